//! Catalogs, requirements, search.

use crate::args::{CatalogCommand, OfMunicipality, RequirementCommand};
use crate::output::{self, Column};
use crate::resolve;
use crate::run::{drafts, review, versions, vocabulary};
use crate::session::{Outcome, Session};
use akte_app::progress::Progress;
use akte_app::rooms::{self, GivenSources, ReadFiles};
use akte_app::wire::{
    CatalogFindingsRequest, CatalogGroupRow, CatalogImported, CatalogImportedFile, CatalogRequest, CatalogRow,
    CrossReferenceImportedFile, Detail, Empty, FindingRow, MappingImportedFile, RequirementDetail,
    RequirementListRequest, RequirementRequest, RequirementRow, SearchHit, SearchRequest, VocabularyImportedFile,
};
use akte_app::{AppError, ErrorCode};
use akte_domain::words::{CATEGORIES, THREATS};
use serde::Serialize;
use std::path::{Path, PathBuf};
use tokio::task::JoinHandle;
use uuid::Uuid;

/// Files of an import that are read while the Akte is being opened.
pub struct ReadAhead {
    files: JoinHandle<Result<ReadFiles, AppError>>,
    progress: Progress,
}

impl ReadAhead {
    /// Stops reading: the Akte cannot be opened.
    pub fn cancel(&self) {
        self.progress.cancel();
    }
}

/// Begins to read what a command wants to import; none where that is nothing, or needs the Akte.
pub fn read_ahead(session: &Session, command: &CatalogCommand) -> Option<ReadAhead> {
    let (paths, given) = match command {
        CatalogCommand::Import { files, shipped: false, mapping: None } => (files.clone(), GivenSources::default()),
        CatalogCommand::Resolve { profile, sources, root } => {
            let given = GivenSources { root: root.clone(), by_hand: sources.clone(), ..GivenSources::default() };
            (vec![profile.clone()], given)
        }
        _ => return None,
    };
    let progress = session.progress();
    let watched = progress.clone();
    let files = tokio::spawn(async move { rooms::read_catalog_files(&paths, given, &watched).await });
    Some(ReadAhead { files, progress })
}

pub async fn catalog(session: &Session, command: CatalogCommand) -> Outcome<String> {
    match command {
        CatalogCommand::Import { files, mapping: Some(mapping), .. } => import_tables(session, &files, &mapping).await,
        CatalogCommand::Import { mapping: None, .. } => import_shipped(session).await,
        CatalogCommand::Columns { table, sheet, heading_row } => {
            let mapping = rooms::proposed_mapping(&session.app, &table, sheet, heading_row.unwrap_or_default()).await?;
            // A mapping file is JSON for people as well; programs get it on one line, as everything else.
            let pretty = || serde_json::to_string_pretty(&mapping).unwrap_or_default();
            Ok(if session.style.json { output::json(&mapping) } else { pretty() })
        }
        // Read ahead, and so imported before this.
        CatalogCommand::Resolve { .. } => Ok(String::new()),
        CatalogCommand::Export { catalog, out } => export(session, &catalog, &out).await,
        CatalogCommand::List => list(session).await,
        CatalogCommand::Search { text, limit } => search_catalogs(session, text, limit).await,
        CatalogCommand::Threats { catalog } => vocabulary::threats(session, &catalog).await,
        CatalogCommand::Show { catalog } => show(session, &catalog).await,
        CatalogCommand::Diff(diff) => versions::diff(session, diff).await,
        CatalogCommand::Update(update) => versions::update(session, *update).await,
        CatalogCommand::Draft(draft) => drafts::draft(session, *draft).await,
    }
}

async fn import_shipped(session: &Session) -> Outcome<String> {
    let imported = rooms::import_shipped_catalogs(&session.app, &session.progress()).await?;
    Ok(told(session, &imported))
}

