//! Imported texts that are not in the index yet. An import only notes its version here; the next search puts its texts in.

use super::index::{self, REQUIREMENT};
use crate::record::SearchText;
use crate::statement::statements;
use crate::{Result, Store};
use akte_domain::CatalogId;
use sqlx::SqliteConnection;
use uuid::Uuid;

statements! {
    ADD = "insert into search_due (catalog_id) values ($1)";
    DUE = "select c.id, c.completeness = 'index' from search_due d join catalog c on c.id = d.catalog_id order by c.number";
    // An index never replaces the texts of a fuller version.
    TEXTS across "only what belongs to no municipality" =
        "select v.position, v.requirement_id, v.label, v.title, v.statement, v.guidance from requirement_version v
        where v.catalog_id = $1 and v.position > $2 and not ($3 and exists (select 1 from search_entry e
            where e.municipality_id is null and e.kind = 'requirement' and e.entity_id = v.requirement_id))
        order by v.position limit $4";
    DONE = "delete from search_due where catalog_id = $1";
}

/// How many requirements are read and indexed at once, so that a large catalog is not held as a whole.
const AT_ONCE: i64 = 4_000;

/// Notes a version whose texts are to be indexed.
pub(crate) async fn add(conn: &mut SqliteConnection, catalog: CatalogId) -> Result<()> {
    sqlx::query(ADD).bind(catalog.0).execute(conn).await?;
    Ok(())
}

impl Store {
    /// Puts into the search index what was imported since the last search, oldest import first; where nothing is due it
    /// costs nothing. The index is derived from what the change log tells of, so that nothing is logged.
    ///
    /// # Errors
    /// [`crate::StoreError::DiskFull`]; then nothing was indexed.
    pub async fn index_due(&self) -> Result<()> {
        if !self.words().is_due() {
            return Ok(());
        }
        let mut tx = self.writer().begin_with("begin immediate").await?;
        let due: Vec<(Uuid, bool)> = sqlx::query_as(DUE).fetch_all(&mut *tx).await?;
        for (catalog, is_index) in due {
            let mut last = -1_i64;
            loop {
                let texts = sqlx::query_as(TEXTS).bind(catalog).bind(last).bind(is_index).bind(AT_ONCE);
                let rows: Vec<(i64, Uuid, String, String, String, String)> = texts.fetch_all(&mut *tx).await?;
                let Some((position, ..)) = rows.last() else { break };
                last = *position;
                let documents = rows.into_iter().map(|(_, id, label, title, statement, guidance)| {
                    (id, Some(SearchText::new(&format!("{label} {title}"), &[&statement, &guidance])))
                });
                let documents: Vec<_> = documents.collect();
                index::replace(&mut tx, None, REQUIREMENT, &documents, self.words()).await?;
            }
            sqlx::query(DONE).bind(catalog).execute(&mut *tx).await?;
        }
        tx.commit().await?;
        self.words().note_indexed();
        Ok(())
    }
}
