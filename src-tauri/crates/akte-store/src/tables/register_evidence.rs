//! Table `register_evidence`: which evidence entries of registers have.

use crate::record::{self, Cells, Rows, Values};
use crate::{Result, Scope};
use akte_domain::{MunicipalityId, RegisterEvidence};
use sqlx::SqliteConnection;
use uuid::Uuid;

impl Rows for RegisterEvidence {
    const KIND: &'static str = "register_evidence";
    const TABLE: &'static str = "register_evidence";
    const COLUMNS: &'static [&'static str] =
        &["municipality_id", "id", "evidence_id", "exception_id", "backup_id", "decision_id", "service_id"];

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
            .push(self.evidence_id.0)
            .push(self.exception_id.map(Uuid::from))
            .push(self.backup_id.map(Uuid::from))
            .push(self.decision_id.map(Uuid::from))
            .push(self.service_id.map(Uuid::from));
    }

    fn read(cells: &mut Cells<'_>) -> Result<Self> {
        Ok(Self {
            municipality_id: cells.id()?,
            id: cells.id()?,
            evidence_id: cells.id()?,
            exception_id: cells.optional_id()?,
            backup_id: cells.optional_id()?,
            decision_id: cells.optional_id()?,
            service_id: cells.optional_id()?,
        })
    }
}

/// The evidence of all entries.
pub(crate) async fn list(conn: &mut SqliteConnection, scope: Scope) -> Result<Vec<RegisterEvidence>> {
    record::select(conn, scope, "order by id", |_| {}).await
}
