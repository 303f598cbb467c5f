//! 1,000 answers in one operation with their log entries, on an encrypted Akte of scale county.

use std::path::PathBuf;

use crate::bench::RUNS;
use crate::bench::table::Table;
use crate::command::Run;
use crate::failure::{Failure, Result};
use crate::statistics::Samples;
use crate::workspace::Workspace;

/// Runs the program that measures, which makes the Akte where it is not there yet; the Akte's folder and what it said.
fn run(workspace: &Workspace, runs: usize) -> Result<(PathBuf, String)> {
    let folder = workspace.target.join("bench/county");
    workspace.folder(&folder)?;
    let said = Run::new(workspace.program("release/examples", "bench_answers"))
        .arg(&folder)
        .arg(workspace.program("release", "akte"))
        .arg(runs.to_string())
        .read()?;
    Ok((folder, said))
}

/// The folder with the Akte of scale county, for what else is measured on it.
pub fn county(workspace: &Workspace) -> Result<PathBuf> {
    run(workspace, 1).map(|(folder, _)| folder)
}

/// Builds the Akte once and measures inside one process, without its opening.
pub fn bench(workspace: &Workspace, table: &mut Table) -> Result<()> {
    let (_, said) = run(workspace, RUNS)?;
    let samples = Samples::of_output("bench answers", &said)?;
    if samples.len() < RUNS {
        return Err(Failure::new(format!("bench answers measured {} runs.", samples.len())).hint(said));
    }
    table.time("answers: 1,000 in one operation, scale county", &samples);
    table.goal("under 150 ms", samples.p50() < 150.0);
    Ok(())
}
