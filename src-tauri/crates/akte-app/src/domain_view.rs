//! An information domain with its catalogs in force: which requirements there are, and where they stand.

use crate::akte::OpenAkte;
use crate::catalogs::CatalogView;
use crate::error::{AppError, ErrorCode, Result};
use crate::rooms::root_of;
use crate::versions::params;
use crate::wire::Counts;
use akte_domain::degree::StatusCounts;
use akte_domain::{InformationDomain, Method, MunicipalityId, RequirementId, TargetObject, TargetObjectId};
use akte_store::{Reads, RequirementRow, Scope};
use std::collections::HashMap;
use std::sync::Arc;
use uuid::Uuid;

/// A domain as the check looks at it.
#[derive(Clone)]
pub(crate) struct DomainView {
    pub(crate) scope: Scope,
    pub(crate) domain: InformationDomain,
    /// The target object that stands for the domain as a whole.
    pub(crate) root: TargetObject,
    /// The catalogs in force, in order.
    pub(crate) catalogs: Vec<Arc<CatalogView>>,
    /// Requirements that read otherwise with the municipality's own values of parameters.
    tailored: HashMap<RequirementId, RequirementRow>,
}

/// A requirement in force, as it reads with the municipality's own values, and the version it stands in.
#[derive(Clone, Copy)]
pub(crate) struct InForce<'a> {
    pub(crate) catalog: &'a CatalogView,
    pub(crate) row: &'a RequirementRow,
}

/// Where a requirement in force stands; ordered as the catalogs are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct RowPlace {
    catalog: usize,
    row: usize,
}

impl DomainView {
    pub(crate) async fn load(akte: &OpenAkte, reads: &mut Reads<'_>, municipality: Uuid, domain: Uuid) -> Result<Self> {
        let scope = Scope::of(MunicipalityId(municipality));
        let domain: InformationDomain = reads.get(scope, domain).await?;
        let root = root_of(reads, scope, domain.id).await?;
        let mut catalogs = Vec::with_capacity(domain.catalogs.len());
        for in_force in &domain.catalogs {
            catalogs.push(akte.catalogs.view(reads, in_force.catalog_id).await?);
        }
        let tailored = params::tailored_rows(reads, scope, domain.id, &catalogs).await?;
        Ok(Self { scope, domain, root, catalogs, tailored })
    }

    /// The same domain with another version in the place of that of its line.
    pub(crate) fn with(&self, catalog: Arc<CatalogView>) -> Self {
        let mut catalogs = self.catalogs.clone();
        for known in &mut catalogs {
            if known.info.line_id == catalog.info.line_id {
                *known = Arc::clone(&catalog);
            }
        }
        let (domain, root) = (self.domain.clone(), self.root.clone());
        Self { scope: self.scope, domain, root, catalogs, tailored: HashMap::new() }
    }

    /// Every requirement in force, in the order of the catalogs; those that the publisher has dropped are not.
    pub(crate) fn requirements(&self) -> impl Iterator<Item = InForce<'_>> {
        self.catalogs.iter().flat_map(move |catalog| {
            catalog
                .requirements
                .iter()
                .filter(|row| !row.withdrawn)
                .map(move |row| InForce { catalog, row: self.as_it_reads(row) })
        })
    }

    /// Where a requirement in force stands; none of one that the publisher has dropped.
    pub(crate) fn place_of(&self, id: RequirementId) -> Option<RowPlace> {
        let at = |catalog: &Arc<CatalogView>| Some(catalog.place_of(id)?).filter(|row| !catalog.is_withdrawn(*row));
        (0..).zip(&self.catalogs).find_map(|(number, catalog)| Some(RowPlace { catalog: number, row: at(catalog)? }))
    }

    /// The requirement at a place.
    pub(crate) fn at(&self, place: RowPlace) -> Option<InForce<'_>> {
        let catalog = self.catalogs.get(place.catalog)?;
        catalog.requirements.get(place.row).map(|row| InForce { catalog, row: self.as_it_reads(row) })
    }

    /// A requirement in force.
    pub(crate) fn find(&self, id: RequirementId) -> Option<InForce<'_>> {
        self.catalogs
            .iter()
            .find_map(|catalog| catalog.requirement(id).map(|row| InForce { catalog, row: self.as_it_reads(row) }))
    }

    /// Labels of some requirements in force, as people number them.
    pub(crate) fn labels(&self, ids: &[RequirementId]) -> Vec<String> {
        let mut labels: Vec<String> =
            ids.iter().filter_map(|id| self.find(*id)).map(|found| found.row.label.clone()).collect();
        labels.sort_by(|a, b| crate::rooms::natural(a, b));
        labels
    }

    fn as_it_reads<'a>(&'a self, row: &'a RequirementRow) -> &'a RequirementRow {
        // The same requirement could stand in two catalogs in force only if both were of one line, which is refused.
        if self.tailored.is_empty() { row } else { self.tailored.get(&row.requirement_id).unwrap_or(row) }
    }

    /// A requirement in force.
    ///
    /// # Errors
    /// [`ErrorCode::RequirementNotInForce`]
    pub(crate) fn get(&self, id: RequirementId) -> Result<InForce<'_>> {
        self.find(id).ok_or_else(|| AppError::new(ErrorCode::RequirementNotInForce).with("label", id))
    }

    /// The target object of a request: the one that is named, else the domain as a whole.
    pub(crate) async fn object(&self, reads: &mut Reads<'_>, id: Option<Uuid>) -> Result<TargetObject> {
        let Some(id) = id else { return Ok(self.root.clone()) };
        let object: TargetObject = reads.get(self.scope, id).await?;
        if object.domain_id == self.domain.id {
            Ok(object)
        } else {
            Err(AppError::not_found("target_object", TargetObjectId(id)))
        }
    }

    /// Counts with the degree that the domain's method computes.
    pub(crate) fn counts(&self, counts: StatusCounts) -> Counts {
        counts_of(self.domain.method, counts)
    }
}

/// Counts with the degree that a method computes.
pub(crate) fn counts_of(method: Method, counts: StatusCounts) -> Counts {
    let degree_per_mille = match method {
        Method::EntryCheck => counts.entry_degree_per_mille(),
        Method::GrundschutzPlusPlus | Method::Edition2023 | Method::Iso27001 => counts.degree_per_mille(),
    };
    Counts {
        unprocessed: counts.unprocessed,
        yes: counts.yes,
        partial: counts.partial,
        no: counts.no,
        dispensable: counts.dispensable,
        total: counts.total(),
        degree_per_mille,
    }
}
