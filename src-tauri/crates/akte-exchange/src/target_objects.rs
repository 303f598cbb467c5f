//! Target objects (Zielobjekte).

use crate::columns::{Column, Layout};
use crate::encoding::Encoding;
use crate::error::SheetError;
use crate::finding::{Findings, code};
use crate::row::Row;
use crate::sheet::{self, Imported, SheetRow};
use akte_domain::table::Table;
use akte_domain::{Classification, ObjectFacts, ProcessKind, TargetObjectKind, UsageStatus};
use std::collections::HashMap;

/// The columns of a sheet of target objects.
pub const TARGET_OBJECT_COLUMNS: &[Column] = &[
    Column::needed(
        "name",
        &["bezeichnung", "zielobjekt", "target object", "gerätename", "hostname", "rechnername", "objekt"],
    ),
    Column::needed(
        "kind",
        &["typ", "art", "type", "zielobjekttyp", "kategorie", "gerätetyp", "geräteart", "objektart"],
    ),
    Column::optional("description", &["beschreibung", "erläuterung"]),
    Column::optional("responsible", &["verantwortlich", "verantwortliche", "verantwortliche person", "zuständig"]),
    Column::optional("member_count", &["anzahl", "stück", "count", "members"]),
    Column::optional("parent", &["gruppe", "group", "übergeordnet", "übergeordnetes objekt", "teil von"]),
    Column::optional("number", &["nummer", "kürzel", "kennung", "nr", "inventarnummer"]),
    Column::optional("platform", &["plattform", "betriebssystem", "hardware", "modell"]),
    Column::optional("usage", &["betriebszustand", "nutzungsstatus"]),
    Column::optional("users", &["benutzer", "nutzer", "anwender", "administratoren"]),
    Column::optional("owner", &["eigentümer", "prozesseigentümer", "fachbereich", "amt"]),
    Column::optional("location", &["standort", "ort", "raum", "aufstellort"]),
    Column::optional("network_address", &["netzwerkadresse", "ip-adresse", "ip adresse", "ip address", "ip"]),
    Column::optional("carrier", &["betreiber", "carrier", "netzbetreiber"]),
    Column::optional("contract", &["vertrag", "vertragsnummer", "contract"]),
    Column::optional("process_kind", &["prozessart"]),
    Column::optional("classification", &["vertraulichkeitsstufe", "einstufung"]),
    Column::optional("external_connection", &["außenverbindung", "verbindung nach außen", "externe verbindung"]),
    Column::optional("in_service_since", &["in betrieb seit", "inbetriebnahme", "anschaffungsdatum"]),
    Column::optional(
        "support_ends_on",
        &["support bis", "supportende", "support-ende", "end of support", "wartung bis"],
    ),
    Column::optional("replaced_by", &["ersetzt durch", "nachfolger"]),
    Column::optional("personal_data", &["personenbezogene daten", "personenbezug"]),
    Column::optional("confidentiality", &["vertraulichkeit", "schutzbedarf vertraulichkeit"]),
    Column::optional(
        "confidentiality_reason",
        &["begründung vertraulichkeit", "begründung der vertraulichkeit", "reason for confidentiality"],
    ),
    Column::optional("integrity", &["integrität", "schutzbedarf integrität"]),
    Column::optional(
        "integrity_reason",
        &["begründung integrität", "begründung der integrität", "reason for integrity"],
    ),
    Column::optional("availability", &["verfügbarkeit", "schutzbedarf verfügbarkeit"]),
    Column::optional(
        "availability_reason",
        &["begründung verfügbarkeit", "begründung der verfügbarkeit", "reason for availability"],
    ),
    Column::optional("need_reason", &["begründung schutzbedarf", "begründung des schutzbedarfs"]),
    Column::optional("categories", &["zielobjektkategorien", "zielobjektkategorie", "target object categories"]),
    Column::optional("depends_on", &["abhängig von", "abhängigkeiten", "benötigt", "hängt ab von", "depends on"]),
];

/// What a row says of the need for one basic value.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NeedText {
    /// The category in the file's words; empty where the row says nothing. Which category that is, is for the app to say.
    pub category: String,
    /// Its reason; else that of all three.
    pub reason: String,
}

/// The columns of the needs in the order of the basic values, each with the column of its reason.
pub const NEED_COLUMNS: [(&str, &str); 3] = [
    ("confidentiality", "confidentiality_reason"),
    ("integrity", "integrity_reason"),
    ("availability", "availability_reason"),
];

/// A target object as a row says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TargetObjectRow {
    /// Name, unique within the file.
    pub name: String,
    /// Kind.
    pub kind: TargetObjectKind,
    /// Description.
    pub description: String,
    /// Who is responsible.
    pub responsible: String,
    /// How many alike objects it stands for; one where the file does not say.
    pub member_count: u32,
    /// Name of the group that it belongs to; empty where it belongs to none. Whether it exists is for the app to say.
    pub parent: String,
    /// What else the structure analysis records; what replaces it stands in [`TargetObjectRow::replaced_by`].
    pub facts: ObjectFacts,
    /// Name or number of what replaces it; empty for nothing.
    pub replaced_by: String,
    /// Names or numbers of what it depends on, set apart by semicolon, bar or line. A name may contain commas: where no
    /// object has the whole name, commas set apart as well. Which objects these are is for the app to say.
    pub depends_on: Vec<String>,
    /// What is needed of confidentiality, integrity and availability.
    pub needs: [NeedText; 3],
    /// Target-object categories (Grundschutz++) in the file's words, set apart as in [`TargetObjectRow::depends_on`].
    pub categories: Vec<String>,
}

