//! The reports of a management system by ISO/IEC 27001: models from one consistent read.

use super::Asked;
use super::numbering::Numbering;
use super::points::entry;
use super::privacy::{day, optional, text, word};
use crate::akte::OpenAkte;
use crate::assess::Assessment;
use crate::error::Result;
use crate::iso_view::{Clause, Control, Found, IsoView};
use crate::privacy_view::Proven;
use akte_domain::iso::audit::{AuditorRole, Conflict};
use akte_domain::iso::finding::FindingState;
use akte_domain::iso::statement::ControlCounts;
use akte_domain::{Audit, AuditFinding, Coded, DomainId, EvidenceId, RegisterKind, ReportKind};
use akte_report::model::{Fact, Grid, OpenPointEntry, RecordReport, RecordSheet, Said};
use akte_store::{Reads, Scope};
use akte_text::Texts;
use chrono::NaiveDate;
use std::collections::BTreeSet;
use uuid::Uuid;

type Cells = Vec<Vec<Said>>;

/// A report with what an auditor would object to.
///
/// # Errors
/// The database refuses.
pub(super) async fn report(
    akte: &OpenAkte,
    reads: &mut Reads<'_>,
    asked: &Asked<'_>,
    assessment: &Assessment,
    numbering: &mut Numbering,
) -> Result<(RecordReport, Vec<OpenPointEntry>)> {
    let mut view = IsoView::read(akte, reads, &assessment.view).await?;
    // What an auditor objects to in an entry may depend on the others: which review is the latest.
    let points = view.points(asked.as_of);
    if let Some(register) = asked.kind.entries() {
        view.keep(register, |id| asked.shows(id));
    }
    let (report, kinds): (RecordReport, &[RegisterKind]) = match asked.kind {
        ReportKind::ApplicabilityStatement => {
            (statement(&view, Texts::for_language(asked.language), numbering), &[RegisterKind::Control])
        }
        ReportKind::ClauseCheck => (clauses(&view, asked.as_of, numbering), &[RegisterKind::Clause]),
        ReportKind::AuditReport => (audits(&view, numbering), &[RegisterKind::Audit]),
        ReportKind::ManagementReview => (super::iso_review::reviews(&view, numbering), &[RegisterKind::Review]),
        _ => (super::iso_actions::actions(&view, numbering), &[RegisterKind::Finding]),
    };
    let shown = |entry: Option<Uuid>| entry.is_none_or(|id| asked.shows(id));
    let points = points.into_iter().filter(|one| kinds.contains(&one.kind) && shown(one.entry));
    let told =
        points.map(|one| entry(&assessment.suppressions, &one.place(), (String::new(), one.subject), asked.as_of));
    Ok((report, told.collect()))
}

/// The information domains in which something of a management system is recorded, each with the report that shows it.
///
/// # Errors
/// The database refuses.
pub(crate) async fn managed(reads: &mut Reads<'_>, scope: Scope) -> Result<BTreeSet<(DomainId, ReportKind)>> {
    let mut managed = BTreeSet::new();
    let statements = reads.control_statements(scope).await?.into_iter();
    managed.extend(statements.map(|one| (one.domain_id, ReportKind::ApplicabilityStatement)));
    let checks = reads.clause_checks(scope).await?.into_iter();
    managed.extend(checks.map(|one| (one.domain_id, ReportKind::ClauseCheck)));
    let audits = reads.audits(scope).await?.into_iter();
    managed.extend(audits.map(|one| (one.domain_id, ReportKind::AuditReport)));
    let findings = reads.audit_findings(scope).await?.into_iter();
    managed.extend(findings.map(|one| (one.domain_id, ReportKind::CorrectiveActions)));
    let reviews = reads.management_reviews(scope).await?.into_iter();
    managed.extend(reviews.map(|one| (one.domain_id, ReportKind::ManagementReview)));
    Ok(managed)
}

pub(super) fn pieces(view: &IsoView, ids: &[EvidenceId], numbering: &mut Numbering) -> Vec<Said> {
    let pieces: Vec<usize> =
        ids.iter().filter_map(|id| view.evidence.get(id)).map(|piece| numbering.of(piece)).collect();
    if pieces.is_empty() { Said::none() } else { vec![Said::Evidence(pieces)] }
}

pub(super) fn said<T: Coded>(list: &'static str, value: Option<T>) -> Vec<Said> {
    value.map(|value| Said::Word(list, value.code())).into_iter().collect()
}

