//! Finding: what people type becomes a query without syntax.

use super::fold::Folded;
use super::index::{REQUIREMENT, SHARED, token};
use super::snippet::snippet;
use super::words::Words;
use crate::lists::query::Window;
use crate::record::{self, Cells, MAX_ROWS, Record, SearchText, Values, placeholders};
use crate::statement::statements;
use crate::tables::for_kind;
use crate::{Result, Scope};
use akte_domain::RequirementId;
use sqlx::{AssertSqlSafe, SqliteConnection};
use std::collections::HashMap;
use uuid::Uuid;

/// Marks in a snippet where a word was found; control characters, so that no text can contain them by accident.
pub const HIT_START: char = '\u{2}';
/// Marks where the found word ends.
pub const HIT_END: char = '\u{3}';

statements! {
    // The scope column holds the municipality's token; the join refuses whatever the index might get wrong.
    FIND = "select e.kind, e.entity_id from search_text t join search_entry e on e.id = t.rowid
        where search_text match $1 and (e.municipality_id = $2 or e.municipality_id is null)
        order by bm25(search_text, 0.0, 8.0, 1.0), e.id limit $3 offset $4";
    FIND_SHARED across "only what belongs to no municipality" =
        "select e.kind, e.entity_id from search_text t join search_entry e on e.id = t.rowid
        where search_text match $1 and e.municipality_id is null
        order by bm25(search_text, 0.0, 8.0, 1.0), e.id limit $2 offset $3";
    REQUIREMENTS across "only what belongs to no municipality" =
        "select e.entity_id from search_text t join search_entry e on e.id = t.rowid
        where search_text match $1 and e.municipality_id is null and e.kind = 'requirement'
        order by bm25(search_text, 0.0, 8.0, 1.0), e.id";
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

/// What somebody typed: terms, folded and in lower case. A term is what stands between spaces; `GC.1.1` is one.
#[derive(Debug, PartialEq, Eq)]
struct Terms(Vec<String>);

impl Terms {
    fn of(typed: &str) -> Self {
        let terms = typed.split_whitespace().map(|term| Folded::of(term).text.replace(['"', '\0'], " "));
        Self(terms.filter(|term| term.contains(char::is_alphanumeric)).collect())
    }

    /// Every term must occur: as it is, as the beginning of a word, as a part of a
    /// compound or with other umlauts. The first counts most, because it adds to the second.
    fn expression(&self, words: &Words) -> Option<String> {
        let terms: Vec<String> = self.0.iter().map(|term| alternatives(term, words)).collect();
        (!terms.is_empty()).then(|| terms.join(" AND "))
    }

    /// The words of the terms, to be marked in what is found.
    fn parts(&self) -> Vec<String> {
        let words = self.0.iter().flat_map(|term| term.split(|letter: char| !letter.is_alphanumeric()));
        words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
    }
}

/// A term in the index's own syntax; within quotes the tokenizer takes it apart, so that nothing typed is syntax.
fn alternatives(term: &str, words: &Words) -> String {
    let mut alternatives = format!("(\"{term}\" OR \"{term}\" *");
    for relative in words.relatives_of(term) {
        alternatives.push_str(" OR \"");
        alternatives.push_str(&relative);
        alternatives.push('"');
    }
    alternatives.push(')');
    alternatives
}

/// The query of what somebody typed, within a municipality and what belongs to none. None where nothing was typed that
/// could be found.
pub(crate) async fn expression(
    conn: &mut SqliteConnection,
    scope: Option<Scope>,
    typed: &str,
    words: &Words,
) -> Result<Option<String>> {
    let terms = Terms::of(typed);
    if terms.0.is_empty() {
        return Ok(None);
    }
    debug_assert!(!words.is_due(), "searched in a snapshot that is not one of `Store::snapshot_to_search`");
    words.load(conn).await?;
    let scopes = match scope {
        Some(_) => format!("\"{}\" OR \"{SHARED}\"", token(scope)),
        None => format!("\"{SHARED}\""),
    };
    Ok(terms.expression(words).map(|terms| format!("scope : ({scopes}) AND {{title body}} : ({terms})")))
}

/// Finds what a municipality recorded, and imported requirements; without a scope only the latter.
pub(crate) async fn find(
    conn: &mut SqliteConnection,
    scope: Option<Scope>,
    typed: &str,
    window: Window,
    words: &Words,
) -> Result<Vec<Hit>> {
    let Some(expression) = expression(conn, scope, typed, words).await? else { return Ok(Vec::new()) };
    let (Window { offset, limit }, expression) = (window, &*expression);
    let rows: Vec<(String, Uuid)> = match scope {
        Some(scope) => {
            let find = sqlx::query_as(FIND).bind(expression).bind(scope.uuid()).bind(limit).bind(offset);
            find.fetch_all(&mut *conn).await?
        }
        None => {
            let find = sqlx::query_as(FIND_SHARED).bind(expression).bind(limit).bind(offset);
            find.fetch_all(&mut *conn).await?
        }
    };
    let parts = Terms::of(typed).parts();
    let mut texts = texts(conn, scope, &rows).await?;
    let hits = rows.into_iter().map(|(kind, id)| {
        let SearchText { title, body } = texts.remove(&id).unwrap_or_default();
        Hit { kind, id, title, snippet: snippet(&body, &parts) }
    });
    Ok(hits.collect())
}

/// All imported requirements that match, the best first; none where nothing was typed that could be found.
pub(crate) async fn requirements(
    conn: &mut SqliteConnection,
    typed: &str,
    words: &Words,
) -> Result<Option<Vec<RequirementId>>> {
    let Some(expression) = expression(conn, None, typed, words).await? else { return Ok(None) };
    let ids: Vec<Uuid> = sqlx::query_scalar(REQUIREMENTS).bind(expression).fetch_all(conn).await?;
    Ok(Some(ids.into_iter().map(RequirementId).collect()))
}

/// The texts of what was found, as they stand in the records.
async fn texts(
    conn: &mut SqliteConnection,
    scope: Option<Scope>,
    rows: &[(String, Uuid)],
) -> Result<HashMap<Uuid, SearchText>> {
    let mut by_kind: HashMap<&str, Vec<Uuid>> = HashMap::new();
    for (kind, id) in rows {
        by_kind.entry(kind).or_default().push(*id);
    }
    let mut texts = HashMap::with_capacity(rows.len());
    for (kind, ids) in by_kind {
        if kind == REQUIREMENT {
            texts.extend(requirement_texts(conn, &ids).await?);
        } else if let Some(scope) = scope
            && let Some(found) = for_kind!(kind, T => texts_of::<T>(conn, scope, &ids).await)
        {
            texts.extend(found?);
        }
    }
    Ok(texts)
}

/// The texts of requirements as they read in the latest import, but one with texts where there is any.
async fn requirement_texts(conn: &mut SqliteConnection, ids: &[Uuid]) -> Result<HashMap<Uuid, SearchText>> {
    let mut found = HashMap::with_capacity(ids.len());
    for chunk in ids.chunks(MAX_ROWS) {
        // Of several versions the last one stays.
        let sql = format!(
            "select v.requirement_id, v.label, v.title, v.statement, v.guidance from requirement_version v
            join catalog c on c.id = v.catalog_id where v.requirement_id in ({})
            order by c.completeness = 'full', c.number",
            placeholders(chunk.len())
        );
        let mut values = Values::default();
        for id in chunk {
            values.push(*id);
        }
        let rows = sqlx::query_with(AssertSqlSafe(sql), values.done()?).fetch_all(&mut *conn).await?;
        let mut best: HashMap<Uuid, usize> = HashMap::with_capacity(chunk.len());
        for (at, row) in rows.iter().enumerate() {
            best.insert(Cells::new(row).id()?, at);
        }
        for (id, row) in best.into_iter().filter_map(|(id, at)| Some((id, rows.get(at)?))) {
            let cells = &mut Cells::new(row);
            let _: Uuid = cells.id()?;
            let (label, title): (String, String) = (cells.next()?, cells.next()?);
            let (statement, guidance): (String, String) = (cells.next()?, cells.next()?);
            found.insert(id, SearchText::new(&format!("{label} {title}"), &[&statement, &guidance]));
        }
    }
    Ok(found)
}

async fn texts_of<T: Record>(
    conn: &mut SqliteConnection,
    scope: Scope,
    ids: &[Uuid],
) -> Result<Vec<(Uuid, SearchText)>> {
    let records = record::fetch::<T>(conn, scope, ids).await?;
    Ok(records.iter().filter_map(|(id, record)| Some((*id, record::search_text(record)?))).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_type_never_is_syntax() {
        let check = |typed: &str, expected: Option<&str>| {
            assert_eq!(Terms::of(typed).expression(&Words::default()).as_deref(), expected, "{typed:?}");
        };
        check("Passwort", Some("(\"passwort\" OR \"passwort\" *)"));
        check("a\" OR* NEAR(", Some("(\"a \" OR \"a \" *) AND (\"or*\" OR \"or*\" *) AND (\"near(\" OR \"near(\" *)"));
        check("GC.1.1", Some("(\"gc.1.1\" OR \"gc.1.1\" *)"));
        check("Größe", Some("(\"groesse\" OR \"groesse\" *)"));
        check("  -- \" ", None);
    }
}
