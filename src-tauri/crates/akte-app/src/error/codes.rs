//! The closed list of refusals. Each code has a sentence and a hint in German and English in `errors.ftl`.

/// Declares the codes: `Variant = "area.kebab-name"`.
macro_rules! error_codes {
    ($($(#[$doc:meta])* $variant:ident = $code:literal),+ $(,)?) => {
        /// Why something was refused. A code is never reused for another meaning.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum ErrorCode {
            $($(#[$doc])* $variant),+
        }

        impl ErrorCode {
            /// All codes, in the order of the list.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The stable code, `area.kebab-name`.
            #[must_use]
            pub fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }

            /// The value of a code.
            #[must_use]
            pub fn from_code(code: &str) -> Option<Self> {
                match code { $($code => Some(Self::$variant),)+ _ => None }
            }
        }
    };
}

error_codes! {
    // The program itself.
    /// A handler panicked.
    Panic = "app.panic",
    /// Something that only wrong code can cause.
    Internal = "app.internal",
    /// There is no such command.
    UnknownCommand = "app.unknown-command",
    /// A request does not have the shape that the command asks for.
    BadRequest = "app.bad-request",
    /// The caller asked to stop.
    Cancelled = "app.cancelled",
    /// There is no such job, or its result was dropped.
    JobUnknown = "app.job-unknown",
    /// A token names nothing (any more).
    TokenUnknown = "app.token-unknown",
    /// The program speaks German and English.
    LanguageUnknown = "app.language-unknown",
    /// There is no place for the demonstration.
    DemoUnavailable = "app.demo-unavailable",
    /// Nobody has said who works here.
    ActorMissing = "app.actor-missing",

    // Files.
    /// A file cannot be read.
    FileUnreadable = "file.unreadable",
    /// A file or folder cannot be written.
    FileUnwritable = "file.unwritable",
    /// There is no room left.
    DiskFull = "akte.disk-full",

    // The Akte.
    /// No Akte is open.
    NoAkteOpen = "akte.not-open",
    /// The folder does not hold an Akte.
    NotAnAkte = "akte.not-an-akte",
    /// Something lies where a new Akte was asked for.
    NotEmpty = "akte.not-empty",
    /// The name of a new Akte cannot be a folder's name.
    AkteNameInvalid = "akte.name-invalid",
    /// A new Akte was asked for with neither passphrase nor key file nor the wish to leave it plain.
    PassphraseMissing = "akte.passphrase-missing",
    /// Another program has the Akte open.
    Locked = "akte.locked",
    /// A newer program wrote the Akte.
    Newer = "akte.newer",
    /// The folder lies on a network file system.
    NetworkShare = "akte.network-share",
    /// Wrong passphrase.
    WrongPassphrase = "akte.wrong-passphrase",
    /// Wrong recovery key.
    WrongRecoveryKey = "akte.wrong-recovery-key",
    /// Mistyped recovery key.
    RecoveryKeyMistyped = "akte.recovery-key-mistyped",
    /// Wrong key file.
    WrongKeyFile = "akte.wrong-key-file",
    /// Malformed key file.
    KeyFileMalformed = "akte.key-file-malformed",
    /// The keyring's secret does not open the Akte.
    WrongKeyringSecret = "akte.wrong-keyring-secret",
    /// The keyring cannot be used.
    KeyringUnavailable = "akte.keyring-unavailable",
    /// The Akte has no door of that kind.
    NoSuchDoor = "akte.no-such-door",
    /// There is no door with that id.
    DoorNotFound = "akte.door-not-found",
    /// The last door stays.
    LastDoor = "akte.last-door",
    /// A door that can only be made on the command line.
    DoorKindElsewhere = "akte.door-kind-elsewhere",
    /// The passphrase is too short.
    PassphraseTooShort = "akte.passphrase-too-short",
    /// A key was given for a plain Akte.
    IsPlain = "akte.is-plain",
    /// No key was given for an encrypted Akte.
    IsEncrypted = "akte.is-encrypted",
    /// `key.json` is damaged.
    KeysDamaged = "akte.keys-damaged",
    /// Keys and database do not belong together.
    KeyMismatch = "akte.key-mismatch",
    /// A migration failed.
    MigrationFailed = "akte.migration-failed",
    /// The database is damaged.
    Corrupt = "akte.corrupt",
    /// A file of the Akte cannot be read or written.
    AkteIo = "akte.io",
    /// The database refused something.
    Database = "akte.database",
    /// Something stored cannot be understood.
    UnreadableValue = "akte.unreadable-value",
    /// Cryptography refused its input.
    Cryptography = "akte.cryptography",
    /// An internal task ended early.
    TaskLost = "akte.task-lost",

    // Records.
    /// A rule of the field forbids recording this.
    RecordInvalid = "record.invalid",
    /// Something with this name exists.
    AlreadyExists = "record.already-exists",
    /// A reference is missing, or the record is still in use.
    Reference = "record.reference",
    /// A value breaks a check of the database.
    CheckFailed = "record.check-failed",
    /// A record belongs to another municipality.
    WrongScope = "record.wrong-scope",
    /// There is no such record.
    NotFound = "record.not-found",
    /// A sort column that the list does not have.
    SortUnknown = "record.sort-unknown",
    /// A text that is no date.
    DateInvalid = "record.date-invalid",
    /// Answers were to be copied onto the object that they are from.
    CopyOntoItself = "answer.copy-onto-itself",
    /// A dispensable requirement without a reason.
    DispensableWithoutReason = "rule.dispensable-without-reason",
    /// A record without a name.
    NameMissing = "rule.name-missing",
    /// A row of a document's history without a version or its editor.
    VersionMissing = "rule.version-missing",
    /// A report that was handed to nobody.
    RecipientMissing = "rule.recipient-missing",
    /// A release without its version or whoever released it.
    ReleaseIncomplete = "rule.release-incomplete",
    /// A group of nobody.
    MemberCountZero = "rule.member-count-zero",
    /// A period that ends before it begins.
    PeriodReversed = "rule.period-reversed",
    /// Negative costs.
    CostNegative = "rule.cost-negative",
    /// A parameter value that says nothing.
    ParamValueMissing = "rule.param-value-missing",
    /// A group within itself.
    GroupContainsItself = "rule.group-contains-itself",
    /// A target object that depends on itself.
    DependsOnItself = "rule.depends-on-itself",
    /// A dependency of the object that stands for the domain as a whole.
    DependencyOfWhole = "rule.dependency-of-whole",
    /// A need of the object that stands for the domain as a whole.
    NeedOfWhole = "rule.need-of-whole",
    /// An exclusion from an information domain without subject or reason.
    ExclusionWithoutReason = "rule.exclusion-without-reason",
    /// An information domain that is part of itself.
    DomainContainsItself = "rule.domain-contains-itself",
    /// Somebody who reports to themselves.
    SuperiorOfItself = "rule.superior-of-itself",
    /// A measure cannot hang on itself.
    MeasureOfItself = "rule.measure-of-itself",
    /// Measures that would wait for each other in a circle.
    MeasuresGoRound = "rule.measures-go-round",
    /// A budget year that is none.
    BudgetYearUnsound = "rule.budget-year-unsound",
    /// An acceptance without its person or its day.
    MeasureAcceptanceIncomplete = "rule.measure-acceptance-incomplete",
    /// A measure that is not done cannot be accepted.
    AcceptedBeforeDone = "rule.accepted-before-done",
    /// A role that one person holds twice.
    RoleTwice = "rule.role-twice",
    /// Categories of protection needs that are too few, too many or doubled.
    CategoriesUnsound = "rule.categories-unsound",
    /// A category, scenario or effect that the municipality does not have.
    CategoryUnknown = "rule.category-unknown",
    /// An effect without the category that it leads to.
    EffectIncomplete = "rule.effect-incomplete",
    /// An effect without a reason.
    EffectWithoutReason = "rule.effect-without-reason",
    /// A module that does not apply, without a reason.
    NotRelevantWithoutReason = "rule.not-relevant-without-reason",
    /// A requirement that is struck out without a reason.
    StruckOutWithoutReason = "rule.struck-out-without-reason",
    /// A requirement that is added without basis or reason.
    AdditionWithoutReason = "rule.addition-without-reason",
    /// Nobody has decided about relevance, and nothing is decided.
    RelevanceMissing = "rule.relevance-missing",
    /// A module that no catalog in force has.
    ModuleUnknown = "rule.module-unknown",
    /// A domain whose method knows no modules.
    ModellingWrongMethod = "rule.modelling-wrong-method",
    /// A domain whose method knows no requirement package.
    PackageWrongMethod = "rule.package-wrong-method",
    /// A profile that names no module.
    ProfileWithoutModules = "rule.profile-without-modules",
    /// A requirement about whose relevance no process decides.
    NotInQuestion = "rule.not-in-question",
    /// A module that is applied nowhere and to an object all the same.
    ModuleAppliedAndNot = "rule.module-applied-and-not",
    /// A target-object category that the vocabulary does not have.
    ObjectCategoryUnknown = "rule.object-category-unknown",
    /// A category for a process or the domain as a whole.
    CategoryOfProcess = "rule.category-of-process",
    /// Support that ends before service begins.
    SupportEndsBeforeService = "rule.support-ends-before-service",
    /// An object that replaces itself.
    ReplacedByItself = "rule.replaced-by-itself",
    /// Steps, categories or matrix of a risk scheme that do not fit together.
    RiskSchemeUnsound = "rule.risk-scheme-unsound",
    /// A step, stage or treatment that the municipality's risk scheme does not have.
    RiskStepUnknown = "rule.risk-step-unknown",
    /// A step that goes although risks refer to it.
    RiskStepInUse = "rule.risk-step-in-use",
    /// A step that another one shall take the place of although it stays.
    RiskStepStays = "rule.risk-step-stays",
    /// A threat of one's own with the number of an elementary one.
    ThreatCodeElementary = "rule.threat-code-elementary",
    /// An analysis by hand without a reason.
    AnalysisWithoutReason = "rule.analysis-without-reason",
    /// An acceptance without a person or a date.
    AcceptanceIncomplete = "rule.acceptance-incomplete",
    /// An acceptance of more than the municipality bears as a rule, without a reason.
    AcceptanceWithoutReason = "rule.acceptance-without-reason",
    /// An acceptance of a risk that was not estimated and treated.
    RiskNotAssessed = "rule.risk-not-assessed",
    /// An acceptance of a reduced risk that no measure reduces.
    ReductionWithoutMeasure = "rule.reduction-without-measure",
    /// A residual risk that is higher than the risk was.
    ResidualRiskHigher = "rule.residual-risk-higher",
    /// An avoided risk without how.
    AvoidanceWithoutHow = "rule.avoidance-without-how",
    /// A transferred risk without to whom.
    TransferWithoutRecipient = "rule.transfer-without-recipient",
    /// No provider, or two.
    ProviderUnclear = "rule.provider-unclear",
    /// A municipality as its own provider.
    ProvidesForItself = "rule.provides-for-itself",
    /// A target object as provider that is none.
    NotAProvider = "rule.not-a-provider",
    /// A provider left before it began.
    ExitBeforeBeginning = "rule.exit-before-beginning",
    /// A next control before the last one.
    ControlBeforeLast = "rule.control-before-last",
    /// A move whose dates stand the wrong way round.
    TransitionReversed = "rule.transition-reversed",
    /// A responsibility at an object that the relation is not about.
    NotInScope = "rule.not-in-scope",
    /// A note on a requirement for which nobody answers.
    SplitNoteAlone = "rule.split-note-alone",
    /// A grant without its purpose or who approved it.
    GrantIncomplete = "rule.grant-incomplete",
    /// An object shared with its own municipality.
    SharedWithItself = "rule.shared-with-itself",
    /// A shared object that does not concern a member, without a reason.
    SharedIrrelevantWithoutReason = "rule.shared-irrelevant-without-reason",
    /// A remaining threat that is none of the elementary ones.
    RemainingThreatUnknown = "rule.remaining-threat-unknown",
    /// An open point put back without a reason.
    SuppressionWithoutReason = "rule.suppression-without-reason",
    /// An open point put back until a day that has passed.
    SuppressionEnded = "rule.suppression-ended",
    /// A point that is not open, or that was not put back.
    PointUnknown = "rule.point-unknown",
    /// Statuses taken over of an object that does not concern the member.
    SharedNotRelevant = "rule.shared-not-relevant",
    /// A shared object that is shared no more.
    SharedWithdrawn = "rule.shared-withdrawn",
    /// An exception from nothing, or from two things.
    ExceptionUnclear = "rule.exception-unclear",
    /// A result of a restore test without its day.
    RestoreResultWithoutTest = "rule.restore-result-without-test",
    /// Costs of which nobody knows who bears them.
    CostBearerUnclear = "rule.cost-bearer-unclear",
    /// A regime that does not apply, without a reason.
    RegimeWithoutReason = "rule.regime-without-reason",
    /// An entry of data protection of which only a half is said.
    EntryIncomplete = "rule.entry-incomplete",
    /// A processing activity that is more than a draft, with a purpose that it had not.
    PurposeAdded = "rule.purpose-added",
    /// Something that would have happened after now.
    InstantInFuture = "rule.instant-in-future",
    /// More members than a group can spare.
    SplitTooMany = "rule.split-too-many",
    /// Objects of different kinds are not merged.
    MergeKindsDiffer = "rule.merge-kinds-differ",
    /// Nothing to merge.
    MergeNothing = "rule.merge-nothing",
    /// Two objects say different things, and nobody said which wins.
    MergeConflict = "rule.merge-conflict",

    // Structure.
    /// The object that stands for the domain itself cannot be removed, moved or turned into another kind.
    WholeIsFixed = "structure.whole-is-fixed",
    /// A second object for the domain as a whole.
    WholeTwice = "structure.whole-twice",
    /// The method of a domain in which answers were given stays.
    MethodHasAnswers = "structure.method-has-answers",
    /// Two versions of one catalog cannot be in force at once.
    CatalogLineTwice = "structure.catalog-line-twice",
    /// A requirement that none of the domain's catalogs has.
    RequirementNotInForce = "check.requirement-not-in-force",
    /// A parameter that the requirement does not have in any version in force.
    ParamUnknown = "check.param-unknown",
    /// Something was to be continued that is still in force.
    SuccessorNotNeeded = "check.successor-not-needed",

    // Undo and log.
    /// Nothing to undo.
    NothingToUndo = "undo.nothing",
    /// Something newer changed a record that undo would write.
    UndoConflict = "undo.conflict",
    /// What undo would write was erased.
    UndoErased = "undo.erased",
    /// Another operation came since the user looked.
    UndoSuperseded = "undo.superseded",
    /// The operation concerns several municipalities, and nobody said that all may be touched.
    UndoAcross = "undo.across-municipalities",
    /// There is no such log entry.
    NoLogEntry = "log.no-such-entry",

    // Catalogs.
    /// A catalog file without content.
    CatalogEmpty = "catalog.empty",
    /// Workbooks or CSV files whose columns nobody knows.
    CatalogTableUnknown = "catalog.table-unknown",
    /// A catalog without a single requirement.
    CatalogWithoutRequirements = "catalog.without-requirements",
    /// Two requirements with one identity, found when the catalog was stored.
    CatalogIdentityTwice = "catalog.identity-twice",
    /// A mapping collection without a single pair.
    MappingEmpty = "mapping.empty",
    /// A mapping collection whose maps make too many pairs.
    MappingTooManyPairs = "mapping.too-many-pairs",
    /// Two information domains that no mapping leads between.
    MappingNothingBetween = "mapping.nothing-between",
    /// Too large.
    CatalogTooLarge = "catalog.too-large",
    /// Not UTF-8.
    CatalogNotUtf8 = "catalog.not-utf8",
    /// UTF-16.
    CatalogUtf16 = "catalog.utf16",
    /// Ends in the middle.
    CatalogTruncated = "catalog.truncated",
    /// Not JSON.
    CatalogInvalidJson = "catalog.invalid-json",
    /// XML with entities of its own.
    CatalogXmlEntities = "catalog.xml-entities",
    /// XML, but not the IT-Grundschutz-Kompendium.
    CatalogNotAKompendium = "catalog.not-a-kompendium",
    /// A workbook without cross-reference tables.
    TableNoCrossReference = "table.no-cross-reference",
    /// A column mapping that does not say enough.
    TableMappingIncomplete = "table.mapping-incomplete",
    /// A file that is no column mapping.
    TableMappingInvalid = "table.mapping-invalid",
    /// No table has the mapped columns.
    TableNoMappedColumns = "table.no-mapped-columns",
    /// A CSV file that is no vocabulary.
    VocabularyNotAVocabulary = "vocabulary.not-a-vocabulary",
    /// A vocabulary without a single term.
    VocabularyEmpty = "vocabulary.empty",
    /// A folder without vocabularies.
    VocabularyNoneInFolder = "vocabulary.none-in-folder",
    /// A cross-reference without a single requirement.
    CrossReferenceEmpty = "cross-reference.empty",
    /// Something else.
    CatalogNotACatalog = "catalog.not-a-catalog",
    /// Several catalogs in one file.
    CatalogSeveral = "catalog.several-catalogs",
    /// Nested too deeply.
    CatalogTooDeep = "catalog.too-deep",
    /// Too many elements.
    CatalogTooMany = "catalog.too-many",
    /// A requirement without identity.
    CatalogNoIdentity = "catalog.no-identity",
    /// Two requirements with one identity.
    CatalogDuplicateIdentity = "catalog.duplicate-identity",
    /// Not XML.
    CatalogInvalidXml = "catalog.invalid-xml",
    /// XML with a document type declaration.
    CatalogXmlDoctype = "catalog.xml-doctype",
    /// Not YAML.
    CatalogInvalidYaml = "catalog.invalid-yaml",
    /// YAML whose aliases would grow beyond the limit.
    CatalogYamlAliases = "catalog.yaml-aliases",
    /// Content that OSCAL does not allow.
    CatalogNotExportable = "catalog.not-exportable",
    /// Sources of a profile that have to be given by hand.
    ProfileSourcesMissing = "profile.sources-missing",
    /// A profile that does not lie in the folder in which its sources were to be looked for.
    ProfileOutsideRoot = "profile.outside-root",
    /// A source of a profile that is refused.
    ProfileSourceRefused = "profile.source-refused",
    /// A profile that imports itself.
    ProfileCircularImport = "profile.circular-import",
    /// A source given by hand that holds nothing of what the profile takes from it.
    ProfileWrongSource = "profile.wrong-source",
    /// A profile with too many or too deep imports.
    ProfileTooManyImports = "profile.too-many-imports",
    /// A profile with too large sources.
    ProfileSourcesTooLarge = "profile.sources-too-large",
    /// A profile that would take forever.
    ProfileTooMuchWork = "profile.too-much-work",
    /// An update to a catalog whose line no information domain works through.
    CatalogUpdateNowhere = "catalog.update-nowhere",
    /// A draft that is missing something cannot be published.
    DraftIncomplete = "draft.incomplete",
    /// The version of a draft has been published already.
    DraftVersionPublished = "draft.version-published",
    /// A draft that says what no profile can say.
    DraftNotAProfile = "draft.not-a-profile",
    /// A selected requirement says what its source says.
    DraftEntryIsSelected = "draft.entry-is-selected",
    /// A requirement in its author's words has no source to add to.
    DraftEntryIsOwn = "draft.entry-is-own",
    /// A parameter that a selected requirement does not have.
    DraftParamUnknown = "draft.param-unknown",
    /// A group or requirement cannot move into itself.
    DraftMoveIntoItself = "draft.move-into-itself",
    /// No requirement of the draft comes from that catalog.
    DraftSourceElsewhere = "draft.source-elsewhere",
    /// A catalog that ships with the program is not what the program expects.
    CatalogShippedDamaged = "catalog.shipped-damaged",

    // Spreadsheets.
    /// A spreadsheet without content.
    SheetEmpty = "csv.empty",
    /// Too large.
    SheetTooLarge = "csv.too-large",
    /// A workbook or something else.
    SheetNotCsv = "csv.not-csv",
    /// A zero byte.
    SheetZeroByte = "csv.zero-byte",
    /// UTF-16 by its mark alone.
    SheetBrokenUtf16 = "csv.broken-utf16",
    /// A quotation mark that nothing closes.
    SheetUnclosedQuote = "csv.unclosed-quote",
    /// Too many rows.
    SheetTooManyRows = "csv.too-many-rows",
    /// Too many columns.
    SheetTooManyColumns = "csv.too-many-columns",
    /// A column that is needed and not there.
    SheetMissingColumns = "csv.missing-columns",
    /// Two columns that mean the same.
    SheetDuplicateColumn = "csv.duplicate-column",
    /// A workbook with a password.
    WorkbookEncrypted = "xlsx.encrypted",
    /// A workbook of another format.
    WorkbookOther = "xlsx.other-workbook",
    /// A workbook that cannot be read.
    WorkbookDamaged = "xlsx.damaged",
    /// A workbook that grows too much when it is unpacked.
    WorkbookTooLargeUnpacked = "xlsx.too-large-unpacked",
    /// Too much text in its cells.
    WorkbookTooMuchText = "xlsx.too-much-text",
    /// Too many worksheets.
    WorkbookTooManySheets = "xlsx.too-many-sheets",
    /// Too many files in it.
    WorkbookTooManyParts = "xlsx.too-many-parts",
    /// Announces too many texts.
    WorkbookTooManyTexts = "xlsx.too-many-texts",
    /// At least one row cannot be taken over, so none was.
    SheetRowsRefused = "csv.rows-refused",

    // Evidence.
    /// A file vanished while it was read.
    SourceVanished = "evidence.source-vanished",
    /// A file changed while it was read.
    SourceChanged = "evidence.source-changed",
    /// The vault misses a file.
    EvidenceMissing = "evidence.missing",
    /// A file in the vault was altered.
    EvidenceAltered = "evidence.altered",

    // Questionnaires.
    /// A questionnaire that would ask nothing.
    QuestionnaireEmpty = "questionnaire.empty",
    /// A file that is no questionnaire of this program.
    QuestionnaireUnknown = "questionnaire.unknown",
    /// A questionnaire of another municipality or information domain.
    QuestionnaireForeign = "questionnaire.foreign",
    /// A questionnaire without a column that was to be filled in.
    QuestionnaireColumnMissing = "questionnaire.column-missing",
    /// Another file than the one that was looked at.
    QuestionnaireChanged = "questionnaire.changed",
    /// A row that cannot be taken over.
    QuestionnaireRowUnusable = "questionnaire.row-unusable",

    // Backups.
    /// A folder is not a usable backup.
    BackupUnusable = "backup.unusable",
    /// A backup was to be written into the Akte.
    BackupInsideAkte = "backup.inside-akte",

    // Reports.
    /// The report is about one information domain, and none was named.
    ReportNeedsDomain = "report.needs-domain",
    /// The report does not fit the domain's method.
    ReportWrongMethod = "report.wrong-method",
    /// The file that was handed over is not the report that was named.
    HandoverFileDiffers = "report.handover-file-differs",
    /// There is no report with that number.
    ReportNumberUnknown = "report.number-unknown",
    /// An information domain has no release yet.
    ReleaseMissing = "release.missing",
    /// An information domain has a release of that version.
    ReleaseVersionTaken = "release.version-taken",
    /// A report was to be limited to a group that no catalog in force has.
    ReportGroupUnknown = "report.group-unknown",
    /// A marking that does not fit into a footer.
    ReportMarkingTooLong = "report.marking-too-long",
    /// A report was to go without something that it does not have.
    ReportOptionUnfit = "report.option-unfit",
    /// There is no logo.
    LogoMissing = "report.logo-missing",
    /// A file that is too large for a logo.
    LogoTooLarge = "report.logo-too-large",
    /// A picture with too many pixels.
    LogoTooManyPixels = "report.logo-too-many-pixels",
    /// A file that is neither PNG nor JPEG nor SVG.
    LogoFormatUnknown = "report.logo-format-unknown",
    /// A picture that cannot be unpacked or drawn.
    LogoBroken = "report.logo-broken",
    /// A drawing that refers to something outside.
    LogoReachesOut = "report.logo-reaches-out",
    /// A drawing with a program in it.
    LogoActive = "report.logo-active",
    /// A drawing with something that would not be drawn.
    LogoNotDrawable = "report.logo-not-drawable",
    /// No report fits what a package was asked for.
    PackageEmpty = "report.package-empty",
    /// A table has more rows than a worksheet holds.
    TableTooLong = "report.table-too-long",
    /// A spreadsheet cannot be put together.
    TableWrite = "report.table-write",
    /// The content cannot be hashed.
    ReportContent = "report.content",
    /// A font is damaged.
    ReportFont = "report.font",
    /// The PDF cannot be put together.
    ReportWrite = "report.write",
}
