//! Table `measure_link`.

use crate::record::{self, Cells, Rows, Values};
use crate::{Result, Scope};
use akte_domain::{DomainId, MeasureLink, MunicipalityId};
use sqlx::SqliteConnection;
use uuid::Uuid;

impl Rows for MeasureLink {
    const KIND: &'static str = "measure_link";
    const TABLE: &'static str = "measure_link";
    const COLUMNS: &'static [&'static str] =
        &["municipality_id", "id", "measure_id", "requirement_id", "target_object_id"];

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
            .push(self.measure_id.0)
            .push(self.requirement_id.0)
            .push(self.target_object_id.0);
    }

    fn read(cells: &mut Cells<'_>) -> Result<Self> {
        Ok(Self {
            municipality_id: cells.id()?,
            id: cells.id()?,
            measure_id: cells.id()?,
            requirement_id: cells.id()?,
            target_object_id: cells.id()?,
        })
    }
}

/// All links of the measures of an information domain, and those of other measures to its target objects.
pub(crate) async fn list(conn: &mut SqliteConnection, scope: Scope, domain: DomainId) -> Result<Vec<MeasureLink>> {
    let condition = "and (measure_id in (select id from measure where municipality_id = ? and domain_id = ?)
        or target_object_id in (select id from target_object where municipality_id = ? and domain_id = ?)) order by id";
    record::select(conn, scope, condition, |values| {
        values.push(scope.uuid()).push(domain.0).push(scope.uuid()).push(domain.0);
    })
    .await
}
