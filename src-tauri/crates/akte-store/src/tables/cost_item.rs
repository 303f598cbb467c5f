//! Table `cost_item`: what something cost in a year.

use crate::record::{self, Cells, Rows, Values};
use crate::{Result, Scope};
use akte_domain::{Cents, Coded, CostItem, MunicipalityId, Problem};
use sqlx::SqliteConnection;
use uuid::Uuid;

impl Rows for CostItem {
    const KIND: &'static str = "cost_item";
    const TABLE: &'static str = "cost_item";
    const COLUMNS: &'static [&'static str] =
        &["municipality_id", "id", "year", "name", "amount", "key", "member_id", "remark"];

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
            .push(&*self.name)
            .push(self.amount.0)
            .push(self.key.code())
            .push(self.member_id.map(Uuid::from))
            .push(&*self.remark);
    }

    fn read(cells: &mut Cells<'_>) -> Result<Self> {
        Ok(Self {
            municipality_id: cells.id()?,
            id: cells.id()?,
            year: cells.number()?,
            name: cells.next()?,
            amount: Cents(cells.next()?),
            key: cells.coded()?,
            member_id: cells.optional_id()?,
            remark: cells.next()?,
        })
    }

    fn broken_rules(&self) -> Vec<Problem> {
        self.problems()
    }

    fn search_texts(&self) -> Option<(&str, Vec<&str>)> {
        Some((&self.name, vec![&self.remark]))
    }
}

/// All cost items of a municipality, the latest year first.
pub(crate) async fn list(conn: &mut SqliteConnection, scope: Scope) -> Result<Vec<CostItem>> {
    record::select(conn, scope, "order by year desc, name, id", |_| {}).await
}
