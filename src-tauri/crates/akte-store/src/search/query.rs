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
        order by bm25(search_text, 0.0, 8.0, 1.0), e.id limit $3";
    FIND_UNRANKED = "select e.kind, e.entity_id from search_text t join search_entry e on e.id = t.rowid
        where search_text match $1 and (e.municipality_id = $2 or e.municipality_id is null)
        order by t.rowid limit $3";
    FIND_SHARED across "only what belongs to no municipality" =
        "select e.kind, e.entity_id from search_text t join search_entry e on e.id = t.rowid
        where search_text match $1 and e.municipality_id is null
        order by bm25(search_text, 0.0, 8.0, 1.0), e.id limit $2";
    FIND_SHARED_UNRANKED across "only what belongs to no municipality" =
        "select e.kind, e.entity_id from search_text t join search_entry e on e.id = t.rowid
        where search_text match $1 and e.municipality_id is null order by t.rowid limit $2";
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

/// Beginnings of words up to this length occur in nearly every text: how often says nothing about what is meant.
const MAX_SHORT: usize = 3;

/// One query of a search.
#[derive(Debug, PartialEq, Eq)]
struct Stage {
    expression: String,
    /// Whether the best come first; else they come as they stand in the index.
    ranked: bool,
}

impl Terms {
    /// A single letter among several terms is left out: it is being typed, or says nothing.
    fn of(typed: &str) -> Self {
        let terms = typed.split_whitespace().map(|term| Folded::of(term).text.replace(['"', '\0'], " "));
        let mut terms: Vec<String> = terms.filter(|term| term.contains(char::is_alphanumeric)).collect();
        if terms.iter().any(|term| term.chars().count() > 1) {
            terms.retain(|term| term.chars().count() > 1);
        }
        Self(terms)
    }

    /// Every term must occur, as it is or as the beginning of a word. The first counts most, because it adds to the second.
    fn direct(&self) -> String {
        let terms: Vec<String> = self.0.iter().map(|term| format!("(\"{term}\" OR \"{term}\" *)")).collect();
        terms.join(" AND ")
    }

    /// The same, or as a part of a compound or with other umlauts; none where no word is related so.
    fn wide(&self, words: &Words) -> Option<String> {
        let mut related = false;
        let terms: Vec<String> = self
            .0
            .iter()
            .map(|term| {
                let relatives = words.relatives_of(term);
                related |= !relatives.is_empty();
                let relatives: String = relatives.iter().map(|word| format!(" OR \"{word}\"")).collect();
                format!("(\"{term}\" OR \"{term}\" *{relatives})")
            })
            .collect();
        related.then(|| terms.join(" AND "))
    }

    /// The queries of a search, one after the other until enough is found; none finds what one before it has found. Beginnings
    /// of words that are short are looked for in titles first, longer ones as they are before compounds.
    fn stages(&self, words: &Words) -> impl Iterator<Item = Stage> {
        let direct = self.direct();
        let is_short = self.0.iter().all(|term| term.chars().count() <= MAX_SHORT);
        let first = match is_short {
            true => format!("({{title}} : ({direct}))"),
            false => format!("({{title body}} : ({direct}))"),
        };
        // What may not be needed is not made before it is.
        let rest = std::iter::once_with(move || match is_short {
            true => Some(format!("({{title body}} : ({direct})) NOT ({{title}} : ({direct}))")),
            false => {
                self.wide(words).map(|wide| format!("({{title body}} : ({wide})) NOT ({{title body}} : ({direct}))"))
            }
        });
        let all = std::iter::once(first).chain(rest.flatten());
        all.map(move |expression| Stage { expression, ranked: !is_short })
    }

    /// The words of the terms, to be marked in what is found.
    fn parts(&self) -> Vec<String> {
        let words = self.0.iter().flat_map(|term| term.split(|letter: char| !letter.is_alphanumeric()));
        words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
    }
}

/// Limits a query to a municipality and what belongs to none.
fn within(scope: Option<Scope>, expression: &str) -> String {
    let scopes = match scope {
        Some(_) => format!("\"{}\" OR \"{SHARED}\"", token(scope)),
        None => format!("\"{SHARED}\""),
    };
    format!("scope : ({scopes}) AND ({expression})")
}

