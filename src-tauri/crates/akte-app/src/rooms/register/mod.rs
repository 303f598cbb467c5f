//! Registers of a municipality: exceptions, backups, contracts and decisions, costs, online services, regimes. What they
//! share stands here: lists, links to evidence and target objects, what an audit would object to, removal, history.

mod backups;
mod costs;
mod decisions;
mod exceptions;
mod links;
pub(crate) mod moving;
mod regimes;
mod services;

pub use backups::{backup_list, backup_save};
pub use costs::{cost_list, cost_member_save, cost_save, cost_share_list};
pub use decisions::{decision_list, decision_save};
pub use exceptions::{exception_list, exception_save};
pub use regimes::{regime_list, regime_save};
pub use services::{service_list, service_save};

use super::history::history_rows;
use super::lists::{Key, Words, part, sort};
use super::{desk, incident, iso, privacy, scope_of};
use crate::app::App;
use crate::desk_view;
use crate::error::Result;
use crate::incident_view::IncidentView;
use crate::iso_view;
use crate::privacy_view::PrivacyView;
use crate::register_view::{NamedEntry, RegisterView};
use crate::wire;
use akte_domain::open_points::OpenPoint;
use akte_domain::{
    Audit, AuditFinding, BackupRecord, ClauseCheck, Coded, Consultation, ControlStatement, ControlledDocument,
    ControllerRecord, CostItem, CostMember, DataBreach, DataSubjectRequest, Decision, DeletionRun, Evidence,
    EvidenceId, ExceptionApproval, ImpactAssessment, Incident, ManagementReview, Objective, OfficerTask, OnlineService,
    OwnLegalBasis, ProcessingActivity, ProcessingClient, ProcessorContract, ProtectionMeasure, Regime, RegimeDecision,
    RegisterKind, TargetObject, ThresholdAnalysis, Training,
};
use akte_store::{Reads, Record, Scope};
use akte_text::Texts;
use std::collections::HashMap;
use uuid::Uuid;

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

pub(super) fn points(texts: &Texts, points: Vec<OpenPoint>) -> Vec<wire::PointText> {
    let told = |point: OpenPoint| wire::PointText {
        code: point.code().to_owned(),
        text: texts.term("open-point", point.code()),
    };
    points.into_iter().map(told).collect()
}

fn evidence_names(known: &HashMap<EvidenceId, Evidence>, ids: &[EvidenceId]) -> Vec<wire::NamedRecord> {
    let pieces = ids.iter().filter_map(|id| known.get(id));
    pieces.map(|piece| wire::NamedRecord { id: piece.id.0, name: piece.title.clone() }).collect()
}

fn object_names(objects: &[TargetObject]) -> Vec<wire::NamedRecord> {
    objects.iter().map(|object| wire::NamedRecord { id: object.id.0, name: object.name.clone() }).collect()
}

/// A row of a register as lists filter and sort it.
pub(super) trait Entry {
    /// The texts in which words are looked for; the first is what it is called.
    fn texts(&self) -> Vec<&str>;
    fn points(&self) -> &[wire::PointText];
    fn key(&self, column: &str) -> Option<Key>;
}

/// The part of a register that is asked for, of one consistent read.
async fn list<T: Entry>(
    app: &App,
    request: wire::RegisterListRequest,
    rows: impl FnOnce(RegisterView) -> Vec<T>,
) -> Result<wire::List<T>> {
    let mut snapshot = app.snapshot().await?;
    let mut reads = snapshot.reads();
    let state = reads.data_state().await?.number;
    let scope = scope_of(&mut reads, request.municipality_id).await?;
    let rows = rows(RegisterView::read(&mut reads, scope).await?);
    parted(rows, &request, state)
}

/// Filters and sorts rows of a register, and cuts out the part that is asked for.
///
/// # Errors
/// [`crate::ErrorCode::SortUnknown`]
pub(super) fn parted<T: Entry>(
    mut rows: Vec<T>,
    request: &wire::RegisterListRequest,
    state: i64,
) -> Result<wire::List<T>> {
    let words = Words::new(&request.text);
    rows.retain(|row| (!request.only_open || !row.points().is_empty()) && words.occur_in(&row.texts()));
    if let Some(by) = &request.sort {
        sort(&mut rows, by, |row, column| match column {
            "points" => Some(Key::from(count(row.points().len()))),
            _ => row.key(column),
        })?;
    }
    Ok(part(rows, request.offset, request.limit, state))
}

