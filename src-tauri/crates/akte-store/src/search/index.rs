//! Tables `search_entry` and `search_text`: what is indexed under which number.

use super::fold::fold;
use super::words::Words;
use crate::record::{MAX_ROWS, SearchText, Values, placeholders, tuples};
use crate::statement::statements;
use crate::{Result, Scope};
use sqlx::{AssertSqlSafe, SqliteConnection};
use std::collections::HashMap;
use uuid::Uuid;

statements! {
    LAST_ID across "numbers of the index run through all municipalities" =
        "select coalesce(max(id), 0) from search_entry";
}

/// Kind of an imported requirement, which belongs to no municipality.
pub(crate) const REQUIREMENT: &str = "requirement";

/// Token of the index's scope column for what belongs to no municipality.
pub(crate) const SHARED: &str = "shared";

/// Token of the index's scope column for a municipality. Not a word of any language, and one token.
pub(crate) fn token(scope: Option<Scope>) -> String {
    match scope {
        Some(scope) => format!("m{}", scope.uuid().simple()),
        None => SHARED.to_owned(),
    }
}

/// Replaces what is indexed for some records; none removes it.
///
/// Everything runs in the order of the index's numbers: FTS5 writes a segment of its own whenever a number is lower than
/// the one before.
pub(crate) async fn replace(
    conn: &mut SqliteConnection,
    scope: Option<Scope>,
    kind: &str,
    documents: &[(Uuid, Option<SearchText>)],
    words: &Words,
) -> Result<()> {
    words.note(documents.iter().filter_map(|(_, text)| text.as_ref()));
    let mut known = HashMap::new();
    for chunk in documents.chunks(MAX_ROWS) {
        known.extend(known_ids(conn, scope, kind, chunk).await?);
    }
    let mut stale: Vec<i64> = known.values().copied().collect();
    stale.sort_unstable();
    delete(conn, "search_text where rowid", &stale).await?;
    let gone = documents.iter().filter(|(_, text)| text.is_none()).filter_map(|(id, _)| known.get(id).copied());
    delete(conn, "search_entry where id", &gone.collect::<Vec<i64>>()).await?;

    let filled: Vec<(Uuid, &SearchText)> =
        documents.iter().filter_map(|(entity, text)| Some((*entity, text.as_ref()?))).collect();
    let fresh: Vec<Uuid> = filled.iter().map(|(entity, _)| *entity).filter(|one| !known.contains_key(one)).collect();
    let last: i64 = if fresh.is_empty() { 0 } else { sqlx::query_scalar(LAST_ID).fetch_one(&mut *conn).await? };
    let added: Vec<(i64, Uuid)> = (last + 1..).zip(fresh).collect();
    known.extend(added.iter().map(|(id, entity)| (*entity, *id)));
    let mut texts: Vec<(i64, &SearchText)> =
        filled.iter().filter_map(|(entity, text)| Some((*known.get(entity)?, *text))).collect();
    texts.sort_unstable_by_key(|(id, _)| *id);
    insert(conn, scope, kind, &added, &texts).await
}

/// Under which numbers records are indexed, as far as they are.
async fn known_ids(
    conn: &mut SqliteConnection,
    scope: Option<Scope>,
    kind: &str,
    documents: &[(Uuid, Option<SearchText>)],
) -> Result<HashMap<Uuid, i64>> {
    let tenant = if scope.is_some() { "municipality_id = ?" } else { "municipality_id is null" };
    let ids = placeholders(documents.len());
    let sql = format!("select entity_id, id from search_entry where {tenant} and kind = ? and entity_id in ({ids})");
    let mut values = Values::default();
    if let Some(scope) = scope {
        values.push(scope.uuid());
    }
    values.push(kind);
    for (entity, _) in documents {
        values.push(*entity);
    }
    let rows: Vec<(Uuid, i64)> = sqlx::query_as_with(AssertSqlSafe(sql), values.done()?).fetch_all(conn).await?;
    Ok(rows.into_iter().collect())
}

async fn delete(conn: &mut SqliteConnection, from: &str, ids: &[i64]) -> Result<()> {
    for chunk in ids.chunks(MAX_ROWS) {
        let mut values = Values::default();
        for id in chunk {
            values.push(*id);
        }
        let sql = format!("delete from {from} in ({})", placeholders(chunk.len()));
        sqlx::query_with(AssertSqlSafe(sql), values.done()?).execute(&mut *conn).await?;
    }
    Ok(())
}

async fn insert(
    conn: &mut SqliteConnection,
    scope: Option<Scope>,
    kind: &str,
    added: &[(i64, Uuid)],
    texts: &[(i64, &SearchText)],
) -> Result<()> {
    for chunk in added.chunks(MAX_ROWS) {
        let mut values = Values::default();
        for (id, entity) in chunk {
            values.push(*id).push(scope.map(Scope::uuid)).push(kind).push(*entity);
        }
        let sql = format!(
            "insert into search_entry (id, municipality_id, kind, entity_id) values {}",
            tuples(chunk.len(), 4)
        );
        sqlx::query_with(AssertSqlSafe(sql), values.done()?).execute(&mut *conn).await?;
    }
    let token = token(scope);
    for chunk in texts.chunks(MAX_ROWS) {
        let mut values = Values::default();
        for (id, text) in chunk {
            values.push(*id).push(&*token).push(fold(&text.title)).push(fold(&text.body));
        }
        let sql = format!("insert into search_text (rowid, scope, title, body) values {}", tuples(chunk.len(), 4));
        sqlx::query_with(AssertSqlSafe(sql), values.done()?).execute(&mut *conn).await?;
    }
    Ok(())
}
