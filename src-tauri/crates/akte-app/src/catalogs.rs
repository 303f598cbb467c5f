//! Imported catalogs as the use cases look at them, kept in memory: a version never changes once it is imported. And the
//! catalogs that ship with the program.

use crate::app::hex;
pub(crate) use crate::catalog_index::CatalogIndex;
use crate::error::{AppError, ErrorCode, Result};
use akte_domain::kompendium::{MODELLING_ORDER, OBJECT_KIND};
use akte_domain::{CatalogId, CatalogInForce, Method, RequirementId};
use akte_store::{CatalogInfo, Completeness, GroupRow, Reads, RequirementRow};
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

/// One version of a catalog.
pub(crate) struct CatalogView {
    pub(crate) info: CatalogInfo,
    pub(crate) groups: Vec<GroupRow>,
    pub(crate) requirements: Vec<RequirementRow>,
    /// Priority of each group, 1 first, its parents' where it has none of its own.
    priorities: Vec<Option<u32>>,
    /// Of each group, when it is worked on and to which kind of object it is applied; empty where it says neither.
    modelling: Vec<(String, String)>,
    position: HashMap<RequirementId, usize>,
    /// The requirements' texts as the search compares them, made when somebody searches first.
    pub(crate) folded: OnceLock<Vec<String>>,
}

impl CatalogView {
    async fn load(reads: &mut Reads<'_>, id: CatalogId) -> Result<Self> {
        let info = reads.catalog(id).await?;
        let groups = reads.groups(id).await?;
        let requirements = reads.requirements(id).await?;
        let mut priorities: Vec<Option<u32>> = Vec::with_capacity(groups.len());
        let mut modelling = Vec::with_capacity(groups.len());
        for group in &groups {
            let details = reads.group_details(id, group.position).await?;
            let own = details.props.iter().find(|prop| prop.name == "priority");
            let own = own.and_then(|prop| prop.value.trim().parse().ok());
            let inherited = group.parent.and_then(|parent| priorities.get(parent as usize).copied().flatten());
            priorities.push(own.or(inherited));
            let says = |name: &str| {
                let prop = details.props.iter().find(|prop| prop.name == name);
                prop.map(|prop| prop.value.clone()).unwrap_or_default()
            };
            modelling.push((says(MODELLING_ORDER), says(OBJECT_KIND)));
        }
        Ok(Self { modelling, ..Self::of(info, groups, requirements, priorities) })
    }

    /// A version that was not read from the Akte; `priorities` are those of the groups.
    pub(crate) fn of(
        info: CatalogInfo,
        groups: Vec<GroupRow>,
        requirements: Vec<RequirementRow>,
        priorities: Vec<Option<u32>>,
    ) -> Self {
        let position = requirements.iter().enumerate().map(|(index, row)| (row.requirement_id, index)).collect();
        let modelling = Vec::new();
        Self { info, groups, requirements, priorities, modelling, position, folded: OnceLock::new() }
    }

    /// When a group is worked on, and to which kind of object it is applied.
    pub(crate) fn modelling_of(&self, group: u32) -> (&str, &str) {
        self.modelling.get(group as usize).map_or(("", ""), |(order, kind)| (order.as_str(), kind.as_str()))
    }

    /// A requirement of this version.
    pub(crate) fn requirement(&self, id: RequirementId) -> Option<&RequirementRow> {
        self.position.get(&id).and_then(|index| self.requirements.get(*index))
    }

    /// Where it stands in this version.
    pub(crate) fn place_of(&self, id: RequirementId) -> Option<usize> {
        self.position.get(&id).copied()
    }

    /// Whether the publisher has dropped the requirement at a place.
    pub(crate) fn is_withdrawn(&self, row: usize) -> bool {
        self.requirements.get(row).is_some_and(|row| row.withdrawn)
    }

    pub(crate) fn group(&self, position: u32) -> Option<&GroupRow> {
        self.groups.get(position as usize)
    }

    pub(crate) fn group_of(&self, requirement: &RequirementRow) -> Option<&GroupRow> {
        requirement.group.and_then(|position| self.group(position))
    }

