//! Catalogs: import and list.

use super::mapping::{ReadMappings, store_mappings};
use super::same_document::tell_same_uuid;
use super::vocabulary::{
    ReadCrossReference, ReadVocabulary, read_beside, shipped_vocabularies, store_cross_references, store_vocabularies,
    tell_unknown_words, with_folders_opened,
};
use crate::app::App;
use crate::catalogs::{self, SHIPPED, SHIPPED_MAPPINGS};
use crate::error::{AppError, ErrorCode, Result};
use crate::findings;
use crate::formats::{self, Other};
use crate::progress::{Phase, Progress};
use crate::rooms::profile::{self, GivenSources};
use crate::wire;
use akte_catalog::ImportedDocument;
use akte_domain::{CatalogId, Finding, Vocabulary};
use akte_store::{CatalogInfo, Completeness, Context, LineChoice, NewCatalog, NewVocabulary, Reads, Scope};
use std::borrow::Cow;
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// All imported catalog versions, newest first within a line.
///
/// # Errors
/// [`ErrorCode::NoAkteOpen`]
pub async fn catalog_list(app: &App, _: wire::Empty) -> Result<wire::List<wire::CatalogRow>> {
    let mut snapshot = app.snapshot().await?;
    let mut reads = snapshot.reads();
    let state = reads.data_state().await?.number;
    let in_force = in_force(&mut reads).await?;
    let mut catalogs = reads.catalogs().await?;
    // They come in the order of their import; sorting keeps it, turned round, within each line.
    catalogs.reverse();
    catalogs.sort_by(|a, b| super::lists::natural(&a.line_name, &b.line_name).then_with(|| a.line_id.cmp(&b.line_id)));
    let items = catalogs.into_iter().map(|catalog| catalog_row(catalog, &in_force)).collect();
    Ok(super::lists::part(items, 0, u32::MAX, state))
}

/// In how many information domains each version is in force.
pub(crate) async fn in_force(reads: &mut Reads<'_>) -> Result<HashMap<CatalogId, u32>> {
    let mut counts = HashMap::new();
    for municipality in reads.municipalities().await? {
        for domain in reads.domains(Scope::of(municipality.id)).await? {
            for catalog in domain.catalogs {
                *counts.entry(catalog.catalog_id).or_insert(0) += 1;
            }
        }
    }
    Ok(counts)
}

pub(crate) fn catalog_row(catalog: CatalogInfo, in_force: &HashMap<CatalogId, u32>) -> wire::CatalogRow {
    wire::CatalogRow {
        id: catalog.id.0,
        line_id: catalog.line_id.0,
        line_name: catalog.line_name,
        title: catalog.title,
        version: catalog.version,
        last_modified: catalog.last_modified,
        oscal_version: catalog.oscal_version,
        publishers: catalog.publishers,
        rights: catalog.rights,
        requirements: catalog.requirements,
        has_texts: catalog.completeness == Completeness::Full,
        source_file: catalog.file_name,
        sha256: catalog.sha256,
        imported_at: catalog.imported_at,
        notes: catalog.notes,
        warnings: catalog.warnings,
        errors: catalog.errors,
        in_force: in_force.get(&catalog.id).copied().unwrap_or_default(),
    }
}

/// Imports picked catalog files.
///
/// # Errors
/// [`ErrorCode::TokenUnknown`], [`ErrorCode::NoAkteOpen`].
pub async fn catalog_import(app: &App, request: wire::CatalogImportRequest) -> Result<wire::JobStarted> {
    app.akte()?;
    let paths = request.tokens.iter().map(|token| app.path_of(token)).collect::<Result<Vec<_>>>()?;
    let given = GivenSources::default();
    Ok(app.start_job(|app, progress| async move { import_catalog_files(&app, &paths, given, &progress).await }))
}

/// Imports the catalogs that ship with the app.
///
/// # Errors
/// [`ErrorCode::NoAkteOpen`]
pub async fn catalog_import_shipped(app: &App, _: wire::Empty) -> Result<wire::JobStarted> {
    app.akte()?;
    Ok(app.start_job(|app, progress| async move { import_shipped_catalogs(&app, &progress).await }))
}

