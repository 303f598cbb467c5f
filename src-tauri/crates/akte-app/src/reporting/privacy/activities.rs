//! The record of processing activities, and the deletion concept.

use super::history::{self, Histories};
use super::{Numbering, day, evidence, lines, named, numbers, optional, text, word, yes_no};
use crate::privacy_view::{PrivacyView, Proven};
use akte_domain::privacy::activity::{DataCategory, RecipientKind, Transfer, TransferStatement};
use akte_domain::privacy::deletion::{DeletionClass, DeletionRule};
use akte_domain::{Coded, ProcessingActivity, ReportKind};
use akte_report::model::{Fact, Grid, RecordReport, RecordSheet, Said};

/// Art. 30(1): cover sheet, overview, one sheet per activity.
pub(super) fn record(view: &PrivacyView, changes: &Histories, numbering: &mut Numbering) -> RecordReport {
    let sheet = view.sheet();
    let cover = vec![
        text("field-controller", &sheet.name),
        text("field-address", &sheet.address),
        text("field-phone", &sheet.phone),
        text("field-email", &sheet.email),
        named("field-joint-controllers", &sheet.joint_controllers),
        named("field-representative", &sheet.representative),
        text("field-officer", &sheet.officer),
        text("field-supervisory-authority", &sheet.authority),
        text("field-authority-head", &sheet.head),
        optional("field-contact", &sheet.contact),
    ];
    let row = |one: &Proven<ProcessingActivity>| {
        let activity = &one.record;
        vec![
            Said::text(&activity.number),
            Said::text(&activity.name),
            Said::text(&activity.department),
            lines(view.bases_of(activity).iter().map(String::as_str)),
            transfer_statement(activity),
            vec![Said::Word("activity-status", activity.status.code())],
            Said::day(activity.changed_on),
        ]
    };
    let overview = Grid {
        columns: vec![
            ("field-number", 8),
            ("field-activity", 26),
            ("field-department", 18),
            ("field-legal-bases", 26),
            ("field-transfers", 18),
            ("field-status", 12),
            ("field-changed-on", 12),
        ],
        rows: view.activities.iter().map(row).collect(),
    };
    let sheet = |one| {
        let mut sheet = activity_sheet(view, one, numbering);
        sheet.facts.push(history::count(changes, one.record.id));
        sheet.grids.push(("field-change-history", history::grid(changes, one.record.id)));
        sheet
    };
    let sheets = view.activities.iter().map(sheet).collect();
    RecordReport { kind: ReportKind::ProcessingRecord, cover, overview, sheets }
}

fn activity_sheet(view: &PrivacyView, one: &Proven<ProcessingActivity>, numbering: &mut Numbering) -> RecordSheet {
    let activity = &one.record;
    let number = activity.number.trim();
    let title = if number.is_empty() { activity.name.clone() } else { format!("{number} · {}", activity.name) };
    let names = |names: Vec<&str>| if names.is_empty() { Said::none() } else { lines(names) };
    let objects: Vec<&str> = activity.object_ids.iter().map(|id| view.object_name(*id)).collect();
    let systems = if objects.is_empty() { Said::text(&activity.software) } else { lines(objects) };
    let measures: Vec<&str> = activity.measure_ids.iter().map(|id| view.measure_title(*id)).collect();
    let mut protection = lines(measures);
    protection.extend(Said::text(&activity.measures_note));
    protection.extend(Said::labelled("field-security-concept", Said::text(&activity.security_concept)));
    let joint = if activity.joint { joint(activity) } else { Said::yes_no(false) };
    let automated =
        if activity.automated_decision { Said::text(&activity.automated_decision_basis) } else { Said::yes_no(false) };
    let information = &activity.information;
    let informed = if information.exemption.trim().is_empty() {
        [Said::day(information.fulfilled_on), Said::text(&information.document)].concat()
    } else {
        Said::labelled("field-exemption", Said::text(&information.exemption))
    };
    let mut bases = lines(view.bases_of(activity).iter().map(String::as_str));
    let interests = Said::text(&activity.legitimate_interest_reason);
    bases.extend(Said::labelled("field-legitimate-interest-reason", interests));
    let proposed =
        if activity.proposed_by.trim().is_empty() { Vec::new() } else { vec![Said::Sentence("activity-proposed")] };
    let status = [vec![Said::Word("activity-status", activity.status.code())], proposed].concat();
    let transfers = [transfer_statement(activity), Said::text(&activity.transfer_note)].concat();
    let mut threshold = Said::text(&activity.threshold);
    if let Some(analysis) = view.threshold_of(activity.id) {
        let result = analysis.result();
        threshold = vec![Said::Word("threshold-outcome", result.outcome.code())];
        threshold.extend(super::assessments::explained(&result));
    }
    let facts = vec![
        Fact::new("field-status", status),
        text("field-department", &activity.department),
        optional("field-contact", &activity.contact),
        day("field-introduced-on", activity.introduced_on),
        day("field-changed-on", activity.changed_on),
        Fact::new("field-purposes", lines(activity.purposes.iter().map(String::as_str))),
        Fact::new("field-legal-bases", bases),
        optional("field-nature", &activity.nature),
        Fact::new("field-transfers", transfers),
        Fact::new("field-protection", protection),
        Fact::new("field-systems", systems),
        Fact::new("field-processors", names(activity.contract_ids.iter().map(|id| view.contract_name(*id)).collect())),
        optional("field-data-source", &activity.source),
        Fact::new("field-information", informed),
        Fact::new("field-threshold", threshold),
        Fact::new("field-joint", joint),
        Fact::new("field-automated-decision", automated),
        optional("field-officer-opinion", &activity.officer_opinion),
        optional("field-references", &activity.references),
        evidence(view, &one.evidence, numbering),
    ];
    RecordSheet {
        title,
        facts,
        grids: vec![
            ("field-subjects", subjects(activity)),
            ("field-data-categories", categories(activity)),
            ("field-recipients", recipients(activity)),
        ],
    }
}