/// What an audit would object to in the registers of a municipality.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`]
pub async fn register_point_list(
    app: &App,
    request: wire::MunicipalityRequest,
) -> Result<wire::List<wire::RegisterPointRow>> {
    let (texts, today) = (app.texts(), app.today());
    let mut snapshot = app.snapshot().await?;
    let mut reads = snapshot.reads();
    let state = reads.data_state().await?.number;
    let scope = scope_of(&mut reads, request.municipality_id).await?;
    let mut found = RegisterView::read(&mut reads, scope).await?.points(None, today);
    found.extend(PrivacyView::read(&mut reads, scope).await?.points(today, app.now()));
    found.extend(desk_view::DeskView::read(&mut reads, scope).await?.points(None, today));
    found.extend(IncidentView::read(&mut reads, scope).await?.points(app.now()));
    found.sort_by_key(|one| one.point);
    let rows = found.into_iter().map(|one| wire::RegisterPointRow {
        code: one.point.code().to_owned(),
        text: texts.term("open-point", one.point.code()),
        place: texts.term("open-where", one.point.code()),
        subject: subject(texts, one.kind, one.subject),
        kind: one.kind,
        entry_id: one.entry,
    });
    Ok(part(rows.collect(), 0, u32::MAX, state))
}

/// What an open point is about, as people call it: regimes are known by their codes.
pub(crate) fn subject(texts: &Texts, kind: RegisterKind, subject: String) -> String {
    match Regime::from_code(&subject) {
        Some(regime) if kind == RegisterKind::Regime => texts.term("regime", regime.code()),
        _ => subject,
    }
}

/// The entries that a piece of evidence belongs to, as lists call them.
pub(crate) async fn named_entries(
    reads: &mut Reads<'_>,
    scope: Scope,
    evidence: EvidenceId,
) -> Result<Vec<wire::RegisterEntryName>> {
    let named =
        |entry: NamedEntry<'_>| wire::RegisterEntryName { kind: entry.kind, id: entry.id, name: entry.name.to_owned() };
    let mut entries = Vec::new();
    if reads.register_evidence(scope).await?.iter().any(|link| link.evidence_id == evidence) {
        let view = RegisterView::read(reads, scope).await?;
        entries.extend(view.proven().filter(|(id, _)| *id == evidence).map(|(_, entry)| named(entry)));
    }
    let linked = reads.privacy_links(scope).await?.iter().any(|link| link.evidence_id == Some(evidence))
        || reads.assessment_links(scope).await?.iter().any(|link| link.evidence_id == Some(evidence));
    if linked {
        let view = PrivacyView::read(reads, scope).await?;
        let proven = view.proven().into_iter();
        entries.extend(proven.filter(|(id, _)| *id == evidence).map(|(_, entry)| named(entry)));
    }
    if reads.incident_links(scope).await?.iter().any(|link| link.evidence_id == Some(evidence)) {
        let view = IncidentView::read(reads, scope).await?;
        entries.extend(view.proven().filter(|(id, _)| *id == evidence).map(|(_, entry)| named(entry)));
    }
    let of_iso = iso_view::proven(reads, scope).await?.into_iter().filter(|one| one.evidence == evidence);
    entries.extend(of_iso.map(|one| wire::RegisterEntryName { kind: one.kind, id: one.id, name: one.name }));
    let of_desk = desk_view::proven(reads, scope).await?.into_iter().filter(|(id, _)| *id == evidence);
    entries.extend(of_desk.map(|(_, entry)| entry));
    Ok(entries)
}

