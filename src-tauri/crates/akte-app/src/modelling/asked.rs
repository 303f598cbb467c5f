//! What modelling asks for at which object.

use super::modules::modules;
use super::package::Package;
use crate::akte::OpenAkte;
use crate::domain_view::DomainView;
use crate::error::Result;
use akte_domain::modelling::{Demand, asks};
use akte_domain::protection::Determination;
use akte_domain::{
    Coded, ImplementationStatus, Method, ModuleDecision, ProtectionScheme, RequirementId, RequirementLevel,
    TargetObject, TargetObjectId, TargetObjectKind,
};
use akte_store::Reads;
use std::collections::{HashMap, HashSet};

/// What modelling asks for. It exists only where somebody has begun to model; without it the check is as it was.
#[derive(Default)]
pub(crate) struct Modelled {
    asked: HashMap<TargetObjectId, HashSet<RequirementId>>,
    /// Requirements that were struck out of the package everywhere they stood.
    struck: HashSet<RequirementId>,
    /// What each requirement needs (Grundschutz++, UMS.1.1).
    required: HashMap<RequirementId, Vec<RequirementId>>,
}

type Place = (TargetObjectId, RequirementId);

impl Modelled {
    /// What is asked for in a domain; none where nobody has modelled it. The objects are all of the domain.
    pub(crate) async fn load(
        akte: &OpenAkte,
        reads: &mut Reads<'_>,
        view: &DomainView,
        objects: &[TargetObject],
    ) -> Result<Option<Self>> {
        let (scope, domain) = (view.scope, view.domain.id);
        match view.domain.method {
            Method::Edition2023 => {
                let decisions = reads.module_decisions(scope, domain).await?;
                if decisions.is_empty() {
                    return Ok(None);
                }
                let raised = raised(reads, view, objects).await?;
                Ok(Some(Self { asked: by_modules(view, objects, &raised, &decisions), ..Self::default() }))
            }
            Method::GrundschutzPlusPlus => {
                let categories = reads.object_categories(scope, domain).await?;
                let decisions = reads.package_decisions(scope, domain).await?;
                if categories.is_empty() && decisions.is_empty() {
                    return Ok(None);
                }
                Ok(Some(Package::load(akte, reads, view, objects).await?.asked()))
            }
            Method::EntryCheck | Method::Iso27001 => Ok(None),
        }
    }

    pub(super) fn new(
        asked: HashMap<TargetObjectId, HashSet<RequirementId>>,
        struck: HashSet<RequirementId>,
        required: HashMap<RequirementId, Vec<RequirementId>>,
    ) -> Self {
        Self { asked, struck, required }
    }

    /// Whether a requirement is asked for at an object.
    pub(crate) fn asks(&self, object: TargetObjectId, requirement: RequirementId) -> bool {
        self.asked.get(&object).is_some_and(|asked| asked.contains(&requirement))
    }

    /// All places at which something is asked for.
    pub(crate) fn places(&self) -> impl Iterator<Item = Place> {
        self.asked.iter().flat_map(|(object, asked)| asked.iter().map(|requirement| (*object, *requirement)))
    }

    /// For each place that is answered with yes: what it needs and is not implemented, where there is something. `statuses`
    /// are those of all answers of the domain. What is needed is looked at where it stands: at the same object, else at the
    /// domain as a whole, else wherever it is asked for.
    pub(crate) fn held(
        &self,
        root: TargetObjectId,
        statuses: &HashMap<Place, ImplementationStatus>,
    ) -> HashMap<Place, Vec<RequirementId>> {
        if self.required.is_empty() {
            return HashMap::new();
        }
        let mut elsewhere: HashMap<RequirementId, bool> = HashMap::new();
        for place in self.places() {
            let met = implemented(statuses, place);
            elsewhere.entry(place.1).and_modify(|all| *all &= met).or_insert(met);
        }
        let stands = |place: Place| self.asks(place.0, place.1) || statuses.contains_key(&place);
        let is_met = |object: TargetObjectId, requirement: RequirementId| {
            let scope = [(object, requirement), (root, requirement)].into_iter().find(|place| stands(*place));
            match scope {
                Some(place) => implemented(statuses, place),
                None => elsewhere
                    .get(&requirement)
                    .copied()
                    // What was struck out for a reason is not needed.
                    .unwrap_or_else(|| self.struck.contains(&requirement)),
            }
        };
        let needs = |requirement: RequirementId| self.required.get(&requirement).map_or(&[][..], Vec::as_slice);
        let mut held = HashMap::new();
        for ((object, requirement), status) in statuses {
            if *status == ImplementationStatus::Yes && self.required.contains_key(requirement) {
                let unmet = akte_domain::modelling::unmet(*requirement, needs, |other| is_met(*object, other));
                if !unmet.is_empty() {
                    held.insert((*object, *requirement), unmet);
                }
            }
        }
        held
    }
}

