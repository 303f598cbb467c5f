//! Lists whose layout is known: nobody has to say what their columns mean.

use super::mapping::{ColumnMapping, Field, MappedColumn};
use akte_domain::table::{Table, normal_heading};
use std::collections::{BTreeMap, HashSet};

/// Stable identifier of BSI's WiBA list; ours, because BSI gives none.
pub const WIBA_DOCUMENT_ID: &str = "e92c936a-e679-4c72-a3d1-fbd8be80ba70";
/// Title of BSI's WiBA list.
pub const WIBA_TITLE: &str = "Weg in die Basis-Absicherung (WiBA)";
/// Title of the SDM's measures.
pub const SDM_TITLE: &str = "Standard-Datenschutzmodell: Maßnahmen";

const WIBA_SHEET: &str = "Dokumentation WiBA";
const WIBA_LIST: &str = "Checkliste WiBA";
const WIBA_NUMBER: &str = "Nr. in WiBA";

/// Names of the SDM's building blocks (Bausteine), by number.
const SDM_BLOCKS: &[(&str, &str)] = &[
    ("M11", "Baustein 11 – Aufbewahren"),
    ("M41", "Baustein 41 – Planen und Spezifizieren"),
    ("M42", "Baustein 42 – Dokumentieren"),
    ("M43", "Baustein 43 – Protokollieren"),
    ("M50", "Baustein 50 – Trennen"),
    ("M51", "Baustein 51 – Zugriffe auf Daten, Systeme und Prozesse regeln"),
    ("M60", "Baustein 60 – Löschen und Vernichten"),
    ("M61", "Baustein 61 – Berichtigen"),
    ("M62", "Baustein 62 – Einschränken der Verarbeitung"),
];

/// The mapping of a list whose layout is known, ready to be used; none for other lists.
#[must_use]
pub fn recognised_mapping(tables: &[Table]) -> Option<ColumnMapping> {
    wiba(tables).or_else(|| sdm(tables))
}

fn column(field: Field, heading: &str) -> MappedColumn {
    MappedColumn { field, heading: heading.to_owned(), ..MappedColumn::default() }
}

/// The first row that has all these headings.
fn heading_row(table: &Table, headings: &[&str]) -> Option<usize> {
    table.rows.iter().take(50).position(|row| {
        let of_row: HashSet<String> = row.cells.iter().map(|cell| normal_heading(cell)).collect();
        headings.iter().all(|heading| of_row.contains(&normal_heading(heading)))
    })
}

/// BSI's workbook: Checkliste WiBA | Nr. in WiBA | Prüffrage WiBA | Hilfsmittel | Aufwand | Umsetzung | Notizen.
fn wiba(tables: &[Table]) -> Option<ColumnMapping> {
    let table =
        tables.iter().find(|table| heading_row(table, &[WIBA_LIST, WIBA_NUMBER, "Prüffrage WiBA"]).is_some())?;
    let at = heading_row(table, &[WIBA_LIST, WIBA_NUMBER, "Prüffrage WiBA"])?;
    let heading = &table.rows[at];
    let has = |wanted: &str| heading.cells.iter().position(|cell| normal_heading(cell) == normal_heading(wanted));
    let number = has(WIBA_NUMBER)?;
    // Where the numbers begin anew with each checklist, its name is part of the id.
    let mut known = HashSet::new();
    let numbers = table.rows[at + 1..].iter().map(|row| row.cell(number)).filter(|number| !number.is_empty());
    let unique = numbers.into_iter().all(|number| known.insert(number));
    let mut columns = Vec::new();
    if !unique {
        columns.push(column(Field::Id, WIBA_LIST));
    }
    columns.push(column(Field::Id, WIBA_NUMBER));
    columns.push(column(Field::Group, WIBA_LIST));
    columns.push(column(Field::Statement, "Prüffrage WiBA"));
    for (field, heading) in [(Field::Guidance, "Hilfsmittel"), (Field::Effort, "Aufwand")] {
        if has(heading).is_some() {
            columns.push(column(field, heading));
        }
    }
    let sheets = if table.name == WIBA_SHEET { vec![WIBA_SHEET.to_owned()] } else { vec![table.name.clone()] };
    Some(ColumnMapping {
        title: WIBA_TITLE.to_owned(),
        document_id: WIBA_DOCUMENT_ID.to_owned(),
        publisher: "Bundesamt für Sicherheit in der Informationstechnik (BSI)".to_owned(),
        sheets: sheets.into_iter().filter(|sheet| !sheet.is_empty()).collect(),
        columns,
        ..ColumnMapping::default()
    })
}

/// The SDM's CSV files: [Ebene] | Nr. | Maßnahme | [Datenschutzrisiko or Normal] | PDCA | Gültigkeit.
fn sdm(tables: &[Table]) -> Option<ColumnMapping> {
    let needed = ["Nr.", "Maßnahme", "Gültigkeit"];
    let (table, at) = tables.iter().find_map(|table| Some((table, heading_row(table, &needed)?)))?;
    let heading = &table.rows[at];
    let mut columns = vec![column(Field::Id, "Nr."), column(Field::Statement, "Maßnahme")];
    let blocks: BTreeMap<String, String> =
        SDM_BLOCKS.iter().map(|(number, title)| ((*number).to_owned(), (*title).to_owned())).collect();
    columns.push(MappedColumn { until: ".".to_owned(), values: blocks, ..column(Field::Group, "Nr.") });
    columns.push(MappedColumn { until: ".".to_owned(), ..column(Field::GroupId, "Nr.") });
    let mut has_cycle = false;
    for cell in &heading.cells {
        let (name, separator) = match normal_heading(cell).as_str() {
            "pdca" | "pdca1" => ("pdca", ","),
            "datenschutzrisiko" | "normal" => ("data-protection-risk", ""),
            "ebene" => ("layer", ""),
            "gueltigkeit" => ("valid-for", ""),
            _ => continue,
        };
        has_cycle |= name == "pdca";
        let (name, separator) = (name.to_owned(), separator.to_owned());
        columns.push(MappedColumn { name, separator, ..column(Field::Property, cell) });
    }
    let first = table.rows[at + 1..].iter().find_map(|row| row.cells.iter().find_map(|cell| block_of(cell)))?;
    let title =
        SDM_BLOCKS.iter().find(|(number, _)| *number == first).map_or(first.clone(), |(_, title)| (*title).to_owned());
    has_cycle.then(|| ColumnMapping {
        title: format!("{SDM_TITLE}, {title}"),
        document_id: document_of(&first),
        publisher: "Konferenz der unabhängigen Datenschutzaufsichtsbehörden des Bundes und der Länder".to_owned(),
        rights: "Datenlizenz Deutschland – Namensnennung – Version 2.0 (https://www.govdata.de/dl-de/by-2-0)"
            .to_owned(),
        columns,
        ..ColumnMapping::default()
    })
}

/// The building block of a measure: `M11` of `M11.D01`.
fn block_of(cell: &str) -> Option<String> {
    let (block, rest) = cell.split_once('.')?;
    let number = block.strip_prefix('M')?;
    let is_block = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    (is_block && rest.starts_with(['D', 'S', 'P'])).then(|| block.to_owned())
}

/// The stable identifier of a building block's list.
fn document_of(block: &str) -> String {
    crate::derived::stable_uuid(format!("schutzakte/sdm/{block}").as_bytes())
}
