//! Everything in a municipality that can run out. Only what has a date is read, and nothing of what it is linked to: this is asked for at
//! every start and over all municipalities.

use crate::desk_view::DeskView;
use crate::error::Result;
use crate::incident_view::IncidentView;
use crate::privacy_view::{self, request_name};
use crate::register_view;
use akte_domain::deadline::sort;
use akte_domain::desk::document::ControlledStatus;
use akte_domain::desk::objective::ObjectiveState;
use akte_domain::iso::audit::AuditorRole;
use akte_domain::iso::finding::FindingState;
use akte_domain::privacy::assessment::AssessmentDecision;
use akte_domain::privacy::breach::NotificationState;
use akte_domain::privacy::records::latest_runs;
use akte_domain::{
    ClauseCheck, Coded, Deadline, DeadlineKind, DocumentRevision, DocumentStatus, DomainId, ExceptionState,
    ManagementReview, ProcessingActivity, ProcessingActivityId,
};
use akte_store::{Dated, Reads, Scope};
use akte_text::{Language, Texts};
use chrono::{DateTime, NaiveDate, Utc};
use std::collections::{BTreeMap, HashMap, HashSet};
use uuid::Uuid;

/// How reports call each other: what stands among recorded texts is German, so that their content is the same in every language.
pub(crate) fn recorded_texts() -> &'static Texts {
    Texts::for_language(Language::German)
}

/// The open deadlines of a municipality: what ends first comes first. `now` decides which clocks still run, `today` which terms
/// are over already and concern nobody any more. Reports are called as `texts` call them.
pub(crate) async fn deadlines(
    reads: &mut Reads<'_>,
    texts: &Texts,
    scope: Scope,
    (now, today): (DateTime<Utc>, NaiveDate),
) -> Result<Vec<Deadline>> {
    let mut found = Vec::new();
    breaches(reads, scope, now, &mut found).await?;
    requests(reads, scope, &mut found).await?;
    contracts(reads, scope, today, &mut found).await?;
    deletions(reads, scope, &mut found).await?;
    assessments(reads, scope, &mut found).await?;
    if !reads.incidents(scope).await?.is_empty() {
        found.extend(IncidentView::read(reads, scope).await?.deadlines(now));
    }
    registers(reads, scope, today, &mut found).await?;
    iso(reads, scope, &mut found).await?;
    desk(&DeskView::without_links(reads, scope).await?, today, &mut found);
    others(reads, texts, scope, &mut found).await?;
    revisions(reads, texts, scope, &mut found).await?;
    sort(&mut found);
    Ok(found)
}

async fn breaches(reads: &mut Reads<'_>, scope: Scope, now: DateTime<Utc>, found: &mut Vec<Deadline>) -> Result<()> {
    for breach in reads.data_breaches(scope).await? {
        let open =
            matches!(breach.notification(now), NotificationState::Running { .. } | NotificationState::Overdue { .. });
        if let Some(due) = breach.due().filter(|_| open) {
            let deadline = Deadline::at(DeadlineKind::BreachReport, &breach.title, due, breach.id.0);
            found.push(deadline.by(&breach.decided_by));
        }
    }
    Ok(())
}

async fn requests(reads: &mut Reads<'_>, scope: Scope, found: &mut Vec<Deadline>) -> Result<()> {
    let requests = reads.data_subject_requests(scope).await?;
    if requests.is_empty() {
        return Ok(());
    }
    let calendar = privacy_view::calendar(reads, scope).await?;
    for request in requests {
        if let Some(due) = request.next_deadline(&calendar) {
            found.push(Deadline::on(DeadlineKind::RequestAnswer, &request_name(&request), due, request.id.0));
        }
    }
    Ok(())
}

async fn contracts(reads: &mut Reads<'_>, scope: Scope, today: NaiveDate, found: &mut Vec<Deadline>) -> Result<()> {
    for contract in reads.processor_contracts(scope).await?.into_iter().filter(|one| !one.has_ended(today)) {
        let mut add = |kind, on: Option<NaiveDate>, subject: &str| {
            found.extend(on.map(|on| Deadline::on(kind, subject, on, contract.id.0)));
        };
        add(DeadlineKind::ProcessorControl, contract.control_due_on, &contract.processor);
        add(DeadlineKind::ProcessorEnd, contract.ends_on, &contract.processor);
        for certificate in &contract.certificates {
            let subject = format!("{} – {}", contract.processor, certificate.name);
            add(DeadlineKind::CertificateEnd, certificate.valid_until, &subject);
        }
    }
    for client in reads.processing_clients(scope).await?.into_iter().filter(|one| one.ends_on >= Some(today)) {
        found.extend(client.ends_on.map(|on| Deadline::on(DeadlineKind::ClientEnd, &client.name, on, client.id.0)));
    }
    Ok(())
}

