//! Editing a draft: groups, requirements in its author's words, additions to selected ones, order, numbers.

use super::{begin, entry_ids, entry_of, last, new_identity, number};
use crate::app::App;
use crate::drafts::LoadedDraft;
use crate::error::{AppError, ErrorCode, Result};
use crate::wire;
use akte_domain::catalog::ParamTexts;
use akte_domain::draft::{Adjustments, EntryContent, OwnParam, OwnText, SetParam, WholeDraft, next_label, renumbered};
use akte_domain::param_value::taken_up_by_name;
use akte_domain::problem::filled;
use akte_domain::{DraftEntry, DraftEntryId, DraftGroup, DraftGroupId, DraftId};
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// Adds or changes a group; a new one comes last.
///
/// # Errors
/// [`ErrorCode::NameMissing`], [`ErrorCode::NotFound`].
pub async fn catalog_draft_group_save(app: &App, request: wire::DraftGroupSaveRequest) -> Result<wire::Saved> {
    let name = if request.id.is_some() { "catalog_draft.group_save" } else { "catalog_draft.group_add" };
    let mut operation = begin(app, name).await?;
    let whole = operation.reads().whole_draft(DraftId(request.draft_id)).await?;
    let group = match request.id {
        Some(id) => find_group(&whole, id)?.clone(),
        None => {
            let parent_id = request.parent_id.map(|id| find_group(&whole, id)).transpose()?.map(|group| group.id);
            let siblings = whole.groups.iter().filter(|group| group.parent_id == parent_id);
            DraftGroup {
                id: DraftGroupId(app.new_id()),
                draft_id: whole.draft.id,
                parent_id,
                position: last(siblings.map(|group| &group.position)),
                label: String::new(),
                title: String::new(),
                description: String::new(),
                identity: new_identity(app),
            }
        }
    };
    let group = DraftGroup {
        label: request.label.trim().to_owned(),
        title: request.title.trim().to_owned(),
        description: request.description.trim().to_owned(),
        ..group
    };
    operation.put_shared(std::slice::from_ref(&group)).await?;
    app.commit(operation).await?;
    Ok(wire::Saved { id: group.id.0 })
}

fn find_group(whole: &WholeDraft, id: Uuid) -> Result<&DraftGroup> {
    let group = whole.groups.iter().find(|group| group.id.0 == id);
    group.ok_or_else(|| AppError::not_found("catalog_draft_group", id))
}

fn find_entry(whole: &WholeDraft, id: Uuid) -> Result<&DraftEntry> {
    let entry = whole.entries.iter().find(|entry| entry.id.0 == id);
    entry.ok_or_else(|| AppError::not_found("catalog_draft_entry", id))
}

/// Adds or changes a requirement in its author's words; a new one comes last.
///
/// # Errors
/// [`ErrorCode::NameMissing`], [`ErrorCode::DraftEntryIsSelected`] for one that says what its source says,
/// [`ErrorCode::NotFound`].
pub async fn catalog_draft_requirement_save(
    app: &App,
    request: wire::DraftRequirementSaveRequest,
) -> Result<wire::Saved> {
    let name = if request.id.is_some() { "catalog_draft.requirement_save" } else { "catalog_draft.requirement_add" };
    let mut operation = begin(app, name).await?;
    let whole = operation.reads().whole_draft(DraftId(request.draft_id)).await?;
    let label = request.label.trim();
    let content = EntryContent::Own(own_text(request.texts));
    let entry = match request.id {
        Some(id) => {
            let before = find_entry(&whole, id)?;
            if !before.is_own() {
                return Err(AppError::new(ErrorCode::DraftEntryIsSelected).with("label", &before.label));
            }
            let label = if label.is_empty() { before.label.clone() } else { label.to_owned() };
            DraftEntry { label, content, ..before.clone() }
        }
        None => {
            let parent = request.parent_id.map(|id| find_entry(&whole, id)).transpose()?;
            let group_id = match parent {
                Some(parent) => parent.group_id,
                None => request.group_id.map(|id| find_group(&whole, id)).transpose()?.map(|group| group.id),
            };
            let parent_id = parent.map(|parent| parent.id);
            let siblings = siblings(&whole, group_id, parent_id);
            let next = || next_label(&whole, group_id, parent_id);
            DraftEntry {
                id: DraftEntryId(app.new_id()),
                draft_id: whole.draft.id,
                group_id,
                parent_id,
                position: last(siblings.map(|entry| &entry.position)),
                label: if label.is_empty() { next() } else { label.to_owned() },
                identity: new_identity(app),
                source: None,
                content,
            }
        }
    };
    operation.put_shared(std::slice::from_ref(&entry)).await?;
    app.commit(operation).await?;
    Ok(wire::Saved { id: entry.id.0 })
}