/// Imports what was read ahead.
pub async fn import_files(session: &Session, ahead: ReadAhead) -> Outcome<String> {
    let ReadAhead { files, progress } = ahead;
    let (read, prepared) = tokio::join!(files, session.app.prepare_to_read());
    let read = read.unwrap_or_else(|_| Err(AppError::new(ErrorCode::TaskLost)))?;
    prepared?;
    let imported = rooms::store_catalog_files(&session.app, read, &progress).await?;
    if !imported.missing.is_empty() {
        return Err(rooms::sources_missing(&imported.missing).into());
    }
    if !imported.tables.is_empty() {
        return Err(rooms::tables_unknown(&imported.tables).into());
    }
    Ok(told(session, &imported))
}

async fn import_tables(session: &Session, files: &[PathBuf], mapping: &Path) -> Outcome<String> {
    let mapping = rooms::read_column_mapping(mapping)?;
    let imported = rooms::import_tables(&session.app, files, &mapping, &session.progress()).await?;
    Ok(told(session, &imported))
}

async fn export(session: &Session, catalog: &str, out: &Path) -> Outcome<String> {
    let catalog = resolve::catalog_version(session, catalog).await?;
    let saved = rooms::export_catalog_to(&session.app, catalog.id, out).await?;
    let path = saved.path.clone().unwrap_or_default();
    Ok(session.done(&saved, "cli-out-written", &[("path", path.into())]))
}

fn told(session: &Session, imported: &CatalogImported) -> String {
    let total = u64::try_from(imported.catalogs.len()).unwrap_or(u64::MAX);
    let columns = [
        Column::text("cli-out-file", |row: &CatalogImportedFile| row.file.clone()),
        Column::text("cli-out-title", |row: &CatalogImportedFile| row.catalog.title.clone()),
        Column::text("cli-out-version", |row: &CatalogImportedFile| row.catalog.version.clone()),
        Column::number("cli-out-requirements", |row: &CatalogImportedFile| row.catalog.requirements.to_string()),
        Column::number("cli-out-new", |row: &CatalogImportedFile| row.new_requirements.to_string()),
        Column::number("cli-out-warnings", |row: &CatalogImportedFile| row.catalog.warnings.to_string()),
        Column::number("cli-out-errors", |row: &CatalogImportedFile| row.catalog.errors.to_string()),
        Column::text("cli-out-remark", |row: &CatalogImportedFile| {
            session.texts().get(if row.already_known { "cli-out-known" } else { "cli-out-imported" })
        }),
    ];
    if session.style.json {
        return output::json(&CatalogsImported {
            items: &imported.catalogs,
            total,
            mappings: &imported.mappings,
            vocabularies: &imported.vocabularies,
            cross_references: &imported.cross_references,
        });
    }
    let mapping_columns = [
        Column::text("cli-out-file", |row: &MappingImportedFile| row.file.clone()),
        Column::text("cli-out-title", |row: &MappingImportedFile| row.mapping.title.clone()),
        Column::text("cli-out-version", |row: &MappingImportedFile| row.mapping.version.clone()),
        Column::number("cli-out-pairs", |row: &MappingImportedFile| row.mapping.counts.pairs.to_string()),
        Column::text("cli-out-remark", |row: &MappingImportedFile| {
            session.texts().get(if row.already_known { "cli-out-known" } else { "cli-out-imported" })
        }),
    ];
    let remark = |known: bool| session.texts().get(if known { "cli-out-known" } else { "cli-out-imported" });
    let vocabulary_columns = [
        Column::text("cli-out-file", |row: &VocabularyImportedFile| row.file.clone()),
        Column::text("cli-out-title", |row: &VocabularyImportedFile| row.vocabulary.title.clone()),
        Column::number("cli-out-terms", |row: &VocabularyImportedFile| row.vocabulary.terms.to_string()),
        Column::number("cli-out-warnings", |row: &VocabularyImportedFile| row.vocabulary.warnings.to_string()),
        Column::number("cli-out-errors", |row: &VocabularyImportedFile| row.vocabulary.errors.to_string()),
        Column::text("cli-out-remark", |row: &VocabularyImportedFile| remark(row.already_known)),
    ];
    let cross_columns = [
        Column::text("cli-out-file", |row: &CrossReferenceImportedFile| row.file.clone()),
        Column::number("cli-out-requirements", |row: &CrossReferenceImportedFile| {
            row.cross_reference.requirements.to_string()
        }),
        Column::number("cli-out-pairs", |row: &CrossReferenceImportedFile| row.cross_reference.pairs.to_string()),
        Column::number("cli-out-warnings", |row: &CrossReferenceImportedFile| row.cross_reference.warnings.to_string()),
        Column::number("cli-out-errors", |row: &CrossReferenceImportedFile| row.cross_reference.errors.to_string()),
        Column::text("cli-out-remark", |row: &CrossReferenceImportedFile| remark(row.already_known)),
    ];
    let mut parts = Vec::new();
    let others = imported.mappings.len() + imported.vocabularies.len() + imported.cross_references.len();
    if total > 0 || others == 0 {
        parts.push(output::list(session.style, &imported.catalogs, total, &columns));
    }
    if !imported.mappings.is_empty() {
        parts.push(output::table(session.style, &imported.mappings, &mapping_columns));
    }
    if !imported.vocabularies.is_empty() {
        parts.push(output::table(session.style, &imported.vocabularies, &vocabulary_columns));
    }
    if !imported.cross_references.is_empty() {
        parts.push(output::table(session.style, &imported.cross_references, &cross_columns));
    }
    parts.join("\n\n")
}

