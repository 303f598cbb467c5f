//! The record of processing activities.

use super::links::{self, Of, Wanted};
use super::{evidence_names, incomplete, list, named};
use crate::app::App;
use crate::error::{AppError, ErrorCode, Result};
use crate::privacy_view::{PrivacyView, Proven};
use crate::rooms::lists::Key;
use crate::rooms::register::{Entry, points};
use crate::rooms::scope_of;
use crate::wire;
use akte_domain::period::Period;
use akte_domain::privacy::activity::{InformationDuty, TransferChoice, TransferStatement, new_purposes};
use akte_domain::privacy::deletion::{DeletionClass, DeletionRule, Retention, RetentionKind};
use akte_domain::{MunicipalityId, ProcessingActivity, ProcessingActivityId};
use uuid::Uuid;

impl Entry for wire::ActivityRow {
    fn texts(&self) -> Vec<&str> {
        let fields = &self.fields;
        let mut texts = vec![
            fields.name.as_str(),
            &fields.number,
            &fields.department,
            &fields.contact,
            &fields.software,
            &self.bases,
        ];
        texts.extend(fields.purposes.iter().map(String::as_str));
        texts.extend(fields.categories.iter().map(|category| category.name.as_str()));
        texts.extend(fields.recipients.iter().map(|recipient| recipient.name.as_str()));
        texts.extend(self.objects.iter().map(|object| object.name.as_str()));
        texts
    }

    fn points(&self) -> &[wire::PointText] {
        &self.points
    }

    fn key(&self, column: &str) -> Option<Key> {
        Some(match column {
            "number" => Key::from(&self.fields.number),
            "name" => Key::from(&self.fields.name),
            "status" => Key::place(self.fields.status),
            "department" => Key::from(&self.fields.department),
            "bases" => Key::from(&self.bases),
            "changed_on" => Key::date(self.fields.changed_on),
            "deleted_on" => Key::date(self.deleted_on),
            _ => return None,
        })
    }
}

/// All processing activities; by number, unless sorted otherwise.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`], [`crate::ErrorCode::SortUnknown`].
pub async fn activity_list(app: &App, request: wire::RegisterListRequest) -> Result<wire::List<wire::ActivityRow>> {
    let texts = app.texts();
    list(app, request, |view| {
        let row = |one: &Proven<ProcessingActivity>| {
            let record = &one.record;
            wire::ActivityRow {
                id: record.id.0,
                bases: view.bases_by_law(record).join(", "),
                deleted_on: view.deleted_on(record.id),
                objects: record.object_ids.iter().map(|id| named(*id, view.object_name(*id))).collect(),
                measures: record.measure_ids.iter().map(|id| named(*id, view.measure_title(*id))).collect(),
                contracts: record.contract_ids.iter().map(|id| named(*id, view.contract_name(*id))).collect(),
                evidence: evidence_names(&view, &one.evidence),
                points: points(texts, PrivacyView::activity_points(record)),
                fields: fields(one),
            }
        };
        view.activities.iter().map(row).collect()
    })
    .await
}

impl Default for wire::ActivityFields {
    fn default() -> Self {
        let nil = Uuid::nil();
        let record = ProcessingActivity::new(ProcessingActivityId(nil), MunicipalityId(nil), "");
        fields(&Proven { record, evidence: Vec::new() })
    }
}

fn mirrored<A: Clone, B: From<A>>(all: &[A]) -> Vec<B> {
    all.iter().cloned().map(B::from).collect()
}

