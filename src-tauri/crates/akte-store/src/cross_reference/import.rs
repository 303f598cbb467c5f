//! Importing a cross-reference: one operation, with a backup before.

use crate::backup::BackupReason;
use crate::catalog::rows::{insert, severity_count, write_findings};
use crate::log::entry::Pending;
use crate::operation::{Context, Operation};
use crate::statement::statements;
use crate::{Result, Store, StoreError};
use akte_domain::{CrossReference, CrossReferenceId, Finding, Severity};
use sqlx::SqliteConnection;
use uuid::Uuid;

/// Kind of the entry that logs an import.
const CROSS_REFERENCE: &str = "cross_reference";

statements! {
    OF_FILE = "select id from cross_reference where sha256 = $1";
    ADD = "insert into cross_reference (id, file_name, sha256, imported_at, requirement_count, pair_count, note_count,
            warning_count, error_count)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    // What was said before about the same requirements counts no longer.
    SUPERSEDE = "update cross_reference_row set current = 0 where current = 1 and requirement in (select n.requirement
        from cross_reference_row n where n.cross_reference_id = $1)";
    PUT_IN_FORCE = "update cross_reference_row set current = 1 where cross_reference_id = $1";
}

/// A cross-reference as an importer read it.
#[derive(Debug, Clone, Copy)]
pub struct NewCrossReference<'a> {
    /// The cross-reference; each requirement stands in it once.
    pub cross_reference: &'a CrossReference,
    /// What the importer noticed.
    pub findings: &'a [Finding],
    /// Name of the file, without its folder.
    pub file_name: &'a str,
    /// SHA-256 of the file, lower-case hexadecimal.
    pub sha256: &'a str,
}

/// What an import did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StoredCrossReference {
    /// The cross-reference.
    pub cross_reference_id: CrossReferenceId,
    /// Whether the very same file had been imported before; then nothing was written.
    pub already: bool,
}

impl Store {
    /// Imports a cross-reference. It takes the place of what earlier ones said about the same requirements. The same file
    /// again is no error and writes nothing.
    ///
    /// # Errors
    /// [`StoreError::CrossReferenceEmpty`], [`StoreError::DiskFull`]; then nothing was written.
    pub async fn import_cross_reference(
        &self,
        context: Context,
        new: &NewCrossReference<'_>,
    ) -> Result<StoredCrossReference> {
        if new.cross_reference.rows.is_empty() {
            return Err(StoreError::CrossReferenceEmpty);
        }
        let mut snapshot = self.snapshot().await?;
        let state = snapshot.reads().data_state().await?;
        if let Some(known) = already(snapshot.reads().conn, new.sha256).await? {
            return Ok(known);
        }
        drop(snapshot);
        // Before the first entry there is nothing that a backup could hold.
        if state.number > 0 {
            self.backup_before(BackupReason::Import, context.now).await?;
        }
        let mut operation = self.begin(context).await?;
        // Somebody may have imported it while this one waited for its turn.
        if let Some(known) = already(operation.conn(), new.sha256).await? {
            return Ok(known);
        }
        let cross_reference_id = write(&mut operation, new).await?;
        operation.commit().await?;
        Ok(StoredCrossReference { cross_reference_id, already: false })
    }
}

async fn already(conn: &mut SqliteConnection, sha256: &str) -> Result<Option<StoredCrossReference>> {
    let known: Option<Uuid> = sqlx::query_scalar(OF_FILE).bind(sha256).fetch_optional(conn).await?;
    Ok(known.map(|id| StoredCrossReference { cross_reference_id: id.into(), already: true }))
}

async fn write(operation: &mut Operation, new: &NewCrossReference<'_>) -> Result<CrossReferenceId> {
    let now = crate::entropy::instant(operation.context().now);
    let id = CrossReferenceId(operation.new_id());
    let conn = operation.conn();
    let rows = &new.cross_reference.rows;
    let pairs = new.cross_reference.pairs().count();
    sqlx::query(ADD)
        .bind(id.0)
        .bind(new.file_name)
        .bind(new.sha256)
        .bind(now)
        .bind(rows.len() as i64)
        .bind(pairs as i64)
        .bind(severity_count(new.findings, Severity::Note))
        .bind(severity_count(new.findings, Severity::Warning))
        .bind(severity_count(new.findings, Severity::Error))
        .execute(&mut *conn)
        .await?;
    let into = "cross_reference_row (cross_reference_id, position, requirement, protected_values, current)";
    insert(conn, into, rows.len(), |at, values| {
        values.push(id.0).push(at as i64).push(&*rows[at].requirement).push(rows[at].values.letters()).push(false);
        Ok(())
    })
    .await?;
    let threats: Vec<(usize, usize, &str)> = rows
        .iter()
        .enumerate()
        .flat_map(|(row, it)| it.threats.iter().enumerate().map(move |(at, threat)| (row, at, &**threat)))
        .collect();
    let into = "cross_reference_threat (cross_reference_id, row_position, position, threat)";
    insert(conn, into, threats.len(), |at, values| {
        let (row, position, threat) = threats[at];
        values.push(id.0).push(row as i64).push(position as i64).push(threat);
        Ok(())
    })
    .await?;
    write_findings(conn, "cross_reference_finding (cross_reference_id", id.0, new.findings).await?;
    for sql in [SUPERSEDE, PUT_IN_FORCE] {
        sqlx::query(sql).bind(id.0).execute(&mut *conn).await?;
    }
    let image = serde_json::json!({
        "file_name": new.file_name, "sha256": new.sha256, "requirements": rows.len(), "pairs": pairs,
        "findings": new.findings.len(),
    });
    operation.note(Pending {
        municipality: None,
        kind: CROSS_REFERENCE,
        entity_id: id.0,
        before: None,
        after: Some(image.to_string()),
    });
    Ok(id)
}
