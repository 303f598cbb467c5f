//! Versions of a catalog side by side, kept in memory: neither version ever changes. What has to be reviewed and what is
//! archived follows from them.

pub(crate) mod params;
mod review;
mod texts;

pub(crate) use review::{Archived, Reviews, noted};
pub(crate) use texts::{proposal, text_changes};

use crate::akte::OpenAkte;
use crate::catalogs::CatalogView;
use crate::error::Result;
use akte_catalog::compare::{self, Comparison, Knows, Requirement, Successor, links_of, params_of};
use akte_domain::catalog::{Catalog, Link, Param};
use akte_domain::{CatalogId, Change, RequirementId};
use akte_store::{Reads, RequirementRow};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

/// Two versions and what happened between them.
pub(crate) struct Versions {
    pub(crate) old: Side,
    pub(crate) new: Side,
    pub(crate) comparison: Comparison,
    /// Position in [`Comparison::pairs`] of what both have, by requirement.
    pairs: HashMap<RequirementId, usize>,
}

/// One of the two versions.
pub(crate) struct Side {
    pub(crate) view: Arc<CatalogView>,
    /// Parameters and links of each requirement, in the order of the version.
    facts: Vec<(Vec<String>, Vec<String>)>,
    knows: Knows,
}

impl Side {
    async fn load(reads: &mut Reads<'_>, view: Arc<CatalogView>) -> Result<Self> {
        let details = reads.all_details(view.info.id).await?;
        Ok(Self::of(view, details.iter().map(|(_, of)| (&*of.params, &*of.links))))
    }

    /// A version with the parameters and links of its requirements in their order.
    fn of<'d>(view: Arc<CatalogView>, details: impl Iterator<Item = (&'d [Param], &'d [Link])>) -> Self {
        let identities: HashMap<&str, &str> =
            view.requirements.iter().map(|row| (row.label.as_str(), row.identity.as_str())).collect();
        let identity_of = |id: &str| identities.get(id).copied();
        let facts: Vec<_> = details.map(|(params, links)| (params_of(params), links_of(links, identity_of))).collect();
        drop(identities);
        let mut side = Self { view, facts, knows: Knows::of(&[]) };
        side.knows = Knows::of(&side.requirements());
        side
    }

    fn requirements(&self) -> Vec<Requirement<'_>> {
        self.view.requirements.iter().map(|row| self.requirement(row)).collect()
    }

    /// A requirement as the comparison sees it.
    pub(crate) fn requirement<'a>(&'a self, row: &'a RequirementRow) -> Requirement<'a> {
        let (params, links) = self.facts.get(row.position as usize).cloned().unwrap_or_default();
        Requirement {
            identity: &row.identity,
            label: &row.label,
            title: &row.title,
            group: self.group(row),
            modal_verb: &row.modal_verb,
            level: &row.security_level,
            effort: row.effort_level,
            statement: &row.statement,
            guidance: &row.guidance,
            params,
            links,
        }
    }

    /// Titles of a requirement's groups, outermost first.
    pub(crate) fn group(&self, row: &RequirementRow) -> String {
        let titles: Vec<&str> = self.view.path(row).into_iter().map(|group| group.title.as_str()).collect();
        titles.join(" › ")
    }
}

impl Versions {
    async fn load(reads: &mut Reads<'_>, old: Arc<CatalogView>, new: Arc<CatalogView>) -> Result<Self> {
        let (old, new) = (Side::load(reads, old).await?, Side::load(reads, new).await?);
        Ok(Self::of(old, new))
    }

    /// A version of the Akte beside a catalog that is not in it yet.
    pub(crate) async fn with_unstored(
        reads: &mut Reads<'_>,
        old: Arc<CatalogView>,
        new: Arc<CatalogView>,
        catalog: &Catalog,
    ) -> Result<Self> {
        let old = Side::load(reads, old).await?;
        let details = catalog.controls.iter().map(|control| (&*control.params, &*control.links));
        Ok(Self::of(old, Side::of(new, details)))
    }

    fn of(old: Side, new: Side) -> Self {
        let comparison = compare::compare(&old.requirements(), &new.requirements());
        let in_new = |at: usize| new.view.requirements.get(at).map(|row| row.requirement_id);
        let pairs =
            comparison.pairs.iter().enumerate().filter_map(|(at, pair)| Some((in_new(pair.new)?, at))).collect();
        Self { old, new, comparison, pairs }
    }

    /// What happened to a requirement that both versions have.
    pub(crate) fn changes(&self, id: RequirementId) -> Option<&[Change]> {
        let pair = self.pairs.get(&id).and_then(|at| self.comparison.pairs.get(*at))?;
        Some(&pair.changes)
    }

    /// How a requirement in the older version and one in the newer one differ.
    pub(crate) fn differences(&self, old: &RequirementRow, new: &RequirementRow) -> Vec<Change> {
        compare::differences((&self.old.requirement(old), self.old.knows), (&self.new.requirement(new), self.new.knows))
    }

    /// The two requirements of a proposal.
    pub(crate) fn rows(&self, one: &Successor) -> Option<(&RequirementRow, &RequirementRow)> {
        Some((self.old.view.requirements.get(one.old)?, self.new.view.requirements.get(one.new)?))
    }

    /// The proposal for a requirement that is gone.
    pub(crate) fn successor_of(&self, gone: RequirementId) -> Option<&Successor> {
        let of = |one: &&Successor| self.rows(one).is_some_and(|(old, _)| old.requirement_id == gone);
        self.comparison.successors.iter().find(of)
    }
}

/// The pairs of versions that were compared since the Akte was opened.
#[derive(Default)]
pub(crate) struct Compared(Mutex<HashMap<(CatalogId, CatalogId), Arc<Versions>>>);

impl Compared {
    /// Two versions, compared once.
    pub(crate) async fn pair(
        &self,
        akte: &OpenAkte,
        reads: &mut Reads<'_>,
        old: CatalogId,
        new: CatalogId,
    ) -> Result<Arc<Versions>> {
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner).get(&(old, new)).cloned();
        if let Some(versions) = known {
            return Ok(versions);
        }
        let (before, after) = (akte.catalogs.view(reads, old).await?, akte.catalogs.view(reads, new).await?);
        let versions = Arc::new(Versions::load(reads, before, after).await?);
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert((old, new), Arc::clone(&versions));
        Ok(versions)
    }
}
