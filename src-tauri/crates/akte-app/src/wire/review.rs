//! Answers to be reviewed after an update, archived ones, and a municipality's own parameter values.

use super::versions::{SuccessorProposal, TextChange};
use akte_domain::{Change, ImplementationStatus};
use uuid::Uuid;

wire! {
    /// Asks for answers whose requirement reads differently since they were given.
    pub struct AnswerReviewListRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// The domain.
        pub domain_id: Uuid,
        /// Only at this target object; none for all.
        pub target_object_id: Option<Uuid>,
        /// Only about this requirement.
        pub requirement_id: Option<Uuid>,
        /// Only where nothing but these changed; empty for all.
        #[serde(default)]
        #[cfg_attr(test, ts(type = "CatalogChange[]"))]
        pub only: Vec<Change>,
        /// Words that label, title or answer contain.
        #[serde(default)]
        pub text: String,
        /// How many to skip.
        pub offset: u32,
        /// How many to return.
        pub limit: u32,
    }

    /// An answer to be reviewed: old and new text side by side.
    pub struct ReviewRow {
        /// The answer.
        pub answer_id: Uuid,
        /// The requirement.
        pub requirement_id: Uuid,
        /// The target object.
        pub target_object_id: Uuid,
        /// Name of the target object.
        pub target_object: String,
        /// Its id in the version in force.
        pub label: String,
        /// Its id in the version on which the answer was given.
        pub old_label: String,
        /// Title in the version in force.
        pub title: String,
        /// Status of the answer.
        #[cfg_attr(test, ts(type = "ImplementationStatus"))]
        pub status: ImplementationStatus,
        /// Statement of the answer.
        pub statement: String,
        /// Reason of the answer.
        pub reason: String,
        /// What changed, of what asks for a review.
        #[cfg_attr(test, ts(type = "CatalogChange[]"))]
        pub changes: Vec<Change>,
        /// Word by word.
        pub texts: Vec<TextChange>,
        /// Whether the answer was copied from the requirement that this one continues.
        pub from_predecessor: bool,
        /// The version on which the answer was given.
        pub old_version: String,
        /// The version in force.
        pub new_version: String,
    }

    /// Names answers of an information domain.
    pub struct AnswersRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// The domain.
        pub domain_id: Uuid,
        /// The answers.
        pub answer_ids: Vec<Uuid>,
    }

    /// Asks for answers whose requirement is in no version in force.
    pub struct AnswerArchivedListRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// The domain.
        pub domain_id: Uuid,
        /// Words that label, title or answer contain.
        #[serde(default)]
        pub text: String,
        /// Only those that nobody has taken note of yet.
        #[serde(default)]
        pub open: bool,
        /// How many to skip.
        pub offset: u32,
        /// How many to return.
        pub limit: u32,
    }

    /// An archived answer: kept as it was, and in force again when its requirement is.
    pub struct ArchivedRow {
        /// The answer.
        pub answer_id: Uuid,
        /// The requirement.
        pub requirement_id: Uuid,
        /// The target object.
        pub target_object_id: Uuid,
        /// Name of the target object.
        pub target_object: String,
        /// Its id in the last version that has it.
        pub label: String,
        /// Its title there.
        pub title: String,
        /// Its text there.
        pub requirement: String,
        /// That version as the publisher spells it.
        pub version: String,
        /// Id of that version.
        pub catalog_id: Uuid,
        /// Status of the answer.
        #[cfg_attr(test, ts(type = "ImplementationStatus"))]
        pub status: ImplementationStatus,
        /// Statement of the answer.
        pub statement: String,
        /// Reason of the answer.
        pub reason: String,
        /// Who is responsible.
        pub responsible: String,
        /// Whether somebody has taken note of it; then it is no open point.
        pub noted: bool,
        /// What seems to continue the requirement.
        pub successor: Option<SuccessorProposal>,
    }

    /// Asks for parameters of requirements in force with the municipality's own values.
    pub struct RequirementParamListRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// The domain.
        pub domain_id: Uuid,
        /// Only of this requirement.
        pub requirement_id: Option<Uuid>,
        /// Only those that have a value of one's own.
        #[serde(default)]
        pub only_set: bool,
        /// Words that label, title, parameter or value contain.
        #[serde(default)]
        pub text: String,
        /// How many to skip.
        pub offset: u32,
        /// How many to return.
        pub limit: u32,
    }

    /// A parameter of a requirement.
    pub struct RequirementParamRow {
        /// The requirement.
        pub requirement_id: Uuid,
        /// Its id in the version in force; in the last version that has it where none in force does.
        pub requirement_label: String,
        /// Its title.
        pub requirement_title: String,
        /// Which of the requirement's parameters, from 0.
        pub ordinal: u32,
        /// What the publisher calls it.
        pub label: String,
        /// What stands in the text without a value of one's own.
        pub publisher_value: String,
        /// What the publisher offers to choose from; empty where anything may be written.
        pub choices: Vec<String>,
        /// Whether several of them may be chosen.
        pub several: bool,
        /// The value of one's own; none where there is none.
        pub value: Option<String>,
        /// Whether a version in force has the parameter; else the value is kept and not used.
        pub in_force: bool,
    }

    /// Sets values of one's own.
    pub struct RequirementParamSaveRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// The domain.
        pub domain_id: Uuid,
        /// The values.
        pub values: Vec<RequirementParamValue>,
    }

    /// A value of one's own for a parameter.
    pub struct RequirementParamValue {
        /// The requirement.
        pub requirement_id: Uuid,
        /// Which of its parameters, from 0.
        pub ordinal: u32,
        /// What the publisher calls it, as listed; so a value is never set for another parameter than the one seen.
        pub label: String,
        /// The value; an empty text takes it away.
        pub value: String,
    }
}
