//! Bringing vocabularies and cross-references in, through the same door as catalogs.

use super::{cross_reference_row, vocabulary_row};
use crate::akte::OpenAkte;
use crate::app::App;
use crate::catalogs::{self, SHIPPED_VOCABULARIES};
use crate::error::{AppError, ErrorCode, Result};
use crate::formats::{Other, read_other, vocabulary_of};
use crate::progress::Progress;
use crate::rooms::catalog::{ReadCatalog, file_name, read_bytes};
use crate::wire;
use akte_domain::words::THREATS;
use akte_domain::{Finding, Severity, Vocabulary};
use akte_store::{NewCrossReference, NewVocabulary, Reads};
use std::collections::{BTreeSet, HashSet};
use std::path::{Path, PathBuf};

/// A vocabulary beside a catalog that could not be read: place is the file, detail the reason.
const LEFT_OUT: &str = "vocabulary.left-out";
/// A number in a cross-reference that no imported catalog has.
const UNKNOWN_REQUIREMENT: &str = "cross-reference.unknown-requirement";
/// A threat in a cross-reference that the vocabulary of threats does not have.
const UNKNOWN_THREAT: &str = "cross-reference.unknown-threat";

/// Codes of findings that only the app can make.
#[cfg(test)]
pub(crate) const WORD_FINDING_CODES: &[&str] = &[LEFT_OUT, UNKNOWN_REQUIREMENT, UNKNOWN_THREAT];

/// Folders of BSI's library that hold catalogs, by its trees of 2025 to 2026; beside them lies the documentation.
const TREE: &[&str] = &["control_layer", "implementation_layer", "Anwenderkataloge", "Quellkataloge", "Kompendien"];
/// Where that library keeps its vocabularies.
const NAMESPACES: &[&str] = &["documentation/namespaces", "Dokumentation/namespaces"];

/// A vocabulary that was read and not stored yet.
pub(crate) struct ReadVocabulary {
    pub(crate) file: String,
    pub(crate) sha256: String,
    pub(crate) vocabulary: Vocabulary,
    pub(crate) findings: Vec<Finding>,
    pub(crate) shipped: bool,
}

/// A cross-reference that was read and not stored yet.
pub(crate) struct ReadCrossReference {
    pub(crate) file: String,
    pub(crate) sha256: String,
    pub(crate) imported: akte_catalog::ImportedCrossReference,
}

impl ReadVocabulary {
    pub(crate) fn new(file: String, sha256: String, imported: akte_catalog::ImportedVocabulary) -> Self {
        let akte_catalog::ImportedVocabulary { vocabulary, findings, .. } = imported;
        Self { file, sha256, vocabulary, findings, shipped: false }
    }

    /// Those that a catalog brings along; it has no more of them then.
    pub(crate) fn of_catalog(catalog: &mut ReadCatalog) -> Vec<Self> {
        let filled = std::mem::take(&mut catalog.vocabularies).into_iter().filter(|it| !it.terms.is_empty());
        filled
            .map(|vocabulary| Self {
                file: catalog.file.clone(),
                sha256: catalog.sha256.clone(),
                vocabulary,
                findings: Vec::new(),
                shipped: false,
            })
            .collect()
    }

    pub(crate) fn as_new(&self) -> NewVocabulary<'_> {
        NewVocabulary {
            vocabulary: &self.vocabulary,
            findings: &self.findings,
            file_name: &self.file,
            sha256: &self.sha256,
            shipped: self.shipped,
        }
    }
}

/// The files that were asked for; in the place of a folder the vocabularies in it.
pub(crate) fn with_folders_opened(paths: &[PathBuf]) -> Result<Vec<PathBuf>> {
    let mut files = Vec::with_capacity(paths.len());
    for path in paths {
        if !path.is_dir() {
            files.push(path.clone());
            continue;
        }
        let found = vocabularies_in(path).map_err(|error| AppError::unreadable(path, &error))?;
        if found.is_empty() {
            return Err(AppError::new(ErrorCode::VocabularyNoneInFolder).with("file", file_name(path)));
        }
        files.extend(found);
    }
    Ok(files)
}

