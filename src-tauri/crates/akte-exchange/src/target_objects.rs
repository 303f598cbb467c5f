//! Target objects (Zielobjekte).

use crate::columns::Column;
use crate::error::SheetError;
use crate::finding::code;
use crate::sheet::{self, Imported};
use akte_domain::{ObjectFacts, TargetObjectKind, UsageStatus};
use std::collections::HashMap;

/// The columns of a sheet of target objects.
pub const TARGET_OBJECT_COLUMNS: &[Column] = &[
    Column::needed("name", &["bezeichnung", "zielobjekt", "target object"]),
    Column::needed("kind", &["typ", "art", "type", "zielobjekttyp", "kategorie"]),
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
    Column::optional("in_service_since", &["in betrieb seit", "inbetriebnahme", "anschaffungsdatum"]),
    Column::optional(
        "support_ends_on",
        &["support bis", "supportende", "support-ende", "end of support", "wartung bis"],
    ),
    Column::optional("replaced_by", &["ersetzt durch", "nachfolger"]),
    Column::optional("personal_data", &["personenbezogene daten", "personenbezug"]),
    Column::optional("depends_on", &["abhängig von", "abhängigkeiten", "benötigt", "hängt ab von", "depends on"]),
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
}

/// Reads a CSV file of target objects.
///
/// # Errors
/// Any [`SheetError`]: the file as a whole cannot be read.
pub fn read_target_objects(bytes: &[u8]) -> Result<Imported<TargetObjectRow>, SheetError> {
    let mut lines: HashMap<String, u64> = HashMap::new();
    sheet::read(bytes, TARGET_OBJECT_COLUMNS, |row| {
        let name = row.needed_text("name");
        row.needed_text("kind");
        let kind = row.word::<TargetObjectKind>("kind");
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
        })
    })
}
