//! Modelling of Edition 2023: proposals, decisions, profiles, the matrix.

use super::lists::{Key, Words, part, sort};
use crate::app::App;
use crate::domain_view::DomainView;
use crate::error::{AppError, ErrorCode, Result};
use crate::modelling::{ModelRow, ModelState, ModelView, points};
use crate::wire;
use akte_domain::{CatalogId, CatalogLineId, Method, ModuleDecision, ModuleDecisionId, Suppressions, TargetObjectId};
use akte_text::Texts;
use chrono::NaiveDate;
use std::collections::{BTreeSet, HashMap, HashSet};
use uuid::Uuid;

fn check_method(model: &ModelView) -> Result<()> {
    let method = model.view.domain.method;
    if method == Method::Edition2023 {
        return Ok(());
    }
    Err(AppError::new(ErrorCode::ModellingWrongMethod).with("value", akte_domain::Coded::code(method)))
}

/// The modules of a domain with the objects that they apply to, that they are proposed for, or nowhere.
///
/// # Errors
/// [`ErrorCode::ModellingWrongMethod`], [`ErrorCode::NotFound`], [`ErrorCode::SortUnknown`].
pub async fn model_list(app: &App, request: wire::ModelListRequest) -> Result<wire::List<wire::ModuleRow>> {
    let akte = app.akte()?;
    let mut snapshot = akte.store.snapshot().await?;
    let mut reads = snapshot.reads();
    let state = reads.data_state().await?.number;
    let model = ModelView::load(&akte, &mut reads, request.municipality_id, request.domain_id).await?;
    check_method(&model)?;
    let texts = app.texts();
    let filter = Filter::of(&request.filter);
    let shown = model.rows.iter().map(|row| module_row(texts, &model, row));
    let mut rows: Vec<wire::ModuleRow> = shown.filter(|row| filter.takes(row)).collect();
    if let Some(by) = &request.sort {
        sort(&mut rows, by, |row, column| {
            Some(match column {
                "module" => Key::from(&row.module),
                "title" => Key::from(&row.title),
                "order" => Key::from(&row.order),
                "object_name" => Key::from(&row.object_name),
                "state" => Key::from(row.state.as_str()),
                "reason" => Key::from(&row.reason),
                "contact" => Key::from(&row.contact),
                "requirements" => Key::from(row.requirements),
                _ => return None,
            })
        })?;
    }
    Ok(part(rows, request.offset, request.limit, state))
}

struct Filter<'a> {
    filter: &'a wire::ModelFilter,
    words: Words,
}

impl<'a> Filter<'a> {
    fn of(filter: &'a wire::ModelFilter) -> Self {
        Self { filter, words: Words::new(&filter.text) }
    }

    fn takes(&self, row: &wire::ModuleRow) -> bool {
        let filter = self.filter;
        (filter.states.is_empty() || filter.states.contains(&row.state))
            && (filter.orders.is_empty() || filter.orders.contains(&row.order))
            && filter.object_id.is_none_or(|id| row.object_id == id)
            && filter.module.as_ref().is_none_or(|module| module.eq_ignore_ascii_case(&row.module))
            && self.words.occur_in(&[&row.module, &row.title, &row.object_name, &row.reason, &row.contact])
    }
}

fn module_row(texts: &Texts, model: &ModelView, row: &ModelRow) -> wire::ModuleRow {
    let (module, object) = (&model.modules[row.module], &model.objects[row.object]);
    let catalog = &model.view.catalogs[module.catalog];
    let decision = model.decision(row);
    let said =
        |field: fn(&ModuleDecision) -> &String| decision.map(|decision| field(decision).clone()).unwrap_or_default();
    wire::ModuleRow {
        line_id: module.line_id.0,
        catalog_id: catalog.info.id.0,
        group: module.group,
        module: module.label.clone(),
        title: module.title.clone(),
        order: module.order.clone(),
        object_kind: module.object_kind.clone(),
        user_defined: module.user_defined,
        object_id: object.id.0,
        object_name: object.name.clone(),
        kind: object.kind,
        state: row.state.code().to_owned(),
        reason: said(|decision| &decision.reason),
        contact: said(|decision| &decision.contact),
        risk_note: said(|decision| &decision.risk_note),
        decided_by: said(|decision| &decision.decided_by),
        decided_on: decision.and_then(|decision| decision.decided_on),
        proposal: row.why.as_ref().map(|why| model.sentence(texts, row.object, why)),
        requirements: row.requirements,
        answered: row.answered,
    }
}

