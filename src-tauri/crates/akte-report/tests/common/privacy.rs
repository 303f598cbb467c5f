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

/// The register of processors: a contract that says everything, and one of which only the name is known.
pub fn processors() -> ReportModel {
    let day_said = |year, month, of_month| vec![Said::Day(day(year, month, of_month))];
    let overview = Grid {
        columns: vec![
            ("field-processor", 24),
            ("field-processing-subject", 24),
            ("field-signed-on", 13),
            ("field-clauses", 12),
            ("field-controlled-on", 13),
            ("field-control-due-on", 13),
            ("field-certificates", 22),
        ],
        rows: vec![
            vec![
                said("Kommunales Rechenzentrum Aue"),
                said("Betrieb der Fachverfahren"),
                day_said(2024, 7, 13),
                said("8/8"),
                day_said(2026, 4, 19),
                day_said(2027, 4, 19),
                [
                    said("ISO 27001 auf der Basis von IT-Grundschutz"),
                    Said::labelled("field-valid-until", day_said(2027, 6, 8)),
                ]
                .concat(),
            ],
            vec![said("Druckhaus Exempel KG"), Vec::new(), Vec::new(), said("0/8"), Vec::new(), Vec::new(), none()],
        ],
    };
    let clause = |letter: &str, code: &'static str, present: Vec<Said>, place: &str| {
        vec![said(letter), vec![Said::Word("contract-clause", code)], present, said(place)]
    };
    let clauses = Grid {
        columns: vec![("field-letter", 8), ("field-clause", 52), ("field-present", 16), ("field-place", 24)],
        rows: vec![
            clause("(a)", "instructions", Said::yes_no(true), "Ziff. 2"),
            clause("(b)", "confidentiality", Vec::new(), ""),
        ],
    };
    let subs = |rows| Grid {
        columns: vec![("field-name", 28), ("field-service", 30), ("field-approved-on", 16), ("field-transfers", 26)],
        rows,
    };
    let known = vec![vec![
        said("Wartung Probe GmbH"),
        said("Fernwartung der Speicher"),
        day_said(2025, 1, 2),
        vec![Said::Word("transfer-choice", "none_planned")],
    ]];
    let sheet = |title: &str, facts: Vec<Fact>, subs: Grid| RecordSheet {
        title: title.into(),
        facts,
        grids: vec![("field-clauses", clauses.clone()), ("field-sub-processors", subs)],
    };
    let whole = vec![
        Fact::new("field-address", said("Ring 1, 12345 Musterhausen")),
        Fact::new("field-contact", said("Kundenbetreuung")),
        Fact::new("field-officer", said("Dana Größler")),
        Fact::new("field-processing-subject", said("Betrieb der Fachverfahren")),
        Fact::new("field-duration", said("bis auf Weiteres")),
        Fact::new("field-nature-and-purpose", said("Speicherung, Sicherung, Wiederherstellung")),
        Fact::new("field-data", said("Alle Daten der Fachverfahren")),
        Fact::new("field-subjects", said("Einwohnerinnen und Einwohner, Beschäftigte")),
        Fact::new("field-activities", [said("Hundesteuer"), said("Wohngeld")].concat()),
        Fact::new("field-main-contract", said("EVB-IT Dienstleistung 4711")),
        Fact::new("field-version", said("2.1")),
        Fact::new("field-signed-on", day_said(2024, 7, 13)),
        Fact::new("field-signed-by", said("Dr. Änne Größler, Bürgermeisterin")),
        Fact::new("field-instructing-persons", said("Leitung IT")),
        Fact::new("field-sub-processor-authorisation", vec![Said::Word("sub-processor-authorisation", "specific")]),
        Fact::new("field-transfers", vec![Said::Word("transfer-choice", "none_planned")]),
        Fact::new("field-measures-annex-on", day_said(2024, 7, 13)),
        Fact::new("field-guarantees-checked-on", day_said(2024, 6, 1)),
        Fact::new("field-controlled-on", day_said(2026, 4, 19)),
        Fact::new("field-control-result", said("Vor Ort geprüft, keine Beanstandung")),
        Fact::new("field-control-due-on", day_said(2027, 4, 19)),
        Fact::new("field-certificates", said("ISO 27001 auf der Basis von IT-Grundschutz")),
        Fact::new("field-social-data", day_said(2024, 8, 1)),
        Fact::new("field-remote-maintenance", Said::yes_no(true)),
        Fact::new("field-ends-on", day_said(2028, 12, 31)),
        Fact::new("field-returned-on", Said::done(None)),
        Fact::new("field-evidence-id", none()),
    ];
    // All sheets say the same things in the same order.
    let bare = whole.iter().map(|fact| {
        let said = match fact.label {
            "field-activities" | "field-transfers" | "field-certificates" | "field-evidence-id" => none(),
            "field-social-data" | "field-remote-maintenance" => Said::yes_no(false),
            "field-returned-on" => Said::done(None),
            "field-address"
            | "field-contact"
            | "field-officer"
            | "field-main-contract"
            | "field-version"
            | "field-signed-by"
            | "field-instructing-persons"
            | "field-control-result"
            | "field-ends-on" => Said::or_unstated(Vec::new()),
            _ => Vec::new(),
        };
        Fact::new(fact.label, said)
    });
    let bare: Vec<Fact> = bare.collect();
    let nothing = vec![vec![none(), none(), none(), none()]];
    let sheets = vec![
        sheet("Kommunales Rechenzentrum Aue", whole, subs(known)),
        sheet("Druckhaus Exempel KG", bare, subs(nothing)),
    ];
    let report = RecordReport { kind: ReportKind::ProcessorRegister, cover: Vec::new(), overview, sheets };
    model(report, &[(OpenPoint::ContractClauseMissing, "Druckhaus Exempel KG")])
}

