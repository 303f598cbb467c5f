//! A municipality's own values of parameters, put into the texts of the requirements in force.

use crate::catalogs::CatalogView;
use crate::domain_view::{DomainView, InForce};
use crate::error::Result;
use akte_domain::catalog::Param;
use akte_domain::param_value::taken_up;
use akte_domain::{DomainId, ParamValue, RequirementId};
use akte_store::{Reads, RequirementRow, Scope, tailored};
use std::collections::HashMap;
use std::sync::Arc;

/// Values of a domain by requirement.
pub(crate) fn by_requirement(values: &[ParamValue]) -> HashMap<RequirementId, Vec<&ParamValue>> {
    let mut found: HashMap<RequirementId, Vec<&ParamValue>> = HashMap::new();
    for value in values {
        found.entry(value.requirement_id).or_default().push(value);
    }
    found
}

/// The requirements in force that read otherwise with the municipality's own values.
pub(crate) async fn tailored_rows(
    reads: &mut Reads<'_>,
    scope: Scope,
    domain: DomainId,
    catalogs: &[Arc<CatalogView>],
) -> Result<HashMap<RequirementId, RequirementRow>> {
    let values = reads.param_values(scope, domain).await?;
    let mut rows = HashMap::new();
    if values.is_empty() {
        return Ok(rows);
    }
    let values = by_requirement(&values);
    for catalog in catalogs {
        let ids: Vec<RequirementId> = catalog
            .requirements
            .iter()
            .map(|row| row.requirement_id)
            .filter(|id| values.contains_key(id) && !rows.contains_key(id))
            .collect();
        let details = reads.details_of(catalog.info.id, &ids).await?;
        let shared = if ids.is_empty() { Vec::new() } else { reads.catalog_params(catalog.info.id).await? };
        for id in ids {
            let (Some(row), Some(details), Some(values)) = (catalog.requirement(id), details.get(&id), values.get(&id))
            else {
                continue;
            };
            let own = own_values(&details.params, values);
            if !own.is_empty() {
                rows.insert(id, tailored(row, details, &shared, &own));
            }
        }
    }
    Ok(rows)
}

/// The values that the parameters of a version take up, by parameter id.
fn own_values(params: &[Param], values: &[&ParamValue]) -> HashMap<String, String> {
    let taken = taken_up(params, values);
    let pairs = values.iter().zip(taken).filter_map(|(value, place)| Some((value, params.get(place?)?)));
    pairs.map(|(value, param)| (param.id.clone(), value.value.clone())).collect()
}

/// The values that the parameters of a requirement in force take up, by parameter id.
pub(crate) async fn own_values_of(
    reads: &mut Reads<'_>,
    view: &DomainView,
    found: InForce<'_>,
) -> Result<HashMap<String, String>> {
    let id = found.row.requirement_id;
    let values = reads.param_values(view.scope, view.domain.id).await?;
    let values: Vec<&ParamValue> = values.iter().filter(|value| value.requirement_id == id).collect();
    if values.is_empty() {
        return Ok(HashMap::new());
    }
    let details = reads.details_of(found.catalog.info.id, &[id]).await?.remove(&id).unwrap_or_default();
    Ok(own_values(&details.params, &values))
}
