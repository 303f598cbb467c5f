//! Reading catalogs and their requirements.

pub use super::details::Details;
use super::details::{Beside, parse};
use crate::record::Cells;
use crate::snapshot::Reads;
use crate::statement::statements;
use crate::{Result, StoreError};
use akte_domain::{CatalogId, CatalogLineId, RequirementId, Severity};
use chrono::{DateTime, Utc};
use uuid::Uuid;

statements! {
    CATALOGS = "select c.id, c.line_id, l.name, c.uuid, c.title, c.version, c.last_modified, c.oscal_version,
            c.language, c.publishers, c.rights, c.remarks, c.completeness, c.file_name, c.sha256, c.imported_at,
            c.group_count, c.requirement_count, c.note_count, c.warning_count, c.error_count
        from catalog c join catalog_line l on l.id = c.line_id order by l.name, l.id, c.number";
    FINDINGS = "select severity, code, place, detail from catalog_finding where catalog_id = $1 order by position";
    GROUPS = "select position, parent, label, title, class, description from catalog_group
        where catalog_id = $1 order by position";
    GROUP_DETAILS = "select details from catalog_group where catalog_id = $1 and position = $2";
    NAMESPACES = "select namespaces from catalog where id = $1";
    REQUIREMENTS = "select v.catalog_id, v.requirement_id, r.identity, v.position, v.label, v.title, v.class,
            v.group_position, v.parent_requirement_id, v.modal_verb, v.security_level, v.effort_level, v.statement,
            v.guidance, v.withdrawn
        from requirement_version v join requirement r on r.id = v.requirement_id
        where v.catalog_id = $1 order by v.position";
    REQUIREMENT = "select v.catalog_id, v.requirement_id, r.identity, v.position, v.label, v.title, v.class,
            v.group_position, v.parent_requirement_id, v.modal_verb, v.security_level, v.effort_level, v.statement,
            v.guidance, v.withdrawn, v.details
        from requirement_version v join requirement r on r.id = v.requirement_id
        where v.catalog_id = $1 and v.requirement_id = $2";
    VERSIONS = "select v.catalog_id, v.requirement_id, r.identity, v.position, v.label, v.title, v.class,
            v.group_position, v.parent_requirement_id, v.modal_verb, v.security_level, v.effort_level, v.statement,
            v.guidance, v.withdrawn
        from requirement_version v join requirement r on r.id = v.requirement_id
        join catalog c on c.id = v.catalog_id
        where v.requirement_id = $1 order by c.number";
    ALL_DETAILS = "select statement, guidance, details from requirement_version where catalog_id = $1
        order by position";
    BY_LABEL = "select requirement_id from requirement_version where catalog_id = $1 and label = $2 order by position";
    BY_IDENTITY = "select id from requirement where line_id = $1 and identity = $2";
}

/// Whether a catalog version has texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Completeness {
    /// It has.
    Full,
    /// It has titles and facts only.
    Index,
}

/// An imported catalog version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CatalogInfo {
    /// The version.
    pub id: CatalogId,
    /// The catalog through its versions.
    pub line_id: CatalogLineId,
    /// What the line is called: the title of its first version.
    pub line_name: String,
    /// The document's own UUID.
    pub uuid: String,
    /// Title.
    pub title: String,
    /// Version as the publisher spells it.
    pub version: String,
    /// When the publisher last changed it, as written in the file.
    pub last_modified: String,
    /// OSCAL version of the file.
    pub oscal_version: String,
    /// Language tag, if given.
    pub language: String,
    /// Names of the publishing parties.
    pub publishers: Vec<String>,
    /// Rights or licence text, if given.
    pub rights: String,
    /// Remarks, if given.
    pub remarks: String,
    /// Whether it has texts.
    pub completeness: Completeness,
    /// Name of the file.
    pub file_name: String,
    /// SHA-256 of the file.
    pub sha256: String,
    /// When it was imported.
    pub imported_at: DateTime<Utc>,
    /// Groups.
    pub groups: u32,
    /// Requirements.
    pub requirements: u32,
    /// Findings worth knowing.
    pub notes: u32,
    /// Deviations that were read all the same.
    pub warnings: u32,
    /// Parts that could not be read.
    pub errors: u32,
}

/// A finding of an import, as it was kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredFinding {
    /// How much it matters.
    pub severity: Severity,
    /// Stable code.
    pub code: String,
    /// Where.
    pub place: String,
    /// What was found there.
    pub detail: String,
}