/// What is stated about third countries, and to whom in which of them.
fn transfer_statement(activity: &ProcessingActivity) -> Vec<Said> {
    transfer_said(activity.transfers.as_ref())
}

pub(super) fn transfer_said(statement: Option<&TransferStatement>) -> Vec<Said> {
    match statement {
        None => Vec::new(),
        Some(TransferStatement::NonePlanned) => vec![Said::Word("transfer-choice", "none_planned")],
        Some(TransferStatement::Planned(transfers)) => transfers.iter().flat_map(transfer).collect(),
    }
}

pub(super) fn transfer(transfer: &Transfer) -> Vec<Said> {
    let mut said = Said::text(&format!("{} ({})", transfer.recipient, transfer.country));
    said.extend(transfer.safeguard.map(|safeguard| Said::Word("safeguard", safeguard.code())));
    said.extend(Said::text(&transfer.documentation));
    said
}

fn subjects(activity: &ProcessingActivity) -> Grid {
    let rows = activity.subjects.iter().map(|subject| {
        let count = subject.count.map_or_else(Said::none, |count| vec![Said::Number(count)]);
        vec![vec![Said::Number(subject.number.into())], Said::text(&subject.name), count]
    });
    Grid { columns: vec![("field-number", 8), ("field-subjects", 60), ("field-count", 20)], rows: rows.collect() }
}

/// The matrix of persons and data, with the deletion period of each category.
fn categories(activity: &ProcessingActivity) -> Grid {
    let kinds = |category: &DataCategory| {
        let mut said = Vec::new();
        for (applies, word) in [
            (category.special, "field-special"),
            (category.convictions, "field-convictions"),
            (category.social, "field-social"),
        ] {
            said.extend(applies.then_some(Said::Sentence(word)));
        }
        Said::or_none(said)
    };
    let periods = |number: u16| {
        let rules = activity.deletion.iter().filter(|rule| rule.categories.contains(&number));
        rules.map(|rule| Said::Retention(rule.class, rule.event.clone())).collect::<Vec<_>>()
    };
    let rows = activity.categories.iter().map(|category| {
        vec![
            vec![Said::Number(category.number.into())],
            Said::text(&category.name),
            kinds(category),
            numbers(&category.subjects),
            periods(category.number),
        ]
    });
    Grid {
        columns: vec![
            ("field-number", 8),
            ("field-data-categories", 34),
            ("field-special-kind", 18),
            ("field-subject-numbers", 16),
            ("field-deletion-period", 36),
        ],
        rows: rows.collect(),
    }
}

fn recipients(activity: &ProcessingActivity) -> Grid {
    let mut rows: Vec<Vec<Vec<Said>>> = Vec::new();
    if activity.no_recipients && activity.recipients.is_empty() {
        let nobody = vec![Said::Sentence("activity-no-recipients")];
        rows.push(vec![nobody, Said::none(), Said::none()]);
    }
    for recipient in &activity.recipients {
        let data = if recipient.categories.is_empty() {
            vec![Said::Sentence("activity-all-data")]
        } else {
            numbers(&recipient.categories)
        };
        let mut who = Said::text(&recipient.name);
        who.extend(Said::text(&recipient.reason));
        rows.push(vec![who, vec![recipient_kind(recipient.kind)], data]);
    }
    Grid { columns: vec![("field-recipients", 56), ("field-kind", 22), ("field-category-numbers", 20)], rows }
}

/// Art. 26: with whom, by which arrangement, and how the persons learn of it. Without an arrangement it is missing.
fn joint(activity: &ProcessingActivity) -> Vec<Said> {
    let arrangement = Said::text(&activity.joint_arrangement);
    if arrangement.is_empty() {
        return arrangement;
    }
    [
        Said::text(&activity.joint_controllers),
        arrangement,
        Said::labelled("field-joint-essence", Said::text(&activity.joint_essence)),
        Said::labelled("field-joint-contact", Said::text(&activity.joint_contact)),
    ]
    .concat()
}

