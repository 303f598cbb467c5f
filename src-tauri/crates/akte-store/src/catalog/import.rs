//! Importing a catalog version: one operation, with a backup before.

use super::columns;
use super::details::Namespaces;
use super::line::{self, LineProposal};
use super::rows;
use crate::backup::BackupReason;
use crate::log::entry::{self, Pending};
use crate::operation::{Context, Operation};
use crate::search::due;
use crate::statement::statements;
use crate::tables::information_domain;
use crate::{Result, Scope, Store, StoreError};
use akte_domain::catalog::{Catalog, Control};
use akte_domain::{
    CatalogId, CatalogInForce, CatalogLineId, DataState, DomainId, Finding, InformationDomain, MunicipalityId,
};
use sqlx::SqliteConnection;
use std::collections::HashSet;
use uuid::Uuid;

/// How many requirements are written at once.
const AT_ONCE: usize = 1_000;

/// Kind of the entry that logs an import.
const CATALOG: &str = "catalog";

statements! {
    OF_FILE = "select id, line_id from catalog where sha256 = $1";
    INDEXES_OF_LINE = "select id from catalog where line_id = $1 and completeness = 'index' order by id";
    IS_CONTAINED = "select not exists (select 1 from requirement_version v where v.catalog_id = $1
        and not exists (select 1 from requirement_version w where w.catalog_id = $2
            and w.requirement_id = v.requirement_id))";
    // A catalog is written through once, so that little of it need be at hand; the usual cache would hold 64 MiB of it beside
    // the catalog itself. Pages that go out lie in the write-ahead log until the end.
    SMALL_CACHE = "pragma cache_size = -16384";
    USUAL_CACHE = "pragma cache_size = -65536";
    LINE_EXISTS = "select exists (select 1 from catalog_line where id = $1)";
}

/// A catalog as an importer read it.
#[derive(Debug, Clone)]
pub struct NewCatalog<'a> {
    /// The catalog. The store lets go of what it has written.
    pub catalog: Catalog,
    /// What the importer noticed.
    pub findings: &'a [Finding],
    /// Name of the file, without its folder.
    pub file_name: &'a str,
    /// SHA-256 of the file, lower-case hexadecimal.
    pub sha256: &'a str,
}

/// Which line a catalog shall join.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LineChoice {
    /// The one that is proposed, else a new one.
    Proposed,
    /// This one.
    Line(CatalogLineId),
    /// A new one, even if it resembles another.
    New,
}

/// An information domain that moved from an index to the fuller version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MovedDomain {
    /// Its municipality.
    pub municipality_id: MunicipalityId,
    /// The information domain.
    pub domain_id: DomainId,
    /// The index that was in force.
    pub from: CatalogId,
}

/// What an import did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Imported {
    /// The catalog version.
    pub catalog_id: CatalogId,
    /// Its line.
    pub line_id: CatalogLineId,
    /// Whether the very same file had been imported before; then nothing was written.
    pub already: bool,
    /// Whether it began a line.
    pub new_line: bool,
    /// Requirements that the line did not know before.
    pub new_requirements: usize,
    /// Information domains that moved to it, because an index of the line was in force whose requirements it contains.
    pub moved: Vec<MovedDomain>,
    /// The data state after it.
    pub state: DataState,
}

impl Store {
    /// The line that a catalog seems to belong to.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn propose_line(&self, catalog: &Catalog) -> Result<LineProposal> {
        let mut conn = self.readers().acquire().await?;
        line::propose(&mut conn, catalog).await
    }

    /// Imports a catalog version. The same file again is no error and writes nothing.
    ///
    /// Nothing changes in the information domains, except that those in which an *index* of the same line is in force (a
    /// catalog without texts) move to the imported version, if it has texts and contains all requirements of that index.
    /// The move is logged with the import, for each municipality.
    ///
    /// # Errors
    /// [`StoreError::CatalogEmpty`], [`StoreError::CatalogIdentityTwice`], [`StoreError::NotFound`] for a line that does
    /// not exist, [`StoreError::DiskFull`]; then nothing was written.
    pub async fn import_catalog(&self, context: Context, new: NewCatalog<'_>, choice: &LineChoice) -> Result<Imported> {
        self.import_table_catalog(context, new, choice, "").await
    }

    /// Imports a catalog version that was read from a table, and keeps its column mapping with it; empty for none.
    ///
    /// # Errors
    /// As for [`Store::import_catalog`].
    pub async fn import_table_catalog(
        &self,
        context: Context,
        new: NewCatalog<'_>,
        choice: &LineChoice,
        column_mapping: &str,
    ) -> Result<Imported> {
        refuse_unusable(&new.catalog)?;
        // Such a statement works when it is read, so that it must not be kept: a kept one would do nothing the next time.
        sqlx::raw_sql(SMALL_CACHE).execute(self.writer()).await?;
        let imported = self.import_whole(context, new, choice, column_mapping).await;
        sqlx::raw_sql(USUAL_CACHE).execute(self.writer()).await?;
        imported
    }

    async fn import_whole(
        &self,
        context: Context,
        new: NewCatalog<'_>,
        choice: &LineChoice,
        column_mapping: &str,
    ) -> Result<Imported> {
        // On the writer's connection: it is open, a reader's might have to be opened for this.
        let mut conn = self.writer().acquire().await?;
        let state = entry::head(&mut conn).await?.data_state();
        if let Some(known) = already(&mut conn, new.sha256, state.clone()).await? {
            return Ok(known);
        }
        drop(conn);
        // Before the first entry there is nothing that a backup could hold.
        if state.number > 0 {
            self.backup_before(BackupReason::Import, context.now).await?;
        }
        let mut operation = self.begin(context).await?;
        // Somebody may have imported it while this one waited for its turn.
        if let Some(known) = already(operation.conn(), new.sha256, state).await? {
            return Ok(known);
        }
        let mut imported = write(&mut operation, new, choice).await?;
        if !column_mapping.is_empty() {
            columns::keep(operation.conn(), imported.catalog_id, column_mapping).await?;
        }
        imported.state = operation.commit().await?.state;
        self.words().note_due();
        Ok(imported)
    }
}