/// A date as it is changed: empty clears it.
pub(super) fn changed_date(text: &str) -> Result<Option<NaiveDate>> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    let invalid = |_| AppError::new(ErrorCode::DateInvalid).with("value", text);
    NaiveDate::parse_from_str(text.trim(), "%Y-%m-%d").map(Some).map_err(invalid)
}

/// Decides about modules at objects: one step, which can be undone.
///
/// # Errors
/// [`ErrorCode::NotRelevantWithoutReason`], [`ErrorCode::RelevanceMissing`] where nobody has decided yet and nothing is
/// decided now, [`ErrorCode::ModuleAppliedAndNot`], [`ErrorCode::ModuleUnknown`], [`ErrorCode::ModellingWrongMethod`], [`ErrorCode::DateInvalid`],
/// [`ErrorCode::NotFound`].
pub async fn model_save(app: &App, request: wire::ModelSaveRequest) -> Result<wire::ModelSaved> {
    let akte = app.akte()?;
    let (mut operation, scope) = app.begin("module_decision.save", request.municipality_id).await?;
    let model = ModelView::load(&akte, &mut operation.reads(), request.municipality_id, request.domain_id).await?;
    check_method(&model)?;
    let objects: HashSet<TargetObjectId> = model.objects.iter().map(|object| object.id).collect();
    let known: HashMap<(TargetObjectId, CatalogLineId, &str), &ModuleDecision> =
        model.decisions.iter().map(|one| ((one.target_object_id, one.line_id, one.module.as_str()), one)).collect();
    let decided_on = request.decided_on.as_deref().map(changed_date).transpose()?;
    let (mut kept, mut removed) = (Vec::new(), Vec::new());
    let mut seen = HashSet::new();
    for place in &request.places {
        let object = place.object_id.map_or(model.view.root.id, TargetObjectId);
        if !seen.insert((object, place.line_id, place.module.as_str())) {
            continue;
        }
        if !objects.contains(&object) {
            return Err(AppError::not_found("target_object", object));
        }
        let line = CatalogLineId(place.line_id);
        let before = known.get(&(object, line, place.module.as_str())).copied();
        if request.clear {
            removed.extend(before.map(|before| before.id.0));
            continue;
        }
        if before.is_none() && model.module(line, &place.module).is_none() {
            return Err(AppError::new(ErrorCode::ModuleUnknown).with("value", &place.module));
        }
        let Some(relevant) = request.relevant.or(before.map(|before| before.relevant)) else {
            return Err(AppError::new(ErrorCode::RelevanceMissing).with("label", &place.module));
        };
        let said = |given: &Option<String>, known: fn(&ModuleDecision) -> &String| {
            given.clone().or_else(|| before.map(|before| known(before).clone())).unwrap_or_default()
        };
        let anew = before.is_none_or(|before| before.relevant != relevant);
        // Why it applied is no reason why it does not.
        let reason =
            if anew { request.reason.clone().unwrap_or_default() } else { said(&request.reason, |one| &one.reason) };
        let decision = ModuleDecision {
            id: before.map_or_else(|| ModuleDecisionId(app.new_id()), |before| before.id),
            municipality_id: scope.municipality(),
            domain_id: model.view.domain.id,
            target_object_id: object,
            line_id: line,
            module: place.module.clone(),
            relevant,
            reason,
            contact: said(&request.contact, |decision| &decision.contact),
            risk_note: said(&request.risk_note, |decision| &decision.risk_note),
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
            return Err(AppError::from(*problem).with("label", &place.module));
        }
        kept.push(decision);
    }
    contradictions(&model, &kept, &removed)?;
    let changed = operation.put(scope, &kept).await? + operation.delete::<ModuleDecision>(scope, &removed).await?;
    app.commit(operation).await?;
    Ok(wire::ModelSaved { changed: u32::try_from(changed).unwrap_or(u32::MAX) })
}

