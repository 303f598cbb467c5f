//! Requirements of imported catalogs in a draft: selecting them, and taking over newer versions of their sources.

use super::{begin, last, number};
use crate::app::App;
use crate::catalogs::CatalogView;
use crate::error::{AppError, ErrorCode, Result};
use crate::wire;
use akte_catalog::stable_uuid;
use akte_domain::catalog::ALT_IDENTIFIER;
use akte_domain::draft::{Adjustments, DraftSource, EntryContent, SourceCatalog, WholeDraft, as_label};
use akte_domain::param_value::taken_up_by_name;
use akte_domain::{
    CatalogDraft, CatalogId, DraftEntry, DraftEntryId, DraftGroup, DraftGroupId, DraftId, RequirementId,
};
use akte_store::{GroupRow, Operation, RequirementRow};
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// Selects requirements of an imported catalog version.
///
/// # Errors
/// [`ErrorCode::NotFound`]
pub async fn catalog_draft_select(app: &App, request: wire::DraftSelectRequest) -> Result<wire::DraftSelected> {
    let akte = app.akte()?;
    let mut operation = begin(app, "catalog_draft.select").await?;
    let whole = operation.reads().whole_draft(DraftId(request.draft_id)).await?;
    let view = akte.catalogs.view(&mut operation.reads(), CatalogId(request.catalog_id)).await?;
    let into = request.group_id.map(DraftGroupId);
    if let Some(id) = into
        && !whole.groups.iter().any(|group| group.id == id)
    {
        return Err(AppError::not_found("catalog_draft_group", id));
    }
    for id in &request.requirement_ids {
        if view.requirement(RequirementId(*id)).is_none() {
            return Err(AppError::not_found("requirement", id));
        }
    }
    let chosen = chosen(&view, &request.requirement_ids, request.with_enhancements);
    let selected = take(app, &mut operation, &whole, &view, &chosen, into, request.with_groups).await?;
    app.commit(operation).await?;
    Ok(selected)
}

/// Fills a new draft with everything of a catalog version.
pub(super) async fn copy(app: &App, operation: &mut Operation, draft: &CatalogDraft, catalog: Uuid) -> Result<()> {
    let akte = app.akte()?;
    let view = akte.catalogs.view(&mut operation.reads(), CatalogId(catalog)).await?;
    let whole = WholeDraft { draft: draft.clone(), groups: Vec::new(), entries: Vec::new() };
    take(app, operation, &whole, &view, &chosen(&view, &[], true), None, true).await?;
    Ok(())
}

/// The rows that are meant, in the catalog's order: those that are named, else all that their publisher has not dropped.
fn chosen<'v>(view: &'v CatalogView, ids: &[Uuid], with_enhancements: bool) -> Vec<&'v RequirementRow> {
    let mut wanted: HashSet<RequirementId> = ids.iter().copied().map(RequirementId).collect();
    if ids.is_empty() {
        wanted.extend(view.requirements.iter().filter(|row| !row.withdrawn).map(|row| row.requirement_id));
    } else if with_enhancements {
        for row in &view.requirements {
            if row.parent.is_some_and(|parent| wanted.contains(&parent)) && !row.withdrawn {
                wanted.insert(row.requirement_id);
            }
        }
    }
    view.requirements.iter().filter(|row| wanted.contains(&row.requirement_id)).collect()
}

async fn take(
    app: &App,
    operation: &mut Operation,
    whole: &WholeDraft,
    view: &CatalogView,
    rows: &[&RequirementRow],
    into: Option<DraftGroupId>,
    with_groups: bool,
) -> Result<wire::DraftSelected> {
    let known: HashMap<&str, &DraftEntry> = whole.entries.iter().map(|entry| (&*entry.identity, entry)).collect();
    let mut groups = Groups { whole, view, into, taken: HashMap::new(), new: Vec::new() };
    let mut positions: HashMap<Option<DraftGroupId>, u32> = HashMap::new();
    let mut places: HashMap<RequirementId, (DraftEntryId, Option<DraftGroupId>)> = HashMap::new();
    let mut new: Vec<DraftEntry> = Vec::new();
    for row in rows {
        let identity = SourceCatalog::identity(&row.label, &row.identity, row.requirement_id);
        if let Some(known) = known.get(&*identity) {
            places.insert(row.requirement_id, (known.id, known.group_id));
            continue;
        }
        let group_id = if with_groups { groups.of(app, operation, row).await? } else { into };
        let position = positions.entry(group_id).or_insert_with(|| {
            let siblings = whole.entries.iter().filter(|entry| entry.group_id == group_id);
            last(siblings.map(|entry| &entry.position))
        });
        let parent = row.parent.and_then(|parent| places.get(&parent)).filter(|(_, group)| *group == group_id);
        let entry = DraftEntry {
            id: DraftEntryId(app.new_id()),
            draft_id: whole.draft.id,
            group_id,
            parent_id: parent.map(|(id, _)| *id),
            position: *position,
            label: as_label(&row.label),
            identity,
            source: Some(DraftSource { catalog_id: view.info.id, requirement_id: row.requirement_id }),
            content: EntryContent::Selected(Adjustments::default()),
        };
        *position = position.saturating_add(1);
        places.insert(row.requirement_id, (entry.id, group_id));
        new.push(entry);
    }
    operation.put_shared(&groups.new).await?;
    operation.put_shared(&new).await?;
    Ok(wire::DraftSelected { added: number(new.len()), already: number(rows.len() - new.len()) })
}

