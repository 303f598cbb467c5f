//! Undo: an ordinary operation that writes the images before.

use crate::operation::Operation;
use crate::record::{self, Record};
use crate::shared;
use crate::statement::statements;
use crate::tables::for_kind;
use crate::{Result, Scope, StoreError};
use akte_domain::{DraftId, OperationId};
use chrono::{DateTime, Utc};
use sqlx::SqliteConnection;
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

statements! {
    // An operation that undoes one that undid is a redo; it is not undone as such, but through the first operation.
    UNDOABLE = "select number, id, at, actor, name,
            (select count(*) from log_entry e where e.municipality_id = $1 and e.operation = operation.number)
        from operation
        where municipality_id = $1 and undoes is null and undone_by is null order by number desc limit $2";
    // A redo is offered only as long as nothing new has been recorded.
    REDOABLE = "select o.number, o.id, o.at, o.actor, o.name,
            (select count(*) from log_entry e where e.municipality_id = $1 and e.operation = o.number)
        from operation o
        where o.municipality_id = $1 and o.undone_by is null
            and o.undoes in (select u.number from operation u where u.municipality_id = $1 and u.undoes is null)
            and o.number > coalesce((select max(n.number) from operation n where n.municipality_id = $1
                and n.undoes is null), 0)
        order by o.number desc limit $2";
    // What concerns several municipalities at once and nothing but what they recorded; the last number says how many.
    ACROSS across "an update of the whole Akte is taken back for all municipalities at once, and only where asked for" =
        "select number, id, at, actor, name,
            (select count(*) from log_entry e where e.operation = operation.number),
            (select count(distinct e.municipality_id) from log_entry e where e.operation = operation.number)
        from operation
        where municipality_id is null and undoes is null and undone_by is null
            and not exists (select 1 from log_entry e where e.operation = operation.number and e.municipality_id is null)
            and exists (select 1 from log_entry e where e.operation = operation.number and e.municipality_id = $1)
            and (select count(distinct e.municipality_id) from log_entry e where e.operation = operation.number) > 1
        order by number desc limit 1";
    // What people wrote for all municipalities at once.
    SHARED across "only what belongs to no municipality" =
        "select number, id, at, actor, name, (select count(*) from log_entry e where e.operation = operation.number)
        from operation
        where municipality_id is null and undoes is null and undone_by is null
            and exists (select 1 from log_entry e where e.operation = operation.number)
            and not exists (select 1 from log_entry e where e.operation = operation.number
                and (e.municipality_id is not null
                    or e.kind not in ('catalog_draft', 'catalog_draft_group', 'catalog_draft_entry')))
        order by number desc limit $1";
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
    /// How many records it changed.
    pub entries: u64,
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
    let rows: Vec<(i64, Uuid, String, String, String, i64)> =
        sqlx::query_as(sql).bind(scope.uuid()).bind(limit).fetch_all(conn).await?;
    rows.into_iter()
        .map(|(number, id, at, actor, name, entries)| {
            let at = crate::entropy::parse_instant(&at)?;
            let entries = u64::try_from(entries).unwrap_or(0);
            Ok(Undoable { number, operation_id: OperationId(id), at, actor, name, entries })
        })
        .collect()
}

/// The latest operation on several municipalities at once, this one among them, that can be undone, and how many they
/// are.
pub(crate) async fn across(conn: &mut SqliteConnection, scope: Scope) -> Result<Option<(Undoable, u32)>> {
    type Row = (i64, Uuid, String, String, String, i64, u32);
    let row: Option<Row> = sqlx::query_as(ACROSS).bind(scope.uuid()).fetch_optional(conn).await?;
    row.map(|(number, id, at, actor, name, entries, municipalities)| {
        let at = crate::entropy::parse_instant(&at)?;
        let entries = u64::try_from(entries).unwrap_or(0);
        Ok((Undoable { number, operation_id: OperationId(id), at, actor, name, entries }, municipalities))
    })
    .transpose()
}

/// How many operations on shared records are looked through for one on a certain draft.
const SHARED_LOOKED_AT: u32 = 200;

/// The latest operation on drafts of catalogs that can be undone; on this draft alone where one is named.
pub(crate) async fn latest_shared(conn: &mut SqliteConnection, draft: Option<DraftId>) -> Result<Option<Undoable>> {
    type Row = (i64, Uuid, String, String, String, i64);
    let rows: Vec<Row> = sqlx::query_as(SHARED).bind(SHARED_LOOKED_AT).fetch_all(&mut *conn).await?;
    for (number, id, at, actor, name, entries) in rows {
        if let Some(draft) = draft {
            let images = images(conn, number).await?;
            if !images.iter().any(|image| image.is_of(draft)) {
                continue;
            }
        }
        let at = crate::entropy::parse_instant(&at)?;
        let entries = u64::try_from(entries).unwrap_or(0);
        return Ok(Some(Undoable { number, operation_id: OperationId(id), at, actor, name, entries }));
    }
    Ok(None)
}

