//! The requirement package of Grundschutz++: target-object categories, relevance, additions.

use super::lists::{Key, Words, part, sort};
use super::modelling::changed_date;
use crate::app::App;
use crate::domain_view::DomainView;
use crate::error::{AppError, ErrorCode, Result};
use crate::modelling::{AppliedParams, Package, PackageRow};
use crate::wire;
use akte_domain::modelling::{PackageStep, Strictest, proposed_categories};
use akte_domain::words::{CATEGORIES, TARGET_OBJECT_CATEGORIES};
use akte_domain::{
    Coded, ImplementationStatus, InformationDomain, Method, ObjectCategory, ObjectCategoryId, ObjectParamValue,
    PackageChoice, PackageDecision, PackageDecisionId, RequirementId, TargetObject, TargetObjectId, TargetObjectKind,
};
use akte_store::Reads;
use std::collections::{BTreeSet, HashMap, HashSet};
use uuid::Uuid;

/// A domain with its package and what was answered.
struct Packed {
    view: DomainView,
    objects: Vec<TargetObject>,
    package: Package,
    statuses: HashMap<(TargetObjectId, RequirementId), ImplementationStatus>,
    held: HashMap<(TargetObjectId, RequirementId), Vec<RequirementId>>,
}

impl Packed {
    async fn load(app: &App, reads: &mut Reads<'_>, municipality: Uuid, domain: Uuid) -> Result<Self> {
        let akte = app.akte()?;
        let view = DomainView::load(&akte, reads, municipality, domain).await?;
        check_method(&view.domain)?;
        let objects = super::in_tree_order(reads.target_objects(view.scope, view.domain.id).await?);
        let package = Package::load(&akte, reads, &view, &objects).await?;
        let statuses = reads.answer_statuses(view.scope, view.domain.id).await?;
        let statuses = statuses.into_iter().map(|(object, id, status)| ((object, id), status)).collect();
        let held = if package.is_begun() { package.asked().held(view.root.id, &statuses) } else { HashMap::new() };
        Ok(Self { view, objects, package, statuses, held })
    }

    fn row(&self, row: &PackageRow<'_>) -> wire::PackageItemRow {
        let requirement = row.found.row;
        let place = (row.object.id, requirement.requirement_id);
        let decision = row.decision;
        wire::PackageItemRow {
            requirement_id: requirement.requirement_id.0,
            label: requirement.label.clone(),
            title: requirement.title.clone(),
            modal_verb: requirement.modal_verb.clone(),
            level: requirement.security_level.clone(),
            effort: requirement.effort_level,
            object_id: row.object.id.0,
            object_name: row.object.name.clone(),
            step: row.item.step,
            categories: row.item.categories.clone(),
            inherited: row.item.inherited,
            choice: decision.map(|one| one.choice),
            basis: decision.and_then(|one| one.basis),
            reason: decision.map(|one| one.reason.clone()).unwrap_or_default(),
            decided_by: decision.map(|one| one.decided_by.clone()).unwrap_or_default(),
            decided_on: decision.and_then(|one| one.decided_on),
            struck_out: row.item.struck_out,
            status: self.statuses.get(&place).copied().unwrap_or(ImplementationStatus::Unprocessed),
            unmet: self.view.labels(self.held.get(&place).map_or(&[], Vec::as_slice)),
            params: Vec::new(),
        }
    }
}

fn check_method(domain: &InformationDomain) -> Result<()> {
    if domain.method == Method::GrundschutzPlusPlus {
        return Ok(());
    }
    Err(AppError::new(ErrorCode::PackageWrongMethod).with("value", domain.method.code()))
}

