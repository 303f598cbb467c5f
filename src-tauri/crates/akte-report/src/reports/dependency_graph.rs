//! The dependencies of A.1 as a picture, where all of it can be read on a page. The table below says the same in words.

use super::ctx::Ctx;
use crate::layout::block::{Block, Chart};
use crate::model::{StructureAnalysis, StructureDependency};
use crate::units::{Len, dpt, mm};
use akte_domain::chart::{self, Edge, GraphNode, Paint, Size};

/// So many boxes can be read side by side on a landscape page, and so many layers below each other.
const WIDEST: usize = 10;
const DEEPEST: usize = 8;

/// Width of a landscape page between its margins, and height of a layer.
const WIDTH: Len = mm(257);
const LAYER: Len = mm(17);

/// What depends on what: who rests on others stands above them.
pub(super) fn graph<'a>(ctx: &Ctx<'a>, analysis: &StructureAnalysis, blocks: &mut Vec<Block<'a>>) {
    let mut shown: Vec<usize> = analysis.dependencies.iter().flat_map(|one| [one.from, one.to]).collect();
    shown.sort_unstable();
    shown.dedup();
    let place = |object: usize| shown.binary_search(&object).ok();
    let known = |one: &StructureDependency| Some(Edge { from: place(one.from)?, to: place(one.to)? });
    let edges: Vec<Edge> = analysis.dependencies.iter().filter_map(known).collect();
    let (layers, widest) = chart::graph_extent(shown.len(), &edges);
    if widest > WIDEST || layers > DEEPEST {
        blocks.push(ctx.note(ctx.t("structure-graph-too-large", &[("count", shown.len().into())])));
        return;
    }
    let name = |object: usize| analysis.name(object);
    // All on white: kinds are told in the lists, and the picture has to be read in black and white.
    let node = |object: &usize| GraphNode { word: name(*object).to_owned(), paint: Paint::Paper };
    let nodes: Vec<GraphNode> = shown.iter().map(node).collect();
    let height = LAYER * Len::try_from(layers).unwrap_or(1);
    let (picture, _) = chart::dependency_graph(&nodes, &edges, Size { width: WIDTH, height, text: dpt(65) });
    let said = analysis.dependencies.iter().map(|one| format!("{} → {}", name(one.from), name(one.to)));
    let said = said.collect::<Vec<_>>().join("; ");
    let alternative = ctx.t("structure-graph-alternative", &[("edges", said.into())]);
    blocks.push(Block::Chart(Chart { picture, alternative }));
}
