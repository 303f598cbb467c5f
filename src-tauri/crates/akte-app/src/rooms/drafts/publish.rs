//! Publishing a draft: an immutable version in the Akte's own library, under the draft's document-id, whose file others
//! import; and, where a draft is nothing but a selection, a profile.

use super::{finding_rows, head, title_of};
use crate::akte::OpenAkte;
use crate::app::App;
use crate::catalogs::sha256;
use crate::drafts::{LoadedDraft, published, since_last};
use crate::error::{AppError, ErrorCode, Result};
use crate::host::SaveProposal;
use crate::rooms::catalog::{blocking, catalog_row, in_force};
use crate::rooms::export::{proposal, refusal};
use crate::rooms::versions::{all_changes, counts};
use crate::save;
use crate::wire;
use akte_catalog::{CatalogError, export_catalog, export_profile, read_oscal_catalog, stable_uuid};
use akte_domain::catalog::{Catalog, Param, Part};
use akte_domain::draft::{DraftFinding, EntryContent, Place, SourceCatalog};
use akte_domain::profile::{
    Add, Alter, Custom, CustomGroup, Import, Insert, Merge, Profile, Resource, Select, Selection, Structure,
};
use akte_domain::{DraftEntry, DraftGroup, DraftGroupId, DraftId, DraftProblem};
use akte_store::{CatalogInfo, LineChoice, NewCatalog, Reads};
use std::path::Path;
use uuid::Uuid;

/// A draft as it would be published.
struct Edition {
    loaded: LoadedDraft,
    catalog: Catalog,
    findings: Vec<DraftFinding>,
    published: Vec<CatalogInfo>,
    /// Content that OSCAL does not allow.
    not_exportable: Option<CatalogError>,
    /// The file.
    written: String,
}

async fn edition(
    app: &App,
    akte: &OpenAkte,
    reads: &mut Reads<'_>,
    request: &wire::DraftPublishRequest,
) -> Result<Edition> {
    let mut loaded = LoadedDraft::load(akte, reads, DraftId(request.draft_id)).await?;
    let version = request.version.trim();
    if !version.is_empty() {
        version.clone_into(&mut loaded.whole.draft.version);
    }
    let draft = &loaded.whole.draft;
    let composed = loaded.compose(head(draft, &draft.version, app.now()));
    let published = published(reads, draft, &loaded.catalogs).await?;
    let mut findings = composed.findings;
    if published.iter().any(|catalog| catalog.version == draft.version) {
        let detail = draft.version.clone();
        findings.insert(0, DraftFinding { problem: DraftProblem::VersionPublished, place: Place::Draft, detail });
    }
    let catalog = composed.catalog;
    let is_complete = !findings.iter().any(|finding| finding.problem.forbids());
    let (not_exportable, written) = match export_catalog(&catalog) {
        Ok(written) => (None, written),
        // What is missing has been told in the draft's own words.
        Err(_) if !is_complete => (None, String::new()),
        Err(error) => {
            let places = match &error {
                CatalogError::NotExportable { findings } => {
                    findings.iter().take(1).map(|one| one.place.clone()).collect()
                }
                other => other.to_string(),
            };
            findings.push(DraftFinding { problem: DraftProblem::NotExportable, place: Place::Draft, detail: places });
            (Some(error), String::new())
        }
    };
    Ok(Edition { loaded, catalog, findings, published, not_exportable, written })
}

/// What publishing would do: what stands in the way, and what changed since the version that was published last.
///
/// # Errors
/// [`ErrorCode::NotFound`]
pub async fn catalog_draft_publish_plan(
    app: &App,
    request: wire::DraftPublishRequest,
) -> Result<wire::DraftPublishPlan> {
    let akte = app.akte()?;
    let mut snapshot = akte.store.snapshot().await?;
    let mut reads = snapshot.reads();
    let edition = edition(app, &akte, &mut reads, &request).await?;
    let in_force = in_force(&mut reads).await?;
    let last = edition.published.first().cloned();
    let (mut change_counts, mut changes) = (None, Vec::new());
    if let Some(last) = &last {
        let versions = since_last(&akte, &mut reads, last, &edition.catalog).await?;
        change_counts = Some(counts(&versions));
        changes = all_changes(app.texts(), &versions);
    }
    Ok(wire::DraftPublishPlan {
        version: edition.catalog.version.clone(),
        requirements: super::number(edition.catalog.controls.len()),
        can_publish: !edition.findings.iter().any(|finding| finding.problem.forbids()),
        findings: finding_rows(app.texts(), &edition.loaded, &edition.findings),
        last: last.map(|catalog| catalog_row(catalog, &in_force)),
        counts: change_counts,
        changes,
    })
}