/// Reads a CSV file of target objects.
///
/// # Errors
/// Any [`SheetError`]: the file as a whole cannot be read.
pub fn read_target_objects(bytes: &[u8]) -> Result<Imported<TargetObjectRow>, SheetError> {
    let mut lines: HashMap<String, u64> = HashMap::new();
    let kinds = Kinds::default();
    sheet::read(bytes, TARGET_OBJECT_COLUMNS, |row| object_row(row, &mut lines, &kinds))
}

/// What an inventory's own words for kinds mean.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Kinds {
    /// By word, in small letters; words that the program knows anyway need not be here.
    pub words: HashMap<String, TargetObjectKind>,
    /// The kind of a row that says none.
    pub otherwise: Option<TargetObjectKind>,
}

/// Reads a table of target objects whose columns somebody has explained: `columns` says where each known column stands, from
/// 0. Rows up to the one of the headings are left out.
///
/// # Errors
/// [`SheetError::MissingColumns`] where nothing says the name or the kind.
pub fn read_target_object_table(
    table: &Table,
    heading_row: u64,
    columns: &[(&'static str, usize)],
    kinds: &Kinds,
) -> Result<Imported<TargetObjectRow>, SheetError> {
    let has = |name: &str| columns.iter().any(|(known, _)| *known == name);
    let mut missing = Vec::new();
    if !has("name") {
        missing.push("name");
    }
    if !has("kind") && kinds.otherwise.is_none() {
        missing.push("kind");
    }
    if !missing.is_empty() {
        return Err(SheetError::MissingColumns { missing, found: Vec::new() });
    }
    let width = table.rows.iter().map(|row| row.cells.len()).max().unwrap_or_default();
    let layout = Layout::explained(columns, width);
    let mut findings = Findings::default();
    let (mut rows, mut lines, mut total_rows) = (Vec::new(), HashMap::new(), 0);
    for row in table.rows.iter().filter(|row| row.number > heading_row) {
        let record = csv::StringRecord::from(row.cells.iter().map(String::as_str).collect::<Vec<_>>());
        let filled = columns.iter().any(|(_, place)| !row.cell(*place).is_empty());
        if !filled {
            continue;
        }
        total_rows += 1;
        let mut cells = Row::new(&layout, &record, row.number, &mut findings);
        if let (Some(read), true) = (object_row(&mut cells, &mut lines, kinds), cells.is_sound()) {
            rows.push(SheetRow { line: row.number, row: read });
        }
    }
    Ok(Imported {
        rows,
        total_rows,
        findings: findings.kept,
        omitted_findings: findings.omitted,
        columns: layout.names(),
        encoding: Encoding::Utf8,
        delimiter: ';',
    })
}

fn object_row(row: &mut Row<'_>, lines: &mut HashMap<String, u64>, kinds: &Kinds) -> Option<TargetObjectRow> {
    let name = row.needed_text("name");
    let kind = kind(row, kinds);
    let member_count = row.count("member_count").unwrap_or(1);
    let first = *lines.entry(name.to_lowercase()).or_insert(row.line());
    if first != row.line() && !name.is_empty() {
        row.refuse(code::DUPLICATE_ROW, "name", &first.to_string());
    }
    let facts = ObjectFacts {
        number: row.text("number"),
        platform: row.text("platform"),
        usage: row.word::<UsageStatus>("usage"),
        users: row.text("users"),
        owner: row.text("owner"),
        location: row.text("location"),
        in_service_since: row.date("in_service_since"),
        support_ends_on: row.date("support_ends_on"),
        personal_data: row.yes_or_no("personal_data"),
        process_kind: row.word::<ProcessKind>("process_kind"),
        classification: row.word::<Classification>("classification"),
        network_address: row.text("network_address"),
        carrier: row.text("carrier"),
        contract: row.text("contract"),
        external_connection: row.yes_or_no("external_connection"),
        ..ObjectFacts::default()
    };
    Some(TargetObjectRow {
        name,
        kind: kind?,
        description: row.text("description"),
        responsible: row.text("responsible"),
        member_count,
        parent: row.text("parent"),
        facts,
        replaced_by: row.text("replaced_by"),
        depends_on: row.names("depends_on"),
        needs: NEED_COLUMNS.map(|(category, reason)| need(row, category, reason)),
        categories: row.names("categories"),
    })
}

fn need(row: &Row<'_>, category: &'static str, reason: &'static str) -> NeedText {
    let (category, own) = (row.text(category), row.text(reason));
    let of_all = own.is_empty() && !category.is_empty();
    NeedText { reason: if of_all { row.text("need_reason") } else { own }, category }
}

/// The kind that a row says, in the program's words or in the inventory's own.
fn kind(row: &mut Row<'_>, kinds: &Kinds) -> Option<TargetObjectKind> {
    let word = row.text("kind");
    if word.is_empty() {
        if kinds.otherwise.is_none() {
            row.refuse(code::MISSING_VALUE, "kind", "");
        }
        return kinds.otherwise;
    }
    match kinds.words.get(&word.to_lowercase()) {
        Some(kind) => Some(*kind),
        None => row.word::<TargetObjectKind>("kind"),
    }
}
