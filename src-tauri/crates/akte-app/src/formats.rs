//! Catalogs in other formats than OSCAL: which one a file has is told by its content, not by its name.

use crate::error::{AppError, Result};
use crate::tables::{TableFile, is_table};
use akte_catalog::{Imported, Progress};

/// What a file in another format than OSCAL holds.
pub(crate) enum Other {
    /// A catalog.
    Catalog(Box<Imported>),
    /// A table whose columns nobody knows.
    UnknownTable,
}

/// Reads a catalog that is no OSCAL document: the IT-Grundschutz-Kompendium in BSI's XML, or a workbook or CSV file whose
/// columns are known. None where the file may be OSCAL.
pub(crate) fn read_other(bytes: &[u8], file: &str, progress: &mut dyn FnMut(Progress)) -> Option<Result<Other>> {
    if akte_catalog::is_kompendium(bytes) {
        let read = akte_catalog::read_kompendium(bytes, progress);
        let read = read.map(|kompendium| Other::Catalog(Box::new(kompendium.imported)));
        return Some(read.map_err(|error| AppError::of_catalog(&error, file)));
    }
    is_table(bytes, file).then(|| {
        let table = TableFile::read(bytes, file)?;
        match akte_catalog::recognised_mapping(&table.read.tables) {
            Some(mapping) => table.catalog(&mapping).map(|imported| Other::Catalog(Box::new(imported))),
            None => Ok(Other::UnknownTable),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(bytes: &[u8], file: &str) -> Option<&'static str> {
        read_other(bytes, file, &mut |_| {}).map(|read| match read {
            Ok(Other::Catalog(_)) => "read",
            Ok(Other::UnknownTable) => "unknown table",
            Err(error) => error.code.code(),
        })
    }

    #[test]
    fn what_is_no_oscal_is_told_apart() {
        assert_eq!(code(b"{\"catalog\": {}}", "katalog.json"), None, "OSCAL has a reader of its own");
        assert_eq!(code(b"<catalog xmlns='http://csrc.nist.gov/ns/oscal/1.0'/>", "katalog.xml"), None);
        assert_eq!(code(b"a;b\n1;2\n", "liste.CSV"), Some("unknown table"), "columns that nobody knows");
        assert_eq!(code(b"PK\x03\x04", "liste.xlsx"), Some("xlsx.damaged"), "a workbook that is none");
    }
}
