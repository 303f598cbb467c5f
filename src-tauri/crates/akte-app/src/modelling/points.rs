//! What an audit would object to in the modelling.

use super::package::{AppliedParams, Package};
use super::view::{ModelState, ModelView};
use crate::akte::OpenAkte;
use crate::domain_view::DomainView;
use crate::error::Result;
use crate::rooms::in_tree_order;
use akte_domain::modelling::{PackageStep, Strictest};
use akte_domain::open_points::OpenPoint;
use akte_domain::problem::filled;
use akte_domain::{Method, PackageChoice, RequirementId, TargetObject, TargetObjectId, TargetObjectKind, UsageStatus};
use akte_store::Reads;
use akte_text::Texts;
use std::collections::{BTreeMap, HashMap, HashSet};

/// One of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ModelPoint {
    pub(crate) point: OpenPoint,
    /// The object that it is about; none for the domain or a module.
    pub(crate) object: Option<TargetObjectId>,
    /// Name of that object; empty without one.
    pub(crate) object_name: String,
    /// The module, the parameter, how many requirements; empty where the object says it all.
    pub(crate) subject: String,
}

/// What the modelling of a domain lacks, in the order of [`OpenPoint::ALL`]. Methods without modelling lack nothing.
pub(crate) async fn points(
    akte: &OpenAkte,
    reads: &mut Reads<'_>,
    texts: &Texts,
    view: DomainView,
) -> Result<Vec<ModelPoint>> {
    if view.catalogs.is_empty() {
        return Ok(Vec::new());
    }
    let mut points = match view.domain.method {
        Method::Edition2023 => of_modules(&ModelView::of(reads, view).await?),
        Method::GrundschutzPlusPlus => of_package(akte, reads, texts, &view).await?,
        Method::EntryCheck | Method::Iso27001 => Vec::new(),
    };
    points.sort_by_key(|point| point.point);
    Ok(points)
}

fn of_domain(point: OpenPoint, subject: &str) -> ModelPoint {
    ModelPoint { point, object: None, object_name: String::new(), subject: subject.to_owned() }
}

fn of_object(point: OpenPoint, object: &TargetObject, subject: String) -> ModelPoint {
    ModelPoint { point, object: Some(object.id), object_name: object.name.clone(), subject }
}

/// What the modules of a domain lack.
pub(super) fn of_modules(model: &ModelView) -> Vec<ModelPoint> {
    let mut points = Vec::new();
    let domain = &model.view.domain;
    if domain.definition.approach.is_none() {
        points.push(of_domain(OpenPoint::ApproachMissing, ""));
    }
    if model.decisions.is_empty() {
        points.push(of_domain(OpenPoint::ModellingMissing, ""));
        return points;
    }
    for row in &model.rows {
        let (Some(module), Some(object)) = (model.modules.get(row.module), model.objects.get(row.object)) else {
            continue;
        };
        let name = format!("{} {}", module.label, module.title);
        match row.state {
            ModelState::Proposed => points.push(of_object(OpenPoint::ModuleUndecided, object, name)),
            ModelState::Open => points.push(of_domain(OpenPoint::ModuleNotApplied, &name)),
            ModelState::NotRelevant if !model.decision(row).is_some_and(|one| filled(&one.reason)) => {
                points.push(of_object(OpenPoint::ModuleNotApplied, object, name));
            }
            ModelState::Relevant | ModelState::NotRelevant => {}
        }
    }
    let modelled: HashSet<TargetObjectId> =
        model.decisions.iter().filter(|one| one.relevant).map(|one| one.target_object_id).collect();
    let bare = uncovered(&model.objects, &modelled);
    points.extend(bare.into_iter().map(|object| of_object(OpenPoint::ObjectUnmodelled, object, String::new())));
    points
}

/// Objects to which nothing applies: neither to themselves, nor to a group that they belong to, nor to a member of theirs.
fn uncovered<'o>(objects: &'o [TargetObject], covered: &HashSet<TargetObjectId>) -> Vec<&'o TargetObject> {
    let by_id: HashMap<TargetObjectId, &TargetObject> = objects.iter().map(|object| (object.id, object)).collect();
    let groups: HashSet<TargetObjectId> = objects.iter().filter_map(|object| object.parent_id).collect();
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
) -> Result<Vec<ModelPoint>> {
    let (scope, domain) = (view.scope, view.domain.id);
    let categories = reads.object_categories(scope, domain).await?;
    if categories.is_empty() && reads.package_decisions(scope, domain).await?.is_empty() {
        return Ok(vec![of_domain(OpenPoint::ModellingMissing, "")]);
    }
    let objects = in_tree_order(reads.target_objects(scope, domain).await?);
    let package = Package::load(akte, reads, view, &objects).await?;
    let mut points = Vec::new();
    let categorised: HashSet<TargetObjectId> = package.categories.keys().copied().collect();
    let with_items: HashSet<usize> = package.items.iter().map(|item| item.object).collect();
    for object in without_category(&objects, &categorised) {
        points.push(of_object(OpenPoint::CategoryMissing, object, String::new()));
    }
    for (at, object) in objects.iter().enumerate() {
        if categorised.contains(&object.id) && !with_items.contains(&at) {
            points.push(of_object(OpenPoint::ObjectUnmodelled, object, String::new()));
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
        if decision.choice == PackageChoice::StruckOut && !filled(&decision.reason) {
            points.push(of_object(OpenPoint::StruckOutWithoutReason, row.object, label.clone()));
        }
        for param in params.of(row.found.row.requirement_id, row.decision) {
            if param.strictest == Strictest::Unordered {
                let subject = format!("{label}: {} ({})", param.label, param.values.join(" / "));
                points.push(of_object(OpenPoint::ParamValuesUnordered, row.object, subject));
            }
        }
    }
    for (at, count) in undecided {
        if let Some(object) = objects.get(at) {
            let subject = texts.t("count-requirements", &[("count", count.into())]);
            points.push(of_object(OpenPoint::RelevanceUndecided, object, subject));
        }
    }
    Ok(points)
}

/// Objects that have no category although there are categories for their kind.
fn without_category<'o>(objects: &'o [TargetObject], categorised: &HashSet<TargetObjectId>) -> Vec<&'o TargetObject> {
    let groups: HashSet<TargetObjectId> = objects.iter().filter_map(|object| object.parent_id).collect();
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