/// A catalog that was read and not stored yet.
pub(crate) struct ReadCatalog {
    pub(super) file: String,
    pub(super) sha256: String,
    pub(super) imported: akte_catalog::Imported,
    /// How the columns of a table were read; empty for other files.
    pub(super) column_mapping: String,
    /// Vocabularies that it brings along.
    pub(super) vocabularies: Vec<Vocabulary>,
}

/// What a file turned out to be.
pub(super) enum ReadFile {
    /// A catalog, or what came of a profile.
    Catalog(Box<ReadCatalog>),
    /// A mapping collection.
    Mappings(Box<ReadMappings>),
    /// A vocabulary.
    Vocabulary(Box<ReadVocabulary>),
    /// A cross-reference.
    CrossReference(Box<ReadCrossReference>),
    /// A profile whose sources have to be given by hand.
    SourcesMissing(wire::ProfileMissing),
    /// A table whose columns somebody has to explain.
    UnknownTable,
}

/// Files that were read and not stored yet.
pub struct ReadFiles {
    catalogs: Vec<ReadCatalog>,
    mappings: Vec<ReadMappings>,
    vocabularies: Vec<ReadVocabulary>,
    cross_references: Vec<ReadCrossReference>,
    missing: Vec<wire::ProfileMissing>,
    unknown_tables: Vec<PathBuf>,
    /// Vocabularies beside the catalogs that could not be read.
    left_out: Vec<Finding>,
}

/// Imports catalog files by their paths. All of them are read before the first one is stored, so that a faulty file
/// refuses the whole import. A folder stands for the vocabularies in it. A catalog that lies in BSI's own folder tree brings
/// the vocabularies of that tree along.
///
/// # Errors
/// Why a file was refused, with its name and the place in it; [`ErrorCode::Cancelled`]. Then nothing was stored of the
/// file that was refused or of those after it. A profile whose sources are missing and a table whose columns nobody knows
/// are no error: they are answered, and nothing is stored.
pub async fn import_catalog_files(
    app: &App,
    paths: &[PathBuf],
    given: GivenSources,
    progress: &Progress,
) -> Result<wire::CatalogImported> {
    let read = read_catalog_files(paths, given, progress).await?;
    let imported = store_catalog_files(app, read, progress).await?;
    // In the window, so that nobody waits at the first letter of a search.
    app.akte()?.store.index_due().await?;
    Ok(imported)
}

/// Reads catalog files; no Akte has to be open for that.
///
/// # Errors
/// As for [`import_catalog_files`].
pub async fn read_catalog_files(paths: &[PathBuf], mut given: GivenSources, progress: &Progress) -> Result<ReadFiles> {
    let paths = with_folders_opened(paths)?;
    // A profile and its sources may be picked together.
    given.add_picked(&paths);
    let given = Arc::new(given);
    let (mut catalogs, mut mappings) = (Vec::with_capacity(paths.len()), Vec::new());
    let (mut vocabularies, mut cross_references) = (Vec::new(), Vec::new());
    let (mut missing, mut unknown_tables, mut left_out) = (Vec::new(), Vec::new(), Vec::new());
    for path in &paths {
        progress.check()?;
        let (file, given, progress) = (path.clone(), Arc::clone(&given), progress.clone());
        match blocking(move || read_file(&file, &given, &progress)).await? {
            ReadFile::Catalog(catalog) => catalogs.push(*catalog),
            ReadFile::Mappings(collection) => mappings.push(*collection),
            ReadFile::Vocabulary(vocabulary) => vocabularies.push(*vocabulary),
            ReadFile::CrossReference(table) => cross_references.push(*table),
            ReadFile::SourcesMissing(profile) => missing.push(profile),
            ReadFile::UnknownTable => unknown_tables.push(path.clone()),
        }
    }
    if !catalogs.is_empty() && missing.is_empty() && unknown_tables.is_empty() {
        let progress = progress.clone();
        let (beside, unreadable) = blocking(move || Ok(read_beside(&paths, &progress))).await?;
        vocabularies.extend(beside);
        left_out = unreadable;
    }
    Ok(ReadFiles { catalogs, mappings, vocabularies, cross_references, missing, unknown_tables, left_out })
}

