//! A small town's data protection: a record with an activity that is whole and one that lacks nearly everything, a breach that
//! was reported in parts, a deletion concept, and deadlines.

use super::models::{day, frame};
use akte_domain::open_points::OpenPoint;
use akte_domain::period::Period;
use akte_domain::privacy::deletion::{DeletionClass, DeletionStart, Retention};
use akte_domain::*;
use akte_report::model::*;

pub fn said(text: &str) -> Vec<Said> {
    Said::text(text)
}

pub fn none() -> Vec<Said> {
    vec![Said::Sentence("report-none")]
}

pub fn model(report: RecordReport, points: &[(OpenPoint, &str)]) -> ReportModel {
    let entry = |(point, subject): &(OpenPoint, &str)| OpenPointEntry {
        point: *point,
        object: String::new(),
        subject: (*subject).into(),
        put_back: None,
    };
    ReportModel {
        frame: frame(Method::GrundschutzPlusPlus),
        body: Body::Record(report),
        evidence: Vec::new(),
        open_points: points.iter().map(entry).collect(),
    }
}

fn class(years: u32, from_year_end: bool) -> DeletionClass {
    DeletionClass { retention: Retention::For(Period::years(years)), start: DeletionStart::EndOfProcess, from_year_end }
}

/// The record of processing activities.
pub fn record() -> ReportModel {
    let cover = vec![
        Fact::new("field-controller", said("Stadt Musterhausen")),
        Fact::new("field-address", said("Markt 1, 12345 Musterhausen")),
        Fact::new("field-officer", said("Dana Größler")),
        Fact::new("field-supervisory-authority", Vec::new()),
        Fact::new("field-joint-controllers", none()),
    ];
    let overview = Grid {
        columns: vec![
            ("field-number", 6),
            ("field-activity", 26),
            ("field-legal-bases", 26),
            ("field-transfers", 18),
            ("field-status", 12),
        ],
        rows: vec![
            vec![
                said("1"),
                said("Hundesteuer"),
                [said("Art. 6 Abs. 1 UAbs. 1 Buchst. e DSGVO"), said("§ 2 HStS")].concat(),
                vec![Said::Word("transfer-choice", "none_planned")],
                vec![Said::Word("activity-status", "checked")],
            ],
            vec![
                Vec::new(),
                said("Videoüberwachung"),
                Vec::new(),
                Vec::new(),
                vec![Said::Word("activity-status", "draft")],
            ],
        ],
    };
    let categories = Grid {
        columns: vec![
            ("field-number", 8),
            ("field-data-categories", 34),
            ("field-special-kind", 18),
            ("field-subject-numbers", 16),
            ("field-deletion-period", 36),
        ],
        rows: vec![
            vec![
                vec![Said::Number(1)],
                said("Name und Anschrift"),
                none(),
                said("1, 2"),
                vec![Said::Retention(class(10, true), "Ende der Hundehaltung".into())],
            ],
            vec![
                vec![Said::Number(2)],
                said("Ermäßigungsgründe"),
                vec![Said::Sentence("field-special")],
                said("1"),
                Vec::new(),
            ],
        ],
    };
    let empty = || Grid { columns: categories.columns.clone(), rows: Vec::new() };
    let facts = |status: &'static str, department: &str, changed: bool| {
        vec![
            Fact::new("field-status", vec![Said::Word("activity-status", status)]),
            Fact::new("field-department", said(department)),
            Fact::new("field-changed-on", Said::day(changed.then(|| day(2026, 3, 1)))),
            Fact::new(
                "field-protection",
                Said::labelled("field-security-concept", said(if changed { "Version 1.0" } else { "" })),
            ),
        ]
    };
    let sheets = vec![
        RecordSheet {
            title: "1 · Hundesteuer".into(),
            facts: facts("checked", "Steueramt", true),
            grids: vec![("field-data-categories", categories.clone())],
        },
        RecordSheet {
            title: "Videoüberwachung".into(),
            facts: facts("draft", "", false),
            grids: vec![("field-data-categories", empty())],
        },
    ];
    let report = RecordReport { kind: ReportKind::ProcessingRecord, cover, overview, sheets };
    let points =
        [(OpenPoint::TransferStatementMissing, "Videoüberwachung"), (OpenPoint::DeletionPeriodMissing, "Hundesteuer")];
    model(report, &points)
}

