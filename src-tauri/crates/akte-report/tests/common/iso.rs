//! A small town's management system by ISO/IEC 27001: controls with and without justification, an obligation without its document, an
//! audit with its findings, a nonconformity whose effect is to be checked.

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
        frame: frame(Method::Iso27001),
        body: Body::Record(report),
        evidence: Vec::new(),
        open_points: points.iter().map(entry).collect(),
    }
}

/// The Statement of Applicability.
pub fn statement() -> ReportModel {
    let count = |name: &str, numbers: [u64; 7]| {
        let mut row = vec![said(name)];
        row.extend(numbers.map(|number| vec![Said::Number(number)]));
        row
    };
    let overview = Grid {
        columns: vec![
            ("soa-group", 30),
            ("soa-controls", 12),
            ("soa-applicable", 12),
            ("soa-excluded", 14),
            ("soa-undecided", 14),
            ("soa-implemented", 12),
            ("soa-partly", 12),
            ("soa-open", 12),
        ],
        rows: vec![
            count("A.8 Technische Maßnahmen", [2, 1, 1, 0, 0, 1, 0]),
            count("Eigene Maßnahmen", [1, 0, 0, 1, 0, 0, 0]),
        ],
    };
    let grid = |rows| Grid {
        columns: vec![
            ("field-number", 9),
            ("soa-control", 18),
            ("field-applicable", 11),
            ("soa-justification", 24),
            ("field-status", 12),
            ("field-implementation", 24),
            ("field-responsible", 14),
            ("field-evidence-id", 14),
            ("field-reviewed-on", 12),
        ],
        rows,
    };
    let included = vec![
        said("A.8.13"),
        said("Sicherung von Informationen"),
        Said::yes_no(true),
        vec![
            Said::Word("control-source", "risk"),
            Said::Word("control-source", "law"),
            Said::Text("Ausfall der Fachverfahren".into()),
            Said::Labelled("field-control-reference", Box::new(Said::Text("R-7".into()))),
        ],
        vec![Said::Word("control-status", "partly")],
        said("Tägliche Sicherung auf Band, Auslagerung wöchentlich"),
        said("Ingo Beispiel"),
        none(),
        Said::day(Some(day(2026, 9, 1))),
    ];
    let excluded = vec![
        said("A.8.28"),
        said("Sicheres Programmieren"),
        Said::yes_no(false),
        said("Die Verwaltung entwickelt keine Software."),
        none(),
        none(),
        none(),
        none(),
        Said::day(Some(day(2026, 9, 1))),
    ];
    let own = vec![
        said("E.1"),
        said("Rufbereitschaft der IT"),
        Vec::new(),
        Vec::new(),
        none(),
        none(),
        none(),
        none(),
        Vec::new(),
    ];
    let sheet = |title: &str, rows| RecordSheet {
        title: title.into(),
        facts: Vec::new(),
        grids: vec![("soa-controls", grid(rows))],
    };
    let sheets =
        vec![sheet("A.8 Technische Maßnahmen", vec![included, excluded]), sheet("Eigene Maßnahmen", vec![own])];
    let report = RecordReport { kind: ReportKind::ApplicabilityStatement, cover: Vec::new(), overview, sheets };
    model(report, &[(OpenPoint::SoaUndecided, "Rufbereitschaft der IT"), (OpenPoint::SoaNotReleased, "Rathaus")])
}

