//! The desk of the officers: controlled documents, trainings, consultations, tasks.

use super::{NamedRecord, PointText};
use akte_domain::Classification;
use akte_domain::desk::DeskTopic;
use akte_domain::desk::document::{ControlledStatus, DocumentKind};
use akte_domain::desk::task::TaskStatus;
use akte_domain::desk::training::TrainingKind;
use akte_domain::iso::finding::Effectiveness;
use akte_domain::policy::Policy;
use chrono::NaiveDate;
use uuid::Uuid;

mirror! {
    /// To whom a document is given.
    #[derive(Default)]
    #[serde(default)]
    DistributionRow = akte_domain::desk::document::Distribution {
        /// A person, an office, everybody.
        recipient: String,
        /// How.
        way: String,
        /// Since when.
        since: Option<NaiveDate>,
    }
}

wire! {
    /// What is recorded about a controlled document.
    #[serde(default)]
    pub struct ControlledDocumentFields {
        /// The information domain that it is for; none for all of them.
        pub domain_id: Option<Uuid>,
        /// What it is called.
        pub title: String,
        /// Its number or file reference.
        pub number: String,
        /// What it is.
        #[cfg_attr(test, ts(type = "DocumentKind"))]
        pub kind: DocumentKind,
        /// Which document of A.0 it is; none where its title says it, or it is none of them.
        #[cfg_attr(test, ts(type = "Policy | null"))]
        pub policy: Option<Policy>,
        /// Version in hand.
        pub version: String,
        /// How far it is.
        #[cfg_attr(test, ts(type = "ControlledStatus"))]
        pub status: ControlledStatus,
        /// Who wrote it.
        pub author: String,
        /// Who keeps it up to date.
        pub owner: String,
        /// Who released it.
        pub released_by: String,
        /// When.
        pub released_on: Option<NaiveDate>,
        /// Who may see it.
        #[cfg_attr(test, ts(type = "Classification"))]
        pub classification: Classification,
        /// Since when it is in force.
        pub valid_from: Option<NaiveDate>,
        /// When it is reviewed next.
        pub review_due_on: Option<NaiveDate>,
        /// To whom it is given.
        pub distribution: Vec<DistributionRow>,
        /// Where the binding copy lies.
        pub storage: String,
        /// The document that replaces it.
        pub replaced_by_id: Option<Uuid>,
        /// Obligations and controls that ask for it.
        pub requirement_ids: Vec<Uuid>,
        /// The file itself, as evidence.
        pub evidence_ids: Vec<Uuid>,
        /// What is worth knowing.
        pub remark: String,
    }

    /// A controlled document.
    pub struct ControlledDocumentRow {
        /// The record.
        pub id: Uuid,
        /// What is recorded.
        #[serde(flatten)]
        pub fields: ControlledDocumentFields,
        /// Name of its information domain; empty for all.
        pub domain_name: String,
        /// Title of what replaces it.
        pub replaced_by_name: String,
        /// Which document of A.0 it is, as somebody said or as its title says.
        #[cfg_attr(test, ts(type = "Policy | null"))]
        pub is_policy: Option<Policy>,
        /// Obligations and controls that ask for it, by number and title.
        pub requirements: Vec<NamedRecord>,
        /// Its evidence by title.
        pub evidence: Vec<NamedRecord>,
        /// What an audit would object to.
        pub points: Vec<PointText>,
    }

    /// Adds or changes a controlled document.
    pub struct ControlledDocumentSaveRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// Which one; none for a new one.
        pub id: Option<Uuid>,
        /// What is recorded.
        pub fields: ControlledDocumentFields,
    }

    /// What is recorded about a training.
    #[serde(default)]
    pub struct TrainingFields {
        /// What it was about.
        pub title: String,
        /// What kind it is.
        #[cfg_attr(test, ts(type = "TrainingKind"))]
        pub kind: TrainingKind,
        /// Which field of work it is about.
        #[cfg_attr(test, ts(type = "DeskTopic"))]
        pub topic: DeskTopic,
        /// When it took place, or shall take place.
        pub held_on: Option<NaiveDate>,
        /// For whom.
        pub audience: String,
        /// How many were invited.
        pub invited: Option<u32>,
        /// How many took part.
        pub attended: Option<u32>,
        /// Who held it.
        pub held_by: String,
        /// How its effect is checked.
        pub effect_method: String,
        /// When it was checked.
        pub effect_checked_on: Option<NaiveDate>,
        /// With which result.
        #[cfg_attr(test, ts(type = "Effectiveness | null"))]
        pub effectiveness: Option<Effectiveness>,
        /// By what one saw it.
        pub effect_note: String,
        /// When it is repeated.
        pub repeat_on: Option<NaiveDate>,
        /// Persons who took part.
        pub person_ids: Vec<Uuid>,
        /// Its evidence, such as the list of those who took part.
        pub evidence_ids: Vec<Uuid>,
        /// What is worth knowing.
        pub remark: String,
    }

    /// A training.
    pub struct TrainingRow {
        /// The record.
        pub id: Uuid,
        /// What is recorded.
        #[serde(flatten)]
        pub fields: TrainingFields,
        /// Persons who took part, by name.
        pub persons: Vec<NamedRecord>,
        /// Its evidence by title.
        pub evidence: Vec<NamedRecord>,
        /// What an audit would object to.
        pub points: Vec<PointText>,
    }

    /// Adds or changes a training.
    pub struct TrainingSaveRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// Which one; none for a new one.
        pub id: Option<Uuid>,
        /// What is recorded.
        pub fields: TrainingFields,
    }

    /// What is recorded about a consultation.
    #[serde(default)]
    pub struct ConsultationFields {
        /// What it is about.
        pub title: String,
        /// Which field of work it is about.
        #[cfg_attr(test, ts(type = "DeskTopic"))]
        pub topic: DeskTopic,
        /// When the question came.
        pub requested_on: Option<NaiveDate>,
        /// Who asked.
        pub requested_by: String,
        /// What was asked, with the facts.
        pub inquiry: String,
        /// The opinion.
        pub opinion: String,
        /// When it was given.
        pub answered_on: Option<NaiveDate>,
        /// What became of it.
        pub outcome: String,
        /// Whether the advice was followed; none while nobody knows.
        pub followed: Option<bool>,
        /// Why it was not.
        pub deviation_reason: String,
        /// Activities that it is about.
        pub activity_ids: Vec<Uuid>,
        /// Target objects that it is about.
        pub object_ids: Vec<Uuid>,
        /// Its evidence.
        pub evidence_ids: Vec<Uuid>,
        /// What is worth knowing.
        pub remark: String,
    }

    /// A consultation.
    pub struct ConsultationRow {
        /// The record.
        pub id: Uuid,
        /// What is recorded.
        #[serde(flatten)]
        pub fields: ConsultationFields,
        /// Whether the opinion was given.
        pub answered: bool,
        /// Activities by name.
        pub activities: Vec<NamedRecord>,
        /// Target objects by name.
        pub objects: Vec<NamedRecord>,
        /// Its evidence by title.
        pub evidence: Vec<NamedRecord>,
        /// What an audit would object to.
        pub points: Vec<PointText>,
    }

    /// Adds or changes a consultation.
    pub struct ConsultationSaveRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// Which one; none for a new one.
        pub id: Option<Uuid>,
        /// What is recorded.
        pub fields: ConsultationFields,
    }

    /// What is recorded about a task.
    #[serde(default)]
    pub struct OfficerTaskFields {
        /// What is to be done.
        pub title: String,
        /// Which field of work it is about.
        #[cfg_attr(test, ts(type = "DeskTopic"))]
        pub topic: DeskTopic,
        /// How far it is.
        #[cfg_attr(test, ts(type = "TaskStatus"))]
        pub status: TaskStatus,
        /// Until when.
        pub due_on: Option<NaiveDate>,
        /// Who sees to it.
        pub responsible: String,
        /// When it was done.
        pub done_on: Option<NaiveDate>,
        /// Activities that it is about.
        pub activity_ids: Vec<Uuid>,
        /// Target objects that it is about.
        pub object_ids: Vec<Uuid>,
        /// Measures that it is about.
        pub measure_ids: Vec<Uuid>,
        /// Its evidence.
        pub evidence_ids: Vec<Uuid>,
        /// What is worth knowing.
        pub remark: String,
    }

    /// A task.
    pub struct OfficerTaskRow {
        /// The record.
        pub id: Uuid,
        /// What is recorded.
        #[serde(flatten)]
        pub fields: OfficerTaskFields,
        /// Activities by name.
        pub activities: Vec<NamedRecord>,
        /// Target objects by name.
        pub objects: Vec<NamedRecord>,
        /// Measures by title.
        pub measures: Vec<NamedRecord>,
        /// Its evidence by title.
        pub evidence: Vec<NamedRecord>,
        /// What an audit would object to.
        pub points: Vec<PointText>,
    }

    /// Adds or changes a task.
    pub struct OfficerTaskSaveRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// Which one; none for a new one.
        pub id: Option<Uuid>,
        /// What is recorded.
        pub fields: OfficerTaskFields,
    }
}
