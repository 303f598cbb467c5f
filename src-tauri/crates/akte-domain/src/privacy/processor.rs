//! Contracts with processors (Auftragsverarbeitungsverträge; Art. 28): what they have to say, and whether the processor is
//! controlled (`reference/domain.md` 4.4).

use super::activity::Transfer;
use super::{Notes, PrivacyPoint};
use crate::codes::coded;
use crate::problem::{Problem, filled};
use crate::{MunicipalityId, ProcessorContractId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

coded! {
    /// What a contract has to stipulate (Art. 28(3), second sentence).
    ContractClause {
        /// (a) Documented instructions, also for third countries.
        Instructions = "instructions" ["weisungen", "dokumentierte weisung"],
        /// (b) Confidentiality of the persons.
        Confidentiality = "confidentiality" ["vertraulichkeit", "verpflichtung zur vertraulichkeit"],
        /// (c) Measures by Art. 32.
        Security = "security" ["sicherheit", "technische und organisatorische maßnahmen"],
        /// (d) Conditions for sub-processors.
        SubProcessors = "sub_processors" ["unterauftragsverarbeiter", "unterauftragnehmer"],
        /// (e) Assistance with requests of data subjects.
        RequestAssistance = "request_assistance" ["unterstützung bei betroffenenrechten"],
        /// (f) Assistance with Art. 32 to 36.
        DutyAssistance = "duty_assistance" ["unterstützung bei pflichten"],
        /// (g) Deletion or return at the end.
        Return = "return" ["löschung oder rückgabe", "rückgabe"],
        /// (h) Evidence, audits and inspections.
        Audits = "audits" ["nachweise und überprüfungen", "kontrolle"],
    }
}

impl ContractClause {
    /// The letter in Art. 28(3).
    #[must_use]
    pub fn letter(self) -> char {
        match self {
            Self::Instructions => 'a',
            Self::Confidentiality => 'b',
            Self::Security => 'c',
            Self::SubProcessors => 'd',
            Self::RequestAssistance => 'e',
            Self::DutyAssistance => 'f',
            Self::Return => 'g',
            Self::Audits => 'h',
        }
    }
}

/// Where a clause stands in the contract, as somebody found it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClauseFinding {
    /// The clause.
    pub clause: ContractClause,
    /// Whether the contract has it.
    pub present: bool,
    /// Where, e.g. "§ 5 Abs. 2".
    pub place: String,
}

coded! {
    /// How the controller authorises sub-processors (Art. 28(2)).
    SubProcessorAuthorisation {
        /// Keine: none may be engaged.
        Excluded = "excluded" ["ausgeschlossen", "keine"],
        /// Gesonderte Genehmigung for each.
        Specific = "specific" ["einzeln", "gesonderte genehmigung"],
        /// Allgemeine Genehmigung with the right to object.
        General = "general" ["allgemein", "allgemeine genehmigung"],
    }
}

coded! {
    /// The federal standard contract (EVB-IT) to which the processing belongs.
    EvbItType {
        /// Überlassung Typ A: software for good.
        TransferA = "transfer_a" ["überlassung a", "überlassung typ a"],
        /// Überlassung Typ B: software for a time.
        TransferB = "transfer_b" ["überlassung b", "überlassung typ b"],
        /// Kauf of hardware.
        Purchase = "purchase" ["kauf"],
        /// Instandhaltung of hardware.
        Maintenance = "maintenance" ["instandhaltung"],
        /// Pflege S: care of standard software.
        CareS = "care_s" ["pflege s"],
        /// Dienstleistung.
        Work = "work" ["dienstleistung", "dienstvertrag"],
        /// Erstellung of software.
        Creation = "creation" ["erstellung"],
        /// System.
        System = "system" ["systemvertrag"],
        /// Systemlieferung.
        SystemDelivery = "system_delivery" ["systemlieferung"],
        /// Service.
        Service = "service" ["servicevertrag"],
        /// Cloud.
        Cloud = "cloud" ["cloudvertrag"],
        /// Another contract.
        Other = "other" ["anderer vertrag", "kein evb-it-vertrag"],
    }
}