/// The check of clauses 4 to 10.
pub fn clauses() -> ReportModel {
    let overview = Grid {
        columns: vec![
            ("field-number", 10),
            ("clause-obligation", 32),
            ("field-status", 13),
            ("field-document", 20),
            ("field-responsible", 18),
            ("field-due-on", 12),
            ("field-checked-on", 12),
        ],
        rows: vec![vec![
            said("4.3"),
            said("Festgelegter Geltungsbereich"),
            vec![Said::Word("clause-status", "partly")],
            vec![Said::Sentence("clause-document-missing")],
            said("Erika Beispiel"),
            Said::day(Some(day(2026, 12, 1))),
            Said::day(Some(day(2026, 9, 1))),
        ]],
    };
    let sheets = vec![RecordSheet {
        title: "4.3 Festgelegter Geltungsbereich".into(),
        facts: vec![
            Fact::new("clause-obligation", said("Der Geltungsbereich ist schriftlich festgelegt.")),
            Fact::new("field-status", vec![Said::Word("clause-status", "partly")]),
            Fact::new("field-reason", said("Schnittstellen zum Rechenzentrum fehlen.")),
            Fact::new("field-document", vec![Said::Sentence("clause-document-missing")]),
            Fact::new("field-evidence-id", none()),
        ],
        grids: Vec::new(),
    }];
    let report = RecordReport { kind: ReportKind::ClauseCheck, cover: Vec::new(), overview, sheets };
    model(report, &[(OpenPoint::ClauseDocumentMissing, "4.3 Festgelegter Geltungsbereich")])
}

/// The report of an audit.
pub fn audit() -> ReportModel {
    let overview = Grid {
        columns: vec![
            ("audit-name", 30),
            ("field-audit-kind", 16),
            ("field-status", 16),
            ("field-audit-starts-on", 13),
            ("audit-lead", 20),
            ("audit-findings", 14),
            ("field-next-audit-on", 14),
        ],
        rows: vec![vec![
            said("Internes Audit 2026"),
            vec![Said::Word("audit-kind", "internal")],
            vec![Said::Word("audit-status", "done")],
            Said::day(Some(day(2026, 9, 1))),
            said("Alex Muster"),
            vec![Said::Number(1)],
            none(),
        ]],
    };
    let team = Grid {
        columns: vec![("field-name", 60), ("field-role", 40)],
        rows: vec![vec![said("Alex Muster"), vec![Said::Word("auditor-role", "lead")]]],
    };
    let checklist = Grid {
        columns: vec![("checklist-question", 46), ("checklist-found", 18), ("checklist-note", 36)],
        rows: vec![vec![
            said("A.8.13 Sicherung von Informationen"),
            vec![Said::Word("checklist-result", "deviation")],
            said("Protokolle eingesehen"),
        ]],
    };
    let findings = Grid {
        columns: vec![
            ("field-number", 12),
            ("field-class", 16),
            ("field-finding-requirement", 14),
            ("field-fact", 26),
            ("field-proof", 18),
            ("field-recommendation", 22),
            ("field-due-on", 13),
        ],
        rows: vec![vec![
            said("2026-001"),
            vec![Said::Word("finding-class", "minor")],
            said("A.8.13"),
            [said("Rücksicherung nicht geübt"), said("Seit zwei Jahren keine Übung")].concat(),
            none(),
            said("Halbjährlich üben"),
            Said::day(Some(day(2026, 12, 1))),
        ]],
    };
    let open = Grid {
        columns: vec![
            ("field-number", 13),
            ("field-class", 18),
            ("field-finding-requirement", 16),
            ("finding-name", 30),
            ("finding-state", 20),
            ("field-due-on", 13),
        ],
        rows: vec![vec![none(), none(), none(), none(), none(), none()]],
    };
    let sheets = vec![RecordSheet {
        title: "Internes Audit 2026".into(),
        facts: vec![
            Fact::new("field-audit-goal", said("Wirksamkeit beurteilen")),
            Fact::new("field-scope", said("Hauptamt und IT")),
            Fact::new("field-audit-criteria", said("ISO/IEC 27001:2022")),
            Fact::new(
                "field-methods",
                vec![Said::Word("audit-method", "interview"), Said::Word("audit-method", "sampling")],
            ),
            Fact::new("audit-conflicts", vec![Said::Sentence("audit-no-conflict")]),
            Fact::new("field-conclusion", Vec::new()),
        ],
        grids: vec![
            ("field-audit-team", team),
            ("field-checklist", checklist),
            ("audit-findings", findings),
            ("audit-open-findings", open),
        ],
    }];
    let report = RecordReport { kind: ReportKind::AuditReport, cover: Vec::new(), overview, sheets };
    model(report, &[(OpenPoint::AuditConclusionMissing, "Internes Audit 2026")])
}

