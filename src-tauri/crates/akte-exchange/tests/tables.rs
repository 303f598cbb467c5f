//! Tables whose columns nobody knows: CSV as offices write it, workbooks, and workbooks that want to do harm.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "tests may fail loudly and print"
)]

use akte_domain::table::Table;
use akte_exchange::{Encoding, MAX_COLUMNS, MAX_ROWS, MergedCells, SheetError, TableFormat, read_tables};
use expect_test::{Expect, expect};
use proptest::prelude::*;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

fn shown(tables: &[Table]) -> String {
    let mut lines = String::new();
    for table in tables {
        lines += &format!("[{}]\n", table.name);
        for row in &table.rows {
            lines += &format!("{}: {}\n", row.number, row.cells.join(" | ").replace('\n', "⏎"));
        }
    }
    lines
}

fn check(bytes: &[u8], format: TableFormat, expected: Expect) {
    let imported = read_tables(bytes).expect("this comes in");
    assert_eq!(imported.format, format);
    expected.assert_eq(&shown(&imported.tables));
}

fn refused(bytes: &[u8], code: &str) {
    let error = read_tables(bytes).expect_err("this is refused");
    assert_eq!(error.code(), code, "{error}");
    assert!(SheetError::CODES.contains(&error.code()), "the code is in the list");
}

