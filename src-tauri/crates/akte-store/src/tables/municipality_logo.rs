//! Table `municipality_logo`.

use crate::record::{self, Cells, Rows, Values};
use crate::{Result, Scope};
use akte_domain::{MunicipalityId, MunicipalityLogo};
use sqlx::SqliteConnection;
use uuid::Uuid;

impl Rows for MunicipalityLogo {
    const KIND: &'static str = "municipality_logo";
    const TABLE: &'static str = "municipality_logo";
    const COLUMNS: &'static [&'static str] =
        &["municipality_id", "id", "file_name", "alternative", "sha256", "size", "width", "height"];

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
            .push(&*self.file_name)
            .push(&*self.alternative)
            .push(&*self.sha256)
            .push(i64::try_from(self.size).unwrap_or(i64::MAX))
            .push(i64::from(self.width))
            .push(i64::from(self.height));
    }

    fn read(cells: &mut Cells<'_>) -> Result<Self> {
        Ok(Self {
            municipality_id: cells.id()?,
            id: cells.id()?,
            file_name: cells.next()?,
            alternative: cells.next()?,
            sha256: cells.next()?,
            size: cells.number()?,
            width: cells.number()?,
            height: cells.number()?,
        })
    }
}

/// The logo of a municipality, if it has one.
pub(crate) async fn of(conn: &mut SqliteConnection, scope: Scope) -> Result<Option<MunicipalityLogo>> {
    Ok(record::select(conn, scope, "order by id limit 1", |_| {}).await?.pop())
}
