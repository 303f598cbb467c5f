//! The modules of the catalogs in force.

use crate::catalogs::CatalogView;
use crate::domain_view::DomainView;
use akte_domain::kompendium::MODULE;
use akte_domain::modelling::ModuleFacts;
use akte_domain::{CatalogLineId, Method};
use std::collections::BTreeMap;

/// A module (Baustein) of a catalog in force.
#[derive(Debug, Clone)]
pub(crate) struct Module {
    pub(crate) line_id: CatalogLineId,
    /// Position of the catalog in the domain's view.
    pub(crate) catalog: usize,
    /// Position of its group.
    pub(crate) group: u32,
    pub(crate) label: String,
    pub(crate) title: String,
    /// `R1`, `R2`, `R3`; empty for modules of others.
    pub(crate) order: String,
    /// The kind of object that it is applied to, as the book spells it.
    pub(crate) object_kind: String,
    /// Whether it comes from a catalog of others than the Kompendium (benutzerdefinierter Baustein).
    pub(crate) user_defined: bool,
    /// Positions of its requirements in force.
    pub(crate) requirements: Vec<usize>,
}

impl Module {
    /// What a proposal knows about it. A user-defined one has nothing to go by, whatever its number is.
    pub(crate) fn facts(&self) -> ModuleFacts {
        let label = if self.user_defined { String::new() } else { self.label.clone() };
        ModuleFacts { label, object_kind: self.object_kind.clone() }
    }
}

/// The modules of a domain, in the order in which they are worked on: R1 before R2 before R3, then those of others; within
/// that in the order of the catalogs. None where the method knows no modules.
pub(crate) fn modules(view: &DomainView) -> Vec<Module> {
    if view.domain.method != Method::Edition2023 {
        return Vec::new();
    }
    let mut found: Vec<Module> = Vec::new();
    for (catalog, of) in view.catalogs.iter().enumerate() {
        found.extend(of_catalog(catalog, of));
    }
    found.sort_by_key(|module| if module.order.is_empty() { "R9".to_owned() } else { module.order.clone() });
    found
}

fn of_catalog(catalog: usize, view: &CatalogView) -> Vec<Module> {
    let of_the_book = view.groups.iter().any(|group| group.class == MODULE);
    let mut requirements: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
    for (position, row) in view.requirements.iter().enumerate().filter(|(_, row)| !row.withdrawn) {
        if let Some(group) = row.group {
            requirements.entry(group).or_default().push(position);
        }
    }
    view.groups
        .iter()
        // In catalogs of others whatever holds requirements is a module.
        .filter(|group| if of_the_book { group.class == MODULE } else { requirements.contains_key(&group.position) })
        .map(|group| {
            let (order, object_kind) = view.modelling_of(group.position);
            Module {
                line_id: view.info.line_id,
                catalog,
                group: group.position,
                label: if group.label.is_empty() { group.title.clone() } else { group.label.clone() },
                title: group.title.clone(),
                order: order.to_owned(),
                object_kind: object_kind.to_owned(),
                user_defined: !of_the_book,
                requirements: requirements.get(&group.position).cloned().unwrap_or_default(),
            }
        })
        .collect()
}
