//! Table `provider_evidence`.

use crate::record::{self, Cells, Rows, Values};
use crate::{Result, Scope};
use akte_domain::{Coded, MunicipalityId, ProviderEvidence};
use sqlx::SqliteConnection;
use uuid::Uuid;

impl Rows for ProviderEvidence {
    const KIND: &'static str = "provider_evidence";
    const TABLE: &'static str = "provider_evidence";
    const COLUMNS: &'static [&'static str] =
        &["municipality_id", "id", "domain_id", "relation_id", "evidence_id", "purpose"];

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
            .push(self.domain_id.0)
            .push(self.relation_id.0)
            .push(self.evidence_id.0)
            .push(self.purpose.code());
    }

    fn read(cells: &mut Cells<'_>) -> Result<Self> {
        Ok(Self {
            municipality_id: cells.id()?,
            id: cells.id()?,
            domain_id: cells.id()?,
            relation_id: cells.id()?,
            evidence_id: cells.id()?,
            purpose: cells.coded()?,
        })
    }
}

/// All links from a municipality's provider relations to its evidence.
pub(crate) async fn list(conn: &mut SqliteConnection, scope: Scope) -> Result<Vec<ProviderEvidence>> {
    record::select(conn, scope, "order by relation_id, id", |_| {}).await
}
