//! What every report of the demonstration says in tables: all of its columns, each with an example there or named with the test
//! that has one; and that its content is the same in both languages.

use crate::packages::golden;
use crate::stage::{Stage, text};
use akte_app::progress::Progress;
use akte_app::rooms;
use akte_app::wire::{ReportCreateRequest, ReportFormat};
use akte_domain::{Coded, Method, ReportKind};
use calamine::{Data, Reader, Xlsx};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// Words of an empty cell.
const NOTHING: [&str; 6] = ["", "nicht erfasst", "keine", "keine Angabe", "noch nicht", "–"];

/// Columns that nothing in one small municipality can fill: the report, the table, the column, and where it is filled instead.
const ELSEWHERE: &[(&str, &str, &str, &str)] = &[
    ("a0", "Leitlinie und Richtlinien", "bis", "akte-report/tests/golden/a0.txt"),
    ("a3", "Modellierung", "Risikoanalyse", "akte-report/tests/golden/a3.txt"),
    ("requirement_package", "Anforderungen je Zielobjekt", "Parameterwerte", PACKAGE),
    // The shipped index has no texts.
    ("a4", "Anforderungen", "Anforderungstext", CHECK),
    ("a4", "Anforderungen", "Verbleibende Gefährdungen", CHECK),
    ("a5", "Gefährdungsübersicht", "Anforderungen", "akte-report/tests/golden/a5.txt"),
    ("entry_check", "Fragen und Antworten", "Zielobjekt", "akte-report/tests/golden/entry-check.txt"),
    ("providers", "Dienstleister im Überblick", "Nachgewiesen bis", PROVIDERS),
    // One municipality shares nothing with another one.
    ("providers", "Gemeinsame Zielobjekte", "Zielobjekt", PROVIDERS),
    ("providers", "Gemeinsame Zielobjekte", "Bereitgestellt durch", PROVIDERS),
    ("providers", "Gemeinsame Zielobjekte", "Nummer", PROVIDERS),
    ("providers", "Gemeinsame Zielobjekte", "Titel", PROVIDERS),
    ("providers", "Gemeinsame Zielobjekte", "Status", PROVIDERS),
    ("providers", "Gemeinsame Zielobjekte", "Geprüft am", PROVIDERS),
    ("providers", "Gemeinsame Zielobjekte", "Gültige Nachweise", PROVIDERS),
    ("providers", "Gemeinsame Zielobjekte", "Ungültige Nachweise", PROVIDERS),
    ("providers", "Gemeinsame Zielobjekte", "Nachgewiesen bis", PROVIDERS),
    ("providers", "Gemeinsame Zielobjekte", "seit der Kenntnisnahme geändert", PROVIDERS),
    ("providers", "Gemeinsame Zielobjekte", "Umsetzung", PROVIDERS),
    ("verbund", "Gemeinsame Zielobjekte", "Zielobjekt", VERBUND),
    ("verbund", "Gemeinsame Zielobjekte", "Geführt von", VERBUND),
    ("verbund", "Gemeinsame Zielobjekte", "Freigegeben für", VERBUND),
    ("verbund", "Gemeinsame Zielobjekte", "Nutzen es", VERBUND),
    ("verbund", "Leistungen füreinander", "Beziehung", VERBUND),
    ("verbund", "Leistungen füreinander", "Leistet", VERBUND),
    ("verbund", "Leistungen füreinander", "Empfängt", VERBUND),
    ("verbund", "Leistungen füreinander", "Läuft bis", VERBUND),
];
const CHECK: &str = "akte-report/tests/golden/a4.txt";
const PACKAGE: &str = "akte-report/tests/golden/requirement-package.txt";
const PROVIDERS: &str = "akte-report/tests/golden/providers.txt";
const VERBUND: &str = "akte-report/tests/golden/verbund.txt";

/// Tables that all reports share; their columns are judged over all of them.
const SHARED: [&str; 2] = ["Nachweise", "Offene Punkte"];

/// The demo's information domain in which a report has most to say.
fn domain(kind: ReportKind, domains: &Value) -> String {
    let of = |wanted: &dyn Fn(&Value) -> bool| {
        let found = domains["items"].as_array().unwrap().iter().find(|one| wanted(one));
        text(&found.unwrap_or_else(|| panic!("a domain for {}: {domains}", kind.code()))["id"])
    };
    match (kind, kind.method()) {
        (ReportKind::RequirementPackage, _) => of(&|one| one["name"] == "Wahlamt"),
        (_, Some(method)) if method != Method::GrundschutzPlusPlus => of(&|one| one["method"] == method.code()),
        _ => of(&|one| one["name"] == "Verwaltung"),
    }
}