fn refuse_unusable(catalog: &Catalog) -> Result<()> {
    if catalog.controls.is_empty() {
        return Err(StoreError::CatalogEmpty);
    }
    let mut seen = HashSet::with_capacity(catalog.controls.len());
    match catalog.controls.iter().find(|control| !seen.insert(&*control.identity)) {
        Some(twice) => Err(StoreError::CatalogIdentityTwice { identity: twice.identity.clone() }),
        None => Ok(()),
    }
}

async fn already(conn: &mut SqliteConnection, sha256: &str, state: DataState) -> Result<Option<Imported>> {
    let known: Option<(Uuid, Uuid)> = sqlx::query_as(OF_FILE).bind(sha256).fetch_optional(conn).await?;
    Ok(known.map(|(catalog, line)| Imported {
        catalog_id: catalog.into(),
        line_id: line.into(),
        already: true,
        new_line: false,
        new_requirements: 0,
        moved: Vec::new(),
        state,
    }))
}

async fn write(operation: &mut Operation, mut new: NewCatalog<'_>, choice: &LineChoice) -> Result<Imported> {
    let now = crate::entropy::instant(operation.context().now);
    let catalog = &new.catalog;
    let chosen = match choice {
        LineChoice::Proposed => line::propose(operation.conn(), catalog).await?.line(),
        LineChoice::Line(line) => {
            let exists: bool = sqlx::query_scalar(LINE_EXISTS).bind(line.0).fetch_one(operation.conn()).await?;
            if !exists {
                return Err(StoreError::NotFound { kind: "catalog_line", id: line.0 });
            }
            Some(*line)
        }
        LineChoice::New => None,
    };
    let line_id = match chosen {
        Some(line) => line,
        None => {
            let line = CatalogLineId(operation.new_id());
            line::begin(operation.conn(), line, &catalog.title, &now).await?;
            line
        }
    };
    line::join_documents(operation.conn(), line_id, &catalog.document_ids).await?;

    let catalog_id = CatalogId(operation.new_id());
    let is_index = !catalog.has_texts();
    let completeness = if is_index { "index" } else { "full" };
    let namespaces = Namespaces::of(catalog);
    let mut ids = operation.id_source();
    let conn = operation.conn();
    rows::catalog(conn, catalog_id, line_id, &new, &namespaces, completeness, &now).await?;
    rows::write_findings(conn, "catalog_finding (catalog_id", catalog_id.0, new.findings).await?;
    rows::groups(conn, catalog_id, &catalog.groups, &namespaces).await?;
    let requirements = rows::requirements(conn, line_id, &catalog.controls, &mut ids).await?;
    // What is written is let go of, while the cache of the database grows.
    let mut controls = std::mem::take(&mut new.catalog.controls).into_iter();
    let mut written = 0;
    while written < requirements.ids.len() {
        let part: Vec<Control> = controls.by_ref().take(AT_ONCE).collect();
        let of_part =
            rows::PartOfCatalog { id: catalog_id, params: &new.catalog.params, from: written, controls: &part };
        rows::versions(operation.conn(), &of_part, &requirements, &namespaces).await?;
        written += part.len();
    }
    let catalog = &new.catalog;
    due::add(operation.conn(), catalog_id).await?;

    let moved = if is_index { Vec::new() } else { move_domains(operation, line_id, catalog_id).await? };
    let image = serde_json::json!({
        "line_id": line_id, "title": catalog.title, "version": catalog.version, "file_name": new.file_name,
        "sha256": new.sha256, "completeness": completeness, "requirements": requirements.ids.len(),
        "groups": catalog.groups.len(), "findings": new.findings.len(), "moved_domains": moved.len(),
    });
    operation.note(Pending {
        municipality: None,
        kind: CATALOG,
        entity_id: catalog_id.0,
        before: None,
        after: Some(image.to_string()),
    });
    Ok(Imported {
        catalog_id,
        line_id,
        already: false,
        new_line: chosen.is_none(),
        new_requirements: requirements.new.iter().filter(|new| **new).count(),
        moved,
        state: DataState::default(),
    })
}

/// Moves the information domains in which an index of the line is in force whose requirements the new version contains.
async fn move_domains(operation: &mut Operation, line: CatalogLineId, to: CatalogId) -> Result<Vec<MovedDomain>> {
    let mut moved = Vec::new();
    let indexes: Vec<Uuid> = sqlx::query_scalar(INDEXES_OF_LINE).bind(line.0).fetch_all(operation.conn()).await?;
    for from in indexes.into_iter().map(CatalogId) {
        let contained: bool =
            sqlx::query_scalar(IS_CONTAINED).bind(from.0).bind(to.0).fetch_one(operation.conn()).await?;
        if !contained {
            continue;
        }
        for (municipality_id, domain_id) in information_domain::with_catalog(operation.conn(), from).await? {
            let scope = Scope::of(municipality_id);
            let mut domain: InformationDomain = operation.reads().get(scope, domain_id).await?;
            for in_force in &mut domain.catalogs {
                if in_force.catalog_id == from {
                    *in_force = CatalogInForce { line_id: line, catalog_id: to };
                }
            }
            operation.write(scope, &[domain]).await?;
            moved.push(MovedDomain { municipality_id, domain_id, from });
        }
    }
    Ok(moved)
}