/// The runs that nothing has continued yet.
async fn deletions(reads: &mut Reads<'_>, scope: Scope, found: &mut Vec<Deadline>) -> Result<()> {
    let runs = reads.deletion_runs(scope).await?;
    let latest = latest_runs(&runs);
    let ids: HashSet<Uuid> = latest.iter().map(|run| run.activity_id.0).collect();
    let ids: Vec<Uuid> = ids.into_iter().collect();
    let names: HashMap<ProcessingActivityId, String> = reads
        .find_all::<ProcessingActivity>(scope, &ids)
        .await?
        .into_iter()
        .map(|activity| (activity.id, activity.name))
        .collect();
    for run in latest {
        let Some(on) = run.next_on else { continue };
        let activity = names.get(&run.activity_id).map(String::as_str).unwrap_or_default();
        let parts = [activity, run.system.trim()].into_iter().filter(|text| !text.is_empty());
        let subject = parts.collect::<Vec<_>>().join(" – ");
        found.push(Deadline::on(DeadlineKind::DeletionRun, &subject, on, run.id.0).by(&run.done_by));
    }
    Ok(())
}

async fn assessments(reads: &mut Reads<'_>, scope: Scope, found: &mut Vec<Deadline>) -> Result<()> {
    let assessments = reads.impact_assessments(scope).await?;
    if assessments.is_empty() {
        return Ok(());
    }
    let calendar = privacy_view::calendar(reads, scope).await?;
    let pursued = assessments.into_iter().filter(|one| one.decision != Some(AssessmentDecision::NotPermitted));
    for assessment in pursued {
        for (kind, on) in [
            (DeadlineKind::AssessmentReview, assessment.review_on),
            (DeadlineKind::ConsultationAnswer, assessment.consultation(&calendar).open_until()),
        ] {
            let deadline = on.map(|on| Deadline::on(kind, &assessment.title, on, assessment.id.0));
            found.extend(deadline.map(|deadline| deadline.by(&assessment.decided_by)));
        }
    }
    Ok(())
}

async fn registers(reads: &mut Reads<'_>, scope: Scope, today: NaiveDate, found: &mut Vec<Deadline>) -> Result<()> {
    for (_, exception) in register_view::approvals(reads, scope).await? {
        if matches!(exception.state(today), ExceptionState::Revoked) {
            continue;
        }
        let dates =
            [(DeadlineKind::ExceptionEnd, exception.valid_until), (DeadlineKind::ExceptionReview, exception.review_on)];
        for (kind, on) in dates {
            let deadline = on.map(|on| Deadline::on(kind, &exception.name, on, register_view::key_of(&exception)));
            found.extend(deadline.map(|deadline| deadline.by(&exception.approved_by)));
        }
    }
    for decision in reads.decisions(scope).await? {
        let until = decision.valid_until;
        found.extend(until.map(|on| Deadline::on(DeadlineKind::DecisionEnd, &decision.name, on, decision.id.0)));
    }
    Ok(())
}

fn desk(view: &DeskView, today: NaiveDate, found: &mut Vec<Deadline>) {
    let released = view.documents.iter().map(|one| &one.record);
    for one in released.filter(|one| one.status == ControlledStatus::Released) {
        let deadline = one.review_due_on.map(|on| Deadline::on(DeadlineKind::DocumentReview, &one.title, on, one.id.0));
        let of = |deadline: Deadline| match one.domain_id {
            Some(domain) => deadline.within(domain),
            None => deadline,
        };
        found.extend(deadline.map(|deadline| of(deadline.by(&one.owner))));
    }
    for one in view.to_repeat() {
        let deadline = one.repeat_on.map(|on| Deadline::on(DeadlineKind::TrainingRepetition, &one.title, on, one.id.0));
        found.extend(deadline.map(|deadline| deadline.by(&one.held_by)));
    }
    for one in view.tasks.iter().map(|one| &one.record).filter(|one| one.is_open()) {
        let deadline = one.due_on.map(|on| Deadline::on(DeadlineKind::TaskDue, &one.title, on, one.id.0));
        found.extend(deadline.map(|deadline| deadline.by(&one.responsible)));
    }
    for one in view.objectives.iter().map(|one| &one.record) {
        // What was reached, or explained, is over.
        let open =
            !one.is_over(today) || (one.state(today) == ObjectiveState::Missed && one.conclusion.trim().is_empty());
        let due = one.due_on.filter(|_| open);
        for (kind, on) in [(DeadlineKind::ObjectiveValue, one.next_value_on(today)), (DeadlineKind::ObjectiveDue, due)]
        {
            let deadline = on.map(|on| Deadline::on(kind, &one.title, on, one.id.0).by(&one.responsible));
            let of = |deadline: Deadline| match one.domain_id {
                Some(domain) => deadline.within(domain),
                None => deadline,
            };
            found.extend(deadline.map(of));
        }
    }
}