/// The requirements of a package, object by object unless sorted otherwise.
///
/// # Errors
/// [`ErrorCode::PackageWrongMethod`], [`ErrorCode::NotFound`], [`ErrorCode::SortUnknown`].
pub async fn package_list(app: &App, request: wire::PackageListRequest) -> Result<wire::List<wire::PackageItemRow>> {
    let mut snapshot = app.snapshot().await?;
    let mut reads = snapshot.reads();
    let state = reads.data_state().await?.number;
    let packed = Packed::load(app, &mut reads, request.municipality_id, request.domain_id).await?;
    let filter = &request.filter;
    let words = Words::new(&filter.text);
    let undecided = |row: &wire::PackageItemRow| row.step == PackageStep::Process && row.choice.is_none();
    let mut rows: Vec<wire::PackageItemRow> = packed
        .package
        .rows(&packed.view, &packed.objects)
        .map(|row| packed.row(&row))
        .filter(|row| filter.steps.is_empty() || filter.steps.contains(&row.step))
        .filter(|row| filter.object_id.is_none_or(|id| row.object_id == id))
        .filter(|row| filter.requirement_id.is_none_or(|id| row.requirement_id == id))
        .filter(|row| !filter.undecided || undecided(row))
        .filter(|row| !filter.struck_out || row.struck_out)
        .filter(|row| !filter.held || !row.unmet.is_empty())
        .filter(|row| words.occur_in(&[&row.label, &row.title, &row.object_name, &row.reason]))
        .collect();
    if let Some(by) = &request.sort {
        sort(&mut rows, by, |row, column| {
            Some(match column {
                "label" => Key::from(&row.label),
                "title" => Key::from(&row.title),
                "modal_verb" => Key::from(&row.modal_verb),
                "level" => Key::from(&row.level),
                "effort" => Key::number(row.effort),
                "object_name" => Key::from(&row.object_name),
                "step" => Key::number(
                    PackageStep::ALL.iter().position(|step| *step == row.step).and_then(|at| u32::try_from(at).ok()),
                ),
                "choice" => Key::from(row.choice.map_or("", Coded::code)),
                "reason" => Key::from(&row.reason),
                "status" => Key::from(row.status.code()),
                _ => return None,
            })
        })?;
    }
    let mut list = part(rows, request.offset, request.limit, state);
    let ids = list.items.iter().map(|row| RequirementId(row.requirement_id)).collect();
    let params = AppliedParams::load(&mut reads, &packed.view, &ids).await?;
    let decisions: HashMap<(Uuid, Uuid), &PackageDecision> =
        packed.package.decisions.iter().map(|one| ((one.target_object_id.0, one.requirement_id.0), one)).collect();
    for row in &mut list.items {
        let decision = decisions.get(&(row.object_id, row.requirement_id)).copied();
        let applied = params.of(RequirementId(row.requirement_id), decision);
        row.params = applied
            .into_iter()
            .map(|param| wire::PackageParam {
                value: match param.strictest {
                    Strictest::Value(at) => param.values.get(at).cloned(),
                    Strictest::Nothing | Strictest::Unordered => None,
                },
                here: decision
                    .and_then(|decision| decision.values.iter().find(|value| value.label == param.label))
                    .map(|value| value.value.clone())
                    .unwrap_or_default(),
                label: param.label,
                values: param.values,
            })
            .collect();
    }
    Ok(list)
}

/// A package at a glance.
///
/// # Errors
/// [`ErrorCode::PackageWrongMethod`], [`ErrorCode::NotFound`].
pub async fn package_summary(app: &App, request: wire::DomainRequest) -> Result<wire::PackageSummary> {
    let mut snapshot = app.snapshot().await?;
    let mut reads = snapshot.reads();
    let packed = Packed::load(app, &mut reads, request.municipality_id, request.domain_id).await?;
    let mut steps: Vec<wire::PackageStepCount> = PackageStep::ALL
        .iter()
        .map(|step| wire::PackageStepCount { step: *step, total: 0, struck_out: 0, undecided: 0, implemented: 0 })
        .collect();
    for row in packed.package.rows(&packed.view, &packed.objects) {
        let Some(count) = steps.iter_mut().find(|count| count.step == row.item.step) else { continue };
        let place = (row.object.id, row.found.row.requirement_id);
        let yes = packed.statuses.get(&place) == Some(&ImplementationStatus::Yes);
        count.total += 1;
        count.struck_out += u32::from(row.item.struck_out);
        count.undecided += u32::from(row.item.step == PackageStep::Process && row.decision.is_none());
        count.implemented += u32::from(yes && !row.item.struck_out && !packed.held.contains_key(&place));
    }
    let akte = app.akte()?;
    let (begun, texts) = (packed.package.is_begun(), app.texts());
    let lacking = crate::modelling::points(&akte, &mut reads, texts, packed.view).await?;
    let missing = lacking.iter().filter(|one| one.place.point == akte_domain::open_points::OpenPoint::CategoryMissing);
    Ok(wire::PackageSummary { begun, steps, without_category: u32::try_from(missing.count()).unwrap_or(u32::MAX) })
}

