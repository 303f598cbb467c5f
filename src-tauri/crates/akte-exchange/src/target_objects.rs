//! Target objects (Zielobjekte).

use crate::columns::Column;
use crate::error::SheetError;
use crate::finding::code;
use crate::sheet::{self, Imported};
use akte_domain::TargetObjectKind;
use std::collections::HashMap;

/// The columns of a sheet of target objects.
pub const TARGET_OBJECT_COLUMNS: &[Column] = &[
    Column::needed("name", &["bezeichnung", "zielobjekt", "target object"]),
    Column::needed("kind", &["typ", "art", "type", "zielobjekttyp", "kategorie"]),
    Column::optional("description", &["beschreibung", "erläuterung"]),
    Column::optional("responsible", &["verantwortlich", "verantwortliche", "verantwortliche person", "zuständig"]),
    Column::optional("member_count", &["anzahl", "stück", "count", "members"]),
    Column::optional("parent", &["gruppe", "group", "übergeordnet", "übergeordnetes objekt", "teil von"]),
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
        Some(TargetObjectRow {
            name,
            kind: kind?,
            description: row.text("description"),
            responsible: row.text("responsible"),
            member_count,
            parent: row.text("parent"),
        })
    })
}