/// The register of requests: one that was answered, one that is overdue.
pub fn requests() -> ReportModel {
    let day_said = |year, month, of_month| vec![Said::Day(day(year, month, of_month))];
    let kinds = |kinds: &[&'static str]| kinds.iter().map(|kind| Said::Word("request-kind", kind)).collect::<Vec<_>>();
    let overview = Grid {
        columns: vec![
            ("field-request", 24),
            ("field-kinds", 24),
            ("field-received-on", 13),
            ("deadlines-due", 13),
            ("field-answered-on", 13),
            ("field-result", 18),
            ("field-clock", 16),
        ],
        rows: vec![
            vec![
                said("2026-001 · Mika Phantasie"),
                kinds(&["access", "erasure"]),
                day_said(2026, 1, 30),
                day_said(2026, 3, 2),
                day_said(2026, 2, 20),
                vec![Said::Word("request-result", "granted")],
                vec![Said::Word("clock-stand", "in_time")],
            ],
            vec![
                said("2026-002"),
                kinds(&["access"]),
                day_said(2026, 7, 31),
                day_said(2026, 8, 31),
                Said::done(None),
                Said::done(None),
                vec![Said::Word("clock-stand", "overdue")],
            ],
        ],
    };
    let facts = vec![
        Fact::new("field-received-on", day_said(2026, 1, 30)),
        Fact::new("field-channel", said("Brief")),
        Fact::new("field-requester", said("Mika Phantasie")),
        Fact::new("field-kinds", kinds(&["access", "erasure"])),
        Fact::new(
            "field-identity-check",
            [said("Ausweis vor Ort"), Said::labelled("field-identity-doubt", said("Anschrift wich ab"))].concat(),
        ),
        Fact::new("field-offices", said("Steueramt; Fachverfahren Hundesteuer")),
        Fact::new("deadlines-due", day_said(2026, 3, 2)),
        Fact::new("field-extension", [day_said(2026, 2, 10), said("Viele Fachverfahren")].concat()),
        Fact::new("field-partial-answers", [day_said(2026, 2, 12), said("Auskunft des Steueramts")].concat()),
        Fact::new("field-answered-on", day_said(2026, 2, 20)),
        Fact::new("field-clock", vec![Said::Word("clock-stand", "in_time")]),
        Fact::new("field-result", vec![Said::Word("request-result", "granted")]),
        Fact::new("field-form", said("Brief mit Kopie der Daten")),
        Fact::new("field-refusal-reason", Said::or_unstated(Vec::new())),
        Fact::new("field-remedies-named", Said::or_unstated(Vec::new())),
        Fact::new("field-fee", [vec![Said::Amount(1_250)], said("Weitere Kopie")].concat()),
        Fact::new("field-remark", said("Kopie für die Akte")),
        Fact::new("field-evidence-id", none()),
    ];
    let sheets = vec![RecordSheet { title: "2026-001 · Mika Phantasie".into(), facts, grids: Vec::new() }];
    let report = RecordReport { kind: ReportKind::RequestRegister, cover: Vec::new(), overview, sheets };
    model(report, &[(OpenPoint::RequestOverdue, "2026-002")])
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
