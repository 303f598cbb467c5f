//! What was measured, with its goal.

use std::io::Write;

use serde_json::Value;

use crate::failure::{Failure, Result};
use crate::statistics::Samples;

/// The rows of all benches.
#[derive(Debug, Default)]
pub struct Table {
    rows: Vec<Row>,
}

#[derive(Debug)]
struct Row {
    name: String,
    p50: f64,
    p95: f64,
    unit: &'static str,
    runs: usize,
    goal: Option<Goal>,
}

#[derive(Debug)]
struct Goal {
    sentence: String,
    met: bool,
}

impl Table {
    /// Durations, without a goal of their own.
    pub fn time(&mut self, name: impl Into<String>, samples: &Samples) {
        self.row(name, samples.p50(), samples.p95(), "ms", samples.len());
    }

    /// Anything else.
    pub fn row(&mut self, name: impl Into<String>, p50: f64, p95: f64, unit: &'static str, runs: usize) {
        self.rows.push(Row { name: name.into(), p50, p95, unit, runs, goal: None });
    }

    /// Sets the goal of the last row.
    pub fn goal(&mut self, sentence: impl Into<String>, met: bool) {
        if let Some(row) = self.rows.last_mut() {
            row.goal = Some(Goal { sentence: sentence.into(), met });
        }
    }

    /// What a bench of its own printed on its last line, `{NAME: [milliseconds …], …}`: each name with how long it may take, in
    /// milliseconds at the median; what has no goal is told beside what has one. At least `runs` measurements of each.
    pub fn times(&mut self, bench: &str, said: &str, goals: &[(&str, Option<u32>)], runs: usize) -> Result<()> {
        let line = said.lines().last().unwrap_or_default();
        let measured: Value =
            serde_json::from_str(line).map_err(|error| Failure::new(format!("bench {bench}: {error}")).hint(said))?;
        for (what, goal) in goals {
            let samples = Samples::of_json(&measured[what]);
            if samples.len() < runs {
                return Err(Failure::new(format!("bench {bench} measured {what} {} times.", samples.len())).hint(said));
            }
            self.time(format!("{bench}: {what}"), &samples);
            if let Some(goal) = goal {
                self.goal(format!("under {goal} ms"), samples.p50() < f64::from(*goal));
            }
        }
        Ok(())
    }

    /// Prints everything to stdout.
    pub fn print(&self) -> Result<()> {
        if self.rows.is_empty() {
            return Ok(());
        }
        let width = self.rows.iter().map(|row| row.name.chars().count()).max().unwrap_or_default();
        let mut text =
            format!("\n{:<width$}  {:>10}  {:>10}  {:<5} {:>4}  goal\n", "what", "p50", "p95", "unit", "runs");
        for row in &self.rows {
            let goal = row
                .goal
                .as_ref()
                .map_or_else(String::new, |goal| format!("{} {}", if goal.met { "✓" } else { "✗" }, goal.sentence));
            text += &format!(
                "{:<width$}  {:>10.1}  {:>10.1}  {:<5} {:>4}  {goal}\n",
                row.name, row.p50, row.p95, row.unit, row.runs
            );
        }
        std::io::stdout().write_all(text.as_bytes()).map_err(|error| Failure::new(format!("stdout: {error}")))
    }

    /// Fails if a goal was missed.
    pub fn goals(&self) -> Result<()> {
        let missed: Vec<&str> = self
            .rows
            .iter()
            .filter(|row| row.goal.as_ref().is_some_and(|goal| !goal.met))
            .map(|row| row.name.as_str())
            .collect();
        if missed.is_empty() { Ok(()) } else { Err(Failure::new(format!("Missed: {}.", missed.join("; ")))) }
    }
}
