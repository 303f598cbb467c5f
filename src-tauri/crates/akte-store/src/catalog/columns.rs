//! How the columns of a table were read: kept with the version that came of it, so that the next one is read alike.

use crate::Result;
use crate::record::Cells;
use crate::snapshot::Reads;
use crate::statement::statements;
use akte_domain::{CatalogId, CatalogLineId};
use chrono::{DateTime, Utc};
use sqlx::SqliteConnection;
use std::collections::HashSet;

statements! {
    KEEP = "update catalog set column_mapping = $1 where id = $2";
    KEPT = "select id, line_id, title, version, imported_at, column_mapping from catalog
        where column_mapping <> '' order by number desc";
    IDENTITIES = "select identity from requirement where line_id = $1";
}

/// How a catalog version was read from its table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptColumns {
    /// The version.
    pub catalog_id: CatalogId,
    /// Its line.
    pub line_id: CatalogLineId,
    /// Its title.
    pub title: String,
    /// Its version as the publisher spells it.
    pub version: String,
    /// When it was imported.
    pub imported_at: DateTime<Utc>,
    /// The column mapping as it was handed in.
    pub column_mapping: String,
}

/// Keeps a version's column mapping.
pub(super) async fn keep(conn: &mut SqliteConnection, id: CatalogId, column_mapping: &str) -> Result<()> {
    sqlx::query(KEEP).bind(column_mapping).bind(id.0).execute(conn).await?;
    Ok(())
}

impl Reads<'_> {
    /// The column mappings by which catalog versions were read, the newest first.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn kept_columns(&mut self) -> Result<Vec<KeptColumns>> {
        let rows = sqlx::query(KEPT).fetch_all(&mut *self.conn).await?;
        let kept = |row| {
            let mut cells = Cells::new(row);
            Ok(KeptColumns {
                catalog_id: cells.id()?,
                line_id: cells.id()?,
                title: cells.next()?,
                version: cells.next()?,
                imported_at: cells.instant()?,
                column_mapping: cells.next()?,
            })
        };
        rows.iter().map(kept).collect()
    }

    /// Identities of all requirements that a line knows.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn identities(&mut self, line: CatalogLineId) -> Result<HashSet<String>> {
        let identities: Vec<String> = sqlx::query_scalar(IDENTITIES).bind(line.0).fetch_all(&mut *self.conn).await?;
        Ok(identities.into_iter().collect())
    }
}
