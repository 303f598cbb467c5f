//! Table `shared_reference`.

use crate::record::{self, Cells, Rows, Values, date_text};
use crate::statement::statements;
use crate::{Result, Scope, StoreError};
use akte_domain::{MunicipalityId, Problem, SharedReference, TargetObjectId};
use sqlx::SqliteConnection;
use uuid::Uuid;

statements! {
    RELIES across "who shares an object sees who relies on it, and nothing else of them" =
        "select owner_object_id, municipality_id from shared_reference
        where owner_id = $1 and (relevant is null or relevant = 1) order by owner_object_id, municipality_id";
}

impl Rows for SharedReference {
    const KIND: &'static str = "shared_reference";
    const TABLE: &'static str = "shared_reference";
    const COLUMNS: &'static [&'static str] = &[
        "municipality_id",
        "id",
        "domain_id",
        "target_object_id",
        "owner_id",
        "owner_object_id",
        "relevant",
        "reason",
        "decided_by",
        "decided_on",
        "seen",
        "seen_on",
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
            .push(self.target_object_id.map(Uuid::from))
            .push(self.owner_id.0)
            .push(self.owner_object_id.0)
            .push(self.relevant)
            .push(&*self.reason)
            .push(&*self.decided_by)
            .push(self.decided_on.map(date_text))
            .push(serde_json::to_string(&self.seen).unwrap_or_default())
            .push(self.seen_on.map(date_text));
    }

    fn read(cells: &mut Cells<'_>) -> Result<Self> {
        Ok(Self {
            municipality_id: cells.id()?,
            id: cells.id()?,
            domain_id: cells.id()?,
            target_object_id: cells.optional_id()?,
            owner_id: cells.id()?,
            owner_object_id: cells.id()?,
            relevant: cells.next()?,
            reason: cells.next()?,
            decided_by: cells.next()?,
            decided_on: cells.date()?,
            seen: serde_json::from_str(cells.next::<&str>()?).map_err(|error| StoreError::unreadable("seen", error))?,
            seen_on: cells.date()?,
        })
    }

    fn broken_rules(&self) -> Vec<Problem> {
        self.problems()
    }
}

/// All references of a municipality to objects of others.
pub(crate) async fn list(conn: &mut SqliteConnection, scope: Scope) -> Result<Vec<SharedReference>> {
    record::select(conn, scope, "order by domain_id, id", |_| {}).await
}

/// Which municipalities rely on which objects of this one.
pub(crate) async fn relying(
    conn: &mut SqliteConnection,
    owner: Scope,
) -> Result<Vec<(TargetObjectId, MunicipalityId)>> {
    let rows: Vec<(Uuid, Uuid)> = sqlx::query_as(RELIES).bind(owner.uuid()).fetch_all(conn).await?;
    Ok(rows.into_iter().map(|(object, member)| (TargetObjectId(object), MunicipalityId(member))).collect())
}