fn fields(one: &Proven<ProcessingActivity>) -> wire::ActivityFields {
    let record = one.record.clone();
    let (transfer_statement, transfers) = match record.transfers {
        None => (None, Vec::new()),
        Some(TransferStatement::NonePlanned) => (Some(TransferChoice::NonePlanned), Vec::new()),
        Some(TransferStatement::Planned(transfers)) => (Some(TransferChoice::Planned), transfers),
    };
    wire::ActivityFields {
        number: record.number,
        name: record.name,
        status: record.status,
        proposed_by: record.proposed_by,
        introduced_on: record.introduced_on,
        changed_on: record.changed_on,
        department: record.department,
        contact: record.contact,
        purposes: record.purposes,
        legal_bases: mirrored(&record.legal_bases),
        legitimate_interest_reason: record.legitimate_interest_reason,
        nature: record.nature,
        subjects: mirrored(&record.subjects),
        categories: mirrored(&record.categories),
        recipients: mirrored(&record.recipients),
        no_recipients: record.no_recipients,
        transfer_statement,
        transfers: mirrored(&transfers),
        transfer_note: record.transfer_note,
        deletion: record.deletion.into_iter().map(rule_fields).collect(),
        measures_note: record.measures_note,
        security_concept: record.security_concept,
        software: record.software,
        source: record.source,
        information_on: record.information.fulfilled_on,
        information_document: record.information.document,
        information_text: record.information.text,
        information_exemption: record.information.exemption,
        threshold: record.threshold,
        officer_opinion: record.officer_opinion,
        joint: record.joint,
        joint_controllers: record.joint_controllers,
        joint_arrangement: record.joint_arrangement,
        joint_essence: record.joint_essence,
        joint_contact: record.joint_contact,
        automated_decision: record.automated_decision,
        automated_decision_basis: record.automated_decision_basis,
        references: record.references,
        object_ids: record.object_ids.iter().map(|id| id.0).collect(),
        measure_ids: record.measure_ids.iter().map(|id| id.0).collect(),
        contract_ids: record.contract_ids.iter().map(|id| id.0).collect(),
        evidence_ids: one.evidence.iter().map(|id| id.0).collect(),
    }
}

fn rule_fields(rule: DeletionRule) -> wire::ActivityDeletion {
    let (retention, period) = match rule.class.retention {
        Retention::AtOnce => (RetentionKind::AtOnce, None),
        Retention::For(period) => (RetentionKind::For, Some(period)),
        Retention::Permanent => (RetentionKind::Permanent, None),
    };
    wire::ActivityDeletion {
        categories: rule.categories,
        retention,
        amount: period.map(|period| period.amount),
        unit: period.map(|period| period.unit),
        start: rule.class.start,
        from_year_end: rule.class.from_year_end,
        event: rule.event,
        source: rule.source,
        maximum_amount: rule.legal_maximum.map(|period| period.amount),
        maximum_unit: rule.legal_maximum.map(|period| period.unit),
        system: rule.system,
        implementation: rule.implementation,
        responsible: rule.responsible,
        archive_offer: rule.archive_offer,
    }
}

fn rule(fields: wire::ActivityDeletion) -> Result<DeletionRule> {
    let period = fields.amount.zip(fields.unit).map(|(amount, unit)| Period { amount, unit });
    let retention = match fields.retention {
        RetentionKind::AtOnce => Retention::AtOnce,
        RetentionKind::For => Retention::For(period.ok_or_else(|| incomplete("deletion_period"))?),
        RetentionKind::Permanent => Retention::Permanent,
    };
    let maximum = fields.maximum_amount.zip(fields.maximum_unit);
    Ok(DeletionRule {
        categories: fields.categories,
        system: fields.system,
        class: DeletionClass { retention, start: fields.start, from_year_end: fields.from_year_end },
        event: fields.event,
        source: fields.source,
        legal_maximum: maximum.map(|(amount, unit)| Period { amount, unit }),
        implementation: fields.implementation,
        responsible: fields.responsible,
        archive_offer: fields.archive_offer,
    })
}

