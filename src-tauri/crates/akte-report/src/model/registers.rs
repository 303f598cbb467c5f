//! Registers of a municipality: exceptions, and how data stocks are backed up.

use akte_domain::{BackupRecord, ExceptionApproval, ExceptionState};
use serde::Serialize;

/// Ausnahmeregister.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ExceptionRegister {
    /// The exceptions by name.
    pub rows: Vec<ExceptionSheet>,
}

/// An exception.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ExceptionSheet {
    /// What is recorded, with what its grant says.
    pub exception: ExceptionApproval,
    /// How it stands on the reporting date.
    pub state: ExceptionState,
    /// Number and title of the requirement; none for an access.
    pub requirement: Option<(String, String)>,
    /// Name of the target object; empty where it is from all.
    pub object: String,
    /// Positions in the list of evidence.
    pub evidence: Vec<usize>,
}

/// Datensicherungs- und Wiederherstellungsnachweis.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BackupReport {
    /// The records by data stock.
    pub rows: Vec<BackupSheet>,
}

/// How a data stock is backed up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BackupSheet {
    /// What is recorded.
    pub record: BackupRecord,
    /// Names of its target objects.
    pub objects: Vec<String>,
    /// Name of the room or building of the data.
    pub site: String,
    /// Name of the room or building of the backup.
    pub second_site: String,
    /// Whether a fire would take both.
    pub same_compartment: bool,
    /// Title of the measure that mends what failed.
    pub measure: String,
    /// Positions in the list of evidence.
    pub evidence: Vec<usize>,
}
