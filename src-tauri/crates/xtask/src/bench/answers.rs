//! 1,000 answers in one operation with their log entries, on an encrypted Akte of scale county.

use std::time::Duration;

use serde_json::Value;

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
    let line = said.lines().last().unwrap_or_default();
    let measured: Value =
        serde_json::from_str(line).map_err(|error| Failure::new(format!("bench answers: {error}\n{said}")))?;
    let mut samples = Samples::default();
    for milliseconds in measured["milliseconds"].as_array().into_iter().flatten().filter_map(Value::as_f64) {
        samples.add(Duration::from_secs_f64(milliseconds / 1000.0));
    }
    if samples.len() < RUNS {
        return Err(Failure::new(format!("bench answers measured {} runs.", samples.len())).hint(said));
    }
    table.time("answers: 1,000 in one operation, scale county", &samples);
    table.goal("under 150 ms", samples.p50() < 150.0);
    Ok(())
}
