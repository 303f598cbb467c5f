//! Groups of several imports that grow together.

use super::Work;
use crate::error::CatalogError;
use akte_domain::catalog::Group;
use std::collections::HashMap;

/// A group of the result as it grows from several imports; the root has none.
#[derive(Default)]
pub(super) struct Branch {
    pub group: Option<Group>,
    pub items: Vec<usize>,
    pub below: Vec<Branch>,
}

/// The groups of an import.
pub(super) struct GroupSource<'a> {
    pub import: usize,
    pub groups: &'a [Group],
    /// Groups by their parent: those at the top first, then those of group 0, 1, …
    pub below: &'a [Vec<usize>],
    pub is_kept: &'a [bool],
    pub roots: &'a HashMap<(usize, Option<usize>), Vec<usize>>,
}

impl Branch {
    /// Takes the requirements and groups of one group of an import; `None` is its root.
    pub fn take(
        &mut self,
        source: &GroupSource<'_>,
        group: Option<usize>,
        work: &mut Work,
    ) -> Result<(), CatalogError> {
        self.items.extend(source.roots.get(&(source.import, group)).into_iter().flatten());
        let mut known: HashMap<String, usize> = HashMap::new();
        work.spend(self.below.len())?;
        for (index, branch) in self.below.iter().enumerate() {
            if let Some(group) = branch.group.as_ref().filter(|group| !group.id.is_empty()) {
                known.insert(group.id.clone(), index);
            }
        }
        for index in &source.below[group.map_or(0, |group| group + 1)] {
            if !source.is_kept[*index] {
                continue;
            }
            let of_source = &source.groups[*index];
            let at = match known.get(&of_source.id) {
                Some(at) => {
                    if let Some(group) = &mut self.below[*at].group {
                        add_missing(&mut group.props, &of_source.props, work)?;
                        add_missing(&mut group.params, &of_source.params, work)?;
                        add_missing(&mut group.links, &of_source.links, work)?;
                        add_missing(&mut group.parts, &of_source.parts, work)?;
                    }
                    *at
                }
                None => {
                    self.below.push(Self { group: Some(of_source.clone()), ..Self::default() });
                    self.below.len() - 1
                }
            };
            self.below[at].take(source, Some(*index), work)?;
        }
        Ok(())
    }
}

/// Appends what is not there yet.
pub(super) fn add_missing<T: Clone + PartialEq>(
    into: &mut Vec<T>,
    from: &[T],
    work: &mut Work,
) -> Result<(), CatalogError> {
    for item in from {
        work.spend(1 + into.len())?;
        if !into.contains(item) {
            into.push(item.clone());
        }
    }
    Ok(())
}
