//! Profiles: their sources are looked for beside them or given by hand, and what comes of them is a catalog version.

use super::catalog::{ReadFile, file_name, import_catalog_files, read_bytes, refuse_empty, told};
use super::export::exported;
use crate::app::App;
use crate::catalogs;
use crate::error::{AppError, ErrorCode, Result};
use crate::progress::Progress;
use crate::wire::{self, MissingReason};
use akte_catalog::{CatalogError, MAX_BYTES, Place, Reference, Resolved, Sources, resolve_profile};
use akte_domain::{Finding, Severity};
use std::io::Read;
use std::path::{Path, PathBuf};

/// The files that a catalog version was resolved from: place is the file, detail its version and SHA-256.
pub(crate) const RESOLVED_FROM: &str = "profile.resolved-from";

/// Codes of findings that only the app can make.
pub const PROFILE_FINDING_CODES: &[&str] = &[RESOLVED_FROM];

/// Where the sources of profiles may be found.
#[derive(Debug, Clone, Default)]
pub struct GivenSources {
    /// The folder below which addresses are followed; none for the profile's own folder.
    pub root: Option<PathBuf>,
    /// Files for references, by any of the reference's names.
    pub by_hand: Vec<(String, PathBuf)>,
    /// Imported catalogs for references, by any of the reference's names, as OSCAL.
    pub imported: Vec<(String, Vec<u8>)>,
}

impl GivenSources {
    /// Files that were picked together with a profile serve as its sources under their own names.
    pub(super) fn add_picked(&mut self, paths: &[PathBuf]) {
        self.by_hand.extend(paths.iter().map(|path| (file_name(path), path.clone())));
    }
}

/// Imports picked files, profiles among them, with sources that were given by hand.
///
/// # Errors
/// [`ErrorCode::TokenUnknown`], [`ErrorCode::NoAkteOpen`], and why an imported catalog cannot be a source.
pub async fn catalog_resolve(app: &App, request: wire::CatalogResolveRequest) -> Result<wire::JobStarted> {
    app.akte()?;
    let paths = request.tokens.iter().map(|token| app.path_of(token)).collect::<Result<Vec<_>>>()?;
    let mut given = GivenSources::default();
    for wire::ProfileSource { token, catalog_id, href } in request.sources {
        if let Some(catalog) = catalog_id {
            let (written, _) = exported(app, catalog).await?;
            given.imported.push((href, written.into_bytes()));
            continue;
        }
        let path = app.path_of(&token)?;
        given.by_hand.push((if href.is_empty() { file_name(&path) } else { href }, path));
    }
    Ok(app.start_job(|app, progress| async move { import_catalog_files(&app, &paths, given, &progress).await }))
}

/// Names the imported catalogs that may be what a profile misses.
pub(super) async fn name_imported(app: &App, missing: &mut [wire::ProfileMissing]) -> Result<()> {
    if missing.is_empty() {
        return Ok(());
    }
    let mut catalogs = app.snapshot().await?.reads().catalogs().await?;
    catalogs.sort_by_key(|catalog| std::cmp::Reverse(catalog.imported_at));
    let same =
        |one: &str, other: &str| !one.trim().is_empty() && one.trim().to_lowercase() == other.trim().to_lowercase();
    for source in missing.iter_mut().flat_map(|profile| &mut profile.references) {
        let files: Vec<&str> = source.addresses.iter().filter_map(|address| address.rsplit('/').next()).collect();
        let fits = |catalog: &&akte_store::CatalogInfo| {
            files.iter().any(|file| same(file, &catalog.file_name))
                || same(&source.title, &catalog.title)
                || same(&source.title, &catalog.line_name)
        };
        source.imported = catalogs
            .iter()
            .filter(fits)
            .map(|catalog| wire::ImportedSource {
                catalog_id: catalog.id.0,
                title: catalog.title.clone(),
                version: catalog.version.clone(),
            })
            .collect();
    }
    Ok(())
}

/// The refusal for profiles whose sources are missing, where nobody can be asked.
#[must_use]
pub fn sources_missing(missing: &[wire::ProfileMissing]) -> AppError {
    let address = |source: &wire::MissingSource| source.addresses.first().unwrap_or(&source.href).clone();
    let references = || missing.iter().flat_map(|profile| &profile.references);
    let files: Vec<&str> = missing.iter().map(|profile| profile.file.as_str()).collect();
    let hrefs: Vec<String> = references().map(address).collect();
    let mut refusal = AppError::new(ErrorCode::ProfileSourcesMissing)
        .with("file", files.join(", "))
        .with("count", hrefs.len())
        .with("hrefs", hrefs.join(", "));
    for (index, source) in references().enumerate() {
        let reason = match source.reason {
            MissingReason::NotThere => "not_there",
            MissingReason::Outside => "outside",
            MissingReason::Remote => "remote",
            MissingReason::Unusable => "unusable",
        };
        refusal = refusal
            .with(&format!("reference_{}", index + 1), &source.href)
            .with(&format!("address_{}", index + 1), address(source))
            .with(&format!("reason_{}", index + 1), reason);
    }
    refusal
}

