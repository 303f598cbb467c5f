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
pub(crate) async fn replace(
    conn: &mut SqliteConnection,
    scope: Option<Scope>,
    kind: &str,
    documents: &[(Uuid, Option<SearchText>)],
    words: &Words,
) -> Result<()> {
    words.note(documents.iter().filter_map(|(_, text)| text.as_ref()));
    let mut last_id: Option<i64> = None;
    for chunk in documents.chunks(MAX_ROWS) {
        let known = known_ids(conn, scope, kind, chunk).await?;
        if !known.is_empty() {
            delete(conn, "search_text where rowid", known.values().copied()).await?;
            let gone = chunk.iter().filter(|(_, text)| text.is_none()).filter_map(|(id, _)| known.get(id).copied());
            delete(conn, "search_entry where id", gone).await?;
        }
        let mut added = Vec::new();
        let mut texts = Vec::new();
        for (entity, text) in chunk.iter().filter_map(|(entity, text)| Some((entity, text.as_ref()?))) {
            let id = match known.get(entity) {
                Some(id) => *id,
                None => {
                    let last = match last_id {
                        Some(last) => last,
                        None => sqlx::query_scalar(LAST_ID).fetch_one(&mut *conn).await?,
                    };
                    last_id = Some(last + 1);
                    added.push((last + 1, *entity));
                    last + 1
                }
            };
            texts.push((id, text));
        }
        insert(conn, scope, kind, &added, &texts).await?;
    }
    Ok(())
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

async fn delete(conn: &mut SqliteConnection, from: &str, ids: impl Iterator<Item = i64>) -> Result<()> {
    let ids: Vec<i64> = ids.collect();
    if ids.is_empty() {
        return Ok(());
    }
    let mut values = Values::default();
    for id in &ids {
        values.push(*id);
    }
    let sql = format!("delete from {from} in ({})", placeholders(ids.len()));
    sqlx::query_with(AssertSqlSafe(sql), values.done()?).execute(conn).await?;
    Ok(())
}

async fn insert(
    conn: &mut SqliteConnection,
    scope: Option<Scope>,
    kind: &str,
    added: &[(i64, Uuid)],
    texts: &[(i64, &SearchText)],
) -> Result<()> {
    if !added.is_empty() {
        let mut values = Values::default();
        for (id, entity) in added {
            values.push(*id).push(scope.map(Scope::uuid)).push(kind).push(*entity);
        }
        let sql = format!(
            "insert into search_entry (id, municipality_id, kind, entity_id) values {}",
            tuples(added.len(), 4)
        );
        sqlx::query_with(AssertSqlSafe(sql), values.done()?).execute(&mut *conn).await?;
    }
    if !texts.is_empty() {
        let token = token(scope);
        let mut values = Values::default();
        for (id, text) in texts {
            values.push(*id).push(&*token).push(fold(&text.title)).push(fold(&text.body));
        }
        let sql = format!("insert into search_text (rowid, scope, title, body) values {}", tuples(texts.len(), 4));
        sqlx::query_with(AssertSqlSafe(sql), values.done()?).execute(conn).await?;
    }
    Ok(())
}