/// Stores files that were read.
///
/// # Errors
/// As for [`import_catalog_files`].
pub async fn store_catalog_files(app: &App, read: ReadFiles, progress: &Progress) -> Result<wire::CatalogImported> {
    let ReadFiles { mut catalogs, mappings, mut vocabularies, cross_references, mut missing, unknown_tables, left_out } =
        read;
    if !missing.is_empty() || !unknown_tables.is_empty() {
        profile::name_imported(app, &mut missing).await?;
        let unknown = |path: &PathBuf| wire::UnknownTable { file: file_name(path), token: app.token_of(path) };
        let tables = unknown_tables.iter().map(unknown).collect();
        return Ok(wire::CatalogImported { missing, tables, ..wire::CatalogImported::default() });
    }
    // What a catalog brings along itself, its reader has compared it with.
    if !catalogs.is_empty() {
        let akte = app.akte()?;
        let mut snapshot = akte.store.snapshot().await?;
        tell_unknown_words(&akte, &mut snapshot.reads(), &mut catalogs, &vocabularies).await?;
        tell_same_uuid(&mut snapshot.reads(), &mut catalogs).await?;
    }
    for catalog in &mut catalogs {
        catalog.imported.findings.extend(left_out.iter().cloned());
        vocabularies.extend(ReadVocabulary::of_catalog(catalog));
    }
    // Catalogs before what speaks of them.
    let mut imported = store_catalogs(app, catalogs, progress).await?;
    imported.vocabularies = store_vocabularies(app, &vocabularies, has_stored(&imported)).await?;
    imported.cross_references = store_cross_references(app, cross_references).await?;
    imported.mappings = store_mappings(app, mappings, progress).await?;
    Ok(imported)
}

/// Whether a catalog was stored, so that a backup was made before.
fn has_stored(imported: &wire::CatalogImported) -> bool {
    imported.catalogs.iter().any(|file| !file.already_known)
}

/// Imports the catalogs that ship with the program.
///
/// # Errors
/// [`ErrorCode::CatalogShippedDamaged`], and as for [`import_catalog_files`].
pub async fn import_shipped_catalogs(app: &App, progress: &Progress) -> Result<wire::CatalogImported> {
    let mut read = Vec::with_capacity(SHIPPED.len());
    for shipped in SHIPPED {
        progress.check()?;
        let bytes = catalogs::checked(shipped)?;
        let progress = progress.clone();
        read.push(blocking(move || parse(Cow::Borrowed(bytes), shipped.file, &progress)).await?);
    }
    let mappings = shipped_mappings()?;
    let mut imported = store_catalogs(app, read, progress).await?;
    imported.vocabularies = store_vocabularies(app, &shipped_vocabularies()?, has_stored(&imported)).await?;
    imported.mappings = store_mappings(app, mappings, progress).await?;
    Ok(imported)
}

fn shipped_mappings() -> Result<Vec<ReadMappings>> {
    let read = |shipped: &'static catalogs::ShippedCatalog| {
        let bytes = catalogs::checked(shipped)?;
        let imported = akte_catalog::read_oscal_mappings(bytes, &mut |_| {});
        let imported = imported.map_err(|error| AppError::of_catalog(&error, shipped.file))?;
        Ok(ReadMappings { file: shipped.file.to_owned(), sha256: catalogs::sha256(bytes), imported })
    };
    SHIPPED_MAPPINGS.iter().map(read).collect()
}

/// Imports the shipped catalogs as of an instant, for the demonstration's story.
///
/// # Errors
/// As for [`import_shipped_catalogs`].
pub(crate) async fn import_shipped_for_demo(
    app: &App,
    context: impl Fn() -> Context,
    progress: &Progress,
) -> Result<()> {
    let akte = app.akte()?;
    for shipped in SHIPPED {
        let bytes = catalogs::checked(shipped)?;
        let progress = progress.clone();
        let read = blocking(move || parse(Cow::Borrowed(bytes), shipped.file, &progress)).await?;
        let new = NewCatalog {
            catalog: read.imported.catalog,
            findings: &read.imported.findings,
            file_name: &read.file,
            sha256: &read.sha256,
        };
        akte.store.import_catalog(context(), new, &LineChoice::Proposed).await?;
    }
    let vocabularies = shipped_vocabularies()?;
    let new: Vec<NewVocabulary<'_>> = vocabularies.iter().map(ReadVocabulary::as_new).collect();
    akte.store.import_vocabularies(context(), &new, true).await?;
    for read in shipped_mappings()? {
        akte.store.import_mappings(context(), &read.as_new()).await?;
    }
    Ok(())
}

