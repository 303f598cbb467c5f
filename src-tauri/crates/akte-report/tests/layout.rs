//! What the layout promises: whole rows, repeated heads, right page numbers, nothing lost, the same bytes again.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test stops where it fails")]

mod common;

use akte_domain::{ImplementationStatus, Method, TargetObjectKind};
use akte_report::model::*;
use akte_report::{Phase, RenderOptions, RenderedReport, ReportError, render};
use akte_text::Language;
use common::models;
use common::pdf::Pdf;
use std::cell::Cell;
use std::ops::ControlFlow;

fn made(model: &ReportModel) -> RenderedReport {
    render(model, &RenderOptions::default()).expect("a report")
}

fn read(model: &ReportModel) -> Pdf {
    Pdf::read(&made(model).bytes)
}

/// An A.4 over one object with one table of these rows.
fn with_rows(rows: Vec<RequirementCheck>) -> ReportModel {
    let groups = vec![models::group("ORP Organisation und Personal", "ORP.1", "Organisation", rows)];
    let objects = vec![models::object("Kernverwaltung", TargetObjectKind::InformationDomain, 1, &[], groups)];
    ReportModel { body: Body::CheckResult(CheckResult { objects, trend: Vec::new() }), ..models::check() }
}

fn many(count: usize) -> ReportModel {
    with_rows(
        (0..count)
            .map(|index| RequirementCheck {
                statement: format!(
                    "ANFANG{index} {} ENDE{index}",
                    "Die Regelung ist in Kraft und wird geprüft. ".repeat(1 + index % 9)
                ),
                ..models::requirement(&format!("ORP.1.A{index}"), "Zuständigkeiten", ImplementationStatus::Partial)
            })
            .collect(),
    )
}

#[test]
fn the_same_model_gives_the_same_bytes() {
    for model in [models::check(), models::plan(), models::entry(), models::evidence_list()] {
        assert_eq!(made(&model), made(&model), "two runs in one process");
    }
    let english = RenderOptions { language: Language::English, on_progress: None };
    let english = render(&models::check(), &english).unwrap();
    let german = made(&models::check());
    assert_ne!(english.bytes, german.bytes, "languages differ");
    assert_eq!(english.content_hash, german.content_hash, "the content does not");
}

/// Runs this test program again and compares what it makes there.
#[test]
fn another_process_gives_the_same_bytes() {
    const VARIABLE: &str = "AKTE_REPORT_TEST_FILE";
    let bytes = made(&models::check()).bytes;
    if let Some(file) = std::env::var_os(VARIABLE) {
        std::fs::write(file, bytes).unwrap();
        return;
    }
    let file = std::env::temp_dir().join(format!("akte-report-{}.pdf", std::process::id()));
    let status = std::process::Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "another_process_gives_the_same_bytes"])
        .env(VARIABLE, &file)
        .stdout(std::process::Stdio::null())
        .status()
        .unwrap();
    assert!(status.success(), "the other process made its report");
    let other = std::fs::read(&file).unwrap();
    std::fs::remove_file(&file).unwrap();
    assert!(bytes == other, "both processes made the same bytes");
}

#[test]
fn every_character_can_be_copied_or_is_kept_beside() {
    let hard = "äöüÄÖÜß € § „Zitat“ – ≥ … ☐ ☑ ➔ Çiğdem Łódź Žižek Ελλάδα Київ n\u{308}";
    let foreign = "契約書 عقد 😀";
    let mut row = models::requirement("ORP.1.A1", hard, ImplementationStatus::Yes);
    row.statement = format!("{foreign} Ende");
    let report = made(&with_rows(vec![row]));
    let pdf = Pdf::read(&report.bytes);
    let all = pdf.all().replace('\n', " ");
    let missing: String = report.missing.iter().collect();
    assert_eq!(missing, "دعق保契守書約😀", "what no font has is told");
    assert!(all.contains(hard), "what the fonts have comes out as it went in");
    assert!(all.contains(foreign), "what no font has is kept in ActualText");
    assert!(!all.contains('\u{fffd}'), "no code is without a text");
}

