//! Spreadsheets as offices send them, and what bad ones get.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests may fail loudly")]

use akte_domain::{Cents, Finding, ImplementationStatus, MeasureStatus, Priority, TargetObjectKind};
use akte_exchange::{
    Encoding, FINDING_CODES, Imported, MAX_BYTES, MAX_CELL_CHARS, MAX_COLUMNS, MAX_FINDINGS, MAX_ROWS, SheetError,
    read_answers, read_measures, read_target_objects,
};
use chrono::NaiveDate;
use expect_test::{Expect, expect};
use proptest::prelude::*;

fn findings<R>(imported: &Imported<R>, expected: Expect) {
    let lines: Vec<String> = imported
        .findings
        .iter()
        .map(|finding| {
            assert!(FINDING_CODES.contains(&finding.code), "{} is in the list", finding.code);
            let Finding { severity, code, place, detail } = finding.clone().into();
            format!("{severity:?} {code} {place}: {detail}\n")
        })
        .collect();
    expected.assert_eq(&lines.concat());
}

fn refused<R: std::fmt::Debug>(result: Result<R, SheetError>, expected: Expect) {
    let error = result.expect_err("this is refused");
    assert!(SheetError::CODES.contains(&error.code()), "the code is in the list");
    let details: Vec<String> = error.details().iter().map(|(name, value)| format!("{name}={value}")).collect();
    expected.assert_eq(&format!("{} {}", error.code(), details.join("; ")));
}

fn day(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month, day)
}

#[test]
fn target_objects_come_in_as_excel_writes_them() {
    let text = "Bezeichnung;Typ;Beschreibung;Verantwortlich;Anzahl;Gruppe\r\n\
                Rathaus;Gebäude;;Hauptamt;1;\r\n\
                Arbeitsplätze;IT-System;\"PCs; auch\r\nNotebooks\";IT;8;Rathaus\r\n";
    let imported = read_target_objects(text.as_bytes()).unwrap();
    findings(&imported, expect![[""]]);
    assert_eq!((imported.delimiter, imported.encoding), (';', Encoding::Utf8), "how it is written");
    assert_eq!(imported.columns, ["name", "kind", "description", "responsible", "member_count", "parent"], "all known");
    let workplaces = &imported.rows[1];
    assert_eq!(workplaces.line, 3, "its line");
    assert_eq!(workplaces.row.kind, TargetObjectKind::ItSystem, "German word");
    assert_eq!(workplaces.row.description, "PCs; auch\nNotebooks", "quoted delimiter and line end");
    assert_eq!((workplaces.row.member_count, workplaces.row.parent.as_str()), (8, "Rathaus"), "count and group");
}

#[test]
fn answers_come_in_with_english_headings_and_commas() {
    let text = "requirement,target_object,status,reason,checked_on,due_on\n\
                GC.1.1,Rathaus,yes,,2026-03-01,\n\
                GC.1.2,,entbehrlich,\"Kein Betrieb, keine Technik\",1.3.2026,31.12.2026\n\
                80351189-6ffc-495e-a995-6219b9704724,,,,,\n";
    let imported = read_answers(text.as_bytes()).unwrap();
    findings(&imported, expect![[""]]);
    let rows: Vec<_> = imported.rows.iter().map(|row| &row.row).collect();
    assert_eq!(rows[1].status, ImplementationStatus::Dispensable, "German word");
    assert_eq!(rows[1].reason, "Kein Betrieb, keine Technik", "comma in quotes");
    assert_eq!((rows[1].checked_on, rows[1].due_on), (day(2026, 3, 1), day(2026, 12, 31)), "both forms of dates");
    assert_eq!(rows[2].status, ImplementationStatus::Unprocessed, "an empty status: nobody has looked");
    assert_eq!(imported.columns.len(), 6, "a column that is not there says nothing");
}

