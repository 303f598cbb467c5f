//! Looking at a draft: its tree, one of its requirements, what newer versions of its sources say.

use super::{entry_of, finding_rows, number, title_of};
use crate::akte::OpenAkte;
use crate::app::App;
use crate::drafts::{LoadedDraft, published};
use crate::error::Result;
use crate::rooms::catalog::{catalog_row, in_force};
use crate::rooms::reader::requirement_detail;
use crate::versions::text_changes;
use crate::wire;
use akte_domain::catalog::{Control, EFFORT_LEVEL, MODAL_VERB, Param, ParamTexts, SECURITY_LEVEL};
use akte_domain::draft::{DraftFinding, DraftSource, EntryContent, OwnText, Place, SetParam};
use akte_domain::param_value::taken_up_by_name;
use akte_domain::{CatalogId, DraftEntry, DraftGroupId, DraftId};
use akte_store::Reads;
use std::collections::HashMap;

/// A draft with everything in it.
///
/// # Errors
/// [`NotFound`](crate::ErrorCode::NotFound)
pub async fn catalog_draft_show(app: &App, request: wire::DraftRequest) -> Result<wire::DraftDetail> {
    let akte = app.akte()?;
    let mut snapshot = akte.store.snapshot().await?;
    let mut reads = snapshot.reads();
    let loaded = LoadedDraft::load(&akte, &mut reads, DraftId(request.draft_id)).await?;
    let draft = &loaded.whole.draft;
    let in_force = in_force(&mut reads).await?;
    let published = published(&mut reads, draft, &loaded.catalogs).await?;
    let sources = source_rows(&akte, &mut reads, &loaded).await?;
    Ok(wire::DraftDetail {
        id: draft.id.0,
        fields: wire::DraftFields {
            title: draft.title.clone(),
            publisher: draft.publisher.clone(),
            language: draft.language.clone(),
            rights: draft.rights.clone(),
            remarks: draft.remarks.clone(),
            version: draft.version.clone(),
        },
        document_id: draft.document_id.clone(),
        groups: group_rows(&loaded),
        entries: loaded.whole.entries_in_order().into_iter().map(|entry| entry_row(&loaded, entry)).collect(),
        findings: finding_rows(app.texts(), &loaded, &loaded.composed().findings),
        sources,
        published: published.into_iter().map(|catalog| catalog_row(catalog, &in_force)).collect(),
        is_selection: is_selection(&loaded),
    })
}

/// Whether a profile can say all of a draft: there is something in it, and nothing in its author's words.
pub(super) fn is_selection(loaded: &LoadedDraft) -> bool {
    let entries = &loaded.whole.entries;
    !entries.is_empty() && !entries.iter().any(DraftEntry::is_own)
}

fn group_rows(loaded: &LoadedDraft) -> Vec<wire::DraftGroupRow> {
    let groups = loaded.whole.groups_in_order();
    let parents: HashMap<DraftGroupId, Option<DraftGroupId>> =
        groups.iter().map(|group| (group.id, group.parent_id)).collect();
    // A group, and those that it stands in; never more than there are, even if one contained itself.
    let path = |from: Option<DraftGroupId>| {
        let above = |id: &DraftGroupId| parents.get(id).copied().flatten();
        std::iter::successors(from.filter(|id| parents.contains_key(id)), above).take(parents.len())
    };
    let mut counts: HashMap<DraftGroupId, usize> = HashMap::new();
    for entry in &loaded.whole.entries {
        for group in path(entry.group_id) {
            *counts.entry(group).or_default() += 1;
        }
    }
    groups
        .into_iter()
        .map(|group| wire::DraftGroupRow {
            id: group.id.0,
            parent_id: group.parent_id.map(|id| id.0),
            depth: number(path(group.parent_id).count()),
            label: group.label.clone(),
            title: group.title.clone(),
            description: group.description.clone(),
            requirements: number(counts.get(&group.id).copied().unwrap_or_default()),
        })
        .collect()
}

fn control_of(loaded: &LoadedDraft, source: DraftSource) -> Option<&Control> {
    loaded.sources.get(&source.catalog_id)?.control(source.requirement_id)
}

