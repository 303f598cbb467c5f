//! Two versions of a catalog side by side.

use super::catalog::{catalog_row, in_force};
use super::lists::Words;
use crate::app::App;
use crate::error::Result;
use crate::versions::{Versions, proposal, text_changes};
use crate::wire;
use akte_domain::{CatalogId, Change};
use akte_store::RequirementRow;
use akte_text::Texts;

/// Compares two versions of a catalog.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`]
pub async fn catalog_compare(app: &App, request: wire::CatalogCompareRequest) -> Result<wire::CatalogComparison> {
    let akte = app.akte()?;
    let mut snapshot = akte.store.snapshot().await?;
    let mut reads = snapshot.reads();
    let (old, new) = (CatalogId(request.old_catalog_id), CatalogId(request.new_catalog_id));
    let versions = akte.compared.pair(&akte, &mut reads, old, new).await?;
    let in_force = in_force(&mut reads).await?;
    let words = Words::new(&request.text);
    let asked = |changes: &[Change]| {
        if request.changes.is_empty() {
            !changes.is_empty()
        } else {
            changes.iter().any(|change| request.changes.contains(change))
        }
    };
    let found: Vec<Found<'_>> = all(&versions)
        .into_iter()
        .filter(|found| asked(&found.changes) && words.occur_in(&found.searchable()))
        .collect();
    let total = found.len() as u64;
    let texts = app.texts();
    let items = found
        .into_iter()
        .skip(request.offset as usize)
        .take(request.limit as usize)
        .map(|found| found.row(texts, &versions))
        .collect();
    Ok(wire::CatalogComparison {
        old: catalog_row(versions.old.view.info.clone(), &in_force),
        new: catalog_row(versions.new.view.info.clone(), &in_force),
        counts: counts(&versions),
        items,
        total,
    })
}

/// What happened to every requirement of either version to which anything happened.
pub(super) fn all_changes(texts: &Texts, versions: &Versions) -> Vec<wire::RequirementChange> {
    let changed = all(versions).into_iter().filter(|found| !found.changes.is_empty());
    changed.map(|found| found.row(texts, versions)).collect()
}

/// A requirement of either version and what happened to it.
struct Found<'a> {
    /// How it reads, in the newer version where that has it.
    row: &'a RequirementRow,
    old: Option<&'a RequirementRow>,
    new: Option<&'a RequirementRow>,
    changes: Vec<Change>,
}

impl Found<'_> {
    fn searchable(&self) -> Vec<&str> {
        let rows = self.old.into_iter().chain(self.new);
        rows.flat_map(|row| [&*row.label, &row.title, &row.statement, &row.guidance]).collect()
    }

    fn row(self, texts: &Texts, versions: &Versions) -> wire::RequirementChange {
        let side = if self.new.is_some() { &versions.new } else { &versions.old };
        let part_of = |one: &&akte_catalog::compare::Successor| {
            versions.rows(one).is_some_and(|(old, new)| match (self.old, self.new) {
                (Some(row), None) => row.requirement_id == old.requirement_id,
                (None, Some(row)) => row.requirement_id == new.requirement_id,
                _ => false,
            })
        };
        let successor = versions.comparison.successors.iter().find(part_of);
        wire::RequirementChange {
            requirement_id: self.row.requirement_id.0,
            identity: self.row.identity.clone(),
            old_label: self.old.map(|row| row.label.clone()),
            new_label: self.new.map(|row| row.label.clone()),
            title: self.row.title.clone(),
            group: side.group(self.row),
            texts: text_changes(texts, versions, self.old, self.new, &self.changes),
            successor: successor.and_then(|one| proposal(versions, one)),
            changes: self.changes,
        }
    }
}

/// Everything that is in either version, whatever happened to it: the newer version's order, then what went.
fn all(versions: &Versions) -> Vec<Found<'_>> {
    let (old, new) = (&versions.old.view.requirements, &versions.new.view.requirements);
    let mut before: Vec<Option<(&RequirementRow, &[Change])>> = vec![None; new.len()];
    for pair in &versions.comparison.pairs {
        if let (Some(row), Some(place)) = (old.get(pair.old), before.get_mut(pair.new)) {
            *place = Some((row, &pair.changes));
        }
    }
    let kept = new.iter().zip(before).map(|(row, before)| match before {
        Some((old, changes)) => Found { row, old: Some(old), new: Some(row), changes: changes.to_vec() },
        None => Found { row, old: None, new: Some(row), changes: vec![Change::Came] },
    });
    let went = versions.comparison.went.iter().filter_map(|at| old.get(*at));
    let went = went.map(|row| Found { row, old: Some(row), new: None, changes: vec![Change::Went] });
    kept.chain(went).collect()
}

/// How many requirements each change happened to.
pub(super) fn counts(versions: &Versions) -> wire::ChangeCounts {
    let of = |change: Change| u32::try_from(versions.comparison.count(change)).unwrap_or(u32::MAX);
    let unchanged = versions.comparison.pairs.iter().filter(|pair| pair.changes.is_empty()).count();
    wire::ChangeCounts {
        came: of(Change::Came),
        went: of(Change::Went),
        moved: of(Change::Moved),
        title: of(Change::Title),
        statement: of(Change::Statement),
        guidance: of(Change::Guidance),
        modal_verb: of(Change::ModalVerb),
        level: of(Change::Level),
        effort: of(Change::Effort),
        group: of(Change::Group),
        params: of(Change::Params),
        links: of(Change::Links),
        unchanged: u32::try_from(unchanged).unwrap_or(u32::MAX),
    }
}
