//! Document control (BSI 200-2, 5.2.3; Lüneburg's control block): what stands on a report's cover.

use crate::codes::coded;
use crate::problem::{Problem, filled};
use crate::{DocumentRevisionId, DomainId, Method, MunicipalityId, RegisterKind};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

coded! {
    /// Who may see a document (Vertraulichkeitsstufe).
    Classification {
        /// Offen.
        Public = "public" ["offen", "öffentlich"],
        /// Intern.
        Internal = "internal" ["intern"],
        /// Vertraulich.
        Confidential = "confidential" ["vertraulich"],
    }
}

coded! {
    /// How far a document is (Bearbeitungsstatus).
    DocumentStatus {
        /// Entwurf.
        Draft = "draft" ["entwurf"],
        /// In Prüfung.
        InReview = "in_review" ["in prüfung"],
        /// Freigegeben.
        Released = "released" ["freigegeben"],
        /// Abgelöst.
        Superseded = "superseded" ["abgelöst"],
    }
}

coded! {
    /// The reports that can be made.
    ReportKind {
        /// A.0 Leitlinie und Richtlinien.
        PolicyOverview = "a0" ["a.0"],
        /// A.1 Strukturanalyse.
        StructureAnalysis = "a1" ["a.1"],
        /// A.2 Schutzbedarfsfeststellung.
        ProtectionNeeds = "a2" ["a.2"],
        /// A.3 Modellierung.
        Modelling = "a3" ["a.3"],
        /// Anforderungspaket (Grundschutz++).
        RequirementPackage = "requirement_package" ["anforderungspaket"],
        /// A.4 Ergebnis des IT-Grundschutz-Checks.
        CheckResult = "a4" ["a.4"],
        /// A.5 Risikoanalyse.
        RiskAnalysis = "a5" ["a.5"],
        /// A.6 Realisierungsplan.
        ImplementationPlan = "a6" ["a.6"],
        /// Umsetzungsstatus of Grundschutz++.
        ImplementationStatus = "gs_status" ["umsetzungsstatus"],
        /// Umsetzungsplan of Grundschutz++.
        RequirementPlan = "gs_plan" ["umsetzungsplan"],
        /// Result of the entry check per topic, with degree and next steps.
        EntryCheck = "entry_check" ["einstieg"],
        /// Liste der offenen Punkte of an information domain.
        OpenPoints = "open_points" ["liste der offenen punkte"],
        /// Dienstleisterverzeichnis (Auslagerungsregister).
        ProviderRegister = "providers" ["dienstleisterverzeichnis", "auslagerungsregister"],
        /// Ausnahmeregister of the municipality.
        ExceptionRegister = "exceptions" ["ausnahmeregister"],
        /// Datensicherungs- und Wiederherstellungsnachweis of the municipality.
        BackupRecord = "backups" ["datensicherungsnachweis"],
        /// Verzeichnis von Verarbeitungstätigkeiten (Art. 30(1) GDPR).
        ProcessingRecord = "vvt" ["verzeichnis von verarbeitungstätigkeiten", "verarbeitungsverzeichnis"],
        /// Informationen der Betroffenen (Art. 13 and 14 GDPR), one document per processing activity.
        InformationTexts = "information_texts" ["datenschutzinformationen", "informationstexte"],
        /// Verzeichnis der Auftragsverarbeiter (Art. 28 GDPR).
        ProcessorRegister = "processors" ["verzeichnis der auftragsverarbeiter"],
        /// Verzeichnis der Datenschutzverletzungen (Art. 33(5) GDPR).
        BreachRegister = "breaches" ["verzeichnis der datenschutzverletzungen"],
        /// Verzeichnis der Betroffenenanfragen (Art. 12 to 22 GDPR).
        RequestRegister = "requests" ["verzeichnis der betroffenenanfragen"],
        /// Löschkonzept (DIN 66398).
        DeletionConcept = "deletion_concept" ["löschkonzept"],
        /// Schwellwertanalysen und Datenschutz-Folgenabschätzungen (Art. 35 GDPR).
        ImpactAssessment = "dpia" ["datenschutz-folgenabschätzung", "folgenabschätzungen", "dsfa"],
        /// Verzeichnis des Auftragsverarbeiters (Art. 30(2) GDPR).
        ProcessorRecord = "processor_record" ["verzeichnis des auftragsverarbeiters", "auftragskataster"],
        /// Technische und organisatorische Maßnahmen (Art. 32 GDPR).
        TomReport = "tom" ["technische und organisatorische maßnahmen"],
        /// Jahresbericht of the data protection officer.
        OfficerReport = "dsb_annual" ["jahresbericht zum datenschutz", "tätigkeitsbericht"],
        /// Erklärung zur Anwendbarkeit (ISO/IEC 27001, 6.1.3 d).
        ApplicabilityStatement = "soa" ["erklärung zur anwendbarkeit", "statement of applicability"],
        /// Prüfung der Abschnitte 4 bis 10 of ISO/IEC 27001.
        ClauseCheck = "iso_clauses" ["iso-pflichten"],
        /// Auditbericht (9.2).
        AuditReport = "audit_report" ["auditbericht"],
        /// Abweichungen und Korrekturmaßnahmen (10.2).
        CorrectiveActions = "capa" ["korrekturmaßnahmen"],
        /// Managementbewertung (9.3).
        ManagementReview = "management_review" ["managementbewertung"],
        /// Dokumentenlenkung (7.5; A.0.3).
        DocumentControl = "document_control" ["dokumentenlenkung"],
        /// Schulungs- und Sensibilisierungsnachweise (7.2, 7.3).
        TrainingRecord = "trainings" ["schulungsnachweise"],
        /// Sicherheitsziele (6.2).
        ObjectiveReport = "objectives" ["sicherheitsziele"],
        /// Verzeichnis der Sicherheitsvorfälle with the blocks of their reports.
        IncidentRegister = "incidents" ["sicherheitsvorfälle", "verzeichnis der sicherheitsvorfälle"],
        /// Fristenliste.
        DeadlineList = "deadlines" ["fristenliste", "fristen"],
        /// Managementbericht of the municipality, on one page.
        ManagementReport = "management" ["managementbericht"],
        /// Verbundübersicht of the whole Akte.
        VerbundOverview = "verbund" ["verbundübersicht"],
        /// What changed since a release.
        Changes = "changes" ["änderungen"],
        /// Abdeckung: Art. 32 GDPR, Annex A, Edition 2023 and Grundschutz++ side by side.
        Coverage = "coverage" ["abdeckung", "abdeckung der regelwerke"],
        /// Stand-alone list of evidence.
        EvidenceList = "evidence_list" ["nachweisliste"],
        /// The index of an audit package; made with it, never by itself.
        AuditPackage = "audit_package" ["prüfpaket"],
    }
}