#[test]
fn soft_hyphens_and_hyphenation_leave_words_whole() {
    let word = "Informationssicherheitsbeauftragtenbestellungsurkunde";
    let mut row = models::requirement("ORP.1.A1", "Bestellung", ImplementationStatus::Yes);
    row.statement = format!("{word} ").repeat(40).trim().to_owned();
    row.reason = "Daten\u{ad}schutz\u{ad}folgen\u{ad}abschätzung ".repeat(30).trim().to_owned();
    row.responsible = "https://musterhausen.example/pfad/zur/datei_mit_sehr_langem_namen.html".to_owned();
    row.interviewee = "0123456789abcdef".repeat(16);
    let pdf = read(&with_rows(vec![row]));
    let all: String = (0..pdf.pages.len()).map(|page| pdf.text(page) + " ").collect();
    assert_eq!(all.matches(word).count(), 40, "hyphenated words are whole when copied");
    assert_eq!(all.matches("Datenschutzfolgenabschätzung").count(), 30, "soft hyphens do not disturb");
    let joined = all.replace(' ', "");
    assert!(joined.contains("datei_mit_sehr_langem_namen.html"), "nothing of an address is lost");
    assert!(joined.contains(&"0123456789abcdef".repeat(16)), "nothing of a hash is lost");
}

#[test]
fn nothing_stands_beyond_the_margins() {
    let mut row = models::requirement("ORP.1.A1", "Titel", ImplementationStatus::No);
    row.id = "ABCDEFGHIJKLMNOPQRSTUVWXYZ.1234567890".to_owned();
    row.statement = "W".repeat(900);
    let pdf = read(&with_rows(vec![row]));
    for page in 0..pdf.pages.len() {
        for piece in pdf.pieces(page) {
            assert!((50.0..545.0).contains(&piece.x), "x {} on page {}: {}", piece.x, page + 1, piece.text);
            assert!((20.0..800.0).contains(&piece.y), "y {} on page {}: {}", piece.y, page + 1, piece.text);
        }
    }
}

#[test]
fn no_row_is_cut_and_every_page_of_a_table_has_its_head() {
    let pdf = read(&many(120));
    let texts: Vec<String> = (0..pdf.pages.len()).map(|page| pdf.text(page)).collect();
    let page_of = |needle: &str| {
        let found: Vec<usize> = (0..texts.len()).filter(|page| texts[*page].contains(needle)).collect();
        assert_eq!(found.len(), 1, "{needle} stands on one page");
        found[0]
    };
    let mut pages = std::collections::BTreeSet::new();
    for row in 0..120 {
        let first = page_of(&format!("ANFANG{row} "));
        assert_eq!(first, page_of(&format!("ENDE{row}\u{20}")), "row {row} is not cut");
        pages.insert(first);
    }
    assert!(pages.len() > 5, "the table goes over several pages");
    for page in pages {
        let heads = pdf.lines(page).iter().filter(|line| *line == "Status und Zuständigkeit").count();
        assert_eq!(heads, 1, "page {} has the head once", page + 1);
    }
}