/// Decides about requirements at objects: one step, which can be undone.
///
/// # Errors
/// [`ErrorCode::StruckOutWithoutReason`], [`ErrorCode::AdditionWithoutReason`], [`ErrorCode::RelevanceMissing`],
/// [`ErrorCode::NotInQuestion`] where a requirement is struck out or called relevant that no process decides about,
/// [`ErrorCode::ParamUnknown`] for a value of a parameter that a requirement does not have,
/// [`ErrorCode::PackageWrongMethod`], [`ErrorCode::RequirementNotInForce`], [`ErrorCode::NotFound`].
pub async fn package_save(app: &App, request: wire::PackageSaveRequest) -> Result<wire::PackageSaved> {
    let (mut operation, scope) = app.begin("package_decision.save", request.municipality_id).await?;
    let mut reads = operation.reads();
    let packed = Packed::load(app, &mut reads, request.municipality_id, request.domain_id).await?;
    let objects: HashSet<TargetObjectId> = packed.objects.iter().map(|object| object.id).collect();
    let in_question: HashSet<(TargetObjectId, RequirementId)> = packed
        .package
        .rows(&packed.view, &packed.objects)
        .filter(|row| row.item.step == PackageStep::Process)
        .map(|row| (row.object.id, row.found.row.requirement_id))
        .collect();
    let known: HashMap<(TargetObjectId, RequirementId), &PackageDecision> =
        packed.package.decisions.iter().map(|one| ((one.target_object_id, one.requirement_id), one)).collect();
    let decided_on = request.decided_on.as_deref().map(changed_date).transpose()?;
    let values = match &request.values {
        Some(values) => Some(checked_values(&mut reads, &packed.view, &request.places, values).await?),
        None => None,
    };
    let (mut kept, mut removed) = (Vec::new(), Vec::new());
    let mut seen = HashSet::new();
    for place in &request.places {
        let object = place.object_id.map_or(packed.view.root.id, TargetObjectId);
        if !seen.insert((object, place.requirement_id)) {
            continue;
        }
        if !objects.contains(&object) {
            return Err(AppError::not_found("target_object", object));
        }
        let requirement = RequirementId(place.requirement_id);
        let before = known.get(&(object, requirement)).copied();
        if request.clear {
            removed.extend(before.map(|before| before.id.0));
            continue;
        }
        let label = packed.view.get(requirement)?.row.label.clone();
        let Some(choice) = request.choice.or(before.map(|before| before.choice)) else {
            return Err(AppError::new(ErrorCode::RelevanceMissing).with("label", label));
        };
        if choice != PackageChoice::Added && !in_question.contains(&(object, requirement)) {
            return Err(AppError::new(ErrorCode::NotInQuestion).with("label", label));
        }
        let anew = before.is_none_or(|before| before.choice != choice);
        let reason = match before.filter(|_| !anew) {
            Some(before) => request.reason.clone().unwrap_or_else(|| before.reason.clone()),
            // Why it was relevant is no reason why it is struck out.
            None => request.reason.clone().unwrap_or_default(),
        };
        let decision = PackageDecision {
            id: before.map_or_else(|| PackageDecisionId(app.new_id()), |before| before.id),
            municipality_id: scope.municipality(),
            domain_id: packed.view.domain.id,
            target_object_id: object,
            requirement_id: requirement,
            choice,
            basis: request.basis.or(before.and_then(|before| before.basis)).filter(|_| choice == PackageChoice::Added),
            reason,
            values: values.clone().or_else(|| before.map(|one| one.values.clone())).unwrap_or_default(),
            decided_by: match (&request.decided_by, before) {
                (Some(who), _) => who.clone(),
                (None, Some(before)) if !anew => before.decided_by.clone(),
                (None, _) => app.actor(),
            },
            decided_on: match (decided_on, before) {
                (Some(when), _) => when,
                (None, Some(before)) if !anew => before.decided_on,
                (None, _) => Some(app.today()),
            },
        };
        if let Some(problem) = decision.problems().first() {
            return Err(AppError::from(*problem).with("label", label));
        }
        kept.push(decision);
    }
    let changed = operation.put(scope, &kept).await? + operation.delete::<PackageDecision>(scope, &removed).await?;
    app.commit(operation).await?;
    Ok(wire::PackageSaved { changed: u32::try_from(changed).unwrap_or(u32::MAX) })
}