/// Removes an entry with its links; evidence, target objects and grants stay.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`]
pub async fn register_delete(app: &App, request: wire::RegisterEntryRequest) -> Result<wire::Empty> {
    let name = match request.kind {
        RegisterKind::Exception => "exception.delete",
        RegisterKind::Backup => "backup.delete",
        RegisterKind::Decision => "decision.delete",
        RegisterKind::Cost | RegisterKind::CostMember => "cost.delete",
        RegisterKind::Service => "service.delete",
        RegisterKind::Regime => "regime.delete",
        RegisterKind::Controller => "controller.delete",
        RegisterKind::Activity => "activity.delete",
        RegisterKind::Processor => "processor.delete",
        RegisterKind::Breach => "breach.delete",
        RegisterKind::Request => "request.delete",
        RegisterKind::Deletion => "deletion.delete",
        RegisterKind::Threshold => "threshold.delete",
        RegisterKind::Assessment => "assessment.delete",
        RegisterKind::Client => "client.delete",
        RegisterKind::Tom => "tom.delete",
        RegisterKind::LegalBasis => "legal_basis.delete",
        RegisterKind::Control => "control.delete",
        RegisterKind::Clause => "clause.delete",
        RegisterKind::Audit => "audit.delete",
        RegisterKind::Finding => "finding.delete",
        RegisterKind::Review => "review.delete",
        RegisterKind::ControlledDocument => "controlled_document.delete",
        RegisterKind::Training => "training.delete",
        RegisterKind::Consultation => "consultation.delete",
        RegisterKind::OfficerTask => "officer_task.delete",
        RegisterKind::Objective => "objective.delete",
        RegisterKind::Incident => "incident.delete",
    };
    let (mut operation, scope) = app.begin(name, request.municipality_id).await?;
    let id = request.id;
    links::remove(&mut operation, scope, id).await?;
    if request.kind.is_privacy() {
        privacy::moving::without(&mut operation, scope, id).await?;
    }
    if request.kind.is_iso() {
        iso::moving::without(&mut operation, scope, id).await?;
    }
    if request.kind.is_desk() || request.kind == RegisterKind::Activity {
        desk::moving::without(&mut operation, scope, id).await?;
    }
    if request.kind == RegisterKind::ControlledDocument {
        desk::moving::without_successor(&mut operation, scope, id).await?;
    }
    if matches!(request.kind, RegisterKind::Incident | RegisterKind::Breach | RegisterKind::Finding) {
        incident::moving::without(&mut operation, scope, id).await?;
    }
    if request.kind == RegisterKind::Audit {
        iso::moving::without_audit(&mut operation, scope, id).await?;
    }
    if request.kind == RegisterKind::Activity {
        privacy::moving::without_runs(&mut operation, scope, id).await?;
        privacy::moving::without_threshold(&mut operation, scope, id).await?;
    }
    match request.kind {
        RegisterKind::Exception => links::delete::<ExceptionApproval>(&mut operation, scope, id).await?,
        RegisterKind::Backup => links::delete::<BackupRecord>(&mut operation, scope, id).await?,
        RegisterKind::Decision => links::delete::<Decision>(&mut operation, scope, id).await?,
        RegisterKind::Cost => links::delete::<CostItem>(&mut operation, scope, id).await?,
        RegisterKind::CostMember => links::delete::<CostMember>(&mut operation, scope, id).await?,
        RegisterKind::Service => links::delete::<OnlineService>(&mut operation, scope, id).await?,
        RegisterKind::Regime => links::delete::<RegimeDecision>(&mut operation, scope, id).await?,
        RegisterKind::Controller => links::delete::<ControllerRecord>(&mut operation, scope, id).await?,
        RegisterKind::Activity => links::delete::<ProcessingActivity>(&mut operation, scope, id).await?,
        RegisterKind::Processor => links::delete::<ProcessorContract>(&mut operation, scope, id).await?,
        RegisterKind::Breach => links::delete::<DataBreach>(&mut operation, scope, id).await?,
        RegisterKind::Request => links::delete::<DataSubjectRequest>(&mut operation, scope, id).await?,
        RegisterKind::Deletion => links::delete::<DeletionRun>(&mut operation, scope, id).await?,
        RegisterKind::Threshold => links::delete::<ThresholdAnalysis>(&mut operation, scope, id).await?,
        RegisterKind::Assessment => links::delete::<ImpactAssessment>(&mut operation, scope, id).await?,
        RegisterKind::Client => links::delete::<ProcessingClient>(&mut operation, scope, id).await?,
        RegisterKind::Tom => links::delete::<ProtectionMeasure>(&mut operation, scope, id).await?,
        RegisterKind::LegalBasis => links::delete::<OwnLegalBasis>(&mut operation, scope, id).await?,
        RegisterKind::Control => links::delete::<ControlStatement>(&mut operation, scope, id).await?,
        RegisterKind::Clause => links::delete::<ClauseCheck>(&mut operation, scope, id).await?,
        RegisterKind::Audit => links::delete::<Audit>(&mut operation, scope, id).await?,
        RegisterKind::Finding => links::delete::<AuditFinding>(&mut operation, scope, id).await?,
        RegisterKind::Review => links::delete::<ManagementReview>(&mut operation, scope, id).await?,
        RegisterKind::ControlledDocument => links::delete::<ControlledDocument>(&mut operation, scope, id).await?,
        RegisterKind::Training => links::delete::<Training>(&mut operation, scope, id).await?,
        RegisterKind::Consultation => links::delete::<Consultation>(&mut operation, scope, id).await?,
        RegisterKind::OfficerTask => links::delete::<OfficerTask>(&mut operation, scope, id).await?,
        RegisterKind::Objective => links::delete::<Objective>(&mut operation, scope, id).await?,
        RegisterKind::Incident => links::delete::<Incident>(&mut operation, scope, id).await?,
    }
    app.commit(operation).await?;
    Ok(wire::Empty {})
}

