//! Reading cross-references: the threats of a requirement, and the requirements that work against a threat.

use crate::Result;
use crate::catalog::read::StoredFinding;
use crate::record::Cells;
use crate::snapshot::Reads;
use crate::statement::statements;
use akte_domain::kompendium::KOMPENDIUM_DOCUMENT_ID;
use akte_domain::{CrossReferenceId, ProtectedValues, RequirementId};
use chrono::{DateTime, Utc};
use std::collections::HashMap;
use uuid::Uuid;

statements! {
    ALL = "select c.id, c.file_name, c.sha256, c.imported_at, c.requirement_count, c.pair_count, c.note_count,
            c.warning_count, c.error_count,
            (select count(*) from cross_reference_row r where r.cross_reference_id = c.id and r.current = 1)
        from cross_reference c order by c.number desc";
    FINDINGS = "select severity, code, place, detail from cross_reference_finding
        where cross_reference_id = $1 order by position";
    THREATS_OF = "select t.threat, x.protected_values from requirement r
        join catalog_line_document d on d.line_id = r.line_id and d.document_id = $2
        join cross_reference_row x on x.requirement = r.identity and x.current = 1
        left join cross_reference_threat t on t.cross_reference_id = x.cross_reference_id
            and t.row_position = x.position
        where r.id = $1 order by t.position";
    AGAINST = "select r.id from cross_reference_threat t
        join cross_reference_row x on x.cross_reference_id = t.cross_reference_id and x.position = t.row_position
            and x.current = 1
        join catalog_line_document d on d.document_id = $2
        join requirement r on r.line_id = d.line_id and r.identity = x.requirement
        where t.threat = $1 order by x.cross_reference_id, x.position";
    PAIRS = "select r.id, t.threat from catalog_line_document d
        join requirement r on r.line_id = d.line_id
        join cross_reference_row x on x.requirement = r.identity and x.current = 1
        join cross_reference_threat t on t.cross_reference_id = x.cross_reference_id and t.row_position = x.position
        where d.document_id = $1";
    NUMBERS = "select r.identity from catalog_line_document d join requirement r on r.line_id = d.line_id
        where d.document_id = $1";
    UNKNOWN = "select x.requirement from cross_reference_row x
        where x.cross_reference_id = $1 and not exists (select 1 from catalog_line_document d
            join requirement r on r.line_id = d.line_id and r.identity = x.requirement where d.document_id = $2)
        order by x.position";
}

/// An imported cross-reference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CrossReferenceInfo {
    /// The cross-reference.
    pub id: CrossReferenceId,
    /// Name of the file.
    pub file_name: String,
    /// SHA-256 of the file.
    pub sha256: String,
    /// When it was imported.
    pub imported_at: DateTime<Utc>,
    /// Requirements that it says something about.
    pub requirements: u32,
    /// Pairs of a requirement and a threat.
    pub pairs: u32,
    /// Findings worth knowing.
    pub notes: u32,
    /// Deviations that were read all the same.
    pub warnings: u32,
    /// Parts that could not be read.
    pub errors: u32,
    /// Requirements for which no later import says something else.
    pub current: u32,
}

impl Reads<'_> {
    /// All imported cross-references, the latest first.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn cross_references(&mut self) -> Result<Vec<CrossReferenceInfo>> {
        let rows = sqlx::query(ALL).fetch_all(&mut *self.conn).await?;
        rows.iter()
            .map(|row| {
                let cells = &mut Cells::new(row);
                Ok(CrossReferenceInfo {
                    id: cells.id()?,
                    file_name: cells.next()?,
                    sha256: cells.next()?,
                    imported_at: cells.instant()?,
                    requirements: cells.number()?,
                    pairs: cells.number()?,
                    notes: cells.number()?,
                    warnings: cells.number()?,
                    errors: cells.number()?,
                    current: cells.number()?,
                })
            })
            .collect()
    }

    /// What the importer noticed when it read a cross-reference.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn cross_reference_findings(&mut self, id: CrossReferenceId) -> Result<Vec<StoredFinding>> {
        let rows: Vec<(String, String, String, String)> =
            sqlx::query_as(FINDINGS).bind(id.0).fetch_all(&mut *self.conn).await?;
        Ok(rows.into_iter().map(StoredFinding::from).collect())
    }

    /// The elementary threats that a requirement works against, in the order of the table, and the values that it
    /// protects above all; none where no cross-reference speaks of it.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn threats_of(&mut self, requirement: RequirementId) -> Result<Option<(Vec<String>, ProtectedValues)>> {
        let rows: Vec<(Option<String>, String)> = sqlx::query_as(THREATS_OF)
            .bind(requirement.0)
            .bind(KOMPENDIUM_DOCUMENT_ID)
            .fetch_all(&mut *self.conn)
            .await?;
        let values = rows.first().map(|(_, letters)| ProtectedValues::from_letters(letters).unwrap_or_default());
        Ok(values.map(|values| (rows.into_iter().filter_map(|(threat, _)| threat).collect(), values)))
    }

    /// The requirements that work against an elementary threat, by its code.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn requirements_against(&mut self, threat: &str) -> Result<Vec<RequirementId>> {
        let ids: Vec<Uuid> =
            sqlx::query_scalar(AGAINST).bind(threat).bind(KOMPENDIUM_DOCUMENT_ID).fetch_all(&mut *self.conn).await?;
        Ok(ids.into_iter().map(RequirementId).collect())
    }

    /// All pairs of a requirement and a threat, by threat.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn requirements_by_threat(&mut self) -> Result<HashMap<String, Vec<RequirementId>>> {
        let pairs: Vec<(Uuid, String)> =
            sqlx::query_as(PAIRS).bind(KOMPENDIUM_DOCUMENT_ID).fetch_all(&mut *self.conn).await?;
        let mut by_threat: HashMap<String, Vec<RequirementId>> = HashMap::new();
        for (requirement, threat) in pairs {
            by_threat.entry(threat).or_default().push(RequirementId(requirement));
        }
        Ok(by_threat)
    }

    /// The numbers of all requirements that any imported version of the Kompendium has; empty where none is imported.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn kompendium_numbers(&mut self) -> Result<Vec<String>> {
        Ok(sqlx::query_scalar(NUMBERS).bind(KOMPENDIUM_DOCUMENT_ID).fetch_all(&mut *self.conn).await?)
    }

    /// The numbers in a cross-reference that no imported catalog has.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn unknown_numbers(&mut self, id: CrossReferenceId) -> Result<Vec<String>> {
        Ok(sqlx::query_scalar(UNKNOWN).bind(id.0).bind(KOMPENDIUM_DOCUMENT_ID).fetch_all(&mut *self.conn).await?)
    }
}