/// The vocabularies in a folder by name, those in its folders not.
fn vocabularies_in(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_file() && vocabulary_of(&file_name(&path)).is_some() {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// The vocabularies in the folder trees of BSI's library in which catalogs lie, except those that were asked for
/// themselves; and what of them could not be read, because nobody asked for it.
pub(crate) fn read_beside(paths: &[PathBuf], progress: &Progress) -> (Vec<ReadVocabulary>, Vec<Finding>) {
    let asked: HashSet<&str> = paths.iter().filter_map(|path| vocabulary_of(path.file_name()?.to_str()?)).collect();
    let folders: BTreeSet<PathBuf> = paths.iter().filter_map(|path| namespaces_of(path)).collect();
    let (mut read, mut left_out) = (Vec::new(), Vec::new());
    for folder in folders {
        let found = vocabularies_in(&folder).unwrap_or_default();
        for path in
            found.iter().filter(|path| vocabulary_of(&file_name(path)).is_some_and(|name| !asked.contains(name)))
        {
            match read_vocabulary(path, progress) {
                Ok(vocabulary) => read.push(vocabulary),
                Err(error) => left_out.push(Finding {
                    severity: Severity::Warning,
                    code: LEFT_OUT,
                    place: file_name(path),
                    detail: error.code.code().to_owned(),
                }),
            }
        }
    }
    (read, left_out)
}

/// Where BSI's library keeps the vocabularies, seen from one of its catalogs.
fn namespaces_of(path: &Path) -> Option<PathBuf> {
    let path = std::path::absolute(path).ok()?;
    let layer = path
        .ancestors()
        .skip(1)
        .find(|folder| folder.file_name().and_then(|name| name.to_str()).is_some_and(|name| TREE.contains(&name)))?;
    let root = layer.parent()?;
    NAMESPACES.iter().map(|folder| root.join(folder)).find(|folder| folder.is_dir())
}

fn read_vocabulary(path: &Path, progress: &Progress) -> Result<ReadVocabulary> {
    let file = file_name(path);
    let bytes = read_bytes(path, progress)?;
    match read_other(&bytes, &file, &mut |_| {}) {
        Some(Ok(Other::Vocabulary(imported))) if !imported.vocabulary.terms.is_empty() => {
            Ok(ReadVocabulary::new(file, catalogs::sha256(&bytes), imported))
        }
        Some(Err(error)) => Err(error),
        _ => Err(AppError::new(ErrorCode::VocabularyEmpty).with("file", file)),
    }
}

/// Tells words that catalogs take from vocabularies which do not have them: those that come in together with the
/// catalogs, and else those that the Akte has.
pub(crate) async fn tell_unknown_words(
    akte: &OpenAkte,
    reads: &mut Reads<'_>,
    read: &mut [ReadCatalog],
    beside: &[ReadVocabulary],
) -> Result<()> {
    let words = akte.words(reads).await?;
    let vocabularies = words.with(beside.iter().map(|read| &read.vocabulary));
    for catalog in read {
        let (findings, _) = akte_catalog::check_words(&catalog.imported.catalog, &vocabularies);
        catalog.imported.findings.extend(findings);
    }
    Ok(())
}

/// Stores vocabularies in one operation. `has_backup` says that one was made just now for the same import.
pub(crate) async fn store_vocabularies(
    app: &App,
    read: &[ReadVocabulary],
    has_backup: bool,
) -> Result<Vec<wire::VocabularyImportedFile>> {
    if read.is_empty() {
        return Ok(Vec::new());
    }
    let akte = app.akte()?;
    let new: Vec<NewVocabulary<'_>> = read.iter().map(ReadVocabulary::as_new).collect();
    let context = app.context("vocabulary.import", None);
    let stored = akte.store.import_vocabularies(context, &new, has_backup).await.map_err(|error| {
        let empty = read.iter().find(|read| read.vocabulary.terms.is_empty());
        AppError::from(error).with("file", empty.map_or("", |read| &read.file))
    })?;
    let mut snapshot = akte.store.snapshot().await?;
    let infos = snapshot.reads().vocabularies().await?;
    let files = read.iter().zip(stored).filter_map(|(read, stored)| {
        let info = infos.iter().find(|info| info.id == stored.vocabulary_id)?.clone();
        let (vocabulary, already_known) = (vocabulary_row(app, info), stored.already);
        Some(wire::VocabularyImportedFile { file: read.file.clone(), vocabulary, already_known })
    });
    Ok(files.collect())
}

/// Stores cross-references, each as an operation of its own.
pub(crate) async fn store_cross_references(
    app: &App,
    read: Vec<ReadCrossReference>,
) -> Result<Vec<wire::CrossReferenceImportedFile>> {
    let akte = app.akte()?;
    let mut files = Vec::with_capacity(read.len());
    for mut table in read {
        tell_unknown_numbers(app, &mut table.imported).await?;
        let new = NewCrossReference {
            cross_reference: &table.imported.cross_reference,
            findings: &table.imported.findings,
            file_name: &table.file,
            sha256: &table.sha256,
        };
        let stored = akte.store.import_cross_reference(app.context("cross_reference.import", None), &new).await;
        let stored = stored.map_err(|error| AppError::from(error).with("file", &table.file))?;
        let mut snapshot = akte.store.snapshot().await?;
        let infos = snapshot.reads().cross_references().await?;
        let info = infos.into_iter().find(|info| info.id == stored.cross_reference_id);
        files.extend(info.map(|info| wire::CrossReferenceImportedFile {
            file: table.file,
            cross_reference: cross_reference_row(info),
            already_known: stored.already,
        }));
    }
    Ok(files)
}

/// Tells numbers that no imported version of the Kompendium has, if there is any, and threats that the vocabulary does not
/// have, if there is one.
async fn tell_unknown_numbers(app: &App, imported: &mut akte_catalog::ImportedCrossReference) -> Result<()> {
    let akte = app.akte()?;
    let mut snapshot = akte.store.snapshot().await?;
    let mut reads = snapshot.reads();
    let numbers: HashSet<String> = reads.kompendium_numbers().await?.into_iter().collect();
    let words = akte.words(&mut reads).await?;
    let threats = words.index(akte_domain::kompendium::BASE_THREATS);
    let mut told = Vec::new();
    for row in
        imported.cross_reference.rows.iter().filter(|row| !numbers.is_empty() && !numbers.contains(&row.requirement))
    {
        told.push(finding(UNKNOWN_REQUIREMENT, &row.requirement, &row.requirement));
    }
    let used: BTreeSet<&str> = imported.cross_reference.pairs().map(|(_, threat)| threat).collect();
    for threat in used.into_iter().filter(|threat| threats.as_ref().is_some_and(|known| known.term(threat).is_none())) {
        told.push(finding(UNKNOWN_THREAT, THREATS, threat));
    }
    imported.findings.extend(told);
    Ok(())
}

fn finding(code: &'static str, place: &str, detail: &str) -> Finding {
    Finding { severity: Severity::Warning, code, place: place.to_owned(), detail: detail.to_owned() }
}

/// What the file of shipped vocabularies holds, as far as it is read.
#[derive(serde::Deserialize)]
struct Shipped {
    vocabularies: Vec<Vocabulary>,
}

/// The vocabularies that ship with the program.
pub(crate) fn shipped_vocabularies() -> Result<Vec<ReadVocabulary>> {
    let bytes = catalogs::checked(&SHIPPED_VOCABULARIES)?;
    let damaged = |_| AppError::new(ErrorCode::CatalogShippedDamaged).with("file", SHIPPED_VOCABULARIES.file);
    let shipped: Shipped = serde_json::from_slice(bytes).map_err(damaged)?;
    let (file, sha256) = (SHIPPED_VOCABULARIES.file.to_owned(), catalogs::sha256(bytes));
    let read = |vocabulary| ReadVocabulary {
        file: file.clone(),
        sha256: sha256.clone(),
        vocabulary,
        findings: Vec::new(),
        shipped: true,
    };
    Ok(shipped.vocabularies.into_iter().map(read).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_catalog_in_the_tree_of_the_library_knows_its_vocabularies() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        std::fs::create_dir_all(root.join("documentation/namespaces")).unwrap();
        let inside = root.join("control_layer/WLAN/WLAN-catalog.json");
        assert_eq!(namespaces_of(&inside), Some(root.join("documentation/namespaces")), "seen from its layer");
        assert_eq!(namespaces_of(&root.join("Downloads/WLAN-catalog.json")), None, "elsewhere nothing is looked for");
    }
}
