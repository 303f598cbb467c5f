//! Threshold analyses: whether an activity needs an impact assessment, and which rule says so.

use super::{list, named};
use crate::app::App;
use crate::error::Result;
use crate::privacy_view::PrivacyView;
use crate::rooms::lists::{Key, part};
use crate::rooms::register::{Entry, points};
use crate::rooms::scope_of;
use crate::shipped_privacy::{list_entry, must_list as shipped, starters};
use crate::wire;
use akte_domain::privacy::dpia::{ListEntry, ThresholdResult, ThresholdRule};
use akte_domain::{Coded, MunicipalityId, ProcessingActivity, ThresholdAnalysis, ThresholdId};
use akte_text::Texts;
use uuid::Uuid;

impl Entry for wire::ThresholdRow {
    fn texts(&self) -> Vec<&str> {
        let fields = &self.fields;
        let mut texts = vec![self.activity_name.as_str(), &self.explanation, &fields.officer_advice];
        texts.extend(self.assessments.iter().map(|one| one.name.as_str()));
        texts
    }

    fn points(&self) -> &[wire::PointText] {
        &self.points
    }

    fn key(&self, column: &str) -> Option<Key> {
        Some(match column {
            "activity_name" => Key::from(&self.activity_name),
            "outcome" => Key::place(self.outcome),
            "explanation" => Key::from(&self.explanation),
            "decided_on" => Key::date(self.fields.decided_on),
            "officer_advised_on" => Key::date(self.fields.officer_advised_on),
            _ => return None,
        })
    }
}

/// All threshold analyses; in the order of the activities, unless sorted otherwise.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`], [`crate::ErrorCode::SortUnknown`].
pub async fn threshold_list(app: &App, request: wire::RegisterListRequest) -> Result<wire::List<wire::ThresholdRow>> {
    let texts = app.texts();
    list(app, request, |view| {
        let row = |record: &ThresholdAnalysis| {
            let result = record.result();
            wire::ThresholdRow {
                id: record.id.0,
                activity_name: view.activity_name(record.activity_id).to_owned(),
                outcome: result.outcome,
                explanation: explained(texts, &result),
                assessments: view.assessments_of(record.activity_id).map(|one| named(one.id, &one.title)).collect(),
                hints: hints(&view, record),
                points: points(texts, view.threshold_points(record)),
                fields: fields(record.clone()),
            }
        };
        view.thresholds.iter().map(row).collect()
    })
    .await
}

/// Entries of the must-list that the starter sheet of the procedure names, beside those that were taken already.
fn hints(view: &PrivacyView, record: &ThresholdAnalysis) -> Vec<String> {
    let Some(activity) = view.activity(record.activity_id) else { return Vec::new() };
    let sheet = starters().iter().find(|sheet| sheet.id == activity.proposed_by || sheet.title == activity.name);
    let named = sheet.map(|sheet| sheet.dpia_hint.as_slice()).unwrap_or_default();
    named.iter().filter(|entry| !record.must_list.contains(entry)).map(list_entry).collect()
}

/// What the rule that decided rests on, as people read it.
fn grounds(texts: &Texts, rule: &ThresholdRule) -> Vec<String> {
    match rule {
        ThresholdRule::MustList(entries) => entries.iter().map(list_entry).collect(),
        ThresholdRule::Statutory(cases) => cases.iter().map(|case| texts.term("statutory-case", case.code())).collect(),
        ThresholdRule::ExemptList(entry) => vec![list_entry(entry)],
        ThresholdRule::AssessedByLaw(text) | ThresholdRule::JointAssessment(text) => vec![text.trim().to_owned()],
        ThresholdRule::Deviation { reason, .. } if !reason.trim().is_empty() => vec![reason.trim().to_owned()],
        ThresholdRule::Deviation { .. } | ThresholdRule::CriteriaMet(_) | ThresholdRule::CriteriaNotMet(_) => {
            Vec::new()
        }
    }
}

