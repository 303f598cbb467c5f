//! The register of processors.

use super::links::{self, Of, Wanted};
use super::{evidence_names, list, named};
use crate::app::App;
use crate::error::Result;
use crate::privacy_view::{PrivacyView, Proven};
use crate::rooms::lists::Key;
use crate::rooms::register::{Entry, points};
use crate::rooms::scope_of;
use crate::wire;
use akte_domain::privacy::activity::Transfer;
use akte_domain::privacy::processor::{ClauseFinding, ContractClause, SubProcessor};
use akte_domain::{Coded, MunicipalityId, ProcessorContract, ProcessorContractId};
use uuid::Uuid;

impl Entry for wire::ProcessorRow {
    fn texts(&self) -> Vec<&str> {
        let fields = &self.fields;
        let mut texts = vec![
            fields.processor.as_str(),
            &fields.subject,
            &fields.nature_and_purpose,
            &fields.main_contract,
            &fields.contact,
        ];
        texts.extend(fields.sub_processors.iter().map(|sub| sub.name.as_str()));
        texts.extend(self.activities.iter().map(|activity| activity.name.as_str()));
        texts
    }

    fn points(&self) -> &[wire::PointText] {
        &self.points
    }

    fn key(&self, column: &str) -> Option<Key> {
        Some(match column {
            "processor" => Key::from(&self.fields.processor),
            "subject" => Key::from(&self.fields.subject),
            "signed_on" => Key::date(self.fields.signed_on),
            "controlled_on" => Key::date(self.fields.controlled_on),
            "control_due_on" => Key::date(self.fields.control_due_on),
            "clauses_present" => Key::from(self.clauses_present),
            _ => return None,
        })
    }
}

/// All contracts with processors; by processor, unless sorted otherwise.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`], [`crate::ErrorCode::SortUnknown`].
pub async fn processor_list(app: &App, request: wire::RegisterListRequest) -> Result<wire::List<wire::ProcessorRow>> {
    let (texts, today) = (app.texts(), app.today());
    list(app, request, |view| {
        let row = |one: &Proven<ProcessorContract>| {
            let record = &one.record;
            let served = view.activities.iter().filter(|activity| activity.record.contract_ids.contains(&record.id));
            let missing = record.missing_clauses().len();
            wire::ProcessorRow {
                id: record.id.0,
                clauses_present: u32::try_from(ContractClause::ALL.len() - missing).unwrap_or_default(),
                activities: served.map(|activity| named(activity.record.id, &activity.record.name)).collect(),
                evidence: evidence_names(&view, &one.evidence),
                points: points(texts, PrivacyView::contract_points(record, today)),
                fields: fields(one),
            }
        };
        view.contracts.iter().map(row).collect()
    })
    .await
}

impl Default for wire::ProcessorFields {
    fn default() -> Self {
        let nil = Uuid::nil();
        let record = ProcessorContract::new(ProcessorContractId(nil), MunicipalityId(nil), "");
        fields(&Proven { record, evidence: Vec::new() })
    }
}

fn fields(one: &Proven<ProcessorContract>) -> wire::ProcessorFields {
    let record = one.record.clone();
    // All eight clauses are asked for, looked at or not.
    let clause = |clause: &ContractClause| {
        let found = record.clauses.iter().find(|found| found.clause == *clause).cloned();
        let found = found.unwrap_or(ClauseFinding { clause: *clause, present: false, place: String::new() });
        wire::ClauseRow::from(found)
    };
    wire::ProcessorFields {
        clauses: ContractClause::ALL.iter().map(clause).collect(),
        sub_processors: record.sub_processors.iter().map(sub_processor_row).collect(),
        processor: record.processor,
        address: record.address,
        contact: record.contact,
        officer: record.officer,
        subject: record.subject,
        duration: record.duration,
        nature_and_purpose: record.nature_and_purpose,
        data: record.data,
        subjects: record.subjects,
        evb_it: record.evb_it,
        main_contract: record.main_contract,
        version: record.version,
        signed_on: record.signed_on,
        signed_by: record.signed_by,
        instructing_persons: record.instructing_persons,
        sub_processor_authorisation: record.sub_processor_authorisation,
        transfers: record.transfers.into_iter().map(Into::into).collect(),
        measures_annex_on: record.measures_annex_on,
        guarantees_checked_on: record.guarantees_checked_on,
        controlled_on: record.controlled_on,
        control_result: record.control_result,
        control_due_on: record.control_due_on,
        certificates: record.certificates.into_iter().map(Into::into).collect(),
        social_data: record.social_data,
        social_data_notified_on: record.social_data_notified_on,
        remote_maintenance: record.remote_maintenance,
        exit_duties: record.exit_duties,
        ends_on: record.ends_on,
        returned_on: record.returned_on,
        evidence_ids: one.evidence.iter().map(|id| id.0).collect(),
    }
}

