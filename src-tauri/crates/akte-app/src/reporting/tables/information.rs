//! The tables of the information of data subjects: what is said below which heading, and of what nobody has to be informed.

use super::Words;
use akte_domain::export::{ExportCell, ExportTable};
use akte_report::model::{InformationText, InformationTexts};
use akte_report::{InformationPiece, information_pieces, information_title};

pub(super) fn tables(words: &Words<'_>, report: &InformationTexts) -> Vec<ExportTable> {
    let columns = [("field-number", 10), ("field-activity", 32), ("information-heading", 36), ("information-said", 70)];
    let rows = report.texts.iter().flat_map(|text| rows(words, text)).collect();
    let mut tables = vec![words.table("report-title-information-texts", &columns, rows)];
    if !report.exempt.is_empty() {
        let columns = [("field-number", 10), ("field-activity", 32), ("field-information-exemption", 60)];
        let row = |one: &akte_report::model::InformationExemption| {
            vec![words.recorded(&one.number), words.recorded(&one.activity), words.recorded(&one.reason)]
        };
        let rows = report.exempt.iter().map(row).collect();
        tables.push(words.table("information-exempt-title", &columns, rows));
    }
    tables
}

/// One row per heading, with everything that stands below it; what stands before the first one has the title.
fn rows(words: &Words<'_>, text: &InformationText) -> Vec<Vec<ExportCell>> {
    let mut parts: Vec<(String, Vec<String>)> = vec![(information_title(words.texts, text), Vec::new())];
    for piece in information_pieces(words.texts, text) {
        match (piece, parts.last_mut()) {
            (InformationPiece::Heading(heading), _) => parts.push((heading, Vec::new())),
            (InformationPiece::Paragraph(said), Some((_, lines))) => lines.push(said),
            (InformationPiece::Item(said), Some((_, lines))) => lines.push(format!("– {said}")),
            (_, None) => {}
        }
    }
    let row = |(heading, lines): (String, Vec<String>)| {
        let said = ExportCell::Text(lines.join("\n"));
        vec![words.recorded(&text.number), words.recorded(&text.activity), ExportCell::Text(heading), said]
    };
    parts.into_iter().filter(|(_, lines)| !lines.is_empty()).map(row).collect()
}