/// What is recorded of the fields, without links.
fn record(
    id: ProcessingActivityId,
    municipality: MunicipalityId,
    fields: wire::ActivityFields,
) -> Result<ProcessingActivity> {
    let mut record = ProcessingActivity::new(id, municipality, fields.name.trim());
    record.number = fields.number;
    record.status = fields.status;
    record.proposed_by = fields.proposed_by;
    record.introduced_on = fields.introduced_on;
    record.changed_on = fields.changed_on;
    record.department = fields.department;
    record.contact = fields.contact;
    record.purposes = fields.purposes.into_iter().filter(|purpose| !purpose.trim().is_empty()).collect();
    record.legal_bases = mirrored(&fields.legal_bases);
    record.legitimate_interest_reason = fields.legitimate_interest_reason;
    record.nature = fields.nature;
    record.subjects = mirrored(&fields.subjects);
    record.categories = mirrored(&fields.categories);
    record.recipients = mirrored(&fields.recipients);
    record.no_recipients = fields.no_recipients;
    record.transfers = match fields.transfer_statement {
        // Whoever names a transfer states that there is one.
        None if fields.transfers.is_empty() => None,
        Some(TransferChoice::NonePlanned) => Some(TransferStatement::NonePlanned),
        None | Some(TransferChoice::Planned) => Some(TransferStatement::Planned(mirrored(&fields.transfers))),
    };
    record.transfer_note = fields.transfer_note;
    record.deletion = fields.deletion.into_iter().map(rule).collect::<Result<_>>()?;
    record.measures_note = fields.measures_note;
    record.security_concept = fields.security_concept;
    record.software = fields.software;
    record.source = fields.source;
    record.information = InformationDuty {
        fulfilled_on: fields.information_on,
        document: fields.information_document,
        text: fields.information_text,
        exemption: fields.information_exemption,
    };
    record.threshold = fields.threshold;
    record.officer_opinion = fields.officer_opinion;
    record.joint = fields.joint;
    record.joint_controllers = fields.joint_controllers;
    record.joint_arrangement = fields.joint_arrangement;
    record.joint_essence = fields.joint_essence;
    record.joint_contact = fields.joint_contact;
    record.automated_decision = fields.automated_decision;
    record.automated_decision_basis = fields.automated_decision_basis;
    record.references = fields.references;
    Ok(record)
}

/// Adds or changes a processing activity. The day of the last change is noted unless somebody says another one.
///
/// # Errors
/// [`crate::ErrorCode::NameMissing`], [`crate::ErrorCode::AlreadyExists`], [`crate::ErrorCode::NotFound`],
/// [`crate::ErrorCode::EntryIncomplete`] for a rule without its period, [`crate::ErrorCode::PurposeAdded`] where a sheet that is
/// more than a draft gets a purpose that it had not.
pub async fn activity_save(app: &App, request: wire::ActivitySaveRequest) -> Result<wire::Saved> {
    let name = if request.id.is_some() { "activity.save" } else { "activity.add" };
    let (mut operation, scope) = app.begin(name, request.municipality_id).await?;
    let mut reads = operation.reads();
    scope_of(&mut reads, request.municipality_id).await?;
    let before = match request.id {
        Some(id) => Some(reads.get::<ProcessingActivity>(scope, id).await?),
        None => None,
    };
    let id = ProcessingActivityId(request.id.unwrap_or_else(|| app.new_id()));
    let fields = request.fields;
    let objects = fields.object_ids.clone();
    let (measures, contracts) = (fields.measure_ids.clone(), fields.contract_ids.clone());
    let evidence = fields.evidence_ids.clone();
    let mut activity = record(id, scope.municipality(), fields)?;
    if let Some(before) = &before {
        if let Some(purpose) = new_purposes(before, &activity).first() {
            return Err(AppError::new(ErrorCode::PurposeAdded).with("value", purpose));
        }
        if before != &activity && before.changed_on == activity.changed_on {
            activity.changed_on = Some(app.today());
        }
    }
    operation.put(scope, std::slice::from_ref(&activity)).await?;
    let wanted = Wanted { objects: &objects, measures: &measures, contracts: &contracts, evidence: &evidence };
    links::set(app, &mut operation, scope, Of::Activity(id), &wanted).await?;
    app.commit(operation).await?;
    Ok(wire::Saved { id: id.0 })
}
