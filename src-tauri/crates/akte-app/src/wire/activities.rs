//! The record of processing activities: the cover sheet, the activities, legal bases, starter sheets.

use super::evidence::NamedRecord;
use super::privacy::Transfer;
use super::providers::PointText;
use akte_domain::period::PeriodUnit;
use akte_domain::privacy::activity::{self, ActivityStatus, RecipientKind, TransferChoice};
use akte_domain::privacy::deletion::{DeletionStart, RetentionKind};
use chrono::NaiveDate;
use uuid::Uuid;

mirror! {
    /// A legal basis of an activity.
    ActivityBasis = activity::LegalBasis {
        /// Its id in the picklist.
        basis: String,
        /// The provision; may be empty where the id says all.
        #[serde(default)]
        provision: String,
    }
}

mirror! {
    /// A category of data subjects.
    ActivitySubject = activity::SubjectCategory {
        /// Its number within the activity.
        number: u16,
        /// Who.
        name: String,
        /// How many, approximately.
        count: Option<u64>,
    }
}

mirror! {
    /// A category of personal data, numbered so that rules and recipients can refer to it.
    ActivityCategory = activity::DataCategory {
        /// Its number within the activity.
        number: u16,
        /// Which data.
        name: String,
        /// Special categories (Art. 9).
        #[serde(default)]
        special: bool,
        /// Convictions and offences (Art. 10).
        #[serde(default)]
        convictions: bool,
        /// Social data (§ 67(2) SGB X).
        #[serde(default)]
        social: bool,
        /// Numbers of the data subjects whom it concerns.
        #[serde(default)]
        subjects: Vec<u16>,
    }
}

mirror! {
    /// A category of recipients.
    ActivityRecipient = activity::Recipient {
        /// What it is to the controller.
        #[cfg_attr(test, ts(type = "RecipientKind"))]
        kind: RecipientKind,
        /// Who, without names of persons.
        name: String,
        /// Numbers of the data categories that it gets; empty means all.
        #[serde(default)]
        categories: Vec<u16>,
        /// Why, by which provision.
        #[serde(default)]
        reason: String,
    }
}

