//! Impact assessments (Art. 35 and 36).

use super::{evidence_names, list, named};
use crate::app::App;
use crate::error::Result;
use crate::privacy_view::{PrivacyView, Proven};
use crate::rooms::lists::Key;
use crate::rooms::register::{Entry, points};
use crate::rooms::scope_of;
use crate::wire;
use akte_domain::{
    AssessmentLink, AssessmentLinkId, DpiaId, Evidence, ImpactAssessment, Measure, MunicipalityId, ProcessingActivity,
};
use akte_report::retention_text;
use akte_store::{Operation, Scope};
use akte_text::Texts;
use std::collections::HashSet;
use uuid::Uuid;

impl Entry for wire::AssessmentRow {
    fn texts(&self) -> Vec<&str> {
        let fields = &self.fields;
        let mut texts = vec![fields.title.as_str(), &fields.subject, &fields.team, &fields.officer_opinion];
        texts.extend(fields.risks.iter().map(|risk| risk.scenario.as_str()));
        texts.extend(self.activities.iter().map(|one| one.name.as_str()));
        texts
    }

    fn points(&self) -> &[wire::PointText] {
        &self.points
    }

    fn key(&self, column: &str) -> Option<Key> {
        Some(match column {
            "title" => Key::from(&self.fields.title),
            "activities" => self.activities.first().map_or(Key::Missing, |one| Key::from(&one.name)),
            "highest_before" => self.highest_before.map_or(Key::Missing, Key::place),
            "highest_after" => self.highest_after.map_or(Key::Missing, Key::place),
            "decision" => self.fields.decision.map_or(Key::Missing, Key::place),
            "review_on" => Key::date(self.fields.review_on),
            _ => return None,
        })
    }
}

/// All impact assessments; by title, unless sorted otherwise.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`], [`crate::ErrorCode::SortUnknown`].
pub async fn assessment_list(app: &App, request: wire::RegisterListRequest) -> Result<wire::List<wire::AssessmentRow>> {
    let (texts, today) = (app.texts(), app.today());
    list(app, request, |view| {
        let row = |one: &Proven<ImpactAssessment>| {
            let record = &one.record;
            let consultation = record.consultation(&view.calendar);
            wire::AssessmentRow {
                id: record.id.0,
                consultation_due_on: consultation.due(),
                consultation_suspended_since: consultation.suspended_since(),
                consultation_extended: record.extension_holds(&view.calendar),
                highest_before: record.highest_before(),
                highest_after: record.highest_after(),
                matrix: record.matrix().into_iter().map(Into::into).collect(),
                taken_over: taken_over(texts, &view, record),
                activities: record.activity_ids.iter().map(|id| named(*id, view.activity_name(*id))).collect(),
                measures: record.measure_ids.iter().map(|id| named(*id, view.measure_title(*id))).collect(),
                evidence: evidence_names(&view, &one.evidence),
                points: points(texts, view.assessment_points(record, today)),
                fields: fields(one),
            }
        };
        view.assessments.iter().map(row).collect()
    })
    .await
}

/// The systematic description that the activities give (Art. 35(7)(a)): one paragraph each, one line per fact.
fn taken_over(texts: &Texts, view: &PrivacyView, record: &ImpactAssessment) -> String {
    let activities = record.activity_ids.iter().filter_map(|id| view.activity(*id));
    activities.map(|activity| described(texts, view, activity)).collect::<Vec<_>>().join("\n\n")
}

fn described(texts: &Texts, view: &PrivacyView, activity: &ProcessingActivity) -> String {
    let joined = |parts: Vec<&str>| {
        let parts: Vec<&str> = parts.into_iter().map(str::trim).filter(|part| !part.is_empty()).collect();
        parts.join("; ")
    };
    let bases = view.bases_of(activity);
    let periods: Vec<String> =
        activity.deletion.iter().map(|rule| retention_text(texts, rule.class, &rule.event)).collect();
    let objects: Vec<&str> = activity.object_ids.iter().map(|id| view.object_name(*id)).collect();
    let systems = if objects.is_empty() { vec![activity.software.as_str()] } else { objects };
    let facts = [
        ("field-purposes", joined(activity.purposes.iter().map(String::as_str).collect())),
        ("field-legal-bases", joined(bases.iter().map(String::as_str).collect())),
        ("field-nature", joined(vec![activity.nature.as_str()])),
        ("field-subjects", joined(activity.subjects.iter().map(|one| one.name.as_str()).collect())),
        ("field-data-categories", joined(activity.categories.iter().map(|one| one.name.as_str()).collect())),
        ("field-recipients", joined(activity.recipients.iter().map(|one| one.name.as_str()).collect())),
        ("field-systems", joined(systems)),
        ("field-processors", joined(activity.contract_ids.iter().map(|id| view.contract_name(*id)).collect())),
        ("field-deletion-period", joined(periods.iter().map(String::as_str).collect())),
    ];
    let lines = facts.into_iter().filter(|(_, said)| !said.is_empty());
    let lines = lines.map(|(label, said)| format!("\n{}: {said}", texts.get(label)));
    format!("{}{}", activity.name, lines.collect::<String>())
}

impl Default for wire::AssessmentFields {
    fn default() -> Self {
        let nil = Uuid::nil();
        let record = ImpactAssessment::new(DpiaId(nil), MunicipalityId(nil), "");
        fields(&Proven { record, evidence: Vec::new() })
    }
}