pub(super) async fn blocking<T: Send + 'static>(work: impl FnOnce() -> Result<T> + Send + 'static) -> Result<T> {
    tokio::task::spawn_blocking(work).await.unwrap_or_else(|_| Err(AppError::new(ErrorCode::TaskLost)))
}

fn read_file(path: &Path, given: &GivenSources, progress: &Progress) -> Result<ReadFile> {
    let file = file_name(path);
    let bytes = Shared(Arc::new(read_bytes(path, progress)?));
    let mut told = told(progress);
    // Both go through the whole file, and neither waits for the other; who is done with it first lets go of it.
    let hashed = bytes.clone();
    let sha256 = std::thread::spawn(move || catalogs::sha256(hashed.as_ref()));
    let document = if formats::is_other(bytes.as_ref(), &file) {
        match formats::read_other(bytes, &file, &mut told) {
            Some(other) => other.map(Document::Other),
            None => Ok(Document::Other(Other::UnknownTable)),
        }
    } else {
        akte_catalog::read_oscal(bytes, &mut told)
            .map(|document| Document::Oscal(Box::new(document)))
            .map_err(|error| AppError::of_catalog(&error, &file))
    };
    let sha256 = sha256.join().map_err(|_| AppError::new(ErrorCode::TaskLost))?;
    match document? {
        Document::Oscal(document) => match *document {
            ImportedDocument::Catalog(imported) => read_catalog(imported, &file, sha256).map(Into::into),
            ImportedDocument::Profile(_) => profile::resolve(path, &read_bytes(path, progress)?, given, progress),
            ImportedDocument::Mappings(imported) => {
                Ok(ReadFile::Mappings(Box::new(ReadMappings { file, sha256, imported })))
            }
        },
        Document::Other(Other::Catalog(imported, vocabularies)) => {
            read_catalog(*imported, &file, sha256).map(|read| ReadCatalog { vocabularies, ..read }.into())
        }
        Document::Other(Other::Vocabulary(imported)) => {
            Ok(ReadFile::Vocabulary(Box::new(ReadVocabulary::new(file, sha256, imported))))
        }
        Document::Other(Other::CrossReference(imported)) => {
            Ok(ReadFile::CrossReference(Box::new(ReadCrossReference { file, sha256, imported })))
        }
        Document::Other(Other::UnknownTable) => Ok(ReadFile::UnknownTable),
    }
}

/// The bytes of a file, until the last who reads them is done.
#[derive(Clone)]
struct Shared(Arc<Vec<u8>>);

