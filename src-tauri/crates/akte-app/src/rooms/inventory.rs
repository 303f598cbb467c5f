//! An inventory as people keep it, CSV or XLSX: looking at it, saying what its columns mean, taking it over in one operation.

use super::catalog::{file_name, read_bytes};
use super::sheets::Sheet;
use super::sheets::target_objects::{Fate, Plan, plan};
use super::tables::{CELL_SHOWN, FINDINGS_SHOWN, ROWS_SHOWN, chosen_table, columns, cut, save_mapping, table_file};
use crate::app::App;
use crate::error::{AppError, ErrorCode, Result};
use crate::findings;
use crate::progress::Progress;
use crate::tables::{self, TableFile};
use crate::wire::{self, FindingRow, InventoryFate};
use akte_domain::kind_words::proposed_kind;
use akte_domain::table::{Table, column_letters, normal_heading};
use akte_domain::{Coded, Severity, TargetObjectKind};
use akte_exchange::{Kinds, SheetFinding, TARGET_OBJECT_COLUMNS, TargetObjectRow, read_target_object_table};
use akte_text::Texts;
use std::collections::{BTreeMap, HashMap};
use std::path::Path;

/// In how many of the first rows the headings are looked for.
const HEADINGS_SOUGHT: usize = 20;
/// How many objects a preview shows.
const PREVIEWED: usize = 200;
/// How many words for kinds are shown.
const WORDS_SHOWN: usize = 60;

/// Looks at the file of an inventory: its sheets, its first rows, and what its columns seem to mean.
///
/// # Errors
/// [`ErrorCode::TokenUnknown`], or why the file cannot be read.
pub async fn inventory_look(app: &App, request: wire::InventoryLookRequest) -> Result<wire::InventoryLook> {
    let path = app.path_of(&request.token)?;
    look(app, &path, request.sheet.as_deref(), u64::from(request.heading_row)).await
}

async fn look(app: &App, path: &Path, sheet: Option<&str>, heading_row: u64) -> Result<wire::InventoryLook> {
    let file = table_file(app, path).await?;
    let nothing = Table::default();
    let table = chosen_table(&file.read.tables, sheet).unwrap_or(&nothing);
    Ok(shown(app.texts(), &file, table, proposed(table, heading_row, file.read.tables.len() > 1)))
}

/// What stands in a file, and what a mapping says about its columns.
fn shown(texts: &Texts, file: &TableFile, table: &Table, mapping: wire::InventoryMapping) -> wire::InventoryLook {
    let heading_row = u64::from(mapping.heading_row);
    let number = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let sheets = file.read.tables.iter();
    let rows = table.rows.iter().take(ROWS_SHOWN);
    wire::InventoryLook {
        file: file.file.clone(),
        sheets: sheets.map(|one| wire::TableSheet { name: one.name.clone(), rows: number(one.rows.len()) }).collect(),
        columns: columns(table, heading_row),
        rows: rows
            .map(|row| wire::TableRow {
                number: u32::try_from(row.number).unwrap_or(u32::MAX),
                cells: row.cells.iter().map(|cell| cut(cell, CELL_SHOWN)).collect(),
            })
            .collect(),
        fields: fields(texts),
        words: words(table, &mapping),
        findings: file
            .findings()
            .iter()
            .map(|finding| findings::row(texts, finding.severity, finding.code, &finding.place, &finding.detail))
            .collect(),
        mapping,
    }
}

fn fields(texts: &Texts) -> Vec<wire::InventoryField> {
    let field = |column: &akte_exchange::Column| wire::InventoryField {
        field: column.name.to_owned(),
        title: texts.term("inventory-field", column.name),
        required: column.required,
    };
    TARGET_OBJECT_COLUMNS.iter().map(field).collect()
}

/// What the headings of a row mean.
fn meant(cells: &[String]) -> Vec<wire::InventoryColumn> {
    let mut known: Vec<wire::InventoryColumn> = Vec::new();
    for (place, heading) in cells.iter().enumerate() {
        let column = TARGET_OBJECT_COLUMNS.iter().find(|column| column.is_meant_by(heading));
        let Some(column) = column.filter(|column| !known.iter().any(|one| one.field == column.name)) else { continue };
        known.push(wire::InventoryColumn {
            field: column.name.to_owned(),
            heading: heading.clone(),
            letter: column_letters(place),
        });
    }
    known
}