fn siblings(
    whole: &WholeDraft,
    group: Option<DraftGroupId>,
    parent: Option<DraftEntryId>,
) -> impl Iterator<Item = &DraftEntry> {
    whole.entries.iter().filter(move |entry| entry.group_id == group && entry.parent_id == parent)
}

pub(crate) fn own_text(texts: wire::DraftTexts) -> OwnText {
    let trimmed = |text: String| text.trim().to_owned();
    OwnText {
        title: trimmed(texts.title),
        statement: trimmed(texts.statement),
        guidance: trimmed(texts.guidance),
        modal_verb: trimmed(texts.modal_verb),
        security_level: trimmed(texts.level),
        effort_level: texts.effort.map(|effort| effort.min(5)),
        tags: texts.tags.into_iter().map(trimmed).filter(|tag| !tag.is_empty()).collect(),
        params: OwnParam::named(texts.params.into_iter().map(|param| OwnParam {
            name: param.name,
            label: trimmed(param.label),
            value: crate::drafts::one_line(param.value.trim()),
            choices: param.choices.into_iter().map(trimmed).filter(|choice| !choice.is_empty()).collect(),
        })),
    }
}

/// Changes what is said beside the source of a selected requirement: label, values of parameters, further guidance.
///
/// # Errors
/// [`ErrorCode::DraftEntryIsOwn`] for one in its author's words, [`ErrorCode::DraftParamUnknown`],
/// [`ErrorCode::NotFound`].
pub async fn catalog_draft_adjust(app: &App, request: wire::DraftAdjustRequest) -> Result<wire::Empty> {
    let mut operation = begin(app, "catalog_draft.adjust").await?;
    let entry = entry_of(&mut operation.reads(), request.draft_id, request.entry_id).await?;
    let (EntryContent::Selected(before), Some(source)) = (&entry.content, entry.source) else {
        return Err(AppError::new(ErrorCode::DraftEntryIsOwn).with("label", &entry.label));
    };
    let (_, details) = operation.reads().requirement(source.catalog_id, source.requirement_id).await?;
    let names: Vec<(u32, &str)> = before.params.iter().map(|set| (set.ordinal, &*set.label)).collect();
    let places = taken_up_by_name(&details.params, &names);
    // Values that nothing takes up are kept: another version may have their parameter again.
    let mut set: Vec<(Option<usize>, SetParam)> = places.into_iter().zip(before.params.iter().cloned()).collect();
    for value in request.params {
        let at = value.ordinal as usize;
        let Some(param) = details.params.get(at) else {
            return Err(AppError::new(ErrorCode::DraftParamUnknown)
                .with("label", &entry.label)
                .with("number", value.ordinal.saturating_add(1)));
        };
        set.retain(|(place, _)| *place != Some(at));
        let value_text = value.value.trim();
        if !value_text.is_empty() {
            let said = crate::drafts::one_line(value_text);
            set.push((Some(at), SetParam { ordinal: value.ordinal, label: param.label.clone(), value: said }));
        }
    }
    let mut params: Vec<SetParam> = set.into_iter().map(|(_, set)| set).collect();
    params.sort_by(|a, b| a.ordinal.cmp(&b.ordinal).then_with(|| a.label.cmp(&b.label)));
    let guidance = request.guidance.map_or_else(|| before.guidance.clone(), |text| text.trim().to_owned());
    let label = request.label.map(|label| label.trim().to_owned()).filter(|label| !label.is_empty());
    let adjusted = DraftEntry {
        label: label.unwrap_or_else(|| entry.label.clone()),
        content: EntryContent::Selected(Adjustments { params, guidance }),
        ..entry.clone()
    };
    operation.put_shared(&[adjusted]).await?;
    app.commit(operation).await?;
    Ok(wire::Empty {})
}

