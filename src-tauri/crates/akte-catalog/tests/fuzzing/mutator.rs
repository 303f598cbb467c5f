//! Mutation of seeds, on any toolchain: the same start gives the same inputs.

/// Words that lead a mutation somewhere.
const WORDS: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    "\"",
    ":",
    ",",
    "null",
    "true",
    "-1",
    "1e999",
    "\\u0000",
    "\\ud800",
    "<",
    ">",
    "</",
    "/>",
    "&amp;",
    "&#0;",
    "&x;",
    "<![CDATA[",
    "]]>",
    "<!--",
    "<?x?>",
    "<!DOCTYPE x>",
    "<p>",
    "</p>",
    "<em>",
    "<insert type=\"param\" id-ref=\"x\"/>",
    "- ",
    "\n  ",
    "&a ",
    "*a",
    "|",
    ">-",
    "---\n",
    "...",
    "\"controls\":[",
    "\"groups\":[",
    "\"id\":\"",
    "{{ insert: param, x }}",
    "{{",
    "}}",
    "\u{feff}",
    "ä",
    "\u{f8fe}",
    "\u{2028}",
    "*",
    "`",
    "~",
    "\\",
    "../",
    "#",
    "%2e",
    "include-all",
    "with-ids",
    "with-child-controls",
    "yes",
];

/// How large a mutated input may grow.
const MAX_INPUT: usize = 64 * 1024;

/// Mutates seeds; the same start gives the same inputs.
pub struct Mutator {
    state: u64,
}

impl Mutator {
    /// Begins at any number.
    #[must_use]
    pub fn new(start: u64) -> Self {
        Self { state: start ^ 0x9e37_79b9_7f4a_7c15 }
    }

    fn below(&mut self, limit: usize) -> usize {
        // xorshift64*: any state but zero has all the others before it.
        self.state ^= self.state >> 12;
        self.state ^= self.state << 25;
        self.state ^= self.state >> 27;
        let random = self.state.max(1).wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33;
        usize::try_from(random).unwrap_or(0) % limit.max(1)
    }

    /// One of the seeds after a few changes.
    pub fn next_input(&mut self, seeds: &[Vec<u8>]) -> Vec<u8> {
        let mut input = seeds.get(self.below(seeds.len())).cloned().unwrap_or_default();
        for _ in 0..=self.below(6) {
            self.change(&mut input, seeds);
        }
        input.truncate(MAX_INPUT);
        input
    }

    fn change(&mut self, input: &mut Vec<u8>, seeds: &[Vec<u8>]) {
        let at = self.below(input.len() + 1).min(input.len());
        let end = (at + self.below(40)).min(input.len());
        match self.below(7) {
            0 => {
                let random = u8::try_from(self.below(256)).unwrap_or(0);
                if let Some(byte) = input.get_mut(at) {
                    *byte = random;
                }
            }
            1 => drop(input.drain(at..end)),
            2 => {
                let again = input[at..end].to_vec();
                drop(input.splice(at..at, again));
            }
            3 => input.truncate(at.max(1)),
            4 => {
                let other = seeds.get(self.below(seeds.len())).map_or(&[][..], Vec::as_slice);
                let from = self.below(other.len());
                let to = (from + self.below(400)).min(other.len());
                drop(input.splice(at..end, other.get(from..to).unwrap_or_default().iter().copied()));
            }
            5 => {
                let word = WORDS.get(self.below(WORDS.len())).copied().unwrap_or_default();
                drop(input.splice(at..end, word.bytes()));
            }
            _ => {
                let word = WORDS.get(self.below(WORDS.len())).copied().unwrap_or_default();
                drop(input.splice(at..at, word.bytes()));
            }
        }
    }
}