    pub(crate) fn group_title(&self, requirement: &RequirementRow) -> &str {
        self.group_of(requirement).map_or("", |group| group.title.as_str())
    }

    pub(crate) fn priority_of(&self, requirement: &RequirementRow) -> Option<u32> {
        requirement.group.and_then(|position| self.priorities.get(position as usize).copied().flatten())
    }

    /// The groups of a requirement, outermost first.
    pub(crate) fn path(&self, requirement: &RequirementRow) -> Vec<&GroupRow> {
        self.group_path(requirement.group)
    }

    /// A group with those above it, outermost first.
    pub(crate) fn group_path(&self, innermost: Option<u32>) -> Vec<&GroupRow> {
        let mut path = Vec::new();
        let mut current = innermost;
        while let Some(group) = current.and_then(|position| self.group(position)) {
            // A parent stands before its children; anything else would be a circle.
            current = group.parent.filter(|parent| *parent < group.position);
            path.push(group);
        }
        path.reverse();
        path
    }

    /// Whether a requirement stands in a group or in one of the groups in it.
    pub(crate) fn is_in(&self, requirement: &RequirementRow, group: u32) -> bool {
        self.path(requirement).iter().any(|parent| parent.position == group)
    }
}

/// The versions that were looked at since the Akte was opened.
#[derive(Default)]
pub(crate) struct Catalogs {
    views: Kept<CatalogView>,
    indexes: Kept<CatalogIndex>,
}

type Kept<T> = Mutex<HashMap<CatalogId, Arc<T>>>;

fn kept<T>(kept: &Kept<T>, id: CatalogId) -> Option<Arc<T>> {
    kept.lock().unwrap_or_else(PoisonError::into_inner).get(&id).cloned()
}

fn keep<T>(kept: &Kept<T>, id: CatalogId, value: T) -> Arc<T> {
    let value = Arc::new(value);
    kept.lock().unwrap_or_else(PoisonError::into_inner).insert(id, Arc::clone(&value));
    value
}

impl Catalogs {
    /// A version, read once.
    pub(crate) async fn view(&self, reads: &mut Reads<'_>, id: CatalogId) -> Result<Arc<CatalogView>> {
        match kept(&self.views, id) {
            Some(view) => Ok(view),
            None => Ok(keep(&self.views, id, CatalogView::load(reads, id).await?)),
        }
    }

    /// What a version's requirements are found by, made once.
    pub(crate) async fn index(&self, reads: &mut Reads<'_>, view: &CatalogView) -> Result<Arc<CatalogIndex>> {
        let id = view.info.id;
        match kept(&self.indexes, id) {
            Some(index) => Ok(index),
            None => Ok(keep(&self.indexes, id, CatalogIndex::new(view, &reads.requirement_details(id).await?))),
        }
    }
}

/// Whether a catalog is what a method works through. Known by its title, because publishers give nothing better.
pub(crate) fn fits(method: Method, title: &str) -> bool {
    let title = title.to_lowercase();
    match method {
        Method::GrundschutzPlusPlus => title.contains("grundschutz++") && !title.contains("methodik"),
        Method::Edition2023 => title.contains("edition 2023") || title.contains("kompendium"),
        Method::EntryCheck => title.contains("kommunaler einstieg"),
        Method::Iso27001 => title.contains("27001"),
    }
}

/// The imported catalogs that fit a method: of each line the latest import with texts, else the latest.
pub(crate) async fn fitting(reads: &mut Reads<'_>, method: Method) -> Result<Vec<CatalogInForce>> {
    let latest = latest_of(reads, |title| fits(method, title)).await?;
    Ok(latest.into_iter().map(|catalog| CatalogInForce { line_id: catalog.line_id, catalog_id: catalog.id }).collect())
}

/// The imported catalogs with such a title: of each line the latest import with texts, else the latest.
pub(crate) async fn latest_of(reads: &mut Reads<'_>, fits: impl Fn(&str) -> bool) -> Result<Vec<CatalogInfo>> {
    let mut latest: Vec<CatalogInfo> = Vec::new();
    for catalog in reads.catalogs().await? {
        if !fits(&catalog.title) {
            continue;
        }
        match latest.iter_mut().find(|known| known.line_id == catalog.line_id) {
            Some(known) => {
                let loses_texts =
                    known.completeness == Completeness::Full && catalog.completeness == Completeness::Index;
                if !loses_texts {
                    *known = catalog;
                }
            }
            None => latest.push(catalog),
        }
    }
    Ok(latest)
}

