//! The reports of the officers' desk: controlled documents, evidence of training, objectives. Models from one consistent read.

use super::Asked;
use super::numbering::Numbering;
use super::points::{entry, put_back};
use super::privacy::{day, optional, text, word};
use crate::desk_view::{DeskView, Linked, Links};
use crate::error::Result;
use akte_domain::desk::document::ControlledStatus;
use akte_domain::desk::objective::Quantity;
use akte_domain::{Coded, ControlledDocument, DomainId, Objective, RegisterKind, ReportKind, Training};
use akte_report::model::{Fact, Grid, OpenPointEntry, RecordReport, RecordSheet, Said};
use akte_store::{Reads, Scope};
use chrono::NaiveDate;

/// A report with what an audit would object to.
///
/// # Errors
/// The database refuses.
pub(super) async fn report(
    reads: &mut Reads<'_>,
    scope: Scope,
    asked: &Asked<'_>,
    numbering: &mut Numbering,
) -> Result<(RecordReport, Vec<OpenPointEntry>)> {
    let view = DeskView::read(reads, scope).await?;
    let (report, kind) = match asked.kind {
        ReportKind::TrainingRecord => (trainings(&view, numbering), RegisterKind::Training),
        ReportKind::ObjectiveReport => (objectives(&view, asked.as_of, numbering), RegisterKind::Objective),
        _ => (documents(&view, numbering), RegisterKind::ControlledDocument),
    };
    let suppressions = put_back(reads, scope, asked).await?;
    let points = view.points(None, asked.as_of).into_iter().filter(|one| one.kind == kind);
    let points = points.map(|one| entry(&suppressions, &one.place(), (String::new(), one.subject), asked.as_of));
    Ok((report, points.collect()))
}

fn pieces(view: &DeskView, to: &Links, numbering: &mut Numbering) -> Fact {
    let found = to.evidence.iter().filter_map(|id| view.evidence.get(id));
    let pieces: Vec<usize> = found.map(|piece| numbering.of(piece)).collect();
    Fact::new(
        "field-evidence-id",
        Said::or_none(if pieces.is_empty() { Vec::new() } else { vec![Said::Evidence(pieces)] }),
    )
}

fn number(value: Option<u32>) -> Vec<Said> {
    value.map(|value| Said::Number(u64::from(value))).into_iter().collect()
}

/// Where it belongs: an information domain, else all of them.
fn place(view: &DeskView, domain: Option<DomainId>) -> Vec<Said> {
    let name = Said::text(view.domain_name(domain));
    if name.is_empty() { vec![Said::Sentence("desk-all-domains")] } else { name }
}

/// 7.5: one line per document, then each with its release, distribution and review.
fn documents(view: &DeskView, numbering: &mut Numbering) -> RecordReport {
    let row = |one: &Linked<ControlledDocument>| {
        let document = &one.record;
        let released = document.status == ControlledStatus::Released;
        let owed = |said: Vec<Said>| if released { said } else { Said::or_unstated(said) };
        vec![
            Said::text(&document.title),
            vec![Said::Word("document-kind", document.kind.code())],
            Said::or_unstated(Said::text(&document.version)),
            vec![Said::Word("controlled-status", document.status.code())],
            Said::text(&document.owner),
            owed([Said::text(&document.released_by), Said::day(document.released_on)].concat()),
            owed(Said::day(document.review_due_on)),
        ]
    };
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
        rows: view.documents.iter().map(row).collect(),
    };
    let sheets = view.documents.iter().map(|one| document_sheet(view, one, numbering)).collect();
    RecordReport { kind: ReportKind::DocumentControl, cover: Vec::new(), overview, sheets }
}

fn document_sheet(view: &DeskView, one: &Linked<ControlledDocument>, numbering: &mut Numbering) -> RecordSheet {
    let document = &one.record;
    let released = document.status == ControlledStatus::Released;
    let owed = |said: Vec<Said>| if released { said } else { Said::or_unstated(said) };
    let asking = one.to.requirements.iter().flat_map(|id| Said::text(view.name(*id))).collect();
    let policy = document.is_policy().map(|policy| Said::Word("policy", policy.code()));
    let facts = vec![
        optional("field-number", &document.number),
        word("field-document-kind", "document-kind", Some(document.kind)),
        Fact::new("field-policy", Said::or_none(policy.into_iter().collect())),
        Fact::new("desk-domain", place(view, document.domain_id)),
        optional("field-version", &document.version),
        word("field-status", "controlled-status", Some(document.status)),
        word("field-classification", "classification", Some(document.classification)),
        optional("field-author", &document.author),
        text("field-owner", &document.owner),
        Fact::new("field-released-by", owed(Said::text(&document.released_by))),
        Fact::new("field-released-on", owed(Said::day(document.released_on))),
        Fact::new("field-valid-from", Said::or_unstated(Said::day(document.valid_from))),
        Fact::new("document-next-review", owed(Said::day(document.review_due_on))),
        optional("field-storage", &document.storage),
        optional("document-replaced-by", view.document_title(document.replaced_by_id)),
        Fact::new("document-asked-by", Said::or_none(asking)),
        pieces(view, &one.to, numbering),
        optional("field-desk-remark", &document.remark),
    ];
    let mut rows: Vec<Vec<Vec<Said>>> = Vec::new();
    for given in &document.distribution {
        rows.push(vec![
            Said::text(&given.recipient),
            Said::or_unstated(Said::text(&given.way)),
            Said::or_unstated(Said::day(given.since)),
        ]);
    }
    if rows.is_empty() {
        // Only what is released has to be given to somebody.
        let nobody = if released { Vec::new() } else { Said::none() };
        rows.push(vec![nobody, Said::none(), Said::none()]);
    }
    let distribution = Grid { columns: vec![("document-recipient", 50), ("field-way", 34), ("field-since", 16)], rows };
    RecordSheet { title: document.title.clone(), facts, grids: vec![("field-distribution", distribution)] }
}

