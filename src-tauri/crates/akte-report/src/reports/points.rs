//! The list of open points: what an audit would object to, by itself and in little room.

use super::closing::{capitalised, put_back};
use super::ctx::Ctx;
use crate::layout::block::{Block, Ink, List, Para, Shape};
use crate::model::OpenPointEntry;
use crate::type_setting::{Run, Style, recorded};
use crate::units::{Len, pt};
use akte_domain::open_points::OpenPoint;
use akte_domain::{Coded, PointArea};
use std::cmp::Reverse;
use std::collections::HashMap;

const LINE: Shape = Shape::SMALL.after(pt(2));
const WHERE: Shape = Shape::SMALL.after(pt(3));
const ABOUT: Shape = Shape::CELL.after(pt(1));

/// A kind about one thing, and what stands below it.
const LAST: Len = pt(110);

/// A kind with its points.
type Kind<'a> = (OpenPoint, Vec<&'a OpenPointEntry>);

/// Objects in the order in which they come, each with what is open there.
type Objects<'a> = Vec<(&'a str, Vec<&'a str>)>;

pub(super) fn list<'a>(ctx: &Ctx<'a>, blocks: &mut Vec<Block<'a>>) {
    let (open, back): (Vec<&OpenPointEntry>, Vec<&OpenPointEntry>) =
        ctx.model.open_points.iter().partition(|entry| entry.put_back.is_none());
    let areas = by_weight(&open);
    opening(ctx, blocks);
    let kinds: usize = areas.iter().map(|(_, kinds)| kinds.len()).sum();
    let args = [("count", open.len().into()), ("kinds", kinds.into()), ("back", back.len().into())];
    blocks.push(Block::Para(Para::new(ctx.t("points-lead", &args), Shape::BODY)));
    let mut left = kinds;
    for (area, kinds) in &areas {
        let count: usize = kinds.iter().map(|(_, entries)| entries.len()).sum();
        // What proves the list stands on no page alone, nor does the heading of an area.
        let ends = |left: usize| left == 1 && back.is_empty();
        if ends(left) {
            blocks.push(Block::Need(LAST + pt(34)));
        }
        heading(ctx, 2, ctx.term("point-area", *area), count, blocks);
        for (position, (point, entries)) in kinds.iter().enumerate() {
            if position > 0 && ends(left) {
                blocks.push(Block::Need(LAST));
            }
            kind(ctx, *point, entries, blocks);
            left -= 1;
        }
    }
    put_back(ctx, &back, false, blocks);
    blocks.push(Block::EndSections);
    blocks.push(Block::Space(pt(10)));
    let proof = [("state", ctx.state().into()), ("hash", ctx.hash.into())];
    blocks.push(Block::Para(Para::new(ctx.t("report-proof", &proof), LINE.ink(Ink::GREY))));
}

/// What a cover would say.
fn opening<'a>(ctx: &Ctx<'a>, blocks: &mut Vec<Block<'a>>) {
    let frame = &ctx.model.frame;
    let args = [
        ("domain", (&frame.domain.name).into()),
        ("method", ctx.term("method", frame.domain.method).into()),
        ("date", ctx.as_of().into()),
    ];
    let mut lines = vec![ctx.t("points-line", &args)];
    if let Some(release) = &frame.release {
        let args = [
            ("version", (&release.version).into()),
            ("date", ctx.texts.date(release.released_on).into()),
            ("name", (&release.released_by).into()),
        ];
        let id = if release.audit { "control-release-audit" } else { "control-release-line" };
        lines.push(format!("{}: {}.", ctx.get("control-release"), ctx.t(id, &args)));
    }
    if !frame.limits.is_empty() {
        let limits: Vec<String> = frame.limits.iter().map(|limit| ctx.limit(limit)).collect();
        lines.push(ctx.t("points-part", &[("limits", limits.join("; ").into())]));
    }
    if frame.municipality.demo {
        lines.push(ctx.get("report-demo-sentence"));
    }
    blocks.push(Block::Heading { level: 1, text: ctx.title().into(), numbered: false });
    blocks.push(Block::Para(Para::strong(recorded(frame.municipality.full_name()), Shape::SUBTITLE)));
    blocks.extend(lines.into_iter().map(|line| Block::Para(Para::new(line, LINE))));
    blocks.push(Block::Space(pt(4)));
}

