//! Table `object_grant`: the named exceptions by which one municipality sees something of another one.

use crate::record::{self, Cells, Rows, Values, date_text};
use crate::statement::statements;
use crate::{Result, Scope};
use akte_domain::{MunicipalityId, ObjectGrant, Problem};
use sqlx::SqliteConnection;
use uuid::Uuid;

statements! {
    OFFERED across "a grant names the municipality that may read it, and only that one asks" =
        "select municipality_id, id, target_object_id, member_id, statements, purpose, granted_by, granted_on, withdrawn_on
        from object_grant where member_id = $1 order by municipality_id, id";
}

impl Rows for ObjectGrant {
    const KIND: &'static str = "object_grant";
    const TABLE: &'static str = "object_grant";
    const COLUMNS: &'static [&'static str] = &[
        "municipality_id",
        "id",
        "target_object_id",
        "member_id",
        "statements",
        "purpose",
        "granted_by",
        "granted_on",
        "withdrawn_on",
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
            .push(self.target_object_id.0)
            .push(self.member_id.0)
            .push(self.statements)
            .push(&*self.purpose)
            .push(&*self.granted_by)
            .push(date_text(self.granted_on))
            .push(self.withdrawn_on.map(date_text));
    }

    fn read(cells: &mut Cells<'_>) -> Result<Self> {
        Ok(Self {
            municipality_id: cells.id()?,
            id: cells.id()?,
            target_object_id: cells.id()?,
            member_id: cells.id()?,
            statements: cells.next()?,
            purpose: cells.next()?,
            granted_by: cells.next()?,
            granted_on: cells.required_date()?,
            withdrawn_on: cells.date()?,
        })
    }

    fn broken_rules(&self) -> Vec<Problem> {
        self.problems()
    }
}

/// What a municipality lets others refer to.
pub(crate) async fn list(conn: &mut SqliteConnection, scope: Scope) -> Result<Vec<ObjectGrant>> {
    record::select(conn, scope, "order by target_object_id, id", |_| {}).await
}

/// What other municipalities let this one refer to.
pub(crate) async fn offered(conn: &mut SqliteConnection, member: Scope) -> Result<Vec<ObjectGrant>> {
    let rows = sqlx::query(OFFERED).bind(member.uuid()).fetch_all(conn).await?;
    rows.iter().map(|row| ObjectGrant::read(&mut Cells::new(row))).collect()
}
