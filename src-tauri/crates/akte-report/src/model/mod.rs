//! What a report says: pure data, in the order in which it is printed.
//!
//! The app decides what belongs in a report and in which order (natural order of identifiers, groups before their
//! members); this crate counts, sums and prints. Empty texts and missing dates are printed as missing.

mod changes;
mod check;
mod entry;
mod information;
mod management;
mod modelling;
mod needs;
mod package;
mod plan;
mod policies;
mod providers;
mod record;
mod registers;
mod requirement_package;
mod risk;
mod status;
mod structure;
mod verbund;

pub use changes::{ChangeField, ChangeOf, ChangeRow, Changes, ReleaseSheet, Worded};
pub use check::{CheckResult, GroupCheck, LinkedMeasure, ObjectCheck, RequirementCheck};
pub use entry::{EntryCheck, EntryQuestion, EntryTopic};
pub use information::{InformationExemption, InformationLine, InformationPart, InformationText, InformationTexts};
pub use management::{
    Earlier, FollowUp, Happened, HeldAudit, ManagedDate, ManagedDomain, ManagedMeasure, ManagementReport, PointCount,
    TopRisk,
};
pub use modelling::{ModelledModule, ModelledObject, Modelling};
pub use needs::{NeedCell, NeedObject, ProtectionNeeds};
pub use package::{AuditPackage, PackagedEvidence, PackagedReport, PackagedTables};
pub use plan::{ImplementationPlan, PlanMeasure, PlanRow, RelatedMeasure};
pub use policies::{PolicyDecision, PolicyDocument, PolicyOfficer, PolicyOverview, PolicyRow, PolicyVersion};
pub use providers::{ProvidedObject, ProvidedRequirement, ProviderRegister, ProviderSheet, SharedRow, SharedSheet};
pub use record::{Fact, Grid, RecordReport, RecordSheet, Said};
pub use registers::{BackupReport, BackupSheet, ExceptionRegister, ExceptionSheet};
pub use requirement_package::{
    PackageAsset, PackageNeed, PackageObject, PackagedParam, PackagedRequirement, RequirementPackage,
};
pub use risk::{ResidualRisk, RiskEntry, RiskObject, RiskReport, RiskThreat};
pub use status::{Exemption, PracticeStatus, StatusReport, StatusRow, StruckRow};
pub use structure::{StructureAnalysis, StructureDependency, StructureObject, StructurePerson};
pub use verbund::{SharedService, SharedUse, VerbundDomain, VerbundMunicipality, VerbundOverview};

use akte_domain::open_points::OpenPoint;
use akte_domain::{
    DataState, DocumentRevision, DocumentStatus, Evidence, InformationDomain, Municipality, ReportKind, ReportSection,
};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize, Serializer};

/// A whole report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReportModel {
    /// What every report says about itself.
    pub frame: Frame,
    /// What this report is about.
    pub body: Body,
    /// The evidence that the report mentions; elsewhere it is referred to by its position here.
    pub evidence: Vec<EvidenceEntry>,
    /// What an audit would object to, sorted by kind as in [`OpenPoint::ALL`], then as the body is.
    pub open_points: Vec<OpenPointEntry>,
}

/// What every report says about itself: cover, control block, history, master page (`reference/domain.md` 6.1).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Frame {
    /// The tenant.
    pub municipality: Municipality,
    /// The information domain that the report is about.
    pub domain: InformationDomain,
    /// The checksum of the content where it is not this model's own: that of the German one, of which this one is a translation.
    #[serde(skip)]
    pub content_hash: Option<String>,
    /// The document's history, oldest first; the last one is the version in hand. Empty means draft without a version.
    pub history: Vec<DocumentRevision>,
    /// The catalogs in force, in the order in which they are worked on.
    pub catalogs: Vec<CatalogSheet>,
    /// Number and hash of the last entry of the change log.
    #[serde(serialize_with = "data_state")]
    pub data_state: DataState,
    /// When that entry was written; none for an empty log.
    pub data_state_at: Option<DateTime<Utc>>,
    /// The reporting date (Stichtag): what is expired or overdue is so on this day.
    pub as_of: NaiveDate,
    /// Version of the program.
    pub app_version: String,
    /// The release whose state is shown; none for the present one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub release: Option<ReleaseSheet>,
    /// What the report is limited to; empty means complete.
    pub limits: Vec<ReportLimit>,
    /// How the report is marked instead of by its document's classification, e.g. "Nur für den Dienstgebrauch"; empty for
    /// the classification.
    pub marking: String,
    /// What stands on the cover beside the municipality's name; none where it has none or the report is to go without.
    pub logo: Option<CoverLogo>,
}

