//! Reading vocabularies.
//!
//! Of several imports of one name one counts: a list that was imported as a list before one that came with the program, and
//! both before one that was taken out of another document (the Kompendium of 2023 names the elementary threats as well, and
//! would replace a newer list of BSI's). Among equals the latest counts. A list that was taken out of a document has the
//! hash of its catalog.

use crate::catalog::read::StoredFinding;
use crate::record::Cells;
use crate::snapshot::Reads;
use crate::statement::statements;
use crate::{Result, StoreError};
use akte_domain::{Term, Vocabulary, VocabularyId};
use chrono::{DateTime, Utc};

statements! {
    ALL = "select v.id, v.name, v.file_name, v.sha256, v.shipped, v.imported_at, v.term_count, v.note_count,
            v.warning_count, v.error_count,
            v.number = (select w.number from vocabulary w where w.name = v.name
                order by exists (select 1 from catalog c where c.sha256 = w.sha256), w.shipped, w.number desc limit 1)
        from vocabulary v order by v.name, v.number desc";
    TERMS = "select code, term, definition, uuid, parent, extra from vocabulary_term
        where vocabulary_id = $1 order by position";
    FINDINGS = "select severity, code, place, detail from vocabulary_finding
        where vocabulary_id = $1 order by position";
    LATEST = "select coalesce(max(number), 0) from vocabulary";
}

/// An imported vocabulary.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VocabularyInfo {
    /// The vocabulary.
    pub id: VocabularyId,
    /// What BSI calls the file, without ending.
    pub name: String,
    /// Name of the file.
    pub file_name: String,
    /// SHA-256 of the file.
    pub sha256: String,
    /// Whether it came with the program.
    pub shipped: bool,
    /// When it was imported.
    pub imported_at: DateTime<Utc>,
    /// Terms.
    pub terms: u32,
    /// Findings worth knowing.
    pub notes: u32,
    /// Deviations that were read all the same.
    pub warnings: u32,
    /// Parts that could not be read.
    pub errors: u32,
    /// Whether it is the one of its name that counts: the latest list that was imported as such, else the one that came
    /// with the program, else the latest that was taken out of a catalog.
    pub current: bool,
}

impl Reads<'_> {
    /// All imported vocabularies by name, the latest import of each first.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn vocabularies(&mut self) -> Result<Vec<VocabularyInfo>> {
        let rows = sqlx::query(ALL).fetch_all(&mut *self.conn).await?;
        rows.iter()
            .map(|row| {
                let cells = &mut Cells::new(row);
                Ok(VocabularyInfo {
                    id: cells.id()?,
                    name: cells.next()?,
                    file_name: cells.next()?,
                    sha256: cells.next()?,
                    shipped: cells.next()?,
                    imported_at: cells.instant()?,
                    terms: cells.number()?,
                    notes: cells.number()?,
                    warnings: cells.number()?,
                    errors: cells.number()?,
                    current: cells.next()?,
                })
            })
            .collect()
    }

    /// An imported vocabulary with its terms.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn vocabulary(&mut self, info: &VocabularyInfo) -> Result<Vocabulary> {
        let rows: Vec<(String, String, String, String, String, String)> =
            sqlx::query_as(TERMS).bind(info.id.0).fetch_all(&mut *self.conn).await?;
        let term = |(code, term, definition, uuid, parent, extra): (_, _, _, _, _, String)| {
            let extra = serde_json::from_str(&extra).map_err(|error| StoreError::unreadable("vocabulary", error))?;
            Ok(Term { code, term, definition, uuid, parent, extra })
        };
        Ok(Vocabulary { name: info.name.clone(), terms: rows.into_iter().map(term).collect::<Result<_>>()? })
    }

    /// What the importer noticed when it read a vocabulary.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn vocabulary_findings(&mut self, id: VocabularyId) -> Result<Vec<StoredFinding>> {
        let rows: Vec<(String, String, String, String)> =
            sqlx::query_as(FINDINGS).bind(id.0).fetch_all(&mut *self.conn).await?;
        Ok(rows.into_iter().map(StoredFinding::from).collect())
    }

    /// A number that grows with every imported vocabulary.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn latest_vocabulary(&mut self) -> Result<i64> {
        Ok(sqlx::query_scalar(LATEST).fetch_one(&mut *self.conn).await?)
    }
}
