//! Mappings as the use cases look at them: every pair with the requirements that it means today, and what follows.

mod versions;

use crate::akte::OpenAkte;
use crate::error::Result;
use akte_domain::mapping::{DEFAULTED_PROP, Relation};
use akte_domain::{CatalogId, CatalogLineId, MappingCollectionId, RequirementId};
use akte_store::{MappingCollectionInfo, MappingPair, MappingRow, Reads};
use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, PoisonError};
use versions::Versions;
pub(crate) use versions::{Found, Place, Through};

/// A pair with what it means.
pub(crate) struct Resolved {
    pub(crate) pair: MappingPair,
    pub(crate) source: Found,
    pub(crate) target: Found,
}

impl Resolved {
    /// Where the pair stands: at the worse of its two sides.
    pub(crate) fn place(&self) -> &Place {
        let rank = |place: &Place| match place {
            Place::Same => 0,
            Place::Moved { .. } => 1,
            Place::Gone => 2,
            Place::NeedsVersion => 3,
            Place::NoCatalog => 4,
        };
        if rank(&self.source.place) > rank(&self.target.place) { &self.source.place } else { &self.target.place }
    }

    /// Whether nobody chose the relation.
    pub(crate) fn is_defaulted(&self) -> bool {
        self.pair.props.iter().any(|prop| prop.name == DEFAULTED_PROP && prop.value == "true")
    }

    /// How the whole source relates to the whole target, where a side is only a part of its requirement.
    fn relation_of_wholes(&self) -> Relation {
        let from = if self.source.is_part { Relation::SupersetOf.then(self.pair.relation) } else { self.pair.relation };
        if self.target.is_part { from.then(Relation::SubsetOf) } else { from }
    }
}

/// A collection with its pairs.
pub(crate) struct CollectionView {
    pub(crate) info: MappingCollectionInfo,
    pub(crate) mappings: Vec<MappingRow>,
    /// Source and target of each mapping.
    pub(crate) sides: Vec<(SideView, SideView)>,
    pub(crate) pairs: Vec<Resolved>,
}

/// The catalog on one side of a mapping.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct SideView {
    /// It, in its newest imported version: id, title, version.
    pub(crate) catalog: Option<(CatalogId, String, String)>,
    /// The imported versions that tell what the ids of the mapping mean.
    pub(crate) made_for: Vec<String>,
}

/// A requirement as it is shown: in the newest version that has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Shown {
    pub(crate) line_id: CatalogLineId,
    pub(crate) catalog_id: CatalogId,
    pub(crate) catalog: String,
    pub(crate) version: String,
    pub(crate) label: String,
    pub(crate) title: String,
}

/// One pair, looked at from a requirement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Step {
    /// The requirement on the other side.
    pub(crate) to: RequirementId,
    /// How the requirement that one comes from relates to it.
    pub(crate) relation: Relation,
    /// Position of the collection.
    pub(crate) collection: usize,
    /// Position of the pair in it.
    pub(crate) pair: usize,
    /// Whether the pair is read from its target to its source.
    pub(crate) reversed: bool,
}

/// How a requirement corresponds to one elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Correspondence {
    pub(crate) to: RequirementId,
    pub(crate) relation: Relation,
    /// One or two steps.
    pub(crate) path: Vec<Step>,
}

/// All imported mappings.
#[derive(Default)]
pub(crate) struct MappingIndex {
    pub(crate) collections: Vec<CollectionView>,
    shown: HashMap<RequirementId, Shown>,
    steps: HashMap<RequirementId, Vec<Step>>,
}

/// What the index was made from.
type Key = (Vec<CatalogId>, Vec<MappingCollectionId>);

/// The index since the last import.
#[derive(Default)]
pub(crate) struct Mappings(Mutex<Option<(Key, Arc<MappingIndex>)>>);

impl Mappings {
    /// The index of everything that is imported.
    pub(crate) async fn index(&self, reads: &mut Reads<'_>) -> Result<Arc<MappingIndex>> {
        let catalogs = reads.catalogs().await?.into_iter().map(|catalog| catalog.id).collect();
        let collections = reads.mapping_collections().await?.into_iter().map(|info| info.id).collect();
        let key: Key = (catalogs, collections);
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some((_, index)) = known.filter(|(of, _)| *of == key) {
            return Ok(index);
        }
        let index = Arc::new(MappingIndex::load(reads).await?);
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some((key, Arc::clone(&index)));
        Ok(index)
    }
}

impl OpenAkte {
    /// The index of all imported mappings.
    pub(crate) async fn mapping_index(&self, reads: &mut Reads<'_>) -> Result<Arc<MappingIndex>> {
        self.mappings.index(reads).await
    }
}

