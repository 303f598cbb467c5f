//! What a small town covers of four frameworks: one is not imported, one it works through itself.

use super::models::frame;
use akte_domain::*;
use akte_report::model::*;

fn said(text: &str) -> Vec<Said> {
    Said::text(text)
}

fn number(number: u64) -> Vec<Said> {
    vec![Said::Number(number)]
}

fn none() -> Vec<Said> {
    vec![Said::Sentence("report-none")]
}

fn model(report: RecordReport) -> ReportModel {
    ReportModel {
        frame: frame(Method::EntryCheck),
        body: Body::Record(report),
        evidence: Vec::new(),
        open_points: Vec::new(),
    }
}

const COLUMNS: [(&str, i64); 9] = [
    ("framework", 20),
    ("framework-catalog", 28),
    ("cover-direct", 11),
    ("cover-wholly", 11),
    ("cover-partly", 11),
    ("cover-touched", 11),
    ("cover-nothing", 11),
    ("cover-dispensable", 11),
    ("framework-proven", 11),
];

/// The frameworks side by side, two of them in detail, and a measure.
pub fn frameworks() -> ReportModel {
    let totals = |framework: &'static str, about: Vec<Said>, numbers: [u64; 7]| {
        let mut row = vec![vec![Said::Word("framework", framework)], about];
        row.extend(numbers.map(number));
        row
    };
    let mut absent = vec![vec![Said::Word("framework", "gspp")], vec![Said::Sentence("framework-absent")]];
    absent.extend((0..7).map(|_| none()));
    let gdpr = vec![Said::Text("DSGVO-Pflichten für Kommunen, 2026-11".into())];
    let annex = vec![Said::Text("ISO/IEC 27001:2022, 2026-11".into()), Said::Sentence("framework-in-force")];
    let overview = Grid {
        columns: COLUMNS.to_vec(),
        rows: vec![
            totals("gdpr", gdpr, [0, 1, 1, 1, 6, 0, 2]),
            totals("annex_a", annex, [1, 0, 0, 0, 300, 1, 1]),
            absent,
        ],
    };
    let columns = vec![
        ("frameworks-requirement", 30),
        ("frameworks-cover", 14),
        ("frameworks-by", 44),
        ("frameworks-evidence", 12),
    ];
    let wholly = vec![
        said("DS.32.6 Wiederherstellung"),
        vec![Said::Word("cover", "wholly")],
        vec![
            Said::Text("KE.1.1 Sicherungen nach Plan".into()),
            Said::Word("mapping-relation", "superset_of"),
            Said::Labelled("frameworks-through", Box::new(Said::Text("NOT.4.1".into()))),
            Said::Labelled("frameworks-more-sources", Box::new(Said::Number(2))),
        ],
        number(2),
    ];
    let direct = vec![
        said("A.8.13 Sicherung von Informationen"),
        vec![Said::Word("cover", "direct")],
        vec![Said::Labelled("frameworks-own", Box::new(Said::Word("status", "yes")))],
        number(1),
    ];
    let measures = Grid {
        columns: vec![
            ("field-number", 8),
            ("frameworks-measure", 36),
            ("field-responsible", 18),
            ("frameworks-gain", 14),
            ("frameworks-closes", 20),
            ("frameworks-closed-so-far", 16),
        ],
        rows: vec![vec![
            number(1),
            said("Rücksicherung üben"),
            said("Ingo Beispiel"),
            number(3),
            vec![Said::Labelled("framework-gdpr", Box::new(Said::Number(2)))],
            number(2),
        ]],
    };
    let first = RecordSheet {
        title: "DSGVO-Pflichten für Kommunen".into(),
        facts: vec![
            Fact::new("frameworks-gaps", number(2)),
            Fact::new("frameworks-gap-labels", said("DS.32.1, DS.32.2")),
        ],
        grids: vec![("frameworks-requirements", Grid { columns: columns.clone(), rows: vec![wholly] })],
    };
    let second = RecordSheet {
        title: "ISO/IEC 27001:2022".into(),
        facts: vec![
            Fact::new("frameworks-gaps", number(300)),
            Fact::new("frameworks-gap-labels", vec![Said::Sentence("frameworks-gaps-many")]),
        ],
        grids: vec![("frameworks-requirements", Grid { columns, rows: vec![direct] })],
    };
    let next = RecordSheet::chapter("frameworks-measures", measures);
    let cover = vec![
        Fact::new("frameworks-open", number(308)),
        Fact::new("frameworks-open-measures", number(4)),
        Fact::new("frameworks-set", number(1)),
        Fact::new("frameworks-closed", number(2)),
        Fact::new("frameworks-set-found", vec![Said::Sentence("frameworks-exact")]),
    ];
    model(RecordReport { kind: ReportKind::Coverage, cover, overview, sheets: vec![first, second, next] })
}
