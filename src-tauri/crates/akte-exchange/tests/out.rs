//! What goes out can be read again, is the same every time, and never calculates anything.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops where it fails")]

use akte_domain::Cents;
use akte_domain::export::{ColumnRole, ExportBook, ExportCell, ExportColumn, ExportTable};
use akte_exchange::out::{csv_files, workbook, zipped};
use calamine::{Data, Reader, Xlsx};
use chrono::{NaiveDate, TimeZone, Utc};
use std::io::{Cursor, Read};

fn book() -> ExportBook {
    let columns = [("Nr.", 8), ("Text", 40), ("Termin", 12), ("Kosten", 14)];
    ExportBook {
        title: "Realisierungsplan".into(),
        author: "Stadt Neustadt".into(),
        cover: "Deckblatt".into(),
        facts: vec![("Kommune".into(), "Stadt Neustadt".into()), ("Prüfsumme".into(), "ab".repeat(32))],
        made_at: Some(Utc.with_ymd_and_hms(2026, 6, 30, 8, 0, 0).unwrap()),
        decimal_comma: true,
        tables: vec![ExportTable {
            title: "Maßnahmen".into(),
            columns: columns.map(|(title, width)| ExportColumn::new(title, width)).into(),
            rows: vec![
                vec![
                    ExportCell::Number(1),
                    ExportCell::Text("=HYPERLINK(\"http://example.org\";\"Klick\")".into()),
                    ExportCell::Date(NaiveDate::from_ymd_opt(2026, 12, 31).unwrap()),
                    ExportCell::Amount(Cents(-123_450)),
                ],
                vec![
                    ExportCell::Number(2),
                    ExportCell::Text("- Punkt; „Zitat“\nZeile".into()),
                    ExportCell::Empty,
                    ExportCell::Empty,
                ],
            ],
        }],
    }
}

#[test]
fn a_workbook_has_a_cover_a_head_that_stays_filters_and_real_dates_and_amounts() {
    let bytes = workbook(&book()).unwrap();
    let mut read: Xlsx<_> = Xlsx::new(Cursor::new(bytes.clone())).unwrap();
    assert_eq!(read.sheet_names(), ["Deckblatt", "Maßnahmen"], "the cover first");
    let sheet = read.worksheet_range("Maßnahmen").unwrap();
    assert_eq!(sheet.get_value((0, 2)), Some(&Data::String("Termin".into())), "the head");
    assert!(matches!(sheet.get_value((1, 2)), Some(Data::DateTime(_))), "a date is a date");
    assert_eq!(sheet.get_value((1, 3)), Some(&Data::Float(-1234.5)), "an amount is a number");
    assert!(read.worksheet_formula("Maßnahmen").unwrap().is_empty(), "no text becomes a formula");
    let xml = part(&bytes, "xl/worksheets/sheet2.xml");
    for expected in ["state=\"frozen\"", "<autoFilter ref=\"A1:D3\"", "<cols>"] {
        assert!(xml.contains(expected), "the sheet has {expected}");
    }
    assert!(part(&bytes, "docProps/core.xml").contains("2026-06-30T08:00:00Z"), "the instant of the data state");
}

#[test]
fn columns_to_be_filled_in_offer_their_words_and_hidden_ones_stay_hidden() {
    let mut questionnaire = book();
    let table = &mut questionnaire.tables[0];
    table.columns[1].role = ColumnRole::Hidden;
    table.columns[2].role = ColumnRole::Day;
    table.columns[3].role = ColumnRole::Choice(vec!["ja".into(), "nein".into()]);
    for row in &mut table.rows {
        row[2] = ExportCell::Empty;
        row[3] = ExportCell::Empty;
    }
    let xml = part(&workbook(&questionnaire).unwrap(), "xl/worksheets/sheet2.xml");
    assert!(xml.contains("<dataValidation type=\"list\"") && xml.contains("\"ja,nein\""), "a drop-down: {xml}");
    assert!(xml.contains("sqref=\"D2:D3\""), "for every row");
    assert!(xml.contains("hidden=\"1\""), "the second column is hidden");
}

fn part(bytes: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

#[test]
fn csv_files_are_as_german_spreadsheets_open_them_and_guard_against_formulas() {
    let files = csv_files(&book()).unwrap();
    let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["00-Deckblatt.csv", "01-Maßnahmen.csv"], "numbered, the cover first");
    assert!(files[1].1.starts_with(b"\xef\xbb\xbf"), "with a byte order mark");
    let text = String::from_utf8(files[1].1[3..].to_vec()).unwrap();
    let expected = "Nr.;Text;Termin;Kosten\r\n\
        1;\"'=HYPERLINK(\"\"http://example.org\"\";\"\"Klick\"\")\";2026-12-31;-1234,50\r\n\
        2;\"'- Punkt; „Zitat“\nZeile\";;\r\n";
    assert_eq!(text, expected, "semicolons, guarded texts, amounts with a comma");
}

#[test]
fn the_same_tables_give_the_same_bytes() {
    assert_eq!(workbook(&book()).unwrap(), workbook(&book()).unwrap(), "a workbook");
    let files = csv_files(&book()).unwrap();
    assert_eq!(zipped(&files).unwrap(), zipped(&files).unwrap(), "a ZIP");
}

#[test]
fn whatever_stands_in_a_cell_is_written_and_can_be_read() {
    let mut book = book();
    let texts = ["\u{0}\u{1}\u{8}", "\u{202e}evil", "👩‍👩‍👧", &"x".repeat(40_000), "@SUM(1)", "\tx", "+1", "_x0041_"];
    book.tables[0].title = "a/b:[c]*?".repeat(9);
    book.tables[0].rows = texts
        .iter()
        .map(|text| vec![ExportCell::Empty, ExportCell::Text((*text).into()), ExportCell::Empty, ExportCell::Empty])
        .collect();
    let mut read: Xlsx<_> = Xlsx::new(Cursor::new(workbook(&book).unwrap())).unwrap();
    let name = read.sheet_names()[1].clone();
    let sheet = read.worksheet_range(&name).unwrap();
    assert_eq!(sheet.get_value((3, 1)), Some(&Data::String("👩‍👩‍👧".into())), "any script");
    let Some(Data::String(long)) = sheet.get_value((4, 1)) else { panic!("the long text is there") };
    assert!(long.ends_with('…') && long.chars().count() == 32_767, "what is cut off is marked");
    assert!(csv_files(&book).is_ok(), "and as CSV");
}
