//! Fuzzes every reader by mutation: `cargo run --release -p akte-catalog --example fuzz -- EXECUTIONS [START]`.
//!
//! Seeds are the files in `tests/corpus`. An input that panics is written to the present folder as `crash-TARGET-START`, and the
//! run ends with a failure; put it into the corpus, where a test replays it.

#![allow(clippy::print_stdout, reason = "a tool says what it does")]

#[path = "../tests/fuzzing/mod.rs"]
mod fuzzing;

use fuzzing::{Mutator, TARGETS};
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let mut number = |default: u64| arguments.next().and_then(|text| text.parse().ok()).unwrap_or(default);
    let (executions, start) = (number(100_000), number(1));
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    let mut seeds: Vec<Vec<u8>> = Vec::new();
    let mut files: Vec<_> =
        std::fs::read_dir(&corpus).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    files.sort();
    seeds.extend(files.iter().filter_map(|path| std::fs::read(path).ok()));
    if seeds.is_empty() {
        println!("no seeds in {}", corpus.display());
        return ExitCode::FAILURE;
    }
    for (name, target) in TARGETS {
        let mut mutator = Mutator::new(start);
        for _ in 0..executions {
            let input = mutator.next_input(&seeds);
            if std::panic::catch_unwind(|| target(&input)).is_err() {
                let crash = format!("crash-{name}-{start}");
                let written = std::fs::write(&crash, &input);
                println!("{name}: a panic, its input is {crash} ({written:?})");
                return ExitCode::FAILURE;
            }
        }
        println!("{name}: {executions} executions");
    }
    ExitCode::SUCCESS
}
