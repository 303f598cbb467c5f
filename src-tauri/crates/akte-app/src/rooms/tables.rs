//! Control lists as tables: looking at one, saying what its columns mean, importing it.

use super::catalog::{ReadCatalog, blocking, file_name, read_bytes, refuse_empty, store_catalogs};
use super::export::proposal;
use crate::app::App;
use crate::error::{AppError, ErrorCode, Result};
use crate::findings;
use crate::host::SaveProposal;
use crate::progress::Progress;
use crate::save;
use crate::tables::{self, TableFile};
use crate::wire::{self, MappingSource};
use akte_catalog::{ColumnMapping, mapped_tables, propose_mapping, propose_mapping_of, recognised_mapping};
use akte_domain::catalog::{Catalog, Control};
use akte_domain::table::{Table, column_letters};
use akte_domain::{Finding, Severity};
use akte_store::KeptColumns;
use akte_text::Texts;
use serde::Serialize;
use std::collections::HashSet;
use std::path::Path;
use std::sync::Arc;

/// How many rows of a table are shown.
pub(super) const ROWS_SHOWN: usize = 30;
/// How many rows are searched for samples.
const ROWS_SAMPLED: usize = 200;
/// How many samples a column shows.
const SAMPLES: usize = 3;
/// How many characters of a cell are shown.
pub(super) const CELL_SHOWN: usize = 200;
/// How many characters of a text a preview shows.
const TEXT_SHOWN: usize = 2_000;
/// How many requirements a preview shows.
const PREVIEWED: usize = 10;
/// How many findings a preview shows.
pub(super) const FINDINGS_SHOWN: usize = 100;

/// Looks at a table file: its sheets, its first rows, and what its columns seem to mean.
///
/// # Errors
/// [`ErrorCode::TokenUnknown`], or why the file cannot be read.
pub async fn catalog_table_look(app: &App, request: wire::TableLookRequest) -> Result<wire::TableLook> {
    let path = app.path_of(&request.token)?;
    let table = table_file(app, &path).await?;
    let kept = kept(app).await?;
    let (earlier, proposed) = proposed(app, &table, &kept, &request);
    Ok(look(app.texts(), &table, &request, earlier, proposed))
}

/// What the columns of a table file seem to mean, to be written into a mapping file.
///
/// # Errors
/// As for [`catalog_table_look`].
pub async fn proposed_mapping(
    app: &App,
    path: &Path,
    sheet: Option<String>,
    heading_row: u32,
) -> Result<ColumnMapping> {
    let table = table_file(app, path).await?;
    let kept = kept(app).await?;
    let request = wire::TableLookRequest { token: String::new(), sheet, heading_row };
    let (_, (mapping, _)) = proposed(app, &table, &kept, &request);
    Ok(mapping)
}

pub(super) async fn table_file(app: &App, path: &Path) -> Result<Arc<TableFile>> {
    let (app, path) = (app.clone(), path.to_owned());
    blocking(move || {
        app.table_file(&path, || TableFile::read(read_bytes(&path, &Progress::unwatched())?, &file_name(&path)))
    })
    .await
}

/// How earlier lists were read: the newest version of each line.
async fn kept(app: &App) -> Result<Vec<(KeptColumns, ColumnMapping)>> {
    let mut seen = HashSet::new();
    let kept = app.snapshot().await?.reads().kept_columns().await?;
    // One that a newer program wrote may say what this one does not know.
    let readable = |kept: KeptColumns| {
        let mapping = tables::mapping_of(kept.column_mapping.as_bytes(), "").ok()?;
        Some((kept, mapping))
    };
    Ok(kept.into_iter().filter(|kept| seen.insert(kept.line_id)).filter_map(readable).collect())
}

type Proposed = (ColumnMapping, MappingSource);

