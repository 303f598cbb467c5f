//! Threshold analyses and impact assessments (Art. 35 and 36 GDPR).

use super::evidence::NamedRecord;
use super::providers::PointText;
use akte_domain::privacy::assessment::{self, AssessmentDecision, PersonsRisk, RiskGrade};
use akte_domain::privacy::consultation;
use akte_domain::privacy::dpia::{self, StatutoryCase, ThresholdOutcome, Wp248Criterion};
use akte_domain::privacy::sdm::ProtectionGoal;
use chrono::NaiveDate;
use uuid::Uuid;

mirror! {
    /// An entry of a list that an authority has published.
    ListEntryRow = dpia::ListEntry {
        /// The list: the id of the one that ships, or the name of another one.
        #[serde(default)]
        list: String,
        /// Its number there.
        #[serde(default)]
        number: String,
    }
}

mirror! {
    /// A risk to the persons, before and after the measures.
    AssessedRiskRow = assessment::AssessedRisk {
        /// Its number within the assessment.
        number: u16,
        /// What could happen, and by whom or by what.
        scenario: String,
        /// The protection goal that it violates first.
        #[cfg_attr(test, ts(type = "ProtectionGoal | null"))]
        goal: Option<ProtectionGoal>,
        /// The damage to the persons.
        #[serde(default)]
        damage: String,
        /// How likely it is without the measures.
        #[cfg_attr(test, ts(type = "RiskGrade | null"))]
        likelihood: Option<RiskGrade>,
        /// How severe it is without the measures.
        #[cfg_attr(test, ts(type = "RiskGrade | null"))]
        severity: Option<RiskGrade>,
        /// By what the measures reduce it.
        #[serde(default)]
        treatment: String,
        /// How likely it is with them.
        #[cfg_attr(test, ts(type = "RiskGrade | null"))]
        residual_likelihood: Option<RiskGrade>,
        /// How severe it is with them.
        #[cfg_attr(test, ts(type = "RiskGrade | null"))]
        residual_severity: Option<RiskGrade>,
    }
}

mirror! {
    /// A field of the matrix of likelihood and severity, with the numbers of the risks in it.
    RiskCellRow = assessment::RiskCell {
        /// The step of the severity: the row.
        #[cfg_attr(test, ts(type = "RiskGrade"))]
        severity: RiskGrade,
        /// The step of the likelihood: the column.
        #[cfg_attr(test, ts(type = "RiskGrade"))]
        likelihood: RiskGrade,
        /// The level of the field.
        #[cfg_attr(test, ts(type = "PersonsRisk"))]
        risk: PersonsRisk,
        /// Numbers of the risks that are here without the measures.
        before: Vec<u16>,
        /// Numbers of the risks that are here with them.
        after: Vec<u16>,
    }
}

mirror! {
    /// A time during which the clock of a consultation stands.
    SuspensionRow = consultation::Suspension {
        /// When the authority asked for information.
        asked_on: NaiveDate,
        /// When it got it; none while it waits.
        received_on: Option<NaiveDate>,
        /// For what it asked.
        #[serde(default)]
        requested_information: String,
    }
}

