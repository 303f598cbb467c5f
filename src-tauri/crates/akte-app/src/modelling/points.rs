//! What an audit would object to in the modelling.

use super::package::{AppliedParams, Package};
use super::view::{ModelState, ModelView};
use crate::akte::OpenAkte;
use crate::domain_view::DomainView;
use crate::error::Result;
use crate::rooms::in_tree_order;
use crate::versions::params::by_requirement;
use akte_domain::modelling::{PackageStep, Strictest, mere_groups};
use akte_domain::open_points::OpenPoint;
use akte_domain::param_value::taken_up;
use akte_domain::problem::filled;
use akte_domain::{
    ImplementationStatus, Method, PointPlace, Problem, RequirementId, TargetObject, TargetObjectId, TargetObjectKind,
    UsageStatus,
};
use akte_store::Reads;
use akte_text::Texts;
use std::collections::{BTreeMap, HashMap, HashSet};

/// One of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ModelPoint {
    pub(crate) place: PointPlace,
    /// Name of that object; empty without one.
    pub(crate) object_name: String,
    /// The module, the parameter, how many requirements; empty where the object says it all.
    pub(crate) subject: String,
}

/// What was found for which requirement at which object.
pub(crate) type Statuses = HashMap<(TargetObjectId, RequirementId), ImplementationStatus>;

/// What the modelling of a domain lacks, in the order of [`OpenPoint::ALL`]. Methods without modelling lack nothing.
pub(crate) async fn points(
    akte: &OpenAkte,
    reads: &mut Reads<'_>,
    texts: &Texts,
    view: DomainView,
) -> Result<Vec<ModelPoint>> {
    points_with(akte, reads, texts, view, None).await
}

/// The same where it is known already what was found.
pub(crate) async fn points_with(
    akte: &OpenAkte,
    reads: &mut Reads<'_>,
    texts: &Texts,
    view: DomainView,
    statuses: Option<Statuses>,
) -> Result<Vec<ModelPoint>> {
    if view.catalogs.is_empty() {
        return Ok(Vec::new());
    }
    let mut points = match view.domain.method {
        Method::Edition2023 => of_modules(&ModelView::of(reads, view).await?),
        Method::GrundschutzPlusPlus => of_package(akte, reads, texts, &view, statuses).await?,
        Method::EntryCheck | Method::Iso27001 => Vec::new(),
    };
    points.sort_by_key(|point| point.place.point);
    Ok(points)
}

fn of_domain(place: PointPlace, subject: &str) -> ModelPoint {
    ModelPoint { place, object_name: String::new(), subject: subject.to_owned() }
}

fn of_object(place: PointPlace, object: &TargetObject, subject: String) -> ModelPoint {
    ModelPoint { place: place.at(object.id), object_name: object.name.clone(), subject }
}

/// What the modules of a domain lack.
pub(super) fn of_modules(model: &ModelView) -> Vec<ModelPoint> {
    let mut points = Vec::new();
    let domain = &model.view.domain;
    if domain.definition.approach.is_none() {
        points.push(of_domain(PointPlace::of(OpenPoint::ApproachMissing), ""));
    }
    if model.decisions.is_empty() {
        points.push(of_domain(PointPlace::of(OpenPoint::ModellingMissing), ""));
        return points;
    }
    for row in &model.rows {
        let (Some(module), Some(object)) = (model.modules.get(row.module), model.objects.get(row.object)) else {
            continue;
        };
        let name = format!("{} {}", module.label, module.title);
        let place = |point| PointPlace::of(point).about(&*module.label);
        match row.state {
            ModelState::Proposed => points.push(of_object(place(OpenPoint::ModuleUndecided), object, name)),
            ModelState::Open => points.push(of_domain(place(OpenPoint::ModuleNotApplied), &name)),
            ModelState::NotRelevant if !model.decision(row).is_some_and(|one| filled(&one.reason)) => {
                points.push(of_object(place(OpenPoint::ModuleNotApplied), object, name));
            }
            ModelState::Relevant | ModelState::NotRelevant => {}
        }
    }
    let modelled: HashSet<TargetObjectId> =
        model.decisions.iter().filter(|one| one.relevant).map(|one| one.target_object_id).collect();
    let bare = uncovered(&model.objects, &modelled);
    let unmodelled = |object| of_object(PointPlace::of(OpenPoint::ObjectUnmodelled), object, String::new());
    points.extend(bare.into_iter().map(unmodelled));
    points
}

/// Objects to which nothing applies: neither to themselves, nor to a group that they belong to, nor to a member of theirs.
fn uncovered<'o>(objects: &'o [TargetObject], covered: &HashSet<TargetObjectId>) -> Vec<&'o TargetObject> {
    let by_id: HashMap<TargetObjectId, &TargetObject> = objects.iter().map(|object| (object.id, object)).collect();
    let groups = mere_groups(objects);
    let in_covered_group = |object: &TargetObject| {
        let (mut above, mut steps) = (object.parent_id, 0);
        while let Some(group) = above.and_then(|id| by_id.get(&id)) {
            if covered.contains(&group.id) && group.kind == object.kind {
                return true;
            }
            steps += 1;
            above = group.parent_id.filter(|_| steps <= by_id.len());
        }
        false
    };
    objects
        .iter()
        .filter(|object| object.is_modelled() && !groups.contains(&object.id))
        .filter(|object| !covered.contains(&object.id) && !in_covered_group(object))
        .collect()
}