/// 6.1.3 d: counts per group, then each group with its controls.
fn statement(view: &IsoView, texts: &Texts, numbering: &mut Numbering) -> RecordReport {
    let mut groups: Vec<(String, Vec<&Control>)> = Vec::new();
    for control in &view.controls {
        let own = || texts.get("soa-own-controls");
        let group = if control.group.is_empty() { own() } else { control.group.clone() };
        match groups.last_mut() {
            Some((name, controls)) if *name == group => controls.push(control),
            _ => groups.push((group, vec![control])),
        }
    }
    let counted = |(name, controls): &(String, Vec<&Control>)| {
        let counts = ControlCounts::of(controls.iter().map(|control| &control.record));
        let numbers = [
            counts.all,
            counts.applicable,
            counts.excluded,
            counts.undecided,
            counts.implemented,
            counts.partly,
            counts.open,
        ];
        let mut row = vec![Said::text(name)];
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
        rows: groups.iter().map(counted).collect(),
    };
    let mut sheets = Vec::new();
    for (title, controls) in groups {
        let rows = controls.into_iter().map(|control| statement_row(view, control, numbering)).collect();
        let grid = Grid {
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
        sheets.push(RecordSheet { title, facts: Vec::new(), grids: vec![("soa-controls", grid)] });
    }
    RecordReport { kind: ReportKind::ApplicabilityStatement, cover: Vec::new(), overview, sheets }
}

fn statement_row(view: &IsoView, control: &Control, numbering: &mut Numbering) -> Cells {
    let record = &control.record;
    let mut justification: Vec<Said> =
        record.sources.iter().map(|source| Said::Word("control-source", source.code())).collect();
    justification.extend(Said::text(&record.reason));
    justification.extend(Said::labelled("field-control-reference", Said::text(&record.reference)));
    let applies = record.applicable == Some(true);
    // What is left out has nothing to implement.
    let owed = |said: Vec<Said>| if applies { said } else { Said::or_none(said) };
    let label = Said::or_none(Said::text(&control.label));
    vec![
        label,
        Said::text(&control.title),
        record.applicable.map(Said::yes_no).unwrap_or_default(),
        justification,
        owed(said("control-status", record.status)),
        owed(Said::text(&record.implementation)),
        owed(Said::text(&record.responsible)),
        pieces(view, &control.evidence, numbering),
        Said::day(record.reviewed_on),
    ]
}

/// Clauses 4 to 10: one line each, then each with its reason and its documented information.
fn clauses(view: &IsoView, as_of: NaiveDate, numbering: &mut Numbering) -> RecordReport {
    let document = |clause: &Clause| {
        if !clause.required {
            return vec![Said::Sentence("clause-document-not-required")];
        }
        let present = clause.record.is_documented(clause.is_proven(as_of));
        vec![Said::Sentence(if present { "clause-document-present" } else { "clause-document-missing" })]
    };
    let row = |clause: &Clause| {
        vec![
            Said::text(&clause.label),
            Said::text(&clause.title),
            said("clause-status", clause.record.status),
            document(clause),
            Said::or_none(Said::text(&clause.record.responsible)),
            Said::or_unstated(Said::day(clause.record.due_on)),
            Said::day(clause.record.checked_on),
        ]
    };
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
        rows: view.clauses.iter().map(row).collect(),
    };
    let mut sheets = Vec::new();
    for clause in &view.clauses {
        let record = &clause.record;
        let mut documents = document(clause);
        documents.extend(Said::text(&record.document));
        for one in clause.documents.iter().filter(|one| one.is_in_force(as_of)) {
            documents.extend(Said::text(&format!("{} {}", one.title, one.version)));
        }
        for one in clause.trainings.iter().filter(|one| one.is_held(as_of)) {
            documents.extend(Said::labelled("training-name", Said::text(&one.title)));
        }
        let facts = vec![
            text("clause-obligation", &clause.obligation),
            word("field-status", "clause-status", record.status),
            text("field-reason", &record.reason),
            Fact::new("field-document", documents),
            optional("field-responsible", &record.responsible),
            Fact::new("field-due-on", Said::or_unstated(Said::day(record.due_on))),
            day("field-checked-on", record.checked_on),
            Fact::new("field-evidence-id", pieces(view, &clause.evidence, numbering)),
        ];
        let title = format!("{} {}", clause.label, clause.title).trim().to_owned();
        sheets.push(RecordSheet { title, facts, grids: Vec::new() });
    }
    RecordReport { kind: ReportKind::ClauseCheck, cover: Vec::new(), overview, sheets }
}

/// 9.2: the programme, then each audit with its plan, team, checklist, findings, and what is still open from others.
fn audits(view: &IsoView, numbering: &mut Numbering) -> RecordReport {
    let row = |one: &Proven<Audit>| {
        let audit = &one.record;
        let lead = audit.team.iter().find(|auditor| auditor.role == AuditorRole::Lead);
        let count = view.findings.iter().filter(|found| found.record.audit_id == Some(audit.id)).count();
        vec![
            Said::text(&audit.title),
            vec![Said::Word("audit-kind", audit.kind.code())],
            vec![Said::Word("audit-status", audit.status.code())],
            Said::day(audit.starts_on),
            lead.map(|auditor| Said::text(&auditor.name)).unwrap_or_default(),
            vec![Said::Number(count as u64)],
            Said::or_none(Said::day(audit.next_on)),
        ]
    };
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
        rows: view.audits.iter().map(row).collect(),
    };
    let sheets = view.audits.iter().map(|one| audit_sheet(view, one, numbering)).collect();
    RecordReport { kind: ReportKind::AuditReport, cover: Vec::new(), overview, sheets }
}