pub(super) fn sub_processor_row(sub: &SubProcessor) -> wire::SubProcessorRow {
    let transfer = sub.transfers.first();
    wire::SubProcessorRow {
        name: sub.name.clone(),
        service: sub.service.clone(),
        approved_on: sub.approved_on,
        country: transfer.map(|transfer| transfer.country.clone()).unwrap_or_default(),
        safeguard: transfer.and_then(|transfer| transfer.safeguard),
    }
}

pub(super) fn sub_processor(row: wire::SubProcessorRow) -> SubProcessor {
    let transfers = row.safeguard.is_some() || !row.country.trim().is_empty();
    let transfer = || Transfer {
        recipient: row.name.clone(),
        country: row.country.clone(),
        safeguard: row.safeguard,
        documentation: String::new(),
    };
    SubProcessor {
        transfers: if transfers { vec![transfer()] } else { Vec::new() },
        name: row.name,
        service: row.service,
        approved_on: row.approved_on,
    }
}

/// Adds or changes a contract with a processor.
///
/// # Errors
/// [`crate::ErrorCode::NameMissing`], [`crate::ErrorCode::ControlBeforeLast`], [`crate::ErrorCode::NotFound`].
pub async fn processor_save(app: &App, request: wire::ProcessorSaveRequest) -> Result<wire::Saved> {
    let name = if request.id.is_some() { "processor.save" } else { "processor.add" };
    let (mut operation, scope) = app.begin(name, request.municipality_id).await?;
    let mut reads = operation.reads();
    scope_of(&mut reads, request.municipality_id).await?;
    if let Some(id) = request.id {
        reads.get::<ProcessorContract>(scope, id).await?;
    }
    let fields = request.fields;
    let id = ProcessorContractId(request.id.unwrap_or_else(|| app.new_id()));
    let looked_at = |row: &wire::ClauseRow| row.present || !row.place.trim().is_empty();
    let record = ProcessorContract {
        address: fields.address,
        contact: fields.contact,
        officer: fields.officer,
        subject: fields.subject,
        duration: fields.duration,
        nature_and_purpose: fields.nature_and_purpose,
        data: fields.data,
        subjects: fields.subjects,
        evb_it: fields.evb_it,
        main_contract: fields.main_contract,
        version: fields.version,
        signed_on: fields.signed_on,
        signed_by: fields.signed_by,
        clauses: fields.clauses.into_iter().filter(looked_at).map(Into::into).collect(),
        instructing_persons: fields.instructing_persons,
        sub_processor_authorisation: fields.sub_processor_authorisation,
        sub_processors: fields.sub_processors.into_iter().map(sub_processor).collect(),
        transfers: fields.transfers.into_iter().map(Into::into).collect(),
        measures_annex_on: fields.measures_annex_on,
        guarantees_checked_on: fields.guarantees_checked_on,
        controlled_on: fields.controlled_on,
        control_result: fields.control_result,
        control_due_on: fields.control_due_on,
        certificates: fields.certificates.into_iter().map(Into::into).collect(),
        social_data: fields.social_data,
        social_data_notified_on: fields.social_data_notified_on,
        remote_maintenance: fields.remote_maintenance,
        exit_duties: fields.exit_duties,
        ends_on: fields.ends_on,
        returned_on: fields.returned_on,
        ..ProcessorContract::new(id, scope.municipality(), fields.processor.trim())
    };
    operation.put(scope, std::slice::from_ref(&record)).await?;
    let wanted = Wanted { evidence: &fields.evidence_ids, ..Wanted::default() };
    links::set(app, &mut operation, scope, Of::Processor(id), &wanted).await?;
    app.commit(operation).await?;
    Ok(wire::Saved { id: id.0 })
}
