//! All municipalities of an Akte side by side, for whoever holds the whole Akte: numbers, and what municipalities have granted
//! to each other.

use crate::akte::OpenAkte;
use crate::error::Result;
use crate::figures::{self, DomainFigures, UNPROVEN};
use crate::rooms::natural;
use akte_domain::open_points::OpenPoint;
use akte_domain::{Coded, MunicipalityId, TargetObject, TargetObjectId};
use akte_report::model::{SharedService, SharedUse, VerbundDomain, VerbundMunicipality, VerbundOverview};
use akte_store::{Reads, Scope};
use akte_text::Texts;
use chrono::NaiveDate;
use std::collections::{BTreeMap, HashMap};

/// The overview of the present state.
///
/// # Errors
/// The database refuses.
pub(super) async fn overview(
    akte: &OpenAkte,
    reads: &mut Reads<'_>,
    texts: &'static Texts,
    as_of: NaiveDate,
) -> Result<VerbundOverview> {
    let mut all = reads.municipalities().await?;
    all.sort_by(|a, b| natural(&a.name, &b.name));
    let names: HashMap<MunicipalityId, String> = all.iter().map(|one| (one.id, one.name.clone())).collect();
    let name = |id: MunicipalityId| names.get(&id).cloned().unwrap_or_default();
    let mut overview = VerbundOverview { municipalities: Vec::new(), shared: Vec::new(), services: Vec::new() };
    for municipality in all {
        let scope = Scope::of(municipality.id);
        overview.shared.extend(shared(reads, scope, &name).await?);
        let figures = figures::of_municipality(akte, reads, texts, municipality, (true, as_of)).await?;
        for one in &figures.domains {
            let relations = reads.provider_relations(scope, one.domain.id).await?.into_iter();
            overview.services.extend(relations.filter_map(|relation| {
                Some(SharedService {
                    provider: name(relation.provider_municipality_id?),
                    receiver: figures.municipality.name.clone(),
                    valid_until: relation.ends_on(),
                    name: relation.name,
                })
            }));
        }
        overview.municipalities.push(VerbundMunicipality {
            name: figures.municipality.name,
            domains: figures.domains.into_iter().map(domain).collect(),
        });
    }
    Ok(overview)
}

fn domain(one: DomainFigures) -> VerbundDomain {
    let points = one.points.unwrap_or_default();
    VerbundDomain {
        method: one.domain.method.code(),
        name: one.domain.name,
        counts: one.counts,
        counted_on: one.counted_on,
        support: one.support,
        open_points: points.total(),
        put_back: points.put_back,
        unproven: points.count(UNPROVEN),
        overdue_measures: points.count(&[OpenPoint::MeasureOverdue]),
    }
}

/// What a municipality shares, by object.
async fn shared(
    reads: &mut Reads<'_>,
    scope: Scope,
    name: &impl Fn(MunicipalityId) -> String,
) -> Result<Vec<SharedUse>> {
    let mut granted: BTreeMap<TargetObjectId, Vec<String>> = BTreeMap::new();
    for grant in reads.object_grants(scope).await? {
        granted.entry(grant.target_object_id).or_default().push(name(grant.member_id));
    }
    if granted.is_empty() {
        return Ok(Vec::new());
    }
    let mut relying: HashMap<TargetObjectId, Vec<String>> = HashMap::new();
    for (object, member) in reads.relying_on(scope).await? {
        relying.entry(object).or_default().push(name(member));
    }
    let ids: Vec<uuid::Uuid> = granted.keys().map(|id| id.0).collect();
    let mut found = Vec::with_capacity(ids.len());
    for object in reads.find_all::<TargetObject>(scope, &ids).await? {
        let of = |names: Option<Vec<String>>| {
            let mut names = names.unwrap_or_default();
            names.sort_by(|a, b| natural(a, b));
            names.dedup();
            names
        };
        found.push(SharedUse {
            owner: name(scope.municipality()),
            granted: of(granted.remove(&object.id)),
            relying: of(relying.remove(&object.id)),
            object: object.name,
        });
    }
    found.sort_by(|a, b| natural(&a.object, &b.object));
    Ok(found)
}
