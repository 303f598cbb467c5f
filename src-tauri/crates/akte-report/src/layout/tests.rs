//! The layout alone: which block lands on which page, and what the structure tree says of it.

use super::block::{Block, Cell, Column, Item, List, Orientation, Para, Row, Shape, Table};
use super::tree::{Kid, NodeId, Role, SortedTree, Tree};
use super::{Flow, Flowed, Footer, Setup};
use crate::type_setting::{Fonts, Shaper};
use crate::units::pt;
use akte_text::Language;

fn flowed(blocks: &[Block<'_>]) -> Flowed {
    let shaper = Shaper::new(Fonts::read().unwrap(), Language::German);
    let footer = Footer { left: "links".into(), below: "unten".into(), page_words: ("Seite".into(), "von".into()) };
    let setup = Setup { footer, watermark: None, logo: None, on_step: &|_, _| Ok(()) };
    Flow::new(shaper, setup).run(blocks).unwrap()
}

fn heading(level: u8, text: &'static str) -> Block<'static> {
    Block::Heading { level, text: text.into(), numbered: true }
}

/// A paragraph of so many lines.
fn lines(count: usize) -> Block<'static> {
    Block::Para(Para::new(vec!["Zeile"; count].join("\n"), Shape::BODY))
}

/// The pages on which a node has pieces of its own.
fn pages(tree: &SortedTree, node: NodeId) -> Vec<u32> {
    let kids = tree.kids(node).iter();
    kids.filter_map(|kid| if let Kid::Mark { page, .. } = kid { Some(*page) } else { None }).collect()
}

fn nodes(tree: &SortedTree, role: Role) -> Vec<NodeId> {
    tree.each().filter(|(_, node, _)| node.role == role).map(|(id, ..)| id).collect()
}

/// Roles below a node, as `L(LI(Lbl LBody))`.
fn shape(tree: &SortedTree, node: NodeId) -> String {
    let known = &tree.nodes[node.0 as usize];
    let kids: Vec<String> = tree
        .kids(node)
        .iter()
        .filter_map(|kid| if let Kid::Node(kid) = kid { Some(shape(tree, *kid)) } else { None })
        .collect();
    if kids.is_empty() { known.role.name().to_owned() } else { format!("{}({})", known.role.name(), kids.join(" ")) }
}

#[test]
fn sections_hold_what_stands_below_their_headings() {
    let blocks = [heading(1, "Eins"), lines(1), heading(2, "Zwei"), lines(1), heading(1, "Drei")];
    let flowed = flowed(&blocks);
    assert_eq!(shape(&flowed.tree, Tree::ROOT), "Document(Sect(H1 P Sect(H2 P)) Sect(H1))");
    let numbers: Vec<&str> = flowed.headings.iter().map(|heading| heading.text.as_str()).collect();
    assert_eq!(numbers, ["1\u{a0}\u{a0}Eins", "1.1\u{a0}\u{a0}Zwei", "2\u{a0}\u{a0}Drei"]);
}

#[test]
fn lists_stand_inside_items() {
    let para = |text: &'static str| Para::new(text, Shape::BODY);
    let inner = List { numbered: true, ..List::new([para("innen")]) };
    let outer = List { items: vec![Item { para: para("außen"), list: Some(inner) }], ..List::new([]) };
    let flowed = flowed(&[Block::List(outer)]);
    assert_eq!(shape(&flowed.tree, Tree::ROOT), "Document(L(LI(Lbl LBody(P L(LI(Lbl LBody))))))");
    assert_eq!(nodes(&flowed.tree, Role::NumberedList).len(), 1, "the inner one counts");
}

#[test]
fn no_line_of_a_paragraph_stands_alone() {
    // The first paragraph leaves room for one line; the second needs two.
    let height = 14_000;
    let room = usize::try_from(
        Flow::new(
            Shaper::new(Fonts::read().unwrap(), Language::German),
            Setup {
                footer: Footer {
                    left: String::new(),
                    below: String::new(),
                    page_words: (String::new(), String::new()),
                },
                watermark: None,
                logo: None,
                on_step: &|_, _| Ok(()),
            },
        )
        .body_height()
            / height,
    )
    .unwrap();
    let flowed = flowed(&[lines(room - 1), lines(4)]);
    let paragraphs = nodes(&flowed.tree, Role::Paragraph);
    assert_eq!(pages(&flowed.tree, paragraphs[0]), [0], "the first fills the page");
    assert_eq!(pages(&flowed.tree, paragraphs[1]), [1], "no first line stands alone below it");
    let flowed = super::tests::flowed(&[lines(room + 1)]);
    let last = nodes(&flowed.tree, Role::Paragraph)[0];
    assert_eq!(pages(&flowed.tree, last), [0, 1], "a paragraph goes on");
    assert_eq!(flowed.pages.len(), 2, "with two lines at least");
}

#[test]
fn a_heading_stays_with_what_follows() {
    let blocks = [lines(48), heading(1, "Unten"), lines(2)];
    let flowed = flowed(&blocks);
    let heading = nodes(&flowed.tree, Role::Heading(1))[0];
    let below = nodes(&flowed.tree, Role::Paragraph)[1];
    assert_eq!(pages(&flowed.tree, heading), pages(&flowed.tree, below), "on one page");
}

#[test]
fn boxes_and_signs_are_kept_whole_and_marked_as_decoration() {
    let boxed = vec![Para::new(["Zeile"; 10].join("\n"), Shape::BODY)];
    let flowed = flowed(&[lines(45), Block::Box(boxed)]);
    let inside = nodes(&flowed.tree, Role::Paragraph)[1];
    assert_eq!(pages(&flowed.tree, inside), [1], "the box begins on the next page");
}

#[test]
fn pages_lie_as_they_are_told() {
    let flowed = flowed(&[lines(1), Block::Turn(Orientation::Landscape), lines(1)]);
    let papers: Vec<bool> = flowed.pages.iter().map(|page| page.paper().0 > page.paper().1).collect();
    assert_eq!(papers, [false, true], "upright, then lying");
}

#[test]
fn heads_of_tables_are_tagged_once_and_spans_are_told() {
    let row = |_: usize| {
        Row::new(vec![
            Cell::text("Kopf der Zeile", Shape::CELL).heading(),
            Cell { span: 2, ..Cell::text("über zwei", Shape::CELL) },
        ])
    };
    let head = ["a", "b", "c"].map(str::to_owned).to_vec();
    let table =
        Table::lazy(vec![Column::Content(1), Column::Fixed(pt(60)), Column::Share(1)], head, 120, Box::new(row));
    let flowed = flowed(&[Block::Table(table)]);
    assert!(flowed.pages.len() > 1, "the table goes over pages");
    assert_eq!(nodes(&flowed.tree, Role::TableHead).len(), 1, "one head for readers without eyes");
    assert_eq!(nodes(&flowed.tree, Role::SideCell).len(), 120, "each row has its own head");
    let cells = nodes(&flowed.tree, Role::Cell);
    assert!(cells.iter().all(|cell| flowed.tree.nodes[cell.0 as usize].span == 2), "cells tell how far they reach");
}
