//! Information of data subjects: a document that a citizen can be handed, and the same as plain text.

use super::ctx::Ctx;
use super::record::retention_text;
use crate::layout::block::{Block, Cell, Column, Ink, List, Para, Row, Shape, Table};
use crate::model::{InformationExemption, InformationLine, InformationPart, InformationText, InformationTexts};
use crate::type_setting::{Words, recorded};
use crate::units::{mm, pt};
use akte_text::{Language, Texts};

const LINE: Shape = Shape::BODY.after(pt(2));
const CELL: Shape = Shape::CELL.after(0);

/// A heading of an edited text is not longer than this.
const HEADING: usize = 100;

/// What a text is made of, in its order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum InformationPiece {
    /// What the following is about.
    Heading(String),
    /// A paragraph.
    Paragraph(String),
    /// One thing of a list.
    Item(String),
}

/// What a text is called: its first line, where somebody edited it and began with a title.
#[must_use]
pub fn information_title(texts: &Texts, text: &InformationText) -> String {
    let generated = || texts.t("information-title", &[("name", text.activity.as_str().into())]);
    read(&text.edited).0.unwrap_or_else(generated)
}

/// The pieces of a text behind its title.
#[must_use]
pub fn information_pieces(texts: &Texts, text: &InformationText) -> Vec<InformationPiece> {
    marked(texts, text).into_iter().map(|(piece, _)| piece).collect()
}

/// The pieces, and whether each is in the words of the municipality rather than in the language of the report.
fn marked(texts: &Texts, text: &InformationText) -> Vec<(InformationPiece, bool)> {
    if !text.edited.trim().is_empty() {
        return read(&text.edited).1.into_iter().map(|piece| (piece, true)).collect();
    }
    let own = |line: &InformationLine| {
        matches!(line, InformationLine::Filled(..) | InformationLine::Text(_) | InformationLine::Item(_))
    };
    let part = |part: &InformationPart| {
        let heading = (InformationPiece::Heading(texts.get(part.heading)), false);
        let lines = part.lines.iter().map(|line| (piece(texts, line), own(line)));
        std::iter::once(heading).chain(lines).collect::<Vec<_>>()
    };
    text.parts.iter().flat_map(part).collect()
}

/// What follows from the facts, as plain text.
#[must_use]
pub fn information_plain(texts: &Texts, text: &InformationText) -> String {
    let mut plain = texts.t("information-title", &[("name", text.activity.as_str().into())]);
    plain.push('\n');
    for part in &text.parts {
        plain.push_str(&format!("\n{}\n", texts.get(part.heading)));
        for line in &part.lines {
            let (mark, said) = match piece(texts, line) {
                InformationPiece::Item(said) => ("– ", said),
                InformationPiece::Heading(said) | InformationPiece::Paragraph(said) => ("", said),
            };
            plain.push_str(&format!("{mark}{said}\n"));
        }
    }
    plain
}

fn piece(texts: &Texts, line: &InformationLine) -> InformationPiece {
    let missing = || texts.get("information-missing");
    match line {
        InformationLine::Missing => InformationPiece::Paragraph(missing()),
        InformationLine::Sentence(id) => InformationPiece::Paragraph(texts.get(id)),
        InformationLine::Filled(id, gap, said) => {
            let said = said.clone().unwrap_or_else(missing);
            InformationPiece::Paragraph(texts.t(id, &[(gap, said.into())]))
        }
        InformationLine::Text(text) => InformationPiece::Paragraph(text.clone()),
        InformationLine::Item(text) => InformationPiece::Item(text.clone()),
        InformationLine::Retention(class, event) => InformationPiece::Item(retention_text(texts, *class, event)),
    }
}

/// Whether a text lacks what data subjects have to be told, in whichever language somebody edited it.
pub(super) fn is_incomplete(text: &InformationText) -> bool {
    let lacks = |line: &InformationLine| matches!(line, InformationLine::Missing | InformationLine::Filled(_, _, None));
    let marked = |language: Language| text.edited.contains(&Texts::for_language(language).get("information-missing"));
    if text.edited.trim().is_empty() {
        text.parts.iter().flat_map(|part| &part.lines).any(lacks)
    } else {
        Language::ALL.into_iter().any(marked)
    }
}

