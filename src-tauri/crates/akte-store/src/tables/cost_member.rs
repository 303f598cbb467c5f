//! Table `cost_member`: who takes part in the costs of a year.

use crate::record::{self, Cells, Rows, Values};
use crate::{Result, Scope};
use akte_domain::{CostMember, MunicipalityId};
use sqlx::SqliteConnection;
use uuid::Uuid;

impl Rows for CostMember {
    const KIND: &'static str = "cost_member";
    const TABLE: &'static str = "cost_member";
    const COLUMNS: &'static [&'static str] = &["municipality_id", "id", "year", "member_id", "workplaces"];

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
            .push(i64::from(self.year))
            .push(self.member_id.0)
            .push(i64::from(self.workplaces));
    }

    fn read(cells: &mut Cells<'_>) -> Result<Self> {
        Ok(Self {
            municipality_id: cells.id()?,
            id: cells.id()?,
            year: cells.number()?,
            member_id: cells.id()?,
            workplaces: cells.number()?,
        })
    }
}

/// Who takes part in the costs of which year.
pub(crate) async fn list(conn: &mut SqliteConnection, scope: Scope) -> Result<Vec<CostMember>> {
    record::select(conn, scope, "order by year desc, member_id", |_| {}).await
}