/// The groups of a source as groups of a draft.
struct Groups<'d> {
    whole: &'d WholeDraft,
    view: &'d CatalogView,
    into: Option<DraftGroupId>,
    taken: HashMap<u32, DraftGroupId>,
    new: Vec<DraftGroup>,
}

impl Groups<'_> {
    /// The group for a requirement, with those above it; what the draft knows already is not made twice.
    async fn of(&mut self, app: &App, operation: &mut Operation, row: &RequirementRow) -> Result<Option<DraftGroupId>> {
        let mut above = self.into;
        let view = self.view;
        for group in view.path(row) {
            let id = match self.taken.get(&group.position) {
                Some(id) => *id,
                None => self.make(app, operation, group, above).await?,
            };
            self.taken.insert(group.position, id);
            above = Some(id);
        }
        Ok(above)
    }

    async fn make(
        &mut self,
        app: &App,
        operation: &mut Operation,
        group: &GroupRow,
        parent_id: Option<DraftGroupId>,
    ) -> Result<DraftGroupId> {
        let details = operation.reads().group_details(self.view.info.id, group.position).await?;
        let named = details.props.iter().find(|prop| prop.name == ALT_IDENTIFIER).map(|prop| prop.value.clone());
        // Without an identifier of its own a group is known by its place in the catalog's line.
        let titles: Vec<&str> =
            self.view.group_path(Some(group.position)).into_iter().map(|group| &*group.title).collect();
        let place = format!("group:{}:{}", self.view.info.line_id, titles.join("\n"));
        let identity = named.unwrap_or_else(|| stable_uuid(place.as_bytes()));
        if let Some(known) = self.whole.groups.iter().find(|known| known.identity == identity) {
            return Ok(known.id);
        }
        let siblings = self.whole.groups.iter().chain(&self.new).filter(|group| group.parent_id == parent_id);
        let position = last(siblings.map(|group| &group.position));
        let label = match as_label(&group.label) {
            label if label.is_empty() => format!("G.{}", self.whole.groups.len() + self.new.len() + 1),
            label => label,
        };
        let made = DraftGroup {
            id: DraftGroupId(app.new_id()),
            draft_id: self.whole.draft.id,
            parent_id,
            position,
            label,
            title: if group.title.trim().is_empty() { group.label.clone() } else { group.title.clone() },
            description: group.description.clone(),
            identity,
        };
        let id = made.id;
        self.new.push(made);
        Ok(id)
    }
}

/// Takes over a newer version of a source. Labels that are the source's follow it; identities, values, guidance and
/// places stay. What is gone from the newer version stays with the version that it came from.
///
/// # Errors
/// [`ErrorCode::NotFound`], [`ErrorCode::DraftSourceElsewhere`] where no requirement comes from that catalog.
pub async fn catalog_draft_take_source(
    app: &App,
    request: wire::DraftTakeSourceRequest,
) -> Result<wire::DraftSourceTaken> {
    let akte = app.akte()?;
    let mut operation = begin(app, "catalog_draft.take_source").await?;
    let whole = operation.reads().whole_draft(DraftId(request.draft_id)).await?;
    let target = akte.catalogs.view(&mut operation.reads(), CatalogId(request.catalog_id)).await?;
    let of_line: HashSet<CatalogId> = {
        let catalogs = operation.reads().catalogs().await?;
        catalogs.iter().filter(|info| info.line_id == target.info.line_id).map(|info| info.id).collect()
    };
    let named: HashSet<Uuid> = request.entry_ids.iter().copied().collect();
    // Texts of one's own follow nothing by themselves; named, they take note of the newer version.
    let meant = |entry: &&DraftEntry| {
        let comes_from_line = entry.source.is_some_and(|source| of_line.contains(&source.catalog_id));
        comes_from_line && if named.is_empty() { !entry.is_own() } else { named.contains(&entry.id.0) }
    };
    let entries: Vec<&DraftEntry> = whole.entries.iter().filter(meant).collect();
    if entries.is_empty() {
        return Err(AppError::new(ErrorCode::DraftSourceElsewhere).with("name", &target.info.title));
    }
    let mut taken = wire::DraftSourceTaken { taken: 0, gone: 0, params_unused: 0 };
    let mut changed = Vec::new();
    for entry in entries {
        let Some(source) = entry.source.filter(|source| source.catalog_id != target.info.id) else { continue };
        let Some(row) = target.requirement(source.requirement_id) else {
            taken.gone += 1;
            continue;
        };
        let before = akte.catalogs.view(&mut operation.reads(), source.catalog_id).await?;
        let old_label = before.requirement(source.requirement_id).map(|row| as_label(&row.label));
        let follows = !entry.is_own() && old_label.as_deref() == Some(&*entry.label);
        if let EntryContent::Selected(adjustments) = &entry.content
            && !adjustments.params.is_empty()
        {
            let (_, details) = operation.reads().requirement(target.info.id, source.requirement_id).await?;
            let names: Vec<(u32, &str)> = adjustments.params.iter().map(|set| (set.ordinal, &*set.label)).collect();
            let unused = taken_up_by_name(&details.params, &names).iter().filter(|place| place.is_none()).count();
            taken.params_unused += number(unused);
        }
        changed.push(DraftEntry {
            label: if follows { as_label(&row.label) } else { entry.label.clone() },
            source: Some(DraftSource { catalog_id: target.info.id, ..source }),
            ..entry.clone()
        });
        taken.taken += 1;
    }
    operation.put_shared(&changed).await?;
    app.commit(operation).await?;
    Ok(taken)
}