fn fields(one: &Proven<ImpactAssessment>) -> wire::AssessmentFields {
    let record = one.record.clone();
    wire::AssessmentFields {
        title: record.title,
        team: record.team,
        subject: record.subject,
        description: record.description,
        necessity: record.necessity,
        proportionality: record.proportionality,
        risks: record.risks.into_iter().map(Into::into).collect(),
        views: record.views,
        views_exemption: record.views_exemption,
        officer_opinion: record.officer_opinion,
        officer_opinion_on: record.officer_opinion_on,
        officer_response: record.officer_response,
        consulted_on: record.consulted_on,
        consultation_reference: record.consultation_reference,
        consultation_answered_on: record.consultation_answered_on,
        consultation_result: record.consultation_result,
        consultation_extended_on: record.consultation_extended_on,
        consultation_extension_reason: record.consultation_extension_reason,
        consultation_suspensions: record.consultation_suspensions.into_iter().map(Into::into).collect(),
        decision: record.decision,
        decision_reason: record.decision_reason,
        decided_by: record.decided_by,
        decided_on: record.decided_on,
        review_on: record.review_on,
        activity_ids: record.activity_ids.iter().map(|id| id.0).collect(),
        measure_ids: record.measure_ids.iter().map(|id| id.0).collect(),
        evidence_ids: one.evidence.iter().map(|id| id.0).collect(),
    }
}

/// Adds or changes an impact assessment.
///
/// # Errors
/// [`crate::ErrorCode::NameMissing`], [`crate::ErrorCode::AlreadyExists`], [`crate::ErrorCode::PeriodReversed`] where the
/// authority would have answered before it was asked, [`crate::ErrorCode::NotFound`].
pub async fn assessment_save(app: &App, request: wire::AssessmentSaveRequest) -> Result<wire::Saved> {
    let name = if request.id.is_some() { "assessment.save" } else { "assessment.add" };
    let (mut operation, scope) = app.begin(name, request.municipality_id).await?;
    let mut reads = operation.reads();
    scope_of(&mut reads, request.municipality_id).await?;
    if let Some(id) = request.id {
        reads.get::<ImpactAssessment>(scope, id).await?;
    }
    let fields = request.fields;
    let id = DpiaId(request.id.unwrap_or_else(|| app.new_id()));
    let record = ImpactAssessment {
        review_on: fields.review_on,
        team: fields.team,
        subject: fields.subject,
        description: fields.description,
        necessity: fields.necessity,
        proportionality: fields.proportionality,
        risks: fields.risks.into_iter().map(Into::into).collect(),
        views: fields.views,
        views_exemption: fields.views_exemption,
        officer_opinion: fields.officer_opinion,
        officer_opinion_on: fields.officer_opinion_on,
        officer_response: fields.officer_response,
        consulted_on: fields.consulted_on,
        consultation_reference: fields.consultation_reference,
        consultation_answered_on: fields.consultation_answered_on,
        consultation_result: fields.consultation_result,
        consultation_extended_on: fields.consultation_extended_on,
        consultation_extension_reason: fields.consultation_extension_reason,
        consultation_suspensions: fields.consultation_suspensions.into_iter().map(Into::into).collect(),
        decision: fields.decision,
        decision_reason: fields.decision_reason,
        decided_by: fields.decided_by,
        decided_on: fields.decided_on,
        ..ImpactAssessment::new(id, scope.municipality(), fields.title.trim())
    };
    operation.put(scope, std::slice::from_ref(&record)).await?;
    let wanted =
        Wanted { activities: &fields.activity_ids, measures: &fields.measure_ids, evidence: &fields.evidence_ids };
    link(app, &mut operation, scope, id, &wanted).await?;
    app.commit(operation).await?;
    Ok(wire::Saved { id: id.0 })
}

/// To what an assessment is linked from now on.
struct Wanted<'a> {
    activities: &'a [Uuid],
    measures: &'a [Uuid],
    evidence: &'a [Uuid],
}

async fn link(app: &App, operation: &mut Operation, scope: Scope, id: DpiaId, wanted: &Wanted<'_>) -> Result<()> {
    let mut reads = operation.reads();
    let known = reads.assessment_links(scope).await?;
    let known: Vec<&AssessmentLink> = known.iter().filter(|link| link.assessment_id == id).collect();
    let all = [wanted.activities, wanted.measures, wanted.evidence].concat();
    let gone = known.iter().filter(|link| link.linked().is_none_or(|linked| !all.contains(&linked)));
    let gone: Vec<Uuid> = gone.map(|link| link.id.0).collect();
    let mut seen: HashSet<Uuid> = known.iter().filter_map(|link| link.linked()).collect();
    let new = || AssessmentLink::new(AssessmentLinkId(app.new_id()), scope.municipality(), id);
    let mut added = Vec::new();
    for id in wanted.activities.iter().copied().filter(|id| seen.insert(*id)) {
        let activity: ProcessingActivity = reads.get(scope, id).await?;
        added.push(AssessmentLink { activity_id: Some(activity.id), ..new() });
    }
    for id in wanted.measures.iter().copied().filter(|id| seen.insert(*id)) {
        let measure: Measure = reads.get(scope, id).await?;
        added.push(AssessmentLink { measure_id: Some(measure.id), ..new() });
    }
    for id in wanted.evidence.iter().copied().filter(|id| seen.insert(*id)) {
        let evidence: Evidence = reads.get(scope, id).await?;
        added.push(AssessmentLink { evidence_id: Some(evidence.id), ..new() });
    }
    operation.delete::<AssessmentLink>(scope, &gone).await?;
    operation.put(scope, &added).await?;
    Ok(())
}
