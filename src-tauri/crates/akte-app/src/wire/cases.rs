//! Cases of data protection with a clock: breaches and requests of data subjects; and the deadlines of everything.

use super::common::Sort;
use super::evidence::NamedRecord;
use super::incidents::IncidentClock;
use super::providers::PointText;
use akte_domain::privacy::breach::{self, BreachRisk, NoticeException};
use akte_domain::privacy::request::{self, RequestKind, RequestResult};
use akte_domain::{BasicValue, ClockStand, DeadlineKind, DeadlineStand, RegisterKind};
use chrono::{DateTime, NaiveDate, Utc};
use uuid::Uuid;

mirror! {
    /// A report to the supervisory authority.
    BreachReportRow = breach::BreachReport {
        /// When it went out.
        at: DateTime<Utc>,
        /// Reference number of the authority.
        #[serde(default)]
        reference: String,
        /// Whether it says all that Art. 33(3) asks for.
        #[serde(default)]
        complete: bool,
        /// What it says, or what it adds.
        #[serde(default)]
        content: String,
    }
}

mirror! {
    /// A part of an answer that was given before the rest.
    PartialAnswerRow = request::PartialAnswer {
        /// When.
        on: NaiveDate,
        /// What it answers.
        content: String,
    }
}

wire! {
    /// What is recorded about a breach.
    #[serde(default)]
    pub struct BreachFields {
        /// What people call it by.
        pub title: String,
        /// Whom the authority may ask.
        pub contact: String,
        /// The processor at which it happened; empty for the controller itself.
        pub processor: String,
        /// Since when it went on.
        pub occurred_from: Option<DateTime<Utc>>,
        /// Until when.
        pub occurred_until: Option<DateTime<Utc>>,
        /// When somebody noticed something.
        pub discovered_at: Option<DateTime<Utc>>,
        /// Who.
        pub discovered_by: String,
        /// When it became known to the controller: from here the clock runs.
        pub aware_at: Option<DateTime<Utc>>,
        /// When it was reported within the house.
        pub reported_internally_at: Option<DateTime<Utc>>,
        /// What happened.
        pub facts: String,
        /// Its cause.
        pub cause: String,
        /// Which basic values were violated.
        #[cfg_attr(test, ts(type = "Array<BasicValue>"))]
        pub violated: Vec<BasicValue>,
        /// Categories of data.
        pub data_categories: String,
        /// Whether special categories are among them.
        pub special_categories: bool,
        /// Other member states that are concerned; empty if none.
        pub cross_border: String,
        /// Categories of persons.
        pub person_categories: String,
        /// Number of persons, approximately.
        pub persons: Option<u64>,
        /// Number of records, approximately.
        pub records: Option<u64>,
        /// Measures that were in place before.
        pub prior_measures: String,
        /// Likely consequences.
        pub consequences: String,
        /// Measures taken or proposed.
        pub measures: String,
        /// The risk, once assessed.
        #[cfg_attr(test, ts(type = "BreachRisk | null"))]
        pub risk: Option<BreachRisk>,
        /// Why it is rated so.
        pub risk_reason: String,
        /// Who decided.
        pub decided_by: String,
        /// When.
        pub decided_at: Option<DateTime<Utc>>,
        /// Why the report was late.
        pub late_reason: String,
        /// Reports to the authority.
        pub reports: Vec<BreachReportRow>,
        /// Other bodies that were told: police, CERT, other authorities.
        pub other_authorities: String,
        /// When the persons were told.
        pub notified_at: Option<DateTime<Utc>>,
        /// How, and with which text.
        pub notified_how: String,
        /// Why they need not be told.
        #[cfg_attr(test, ts(type = "NoticeException | null"))]
        pub notice_exception: Option<NoticeException>,
        /// Why that exception applies.
        pub notice_exception_reason: String,
        /// Whether the authority demanded it.
        pub notice_ordered: bool,
        /// What was learnt.
        pub lessons: String,
        /// When it was closed.
        pub closed_at: Option<DateTime<Utc>>,
        /// Systems that are concerned.
        pub object_ids: Vec<Uuid>,
        /// Its evidence.
        pub evidence_ids: Vec<Uuid>,
    }

    /// A breach.
    pub struct BreachRow {
        /// The record.
        pub id: Uuid,
        /// What is recorded.
        #[serde(flatten)]
        pub fields: BreachFields,
        /// When the report is due.
        pub due_at: Option<DateTime<Utc>>,
        /// How the clock stands now.
        #[cfg_attr(test, ts(type = "ClockStand"))]
        pub state: ClockStand,
        /// The same in a sentence.
        pub state_text: String,
        /// The security incidents that are this breach, too.
        pub incidents: Vec<NamedRecord>,
        /// The clocks of other reporting duties that run for these incidents, beside the 72 hours.
        pub clocks: Vec<IncidentClock>,
        /// Systems by name.
        pub objects: Vec<NamedRecord>,
        /// Evidence by title.
        pub evidence: Vec<NamedRecord>,
        /// What an audit would object to.
        pub points: Vec<PointText>,
    }

    /// Adds or changes a breach.
    pub struct BreachSaveRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// Which one; none for a new one.
        pub id: Option<Uuid>,
        /// What is recorded.
        pub fields: BreachFields,
    }

    /// What is recorded about a request of a data subject.
    pub struct RequestFields {
        /// Its number in the register.
        #[serde(default)]
        pub number: String,
        /// When it arrived.
        pub received_on: NaiveDate,
        /// By which way.
        #[serde(default)]
        pub channel: String,
        /// Who asks.
        #[serde(default)]
        pub requester: String,
        /// What for.
        #[cfg_attr(test, ts(type = "Array<RequestKind>"))]
        #[serde(default)]
        pub kinds: Vec<RequestKind>,
        /// When more was asked for to ascertain the identity.
        pub identity_asked_on: Option<NaiveDate>,
        /// The reasonable doubt.
        #[serde(default)]
        pub identity_doubt: String,
        /// By what the identity is known.
        #[serde(default)]
        pub identity_means: String,
        /// Since when.
        pub identity_confirmed_on: Option<NaiveDate>,
        /// When an extension was told.
        pub extended_on: Option<NaiveDate>,
        /// Why it was extended.
        #[serde(default)]
        pub extension_reason: String,
        /// Parts answered before the rest.
        #[serde(default)]
        pub partial_answers: Vec<PartialAnswerRow>,
        /// Offices that were asked and systems that were searched.
        #[serde(default)]
        pub offices: String,
        /// When the answer went out that closed it.
        pub answered_on: Option<NaiveDate>,
        /// With which result.
        #[cfg_attr(test, ts(type = "RequestResult | null"))]
        pub result: Option<RequestResult>,
        /// In which form.
        #[serde(default)]
        pub answer_form: String,
        /// Why something was refused.
        #[serde(default)]
        pub refusal_reason: String,
        /// Whether complaint and judicial remedy were named.
        #[serde(default)]
        pub remedies_named: bool,
        /// Whether it was refused as manifestly unfounded or excessive.
        #[serde(default)]
        pub manifestly_unfounded: bool,
        /// A fee in euro cents.
        pub fee: Option<i64>,
        /// Why.
        #[serde(default)]
        pub fee_reason: String,
        /// What is worth knowing.
        #[serde(default)]
        pub remark: String,
        /// Its evidence.
        #[serde(default)]
        pub evidence_ids: Vec<Uuid>,
    }

    /// A request of a data subject.
    pub struct RequestRow {
        /// The record.
        pub id: Uuid,
        /// What is recorded.
        #[serde(flatten)]
        pub fields: RequestFields,
        /// What the list calls it.
        pub name: String,
        /// The last day for an answer; none where the law sets no period.
        pub due_on: Option<NaiveDate>,
        /// How the clock stands today.
        #[cfg_attr(test, ts(type = "ClockStand"))]
        pub state: ClockStand,
        /// The same in a sentence.
        pub state_text: String,
        /// Evidence by title.
        pub evidence: Vec<NamedRecord>,
        /// What an audit would object to.
        pub points: Vec<PointText>,
    }

    /// Adds or changes a request of a data subject.
    pub struct RequestSaveRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// Which one; none for a new one.
        pub id: Option<Uuid>,
        /// What is recorded.
        pub fields: RequestFields,
    }

    /// Asks for the deadlines of a municipality, or of all.
    pub struct DeadlineListRequest {
        /// The municipality; none for the whole Akte.
        pub municipality_id: Option<Uuid>,
        /// Words that its texts contain.
        #[serde(default)]
        pub text: String,
        /// Only what runs out so; empty means all.
        #[cfg_attr(test, ts(type = "Array<DeadlineKind>"))]
        #[serde(default)]
        pub kinds: Vec<DeadlineKind>,
        /// Only what is so near; empty means all.
        #[cfg_attr(test, ts(type = "Array<DeadlineStand>"))]
        #[serde(default)]
        pub stands: Vec<DeadlineStand>,
        /// Only what this person sees to; empty means everybody.
        #[serde(default)]
        pub responsible: String,
        /// Sort; none for what ends first.
        pub sort: Option<Sort>,
        /// How many to skip.
        pub offset: u32,
        /// How many to return.
        pub limit: u32,
    }

    /// A deadline.
    #[derive(Eq)]
    pub struct DeadlineRow {
        /// Unique in this list.
        pub id: String,
        /// The municipality.
        pub municipality_id: Uuid,
        /// Its name.
        pub municipality: String,
        /// What runs out.
        #[cfg_attr(test, ts(type = "DeadlineKind"))]
        pub kind: DeadlineKind,
        /// What it is about.
        pub subject: String,
        /// The last day.
        pub due_on: NaiveDate,
        /// The last instant, where the clock counts hours.
        pub due_at: Option<DateTime<Utc>>,
        /// How many days are left; negative once it has passed.
        pub days_left: i64,
        /// How near it is.
        #[cfg_attr(test, ts(type = "DeadlineStand"))]
        pub stand: DeadlineStand,
        /// Who sees to it.
        pub responsible: String,
        /// The record that says so.
        pub record_id: Uuid,
        /// The register that holds the record, where one does.
        #[cfg_attr(test, ts(type = "RegisterKind | null"))]
        pub register: Option<RegisterKind>,
        /// Its information domain, where it belongs to one.
        pub domain_id: Option<Uuid>,
    }

    /// Deadlines, and how many of all of them are near, whatever the list is limited to.
    pub struct DeadlineList {
        /// The asked-for part.
        pub items: Vec<DeadlineRow>,
        /// How many there are in all after filtering.
        pub total: u64,
        /// How many have passed.
        pub missed: u32,
        /// How many pass within two weeks.
        pub soon: u32,
        /// Number of the last entry of the change log when this was read.
        pub state: i64,
    }
}
