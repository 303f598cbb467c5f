//! Reading mapping collections, and what is needed to find the requirements that they mean.

use crate::catalog::read::StoredFinding;
use crate::record::Cells;
use crate::snapshot::Reads;
use crate::statement::statements;
use crate::tables::answer_source;
use crate::{Result, Scope, StoreError};
use akte_domain::catalog::Prop;
use akte_domain::mapping::{MappedResource, Relation};
use akte_domain::{AnswerId, AnswerSource, CatalogId, CatalogLineId, MappingCollectionId, RequirementId};
use chrono::{DateTime, Utc};
use std::collections::HashMap;
use uuid::Uuid;

statements! {
    COLLECTIONS = "select id, uuid, title, version, last_modified, oscal_version, publishers, rights, remarks, method,
            matching_rationale, status, description, file_name, sha256, imported_at, pair_count, note_count,
            warning_count, error_count
        from mapping_collection order by number";
    FINDINGS = "select severity, code, place, detail from mapping_finding where collection_id = $1 order by position";
    MAPPINGS = "select source, target from mapping where collection_id = $1 order by position";
    PAIRS = "select mapping, position, source_id, source_identity, target_id, target_identity, relation, map_relation,
            props, remarks
        from mapping_pair where collection_id = $1 order by mapping, position";
    DOCUMENTS = "select document_id, line_id from catalog_line_document";
    REQUIREMENTS = "select v.requirement_id, v.label, r.identity, v.title from requirement_version v
        join requirement r on r.id = v.requirement_id where v.catalog_id = $1 order by v.position";
}

/// An imported mapping collection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MappingCollectionInfo {
    /// The collection.
    pub id: MappingCollectionId,
    /// The document's own UUID.
    pub uuid: String,
    /// Title.
    pub title: String,
    /// Version as the publisher spells it.
    pub version: String,
    /// When the publisher last changed it, as written.
    pub last_modified: String,
    /// OSCAL version of the file.
    pub oscal_version: String,
    /// Names of the publishing parties.
    pub publishers: Vec<String>,
    /// Rights or licence text, if given.
    pub rights: String,
    /// Remarks, if given.
    pub remarks: String,
    /// `human`, `automation` or `hybrid`, as written.
    pub method: String,
    /// `syntactic`, `semantic` or `functional`, as written.
    pub matching_rationale: String,
    /// `complete`, `draft` and so on, as written.
    pub status: String,
    /// What the publisher says about it.
    pub description: String,
    /// Name of the file.
    pub file_name: String,
    /// SHA-256 of the file.
    pub sha256: String,
    /// When it was imported.
    pub imported_at: DateTime<Utc>,
    /// Pairs of a source and a target.
    pub pairs: u32,
    /// Findings worth knowing.
    pub notes: u32,
    /// Deviations that were read all the same.
    pub warnings: u32,
    /// Parts that could not be read.
    pub errors: u32,
}

/// One mapping of a collection: from one resource to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MappingRow {
    /// Where the sources stand, as written.
    pub source: MappedResource,
    /// Where the targets stand, as written.
    pub target: MappedResource,
}

/// A source and a target, as written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MappingPair {
    /// Position of its mapping in the collection.
    pub mapping: u32,
    /// Position in the mapping.
    pub position: u32,
    /// Id of the source.
    pub source_id: String,
    /// Identity of the source, where it is named.
    pub source_identity: String,
    /// Id of the target.
    pub target_id: String,
    /// Identity of the target, where it is named.
    pub target_identity: String,
    /// How this source relates to this target.
    pub relation: Relation,
    /// What the map says of all its sources and targets together.
    pub map_relation: Relation,
    /// Properties of the map.
    pub props: Vec<Prop>,
    /// Remarks of the map.
    pub remarks: String,
}

/// A requirement of an imported version, as far as a mapping needs it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportedRequirement {
    /// The requirement through all versions.
    pub id: RequirementId,
    /// Its id in this version.
    pub label: String,
    /// Its identity in the line.
    pub identity: String,
    /// Its title.
    pub title: String,
}

fn json<T: serde::de::DeserializeOwned>(text: &str) -> Result<T> {
    serde_json::from_str(text).map_err(|error| StoreError::unreadable("mapping", error))
}

