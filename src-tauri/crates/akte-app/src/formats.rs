//! Files in other formats than OSCAL: which one a file has is told by its content; only BSI's vocabularies and CSV by the
//! name.

use crate::error::{AppError, ErrorCode, Result};
use crate::tables::{TableFile, is_table};
use akte_catalog::{Imported, ImportedCrossReference, ImportedVocabulary, Progress};
use akte_domain::Vocabulary;
use akte_domain::words::vocabulary_of_file;

/// What a file in another format than OSCAL holds.
pub(crate) enum Other {
    /// A catalog, and the vocabularies that it brings along.
    Catalog(Box<Imported>, Vec<Vocabulary>),
    /// A vocabulary.
    Vocabulary(ImportedVocabulary),
    /// A cross-reference.
    CrossReference(ImportedCrossReference),
    /// A table whose columns nobody knows.
    UnknownTable,
}

/// Whether a file is one that [`read_other`] reads; else it may be OSCAL.
pub(crate) fn is_other(bytes: &[u8], file: &str) -> bool {
    akte_catalog::is_kompendium(bytes) || is_table(bytes, file)
}

/// Reads a file that is no OSCAL document: the IT-Grundschutz-Kompendium in BSI's XML, a vocabulary of BSI, a workbook of
/// cross-reference tables, or a workbook or CSV file whose columns are known. None where the file may be OSCAL. Bytes that
/// are handed over are let go of as soon as they are read.
pub(crate) fn read_other(
    bytes: impl AsRef<[u8]>,
    file: &str,
    progress: &mut dyn FnMut(Progress),
) -> Option<Result<Other>> {
    let refused = |error| AppError::of_catalog(&error, file);
    if akte_catalog::is_kompendium(bytes.as_ref()) {
        let read = akte_catalog::read_kompendium(bytes.as_ref(), progress).map_err(refused);
        return Some(read.map(|kompendium| Other::Catalog(Box::new(kompendium.imported), kompendium.vocabularies)));
    }
    is_table(bytes.as_ref(), file).then(|| {
        let mut table = TableFile::read(bytes, file)?;
        let tables = &table.read.tables;
        if let Some(name) = vocabulary_of(file) {
            let first = tables.first().ok_or_else(|| AppError::new(ErrorCode::CatalogEmpty).with("file", file))?;
            return akte_catalog::read_vocabulary(name, first).map(Other::Vocabulary).map_err(refused);
        }
        if let Some(mapping) = akte_catalog::recognised_mapping(tables) {
            return table.take_catalog(&mapping).map(|imported| Other::Catalog(Box::new(imported), Vec::new()));
        }
        let cross_reference = akte_catalog::read_cross_reference(tables);
        Ok(cross_reference.map_or(Other::UnknownTable, Other::CrossReference))
    })
}

/// The vocabulary that a file holds, by its name: the terms of a list say nothing about which one it is.
pub(crate) fn vocabulary_of(file: &str) -> Option<&'static str> {
    let (stem, ending) = file.rsplit_once('.')?;
    ending.eq_ignore_ascii_case("csv").then(|| vocabulary_of_file(stem)).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(bytes: &[u8], file: &str) -> Option<&'static str> {
        read_other(bytes, file, &mut |_| {}).map(|read| match read {
            Ok(Other::Catalog(..)) => "read",
            Ok(Other::Vocabulary(_)) => "vocabulary",
            Ok(Other::CrossReference(_)) => "cross-reference",
            Ok(Other::UnknownTable) => "unknown table",
            Err(error) => error.code.code(),
        })
    }

    #[test]
    fn what_is_no_oscal_is_told_apart() {
        assert_eq!(code(b"{\"catalog\": {}}", "katalog.json"), None, "OSCAL has a reader of its own");
        assert_eq!(code(b"<catalog xmlns='http://csrc.nist.gov/ns/oscal/1.0'/>", "katalog.xml"), None);
        assert_eq!(code(b"a;b\n1;2\n", "liste.CSV"), Some("unknown table"), "columns that nobody knows");
        assert_eq!(code(b"Begriff,Definition\nKANN,darf\n", "modal_verbs.csv"), Some("vocabulary"), "a list of BSI");
        assert_eq!(code(b"a,b\n1,2\n", "tags (2).csv"), Some("vocabulary.not-a-vocabulary"), "no column of terms");
        assert_eq!(code(b"Baustein;Name;G 0.1\nORP.1.A1;x;X\n", "k.csv"), Some("cross-reference"), "by its threats");
        assert_eq!(code(b"PK\x03\x04", "liste.xlsx"), Some("xlsx.damaged"), "a workbook that is none");
    }
}
