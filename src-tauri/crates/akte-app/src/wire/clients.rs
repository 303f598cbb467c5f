//! The record of a processor (Art. 30(2) GDPR).

use super::privacy::{SubProcessorRow, Transfer};
use super::providers::PointText;
use akte_domain::privacy::activity::TransferChoice;
use chrono::NaiveDate;
use uuid::Uuid;

wire! {
    /// What is recorded about a controller on whose behalf the municipality processes.
    #[serde(default)]
    pub struct ClientFields {
        /// The controller.
        pub name: String,
        /// Its address.
        pub address: String,
        /// Whom to ask there.
        pub contact: String,
        /// Its representative.
        pub representative: String,
        /// Its data protection officer.
        pub officer: String,
        /// Categories of processing that are carried out for it.
        pub categories: Vec<String>,
        /// Since when the contract is signed.
        pub signed_on: Option<NaiveDate>,
        /// Its last day, once it is known.
        pub ends_on: Option<NaiveDate>,
        /// The statement about third countries; none while nobody made it.
        #[cfg_attr(test, ts(type = "TransferChoice | null"))]
        pub transfer_statement: Option<TransferChoice>,
        /// Transfers to third countries.
        pub transfers: Vec<Transfer>,
        /// Other processors that are engaged for it.
        pub sub_processors: Vec<SubProcessorRow>,
        /// Measures in words.
        pub measures_note: String,
        /// Reference to the security concept.
        pub security_concept: String,
        /// What is worth knowing.
        pub remark: String,
    }

    /// A controller on whose behalf the municipality processes.
    pub struct ClientRow {
        /// The record.
        pub id: Uuid,
        /// What is recorded.
        #[serde(flatten)]
        pub fields: ClientFields,
        /// What an audit would object to.
        pub points: Vec<PointText>,
    }

    /// Adds or changes a controller on whose behalf the municipality processes.
    pub struct ClientSaveRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// Which one; none for a new one.
        pub id: Option<Uuid>,
        /// What is recorded.
        pub fields: ClientFields,
    }
}
