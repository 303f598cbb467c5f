//! Comparison of two catalog versions and the update of 400,000 answers to the newer one.

use crate::bench::import::data_folder;
use crate::bench::table::Table;
use crate::command::Run;
use crate::failure::Result;
use crate::workspace::Workspace;

/// How often: each run updates a whole county and takes it back.
const RUNS: usize = 10;

/// What is measured, and how long it may take in milliseconds.
const GOALS: &[(&str, Option<u32>)] = &[
    ("comparison, word by word", Some(100)),
    ("plan", None),
    // Where something was recorded since the last backup, the update waits for one.
    ("backup", None),
    ("update", Some(10_000)),
    ("taking that back", None),
];

/// Measures inside one process, on an Akte that it fills itself.
pub fn bench(workspace: &Workspace, table: &mut Table) -> Result<()> {
    let program = workspace.program("release/examples", "bench_update");
    let said = Run::new(program).arg(data_folder()?).arg(RUNS.to_string()).read()?;
    table.times("update", &said, GOALS, RUNS)
}
