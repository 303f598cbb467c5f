//! Questionnaires for departments: out as a workbook, and back in after a review.

use super::history::FieldChange;
use uuid::Uuid;

wire! {
    /// Asks for a questionnaire, at a place that the user picks.
    pub struct QuestionnaireExportRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// The domain.
        pub domain_id: Uuid,
        /// The target objects; empty for the domain as a whole.
        #[serde(default)]
        pub object_ids: Vec<Uuid>,
        /// Only these requirements; empty for all that the check asks for at the objects.
        #[serde(default)]
        pub requirement_ids: Vec<Uuid>,
        /// What the first sheet tells those who fill it in: to whom, until when.
        #[serde(default)]
        pub note: String,
    }

    /// Names a questionnaire that came back.
    pub struct QuestionnaireRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// The domain.
        pub domain_id: Uuid,
        /// The token of the file.
        pub token: String,
    }

    /// What a row of a questionnaire is.
    #[derive(Copy, Eq)]
    #[serde(rename_all = "snake_case")]
    pub enum QuestionnaireState {
        /// It says something new.
        Change,
        /// It says something, and the answer was changed since the questionnaire went out.
        Conflict,
        /// Nothing was filled in, or it says what is recorded anyway.
        Same,
        /// Something in it cannot be understood, or must not be recorded.
        Invalid,
        /// Its requirement is in no version in force, or its object is gone.
        Unknown,
    }

    /// One row of a questionnaire.
    pub struct QuestionnaireRow {
        /// Row of the sheet, from 1.
        pub row: u32,
        /// What it is.
        pub state: QuestionnaireState,
        /// Name of the target object; as it stands in the file where it is gone.
        pub object_name: String,
        /// Label of the requirement; as it stands in the file where it is in no version in force.
        pub label: String,
        /// Its title.
        pub title: String,
        /// What would change, old and new.
        pub changes: Vec<FieldChange>,
        /// What cannot be understood, each with its place.
        pub problems: Vec<String>,
    }

    /// A questionnaire that came back, before anything is taken over.
    pub struct QuestionnaireReview {
        /// Name of the file.
        pub file: String,
        /// SHA-256 of its bytes.
        pub sha256: String,
        /// Number of the last entry of the change log when it went out.
        pub state_number: i64,
        /// Its rows.
        pub rows: Vec<QuestionnaireRow>,
    }

    /// Takes rows of a questionnaire over, in one step.
    pub struct QuestionnaireImportRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// The domain.
        pub domain_id: Uuid,
        /// The token of the file.
        pub token: String,
        /// SHA-256 of the file that was looked at.
        pub sha256: String,
        /// Rows of the sheet that are taken over.
        pub rows: Vec<u32>,
    }

    /// What was taken over.
    pub struct QuestionnaireImported {
        /// How many answers changed.
        pub changed: u32,
    }
}