/// Implemented, or needing no implementation for a reason.
fn implemented(statuses: &HashMap<Place, ImplementationStatus>, place: Place) -> bool {
    let status = statuses.get(&place);
    status.is_some_and(|status| matches!(status, ImplementationStatus::Yes | ImplementationStatus::Dispensable))
}

/// Whether the protection need of each object is raised so far that more than the usual requirements are asked for. The
/// domain as a whole is as high as the highest of its objects: what is managed for all has to be good enough for each.
pub(super) async fn raised(reads: &mut Reads<'_>, view: &DomainView, objects: &[TargetObject]) -> Result<Vec<bool>> {
    let (scope, domain) = (view.scope, view.domain.id);
    let dependencies = reads.dependencies(scope, domain).await?;
    let needs = reads.protection_needs(scope, domain).await?;
    let recorded = reads.protection_scheme(scope).await?;
    let scheme = recorded.unwrap_or_else(|| ProtectionScheme::usual(scope.municipality(), |_| String::new()));
    let determination = Determination::new(objects, &dependencies, &needs, &scheme);
    let mut raised: Vec<bool> = (0..objects.len()).map(|place| determination.asks_for_risk_analysis(place)).collect();
    let any = raised.contains(&true);
    for (raised, object) in raised.iter_mut().zip(objects) {
        *raised |= any && object.kind == TargetObjectKind::InformationDomain;
    }
    Ok(raised)
}

/// The positions of the requirements of a module that are asked for at an object.
pub(super) fn demanded<'m>(
    view: &'m DomainView,
    module: &'m super::Module,
    raised: bool,
) -> impl Iterator<Item = usize> + 'm {
    let demand = Demand { approach: view.domain.definition.approach, raised };
    module.requirements.iter().copied().filter(move |position| {
        let row = view.catalogs.get(module.catalog).and_then(|catalog| catalog.requirements.get(*position));
        row.is_some_and(|row| asks(demand, RequirementLevel::from_code(&row.security_level)))
    })
}

fn by_modules(
    view: &DomainView,
    objects: &[TargetObject],
    raised: &[bool],
    decisions: &[ModuleDecision],
) -> HashMap<TargetObjectId, HashSet<RequirementId>> {
    let modules = modules(view);
    let by_key: HashMap<_, &super::Module> =
        modules.iter().map(|module| ((module.line_id, module.label.as_str()), module)).collect();
    let place: HashMap<TargetObjectId, usize> =
        objects.iter().enumerate().map(|(place, object)| (object.id, place)).collect();
    let mut asked: HashMap<TargetObjectId, HashSet<RequirementId>> = HashMap::new();
    for decision in decisions.iter().filter(|decision| decision.relevant) {
        let (Some(module), Some(at)) =
            (by_key.get(&(decision.line_id, decision.module.as_str())), place.get(&decision.target_object_id))
        else {
            continue;
        };
        let Some(catalog) = view.catalogs.get(module.catalog) else { continue };
        let raised = raised.get(*at).copied().unwrap_or_default();
        let ids = demanded(view, module, raised)
            .filter_map(|position| catalog.requirements.get(position))
            .map(|row| row.requirement_id);
        asked.entry(decision.target_object_id).or_default().extend(ids);
    }
    asked
}
