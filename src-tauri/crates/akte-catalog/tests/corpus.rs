//! Replays the corpus: every file through every target, and some mutations of it.

#![allow(clippy::unwrap_used, reason = "tests may fail loudly")]

mod fuzzing;

use fuzzing::{Mutator, TARGETS};
use std::path::Path;

fn corpus() -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files.iter().map(|path| std::fs::read(path).unwrap()).collect()
}

#[test]
fn the_corpus_goes_through_every_target() {
    let corpus = corpus();
    assert!(corpus.len() >= 10, "the seeds are there");
    for (_, target) in TARGETS {
        for bytes in &corpus {
            target(bytes);
        }
    }
}

#[test]
fn mutations_go_through_every_target() {
    let corpus = corpus();
    for (_, target) in TARGETS {
        let mut mutator = Mutator::new(7);
        for _ in 0..1_500 {
            target(&mutator.next_input(&corpus));
        }
    }
}

#[test]
fn the_same_start_gives_the_same_inputs() {
    let corpus = corpus();
    let run = |start| -> Vec<Vec<u8>> {
        let mut mutator = Mutator::new(start);
        (0..50).map(|_| mutator.next_input(&corpus)).collect()
    };
    assert_eq!(run(3), run(3), "so that a crash can be found again");
    assert_ne!(run(3), run(4), "another start, other inputs");
}