/// An edited text has the form that it was generated in: blocks between empty lines, a heading above its lines, signs before
/// the things of a list. A first line that stands alone is the title.
fn read(edited: &str) -> (Option<String>, Vec<InformationPiece>) {
    let lines: Vec<&str> = edited.lines().map(str::trim).collect();
    let mut blocks: Vec<&[&str]> = lines.split(|line| line.is_empty()).filter(|block| !block.is_empty()).collect();
    let is_heading = |line: &str| {
        line.chars().count() <= HEADING && item(line).is_none() && !line.ends_with(['.', '!', '?', ':', ';', ','])
    };
    let title = match blocks.as_slice() {
        [[first], _, ..] if is_heading(first) => Some((*first).to_owned()),
        _ => None,
    };
    if title.is_some() {
        blocks.remove(0);
    }
    let mut pieces = Vec::new();
    for block in blocks {
        let (heading, lines) = match block {
            [first, rest @ ..] if !rest.is_empty() && is_heading(first) => (Some(first), rest),
            whole => (None, whole),
        };
        pieces.extend(heading.map(|line| InformationPiece::Heading((*line).to_owned())));
        pieces.extend(lines.iter().map(|line| match item(line) {
            Some(said) => InformationPiece::Item(said.to_owned()),
            None => InformationPiece::Paragraph((*line).to_owned()),
        }));
    }
    (title, pieces)
}

/// What a line says behind the sign of a list.
fn item(line: &str) -> Option<&str> {
    ["– ", "- ", "• ", "* "].into_iter().find_map(|sign| line.strip_prefix(sign)).map(str::trim)
}

pub(super) fn document<'a>(ctx: &Ctx<'a>, report: &'a InformationTexts, blocks: &mut Vec<Block<'a>>) {
    let single = report.texts.len() == 1 && report.exempt.is_empty();
    if !single {
        opening(ctx, report, blocks);
    }
    for text in &report.texts {
        blocks.push(Block::PageBreak);
        blocks.push(Block::EndSections);
        letterhead(ctx, blocks);
        sheet(ctx, text, blocks);
    }
    blocks.push(Block::EndSections);
    let proof = [("state", ctx.state().into()), ("hash", ctx.hash.into())];
    blocks.push(ctx.note(ctx.t("report-proof", &proof)));
}

/// The municipality's name, and its logo where it has one.
fn letterhead<'a>(ctx: &Ctx<'a>, blocks: &mut Vec<Block<'a>>) {
    let frame = &ctx.model.frame;
    let name = Para::strong(recorded(frame.municipality.full_name()), Shape::SUBTITLE);
    if let Some(logo) = &frame.logo {
        blocks.push(Block::Emblem { name, alternative: ctx.logo_alternative(logo) });
    } else {
        blocks.push(Block::Para(name));
    }
}

/// What is there, where it is more than one document.
fn opening<'a>(ctx: &Ctx<'a>, report: &'a InformationTexts, blocks: &mut Vec<Block<'a>>) {
    letterhead(ctx, blocks);
    blocks.push(Block::Title(Para::strong(ctx.title(), Shape::TITLE)));
    if report.texts.is_empty() && report.exempt.is_empty() {
        blocks.push(ctx.body("information-none"));
        return;
    }
    let args = [("count", report.texts.len().into()), ("date", ctx.as_of().into())];
    blocks.push(Block::Para(Para::new(ctx.t("information-lead", &args), Shape::BODY)));
    for limit in &ctx.model.frame.limits {
        blocks.push(Block::Para(Para::strong(ctx.limit(limit), Shape::BODY)));
    }
    if !report.exempt.is_empty() {
        blocks.push(Block::Heading { level: 1, text: ctx.get("information-exempt-title").into(), numbered: false });
        blocks.push(ctx.body("information-exempt-lead"));
        let row = |one: &'a InformationExemption| {
            Row::new(vec![
                Cell::text(recorded(one.number.as_str()), CELL),
                Cell::text(recorded(one.activity.as_str()), CELL).heading(),
                Cell::text(recorded(one.reason.as_str()), CELL),
            ])
        };
        let head = ctx.head(&["field-number", "field-activity", "field-information-exemption"]);
        let columns = vec![Column::Fixed(mm(20)), Column::Share(1), Column::Share(1)];
        blocks.push(Block::Table(Table::new(columns, head, report.exempt.iter().map(row).collect())));
    }
    if !report.texts.is_empty() {
        blocks.push(Block::Contents { title: ctx.get("report-contents"), deepest: 1 });
    }
}