wire! {
    /// A deletion rule of an activity.
    pub struct ActivityDeletion {
        /// Numbers of the data categories that it is about.
        #[serde(default)]
        pub categories: Vec<u16>,
        /// Whether data are kept for a period, not at all, or for good.
        #[cfg_attr(test, ts(type = "RetentionKind"))]
        pub retention: RetentionKind,
        /// The standard period: how many.
        pub amount: Option<u32>,
        /// Of what.
        #[cfg_attr(test, ts(type = "PeriodUnit | null"))]
        pub unit: Option<PeriodUnit>,
        /// The kind of its start event.
        #[cfg_attr(test, ts(type = "DeletionStart"))]
        pub start: DeletionStart,
        /// Whether it begins with the end of the calendar year.
        #[serde(default)]
        pub from_year_end: bool,
        /// The start event in words.
        #[serde(default)]
        pub event: String,
        /// Why so long.
        #[serde(default)]
        pub source: String,
        /// The longest period that the law allows: how many.
        pub maximum_amount: Option<u32>,
        /// Of what.
        #[cfg_attr(test, ts(type = "PeriodUnit | null"))]
        pub maximum_unit: Option<PeriodUnit>,
        /// The system that it is about; empty for all of the activity.
        #[serde(default)]
        pub system: String,
        /// How it is carried out.
        #[serde(default)]
        pub implementation: String,
        /// Who is responsible.
        #[serde(default)]
        pub responsible: String,
        /// Whether the records have to be offered to the archive first.
        #[serde(default)]
        pub archive_offer: bool,
    }

    /// What is recorded about a processing activity.
    #[serde(default)]
    pub struct ActivityFields {
        /// Serial number.
        pub number: String,
        /// Designation.
        pub name: String,
        /// How far the sheet is.
        #[cfg_attr(test, ts(type = "ActivityStatus"))]
        pub status: ActivityStatus,
        /// The starter sheet that still has to be checked; empty if none.
        pub proposed_by: String,
        /// Date of introduction.
        pub introduced_on: Option<NaiveDate>,
        /// Date of the last change.
        pub changed_on: Option<NaiveDate>,
        /// Responsible department.
        pub department: String,
        /// Whom to ask there.
        pub contact: String,
        /// The purposes.
        pub purposes: Vec<String>,
        /// The legal bases.
        pub legal_bases: Vec<ActivityBasis>,
        /// Why legitimate interests are a basis.
        pub legitimate_interest_reason: String,
        /// Kind of processing, necessity.
        pub nature: String,
        /// Who is concerned.
        pub subjects: Vec<ActivitySubject>,
        /// Which data.
        pub categories: Vec<ActivityCategory>,
        /// Who gets them.
        pub recipients: Vec<ActivityRecipient>,
        /// The statement that nobody gets them.
        pub no_recipients: bool,
        /// The statement about third countries; none while nobody made it.
        #[cfg_attr(test, ts(type = "TransferChoice | null"))]
        pub transfer_statement: Option<TransferChoice>,
        /// Transfers to third countries.
        pub transfers: Vec<Transfer>,
        /// What is to be said about it beside.
        pub transfer_note: String,
        /// Deletion rules per data category.
        pub deletion: Vec<ActivityDeletion>,
        /// Measures in words.
        pub measures_note: String,
        /// Reference to the security concept.
        pub security_concept: String,
        /// Typical software, while no object is named.
        pub software: String,
        /// Where the data come from.
        pub source: String,
        /// Since when the persons are informed.
        pub information_on: Option<NaiveDate>,
        /// By which text.
        pub information_document: String,
        /// The text that informs the persons, as somebody edited it; empty while it is the generated one.
        pub information_text: String,
        /// Why no information is owed; empty if it is.
        pub information_exemption: String,
        /// The result of the threshold analysis with its reason.
        pub threshold: String,
        /// The opinion of the data protection officer.
        pub officer_opinion: String,
        /// Whether there are joint controllers.
        pub joint: bool,
        /// Who they are.
        pub joint_controllers: String,
        /// Their arrangement.
        pub joint_arrangement: String,
        /// How its essence is made available to the persons.
        pub joint_essence: String,
        /// The contact point for the persons.
        pub joint_contact: String,
        /// Whether decisions are made automatically.
        pub automated_decision: bool,
        /// By what that is allowed.
        pub automated_decision_basis: String,
        /// Reference documents.
        pub references: String,
        /// Applications and systems.
        pub object_ids: Vec<Uuid>,
        /// Measures that protect it.
        pub measure_ids: Vec<Uuid>,
        /// Contracts with processors.
        pub contract_ids: Vec<Uuid>,
        /// Its evidence.
        pub evidence_ids: Vec<Uuid>,
    }

    /// A processing activity.
    pub struct ActivityRow {
        /// The record.
        pub id: Uuid,
        /// What is recorded.
        #[serde(flatten)]
        pub fields: ActivityFields,
        /// Its legal bases as they are cited.
        pub bases: String,
        /// The last deletion of its data.
        pub deleted_on: Option<NaiveDate>,
        /// Applications and systems by name.
        pub objects: Vec<NamedRecord>,
        /// Measures by title.
        pub measures: Vec<NamedRecord>,
        /// Contracts by processor.
        pub contracts: Vec<NamedRecord>,
        /// Evidence by title.
        pub evidence: Vec<NamedRecord>,
        /// What an audit would object to.
        pub points: Vec<PointText>,
    }

    /// Adds or changes a processing activity.
    pub struct ActivitySaveRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// Which one; none for a new one.
        pub id: Option<Uuid>,
        /// What is recorded.
        pub fields: ActivityFields,
    }

    /// The text that informs data subjects (Art. 13 and 14).
    #[derive(Eq)]
    pub struct InformationText {
        /// The text, paragraph by paragraph: as somebody edited it, else as it is generated.
        pub text: String,
        /// As it follows from the facts of the activity now.
        pub generated: String,
        /// A name for its file.
        pub file_name: String,
    }

    /// A starter sheet for a typical procedure.
    #[derive(Eq)]
    pub struct StarterRow {
        /// Its id.
        pub id: String,
        /// The procedure.
        pub title: String,
        /// The department that typically does it.
        pub department: String,
        /// The purpose.
        pub purpose: String,
        /// What the municipality has to check before anything else.
        pub check: String,
        /// Whether an activity was made from it.
        pub taken: bool,
    }

    /// Takes starter sheets over as drafts.
    pub struct StarterTakeRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// The sheets.
        pub ids: Vec<String>,
    }

    /// What came of starter sheets.
    #[derive(Eq)]
    pub struct StartersTaken {
        /// The activities that were made.
        pub ids: Vec<Uuid>,
    }

    /// What is recorded about a legal basis of the municipality's own.
    #[derive(Default)]
    #[serde(default)]
    pub struct LegalBasisFields {
        /// Its name.
        pub name: String,
        /// The abbreviation by which it is cited.
        pub abbreviation: String,
        /// When it helps.
        pub hint: String,
    }

    /// A legal basis to choose from: one that ships, or one of the municipality's own.
    pub struct LegalBasisRow {
        /// To which activities refer.
        pub id: String,
        /// The record; none for one that ships.
        pub record_id: Option<Uuid>,
        /// What it says.
        #[serde(flatten)]
        pub fields: LegalBasisFields,
        /// The usual provision.
        pub provision: String,
        /// Where it comes from, in words.
        pub origin: String,
        /// How many activities rest on it.
        pub used: u32,
        /// What an audit would object to: nothing.
        pub points: Vec<PointText>,
    }

    /// Adds or changes a legal basis of the municipality's own.
    pub struct LegalBasisSaveRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// Which one; none for a new one.
        pub id: Option<Uuid>,
        /// What is recorded.
        pub fields: LegalBasisFields,
    }
}
