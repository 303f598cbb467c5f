//! Table `report_handover`.

use crate::record::{self, Cells, Rows, Values, date_text};
use crate::{Result, Scope};
use akte_domain::{MunicipalityId, Problem, ReportHandover};
use sqlx::SqliteConnection;
use uuid::Uuid;

impl Rows for ReportHandover {
    const KIND: &'static str = "report_handover";
    const TABLE: &'static str = "report_handover";
    const COLUMNS: &'static [&'static str] =
        &["municipality_id", "id", "report_number", "file_sha256", "recipient", "remark", "handed_on", "handed_by"];

    fn id(&self) -> Uuid {
        self.id.0
    }

    fn municipality(&self) -> MunicipalityId {
        self.municipality_id
    }

    fn bind(&self, values: &mut Values) {
        values
            .push(self.municipality_id.0)
            .push(self.id.0)
            .push(self.report_number)
            .push(&*self.file_sha256)
            .push(&*self.recipient)
            .push(&*self.remark)
            .push(date_text(self.handed_on))
            .push(&*self.handed_by);
    }

    fn read(cells: &mut Cells<'_>) -> Result<Self> {
        Ok(Self {
            municipality_id: cells.id()?,
            id: cells.id()?,
            report_number: cells.next()?,
            file_sha256: cells.next()?,
            recipient: cells.next()?,
            remark: cells.next()?,
            handed_on: cells.required_date()?,
            handed_by: cells.next()?,
        })
    }

    fn broken_rules(&self) -> Vec<Problem> {
        self.problems()
    }
}

/// All handovers of a municipality's reports, by report, oldest first.
pub(crate) async fn list(conn: &mut SqliteConnection, scope: Scope) -> Result<Vec<ReportHandover>> {
    record::select(conn, scope, "order by report_number, handed_on, id", |_| {}).await
}