/// The register of breaches.
pub fn breaches() -> ReportModel {
    let aware: chrono::DateTime<chrono::Utc> = "2026-10-24T20:30:00Z".parse().unwrap();
    let due = aware + chrono::TimeDelta::hours(72);
    let overview = Grid {
        columns: vec![
            ("field-breach", 28),
            ("field-aware-at", 16),
            ("field-due-at", 16),
            ("field-clock", 16),
            ("field-breach-risk", 14),
        ],
        rows: vec![vec![
            said("Bescheid an falsche Anschrift"),
            vec![Said::Instant(aware)],
            vec![Said::Instant(due)],
            vec![Said::Word("clock-stand", "late")],
            vec![Said::Word("breach-risk", "risk")],
        ]],
    };
    let reports = Grid {
        columns: vec![
            ("field-reported-at", 20),
            ("field-reference", 20),
            ("field-complete", 14),
            ("field-content", 46),
        ],
        rows: vec![
            vec![vec![Said::Instant(due)], said("DSV-1"), Said::yes_no(false), said("Erstmeldung")],
            vec![
                vec![Said::Instant(due + chrono::TimeDelta::days(3))],
                said("DSV-1"),
                Said::yes_no(true),
                said("Ursache ergänzt"),
            ],
        ],
    };
    let sheets = vec![RecordSheet {
        title: "Bescheid an falsche Anschrift".into(),
        facts: vec![
            Fact::new("field-aware-at", vec![Said::Instant(aware)]),
            Fact::new("field-violated", vec![Said::Word("basic-value", "confidentiality")]),
            Fact::new("field-persons", vec![Said::Number(1_200)]),
            Fact::new("field-late-reason", Vec::new()),
        ],
        grids: vec![("field-reports", reports)],
    }];
    let report = RecordReport { kind: ReportKind::BreachRegister, cover: Vec::new(), overview, sheets };
    model(report, &[(OpenPoint::BreachLateWithoutReason, "Bescheid an falsche Anschrift")])
}

/// The deletion concept.
pub fn deletion() -> ReportModel {
    let overview = Grid {
        columns: vec![
            ("field-deletion-class", 12),
            ("field-deletion-period", 50),
            ("field-start", 30),
            ("field-deletion-rules", 14),
        ],
        rows: vec![vec![
            said("L1"),
            vec![Said::Retention(class(10, true), String::new())],
            vec![Said::Word("deletion-start", "end_of_process")],
            vec![Said::Number(1)],
        ]],
    };
    let log = Grid {
        columns: vec![
            ("field-deleted-on", 14),
            ("field-system", 24),
            ("field-record-number", 14),
            ("field-done-by", 18),
        ],
        rows: vec![vec![
            Said::day(Some(day(2026, 1, 15))),
            said("Finanzwesen"),
            vec![Said::Number(42)],
            said("Steueramt"),
        ]],
    };
    let sheets = vec![RecordSheet {
        title: "Hundesteuer".into(),
        facts: vec![Fact::new("field-archive-offer", Said::yes_no(true)), Fact::new("field-deleted-on", Vec::new())],
        grids: vec![("deletion-log", log)],
    }];
    model(RecordReport { kind: ReportKind::DeletionConcept, cover: Vec::new(), overview, sheets }, &[])
}

/// A report in which nothing is recorded.
pub fn nothing(kind: ReportKind) -> ReportModel {
    model(RecordReport { kind, cover: Vec::new(), overview: Grid::default(), sheets: Vec::new() }, &[])
}

/// The list of deadlines.
pub fn deadlines() -> ReportModel {
    let overview = Grid {
        columns: vec![
            ("deadlines-due", 15),
            ("deadlines-subject", 34),
            ("deadlines-kind", 24),
            ("deadlines-stand", 12),
            ("field-responsible", 18),
        ],
        rows: vec![
            vec![
                vec![Said::Instant("2026-10-27T20:30:00Z".parse().unwrap())],
                said("Bescheid an falsche Anschrift"),
                vec![Said::Word("deadline-kind", "breach_report")],
                vec![Said::Word("deadline-stand", "soon")],
                Vec::new(),
            ],
            vec![
                vec![Said::Day(day(2026, 12, 31))],
                said("Sicherungen auslagern"),
                vec![Said::Word("deadline-kind", "measure")],
                vec![Said::Word("deadline-stand", "later")],
                said("Ingo Beispiel"),
            ],
        ],
    };
    model(RecordReport { kind: ReportKind::DeadlineList, cover: Vec::new(), overview, sheets: Vec::new() }, &[])
}