fn list(items: Vec<Para<'_>>) -> List<'_> {
    List { after: pt(2), ..List::new(items) }
}

fn sheet<'a>(ctx: &Ctx<'a>, text: &'a InformationText, blocks: &mut Vec<Block<'a>>) {
    let words = |said: String, own: bool| -> Words<'a> { if own { recorded(said) } else { said.into() } };
    match read(&text.edited).0 {
        Some(title) => blocks.push(Block::Heading { level: 1, text: recorded(title), numbered: false }),
        None => {
            let title = ctx.t("information-sheet", &[("name", text.activity.as_str().into())]);
            blocks.push(Block::Heading { level: 1, text: title.into(), numbered: false });
            blocks.push(Block::Para(Para::new(ctx.get("information-law"), LINE)));
        }
    }
    let mut items: Vec<Para<'a>> = Vec::new();
    for (piece, own) in marked(ctx.texts, text) {
        if !matches!(piece, InformationPiece::Item(_)) && !items.is_empty() {
            blocks.push(Block::List(list(std::mem::take(&mut items))));
        }
        match piece {
            InformationPiece::Heading(said) => {
                // Closer to what stands above than chapters of other reports are.
                blocks.push(Block::Space(-pt(6)));
                blocks.push(Block::Heading { level: 2, text: words(said, own), numbered: false });
            }
            InformationPiece::Paragraph(said) => blocks.push(Block::Para(Para::new(words(said, own), LINE))),
            InformationPiece::Item(said) => items.push(Para::new(words(said, own), LINE)),
        }
    }
    if !items.is_empty() {
        blocks.push(Block::List(list(items)));
    }
    blocks.push(Block::Space(pt(6)));
    let stand = ctx.t("information-stand", &[("date", ctx.as_of().into())]);
    blocks.push(Block::Para(Para::new(stand, Shape::SMALL.ink(Ink::GREY))));
}

#[cfg(test)]
mod tests {
    use super::*;
    use InformationPiece::{Heading, Item, Paragraph};

    fn check(edited: &str, title: Option<&str>, pieces: &[InformationPiece]) {
        let (found, read) = read(edited);
        assert_eq!((found.as_deref(), read.as_slice()), (title, pieces), "{edited}");
    }

    #[test]
    fn an_edited_text_keeps_the_form_in_which_it_was_generated() {
        let said = |text: &str| text.to_owned();
        check(
            "Hinweise zur Hundesteuer\n\n1. Wer\nStadt Musterhausen\n\n2. Wozu\n– Festsetzung\n- Beitreibung\n",
            Some("Hinweise zur Hundesteuer"),
            &[
                Heading(said("1. Wer")),
                Paragraph(said("Stadt Musterhausen")),
                Heading(said("2. Wozu")),
                Item(said("Festsetzung")),
                Item(said("Beitreibung")),
            ],
        );
        check("Eigener Text", None, &[Paragraph(said("Eigener Text"))]);
        check(
            "Wir verarbeiten Ihre Daten.\nMehr nicht.",
            None,
            &[Paragraph(said("Wir verarbeiten Ihre Daten.")), Paragraph(said("Mehr nicht."))],
        );
        check("", None, &[]);
    }
}