pub(super) fn entry_row(loaded: &LoadedDraft, entry: &DraftEntry) -> wire::DraftEntryRow {
    let original = entry.source.and_then(|source| control_of(loaded, source));
    let of = |name: &str| original.and_then(|control| control.prop(name)).unwrap_or_default().to_owned();
    let (modal_verb, level, effort, adjusted) = match &entry.content {
        EntryContent::Own(own) => (own.modal_verb.clone(), own.security_level.clone(), own.effort_level, false),
        EntryContent::Selected(adjustments) => (
            of(MODAL_VERB),
            of(SECURITY_LEVEL),
            of(EFFORT_LEVEL).trim().parse().ok(),
            !adjustments.params.is_empty() || !adjustments.guidance.is_empty(),
        ),
    };
    let source = entry.source.and_then(|source| {
        let info = loaded.info(source.catalog_id)?;
        Some(wire::DraftEntrySource {
            catalog_id: source.catalog_id.0,
            requirement_id: source.requirement_id.0,
            label: original.map(|control| control.id.clone()).unwrap_or_default(),
            title: info.title.clone(),
            version: info.version.clone(),
            newer: loaded.newer(source.catalog_id).map(|newer| newer.id.0),
        })
    });
    wire::DraftEntryRow {
        id: entry.id.0,
        group_id: entry.group_id.map(|id| id.0),
        parent_id: entry.parent_id.map(|id| id.0),
        label: entry.label.clone(),
        identity: entry.identity.clone(),
        title: title_of(loaded, entry).to_owned(),
        own: entry.is_own(),
        modal_verb,
        level,
        effort,
        adjusted,
        source,
    }
}

async fn source_rows(
    akte: &OpenAkte,
    reads: &mut Reads<'_>,
    loaded: &LoadedDraft,
) -> Result<Vec<wire::DraftSourceRow>> {
    let mut rows = Vec::with_capacity(loaded.sources.len());
    for info in &loaded.catalogs {
        let Some(source) = loaded.sources.get(&info.id) else { continue };
        let entries: Vec<&DraftEntry> =
            loaded.whole.entries.iter().filter(|entry| comes_from(entry, info.id)).collect();
        let newer = match loaded.newer(info.id) {
            Some(newer) => {
                let versions = akte.compared.pair(akte, reads, info.id, newer.id).await?;
                let mut update = wire::DraftSourceUpdate {
                    catalog_id: newer.id.0,
                    version: newer.version.clone(),
                    unchanged: 0,
                    changed: 0,
                    gone: 0,
                };
                for source in entries.iter().filter_map(|entry| entry.source) {
                    match versions.changes(source.requirement_id) {
                        Some([]) => update.unchanged += 1,
                        Some(_) => update.changed += 1,
                        None => update.gone += 1,
                    }
                }
                Some(update)
            }
            None => None,
        };
        rows.push(wire::DraftSourceRow {
            catalog_id: info.id.0,
            title: info.title.clone(),
            version: info.version.clone(),
            rights: source.rights.clone(),
            citation: source.citation.clone(),
            requirements: number(entries.len()),
            newer,
        });
    }
    Ok(rows)
}

/// Whether a requirement was selected from a version and still says what that says.
pub(super) fn comes_from(entry: &DraftEntry, catalog: CatalogId) -> bool {
    !entry.is_own() && entry.source.is_some_and(|source| source.catalog_id == catalog)
}

/// One requirement of a draft with everything that it says.
///
/// # Errors
/// [`NotFound`](crate::ErrorCode::NotFound)
pub async fn catalog_draft_entry(app: &App, request: wire::DraftEntryRequest) -> Result<wire::DraftEntryDetail> {
    let akte = app.akte()?;
    let mut snapshot = akte.store.snapshot().await?;
    let mut reads = snapshot.reads();
    let entry = entry_of(&mut reads, request.draft_id, request.entry_id).await?;
    let loaded = LoadedDraft::load(&akte, &mut reads, entry.draft_id).await?;
    let original = entry.source.and_then(|source| control_of(&loaded, source));
    let catalog_params = match entry.source {
        Some(source) => reads.catalog_params(source.catalog_id).await?,
        None => Vec::new(),
    };
    let params = match (&entry.content, original) {
        (EntryContent::Selected(adjustments), Some(control)) => {
            params(&control.params, &catalog_params, &adjustments.params)
        }
        _ => Vec::new(),
    };
    let shown = match (entry.source, original) {
        (Some(source), Some(control)) => {
            let view = akte.catalogs.view(&mut reads, source.catalog_id).await?;
            let own: HashMap<String, String> = params
                .iter()
                .filter(|param| !param.value.is_empty())
                .filter_map(|param| {
                    let id = &control.params.get(param.ordinal as usize)?.id;
                    Some((id.clone(), param.value.clone()))
                })
                .collect();
            match view.requirement(source.requirement_id) {
                Some(row) => {
                    let mut detail = requirement_detail(&akte, &mut reads, &view, row, &own).await?;
                    // With the values that the draft fills in, as the pieces read.
                    detail.statement = detail.statement_pieces.iter().map(|piece| &*piece.text).collect();
                    detail.guidance = detail.guidance_pieces.iter().map(|piece| &*piece.text).collect();
                    Some(detail)
                }
                None => None,
            }
        }
        _ => None,
    };
    let newer = newer_of(app, &akte, &mut reads, &loaded, &entry).await?;
    let findings: Vec<DraftFinding> =
        loaded.composed().findings.into_iter().filter(|finding| finding.place == Place::Entry(entry.id)).collect();
    let (texts, guidance) = match &entry.content {
        EntryContent::Own(own) => (Some(texts_of(own)), String::new()),
        EntryContent::Selected(adjustments) => (None, adjustments.guidance.clone()),
    };
    Ok(wire::DraftEntryDetail {
        row: entry_row(&loaded, &entry),
        path: path(&loaded, entry.group_id),
        texts,
        original: shown,
        params,
        guidance,
        newer,
        findings: finding_rows(app.texts(), &loaded, &findings),
    })
}