async fn of_package(
    akte: &OpenAkte,
    reads: &mut Reads<'_>,
    texts: &Texts,
    view: &DomainView,
    statuses: Option<Statuses>,
) -> Result<Vec<ModelPoint>> {
    let (scope, domain) = (view.scope, view.domain.id);
    if !reads.is_modelled(scope, domain).await? {
        return Ok(vec![of_domain(PointPlace::of(OpenPoint::ModellingMissing), "")]);
    }
    let objects = in_tree_order(reads.target_objects(scope, domain).await?);
    let package = Package::load(akte, reads, view, &objects).await?;
    let mut points = Vec::new();
    let categorised: HashSet<TargetObjectId> = package.categories.keys().copied().collect();
    let with_items: HashSet<usize> = package.items.iter().map(|item| item.object).collect();
    for object in without_category(&objects, &categorised) {
        points.push(of_object(PointPlace::of(OpenPoint::CategoryMissing), object, String::new()));
    }
    for (at, object) in objects.iter().enumerate() {
        if categorised.contains(&object.id) && !with_items.contains(&at) {
            points.push(of_object(PointPlace::of(OpenPoint::ObjectUnmodelled), object, String::new()));
        }
    }
    let mut undecided: BTreeMap<usize, u32> = BTreeMap::new();
    let ids: HashSet<RequirementId> =
        package.decisions.iter().filter(|one| !one.values.is_empty()).map(|one| one.requirement_id).collect();
    let params = AppliedParams::load(reads, view, &ids).await?;
    for row in package.rows(view, &objects) {
        if row.item.step == PackageStep::Process && row.decision.is_none() {
            *undecided.entry(row.item.object).or_default() += 1;
        }
        let Some(decision) = row.decision else { continue };
        let label = row.found.row.label.clone();
        if decision.problems().contains(&Problem::StruckOutWithoutReason) {
            let place = PointPlace::of(OpenPoint::StruckOutWithoutReason).asks(row.found.row.requirement_id);
            points.push(of_object(place, row.object, label.clone()));
        }
        for param in params.of(row.found.row.requirement_id, row.decision) {
            if param.strictest == Strictest::Unordered {
                let subject = format!("{label}: {} ({})", param.label, param.values.join(" / "));
                let place = PointPlace::of(OpenPoint::ParamValuesUnordered).asks(row.found.row.requirement_id);
                points.push(of_object(place.about(&*param.label), row.object, subject));
            }
        }
    }
    points.extend(without_values(akte, reads, view, &package).await?);
    let statuses = match statuses {
        Some(known) => known,
        None => {
            let read = reads.answer_statuses(scope, domain).await?;
            read.into_iter().map(|(object, id, status)| ((object, id), status)).collect()
        }
    };
    for (requirement, needed) in package.asked().outside(&statuses) {
        let label = view.labels(&[requirement]).join(", ");
        let args = [("label", label.into()), ("needed", view.labels(&needed).join(", ").into())];
        let place = PointPlace::of(OpenPoint::RequiredOutsidePackage).asks(requirement);
        points.push(of_domain(place, &texts.t("package-needs", &args)));
    }
    for (at, count) in undecided {
        if let Some(object) = objects.get(at) {
            let subject = texts.t("count-requirements", &[("count", count.into())]);
            points.push(of_object(PointPlace::of(OpenPoint::RelevanceUndecided), object, subject));
        }
    }
    Ok(points)
}

/// Requirements of the package with parameters that the publisher leaves open, and to which neither the municipality gives a value
/// nor every object at which they are asked (Grundschutz++, STM.5.1).
async fn without_values(
    akte: &OpenAkte,
    reads: &mut Reads<'_>,
    view: &DomainView,
    package: &Package,
) -> Result<Vec<ModelPoint>> {
    let own = reads.param_values(view.scope, view.domain.id).await?;
    let own = by_requirement(&own);
    let asked = package.decisions_by_requirement();
    let mut points = Vec::new();
    for catalog in &view.catalogs {
        let index = akte.catalogs.index(reads, catalog).await?;
        for id in catalog.requirements.iter().map(|row| row.requirement_id) {
            let params = index.open_params(id);
            let Some(decisions) = asked.get(&id).filter(|_| !params.is_empty()) else { continue };
            let set = taken_up(params, own.get(&id).map_or(&[][..], Vec::as_slice));
            let at_object = |label: &str| {
                decisions.iter().all(|decision| {
                    decision
                        .iter()
                        .flat_map(|one| &one.values)
                        .any(|value| value.label == label && filled(&value.value))
                })
            };
            let open: Vec<&str> = params
                .iter()
                .enumerate()
                .filter(|(at, param)| param.values.is_empty() && !set.contains(&Some(*at)) && !at_object(&param.label))
                .map(|(_, param)| param.label.as_str())
                .collect();
            if !open.is_empty() {
                let place = PointPlace::of(OpenPoint::ParamValueMissing).asks(id);
                let subject = format!("{}: {}", view.labels(&[id]).join(", "), open.join(" / "));
                points.push(of_domain(place, &subject));
            }
        }
    }
    Ok(points)
}

/// Objects that have no category although there are categories for their kind.
fn without_category<'o>(objects: &'o [TargetObject], categorised: &HashSet<TargetObjectId>) -> Vec<&'o TargetObject> {
    let groups = mere_groups(objects);
    objects
        .iter()
        .filter(|object| {
            !matches!(object.kind, TargetObjectKind::InformationDomain | TargetObjectKind::BusinessProcess)
                && object.facts.usage != Some(UsageStatus::Retired)
                && !groups.contains(&object.id)
                && !categorised.contains(&object.id)
        })
        .collect()
}