impl Frame {
    /// The version in hand.
    #[must_use]
    pub fn current(&self) -> Option<&DocumentRevision> {
        self.history.last()
    }

    /// Whether a section is printed.
    #[must_use]
    pub fn shows(&self, section: ReportSection) -> bool {
        !self.limits.iter().any(|limit| matches!(limit, ReportLimit::Sections(without) if without.contains(&section)))
    }

    /// Whether what is meant for the own house is printed.
    #[must_use]
    pub fn shows_remarks(&self) -> bool {
        !self.limits.contains(&ReportLimit::WithoutRemarks)
    }

    /// How far the version in hand is; a draft where nothing is recorded.
    #[must_use]
    pub fn status(&self) -> DocumentStatus {
        self.current().map_or(DocumentStatus::Draft, |revision| revision.status)
    }
}

/// A logo or coat of arms for the cover.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CoverLogo {
    /// SHA-256 of the picture, lower-case hexadecimal: it stands for the picture in the content hash.
    pub sha256: String,
    /// What can be seen on it; empty for "coat of arms or logo" with the municipality's name.
    pub alternative: String,
    /// The picture as [`crate::read_logo`] keeps it.
    #[serde(skip)]
    pub png: Vec<u8>,
}

/// What a report is limited to, as people name it. The register of reports keeps it as JSON.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReportLimit {
    /// Only these target objects.
    Objects(Vec<String>),
    /// Only the requirements of these groups (modules, practices, topics).
    Groups(Vec<String>),
    /// Only what these people are responsible for.
    Responsible(Vec<String>),
    /// Only these entries of a register.
    Entries(Vec<String>),
    /// Without these sections.
    Sections(Vec<ReportSection>),
    /// Without the texts of the requirements.
    WithoutTexts,
    /// Without what is meant for the own house: who was asked, remarks, descriptions of measures.
    WithoutRemarks,
}

impl ReportLimit {
    /// Whether it leaves out requirements or sections, so that the report is a part.
    #[must_use]
    pub fn makes_part(&self) -> bool {
        !matches!(self, Self::WithoutTexts | Self::WithoutRemarks)
    }
}

/// A catalog as the cover names it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CatalogSheet {
    /// Title.
    pub title: String,
    /// Version as the publisher spells it.
    pub version: String,
    /// When the publisher last changed it, as written in the file.
    pub last_modified: String,
    /// Who published it.
    pub publisher: String,
}

/// What a report is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Body {
    /// A.0 Leitlinie und Richtlinien.
    PolicyOverview(PolicyOverview),
    /// A.1 Strukturanalyse.
    StructureAnalysis(StructureAnalysis),
    /// A.2 Schutzbedarfsfeststellung.
    ProtectionNeeds(ProtectionNeeds),
    /// A.3 Modellierung.
    Modelling(Modelling),
    /// Anforderungspaket (Grundschutz++).
    RequirementPackage(RequirementPackage),
    /// A.4 Ergebnis des IT-Grundschutz-Checks.
    CheckResult(CheckResult),
    /// A.5 Risikoanalyse.
    RiskAnalysis(RiskReport),
    /// A.6 Realisierungsplan.
    ImplementationPlan(ImplementationPlan),
    /// The Umsetzungsstatus of Grundschutz++.
    ImplementationStatus(StatusReport),
    /// The Umsetzungsplan of Grundschutz++.
    RequirementPlan(ImplementationPlan),
    /// Result of the entry check.
    EntryCheck(EntryCheck),
    /// Stand-alone list of [`ReportModel::open_points`].
    OpenPoints,
    /// Dienstleisterverzeichnis.
    ProviderRegister(ProviderRegister),
    /// Ausnahmeregister.
    ExceptionRegister(ExceptionRegister),
    /// Datensicherungsnachweis.
    BackupRecord(BackupReport),
    /// A register of data protection, or the list of deadlines.
    Record(RecordReport),
    /// Information of data subjects (Art. 13 and 14 GDPR).
    InformationTexts(InformationTexts),
    /// Managementbericht.
    ManagementReport(ManagementReport),
    /// Verbundübersicht.
    VerbundOverview(VerbundOverview),
    /// What changed since a release.
    Changes(Changes),
    /// Stand-alone list of [`ReportModel::evidence`].
    EvidenceList,
    /// The index of an audit package.
    AuditPackage(AuditPackage),
}