/// What an import brought, for programs.
#[derive(Serialize)]
struct CatalogsImported<'a> {
    items: &'a [CatalogImportedFile],
    total: u64,
    mappings: &'a [MappingImportedFile],
    vocabularies: &'a [VocabularyImportedFile],
    cross_references: &'a [CrossReferenceImportedFile],
}

async fn list(session: &Session) -> Outcome<String> {
    let list = rooms::catalog_list(&session.app, Empty {}).await?;
    let columns = [
        Column::text("cli-out-title", |row: &CatalogRow| row.title.clone()),
        Column::text("cli-out-version", |row: &CatalogRow| row.version.clone()),
        Column::number("cli-out-requirements", |row: &CatalogRow| row.requirements.to_string()),
        Column::text("cli-out-texts", |row: &CatalogRow| session.yes_no(row.has_texts)),
        Column::number("cli-out-in-force", |row: &CatalogRow| row.in_force.to_string()),
        Column::text("cli-out-imported-at", |row: &CatalogRow| session.texts().date_time(row.imported_at)),
        Column::text("cli-out-id", |row: &CatalogRow| row.id.to_string()),
    ];
    Ok(output::list(session.style, &list.items, list.total, &columns))
}

#[derive(Serialize)]
struct CatalogShown {
    #[serde(flatten)]
    catalog: CatalogRow,
    groups: Vec<CatalogGroupRow>,
    findings: Vec<FindingRow>,
}

async fn show(session: &Session, text: &str) -> Outcome<String> {
    let catalog = resolve::catalog(session, Some(text)).await?;
    let groups = rooms::catalog_groups(&session.app, CatalogRequest { catalog_id: catalog.id }).await?;
    let request = CatalogFindingsRequest { catalog_id: catalog.id, offset: 0, limit: resolve::ALL };
    let findings = rooms::catalog_findings(&session.app, request).await?.items;
    let shown = CatalogShown { catalog, groups, findings };
    if session.style.json {
        return Ok(output::json(&shown));
    }
    let CatalogShown { catalog, groups, findings } = shown;
    let head = output::fields(
        session.style,
        &[
            ("cli-out-title", catalog.title.clone()),
            ("cli-out-version", catalog.version.clone()),
            ("cli-out-last-modified", catalog.last_modified.clone()),
            ("cli-out-publishers", catalog.publishers.join(", ")),
            ("cli-out-rights", catalog.rights.clone()),
            ("cli-out-requirements", catalog.requirements.to_string()),
            ("cli-out-texts", session.yes_no(catalog.has_texts)),
            ("cli-out-file", catalog.source_file.clone()),
            ("cli-out-sha256", catalog.sha256.clone()),
            ("cli-out-imported-at", session.texts().date_time(catalog.imported_at)),
            ("cli-out-id", catalog.id.to_string()),
        ],
    );
    let group_columns = [
        Column::text("cli-out-label", |row: &CatalogGroupRow| row.label.clone()),
        Column::text("cli-out-group", |row: &CatalogGroupRow| row.title.clone()),
        Column::number("cli-out-requirements", |row: &CatalogGroupRow| row.requirements.to_string()),
    ];
    let finding_columns = [
        Column::text("cli-out-severity", |row: &FindingRow| {
            session.texts().get(&format!("cli-out-severity-{}", row.severity))
        }),
        Column::text("cli-out-message", |row: &FindingRow| row.message.clone()),
        Column::text("cli-out-place", |row: &FindingRow| row.place.clone()),
    ];
    let groups = output::table(session.style, &groups, &group_columns);
    let findings = output::table(session.style, &findings, &finding_columns);
    let heading = session.texts().get("cli-out-findings");
    Ok(format!("{head}\n\n{groups}\n\n{heading}\n{findings}"))
}