wire! {
    /// What is recorded about a threshold analysis.
    pub struct ThresholdFields {
        /// The activity.
        pub activity_id: Uuid,
        /// Entries of must-lists that fit.
        #[serde(default)]
        pub must_list: Vec<ListEntryRow>,
        /// The law's own cases that fit.
        #[serde(default)]
        #[cfg_attr(test, ts(type = "Array<StatutoryCase>"))]
        pub statutory: Vec<StatutoryCase>,
        /// The list of exempt processing that fits; empty for none.
        #[serde(default)]
        pub exempt_list: String,
        /// The number on it.
        #[serde(default)]
        pub exempt_number: String,
        /// The law whose making assessed the impact already; empty if none.
        #[serde(default)]
        pub assessed_by_law: String,
        /// The assessment of similar processing of which this one is a part; empty if none.
        #[serde(default)]
        pub joint_assessment: String,
        /// The criteria that are met.
        #[serde(default)]
        #[cfg_attr(test, ts(type = "Array<Wp248Criterion>"))]
        pub criteria: Vec<Wp248Criterion>,
        /// Whether an assessment is made against what the criteria say; none follows them.
        pub deviates_to: Option<bool>,
        /// Why.
        #[serde(default)]
        pub deviation_reason: String,
        /// The advice of the DSB.
        #[serde(default)]
        pub officer_advice: String,
        /// When the DSB gave it.
        pub officer_advised_on: Option<NaiveDate>,
        /// When the result was settled.
        pub decided_on: Option<NaiveDate>,
    }

    /// A threshold analysis.
    pub struct ThresholdRow {
        /// The record.
        pub id: Uuid,
        /// What is recorded.
        #[serde(flatten)]
        pub fields: ThresholdFields,
        /// Name of the activity.
        pub activity_name: String,
        /// Whether an assessment has to be made.
        #[cfg_attr(test, ts(type = "ThresholdOutcome"))]
        pub outcome: ThresholdOutcome,
        /// Which rule decided, in a sentence.
        pub explanation: String,
        /// The assessments that serve the activity, by title.
        pub assessments: Vec<NamedRecord>,
        /// Entries of the must-list that are worth a look for this procedure, as its starter sheet says.
        pub hints: Vec<String>,
        /// What an audit would object to.
        pub points: Vec<PointText>,
    }

    /// Adds or changes a threshold analysis.
    pub struct ThresholdSaveRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// Which one; none for a new one.
        pub id: Option<Uuid>,
        /// What is recorded.
        pub fields: ThresholdFields,
    }

    /// An entry of the authorities' list, in own words.
    pub struct MustListRow {
        /// The list.
        pub list: String,
        /// Its number there.
        pub number: String,
        /// What is meant.
        pub text: String,
        /// What a municipality may meet.
        pub example: String,
    }

    /// What is recorded about an impact assessment.
    #[serde(default)]
    pub struct AssessmentFields {
        /// What people call it by.
        pub title: String,
        /// Who made it.
        pub team: String,
        /// What it covers, and what not.
        pub subject: String,
        /// What is to be added to the description that the activities give.
        pub description: String,
        /// Why the processing is necessary for its purposes.
        pub necessity: String,
        /// Why it is proportionate.
        pub proportionality: String,
        /// The risks.
        pub risks: Vec<AssessedRiskRow>,
        /// The views of the persons or their representatives.
        pub views: String,
        /// Why they were not sought; empty if they were.
        pub views_exemption: String,
        /// The advice of the DSB, verbatim.
        pub officer_opinion: String,
        /// When the DSB gave it.
        pub officer_opinion_on: Option<NaiveDate>,
        /// What became of it.
        pub officer_response: String,
        /// When the authority was consulted.
        pub consulted_on: Option<NaiveDate>,
        /// Its reference number.
        pub consultation_reference: String,
        /// When it answered.
        pub consultation_answered_on: Option<NaiveDate>,
        /// What it answered.
        pub consultation_result: String,
        /// When it gave notice that it takes six weeks more.
        pub consultation_extended_on: Option<NaiveDate>,
        /// Why, as it says.
        pub consultation_extension_reason: String,
        /// When it asked for information, and when it got it.
        pub consultation_suspensions: Vec<SuspensionRow>,
        /// What was decided.
        #[cfg_attr(test, ts(type = "AssessmentDecision | null"))]
        pub decision: Option<AssessmentDecision>,
        /// Why.
        pub decision_reason: String,
        /// By whom.
        pub decided_by: String,
        /// When.
        pub decided_on: Option<NaiveDate>,
        /// When it has to be reviewed.
        pub review_on: Option<NaiveDate>,
        /// The activities that it serves.
        pub activity_ids: Vec<Uuid>,
        /// Measures of the register that reduce the risks.
        pub measure_ids: Vec<Uuid>,
        /// Its evidence.
        pub evidence_ids: Vec<Uuid>,
    }

    /// An impact assessment.
    pub struct AssessmentRow {
        /// The record.
        pub id: Uuid,
        /// What is recorded.
        #[serde(flatten)]
        pub fields: AssessmentFields,
        /// The highest risk without the measures.
        #[cfg_attr(test, ts(type = "PersonsRisk | null"))]
        pub highest_before: Option<PersonsRisk>,
        /// The highest risk with them.
        #[cfg_attr(test, ts(type = "PersonsRisk | null"))]
        pub highest_after: Option<PersonsRisk>,
        /// The last day for the advice of the authority that was consulted; none while the clock stands.
        pub consultation_due_on: Option<NaiveDate>,
        /// Since when the clock stands, because the authority waits for information.
        pub consultation_suspended_since: Option<NaiveDate>,
        /// Whether an extension holds, of which notice was given in time.
        pub consultation_extended: bool,
        /// The matrix, the highest severity first, by rising likelihood.
        pub matrix: Vec<RiskCellRow>,
        /// The systematic description as the activities give it, line by line.
        pub taken_over: String,
        /// The activities, by name.
        pub activities: Vec<NamedRecord>,
        /// Measures by title.
        pub measures: Vec<NamedRecord>,
        /// Evidence by title.
        pub evidence: Vec<NamedRecord>,
        /// What an audit would object to.
        pub points: Vec<PointText>,
    }

    /// Adds or changes an impact assessment.
    pub struct AssessmentSaveRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// Which one; none for a new one.
        pub id: Option<Uuid>,
        /// What is recorded.
        pub fields: AssessmentFields,
    }
}
