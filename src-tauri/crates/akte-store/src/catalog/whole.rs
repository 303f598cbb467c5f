//! A catalog version as a whole, as it was read from its file.

use super::details::{Beside, Details, parse};
use crate::Result;
use crate::snapshot::Reads;
use crate::statement::statements;
use akte_domain::CatalogId;
use akte_domain::catalog::{Catalog, Control, Group};
use std::collections::HashMap;

statements! {
    PARAMS = "select params, resources from catalog where id = $1";
    DOCUMENTS = "select document_id from catalog_line_document where line_id = $1 order by document_id";
    GROUP_DETAILS = "select details from catalog_group where catalog_id = $1 order by position";
}

impl Reads<'_> {
    /// A catalog version as it came in: what an importer kept of its file. Its document ids are those of its line.
    ///
    /// # Errors
    /// [`crate::StoreError::NotFound`].
    pub async fn whole_catalog(&mut self, id: CatalogId) -> Result<Catalog> {
        let info = self.catalog(id).await?;
        let namespaces = self.namespaces(id).await?;
        let (params, resources): (String, String) =
            sqlx::query_as(PARAMS).bind(id.0).fetch_one(&mut *self.conn).await?;
        let document_ids = sqlx::query_scalar(DOCUMENTS).bind(info.line_id.0).fetch_all(&mut *self.conn).await?;
        let group_details: Vec<String> =
            sqlx::query_scalar(GROUP_DETAILS).bind(id.0).fetch_all(&mut *self.conn).await?;
        let mut groups = Vec::with_capacity(group_details.len());
        for (row, details) in self.groups(id).await?.into_iter().zip(&group_details) {
            let Details { props, params, links, parts } = Details::parse(details, &namespaces, Beside::default())?;
            let parent = row.parent.map(|parent| parent as usize);
            groups.push(Group {
                id: row.label,
                title: row.title,
                class: row.class,
                parent,
                props,
                params,
                links,
                parts,
            });
        }
        let rows = self.requirements(id).await?;
        let position: HashMap<_, _> = rows.iter().enumerate().map(|(at, row)| (row.requirement_id, at)).collect();
        let details = self.requirement_details(id).await?;
        let controls = rows
            .into_iter()
            .zip(details)
            .map(|(row, Details { props, params, links, parts })| Control {
                id: row.label,
                identity: row.identity,
                title: row.title,
                class: row.class,
                group: row.group.map(|group| group as usize),
                parent: row.parent.and_then(|parent| position.get(&parent).copied()),
                props,
                params,
                links,
                parts,
            })
            .collect();
        Ok(Catalog {
            uuid: info.uuid,
            title: info.title,
            version: info.version,
            last_modified: info.last_modified,
            oscal_version: info.oscal_version,
            document_ids,
            language: info.language,
            publishers: info.publishers,
            rights: info.rights,
            remarks: info.remarks,
            params: parse(&params)?,
            groups,
            controls,
            resources: parse(&resources)?,
        })
    }
}