fn recipient_kind(kind: RecipientKind) -> Said {
    Said::Word("recipient-kind", kind.code())
}

/// The deletion concept: classes, rules per activity, and what was deleted last.
pub(super) fn deletion(view: &PrivacyView, numbering: &mut Numbering) -> RecordReport {
    let mut classes: Vec<(DeletionClass, usize)> = Vec::new();
    for rule in view.activities.iter().flat_map(|one| &one.record.deletion) {
        match classes.iter_mut().find(|(class, _)| *class == rule.class) {
            Some((_, count)) => *count += 1,
            None => classes.push((rule.class, 1)),
        }
    }
    classes.sort_by_key(|(class, count)| (usize::MAX - count, format!("{class:?}")));
    let row = |(index, (class, count)): (usize, &(DeletionClass, usize))| {
        vec![
            Said::text(&format!("L{}", index + 1)),
            vec![Said::Retention(*class, String::new())],
            vec![Said::Word("deletion-start", class.start.code())],
            vec![Said::Number(u64::try_from(*count).unwrap_or(u64::MAX))],
        ]
    };
    let overview = Grid {
        columns: vec![
            ("field-deletion-class", 12),
            ("field-deletion-period", 50),
            ("field-start", 30),
            ("field-deletion-rules", 14),
        ],
        rows: classes.iter().enumerate().map(row).collect(),
    };
    let class_of = |rule: &DeletionRule| {
        classes.iter().position(|(class, _)| *class == rule.class).map_or(0, |position| position + 1)
    };
    let with_rules = view.activities.iter().filter(|one| !one.record.deletion.is_empty() || has_runs(view, one));
    let sheets = with_rules.map(|one| {
        let activity = &one.record;
        let systems: Vec<&str> = activity.object_ids.iter().map(|id| view.object_name(*id)).collect();
        let systems = if systems.is_empty() { Said::text(&activity.software) } else { lines(systems) };
        let archive = activity.deletion.iter().any(|rule| rule.archive_offer);
        RecordSheet {
            title: activity.name.clone(),
            facts: vec![
                text("field-department", &activity.department),
                Fact::new("field-systems", systems),
                yes_no("field-archive-offer", archive),
                day("field-deleted-on", view.deleted_on(activity.id)),
            ],
            grids: vec![
                ("field-deletion-rules", rules(activity, class_of)),
                ("deletion-log", runs(view, activity, numbering)),
            ],
        }
    });
    let sheets = sheets.collect();
    RecordReport { kind: ReportKind::DeletionConcept, cover: Vec::new(), overview, sheets }
}

fn has_runs(view: &PrivacyView, one: &Proven<ProcessingActivity>) -> bool {
    view.runs.iter().any(|run| run.record.activity_id == one.record.id)
}

fn rules(activity: &ProcessingActivity, class_of: impl Fn(&DeletionRule) -> usize) -> Grid {
    let data = |rule: &DeletionRule| {
        let named = activity.categories.iter().filter(|category| rule.categories.contains(&category.number));
        let named: Vec<String> = named.map(|category| format!("{}. {}", category.number, category.name)).collect();
        lines(named.iter().map(String::as_str))
    };
    let rows = activity.deletion.iter().map(|rule| {
        let system = Said::labelled("field-system", Said::text(&rule.system));
        let carried_out = [system, Said::text(&rule.implementation), Said::text(&rule.responsible)].concat();
        vec![
            data(rule),
            Said::text(&format!("L{}", class_of(rule))),
            vec![Said::Retention(rule.class, rule.event.clone())],
            Said::text(&rule.source),
            carried_out,
        ]
    });
    Grid {
        columns: vec![
            ("field-data-categories", 26),
            ("field-deletion-class", 10),
            ("field-deletion-period", 28),
            ("field-deletion-source", 20),
            ("field-implementation", 20),
        ],
        rows: rows.collect(),
    }
}

fn runs(view: &PrivacyView, activity: &ProcessingActivity, numbering: &mut Numbering) -> Grid {
    let of_activity = view.runs.iter().filter(|run| run.record.activity_id == activity.id);
    let rows = of_activity.map(|one| {
        let run = &one.record;
        let what = [Said::text(&run.data), Said::text(&run.system)].concat();
        let archive =
            [Said::day(run.offered_on), word("field-archive-decision", "archive-decision", run.archive_decision).said]
                .concat();
        vec![
            Said::day(run.done_on),
            what,
            run.number.map(Said::Number).into_iter().collect(),
            Said::text(&run.done_by),
            if archive.is_empty() { Said::none() } else { archive },
            evidence(view, &one.evidence, numbering).said,
        ]
    });
    Grid {
        columns: vec![
            ("field-deleted-on", 14),
            ("field-system", 24),
            ("field-record-number", 14),
            ("field-done-by", 18),
            ("field-archive", 16),
            ("field-evidence-id", 20),
        ],
        rows: rows.collect(),
    }
}
