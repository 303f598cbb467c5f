//! A small town's security incidents: one with all blocks of its reports, one of which hardly anything is known.

use super::models::frame;
use akte_domain::open_points::OpenPoint;
use akte_domain::*;
use akte_report::model::*;

/// So many hours after the 17th of November 2026 began in Berlin.
fn at(hours: i64) -> chrono::DateTime<chrono::Utc> {
    let begin: chrono::DateTime<chrono::Utc> = "2026-11-16T23:00:00Z".parse().unwrap();
    begin + chrono::TimeDelta::hours(hours)
}

fn said(text: &str) -> Vec<Said> {
    Said::text(text)
}

fn none() -> Vec<Said> {
    vec![Said::Sentence("report-none")]
}

fn word(list: &'static str, code: &'static str) -> Vec<Said> {
    vec![Said::Word(list, code)]
}

fn model(report: RecordReport, points: &[(OpenPoint, &str)]) -> ReportModel {
    let entry = |(point, subject): &(OpenPoint, &str)| OpenPointEntry {
        point: *point,
        object: String::new(),
        subject: (*subject).into(),
        put_back: None,
    };
    ReportModel {
        frame: frame(Method::EntryCheck),
        body: Body::Record(report),
        evidence: Vec::new(),
        open_points: points.iter().map(entry).collect(),
    }
}

fn block(rows: Vec<Vec<Vec<Said>>>) -> Grid {
    Grid {
        columns: vec![
            ("incident-recipient", 18),
            ("incident-due", 16),
            ("field-clock", 14),
            ("incident-sent-at", 16),
            ("field-sent-by", 12),
            ("field-incident-reference", 14),
            ("field-content", 26),
        ],
        rows,
    }
}

/// The register.
pub fn register() -> ReportModel {
    let overview = Grid {
        columns: vec![
            ("field-incident", 28),
            ("field-incident-kind", 16),
            ("field-severity", 12),
            ("field-aware-at", 16),
            ("field-significant", 12),
            ("incident-next-report", 18),
            ("field-status", 14),
        ],
        rows: vec![
            vec![
                said("Schadsoftware im Bauamt"),
                word("incident-kind", "malware"),
                word("incident-severity", "high"),
                vec![Said::Instant(at(5))],
                Said::yes_no(true),
                vec![Said::Instant(at(77))],
                word("incident-status", "contained"),
            ],
            vec![
                said("Ausfall der Telefonanlage"),
                word("incident-kind", "outage"),
                Vec::new(),
                Vec::new(),
                Vec::new(),
                none(),
                word("incident-status", "reported"),
            ],
        ],
    };
    let whom = || vec![Said::Word("regime", "state_law"), Said::Text("CERT des Landes".into())];
    let sent = vec![
        whom(),
        vec![Said::Instant(at(29))],
        word("clock-stand", "in_time"),
        vec![Said::Instant(at(11))],
        said("Erika Beispiel"),
        said("CERT-2026-0117"),
        said("Verdacht auf Verschlüsselungstrojaner"),
    ];
    let open = |on: Vec<Said>| {
        let mut row = vec![whom(), on, word("clock-stand", "running")];
        row.extend((0..4).map(|_| none()));
        row
    };
    let facts = |title: &str, known: bool| {
        let told = |text: &str| if known { said(text) } else { Vec::new() };
        vec![
            Fact::new("field-incident-kind", word("incident-kind", if known { "malware" } else { "outage" })),
            Fact::new("field-description", told("Ein Anhang hat Schadsoftware nachgeladen.")),
            Fact::new("field-impact", told("Das Bauamt arbeitet mit Papier.")),
            Fact::new("field-immediate-measures", told("Arbeitsplatz getrennt")),
            Fact::new("field-cause", Vec::new()),
            Fact::new("field-significant", if known { Said::yes_no(true) } else { Vec::new() }),
            Fact::new("field-significance-reason", if known { said(title) } else { none() }),
            Fact::new("field-breach-id", none()),
        ]
    };
    let first = RecordSheet {
        title: "Schadsoftware im Bauamt".into(),
        facts: facts("Ein Amt kann seine Aufgaben nur eingeschränkt erfüllen.", true),
        grids: vec![
            ("incident-block-early-warning", block(vec![sent])),
            ("incident-block-notification", block(vec![open(vec![Said::Instant(at(77))])])),
            ("incident-block-final", block(vec![open(Said::day(Some(super::models::day(2026, 12, 22))))])),
        ],
    };
    let empty = || block(vec![(0..7).map(|_| none()).collect()]);
    let second = RecordSheet {
        title: "Ausfall der Telefonanlage".into(),
        facts: facts("", false),
        grids: vec![
            ("incident-block-early-warning", empty()),
            ("incident-block-notification", empty()),
            ("incident-block-final", empty()),
        ],
    };
    let report =
        RecordReport { kind: ReportKind::IncidentRegister, cover: Vec::new(), overview, sheets: vec![first, second] };
    model(
        report,
        &[
            (OpenPoint::IncidentAwarenessMissing, "Ausfall der Telefonanlage"),
            (OpenPoint::IncidentSignificanceUndecided, "Ausfall der Telefonanlage"),
        ],
    )
}

/// A register without entries.
pub fn nothing() -> ReportModel {
    let kind = ReportKind::IncidentRegister;
    model(RecordReport { kind, cover: Vec::new(), overview: Grid::default(), sheets: Vec::new() }, &[])
}