pub async fn requirement(session: &Session, command: RequirementCommand) -> Outcome<String> {
    match command {
        RequirementCommand::Param(command) => review::param(session, command).await,
        RequirementCommand::List { catalog, text, group, categories, threats, props, page } => {
            let catalog = resolve::catalog(session, catalog.as_deref()).await?;
            let group = match group {
                Some(label) => Some(group_index(session, &catalog, &label).await?),
                None => None,
            };
            let limit = page.limit.unwrap_or(resolve::ALL);
            let page = RequirementListRequest { offset: page.offset, limit, ..RequirementListRequest::default() };
            let named =
                |name: &str, values: Vec<String>| values.into_iter().map(|value| (name.to_owned(), value)).collect();
            let all: [Vec<(String, String)>; 3] = [named(CATEGORIES, categories), named(THREATS, threats), props];
            let props = all.into_iter().flatten().map(|(name, value)| Detail { name, value }).collect();
            let request = RequirementListRequest { catalog_id: catalog.id, text, group, props, ..page };
            requirement_list(session, request).await
        }
        RequirementCommand::Show { requirement, catalog } => {
            let (catalog_id, row) = resolve::requirement(session, &requirement, catalog.as_deref()).await?;
            let request = RequirementRequest { catalog_id, requirement_id: row.id };
            let detail = rooms::requirement_show(&session.app, request).await?;
            Ok(if session.style.json { output::json(&detail) } else { requirement_text(session, &detail) })
        }
    }
}

pub async fn group_index(session: &Session, catalog: &CatalogRow, label: &str) -> Outcome<u32> {
    let groups = rooms::catalog_groups(&session.app, CatalogRequest { catalog_id: catalog.id }).await?;
    let fits = |text: &str| text.to_lowercase() == label.trim().to_lowercase();
    let found = groups.iter().find(|row| fits(&row.label)).or_else(|| groups.iter().find(|row| fits(&row.title)));
    found.map(|row| row.index).ok_or_else(|| {
        let kind = session.texts().get("cli-out-kind-group");
        session.refusal("not-found", &[("kind", kind), ("name", label.to_owned())])
    })
}

async fn requirement_list(session: &Session, request: RequirementListRequest) -> Outcome<String> {
    let list = rooms::requirement_list(&session.app, request).await?;
    let columns = [
        Column::text("cli-out-label", |row: &RequirementRow| row.label.clone()),
        Column::text("cli-out-title", |row: &RequirementRow| row.title.clone()),
        Column::text("cli-out-group", |row: &RequirementRow| row.group_title.clone()),
        Column::text("cli-out-modal-verb", |row: &RequirementRow| row.modal_verb.clone()),
        Column::text("cli-out-level", |row: &RequirementRow| session.texts().level(&row.level)),
        Column::number("cli-out-effort", |row: &RequirementRow| {
            row.effort.map(|effort| effort.to_string()).unwrap_or_default()
        }),
    ];
    Ok(output::list(session.style, &list.items, list.total, &columns))
}