impl ReportKind {
    /// Whether it can be asked for by itself.
    #[must_use]
    pub fn stands_alone(self) -> bool {
        self != Self::AuditPackage
    }

    /// Whether it is one of the reference documents A.1 to A.6, or what takes its place by Grundschutz++: an audit reads them
    /// together.
    #[must_use]
    pub fn is_reference_document(self) -> bool {
        matches!(
            self,
            Self::StructureAnalysis
                | Self::ProtectionNeeds
                | Self::Modelling
                | Self::RequirementPackage
                | Self::CheckResult
                | Self::RiskAnalysis
                | Self::ImplementationPlan
                | Self::ImplementationStatus
                | Self::RequirementPlan
        )
    }

    /// Whether it is a document with versions. The index of a package is made with it and never again; what is handed to
    /// data subjects, and what is open on a day, says of when it is.
    #[must_use]
    pub fn has_versions(self) -> bool {
        !matches!(self, Self::AuditPackage | Self::InformationTexts | Self::OpenPoints)
    }

    /// Whether it can be made of a whole municipality, without an information domain.
    #[must_use]
    pub fn of_municipality(self) -> bool {
        self.is_of_registers()
            || matches!(
                self,
                Self::EvidenceList
                    | Self::ExceptionRegister
                    | Self::BackupRecord
                    | Self::ManagementReport
                    | Self::VerbundOverview
            )
    }

    /// Whether it is made of the registers of data protection, of the incidents or of the deadlines: always of the whole
    /// municipality, whatever its information domains are.
    #[must_use]
    pub fn is_privacy(self) -> bool {
        matches!(
            self,
            Self::ProcessingRecord
                | Self::InformationTexts
                | Self::ProcessorRegister
                | Self::BreachRegister
                | Self::RequestRegister
                | Self::DeletionConcept
                | Self::ImpactAssessment
                | Self::ProcessorRecord
                | Self::TomReport
                | Self::OfficerReport
                | Self::IncidentRegister
                | Self::DeadlineList
        )
    }

    /// Whether it is made of the desk of the officers.
    #[must_use]
    pub fn is_desk(self) -> bool {
        matches!(self, Self::DocumentControl | Self::TrainingRecord | Self::ObjectiveReport)
    }

