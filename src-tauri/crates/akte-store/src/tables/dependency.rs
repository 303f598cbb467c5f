//! Table `dependency`.

use crate::record::{self, Cells, Rows, Values};
use crate::{Result, Scope};
use akte_domain::{Coded, Dependency, DomainId, MunicipalityId, Problem};
use sqlx::SqliteConnection;
use uuid::Uuid;

impl Rows for Dependency {
    const KIND: &'static str = "dependency";
    const TABLE: &'static str = "dependency";
    const COLUMNS: &'static [&'static str] =
        &["municipality_id", "id", "domain_id", "from_id", "to_id", "kind", "inherits", "remark"];

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
            .push(self.from_id.0)
            .push(self.to_id.0)
            .push(self.kind.code())
            .push(self.inherits)
            .push(&*self.remark);
    }

    fn read(cells: &mut Cells<'_>) -> Result<Self> {
        Ok(Self {
            municipality_id: cells.id()?,
            id: cells.id()?,
            domain_id: cells.id()?,
            from_id: cells.id()?,
            to_id: cells.id()?,
            kind: cells.coded()?,
            inherits: cells.next()?,
            remark: cells.next()?,
        })
    }

    fn counted_domain(&self) -> Option<DomainId> {
        // Which requirements for a raised need are asked for follows from it.
        Some(self.domain_id)
    }

    fn broken_rules(&self) -> Vec<Problem> {
        self.problems()
    }
}

/// All dependencies of an information domain.
pub(crate) async fn list(conn: &mut SqliteConnection, scope: Scope, domain: DomainId) -> Result<Vec<Dependency>> {
    record::select(conn, scope, "and domain_id = ? order by from_id, to_id", |values| {
        values.push(domain.0);
    })
    .await
}
