//! Table `object_category`.

use crate::record::{self, Cells, Rows, Values};
use crate::{Result, Scope};
use akte_domain::{DomainId, MunicipalityId, ObjectCategory, Problem};
use sqlx::SqliteConnection;
use uuid::Uuid;

impl Rows for ObjectCategory {
    const KIND: &'static str = "object_category";
    const TABLE: &'static str = "object_category";
    const COLUMNS: &'static [&'static str] = &["municipality_id", "id", "domain_id", "target_object_id", "category"];

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
            .push(self.target_object_id.0)
            .push(&*self.category);
    }

    fn read(cells: &mut Cells<'_>) -> Result<Self> {
        Ok(Self {
            municipality_id: cells.id()?,
            id: cells.id()?,
            domain_id: cells.id()?,
            target_object_id: cells.id()?,
            category: cells.next()?,
        })
    }

    fn counted_domain(&self) -> Option<DomainId> {
        Some(self.domain_id)
    }

    fn broken_rules(&self) -> Vec<Problem> {
        self.problems()
    }
}

/// All categories of the objects of an information domain.
pub(crate) async fn list(conn: &mut SqliteConnection, scope: Scope, domain: DomainId) -> Result<Vec<ObjectCategory>> {
    record::select(conn, scope, "and domain_id = ? order by target_object_id, category", |values| {
        values.push(domain.0);
    })
    .await
}