/// Refuses that a module is applied nowhere, which is said of the domain as a whole, and to an object all the same.
fn contradictions(model: &ModelView, kept: &[ModuleDecision], removed: &[Uuid]) -> Result<()> {
    let changed: HashSet<Uuid> = kept.iter().map(|one| one.id.0).chain(removed.iter().copied()).collect();
    let mut after: HashMap<(CatalogLineId, &str), (bool, Vec<TargetObjectId>)> = HashMap::new();
    for one in model.decisions.iter().filter(|one| !changed.contains(&one.id.0)).chain(kept) {
        let (nowhere, at) = after.entry((one.line_id, one.module.as_str())).or_default();
        match (one.target_object_id == model.view.root.id, one.relevant) {
            (true, false) => *nowhere = true,
            (false, true) => at.push(one.target_object_id),
            _ => {}
        }
    }
    for one in kept {
        if let Some((true, at)) = after.get(&(one.line_id, one.module.as_str()))
            && !at.is_empty()
        {
            let names =
                model.objects.iter().filter(|object| at.contains(&object.id)).map(|object| object.name.as_str());
            let refusal = AppError::new(ErrorCode::ModuleAppliedAndNot).with("label", &one.module);
            return Err(refusal.with("places", names.collect::<Vec<_>>().join(", ")));
        }
    }
    Ok(())
}

/// Accepts all proposals that a filter shows: one step. The reason says why it was proposed.
///
/// # Errors
/// [`ErrorCode::ModellingWrongMethod`], [`ErrorCode::NotFound`].
pub async fn model_accept(app: &App, request: wire::ModelAcceptRequest) -> Result<wire::ModelSaved> {
    let akte = app.akte()?;
    let (mut operation, scope) = app.begin("module_decision.accept", request.municipality_id).await?;
    let model = ModelView::load(&akte, &mut operation.reads(), request.municipality_id, request.domain_id).await?;
    check_method(&model)?;
    let texts = app.texts();
    let filter = Filter::of(&request.filter);
    let accepted: Vec<ModuleDecision> = model
        .rows
        .iter()
        .filter(|row| row.state == ModelState::Proposed)
        .map(|row| (row, module_row(texts, &model, row)))
        .filter(|(_, shown)| filter.takes(shown))
        .map(|(row, shown)| ModuleDecision {
            contact: request.contact.clone(),
            reason: shown.proposal.unwrap_or_default(),
            ..relevant(app, &model, row.module, row.object)
        })
        .collect();
    let changed = operation.put(scope, &accepted).await?;
    app.commit(operation).await?;
    Ok(wire::ModelSaved { changed: u32::try_from(changed).unwrap_or(u32::MAX) })
}

/// A new decision that a module applies to an object.
fn relevant(app: &App, model: &ModelView, module: usize, object: usize) -> ModuleDecision {
    let (module, object) = (&model.modules[module], &model.objects[object]);
    ModuleDecision {
        id: ModuleDecisionId(app.new_id()),
        municipality_id: model.view.scope.municipality(),
        domain_id: model.view.domain.id,
        target_object_id: object.id,
        line_id: module.line_id,
        module: module.label.clone(),
        relevant: true,
        reason: String::new(),
        contact: String::new(),
        risk_note: String::new(),
        decided_by: app.actor(),
        decided_on: Some(app.today()),
    }
}

/// Modules × target objects.
///
/// # Errors
/// [`ErrorCode::ModellingWrongMethod`], [`ErrorCode::NotFound`].
pub async fn model_matrix(app: &App, request: wire::DomainRequest) -> Result<wire::ModelMatrix> {
    let akte = app.akte()?;
    let mut snapshot = akte.store.snapshot().await?;
    let mut reads = snapshot.reads();
    let model = ModelView::load(&akte, &mut reads, request.municipality_id, request.domain_id).await?;
    check_method(&model)?;
    let place = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    Ok(wire::ModelMatrix {
        marks: model
            .rows
            .iter()
            .filter(|row| row.state != ModelState::Open)
            .map(|row| wire::MatrixMark {
                module: place(row.module),
                object: place(row.object),
                state: row.state.code().to_owned(),
            })
            .collect(),
        modules: model
            .modules
            .iter()
            .map(|module| wire::MatrixModule {
                line_id: module.line_id.0,
                module: module.label.clone(),
                title: module.title.clone(),
                order: module.order.clone(),
                user_defined: module.user_defined,
            })
            .collect(),
        objects: model
            .objects
            .iter()
            .map(|object| wire::MatrixObject { id: object.id.0, name: object.name.clone(), kind: object.kind })
            .collect(),
    })
}