    /// Whether it is made of registers of the municipality, whatever its information domains and their catalogs are.
    #[must_use]
    pub fn is_of_registers(self) -> bool {
        self.is_privacy() || self.is_desk()
    }

    /// Whether it is made of the management system of an information domain (ISO/IEC 27001).
    #[must_use]
    pub fn is_iso(self) -> bool {
        matches!(
            self,
            Self::ApplicabilityStatement
                | Self::ClauseCheck
                | Self::AuditReport
                | Self::CorrectiveActions
                | Self::ManagementReview
        )
    }

    /// Whether it is about all municipalities of an Akte, whoever prints it.
    #[must_use]
    pub fn of_akte(self) -> bool {
        self == Self::VerbundOverview
    }

    /// The method that it is made for; none for every method.
    #[must_use]
    pub fn method(self) -> Option<Method> {
        match self {
            Self::EntryCheck => Some(Method::EntryCheck),
            Self::Modelling => Some(Method::Edition2023),
            Self::RequirementPackage | Self::ImplementationStatus | Self::RequirementPlan => {
                Some(Method::GrundschutzPlusPlus)
            }
            Self::PolicyOverview
            | Self::StructureAnalysis
            | Self::ProtectionNeeds
            | Self::CheckResult
            | Self::RiskAnalysis
            | Self::ImplementationPlan
            | Self::OpenPoints
            | Self::ProviderRegister
            | Self::ExceptionRegister
            | Self::BackupRecord
            | Self::ProcessingRecord
            | Self::InformationTexts
            | Self::ProcessorRegister
            | Self::BreachRegister
            | Self::RequestRegister
            | Self::DeletionConcept
            | Self::ImpactAssessment
            | Self::ProcessorRecord
            | Self::TomReport
            | Self::OfficerReport
            | Self::ApplicabilityStatement
            | Self::ClauseCheck
            | Self::AuditReport
            | Self::CorrectiveActions
            | Self::ManagementReview
            | Self::DocumentControl
            | Self::TrainingRecord
            | Self::ObjectiveReport
            | Self::IncidentRegister
            | Self::DeadlineList
            | Self::ManagementReport
            | Self::VerbundOverview
            | Self::Changes
            | Self::Coverage
            | Self::EvidenceList
            | Self::AuditPackage => None,
        }
    }

    /// The register to whose single entries it can be limited: one audit, one breach, one request.
    #[must_use]
    pub fn entries(self) -> Option<RegisterKind> {
        Some(match self {
            Self::ProcessingRecord | Self::InformationTexts => RegisterKind::Activity,
            Self::ProcessorRegister => RegisterKind::Processor,
            Self::BreachRegister => RegisterKind::Breach,
            Self::RequestRegister => RegisterKind::Request,
            Self::ImpactAssessment => RegisterKind::Assessment,
            Self::ProcessorRecord => RegisterKind::Client,
            Self::IncidentRegister => RegisterKind::Incident,
            Self::AuditReport => RegisterKind::Audit,
            Self::CorrectiveActions => RegisterKind::Finding,
            Self::ManagementReview => RegisterKind::Review,
            _ => return None,
        })
    }

