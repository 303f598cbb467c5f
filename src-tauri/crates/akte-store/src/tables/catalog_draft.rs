//! Tables `catalog_draft`, `catalog_draft_group` and `catalog_draft_entry`.

use crate::record::{Cells, Values};
use crate::shared::{self, SharedRows};
use crate::snapshot::Reads;
use crate::{Result, StoreError};
use akte_domain::draft::{DraftSource, WholeDraft};
use akte_domain::{CatalogDraft, CatalogId, DraftEntry, DraftGroup, DraftId, Problem, RequirementId};
use uuid::Uuid;

impl SharedRows for CatalogDraft {
    const KIND: &'static str = "catalog_draft";
    const TABLE: &'static str = "catalog_draft";
    const COLUMNS: &'static [&'static str] =
        &["id", "title", "publisher", "language", "rights", "remarks", "version", "document_id"];

    fn id(&self) -> Uuid {
        self.id.0
    }

    fn bind(&self, values: &mut Values) -> Result<()> {
        values
            .push(self.id.0)
            .push(&*self.title)
            .push(&*self.publisher)
            .push(&*self.language)
            .push(&*self.rights)
            .push(&*self.remarks)
            .push(&*self.version)
            .push(&*self.document_id);
        Ok(())
    }

    fn read(cells: &mut Cells<'_>) -> Result<Self> {
        Ok(Self {
            id: cells.id()?,
            title: cells.next()?,
            publisher: cells.next()?,
            language: cells.next()?,
            rights: cells.next()?,
            remarks: cells.next()?,
            version: cells.next()?,
            document_id: cells.next()?,
        })
    }

    fn broken_rules(&self) -> Vec<Problem> {
        self.problems()
    }
}

impl SharedRows for DraftGroup {
    const KIND: &'static str = "catalog_draft_group";
    const TABLE: &'static str = "catalog_draft_group";
    const COLUMNS: &'static [&'static str] =
        &["id", "draft_id", "parent_id", "position", "label", "title", "description", "identity"];

    fn id(&self) -> Uuid {
        self.id.0
    }

    fn bind(&self, values: &mut Values) -> Result<()> {
        values
            .push(self.id.0)
            .push(self.draft_id.0)
            .push(self.parent_id.map(Uuid::from))
            .push(self.position)
            .push(&*self.label)
            .push(&*self.title)
            .push(&*self.description)
            .push(&*self.identity);
        Ok(())
    }

    fn read(cells: &mut Cells<'_>) -> Result<Self> {
        Ok(Self {
            id: cells.id()?,
            draft_id: cells.id()?,
            parent_id: cells.optional_id()?,
            position: cells.number()?,
            label: cells.next()?,
            title: cells.next()?,
            description: cells.next()?,
            identity: cells.next()?,
        })
    }

    fn broken_rules(&self) -> Vec<Problem> {
        self.problems()
    }
}

impl SharedRows for DraftEntry {
    const KIND: &'static str = "catalog_draft_entry";
    const TABLE: &'static str = "catalog_draft_entry";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "draft_id",
        "group_id",
        "parent_id",
        "position",
        "label",
        "identity",
        "source_catalog_id",
        "source_requirement_id",
        "content",
    ];

    fn id(&self) -> Uuid {
        self.id.0
    }

    fn bind(&self, values: &mut Values) -> Result<()> {
        let content =
            serde_json::to_string(&self.content).map_err(|error| StoreError::unreadable(Self::KIND, error))?;
        values
            .push(self.id.0)
            .push(self.draft_id.0)
            .push(self.group_id.map(Uuid::from))
            .push(self.parent_id.map(Uuid::from))
            .push(self.position)
            .push(&*self.label)
            .push(&*self.identity)
            .push(self.source.map(|source| source.catalog_id.0))
            .push(self.source.map(|source| source.requirement_id.0))
            .push(content);
        Ok(())
    }

    fn read(cells: &mut Cells<'_>) -> Result<Self> {
        Ok(Self {
            id: cells.id()?,
            draft_id: cells.id()?,
            group_id: cells.optional_id()?,
            parent_id: cells.optional_id()?,
            position: cells.number()?,
            label: cells.next()?,
            identity: cells.next()?,
            source: {
                let catalog: Option<CatalogId> = cells.optional_id()?;
                let requirement: Option<RequirementId> = cells.optional_id()?;
                let both = catalog.zip(requirement);
                both.map(|(catalog_id, requirement_id)| DraftSource { catalog_id, requirement_id })
            },
            content: serde_json::from_str(cells.next()?).map_err(|error| StoreError::unreadable(Self::KIND, error))?,
        })
    }

    fn broken_rules(&self) -> Vec<Problem> {
        self.problems()
    }
}

impl Reads<'_> {
    /// All drafts by title.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn drafts(&mut self) -> Result<Vec<CatalogDraft>> {
        shared::select(self.conn, "order by title, id", Values::default()).await
    }

    /// A draft with everything in it.
    ///
    /// # Errors
    /// [`StoreError::NotFound`].
    pub async fn whole_draft(&mut self, id: DraftId) -> Result<WholeDraft> {
        let draft = self.get_shared(id).await?;
        let of_draft = || {
            let mut values = Values::default();
            values.push(id.0);
            values
        };
        let groups = shared::select(self.conn, "where draft_id = ? order by position, id", of_draft()).await?;
        let entries = shared::select(self.conn, "where draft_id = ? order by position, id", of_draft()).await?;
        Ok(WholeDraft { draft, groups, entries })
    }
}
