//! Catalogs of one's own.

mod words;

use crate::args::{
    DraftAdd, DraftChange, DraftCommand, DraftFields, DraftGroup, DraftNew, DraftPublish, DraftSelect, DraftSet,
    DraftTexts, OfDraft,
};
use crate::output::{self, Column};
use crate::resolve;
use crate::run::catalog::group_index;
use crate::session::{Outcome, Session};
use akte_app::rooms;
use akte_app::wire;
use akte_app::wire::{DraftDetail, DraftEntryRow, DraftRow, DraftSourceRow, Empty};
use std::path::Path;
use uuid::Uuid;
use words::{entry_text, findings_text, newer_text, plan_text, tree_text};

pub async fn draft(session: &Session, command: DraftCommand) -> Outcome<String> {
    match command {
        DraftCommand::List => list(session).await,
        DraftCommand::New(new) => add(session, new).await,
        DraftCommand::Show { draft, requirement } => show(session, draft, requirement.as_deref()).await,
        DraftCommand::Set(set) => self::set(session, set).await,
        DraftCommand::Group(group) => self::group(session, group).await,
        DraftCommand::Add(add) => requirement(session, add).await,
        DraftCommand::Select(select) => self::select(session, select).await,
        DraftCommand::Change(change) => self::change(session, change).await,
        DraftCommand::Move { items, into, before, of } => move_items(session, of, &items, into, before).await,
        DraftCommand::Remove { items, of } => remove(session, of, &items).await,
        DraftCommand::Renumber { of } => renumber(session, of).await,
        DraftCommand::TakeSource { catalog, requirements, of } => {
            take_source(session, of, &catalog, &requirements).await
        }
        DraftCommand::Publish(publish) => self::publish(session, publish).await,
        DraftCommand::Profile { of, out } => profile(session, of, &out).await,
        DraftCommand::Delete { draft } => delete(session, &draft).await,
        DraftCommand::Undo { draft } => undo(session, draft).await,
    }
}

async fn detail_of(session: &Session, of: &OfDraft) -> Outcome<DraftDetail> {
    let draft = resolve::draft(session, of.draft.as_deref()).await?;
    Ok(rooms::catalog_draft_show(&session.app, wire::DraftRequest { draft_id: draft.id }).await?)
}

async fn list(session: &Session) -> Outcome<String> {
    let list = rooms::catalog_draft_list(&session.app, Empty {}).await?;
    let columns = [
        Column::text("cli-out-title", |row: &DraftRow| row.title.clone()),
        Column::text("cli-out-version", |row: &DraftRow| row.version.clone()),
        Column::text("cli-out-draft-published", |row: &DraftRow| row.published.clone().unwrap_or_default()),
        Column::number("cli-out-draft-own", |row: &DraftRow| row.own.to_string()),
        Column::number("cli-out-draft-selected", |row: &DraftRow| row.selected.to_string()),
        Column::number("cli-out-draft-newer", |row: &DraftRow| row.newer_sources.to_string()),
        Column::text("cli-out-id", |row: &DraftRow| row.id.to_string()),
    ];
    Ok(output::list(session.style, &list.items, list.total, &columns))
}

/// The fields with what is said anew.
fn changed(before: wire::DraftFields, title: Option<String>, fields: DraftFields) -> wire::DraftFields {
    wire::DraftFields {
        title: title.unwrap_or(before.title),
        publisher: fields.publisher.unwrap_or(before.publisher),
        language: fields.document_language.unwrap_or(before.language),
        rights: fields.rights.unwrap_or(before.rights),
        remarks: fields.remarks.unwrap_or(before.remarks),
        version: fields.release.unwrap_or(before.version),
    }
}

async fn add(session: &Session, new: DraftNew) -> Outcome<String> {
    let copy_of = match &new.copy_of {
        Some(text) => Some(resolve::catalog_version(session, text).await?.id),
        None => None,
    };
    let first = wire::DraftFields { language: "de".to_owned(), version: "1.0".to_owned(), ..Default::default() };
    let fields = changed(first, Some(new.title.clone()), new.fields);
    let saved = rooms::catalog_draft_save(&session.app, wire::DraftSaveRequest { id: None, fields, copy_of }).await?;
    Ok(session.done(&saved, "cli-out-draft-added", &[("name", new.title.into())]))
}

async fn set(session: &Session, set: DraftSet) -> Outcome<String> {
    let draft = detail_of(session, &set.of).await?;
    let fields = changed(draft.fields, set.title, set.fields);
    let name = fields.title.clone();
    let request = wire::DraftSaveRequest { id: Some(draft.id), fields, copy_of: None };
    let saved = rooms::catalog_draft_save(&session.app, request).await?;
    Ok(session.done(&saved, "cli-out-changed", &[("name", name.into())]))
}

