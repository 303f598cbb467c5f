//! What counts in a modelled domain, for the trend.

use super::asked::Modelled;
use crate::akte::OpenAkte;
use crate::domain_view::DomainView;
use crate::error::Result;
use crate::rooms::in_tree_order;
use akte_domain::degree::StatusCounts;
use akte_domain::{DomainId, ImplementationStatus, InformationDomain, MunicipalityId, RequirementId, TargetObjectId};
use akte_store::{Operation, Reads, Scope};
use std::collections::HashMap;

/// Tells an operation what counts after it in the domains that it changes, where modelling decides that.
pub(crate) async fn count(akte: &OpenAkte, operation: &mut Operation) -> Result<()> {
    for (municipality, domain) in operation.counted() {
        if let Some(counts) = counts_of(akte, &mut operation.reads(), municipality, domain).await? {
            operation.count(domain, counts);
        }
    }
    Ok(())
}

/// What counts in a domain as it is; none where nobody has modelled it.
pub(crate) async fn counts_of(
    akte: &OpenAkte,
    reads: &mut Reads<'_>,
    municipality: MunicipalityId,
    domain: DomainId,
) -> Result<Option<StatusCounts>> {
    let scope = Scope::of(municipality);
    if reads.find::<InformationDomain>(scope, domain).await?.is_none() || !begun(reads, scope, domain).await? {
        return Ok(None);
    }
    let view = DomainView::load(akte, reads, municipality.0, domain.0).await?;
    let objects = in_tree_order(reads.target_objects(scope, domain).await?);
    let Some(modelled) = Modelled::load(akte, reads, &view, &objects).await? else { return Ok(None) };
    let statuses: HashMap<(TargetObjectId, RequirementId), ImplementationStatus> = reads
        .answer_statuses(scope, domain)
        .await?
        .into_iter()
        .map(|(object, requirement, status)| ((object, requirement), status))
        .collect();
    let held = modelled.held(view.root.id, &statuses);
    let mut counts = StatusCounts::default();
    for (place, status) in &statuses {
        if view.find(place.1).is_some_and(|found| !found.row.withdrawn) {
            let counted = if held.contains_key(place) { ImplementationStatus::No } else { *status };
            counts.add(counted, 1);
        }
    }
    let open = modelled.places().filter(|place| !statuses.contains_key(place)).count();
    counts.add(ImplementationStatus::Unprocessed, u32::try_from(open).unwrap_or(u32::MAX));
    Ok(Some(counts))
}

async fn begun(reads: &mut Reads<'_>, scope: Scope, domain: DomainId) -> Result<bool> {
    Ok(!reads.module_decisions(scope, domain).await?.is_empty()
        || !reads.object_categories(scope, domain).await?.is_empty()
        || !reads.package_decisions(scope, domain).await?.is_empty())
}
