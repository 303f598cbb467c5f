//! The search over what is recorded and imported.

use crate::app::App;
use crate::error::Result;
use crate::wire;
use akte_domain::{
    Answer, Audit, AuditFinding, CatalogId, ClauseCheck, ControlStatement, DomainId, ManagementReview, Measure,
    ModuleDecision, PackageDecision, ProviderRelation, RequirementId, Risk, TargetObject, TargetObjectId,
};
use akte_store::{HIT_END, HIT_START, Hit, Reads, Scope, Window};
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// Searches what is recorded and imported.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`]
pub async fn search(app: &App, request: wire::SearchRequest) -> Result<wire::SearchAnswer> {
    let mut snapshot = app.snapshot_to_search(&request.text).await?;
    let mut reads = snapshot.reads();
    let scope = match request.municipality_id {
        Some(id) => Some(super::scope_of(&mut reads, id).await?),
        None => None,
    };
    let window = Window { offset: 0, limit: request.limit };
    let hits = reads.search(scope, &request.text, window).await?;
    let in_force = catalogs_in_force(&mut reads, scope).await?;
    let places = Places::of(&mut reads, scope, &hits).await?;
    let items = hits.into_iter().map(|hit| places.place(hit, &in_force)).collect();
    Ok(wire::SearchAnswer { items })
}

async fn catalogs_in_force(reads: &mut Reads<'_>, scope: Option<Scope>) -> Result<HashSet<CatalogId>> {
    let Some(scope) = scope else { return Ok(HashSet::new()) };
    let domains = reads.domains(scope).await?;
    Ok(domains.iter().flat_map(|domain| &domain.catalogs).map(|catalog| catalog.catalog_id).collect())
}

/// Where a hit leads to.
#[derive(Default)]
struct Place {
    domain: Option<DomainId>,
    object: Option<TargetObjectId>,
    requirement: Option<RequirementId>,
    /// Number of a module.
    module: String,
}

/// Where all hits of a search lead to, read kind by kind.
struct Places {
    of: HashMap<Uuid, Place>,
    requirements: HashMap<RequirementId, Vec<(CatalogId, String)>>,
    objects: HashMap<TargetObjectId, String>,
}

impl Places {
    async fn of(reads: &mut Reads<'_>, scope: Option<Scope>, hits: &[Hit]) -> Result<Self> {
        let mut of: HashMap<Uuid, Place> = HashMap::with_capacity(hits.len());
        let ids = |kind: &str| -> Vec<Uuid> { hits.iter().filter(|hit| hit.kind == kind).map(|hit| hit.id).collect() };
        for id in ids("requirement") {
            of.insert(id, Place { requirement: Some(RequirementId(id)), ..Place::default() });
        }
        if let Some(scope) = scope {
            for one in reads.find_all::<Answer>(scope, &ids("answer")).await? {
                let (domain, object) = (Some(one.domain_id), Some(one.target_object_id));
                let requirement = Some(one.requirement_id);
                of.insert(one.id.0, Place { domain, object, requirement, ..Place::default() });
            }
            for one in reads.find_all::<PackageDecision>(scope, &ids("package_decision")).await? {
                let (domain, object) = (Some(one.domain_id), Some(one.target_object_id));
                let requirement = Some(one.requirement_id);
                of.insert(one.id.0, Place { domain, object, requirement, ..Place::default() });
            }
            for one in reads.find_all::<ModuleDecision>(scope, &ids("module_decision")).await? {
                let (domain, object) = (Some(one.domain_id), Some(one.target_object_id));
                of.insert(one.id.0, Place { domain, object, requirement: None, module: one.module });
            }
            let measures = reads.find_all::<Measure>(scope, &ids("measure")).await?;
            let risks = reads.find_all::<Risk>(scope, &ids("risk")).await?;
            let objects = reads.find_all::<TargetObject>(scope, &ids("target_object")).await?;
            let providers = reads.find_all::<ProviderRelation>(scope, &ids("provider_relation")).await?;
            let controls = reads.find_all::<ControlStatement>(scope, &ids("control_statement")).await?;
            let clauses = reads.find_all::<ClauseCheck>(scope, &ids("clause_check")).await?;
            let audits = reads.find_all::<Audit>(scope, &ids("audit")).await?;
            let findings = reads.find_all::<AuditFinding>(scope, &ids("audit_finding")).await?;
            let reviews = reads.find_all::<ManagementReview>(scope, &ids("management_review")).await?;
            let of_domain = measures
                .iter()
                .map(|one| (one.id.0, one.domain_id))
                .chain(risks.iter().map(|one| (one.id.0, one.domain_id)))
                .chain(objects.iter().map(|one| (one.id.0, one.domain_id)))
                .chain(providers.iter().map(|one| (one.id.0, one.domain_id)))
                .chain(controls.iter().map(|one| (one.id.0, one.domain_id)))
                .chain(clauses.iter().map(|one| (one.id.0, one.domain_id)))
                .chain(audits.iter().map(|one| (one.id.0, one.domain_id)))
                .chain(findings.iter().map(|one| (one.id.0, one.domain_id)))
                .chain(reviews.iter().map(|one| (one.id.0, one.domain_id)))
                .chain(ids("information_domain").into_iter().map(|id| (id, DomainId(id))));
            of.extend(of_domain.map(|(id, domain)| (id, Place { domain: Some(domain), ..Place::default() })));
        }
        let named: HashSet<RequirementId> = of.values().filter_map(|place| place.requirement).collect();
        let requirements = reads.named_in(&named.into_iter().collect::<Vec<_>>()).await?;
        let applied = of.values().filter(|place| !place.module.is_empty()).filter_map(|place| place.object);
        let applied: HashSet<Uuid> = applied.map(|object| object.0).collect();
        let objects = match scope {
            Some(scope) => {
                let found = reads.find_all::<TargetObject>(scope, &applied.into_iter().collect::<Vec<_>>()).await?;
                found.into_iter().map(|object| (object.id, object.name)).collect()
            }
            None => HashMap::new(),
        };
        Ok(Self { of, requirements, objects })
    }

    /// A hit with where it leads to.
    fn place(&self, hit: Hit, in_force: &HashSet<CatalogId>) -> wire::SearchHit {
        let mut shown = wire::SearchHit {
            kind: hit.kind,
            id: hit.id,
            domain_id: None,
            target_object_id: None,
            catalog_id: None,
            title: hit.title,
            snippet: hit.snippet.replace([HIT_START, HIT_END], ""),
        };
        let Some(place) = self.of.get(&hit.id) else { return shown };
        let versions = place.requirement.and_then(|id| self.requirements.get(&id)).map_or(&[][..], Vec::as_slice);
        if shown.kind == "requirement" {
            let version = versions.iter().find(|(catalog, _)| in_force.contains(catalog)).or(versions.last());
            shown.catalog_id = version.map(|(catalog, _)| catalog.0);
            return shown;
        }
        shown.domain_id = place.domain.map(|domain| domain.0);
        shown.target_object_id = place.object.map(|object| object.0);
        if let Some(requirement) = place.requirement {
            shown.title = versions.last().map(|(_, name)| name.clone()).unwrap_or_default();
            if shown.kind == "answer" {
                shown.id = requirement.0;
            }
        }
        if !place.module.is_empty() {
            let object = place.object.and_then(|object| self.objects.get(&object)).map_or("", String::as_str);
            shown.title = format!("{} · {object}", place.module);
        }
        shown
    }
}