/// The values of a request for parameters that each of its requirements has.
async fn checked_values(
    reads: &mut Reads<'_>,
    view: &DomainView,
    places: &[wire::PackagePlace],
    values: &[wire::PackageValue],
) -> Result<Vec<ObjectParamValue>> {
    let ids: HashSet<RequirementId> = places.iter().map(|place| RequirementId(place.requirement_id)).collect();
    let params = AppliedParams::load(reads, view, &ids).await?;
    for id in &ids {
        let known = params.of(*id, None);
        let stranger = |value: &&wire::PackageValue| !known.iter().any(|param| param.label == value.label);
        if let Some(value) = values.iter().find(stranger) {
            let label = &view.get(*id)?.row.label;
            return Err(AppError::new(ErrorCode::ParamUnknown).with("label", label).with("name", &value.label));
        }
    }
    let value = |value: &wire::PackageValue| ObjectParamValue {
        label: value.label.clone(),
        value: value.value.trim().to_owned(),
    };
    // They are said together: one that is empty is taken back.
    Ok(values.iter().map(value).filter(|value| !value.value.is_empty()).collect())
}

/// The target objects of a domain with their categories.
///
/// # Errors
/// [`ErrorCode::PackageWrongMethod`], [`ErrorCode::NotFound`].
pub async fn object_category_list(app: &App, request: wire::DomainRequest) -> Result<wire::ObjectCategories> {
    let mut snapshot = app.snapshot().await?;
    let mut reads = snapshot.reads();
    let packed = Packed::load(app, &mut reads, request.municipality_id, request.domain_id).await?;
    let words = &packed.package.words;
    let mut brought: HashMap<TargetObjectId, u32> = HashMap::new();
    for row in packed.package.rows(&packed.view, &packed.objects) {
        if row.item.step == PackageStep::Category {
            *brought.entry(row.object.id).or_default() += 1;
        }
    }
    let known = known_categories(words);
    let items = packed
        .objects
        .iter()
        .filter(|object| has_categories(object.kind))
        .map(|object| {
            let categories = packed.package.categories.get(&object.id).cloned().unwrap_or_default();
            let above: BTreeSet<String> =
                categories.iter().flat_map(|category| words.with_inherited(CATEGORIES, category)).collect();
            let proposed = if categories.is_empty() { proposed(object, &known) } else { Vec::new() };
            wire::ObjectCategoryRow {
                object_id: object.id.0,
                object_name: object.name.clone(),
                kind: object.kind,
                inherited: above.into_iter().filter(|category| !categories.contains(category)).collect(),
                categories,
                proposed,
                requirements: brought.get(&object.id).copied().unwrap_or_default(),
            }
        })
        .collect();
    Ok(wire::ObjectCategories { items, known })
}

pub(super) fn has_categories(kind: TargetObjectKind) -> bool {
    !matches!(kind, TargetObjectKind::InformationDomain | TargetObjectKind::BusinessProcess)
}

fn proposed(object: &TargetObject, known: &[wire::KnownCategory]) -> Vec<String> {
    let is_known = |category: &&str| known.iter().any(|one| one.category == **category);
    proposed_categories(object).into_iter().filter(is_known).map(str::to_owned).collect()
}

