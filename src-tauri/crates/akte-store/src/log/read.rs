//! Reading the log: lists, the history of a record, what changed since a data state.

use crate::lists::query::{Page, Window};
use crate::record::Cells;
use crate::statement::statements;
use crate::{Result, Scope, StoreError};
use akte_domain::{DataState, OperationId};
use chrono::{DateTime, Utc};
use serde_json::Value;
use sqlx::SqliteConnection;
use std::collections::HashMap;
use uuid::Uuid;

statements! {
    HISTORY = "select e.number, o.id, o.at, o.actor, o.os_account, o.name, o.undoes, e.kind, e.entity_id,
            p.before, p.after, p.erased_by is not null, e.hash
        from log_entry e join operation o on o.number = e.operation join log_payload p on p.entry = e.number
        where e.municipality_id = $1 and e.kind = $2 and e.entity_id = $3 order by e.number desc";
    // The join leads from the records to their entries by the index of entries: a municipality's whole log may be long.
    RECENT_OF_ACTIVITIES = "select e.number, o.id, o.at, o.actor, o.os_account, o.name, o.undoes, e.kind, e.entity_id,
            p.before, p.after, p.erased_by is not null, e.hash, e.changes
        from (
            select l.number, l.operation, l.kind, l.entity_id, l.hash,
                count(*) over (partition by l.entity_id) as changes,
                row_number() over (partition by l.entity_id order by l.number desc) as place
            from processing_activity a
            join log_entry l on l.entity_id = a.id and l.kind = 'processing_activity'
                and l.municipality_id = a.municipality_id
            where a.municipality_id = $1
        ) e join operation o on o.number = e.operation join log_payload p on p.entry = e.number
        where e.place <= $2 order by e.entity_id, e.number desc";
    LIST = "select e.number, o.id, o.at, o.actor, o.os_account, o.name, o.undoes, e.kind, e.entity_id,
            p.before, p.after, p.erased_by is not null, e.hash
        from log_entry e join operation o on o.number = e.operation join log_payload p on p.entry = e.number
        where e.municipality_id = $1 order by e.number desc limit $2 offset $3";
    COUNT = "select count(*) from log_entry where municipality_id = $1";
    LIST_ALL across "the administrator's list of the whole log" =
        "select e.number, o.id, o.at, o.actor, o.os_account, o.name, o.undoes, e.kind, e.entity_id,
            p.before, p.after, p.erased_by is not null, e.hash
        from log_entry e join operation o on o.number = e.operation join log_payload p on p.entry = e.number
        order by e.number desc limit $1 offset $2";
    LIST_SHARED across "only what belongs to no municipality" =
        "select e.number, o.id, o.at, o.actor, o.os_account, o.name, o.undoes, e.kind, e.entity_id,
            p.before, p.after, p.erased_by is not null, e.hash
        from log_entry e join operation o on o.number = e.operation join log_payload p on p.entry = e.number
        where e.municipality_id is null order by e.number desc limit $1 offset $2";
    COUNT_SHARED across "only what belongs to no municipality" =
        "select count(*) from log_entry where municipality_id is null";
    COUNT_ALL across "the administrator's list of the whole log" = "select count(*) from log_entry";
    SINCE = "select distinct e.kind, e.entity_id from log_entry e
        where (e.municipality_id = $1 or e.municipality_id is null) and e.number > $2 order by e.number limit $3";
    // From the oldest on: what a record was before the first one is what it was at the data state.
    SINCE_IMAGES = "select e.number, o.id, o.at, o.actor, o.os_account, o.name, o.undoes, e.kind, e.entity_id,
            p.before, p.after, p.erased_by is not null, e.hash
        from log_entry e join operation o on o.number = e.operation join log_payload p on p.entry = e.number
        where e.municipality_id = $1 and e.number > $2 order by e.number limit $3";
    HASH_OF across "a data state is one for all municipalities" = "select hash from log_entry where number = $1";
}

/// An entry of the change log.
#[derive(Debug, Clone, PartialEq)]
pub struct LogEntry {
    /// Its number.
    pub number: i64,
    /// The operation that wrote it.
    pub operation_id: OperationId,
    /// When.
    pub at: DateTime<Utc>,
    /// Who.
    pub actor: String,
    /// From which account of the operating system.
    pub os_account: String,
    /// Name of the use case.
    pub operation: String,
    /// Whether the operation took another one back.
    pub is_undo: bool,
    /// Kind of record.
    pub kind: String,
    /// The record.
    pub entity_id: Uuid,
    /// Its image before; none where it was new.
    pub before: Option<Value>,
    /// Its image after; none where it was removed.
    pub after: Option<Value>,
    /// Whether the images were erased by a logged rule.
    pub erased: bool,
    /// Its hash in the chain, lower-case hexadecimal.
    pub hash: String,
}

/// A record that changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed {
    /// Kind of record.
    pub kind: String,
    /// The record.
    pub id: Uuid,
}

/// What changed since a data state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Changes {
    /// These records, and nothing else.
    Records(Vec<Changed>),
    /// Too much to list, or the data state is not one of this Akte: everything has to be read again.
    Everything,
}

/// Beyond this many changed records a window reads everything again.
const MAX_CHANGES: u32 = 2_000;

