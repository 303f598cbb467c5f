//! Importing a mapping collection: one operation, with a backup before.

use crate::backup::BackupReason;
use crate::catalog::rows::{insert, json, severity_count, write_findings};
use crate::log::entry::Pending;
use crate::operation::{Context, Operation};
use crate::statement::statements;
use crate::{Result, Store, StoreError};
use akte_domain::mapping::{Map, MapItem, MappingCollection};
use akte_domain::{Coded, DataState, Finding, MappingCollectionId, Severity};
use sqlx::SqliteConnection;
use uuid::Uuid;

/// Kind of the entry that logs an import.
const MAPPING_COLLECTION: &str = "mapping_collection";
/// Pairs of one collection at most: a map of a thousand sources and a thousand targets is a short text.
const MAX_PAIRS: usize = 500_000;

statements! {
    OF_FILE = "select id from mapping_collection where sha256 = $1";
    ADD = "insert into mapping_collection (id, uuid, title, version, last_modified, oscal_version, language, publishers,
            rights, remarks, method, matching_rationale, status, description, file_name, sha256, imported_at, pair_count,
            note_count, warning_count, error_count)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21)";
}

/// A mapping collection as an importer read it.
#[derive(Debug, Clone, Copy)]
pub struct NewMappings<'a> {
    /// The collection.
    pub collection: &'a MappingCollection,
    /// What the importer noticed.
    pub findings: &'a [Finding],
    /// Name of the file, without its folder.
    pub file_name: &'a str,
    /// SHA-256 of the file, lower-case hexadecimal.
    pub sha256: &'a str,
}

/// What an import did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportedMappingCollection {
    /// The collection.
    pub collection_id: MappingCollectionId,
    /// Whether the very same file had been imported before; then nothing was written.
    pub already: bool,
    /// The data state after it.
    pub state: DataState,
}

impl Store {
    /// Imports a mapping collection. The same file again is no error and writes nothing.
    ///
    /// # Errors
    /// [`StoreError::MappingEmpty`], [`StoreError::MappingTooManyPairs`], [`StoreError::DiskFull`]; then nothing was
    /// written.
    pub async fn import_mappings(&self, context: Context, new: &NewMappings<'_>) -> Result<ImportedMappingCollection> {
        match new.collection.pairs() {
            0 => return Err(StoreError::MappingEmpty),
            pairs if pairs > MAX_PAIRS => return Err(StoreError::MappingTooManyPairs { pairs, limit: MAX_PAIRS }),
            _ => {}
        }
        let mut snapshot = self.snapshot().await?;
        let state = snapshot.reads().data_state().await?;
        if let Some(known) = already(snapshot.reads().conn, new.sha256, &state).await? {
            return Ok(known);
        }
        drop(snapshot);
        // Before the first entry there is nothing that a backup could hold.
        if state.number > 0 {
            self.backup_before(BackupReason::Import, context.now).await?;
        }
        let mut operation = self.begin(context).await?;
        // Somebody may have imported it while this one waited for its turn.
        if let Some(known) = already(operation.conn(), new.sha256, &state).await? {
            return Ok(known);
        }
        let collection_id = write(&mut operation, new).await?;
        let state = operation.commit().await?.state;
        Ok(ImportedMappingCollection { collection_id, already: false, state })
    }
}

async fn already(
    conn: &mut SqliteConnection,
    sha256: &str,
    state: &DataState,
) -> Result<Option<ImportedMappingCollection>> {
    let known: Option<Uuid> = sqlx::query_scalar(OF_FILE).bind(sha256).fetch_optional(conn).await?;
    let imported =
        |id: Uuid| ImportedMappingCollection { collection_id: id.into(), already: true, state: state.clone() };
    Ok(known.map(imported))
}

async fn write(operation: &mut Operation, new: &NewMappings<'_>) -> Result<MappingCollectionId> {
    let now = crate::entropy::instant(operation.context().now);
    let id = MappingCollectionId(operation.new_id());
    let conn = operation.conn();
    head(conn, id, new, &now).await?;
    write_findings(conn, "mapping_finding (collection_id", id.0, new.findings).await?;
    mappings(conn, id, new.collection).await?;
    let head = &new.collection.head;
    let image = serde_json::json!({
        "title": head.title, "version": head.version, "file_name": new.file_name, "sha256": new.sha256,
        "mappings": new.collection.mappings.len(), "pairs": new.collection.pairs(), "findings": new.findings.len(),
    });
    operation.note(Pending {
        municipality: None,
        kind: MAPPING_COLLECTION,
        entity_id: id.0,
        before: None,
        after: Some(image.to_string()),
    });
    Ok(id)
}

async fn head(conn: &mut SqliteConnection, id: MappingCollectionId, new: &NewMappings<'_>, now: &str) -> Result<()> {
    let count = |severity: Severity| severity_count(new.findings, severity);
    let MappingCollection { head, provenance, .. } = new.collection;
    sqlx::query(ADD)
        .bind(id.0)
        .bind(&*head.uuid)
        .bind(&*head.title)
        .bind(&*head.version)
        .bind(&*head.last_modified)
        .bind(&*head.oscal_version)
        .bind(&*head.language)
        .bind(json(&head.publishers)?)
        .bind(&*head.rights)
        .bind(&*head.remarks)
        .bind(&*provenance.method)
        .bind(&*provenance.matching_rationale)
        .bind(&*provenance.status)
        .bind(&*provenance.description)
        .bind(new.file_name)
        .bind(new.sha256)
        .bind(now)
        .bind(new.collection.pairs() as i64)
        .bind(count(Severity::Note))
        .bind(count(Severity::Warning))
        .bind(count(Severity::Error))
        .execute(conn)
        .await?;
    Ok(())
}

async fn mappings(conn: &mut SqliteConnection, id: MappingCollectionId, collection: &MappingCollection) -> Result<()> {
    let mappings = &collection.mappings;
    insert(conn, "mapping (collection_id, position, source, target)", mappings.len(), |at, values| {
        values.push(id.0).push(at as i64).push(json(&mappings[at].source)?).push(json(&mappings[at].target)?);
        Ok(())
    })
    .await?;
    let into = "mapping_pair (collection_id, mapping, position, source_id, source_identity, target_id, \
        target_identity, relation, map_relation, props, remarks)";
    for (number, mapping) in (0_i64..).zip(mappings) {
        let pairs: Vec<(&Map, &MapItem, &MapItem)> = mapping.maps.iter().flat_map(pairs).collect();
        insert(conn, into, pairs.len(), |at, values| {
            let (map, source, target) = pairs[at];
            values.push(id.0).push(number).push(at as i64).push(&*source.id).push(&*source.identity);
            values.push(&*target.id).push(&*target.identity).push(map.pair_relation().code());
            values.push(map.relation.code()).push(json(&map.props)?).push(&*map.remarks);
            Ok(())
        })
        .await?;
    }
    Ok(())
}

/// Each source of a map with each of its targets.
fn pairs(map: &Map) -> impl Iterator<Item = (&Map, &MapItem, &MapItem)> {
    map.sources.iter().flat_map(move |source| map.targets.iter().map(move |target| (map, source, target)))
}
