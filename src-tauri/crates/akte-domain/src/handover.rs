//! To whom a report was handed (Verteilung): kept so that it can be said later who holds which state.

use crate::problem::{Problem, filled};
use crate::{MunicipalityId, ReportHandoverId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// That a report was handed to somebody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportHandover {
    /// The record itself.
    pub id: ReportHandoverId,
    /// The tenant.
    pub municipality_id: MunicipalityId,
    /// Number of the report in the register of reports.
    pub report_number: i64,
    /// SHA-256 of the file that was handed over, lower-case hexadecimal: that of the report as it was made, or that of the
    /// signed file.
    pub file_sha256: String,
    /// Who received it.
    pub recipient: String,
    /// What for, or what else is worth noting.
    pub remark: String,
    /// When.
    pub handed_on: NaiveDate,
    /// Who handed it over.
    pub handed_by: String,
}

impl ReportHandover {
    /// What forbids recording it.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        if filled(&self.recipient) { Vec::new() } else { vec![Problem::RecipientMissing] }
    }
}