fn read(cells: &mut Cells<'_>) -> Result<LogEntry> {
    let image = |text: Option<&str>| {
        text.map(serde_json::from_str).transpose().map_err(|error| StoreError::unreadable("log_payload", error))
    };
    Ok(LogEntry {
        number: cells.next()?,
        operation_id: cells.id()?,
        at: cells.instant()?,
        actor: cells.next()?,
        os_account: cells.next()?,
        operation: cells.next()?,
        is_undo: cells.next::<Option<i64>>()?.is_some(),
        kind: cells.next()?,
        entity_id: cells.next()?,
        before: image(cells.next()?)?,
        after: image(cells.next()?)?,
        erased: cells.next()?,
        hash: crate::hex::encode(cells.next::<Vec<u8>>()?),
    })
}

/// The history of a record, latest first.
pub(crate) async fn history(conn: &mut SqliteConnection, scope: Scope, kind: &str, id: Uuid) -> Result<Vec<LogEntry>> {
    let rows = sqlx::query(HISTORY).bind(scope.uuid()).bind(kind).bind(id).fetch_all(conn).await?;
    rows.iter().map(|row| read(&mut Cells::new(row))).collect()
}

/// The last entries of a record, and how many there are in all.
#[derive(Debug, Clone, PartialEq)]
pub struct RecentHistory {
    /// How often it changed.
    pub changes: u64,
    /// The last entries, latest first.
    pub entries: Vec<LogEntry>,
}

/// The last `each` entries of every processing activity.
pub(crate) async fn recent_of_activities(
    conn: &mut SqliteConnection,
    scope: Scope,
    each: u32,
) -> Result<HashMap<Uuid, RecentHistory>> {
    let rows = sqlx::query(RECENT_OF_ACTIVITIES).bind(scope.uuid()).bind(each).fetch_all(conn).await?;
    let mut found: HashMap<Uuid, RecentHistory> = HashMap::new();
    for row in &rows {
        let mut cells = Cells::new(row);
        let entry = read(&mut cells)?;
        let changes = u64::try_from(cells.next::<i64>()?).unwrap_or(0);
        let of = found.entry(entry.entity_id).or_insert_with(|| RecentHistory { changes, entries: Vec::new() });
        of.entries.push(entry);
    }
    Ok(found)
}

/// The log of a municipality, or of the whole Akte, latest first.
pub(crate) async fn list(conn: &mut SqliteConnection, scope: Option<Scope>, window: Window) -> Result<Page<LogEntry>> {
    let (rows, total): (_, i64) = match scope {
        Some(scope) => (
            sqlx::query(LIST).bind(scope.uuid()).bind(window.limit).bind(window.offset).fetch_all(&mut *conn).await?,
            sqlx::query_scalar(COUNT).bind(scope.uuid()).fetch_one(conn).await?,
        ),
        None => (
            sqlx::query(LIST_ALL).bind(window.limit).bind(window.offset).fetch_all(&mut *conn).await?,
            sqlx::query_scalar(COUNT_ALL).fetch_one(conn).await?,
        ),
    };
    let items = rows.iter().map(|row| read(&mut Cells::new(row))).collect::<Result<_>>()?;
    Ok(Page { items, total: u64::try_from(total).unwrap_or(0) })
}

/// The log of what belongs to no municipality, latest first.
pub(crate) async fn list_shared(conn: &mut SqliteConnection, window: Window) -> Result<Page<LogEntry>> {
    let rows = sqlx::query(LIST_SHARED).bind(window.limit).bind(window.offset).fetch_all(&mut *conn).await?;
    let total: i64 = sqlx::query_scalar(COUNT_SHARED).fetch_one(conn).await?;
    let items = rows.iter().map(|row| read(&mut Cells::new(row))).collect::<Result<_>>()?;
    Ok(Page { items, total: u64::try_from(total).unwrap_or(0) })
}

/// The entries of a municipality after a number, oldest first, at most `limit`.
pub(crate) async fn entries_since(
    conn: &mut SqliteConnection,
    scope: Scope,
    number: i64,
    limit: u32,
) -> Result<Vec<LogEntry>> {
    let rows = sqlx::query(SINCE_IMAGES).bind(scope.uuid()).bind(number).bind(limit).fetch_all(conn).await?;
    rows.iter().map(|row| read(&mut Cells::new(row))).collect()
}

/// What changed in a municipality, or in what all share, since a data state.
pub(crate) async fn since(conn: &mut SqliteConnection, scope: Scope, state: &DataState) -> Result<Changes> {
    if state.number > 0 {
        let hash: Option<Vec<u8>> = sqlx::query_scalar(HASH_OF).bind(state.number).fetch_optional(&mut *conn).await?;
        if hash.map(crate::hex::encode).as_deref() != Some(&state.hash) {
            return Ok(Changes::Everything);
        }
    }
    let rows: Vec<(String, Uuid)> =
        sqlx::query_as(SINCE).bind(scope.uuid()).bind(state.number).bind(MAX_CHANGES + 1).fetch_all(conn).await?;
    if rows.len() > MAX_CHANGES as usize {
        return Ok(Changes::Everything);
    }
    Ok(Changes::Records(rows.into_iter().map(|(kind, id)| Changed { kind, id }).collect()))
}
