//! The last pages of every report: open points, abbreviations, release, checksum.

use super::ctx::Ctx;
use crate::layout::block::{Block, Cell, Column, Ink, List, Para, Row, Shape, Table};
use crate::model::{Body, OpenPointEntry};
use crate::type_setting::recorded;
use crate::units::{mm, pt};
use akte_domain::open_points::OpenPoint;
use akte_domain::{ReportKind, ReportSection};

const VALUE: Shape = Shape::CELL.after(0);

pub(super) fn sections<'a>(ctx: &Ctx<'a>, blocks: &mut Vec<Block<'a>>) {
    let objected = !matches!(ctx.model.body.kind(), ReportKind::DeadlineList | ReportKind::Coverage);
    if ctx.shows(ReportSection::OpenPoints) && objected {
        open_points(ctx, blocks);
    }
    if ctx.shows(ReportSection::Abbreviations) {
        abbreviations(ctx, blocks);
    }
    if ctx.shows(ReportSection::Release) {
        release(ctx, blocks);
    }
    checksum(ctx, blocks);
}

fn open_points<'a>(ctx: &Ctx<'a>, blocks: &mut Vec<Block<'a>>) {
    blocks.push(ctx.heading(1, "open-title"));
    let (points, back): (Vec<&OpenPointEntry>, Vec<&OpenPointEntry>) =
        ctx.model.open_points.iter().partition(|entry| entry.put_back.is_none());
    if points.is_empty() {
        blocks.push(ctx.body("open-none"));
        put_back(ctx, &back, true, blocks);
        return;
    }
    let lead = ctx.t("open-lead", &[("count", points.len().into())]);
    blocks.push(Block::Para(Para::new(lead, Shape::BODY)));
    for point in OpenPoint::ALL {
        let entries: Vec<&OpenPointEntry> = points.iter().copied().filter(|entry| entry.point == point).collect();
        if entries.is_empty() {
            continue;
        }
        let word = capitalised(&ctx.texts.term("open-point", point.code()));
        let args = [("point", word.into()), ("count", entries.len().into())];
        blocks.push(Block::Heading { level: 2, text: ctx.t("open-heading", &args).into(), numbered: true });
        let place = ctx.texts.term("open-where", point.code());
        blocks.push(ctx.note(place));
        blocks.push(where_to_mend(ctx, &entries));
    }
    put_back(ctx, &back, true, blocks);
}

/// What was put back stands here with its reason: nothing is left out.
pub(super) fn put_back<'a>(ctx: &Ctx<'a>, entries: &[&'a OpenPointEntry], numbered: bool, blocks: &mut Vec<Block<'a>>) {
    if entries.is_empty() {
        return;
    }
    let count = [("count", entries.len().into())];
    blocks.push(Block::Heading { level: 2, text: ctx.t("open-back-title", &count).into(), numbered });
    blocks.push(ctx.note(ctx.get("open-back-lead")));
    let rows = entries
        .iter()
        .filter_map(|entry| Some((entry, entry.put_back.as_ref()?)))
        .map(|(entry, back)| {
            let word = capitalised(&ctx.texts.term("open-point", entry.point.code()));
            let about = [&*entry.object, &*entry.subject].into_iter().filter(|text| !text.is_empty());
            let about = about.collect::<Vec<_>>().join(": ");
            let mut what = vec![Para::strong(word, VALUE)];
            if !about.is_empty() {
                what.push(Para::new(recorded(about), VALUE));
            }
            let until = match back.until {
                Some(day) => ctx.texts.date(day),
                None => ctx.get("open-back-unlimited"),
            };
            let decided = format!("{}, {}", back.decided_by, ctx.texts.date(back.decided_on));
            Row::new(vec![
                Cell::new(what).heading(),
                Cell::text(recorded(&*back.reason), VALUE),
                Cell::new(vec![Para::new(until, VALUE)]),
                Cell::text(recorded(decided), VALUE),
            ])
        })
        .collect();
    let head = ctx.head(&["open-back-point", "open-back-reason", "open-back-until", "open-back-decided"]);
    let columns = vec![Column::Share(5), Column::Share(5), Column::Fixed(mm(24)), Column::Share(3)];
    blocks.push(Block::Table(Table::new(columns, head, rows)));
}

