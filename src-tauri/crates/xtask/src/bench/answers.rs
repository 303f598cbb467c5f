//! 1,000 answers in one operation with their log entries, on an encrypted Akte of scale county.

use crate::bench::RUNS;
use crate::bench::table::Table;
use crate::command::Run;
use crate::failure::{Failure, Result};
use crate::statistics::Samples;
use crate::workspace::Workspace;

/// Builds the Akte once and measures inside one process, without its opening.
pub fn bench(workspace: &Workspace, table: &mut Table) -> Result<()> {
    let folder = workspace.target.join("bench/county");
    workspace.folder(&folder)?;
    let said = Run::new(workspace.program("release/examples", "bench_answers"))
        .arg(&folder)
        .arg(workspace.program("release", "akte"))
        .arg(RUNS.to_string())
        .read()?;
    let samples = Samples::of_output("bench answers", &said)?;
    if samples.len() < RUNS {
        return Err(Failure::new(format!("bench answers measured {} runs.", samples.len())).hint(said));
    }
    table.time("answers: 1,000 in one operation, scale county", &samples);
    table.goal("under 150 ms", samples.p50() < 150.0);
    Ok(())
}