#[test]
fn csv_comes_in_as_offices_write_it() {
    check(
        "Nr.;Anforderung\r\n1;\"Text mit; Zeichen\r\nund Zeile\"\r\n;\r\n2; Größe ;;\r\n".as_bytes(),
        TableFormat::Csv(Encoding::Utf8, ';'),
        expect![[r#"
            []
            1: Nr. | Anforderung
            2: 1 | Text mit; Zeichen⏎und Zeile
            5: 2 | Größe
        "#]],
    );
    check(
        b"sep=,\nListe, Stand 2026\nNr,Text\n1,Pr\xFCfung\n",
        TableFormat::Csv(Encoding::Windows1252, ','),
        expect![[r#"
            []
            2: Liste | Stand 2026
            3: Nr | Text
            4: 1 | Prüfung
        "#]],
    );
}

#[test]
fn the_delimiter_is_the_one_that_cuts_evenly() {
    let text = "Liste A, Stand heute, ein Titel\nNr;Text\n1;eins, zwei\n2;drei, vier, fünf\n";
    check(
        text.as_bytes(),
        TableFormat::Csv(Encoding::Utf8, ';'),
        expect![[r#"
        []
        1: Liste A, Stand heute, ein Titel
        2: Nr | Text
        3: 1 | eins, zwei
        4: 2 | drei, vier, fünf
    "#]],
    );
}

fn workbook() -> Workbook {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet().set_name("Prüfliste").unwrap();
    sheet.write_string(0, 0, "Nr.").unwrap();
    sheet.write_string(0, 2, " Frage ").unwrap();
    sheet.write_number(2, 0, 3.0).unwrap();
    sheet.write_number(2, 1, 0.5).unwrap();
    sheet.write_string(2, 2, "Zeile\r\nzwei").unwrap();
    sheet.write_boolean(3, 0, true).unwrap();
    let date = Format::new().set_num_format("dd.mm.yyyy");
    sheet.write_with_format(3, 1, ExcelDateTime::from_ymd(2026, 12, 31).unwrap(), &date).unwrap();
    sheet.write_formula(3, 2, rust_xlsxwriter::Formula::new("=1+1").set_result("2")).unwrap();
    sheet.write_blank(4, 0, &date).unwrap();
    workbook.add_worksheet().set_name("Leer").unwrap();
    let hidden = workbook.add_worksheet().set_name("Versteckt").unwrap();
    hidden.write_string(9, 1, "auch dies").unwrap();
    hidden.set_hidden(true);
    workbook
}

#[test]
fn a_workbook_comes_in_sheet_by_sheet() {
    let bytes = workbook().save_to_buffer().unwrap();
    check(
        &bytes,
        TableFormat::Xlsx,
        expect![[r#"
        [Prüfliste]
        1: Nr. |  | Frage
        3: 3 | 0.5 | Zeile⏎zwei
        4: true | 2026-12-31 | 2
        [Leer]
        [Versteckt]
        10:  | auch dies
    "#]],
    );
}

#[test]
fn merged_cells_are_told() {
    let mut workbook = Workbook::new();
    workbook.add_worksheet().set_name("Deckblatt").unwrap();
    let sheet = workbook.add_worksheet();
    sheet.merge_range(1, 0, 3, 1, "gilt für drei Zeilen", &Format::new()).unwrap();
    let imported = read_tables(&workbook.save_to_buffer().unwrap()).unwrap();
    assert_eq!(imported.merged, [MergedCells { table: 1, rows: (2, 4), columns: (0, 1) }]);
    assert_eq!(imported.tables[1].rows.len(), 1, "the text stands in the first cell alone");
}

#[test]
fn other_formats_are_told_apart() {
    let zip_of = |names: &[&str]| {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for name in names {
            zip.start_file(*name, SimpleFileOptions::default()).unwrap();
            zip.write_all(b"<a/>").unwrap();
        }
        zip.finish().unwrap().into_inner()
    };
    let told = |bytes: &[u8]| match read_tables(bytes).unwrap_err() {
        SheetError::OtherWorkbook { format } => format,
        other => panic!("{other}"),
    };
    assert_eq!(told(&zip_of(&["mimetype", "content.xml"])), "ods");
    assert_eq!(told(&zip_of(&["[Content_Types].xml", "xl/workbook.bin"])), "xlsb");
    assert_eq!(told(&zip_of(&["[Content_Types].xml", "word/document.xml"])), "docx");
    assert_eq!(told(&zip_of(&["a.txt"])), "zip");
    assert_eq!(told(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 Workbook"), "xls");
    let stream: Vec<u8> = "EncryptedPackage".bytes().flat_map(|byte| [byte, 0]).collect();
    refused(&[b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", &*stream].concat(), "xlsx.encrypted");
    refused(b"PK\x03\x04", "xlsx.damaged");
    refused(&zip_of(&["[Content_Types].xml"]), "xlsx.damaged");
    refused(b"%PDF-1.7", "csv.not-csv");
    refused(b"a;b\0;c", "csv.zero-byte");
    refused(b"", "csv.empty");
}

/// A workbook whose parts are as given; the rest is what a program needs.
fn raw(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    let frame: [(&str, &[u8]); 4] = [
        ("[Content_Types].xml", b"<Types/>"),
        ("_rels/.rels", b"<Relationships><Relationship Id=\"r\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"),
        ("xl/workbook.xml", b"<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"),
        ("xl/_rels/workbook.xml.rels", b"<Relationships><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"),
    ];
    let own = |name: &str| parts.iter().any(|(of_part, _)| *of_part == name);
    for (name, content) in frame.iter().filter(|(name, _)| !own(name)).chain(parts) {
        zip.start_file(*name, options).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn sheet(rows: &str) -> Vec<u8> {
    format!("<worksheet><sheetData>{rows}</sheetData></worksheet>").into_bytes()
}

const CELL: &str = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>ein Text</t></is></c></row>";

#[test]
fn the_hostile_workbooks_stand_on_a_readable_one() {
    let bytes = raw(&[("xl/worksheets/sheet1.xml", &sheet(CELL))]);
    check(
        &bytes,
        TableFormat::Xlsx,
        expect![[r#"
        [A]
        1: ein Text
    "#]],
    );
}

#[test]
fn a_bomb_is_refused_while_it_is_unpacked() {
    let zeros = vec![b' '; 130 * 1024 * 1024];
    let bytes = raw(&[("xl/worksheets/sheet1.xml", &zeros)]);
    assert!(bytes.len() < 1024 * 1024, "130 MB became {} bytes", bytes.len());
    refused(&bytes, "xlsx.too-large-unpacked");
}

/// The zip may say that its content is small; what comes out counts.
#[test]
fn a_bomb_that_lies_about_its_size_is_refused() {
    let zeros = vec![b' '; 130 * 1024 * 1024];
    let mut bytes = raw(&[("xl/worksheets/sheet1.xml", &zeros)]);
    let size = u32::try_from(zeros.len()).unwrap().to_le_bytes();
    let mut found = 0;
    for at in 0..bytes.len() - 4 {
        if bytes[at..at + 4] == size {
            bytes[at..at + 4].copy_from_slice(&100_u32.to_le_bytes());
            found += 1;
        }
    }
    assert!(found >= 1, "the size stands in the directory");
    let code = read_tables(&bytes).unwrap_err().code();
    assert!(["xlsx.too-large-unpacked", "xlsx.damaged"].contains(&code), "{code}");
}

#[test]
fn what_is_announced_is_not_believed() {
    for count in ["99999999999999", "9223372036854775807", "99999999999999999999999999"] {
        for spelling in [format!("uniqueCount=\"{count}\""), format!("uniqueCount = '{count}'")] {
            let texts = format!("<sst {spelling}><si><t>a</t></si></sst>");
            for name in ["xl/sharedStrings.xml", "xl/SharedStrings.XML"] {
                refused(
                    &raw(&[(name, texts.as_bytes()), ("xl/worksheets/sheet1.xml", &sheet(CELL))]),
                    "xlsx.too-many-texts",
                );
            }
        }
    }
    let utf16: Vec<u8> = "<sst uniqueCount=\"99999999999999\"/>".encode_utf16().flat_map(u16::to_le_bytes).collect();
    for start in [&b"\xFF\xFE"[..], b""] {
        let texts = [start, &utf16].concat();
        refused(&raw(&[("xl/sharedStrings.xml", &texts), ("xl/worksheets/sheet1.xml", &sheet(CELL))]), "xlsx.damaged");
    }
}

#[test]
fn entities_are_refused() {
    let bomb = format!("<!DOCTYPE a [<!ENTITY a \"{}\"><!ENTITY b \"&a;&a;\">]>", "x".repeat(100));
    let bytes = raw(&[("xl/worksheets/sheet1.xml", &[bomb.as_bytes(), &sheet(CELL)].concat())]);
    refused(&bytes, "xlsx.damaged");
}

#[test]
fn a_cell_far_away_costs_nothing() {
    let far = "<row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c></row>";
    let imported = read_tables(&raw(&[("xl/worksheets/sheet1.xml", &sheet(&format!("{CELL}{far}")))])).unwrap();
    assert_eq!(imported.tables[0].rows.len(), 2, "two rows, whatever lies between them");
    let right = "<row r=\"2\"><c r=\"XFD2\"><v>1</v></c></row>";
    refused(&raw(&[("xl/worksheets/sheet1.xml", &sheet(right))]), "csv.too-many-columns");
}

/// The reader overflows over such a reference where overflow is checked.
#[test]
fn a_cell_reference_without_end_is_refused() {
    let cell = "<row r=\"1\"><c r=\"ZZZZZZZZZZZZ1\"><v>1</v></c></row>";
    let code = read_tables(&raw(&[("xl/worksheets/sheet1.xml", &sheet(cell))])).unwrap_err().code();
    assert!(["xlsx.damaged", "csv.too-many-columns"].contains(&code), "{code}");
}

#[test]
fn one_text_in_many_cells_does_not_fill_the_memory() {
    let texts = format!("<sst uniqueCount=\"1\"><si><t>{}</t></si></sst>", "x".repeat(1024 * 1024));
    let rows: String =
        (1..=200).map(|row| format!("<row r=\"{row}\"><c r=\"A{row}\" t=\"s\"><v>0</v></c></row>")).collect();
    let bytes = raw(&[("xl/sharedStrings.xml", texts.as_bytes()), ("xl/worksheets/sheet1.xml", &sheet(&rows))]);
    refused(&bytes, "xlsx.too-much-text");
}

#[test]
fn rows_and_columns_are_limited() {
    let csv = format!("a;b\n{}", "1;2\n".repeat(MAX_ROWS));
    refused(csv.as_bytes(), "csv.too-many-rows");
    let csv = format!("a{}\n", ";b".repeat(MAX_COLUMNS));
    refused(csv.as_bytes(), "csv.too-many-columns");
    let csv = format!("a;b\n{}", "1;2\n".repeat(100_000));
    assert_eq!(read_tables(csv.as_bytes()).unwrap().tables[0].rows.len(), 100_001, "a hundred thousand rows come in");
}

#[test]
fn rows_that_stand_backwards_come_in_quickly() {
    let rows: String =
        (1..=50_000).rev().map(|row| format!("<row r=\"{row}\"><c r=\"A{row}\"><v>{row}</v></c></row>")).collect();
    let imported = read_tables(&raw(&[("xl/worksheets/sheet1.xml", &sheet(&rows))])).unwrap();
    assert_eq!(imported.tables[0].rows[0].cells, ["1"], "in the order of the sheet");
}

/// Whatever happens to the bytes: they come in, or they are refused with a code of the list.
fn survives(bytes: &[u8]) {
    if let Err(error) = read_tables(bytes) {
        assert!(SheetError::CODES.contains(&error.code()), "{error}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn mutated_workbooks_never_panic(changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6)) {
        let mut bytes = workbook().save_to_buffer().unwrap();
        for (index, byte) in changes {
            let at = index.index(bytes.len());
            bytes[at] = byte;
        }
        survives(&bytes);
    }

    /// Within the parts, where a wrong checksum does not end it at once.
    #[test]
    fn mutated_worksheets_never_panic(changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6)) {
        let mut content = sheet(&format!("{CELL}<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\" t=\"d\"><v>2026-01-01</v></c><c r=\"C2\" t=\"b\"><v>1</v></c><c r=\"D2\" t=\"e\"><v>#REF!</v></c><c r=\"E2\"><f>A1</f><v>3</v></c></row>"));
        for (index, byte) in changes {
            let at = index.index(content.len());
            content[at] = byte;
        }
        survives(&raw(&[("xl/worksheets/sheet1.xml", &content), ("xl/sharedStrings.xml", b"<sst><si><t>a</t></si></sst>")]));
    }
}

#[test]
fn the_cross_reference_workbook_comes_in() {
    let Some(folder) = std::env::var_os("AKTE_TEST_DATA") else {
        println!("skipped: AKTE_TEST_DATA is not set");
        return;
    };
    let bytes = std::fs::read(std::path::Path::new(&folder).join("edition2023/krt2023_Excel.xlsx")).unwrap();
    let imported = read_tables(&bytes).unwrap();
    assert_eq!(imported.tables.len(), 111, "a worksheet for each module");
    let crosses =
        imported.tables.iter().flat_map(|table| &table.rows).flat_map(|row| &row.cells).filter(|cell| *cell == "X");
    assert_eq!(crosses.count(), 5888, "crosses");
}
