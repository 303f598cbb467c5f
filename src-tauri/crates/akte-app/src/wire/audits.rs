//! Audits of an information domain, and what becomes of their findings.

use super::{NamedRecord, PointText};
use akte_domain::RequirementId;
use akte_domain::iso::audit::{self, AuditKind, AuditMethod, AuditStatus, AuditorRole, ChecklistResult};
use akte_domain::iso::finding::{Effectiveness, FindingClass, FindingSource, FindingState};
use akte_domain::iso::review::{self, ReviewInput};
use chrono::NaiveDate;
use uuid::Uuid;

mirror! {
    /// A member of an audit team.
    AuditorRow = audit::Auditor {
        /// Their name.
        name: String,
        /// What they do.
        #[cfg_attr(test, ts(type = "AuditorRole"))]
        role: AuditorRole,
    }
}

mirror! {
    /// What is audited, and who answers for it.
    AuditAreaRow = audit::AuditArea {
        /// The area or process.
        name: String,
        /// Who answers for it.
        #[serde(default)]
        responsible: String,
    }
}

mirror! {
    /// An item of a checklist.
    ChecklistRow = audit::ChecklistItem {
        /// The requirement that it was taken from.
        #[serde(default)]
        #[cfg_attr(test, ts(type = "string | null"))]
        requirement_id: Option<RequirementId>,
        /// What is asked.
        question: String,
        /// What was found.
        #[serde(default)]
        #[cfg_attr(test, ts(type = "ChecklistResult | null"))]
        result: Option<ChecklistResult>,
        /// What was seen.
        #[serde(default)]
        note: String,
    }
}

wire! {
    /// What is recorded about an audit.
    #[serde(default)]
    pub struct AuditFields {
        /// The information domain.
        pub domain_id: Uuid,
        /// What it is called.
        pub title: String,
        /// Its number in the programme.
        pub number: String,
        /// Who audits.
        #[cfg_attr(test, ts(type = "AuditKind"))]
        pub kind: AuditKind,
        /// How far it is.
        #[cfg_attr(test, ts(type = "AuditStatus"))]
        pub status: AuditStatus,
        /// Its goal.
        pub goal: String,
        /// Its scope.
        pub scope: String,
        /// Against what is audited.
        pub criteria: String,
        /// Where.
        pub sites: String,
        /// How.
        #[cfg_attr(test, ts(type = "AuditMethod[]"))]
        pub methods: Vec<AuditMethod>,
        /// Its first day.
        pub starts_on: Option<NaiveDate>,
        /// Its last day.
        pub ends_on: Option<NaiveDate>,
        /// The team.
        pub team: Vec<AuditorRow>,
        /// What is audited, and who answers for it.
        pub areas: Vec<AuditAreaRow>,
        /// How independence is ensured.
        pub independence: String,
        /// Who was asked.
        pub interviewed: String,
        /// The checklist.
        pub checklist: Vec<ChecklistRow>,
        /// The conclusion.
        pub conclusion: String,
        /// When it was reported.
        pub reported_on: Option<NaiveDate>,
        /// To whom.
        pub reported_to: String,
        /// When the same is audited next.
        pub next_on: Option<NaiveDate>,
        /// Its evidence.
        pub evidence_ids: Vec<Uuid>,
    }

    /// Somebody who audits what they answer for.
    pub struct AuditConflict {
        /// Who.
        pub auditor: String,
        /// What.
        pub area: String,
    }

    /// An audit.
    pub struct AuditRow {
        /// The record.
        pub id: Uuid,
        /// What is recorded.
        #[serde(flatten)]
        pub fields: AuditFields,
        /// Who of the team audits what they answer for.
        pub conflicts: Vec<AuditConflict>,
        /// How many findings it has.
        pub finding_count: u32,
        /// Evidence by title.
        pub evidence: Vec<NamedRecord>,
        /// What an audit of the audit would object to.
        pub points: Vec<PointText>,
    }

    /// Adds or changes an audit.
    pub struct AuditSaveRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// Which one; none for a new one.
        pub id: Option<Uuid>,
        /// What is recorded.
        pub fields: AuditFields,
    }

    /// Takes requirements of a catalog into the checklist of an audit.
    pub struct ChecklistTakeRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// The audit.
        pub id: Uuid,
        /// The catalog version.
        pub catalog_id: Uuid,
        /// Position of the group whose requirements are taken; none for all.
        pub group: Option<u32>,
    }

    /// How many items were added.
    pub struct ChecklistTaken {
        /// How many.
        pub taken: u32,
    }

    /// What is recorded about a finding, and about what is done.
    #[serde(default)]
    pub struct FindingFields {
        /// The information domain.
        pub domain_id: Uuid,
        /// The audit that found it.
        pub audit_id: Option<Uuid>,
        /// In short.
        pub title: String,
        /// Its number in the continued list.
        pub number: String,
        /// From what it comes.
        #[cfg_attr(test, ts(type = "FindingSource"))]
        pub source: FindingSource,
        /// How much it weighs.
        #[cfg_attr(test, ts(type = "FindingClass"))]
        pub class: FindingClass,
        /// When it was found.
        pub found_on: Option<NaiveDate>,
        /// The requirement that it is about.
        pub requirement: String,
        /// The area or process.
        pub area: String,
        /// What was found.
        pub fact: String,
        /// What was seen as proof.
        pub proof: String,
        /// What is recommended.
        pub recommendation: String,
        /// Who sees to it.
        pub responsible: String,
        /// Until when.
        pub due_on: Option<NaiveDate>,
        /// What was done at once.
        pub correction: String,
        /// Why it happened.
        pub root_cause: String,
        /// Whether the same is the case elsewhere.
        pub similar_cases: String,
        /// What is done so that it does not happen again.
        pub action: String,
        /// When that was done.
        pub done_on: Option<NaiveDate>,
        /// When its effect is to be checked.
        pub effect_due_on: Option<NaiveDate>,
        /// When it was checked.
        pub effect_checked_on: Option<NaiveDate>,
        /// By whom.
        pub effect_checked_by: String,
        /// With which result.
        #[cfg_attr(test, ts(type = "Effectiveness | null"))]
        pub effectiveness: Option<Effectiveness>,
        /// By what one saw it.
        pub effect_note: String,
        /// What changes in the management system.
        pub isms_change: String,
        /// When it was closed.
        pub closed_on: Option<NaiveDate>,
        /// Measures of the plan that carry the action out.
        pub measure_ids: Vec<Uuid>,
        /// Its evidence.
        pub evidence_ids: Vec<Uuid>,
    }

    /// A finding.
    pub struct AuditFindingRow {
        /// The record.
        pub id: Uuid,
        /// What is recorded.
        #[serde(flatten)]
        pub fields: FindingFields,
        /// What the audit is called.
        pub audit_name: String,
        /// How far it is dealt with.
        #[cfg_attr(test, ts(type = "FindingState"))]
        pub state: FindingState,
        /// When something is owed next.
        pub next_due_on: Option<NaiveDate>,
        /// Measures by title.
        pub measures: Vec<NamedRecord>,
        /// Evidence by title.
        pub evidence: Vec<NamedRecord>,
        /// What an audit would object to.
        pub points: Vec<PointText>,
    }

    /// Adds or changes a finding.
    pub struct FindingSaveRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// Which one; none for a new one.
        pub id: Option<Uuid>,
        /// What is recorded.
        pub fields: FindingFields,
    }
}