/// Earlier mappings, and the one that is proposed: that of an earlier list with the same columns, else by the layout or
/// the headings. Where a sheet or row was chosen, its headings decide.
fn proposed(
    app: &App,
    table: &TableFile,
    kept: &[(KeptColumns, ColumnMapping)],
    request: &wire::TableLookRequest,
) -> (Vec<wire::EarlierMapping>, Proposed) {
    let all = &table.read.tables;
    let earlier: Vec<wire::EarlierMapping> = kept
        .iter()
        .map(|(kept, mapping)| wire::EarlierMapping {
            catalog_id: kept.catalog_id.0,
            title: kept.title.clone(),
            version: kept.version.clone(),
            imported_at: kept.imported_at,
            fits: !mapped_tables(all, mapping).is_empty(),
            mapping: mapping.clone().into(),
        })
        .collect();
    let title = || {
        let stem = table.file.rsplit_once('.').map_or(table.file.as_str(), |(stem, _)| stem);
        stem.replace('_', " ")
    };
    let fresh = |mapping: ColumnMapping| match mapping.document_id.is_empty() {
        true => ColumnMapping { title: title(), document_id: app.new_id().to_string(), ..mapping },
        false => mapping,
    };
    if request.sheet.is_some() || request.heading_row > 0 {
        let found = chosen_table(all, request.sheet.as_deref());
        let number = u64::from(request.heading_row);
        let row = found.and_then(|table| table.rows.iter().find(|row| row.number == number));
        let by_row = row.map(|row| ColumnMapping { heading_row: row.number, ..propose_mapping(&row.cells) });
        let of_sheet = || found.map(|table| propose_mapping_of(std::slice::from_ref(table))).unwrap_or_default();
        let sheets = found.filter(|_| all.len() > 1).map(|table| table.name.clone()).into_iter().collect();
        let mapping = ColumnMapping { sheets, ..by_row.unwrap_or_else(of_sheet) };
        return (earlier, (fresh(mapping), MappingSource::Headings));
    }
    let fitting = kept.iter().zip(&earlier).find(|(_, earlier)| earlier.fits).map(|((_, mapping), _)| mapping);
    let proposed = match (fitting, recognised_mapping(all)) {
        // The next version has another name than the last one, which only people know.
        (Some(mapping), _) => (ColumnMapping { version: String::new(), ..mapping.clone() }, MappingSource::Earlier),
        (None, Some(mapping)) => (mapping, MappingSource::Layout),
        (None, None) => (fresh(propose_mapping_of(all)), MappingSource::Headings),
    };
    (earlier, proposed)
}

pub(super) fn chosen_table<'t>(tables: &'t [Table], sheet: Option<&str>) -> Option<&'t Table> {
    let named = sheet.and_then(|sheet| tables.iter().find(|table| table.name == sheet));
    named.or_else(|| tables.iter().find(|table| !table.rows.is_empty())).or_else(|| tables.first())
}

fn look(
    texts: &Texts,
    file: &TableFile,
    request: &wire::TableLookRequest,
    earlier: Vec<wire::EarlierMapping>,
    (mapping, source): Proposed,
) -> wire::TableLook {
    let all = &file.read.tables;
    let mapped = mapped_tables(all, &mapping);
    let wanted = request.sheet.as_deref().or(mapping.sheets.first().map(String::as_str));
    let by_mapping = || mapped.first().and_then(|mapped| all.get(mapped.table));
    let looked_at = if wanted.is_some() { chosen_table(all, wanted) } else { by_mapping().or(chosen_table(all, None)) };
    let table = looked_at.cloned().unwrap_or_default();
    let place = all.iter().position(|of_all| of_all.name == table.name);
    let by_mapping = mapped.iter().find(|mapped| Some(mapped.table) == place).map(|mapped| mapped.heading_row);
    let heading_row = by_mapping.unwrap_or(mapping.heading_row);
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let cells = |cells: &[String]| cells.iter().map(|cell| cut(cell, CELL_SHOWN)).collect();
    wire::TableLook {
        file: file.file.clone(),
        sheets: all
            .iter()
            .map(|table| wire::TableSheet { name: table.name.clone(), rows: count(table.rows.len()) })
            .collect(),
        sheet: table.name.clone(),
        heading_row: u32::try_from(heading_row).unwrap_or_default(),
        columns: columns(&table, heading_row),
        rows: table
            .rows
            .iter()
            .take(ROWS_SHOWN)
            .map(|row| wire::TableRow {
                number: u32::try_from(row.number).unwrap_or(u32::MAX),
                cells: cells(&row.cells),
            })
            .collect(),
        mapping: mapping.into(),
        source,
        earlier,
        findings: file.findings().iter().map(|finding| row(texts, finding)).collect(),
    }
}

