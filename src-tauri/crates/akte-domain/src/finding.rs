//! What an importer noticed: never lost, never a reason to lose data.

/// How much a finding matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth knowing.
    Note,
    /// Deviates from the format; was read all the same.
    Warning,
    /// This part could not be read and is missing.
    Error,
}

/// One finding with its place in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// How much it matters.
    pub severity: Severity,
    /// Stable code, `area.kebab-name`; the sentence for people hangs on it.
    pub code: &'static str,
    /// Where: a path in the file such as `catalog/groups[2]/controls[0]`, or `line 12, column "status"`.
    pub place: String,
    /// What was found there, as short as it helps.
    pub detail: String,
}
