//! A graph of what depends on what, in layers: what others rest on stands below them.
//!
//! After Sugiyama: cycles are broken at the edge that closes them, every node gets the layer of its longest way, edges
//! over several layers get bends in between, and nodes are ordered by the middle of their neighbours.

use super::{Anchor, Outline, Paint, Picture, Point, Size, Step, Unit, at};
use std::collections::HashMap;

/// A node with its word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GraphNode {
    /// Its word.
    pub word: String,
    /// What fills it.
    pub paint: Paint,
}

/// `from` needs `to`, by their positions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Edge {
    /// What depends.
    pub from: usize,
    /// What it depends on.
    pub to: usize,
}

/// How often the order within the layers is mended, downwards and upwards.
const ROUNDS: usize = 8;

/// A point of a layer: a node, or the bend of an edge that goes past.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Spot {
    Node(usize),
    Bend { edge: usize, layer: usize },
}

/// The graph, drawn; with the edges that close a cycle, in the order of `edges`. Edges to themselves or to nodes that are
/// not there are left out.
#[must_use]
pub fn dependency_graph(nodes: &[GraphNode], edges: &[Edge], size: Size) -> (Picture, Vec<Edge>) {
    let edges: Vec<Edge> =
        edges.iter().copied().filter(|e| e.from != e.to && e.from < nodes.len() && e.to < nodes.len()).collect();
    let (downward, closing) = without_cycles(nodes.len(), &edges);
    let layers = layers(nodes.len(), &downward);
    let spots = ordered(nodes.len(), &downward, &layers);
    (draw(nodes, &downward, &layers, &spots, size), closing)
}

/// How many layers a graph has, and how many nodes and bends stand in the widest one: what a picture needs room for.
#[must_use]
pub fn graph_extent(count: usize, edges: &[Edge]) -> (usize, usize) {
    let edges: Vec<Edge> = edges.iter().copied().filter(|e| e.from != e.to && e.from < count && e.to < count).collect();
    let (downward, _) = without_cycles(count, &edges);
    let layers = layers(count, &downward);
    let depth = layers.iter().max().map_or(0, |deepest| deepest + 1);
    let mut width = vec![0; depth];
    for layer in &layers {
        width[*layer] += 1;
    }
    for edge in &downward {
        for between in &mut width[layers[edge.from] + 1..layers[edge.to]] {
            *between += 1;
        }
    }
    (depth, width.into_iter().max().unwrap_or(0))
}

/// Edges in the direction in which they are laid, turned round where they would close a cycle; and those edges.
fn without_cycles(count: usize, edges: &[Edge]) -> (Vec<Edge>, Vec<Edge>) {
    let mut next: Vec<Vec<usize>> = vec![Vec::new(); count];
    for (index, edge) in edges.iter().enumerate() {
        next[edge.from].push(index);
    }
    // 0: not seen, 1: on the way, 2: done.
    let mut state = vec![0_u8; count];
    let mut closes = vec![false; edges.len()];
    for start in 0..count {
        let mut way: Vec<(usize, usize)> = Vec::new();
        if state[start] == 0 {
            state[start] = 1;
            way.push((start, 0));
        }
        while let Some((node, position)) = way.pop() {
            let Some(&edge) = next[node].get(position) else {
                state[node] = 2;
                continue;
            };
            way.push((node, position + 1));
            let to = edges[edge].to;
            match state[to] {
                0 => {
                    state[to] = 1;
                    way.push((to, 0));
                }
                1 => closes[edge] = true,
                _ => {}
            }
        }
    }
    let turned = |(edge, closes): (&Edge, &bool)| if *closes { Edge { from: edge.to, to: edge.from } } else { *edge };
    let laid = edges.iter().zip(&closes).map(turned).collect();
    let closing = edges.iter().zip(&closes).filter(|(_, closes)| **closes).map(|(edge, _)| *edge).collect();
    (laid, closing)
}

/// The layer of each node: one below the lowest of those that need it.
fn layers(count: usize, edges: &[Edge]) -> Vec<usize> {
    let mut needed_by = vec![0_usize; count];
    let mut next: Vec<Vec<usize>> = vec![Vec::new(); count];
    for edge in edges {
        needed_by[edge.to] += 1;
        next[edge.from].push(edge.to);
    }
    let mut layer = vec![0; count];
    let mut ready: Vec<usize> = (0..count).filter(|node| needed_by[*node] == 0).collect();
    while let Some(node) = ready.pop() {
        for &to in &next[node] {
            layer[to] = layer[to].max(layer[node] + 1);
            needed_by[to] -= 1;
            if needed_by[to] == 0 {
                ready.push(to);
            }
        }
    }
    layer
}