/// Which rule decided, on what it rests, and which criteria are met.
fn explained(texts: &Texts, result: &ThresholdResult) -> String {
    let rule = texts.term("threshold-rule", result.rule.code());
    let grounds = grounds(texts, &result.rule).join("; ");
    let decided = if grounds.is_empty() { format!("{rule}.") } else { format!("{rule}: {grounds}.") };
    let met: Vec<String> =
        result.criteria.iter().map(|criterion| texts.term("wp248-criterion", criterion.code())).collect();
    let count = [("count", met.len().into()), ("criteria", met.join("; ").into())];
    format!("{decided} {}", texts.t("threshold-criteria", &count))
}

impl wire::ThresholdFields {
    /// Those of an analysis of which nothing is known but the activity.
    #[must_use]
    pub fn blank(activity_id: Uuid) -> Self {
        let nil = Uuid::nil();
        fields(ThresholdAnalysis::new(ThresholdId(nil), MunicipalityId(nil), activity_id.into()))
    }
}

fn fields(record: ThresholdAnalysis) -> wire::ThresholdFields {
    let exempt = record.exempt_list.unwrap_or(ListEntry { list: String::new(), number: String::new() });
    wire::ThresholdFields {
        activity_id: record.activity_id.0,
        must_list: record.must_list.into_iter().map(Into::into).collect(),
        statutory: record.statutory,
        exempt_list: exempt.list,
        exempt_number: exempt.number,
        assessed_by_law: record.assessed_by_law,
        joint_assessment: record.joint_assessment,
        criteria: record.criteria,
        deviates_to: record.deviates_to,
        deviation_reason: record.deviation_reason,
        officer_advice: record.officer_advice,
        officer_advised_on: record.officer_advised_on,
        decided_on: record.decided_on,
    }
}

/// Adds or changes a threshold analysis.
///
/// # Errors
/// [`crate::ErrorCode::AlreadyExists`] where the activity has one, [`crate::ErrorCode::NotFound`].
pub async fn threshold_save(app: &App, request: wire::ThresholdSaveRequest) -> Result<wire::Saved> {
    let name = if request.id.is_some() { "threshold.save" } else { "threshold.add" };
    let (mut operation, scope) = app.begin(name, request.municipality_id).await?;
    let mut reads = operation.reads();
    scope_of(&mut reads, request.municipality_id).await?;
    if let Some(id) = request.id {
        reads.get::<ThresholdAnalysis>(scope, id).await?;
    }
    let fields = request.fields;
    let activity: ProcessingActivity = reads.get(scope, fields.activity_id).await?;
    let id = ThresholdId(request.id.unwrap_or_else(|| app.new_id()));
    let exempt = ListEntry { list: fields.exempt_list, number: fields.exempt_number };
    let named = !exempt.list.trim().is_empty() || !exempt.number.trim().is_empty();
    let analysis = ThresholdAnalysis {
        must_list: fields.must_list.into_iter().map(Into::into).collect(),
        statutory: fields.statutory,
        exempt_list: named.then_some(exempt),
        assessed_by_law: fields.assessed_by_law,
        joint_assessment: fields.joint_assessment,
        criteria: fields.criteria,
        deviates_to: fields.deviates_to,
        deviation_reason: fields.deviation_reason,
        officer_advice: fields.officer_advice,
        officer_advised_on: fields.officer_advised_on,
        decided_on: fields.decided_on,
        ..ThresholdAnalysis::new(id, scope.municipality(), activity.id)
    };
    operation.put(scope, std::slice::from_ref(&analysis)).await?;
    app.commit(operation).await?;
    Ok(wire::Saved { id: id.0 })
}

/// Entries of the authorities' list of processing that needs an impact assessment, as it ships.
///
/// # Errors
/// [`crate::ErrorCode::NoAkteOpen`]
pub async fn must_list(app: &App, _request: wire::Empty) -> Result<wire::List<wire::MustListRow>> {
    let state = app.snapshot().await?.reads().data_state().await?.number;
    let list = shipped();
    let row = |entry: &akte_domain::privacy::catalog::MustListEntry| wire::MustListRow {
        list: list.id.clone(),
        number: entry.number.clone(),
        text: entry.text.clone(),
        example: entry.example.clone(),
    };
    Ok(part(list.entries.iter().map(row).collect(), 0, u32::MAX, state))
}