pub(super) fn columns(table: &Table, heading_row: u64) -> Vec<wire::TableColumn> {
    let heading = table.rows.iter().find(|row| row.number == heading_row);
    let below = table.rows.iter().filter(|row| row.number > heading_row).take(ROWS_SAMPLED);
    let width = below.clone().chain(heading).map(|row| row.cells.len()).max().unwrap_or_default();
    (0..width)
        .map(|column| {
            let mut seen = HashSet::new();
            let filled = below.clone().map(|row| row.cell(column)).filter(|cell| !cell.is_empty());
            let samples = filled.filter(|cell| seen.insert(*cell)).take(SAMPLES).map(|cell| cut(cell, CELL_SHOWN));
            wire::TableColumn {
                letter: column_letters(column),
                heading: heading.map(|row| row.cell(column).to_owned()).unwrap_or_default(),
                samples: samples.collect(),
            }
        })
        .collect()
}

pub(super) fn cut(text: &str, characters: usize) -> String {
    match text.char_indices().nth(characters) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

fn row(texts: &Texts, finding: &Finding) -> wire::FindingRow {
    findings::row(texts, finding.severity, finding.code, &finding.place, &finding.detail)
}

/// What would come of a table as a mapping says.
///
/// # Errors
/// [`ErrorCode::TokenUnknown`], and why the file or the mapping is refused.
pub async fn catalog_table_preview(app: &App, request: wire::TablePreviewRequest) -> Result<wire::TablePreview> {
    let path = app.path_of(&request.token)?;
    let table = table_file(app, &path).await?;
    let mapping = request.mapping.into();
    let imported = blocking(move || table.catalog(&mapping)).await?;
    let line = line(app, &imported.catalog).await?;
    let texts = app.texts();
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let of =
        |severity: Severity| count(imported.findings.iter().filter(|finding| finding.severity == severity).count());
    let catalog = &imported.catalog;
    // What keeps a row out comes first.
    let mut told: Vec<&Finding> = imported.findings.iter().collect();
    told.sort_by_key(|finding| match finding.severity {
        Severity::Error => 0,
        Severity::Warning => 1,
        Severity::Note => 2,
    });
    Ok(wire::TablePreview {
        requirements: count(catalog.controls.len()),
        groups: count(catalog.groups.len()),
        items: catalog.controls.iter().take(PREVIEWED).map(|control| preview_row(catalog, control)).collect(),
        findings: told.into_iter().take(FINDINGS_SHOWN).map(|finding| row(texts, finding)).collect(),
        notes: of(Severity::Note),
        warnings: of(Severity::Warning),
        errors: of(Severity::Error),
        line,
    })
}

async fn line(app: &App, catalog: &Catalog) -> Result<Option<wire::TableLine>> {
    let akte = app.akte()?;
    let Some(line) = akte.store.propose_line(catalog).await?.line() else { return Ok(None) };
    let mut snapshot = app.snapshot().await?;
    let mut reads = snapshot.reads();
    let known = reads.identities(line).await?;
    let name = reads.catalogs().await?.into_iter().find(|info| info.line_id == line).map(|info| info.line_name);
    let met = catalog.controls.iter().filter(|control| known.contains(&control.identity)).count();
    Ok(Some(wire::TableLine {
        name: name.unwrap_or_default(),
        known: u32::try_from(met).unwrap_or(u32::MAX),
        fresh: u32::try_from(catalog.controls.len() - met).unwrap_or(u32::MAX),
    }))
}

fn preview_row(catalog: &Catalog, control: &Control) -> wire::TablePreviewRow {
    let mut path = Vec::new();
    let mut group = control.group;
    while let Some(at) = group.and_then(|group| catalog.groups.get(group)) {
        path.insert(0, at.title.clone());
        group = at.parent;
    }
    let part = |name: &str| control.parts.iter().find(|part| part.name == name);
    let text = |name: &str| part(name).map(|part| cut(&part.prose, TEXT_SHOWN)).unwrap_or_default();
    let of_parts = control.parts.iter().flat_map(|part| &part.props);
    let props = control.props.iter().chain(of_parts);
    wire::TablePreviewRow {
        id: control.id.clone(),
        path,
        title: control.title.clone(),
        statement: text("statement"),
        guidance: text("guidance"),
        props: props
            .map(|prop| wire::Detail { name: prop.name.clone(), value: cut(&prop.value, CELL_SHOWN) })
            .collect(),
    }
}

/// Imports a table as a mapping says.
///
/// # Errors
/// [`ErrorCode::TokenUnknown`], [`ErrorCode::NoAkteOpen`].
pub async fn catalog_table_import(app: &App, request: wire::TableImportRequest) -> Result<wire::JobStarted> {
    app.akte()?;
    let path = app.path_of(&request.token)?;
    let mapping = request.mapping.into();
    Ok(app.start_job(|app, progress| async move { import_tables(&app, &[path], &mapping, &progress).await }))
}

/// Imports table files by their paths, all as one mapping says. All of them are read before the first one is stored. The
/// mapping is kept with each version, so that the next one is read alike.
///
/// # Errors
/// Why a file or the mapping was refused; then nothing was stored.
pub async fn import_tables(
    app: &App,
    paths: &[impl AsRef<Path>],
    mapping: &ColumnMapping,
    progress: &Progress,
) -> Result<wire::CatalogImported> {
    // What was looked at before stands in memory no longer while the same is read again.
    app.forget_table();
    let mut read = Vec::with_capacity(paths.len());
    for path in paths {
        progress.check()?;
        let (path, mapping, progress) = (path.as_ref().to_owned(), mapping.clone(), progress.clone());
        read.push(blocking(move || read_mapped(&path, &mapping, &progress)).await?);
    }
    store_catalogs(app, read, progress).await
}

fn read_mapped(path: &Path, mapping: &ColumnMapping, progress: &Progress) -> Result<ReadCatalog> {
    let file = file_name(path);
    let mut table = TableFile::read(read_bytes(path, progress)?, &file)?;
    let mut imported = table.take_catalog(mapping)?;
    refuse_empty(&imported, &file)?;
    imported.findings.insert(0, table.read_from());
    let sha256 = table.sha256_with(mapping);
    Ok(ReadCatalog { file, sha256, imported, column_mapping: tables::text_of(mapping), vocabularies: Vec::new() })
}

/// Writes a column mapping into a file at a place that the user picks.
///
/// # Errors
/// [`ErrorCode::FileUnwritable`]
pub async fn column_mapping_save(app: &App, request: wire::ColumnMappingSaveRequest) -> Result<wire::SavedFile> {
    let mapping: ColumnMapping = request.mapping.into();
    save_mapping(app, &mapping.title, &mapping).await
}

/// Writes what columns mean into a file that is called after `title`.
pub(super) async fn save_mapping(app: &App, title: &str, mapping: &(impl Serialize + Sync)) -> Result<wire::SavedFile> {
    let file_name = proposal(&app.texts().t("column-mapping-file", &[("title", title.into())]), "");
    let Some(path) = app.host().dialogs().pick_save(SaveProposal { file_name }).await else {
        return Ok(wire::SavedFile { path: None });
    };
    save::write_file(&path, tables::text_of(mapping).as_bytes())?;
    Ok(wire::SavedFile { path: Some(path.display().to_string()) })
}

/// Reads a column mapping from a picked file.
///
/// # Errors
/// [`ErrorCode::TokenUnknown`], [`ErrorCode::FileUnreadable`], [`ErrorCode::TableMappingInvalid`].
pub async fn column_mapping_read(app: &App, request: wire::ColumnMappingReadRequest) -> Result<wire::ColumnMapping> {
    read_column_mapping(&app.path_of(&request.token)?).map(Into::into)
}

/// Reads a column mapping from a file.
///
/// # Errors
/// [`ErrorCode::FileUnreadable`], [`ErrorCode::TableMappingInvalid`].
pub fn read_column_mapping(path: &Path) -> Result<ColumnMapping> {
    let bytes = read_bytes(path, &Progress::unwatched())?;
    tables::mapping_of(&bytes, &file_name(path))
}

/// The refusal for tables whose columns nobody knows, where nobody can be asked.
#[must_use]
pub fn tables_unknown(tables: &[wire::UnknownTable]) -> AppError {
    let files: Vec<&str> = tables.iter().map(|table| table.file.as_str()).collect();
    AppError::new(ErrorCode::CatalogTableUnknown).with("file", files.join(", "))
}
