//! A composed catalog as if it stood in the library, to compare it with the version that was published last.

use crate::akte::OpenAkte;
use crate::catalogs::CatalogView;
use crate::error::Result;
use crate::versions::Versions;
use akte_catalog::stable_uuid;
use akte_domain::catalog::{Catalog, EFFORT_LEVEL, MODAL_VERB, ParamTexts, SECURITY_LEVEL};
use akte_domain::{CatalogId, RequirementId};
use akte_store::{CatalogInfo, GroupRow, Reads, RequirementRow};
use std::collections::HashMap;
use std::sync::Arc;
use uuid::Uuid;

/// What publishing a composed catalog would change since a published version.
pub(crate) async fn since_last(
    akte: &OpenAkte,
    reads: &mut Reads<'_>,
    last: &CatalogInfo,
    catalog: &Catalog,
) -> Result<Versions> {
    let old = akte.catalogs.view(reads, last.id).await?;
    let known: HashMap<&str, RequirementId> =
        old.requirements.iter().map(|row| (&*row.identity, row.requirement_id)).collect();
    // One that is new gets an id that stays through the comparison and is written nowhere.
    let id_of = |identity: &str| {
        known.get(identity).copied().unwrap_or_else(|| {
            let derived = Uuid::try_parse(&stable_uuid(format!("unstored:{identity}").as_bytes()));
            RequirementId(derived.unwrap_or_default())
        })
    };
    let id = CatalogId(Uuid::nil());
    let info = CatalogInfo { id, version: catalog.version.clone(), title: catalog.title.clone(), ..last.clone() };
    let new = Arc::new(view(info, catalog, id_of));
    Versions::with_unstored(reads, old, new, catalog).await
}

fn view(info: CatalogInfo, catalog: &Catalog, id_of: impl Fn(&str) -> RequirementId) -> CatalogView {
    let position = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    let groups: Vec<GroupRow> = catalog
        .groups
        .iter()
        .enumerate()
        .map(|(at, group)| GroupRow {
            position: position(at),
            parent: group.parent.map(position),
            label: group.id.clone(),
            title: group.title.clone(),
            class: group.class.clone(),
            description: String::new(),
        })
        .collect();
    let none = HashMap::new();
    let requirements = catalog
        .controls
        .iter()
        .enumerate()
        .map(|(at, control)| {
            let params = ParamTexts::new(control.params.iter().chain(&catalog.params), &none);
            RequirementRow {
                catalog_id: info.id,
                requirement_id: id_of(&control.identity),
                identity: control.identity.clone(),
                position: position(at),
                label: control.id.clone(),
                title: control.title.clone(),
                class: control.class.clone(),
                group: control.group.map(position),
                parent: None,
                modal_verb: control.prop(MODAL_VERB).unwrap_or_default().to_owned(),
                security_level: control.prop(SECURITY_LEVEL).unwrap_or_default().to_owned(),
                effort_level: control.prop(EFFORT_LEVEL).and_then(|level| level.trim().parse().ok()),
                statement: control.text_of("statement", &params),
                guidance: control.text_of("guidance", &params),
                withdrawn: control.is_withdrawn(),
            }
        })
        .collect();
    let priorities = vec![None; groups.len()];
    CatalogView::of(info, groups, requirements, priorities)
}
