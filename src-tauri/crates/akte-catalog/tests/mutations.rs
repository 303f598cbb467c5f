//! Every fuzz target runs over mutations of its seeds, the same ones every time. `FUZZ_RUNS=n` asks for more of them.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests may fail loudly")]

use akte_catalog::fuzzing_tables::{SEEDS, TARGETS};

/// Executions of each target unless `FUZZ_RUNS` says otherwise.
const RUNS: u64 = 3_000;

/// Numbers that look random and are the same every time (xorshift).
struct Numbers(u64);

impl Numbers {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() % limit.max(1) as u64).unwrap()
    }
}

/// Bytes that mean something to one of the formats; those that leave XML well-formed first.
const WORDS: &[&[u8]] = &[
    b"<para>x</para>",
    b"<section><title>GRT.1.A2 Y (S) [A, B]</title><para>KANN</para></section>",
    b"<section><title>GRT.2 Z</title></section>",
    b"<emphasis role=\"strong\">z</emphasis>",
    b"<informaltable><tr><td>a</td><td/></tr></informaltable>",
    b"<itemizedlist><listitem/><para>y</para></itemizedlist>",
    b"<c r=\"B7\" t=\"s\"><v>0</v></c>",
    b"<row r=\"9\"/>",
    b"<si><t>q</t></si>",
    b"<?linebreak?>",
    b"<!-- c -->",
    b"<![CDATA[d]]>",
    b"&#x10FFFF;",
    b"&amp;",
    b"99999999999999999999",
    b"XFD1048576",
    b"G 0.",
    b".A",
    b"(B)",
    b", ",
    b"\n",
    b"|",
    b";",
    b"-1",
    b"\xF0\x9F\x8C\xB1",
    b"<",
    b">",
    b"</",
    b"]]>",
    b"&",
    b"\"",
    b"\r",
    b"\0",
    b"\xEF\xBB\xBF",
    b"\xC3",
];

fn mutated(seed: &[u8], numbers: &mut Numbers) -> Vec<u8> {
    let mut bytes = seed.to_vec();
    for _ in 0..=numbers.below(4) {
        let at = numbers.below(bytes.len() + 1);
        let end = at + numbers.below(bytes.len() + 1 - at).min(40);
        match numbers.below(20) {
            0 if at < bytes.len() => bytes[at] = numbers.next().to_le_bytes()[0],
            1 => drop(bytes.drain(at..end)),
            2 => bytes.truncate(at),
            3..=5 => {
                let piece = bytes[at..end].to_vec();
                let to = numbers.below(bytes.len() + 1);
                bytes.splice(to..to, piece);
            }
            // A letter or digit for another keeps most of the structure.
            6..=11 if bytes.get(at).is_some_and(u8::is_ascii_alphanumeric) => {
                bytes[at] = b"0129AGZabz"[numbers.below(10)];
            }
            _ => {
                // Mostly where text may stand.
                let after = bytes[..at].iter().rposition(|byte| b">\n|;".contains(byte)).map_or(at, |found| found + 1);
                drop(bytes.splice(after..after, WORDS[numbers.below(WORDS.len())].iter().copied()));
            }
        }
    }
    bytes
}

#[test]
fn no_mutation_of_a_seed_panics() {
    let runs = std::env::var("FUZZ_RUNS").ok().and_then(|runs| runs.parse().ok()).unwrap_or(RUNS);
    for (name, run) in TARGETS {
        let seeds = SEEDS.iter().find(|(of, _)| of == name).expect("a target has seeds").1;
        let mut numbers = Numbers(0x9E37_79B9_7F4A_7C15);
        for seed in seeds {
            run(seed);
        }
        for _ in 0..runs {
            let bytes = mutated(seeds[numbers.below(seeds.len())], &mut numbers);
            // What fails here is an input to keep: the panic's message comes after it.
            let input = String::from_utf8_lossy(&bytes).into_owned();
            let result = std::panic::catch_unwind(|| run(&bytes));
            assert!(result.is_ok(), "{name} panics over {input:?}");
        }
    }
}