impl Reads<'_> {
    /// All imported mapping collections, oldest import first.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn mapping_collections(&mut self) -> Result<Vec<MappingCollectionInfo>> {
        let rows = sqlx::query(COLLECTIONS).fetch_all(&mut *self.conn).await?;
        rows.iter()
            .map(|row| {
                let cells = &mut Cells::new(row);
                Ok(MappingCollectionInfo {
                    id: cells.id()?,
                    uuid: cells.next()?,
                    title: cells.next()?,
                    version: cells.next()?,
                    last_modified: cells.next()?,
                    oscal_version: cells.next()?,
                    publishers: json(cells.next()?)?,
                    rights: cells.next()?,
                    remarks: cells.next()?,
                    method: cells.next()?,
                    matching_rationale: cells.next()?,
                    status: cells.next()?,
                    description: cells.next()?,
                    file_name: cells.next()?,
                    sha256: cells.next()?,
                    imported_at: cells.instant()?,
                    pairs: cells.number()?,
                    notes: cells.number()?,
                    warnings: cells.number()?,
                    errors: cells.number()?,
                })
            })
            .collect()
    }

    /// What the importer noticed when it read a mapping collection.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn mapping_findings(&mut self, id: MappingCollectionId) -> Result<Vec<StoredFinding>> {
        let rows: Vec<(String, String, String, String)> =
            sqlx::query_as(FINDINGS).bind(id.0).fetch_all(&mut *self.conn).await?;
        Ok(rows.into_iter().map(StoredFinding::from).collect())
    }

    /// The mappings of a collection in its order.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn mappings(&mut self, id: MappingCollectionId) -> Result<Vec<MappingRow>> {
        let rows: Vec<(String, String)> = sqlx::query_as(MAPPINGS).bind(id.0).fetch_all(&mut *self.conn).await?;
        rows.iter().map(|(source, target)| Ok(MappingRow { source: json(source)?, target: json(target)? })).collect()
    }

    /// The pairs of a collection by mapping, in its order.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn mapping_pairs(&mut self, id: MappingCollectionId) -> Result<Vec<MappingPair>> {
        let rows = sqlx::query(PAIRS).bind(id.0).fetch_all(&mut *self.conn).await?;
        rows.iter()
            .map(|row| {
                let cells = &mut Cells::new(row);
                Ok(MappingPair {
                    mapping: cells.number()?,
                    position: cells.number()?,
                    source_id: cells.next()?,
                    source_identity: cells.next()?,
                    target_id: cells.next()?,
                    target_identity: cells.next()?,
                    relation: cells.coded()?,
                    map_relation: cells.coded()?,
                    props: json(cells.next()?)?,
                    remarks: cells.next()?,
                })
            })
            .collect()
    }

    /// The catalog line of each document identifier.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn lines_of_documents(&mut self) -> Result<HashMap<String, CatalogLineId>> {
        let rows: Vec<(String, Uuid)> = sqlx::query_as(DOCUMENTS).fetch_all(&mut *self.conn).await?;
        Ok(rows.into_iter().map(|(document, line)| (document, line.into())).collect())
    }

    /// The requirements of a catalog version in its order, without their texts.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn imported_requirements(&mut self, id: CatalogId) -> Result<Vec<ImportedRequirement>> {
        let rows: Vec<(Uuid, String, String, String)> =
            sqlx::query_as(REQUIREMENTS).bind(id.0).fetch_all(&mut *self.conn).await?;
        let row = |(id, label, identity, title): (Uuid, _, _, _)| ImportedRequirement {
            id: id.into(),
            label,
            identity,
            title,
        };
        Ok(rows.into_iter().map(row).collect())
    }

    /// The links that lead from or to some answers.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn answer_sources_touching(&mut self, scope: Scope, answers: &[AnswerId]) -> Result<Vec<AnswerSource>> {
        answer_source::touching(self.conn, scope, answers).await
    }

    /// What some answers were taken over from.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn answer_sources(&mut self, scope: Scope, answers: &[AnswerId]) -> Result<Vec<AnswerSource>> {
        answer_source::of_answers(self.conn, scope, answers).await
    }
}