async fn show(session: &Session, draft: Option<String>, requirement: Option<&str>) -> Outcome<String> {
    let draft = detail_of(session, &OfDraft { draft }).await?;
    if let Some(text) = requirement {
        let entry = resolve::draft_entry(session, &draft.entries, text)?.id;
        let request = wire::DraftEntryRequest { draft_id: draft.id, entry_id: entry };
        let entry = rooms::catalog_draft_entry(&session.app, request).await?;
        return Ok(if session.style.json { output::json(&entry) } else { entry_text(session, &entry) });
    }
    if session.style.json {
        return Ok(output::json(&draft));
    }
    let fields = &draft.fields;
    let published = draft.published.iter().map(|catalog| catalog.version.clone()).collect::<Vec<_>>().join(", ");
    let head = output::fields(
        session.style,
        &[
            ("cli-out-title", fields.title.clone()),
            ("cli-out-version", fields.version.clone()),
            ("cli-out-publishers", fields.publisher.clone()),
            ("cli-out-rights", fields.rights.clone()),
            ("cli-out-draft-remarks", fields.remarks.clone()),
            ("cli-out-draft-published", published),
            ("cli-out-id", draft.id.to_string()),
        ],
    );
    let mut parts = vec![head, tree_text(session, &draft)];
    if !draft.sources.is_empty() {
        let columns = [
            Column::text("cli-out-draft-source", |row: &DraftSourceRow| row.title.clone()),
            Column::text("cli-out-version", |row: &DraftSourceRow| row.version.clone()),
            Column::text("cli-out-rights", |row: &DraftSourceRow| row.rights.clone()),
            Column::number("cli-out-requirements", |row: &DraftSourceRow| row.requirements.to_string()),
            Column::text("cli-out-draft-newer", |row: &DraftSourceRow| newer_text(session, row)),
        ];
        parts.push(output::table(session.style, &draft.sources, &columns));
    }
    if !draft.findings.is_empty() {
        parts.push(findings_text(session, &draft.findings));
    }
    Ok(parts.join("\n\n"))
}

async fn group(session: &Session, group: DraftGroup) -> Outcome<String> {
    let draft = detail_of(session, &group.of).await?;
    let known = draft.groups.iter().find(|row| row.label == group.label);
    let parent_id = match &group.parent {
        Some(text) => Some(resolve::draft_group(session, &draft.groups, text)?.id),
        None => None,
    };
    let request = wire::DraftGroupSaveRequest {
        draft_id: draft.id,
        id: known.map(|row| row.id),
        parent_id,
        description: group.description.or_else(|| known.map(|row| row.description.clone())).unwrap_or_default(),
        label: group.label.clone(),
        title: group.title,
    };
    let saved = rooms::catalog_draft_group_save(&session.app, request).await?;
    Ok(session.done(&saved, "cli-out-draft-group", &[("name", group.label.into())]))
}

/// Texts with what is said anew.
fn texts(before: wire::DraftTexts, title: Option<String>, said: DraftTexts) -> wire::DraftTexts {
    wire::DraftTexts {
        title: title.unwrap_or(before.title),
        statement: said.statement.unwrap_or(before.statement),
        guidance: said.guidance.unwrap_or(before.guidance),
        modal_verb: said.modal_verb.unwrap_or(before.modal_verb),
        level: said.level.unwrap_or(before.level),
        effort: said.effort.or(before.effort),
        tags: if said.tags.is_empty() { before.tags } else { said.tags },
        params: own_params(before.params, said.own_params),
    }
}

/// Parameters with those that are said anew; one that says nothing any more goes.
fn own_params(mut params: Vec<wire::DraftOwnParam>, said: Vec<wire::DraftOwnParam>) -> Vec<wire::DraftOwnParam> {
    for param in said {
        match params.iter_mut().find(|known| known.name == param.name) {
            Some(known) => *known = param,
            None => params.push(param),
        }
    }
    params
}

async fn requirement(session: &Session, add: DraftAdd) -> Outcome<String> {
    let draft = detail_of(session, &add.of).await?;
    let group_id = match &add.group {
        Some(text) => Some(resolve::draft_group(session, &draft.groups, text)?.id),
        None => None,
    };
    let parent_id = match &add.enhances {
        Some(text) => Some(resolve::draft_entry(session, &draft.entries, text)?.id),
        None => None,
    };
    let request = wire::DraftRequirementSaveRequest {
        draft_id: draft.id,
        id: None,
        group_id,
        parent_id,
        label: add.label.unwrap_or_default(),
        texts: texts(wire::DraftTexts::default(), Some(add.title.clone()), add.texts),
    };
    let saved = rooms::catalog_draft_requirement_save(&session.app, request).await?;
    Ok(session.done(&saved, "cli-out-added", &[("name", add.title.into())]))
}

