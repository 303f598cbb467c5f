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
    /// A target object cannot depend on itself.
    #[error("a target object cannot depend on itself")]
    DependsOnItself,
    /// What is left out of an information domain is left out for a reason (BSI 200-2, 8.1).
    #[error("an exclusion needs its subject and its reason")]
    ExclusionWithoutReason,
    /// An information domain cannot be part of itself, directly or through others.
    #[error("an information domain cannot be part of itself")]
    DomainContainsItself,
    /// Nobody reports to themselves.
    #[error("nobody reports to themselves")]
    SuperiorOfItself,
    /// A person holds a role once.
    #[error("a role stands twice")]
    RoleTwice,
    /// Categories of protection needs: at least two, at most eight, each with a code of its own.
    #[error("the categories of protection needs are not sound")]
    CategoriesUnsound,
    /// A cumulation or distribution effect leads to a category.
    #[error("an effect needs the category that it leads to")]
    EffectIncomplete,
    /// A cumulation or distribution effect needs a reason (BSI 200-2, 8.2.3).
    #[error("an effect needs a reason")]
    EffectWithoutReason,
    /// Support ends after service begins.
    #[error("support ends before service begins")]
    SupportEndsBeforeService,
    /// A target object cannot be replaced by itself.
    #[error("a target object cannot be replaced by itself")]
    ReplacedByItself,
    /// A measure can neither wait for itself nor accompany itself.
    #[error("a measure cannot hang on itself")]
    MeasureOfItself,
    /// A budget year is a year of this century or the next.
    #[error("the budget year is none")]
    BudgetYearUnsound,
    /// Who accepts a measure is named with the day.
    #[error("an acceptance needs a person and a day")]
    AcceptanceIncomplete,
    /// Only what is done can be accepted, and not before.
    #[error("a measure is accepted only once it is done")]
    AcceptedBeforeDone,
}

/// Whether a text says anything at all.
#[must_use]
pub fn filled(text: &str) -> bool {
    !text.trim().is_empty()
}
