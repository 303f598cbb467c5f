//! What data protection shares: transfers, the cover sheet, contracts with processors, deletions.

use super::evidence::NamedRecord;
use super::providers::PointText;
use akte_domain::privacy::activity::{self, Safeguard};
use akte_domain::privacy::deletion::ArchiveDecision;
use akte_domain::privacy::processor::{self, ContractClause, EvbItType, SubProcessorAuthorisation};
use chrono::NaiveDate;
use uuid::Uuid;

mirror! {
    /// A transfer to a third country or an international organisation.
    Transfer = activity::Transfer {
        /// The concrete recipient.
        recipient: String,
        /// The country or organisation.
        #[serde(default)]
        country: String,
        /// On what it rests.
        #[cfg_attr(test, ts(type = "Safeguard | null"))]
        safeguard: Option<Safeguard>,
        /// The documentation of suitable safeguards.
        #[serde(default)]
        documentation: String,
    }
}

mirror! {
    /// Where a clause of Art. 28(3) stands in a contract.
    ClauseRow = processor::ClauseFinding {
        /// The clause.
        #[cfg_attr(test, ts(type = "ContractClause"))]
        clause: ContractClause,
        /// Whether the contract has it.
        present: bool,
        /// Where.
        #[serde(default)]
        place: String,
    }
}

mirror! {
    /// A certificate of a processor.
    CertificateRow = processor::Certificate {
        /// What it is.
        name: String,
        /// Its last day.
        valid_until: Option<NaiveDate>,
    }
}