/// Applies a profile: its modules become relevant at the objects that they are proposed for, where nobody has decided yet.
/// Decisions and answers that are there stay as they are.
///
/// # Errors
/// [`ErrorCode::ModellingWrongMethod`], [`ErrorCode::ProfileWithoutModules`], [`ErrorCode::NotFound`].
pub async fn model_apply(app: &App, request: wire::ModelApplyRequest) -> Result<wire::ModelApplication> {
    let akte = app.akte()?;
    let (mut operation, scope) = app.begin("module_decision.apply", request.municipality_id).await?;
    let mut reads = operation.reads();
    let model = ModelView::load(&akte, &mut reads, request.municipality_id, request.domain_id).await?;
    check_method(&model)?;
    let mut name = request.name.trim().to_owned();
    let mut meant: BTreeSet<String> = request.modules.iter().map(|label| label.trim().to_uppercase()).collect();
    if let Some(id) = request.catalog_id {
        let catalog = akte.catalogs.view(&mut reads, CatalogId(id)).await?;
        let holding: HashSet<u32> = catalog.requirements.iter().filter_map(|row| row.group).collect();
        let groups = catalog.groups.iter().filter(|group| holding.contains(&group.position));
        meant.extend(groups.map(|group| group.label.trim().to_uppercase()));
        if name.is_empty() {
            name.clone_from(&catalog.info.title);
        }
    }
    meant.remove("");
    if meant.is_empty() {
        return Err(AppError::new(ErrorCode::ProfileWithoutModules));
    }
    let texts = app.texts();
    let proposals = model.proposals();
    let decided: HashSet<(TargetObjectId, CatalogLineId, &str)> =
        model.decisions.iter().map(|one| (one.target_object_id, one.line_id, one.module.as_str())).collect();
    let mut plan = wire::ModelApplication {
        name: name.clone(),
        added: Vec::new(),
        kept: 0,
        without_object: Vec::new(),
        unknown: Vec::new(),
        applied: request.apply,
    };
    let mut added = Vec::new();
    for (at, module) in model.modules.iter().enumerate() {
        if !meant.remove(&module.label.to_uppercase()) {
            continue;
        }
        let kept = model.decisions.iter().filter(|one| one.line_id == module.line_id && one.module == module.label);
        plan.kept += u32::try_from(kept.count()).unwrap_or(u32::MAX);
        let mut places: Vec<usize> = proposals.keys().filter(|(of, _)| *of == at).map(|(_, object)| *object).collect();
        places.sort_unstable();
        if places.is_empty() {
            plan.without_object.push(format!("{} {}", module.label, module.title));
        }
        for object in places {
            if decided.contains(&(model.objects[object].id, module.line_id, module.label.as_str())) {
                continue;
            }
            let why = proposals.get(&(at, object)).map(|why| model.sentence(texts, object, why)).unwrap_or_default();
            let reason = match name.as_str() {
                "" => why,
                name => texts.t("model-why-profile", &[("name", name.into()), ("why", why.into())]),
            };
            plan.added.push(wire::ModelApplied {
                module: module.label.clone(),
                title: module.title.clone(),
                object_name: model.objects[object].name.clone(),
                reason: reason.clone(),
            });
            added.push(ModuleDecision { reason, ..relevant(app, &model, at, object) });
        }
    }
    plan.unknown = meant.into_iter().collect();
    if request.apply {
        operation.put(scope, &added).await?;
        app.commit(operation).await?;
    }
    Ok(plan)
}

/// What modelling lacks.
///
/// # Errors
/// [`ErrorCode::NotFound`]
pub async fn model_point_list(app: &App, request: wire::DomainRequest) -> Result<wire::List<wire::ModelPointRow>> {
    let akte = app.akte()?;
    let mut snapshot = akte.store.snapshot().await?;
    let mut reads = snapshot.reads();
    let state = reads.data_state().await?.number;
    let texts = app.texts();
    let view = DomainView::load(&akte, &mut reads, request.municipality_id, request.domain_id).await?;
    let put_back = Suppressions::new(reads.point_suppressions(view.scope, view.domain.id).await?);
    let found = points(&akte, &mut reads, texts, view).await?;
    let items: Vec<wire::ModelPointRow> = found
        .into_iter()
        .filter(|point| put_back.counts(&point.place, app.today()))
        .map(|point| wire::ModelPointRow {
            code: point.place.point.code().to_owned(),
            text: texts.term("open-point", point.place.point.code()),
            object_id: point.place.object.map(|id| id.0),
            object_name: point.object_name,
            subject: point.subject,
        })
        .collect();
    let total = items.len() as u64;
    Ok(wire::List { items, total, state })
}