impl From<(String, String, String, String)> for StoredFinding {
    fn from((severity, code, place, detail): (String, String, String, String)) -> Self {
        let severity = match &*severity {
            "note" => Severity::Note,
            "warning" => Severity::Warning,
            _ => Severity::Error,
        };
        Self { severity, code, place, detail }
    }
}

/// A group of a catalog version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupRow {
    /// Position in the catalog.
    pub position: u32,
    /// Position of the group above.
    pub parent: Option<u32>,
    /// Its id: a label.
    pub label: String,
    /// Title.
    pub title: String,
    /// Class, if given.
    pub class: String,
    /// What it is about, if given.
    pub description: String,
}

/// How a requirement reads in a catalog version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequirementRow {
    /// The version.
    pub catalog_id: CatalogId,
    /// The requirement through all versions.
    pub requirement_id: RequirementId,
    /// Its identity within the line: alt-identifier, else id.
    pub identity: String,
    /// Position in the catalog.
    pub position: u32,
    /// Its id in this version: a label.
    pub label: String,
    /// Title.
    pub title: String,
    /// Class, if given.
    pub class: String,
    /// Position of its group.
    pub group: Option<u32>,
    /// The requirement that it enhances.
    pub parent: Option<RequirementId>,
    /// Modal verb; empty where there is none.
    pub modal_verb: String,
    /// Security level; empty where there is none.
    pub security_level: String,
    /// Effort level, where there is one.
    pub effort_level: Option<u32>,
    /// The requirement's text with its parameters inserted; empty in an index.
    pub statement: String,
    /// The guidance with its parameters inserted; empty in an index.
    pub guidance: String,
    /// Whether the publisher has dropped it: it is neither checked nor counted.
    pub withdrawn: bool,
}

fn read_requirement(cells: &mut Cells<'_>) -> Result<RequirementRow> {
    Ok(RequirementRow {
        catalog_id: cells.id()?,
        requirement_id: cells.id()?,
        identity: cells.next()?,
        position: cells.number()?,
        label: cells.next()?,
        title: cells.next()?,
        class: cells.next()?,
        group: cells.next()?,
        parent: cells.optional_id()?,
        modal_verb: cells.next()?,
        security_level: cells.next()?,
        effort_level: cells.next()?,
        statement: cells.next()?,
        guidance: cells.next()?,
        withdrawn: cells.next()?,
    })
}

fn read_catalog(cells: &mut Cells<'_>) -> Result<CatalogInfo> {
    Ok(CatalogInfo {
        id: cells.id()?,
        line_id: cells.id()?,
        line_name: cells.next()?,
        uuid: cells.next()?,
        title: cells.next()?,
        version: cells.next()?,
        last_modified: cells.next()?,
        oscal_version: cells.next()?,
        language: cells.next()?,
        publishers: serde_json::from_str(cells.next()?)
            .map_err(|error| StoreError::unreadable("catalog.publishers", error))?,
        rights: cells.next()?,
        remarks: cells.next()?,
        completeness: match cells.next::<&str>()? {
            "index" => Completeness::Index,
            _ => Completeness::Full,
        },
        file_name: cells.next()?,
        sha256: cells.next()?,
        imported_at: cells.instant()?,
        groups: cells.number()?,
        requirements: cells.number()?,
        notes: cells.number()?,
        warnings: cells.number()?,
        errors: cells.number()?,
    })
}

