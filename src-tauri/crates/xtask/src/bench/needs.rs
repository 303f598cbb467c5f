//! Protection needs: recalculated after one edit in a domain as large as a county.

use crate::bench::RUNS;
use crate::bench::table::Table;
use crate::command::Run;
use crate::failure::Result;
use crate::statistics::Samples;
use crate::workspace::Workspace;

/// Measures what an edit at the top of the dependencies costs.
pub fn bench(workspace: &Workspace, table: &mut Table) -> Result<()> {
    let said = Run::new(workspace.program("release/examples", "bench_needs")).arg(RUNS.to_string()).read()?;
    let samples = Samples::of_output("bench needs", &said)?;
    table.time("needs: recalculated after one edit, 4,000 objects in one domain", &samples);
    table.goal("under 20 ms", samples.p95() < 20.0);
    Ok(())
}