    /// The sections that it can be printed without, in their order. Cover, contents and checksum always stay.
    #[must_use]
    pub fn sections(self) -> &'static [ReportSection] {
        use ReportSection::{
            Abbreviations, ByDateAndPerson, Details, Dispensable, Evidence, History, Master, NextSteps, OpenPoints,
            Overdue, Overview, Release, ResidualRisk, Timeline,
        };
        match self {
            Self::PolicyOverview
            | Self::StructureAnalysis
            | Self::ProtectionNeeds
            | Self::Modelling
            | Self::RequirementPackage => {
                &[History, Master, Overview, Details, Evidence, OpenPoints, Abbreviations, Release]
            }
            Self::CheckResult => {
                &[History, Master, Overview, Details, Dispensable, Evidence, OpenPoints, Abbreviations, Release]
            }
            Self::RiskAnalysis => {
                &[History, Master, Overview, Details, ResidualRisk, Evidence, OpenPoints, Abbreviations, Release]
            }
            Self::ImplementationPlan => &[
                History,
                Master,
                Overview,
                Details,
                Timeline,
                Overdue,
                ByDateAndPerson,
                ResidualRisk,
                Evidence,
                OpenPoints,
                Abbreviations,
                Release,
            ],
            Self::ImplementationStatus => {
                &[History, Master, Overview, Details, Dispensable, Evidence, OpenPoints, Abbreviations, Release]
            }
            Self::RequirementPlan => &[
                History,
                Master,
                Overview,
                Details,
                Timeline,
                Overdue,
                ResidualRisk,
                Evidence,
                OpenPoints,
                Abbreviations,
                Release,
            ],
            Self::EntryCheck => &[
                History,
                Master,
                Overview,
                NextSteps,
                Details,
                Dispensable,
                Evidence,
                OpenPoints,
                Abbreviations,
                Release,
            ],
            Self::ProviderRegister
            | Self::ExceptionRegister
            | Self::BackupRecord
            | Self::ApplicabilityStatement
            | Self::ClauseCheck
            | Self::AuditReport
            | Self::CorrectiveActions
            | Self::ManagementReview => {
                &[History, Master, Overview, Details, Evidence, OpenPoints, Abbreviations, Release]
            }
            Self::ProcessingRecord
            | Self::ProcessorRegister
            | Self::BreachRegister
            | Self::RequestRegister
            | Self::DeletionConcept
            | Self::DocumentControl
            | Self::TrainingRecord
            | Self::ObjectiveReport
            | Self::IncidentRegister
            | Self::ImpactAssessment => &[History, Overview, Details, Evidence, OpenPoints, Abbreviations, Release],
            Self::ProcessorRecord => &[History, Overview, Details, OpenPoints, Abbreviations, Release],
            Self::TomReport => &[History, Overview, Details, Evidence, OpenPoints, Abbreviations, Release],
            Self::OfficerReport => &[History, Overview, OpenPoints, Abbreviations, Release],
            Self::DeadlineList => &[History, Overview, Abbreviations, Release],
            Self::VerbundOverview => &[Master, Overview, Details, Abbreviations, Release],
            Self::Changes | Self::Coverage => &[History, Master, Overview, Details, Abbreviations, Release],
            // Its evidence is what it is about.
            Self::EvidenceList => &[History, Master, OpenPoints, Abbreviations, Release],
            // One page has nothing to leave out, nor has a list; and the law says what data subjects are told.
            Self::ManagementReport | Self::OpenPoints | Self::InformationTexts | Self::AuditPackage => &[],
        }
    }
}

coded! {
    /// Sections of reports that can be left out.
    ReportSection {
        /// The document's history.
        History = "history" ["dokumentenhistorie"],
        /// The institution and the information domain.
        Master = "master" ["stammdaten"],
        /// Counts, degrees and charts.
        Overview = "overview" ["überblick"],
        /// What to do first (entry check).
        NextSteps = "next_steps" ["nächste schritte"],
        /// The findings, the plan or the questions themselves.
        Details = "details" ["einzelheiten"],
        /// What is dispensable or not relevant, with its reasons.
        Dispensable = "dispensable" ["entbehrlich"],
        /// Measures on a timeline.
        Timeline = "timeline" ["zeitplan"],
        /// Measures whose date has passed.
        Overdue = "overdue" ["überfällig"],
        /// Measures by date and by person.
        ByDateAndPerson = "by_date_and_person" ["nach termin und person"],
        /// What risk remains.
        ResidualRisk = "residual_risk" ["restrisiko"],
        /// The list of evidence.
        Evidence = "evidence" ["nachweise"],
        /// What an audit would object to.
        OpenPoints = "open_points" ["offene punkte"],
        /// Abbreviations.
        Abbreviations = "abbreviations" ["abkürzungen"],
        /// Release with signatures.
        Release = "release" ["freigabe"],
    }
}

/// One row of a document's history (Dokumentenhistorie).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DocumentRevision {
    /// The row itself.
    pub id: DocumentRevisionId,
    /// The tenant.
    pub municipality_id: MunicipalityId,
    /// The information domain that the document is about; none for what is about the whole municipality.
    pub domain_id: Option<DomainId>,
    /// Which document.
    pub report: ReportKind,
    /// Version number as people write it, e.g. "0.3".
    pub version: String,
    /// How far the document was.
    pub status: DocumentStatus,
    /// Who may see this version.
    pub classification: Classification,
    /// Date of the last edit.
    pub edited_on: NaiveDate,
    /// Who edited it.
    pub editor: String,
    /// The editor's function.
    pub editor_function: String,
    /// What changed.
    pub remark: String,
    /// When the next revision is planned.
    pub next_revision_on: Option<NaiveDate>,
    /// Who receives it (Verteilerkreis).
    pub distribution: String,
    /// Who released it; empty until then.
    pub released_by: String,
    /// When it was released.
    pub released_on: Option<NaiveDate>,
}

impl DocumentRevision {
    /// What forbids recording it.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        let said = filled(&self.version) && filled(&self.editor);
        if said { Vec::new() } else { vec![Problem::VersionMissing] }
    }
}
