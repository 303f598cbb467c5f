//! Everything in a municipality that can run out, in one read.

use crate::desk_view::DeskView;
use crate::error::Result;
use crate::incident_view::IncidentView;
use crate::privacy_view::{PrivacyView, request_name};
use crate::register_view::RegisterView;
use akte_domain::deadline::sort;
use akte_domain::desk::document::ControlledStatus;
use akte_domain::desk::objective::ObjectiveState;
use akte_domain::iso::audit::{AuditStatus, AuditorRole};
use akte_domain::iso::finding::FindingState;
use akte_domain::privacy::assessment::AssessmentDecision;
use akte_domain::privacy::breach::NotificationState;
use akte_domain::{
    ClauseCheck, Deadline, DeadlineKind, ExceptionState, ManagementReview, TargetObject, TargetObjectId,
};
use akte_store::{Reads, Scope};
use chrono::{DateTime, NaiveDate, Utc};
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// The open deadlines of a municipality: what ends first comes first. `now` decides which clocks still run, `today` which terms
/// are over already and concern nobody any more.
pub(crate) async fn deadlines(
    reads: &mut Reads<'_>,
    scope: Scope,
    now: DateTime<Utc>,
    today: NaiveDate,
) -> Result<Vec<Deadline>> {
    let mut found = Vec::new();
    let view = PrivacyView::read(reads, scope).await?;
    privacy(&view, now, today, &mut found);
    assessments(&view, &mut found);
    found.extend(IncidentView::read(reads, scope).await?.deadlines(now));
    registers(&RegisterView::read(reads, scope).await?, today, &mut found);
    iso(reads, scope, &mut found).await?;
    desk(&DeskView::read(reads, scope).await?, today, &mut found);
    others(reads, scope, &mut found).await?;
    sort(&mut found);
    Ok(found)
}

fn privacy(view: &PrivacyView, now: DateTime<Utc>, today: NaiveDate, found: &mut Vec<Deadline>) {
    for (one, _) in &view.breaches {
        let breach = &one.record;
        let open =
            matches!(breach.notification(now), NotificationState::Running { .. } | NotificationState::Overdue { .. });
        if let Some(due) = breach.due().filter(|_| open) {
            let deadline = Deadline::at(DeadlineKind::BreachReport, &breach.title, due, breach.id.0);
            found.push(deadline.by(&breach.decided_by));
        }
    }
    for request in view.requests.iter().map(|one| &one.record) {
        if let Some(due) = request.next_deadline(&view.calendar) {
            found.push(Deadline::on(DeadlineKind::RequestAnswer, &request_name(request), due, request.id.0));
        }
    }
    for contract in view.contracts.iter().map(|one| &one.record).filter(|one| !one.has_ended(today)) {
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
    for run in view.open_runs() {
        let name = [view.activity_name(run.activity_id), run.system.trim()];
        let subject = name.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" – ");
        let deadline = run.next_on.map(|on| Deadline::on(DeadlineKind::DeletionRun, &subject, on, run.id.0));
        found.extend(deadline.map(|deadline| deadline.by(&run.done_by)));
    }
}

fn assessments(view: &PrivacyView, found: &mut Vec<Deadline>) {
    for assessment in view.assessments.iter().map(|one| &one.record) {
        if assessment.decision == Some(AssessmentDecision::NotPermitted) {
            continue;
        }
        let review = assessment.review_on;
        let deadline =
            review.map(|on| Deadline::on(DeadlineKind::AssessmentReview, &assessment.title, on, assessment.id.0));
        found.extend(deadline.map(|deadline| deadline.by(&assessment.decided_by)));
    }
}

fn registers(view: &RegisterView, today: NaiveDate, found: &mut Vec<Deadline>) {
    for one in &view.exceptions {
        let exception = &one.exception;
        if matches!(exception.state(today), ExceptionState::Revoked) {
            continue;
        }
        let dates =
            [(DeadlineKind::ExceptionEnd, exception.valid_until), (DeadlineKind::ExceptionReview, exception.review_on)];
        for (kind, on) in dates {
            let deadline = on.map(|on| Deadline::on(kind, &exception.name, on, one.key()));
            found.extend(deadline.map(|deadline| deadline.by(&exception.approved_by)));
        }
    }
    for one in view.decisions.iter().filter(|one| one.record.is_some()) {
        let until = one.decision.valid_until;
        found.extend(until.map(|on| Deadline::on(DeadlineKind::DecisionEnd, &one.decision.name, on, one.key())));
    }
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
    for one in reads.audits(scope).await? {
        let lead = one.team.iter().find(|auditor| auditor.role == AuditorRole::Lead);
        let lead = lead.map(|auditor| auditor.name.as_str()).unwrap_or_default();
        let end = one.ends_on.or(one.starts_on).filter(|_| one.is_open());
        let next = one.next_on.filter(|_| one.status == AuditStatus::Done);
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

async fn others(reads: &mut Reads<'_>, scope: Scope, found: &mut Vec<Deadline>) -> Result<()> {
    for measure in reads.measures_with_date(scope).await?.into_iter().filter(|measure| measure.status.is_open()) {
        let Some(on) = measure.due_on else { continue };
        let deadline = Deadline::on(DeadlineKind::Measure, &measure.title, on, measure.id.0);
        found.push(deadline.by(&measure.responsible).within(measure.domain_id));
    }
    for piece in reads.evidence_that_ends(scope).await? {
        let Some(on) = piece.valid_until else { continue };
        found.push(Deadline::on(DeadlineKind::EvidenceEnd, &piece.title, on, piece.id.0).by(&piece.owner));
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
    for object in reads.objects_whose_support_ends(scope).await?.into_iter().filter(in_use) {
        let Some(on) = object.facts.support_ends_on else { continue };
        let deadline = Deadline::on(DeadlineKind::SupportEnd, &object.name, on, object.id.0);
        found.push(deadline.by(&object.responsible).within(object.domain_id));
    }
    let risks = reads.risks_to_review(scope).await?;
    let at: Vec<Uuid> = risks.iter().map(|risk| risk.target_object_id.0).collect::<HashSet<_>>().into_iter().collect();
    let names: HashMap<TargetObjectId, String> =
        reads.find_all::<TargetObject>(scope, &at).await?.into_iter().map(|object| (object.id, object.name)).collect();
    for risk in risks {
        let Some(on) = risk.review_on else { continue };
        let object = names.get(&risk.target_object_id).map(String::as_str).unwrap_or_default();
        let known = [risk.threat.as_str(), object].into_iter().filter(|text| !text.is_empty());
        let subject = known.collect::<Vec<_>>().join(" – ");
        found.push(Deadline::on(DeadlineKind::RiskReview, &subject, on, risk.id.0).within(risk.domain_id));
    }
    Ok(())
}

/// What is not in use any more may be without support.
fn in_use(object: &TargetObject) -> bool {
    object.facts.usage != Some(akte_domain::UsageStatus::Retired)
}