impl AsRef<[u8]> for Shared {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

/// What a file holds, by the reader that understood it.
enum Document {
    Oscal(Box<ImportedDocument>),
    Other(Other),
}

impl From<ReadCatalog> for ReadFile {
    fn from(catalog: ReadCatalog) -> Self {
        Self::Catalog(Box::new(catalog))
    }
}

/// Name of a file without its folder.
pub(super) fn file_name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// The bytes of a file that is not too large to be a catalog.
pub(super) fn read_bytes(path: &Path, progress: &Progress) -> Result<Vec<u8>> {
    let unreadable = |error: std::io::Error| AppError::unreadable(path, &error);
    let size = std::fs::metadata(path).map_err(unreadable)?.len();
    progress.begin(Phase::Reading, size);
    if size > akte_catalog::MAX_BYTES as u64 {
        return Err(AppError::new(ErrorCode::CatalogTooLarge)
            .with("file", file_name(path))
            .with("bytes", size)
            .with("limit", akte_catalog::MAX_BYTES));
    }
    std::fs::read(path).map_err(unreadable)
}

/// An importer's progress as a job shows it.
pub(super) fn told(progress: &Progress) -> impl FnMut(akte_catalog::Progress) {
    let mut phase = None;
    move |step| {
        if phase != Some(step.phase) {
            phase = Some(step.phase);
            let phase = match step.phase {
                akte_catalog::Phase::Reading => Phase::Reading,
                akte_catalog::Phase::Checking => Phase::Checking,
            };
            progress.begin(phase, step.total as u64);
        }
        progress.set(step.done as u64, step.total as u64);
    }
}

fn parse(bytes: Cow<'_, [u8]>, file: &str, progress: &Progress) -> Result<ReadCatalog> {
    let imported = akte_catalog::read_oscal_catalog(&bytes, &mut told(progress));
    let imported = imported.map_err(|error| AppError::of_catalog(&error, file))?;
    read_catalog(imported, file, catalogs::sha256(&bytes))
}

fn read_catalog(imported: akte_catalog::Imported, file: &str, sha256: String) -> Result<ReadCatalog> {
    refuse_empty(&imported, file)?;
    Ok(ReadCatalog { file: file.to_owned(), sha256, imported, column_mapping: String::new(), vocabularies: Vec::new() })
}

/// A catalog without requirements is of no use to anybody.
pub(super) fn refuse_empty(imported: &akte_catalog::Imported, file: &str) -> Result<()> {
    if imported.catalog.controls.is_empty() {
        return Err(AppError::new(ErrorCode::CatalogWithoutRequirements).with("file", file));
    }
    Ok(())
}

pub(super) async fn store_catalogs(
    app: &App,
    read: Vec<ReadCatalog>,
    progress: &Progress,
) -> Result<wire::CatalogImported> {
    let akte = app.akte()?;
    let mut stored = Vec::with_capacity(read.len());
    let total = read.len() as u64;
    // The last moment to stop: from here on each catalog is one operation of its own, and what is stored stays.
    progress.check()?;
    progress.begin(Phase::Storing, total);
    for (done, catalog) in read.into_iter().enumerate() {
        let akte_catalog::Imported { catalog: content, findings, .. } = catalog.imported;
        let new =
            NewCatalog { catalog: content, findings: &findings, file_name: &catalog.file, sha256: &catalog.sha256 };
        let context = app.context("catalog.import", None);
        let (line, columns) = (LineChoice::Proposed, &catalog.column_mapping);
        let imported = akte.store.import_table_catalog(context, new, &line, columns).await;
        let imported = imported.map_err(|error| AppError::from(error).with("file", &catalog.file))?;
        stored.push((catalog.file, imported));
        progress.set(done as u64 + 1, total);
    }
    let mut snapshot = akte.store.snapshot().await?;
    let mut reads = snapshot.reads();
    let in_force = in_force(&mut reads).await?;
    let mut files = Vec::with_capacity(stored.len());
    for (file, imported) in stored {
        files.push(wire::CatalogImportedFile {
            file,
            catalog: catalog_row(reads.catalog(imported.catalog_id).await?, &in_force),
            already_known: imported.already,
            new_requirements: u32::try_from(imported.new_requirements).unwrap_or(u32::MAX),
            domains_updated: u32::try_from(imported.moved.len()).unwrap_or(u32::MAX),
        });
    }
    Ok(wire::CatalogImported { catalogs: files, ..wire::CatalogImported::default() })
}

/// What the import of a catalog noticed.
///
/// # Errors
/// [`ErrorCode::NotFound`]
pub async fn catalog_findings(app: &App, request: wire::CatalogFindingsRequest) -> Result<wire::CatalogFindings> {
    let mut snapshot = app.snapshot().await?;
    let mut reads = snapshot.reads();
    let id = CatalogId(request.catalog_id);
    reads.catalog(id).await?;
    let all = reads.catalog_findings(id).await?;
    let texts = app.texts();
    let items = all
        .iter()
        .skip(request.offset as usize)
        .take(request.limit as usize)
        .map(|finding| findings::row(texts, finding.severity, &finding.code, &finding.place, &finding.detail))
        .collect();
    Ok(wire::CatalogFindings { items, total: all.len() as u64 })
}