/// The sheets of a workbook behind its cover, each with its rows; the first is the head.
fn sheets(bytes: Vec<u8>) -> Vec<(String, Vec<Vec<String>>)> {
    let mut workbook: Xlsx<_> = Xlsx::new(std::io::Cursor::new(bytes)).unwrap();
    let names = workbook.sheet_names();
    let mut rows = |name: &str| -> Vec<Vec<String>> {
        let range = workbook.worksheet_range(name).unwrap();
        range.rows().map(|row| row.iter().map(Data::to_string).collect()).collect()
    };
    names.iter().skip(1).map(|name| (name.clone(), rows(name))).collect()
}

#[tokio::test]
async fn every_report_of_the_demonstration_has_its_columns() {
    let stage = Stage::bare();
    stage.job("demo_open", json!({})).await;
    let municipality = stage.call("municipality_list", json!({})).await["items"][0]["id"].clone();
    let domains = stage.call("domain_list", json!({ "municipality_id": municipality })).await;
    let path = stage.folder.path().join("Tabellen.xlsx");
    let mut said = String::new();
    let mut shared: BTreeMap<(String, String), bool> = BTreeMap::new();
    let mut elsewhere: BTreeSet<(&str, &str, &str)> = BTreeSet::new();
    let mut unfilled: Vec<String> = Vec::new();
    for kind in ReportKind::ALL.iter().copied().filter(|kind| kind.stands_alone()) {
        let mut hashes = Vec::new();
        for language in ["de", "en"] {
            let request: ReportCreateRequest = serde_json::from_value(json!({
                "kind": kind.code(), "municipality_id": municipality, "domain_id": domain(kind, &domains),
                "language": language, "as_of": "2026-11-30",
            }))
            .unwrap();
            let ready = rooms::report_create_to(&stage.app, request, &path, ReportFormat::Xlsx, &Progress::unwatched())
                .await
                .unwrap_or_else(|error| panic!("{}: {error:?}", kind.code()));
            hashes.push(ready.content_hash);
            let sheets = sheets(std::fs::read(&path).unwrap());
            std::fs::remove_file(&path).unwrap();
            for (name, rows) in &sheets {
                let unnamed = rows.iter().flatten().find(|cell| cell.contains('⟦'));
                assert_eq!(unnamed, None, "{}, {name}: every word is there in {language}", kind.code());
            }
            if language == "en" {
                continue;
            }
            writeln!(said, "== {}", kind.code()).unwrap();
            for (name, rows) in sheets {
                let (head, rows) = rows.split_first().unwrap();
                writeln!(said, "{name}: {}", head.join(" | ")).unwrap();
                let filled = |at: usize| rows.iter().any(|row| !NOTHING.contains(&row[at].trim()));
                for (at, column) in head.iter().enumerate() {
                    if SHARED.contains(&name.as_str()) {
                        *shared.entry((name.clone(), column.clone())).or_default() |= filled(at);
                    } else if !filled(at) {
                        let known =
                            |one: &&(&str, &str, &str, &str)| (one.0, one.1, one.2) == (kind.code(), &*name, &**column);
                        match ELSEWHERE.iter().find(known) {
                            Some((report, table, column, place)) => {
                                elsewhere.insert((report, table, column));
                                writeln!(said, "  ohne Beispiel: {column}, siehe {place}").unwrap();
                            }
                            None => unfilled.push(format!("{} | {name} | {column}", kind.code())),
                        }
                    }
                }
            }
        }
        assert_eq!(hashes.first(), hashes.last(), "{}: the content is the same in both languages", kind.code());
    }
    unfilled.extend(
        shared.iter().filter(|(_, filled)| !**filled).map(|((table, column), _)| format!("{table} | {column}")),
    );
    assert!(unfilled.is_empty(), "these columns have no example: {unfilled:#?}");
    assert_eq!(elsewhere.len(), ELSEWHERE.len(), "what has an example by now need not be excused");
    golden("report-columns.txt", &said);
}
