//! Table `responsibility_split`.

use crate::record::{self, Cells, Rows, Values};
use crate::{Result, Scope};
use akte_domain::{Coded, DomainId, MunicipalityId, ResponsibilitySplit};
use sqlx::SqliteConnection;
use uuid::Uuid;

impl Rows for ResponsibilitySplit {
    const KIND: &'static str = "responsibility_split";
    const TABLE: &'static str = "responsibility_split";
    const COLUMNS: &'static [&'static str] = &[
        "municipality_id",
        "id",
        "domain_id",
        "relation_id",
        "target_object_id",
        "requirement_id",
        "responsibility",
        "note",
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
            .push(self.requirement_id.0)
            .push(self.responsibility.code())
            .push(&*self.note);
    }

    fn read(cells: &mut Cells<'_>) -> Result<Self> {
        Ok(Self {
            municipality_id: cells.id()?,
            id: cells.id()?,
            domain_id: cells.id()?,
            relation_id: cells.id()?,
            target_object_id: cells.id()?,
            requirement_id: cells.id()?,
            responsibility: cells.coded()?,
            note: cells.next()?,
        })
    }
}

/// All decisions of an information domain about who answers for a requirement.
pub(crate) async fn list(
    conn: &mut SqliteConnection,
    scope: Scope,
    domain: DomainId,
) -> Result<Vec<ResponsibilitySplit>> {
    record::select(conn, scope, "and domain_id = ? order by relation_id, target_object_id, requirement_id", |values| {
        values.push(domain.0);
    })
    .await
}
