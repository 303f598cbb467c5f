//! Control lists as tables: the file as it was read, and the catalog that comes of it as a mapping says.

use crate::catalogs;
use crate::error::{AppError, ErrorCode, Result};
use akte_catalog::{ColumnMapping, Field, Imported, mapped_tables, read_table_catalog, take_table_catalog};
use akte_domain::table::column_letters;
use akte_domain::{Finding, Severity};
use akte_exchange::{Encoding, ImportedTables, MergedCells, TableFormat, read_tables};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// The file that a catalog version was read from by a column mapping: place is the file, detail its SHA-256.
const READ_FROM: &str = "table.read-from";
/// Merged cells in a mapped column: only the first of them has the text. Detail is the area.
const MERGED: &str = "table.merged-cells";
/// A CSV file that is neither UTF-8 nor UTF-16; the code is that of the other spreadsheets.
const ENCODING_GUESSED: &str = "csv.encoding-guessed";

/// Codes of findings that only the app can make.
#[cfg(test)]
pub(crate) const TABLE_FINDING_CODES: &[&str] = &[READ_FROM, MERGED, ENCODING_GUESSED];

/// How many merged areas are told of.
const MERGED_TOLD: usize = 100;

/// How many bytes a mapping file may have.
const MAX_MAPPING_BYTES: usize = 1024 * 1024;

/// A file of tables as it was read.
#[derive(Debug)]
pub(crate) struct TableFile {
    /// Its name without the folder.
    pub(crate) file: String,
    /// Its SHA-256.
    pub(crate) sha256: String,
    /// Its tables.
    pub(crate) read: ImportedTables,
}

/// Workbooks are known by their first bytes; CSV has none, so there the name decides.
pub(crate) fn is_table(bytes: &[u8], file: &str) -> bool {
    let ending = file.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    bytes.starts_with(b"PK\x03\x04") || ending.is_some_and(|ending| ending == "csv")
}

impl TableFile {
    /// Reads the tables of a file. Bytes that are handed over are let go of.
    ///
    /// # Errors
    /// Why the file was refused, with its name.
    pub(crate) fn read(bytes: impl AsRef<[u8]>, file: &str) -> Result<Self> {
        let read = read_tables(bytes.as_ref()).map_err(|error| AppError::of_sheet(&error, file))?;
        Ok(Self { file: file.to_owned(), sha256: catalogs::sha256(bytes.as_ref()), read })
    }

    /// The catalog that comes of it.
    ///
    /// # Errors
    /// Why the mapping does not fit, with the file's name.
    pub(crate) fn catalog(&self, mapping: &ColumnMapping) -> Result<Imported> {
        let read = read_table_catalog(&self.read.tables, mapping);
        let mut imported = read.map_err(|error| AppError::of_catalog(&error, &self.file))?;
        imported.findings.splice(0..0, self.noted(mapping));
        Ok(imported)
    }

    /// As [`TableFile::catalog`]; the tables are gone then, so that a long list does not stand in memory twice.
    ///
    /// # Errors
    /// As [`TableFile::catalog`].
    pub(crate) fn take_catalog(&mut self, mapping: &ColumnMapping) -> Result<Imported> {
        let noted = self.noted(mapping);
        let read = take_table_catalog(std::mem::take(&mut self.read.tables), mapping);
        let mut imported = read.map_err(|error| AppError::of_catalog(&error, &self.file))?;
        imported.findings.splice(0..0, noted);
        Ok(imported)
    }

    /// What was noticed in the file, and in it as the mapping reads it.
    fn noted(&self, mapping: &ColumnMapping) -> Vec<Finding> {
        let mut noted = self.findings();
        noted.extend(self.merged(mapping));
        noted
    }

    /// Says which file a catalog was read from, whose own SHA-256 is that of file and mapping together.
    pub(crate) fn read_from(&self) -> Finding {
        let (place, detail) = (self.file.clone(), self.sha256.clone());
        Finding { severity: Severity::Note, code: READ_FROM, place, detail }
    }

    /// The SHA-256 of file and mapping together: the same list read in another way is another catalog.
    pub(crate) fn sha256_with(&self, mapping: &ColumnMapping) -> String {
        catalogs::sha256(format!("{}\n{}", self.sha256, text_of(mapping)).as_bytes())
    }