/// Nonconformities and corrective actions.
pub fn actions() -> ReportModel {
    let overview = Grid {
        columns: vec![
            ("field-number", 11),
            ("finding-name", 26),
            ("field-class", 16),
            ("field-finding-source", 14),
            ("field-finding-requirement", 14),
            ("field-responsible", 16),
            ("field-due-on", 12),
            ("finding-state", 16),
            ("field-effectiveness", 15),
        ],
        rows: vec![vec![
            said("2026-001"),
            said("Rücksicherung nicht geübt"),
            vec![Said::Word("finding-class", "minor")],
            vec![Said::Word("finding-source", "audit")],
            said("A.8.13"),
            said("Ingo Beispiel"),
            Said::day(Some(day(2026, 10, 1))),
            vec![Said::Word("finding-state", "to_check")],
            none(),
        ]],
    };
    let sheets = vec![RecordSheet {
        title: "2026-001 Rücksicherung nicht geübt".into(),
        facts: vec![
            Fact::new("field-class", vec![Said::Word("finding-class", "minor")]),
            Fact::new("field-correction", said("Ein Server sofort zurückgesichert")),
            Fact::new("field-root-cause", said("Kein Termin im Jahresplan")),
            Fact::new("field-similar-cases", none()),
            Fact::new("field-action", said("Halbjährliche Übung")),
            Fact::new("field-done-on", Said::day(Some(day(2026, 9, 20)))),
            Fact::new("field-effect-due-on", Said::day(Some(day(2026, 10, 1)))),
            Fact::new("field-effectiveness", none()),
        ],
        grids: Vec::new(),
    }];
    let report = RecordReport { kind: ReportKind::CorrectiveActions, cover: Vec::new(), overview, sheets };
    model(report, &[(OpenPoint::FindingEffectUnchecked, "Rücksicherung nicht geübt")])
}

/// A management review.
pub fn review() -> ReportModel {
    let overview = Grid {
        columns: vec![
            ("review-name", 30),
            ("field-held-on", 13),
            ("field-participants", 30),
            ("field-review-decisions", 14),
            ("review-open-decisions", 14),
            ("field-next-review-on", 14),
        ],
        rows: vec![vec![
            said("Bewertung 2026"),
            Said::day(Some(day(2026, 10, 1))),
            said("Bürgermeisterin, Informationssicherheitsbeauftragte"),
            vec![Said::Number(1)],
            vec![Said::Number(1)],
            none(),
        ]],
    };
    let inputs = Grid {
        columns: vec![("review-input", 36), ("review-said", 64)],
        rows: vec![
            vec![vec![Said::Word("review-input", "earlier_actions")], said("Keine früheren Beschlüsse.")],
            vec![vec![Said::Word("review-input", "objectives")], Vec::new()],
        ],
    };
    let decisions = Grid {
        columns: vec![("review-decision", 46), ("field-responsible", 24), ("field-due-on", 15), ("field-done-on", 15)],
        rows: vec![vec![
            said("Rücksicherung halbjährlich üben"),
            said("Ingo Beispiel"),
            Said::day(Some(day(2026, 12, 31))),
            none(),
        ]],
    };
    let sheets = vec![RecordSheet {
        title: "Bewertung 2026".into(),
        facts: vec![
            Fact::new("field-held-on", Said::day(Some(day(2026, 10, 1)))),
            Fact::new("field-conclusion", Vec::new()),
        ],
        grids: vec![("field-inputs", inputs), ("field-review-decisions", decisions)],
    }];
    let report = RecordReport { kind: ReportKind::ManagementReview, cover: Vec::new(), overview, sheets };
    model(report, &[(OpenPoint::ReviewInputMissing, "Bewertung 2026")])
}

/// A report in which nothing is recorded.
pub fn nothing(kind: ReportKind) -> ReportModel {
    model(RecordReport { kind, cover: Vec::new(), overview: Grid::default(), sheets: Vec::new() }, &[])
}