/// What the columns seem to mean: by the row that is named, else by the one of the first rows that says most.
fn proposed(table: &Table, heading_row: u64, name_sheet: bool) -> wire::InventoryMapping {
    let by_row = |row: &akte_domain::table::TableRow| (row.number, meant(&row.cells));
    let found = if heading_row > 0 {
        table.rows.iter().find(|row| row.number == heading_row).map(by_row)
    } else {
        let first = table.rows.iter().take(HEADINGS_SOUGHT).map(by_row);
        // The first of equals: what is below says the same by chance.
        first.rev().max_by_key(|(_, columns)| columns.len())
    };
    let first_row = table.rows.first().map_or(0, |row| row.number);
    let (row, columns) = found.filter(|(_, columns)| !columns.is_empty()).unwrap_or_else(|| {
        let row = if heading_row > 0 { heading_row } else { first_row };
        (row, Vec::new())
    });
    wire::InventoryMapping {
        sheet: if name_sheet { table.name.clone() } else { String::new() },
        heading_row: u32::try_from(row).unwrap_or_default(),
        columns,
        kind: None,
        kinds: Vec::new(),
    }
}

/// Where a column of a mapping stands in a table.
fn place_of(table: &Table, heading_row: u64, column: &wire::InventoryColumn) -> Option<usize> {
    let headings = table.rows.iter().find(|row| row.number == heading_row);
    let width = table.rows.iter().map(|row| row.cells.len()).max().unwrap_or_default();
    let by_heading = || {
        let wanted = normal_heading(&column.heading);
        let cells = headings.map(|row| row.cells.as_slice()).unwrap_or_default();
        (!wanted.is_empty()).then(|| cells.iter().position(|cell| normal_heading(cell) == wanted)).flatten()
    };
    let by_letter = || (0..width).find(|place| column_letters(*place) == column.letter.to_uppercase());
    // The letter tells apart what is called alike; a file of another month may have its columns elsewhere.
    let same = |place: &usize| {
        column.heading.is_empty()
            || headings.is_some_and(|row| normal_heading(row.cell(*place)) == normal_heading(&column.heading))
    };
    by_letter().filter(same).or_else(by_heading)
}

/// What a column of a mapping means.
fn field_of(column: &wire::InventoryColumn) -> Option<&'static str> {
    TARGET_OBJECT_COLUMNS.iter().find(|known| known.name == column.field).map(|known| known.name)
}

/// How people find a column of a mapping.
fn called(column: &wire::InventoryColumn) -> &str {
    if column.heading.is_empty() { &column.letter } else { &column.heading }
}

fn without_columns(file: &str, missing: &str) -> AppError {
    AppError::new(ErrorCode::TableNoMappedColumns).with("file", file).with("missing", missing)
}

