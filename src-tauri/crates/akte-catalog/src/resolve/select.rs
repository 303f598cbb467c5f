//! Which requirements a profile selects.

use super::Work;
use crate::error::CatalogError;
use akte_domain::catalog::Catalog;
use akte_domain::profile::{Select, Selection};
use std::collections::{HashMap, HashSet};

/// The ids of a list of requirements, in their order, with the enhancements below each.
pub(super) struct Pool<'c> {
    pub ids: Vec<&'c str>,
    /// Position of the requirement that each one enhances.
    pub parents: Vec<Option<usize>>,
    by_id: HashMap<&'c str, usize>,
}

/// What a selection found, and what it named in vain.
#[derive(Default)]
pub(super) struct Selected {
    pub positions: HashSet<usize>,
    /// Ids and patterns, with their place below the selection.
    pub in_vain: Vec<(String, String)>,
}

impl<'c> Pool<'c> {
    pub fn new(ids: Vec<&'c str>, parents: Vec<Option<usize>>) -> Self {
        let mut by_id = HashMap::with_capacity(ids.len());
        for (position, id) in ids.iter().enumerate() {
            by_id.entry(*id).or_insert(position);
        }
        Self { ids, parents, by_id }
    }

    pub fn of(catalog: &'c Catalog) -> Self {
        let controls = &catalog.controls;
        Self::new(
            controls.iter().map(|control| control.id.as_str()).collect(),
            controls.iter().map(|control| control.parent).collect(),
        )
    }

    /// What an import or an insertion takes: what it includes without what it excludes.
    pub fn pick(&self, include: &Selection, exclude: &[Select], work: &mut Work) -> Result<Selected, CatalogError> {
        let mut selected = match include {
            Selection::All => Selected { positions: (0..self.ids.len()).collect(), in_vain: Vec::new() },
            Selection::Controls(selects) => self.find(selects, "include-controls", work)?,
        };
        work.spend(self.ids.len())?;
        if !exclude.is_empty() {
            let excluded = self.find(exclude, "exclude-controls", work)?;
            selected.positions.retain(|position| !excluded.positions.contains(position));
            selected.in_vain.extend(excluded.in_vain);
        }
        Ok(selected)
    }

    fn find(&self, selects: &[Select], key: &str, work: &mut Work) -> Result<Selected, CatalogError> {
        let mut selected = Selected::default();
        for (ordinal, select) in selects.iter().enumerate() {
            let mut found = HashSet::new();
            work.spend(select.ids.len())?;
            for id in &select.ids {
                match self.by_id.get(id.as_str()) {
                    Some(position) => drop(found.insert(*position)),
                    None => selected.in_vain.push((format!("{key}[{ordinal}]/with-ids"), id.clone())),
                }
            }
            for pattern in &select.patterns {
                let before = found.len();
                for (position, id) in self.ids.iter().enumerate() {
                    work.spend(1 + pattern.len() + id.len())?;
                    if matches(pattern, id, work)? {
                        found.insert(position);
                    }
                }
                if found.len() == before {
                    selected.in_vain.push((format!("{key}[{ordinal}]/matching"), pattern.clone()));
                }
            }
            if select.with_children {
                self.add_enhancements(&mut found, work)?;
            }
            selected.positions.extend(found);
        }
        Ok(selected)
    }

    /// Parents stand before their enhancements, so that one pass finds all of them.
    fn add_enhancements(&self, found: &mut HashSet<usize>, work: &mut Work) -> Result<(), CatalogError> {
        work.spend(self.ids.len())?;
        for (position, parent) in self.parents.iter().enumerate() {
            if parent.is_some_and(|parent| found.contains(&parent)) {
                found.insert(position);
            }
        }
        Ok(())
    }
}

/// Whether an id matches a pattern of `*`, `?`, `[…]` and plain characters, small and capital letters told apart.
fn matches(pattern: &str, id: &str, work: &mut Work) -> Result<bool, CatalogError> {
    let pattern: Vec<char> = pattern.chars().collect();
    let id: Vec<char> = id.chars().collect();
    // A bracket may be looked through for every character.
    let cost = if pattern.contains(&'[') { pattern.len() } else { 1 };
    let (mut p, mut i) = (0, 0);
    let mut last_star: Option<(usize, usize)> = None;
    while i < id.len() {
        work.spend(cost)?;
        match one(&pattern[p..], id[i]) {
            Some(length) => {
                p += length;
                i += 1;
            }
            None if pattern.get(p) == Some(&'*') => {
                last_star = Some((p, i));
                p += 1;
            }
            None => match last_star {
                Some((star, at)) => {
                    last_star = Some((star, at + 1));
                    (p, i) = (star + 1, at + 1);
                }
                None => return Ok(false),
            },
        }
    }
    Ok(pattern[p..].iter().all(|rest| *rest == '*'))
}

/// How many characters of the pattern match this one character of the id.
fn one(pattern: &[char], character: char) -> Option<usize> {
    match pattern.first()? {
        '*' => None,
        '?' => Some(1),
        '[' => {
            // A bracket that does not close stands for itself.
            let Some(close) = pattern.iter().skip(2).position(|other| *other == ']').map(|at| at + 2) else {
                return (character == '[').then_some(1);
            };
            let (negated, list) = match pattern[1] {
                '!' | '^' if close > 2 => (true, &pattern[2..close]),
                _ => (false, &pattern[1..close]),
            };
            (in_list(list, character) != negated).then_some(close + 1)
        }
        other => (*other == character).then_some(1),
    }
}

fn in_list(mut list: &[char], character: char) -> bool {
    while let Some((first, rest)) = list.split_first() {
        if let [_, '-', last, after @ ..] = list {
            if (*first..=*last).contains(&character) {
                return true;
            }
            list = after;
        } else {
            if *first == character {
                return true;
            }
            list = rest;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(pattern: &str, id: &str, expected: bool) {
        let found = matches(pattern, id, &mut Work::default()).unwrap();
        assert_eq!(found, expected, "{id} with {pattern}");
    }

    #[test]
    fn patterns_match_whole_ids() {
        check("ac-*", "ac-1", true);
        check("ac-*", "pac-1", false);
        check("ac-?", "ac-12", false);
        check("*.1", "GC.1.1", true);
        check("GC.*.1", "GC.10.1.1", true);
        check("GC.[1-3]", "GC.2", true);
        check("GC.[!1-3]", "GC.2", false);
        check("GC.[^1-3]", "GC.7", true);
        check("[a", "[a", true);
        check("[]]", "]", true);
        check("", "", true);
        check("*", "", true);
        check("gc.1", "GC.1", false);
    }

    #[test]
    fn a_pattern_of_stars_ends() {
        check(&("*a".repeat(30) + "b"), &"a".repeat(5_000), false);
    }
}