fn audit_sheet(view: &IsoView, one: &Proven<Audit>, numbering: &mut Numbering) -> RecordSheet {
    let audit = &one.record;
    let conflicts = view.conflicts(audit);
    let conflict = |one: &Conflict| Said::Text(format!("{}: {}", one.auditor, one.area));
    let conflicting = if conflicts.is_empty() {
        vec![Said::Sentence("audit-no-conflict")]
    } else {
        conflicts.iter().map(conflict).collect()
    };
    let facts = vec![
        optional("field-number", &audit.number),
        word("field-audit-kind", "audit-kind", Some(audit.kind)),
        word("field-status", "audit-status", Some(audit.status)),
        text("field-audit-goal", &audit.goal),
        text("field-scope", &audit.scope),
        text("field-audit-criteria", &audit.criteria),
        text("field-sites", &audit.sites),
        Fact::new("field-methods", audit.methods.iter().map(|one| Said::Word("audit-method", one.code())).collect()),
        day("field-audit-starts-on", audit.starts_on),
        day("field-audit-ends-on", audit.ends_on),
        Fact::new("audit-conflicts", conflicting),
        optional("field-independence", &audit.independence),
        text("field-interviewed", &audit.interviewed),
        text("field-conclusion", &audit.conclusion),
        day("field-reported-on", audit.reported_on),
        text("field-reported-to", &audit.reported_to),
        Fact::new("field-next-audit-on", Said::or_none(Said::day(audit.next_on))),
        Fact::new("field-evidence-id", pieces(view, &one.evidence, numbering)),
    ];
    let team =
        audit.team.iter().map(|one| vec![Said::text(&one.name), vec![Said::Word("auditor-role", one.role.code())]]);
    let team = Grid { columns: vec![("field-name", 60), ("field-role", 40)], rows: team.collect() };
    let areas = audit.areas.iter().map(|area| vec![Said::text(&area.name), Said::text(&area.responsible)]);
    let areas = Grid { columns: vec![("field-area", 60), ("field-responsible", 40)], rows: areas.collect() };
    let items = audit.checklist.iter().map(|item| {
        vec![Said::text(&item.question), said("checklist-result", item.result), Said::or_none(Said::text(&item.note))]
    });
    let checklist = Grid {
        columns: vec![("checklist-question", 46), ("checklist-found", 18), ("checklist-note", 36)],
        rows: items.collect(),
    };
    let mut own = Vec::new();
    for found in view.findings.iter().filter(|found| found.record.audit_id == Some(audit.id)) {
        own.push(finding_row(view, found, numbering));
    }
    let earlier = view.findings.iter().map(|found| &found.record);
    let earlier = earlier.filter(|one| one.audit_id != Some(audit.id) && one.state() != FindingState::Closed);
    RecordSheet {
        title: audit.title.clone(),
        facts,
        grids: vec![
            ("field-audit-team", team),
            ("field-areas", areas),
            ("field-checklist", with_none(checklist)),
            ("audit-findings", with_none(Grid { columns: finding_columns(), rows: own })),
            ("audit-open-findings", with_none(Grid { columns: open_columns(), rows: earlier.map(open_row).collect() })),
        ],
    }
}

/// A table that may be empty says so.
fn with_none(mut grid: Grid) -> Grid {
    if grid.rows.is_empty() {
        grid.rows.push(grid.columns.iter().map(|_| Said::none()).collect());
    }
    grid
}

fn finding_columns() -> Vec<(&'static str, i64)> {
    vec![
        ("field-number", 12),
        ("field-class", 16),
        ("field-finding-requirement", 14),
        ("field-fact", 26),
        ("field-proof", 18),
        ("field-recommendation", 22),
        ("field-due-on", 13),
    ]
}

fn finding_row(view: &IsoView, found: &Found, numbering: &mut Numbering) -> Cells {
    let record = &found.record;
    let mut proof = Said::text(&record.proof);
    if !found.evidence.is_empty() {
        proof.extend(pieces(view, &found.evidence, numbering));
    }
    vec![
        Said::text(&record.number),
        vec![Said::Word("finding-class", record.class.code())],
        Said::or_none(Said::text(&record.requirement)),
        [Said::text(&record.title), Said::text(&record.fact)].concat(),
        Said::or_none(proof),
        Said::or_none(Said::text(&record.recommendation)),
        Said::or_unstated(Said::day(record.due_on)),
    ]
}

fn open_columns() -> Vec<(&'static str, i64)> {
    vec![
        ("field-number", 13),
        ("field-class", 18),
        ("field-finding-requirement", 16),
        ("finding-name", 30),
        ("finding-state", 20),
        ("field-due-on", 13),
    ]
}

fn open_row(record: &AuditFinding) -> Cells {
    vec![
        Said::text(&record.number),
        vec![Said::Word("finding-class", record.class.code())],
        Said::or_none(Said::text(&record.requirement)),
        Said::text(&record.title),
        vec![Said::Word("finding-state", record.state().code())],
        Said::or_unstated(Said::day(record.next_due())),
    ]
}
