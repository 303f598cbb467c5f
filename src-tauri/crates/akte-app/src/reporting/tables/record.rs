//! The tables of the registers of data protection and of the list of deadlines.

use super::Words;
use akte_domain::export::{ExportCell, ExportTable};
use akte_domain::{Cents, ReportKind, ReportSection};
use akte_report::model::{Grid, RecordReport, RecordSheet, Said};
use akte_report::said_text;

/// The overview; then one row per entry, and one table per list of the entries.
pub(super) fn tables<'a>(words: &Words<'_>, report: &'a RecordReport) -> Vec<ExportTable> {
    let frame = &words.model.frame;
    let mut tables = Vec::new();
    if !report.cover.is_empty() {
        let columns: Vec<(&str, u16)> = report.cover.iter().map(|fact| (fact.label, 30)).collect();
        let row = report.cover.iter().map(|fact| cell(words, &fact.said)).collect();
        let title = if report.kind == ReportKind::Coverage { "frameworks-summary-title" } else { "vvt-cover-title" };
        tables.push(words.table(title, &columns, vec![row]));
    }
    if frame.shows(ReportSection::Overview) {
        let columns: Vec<(&str, u16)> = report.overview.columns.iter().map(|(label, _)| (*label, 26)).collect();
        let rows = report.overview.rows.iter().map(|row| row.iter().map(|said| cell(words, said)).collect());
        tables.push(words.table("report-section-overview", &columns, rows.collect()));
    }
    let Some(first) = report.sheets.first().filter(|_| frame.shows(ReportSection::Details)) else { return tables };
    if !first.facts.is_empty() {
        let mut columns: Vec<(&str, u16)> = vec![("field-name", 30)];
        columns.extend(first.facts.iter().map(|fact| (fact.label, 28)));
        let rows = report.sheets.iter().filter(|sheet| !sheet.is_chapter()).map(|sheet| {
            let mut row = vec![ExportCell::Text(sheet.title.clone())];
            row.extend(sheet.facts.iter().map(|fact| cell(words, &fact.said)));
            row
        });
        tables.push(words.table("report-section-details", &columns, rows.collect()));
    }
    let mut lists: Vec<(&str, &Grid)> = Vec::new();
    for (name, grid) in report.sheets.iter().flat_map(|sheet| &sheet.grids) {
        if lists.iter().all(|(known, _)| known != name) {
            lists.push((*name, grid));
        }
    }
    for (name, grid) in lists {
        let of_it = |sheet: &'a RecordSheet| {
            sheet.grids.iter().filter(move |(one, _)| *one == name).map(move |(_, grid)| (sheet, grid))
        };
        // A chapter of its own belongs to no entry.
        let named = report.sheets.iter().flat_map(of_it).any(|(sheet, _)| !sheet.is_chapter());
        let mut columns: Vec<(&str, u16)> = Vec::new();
        columns.extend(named.then_some(("table-entry", 30)));
        columns.extend(grid.columns.iter().map(|(label, _)| (*label, 24)));
        let rows = report.sheets.iter().flat_map(of_it).flat_map(|(sheet, grid)| {
            grid.rows.iter().map(move |cells| {
                let mut row: Vec<ExportCell> = Vec::new();
                row.extend(named.then(|| ExportCell::Text(sheet.title.clone())));
                row.extend(cells.iter().map(|said| cell(words, said)));
                row
            })
        });
        tables.push(words.table(name, &columns, rows.collect()));
    }
    tables
}

/// A single thing keeps its kind, so that spreadsheets can sort and add; several are joined.
fn cell(words: &Words<'_>, said: &[Said]) -> ExportCell {
    match said {
        [] => words.recorded(""),
        [Said::Day(day)] => ExportCell::Date(*day),
        [Said::Amount(cents)] => ExportCell::Amount(Cents(*cents)),
        [Said::Number(number)] => i64::try_from(*number).map_or(ExportCell::Empty, ExportCell::Number),
        [Said::Evidence(pieces)] => words.evidence(pieces),
        several => {
            let texts: Vec<String> = several.iter().map(|one| said_text(words.texts, one)).collect();
            ExportCell::Text(texts.join("\n"))
        }
    }
}