impl MappingIndex {
    async fn load(reads: &mut Reads<'_>) -> Result<Self> {
        let versions = Versions::load(reads).await?;
        let mut collections = Vec::new();
        for info in reads.mapping_collections().await? {
            let mappings = reads.mappings(info.id).await?;
            let (sides, pairs) = resolved(&versions, &mappings, reads.mapping_pairs(info.id).await?);
            collections.push(CollectionView { info, mappings, sides, pairs });
        }
        let shown = |(id, (at, row)): (RequirementId, (usize, usize))| {
            let version = versions.list.get(at)?;
            let row = version.rows.get(row)?;
            let shown = Shown {
                line_id: version.info.line_id,
                catalog_id: version.info.id,
                catalog: version.info.title.clone(),
                version: version.info.version.clone(),
                label: row.label.clone(),
                title: row.title.clone(),
            };
            Some((id, shown))
        };
        let shown = versions.shown().into_iter().filter_map(shown).collect();
        let steps = steps(&collections);
        Ok(Self { collections, shown, steps })
    }

    /// A requirement as it is shown.
    pub(crate) fn shown(&self, id: RequirementId) -> Option<&Shown> {
        self.shown.get(&id)
    }

    /// The pair of a step.
    pub(crate) fn pair(&self, step: &Step) -> Option<(&CollectionView, &Resolved)> {
        let collection = self.collections.get(step.collection)?;
        Some((collection, collection.pairs.get(step.pair)?))
    }

    /// The pairs that a requirement stands in, on whichever side.
    pub(crate) fn steps(&self, id: RequirementId) -> &[Step] {
        self.steps.get(&id).map_or(&[], Vec::as_slice)
    }

    /// Everything that a requirement corresponds to in other catalogs: every pair it stands in, and through one
    /// requirement between what follows firmest of those that no pair names. What nothing follows for is left out.
    pub(crate) fn correspondences(&self, id: RequirementId) -> Vec<Correspondence> {
        let line = self.shown(id).map(|shown| shown.line_id);
        let elsewhere = |to: RequirementId| to != id && self.shown(to).map(|shown| shown.line_id) != line;
        let direct: Vec<&Step> = self.steps(id).iter().filter(|step| elsewhere(step.to)).collect();
        let mut through: BTreeMap<RequirementId, Correspondence> = BTreeMap::new();
        for first in self.steps(id) {
            for second in self.steps(first.to).iter().filter(|second| elsewhere(second.to)) {
                let relation = first.relation.then(second.relation);
                let says_nothing = matches!(relation, Relation::Unknown | Relation::NoRelationship);
                if says_nothing || direct.iter().any(|step| step.to == second.to) {
                    continue;
                }
                let found = Correspondence { to: second.to, relation, path: vec![*first, *second] };
                match through.get_mut(&second.to) {
                    Some(known) if known.relation <= relation => {}
                    Some(known) => *known = found,
                    None => drop(through.insert(second.to, found)),
                }
            }
        }
        let direct =
            direct.into_iter().map(|step| Correspondence { to: step.to, relation: step.relation, path: vec![*step] });
        direct.chain(through.into_values()).collect()
    }
}

/// The pairs with what they mean, and the catalogs on both sides of each mapping.
fn resolved(
    versions: &Versions,
    mappings: &[MappingRow],
    pairs: Vec<MappingPair>,
) -> (Vec<(SideView, SideView)>, Vec<Resolved>) {
    let sides: Vec<_> = (0_u32..)
        .zip(mappings)
        .map(|(number, mapping)| {
            let of: Vec<&MappingPair> = pairs.iter().filter(|pair| pair.mapping == number).collect();
            let sources: Vec<(&str, &str)> = of.iter().map(|it| (&*it.source_id, &*it.source_identity)).collect();
            let targets: Vec<(&str, &str)> = of.iter().map(|it| (&*it.target_id, &*it.target_identity)).collect();
            (versions.side(&mapping.source, &sources), versions.side(&mapping.target, &targets))
        })
        .collect();
    let resolve = |pair: MappingPair| {
        let (source, target) = sides.get(pair.mapping as usize)?;
        let source = versions.find(source, &pair.source_id, &pair.source_identity);
        let target = versions.find(target, &pair.target_id, &pair.target_identity);
        Some(Resolved { pair, source, target })
    };
    let view = |side: &versions::Side| {
        let (catalog, made_for) = versions.catalog_of(side);
        SideView {
            catalog: catalog.map(|info| (info.id, info.title.clone(), info.version.clone())),
            made_for: made_for.into_iter().map(|info| info.version.clone()).collect(),
        }
    };
    let views = sides.iter().map(|(source, target)| (view(source), view(target))).collect();
    (views, pairs.into_iter().filter_map(resolve).collect())
}

fn steps(collections: &[CollectionView]) -> HashMap<RequirementId, Vec<Step>> {
    let mut steps: HashMap<RequirementId, Vec<Step>> = HashMap::new();
    for (collection, view) in collections.iter().enumerate() {
        for (pair, resolved) in view.pairs.iter().enumerate() {
            let relation = resolved.relation_of_wholes();
            for source in &resolved.source.requirements {
                for target in &resolved.target.requirements {
                    let there = Step { to: *target, relation, collection, pair, reversed: false };
                    let back = Step { to: *source, relation: relation.reversed(), reversed: true, ..there };
                    steps.entry(*source).or_default().push(there);
                    steps.entry(*target).or_default().push(back);
                }
            }
        }
    }
    steps
}
