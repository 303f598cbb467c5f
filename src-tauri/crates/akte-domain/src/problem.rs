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
    /// A release names its version and whoever released it.
    #[error("the version of the release or whoever released it is missing")]
    ReleaseIncomplete,
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
    /// A module that does not apply is left out for a reason (BSI 200-2, 8.3).
    #[error("a module that does not apply needs a reason")]
    NotRelevantWithoutReason,
    /// A requirement is struck out of the package for a reason (STM.2.1.5).
    #[error("striking a requirement out needs a reason")]
    StruckOutWithoutReason,
    /// A requirement is added to the package on a basis and for a reason (STM.2.1.6, STM.2.1.7).
    #[error("adding a requirement needs its basis and its reason")]
    AdditionWithoutReason,
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
    #[error("accepting a measure needs a person and a day")]
    MeasureAcceptanceIncomplete,
    /// Only what is done can be accepted, and not before.
    #[error("a measure is accepted only once it is done")]
    AcceptedBeforeDone,
    /// Steps, categories or matrix of a risk scheme: two to five of each, and one category for every field.
    #[error("steps, categories and matrix of the risk scheme are not sound")]
    RiskSchemeUnsound,
    /// What is analysed although no protection need asks for it is analysed for a reason.
    #[error("an analysis by hand needs a reason")]
    AnalysisWithoutReason,
    /// A risk is accepted by a named person on a day (BSI 200-3, 6.2).
    #[error("an acceptance needs a person and a date")]
    AcceptanceIncomplete,
    /// Avoiding a risk says how.
    #[error("an avoided risk needs how it is avoided")]
    AvoidanceWithoutHow,
    /// Transferring a risk says to whom.
    #[error("a transferred risk needs to whom")]
    TransferWithoutRecipient,
    /// What remains can be accepted once it is known.
    #[error("a risk that was not estimated and treated cannot be accepted")]
    RiskNotAssessed,
    /// A risk is reduced by at least one measure.
    #[error("a reduced risk needs a measure")]
    ReductionWithoutMeasure,
    /// Accepting more than the municipality bears as a rule needs a reason.
    #[error("accepting such a risk needs a reason")]
    AcceptanceWithoutReason,
    /// A provider is either a target object or another municipality.
    #[error("exactly one provider must be named")]
    ProviderUnclear,
    /// Nobody is their own provider.
    #[error("a municipality does not provide for itself")]
    ProvidesForItself,
    /// A provider is left after it began.
    #[error("the exit lies before the beginning")]
    ExitBeforeBeginning,
    /// The next control of a provider comes after the last one.
    #[error("the next control lies before the last one")]
    ControlBeforeLast,
    /// What is in the provider's data centre was on site before, if at all.
    #[error("the dates of the move stand the wrong way round")]
    TransitionReversed,
    /// Letting another municipality see an object is approved by somebody, for a purpose (Lüneburg 7.1).
    #[error("a grant needs its purpose and who approved it")]
    GrantIncomplete,
    /// An object is shared with others.
    #[error("an object is not shared with its own municipality")]
    SharedWithItself,
    /// A shared object that does not concern a member is left out for a reason.
    #[error("a shared object that is not relevant needs a reason")]
    SharedIrrelevantWithoutReason,
    /// What remains where a requirement is dispensable is one of the 47 elementary threats.
    #[error("a remaining threat is none of the elementary ones")]
    RemainingThreatUnknown,
    /// An open point is put back for a reason.
    #[error("putting an open point back needs a reason")]
    SuppressionWithoutReason,
    /// An open point is put back for some time at least.
    #[error("the last day lies before the decision")]
    SuppressionEnded,
    /// An exception is from a requirement of an information domain, or an access; not both.
    #[error("an exception needs exactly one thing that it is from")]
    ExceptionUnclear,
    /// A result of a restore test needs the day of the test.
    #[error("the day of the restore test is missing")]
    RestoreResultWithoutTest,
    /// Costs that one municipality bears name it, others name nobody.
    #[error("who bears the costs is unclear")]
    CostBearerUnclear,
    /// That a regime does not apply has a reason.
    #[error("that a regime does not apply needs a reason")]
    RegimeWithoutReason,
}

/// Whether a text says anything at all.
#[must_use]
pub fn filled(text: &str) -> bool {
    !text.trim().is_empty()
}