/// A heading with a count. Closer to what stands above than in other reports.
fn heading<'a>(ctx: &Ctx<'a>, level: u8, name: String, count: usize, blocks: &mut Vec<Block<'a>>) {
    let text = ctx.t("points-heading", &[("name", name.into()), ("count", count.into())]);
    blocks.push(Block::Space(-pt(4)));
    blocks.push(Block::Heading { level, text: text.into(), numbered: false });
}

/// Open points by where they are mended and by their kind: what there is most of comes first.
fn by_weight<'a>(open: &[&'a OpenPointEntry]) -> Vec<(PointArea, Vec<Kind<'a>>)> {
    let mut kinds: HashMap<OpenPoint, Vec<&OpenPointEntry>> = HashMap::new();
    for entry in open {
        kinds.entry(entry.point).or_default().push(entry);
    }
    let weight = |kinds: &[Kind<'_>]| Reverse(kinds.iter().map(|(_, entries)| entries.len()).sum::<usize>());
    let of_area = |area: PointArea| {
        let here = OpenPoint::ALL.into_iter().filter(|point| point.area() == area);
        // Stable: among equals the order of all reports stays.
        let mut found: Vec<_> = here.filter_map(|point| Some((point, kinds.remove(&point)?))).collect();
        found.sort_by_key(|(_, entries)| Reverse(entries.len()));
        (area, found)
    };
    let mut areas: Vec<_> =
        PointArea::ALL.iter().copied().map(of_area).filter(|(_, kinds)| !kinds.is_empty()).collect();
    areas.sort_by_key(|(_, kinds)| weight(kinds));
    areas
}

/// One kind: what is wrong, where it is mended, and all that it is about.
fn kind<'a>(ctx: &Ctx<'a>, point: OpenPoint, entries: &[&'a OpenPointEntry], blocks: &mut Vec<Block<'a>>) {
    heading(ctx, 3, capitalised(&ctx.texts.term("open-point", point.code())), entries.len(), blocks);
    let place = ctx.texts.term("open-where", point.code());
    let args = [("where", place.into()), ("code", point.code().into())];
    blocks.push(Block::Note(Para::new(ctx.t("points-where", &args), WHERE)));
    let (bare, objects) = by_object(ctx, entries);
    if !bare.is_empty() {
        blocks.push(Block::Para(Para::new(recorded(bare.join("; ")), ABOUT.after(pt(2)))));
    }
    if !objects.is_empty() {
        let item = |(object, subjects): (&'a str, Vec<&'a str>)| Para {
            runs: vec![
                Run::new(recorded(format!("{object}: ")), Style::Strong),
                Run::new(recorded(subjects.join(", ")), Style::Regular),
            ],
            ..Para::new("", ABOUT)
        };
        blocks.push(Block::List(List { after: pt(2), ..List::new(objects.into_iter().map(item)) }));
    }
}

/// What stands by itself, and what is open at which object. A point that names neither is one of the whole domain.
fn by_object<'a>(ctx: &Ctx<'a>, entries: &[&'a OpenPointEntry]) -> (Vec<&'a str>, Objects<'a>) {
    let (mut bare, mut objects): (Vec<&str>, Objects<'_>) = Default::default();
    let mut known: HashMap<&str, usize> = HashMap::new();
    for entry in entries {
        match (entry.object.as_str(), entry.subject.as_str()) {
            ("", "") => bare.push(&ctx.model.frame.domain.name),
            ("", alone) | (alone, "") => bare.push(alone),
            (object, subject) => {
                let at = *known.entry(object).or_insert(objects.len());
                match objects.get_mut(at) {
                    Some((_, subjects)) => subjects.push(subject),
                    None => objects.push((object, vec![subject])),
                }
            }
        }
    }
    (bare, objects)
}
