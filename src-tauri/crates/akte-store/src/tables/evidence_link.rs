//! Table `evidence_link`.

use crate::record::{self, Cells, Rows, Values};
use crate::statement::statements;
use crate::{Result, Scope};
use akte_domain::{EvidenceLink, MunicipalityId, RequirementId, TargetObjectId};
use sqlx::SqliteConnection;
use std::collections::HashMap;
use uuid::Uuid;

statements! {
    COUNTS_AT = "select requirement_id, count(*) from evidence_link
        where municipality_id = $1 and target_object_id = $2 and requirement_id is not null group by 1";
}

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

/// How many pieces of evidence prove which requirement at a target object.
pub(crate) async fn counts_at(
    conn: &mut SqliteConnection,
    scope: Scope,
    object: TargetObjectId,
) -> Result<HashMap<RequirementId, u32>> {
    let rows: Vec<(Uuid, u32)> = sqlx::query_as(COUNTS_AT).bind(scope.uuid()).bind(object.0).fetch_all(conn).await?;
    Ok(rows.into_iter().map(|(requirement, count)| (requirement.into(), count)).collect())
}
