//! Registers of a municipality (Nachweise und Register): exceptions, backups, contracts and decisions, costs by causation,
//! online services, and which regimes apply. They belong to the municipality, so nothing is entered once per information
//! domain; what other records already say – a grant, the legal act of a provider relation – is shown and never entered again.

mod backup;
mod cost;
mod decision;
mod exception;
mod regime;
mod service;
#[cfg(test)]
mod tests;

pub use backup::{BackupFrequency, BackupRecord, RestoreResult, of_backup, shares_compartment};
pub use cost::{CostItem, CostKey, CostMember, MemberCost, YearCosts, distribute, year_costs};
pub use decision::{Decision, DecisionKind, of_decision};
pub use exception::{ExceptionApproval, ExceptionKind, ExceptionState, exemption_of, of_exception};
pub use regime::{Applicability, Regime, RegimeDecision, of_regime};
pub use service::{
    Guideline, GuidelineState, OnlineService, PentestResult, PortalConnection, ServiceStatus, of_service,
};

use crate::codes::coded;
use crate::{
    BackupRecordId, DecisionId, EvidenceId, ExceptionId, MunicipalityId, OnlineServiceId, RegisterEvidenceId,
    RegisterObjectId, TargetObjectId,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

coded! {
    /// The registers.
    RegisterKind {
        /// Ausnahmeregister.
        Exception = "exception" ["ausnahme"],
        /// Datensicherungs- und Wiederherstellungsnachweis.
        Backup = "backup" ["datensicherung"],
        /// Verträge und Beschlüsse.
        Decision = "decision" ["beschluss", "vertrag"],
        /// Costs.
        Cost = "cost" ["kosten"],
        /// Who takes part in the costs of a year.
        CostMember = "cost_member" ["kostenträger"],
        /// OZG-Leistungen.
        Service = "service" ["ozg-leistung", "leistung"],
        /// Which regimes apply.
        Regime = "regime" ["rechtsrahmen"],
        /// Vorblatt of the record of processing activities.
        Controller = "controller" ["vorblatt", "verantwortlicher"],
        /// Verzeichnis von Verarbeitungstätigkeiten.
        Activity = "activity" ["verarbeitungstätigkeit", "verarbeitung"],
        /// Auftragsverarbeiter.
        Processor = "processor" ["auftragsverarbeiter"],
        /// Datenschutzverletzungen.
        Breach = "breach" ["datenschutzverletzung", "datenpanne"],
        /// Betroffenenanfragen.
        Request = "request" ["betroffenenanfrage", "anfrage"],
        /// Löschprotokoll.
        Deletion = "deletion" ["löschung", "löschlauf"],
        /// Schwellwertanalysen.
        Threshold = "threshold" ["schwellwertanalyse"],
        /// Datenschutz-Folgenabschätzungen.
        Assessment = "assessment" ["folgenabschätzung", "datenschutz-folgenabschätzung", "dsfa"],
        /// Auftraggeber: controllers on whose behalf the municipality processes.
        Client = "client" ["auftraggeber"],
        /// Technische und organisatorische Maßnahmen.
        Tom = "tom" ["technische und organisatorische maßnahmen"],
        /// Rechtsgrundlagen that the municipality added.
        LegalBasis = "legal_basis" ["rechtsgrundlage"],
        /// Erklärung zur Anwendbarkeit.
        Control = "control" ["maßnahme aus anhang a", "erklärung zur anwendbarkeit"],
        /// Abschnitte 4 bis 10 of ISO/IEC 27001.
        Clause = "clause" ["abschnitt", "pflicht"],
        /// Audits.
        Audit = "audit" ["auditprogramm"],
        /// Feststellungen und Korrekturmaßnahmen.
        Finding = "finding" ["feststellung", "abweichung"],
        /// Managementbewertungen.
        Review = "review" ["managementbewertung"],
        /// Gelenkte Dokumente.
        ControlledDocument = "controlled_document" ["dokument", "gelenktes dokument"],
        /// Schulungs- und Sensibilisierungsnachweise.
        Training = "training" ["schulung", "sensibilisierung"],
        /// Beratungen.
        Consultation = "consultation" ["beratung"],
        /// Aufgaben of the officers.
        OfficerTask = "officer_task" ["aufgabe"],
        /// Sicherheitsziele.
        Objective = "objective" ["sicherheitsziel", "ziel"],
        /// Sicherheitsvorfälle.
        Incident = "incident" ["sicherheitsvorfall", "vorfall"],
    }
}

impl RegisterKind {
    /// Whether it belongs to data protection.
    #[must_use]
    pub fn is_privacy(self) -> bool {
        (Self::Controller..=Self::LegalBasis).contains(&self)
    }

    /// Whether it belongs to the management system of an information domain (ISO/IEC 27001).
    #[must_use]
    pub fn is_iso(self) -> bool {
        matches!(self, Self::Control | Self::Clause | Self::Audit | Self::Finding | Self::Review)
    }

    /// Whether it belongs to the desk of the officers.
    #[must_use]
    pub fn is_desk(self) -> bool {
        (Self::ControlledDocument..=Self::Objective).contains(&self)
    }
}

/// A target object that an entry is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RegisterObject {
    /// The link itself.
    pub id: RegisterObjectId,
    /// The tenant of all.
    pub municipality_id: MunicipalityId,
    /// The object.
    pub target_object_id: TargetObjectId,
    /// The backup record that is about it.
    pub backup_id: Option<BackupRecordId>,
    /// The online service that is about it.
    pub service_id: Option<OnlineServiceId>,
}

impl RegisterObject {
    /// The entry.
    #[must_use]
    pub fn entry(&self) -> Option<Uuid> {
        self.backup_id.map(Uuid::from).or(self.service_id.map(Uuid::from))
    }
}

/// A piece of evidence that belongs to an entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RegisterEvidence {
    /// The link itself.
    pub id: RegisterEvidenceId,
    /// The tenant of both.
    pub municipality_id: MunicipalityId,
    /// The piece of evidence.
    pub evidence_id: EvidenceId,
    /// The exception that it belongs to.
    pub exception_id: Option<ExceptionId>,
    /// The backup record that it belongs to.
    pub backup_id: Option<BackupRecordId>,
    /// The contract or decision that it belongs to.
    pub decision_id: Option<DecisionId>,
    /// The online service that it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service_id: Option<OnlineServiceId>,
}

impl RegisterEvidence {
    /// The entry.
    #[must_use]
    pub fn entry(&self) -> Option<Uuid> {
        let (decision, service) = (self.decision_id.map(Uuid::from), self.service_id.map(Uuid::from));
        self.exception_id.map(Uuid::from).or(self.backup_id.map(Uuid::from)).or(decision).or(service)
    }
}

/// Whether a period ends before it begins.
fn reversed(from: Option<NaiveDate>, until: Option<NaiveDate>) -> bool {
    from.zip(until).is_some_and(|(from, until)| until < from)
}
