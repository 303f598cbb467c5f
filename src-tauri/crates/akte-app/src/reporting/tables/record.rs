//! The tables of the registers of data protection and of the list of deadlines.

use super::Words;
use akte_domain::export::{ExportCell, ExportTable};
use akte_domain::{Cents, ReportKind, ReportSection};
use akte_report::model::{Grid, RecordReport, Said};
use akte_report::said_text;

/// The overview; then one row per entry, and one table per list of the entries.
pub(super) fn tables(words: &Words<'_>, report: &RecordReport) -> Vec<ExportTable> {
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
        let rows = report.sheets.iter().map(|sheet| {
            let mut row = vec![ExportCell::Text(sheet.title.clone())];
            row.extend(sheet.facts.iter().map(|fact| cell(words, &fact.said)));
            row
        });
        tables.push(words.table("report-section-details", &columns, rows.collect()));
    }
    for (position, (name, grid)) in first.grids.iter().enumerate() {
        let mut columns: Vec<(&str, u16)> = vec![("table-entry", 30)];
        columns.extend(grid.columns.iter().map(|(label, _)| (*label, 24)));
        let of = |grid: &Grid, title: &str| -> Vec<Vec<ExportCell>> {
            let row = |cells: &Vec<Vec<Said>>| {
                let mut row = vec![ExportCell::Text(title.to_owned())];
                row.extend(cells.iter().map(|said| cell(words, said)));
                row
            };
            grid.rows.iter().map(row).collect()
        };
        let rows =
            report.sheets.iter().filter_map(|sheet| sheet.grids.get(position).map(|(_, grid)| of(grid, &sheet.title)));
        tables.push(words.table(name, &columns, rows.flatten().collect()));
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
