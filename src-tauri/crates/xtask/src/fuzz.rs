//! `cargo xtask fuzz`: mutates the corpus for every reader, for a bounded time.

use std::time::{Duration, Instant};

use crate::Options;
use crate::command::Run;
use crate::failure::{Failure, Result};
use crate::plan::seconds;
use crate::workspace::Workspace;

/// How long it runs where nothing else is said.
const MINUTES: u64 = 5;

/// Executions per target between two looks at the clock.
const BATCH: &str = "20000";

/// Executions per target of Kompendium, tables, workbooks, picked files and catalogs of one's own for each minute: their test takes its mutations always in the
/// same order, so that more of them are new ones.
const TABLE_RUNS: u64 = 20_000;

/// Runs the targets of every reader in release: those over tables, picked files and drafts once, those of OSCAL batch by batch
/// until the time is over. A crash ends it; its input lies in the root folder and belongs into the corpus.
pub fn fuzz(workspace: &Workspace, options: &Options) -> Result<()> {
    let (minutes, first) = bounds(&options.words)?;
    let started = Instant::now();
    Run::cargo()
        .words(
            "test --release --quiet --package akte-catalog --package akte-exchange --package akte-app --test mutations",
        )
        .env("FUZZ_RUNS", (TABLE_RUNS * minutes.max(1)).to_string())
        .within(&workspace.root)
        .run()?;
    let oscal = |verb: &str| {
        Run::cargo().arg(verb).words("--release --quiet --package akte-catalog --example fuzz").within(&workspace.root)
    };
    oscal("build").run()?;
    let limit = Duration::from_secs(minutes * 60);
    let mut seed = first;
    loop {
        oscal("run").words("--").arg(BATCH).arg(seed.to_string()).run()?;
        seed += 1;
        if started.elapsed() >= limit {
            break;
        }
    }
    eprintln!(
        "\nNo crash in {}: {} batches of {BATCH} executions per target; go on with `cargo xtask fuzz {minutes} {seed}`.",
        seconds(started.elapsed()),
        seed - first,
    );
    Ok(())
}

/// Minutes and the first seed.
fn bounds(words: &[String]) -> Result<(u64, u64)> {
    let number = |at: usize, default: u64| match words.get(at) {
        None => Ok(default),
        Some(word) => {
            let wrong = || Failure::usage(format!("“{word}” is no whole number: cargo xtask fuzz [MINUTES [SEED]]."));
            word.parse::<u32>().map(u64::from).map_err(|_| wrong())
        }
    };
    Ok((number(0, MINUTES)?, number(1, 1)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_and_seed_are_numbers() {
        let bounds = |words: &[&str]| bounds(&words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>()).ok();
        assert_eq!(bounds(&[]), Some((MINUTES, 1)), "nothing said");
        assert_eq!(bounds(&["2", "40"]), Some((2, 40)), "both said");
        assert_eq!(bounds(&["long"]), None, "no number");
    }
}