impl Reads<'_> {
    /// All catalog versions by line, oldest first.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn catalogs(&mut self) -> Result<Vec<CatalogInfo>> {
        let rows = sqlx::query(CATALOGS).fetch_all(&mut *self.conn).await?;
        rows.iter().map(|row| read_catalog(&mut Cells::new(row))).collect()
    }

    /// A catalog version.
    ///
    /// # Errors
    /// [`StoreError::NotFound`].
    pub async fn catalog(&mut self, id: CatalogId) -> Result<CatalogInfo> {
        let found = self.catalogs().await?.into_iter().find(|catalog| catalog.id == id);
        found.ok_or(StoreError::NotFound { kind: "catalog", id: id.0 })
    }

    /// What the importer noticed when it read a catalog version.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn catalog_findings(&mut self, id: CatalogId) -> Result<Vec<StoredFinding>> {
        let rows: Vec<(String, String, String, String)> =
            sqlx::query_as(FINDINGS).bind(id.0).fetch_all(&mut *self.conn).await?;
        Ok(rows.into_iter().map(StoredFinding::from).collect())
    }

    /// The groups of a catalog version in its order, parents before children.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn groups(&mut self, id: CatalogId) -> Result<Vec<GroupRow>> {
        let rows = sqlx::query(GROUPS).bind(id.0).fetch_all(&mut *self.conn).await?;
        rows.iter()
            .map(|row| {
                let cells = &mut Cells::new(row);
                Ok(GroupRow {
                    position: cells.number()?,
                    parent: cells.next()?,
                    label: cells.next()?,
                    title: cells.next()?,
                    class: cells.next()?,
                    description: cells.next()?,
                })
            })
            .collect()
    }

    /// What the publisher wrote about a group besides its title.
    ///
    /// # Errors
    /// [`StoreError::NotFound`].
    pub async fn group_details(&mut self, id: CatalogId, position: u32) -> Result<Details> {
        let details: Option<String> =
            sqlx::query_scalar(GROUP_DETAILS).bind(id.0).bind(position).fetch_optional(&mut *self.conn).await?;
        let details = details.ok_or(StoreError::NotFound { kind: "catalog_group", id: id.0 })?;
        Details::parse(&details, &self.namespaces(id).await?, Beside::default())
    }

    /// All requirements of a catalog version in its order.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn requirements(&mut self, id: CatalogId) -> Result<Vec<RequirementRow>> {
        let rows = sqlx::query(REQUIREMENTS).bind(id.0).fetch_all(&mut *self.conn).await?;
        rows.iter().map(|row| read_requirement(&mut Cells::new(row))).collect()
    }

    /// A requirement as it reads in a catalog version, with everything that the publisher wrote.
    ///
    /// # Errors
    /// [`StoreError::NotFound`].
    pub async fn requirement(&mut self, catalog: CatalogId, id: RequirementId) -> Result<(RequirementRow, Details)> {
        let row = sqlx::query(REQUIREMENT).bind(catalog.0).bind(id.0).fetch_optional(&mut *self.conn).await?;
        let row = row.ok_or(StoreError::NotFound { kind: "requirement", id: id.0 })?;
        let cells = &mut Cells::new(&row);
        let requirement = read_requirement(cells)?;
        let beside = Beside { statement: &requirement.statement, guidance: &requirement.guidance };
        let details = Details::parse(cells.next()?, &self.namespaces(catalog).await?, beside)?;
        Ok((requirement, details))
    }

    /// What the publisher wrote about each requirement of a catalog version, in the order of [`Reads::requirements`].
    ///
    /// # Errors
    /// The database refuses.
    pub async fn requirement_details(&mut self, catalog: CatalogId) -> Result<Vec<Details>> {
        let rows = sqlx::query(ALL_DETAILS).bind(catalog.0).fetch_all(&mut *self.conn).await?;
        let namespaces = self.namespaces(catalog).await?;
        rows.iter().map(|row| Details::read(&mut Cells::new(row), &namespaces)).collect()
    }

    /// How a requirement reads in every version that has it, oldest import first.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn requirement_versions(&mut self, id: RequirementId) -> Result<Vec<RequirementRow>> {
        let rows = sqlx::query(VERSIONS).bind(id.0).fetch_all(&mut *self.conn).await?;
        rows.iter().map(|row| read_requirement(&mut Cells::new(row))).collect()
    }

    /// The requirements that bear a label in a catalog version; more than one only where the publisher repeats it.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn requirements_by_label(&mut self, catalog: CatalogId, label: &str) -> Result<Vec<RequirementId>> {
        let ids: Vec<Uuid> =
            sqlx::query_scalar(BY_LABEL).bind(catalog.0).bind(label).fetch_all(&mut *self.conn).await?;
        Ok(ids.into_iter().map(RequirementId).collect())
    }

    /// The requirement of an identity in a line.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn requirement_by_identity(
        &mut self,
        line: CatalogLineId,
        identity: &str,
    ) -> Result<Option<RequirementId>> {
        let id: Option<Uuid> =
            sqlx::query_scalar(BY_IDENTITY).bind(line.0).bind(identity).fetch_optional(&mut *self.conn).await?;
        Ok(id.map(RequirementId))
    }

    /// The namespaces of a catalog's properties.
    pub(super) async fn namespaces(&mut self, id: CatalogId) -> Result<Vec<String>> {
        let list: Option<String> = sqlx::query_scalar(NAMESPACES).bind(id.0).fetch_optional(&mut *self.conn).await?;
        list.as_deref().map_or(Ok(Vec::new()), parse)
    }
}