/// Publishes a draft as a version of its catalog.
///
/// # Errors
/// [`ErrorCode::DraftVersionPublished`], [`ErrorCode::DraftIncomplete`] with every place that is missing something,
/// [`ErrorCode::CatalogNotExportable`]; then nothing was published.
pub async fn catalog_draft_publish(app: &App, request: wire::DraftPublishRequest) -> Result<wire::DraftPublished> {
    let akte = app.akte()?;
    let mut snapshot = akte.store.snapshot().await?;
    let mut reads = snapshot.reads();
    let edition = edition(app, &akte, &mut reads, &request).await?;
    let draft = &edition.loaded.whole.draft;
    if let Some(error) = &edition.not_exportable {
        return Err(refusal(app.texts(), error, &draft.title));
    }
    refuse_unfinished(app, &edition.loaded, &edition.findings)?;
    let line = reads.line_of_document(&draft.document_id).await?;
    let line = line.map_or(LineChoice::New, LineChoice::Line);
    let file_name = proposal(&draft.title, &draft.version);
    drop(snapshot);
    // What stands in the library is what others will read from the file.
    let written = edition.written;
    let (imported, sha256) = blocking(move || {
        let imported = read_oscal_catalog(written.as_bytes(), &mut |_| {});
        let imported = imported.map_err(|error| AppError::of_catalog(&error, ""))?;
        Ok((imported, sha256(written.as_bytes())))
    })
    .await?;
    let new =
        NewCatalog { catalog: imported.catalog, findings: &imported.findings, file_name: &file_name, sha256: &sha256 };
    let stored = akte.store.import_catalog(app.context("catalog_draft.publish", None), new, &line).await?;
    app.start_daily_backup();
    let mut snapshot = akte.store.snapshot().await?;
    let mut reads = snapshot.reads();
    let in_force = in_force(&mut reads).await?;
    let catalog = catalog_row(reads.catalog(stored.catalog_id).await?, &in_force);
    Ok(wire::DraftPublished { catalog, file_name })
}

fn refuse_unfinished(app: &App, loaded: &LoadedDraft, findings: &[DraftFinding]) -> Result<()> {
    let forbidding: Vec<DraftFinding> = findings.iter().filter(|finding| finding.problem.forbids()).cloned().collect();
    let draft = &loaded.whole.draft;
    match forbidding.first() {
        None => Ok(()),
        Some(first) if first.problem == DraftProblem::VersionPublished => {
            Err(AppError::new(ErrorCode::DraftVersionPublished)
                .with("name", &draft.title)
                .with("version", &draft.version))
        }
        Some(_) => {
            let rows = finding_rows(app.texts(), loaded, &forbidding);
            let said = rows.iter().map(|row| match &*row.place {
                "" => row.message.clone(),
                place => format!("{place}: {}", row.message),
            });
            let error = AppError::new(ErrorCode::DraftIncomplete).with("name", &draft.title).with("count", rows.len());
            Err(told(error, said))
        }
    }
}

/// A refusal with every place.
fn told(refusal: AppError, places: impl Iterator<Item = String>) -> AppError {
    places.enumerate().fold(refusal, |refusal, (at, place)| refusal.with(&format!("finding_{}", at + 1), place))
}

/// A draft that is nothing but a selection as an OSCAL profile, and a name for its file.
async fn profile_of(app: &App, draft: Uuid) -> Result<(String, String)> {
    let akte = app.akte()?;
    let mut snapshot = akte.store.snapshot().await?;
    let request = wire::DraftPublishRequest { draft_id: draft, version: String::new() };
    let edition = edition(app, &akte, &mut snapshot.reads(), &request).await?;
    drop(snapshot);
    let loaded = &edition.loaded;
    let draft = &loaded.whole.draft;
    // A version that was published already may go out as a profile as well.
    let mut findings = edition.findings;
    findings.retain(|finding| finding.problem != DraftProblem::VersionPublished);
    refuse_unfinished(app, loaded, &findings)?;
    let other: Vec<&DraftEntry> =
        loaded.whole.entries_in_order().into_iter().filter(|entry| !says_its_source(loaded, entry)).collect();
    if !other.is_empty() {
        let error = AppError::new(ErrorCode::DraftNotAProfile).with("name", &draft.title).with("count", other.len());
        let said = other.iter().map(|entry| format!("{} {}", entry.label, title_of(loaded, entry)));
        return Err(told(error, said));
    }
    let profile = profile(app, loaded);
    let written = export_profile(&profile).map_err(|error| refusal(app.texts(), &error, &draft.title))?;
    Ok((written, proposal(&draft.title, &format!("{} Profil", draft.version))))
}

/// Whether a requirement is its source's under its source's id; a profile can rename nothing.
fn says_its_source(loaded: &LoadedDraft, entry: &DraftEntry) -> bool {
    let control =
        entry.source.and_then(|source| loaded.sources.get(&source.catalog_id)?.control(source.requirement_id));
    !entry.is_own() && control.is_some_and(|control| control.id == entry.label)
}