async fn select(session: &Session, select: DraftSelect) -> Outcome<String> {
    let draft = detail_of(session, &select.of).await?;
    let catalog = resolve::catalog_version(session, &select.catalog).await?;
    let group_id = match &select.into {
        Some(text) => Some(resolve::draft_group(session, &draft.groups, text)?.id),
        None => None,
    };
    let group = match &select.of_group {
        Some(text) => Some(group_index(session, &catalog, text).await?),
        None => None,
    };
    let asked = wire::RequirementListRequest {
        catalog_id: catalog.id,
        text: select.containing.clone().unwrap_or_default(),
        group,
        limit: resolve::ALL,
        ..wire::RequirementListRequest::default()
    };
    let rows = rooms::requirement_list(&session.app, asked).await?.items;
    let requirement_ids: Vec<Uuid> = if !select.requirements.is_empty() {
        let named = |text: &String| Ok(resolve::requirement_among(session, &rows, text)?.id);
        select.requirements.iter().map(named).collect::<Outcome<_>>()?
    } else if select.all {
        // Nothing named means all that their publisher has not dropped.
        Vec::new()
    } else {
        rows.iter().map(|row| row.id).collect()
    };
    if requirement_ids.is_empty() && !select.all {
        return Err(session.refusal("draft-nothing-found", &[]));
    }
    let request = wire::DraftSelectRequest {
        draft_id: draft.id,
        catalog_id: catalog.id,
        requirement_ids,
        with_enhancements: select.with_enhancements,
        with_groups: select.with_groups,
        group_id,
    };
    let selected = rooms::catalog_draft_select(&session.app, request).await?;
    let counts = [("added", selected.added.into()), ("already", selected.already.into())];
    Ok(session.done(&selected, "cli-out-draft-select", &counts))
}

async fn change(session: &Session, change: DraftChange) -> Outcome<String> {
    let draft = detail_of(session, &change.of).await?;
    let entry = resolve::draft_entry(session, &draft.entries, &change.requirement)?;
    let named = wire::DraftEntryRequest { draft_id: draft.id, entry_id: entry.id };
    if change.make_own {
        rooms::catalog_draft_make_own(&session.app, named.clone()).await?;
    }
    let label = change.label.clone();
    let said = &change.texts;
    let is_adjusting = !change.params.is_empty() || said.guidance.is_some() || label.is_some();
    let own_words = change.title.is_some()
        || said.statement.is_some()
        || said.modal_verb.is_some()
        || said.level.is_some()
        || said.effort.is_some()
        || !said.tags.is_empty()
        || !said.own_params.is_empty();
    let is_own = entry.own || change.make_own;
    if !change.params.is_empty() || (!is_own && is_adjusting && !own_words) {
        let request = wire::DraftAdjustRequest {
            draft_id: draft.id,
            entry_id: entry.id,
            label,
            params: change
                .params
                .iter()
                .map(|(number, value)| wire::DraftParamValue { ordinal: number - 1, value: value.clone() })
                .collect(),
            guidance: said.guidance.clone(),
        };
        rooms::catalog_draft_adjust(&session.app, request).await?;
    } else if own_words || is_adjusting {
        let before = rooms::catalog_draft_entry(&session.app, named).await?.texts.unwrap_or_default();
        let request = wire::DraftRequirementSaveRequest {
            draft_id: draft.id,
            id: Some(entry.id),
            group_id: None,
            parent_id: None,
            label: label.unwrap_or_default(),
            texts: texts(before, change.title, change.texts),
        };
        rooms::catalog_draft_requirement_save(&session.app, request).await?;
    }
    let saved = wire::Saved { id: entry.id };
    Ok(session.done(&saved, "cli-out-changed", &[("name", (&entry.label).into())]))
}

/// Groups and requirements among the names of either.
fn items(session: &Session, draft: &DraftDetail, names: &[String]) -> Outcome<(Vec<Uuid>, Vec<Uuid>)> {
    let (mut groups, mut entries) = (Vec::new(), Vec::new());
    for name in names {
        match draft.groups.iter().find(|group| group.label == *name || group.id.to_string() == *name) {
            Some(group) => groups.push(group.id),
            None => entries.push(resolve::draft_entry(session, &draft.entries, name)?.id),
        }
    }
    Ok((groups, entries))
}

async fn move_items(
    session: &Session,
    of: OfDraft,
    names: &[String],
    into: Option<String>,
    before: Option<String>,
) -> Outcome<String> {
    let draft = detail_of(session, &of).await?;
    let (group_ids, entry_ids) = items(session, &draft, names)?;
    let before = match before {
        Some(name) => {
            let (groups, entries) = items(session, &draft, &[name])?;
            groups.into_iter().chain(entries).next()
        }
        None => None,
    };
    let place = before.and_then(|id| place_of(&draft, id));
    let into = match into {
        Some(text) => Some(resolve::draft_group(session, &draft.groups, &text)?.id),
        None => place.flatten(),
    };
    let request = wire::DraftMoveRequest { draft_id: draft.id, group_ids, entry_ids, into, before };
    let moved = rooms::catalog_draft_move(&session.app, request).await?;
    Ok(session.done(&moved, "cli-out-draft-moved", &[]))
}