/// Turns a selected requirement into one whose text can be edited: it begins with what its source says and names what it
/// was made from. Its identity stays, so that answers stay with whoever has it.
///
/// # Errors
/// [`ErrorCode::DraftEntryIsOwn`], [`ErrorCode::NotFound`].
pub async fn catalog_draft_make_own(app: &App, request: wire::DraftEntryRequest) -> Result<wire::Empty> {
    let akte = app.akte()?;
    let mut operation = begin(app, "catalog_draft.make_own").await?;
    let entry = entry_of(&mut operation.reads(), request.draft_id, request.entry_id).await?;
    if entry.is_own() {
        return Err(AppError::new(ErrorCode::DraftEntryIsOwn).with("label", &entry.label));
    }
    let loaded = LoadedDraft::load(&akte, &mut operation.reads(), entry.draft_id).await?;
    let composed = loaded.composed().catalog;
    let control = composed.controls.iter().find(|control| control.identity == entry.identity);
    let control = control.ok_or_else(|| AppError::not_found("requirement", &entry.label))?;
    let none = HashMap::new();
    let params = ParamTexts::new(&control.params, &none);
    let of = |name: &str| control.prop(name).unwrap_or_default().to_owned();
    let tags = of("tags");
    let own = OwnText {
        title: control.title.clone(),
        statement: control.text_of("statement", &params),
        guidance: control.text_of("guidance", &params),
        modal_verb: of(akte_domain::catalog::MODAL_VERB),
        security_level: of(akte_domain::catalog::SECURITY_LEVEL),
        effort_level: of(akte_domain::catalog::EFFORT_LEVEL).trim().parse().ok(),
        tags: tags.split(',').map(str::trim).filter(|tag| filled(tag)).map(str::to_owned).collect(),
        params: Vec::new(),
    };
    operation.put_shared(&[DraftEntry { content: EntryContent::Own(own), ..entry }]).await?;
    app.commit(operation).await?;
    Ok(wire::Empty {})
}

/// Removes groups with everything in them, and requirements.
///
/// # Errors
/// [`ErrorCode::NotFound`]
pub async fn catalog_draft_remove(app: &App, request: wire::DraftRemoveRequest) -> Result<wire::DraftChanged> {
    let mut operation = begin(app, "catalog_draft.remove").await?;
    let whole = operation.reads().whole_draft(DraftId(request.draft_id)).await?;
    for id in &request.group_ids {
        find_group(&whole, *id)?;
    }
    for id in &request.entry_ids {
        find_entry(&whole, *id)?;
    }
    let groups = with_groups_in_them(&whole, &request.group_ids);
    let mut gone = entry_ids(&request.entry_ids);
    gone.extend(
        whole
            .entries
            .iter()
            .filter(|entry| entry.group_id.is_some_and(|id| groups.contains(&id)))
            .map(|entry| entry.id),
    );
    // What enhances a requirement that goes enhances what that enhanced.
    let parents: HashMap<DraftEntryId, Option<DraftEntryId>> =
        whole.entries.iter().map(|entry| (entry.id, entry.parent_id)).collect();
    let left_parent = |entry: &DraftEntry| {
        let above = |id: &DraftEntryId| parents.get(id).copied().flatten();
        std::iter::successors(entry.parent_id, above).take(parents.len()).find(|id| !gone.contains(id))
    };
    let orphans: Vec<DraftEntry> = whole
        .entries
        .iter()
        .filter(|entry| !gone.contains(&entry.id) && entry.parent_id.is_some_and(|id| gone.contains(&id)))
        .map(|entry| DraftEntry { parent_id: left_parent(entry), ..entry.clone() })
        .collect();
    operation.put_shared(&orphans).await?;
    let gone: Vec<Uuid> = gone.into_iter().map(Uuid::from).collect();
    let entries = operation.delete_shared::<DraftEntry>(&gone).await?;
    let groups: Vec<Uuid> = groups.into_iter().map(Uuid::from).collect();
    let groups = operation.delete_shared::<DraftGroup>(&groups).await?;
    app.commit(operation).await?;
    Ok(wire::DraftChanged { groups: number(groups), entries: number(entries) })
}

/// Groups and the groups in them.
fn with_groups_in_them(whole: &WholeDraft, ids: &[Uuid]) -> HashSet<DraftGroupId> {
    let mut groups: HashSet<DraftGroupId> = ids.iter().map(|id| DraftGroupId(*id)).collect();
    for group in whole.groups_in_order() {
        if group.parent_id.is_some_and(|parent| groups.contains(&parent)) {
            groups.insert(group.id);
        }
    }
    groups
}

