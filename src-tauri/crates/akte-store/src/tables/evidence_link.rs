//! Table `evidence_link`.

use crate::record::{self, Cells, Rows, Values};
use crate::{Result, Scope};
use akte_domain::{EvidenceLink, MunicipalityId};
use sqlx::SqliteConnection;
use uuid::Uuid;

impl Rows for EvidenceLink {
    const KIND: &'static str = "evidence_link";
    const TABLE: &'static str = "evidence_link";
    const COLUMNS: &'static [&'static str] =
        &["municipality_id", "id", "evidence_id", "requirement_id", "target_object_id", "measure_id"];

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
            .push(self.requirement_id.map(Uuid::from))
            .push(self.target_object_id.map(Uuid::from))
            .push(self.measure_id.map(Uuid::from));
    }

    fn read(cells: &mut Cells<'_>) -> Result<Self> {
        Ok(Self {
            municipality_id: cells.id()?,
            id: cells.id()?,
            evidence_id: cells.id()?,
            requirement_id: cells.optional_id()?,
            target_object_id: cells.optional_id()?,
            measure_id: cells.optional_id()?,
        })
    }
}

/// All links of a municipality's evidence.
pub(crate) async fn list(conn: &mut SqliteConnection, scope: Scope) -> Result<Vec<EvidenceLink>> {
    record::select(conn, scope, "order by id", |_| {}).await
}