/// The categories of the vocabulary, those above before those below.
pub(super) fn known_categories(words: &crate::words::WordBook) -> Vec<wire::KnownCategory> {
    let Some(vocabulary) = words.vocabulary(TARGET_OBJECT_CATEGORIES) else { return Vec::new() };
    let parents = crate::words::parents(vocabulary);
    let mut known = Vec::new();
    let mut open: Vec<(&str, u32)> = Vec::new();
    let below = |parent: Option<&str>| {
        let terms = vocabulary.terms.iter().map(|term| term.term.as_str());
        let mut found: Vec<&str> = terms.filter(|term| parents.get(term).copied() == parent).collect();
        found.sort_by(|a, b| super::natural(b, a));
        found
    };
    open.extend(below(None).into_iter().map(|term| (term, 0)));
    while let Some((term, depth)) = open.pop() {
        let definition = vocabulary.terms.iter().find(|one| one.term == term);
        known.push(wire::KnownCategory {
            category: term.to_owned(),
            depth,
            definition: definition.map(|one| one.definition.clone()).unwrap_or_default(),
        });
        open.extend(below(Some(term)).into_iter().map(|term| (term, depth + 1)));
    }
    known
}

/// Assigns categories to objects: one step, which can be undone.
///
/// # Errors
/// [`ErrorCode::ObjectCategoryUnknown`], [`ErrorCode::CategoryOfProcess`], [`ErrorCode::PackageWrongMethod`],
/// [`ErrorCode::NotFound`].
pub async fn object_category_save(app: &App, request: wire::ObjectCategorySaveRequest) -> Result<wire::PackageSaved> {
    let akte = app.akte()?;
    let (mut operation, scope) = app.begin("object_category.save", request.municipality_id).await?;
    let mut reads = operation.reads();
    let domain: InformationDomain = reads.get(scope, request.domain_id).await?;
    check_method(&domain)?;
    let words = akte.words(&mut reads).await?;
    let known = known_categories(&words);
    for category in &request.add {
        if !known.iter().any(|one| one.category == *category) {
            return Err(AppError::new(ErrorCode::ObjectCategoryUnknown).with("value", category));
        }
    }
    let assigned = reads.object_categories(scope, domain.id).await?;
    let mut by_object: HashMap<TargetObjectId, Vec<&ObjectCategory>> = HashMap::new();
    for one in &assigned {
        by_object.entry(one.target_object_id).or_default().push(one);
    }
    let objects: HashMap<Uuid, TargetObject> = reads
        .find_all(scope, &request.object_ids)
        .await?
        .into_iter()
        .map(|one: TargetObject| (one.id.0, one))
        .collect();
    let (mut added, mut removed) = (Vec::new(), Vec::new());
    let mut seen = HashSet::new();
    for id in request.object_ids.iter().filter(|id| seen.insert(**id)) {
        let object = object_of(&objects, &domain, *id)?;
        let own = by_object.get(&object.id).map_or(&[][..], Vec::as_slice);
        let mut wanted = request.add.clone();
        if request.proposed && own.is_empty() {
            wanted.extend(proposed(object, &known));
        }
        removed.extend(own.iter().filter(|one| request.remove.contains(&one.category)).map(|one| one.id.0));
        let new: BTreeSet<String> =
            wanted.into_iter().filter(|category| !own.iter().any(|one| one.category == *category)).collect();
        added.extend(new.into_iter().map(|category| ObjectCategory {
            id: ObjectCategoryId(app.new_id()),
            municipality_id: scope.municipality(),
            domain_id: domain.id,
            target_object_id: object.id,
            category,
        }));
    }
    let changed = operation.delete::<ObjectCategory>(scope, &removed).await? + operation.put(scope, &added).await?;
    app.commit(operation).await?;
    Ok(wire::PackageSaved { changed: u32::try_from(changed).unwrap_or(u32::MAX) })
}

fn object_of<'o>(
    objects: &'o HashMap<Uuid, TargetObject>,
    domain: &InformationDomain,
    id: Uuid,
) -> Result<&'o TargetObject> {
    let object = objects.get(&id).filter(|object| object.domain_id == domain.id);
    let object = object.ok_or_else(|| AppError::not_found("target_object", id))?;
    if !has_categories(object.kind) {
        return Err(AppError::new(ErrorCode::CategoryOfProcess).with("object", &object.name));
    }
    Ok(object)
}