/// The layers with their spots, in an order with few crossings.
fn ordered(count: usize, edges: &[Edge], layers: &[usize]) -> Vec<Vec<Spot>> {
    let depth = layers.iter().max().map_or(0, |deepest| deepest + 1);
    let mut spots: Vec<Vec<Spot>> = vec![Vec::new(); depth];
    for node in 0..count {
        spots[layers[node]].push(Spot::Node(node));
    }
    let mut above: HashMap<Spot, Vec<Spot>> = HashMap::new();
    let mut below: HashMap<Spot, Vec<Spot>> = HashMap::new();
    for (index, edge) in edges.iter().enumerate() {
        for pair in way(index, edge, layers).windows(2) {
            above.entry(pair[1]).or_default().push(pair[0]);
            below.entry(pair[0]).or_default().push(pair[1]);
            if let Spot::Bend { layer, .. } = pair[1] {
                spots[layer].push(pair[1]);
            }
        }
    }
    for round in 0..ROUNDS {
        let down = round % 2 == 0;
        let neighbours = if down { &above } else { &below };
        for step in 1..depth {
            let (fixed, layer) = if down { (step - 1, step) } else { (depth - step, depth - step - 1) };
            let place: HashMap<Spot, usize> = spots[fixed].iter().enumerate().map(|(at, spot)| (*spot, at)).collect();
            let own: HashMap<Spot, usize> = spots[layer].iter().enumerate().map(|(at, spot)| (*spot, at)).collect();
            spots[layer].sort_by_key(|spot| {
                let places: Vec<usize> =
                    neighbours.get(spot).into_iter().flatten().filter_map(|other| place.get(other)).copied().collect();
                // A spot without neighbours stays where it is. Thousandths keep the middle a whole number.
                let middle = places.iter().sum::<usize>() * 1000;
                middle.checked_div(places.len()).unwrap_or(own[spot] * 1000)
            });
        }
    }
    spots
}

/// The spots of an edge, from above to below.
fn way(index: usize, edge: &Edge, layers: &[usize]) -> Vec<Spot> {
    let mut way = vec![Spot::Node(edge.from)];
    way.extend((layers[edge.from] + 1..layers[edge.to]).map(|layer| Spot::Bend { edge: index, layer }));
    way.push(Spot::Node(edge.to));
    way
}

fn draw(nodes: &[GraphNode], edges: &[Edge], layers: &[usize], spots: &[Vec<Spot>], size: Size) -> Picture {
    let mut picture = Picture::new(size);
    let text = size.text;
    let depth = Unit::try_from(spots.len()).unwrap_or(1).max(1);
    let height = (text * 2).min(size.height / (depth * 2)).max(1);
    let mut middle: HashMap<Spot, Point> = HashMap::new();
    let mut width: HashMap<usize, Unit> = HashMap::new();
    for (layer, spots) in (0..).zip(spots) {
        let count = Unit::try_from(spots.len()).unwrap_or(1).max(1);
        let y = (size.height * (2 * layer + 1)) / (2 * depth);
        for (index, spot) in (0..).zip(spots) {
            middle.insert(*spot, at((size.width * (2 * index + 1)) / (2 * count), y));
            if let Spot::Node(node) = spot {
                width.insert(*node, (size.width / count * 9 / 10).min(text * 16));
            }
        }
    }
    let half = height / 2;
    for (index, edge) in edges.iter().enumerate() {
        let points: Vec<Point> = way(index, edge, layers).iter().filter_map(|spot| middle.get(spot)).copied().collect();
        picture.outlines.push(connection(&points, half, text));
    }
    for (node, known) in nodes.iter().enumerate() {
        let Some((place, width)) = middle.get(&Spot::Node(node)).zip(width.get(&node)) else { continue };
        let (from, to) = (at(place.x - width / 2, place.y - half), at(place.x + width / 2, place.y + half));
        picture.rectangle(from, to, Some(known.paint), Some((Paint::Axis, text / 10)));
        let words = at(place.x, place.y + text / 3);
        picture.label(words, Anchor::Middle, known.word.clone(), text, width - text / 2);
    }
    picture
}

