//! Table `measure_relation`.

use crate::record::{self, Cells, Rows, Values};
use crate::{Result, Scope};
use akte_domain::{Coded, MeasureRelation, MunicipalityId, Problem};
use sqlx::SqliteConnection;
use uuid::Uuid;

impl Rows for MeasureRelation {
    const KIND: &'static str = "measure_relation";
    const TABLE: &'static str = "measure_relation";
    const COLUMNS: &'static [&'static str] = &["municipality_id", "id", "measure_id", "other_id", "kind"];

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
            .push(self.other_id.0)
            .push(self.kind.code());
    }

    fn read(cells: &mut Cells<'_>) -> Result<Self> {
        Ok(Self {
            municipality_id: cells.id()?,
            id: cells.id()?,
            measure_id: cells.id()?,
            other_id: cells.id()?,
            kind: cells.coded()?,
        })
    }

    fn broken_rules(&self) -> Vec<Problem> {
        self.problems()
    }
}

/// Everything that hangs between the measures of a municipality.
pub(crate) async fn list(conn: &mut SqliteConnection, scope: Scope) -> Result<Vec<MeasureRelation>> {
    record::select(conn, scope, "order by id", |_| {}).await
}