/// 7.2 and 7.3: one line per training, then each with who took part and what it brought.
fn trainings(view: &DeskView, numbering: &mut Numbering) -> RecordReport {
    let row = |one: &Linked<Training>| {
        let training = &one.record;
        vec![
            Said::day(training.held_on),
            Said::text(&training.title),
            vec![Said::Word("training-kind", training.kind.code())],
            vec![Said::Word("desk-topic", training.topic.code())],
            Said::or_unstated(Said::text(&training.audience)),
            Said::or_unstated(number(training.invited)),
            number(training.attended),
            Said::or_none(
                training.effectiveness.map(|one| Said::Word("effectiveness", one.code())).into_iter().collect(),
            ),
            Said::or_unstated(Said::day(training.repeat_on)),
        ]
    };
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
        rows: view.trainings.iter().map(row).collect(),
    };
    let mut sheets = Vec::new();
    for one in &view.trainings {
        let training = &one.record;
        let persons: Vec<Said> = one.to.persons.iter().flat_map(|id| Said::text(view.name(*id))).collect();
        let effect = training.effectiveness.map(|one| Said::Word("effectiveness", one.code()));
        let facts = vec![
            day("field-held-on", training.held_on),
            word("field-training-kind", "training-kind", Some(training.kind)),
            word("field-topic", "desk-topic", Some(training.topic)),
            text("field-audience", &training.audience),
            text("field-held-by", &training.held_by),
            Fact::new("field-invited", Said::or_unstated(number(training.invited))),
            Fact::new("field-attended", number(training.attended)),
            Fact::new("training-persons", Said::or_none(persons)),
            optional("field-effect-method", &training.effect_method),
            Fact::new("field-effect-checked-on", Said::done(training.effect_checked_on)),
            Fact::new("field-effectiveness", Said::or_unstated(effect.into_iter().collect())),
            optional("field-effect-note", &training.effect_note),
            Fact::new("field-repeat-on", Said::or_unstated(Said::day(training.repeat_on))),
            pieces(view, &one.to, numbering),
            optional("field-desk-remark", &training.remark),
        ];
        sheets.push(RecordSheet { title: training.title.clone(), facts, grids: Vec::new() });
    }
    RecordReport { kind: ReportKind::TrainingRecord, cover: Vec::new(), overview, sheets }
}

fn quantity(objective: &Objective, value: Quantity) -> Said {
    Said::Quantity(value.0, objective.measure_unit.trim().to_owned())
}

fn target(objective: &Objective) -> Vec<Said> {
    let direction = Said::Word("objective-direction", objective.direction.code());
    objective.target_value.map(|value| vec![direction, quantity(objective, value)]).unwrap_or_default()
}

/// 6.2: one line per objective, then each with its plan and every value that was measured.
fn objectives(view: &DeskView, as_of: NaiveDate, numbering: &mut Numbering) -> RecordReport {
    let row = |one: &Linked<Objective>| {
        let objective = &one.record;
        let latest = objective.latest(as_of);
        let latest = latest.map(|one| vec![quantity(objective, one.reading), Said::Day(one.on)]).unwrap_or_default();
        vec![
            Said::text(&objective.title),
            Said::text(&objective.indicator),
            target(objective),
            Said::or_none(latest),
            vec![Said::Word("objective-state", objective.state(as_of).code())],
            Said::text(&objective.responsible),
            Said::day(objective.due_on),
        ]
    };
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
        rows: view.objectives.iter().map(row).collect(),
    };
    let sheets = view.objectives.iter().map(|one| objective_sheet(view, one, as_of, numbering)).collect();
    RecordReport { kind: ReportKind::ObjectiveReport, cover: Vec::new(), overview, sheets }
}

fn objective_sheet(
    view: &DeskView,
    one: &Linked<Objective>,
    as_of: NaiveDate,
    numbering: &mut Numbering,
) -> RecordSheet {
    let objective = &one.record;
    let facts = vec![
        Fact::new("desk-domain", place(view, objective.domain_id)),
        text("field-indicator", &objective.indicator),
        Fact::new("field-target-value", target(objective)),
        word("objective-stands", "objective-state", Some(objective.state(as_of))),
        text("field-responsible", &objective.responsible),
        Fact::new("field-starts-on", Said::or_unstated(Said::day(objective.starts_on))),
        day("objective-due", objective.due_on),
        text("field-resources", &objective.resources),
        text("field-evaluation", &objective.evaluation),
        Fact::new("field-interval-months", Said::or_unstated(number(objective.interval_months))),
        optional("field-conclusion", &objective.conclusion),
        pieces(view, &one.to, numbering),
    ];
    let mut rows: Vec<Vec<Vec<Said>>> = Vec::new();
    for value in objective.measured(as_of) {
        let reached = if objective.reaches(value.reading) { "objective-reached" } else { "objective-not-reached" };
        rows.push(vec![
            vec![Said::Day(value.on)],
            vec![quantity(objective, value.reading)],
            vec![Said::Sentence(reached)],
            Said::or_unstated(Said::text(&value.comment)),
        ]);
    }
    if rows.is_empty() {
        rows.push((0..4).map(|_| Said::none()).collect());
    }
    let values = Grid {
        columns: vec![
            ("objective-measured-on", 16),
            ("field-reading", 18),
            ("objective-target-met", 20),
            ("field-comment", 46),
        ],
        rows,
    };
    RecordSheet { title: objective.title.clone(), facts, grids: vec![("field-measurements", values)] }
}