#[test]
fn measures_come_in_from_windows_1252_with_tabs() {
    let text = "Ma\u{df}nahme\tUmsetzung bis\tEinmalige Kosten\tJ\u{e4}hrliche Kosten\tPriorit\u{e4}t\tStatus\tAnforderungen\n\
                USV beschaffen\t31.12.2026\t1.234,50 \u{80}\t80,-\thoch\tin Umsetzung\tGEB.1.1, GEB.1.2|GEB.1.1\n";
    let bytes: Vec<u8> = text.chars().map(|letter| u8::try_from(u32::from(letter)).unwrap()).collect();
    let imported = read_measures(&bytes).unwrap();
    findings(
        &imported,
        expect![[r#"
        Warning csv.encoding-guessed line 1: windows-1252
    "#]],
    );
    let row = &imported.rows[0].row;
    assert_eq!((row.costs.invest_once, row.costs.invest_yearly), (Some(Cents(123_450)), Some(Cents(8_000))), "amounts");
    assert_eq!((row.priority, row.status), (Some(Priority::High), Some(MeasureStatus::InProgress)), "words");
    assert_eq!(row.requirements, ["GEB.1.1", "GEB.1.2"], "each requirement once");
    assert_eq!(row.due_on, day(2026, 12, 31), "date");
}

#[test]
fn wrong_values_are_told_and_their_rows_left_out() {
    let text = "Anforderung;Status;Umsetzung bis;Farbe;Zielobjekt\n\
                GC.1.1;vielleicht;31.12.26;rot;A\n\
                \n\
                ;ja;;;A\n\
                GC.1.1;ja;32.1.2026;;A\n\
                GC.1.3;ja;;;;;zu viel\n\
                GC.1.4;nein\n";
    let imported = read_answers(text.as_bytes()).unwrap();
    findings(
        &imported,
        expect![[r#"
        Warning csv.unknown-column line 1, column "Farbe": requirement, status, target_object, statement, reason, responsible, checked_on, due_on, interviewee, surveyor
        Error csv.bad-word line 2, column "Status": vielleicht
        Error csv.two-digit-year line 2, column "Umsetzung bis": 31.12.26
        Error csv.missing-value line 4, column "Anforderung": 
        Error csv.duplicate-row line 5, column "Anforderung": 2
        Error csv.bad-date line 5, column "Umsetzung bis": 32.1.2026
        Error csv.too-many-cells line 6: zu viel
    "#]],
    );
    assert_eq!((imported.total_rows, imported.rows.len()), (5, 1), "one row is sound");
    assert_eq!(imported.rows[0].row.requirement, "GC.1.4", "a short row has empty cells at its end");
    assert!(!imported.is_complete(), "which is told");
}

#[test]
fn amounts_counts_and_kinds_are_told() {
    let measures = read_measures("titel;einmalige kosten;priorität\n;1,234;\nA;viel;bald\n".as_bytes()).unwrap();
    findings(
        &measures,
        expect![[r#"
        Error csv.missing-value line 2, column "titel": 
        Error csv.bad-amount line 2, column "einmalige kosten": 1,234
        Error csv.bad-amount line 3, column "einmalige kosten": viel
        Error csv.bad-word line 3, column "priorität": bald
    "#]],
    );
    let objects = read_target_objects("name;kind;anzahl\nA;Rakete;0\na;raum;1\nA;;1\n".as_bytes()).unwrap();
    findings(
        &objects,
        expect![[r#"
        Error csv.bad-word line 2, column "kind": Rakete
        Error csv.bad-count line 2, column "anzahl": 0
        Error csv.duplicate-row line 3, column "name": 2
        Error csv.missing-value line 4, column "kind": 
        Error csv.duplicate-row line 4, column "name": 2
    "#]],
    );
}

#[test]
fn files_that_are_refused_say_why() {
    refused(read_answers(b""), expect!["csv.empty "]);
    refused(
        read_answers("Anforderung;Zielobjekt\nGC.1.1;A\n".as_bytes()),
        expect!["csv.missing-columns missing=status; found=Anforderung, Zielobjekt"],
    );
    refused(
        read_answers("ID;Anforderung;Status\n".as_bytes()),
        expect!["csv.duplicate-column column=requirement; first=ID; second=Anforderung"],
    );
    refused(read_answers(b"PK\x03\x04"), expect!["csv.not-csv format=zip"]);
    refused(
        read_answers("requirement;status\nA;ja\nB;\"offen\nC;ja\nD;ja\n".as_bytes()),
        expect!["csv.unclosed-quote line=3"],
    );
    refused(read_answers("requirement;\"status\nA;ja\n".as_bytes()), expect!["csv.unclosed-quote line=1"]);
    refused(read_answers(b"requirement;status\nA\0;ja\n"), expect!["csv.zero-byte line=2"]);
    refused(read_answers(&vec![b'a'; MAX_BYTES + 1]), expect!["csv.too-large bytes=67108865; limit=67108864"]);
    refused(
        read_answers("requirement;status".repeat(MAX_COLUMNS).as_bytes()),
        expect!["csv.too-many-columns columns=201; limit=200"],
    );
    let rows = "A;ja\n".repeat(MAX_ROWS + 1);
    refused(read_answers(format!("requirement;status\n{rows}").as_bytes()), expect!["csv.too-many-rows limit=200000"]);
    refused(read_answers(b"sep=;\n"), expect!["csv.empty "]);
}

#[test]
fn limits_inside_a_file_are_told() {
    let long = "x".repeat(MAX_CELL_CHARS + 1);
    let imported = read_answers(format!("requirement;status;reason\nA;ja;{long}\nB;ja;kurz\n").as_bytes()).unwrap();
    findings(
        &imported,
        expect![[r#"
        Error csv.cell-too-long line 2, column "reason": 32768
    "#]],
    );
    let rows: String = (0..MAX_FINDINGS + 7).map(|n| format!("A{n};vielleicht\n")).collect();
    let imported = read_answers(format!("requirement;status\n{rows}").as_bytes()).unwrap();
    assert_eq!((imported.findings.len(), imported.omitted_findings), (MAX_FINDINGS, 7), "the rest is counted");
}

/// A first line of a million cells, and a cell of a million list items, cost one pass each.
#[test]
fn hostile_lines_end() {
    refused(
        read_answers("a;".repeat(1_000_000).as_bytes()),
        expect!["csv.too-many-columns columns=1000001; limit=200"],
    );
    let items: String = (0..1_000_000).map(|n| format!("{n},")).collect();
    let imported = read_measures(format!("title;requirements\nA;\"{items}\"\n").as_bytes()).unwrap();
    assert_eq!(imported.findings[0].code, "csv.cell-too-long", "the row is left out");
}

#[test]
fn cells_that_look_like_formulas_are_text() {
    let imported =
        read_measures("title;description\n=1+1;\"=HYPERLINK(\"\"http://x\"\")\"\n-A;@b\n".as_bytes()).unwrap();
    assert_eq!(imported.rows[0].row.title, "=1+1", "nothing is computed");
    assert_eq!(imported.rows[0].row.description, "=HYPERLINK(\"http://x\")", "and nothing is cut");
    assert_eq!(
        (imported.rows[1].row.title.as_str(), imported.rows[1].row.description.as_str()),
        ("-A", "@b"),
        "as written"
    );
}

#[test]
fn lines_are_those_of_the_file() {
    let text = "sep=;\r\n\r\nrequirement;status;reason\r\n\r\n\r\nA;ja;\"x\r\ny\r\nz\"\r\n;;\r\n\r\nB;ja;\r\n";
    let imported = read_answers(text.as_bytes()).unwrap();
    let lines: Vec<u64> = imported.rows.iter().map(|row| row.line).collect();
    assert_eq!(lines, [6, 11], "blank lines, quoted lines and the delimiter's line are counted");
}

#[test]
fn a_delimiter_is_told_by_the_headings() {
    let check =
        |text: &str, delimiter: char| assert_eq!(read_answers(text.as_bytes()).unwrap().delimiter, delimiter, "{text}");
    check("requirement;status;reason, in full, please\nA;ja;b\n", ';');
    check("requirement,status,a;b;c;d;e\nA,ja,b\n", ',');
    check("requirement\tstatus\nA\tja\n", '\t');
    check("sep=,\nrequirement,status\nA,ja\n", ',');
}

#[test]
fn text_that_looks_like_our_own_end_is_text() {
    let imported = read_answers("requirement;status\nA;ja\n\u{1}\u{2}end\u{3}\nB;ja\n".as_bytes()).unwrap();
    assert_eq!(imported.total_rows, 3, "the file does not end before its end");
}

/// Whatever the bytes: rows and findings, or a refusal of the list.
fn survives(bytes: &[u8]) {
    fn check<R>(result: Result<Imported<R>, SheetError>) {
        match result {
            Ok(imported) => {
                let errors =
                    imported.findings.iter().filter(|finding| finding.severity == akte_domain::Severity::Error);
                let lost = imported.total_rows - imported.rows.len();
                assert!(
                    lost == 0 || errors.count() + imported.omitted_findings > 0,
                    "no row is lost without a finding"
                );
                assert!(imported.rows.windows(2).all(|pair| pair[0].line < pair[1].line), "lines grow");
            }
            Err(error) => assert!(SheetError::CODES.contains(&error.code()), "{error}"),
        }
    }
    check(read_answers(bytes));
    check(read_measures(bytes));
    check(read_target_objects(bytes));
}

/// A cell as a program writes it: quoted where it has to be.
fn written(cell: &str, delimiter: char) -> String {
    if cell.contains([delimiter, '"', '\n']) { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell.to_owned() }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn any_bytes_survive(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        survives(&bytes);
    }

    #[test]
    fn any_text_under_a_heading_survives(text in "[;,\"\n\r\ta-zA-Zäöü0-9.€ -]{0,300}") {
        survives(format!("requirement;status;due_on;title;cost_once;name;kind\n{text}").as_bytes());
    }

    /// Whatever stands in the cells comes back, whatever the delimiter and the line ends.
    #[test]
    fn cells_come_back(
        cells in prop::collection::vec("[a-z][;,\"\n\tä€a-z =]{0,20}[a-z]", 1..20),
        delimiter in prop::sample::select(vec![';', ',', '\t']),
        crlf in any::<bool>(),
        bom in any::<bool>(),
    ) {
        let mut text = format!("title{delimiter}description\n");
        for (n, cell) in cells.iter().enumerate() {
            text += &format!("{n}{delimiter}{}\n", written(cell, delimiter));
        }
        if crlf {
            text = text.replace('\n', "\r\n");
        }
        if bom {
            text.insert(0, '\u{feff}');
        }
        let imported = read_measures(text.as_bytes()).unwrap();
        let back: Vec<_> = imported.rows.iter().map(|row| row.row.description.clone()).collect();
        prop_assert_eq!(back, cells);
    }
}