wire! {
    /// A sub-processor; with country and safeguard where it transfers to a third country.
    pub struct SubProcessorRow {
        /// Its name.
        pub name: String,
        /// What it does.
        #[serde(default)]
        pub service: String,
        /// When it was approved.
        pub approved_on: Option<NaiveDate>,
        /// The third country; empty for none.
        #[serde(default)]
        pub country: String,
        /// On what the transfer rests.
        #[cfg_attr(test, ts(type = "Safeguard | null"))]
        pub safeguard: Option<Safeguard>,
    }

    /// What is recorded about a contract with a processor.
    #[serde(default)]
    pub struct ProcessorFields {
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
        #[cfg_attr(test, ts(type = "EvbItType | null"))]
        pub evb_it: Option<EvbItType>,
        /// The main contract to which it belongs, by name or number.
        pub main_contract: String,
        /// Version of the contract.
        pub version: String,
        /// When it was signed.
        pub signed_on: Option<NaiveDate>,
        /// By whom.
        pub signed_by: String,
        /// The clauses of Art. 28(3), as somebody found them.
        pub clauses: Vec<ClauseRow>,
        /// Who may give instructions.
        pub instructing_persons: String,
        /// How sub-processors are authorised.
        #[cfg_attr(test, ts(type = "SubProcessorAuthorisation | null"))]
        pub sub_processor_authorisation: Option<SubProcessorAuthorisation>,
        /// The sub-processors.
        pub sub_processors: Vec<SubProcessorRow>,
        /// Transfers to third countries by the processor itself.
        pub transfers: Vec<Transfer>,
        /// Date of the annex with measures.
        pub measures_annex_on: Option<NaiveDate>,
        /// When sufficient guarantees were checked.
        pub guarantees_checked_on: Option<NaiveDate>,
        /// When the processor was last controlled.
        pub controlled_on: Option<NaiveDate>,
        /// With which result.
        pub control_result: String,
        /// When the next control is due.
        pub control_due_on: Option<NaiveDate>,
        /// Certificates.
        pub certificates: Vec<CertificateRow>,
        /// Whether social data are processed.
        pub social_data: bool,
        /// When the supervising authority was told of that.
        pub social_data_notified_on: Option<NaiveDate>,
        /// Whether it is remote maintenance.
        pub remote_maintenance: bool,
        /// What the processor owes at the end.
        pub exit_duties: String,
        /// The last day, once it is known.
        pub ends_on: Option<NaiveDate>,
        /// When deletion or return was confirmed.
        pub returned_on: Option<NaiveDate>,
        /// Its evidence.
        pub evidence_ids: Vec<Uuid>,
    }

    /// A contract with a processor.
    pub struct ProcessorRow {
        /// The record.
        pub id: Uuid,
        /// What is recorded.
        #[serde(flatten)]
        pub fields: ProcessorFields,
        /// How many of the eight clauses are there.
        pub clauses_present: u32,
        /// The activities for which it works, by name.
        pub activities: Vec<NamedRecord>,
        /// Evidence by title.
        pub evidence: Vec<NamedRecord>,
        /// What an audit would object to.
        pub points: Vec<PointText>,
    }

    /// Adds or changes a contract with a processor.
    pub struct ProcessorSaveRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// Which one; none for a new one.
        pub id: Option<Uuid>,
        /// What is recorded.
        pub fields: ProcessorFields,
    }

    /// What is recorded on the cover sheet beside what is known of the municipality.
    #[derive(Default)]
    #[serde(default)]
    pub struct ControllerFields {
        /// The controller.
        pub name: String,
        /// Postal address.
        pub address: String,
        /// E-mail address.
        pub email: String,
        /// Telephone.
        pub phone: String,
        /// Joint controllers (Art. 26); empty if none.
        pub joint_controllers: String,
        /// Representative (Art. 27).
        pub representative: String,
        /// The data protection officer, name and contact.
        pub officer: String,
        /// The competent supervisory authority.
        pub authority: String,
        /// Who leads the body.
        pub head: String,
        /// Whom to ask.
        pub contact: String,
        /// Fronleichnam is a holiday here although not in the whole Land.
        pub corpus_christi: bool,
        /// Mariä Himmelfahrt likewise.
        pub assumption: bool,
        /// Augsburger Friedensfest likewise.
        pub augsburg_peace: bool,
    }

    /// The cover sheet: what the list shows is complete, `fields` only what is recorded here.
    pub struct ControllerRow {
        /// The municipality.
        pub id: Uuid,
        /// The record; none while nothing is recorded.
        pub record_id: Option<Uuid>,
        /// What is recorded.
        #[serde(flatten)]
        pub fields: ControllerFields,
        /// What the sheet says, with what the master data of the municipality add.
        pub sheet: ControllerFields,
        /// What an audit would object to.
        pub points: Vec<PointText>,
    }

    /// Changes the cover sheet.
    pub struct ControllerSaveRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// What is recorded.
        pub fields: ControllerFields,
    }

    /// What is recorded about a deletion.
    pub struct DeletionFields {
        /// The activity whose data are deleted.
        pub activity_id: Uuid,
        /// Which data; empty for all.
        #[serde(default)]
        pub data: String,
        /// In which system.
        #[serde(default)]
        pub system: String,
        /// When; none while it is only planned.
        pub done_on: Option<NaiveDate>,
        /// By whom, or by which job.
        #[serde(default)]
        pub done_by: String,
        /// How many records.
        pub number: Option<u64>,
        /// When the records were offered to the archive.
        pub offered_on: Option<NaiveDate>,
        /// What the archive said.
        #[cfg_attr(test, ts(type = "ArchiveDecision | null"))]
        pub archive_decision: Option<ArchiveDecision>,
        /// When the next run is due.
        pub next_on: Option<NaiveDate>,
        /// What is worth knowing.
        #[serde(default)]
        pub remark: String,
        /// Its evidence.
        #[serde(default)]
        pub evidence_ids: Vec<Uuid>,
    }

    /// A deletion.
    pub struct DeletionRow {
        /// The record.
        pub id: Uuid,
        /// What is recorded.
        #[serde(flatten)]
        pub fields: DeletionFields,
        /// Name of the activity.
        pub activity_name: String,
        /// Evidence by title.
        pub evidence: Vec<NamedRecord>,
        /// What an audit would object to.
        pub points: Vec<PointText>,
    }

    /// Adds or changes a deletion.
    pub struct DeletionSaveRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// Which one; none for a new one.
        pub id: Option<Uuid>,
        /// What is recorded.
        pub fields: DeletionFields,
    }
}
