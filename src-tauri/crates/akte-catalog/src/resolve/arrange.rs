//! Puts the selected requirements of all imports together: which of them, and in which groups.

use super::Work;
use super::branch::{Branch, GroupSource, add_missing};
use super::select::{Pool, Selected};
use crate::error::CatalogError;
use crate::findings::{Findings, code};
use akte_domain::Severity;
use akte_domain::catalog::{Catalog, Control, Group, Param};
use akte_domain::profile::{
    Combine, Custom, CustomGroup, Import, Insert, Order, Profile, Select, Selection, Structure,
};
use std::cmp::Ordering;
use std::collections::{HashMap, HashSet};
use std::rc::Rc;

/// The arranged requirements and what the changes need beside them.
pub(super) struct Arranged {
    pub catalog: Catalog,
    /// Parameters that stand at no selected requirement or kept group, by id; those that are inserted somewhere come along.
    pub loose: HashMap<String, Param>,
    /// Ids of all requirements of all sources.
    pub source_ids: HashSet<String>,
}

/// A selected requirement.
struct Item {
    import: usize,
    position: usize,
    /// The nearest requirement above it that is selected too.
    parent: Option<usize>,
    /// Whether the one directly above it is not.
    is_promoted: bool,
}

struct Arranger<'a> {
    profile: &'a Profile,
    imports: &'a [(&'a Import, Rc<Catalog>)],
    findings: &'a mut Findings,
    work: &'a mut Work,
    items: Vec<Item>,
    /// Enhancements of each item: those that stood directly below it, then those that were promoted.
    below: Vec<Vec<usize>>,
    catalog: Catalog,
}

pub(super) fn arrange(
    profile: &Profile,
    imports: &[(&Import, Rc<Catalog>)],
    findings: &mut Findings,
    work: &mut Work,
) -> Result<Arranged, CatalogError> {
    let (items, below, catalog) = (Vec::new(), Vec::new(), Catalog::default());
    let mut arranger = Arranger { profile, imports, findings, work, items, below, catalog };
    let selected = arranger.select()?;
    let merged = arranger.settle_clashes(selected)?;
    arranger.list_below();
    match &profile.merge.structure {
        Structure::Flat => arranger.flat(),
        Structure::AsIs => arranger.as_is()?,
        Structure::Custom(custom) => arranger.custom(custom)?,
    }
    let Arranger { mut catalog, items, .. } = arranger;
    merge_clashing(&mut catalog, merged, work)?;
    let is_as_is = profile.merge.structure == Structure::AsIs;
    let loose = loose_params(imports, &items, is_as_is);
    let source_ids =
        imports.iter().flat_map(|(_, source)| &source.controls).map(|control| control.id.clone()).collect();
    Ok(Arranged { catalog, loose, source_ids })
}

