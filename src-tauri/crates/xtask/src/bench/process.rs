//! Measures whole processes: wall time, CPU time and peak memory, through `tests/bench/measure.py`.

use std::time::Duration;

use serde_json::Value;

use crate::command::Run;
use crate::failure::{Failure, Result};
use crate::statistics::Samples;
use crate::workspace::Workspace;

/// Measurements of one command.
#[derive(Debug, Default)]
pub struct Processes {
    /// From start to end.
    pub wall: Samples,
    /// Peak memory in MB; the measuring interpreter's own 13 MB are its floor.
    pub peak_mb: Vec<f64>,
}

impl Processes {
    /// Runs a command once and adds what it took.
    pub fn add(&mut self, workspace: &Workspace, program: &str, arguments: &[String]) -> Result<()> {
        let said = Run::new("python3")
            .arg(workspace.root.join("tests/bench/measure.py"))
            .arg(program)
            .args(arguments)
            .read()?;
        let line = said.lines().last().unwrap_or_default();
        let measured: Value =
            serde_json::from_str(line).map_err(|error| Failure::new(format!("measure.py: {error}")))?;
        if measured["exit"] != 0 {
            return Err(Failure::new(format!("{program} {} failed.", arguments.join(" "))).hint(said));
        }
        self.wall.add(Duration::from_secs_f64(measured["wall_ms"].as_f64().unwrap_or_default() / 1000.0));
        self.peak_mb.push(measured["peak_kib"].as_f64().unwrap_or_default() / 1024.0);
        Ok(())
    }

    /// The largest peak of all runs.
    pub fn peak(&self) -> f64 {
        self.peak_mb.iter().copied().fold(0.0, f64::max)
    }
}