/// A catalog or a mapping collection that ships with the program.
pub struct ShippedCatalog {
    /// Name of its file.
    pub file: &'static str,
    /// Its content.
    pub bytes: &'static [u8],
}

macro_rules! shipped {
    ($($file:literal),+ $(,)?) => {
        &[$(ShippedCatalog { file: $file, bytes: include_bytes!(concat!("../../../../catalogs/", $file)) }),+]
    };
}

/// The catalogs that ship, in the order of `catalogs/MANIFEST.toml`.
pub const SHIPPED: &[ShippedCatalog] = shipped! {
    "kommunaler-einstieg.json",
    "grundschutz-plus-plus-index.json",
    "dsgvo-kommune.json",
    "iso27001-2022.json",
    "edition-2023-index.json",
};

/// The mapping collections that ship, in the same order.
pub const SHIPPED_MAPPINGS: &[ShippedCatalog] = shipped! { "mapping-kommunaler-einstieg.json" };

/// The vocabularies that ship, all in one file.
pub(crate) static SHIPPED_VOCABULARIES: ShippedCatalog =
    ShippedCatalog { file: "vocabularies.json", bytes: include_bytes!("../../../../catalogs/vocabularies.json") };

const MANIFEST: &str = include_str!("../../../../catalogs/MANIFEST.toml");

/// File and SHA-256 of each entry of the manifest; it holds nothing but `[[catalog]]`, `[[mapping]]` and `[[vocabulary]]`
/// tables of plain strings.
fn manifest() -> Vec<(&'static str, &'static str)> {
    let value = |entry: &'static str, name: &str| {
        entry.lines().find_map(|line| {
            let (key, value) = line.split_once('=')?;
            (key.trim() == name).then(|| value.trim().trim_matches('"'))
        })
    };
    MANIFEST.split("\n[[").skip(1).filter_map(|entry| Some((value(entry, "file")?, value(entry, "sha256")?))).collect()
}

/// A shipped catalog or mapping collection whose content is what the manifest says.
pub(crate) fn checked(shipped: &'static ShippedCatalog) -> Result<&'static [u8]> {
    let expected = manifest().into_iter().find(|(file, _)| *file == shipped.file).map(|(_, sha256)| sha256);
    if expected == Some(sha256(shipped.bytes).as_str()) {
        Ok(shipped.bytes)
    } else {
        Err(AppError::new(ErrorCode::CatalogShippedDamaged).with("file", shipped.file))
    }
}

/// SHA-256, lower-case hexadecimal.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_ships_is_what_the_manifest_says() {
        let manifest: Vec<&str> = manifest().into_iter().map(|(file, _)| file).collect();
        let all = || SHIPPED.iter().chain(SHIPPED_MAPPINGS).chain([&SHIPPED_VOCABULARIES]);
        let shipped: Vec<&str> = all().map(|shipped| shipped.file).collect();
        assert_eq!(shipped, manifest, "the list in the program is the manifest's");
        for shipped in all() {
            assert!(checked(shipped).is_ok(), "{} has the SHA-256 of the manifest", shipped.file);
        }
    }

    #[test]
    fn a_method_takes_its_own_catalogs() {
        let check = |title: &str, method: Method, expected: bool| {
            assert_eq!(fits(method, title), expected, "{title} for {method:?}");
        };
        check("Anwenderkatalog Grundschutz++", Method::GrundschutzPlusPlus, true);
        check("BSI Methodik Grundschutz++", Method::GrundschutzPlusPlus, false);
        check("Kommunaler Einstieg", Method::EntryCheck, true);
        check("Kommunaler Einstieg", Method::GrundschutzPlusPlus, false);
        check("ISO/IEC 27001:2022 Annex A Catalog", Method::Iso27001, true);
    }
}