fn path(loaded: &LoadedDraft, group: Option<DraftGroupId>) -> Vec<String> {
    let find = |id: DraftGroupId| loaded.whole.groups.iter().find(|group| group.id == id);
    let above = std::iter::successors(group.and_then(find), |group| group.parent_id.and_then(find));
    let mut titles: Vec<String> = above.take(loaded.whole.groups.len()).map(|group| group.title.clone()).collect();
    titles.reverse();
    titles
}

fn texts_of(own: &OwnText) -> wire::DraftTexts {
    wire::DraftTexts {
        title: own.title.clone(),
        statement: own.statement.clone(),
        guidance: own.guidance.clone(),
        modal_verb: own.modal_verb.clone(),
        level: own.security_level.clone(),
        effort: own.effort_level,
        tags: own.tags.clone(),
        params: own
            .params
            .iter()
            .map(|param| wire::DraftOwnParam {
                name: param.name.clone(),
                label: param.label.clone(),
                value: param.value.clone(),
                choices: param.choices.clone(),
            })
            .collect(),
    }
}

fn params(params: &[Param], catalog_params: &[Param], set: &[SetParam]) -> Vec<wire::DraftParam> {
    let none = HashMap::new();
    let texts = ParamTexts::new(params.iter().chain(catalog_params), &none);
    let names: Vec<(u32, &str)> = set.iter().map(|set| (set.ordinal, &*set.label)).collect();
    let places = taken_up_by_name(params, &names);
    let value_at = |at: usize| {
        let taken = set.iter().zip(&places).find(|(_, place)| **place == Some(at));
        taken.map(|(set, _)| set.value.clone()).unwrap_or_default()
    };
    params
        .iter()
        .enumerate()
        .map(|(at, param)| wire::DraftParam {
            ordinal: number(at),
            label: param.label.clone(),
            value: value_at(at),
            preset: param.values.join(", "),
            choices: param.choices.iter().map(|choice| texts.insert_into(choice)).collect(),
        })
        .collect()
}

async fn newer_of(
    app: &App,
    akte: &OpenAkte,
    reads: &mut Reads<'_>,
    loaded: &LoadedDraft,
    entry: &DraftEntry,
) -> Result<Option<wire::DraftEntryUpdate>> {
    let Some(source) = entry.source else { return Ok(None) };
    let Some(newer) = loaded.newer(source.catalog_id) else { return Ok(None) };
    let versions = akte.compared.pair(akte, reads, source.catalog_id, newer.id).await?;
    let (old, new) = (&versions.old.view, &versions.new.view);
    let (before, after) = (old.requirement(source.requirement_id), new.requirement(source.requirement_id));
    let changes = versions.changes(source.requirement_id).map(<[_]>::to_vec).unwrap_or_default();
    let texts = match after {
        Some(after) => text_changes(app.texts(), &versions, before, Some(after), &changes),
        None => Vec::new(),
    };
    Ok(Some(wire::DraftEntryUpdate {
        catalog_id: newer.id.0,
        version: newer.version.clone(),
        gone: after.is_none(),
        changes,
        texts,
    }))
}