/// The history of an entry, latest first.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`]
pub async fn register_history(app: &App, request: wire::RegisterEntryRequest) -> Result<wire::List<wire::HistoryRow>> {
    let mut snapshot = app.snapshot().await?;
    let mut reads = snapshot.reads();
    let state = reads.data_state().await?.number;
    let scope = scope_of(&mut reads, request.municipality_id).await?;
    let kind = match request.kind {
        RegisterKind::Exception => known::<ExceptionApproval>(&mut reads, scope, request.id).await?,
        RegisterKind::Backup => known::<BackupRecord>(&mut reads, scope, request.id).await?,
        RegisterKind::Decision => known::<Decision>(&mut reads, scope, request.id).await?,
        RegisterKind::Cost => known::<CostItem>(&mut reads, scope, request.id).await?,
        RegisterKind::CostMember => known::<CostMember>(&mut reads, scope, request.id).await?,
        RegisterKind::Service => known::<OnlineService>(&mut reads, scope, request.id).await?,
        RegisterKind::Regime => known::<RegimeDecision>(&mut reads, scope, request.id).await?,
        RegisterKind::Controller => known::<ControllerRecord>(&mut reads, scope, request.id).await?,
        RegisterKind::Activity => known::<ProcessingActivity>(&mut reads, scope, request.id).await?,
        RegisterKind::Processor => known::<ProcessorContract>(&mut reads, scope, request.id).await?,
        RegisterKind::Breach => known::<DataBreach>(&mut reads, scope, request.id).await?,
        RegisterKind::Request => known::<DataSubjectRequest>(&mut reads, scope, request.id).await?,
        RegisterKind::Deletion => known::<DeletionRun>(&mut reads, scope, request.id).await?,
        RegisterKind::Threshold => known::<ThresholdAnalysis>(&mut reads, scope, request.id).await?,
        RegisterKind::Assessment => known::<ImpactAssessment>(&mut reads, scope, request.id).await?,
        RegisterKind::Client => known::<ProcessingClient>(&mut reads, scope, request.id).await?,
        RegisterKind::Tom => known::<ProtectionMeasure>(&mut reads, scope, request.id).await?,
        RegisterKind::LegalBasis => known::<OwnLegalBasis>(&mut reads, scope, request.id).await?,
        RegisterKind::Control => known::<ControlStatement>(&mut reads, scope, request.id).await?,
        RegisterKind::Clause => known::<ClauseCheck>(&mut reads, scope, request.id).await?,
        RegisterKind::Audit => known::<Audit>(&mut reads, scope, request.id).await?,
        RegisterKind::Finding => known::<AuditFinding>(&mut reads, scope, request.id).await?,
        RegisterKind::Review => known::<ManagementReview>(&mut reads, scope, request.id).await?,
        RegisterKind::ControlledDocument => known::<ControlledDocument>(&mut reads, scope, request.id).await?,
        RegisterKind::Training => known::<Training>(&mut reads, scope, request.id).await?,
        RegisterKind::Consultation => known::<Consultation>(&mut reads, scope, request.id).await?,
        RegisterKind::OfficerTask => known::<OfficerTask>(&mut reads, scope, request.id).await?,
        RegisterKind::Objective => known::<Objective>(&mut reads, scope, request.id).await?,
        RegisterKind::Incident => known::<Incident>(&mut reads, scope, request.id).await?,
    };
    let entries = reads.history(scope, kind, request.id).await?;
    Ok(part(history_rows(app, &mut reads, Some(scope), entries).await?, 0, u32::MAX, state))
}

/// The kind of record that an entry is, as the change log calls it, if the municipality has it.
async fn known<T: Record>(reads: &mut Reads<'_>, scope: Scope, id: Uuid) -> Result<&'static str> {
    reads.get::<T>(scope, id).await?;
    Ok(T::KIND)
}
