//! Which line a catalog belongs to.
//!
//! 1. A document identifier that is known decides.
//! 2. Without one, the line that shares most requirements is proposed, provided that it shares at least half of the
//!    larger side (the new catalog or the line's latest version), so that an excerpt does not pass for a new version of
//!    what it was taken from. Where identities are plain ids, which other catalogs may use as well, four fifths and the
//!    same title are asked for. A line with document identifiers is never proposed to a catalog with other ones, and a
//!    line of one publisher never to a catalog of another: a county's selection from BSI's catalog is no version of it.
//! 3. Else it begins a line of its own.

use super::details::parse;
use crate::Result;
use crate::record::{MAX_ROWS, Values, placeholders};
use crate::snapshot::Reads;
use crate::statement::statements;
use akte_domain::CatalogLineId;
use akte_domain::catalog::Catalog;
use sqlx::{AssertSqlSafe, SqliteConnection};
use std::collections::HashMap;
use uuid::Uuid;

statements! {
    LINE_OF_DOCUMENT = "select line_id from catalog_line_document where document_id = $1";
    LINES = "select l.id, l.name, exists (select 1 from catalog_line_document d where d.line_id = l.id),
            (select c.title from catalog c where c.line_id = l.id order by c.number desc limit 1),
            coalesce((select c.requirement_count from catalog c where c.line_id = l.id
                order by c.number desc limit 1), 0),
            coalesce((select c.publishers from catalog c where c.line_id = l.id order by c.number desc limit 1), '[]')
        from catalog_line l order by l.name, l.id";
    ADD_LINE = "insert into catalog_line (id, name, created_at) values ($1, $2, $3)";
    ADD_DOCUMENT = "insert into catalog_line_document (document_id, line_id) values ($1, $2)
        on conflict (document_id) do nothing";
}

const SHARE_OF_ALT_IDENTIFIERS: u64 = 500;
const SHARE_OF_IDS: u64 = 800;

/// The line that a catalog seems to belong to, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LineProposal {
    /// A document identifier says so.
    ByDocument(CatalogLineId),
    /// It shares this much with the line, in per mille of the larger side.
    BySharedRequirements(CatalogLineId, u32),
    /// It resembles none.
    New,
}

impl LineProposal {
    /// The line, unless it is a new one.
    #[must_use]
    pub fn line(&self) -> Option<CatalogLineId> {
        match self {
            Self::ByDocument(line) | Self::BySharedRequirements(line, _) => Some(*line),
            Self::New => None,
        }
    }
}

/// A line as far as a proposal needs it.
struct Candidate {
    has_documents: bool,
    title: String,
    size: u64,
    publishers: Vec<String>,
}

impl Candidate {
    /// Whether the line and a catalog both say who publishes them, and it is nobody in common. One name may hold the
    /// other: publishers write theirs with and without what they are called for short.
    fn is_by_others(&self, catalog: &Catalog) -> bool {
        let names = |publishers: &[String]| publishers.iter().map(|name| name.to_lowercase()).collect::<Vec<_>>();
        let (ours, theirs) = (names(&self.publishers), names(&catalog.publishers));
        let same =
            |one: &String| theirs.iter().any(|other| one.contains(other.as_str()) || other.contains(one.as_str()));
        !ours.is_empty() && !theirs.is_empty() && !ours.iter().any(same)
    }
}

/// Proposes a line.
pub(crate) async fn propose(conn: &mut SqliteConnection, catalog: &Catalog) -> Result<LineProposal> {
    for document in &catalog.document_ids {
        let line: Option<Uuid> = sqlx::query_scalar(LINE_OF_DOCUMENT).bind(document).fetch_optional(&mut *conn).await?;
        if let Some(line) = line {
            return Ok(LineProposal::ByDocument(line.into()));
        }
    }
    let lines: Vec<(Uuid, String, bool, Option<String>, i64, String)> =
        sqlx::query_as(LINES).fetch_all(&mut *conn).await?;
    if lines.is_empty() {
        return Ok(LineProposal::New);
    }
    let candidates = lines
        .into_iter()
        .map(|(id, name, has_documents, title, size, publishers)| {
            let size = u64::try_from(size).unwrap_or(0);
            let publishers = parse(&publishers)?;
            Ok((id, Candidate { has_documents, title: title.unwrap_or(name), size, publishers }))
        })
        .collect::<Result<HashMap<Uuid, Candidate>>>()?;
    let by_id = catalog.controls.iter().all(|control| control.identity == control.id);
    let shared = shared_by_line(conn, catalog).await?;
    let best = shared
        .into_iter()
        .filter_map(|(line, shared)| {
            let candidate = candidates.get(&line)?;
            let other_document = candidate.has_documents && !catalog.document_ids.is_empty();
            let other_title = by_id && candidate.title != catalog.title;
            let other_publisher = candidate.is_by_others(catalog);
            let share = shared * 1000 / candidate.size.max(catalog.controls.len() as u64).max(1);
            let enough = if by_id { SHARE_OF_IDS } else { SHARE_OF_ALT_IDENTIFIERS };
            (!other_document && !other_publisher && !other_title && share >= enough).then_some((share, line))
        })
        .max();
    Ok(match best {
        Some((share, line)) => {
            LineProposal::BySharedRequirements(line.into(), u32::try_from(share).unwrap_or(u32::MAX))
        }
        None => LineProposal::New,
    })
}

/// How many requirements of a catalog each line knows.
async fn shared_by_line(conn: &mut SqliteConnection, catalog: &Catalog) -> Result<HashMap<Uuid, u64>> {
    let mut shared: HashMap<Uuid, u64> = HashMap::new();
    for chunk in catalog.controls.chunks(MAX_ROWS) {
        // The index starts with the line, so each line is asked for each identity.
        let sql = format!(
            "select r.line_id, count(*) from catalog_line l join requirement r on r.line_id = l.id
            where r.identity in ({}) group by 1",
            placeholders(chunk.len())
        );
        let mut values = Values::default();
        for control in chunk {
            values.push(&*control.identity);
        }
        let rows: Vec<(Uuid, i64)> =
            sqlx::query_as_with(AssertSqlSafe(sql), values.done()?).fetch_all(&mut *conn).await?;
        for (line, count) in rows {
            *shared.entry(line).or_default() += u64::try_from(count).unwrap_or(0);
        }
    }
    Ok(shared)
}

impl Reads<'_> {
    /// The line that a document identifier belongs to, if it is known.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn line_of_document(&mut self, document: &str) -> Result<Option<CatalogLineId>> {
        let line: Option<Uuid> =
            sqlx::query_scalar(LINE_OF_DOCUMENT).bind(document).fetch_optional(&mut *self.conn).await?;
        Ok(line.map(CatalogLineId))
    }
}

/// Begins a line.
pub(crate) async fn begin(conn: &mut SqliteConnection, line: CatalogLineId, name: &str, now: &str) -> Result<()> {
    sqlx::query(ADD_LINE).bind(line.0).bind(name).bind(now).execute(conn).await?;
    Ok(())
}

/// Notes the document identifiers by which a line is found from now on.
pub(crate) async fn join_documents(
    conn: &mut SqliteConnection,
    line: CatalogLineId,
    documents: &[String],
) -> Result<()> {
    for document in documents {
        sqlx::query(ADD_DOCUMENT).bind(document).bind(line.0).execute(&mut *conn).await?;
    }
    Ok(())
}