/// A sub-processor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SubProcessor {
    /// Its name.
    pub name: String,
    /// What it does.
    pub service: String,
    /// When it was approved, or when the period to object ended.
    pub approved_on: Option<NaiveDate>,
    /// Transfers to third countries.
    pub transfers: Vec<Transfer>,
}

/// A certificate on which trust in a processor rests.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Certificate {
    /// What it is, e.g. "ISO 27001".
    pub name: String,
    /// Its last day.
    pub valid_until: Option<NaiveDate>,
}

/// A contract with a processor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProcessorContract {
    /// The contract itself.
    pub id: ProcessorContractId,
    /// The tenant.
    pub municipality_id: MunicipalityId,
    /// The processor.
    pub processor: String,
    /// Its address.
    pub address: String,
    /// Whom to ask.
    pub contact: String,
    /// Its data protection officer.
    pub officer: String,
    /// Subject of the processing.
    pub subject: String,
    /// Duration.
    pub duration: String,
    /// Nature and purpose.
    pub nature_and_purpose: String,
    /// Kind of data.
    pub data: String,
    /// Categories of data subjects.
    pub subjects: String,
    /// The type of the main contract.
    #[serde(default)]
    pub evb_it: Option<EvbItType>,
    /// The main contract to which it belongs, by name or number.
    pub main_contract: String,
    /// Version of the contract.
    pub version: String,
    /// When it was signed.
    pub signed_on: Option<NaiveDate>,
    /// By whom.
    pub signed_by: String,
    /// The clauses, as somebody found them.
    pub clauses: Vec<ClauseFinding>,
    /// Who may give instructions.
    pub instructing_persons: String,
    /// How sub-processors are authorised.
    pub sub_processor_authorisation: Option<SubProcessorAuthorisation>,
    /// The sub-processors.
    pub sub_processors: Vec<SubProcessor>,
    /// Transfers to third countries by the processor itself.
    pub transfers: Vec<Transfer>,
    /// Date of the annex with measures.
    pub measures_annex_on: Option<NaiveDate>,
    /// When sufficient guarantees were checked before the contract (Art. 28(1)).
    pub guarantees_checked_on: Option<NaiveDate>,
    /// When the processor was last controlled.
    pub controlled_on: Option<NaiveDate>,
    /// With which result.
    pub control_result: String,
    /// When the next control is due.
    pub control_due_on: Option<NaiveDate>,
    /// Certificates.
    pub certificates: Vec<Certificate>,
    /// Whether social data are processed (§ 67(2) SGB X).
    pub social_data: bool,
    /// When the supervising authority was told of that (§ 80(1) SGB X).
    pub social_data_notified_on: Option<NaiveDate>,
    /// Whether it is remote maintenance.
    pub remote_maintenance: bool,
    /// What the processor owes at the end: handing over, help with the move, deletion (Art. 28(3)(g)).
    #[serde(default)]
    pub exit_duties: String,
    /// The last day, once it is known.
    pub ends_on: Option<NaiveDate>,
    /// When deletion or return was confirmed.
    pub returned_on: Option<NaiveDate>,
}

impl ProcessorContract {
    /// A contract of which only the processor is known.
    #[must_use]
    pub fn new(id: ProcessorContractId, municipality_id: MunicipalityId, processor: &str) -> Self {
        Self {
            id,
            municipality_id,
            processor: processor.to_owned(),
            address: String::new(),
            contact: String::new(),
            officer: String::new(),
            subject: String::new(),
            duration: String::new(),
            nature_and_purpose: String::new(),
            data: String::new(),
            subjects: String::new(),
            evb_it: None,
            main_contract: String::new(),
            version: String::new(),
            signed_on: None,
            signed_by: String::new(),
            clauses: Vec::new(),
            instructing_persons: String::new(),
            sub_processor_authorisation: None,
            sub_processors: Vec::new(),
            transfers: Vec::new(),
            measures_annex_on: None,
            guarantees_checked_on: None,
            controlled_on: None,
            control_result: String::new(),
            control_due_on: None,
            certificates: Vec::new(),
            social_data: false,
            social_data_notified_on: None,
            remote_maintenance: false,
            exit_duties: String::new(),
            ends_on: None,
            returned_on: None,
        }
    }