mirror! {
    /// What was said about an input of a management review.
    ReviewTextRow = review::ReviewText {
        /// The input.
        #[cfg_attr(test, ts(type = "ReviewInput"))]
        input: ReviewInput,
        /// What was said.
        #[serde(default)]
        text: String,
    }
}

mirror! {
    /// A decision of management.
    ReviewDecisionRow = review::ReviewDecision {
        /// What was decided.
        decision: String,
        /// Who sees to it.
        #[serde(default)]
        responsible: String,
        /// Until when.
        #[serde(default)]
        due_on: Option<NaiveDate>,
        /// When it was done.
        #[serde(default)]
        done_on: Option<NaiveDate>,
    }
}

wire! {
    /// What is recorded about a management review.
    #[serde(default)]
    pub struct ReviewFields {
        /// The information domain.
        pub domain_id: Uuid,
        /// What it is called.
        pub title: String,
        /// When it took place, or shall take place.
        pub held_on: Option<NaiveDate>,
        /// Who took part.
        pub participants: String,
        /// What was said about each of the ten inputs.
        pub inputs: Vec<ReviewTextRow>,
        /// The conclusion.
        pub conclusion: String,
        /// What was decided.
        pub decisions: Vec<ReviewDecisionRow>,
        /// When the next one is due.
        pub next_on: Option<NaiveDate>,
        /// Its evidence.
        pub evidence_ids: Vec<Uuid>,
    }

    /// A management review.
    pub struct ManagementReviewRow {
        /// The record.
        pub id: Uuid,
        /// What is recorded.
        #[serde(flatten)]
        pub fields: ReviewFields,
        /// How many decisions are still to be done.
        pub open_decisions: u32,
        /// Evidence by title.
        pub evidence: Vec<NamedRecord>,
        /// What an audit would object to.
        pub points: Vec<PointText>,
    }

    /// Adds or changes a management review.
    pub struct ReviewSaveRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// Which one; none for a new one.
        pub id: Option<Uuid>,
        /// What is recorded.
        pub fields: ReviewFields,
    }

    /// How many inputs were filled.
    pub struct ReviewFilled {
        /// How many.
        pub filled: u32,
    }
}
