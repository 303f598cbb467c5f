//! What changed in an information domain since a release.

use akte_domain::degree::StatusCounts;
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Serialize, Serializer};

/// A release or an audit as reports name it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReleaseSheet {
    /// Whether it was an audit, not a release.
    pub audit: bool,
    /// Version.
    pub version: String,
    /// Who released or audited it.
    pub released_by: String,
    /// That person's function.
    pub function: String,
    /// When.
    pub released_on: NaiveDate,
    /// Number of the last entry of its data state.
    pub state_number: i64,
    /// Hash of that entry.
    pub state_hash: String,
}

/// What changed since a release.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Changes {
    /// What is compared with.
    pub since: ReleaseSheet,
    /// Code of the method, which says how the degree is computed.
    pub method: &'static str,
    /// The answers then.
    #[serde(serialize_with = "counts")]
    pub then: StatusCounts,
    /// The answers now.
    #[serde(serialize_with = "counts")]
    pub now: StatusCounts,
    /// What changed, kind by kind.
    pub rows: Vec<ChangeRow>,
}

/// One record that is not as it was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ChangeRow {
    /// Code of the kind of record.
    pub kind: String,
    /// What it is about.
    pub subject: Worded,
    /// What became of it.
    pub change: ChangeOf,
    /// Whether what it was has been erased by a logged rule.
    pub erased: bool,
    /// Field by field, where it was changed.
    pub fields: Vec<ChangeField>,
    /// When it was last changed.
    pub at: DateTime<Utc>,
    /// By whom.
    pub actor: String,
}

/// What became of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ChangeOf {
    /// It came.
    Added,
    /// Some of its fields changed.
    Changed,
    /// It went.
    Removed,
}

/// One field that is not as it was; empty for nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ChangeField {
    /// Its code.
    pub name: String,
    /// What it said.
    pub before: Worded,
    /// What it says.
    pub after: Worded,
}

/// A recorded value as people read it: words of the program may stand in it. Content is what it says in German, in whichever language
/// a report is, so that the checksum of what changed is the same in all of them.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[serde(transparent)]
pub struct Worded {
    german: String,
    #[serde(skip)]
    shown: Option<String>,
}

impl Worded {
    /// What it says in German, and in the language of the report where that is another one.
    #[must_use]
    pub fn new(german: String, shown: Option<String>) -> Self {
        let shown = shown.filter(|shown| *shown != german);
        Self { german, shown }
    }

    /// As it is printed.
    #[must_use]
    pub fn shown(&self) -> &str {
        self.shown.as_deref().unwrap_or(&self.german)
    }
}

fn counts<S: Serializer>(counts: &StatusCounts, serializer: S) -> Result<S::Ok, S::Error> {
    (counts.unprocessed, counts.yes, counts.partial, counts.no, counts.dispensable).serialize(serializer)
}