/// Moves groups and requirements before a sibling, or to the end. What they contain and what enhances them comes along.
///
/// # Errors
/// [`ErrorCode::DraftMoveIntoItself`], [`ErrorCode::NotFound`].
pub async fn catalog_draft_move(app: &App, request: wire::DraftMoveRequest) -> Result<wire::DraftChanged> {
    let mut operation = begin(app, "catalog_draft.move").await?;
    let whole = operation.reads().whole_draft(DraftId(request.draft_id)).await?;
    let into = request.into.map(|id| find_group(&whole, id)).transpose()?.map(|group| group.id);
    let moved_groups = request.group_ids.iter().map(|id| find_group(&whole, *id)).collect::<Result<Vec<_>>>()?;
    let inside = with_groups_in_them(&whole, &request.group_ids);
    if into.is_some_and(|into| inside.contains(&into)) {
        return Err(AppError::new(ErrorCode::DraftMoveIntoItself));
    }
    let groups = reordered(
        whole.groups_in_order().into_iter().filter(|group| group.parent_id == into),
        moved_groups.iter().map(|group| DraftGroup { parent_id: into, ..(*group).clone() }),
        |group| group.id.0,
        request.before,
    );
    let groups = in_places(groups, |group, at| group.position = at);

    let moved = entry_ids(&request.entry_ids);
    for id in &request.entry_ids {
        find_entry(&whole, *id)?;
    }
    // An enhancement that moves together with what it enhances stays below it.
    let is_top =
        |entry: &&DraftEntry| moved.contains(&entry.id) && entry.parent_id.is_none_or(|id| !moved.contains(&id));
    let tops: Vec<&DraftEntry> = whole.entries_in_order().into_iter().filter(is_top).collect();
    let under_tops = with_enhancements(&whole, &tops);
    let target = request.before.and_then(|id| whole.entries.iter().find(|entry| entry.id.0 == id));
    let parent_id = target.filter(|target| target.group_id == into).and_then(|target| target.parent_id);
    if target.is_some_and(|target| under_tops.contains(&target.id)) {
        return Err(AppError::new(ErrorCode::DraftMoveIntoItself));
    }
    let entries = reordered(
        whole.entries_in_order().into_iter().filter(|entry| entry.group_id == into && entry.parent_id == parent_id),
        tops.iter().map(|entry| DraftEntry { group_id: into, parent_id, ..(*entry).clone() }),
        |entry| entry.id.0,
        request.before,
    );
    let mut changed = Vec::new();
    if !tops.is_empty() {
        changed = in_places(entries, |entry, at| entry.position = at);
        let is_top = |entry: &DraftEntry| tops.iter().any(|top| top.id == entry.id);
        let follow = whole.entries.iter().filter(|entry| under_tops.contains(&entry.id) && !is_top(entry));
        changed.extend(follow.map(|entry| DraftEntry { group_id: into, ..entry.clone() }));
    }
    let groups = if moved_groups.is_empty() { 0 } else { operation.put_shared(&groups).await? };
    let entries = operation.put_shared(&changed).await?;
    app.commit(operation).await?;
    Ok(wire::DraftChanged { groups: number(groups), entries: number(entries) })
}

/// Siblings with their places in this order.
fn in_places<T>(mut ordered: Vec<T>, set: impl Fn(&mut T, u32)) -> Vec<T> {
    for (at, one) in ordered.iter_mut().enumerate() {
        set(one, number(at));
    }
    ordered
}

/// Requirements and what enhances them.
fn with_enhancements(whole: &WholeDraft, tops: &[&DraftEntry]) -> HashSet<DraftEntryId> {
    let mut found: HashSet<DraftEntryId> = tops.iter().map(|entry| entry.id).collect();
    for entry in whole.entries_in_order() {
        if entry.parent_id.is_some_and(|id| found.contains(&id)) {
            found.insert(entry.id);
        }
    }
    found
}

/// Siblings in their new order: those that come stand before one of them, else at the end.
fn reordered<'d, T: Clone + 'd>(
    siblings: impl Iterator<Item = &'d T>,
    coming: impl Iterator<Item = T>,
    id: impl Fn(&T) -> Uuid,
    before: Option<Uuid>,
) -> Vec<T> {
    let coming: Vec<T> = coming.collect();
    let ids: HashSet<Uuid> = coming.iter().map(&id).collect();
    let mut ordered: Vec<T> = siblings.filter(|sibling| !ids.contains(&id(sibling))).cloned().collect();
    let at = ordered.iter().position(|sibling| Some(id(sibling)) == before).unwrap_or(ordered.len());
    ordered.splice(at..at, coming);
    ordered
}

/// Numbers the requirements in their author's words through, in reading order.
///
/// # Errors
/// [`ErrorCode::NotFound`]
pub async fn catalog_draft_number(app: &App, request: wire::DraftRequest) -> Result<wire::DraftChanged> {
    let mut operation = begin(app, "catalog_draft.number").await?;
    let whole = operation.reads().whole_draft(DraftId(request.draft_id)).await?;
    let entries = operation.put_shared(&renumbered(&whole)).await?;
    app.commit(operation).await?;
    Ok(wire::DraftChanged { groups: 0, entries: number(entries) })
}
