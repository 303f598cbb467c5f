//! Fuzz targets of spreadsheets: plain functions over bytes. Each takes whatever bytes there are and ends without a panic.

use crate::{SheetError, read_answers, read_measures, read_tables, read_target_objects};
use std::io::{Cursor, Write};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// Takes any bytes.
pub type Target = fn(&[u8]);

/// The targets by name.
pub const TARGETS: &[(&str, Target)] =
    &[("tables", tables), ("worksheet", worksheet), ("shared_strings", shared_strings), ("rows", rows)];

/// Small inputs that reach far, by the name of their target.
pub const SEEDS: &[(&str, &[&[u8]])] = &[
    ("tables", &[b"sep=;\nNr.;Text\n1;\"a;b\nc\"\n", b"PK\x03\x04", b"\xFF\xFEa\0;\0b\0"]),
    ("worksheet", &[b"<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>a</t></is></c><c r=\"B1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"b\"><v>1</v></c><c r=\"D1\" t=\"e\"><v>#REF!</v></c><c r=\"E1\"><f>A1</f><v>1.5</v></c></row></sheetData></worksheet>"]),
    ("shared_strings", &[b"<sst uniqueCount=\"2\"><si><t>a</t></si><si><r><t xml:space=\"preserve\"> b</t></r><rPh><t>c</t></rPh></si></sst>"]),
    ("rows", &[b"Anforderung;Status\nA.1;ja\n", b"Name;Typ\nServer;IT-System\n", b"Titel;Kosten\nZaun;1.234,50\n"]),
];

/// CSV and workbooks as they are.
pub fn tables(bytes: &[u8]) {
    if let Err(error) = read_tables(bytes) {
        known(&error);
    }
}

/// A worksheet within a sound workbook: a wrong checksum would end most mutations of whole files at once.
pub fn worksheet(bytes: &[u8]) {
    tables(&workbook(bytes, b"<sst><si><t>a</t></si></sst>"));
}

/// The shared texts of a sound workbook.
pub fn shared_strings(bytes: &[u8]) {
    let sheet = b"<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c></row></sheetData></worksheet>";
    tables(&workbook(sheet, bytes));
}

/// Typed rows.
pub fn rows(bytes: &[u8]) {
    let errors = [read_answers(bytes).err(), read_measures(bytes).err(), read_target_objects(bytes).err()];
    errors.iter().flatten().for_each(known);
}

fn known(error: &SheetError) {
    assert!(SheetError::CODES.contains(&error.code()), "{error}");
}

fn workbook(sheet: &[u8], texts: &[u8]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let parts: [(&str, &[u8]); 6] = [
        ("[Content_Types].xml", b"<Types/>"),
        ("_rels/.rels", b"<Relationships><Relationship Id=\"r\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"),
        ("xl/workbook.xml", b"<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"),
        ("xl/_rels/workbook.xml.rels", b"<Relationships><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"),
        ("xl/worksheets/sheet1.xml", sheet),
        ("xl/sharedStrings.xml", texts),
    ];
    let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (name, content) in parts {
        // Into memory: neither can fail, and a workbook without the part would only be refused.
        if zip.start_file(name, stored).is_ok() {
            let _ = zip.write_all(content);
        }
    }
    zip.finish().map(Cursor::into_inner).unwrap_or_default()
}
