//! What every report of the demonstration says in tables: all of its columns, and which of them no entry there fills.

use crate::packages::golden;
use crate::stage::{Stage, text};
use akte_app::progress::Progress;
use akte_app::rooms;
use akte_app::wire::{ReportCreateRequest, ReportFormat};
use akte_domain::{Coded, Method, ReportKind};
use calamine::{Data, Reader, Xlsx};
use serde_json::{Value, json};
use std::fmt::Write;

/// Words of an empty cell.
const NOTHING: [&str; 6] = ["", "nicht erfasst", "keine", "keine Angabe", "noch nicht", "–"];

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
    for kind in ReportKind::ALL.iter().copied().filter(|kind| kind.stands_alone()) {
        for language in ["de", "en"] {
            let request: ReportCreateRequest = serde_json::from_value(json!({
                "kind": kind.code(), "municipality_id": municipality, "domain_id": domain(kind, &domains),
                "language": language, "as_of": "2026-11-30",
            }))
            .unwrap();
            rooms::report_create_to(&stage.app, request, &path, ReportFormat::Xlsx, &Progress::unwatched())
                .await
                .unwrap_or_else(|error| panic!("{}: {error:?}", kind.code()));
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
                let unused: Vec<&str> = (0..head.len()).filter(|at| !filled(*at)).map(|at| head[at].as_str()).collect();
                if !unused.is_empty() {
                    writeln!(said, "  ohne Beispiel: {}", unused.join(" | ")).unwrap();
                }
            }
        }
    }
    golden("report-columns.txt", &said);
}
