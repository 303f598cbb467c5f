//! Catalogs in other formats than OSCAL: which one a file has is told by its content, not by its name.

use crate::error::{AppError, ErrorCode, Result};
use akte_catalog::{Imported, Progress};

/// Reads a catalog that is no OSCAL document: the IT-Grundschutz-Kompendium in BSI's XML, or a workbook or CSV file whose
/// columns are known. None where the file may be OSCAL.
pub(crate) fn read_other(bytes: &[u8], file: &str, progress: &mut dyn FnMut(Progress)) -> Option<Result<Imported>> {
    let refused = |error| AppError::of_catalog(&error, file);
    if akte_catalog::is_kompendium(bytes) {
        let read = akte_catalog::read_kompendium(bytes, progress);
        return Some(read.map(|kompendium| kompendium.imported).map_err(refused));
    }
    is_table(bytes, file).then(|| {
        let read = akte_exchange::read_tables(bytes).map_err(|error| AppError::of_sheet(&error, file))?;
        let unknown = || AppError::new(ErrorCode::CatalogTableUnknown).with("file", file);
        let mapping = akte_catalog::recognised_mapping(&read.tables).ok_or_else(unknown)?;
        akte_catalog::read_table_catalog(&read.tables, &mapping).map_err(refused)
    })
}

/// Workbooks are known by their first bytes; CSV has none, so there the name decides.
fn is_table(bytes: &[u8], file: &str) -> bool {
    let ending = file.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    bytes.starts_with(b"PK\x03\x04") || ending.is_some_and(|ending| ending == "csv")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(bytes: &[u8], file: &str) -> Option<&'static str> {
        read_other(bytes, file, &mut |_| {}).map(|read| read.map_or_else(|error| error.code.code(), |_| "read"))
    }

    #[test]
    fn what_is_no_oscal_is_told_apart() {
        assert_eq!(code(b"{\"catalog\": {}}", "katalog.json"), None, "OSCAL has a reader of its own");
        assert_eq!(code(b"<catalog xmlns='http://csrc.nist.gov/ns/oscal/1.0'/>", "katalog.xml"), None);
        assert_eq!(code(b"a;b\n1;2\n", "liste.CSV"), Some("catalog.table-unknown"), "columns that nobody knows");
        assert_eq!(code(b"PK\x03\x04", "liste.xlsx"), Some("xlsx.damaged"), "a workbook that is none");
    }
}