fn requirement_text(session: &Session, detail: &RequirementDetail) -> String {
    let head = output::fields(
        session.style,
        &[
            ("cli-out-label", detail.row.label.clone()),
            ("cli-out-title", detail.row.title.clone()),
            ("cli-out-group", detail.path.join(" › ")),
            ("cli-out-modal-verb", detail.row.modal_verb.clone()),
            ("cli-out-level", session.texts().level(&detail.row.level)),
            ("cli-out-effort", detail.row.effort.map(|effort| effort.to_string()).unwrap_or_default()),
            ("cli-out-protects", protects(session, &detail.protects)),
            ("cli-out-also-holds-for", detail.also_holds_for.join(", ")),
            ("cli-out-catalog", format!("{} {}", detail.catalog_title, detail.catalog_version)),
            ("cli-out-identity", detail.row.identity.clone()),
            ("cli-out-id", detail.row.id.to_string()),
        ],
    );
    let mut parts = vec![head];
    for (heading, text) in [("cli-out-requirement-text", &detail.statement), ("cli-out-guidance", &detail.guidance)] {
        if !text.is_empty() {
            parts.push(format!("{}\n{text}", session.texts().get(heading)));
        }
    }
    if !detail.threats.is_empty() {
        let lines: Vec<String> = detail.threats.iter().map(|it| format!("{} {}", it.code, it.title)).collect();
        parts.push(format!("{}\n{}", session.texts().get("cli-out-threats"), lines.join("\n")));
    }
    if !detail.links.is_empty() {
        let lines = detail.links.iter().map(|link| format!("{} {} ({})", link.label, link.title, link.rel));
        parts.push(format!("{}\n{}", session.texts().get("cli-out-links"), lines.collect::<Vec<_>>().join("\n")));
    }
    parts.join("\n\n")
}

/// The protected values in words.
fn protects(session: &Session, letters: &str) -> String {
    let word = |letter: char| session.texts().term("protected-value", &letter.to_lowercase().to_string());
    letters.chars().map(word).collect::<Vec<_>>().join(", ")
}

pub async fn search(session: &Session, text: String, of: &OfMunicipality, limit: u32) -> Outcome<String> {
    let municipality_id = match of.municipality {
        Some(_) => Some(resolve::municipality(session, of).await?.id),
        None => resolve::only_municipality(session).await?,
    };
    let answer = rooms::search(&session.app, SearchRequest { municipality_id, text, limit }).await?;
    let columns = [
        Column::text("cli-out-kind", |hit: &SearchHit| {
            session.texts().get(&format!("cli-out-kind-{}", hit.kind.replace('_', "-")))
        }),
        Column::text("cli-out-title", |hit: &SearchHit| hit.title.clone()),
        Column::text("cli-out-passage", |hit: &SearchHit| hit.snippet.clone()),
    ];
    let total = u64::try_from(answer.items.len()).unwrap_or(u64::MAX);
    Ok(output::list(session.style, &answer.items, total, &columns))
}

/// Searches the catalogs alone, whatever anybody has recorded.
async fn search_catalogs(session: &Session, text: String, limit: u32) -> Outcome<String> {
    let answer = rooms::search(&session.app, SearchRequest { municipality_id: None, text, limit }).await?;
    let catalogs = rooms::catalog_list(&session.app, Empty {}).await?.items;
    let title = |id: Option<Uuid>| {
        let known = catalogs.iter().find(|catalog| Some(catalog.id) == id);
        known.map_or_else(String::new, |catalog| format!("{} {}", catalog.title, catalog.version))
    };
    let columns = [
        Column::text("cli-out-title", |hit: &SearchHit| hit.title.clone()),
        Column::text("cli-out-catalog", |hit: &SearchHit| title(hit.catalog_id)),
        Column::text("cli-out-passage", |hit: &SearchHit| hit.snippet.clone()),
    ];
    let total = u64::try_from(answer.items.len()).unwrap_or(u64::MAX);
    Ok(output::list(session.style, &answer.items, total, &columns))
}