impl Body {
    /// Which report this is.
    #[must_use]
    pub fn kind(&self) -> ReportKind {
        match self {
            Self::PolicyOverview(_) => ReportKind::PolicyOverview,
            Self::StructureAnalysis(_) => ReportKind::StructureAnalysis,
            Self::ProtectionNeeds(_) => ReportKind::ProtectionNeeds,
            Self::Modelling(_) => ReportKind::Modelling,
            Self::RequirementPackage(_) => ReportKind::RequirementPackage,
            Self::CheckResult(_) => ReportKind::CheckResult,
            Self::RiskAnalysis(_) => ReportKind::RiskAnalysis,
            Self::ImplementationPlan(_) => ReportKind::ImplementationPlan,
            Self::ImplementationStatus(_) => ReportKind::ImplementationStatus,
            Self::RequirementPlan(_) => ReportKind::RequirementPlan,
            Self::EntryCheck(_) => ReportKind::EntryCheck,
            Self::OpenPoints => ReportKind::OpenPoints,
            Self::ProviderRegister(_) => ReportKind::ProviderRegister,
            Self::ExceptionRegister(_) => ReportKind::ExceptionRegister,
            Self::BackupRecord(_) => ReportKind::BackupRecord,
            Self::Record(report) => report.kind,
            Self::InformationTexts(_) => ReportKind::InformationTexts,
            Self::ManagementReport(_) => ReportKind::ManagementReport,
            Self::VerbundOverview(_) => ReportKind::VerbundOverview,
            Self::Changes(_) => ReportKind::Changes,
            Self::EvidenceList => ReportKind::EvidenceList,
            Self::AuditPackage(_) => ReportKind::AuditPackage,
        }
    }
}

/// A piece of evidence in the list of evidence; its number is its position, counted from one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct EvidenceEntry {
    /// The piece of evidence; whether it holds on the reporting date is computed from its validity.
    pub evidence: Evidence,
    /// Whether its file is where it should be.
    pub file: EvidenceFile,
    /// What it proves, as people name it: `GC.1.1 · Rathaus`, `Maßnahme „…“`.
    pub proves: Vec<String>,
}

/// Whether the file of a piece of evidence is in the vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum EvidenceFile {
    /// There, not read again for this report.
    Present,
    /// There, and its SHA-256 was found right for this report.
    Verified,
    /// Not there.
    Missing,
    /// There, but its content is another one.
    Altered,
}

/// One open point.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OpenPointEntry {
    /// What is wrong.
    #[serde(serialize_with = "open_point")]
    pub point: OpenPoint,
    /// Name of the target object; empty for a measure.
    pub object: String,
    /// Id of the requirement, or title of the measure.
    pub subject: String,
    /// That it was put back, and why; none where it counts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub put_back: Option<PutBack>,
}

/// That an open point was put back with a reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PutBack {
    /// Why it may stay open.
    pub reason: String,
    /// The last day on which it stays put back; none for as long as nobody takes that back.
    pub until: Option<NaiveDate>,
    /// Who decided it.
    pub decided_by: String,
    /// When.
    pub decided_on: NaiveDate,
}

fn data_state<S: Serializer>(state: &DataState, serializer: S) -> Result<S::Ok, S::Error> {
    (state.number, &state.hash).serialize(serializer)
}

fn open_point<S: Serializer>(point: &OpenPoint, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(point.code())
}