/// One row per target object with everything that is open there; measures are a list.
fn where_to_mend<'a>(ctx: &Ctx<'a>, entries: &[&'a OpenPointEntry]) -> Block<'a> {
    let mut objects: Vec<(&'a str, Vec<&'a str>)> = Vec::new();
    for entry in entries {
        match objects.last_mut() {
            Some((object, subjects)) if *object == entry.object => subjects.push(&entry.subject),
            _ => objects.push((&entry.object, vec![&entry.subject])),
        }
    }
    if objects.iter().all(|(object, _)| object.is_empty()) {
        let measures = objects.into_iter().flat_map(|(_, subjects)| subjects);
        return Block::List(List::new(measures.map(|measure| Para::new(recorded(measure), Shape::BODY.after(pt(2))))));
    }
    let rows = objects
        .into_iter()
        .map(|(object, subjects)| {
            Row::new(vec![
                Cell::text(recorded(object), VALUE).heading(),
                Cell::text(recorded(subjects.join(", ")), VALUE),
            ])
        })
        .collect();
    let head = ctx.head(&["open-object", "open-subjects"]);
    Block::Table(Table::new(vec![Column::Fixed(mm(50)), Column::Share(1)], head, rows))
}

pub(super) fn capitalised(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}

fn abbreviations<'a>(ctx: &Ctx<'a>, blocks: &mut Vec<Block<'a>>) {
    blocks.push(Block::Need(mm(75)));
    blocks.push(ctx.heading(1, "abbreviations-title"));
    let mut list: Vec<(String, &str)> = vec![
        ("BSI".to_owned(), "abbreviation-bsi"),
        ("DSB".to_owned(), "abbreviation-dsb"),
        ("ISB".to_owned(), "abbreviation-isb"),
        ("ISMS".to_owned(), "abbreviation-isms"),
    ];
    if matches!(ctx.model.body, Body::ImplementationPlan(_) | Body::RequirementPlan(_)) {
        list.push((format!("{}-…", ctx.get("abbreviation-measure-prefix")), "abbreviation-m"));
    }
    if matches!(ctx.model.body, Body::RiskAnalysis(_)) {
        list.push((format!("{}-…", ctx.get("abbreviation-risk-prefix")), "abbreviation-r"));
    }
    list.push((format!("{}-…", ctx.get("abbreviation-evidence-prefix")), "abbreviation-n"));
    list.push(("SHA".to_owned(), "abbreviation-sha"));
    let of_kind = abbreviations_of(ctx.model.body.kind());
    list.extend(of_kind.iter().map(|(short, long)| (ctx.get(short), *long)));
    list.sort_by_key(|(short, _)| short.to_lowercase());
    let rows = list
        .into_iter()
        .map(|(short, long)| {
            Row::new(vec![Cell::new(vec![Para::strong(short, VALUE)]).heading(), Cell::text(ctx.get(long), VALUE)])
        })
        .collect();
    blocks.push(Block::Table(Table::new(vec![Column::Fixed(mm(25)), Column::Share(1)], Vec::new(), rows)));
}

/// What a kind of report shortens besides: the ids of the short and of the long form.
fn abbreviations_of(kind: ReportKind) -> &'static [(&'static str, &'static str)] {
    const GDPR: (&str, &str) = ("abbreviation-gdpr-short", "abbreviation-gdpr");
    const TOM: (&str, &str) = ("abbreviation-tom-short", "abbreviation-tom");
    const DPIA: (&str, &str) = ("abbreviation-dpia-short", "abbreviation-dpia");
    match kind {
        ReportKind::ProcessingRecord => &[GDPR, TOM, DPIA, ("abbreviation-vvt-short", "abbreviation-vvt")],
        ReportKind::ProcessorRegister | ReportKind::ProcessorRecord | ReportKind::TomReport => &[GDPR, TOM],
        ReportKind::ImpactAssessment => &[GDPR, DPIA],
        ReportKind::BreachRegister
        | ReportKind::RequestRegister
        | ReportKind::DeletionConcept
        | ReportKind::OfficerReport
        | ReportKind::ProviderRegister
        | ReportKind::Coverage => &[GDPR],
        ReportKind::ApplicabilityStatement => &[("abbreviation-soa-short", "abbreviation-soa")],
        ReportKind::CorrectiveActions => &[("abbreviation-capa-short", "abbreviation-capa")],
        _ => &[],
    }
}

fn release<'a>(ctx: &Ctx<'a>, blocks: &mut Vec<Block<'a>>) {
    blocks.push(Block::Need(mm(135)));
    blocks.push(ctx.heading(1, "release-title"));
    let lead = ctx.t("release-lead", &[("state", ctx.state().into())]);
    blocks.push(Block::Para(Para::new(lead, Shape::BODY)));
    let current = ctx.model.frame.current();
    let author = current.map_or("", |revision| revision.editor.as_str());
    let released_by = current.map_or("", |revision| revision.released_by.as_str());
    let released_on = current.and_then(|revision| revision.released_on).map(|date| ctx.texts.date(date));
    let accepts = matches!(ctx.model.body, Body::ImplementationPlan(_) | Body::RiskAnalysis(_));
    let mut rows = vec![
        signature(ctx, "release-author", "", author, None),
        signature(ctx, "release-checked", "", "", None),
        signature(ctx, "release-approved", "", released_by, released_on),
    ];
    if accepts {
        rows.push(signature(ctx, "release-risk", "release-risk-note", "", None));
    }
    let head = ctx.head(&["release-role", "release-name", "release-date", "release-signature"]);
    let columns = vec![Column::Share(14), Column::Share(14), Column::Fixed(mm(26)), Column::Share(16)];
    blocks.push(Block::Table(Table::new(columns, head, rows)));
}

/// What the content of the report is recognised by.
pub(super) fn checksum<'a>(ctx: &Ctx<'a>, blocks: &mut Vec<Block<'a>>) {
    blocks.push(ctx.heading(1, "release-hash-title"));
    blocks.push(ctx.body("release-hash-lead"));
    blocks.push(Block::Para(Para::strong(ctx.hash.to_owned(), Shape::BODY)));
}

/// A line to sign on, with room for a hand.
fn signature<'a>(ctx: &Ctx<'a>, role: &str, note: &str, name: &'a str, date: Option<String>) -> Row<'a> {
    let mut function = vec![Para::strong(ctx.get(role), VALUE)];
    let note = if note.is_empty() { "\u{a0}".to_owned() } else { ctx.get(note) };
    function.push(Para::new(note, Shape::CELL_LABEL.ink(Ink::GREY)));
    function.push(Para::new("\u{a0}", Shape::CELL));
    let text = |text: String| Cell::new(vec![Para::new(text, VALUE)]);
    Row::new(vec![
        Cell::new(function).heading(),
        Cell::text(recorded(name.trim()), VALUE),
        text(date.unwrap_or_default()),
        text(String::new()),
    ])
}
