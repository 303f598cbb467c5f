//! Security incidents with the clocks of what has to be reported.

use super::evidence::NamedRecord;
use super::providers::PointText;
use akte_domain::incident::clock::{self, ReportStage};
use akte_domain::incident::{IncidentKind, IncidentSeverity, IncidentStatus};
use akte_domain::{ClockStand, Regime};
use chrono::{DateTime, NaiveDate, Utc};
use uuid::Uuid;

mirror! {
    /// A report to an authority about an incident.
    IncidentReportRow = clock::StageReport {
        /// Under which regime.
        #[cfg_attr(test, ts(type = "Regime"))]
        regime: Regime,
        /// Which stage it is.
        #[cfg_attr(test, ts(type = "ReportStage"))]
        stage: ReportStage,
        /// When it went out.
        at: DateTime<Utc>,
        /// Who sent it.
        #[serde(default)]
        by: String,
        /// Reference number of the authority.
        #[serde(default)]
        reference: String,
        /// What it says.
        #[serde(default)]
        content: String,
    }
}

wire! {
    /// What is recorded about a security incident.
    #[serde(default)]
    pub struct IncidentFields {
        /// What people call it by.
        pub title: String,
        /// What happened.
        #[cfg_attr(test, ts(type = "IncidentKind"))]
        pub kind: IncidentKind,
        /// How bad it is.
        #[cfg_attr(test, ts(type = "IncidentSeverity | null"))]
        pub severity: Option<IncidentSeverity>,
        /// How far its handling is.
        #[cfg_attr(test, ts(type = "IncidentStatus"))]
        pub status: IncidentStatus,
        /// When it happened or began.
        pub happened_at: Option<DateTime<Utc>>,
        /// When somebody became aware of it: from here the clocks run.
        pub aware_at: Option<DateTime<Utc>>,
        /// Who reported it within the house.
        pub reported_by: String,
        /// Who handles it.
        pub responsible: String,
        /// What happened, in words.
        pub description: String,
        /// What it did.
        pub impact: String,
        /// What was done at once.
        pub immediate_measures: String,
        /// Its cause.
        pub cause: String,
        /// What was learnt.
        pub lessons: String,
        /// Whether it is significant and so has to be reported; none while undecided.
        pub significant: Option<bool>,
        /// Why it is, or is not.
        pub significance_reason: String,
        /// Whether personal data are concerned; none while undecided.
        pub personal_data: Option<bool>,
        /// The breach that it is, too.
        pub breach_id: Option<Uuid>,
        /// The finding by which its cause is corrected.
        pub finding_id: Option<Uuid>,
        /// Reports that went out.
        pub reports: Vec<IncidentReportRow>,
        /// Why a report was late.
        pub late_reason: String,
        /// When its handling ended.
        pub handled_at: Option<DateTime<Utc>>,
        /// When it was closed.
        pub closed_at: Option<DateTime<Utc>>,
        /// By whom.
        pub closed_by: String,
        /// Target objects that are affected.
        pub object_ids: Vec<Uuid>,
        /// Measures that follow from it.
        pub measure_ids: Vec<Uuid>,
        /// Its evidence.
        pub evidence_ids: Vec<Uuid>,
    }

    /// A clock that runs for an incident or a breach: a stage of a reporting duty, or the 72 hours of Art. 33 GDPR.
    pub struct IncidentClock {
        /// From which regime the duty follows; none for Art. 33 GDPR.
        #[cfg_attr(test, ts(type = "Regime | null"))]
        pub regime: Option<Regime>,
        /// What has to be done, as people call it: duty and stage.
        pub name: String,
        /// To whom it is reported; empty where nobody has said so.
        pub recipient: String,
        /// The last instant; none while nothing is due yet.
        pub due_at: Option<DateTime<Utc>>,
        /// The last day, where it ends with a day rather than with an hour.
        pub due_on: Option<NaiveDate>,
        /// Whether that may still move, because the notification from which it counts has not gone out.
        pub provisional: bool,
        /// How it stands.
        #[cfg_attr(test, ts(type = "ClockStand"))]
        pub state: ClockStand,
        /// The same in words, with how long it still runs or has run over.
        pub state_text: String,
    }

    /// A security incident.
    pub struct IncidentRow {
        /// The record.
        pub id: Uuid,
        /// What is recorded.
        #[serde(flatten)]
        pub fields: IncidentFields,
        /// All clocks that run for it, also that of its breach.
        pub clocks: Vec<IncidentClock>,
        /// When the next report is due; none where nothing is to be reported any more.
        pub due_at: Option<DateTime<Utc>>,
        /// How the next clock stands in words; that of none where nothing is to be reported.
        pub state_text: String,
        /// Title of its breach.
        pub breach_name: String,
        /// Title of its finding.
        pub finding_name: String,
        /// Target objects that are affected.
        pub objects: Vec<NamedRecord>,
        /// Measures that follow from it.
        pub measures: Vec<NamedRecord>,
        /// Its evidence.
        pub evidence: Vec<NamedRecord>,
        /// What an audit would object to.
        pub points: Vec<PointText>,
    }

    /// Adds or changes an incident.
    pub struct IncidentSaveRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// The record; none for a new one.
        pub id: Option<Uuid>,
        /// What is recorded.
        pub fields: IncidentFields,
    }
}
