//! A kill at any moment: the Akte is whole afterwards, and what was acknowledged is there.

#![cfg(unix)]

use crate::support::Akte;
use crate::support::generate::{Random, catalog};
use std::time::{Duration, Instant};

/// How many kills that hit the program at work, over all kinds of work.
const KILLS: usize = 210;
/// How often to try at most.
const TRIES: usize = 2 * KILLS;

struct Work {
    akte: Akte,
    args: Vec<String>,
    /// How long it takes undisturbed.
    takes: Duration,
}

fn import(akte: Akte, controls: usize) -> Work {
    let mut bytes = Vec::new();
    catalog(&mut bytes, "Katalog", controls, 300).unwrap();
    let file = akte.file("katalog.json", bytes);
    Work { akte, args: vec!["catalog".into(), "import".into(), file], takes: Duration::ZERO }
}

fn evidence(akte: Akte) -> Work {
    let akte = akte.with_domain();
    let file = akte.file("nachweis.bin", vec![7; 300_000]);
    Work { akte, args: vec!["evidence".into(), "add".into(), file], takes: Duration::ZERO }
}

impl Work {
    fn args(&self) -> Vec<&str> {
        self.args.iter().map(String::as_str).collect()
    }

    fn measured(mut self) -> Self {
        let copy = self.akte.copy();
        let begun = Instant::now();
        copy.done(&self.args());
        self.takes = begun.elapsed();
        self
    }
}

#[test]
fn a_kill_at_any_moment_leaves_a_clean_akte() {
    let begun = Instant::now();
    let mut random = Random::new(0x5eed);
    let mut works = [
        import(Akte::plain(), 200).measured(),
        import(Akte::encrypted(), 200).measured(),
        evidence(Akte::encrypted()).measured(),
    ];
    let (mut killed, mut tried) = (0, 0);
    while killed < KILLS && tried < TRIES {
        let work = &mut works[tried % 3];
        tried += 1;
        let akte = work.akte.copy();
        let mut child = akte.command(&work.args()).spawn().unwrap();
        let micros = usize::try_from(work.takes.as_micros()).unwrap();
        std::thread::sleep(Duration::from_micros(u64::try_from(random.below(micros)).unwrap()));
        let ended_before = child.try_wait().unwrap().is_some();
        // SIGKILL: nothing of the program runs after it.
        child.kill().unwrap();
        child.wait().unwrap();
        akte.assert_clean(&format!("try {tried}"));
        if ended_before {
            // The machine got faster, or less busy: late moments would all be too late.
            work.takes = work.takes * 9 / 10;
            continue;
        }
        killed += 1;
        work.takes += work.takes / 40;
        if killed % 8 == 0 {
            // The Akte is still of use: a second attempt succeeds.
            akte.done(&work.args());
            akte.assert_clean(&format!("the work after try {tried}"));
        }
    }
    eprintln!("{killed} kills in {tried} tries, {:?}", begun.elapsed());
    assert_eq!(killed, KILLS, "so many hit the program at work, in {tried} tries");
}