impl Arranger<'_> {
    /// What each import selects, in the order of its source.
    fn select(&mut self) -> Result<Vec<Vec<usize>>, CatalogError> {
        let mut all = Vec::with_capacity(self.imports.len());
        for (ordinal, (import, source)) in self.imports.iter().enumerate() {
            let pool = Pool::of(source);
            let selected = pool.pick(&import.include, &import.exclude, self.work)?;
            let place = format!("profile/imports[{ordinal}]");
            if selected.positions.is_empty() {
                self.findings.add(Severity::Warning, code::NOTHING_SELECTED, "import", || place.clone(), &import.href);
            }
            self.note_in_vain(&selected, &place);
            let mut positions: Vec<usize> = selected.positions.into_iter().collect();
            positions.sort_unstable();
            all.push(positions);
        }
        Ok(all)
    }

    fn note_in_vain(&mut self, selected: &Selected, place: &str) {
        for (below, named) in &selected.in_vain {
            let code = if below.ends_with("matching") { code::NOTHING_SELECTED } else { code::UNKNOWN_CONTROL };
            self.findings.add(Severity::Warning, code, "select", || format!("{place}/{below}"), named);
        }
    }

    fn source(&self, import: usize) -> &Catalog {
        &self.imports[import].1
    }

    fn control(&self, item: usize) -> &Control {
        let Item { import, position, .. } = self.items[item];
        &self.source(import).controls[position]
    }

    /// Lists each requirement once; gives those that have to be merged into another one of their id.
    fn settle_clashes(&mut self, selected: Vec<Vec<usize>>) -> Result<Vec<Control>, CatalogError> {
        let combine = self.profile.merge.combine;
        let imports = self.imports;
        let mut by_id: HashMap<&str, &Control> = HashMap::new();
        let mut by_identity: HashMap<&str, &Control> = HashMap::new();
        let mut merged = Vec::new();
        for (import, positions) in selected.into_iter().enumerate() {
            let controls = &imports[import].1.controls;
            self.work.spend(controls.len() + positions.len())?;
            let mut item_of: HashMap<usize, usize> = HashMap::with_capacity(positions.len());
            for position in positions {
                let control = &controls[position];
                let known = by_id.get(control.id.as_str()).or_else(|| by_identity.get(control.identity.as_str()));
                if let Some(known) = known {
                    self.note_clash(known, control, import);
                    if combine == Combine::Merge && known.id == control.id {
                        merged.push(control.clone());
                    }
                    continue;
                }
                by_id.insert(&control.id, control);
                by_identity.insert(&control.identity, control);
                let parent = nearest(controls, position, &item_of);
                let is_promoted = control.parent.is_some_and(|above| !item_of.contains_key(&above));
                item_of.insert(position, self.items.len());
                self.items.push(Item { import, position, parent, is_promoted });
            }
        }
        Ok(merged)
    }

    fn note_clash(&mut self, known: &Control, control: &Control, import: usize) {
        let is_same = Control { group: known.group, parent: known.parent, ..control.clone() } == *known;
        let (severity, code) = match (is_same, self.profile.merge.combine) {
            (true, _) => (Severity::Note, code::SAME_CONTROL),
            (false, Combine::Keep) => (Severity::Warning, code::CLASHING_CONTROLS),
            (false, _) => (Severity::Note, code::CLASHING_CONTROLS),
        };
        self.findings.add(severity, code, "", || format!("profile/imports[{import}]"), &control.id);
    }

    fn list_below(&mut self) {
        self.below = vec![Vec::new(); self.items.len()];
        for promoted in [false, true] {
            for (index, item) in self.items.iter().enumerate().filter(|(_, item)| item.is_promoted == promoted) {
                if let Some(parent) = item.parent {
                    self.below[parent].push(index);
                }
            }
        }
    }

    /// Appends a requirement with its enhancements, but for those that stand elsewhere.
    fn push(&mut self, item: usize, group: Option<usize>, parent: Option<usize>, elsewhere: &HashSet<usize>) {
        let control = Control { group, parent, ..self.control(item).clone() };
        self.catalog.controls.push(control);
        let here = self.catalog.controls.len() - 1;
        for below in self.below[item].clone() {
            if !elsewhere.contains(&below) {
                self.push(below, group, Some(here), elsewhere);
            }
        }
    }

    fn flat(&mut self) {
        for item in 0..self.items.len() {
            if self.items[item].parent.is_none() {
                self.push(item, None, None, &HashSet::new());
            }
        }
    }

    /// In the groups of the sources. Groups of one id at one place are one, as in NIST's draft.
    fn as_is(&mut self) -> Result<(), CatalogError> {
        let mut roots: HashMap<(usize, Option<usize>), Vec<usize>> = HashMap::new();
        for promoted in [false, true] {
            for (index, item) in self.items.iter().enumerate().filter(|(_, item)| item.is_promoted == promoted) {
                if item.parent.is_none() {
                    roots.entry((item.import, self.control(index).group)).or_default().push(index);
                }
            }
        }
        let mut tree = Branch::default();
        for import in 0..self.imports.len() {
            let groups = &self.imports[import].1.groups;
            self.work.spend(groups.len())?;
            let mut is_kept = vec![false; groups.len()];
            let mut below: Vec<Vec<usize>> = vec![Vec::new(); groups.len() + 1];
            for (index, group) in groups.iter().enumerate() {
                below[group.parent.map_or(0, |parent| parent + 1)].push(index);
            }
            // Parents stand before children, so that one pass from the end carries the mark up.
            for (index, group) in groups.iter().enumerate().rev() {
                is_kept[index] |= roots.contains_key(&(import, Some(index)));
                if let (true, Some(parent)) = (is_kept[index], group.parent) {
                    is_kept[parent] = true;
                }
            }
            let source = GroupSource { import, groups, below: &below, is_kept: &is_kept, roots: &roots };
            tree.take(&source, None, self.work)?;
        }
        self.push_branch(tree, None);
        Ok(())
    }

    fn push_branch(&mut self, branch: Branch, parent: Option<usize>) {
        let here = branch.group.map(|group| {
            self.catalog.groups.push(Group { parent, ..group });
            self.catalog.groups.len() - 1
        });
        for item in branch.items {
            self.push(item, here, None, &HashSet::new());
        }
        for below in branch.below {
            self.push_branch(below, here);
        }
    }

    fn custom(&mut self, custom: &Custom) -> Result<(), CatalogError> {
        let ids: Vec<String> = (0..self.items.len()).map(|item| self.control(item).id.clone()).collect();
        let parents = self.items.iter().map(|item| item.parent).collect();
        let pool = Pool::new(ids.iter().map(String::as_str).collect(), parents);
        let mut placing = Placing { pool: &pool, named: HashSet::new(), placed: HashSet::new() };
        placing.name_all(&custom.inserts, self.work)?;
        placing.name_groups(&custom.groups, self.work)?;
        self.insert(&custom.inserts, None, "profile/merge/custom", &mut placing)?;
        self.insert_groups(&custom.groups, None, "profile/merge/custom", &mut placing)?;
        for (_, id) in ids.iter().enumerate().filter(|(item, _)| !placing.placed.contains(item)) {
            let place = || "profile/merge/custom".to_owned();
            self.findings.add(Severity::Warning, code::NOT_PLACED, "", place, id);
        }
        Ok(())
    }

    fn insert_groups(
        &mut self,
        groups: &[CustomGroup],
        parent: Option<usize>,
        place: &str,
        placing: &mut Placing<'_>,
    ) -> Result<(), CatalogError> {
        for (ordinal, group) in groups.iter().enumerate() {
            let CustomGroup { id, title, class, props, params, links, parts, inserts, groups } = group.clone();
            self.catalog.groups.push(Group { id, title, class, parent, props, params, links, parts });
            let here = Some(self.catalog.groups.len() - 1);
            let place = format!("{place}/groups[{ordinal}]");
            self.insert(&inserts, here, &place, placing)?;
            self.insert_groups(&groups, here, &place, placing)?;
        }
        Ok(())
    }

    fn insert(
        &mut self,
        inserts: &[Insert],
        group: Option<usize>,
        place: &str,
        placing: &mut Placing<'_>,
    ) -> Result<(), CatalogError> {
        for (ordinal, insert) in inserts.iter().enumerate() {
            let place = format!("{place}/insert-controls[{ordinal}]");
            let selected = placing.pick(insert, self.work)?;
            self.note_in_vain(&selected, &place);
            let mut items: Vec<usize> = selected.positions.into_iter().collect();
            items.sort_unstable();
            let by_id = |a: &usize, b: &usize| natural(placing.pool.ids[*a], placing.pool.ids[*b]);
            match insert.order {
                Order::Keep => {}
                Order::Ascending => items.sort_by(by_id),
                Order::Descending => items.sort_by(|a, b| by_id(b, a)),
            }
            for item in items {
                if placing.placed.contains(&item) {
                    let id = placing.pool.ids[item];
                    self.findings.add(Severity::Warning, code::PLACED_TWICE, "", || place.clone(), id);
                } else {
                    self.mark_placed(item, placing);
                    self.push(item, group, None, &placing.named);
                }
            }
        }
        Ok(())
    }

    fn mark_placed(&self, item: usize, placing: &mut Placing<'_>) {
        placing.placed.insert(item);
        for below in &self.below[item] {
            if !placing.named.contains(below) {
                self.mark_placed(*below, placing);
            }
        }
    }
}

