//! Importing vocabularies: those of one import are one operation, with a backup before.

use crate::backup::BackupReason;
use crate::catalog::rows::{insert, json, severity_count, write_findings};
use crate::log::entry::Pending;
use crate::operation::{Context, Operation};
use crate::statement::statements;
use crate::{Result, Store, StoreError};
use akte_domain::{Finding, Severity, Vocabulary, VocabularyId};
use sqlx::SqliteConnection;
use uuid::Uuid;

/// Kind of the entry that logs an import.
const VOCABULARY: &str = "vocabulary";

statements! {
    OF_FILE = "select id from vocabulary where sha256 = $1 and name = $2";
    ADD = "insert into vocabulary (id, name, file_name, sha256, shipped, imported_at, term_count, note_count,
            warning_count, error_count)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
}

/// A vocabulary as an importer read it.
#[derive(Debug, Clone, Copy)]
pub struct NewVocabulary<'a> {
    /// The vocabulary.
    pub vocabulary: &'a Vocabulary,
    /// What the importer noticed.
    pub findings: &'a [Finding],
    /// Name of the file, without its folder.
    pub file_name: &'a str,
    /// SHA-256 of the file, lower-case hexadecimal. A file may hold several vocabularies.
    pub sha256: &'a str,
    /// Whether it came with the program.
    pub shipped: bool,
}

/// What an import did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StoredVocabulary {
    /// The vocabulary.
    pub vocabulary_id: VocabularyId,
    /// Whether the very same file had been imported before; then nothing was written.
    pub already: bool,
}

impl Store {
    /// Imports vocabularies in one operation; answers in their order. The same file again is no error and writes nothing.
    /// `has_backup` says that one was made just now for the same import.
    ///
    /// # Errors
    /// [`StoreError::VocabularyEmpty`], [`StoreError::DiskFull`]; then nothing was written.
    pub async fn import_vocabularies(
        &self,
        context: Context,
        new: &[NewVocabulary<'_>],
        has_backup: bool,
    ) -> Result<Vec<StoredVocabulary>> {
        if let Some(empty) = new.iter().find(|new| new.vocabulary.terms.is_empty()) {
            return Err(StoreError::VocabularyEmpty { name: empty.vocabulary.name.clone() });
        }
        let mut snapshot = self.snapshot().await?;
        let state = snapshot.reads().data_state().await?;
        let known = already(snapshot.reads().conn, new).await?;
        drop(snapshot);
        if known.iter().all(Option::is_some) {
            return Ok(known.into_iter().flatten().collect());
        }
        // Before the first entry there is nothing that a backup could hold.
        if state.number > 0 && !has_backup {
            self.backup_before(BackupReason::Import, context.now).await?;
        }
        let mut operation = self.begin(context).await?;
        let mut stored = Vec::with_capacity(new.len());
        for new in new {
            // Somebody may have imported it while this one waited for its turn, and a file may be picked twice.
            let known = already(operation.conn(), std::slice::from_ref(new)).await?.into_iter().flatten().next();
            stored.push(match known {
                Some(known) => known,
                None => StoredVocabulary { vocabulary_id: write(&mut operation, new).await?, already: false },
            });
        }
        operation.commit().await?;
        Ok(stored)
    }
}

async fn already(conn: &mut SqliteConnection, new: &[NewVocabulary<'_>]) -> Result<Vec<Option<StoredVocabulary>>> {
    let mut known = Vec::with_capacity(new.len());
    for new in new {
        let id: Option<Uuid> =
            sqlx::query_scalar(OF_FILE).bind(new.sha256).bind(&*new.vocabulary.name).fetch_optional(&mut *conn).await?;
        known.push(id.map(|id| StoredVocabulary { vocabulary_id: id.into(), already: true }));
    }
    Ok(known)
}

async fn write(operation: &mut Operation, new: &NewVocabulary<'_>) -> Result<VocabularyId> {
    let now = crate::entropy::instant(operation.context().now);
    let id = VocabularyId(operation.new_id());
    let conn = operation.conn();
    let terms = &new.vocabulary.terms;
    sqlx::query(ADD)
        .bind(id.0)
        .bind(&*new.vocabulary.name)
        .bind(new.file_name)
        .bind(new.sha256)
        .bind(new.shipped)
        .bind(now)
        .bind(terms.len() as i64)
        .bind(severity_count(new.findings, Severity::Note))
        .bind(severity_count(new.findings, Severity::Warning))
        .bind(severity_count(new.findings, Severity::Error))
        .execute(&mut *conn)
        .await?;
    let into = "vocabulary_term (vocabulary_id, position, code, term, definition, uuid, parent, extra)";
    insert(conn, into, terms.len(), |at, values| {
        let term = &terms[at];
        values.push(id.0).push(at as i64).push(&*term.code).push(&*term.term).push(&*term.definition);
        values.push(&*term.uuid).push(&*term.parent).push(json(&term.extra)?);
        Ok(())
    })
    .await?;
    write_findings(conn, "vocabulary_finding (vocabulary_id", id.0, new.findings).await?;
    let image = serde_json::json!({
        "name": new.vocabulary.name, "file_name": new.file_name, "sha256": new.sha256, "shipped": new.shipped,
        "terms": terms.len(), "findings": new.findings.len(),
    });
    operation.note(Pending {
        municipality: None,
        kind: VOCABULARY,
        entity_id: id.0,
        before: None,
        after: Some(image.to_string()),
    });
    Ok(id)
}
