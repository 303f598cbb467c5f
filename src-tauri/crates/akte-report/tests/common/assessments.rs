//! A small town's threshold analyses, an impact assessment that is whole, and one that lacks nearly everything.

use super::models::day;
use super::privacy::{model, none, said};
use akte_domain::open_points::OpenPoint;
use akte_domain::{Coded, RegisterKind, ReportKind};
use akte_report::model::*;

/// Threshold analyses and impact assessments.
pub fn dpia() -> ReportModel {
    let rule = |code| vec![Said::Word("threshold-rule", code)];
    let criterion = |code| Said::labelled("field-criterion", vec![Said::Word("wp248-criterion", code)]);
    let overview = Grid {
        columns: vec![
            ("field-activity", 22),
            ("field-threshold-outcome", 16),
            ("field-threshold-rule", 40),
            ("field-officer-advice", 24),
            ("field-decided-on", 12),
            ("field-impact-assessment", 18),
        ],
        rows: vec![
            vec![
                said("Videoüberwachung"),
                vec![Said::Word("threshold-outcome", "required")],
                [rule("criteria_met"), criterion("systematic_monitoring"), criterion("large_scale")].concat(),
                [Said::day(Some(day(2026, 2, 20))), said("Bitte abschätzen.")].concat(),
                Said::day(Some(day(2026, 3, 1))),
                said("Kameras am Rathaus"),
            ],
            vec![
                said("Hundesteuer"),
                vec![Said::Word("threshold-outcome", "not_required")],
                rule("criteria_not_met"),
                none(),
                Vec::new(),
                none(),
            ],
        ],
    };
    let whole = RecordSheet {
        title: "Kameras am Rathaus".into(),
        facts: facts(true),
        grids: vec![
            ("field-persons-risks", risks(true)),
            ("field-matrix-before", matrix("3", "")),
            ("field-matrix-after", matrix("", "3")),
        ],
    };
    let bare = RecordSheet {
        title: "Kita-App".into(),
        facts: facts(false),
        grids: vec![
            ("field-persons-risks", risks(false)),
            ("field-matrix-before", matrix("", "")),
            ("field-matrix-after", matrix("", "")),
        ],
    };
    let report =
        RecordReport { kind: ReportKind::ImpactAssessment, cover: Vec::new(), overview, sheets: vec![whole, bare] };
    model(
        report,
        &[
            (OpenPoint::ThresholdUndated, "Hundesteuer"),
            (OpenPoint::AssessmentIncomplete, "Kita-App"),
            (OpenPoint::AssessmentWithoutOpinion, "Kita-App"),
        ],
    )
}

fn facts(whole: bool) -> Vec<Fact> {
    let text = |text: &str| if whole { said(text) } else { Vec::new() };
    let word = |list, code| if whole { vec![Said::Word(list, code)] } else { Vec::new() };
    let described = [
        said("Videoüberwachung"),
        Said::labelled("field-purposes", said("Schutz vor Vandalismus")),
        Said::labelled("field-legal-bases", said("Art. 6 Abs. 1 UAbs. 1 Buchst. e DSGVO")),
    ]
    .concat();
    vec![
        Fact::new("field-assessment-subject", text("Vier Kameras an den Eingängen, ohne Ton")),
        Fact::new("field-systematic-description", if whole { described } else { Vec::new() }),
        Fact::new("field-necessity", text("Streifen des Ordnungsamts reichten nicht aus.")),
        Fact::new("field-proportionality", text("Nur nachts, nur die Eingänge")),
        Fact::new("field-highest-before", word("persons-risk", "high")),
        Fact::new("field-measures", text("Aufnahmen verschlüsseln")),
        Fact::new("field-highest-after", word("persons-risk", "normal")),
        Fact::new("field-views", Said::labelled("field-views-exemption", text("Alle Vorübergehenden sind unbekannt."))),
        Fact::new(
            "field-officer-opinion",
            [Said::day(whole.then(|| day(2026, 3, 1))), text("Speicherfrist auf 72 Stunden verkürzen.")].concat(),
        ),
        Fact::new("field-consultation", none()),
        Fact::new("field-assessment-decision", word("assessment-decision", "with_measures")),
        Fact::new("field-review-on", Said::day(whole.then(|| day(2028, 3, 1)))),
    ]
}

