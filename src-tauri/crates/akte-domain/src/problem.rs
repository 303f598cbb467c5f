//! What forbids recording something. The sentence for people hangs on the code, in `akte-text`.

/// A rule of the field that a record breaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
pub enum Problem {
    /// BSI 200-2, 8.4.3: a dispensable requirement needs a reason.
    #[error("a dispensable requirement needs a reason")]
    DispensableWithoutReason,
    /// A record that people have to recognise needs a name.
    #[error("the name is missing")]
    NameMissing,
    /// A row of a document's history needs the version that it is about and who edited it.
    #[error("the version or its editor is missing")]
    VersionMissing,
    /// A report is handed to somebody.
    #[error("the recipient is missing")]
    RecipientMissing,
    /// A group has at least one member; a single object is a group of one.
    #[error("the member count must be at least one")]
    MemberCountZero,
    /// A period ends before it begins.
    #[error("the end of the period lies before its beginning")]
    PeriodReversed,
    /// A parameter without a value is the publisher's.
    #[error("the value of the parameter is missing")]
    ParamValueMissing,
    /// Costs are what is spent, never less than nothing.
    #[error("costs cannot be negative")]
    CostNegative,
    /// An object cannot be part of itself, directly or through others.
    #[error("a target object cannot contain itself")]
    GroupContainsItself,
}

/// Whether a text says anything at all.
#[must_use]
pub fn filled(text: &str) -> bool {
    !text.trim().is_empty()
}
