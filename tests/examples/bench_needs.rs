//! Recalculating protection needs after one edit at the scale of a county in one domain: 4,000 objects in eight layers,
//! each depending on three of the layer below.
//!
//! `bench_needs RUNS`: prints `{"milliseconds": […], "whole": […], "affected": […]}`: after one edit, everything anew, and
//! how many objects each edit concerned. The edits are at the top, from where most of the graph can be reached.

use std::error::Error;
use std::io::Write;
use std::time::Instant;

use akte_domain::BasicValue;
use akte_domain::protection::{Graph, NodeInput};
use serde_json::json;

const OBJECTS: usize = 4_000;
const LAYERS: usize = 8;

fn main() -> Result<(), Box<dyn Error>> {
    let Some(runs) = std::env::args().nth(1) else { return Err("usage: bench_needs RUNS".into()) };
    let runs: usize = runs.parse()?;
    let (inputs, edges) = county();
    let mut whole = Vec::with_capacity(runs);
    let mut milliseconds = Vec::with_capacity(runs);
    let mut affected = Vec::with_capacity(runs);
    for run in 0..runs {
        let input = inputs.clone();
        let begun = Instant::now();
        let mut graph = Graph::new(input, &edges);
        whole.push(begun.elapsed().as_secs_f64() * 1000.0);
        let node = run % (OBJECTS / LAYERS);
        let raised = NodeInput { own: [Some(2); 3], ..NodeInput::default() };
        let begun = Instant::now();
        affected.push(graph.set_input(node, raised));
        milliseconds.push(begun.elapsed().as_secs_f64() * 1000.0);
        if graph.determined(node, BasicValue::Availability).rank != Some(2) {
            return Err("the edit has no effect".into());
        }
    }
    let told = json!({ "milliseconds": milliseconds, "whole": whole, "affected": affected });
    writeln!(std::io::stdout(), "{told}")?;
    Ok(())
}

fn county() -> (Vec<NodeInput>, Vec<(usize, usize)>) {
    let width = OBJECTS / LAYERS;
    let inputs = (0..OBJECTS)
        .map(|node| {
            let rank = u8::try_from(node % 2).unwrap_or_default();
            let own = if node < width { [Some(rank); 3] } else { [None; 3] };
            NodeInput { own, ..NodeInput::default() }
        })
        .collect();
    let below = |node: usize| {
        let (layer, place) = (node / width, node % width);
        [1, 7, 31].map(|step| (node, (layer + 1) * width + (place * 3 + step) % width))
    };
    let edges = (0..OBJECTS - width).flat_map(below).collect();
    (inputs, edges)
}
