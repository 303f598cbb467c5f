//! Table `register_object`: which target objects entries of registers are about.

use crate::record::{self, Cells, Rows, Values};
use crate::{Result, Scope};
use akte_domain::{MunicipalityId, RegisterObject};
use sqlx::SqliteConnection;
use uuid::Uuid;

impl Rows for RegisterObject {
    const KIND: &'static str = "register_object";
    const TABLE: &'static str = "register_object";
    const COLUMNS: &'static [&'static str] = &["municipality_id", "id", "target_object_id", "backup_id", "service_id"];

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
            .push(self.target_object_id.0)
            .push(self.backup_id.map(Uuid::from))
            .push(self.service_id.map(Uuid::from));
    }

    fn read(cells: &mut Cells<'_>) -> Result<Self> {
        Ok(Self {
            municipality_id: cells.id()?,
            id: cells.id()?,
            target_object_id: cells.id()?,
            backup_id: cells.optional_id()?,
            service_id: cells.optional_id()?,
        })
    }
}

/// The target objects of all entries.
pub(crate) async fn list(conn: &mut SqliteConnection, scope: Scope) -> Result<Vec<RegisterObject>> {
    record::select(conn, scope, "order by id", |_| {}).await
}