fn risks(whole: bool) -> Grid {
    let grade = |label, code| Said::labelled(label, vec![Said::Word("risk-grade", code)]);
    let estimate = |level, likelihood, severity| {
        let steps = [grade("field-likelihood", likelihood), grade("field-severity", severity)].concat();
        [vec![Said::Word("persons-risk", level)], steps].concat()
    };
    let row = vec![
        vec![Said::Number(3)],
        [said("Aufnahmen werden Unbefugten bekannt"), Said::labelled("field-damage", said("Bloßstellung"))].concat(),
        vec![Said::Word("protection-goal", "confidentiality")],
        estimate("high", "substantial", "major"),
        said("Verschlüsselung und Löschung nach drei Tagen"),
        estimate("normal", "minor", "major"),
    ];
    Grid {
        columns: vec![
            ("field-number", 7),
            ("field-scenario", 27),
            ("field-goal", 17),
            ("field-risk-before", 18),
            ("field-mitigation", 24),
            ("field-risk-after", 18),
        ],
        rows: if whole { vec![row] } else { Vec::new() },
    }
}

fn matrix(before: &str, after: &str) -> Grid {
    let field = |level, here: &str| {
        [vec![Said::Word("persons-risk", level)], Said::labelled("field-risk-numbers", said(here))].concat()
    };
    let row = |severity, levels: [&'static str; 4], numbers: [&str; 4]| {
        let mut row = vec![vec![Said::Word("risk-grade", severity)]];
        row.extend(levels.into_iter().zip(numbers).map(|(level, here)| field(level, here)));
        row
    };
    Grid {
        columns: vec![
            ("field-severity-by-likelihood", 24),
            ("risk-grade-minor", 19),
            ("risk-grade-manageable", 19),
            ("risk-grade-substantial", 19),
            ("risk-grade-major", 19),
        ],
        rows: vec![
            row("major", ["normal", "high", "high", "high"], [after, "", before, ""]),
            row("substantial", ["normal", "normal", "high", "high"], [""; 4]),
            row("manageable", ["low", "normal", "normal", "high"], [""; 4]),
            row("minor", ["low", "low", "normal", "normal"], [""; 4]),
        ],
    }
}

/// The annual report of the data protection officer.
pub fn annual() -> ReportModel {
    let row = |topic: RegisterKind, figure, said| {
        vec![vec![Said::Word("register-kind", topic.code())], vec![Said::Sentence(figure)], said]
    };
    let overview = Grid {
        columns: vec![("annual-topic", 26), ("annual-figure", 56), ("annual-value", 14)],
        rows: vec![
            row(RegisterKind::Activity, "annual-activities", vec![Said::Number(40)]),
            row(RegisterKind::Activity, "annual-activities-draft", vec![Said::Number(4)]),
            row(RegisterKind::Breach, "annual-breaches", vec![Said::Number(3)]),
            row(RegisterKind::Breach, "annual-breaches-late", vec![Said::Number(0)]),
            row(RegisterKind::Incident, "annual-incidents", vec![Said::Number(2)]),
            row(RegisterKind::Incident, "annual-incidents-personal-data", vec![Said::Number(1)]),
            row(RegisterKind::Incident, "annual-incidents-undecided", vec![Said::Number(0)]),
            row(RegisterKind::Request, "annual-requests", vec![Said::Number(12)]),
            row(RegisterKind::Request, "annual-requests-median", none()),
            row(RegisterKind::Deletion, "annual-deletions-records", vec![Said::Number(1240)]),
            row(RegisterKind::Assessment, "annual-assessments-high", vec![Said::Number(1)]),
        ],
    };
    let report = RecordReport { kind: ReportKind::OfficerReport, cover: Vec::new(), overview, sheets: Vec::new() };
    model(report, &[(OpenPoint::RequestOverdue, "2026-008 · Mika Beispiel")])
}