/// The images of an operation on shared records, its last entry first.
async fn images(conn: &mut SqliteConnection, number: i64) -> Result<Vec<shared::Image>> {
    type Row = (Option<Uuid>, String, Uuid, Option<String>, Option<String>, Option<i64>);
    let rows: Vec<Row> = sqlx::query_as(IMAGES).bind(number).fetch_all(conn).await?;
    rows.into_iter()
        .map(|(_, kind, id, before, after, erased)| match erased {
            Some(_) => Err(StoreError::UndoErased { operation: number }),
            None => Ok(shared::Image { kind, id, before, after }),
        })
        .collect()
}

/// Writes the images before an operation on shared records.
pub(crate) async fn apply_shared(operation: &mut Operation, number: i64) -> Result<()> {
    for image in images(operation.conn(), number).await? {
        shared::write_back(operation, &image).await?;
    }
    operation.set_undoes(number);
    Ok(())
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

/// What a log entry says about one record.
struct Image {
    id: Uuid,
    before: Option<String>,
    after: Option<String>,
}

/// Writes the images before an operation, from its last entry to its first. Without a scope those of every municipality.
pub(crate) async fn apply(operation: &mut Operation, scope: Option<Scope>, number: i64) -> Result<()> {
    type Row = (Option<Uuid>, String, Uuid, Option<String>, Option<String>, Option<i64>);
    let rows: Vec<Row> = sqlx::query_as(IMAGES).bind(number).fetch_all(operation.conn()).await?;
    if rows.is_empty() {
        return Err(StoreError::NothingToUndo);
    }
    let mut run = Run::default();
    for (municipality, kind, id, before, after, erased) in rows {
        let of = municipality.map(|municipality| Scope::of(municipality.into()));
        let Some(of) = of.filter(|of| scope.is_none_or(|scope| scope == *of)) else {
            return Err(StoreError::UndoConflict { kind, id });
        };
        if erased.is_some() {
            return Err(StoreError::UndoErased { operation: number });
        }
        let image = Image { id, before, after };
        if !run.takes(of, &kind, &image) {
            run.write(operation).await?;
        }
        run.add(of, kind, image);
    }
    run.write(operation).await?;
    operation.set_undoes(number);
    Ok(())
}

/// Neighbouring entries that can be written back at once: one municipality and kind, each record once, all removed or
/// none.
#[derive(Default)]
struct Run {
    scope: Option<Scope>,
    kind: String,
    images: Vec<Image>,
    ids: HashSet<Uuid>,
}

impl Run {
    fn takes(&self, scope: Scope, kind: &str, image: &Image) -> bool {
        let Some(first) = self.images.first() else { return true };
        self.scope == Some(scope)
            && self.kind == kind
            && first.before.is_some() == image.before.is_some()
            && !self.ids.contains(&image.id)
    }

    fn add(&mut self, scope: Scope, kind: String, image: Image) {
        self.scope = Some(scope);
        self.kind = kind;
        self.ids.insert(image.id);
        self.images.push(image);
    }

    async fn write(&mut self, operation: &mut Operation) -> Result<()> {
        let run = std::mem::take(self);
        let (Some(first), Some(scope)) = (run.images.first(), run.scope) else { return Ok(()) };
        let refused = StoreError::UndoConflict { kind: run.kind.clone(), id: first.id };
        let written = for_kind!(run.kind.as_str(), T => write_back::<T>(operation, scope, &run.images).await);
        written.unwrap_or(Err(refused))
    }
}

/// Writes images before, provided that the records are still as the operation left them.
async fn write_back<T: Record>(operation: &mut Operation, scope: Scope, images: &[Image]) -> Result<()> {
    let ids: Vec<Uuid> = images.iter().map(|image| image.id).collect();
    let now = record::fetch::<T>(operation.conn(), scope, &ids).await?;
    let mut left = Vec::with_capacity(images.len());
    for image in images {
        left.extend(image.after.as_deref().map(record::from_image::<T>).transpose()?);
    }
    T::fill_in(operation.conn(), scope, &mut left, &now).await?;
    let left: HashMap<Uuid, T> = left.into_iter().map(|record| (record.id(), record)).collect();
    let mut restored = Vec::with_capacity(images.len());
    for image in images {
        if now.get(&image.id) != left.get(&image.id) {
            return Err(StoreError::UndoConflict { kind: T::KIND.to_owned(), id: image.id });
        }
        if let Some(before) = &image.before {
            restored.push(record::from_image::<T>(before)?);
        }
    }
    if restored.is_empty() {
        operation.delete::<T>(scope, &ids).await?;
    } else {
        operation.write(scope, &restored).await?;
    }
    Ok(())
}
