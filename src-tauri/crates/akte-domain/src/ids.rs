//! Identifiers: UUIDv7, one type per kind of thing, so that they cannot be mixed up.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! id {
    ($($(#[$meta:meta])* $name:ident),+ $(,)?) => {
        $(
            $(#[$meta])*
            #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
            #[serde(transparent)]
            pub struct $name(pub Uuid);

            impl From<Uuid> for $name {
                fn from(id: Uuid) -> Self { Self(id) }
            }

            impl From<$name> for Uuid {
                fn from(id: $name) -> Uuid { id.0 }
            }

            impl std::fmt::Display for $name {
                fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { self.0.fmt(f) }
            }

            impl std::str::FromStr for $name {
                type Err = uuid::Error;
                fn from_str(text: &str) -> Result<Self, Self::Err> { Uuid::parse_str(text).map(Self) }
            }
        )+
    };
}

id! {
    /// A municipality (Kommune): the tenant.
    MunicipalityId,
    /// An information domain (Informationsverbund) of one municipality.
    DomainId,
    /// A target object (Zielobjekt).
    TargetObjectId,
    /// A catalog through all its versions (the app's own name for it).
    CatalogLineId,
    /// One imported version of a catalog.
    CatalogId,
    /// A requirement through all versions of its catalog: what answers hang on.
    RequirementId,
    /// An answer to one requirement at one target object.
    AnswerId,
    /// A municipality's own value of a parameter.
    ParamValueId,
    /// A measure (Maßnahme).
    MeasureId,
    /// The link from a measure to a requirement at a target object.
    MeasureLinkId,
    /// What hangs between two measures.
    MeasureRelationId,
    /// A piece of evidence (Nachweis).
    EvidenceId,
    /// The link from a piece of evidence to what it proves.
    EvidenceLinkId,
    /// A row of a document's history.
    DocumentRevisionId,
    /// A record of a report being handed to somebody.
    ReportHandoverId,
    /// A logo of a municipality.
    MunicipalityLogoId,
    /// One imported mapping collection.
    MappingCollectionId,
    /// One imported version of a vocabulary.
    VocabularyId,
    /// One imported cross-reference.
    CrossReferenceId,
    /// The link from an answer to one that it was taken over from.
    AnswerSourceId,
    /// A catalog of one's own that is being written.
    DraftId,
    /// A group of a draft.
    DraftGroupId,
    /// A requirement of a draft.
    DraftEntryId,
    /// A person of a municipality.
    PersonId,
    /// A dependency between two target objects.
    DependencyId,
    /// How a municipality determines protection needs; its id is the municipality's.
    ProtectionSchemeId,
    /// What was determined for one basic value at one target object.
    ProtectionNeedId,
    /// A named state of an information domain.
    ReleaseId,
    /// A decision whether a module applies to a target object.
    ModuleDecisionId,
    /// A category of a target object.
    ObjectCategoryId,
    /// A decision about a requirement of the package.
    PackageDecisionId,
    /// How a municipality rates risks; its id is the municipality's.
    RiskSchemeId,
    /// A threat that a municipality has found itself.
    AdditionalThreatId,
    /// What is recorded about the risk analysis of a target object.
    RiskAnalysisId,
    /// A threat judged at a target object.
    RiskId,
    /// The link from a risk to a measure that treats it.
    RiskMeasureId,
    /// What a provider does for an information domain.
    ProviderRelationId,
    /// A target object that a provider relation is about.
    ProviderObjectId,
    /// Who answers for a requirement under a provider relation.
    ResponsibilitySplitId,
    /// The link from a provider relation to a piece of evidence.
    ProviderEvidenceId,
    /// An object that a municipality lets another one refer to.
    ObjectGrantId,
    /// A reference to an object of another municipality.
    SharedReferenceId,
    /// A processing activity (Verarbeitungstätigkeit) of the record.
    ProcessingActivityId,
    /// A contract with a processor (Auftragsverarbeitungsvertrag).
    ProcessorContractId,
    /// A personal data breach (Datenschutzverletzung).
    DataBreachId,
    /// A request of a data subject (Betroffenenanfrage).
    DataSubjectRequestId,
    /// A threshold analysis (Schwellwertanalyse) of a processing activity.
    ThresholdId,
    /// A data protection impact assessment (Datenschutz-Folgenabschätzung).
    DpiaId,
    /// A controller on whose behalf a municipality processes.
    ProcessingClientId,
    /// What a measure is for the protection of personal data.
    ProtectionMeasureId,
    /// The link from an impact assessment to an activity, a measure or a piece of evidence.
    AssessmentLinkId,
    /// The cover sheet of a controller; its id is the municipality's.
    ControllerSheetId,
    /// A legal basis that a municipality added to the picklist.
    OwnLegalBasisId,
    /// A deletion that was carried out.
    DeletionRunId,
    /// The link from an entry of data protection to a target object, a measure, a contract or a piece of evidence.
    PrivacyLinkId,
    /// What the Statement of Applicability says about a control.
    ControlStatementId,
    /// The check of an obligation of ISO/IEC 27001, clauses 4 to 10.
    ClauseCheckId,
    /// An audit.
    AuditId,
    /// A finding of an audit, an incident, a check or an authority.
    AuditFindingId,
    /// A management review (Managementbewertung).
    ManagementReviewId,
    /// The link from an entry of the management system to a measure or a piece of evidence.
    IsoLinkId,
    /// A controlled document (gelenktes Dokument).
    ControlledDocumentId,
    /// A training, an awareness campaign or a briefing.
    TrainingId,
    /// Advice that an officer was asked for.
    ConsultationId,
    /// A task of an officer.
    OfficerTaskId,
    /// An objective of information security.
    ObjectiveId,
    /// The link from an entry of the desk to what it is about.
    DeskLinkId,
    /// A security incident (Sicherheitsvorfall).
    IncidentId,
    /// The link from an incident to a target object, a measure or a piece of evidence.
    IncidentLinkId,
    /// An open point that was put back with a reason.
    PointSuppressionId,
    /// An exception with its approval.
    ExceptionId,
    /// How a data stock is backed up.
    BackupRecordId,
    /// A contract or decision.
    DecisionId,
    /// What something cost in a year.
    CostItemId,
    /// Who takes part in the costs of a year.
    CostMemberId,
    /// A service that is offered online.
    OnlineServiceId,
    /// Whether a regime applies to a municipality.
    RegimeDecisionId,
    /// The link from an entry of a register to a target object.
    RegisterObjectId,
    /// The link from an entry of a register to a piece of evidence.
    RegisterEvidenceId,
    /// One operation of the change log: all entries that one use case wrote.
    OperationId,
}
