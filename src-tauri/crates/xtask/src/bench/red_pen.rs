//! Overview and red pen of one municipality and of the whole Akte, and copying answers in bulk, on scale county.

use crate::bench::RUNS;
use crate::bench::table::Table;
use crate::command::Run;
use crate::failure::Result;
use crate::workspace::Workspace;

/// What is measured, and how long it may take in milliseconds; what has no goal is told beside what has one.
const GOALS: &[(&str, Option<u32>)] = &[
    ("overview, from cold", None),
    ("overview", Some(10)),
    ("overview, after one edit", None),
    ("red pen, from cold", Some(200)),
    ("red pen, after one edit", Some(30)),
    ("whole Akte, overview", Some(100)),
    ("whole Akte, red pen", Some(2_000)),
    ("whole Akte, red pen again", None),
    ("copying 500 answers to 20 objects", Some(1_000)),
    ("taking that back", None),
];

/// Measures inside one process on the Akte that the bench of answers makes.
pub fn bench(workspace: &Workspace, table: &mut Table) -> Result<()> {
    let folder = super::answers::county(workspace)?;
    let said =
        Run::new(workspace.program("release/examples", "bench_red_pen")).arg(&folder).arg(RUNS.to_string()).read()?;
    table.times("red_pen", &said, GOALS, RUNS)
}