/// Where the mapped columns stand in a table.
///
/// # Errors
/// [`ErrorCode::TableNoMappedColumns`] for a field that does not exist or a column that the table does not have.
fn places(file: &str, table: &Table, mapping: &wire::InventoryMapping) -> Result<Vec<(&'static str, usize)>> {
    let invalid = |missing: &str| without_columns(file, missing);
    let mut found: Vec<(&'static str, usize)> = Vec::new();
    for column in &mapping.columns {
        let known = field_of(column).ok_or_else(|| invalid(&column.field))?;
        let place = place_of(table, u64::from(mapping.heading_row), column).ok_or_else(|| invalid(called(column)))?;
        if found.iter().any(|(name, _)| *name == known) {
            return Err(invalid(known));
        }
        found.push((known, place));
    }
    Ok(found)
}

fn kinds(mapping: &wire::InventoryMapping) -> Kinds {
    let words = mapping.kinds.iter().map(|one| (one.word.trim().to_lowercase(), one.kind)).collect();
    Kinds { words, otherwise: mapping.kind }
}

/// The words for kinds that occur, the most frequent first, and what they mean or seem to mean.
fn words(table: &Table, mapping: &wire::InventoryMapping) -> Vec<wire::KindWord> {
    let Ok(places) = places("", table, mapping) else { return Vec::new() };
    let Some((_, place)) = places.iter().find(|(name, _)| *name == "kind") else { return Vec::new() };
    let said: HashMap<String, TargetObjectKind> =
        mapping.kinds.iter().map(|one| (one.word.trim().to_lowercase(), one.kind)).collect();
    let mut counted: BTreeMap<String, (String, u32)> = BTreeMap::new();
    for row in table.rows.iter().filter(|row| row.number > u64::from(mapping.heading_row)) {
        let word = row.cell(*place).trim();
        if !word.is_empty() {
            counted.entry(word.to_lowercase()).or_insert_with(|| (word.to_owned(), 0)).1 += 1;
        }
    }
    let mut words: Vec<wire::KindWord> = counted
        .into_iter()
        .map(|(folded, (word, rows))| {
            let known = TargetObjectKind::from_word(&word);
            let kind = said.get(&folded).copied().or(known).or_else(|| proposed_kind(&word));
            wire::KindWord { word, rows, known: known.is_some(), kind }
        })
        .collect();
    words.sort_by(|a, b| b.rows.cmp(&a.rows).then_with(|| super::natural(&a.word, &b.word)));
    words.truncate(WORDS_SHOWN);
    words
}

/// The sheet as a mapping reads it; columns are called by their letters.
fn read(file: &TableFile, mapping: &wire::InventoryMapping) -> Result<Sheet<TargetObjectRow>> {
    let nothing = Table::default();
    let sheet = Some(mapping.sheet.as_str()).filter(|sheet| !sheet.is_empty());
    let table = chosen_table(&file.read.tables, sheet).unwrap_or(&nothing);
    let places = places(&file.file, table, mapping)?;
    let imported = read_target_object_table(table, u64::from(mapping.heading_row), &places, &kinds(mapping));
    let mut imported = imported.map_err(|error| AppError::of_sheet(&error, &file.file))?;
    for finding in &mut imported.findings {
        // A column that the file does not have has no letter.
        let place = finding.column.as_deref().and_then(|name| places.iter().find(|(known, _)| *known == name));
        if let Some((_, place)) = place {
            finding.column = Some(column_letters(*place));
        }
    }
    Ok(Sheet { file: file.file.clone(), imported })
}

/// A finding with its cell as people find it.
fn told(texts: &Texts, sheet: &str, finding: &SheetFinding) -> FindingRow {
    let row = format!("row {}", finding.line);
    let place = if sheet.is_empty() { row } else { format!("sheet \"{sheet}\", {row}") };
    let place = match &finding.column {
        Some(column) => format!("{place}, column {column}"),
        None => place,
    };
    findings::row(texts, finding.severity, finding.code, &place, &finding.detail)
}

/// What would come of an inventory as its columns were explained.
///
/// # Errors
/// [`ErrorCode::TokenUnknown`], [`ErrorCode::NotFound`], and why the file or the mapping is refused.
pub async fn inventory_preview(app: &App, request: wire::InventoryRequest) -> Result<wire::InventoryPreview> {
    let path = app.path_of(&request.token)?;
    let file = table_file(app, &path).await?;
    let mut sheet = read(&file, &request.mapping)?;
    let domain = wire::DomainRequest { municipality_id: request.municipality_id, domain_id: request.domain_id };
    let mut snapshot = app.snapshot().await?;
    let plan = plan(app, &mut snapshot.reads(), &domain, &mut sheet).await?;
    let named = Some(request.mapping.sheet.as_str()).filter(|sheet| !sheet.is_empty());
    let nothing = Table::default();
    let table = chosen_table(&file.read.tables, named).unwrap_or(&nothing);
    Ok(preview(app.texts(), &request.mapping, table, &sheet, &plan))
}

fn preview(
    texts: &Texts,
    mapping: &wire::InventoryMapping,
    table: &Table,
    sheet: &Sheet<TargetObjectRow>,
    plan: &Plan,
) -> wire::InventoryPreview {
    let number = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let of = |fate: Fate| number(plan.rows.iter().filter(|(_, _, one)| *one == fate).count());
    let found = &sheet.imported.findings;
    let count = |severity: Severity| found.iter().filter(|finding| finding.severity == severity).count();
    let mut told: Vec<FindingRow> = found.iter().map(|finding| told(texts, &mapping.sheet, finding)).collect();
    told.extend(plan.refusals.iter().map(|(line, refusal)| {
        let body = refusal.body(texts.language());
        let place = findings::place_text(texts, &format!("row {line}"));
        FindingRow { severity: "error".to_owned(), code: body.code, place, message: body.message }
    }));
    // What keeps everything out comes first.
    told.sort_by_key(|finding| finding.severity != "error");
    told.truncate(FINDINGS_SHOWN);
    let items = plan.rows.iter().take(PREVIEWED).map(|(line, object, fate)| wire::InventoryRow {
        row: u32::try_from(*line).unwrap_or(u32::MAX),
        name: object.name.clone(),
        kind: object.kind,
        member_count: object.member_count,
        responsible: object.responsible.clone(),
        location: object.facts.location.clone(),
        fate: match fate {
            Fate::Added => InventoryFate::Added,
            Fate::Changed => InventoryFate::Changed,
            Fate::Same => InventoryFate::Same,
        },
    });
    wire::InventoryPreview {
        rows: number(sheet.imported.total_rows),
        added: of(Fate::Added),
        changed: of(Fate::Changed),
        same: of(Fate::Same),
        dependencies: number(plan.dependencies.len()),
        needs: number(plan.determined.needs.len()),
        categories: number(plan.determined.categories.len()),
        items: items.collect(),
        words: words(table, mapping),
        findings: told,
        errors: number(count(Severity::Error) + plan.refusals.len() + sheet.imported.omitted_findings),
        warnings: number(count(Severity::Warning)),
    }
}

/// Takes an inventory over, as one operation: objects of a known name are changed, others added.
///
/// # Errors
/// [`ErrorCode::SheetRowsRefused`] with the first cell that cannot be understood; then nothing was taken over. Else as for
/// [`inventory_preview`].
pub async fn inventory_import(app: &App, request: wire::InventoryRequest) -> Result<wire::SheetImported> {
    let path = app.path_of(&request.token)?;
    let domain = wire::DomainRequest { municipality_id: request.municipality_id, domain_id: request.domain_id };
    import_inventory(app, &domain, &path, &request.mapping).await
}

/// Takes an inventory over by its path.
///
/// # Errors
/// As for [`inventory_import`].
pub async fn import_inventory(
    app: &App,
    domain: &wire::DomainRequest,
    path: &Path,
    mapping: &wire::InventoryMapping,
) -> Result<wire::SheetImported> {
    let file = table_file(app, path).await?;
    let mut sheet = read(&file, mapping)?;
    let (mut operation, scope) = app.begin("target_object.import", domain.municipality_id).await?;
    let plan = plan(app, &mut operation.reads(), domain, &mut sheet).await?;
    sheet.refuse_errors(app)?;
    plan.refuse(&sheet.file)?;
    plan.put(&mut operation, scope).await?;
    let written = app.commit(operation).await?;
    Ok(sheet.brought(app, written.entries))
}

/// What the columns of an inventory seem to mean, with a proposal for every word, to be written into a mapping file.
///
/// # Errors
/// Why the file cannot be read.
pub async fn proposed_inventory_mapping(
    app: &App,
    path: &Path,
    sheet: Option<&str>,
    heading_row: u32,
) -> Result<wire::InventoryMapping> {
    let look = look(app, path, sheet, u64::from(heading_row)).await?;
    let proposed = look.words.into_iter().filter(|word| !word.known);
    let kinds = proposed.filter_map(|word| Some(wire::KindMeaning { kind: word.kind?, word: word.word })).collect();
    Ok(wire::InventoryMapping { kinds, ..look.mapping })
}

/// Reads what the columns of an inventory mean from a file.
///
/// # Errors
/// [`ErrorCode::FileUnreadable`], [`ErrorCode::TableMappingInvalid`].
pub fn read_inventory_mapping(path: &Path) -> Result<wire::InventoryMapping> {
    let bytes = read_bytes(path, &Progress::unwatched())?;
    tables::mapping_of(&bytes, &file_name(path))
}

/// Writes what the columns of an inventory mean into a file at a place that the user picks.
///
/// # Errors
/// [`ErrorCode::TokenUnknown`], [`ErrorCode::FileUnwritable`].
pub async fn inventory_mapping_save(app: &App, request: wire::InventoryMappingSaveRequest) -> Result<wire::SavedFile> {
    let path = app.path_of(&request.token)?;
    let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    save_mapping(app, &stem, &request.mapping).await
}

/// Reads what columns mean from a picked file, and finds them in an inventory: a file of another month may have them elsewhere,
/// or not at all.
///
/// # Errors
/// [`ErrorCode::TokenUnknown`], [`ErrorCode::FileUnreadable`], [`ErrorCode::TableMappingInvalid`];
/// [`ErrorCode::TableNoMappedColumns`] where the mapping knows a meaning that does not exist, or none of its columns is there.
pub async fn inventory_mapping_read(
    app: &App,
    request: wire::InventoryMappingReadRequest,
) -> Result<wire::InventoryMappingRead> {
    let mapping = read_inventory_mapping(&app.path_of(&request.token)?)?;
    let file = table_file(app, &app.path_of(&request.table)?).await?;
    let named = Some(mapping.sheet.as_str()).filter(|sheet| !sheet.is_empty());
    let nothing = Table::default();
    let table = chosen_table(&file.read.tables, named).unwrap_or(&nothing);
    let (mut columns, mut missing) = (Vec::new(), Vec::new());
    for column in mapping.columns {
        field_of(&column).ok_or_else(|| without_columns(&file.file, &column.field))?;
        match place_of(table, u64::from(mapping.heading_row), &column) {
            Some(place) => columns.push(wire::InventoryColumn { letter: column_letters(place), ..column }),
            None => missing.push(called(&column).to_owned()),
        }
    }
    if columns.is_empty() {
        return Err(without_columns(&file.file, &missing.join(", ")));
    }
    let sheet = if file.read.tables.len() > 1 { table.name.clone() } else { String::new() };
    let mapping = wire::InventoryMapping { sheet, columns, ..mapping };
    Ok(wire::InventoryMappingRead { look: shown(app.texts(), &file, table, mapping), missing })
}