    /// What forbids recording it.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        if !filled(&self.processor) {
            problems.push(Problem::NameMissing);
        }
        if self.controlled_on.zip(self.control_due_on).is_some_and(|(last, due)| due < last) {
            problems.push(Problem::ControlBeforeLast);
        }
        problems
    }

    /// The clauses of Art. 28(3) that the contract lacks, or at which nobody has looked.
    #[must_use]
    pub fn missing_clauses(&self) -> Vec<ContractClause> {
        let has = |clause| self.clauses.iter().any(|found| found.clause == clause && found.present);
        <ContractClause as crate::Coded>::ALL.iter().copied().filter(|clause| !has(*clause)).collect()
    }

    /// Whether it has ended on a day.
    #[must_use]
    pub fn has_ended(&self, on: NaiveDate) -> bool {
        self.ends_on.is_some_and(|end| end < on)
    }

    fn is_authorised(&self, sub: &SubProcessor) -> bool {
        match self.sub_processor_authorisation {
            Some(SubProcessorAuthorisation::General | SubProcessorAuthorisation::Specific) => sub.approved_on.is_some(),
            Some(SubProcessorAuthorisation::Excluded) | None => false,
        }
    }
}

/// Open points of a contract. What has ended only owes the confirmation that the data are deleted or returned.
#[must_use]
pub fn of_contract(contract: &ProcessorContract, as_of: NaiveDate) -> Vec<PrivacyPoint> {
    let mut notes = Notes::new();
    if contract.has_ended(as_of) {
        notes.note(contract.returned_on.is_none(), PrivacyPoint::ReturnUnconfirmed);
        return notes.0;
    }
    notes.note(contract.signed_on.is_none_or(|day| day > as_of), PrivacyPoint::ContractUnsigned);
    let subject =
        [&contract.subject, &contract.duration, &contract.nature_and_purpose, &contract.data, &contract.subjects];
    notes.note(!subject.into_iter().all(|text| filled(text)), PrivacyPoint::ContractSubjectIncomplete);
    notes.note(!contract.missing_clauses().is_empty(), PrivacyPoint::ContractClauseMissing);
    let unauthorised = contract.sub_processors.iter().any(|sub| !contract.is_authorised(sub));
    notes.note(unauthorised, PrivacyPoint::SubProcessorUnauthorised);
    notes.note(contract.measures_annex_on.is_none(), PrivacyPoint::ContractMeasuresMissing);
    notes.note(contract.guarantees_checked_on.is_none(), PrivacyPoint::GuaranteesUnchecked);
    let due = contract.control_due_on.map_or(contract.controlled_on.is_none(), |due| due < as_of);
    notes.note(due, PrivacyPoint::ProcessorControlDue);
    let mut transfers = contract.transfers.iter().chain(contract.sub_processors.iter().flat_map(|sub| &sub.transfers));
    notes.note(transfers.any(|transfer| !transfer.is_whole()), PrivacyPoint::ProcessorTransferIncomplete);
    let expired = |one: &Certificate| one.valid_until.is_some_and(|day| day < as_of);
    notes.note(contract.certificates.iter().any(expired), PrivacyPoint::CertificateExpired);
    let unnotified = contract.social_data && contract.social_data_notified_on.is_none();
    notes.note(unnotified, PrivacyPoint::SocialDataUnnotified);
    notes.0
}

#[cfg(test)]
mod tests;
