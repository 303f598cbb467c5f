//! Findings of importers in words.

use crate::wire::FindingRow;
use akte_domain::Severity;
use akte_text::{Arg, Texts};

/// A finding as it is listed; its sentence hangs on the code.
pub(crate) fn row(texts: &Texts, severity: Severity, code: &str, place: &str, detail: &str) -> FindingRow {
    let id = format!("finding-{}", code.replace(['.', '_'], "-"));
    let message = if texts.has(&id) {
        texts.t(&id, &[("detail", Arg::from(detail))])
    } else {
        texts.t("finding-unknown", &[("code", Arg::from(code)), ("detail", Arg::from(detail))])
    };
    let severity = match severity {
        Severity::Note => "note",
        Severity::Warning => "warning",
        Severity::Error => "error",
    };
    FindingRow { severity: severity.to_owned(), code: code.to_owned(), place: place_text(texts, place), message }
}

/// A place in words: `sheet "A", row 3, column B` as the importers of tables write it becomes the reader's language, every
/// other place stays.
pub(crate) fn place_text(texts: &Texts, place: &str) -> String {
    table_place(texts, place).unwrap_or_else(|| place.to_owned())
}

fn table_place(texts: &Texts, place: &str) -> Option<String> {
    let (sheet, rest) = match place.strip_prefix("sheet \"").and_then(|rest| rest.rsplit_once("\", row ")) {
        Some((sheet, rest)) => (Some(sheet), rest),
        None => (None, place.strip_prefix("row ")?),
    };
    let (row, column) = rest.split_once(", column ").map_or((rest, None), |(row, column)| (row, Some(column)));
    row.parse::<u64>().ok()?;
    let parts = [("place-sheet", "name", sheet), ("place-row", "row", Some(row)), ("place-column", "column", column)];
    let said = parts.iter().filter_map(|(id, name, value)| Some(texts.t(id, &[(*name, Arg::from((*value)?))])));
    Some(said.collect::<Vec<_>>().join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use akte_text::Language;

    #[test]
    fn places_in_tables_are_said_in_the_readers_language() {
        let german = |place: &str| place_text(Texts::for_language(Language::German), place);
        assert_eq!(german("sheet \"A, row 1\", row 3, column AB"), "Blatt „A, row 1“, Zeile 3, Spalte AB");
        assert_eq!(german("row 3"), "Zeile 3");
        assert_eq!(german("controls[3].title"), "controls[3].title", "a path in a file stays");
        assert_eq!(german("row of trees"), "row of trees");
    }

    #[test]
    fn every_finding_of_an_importer_has_a_sentence() {
        let own = [crate::rooms::same_document::SAME_UUID];
        let words = crate::rooms::vocabulary::WORD_FINDING_CODES;
        let importers = akte_catalog::FINDING_CODES.iter().chain(akte_exchange::FINDING_CODES);
        for code in importers.chain(words).chain(&own) {
            for language in Language::ALL {
                let row = row(Texts::for_language(language), Severity::Note, code, "", "x");
                assert!(!row.message.contains(code), "{code} has no sentence in {}", language.tag());
            }
        }
    }
}
