//! Finding: what people type becomes a query without syntax.

use super::index::{SHARED, token};
use crate::statement::statements;
use crate::{Result, Scope};
use sqlx::SqliteConnection;
use uuid::Uuid;

/// Marks in a snippet where a word was found; control characters, so that no text can contain them by accident.
pub const HIT_START: char = '\u{2}';
/// Marks where the found word ends.
pub const HIT_END: char = '\u{3}';

statements! {
    // The scope column holds the municipality's token; the join refuses whatever the index might get wrong.
    FIND = "select e.kind, e.entity_id, t.title, snippet(search_text, 2, char(2), char(3), '…', 24)
        from search_text t join search_entry e on e.id = t.rowid
        where search_text match $1 and (e.municipality_id = $2 or e.municipality_id is null)
        order by bm25(search_text, 0.0, 8.0, 1.0), e.id limit $3 offset $4";
    COUNT = "select count(*) from search_text t join search_entry e on e.id = t.rowid
        where search_text match $1 and (e.municipality_id = $2 or e.municipality_id is null)";
    FIND_SHARED across "only what belongs to no municipality" =
        "select e.kind, e.entity_id, t.title, snippet(search_text, 2, char(2), char(3), '…', 24)
        from search_text t join search_entry e on e.id = t.rowid
        where search_text match $1 and e.municipality_id is null
        order by bm25(search_text, 0.0, 8.0, 1.0), e.id limit $2 offset $3";
    COUNT_SHARED across "only what belongs to no municipality" =
        "select count(*) from search_text t join search_entry e on e.id = t.rowid
        where search_text match $1 and e.municipality_id is null";
}

/// Something that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// Kind of record; `requirement` for an imported requirement.
    pub kind: String,
    /// The record.
    pub id: Uuid,
    /// What it is called; empty for answers.
    pub title: String,
    /// Where the words occur, between [`HIT_START`] and [`HIT_END`].
    pub snippet: String,
}

/// The query of what somebody typed: every word must occur, the beginning of a word is enough. None where nothing was
/// typed that could be found.
pub(crate) fn expression(scope: Option<Scope>, typed: &str) -> Option<String> {
    let words = words(typed)?;
    let scopes = match scope {
        Some(_) => format!("\"{}\" OR \"{SHARED}\"", token(scope)),
        None => format!("\"{SHARED}\""),
    };
    Some(format!("scope : ({scopes}) AND {{title body}} : ({words})"))
}

/// Every word as a quoted prefix.
fn words(typed: &str) -> Option<String> {
    let words: Vec<String> = typed
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| format!("\"{word}\" *"))
        .collect();
    (!words.is_empty()).then(|| words.join(" AND "))
}

/// Finds what a municipality recorded, and imported requirements; without a scope only the latter.
pub(crate) async fn find(
    conn: &mut SqliteConnection,
    scope: Option<Scope>,
    typed: &str,
    offset: u32,
    limit: u32,
) -> Result<(Vec<Hit>, u64)> {
    let Some(expression) = expression(scope, typed) else { return Ok((Vec::new(), 0)) };
    let (rows, total): (Vec<(String, Uuid, String, String)>, i64) = match scope {
        Some(scope) => (
            sqlx::query_as(FIND)
                .bind(&*expression)
                .bind(scope.uuid())
                .bind(limit)
                .bind(offset)
                .fetch_all(&mut *conn)
                .await?,
            sqlx::query_scalar(COUNT).bind(&*expression).bind(scope.uuid()).fetch_one(conn).await?,
        ),
        None => (
            sqlx::query_as(FIND_SHARED).bind(&*expression).bind(limit).bind(offset).fetch_all(&mut *conn).await?,
            sqlx::query_scalar(COUNT_SHARED).bind(&*expression).fetch_one(conn).await?,
        ),
    };
    let hits = rows.into_iter().map(|(kind, id, title, snippet)| Hit { kind, id, title, snippet }).collect();
    Ok((hits, u64::try_from(total).unwrap_or(0)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_type_never_is_syntax() {
        let check = |typed: &str, expected: Option<&str>| assert_eq!(words(typed).as_deref(), expected, "{typed:?}");
        check("Passwort", Some("\"Passwort\" *"));
        check("a\" OR b* NEAR(", Some("\"a\" * AND \"OR\" * AND \"b\" * AND \"NEAR\" *"));
        check("GC.1.1", Some("\"GC\" * AND \"1\" * AND \"1\" *"));
        check("  -- \" ", None);
    }
}