fn profile(app: &App, loaded: &LoadedDraft) -> Profile {
    let draft = &loaded.whole.draft;
    let mut document = head(draft, &draft.version, app.now());
    document.uuid = stable_uuid(format!("profile:{}", document.uuid).as_bytes());
    let entries = loaded.whole.entries_in_order();
    let (mut imports, mut resources) = (Vec::new(), Vec::new());
    for info in &loaded.catalogs {
        let Some(source) = loaded.sources.get(&info.id) else { continue };
        let of_source = entries.iter().filter(|entry| super::show::comes_from(entry, info.id));
        let ids = of_source.map(|entry| entry.label.clone()).collect();
        imports.push(Import {
            href: format!("#{}", source.resource_uuid),
            include: Selection::Controls(vec![Select { ids, ..Select::default() }]),
            exclude: Vec::new(),
        });
        resources.push(Resource {
            uuid: source.resource_uuid.clone(),
            title: format!("{} {}", info.title, info.version).trim().to_owned(),
            citation: source.citation.clone(),
            hrefs: vec![address(&info.file_name)],
        });
    }
    let (mut set_parameters, mut alters) = (Vec::new(), Vec::new());
    for entry in &entries {
        let (EntryContent::Selected(adjustments), Some(source)) = (&entry.content, entry.source) else { continue };
        let Some(catalog) = loaded.sources.get(&source.catalog_id) else { continue };
        set_parameters.extend(set_values(catalog, entry));
        if !adjustments.guidance.is_empty() {
            let guidance = Part {
                id: format!("{}_gdn-own", entry.label),
                name: "guidance".to_owned(),
                class: "publisher".to_owned(),
                title: draft.publisher.clone(),
                prose: adjustments.guidance.clone(),
                ..Part::default()
            };
            let add = Add { parts: vec![guidance], ..Add::default() };
            alters.push(Alter { control_id: entry.label.clone(), removes: Vec::new(), adds: vec![add] });
        }
    }
    let custom = Custom { inserts: inserts(&entries, None), groups: custom_groups(loaded, &entries, None) };
    let merge = Merge { structure: Structure::Custom(custom), ..Merge::default() };
    Profile { head: document, imports, merge, set_parameters, alters, resources }
}

/// The parameters of a selected requirement that the draft fills in, under their ids.
fn set_values(catalog: &SourceCatalog, entry: &DraftEntry) -> Vec<Param> {
    let control = entry.source.and_then(|source| catalog.control(source.requirement_id));
    let (Some(control), EntryContent::Selected(adjustments)) = (control, &entry.content) else { return Vec::new() };
    let names: Vec<(u32, &str)> = adjustments.params.iter().map(|set| (set.ordinal, &*set.label)).collect();
    let places = akte_domain::param_value::taken_up_by_name(&control.params, &names);
    let set = adjustments.params.iter().zip(places);
    set.filter_map(|(set, place)| {
        let param = control.params.get(place?)?;
        Some(Param { id: param.id.clone(), values: vec![set.value.clone()], ..Param::default() })
    })
    .collect()
}

/// Each requirement of a group by itself, so that their order is the draft's. Enhancements come with what they enhance.
fn inserts(entries: &[&DraftEntry], group: Option<DraftGroupId>) -> Vec<Insert> {
    let top = entries.iter().filter(|entry| entry.group_id == group && entry.parent_id.is_none());
    top.map(|entry| Insert {
        include: Selection::Controls(vec![Select { ids: vec![entry.label.clone()], ..Select::default() }]),
        ..Insert::default()
    })
    .collect()
}

fn custom_groups(loaded: &LoadedDraft, entries: &[&DraftEntry], parent: Option<DraftGroupId>) -> Vec<CustomGroup> {
    let groups = loaded.whole.groups_in_order();
    let of_parent = groups.into_iter().filter(|group: &&DraftGroup| group.parent_id == parent);
    of_parent
        .map(|group| {
            let composed = akte_domain::draft::group_of(group);
            CustomGroup {
                id: composed.id,
                title: composed.title,
                props: composed.props,
                parts: composed.parts,
                inserts: inserts(entries, Some(group.id)),
                groups: custom_groups(loaded, entries, Some(group.id)),
                ..CustomGroup::default()
            }
        })
        .collect()
}

/// A file's name as an address: what RFC 3986 does not allow is escaped.
fn address(file_name: &str) -> String {
    let plain = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~');
    file_name
        .bytes()
        .map(|byte| if plain(&byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}

/// Writes a draft that is nothing but a selection as an OSCAL profile to a place that the user picks.
///
/// # Errors
/// [`ErrorCode::DraftNotAProfile`] with what a profile cannot say, [`ErrorCode::DraftIncomplete`],
/// [`ErrorCode::FileUnwritable`].
pub async fn catalog_draft_profile(app: &App, request: wire::DraftRequest) -> Result<wire::SavedFile> {
    let (written, file_name) = profile_of(app, request.draft_id).await?;
    let Some(path) = app.host().dialogs().pick_save(SaveProposal { file_name }).await else {
        return Ok(wire::SavedFile { path: None });
    };
    save::write_file(&path, written.as_bytes())?;
    Ok(wire::SavedFile { path: Some(path.display().to_string()) })
}

/// Writes a draft that is nothing but a selection as an OSCAL profile to a path.
///
/// # Errors
/// As for [`catalog_draft_profile`].
pub async fn export_draft_profile_to(app: &App, draft: Uuid, path: &Path) -> Result<wire::SavedFile> {
    let (written, _) = profile_of(app, draft).await?;
    save::write_file(path, written.as_bytes())?;
    Ok(wire::SavedFile { path: Some(path.display().to_string()) })
}