/// What an arrangement of the profile's own has placed.
struct Placing<'p> {
    pool: &'p Pool<'p>,
    /// Requirements that an insertion names or leaves out: they do not follow what they enhance.
    named: HashSet<usize>,
    placed: HashSet<usize>,
}

impl Placing<'_> {
    fn name_groups(&mut self, groups: &[CustomGroup], work: &mut Work) -> Result<(), CatalogError> {
        for group in groups {
            self.name_all(&group.inserts, work)?;
            self.name_groups(&group.groups, work)?;
        }
        Ok(())
    }

    fn name_all(&mut self, inserts: &[Insert], work: &mut Work) -> Result<(), CatalogError> {
        for insert in inserts {
            if let Selection::Controls(selects) = &insert.include {
                let named = self.pool.pick(&Selection::Controls(bases(selects)), &[], work)?;
                self.named.extend(named.positions);
            }
            if !insert.exclude.is_empty() {
                let left_out = self.pool.pick(&Selection::Controls(insert.exclude.clone()), &[], work)?;
                self.named.extend(left_out.positions);
            }
        }
        Ok(())
    }

    /// What an insertion places by itself; enhancements follow.
    fn pick(&self, insert: &Insert, work: &mut Work) -> Result<Selected, CatalogError> {
        match &insert.include {
            Selection::Controls(selects) => self.pool.pick(&Selection::Controls(bases(selects)), &insert.exclude, work),
            Selection::All => {
                let mut selected = self.pool.pick(&Selection::All, &insert.exclude, work)?;
                let is_base = |item: &usize| self.pool.parents[*item].is_none() && !self.named.contains(item);
                selected.positions.retain(is_base);
                Ok(selected)
            }
        }
    }
}

