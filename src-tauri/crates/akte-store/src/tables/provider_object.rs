//! Table `provider_object`.

use crate::record::{self, Cells, Rows, Values, date_text};
use crate::{Result, Scope};
use akte_domain::{Coded, DomainId, MunicipalityId, Problem, ProviderObject};
use sqlx::SqliteConnection;
use uuid::Uuid;

impl Rows for ProviderObject {
    const KIND: &'static str = "provider_object";
    const TABLE: &'static str = "provider_object";
    const COLUMNS: &'static [&'static str] = &[
        "municipality_id",
        "id",
        "domain_id",
        "relation_id",
        "target_object_id",
        "responsibility",
        "planned_on",
        "on_site_on",
        "transferred_on",
        "remark",
    ];

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
            .push(self.target_object_id.0)
            .push(self.responsibility.map(Coded::code))
            .push(self.planned_on.map(date_text))
            .push(self.on_site_on.map(date_text))
            .push(self.transferred_on.map(date_text))
            .push(&*self.remark);
    }

    fn read(cells: &mut Cells<'_>) -> Result<Self> {
        Ok(Self {
            municipality_id: cells.id()?,
            id: cells.id()?,
            domain_id: cells.id()?,
            relation_id: cells.id()?,
            target_object_id: cells.id()?,
            responsibility: cells.optional_coded()?,
            planned_on: cells.date()?,
            on_site_on: cells.date()?,
            transferred_on: cells.date()?,
            remark: cells.next()?,
        })
    }

    fn broken_rules(&self) -> Vec<Problem> {
        self.problems()
    }
}

/// The objects of all provider relations of an information domain.
pub(crate) async fn list(conn: &mut SqliteConnection, scope: Scope, domain: DomainId) -> Result<Vec<ProviderObject>> {
    record::select(conn, scope, "and domain_id = ? order by relation_id, target_object_id", |values| {
        values.push(domain.0);
    })
    .await
}