async fn iso(reads: &mut Reads<'_>, scope: Scope, found: &mut Vec<Deadline>) -> Result<()> {
    for one in reads.control_statements(scope).await? {
        let deadline = one.review_due_on.map(|on| Deadline::on(DeadlineKind::ControlReview, &one.title, on, one.id.0));
        found.extend(deadline.map(|deadline| deadline.by(&one.responsible).within(one.domain_id)));
    }
    for one in reads.clause_checks(scope).await?.into_iter().filter(ClauseCheck::is_open) {
        let deadline = one.due_on.map(|on| Deadline::on(DeadlineKind::ClauseDue, &one.title, on, one.id.0));
        found.extend(deadline.map(|deadline| deadline.by(&one.responsible).within(one.domain_id)));
    }
    let audits = reads.audits(scope).await?;
    for one in &audits {
        let lead = one.team.iter().find(|auditor| auditor.role == AuditorRole::Lead);
        let lead = lead.map(|auditor| auditor.name.as_str()).unwrap_or_default();
        let end = one.ends_on.or(one.starts_on).filter(|_| one.is_open());
        let next = one.next_due(audits.iter().filter(|other| other.domain_id == one.domain_id));
        for (kind, on) in [(DeadlineKind::AuditEnd, end), (DeadlineKind::NextAudit, next)] {
            let deadline = on.map(|on| Deadline::on(kind, &one.title, on, one.id.0));
            found.extend(deadline.map(|deadline| deadline.by(lead).within(one.domain_id)));
        }
    }
    for one in reads.audit_findings(scope).await? {
        let to_check = one.state() == FindingState::ToCheck;
        let kind = if to_check { DeadlineKind::EffectCheck } else { DeadlineKind::FindingDue };
        let who = if to_check { &one.effect_checked_by } else { &one.responsible };
        let deadline = one.next_due().map(|on| Deadline::on(kind, &one.title, on, one.id.0));
        found.extend(deadline.map(|deadline| deadline.by(who).within(one.domain_id)));
    }
    let reviews = reads.management_reviews(scope).await?;
    for one in &reviews {
        for decision in one.decisions.iter().filter(|decision| decision.is_open()) {
            let Some(on) = decision.due_on else { continue };
            let deadline = Deadline::on(DeadlineKind::ReviewDecision, &decision.decision, on, one.id.0);
            found.push(deadline.by(&decision.responsible).within(one.domain_id));
        }
        let followed = |other: &ManagementReview| other.domain_id == one.domain_id && other.held_on > one.held_on;
        let next = one.next_on.filter(|_| !reviews.iter().any(followed));
        let deadline = next.map(|on| Deadline::on(DeadlineKind::NextReview, &one.title, on, one.id.0));
        found.extend(deadline.map(|deadline| deadline.within(one.domain_id)));
    }
    Ok(())
}

async fn others(reads: &mut Reads<'_>, texts: &Texts, scope: Scope, found: &mut Vec<Deadline>) -> Result<()> {
    for one in reads.dated(scope).await? {
        let subject = match one.kind {
            DeadlineKind::RequirementsDue => open_requirements(texts, &one),
            _ => [one.name, one.object].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" – "),
        };
        let (at, domain_id) = (None, one.domain_id);
        found.push(Deadline {
            kind: one.kind,
            subject,
            on: one.on,
            at,
            responsible: one.responsible,
            record: one.record,
            domain_id,
        });
    }
    for relation in reads.all_provider_relations(scope).await? {
        let dates = [
            (DeadlineKind::ProviderEnd, relation.ends_on()),
            (DeadlineKind::ProviderControl, relation.control.control_due_on),
        ];
        for (kind, on) in dates {
            let deadline = on.map(|on| Deadline::on(kind, &relation.name, on, relation.id.0));
            found.extend(deadline.map(|deadline| deadline.within(relation.domain_id)));
        }
    }
    Ok(())
}

/// How many requirements of an information domain are to be implemented, and at how many target objects.
fn open_requirements(texts: &Texts, one: &Dated) -> String {
    let (requirements, objects) = one.requirements;
    let named =
        [("domain", one.name.as_str().into()), ("requirements", requirements.into()), ("objects", objects.into())];
    texts.t("deadline-requirements", &named)
}

/// When reports are to be revised: the last revision of each says so, unless another document has taken its place.
async fn revisions(reads: &mut Reads<'_>, texts: &Texts, scope: Scope, found: &mut Vec<Deadline>) -> Result<()> {
    let mut last: BTreeMap<(Option<DomainId>, &str), DocumentRevision> = BTreeMap::new();
    for revision in reads.all_document_revisions(scope).await? {
        // A report of the registers has one history, wherever it was recorded.
        let of = revision.domain_id.filter(|_| !revision.report.is_of_registers());
        let place = (of, revision.report.code());
        let later = |known: &DocumentRevision| (known.edited_on, known.id) <= (revision.edited_on, revision.id);
        if last.get(&place).is_none_or(later) {
            last.insert(place, revision);
        }
    }
    for one in last.into_values().filter(|one| one.status != DocumentStatus::Superseded) {
        let (code, title) =
            (texts.term("report-code", one.report.code()), texts.term("report-title", one.report.code()));
        let name = if code == title { title } else { format!("{code} {title}") };
        let deadline = one.next_revision_on.map(|on| Deadline::on(DeadlineKind::ReportRevision, &name, on, one.id.0));
        found.extend(deadline.map(|deadline| match one.domain_id {
            Some(domain) => deadline.by(&one.editor).within(domain),
            None => deadline.by(&one.editor),
        }));
    }
    Ok(())
}