/// The same without enhancements, which follow by themselves.
fn bases(selects: &[Select]) -> Vec<Select> {
    selects.iter().map(|select| Select { with_children: false, ..select.clone() }).collect()
}

/// The nearest requirement above one that is an item.
fn nearest(controls: &[Control], position: usize, item_of: &HashMap<usize, usize>) -> Option<usize> {
    let mut above = controls[position].parent;
    while let Some(position) = above {
        if let Some(item) = item_of.get(&position) {
            return Some(*item);
        }
        above = controls[position].parent;
    }
    None
}

/// What later requirements of an id say beside the first.
fn merge_clashing(catalog: &mut Catalog, merged: Vec<Control>, work: &mut Work) -> Result<(), CatalogError> {
    let index: HashMap<String, usize> =
        catalog.controls.iter().enumerate().map(|(index, control)| (control.id.clone(), index)).collect();
    for other in merged {
        let Some(control) = index.get(&other.id).map(|index| &mut catalog.controls[*index]) else { continue };
        add_missing(&mut control.props, &other.props, work)?;
        add_missing(&mut control.params, &other.params, work)?;
        add_missing(&mut control.links, &other.links, work)?;
        add_missing(&mut control.parts, &other.parts, work)?;
    }
    Ok(())
}

fn loose_params(imports: &[(&Import, Rc<Catalog>)], items: &[Item], is_as_is: bool) -> HashMap<String, Param> {
    let selected: HashSet<(usize, usize)> = items.iter().map(|item| (item.import, item.position)).collect();
    let mut loose = HashMap::new();
    for (import, (_, source)) in imports.iter().enumerate() {
        let of_groups = source.groups.iter().filter(|_| !is_as_is).flat_map(|group| &group.params);
        let unselected = |(position, _): &(usize, &Control)| !selected.contains(&(import, *position));
        let of_controls =
            source.controls.iter().enumerate().filter(unselected).flat_map(|(_, control)| &control.params);
        for param in source.params.iter().chain(of_groups).chain(of_controls) {
            loose.entry(param.id.clone()).or_insert_with(|| param.clone());
        }
    }
    loose
}

/// Orders ids as people do: runs of digits as numbers.
fn natural(a: &str, b: &str) -> Ordering {
    let (mut a, mut b) = (a, b);
    loop {
        let (Some(x), Some(y)) = (a.chars().next(), b.chars().next()) else { return a.len().cmp(&b.len()) };
        let order = if x.is_ascii_digit() && y.is_ascii_digit() {
            let number = |text: &str| text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
            let (of_a, of_b) = (number(a), number(b));
            let digits = |text: &str| text.trim_start_matches('0').to_owned();
            let (left, right) = (digits(&a[..of_a]), digits(&b[..of_b]));
            (a, b) = (&a[of_a..], &b[of_b..]);
            left.len().cmp(&right.len()).then(left.cmp(&right))
        } else {
            (a, b) = (&a[x.len_utf8()..], &b[y.len_utf8()..]);
            x.cmp(&y)
        };
        if order != Ordering::Equal {
            return order;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_ordered_as_people_do() {
        let mut ids = ["GC.10.1", "GC.2", "GC.2.10", "GC.2.9", "ARCH.1", "GC"];
        ids.sort_by(|a, b| natural(a, b));
        assert_eq!(ids, ["ARCH.1", "GC", "GC.2", "GC.2.9", "GC.2.10", "GC.10.1"], "numbers as numbers");
    }
}
