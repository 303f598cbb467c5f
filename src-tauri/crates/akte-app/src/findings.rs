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
    FindingRow { severity: severity.to_owned(), code: code.to_owned(), place: place.to_owned(), message }
}

#[cfg(test)]
mod tests {
    use super::*;
    use akte_text::Language;

    #[test]
    fn every_finding_of_an_importer_has_a_sentence() {
        for code in akte_catalog::FINDING_CODES.iter().chain(akte_exchange::FINDING_CODES) {
            for language in Language::ALL {
                let row = row(Texts::for_language(language), Severity::Note, code, "", "x");
                assert!(!row.message.contains(code), "{code} has no sentence in {}", language.tag());
            }
        }
    }
}