/// Resolves a profile; what comes of it names the files that it was made of.
pub(super) fn resolve(path: &Path, bytes: &[u8], given: &GivenSources, progress: &Progress) -> Result<ReadFile> {
    let file = file_name(path);
    let (root, location) = place(path, given)?;
    let mut files = Files { root, given: given_files(given, path)? };
    let resolved = match resolve_profile(bytes, &location, &mut files, &mut told(progress)) {
        Ok(resolved) => resolved,
        Err(CatalogError::SourcesMissing { references }) => {
            let references = references.iter().map(|reference| missing(reference, &location)).collect();
            return Ok(ReadFile::SourcesMissing(wire::ProfileMissing { file, references }));
        }
        Err(error) => return Err(AppError::of_catalog(&error, &file)),
    };
    refuse_empty(&resolved.imported, &file)?;
    let Resolved { mut imported, profile, sources } = resolved;
    let mut files_used = vec![(file.clone(), profile.head.version, catalogs::sha256(bytes))];
    files_used.extend(
        sources.into_iter().map(|source| (source.reference.address().to_owned(), source.version, source.sha256)),
    );
    // The same profile over other sources is another catalog.
    let hashes: Vec<&str> = files_used.iter().map(|(_, _, sha256)| sha256.as_str()).collect();
    let sha256 = catalogs::sha256(hashes.join("\n").as_bytes());
    let noted = files_used.into_iter().map(|(place, version, sha256)| Finding {
        severity: Severity::Note,
        code: RESOLVED_FROM,
        place,
        detail: if version.is_empty() { sha256 } else { format!("{version}, {sha256}") },
    });
    imported.findings.splice(0..0, noted);
    let (column_mapping, vocabularies) = (String::new(), Vec::new());
    let catalog = super::catalog::ReadCatalog { file, sha256, imported, column_mapping, vocabularies };
    Ok(ReadFile::Catalog(Box::new(catalog)))
}

/// The root folder, and the profile's path below it.
fn place(path: &Path, given: &GivenSources) -> Result<(PathBuf, String)> {
    let unreadable = |path: &Path| {
        let path = path.to_owned();
        move |error: std::io::Error| AppError::unreadable(&path, &error)
    };
    let path = path.canonicalize().map_err(unreadable(path))?;
    let root = match &given.root {
        Some(root) => root.canonicalize().map_err(unreadable(root))?,
        None => path.parent().unwrap_or(&path).to_owned(),
    };
    let Ok(below) = path.strip_prefix(&root) else {
        return Err(AppError::new(ErrorCode::ProfileOutsideRoot)
            .with("file", file_name(&path))
            .with("path", root.display()));
    };
    let steps: Vec<String> = below.iter().map(|step| step.to_string_lossy().into_owned()).collect();
    Ok((root, steps.join("/")))
}

/// What was given by hand, read; the profile is no source of its own.
fn given_files(given: &GivenSources, profile: &Path) -> Result<Vec<(String, Vec<u8>)>> {
    let others = given.by_hand.iter().filter(|(_, path)| path != profile);
    let files = others.map(|(name, path)| Ok((name.clone(), read_bytes(path, &Progress::unwatched())?)));
    files.chain(given.imported.iter().cloned().map(Ok)).collect()
}

/// Sources from the disk.
struct Files {
    /// Canonical.
    root: PathBuf,
    given: Vec<(String, Vec<u8>)>,
}

impl Sources for Files {
    fn by_hand(&mut self, reference: &Reference) -> Option<Vec<u8>> {
        self.given.iter().find(|(name, _)| reference.is_called(name)).map(|(_, bytes)| bytes.clone())
    }

    fn at(&mut self, path: &str) -> Option<Vec<u8>> {
        // A link on the disk could still lead out of the folder.
        let path = self.root.join(path).canonicalize().ok().filter(|path| path.starts_with(&self.root))?;
        let mut bytes = Vec::new();
        let file = std::fs::File::open(path).ok().filter(|file| file.metadata().is_ok_and(|data| data.is_file()))?;
        // One byte more than is allowed is enough to be refused.
        file.take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes).ok()?;
        Some(bytes)
    }
}

fn missing(reference: &Reference, profile: &str) -> wire::MissingSource {
    let reason = match reference.candidates.first().map(|candidate| &candidate.place) {
        Some(Place::Within(_)) => MissingReason::NotThere,
        Some(Place::Outside) => MissingReason::Outside,
        Some(Place::Remote) => MissingReason::Remote,
        Some(Place::Unsafe) | None => MissingReason::Unusable,
    };
    wire::MissingSource {
        href: reference.href.clone(),
        title: reference.title.clone(),
        addresses: reference.candidates.iter().map(|candidate| candidate.href.clone()).collect(),
        imported_by: if reference.imported_by == profile { String::new() } else { reference.imported_by.clone() },
        reason,
        imported: Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::findings;
    use akte_text::{Language, Texts};

    #[test]
    fn every_finding_of_a_resolution_has_a_sentence() {
        for code in PROFILE_FINDING_CODES {
            for language in Language::ALL {
                let row = findings::row(Texts::for_language(language), Severity::Note, code, "", "x");
                assert!(!row.message.contains(code), "{code} has no sentence in {}", language.tag());
            }
        }
    }
}
