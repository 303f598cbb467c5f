//! A record of processing activities with 300 of them, and the deadlines of a whole county.

use crate::bench::RUNS;
use crate::bench::table::Table;
use crate::command::Run;
use crate::failure::Result;
use crate::workspace::Workspace;

/// What is measured, and how long it may take in milliseconds.
const GOALS: &[(&str, Option<u32>)] = &[
    ("300 activities, from cold", Some(50)),
    ("300 activities, printed", Some(1_000)),
    ("deadlines of the whole county, from cold", None),
    ("deadlines of the whole county", Some(100)),
    ("deadlines of the whole county, after one edit", Some(100)),
];

/// Measures inside one process; the county is the Akte that the bench of answers makes.
pub fn bench(workspace: &Workspace, table: &mut Table) -> Result<()> {
    let folder = super::answers::county(workspace)?;
    let said =
        Run::new(workspace.program("release/examples", "bench_privacy")).arg(&folder).arg(RUNS.to_string()).read()?;
    table.times("privacy", &said, GOALS, RUNS)
}
