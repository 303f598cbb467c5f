//! A small town's desk: documents with and without release, a training whose effect was checked and one without, objectives with
//! and without values.

use super::models::{day, frame};
use akte_domain::open_points::OpenPoint;
use akte_domain::*;
use akte_report::model::*;

fn said(text: &str) -> Vec<Said> {
    Said::text(text)
}

fn none() -> Vec<Said> {
    vec![Said::Sentence("report-none")]
}

fn model(report: RecordReport, points: &[(OpenPoint, &str)]) -> ReportModel {
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

/// Document control: a policy in force, and an instruction that was given to nobody.
pub fn documents() -> ReportModel {
    let row = |title: &str, kind, version: &str, status, release: Vec<Said>, review: Vec<Said>| {
        vec![
            said(title),
            vec![Said::Word("document-kind", kind)],
            said(version),
            vec![Said::Word("controlled-status", status)],
            said("Erika Beispiel"),
            release,
            review,
        ]
    };
    let released = [said("Bürgermeisterin"), Said::day(Some(day(2026, 3, 1)))].concat();
    let overview = Grid {
        columns: vec![
            ("field-title", 30),
            ("field-document-kind", 18),
            ("field-version", 10),
            ("field-status", 14),
            ("field-owner", 20),
            ("document-release", 20),
            ("document-next-review", 17),
        ],
        rows: vec![
            row(
                "Leitlinie zur Informationssicherheit",
                "policy",
                "2.0",
                "released",
                released,
                Said::day(Some(day(2028, 3, 1))),
            ),
            row("Dienstanweisung mobile Geräte", "instruction", "1.0", "released", Vec::new(), Vec::new()),
        ],
    };
    let sheet = |title: &str, whole: bool| {
        let text = |text: &str| if whole { said(text) } else { none() };
        let owed = |said: Vec<Said>| if whole { said } else { Vec::new() };
        let kind = if whole { "policy" } else { "instruction" };
        let policy = if whole { vec![Said::Word("policy", "information_security")] } else { none() };
        let facts = vec![
            Fact::new("field-number", text("L-01")),
            Fact::new("field-document-kind", vec![Said::Word("document-kind", kind)]),
            Fact::new("field-policy", policy),
            Fact::new("desk-domain", vec![Said::Sentence("desk-all-domains")]),
            Fact::new("field-version", said("2.0")),
            Fact::new("field-status", vec![Said::Word("controlled-status", "released")]),
            Fact::new("field-classification", vec![Said::Word("classification", "internal")]),
            Fact::new("field-owner", said("Erika Beispiel")),
            Fact::new("field-released-by", owed(said("Bürgermeisterin"))),
            Fact::new("field-released-on", owed(Said::day(Some(day(2026, 3, 1))))),
            Fact::new("document-next-review", owed(Said::day(Some(day(2028, 3, 1))))),
            Fact::new("field-storage", text("Dokumentenmanagement, Akte 10.3")),
            Fact::new("document-replaced-by", none()),
            Fact::new("document-asked-by", text("ISO.5.2 Leitlinie")),
            Fact::new("field-evidence-id", none()),
        ];
        let given = vec![owed(said("Alle Beschäftigten")), text("Intranet"), none()];
        let columns = vec![("document-recipient", 50), ("field-way", 34), ("field-since", 16)];
        let grid = Grid { columns, rows: vec![given] };
        RecordSheet { title: title.into(), facts, grids: vec![("field-distribution", grid)] }
    };
    let sheets =
        vec![sheet("Leitlinie zur Informationssicherheit", true), sheet("Dienstanweisung mobile Geräte", false)];
    let report = RecordReport { kind: ReportKind::DocumentControl, cover: Vec::new(), overview, sheets };
    model(
        report,
        &[
            (OpenPoint::DocumentReleaseIncomplete, "Dienstanweisung mobile Geräte"),
            (OpenPoint::DocumentUndistributed, "Dienstanweisung mobile Geräte"),
        ],
    )
}

/// Trainings: one whose effect was checked, one of which nobody said how many came.
pub fn trainings() -> ReportModel {
    let overview = Grid {
        columns: vec![
            ("field-held-on", 14),
            ("training-name", 26),
            ("field-training-kind", 16),
            ("field-topic", 17),
            ("field-audience", 20),
            ("field-invited", 11),
            ("field-attended", 13),
            ("field-effectiveness", 15),
            ("field-repeat-on", 14),
        ],
        rows: vec![
            vec![
                Said::day(Some(day(2026, 2, 10))),
                said("Grundlagen des Datenschutzes"),
                vec![Said::Word("training-kind", "training")],
                vec![Said::Word("desk-topic", "data_protection")],
                said("Neue Beschäftigte"),
                vec![Said::Number(18)],
                vec![Said::Number(17)],
                vec![Said::Word("effectiveness", "effective")],
                Said::day(Some(day(2027, 2, 10))),
            ],
            vec![
                Said::day(Some(day(2026, 6, 1))),
                said("Phishing erkennen"),
                vec![Said::Word("training-kind", "awareness")],
                vec![Said::Word("desk-topic", "information_security")],
                none(),
                none(),
                Vec::new(),
                none(),
                none(),
            ],
        ],
    };
    let facts = vec![
        Fact::new("field-held-on", Said::day(Some(day(2026, 2, 10)))),
        Fact::new("field-training-kind", vec![Said::Word("training-kind", "training")]),
        Fact::new("field-topic", vec![Said::Word("desk-topic", "data_protection")]),
        Fact::new("field-audience", said("Neue Beschäftigte")),
        Fact::new("field-held-by", said("Erika Beispiel")),
        Fact::new("field-invited", vec![Said::Number(18)]),
        Fact::new("field-attended", vec![Said::Number(17)]),
        Fact::new("training-persons", said("Kim Beispiel")),
        Fact::new("field-effect-method", said("Kurztest nach vier Wochen")),
        Fact::new("field-effect-checked-on", Said::day(Some(day(2026, 3, 12)))),
        Fact::new("field-effectiveness", vec![Said::Word("effectiveness", "effective")]),
        Fact::new("field-effect-note", said("16 von 17 bestanden")),
        Fact::new("field-repeat-on", Said::day(Some(day(2027, 2, 10)))),
    ];
    let sheets = vec![RecordSheet { title: "Grundlagen des Datenschutzes".into(), facts, grids: Vec::new() }];
    let report = RecordReport { kind: ReportKind::TrainingRecord, cover: Vec::new(), overview, sheets };
    model(report, &[(OpenPoint::TrainingUnattended, "Phishing erkennen")])
}

/// Objectives: one that is on target, with its values, and one that cannot be measured.
pub fn objectives() -> ReportModel {
    let percent = |thousandths: i64| Said::Quantity(thousandths, "%".into());
    let target = || vec![Said::Word("objective-direction", "at_least"), percent(95_000)];
    let overview = Grid {
        columns: vec![
            ("objective-name", 30),
            ("field-indicator", 28),
            ("field-target-value", 16),
            ("objective-latest", 16),
            ("objective-stands", 16),
            ("field-responsible", 18),
            ("objective-due", 13),
        ],
        rows: vec![
            vec![
                said("Alle Beschäftigten sind geschult"),
                said("Anteil der in zwei Jahren Geschulten"),
                target(),
                vec![percent(95_500), Said::Day(day(2026, 9, 30))],
                vec![Said::Word("objective-state", "on_target")],
                said("Erika Beispiel"),
                Said::day(Some(day(2026, 12, 31))),
            ],
            vec![
                said("Sicher arbeiten"),
                Vec::new(),
                Vec::new(),
                none(),
                vec![Said::Word("objective-state", "unmeasured")],
                Vec::new(),
                Vec::new(),
            ],
        ],
    };
    let facts = vec![
        Fact::new("desk-domain", said("Rathaus")),
        Fact::new("field-indicator", said("Anteil der in zwei Jahren Geschulten")),
        Fact::new("field-target-value", target()),
        Fact::new("objective-stands", vec![Said::Word("objective-state", "on_target")]),
        Fact::new("field-responsible", said("Erika Beispiel")),
        Fact::new("objective-due", Said::day(Some(day(2026, 12, 31)))),
        Fact::new("field-resources", said("zwei Arbeitstage im Monat")),
        Fact::new("field-evaluation", said("Quartalsbericht")),
        Fact::new("field-interval-months", vec![Said::Number(3)]),
    ];
    let value = |on, thousandths, met, comment: Vec<Said>| {
        vec![vec![Said::Day(on)], vec![percent(thousandths)], vec![Said::Sentence(met)], comment]
    };
    let values = Grid {
        columns: vec![
            ("objective-measured-on", 16),
            ("field-reading", 18),
            ("objective-target-met", 20),
            ("field-comment", 46),
        ],
        rows: vec![
            value(day(2026, 3, 31), 61_000, "objective-not-reached", said("Bestand zu Beginn")),
            value(day(2026, 9, 30), 95_500, "objective-reached", none()),
        ],
    };
    let grids = vec![("field-measurements", values)];
    let sheets = vec![RecordSheet { title: "Alle Beschäftigten sind geschult".into(), facts, grids }];
    let report = RecordReport { kind: ReportKind::ObjectiveReport, cover: Vec::new(), overview, sheets };
    model(
        report,
        &[(OpenPoint::ObjectiveUnmeasurable, "Sicher arbeiten"), (OpenPoint::ObjectiveIncomplete, "Sicher arbeiten")],
    )
}

/// A report of the desk without entries.
pub fn nothing(kind: ReportKind) -> ReportModel {
    let overview = Grid { columns: vec![("field-title", 60), ("field-status", 40)], rows: Vec::new() };
    model(RecordReport { kind, cover: Vec::new(), overview, sheets: Vec::new() }, &[])
}