#[test]
fn a_row_taller_than_a_page_goes_on_under_its_head() {
    let words: Vec<String> = (0..3_000).map(|index| format!("w{index:05}")).collect();
    let mut row = models::requirement("ORP.1.A1", "Langer Text", ImplementationStatus::Yes);
    row.statement = words.join(" ");
    assert!(row.statement.len() > 20_000, "as long as the test says");
    let pdf = read(&with_rows(vec![row, models::requirement("ORP.1.A2", "Danach", ImplementationStatus::Yes)]));
    let mut said = Vec::new();
    for page in 0..pdf.pages.len() {
        let text = pdf.text(page);
        let here: Vec<String> =
            text.split(' ').filter(|word| word.starts_with('w') && word.len() == 6).map(str::to_owned).collect();
        if here.len() > 5 {
            assert!(text.contains("Status und Zuständigkeit"), "page {} repeats the head", page + 1);
        }
        said.extend(here);
    }
    assert_eq!(said, words, "every word once and in order");
    let without_spaces =
        RequirementCheck { statement: "x".repeat(20_000), ..models::requirement("A", "B", ImplementationStatus::Yes) };
    let pdf = read(&with_rows(vec![without_spaces]));
    let count: usize = (0..pdf.pages.len())
        .map(|page| pdf.lines(page).iter().filter(|line| line.starts_with("xxxx")).map(String::len).sum::<usize>())
        .sum();
    assert_eq!(count, 20_000, "a text without a single space is whole too");
}

#[test]
fn the_contents_name_the_right_pages() {
    for model in [many(60), models::check(), models::plan(), models::entry()] {
        let pdf = read(&model);
        let bookmarks = pdf.bookmarks();
        let contents = pdf.lines(1);
        let mut checked = 0;
        for (_, title) in &bookmarks {
            let plain = title.replace('\u{a0}', " ");
            let at = contents.iter().position(|line| line.replace('\u{a0}', " ") == plain);
            let Some(at) = at else { continue };
            let Some(page) = contents.get(at + 1).and_then(|number| number.parse::<usize>().ok()) else { continue };
            let stands = pdf.lines(page - 1).iter().any(|line| line.replace('\u{a0}', " ") == plain);
            assert!(stands, "{plain} stands on page {page}");
            checked += 1;
        }
        assert!(checked >= 8, "most headings were checked, not {checked}");
        assert!(bookmarks.iter().any(|(depth, _)| *depth == 2), "bookmarks are nested");
    }
}

#[test]
fn every_page_says_which_it_is_and_of_what() {
    let pdf = read(&many(40));
    let total = pdf.pages.len();
    for page in 0..total {
        let text = pdf.text(page).replace('\u{a0}', " ");
        for part in [
            &format!("Seite {} von {total}", page + 1),
            "Stadt Musterhausen",
            "A.4, Version 0.2",
            "vertraulich",
            "Datenstand Nr. 4.711",
        ] {
            assert!(text.contains(part), "page {} says {part}", page + 1);
        }
    }
}

#[test]
fn empty_reports_say_that_nothing_is_there() {
    let bodies = [
        Body::CheckResult(CheckResult { objects: Vec::new(), trend: Vec::new() }),
        Body::ImplementationPlan(ImplementationPlan { rows: Vec::new(), measures: Vec::new(), residual: Vec::new() }),
        Body::RequirementPlan(ImplementationPlan { rows: Vec::new(), measures: Vec::new(), residual: Vec::new() }),
        Body::ImplementationStatus(StatusReport { practices: Vec::new(), struck: Vec::new() }),
        Body::EntryCheck(EntryCheck { topics: Vec::new(), trend: Vec::new() }),
        Body::ExceptionRegister(ExceptionRegister { rows: Vec::new() }),
        Body::BackupRecord(BackupReport { rows: Vec::new() }),
        Body::EvidenceList,
    ];
    for body in bodies {
        let frame = Frame {
            history: Vec::new(),
            catalogs: Vec::new(),
            data_state: akte_domain::DataState::default(),
            data_state_at: None,
            ..models::frame(Method::EntryCheck)
        };
        let pdf = read(&ReportModel { frame, body, evidence: Vec::new(), open_points: Vec::new() });
        let all = pdf.all();
        assert!(all.contains("In diesem Bericht sind keine Nachweise verzeichnet."), "no evidence is said");
        assert!(all.contains("nicht erfasst"), "missing values are said");
        assert!(all.contains("Keine offenen Punkte."), "no open points is said");
        assert!(!all.contains('⟦'), "every text is there");
    }
}

