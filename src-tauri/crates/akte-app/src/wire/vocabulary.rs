//! Vocabularies, cross-references, threats, and what words mean.

use super::common::{Detail, FindingRow};
use chrono::{DateTime, Utc};
use uuid::Uuid;

wire! {
    /// One imported version of a vocabulary.
    pub struct VocabularyRow {
        /// Its id.
        pub id: Uuid,
        /// What BSI calls the file, without ending, e.g. `target_object_categories`.
        pub name: String,
        /// Its name in words.
        pub title: String,
        /// How many terms it has.
        pub terms: u32,
        /// Whether it is the one of its name that counts: the latest one that was imported.
        pub current: bool,
        /// Whether it came with the program.
        pub shipped: bool,
        /// Name of the file it came from.
        pub source_file: String,
        /// SHA-256 of that file.
        pub sha256: String,
        /// When it was imported.
        pub imported_at: DateTime<Utc>,
        /// How many findings the import had, by severity: notes, warnings, errors.
        pub notes: u32,
        /// Warnings.
        pub warnings: u32,
        /// Errors.
        pub errors: u32,
    }

    /// Names one imported version of a vocabulary.
    pub struct VocabularyRequest {
        /// The vocabulary.
        pub vocabulary_id: Uuid,
    }

    /// A vocabulary with its terms.
    pub struct VocabularyDetail {
        /// The row.
        #[serde(flatten)]
        pub row: VocabularyRow,
        /// Its terms in the publisher's order.
        pub items: Vec<TermRow>,
        /// What the import noticed.
        pub findings: Vec<FindingRow>,
        /// Words that imported catalogs take from it and that it does not have. The newest import of each catalog counts.
        pub unknown: Vec<UnknownWord>,
    }

    /// A term.
    pub struct TermRow {
        /// Short code; empty where there is none.
        pub code: String,
        /// The term as catalogs spell it.
        pub term: String,
        /// What it means; empty where the publisher does not say.
        pub definition: String,
        /// The term right above it: what is asked of that one is asked of this one as well.
        pub parent: Option<String>,
        /// Other columns of the publisher.
        pub extra: Vec<Detail>,
    }

    /// A word that a catalog uses and its vocabulary does not have.
    pub struct UnknownWord {
        /// Title of the catalog.
        pub catalog: String,
        /// Name of the property that has it.
        pub property: String,
        /// The word.
        pub word: String,
        /// How many requirements have it.
        pub requirements: u32,
    }

    /// What one vocabulary of a file brought.
    pub struct VocabularyImportedFile {
        /// Name of the file.
        pub file: String,
        /// The vocabulary, new or as it was.
        pub vocabulary: VocabularyRow,
        /// Whether exactly this file had been imported before, so that nothing changed.
        pub already_known: bool,
    }

    /// An imported cross-reference.
    pub struct CrossReferenceRow {
        /// Its id.
        pub id: Uuid,
        /// Requirements that it says something about.
        pub requirements: u32,
        /// Pairs of a requirement and a threat.
        pub pairs: u32,
        /// Requirements for which no later import says something else.
        pub current: u32,
        /// Name of the file it came from.
        pub source_file: String,
        /// SHA-256 of that file.
        pub sha256: String,
        /// When it was imported.
        pub imported_at: DateTime<Utc>,
        /// How many findings the import had, by severity: notes, warnings, errors.
        pub notes: u32,
        /// Warnings.
        pub warnings: u32,
        /// Errors.
        pub errors: u32,
    }

    /// Names one imported cross-reference.
    pub struct CrossReferenceRequest {
        /// The cross-reference.
        pub cross_reference_id: Uuid,
    }

    /// A cross-reference and what is noteworthy about it.
    pub struct CrossReferenceDetail {
        /// The row.
        #[serde(flatten)]
        pub row: CrossReferenceRow,
        /// What the import noticed.
        pub findings: Vec<FindingRow>,
        /// Numbers of requirements that no imported catalog has today.
        pub unknown: Vec<String>,
    }

    /// What one file of a cross-reference brought.
    pub struct CrossReferenceImportedFile {
        /// Name of the file.
        pub file: String,
        /// The cross-reference, new or as it was.
        pub cross_reference: CrossReferenceRow,
        /// Whether exactly this file had been imported before, so that nothing changed.
        pub already_known: bool,
    }

    /// An elementary threat.
    pub struct ThreatRow {
        /// Its code, e.g. `G 0.18`.
        pub code: String,
        /// What it is called; empty where no vocabulary has it.
        pub title: String,
        /// What it is.
        pub definition: String,
        /// How many requirements of the catalog work against it; absent within one requirement.
        #[cfg_attr(test, ts(as = "Option<u32>", optional))]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub requirements: Option<u32>,
    }

    /// What a word of a requirement means.
    pub struct WordMeaning {
        /// Name of the property that has it.
        pub property: String,
        /// The word as the catalog spells it.
        pub word: String,
        /// What it means.
        pub definition: String,
    }
}
