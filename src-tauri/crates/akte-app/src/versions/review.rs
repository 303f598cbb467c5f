//! Which answers of an information domain have to be reviewed, and which are archived.

use super::Versions;
use crate::akte::OpenAkte;
use crate::catalogs::CatalogView;
use crate::domain_view::{DomainView, InForce};
use crate::error::Result;
use akte_domain::{Answer, AnswerBasis, CatalogId, Change, ImplementationStatus, RequirementId};
use akte_store::{Reads, RequirementRow};
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

/// The versions that answers of a domain were given on, each compared with the version in force of its line.
#[derive(Default)]
pub(crate) struct Reviews {
    views: HashMap<CatalogId, Arc<CatalogView>>,
    pairs: HashMap<(CatalogId, CatalogId), Arc<Versions>>,
}

/// An archived answer with how its requirement read last.
pub(crate) struct Archived {
    pub(crate) answer: Answer,
    /// Whether somebody took note of it.
    pub(crate) noted: bool,
    /// The requirement in the last version that has it, with that version.
    pub(crate) catalog: Arc<CatalogView>,
    pub(crate) row: RequirementRow,
}

impl Reviews {
    /// Compares what the bases of some answers need; each comes with the requirement that is answered. An answer that was given on
    /// the text in force needs no comparing.
    pub(crate) async fn load(
        akte: &OpenAkte,
        reads: &mut Reads<'_>,
        view: &DomainView,
        bases: impl Iterator<Item = (RequirementId, AnswerBasis)>,
    ) -> Result<Self> {
        let (mut ids, mut others): (BTreeSet<CatalogId>, BTreeSet<CatalogId>) = Default::default();
        for (requirement, basis) in bases {
            ids.insert(basis.catalog_id);
            if basis.requirement_id != requirement {
                others.insert(basis.catalog_id);
            }
        }
        let mut reviews = Self::default();
        for id in ids {
            let basis = akte.catalogs.view(reads, id).await?;
            for in_force in &view.catalogs {
                let now = in_force.info.id;
                if in_force.info.line_id == basis.info.line_id && (now != id || others.contains(&id)) {
                    let versions = akte.compared.pair(akte, reads, id, now).await?;
                    reviews.pairs.insert((id, now), versions);
                }
            }
            reviews.views.insert(id, basis);
        }
        Ok(reviews)
    }

    /// What asks for a review of an answer to a requirement in force; empty where nothing does.
    pub(crate) fn changes(&self, answer: &Answer, found: InForce<'_>) -> Vec<Change> {
        if answer.status == ImplementationStatus::Unprocessed {
            return Vec::new();
        }
        answer.basis.map(|basis| self.of_basis(basis, found)).unwrap_or_default()
    }

    /// What asks for a review of answers that were given on a text.
    pub(crate) fn of_basis(&self, basis: AnswerBasis, found: InForce<'_>) -> Vec<Change> {
        let now = found.catalog.info.id;
        if basis == (AnswerBasis { catalog_id: now, requirement_id: found.row.requirement_id }) {
            return Vec::new();
        }
        let Some(versions) = self.pairs.get(&(basis.catalog_id, now)) else { return Vec::new() };
        let mut changes = if basis.requirement_id == found.row.requirement_id {
            match versions.changes(basis.requirement_id) {
                Some(changes) => changes.to_vec(),
                // Somebody took note of its end, and now it is there again.
                None => return vec![Change::Came],
            }
        } else {
            match versions.old.view.requirement(basis.requirement_id) {
                Some(old) => versions.differences(old, found.row),
                None => return vec![Change::Came],
            }
        };
        changes.retain(|change| change.asks_for_review());
        changes
    }

    /// The versions between which a review stands, and how the requirement read before.
    pub(crate) fn before(&self, basis: AnswerBasis, now: CatalogId) -> Option<(&Versions, Option<&RequirementRow>)> {
        let versions = self.pairs.get(&(basis.catalog_id, now))?;
        Some((versions, versions.old.view.requirement(basis.requirement_id)))
    }

    /// Whether somebody took note of the end of an answer's requirement: the answer's basis is a version without it.
    fn is_noted(&self, answer: &Answer) -> bool {
        let basis = answer.basis.and_then(|basis| Some((self.views.get(&basis.catalog_id)?, basis)));
        basis.is_some_and(|(view, basis)| view.requirement(basis.requirement_id).is_none())
    }

    /// How an archived answer's requirement read last.
    pub(crate) async fn archived(
        &self,
        akte: &OpenAkte,
        reads: &mut Reads<'_>,
        answer: Answer,
    ) -> Result<Option<Archived>> {
        let noted = self.is_noted(&answer);
        let of_basis = answer.basis.and_then(|basis| self.views.get(&basis.catalog_id));
        if let Some((catalog, row)) =
            of_basis.and_then(|catalog| Some((catalog, catalog.requirement(answer.requirement_id)?)))
        {
            let row = row.clone();
            return Ok(Some(Archived { answer, noted, catalog: Arc::clone(catalog), row }));
        }
        let latest = reads.requirement_versions(answer.requirement_id).await?.pop();
        let Some(row) = latest else { return Ok(None) };
        let catalog = akte.catalogs.view(reads, row.catalog_id).await?;
        Ok(Some(Archived { answer, noted, catalog, row }))
    }

    /// Whether an archived answer is an open point: it says something, and nobody took note of its requirement's end.
    pub(crate) fn is_open(&self, answer: &Answer) -> bool {
        answer.status != ImplementationStatus::Unprocessed && !self.is_noted(answer)
    }
}

/// The basis by which somebody takes note of a requirement's end: a version in force, which does not have it.
pub(crate) fn noted(
    view: &DomainView,
    requirement_id: RequirementId,
    line: Option<akte_domain::CatalogLineId>,
) -> Option<AnswerBasis> {
    let of_line = view.catalogs.iter().find(|catalog| Some(catalog.info.line_id) == line);
    let catalog = of_line.or_else(|| view.catalogs.first())?;
    Some(AnswerBasis { catalog_id: catalog.info.id, requirement_id })
}