#[test]
fn the_hash_stands_on_the_cover_and_on_the_last_page() {
    let report = made(&models::check());
    let pdf = Pdf::read(&report.bytes);
    assert_eq!(report.pages, pdf.pages.len(), "the number of pages is told");
    for page in [0, report.pages - 1] {
        assert!(pdf.text(page).contains(&report.content_hash), "page {} has the hash", page + 1);
    }
    let mut changed = models::check();
    changed.frame.as_of = models::day(2026, 10, 1);
    assert_ne!(made(&changed).content_hash, report.content_hash, "another day, another hash");
}

#[test]
fn a_long_report_tells_its_progress_and_can_be_cancelled() {
    let model = many(2_700);
    let steps = Cell::new(0);
    let last = Cell::new(None);
    let count = |progress: akte_report::Progress| {
        steps.set(steps.get() + 1);
        assert!(progress.done <= progress.total, "never more than all");
        last.set(Some(progress));
        ControlFlow::Continue(())
    };
    let options = RenderOptions { language: Language::German, on_progress: Some(&count) };
    let report = render(&model, &options).unwrap();
    assert!(report.pages >= 300, "a long report, {} pages", report.pages);
    assert!((50..=250).contains(&steps.get()), "told about a hundred times, not {}", steps.get());
    assert_eq!(last.get().map(|progress| progress.phase), Some(Phase::Writing), "ends with writing");
    let stop = |progress: akte_report::Progress| {
        if progress.done * 2 > progress.total { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    };
    let options = RenderOptions { language: Language::German, on_progress: Some(&stop) };
    assert_eq!(render(&model, &options), Err(ReportError::Cancelled), "stopped half way");
}

#[test]
fn the_plan_lies_on_landscape_pages_and_counts_each_measure_once() {
    let pdf = read(&models::plan());
    let landscape = |page: usize| {
        let page = pdf.document.get_dictionary(pdf.pages[page]).unwrap();
        let paper = page.get(b"MediaBox").unwrap().as_array().unwrap();
        paper[2].as_float().unwrap() > paper[3].as_float().unwrap()
    };
    let plan = (0..pdf.pages.len()).find(|page| pdf.text(*page).contains("Keine Maßnahme geplant")).unwrap();
    assert!(landscape(plan), "the plan's page lies");
    assert!(!landscape(0) && !landscape(pdf.pages.len() - 1), "cover and release stand");
    let lines = |page: usize| pdf.lines(page);
    let overview = (0..pdf.pages.len()).map(lines).find(|lines| lines.iter().any(|line| line == "Summe")).unwrap();
    let sum = overview.iter().position(|line| line == "Summe").unwrap();
    let sums: Vec<String> = overview[sum + 1..sum + 6].iter().map(|line| line.replace('\u{a0}', " ")).collect();
    let expected = ["3", "18.550,00 €", "4.637,50 €", "450,00 €", "0,00 €"];
    assert_eq!(sums, expected, "each measure once, dropped ones not; investment and personnel apart");
}

#[test]
fn the_file_says_what_it_is() {
    let pdf = read(&models::check());
    let catalog = pdf.document.catalog().unwrap();
    assert_eq!(catalog.get(b"Lang").unwrap().as_str().unwrap(), b"de", "language");
    let preferences = catalog.get(b"ViewerPreferences").unwrap().as_dict().unwrap();
    assert!(preferences.get(b"DisplayDocTitle").unwrap().as_bool().unwrap(), "readers show the title");
    assert!(catalog.get(b"StructTreeRoot").is_ok(), "structure tree");
    let metadata = pdf.document.get_object(catalog.get(b"Metadata").unwrap().as_reference().unwrap()).unwrap();
    let xmp = String::from_utf8(metadata.as_stream().unwrap().content.clone()).unwrap();
    assert!(xmp.contains("Ergebnis des IT-Grundschutz-Checks – Stadt Musterhausen an der Aue"), "title in XMP");
    assert!(xmp.contains("2026-09-30T12:05:00Z"), "the date is the data state's");
}