/// The group that something stands in.
fn place_of(draft: &DraftDetail, id: Uuid) -> Option<Option<Uuid>> {
    let group = draft.groups.iter().find(|group| group.id == id).map(|group| group.parent_id);
    group.or_else(|| draft.entries.iter().find(|entry: &&DraftEntryRow| entry.id == id).map(|entry| entry.group_id))
}

async fn remove(session: &Session, of: OfDraft, names: &[String]) -> Outcome<String> {
    let draft = detail_of(session, &of).await?;
    let (group_ids, entry_ids) = items(session, &draft, names)?;
    let request = wire::DraftRemoveRequest { draft_id: draft.id, group_ids, entry_ids };
    let removed = rooms::catalog_draft_remove(&session.app, request).await?;
    let counts = [("groups", removed.groups.into()), ("entries", removed.entries.into())];
    Ok(session.done(&removed, "cli-out-draft-removed", &counts))
}

async fn renumber(session: &Session, of: OfDraft) -> Outcome<String> {
    let draft = resolve::draft(session, of.draft.as_deref()).await?;
    let changed = rooms::catalog_draft_number(&session.app, wire::DraftRequest { draft_id: draft.id }).await?;
    Ok(session.done(&changed, "cli-out-draft-numbered", &[("count", changed.entries.into())]))
}

async fn take_source(session: &Session, of: OfDraft, catalog: &str, requirements: &[String]) -> Outcome<String> {
    let draft = detail_of(session, &of).await?;
    let catalog = resolve::catalog_version(session, catalog).await?;
    let named = |text: &String| Ok(resolve::draft_entry(session, &draft.entries, text)?.id);
    let entry_ids = requirements.iter().map(named).collect::<Outcome<Vec<Uuid>>>()?;
    let request = wire::DraftTakeSourceRequest { draft_id: draft.id, catalog_id: catalog.id, entry_ids };
    let taken = rooms::catalog_draft_take_source(&session.app, request).await?;
    let counts = [("taken", taken.taken.into()), ("gone", taken.gone.into()), ("unused", taken.params_unused.into())];
    Ok(session.done(&taken, "cli-out-draft-taken", &counts))
}

async fn publish(session: &Session, publish: DraftPublish) -> Outcome<String> {
    let draft = resolve::draft(session, publish.of.draft.as_deref()).await?;
    let request = wire::DraftPublishRequest { draft_id: draft.id, version: publish.release.unwrap_or_default() };
    if publish.plan {
        let plan = rooms::catalog_draft_publish_plan(&session.app, request).await?;
        return Ok(if session.style.json { output::json(&plan) } else { plan_text(session, &plan) });
    }
    let published = rooms::catalog_draft_publish(&session.app, request).await?;
    let mut path = String::new();
    if let Some(out) = &publish.out {
        path = rooms::export_catalog_to(&session.app, published.catalog.id, out).await?.path.unwrap_or_default();
    }
    let said = if path.is_empty() { "cli-out-draft-done" } else { "cli-out-draft-done-file" };
    let row = &published.catalog;
    let args = [("name", (&row.title).into()), ("version", (&row.version).into()), ("path", path.into())];
    Ok(session.done(&published, said, &args))
}

async fn profile(session: &Session, of: OfDraft, out: &Path) -> Outcome<String> {
    let draft = resolve::draft(session, of.draft.as_deref()).await?;
    let saved = rooms::export_draft_profile_to(&session.app, draft.id, out).await?;
    let path = saved.path.clone().unwrap_or_default();
    Ok(session.done(&saved, "cli-out-written", &[("path", path.into())]))
}

async fn delete(session: &Session, text: &str) -> Outcome<String> {
    let draft = resolve::draft(session, Some(text)).await?;
    let deleted = rooms::catalog_draft_delete(&session.app, wire::DraftRequest { draft_id: draft.id }).await?;
    Ok(session.done(&deleted, "cli-out-draft-deleted", &[("name", draft.title.into())]))
}

async fn undo(session: &Session, draft: Option<String>) -> Outcome<String> {
    let draft_id = match draft {
        Some(text) => Some(resolve::draft(session, Some(&text)).await?.id),
        None => None,
    };
    let undone =
        rooms::catalog_draft_undo(&session.app, wire::DraftUndoRequest { draft_id, operation_id: None }).await?;
    let args = [("operation", (&undone.operation_text).into()), ("count", undone.records.into())];
    Ok(session.done(&undone, "cli-out-undone", &args))
}
