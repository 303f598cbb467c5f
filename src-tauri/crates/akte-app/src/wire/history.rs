//! The change log, undo, search.

use super::common::Detail;
use chrono::{DateTime, Utc};
use uuid::Uuid;

wire! {
    /// One field that an entry changed.
    pub struct FieldChange {
        /// Name of the field, snake_case.
        pub field: String,
        /// Before, as text; none if there was nothing.
        pub before: Option<String>,
        /// After, as text; none if there is nothing.
        pub after: Option<String>,
    }

    /// One entry of the change log.
    pub struct HistoryRow {
        /// Its number.
        pub number: i64,
        /// The operation that it belongs to.
        pub operation_id: Uuid,
        /// Code of the operation, e.g. `answer.save`.
        pub operation: String,
        /// The operation in words.
        pub operation_text: String,
        /// When.
        pub at: DateTime<Utc>,
        /// Who.
        pub actor: String,
        /// The account of the operating system.
        pub os_account: String,
        /// Kind of record, e.g. `answer`.
        pub entity: String,
        /// The record.
        pub entity_id: Uuid,
        /// What changed.
        pub changes: Vec<FieldChange>,
        /// Its hash in the chain.
        pub hash: String,
    }

    /// Asks for entries of the change log, newest first.
    pub struct LogListRequest {
        /// Only this municipality's; none for the Akte's own (catalogs, municipalities).
        pub municipality_id: Option<Uuid>,
        /// Only about this record.
        pub entity_id: Option<Uuid>,
        /// How many to skip.
        pub offset: u32,
        /// How many to return.
        pub limit: u32,
    }

    /// What the check of the change log found.
    pub struct LogVerifyAnswer {
        /// Whether every entry and every registered head is as it was written.
        pub intact: bool,
        /// How many entries were checked.
        pub entries: i64,
        /// The first entry that was changed.
        pub changed_entry: Option<i64>,
        /// What is wrong, in words.
        pub message: String,
        /// Where.
        pub details: Vec<Detail>,
    }

    /// The operation that an undo would take back.
    pub struct UndoPreview {
        /// The operation; none if there is nothing to undo.
        pub operation_id: Option<Uuid>,
        /// What it was, in words.
        pub operation_text: String,
        /// When.
        pub at: Option<DateTime<Utc>>,
        /// How many records it changed.
        pub records: u32,
        /// How many municipalities it concerns: more than one for an update of the whole Akte, which is taken back for
        /// all of them at once.
        pub municipalities: u32,
    }

    /// Takes back the last operation of a municipality.
    pub struct UndoRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// The operation that the user saw; refused if another one came since.
        pub operation_id: Option<Uuid>,
        /// That an operation on several municipalities may be taken back for all of them.
        #[serde(default)]
        #[cfg_attr(test, ts(as = "Option<bool>", optional))]
        pub across: bool,
    }

    /// What was taken back.
    pub struct Undone {
        /// What it was, in words.
        pub operation_text: String,
        /// How many records were restored.
        pub records: u32,
    }

    /// Searches what is recorded and imported.
    pub struct SearchRequest {
        /// The municipality; none searches the catalogs alone.
        pub municipality_id: Option<Uuid>,
        /// Words; the last one may be unfinished.
        pub text: String,
        /// How many hits at most.
        pub limit: u32,
    }

    /// One hit.
    pub struct SearchHit {
        /// Kind of record: `requirement`, `answer`, `measure`, `evidence`, `target_object`, `information_domain`, `municipality`.
        pub kind: String,
        /// The record; for an answer its requirement.
        pub id: Uuid,
        /// The domain, where it has one.
        pub domain_id: Option<Uuid>,
        /// The target object, for an answer.
        pub target_object_id: Option<Uuid>,
        /// The catalog version, for a requirement.
        pub catalog_id: Option<Uuid>,
        /// What to show first.
        pub title: String,
        /// The passage that was found.
        pub snippet: String,
    }

    /// Hits, best first.
    pub struct SearchAnswer {
        /// The hits.
        pub items: Vec<SearchHit>,
    }
}
