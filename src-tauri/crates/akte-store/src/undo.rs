//! Undo: an ordinary operation that writes the images before.

use crate::operation::Operation;
use crate::record::{self, Record};
use crate::statement::statements;
use crate::tables::for_kind;
use crate::{Result, Scope, StoreError};
use akte_domain::OperationId;
use chrono::{DateTime, Utc};
use sqlx::SqliteConnection;
use uuid::Uuid;

statements! {
    // An operation that undoes one that undid is a redo; it is not undone as such, but through the first operation.
    UNDOABLE = "select number, id, at, actor, name from operation
        where municipality_id = $1 and undoes is null and undone_by is null order by number desc limit $2";
    // A redo is offered only as long as nothing new has been recorded.
    REDOABLE = "select number, id, at, actor, name from operation o
        where municipality_id = $1 and undone_by is null
            and undoes in (select u.number from operation u where u.municipality_id = $1 and u.undoes is null)
            and number > coalesce((select max(n.number) from operation n where n.municipality_id = $1
                and n.undoes is null), 0)
        order by number desc limit $2";
    MARK across "follows from the number of an operation that was found in scope" =
        "update operation set undone_by = $2 where number = $1";
    UNDONE_TARGET across "follows from the number of an operation that was found in scope" =
        "select undoes from operation where number = $1";
    CLEAR across "follows from the number of an operation that was found in scope" =
        "update operation set undone_by = null where number = $1";
    IMAGES across "an operation was found in scope; its entries name their own municipality, which undo checks" =
        "select e.municipality_id, e.kind, e.entity_id, p.before, p.after, p.erased_by from log_entry e
        join log_payload p on p.entry = e.number where e.operation = $1 order by e.number desc";
}

/// An operation that can be undone or redone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Undoable {
    /// Its number, which undo takes.
    pub number: i64,
    /// The operation itself.
    pub operation_id: OperationId,
    /// When it was done.
    pub at: DateTime<Utc>,
    /// Who did it.
    pub actor: String,
    /// Name of the use case.
    pub name: String,
}

/// Which way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Take back what was done.
    Undo,
    /// Do again what was taken back.
    Redo,
}

/// What can be undone or redone in a municipality, the latest first.
pub(crate) async fn candidates(
    conn: &mut SqliteConnection,
    scope: Scope,
    direction: Direction,
    limit: u32,
) -> Result<Vec<Undoable>> {
    let sql = match direction {
        Direction::Undo => UNDOABLE,
        Direction::Redo => REDOABLE,
    };
    let rows: Vec<(i64, Uuid, String, String, String)> =
        sqlx::query_as(sql).bind(scope.uuid()).bind(limit).fetch_all(conn).await?;
    rows.into_iter()
        .map(|(number, id, at, actor, name)| {
            let at = crate::entropy::parse_instant(&at)?;
            Ok(Undoable { number, operation_id: OperationId(id), at, actor, name })
        })
        .collect()
}

/// Notes that an operation was taken back by another one.
pub(crate) async fn mark(conn: &mut SqliteConnection, undone: i64, by: i64) -> Result<()> {
    sqlx::query(MARK).bind(undone).bind(by).execute(&mut *conn).await?;
    // What was taken back was an undo itself: then the operation that it took back stands again.
    let first: Option<i64> = sqlx::query_scalar(UNDONE_TARGET).bind(undone).fetch_one(&mut *conn).await?;
    if let Some(first) = first {
        sqlx::query(CLEAR).bind(first).execute(conn).await?;
    }
    Ok(())
}

/// Writes the images before an operation.
pub(crate) async fn apply(operation: &mut Operation, scope: Scope, number: i64) -> Result<()> {
    type Image = (Option<Uuid>, String, Uuid, Option<String>, Option<String>, Option<i64>);
    let images: Vec<Image> = sqlx::query_as(IMAGES).bind(number).fetch_all(operation.conn()).await?;
    if images.is_empty() {
        return Err(StoreError::NothingToUndo);
    }
    for (municipality, kind, id, before, after, erased) in images {
        if municipality != Some(scope.uuid()) {
            return Err(StoreError::UndoConflict { kind, id });
        }
        if erased.is_some() {
            return Err(StoreError::UndoErased { operation: number });
        }
        let written = for_kind!(kind.as_str(), T => {
            write_back::<T>(operation, scope, id, before.as_deref(), after.as_deref()).await
        });
        written.unwrap_or(Err(StoreError::UndoConflict { kind, id }))?;
    }
    operation.set_undoes(number);
    Ok(())
}

/// Writes one image before, provided that the record is still as the operation left it.
async fn write_back<T: Record>(
    operation: &mut Operation,
    scope: Scope,
    id: Uuid,
    before: Option<&str>,
    after: Option<&str>,
) -> Result<()> {
    let now = record::fetch::<T>(operation.conn(), scope, &[id]).await?.remove(&id);
    let left = after.map(record::from_image::<T>).transpose()?;
    if now != left {
        return Err(StoreError::UndoConflict { kind: T::KIND.to_owned(), id });
    }
    match before {
        Some(before) => operation.write(scope, &[record::from_image::<T>(before)?]).await?,
        None => operation.delete::<T>(scope, &[id]).await?,
    };
    Ok(())
}