/// Reads the words for a search, unless that has been done.
async fn ready(conn: &mut SqliteConnection, words: &Words) -> Result<()> {
    debug_assert!(!words.is_due(), "searched in a snapshot that is not one of `Store::snapshot_to_search`");
    words.load(conn).await
}

/// Finds what a municipality recorded, and imported requirements; without a scope only the latter.
pub(crate) async fn find(
    conn: &mut SqliteConnection,
    scope: Option<Scope>,
    typed: &str,
    window: Window,
    words: &Words,
) -> Result<Vec<Hit>> {
    let terms = Terms::of(typed);
    if terms.0.is_empty() {
        return Ok(Vec::new());
    }
    ready(conn, words).await?;
    let wanted = window.offset.saturating_add(window.limit);
    let mut rows: Vec<(String, Uuid)> = Vec::new();
    for stage in terms.stages(words) {
        let left = wanted.saturating_sub(u32::try_from(rows.len()).unwrap_or(u32::MAX));
        if left == 0 {
            break;
        }
        let expression = within(scope, &stage.expression);
        let found: Vec<(String, Uuid)> = match scope {
            Some(scope) => {
                let find = sqlx::query_as(if stage.ranked { FIND } else { FIND_UNRANKED });
                find.bind(expression).bind(scope.uuid()).bind(left).fetch_all(&mut *conn).await?
            }
            None => {
                let find = sqlx::query_as(if stage.ranked { FIND_SHARED } else { FIND_SHARED_UNRANKED });
                find.bind(expression).bind(left).fetch_all(&mut *conn).await?
            }
        };
        rows.extend(found);
    }
    rows.drain(..rows.len().min(usize::try_from(window.offset).unwrap_or(usize::MAX)));
    let parts = terms.parts();
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
    let terms = Terms::of(typed);
    if terms.0.is_empty() {
        return Ok(None);
    }
    ready(conn, words).await?;
    let all = terms.wide(words).unwrap_or_else(|| terms.direct());
    let expression = within(None, &format!("{{title body}} : ({all})"));
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
        let sql = format!(
            "select v.requirement_id, v.label, v.title, v.statement, v.guidance from requirement_version v
            where v.requirement_id in ({}) and v.catalog_id = (
                select w.catalog_id from requirement_version w join catalog c on c.id = w.catalog_id
                where w.requirement_id = v.requirement_id
                order by c.completeness = 'full' desc, c.number desc limit 1)",
            placeholders(chunk.len())
        );
        let mut values = Values::default();
        for id in chunk {
            values.push(*id);
        }
        let rows = sqlx::query_with(AssertSqlSafe(sql), values.done()?).fetch_all(&mut *conn).await?;
        for row in &rows {
            let cells = &mut Cells::new(row);
            let id: Uuid = cells.id()?;
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

    fn direct(typed: &str) -> String {
        Terms::of(typed).direct()
    }

    #[test]
    fn what_people_type_never_is_syntax() {
        assert_eq!(direct("Passwort"), "(\"passwort\" OR \"passwort\" *)");
        assert_eq!(
            direct("aa\" OR* NEAR("),
            "(\"aa \" OR \"aa \" *) AND (\"or*\" OR \"or*\" *) AND (\"near(\" OR \"near(\" *)"
        );
        assert_eq!(direct("GC.1.1"), "(\"gc.1.1\" OR \"gc.1.1\" *)");
        assert_eq!(direct("Größe"), "(\"groesse\" OR \"groesse\" *)");
        assert!(Terms::of("  -- \" ").0.is_empty(), "nothing that could be found");
    }

    #[test]
    fn a_letter_among_others_is_being_typed() {
        assert_eq!(Terms::of("Zutritt S").0, ["zutritt"]);
        assert_eq!(Terms::of("S").0, ["s"], "alone it is what is asked for");
    }

    #[test]
    fn short_beginnings_are_not_ranked_and_long_ones_come_before_compounds() {
        let ranked = |typed: &str| -> Vec<bool> {
            Terms::of(typed).stages(&Words::default()).map(|stage| stage.ranked).collect()
        };
        assert_eq!(ranked("Si"), [false, false], "titles, then texts");
        assert_eq!(ranked("Sicherung"), [true], "no word is related");
    }
}