/// A line from the lower edge of the first node to the upper edge of the last, upright where it meets them.
fn connection(points: &[Point], half: Unit, text: Unit) -> Outline {
    let mut steps = Vec::with_capacity(points.len());
    for (index, pair) in points.windows(2).enumerate() {
        let from = if index == 0 { at(pair[0].x, pair[0].y + half) } else { pair[0] };
        let to = if index + 2 == points.len() { at(pair[1].x, pair[1].y - half) } else { pair[1] };
        if index == 0 {
            steps.push(Step::Move(from));
        }
        let between = (from.y + to.y) / 2;
        steps.push(Step::Curve(at(from.x, between), at(to.x, between), to));
    }
    Outline { steps, fill: None, line: Some((Paint::Axis, text / 10)) }
}

#[cfg(test)]
mod tests {
    use super::super::tests::assert_inside;
    use super::*;
    use proptest::prelude::*;

    const SIZE: Size = Size { width: 500_000, height: 300_000, text: 8_000 };

    fn nodes(count: usize) -> Vec<GraphNode> {
        (0..count).map(|index| GraphNode { word: format!("Objekt {index}"), paint: Paint::Series(0) }).collect()
    }

    fn edges(pairs: &[(usize, usize)]) -> Vec<Edge> {
        pairs.iter().map(|&(from, to)| Edge { from, to }).collect()
    }

    #[test]
    fn what_others_rest_on_stands_below_them() {
        let given = edges(&[(0, 1), (1, 2), (0, 2), (3, 2)]);
        assert_eq!(layers(4, &given), [0, 1, 2, 0], "the longest way counts");
        let (picture, closing) = dependency_graph(&nodes(4), &given, SIZE);
        assert_inside(&picture);
        assert_eq!(closing, [], "there is no cycle");
        let y = |word: &str| picture.labels.iter().find(|label| label.text == word).unwrap().place.y;
        assert!(y("Objekt 0") < y("Objekt 1") && y("Objekt 1") < y("Objekt 2"), "from above to below");
    }

    #[test]
    fn a_picture_needs_room_for_its_widest_layer() {
        assert_eq!(graph_extent(4, &edges(&[(0, 1), (1, 2), (0, 2), (3, 2)])), (3, 3), "bends take room as well");
        assert_eq!(graph_extent(2, &edges(&[(0, 1), (1, 0)])), (2, 1), "a cycle has as many layers as its members");
        assert_eq!(graph_extent(0, &[]), (0, 0), "nothing needs no room");
    }

    #[test]
    fn cycles_are_named_and_drawn() {
        let (picture, closing) = dependency_graph(&nodes(3), &edges(&[(0, 1), (1, 2), (2, 0), (1, 1), (0, 9)]), SIZE);
        assert_eq!(closing, edges(&[(2, 0)]), "the edge that closes the cycle");
        assert_eq!(picture.outlines.len(), 6, "three nodes and three edges; nothing for itself or for nobody");
    }

    #[test]
    fn neighbours_are_put_side_by_side() {
        // Laid as given, every edge would cross every other.
        let spots = ordered(6, &edges(&[(0, 5), (1, 4), (2, 3)]), &[0, 0, 0, 1, 1, 1]);
        assert_eq!(spots[1], [Spot::Node(5), Spot::Node(4), Spot::Node(3)], "each below its own");
    }

    proptest! {
        #[test]
        fn any_graph_is_drawn_inside_and_the_same_again(
            pairs in prop::collection::vec((0_usize..30, 0_usize..30), 0..80)
        ) {
            let (nodes, edges) = (nodes(30), edges(&pairs));
            let drawn = dependency_graph(&nodes, &edges, SIZE);
            assert_inside(&drawn.0);
            prop_assert_eq!(&drawn, &dependency_graph(&nodes, &edges, SIZE));
            let (laid, _) = without_cycles(30, &edges);
            let layers = layers(30, &laid.iter().copied().filter(|e| e.from != e.to).collect::<Vec<_>>());
            prop_assert!(laid.iter().filter(|e| e.from != e.to).all(|edge| layers[edge.from] < layers[edge.to]));
        }
    }
}