    /// What was noticed in the file as a whole.
    pub(crate) fn findings(&self) -> Vec<Finding> {
        let guessed = matches!(self.read.format, TableFormat::Csv(Encoding::Windows1252, _));
        let finding = |detail: &str| Finding {
            severity: Severity::Warning,
            code: ENCODING_GUESSED,
            place: self.file.clone(),
            detail: detail.to_owned(),
        };
        guessed.then(|| finding("windows-1252")).into_iter().collect()
    }

    /// Merged cells that leave mapped columns empty. In a column of groups an empty cell means the group above anyway.
    fn merged(&self, mapping: &ColumnMapping) -> Vec<Finding> {
        let mut found = Vec::new();
        for mapped in mapped_tables(&self.read.tables, mapping) {
            let name = self.read.tables.get(mapped.table).map(|table| table.name.as_str()).unwrap_or_default();
            let of_table = self.read.merged.iter().filter(|area| area.table == mapped.table);
            let hurts = |area: &&MergedCells| {
                area.rows.1 > mapped.heading_row
                    && mapped.columns.iter().any(|(column, field)| {
                        let within = (area.columns.0..=area.columns.1).contains(column);
                        let goes_down = area.rows.1 > area.rows.0 && !matches!(field, Field::Group | Field::GroupId);
                        within && (goes_down || *column > area.columns.0)
                    })
            };
            found.extend(of_table.filter(hurts).take(MERGED_TOLD.saturating_sub(found.len())).map(|area| Finding {
                severity: Severity::Warning,
                code: MERGED,
                place: place(name, area.rows.0, area.columns.0),
                detail: area_text(area),
            }));
        }
        found
    }
}

/// As the importer writes places.
fn place(sheet: &str, row: u64, column: usize) -> String {
    format!("sheet \"{sheet}\", row {row}, column {}", column_letters(column))
}

/// An area as spreadsheets write it: `A2:B4`.
fn area_text(area: &MergedCells) -> String {
    let cell = |column: usize, row: u64| format!("{}{row}", column_letters(column));
    format!("{}:{}", cell(area.columns.0, area.rows.0), cell(area.columns.1, area.rows.1))
}

/// A mapping as it is written into a file.
pub(crate) fn text_of(mapping: &impl Serialize) -> String {
    serde_json::to_string_pretty(mapping).unwrap_or_default() + "\n"
}

/// A mapping as it stands in a file.
///
/// # Errors
/// [`ErrorCode::TableMappingInvalid`] with the place.
pub(crate) fn mapping_of<M: DeserializeOwned>(bytes: &[u8], file: &str) -> Result<M> {
    let refused = || AppError::new(ErrorCode::TableMappingInvalid).with("file", file);
    if bytes.len() > MAX_MAPPING_BYTES {
        return Err(refused().with("line", 1).with("column", 1).with("reason", format!("> {MAX_MAPPING_BYTES} bytes")));
    }
    let text = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    serde_json::from_slice(text).map_err(|error| {
        let (line, column) = (error.line(), error.column());
        let reason = error.to_string();
        let reason = reason.split(" at line ").next().unwrap_or_default();
        refused().with("line", line).with("column", column).with("reason", reason)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::findings;
    use akte_text::{Language, Texts};

    #[test]
    fn every_finding_of_a_table_has_a_sentence() {
        for code in TABLE_FINDING_CODES {
            for language in Language::ALL {
                let row = findings::row(Texts::for_language(language), Severity::Note, code, "", "x");
                assert!(!row.message.contains(code), "{code} has no sentence in {}", language.tag());
            }
        }
    }

    #[test]
    fn a_mapping_file_is_refused_with_its_place() {
        let error = mapping_of::<ColumnMapping>(b"{\n \"titel\": \"x\" }", "m.json").unwrap_err();
        assert_eq!(error.code, ErrorCode::TableMappingInvalid);
        assert_eq!(error.detail("line"), Some("2"));
        assert!(error.detail("reason").unwrap().starts_with("unknown field `titel`"), "{error:?}");
        let mapping = ColumnMapping { title: "T".into(), ..ColumnMapping::default() };
        let again: ColumnMapping = mapping_of(format!("\u{feff}{}", text_of(&mapping)).as_bytes(), "m.json").unwrap();
        assert_eq!(again, mapping, "with the mark that some editors write");
    }
}