/// The record of a processor.
pub fn clients() -> ReportModel {
    let cover = vec![
        Fact::new("field-processor", said("Kommunales Rechenzentrum")),
        Fact::new("field-address", said("Rechnerweg 5, 12345 Musterhausen")),
        Fact::new("field-representative", none()),
        Fact::new("field-officer", Vec::new()),
    ];
    let planned = || said("Cloud Inc. (Kanada)");
    let overview = Grid {
        columns: vec![
            ("field-client", 26),
            ("field-processing-categories", 34),
            ("field-transfers", 20),
            ("field-sub-processors", 22),
            ("field-signed-on", 13),
        ],
        rows: vec![vec![
            said("Gemeinde Neudorf"),
            [said("Betrieb des Finanzwesens"), said("Datensicherung")].concat(),
            planned(),
            said("Bandlager GmbH"),
            Vec::new(),
        ]],
    };
    let subs = Grid {
        columns: vec![("field-name", 28), ("field-service", 30), ("field-approved-on", 16), ("field-transfers", 26)],
        rows: vec![vec![said("Bandlager GmbH"), said("Auslagerung der Bänder"), Vec::new(), none()]],
    };
    let sheets = vec![RecordSheet {
        title: "Gemeinde Neudorf".into(),
        facts: vec![
            Fact::new("field-contact", said("Hauptamt")),
            Fact::new("field-transfers", planned()),
            Fact::new("field-protection", Said::labelled("field-security-concept", said("Version 1.0"))),
            Fact::new("field-signed-on", Vec::new()),
        ],
        grids: vec![("field-sub-processors", subs)],
    }];
    let report = RecordReport { kind: ReportKind::ProcessorRecord, cover, overview, sheets };
    model(report, &[(OpenPoint::ClientUnsigned, "Gemeinde Neudorf")])
}

/// Technical and organisational measures by goal and area.
pub fn toms() -> ReportModel {
    let row = |list, code, measure: Vec<Said>, known: bool| {
        let said = |said: Vec<Said>| if known { said } else { none() };
        vec![
            vec![Said::Word(list, code)],
            measure,
            said(vec![Said::Word("protection-kind", "technical")]),
            said(vec![Said::Word("measure-status", "done")]),
            said(Said::day(Some(day(2026, 2, 1)))),
            none(),
            none(),
        ]
    };
    let nothing = || vec![Said::Sentence("tom-none-assigned")];
    let overview = Grid {
        columns: vec![
            ("field-tom-topic", 24),
            ("field-measure-id", 30),
            ("field-protection-kind", 14),
            ("field-status", 14),
            ("field-effective-since", 13),
            ("field-reviewed-on", 13),
            ("field-evidence-id", 20),
        ],
        rows: vec![
            row("protection-goal", "confidentiality", said("Sicherungen verschlüsseln"), true),
            row("protection-goal", "unlinkability", nothing(), false),
            row("article32-area", "encryption", said("Sicherungen verschlüsseln"), true),
            row("article32-area", "restoration", nothing(), false),
        ],
    };
    let goal = |code, all, done, share: Option<u32>| {
        let share = share.map_or_else(none, |share| vec![Said::Share(share)]);
        vec![vec![Said::Word("protection-goal", code)], vec![Said::Number(all)], vec![Said::Number(done)], share]
    };
    let goals = Grid {
        columns: vec![("field-goal", 34), ("tom-goals-all", 16), ("tom-goals-done", 16), ("overview-share", 16)],
        rows: vec![
            goal("data_minimisation", 4, 1, Some(250)),
            goal("availability", 6, 3, Some(500)),
            goal("confidentiality", 1, 1, Some(1000)),
            goal("unlinkability", 0, 0, None),
        ],
    };
    let controls = Grid {
        columns: vec![
            ("field-bdsg64-control", 24),
            ("field-measure-id", 30),
            ("field-protection-scope", 22),
            ("field-status", 14),
            ("field-evidence-id", 18),
        ],
        rows: vec![
            vec![
                vec![Said::Word("bdsg64-control", "data_access")],
                Said::text("Sicherungen verschlüsseln"),
                vec![Said::Word("protection-scope", "procedure"), Said::Text("Bußgeldverfahren".to_owned())],
                vec![Said::Word("measure-status", "done")],
                Said::none(),
            ],
            vec![
                vec![Said::Word("bdsg64-control", "transport")],
                vec![Said::Sentence("tom-none-assigned")],
                Said::none(),
                Said::none(),
                Said::none(),
            ],
        ],
    };
    let sheets = vec![RecordSheet::chapter("tom-goals-title", goals), RecordSheet::chapter("tom-controls", controls)];
    let report = RecordReport { kind: ReportKind::TomReport, cover: Vec::new(), overview, sheets };
    model(report, &[(OpenPoint::TomUnreviewed, "Sicherungen verschlüsseln")])
}
