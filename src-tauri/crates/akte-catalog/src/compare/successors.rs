//! Which new requirement seems to continue one that is gone: publishers now and then re-issue an identifier for what
//! stays the same requirement. A proposal, never a fact; where it is not certain, people are asked.

use super::Requirement;
use super::words::{folded_words, likeness};
use std::collections::{BTreeSet, HashMap};

/// A requirement that seems to continue another one under a new identity.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Successor {
    /// Position in the older version.
    pub old: usize,
    /// Position in the newer version.
    pub new: usize,
    /// How much of the texts is the same, in per mille; 0 where a side has none.
    pub likeness: u32,
    /// Whether the titles are the same.
    pub same_title: bool,
    /// Whether nobody has to be asked: same title and a similar text, or all but the same text, and no other candidate.
    pub certain: bool,
}

/// Likeness from which a requirement with the same title is the same one.
const CERTAIN_WITH_TITLE: u32 = 700;
/// Likeness from which a requirement is the same one whatever its title.
const CERTAIN: u32 = 980;
/// A text of fewer words is too short to say so by itself.
const CERTAIN_WORDS: usize = 8;
/// Likeness from which it is worth asking; the phrases that all of BSI's sentences share make up to six tenths.
const WORTH_ASKING: u32 = 700;
/// The same, with the same title.
const WORTH_ASKING_WITH_TITLE: u32 = 250;
/// What the same title counts for when candidates are ranked.
const TITLE: u32 = 300;
/// A candidate that is nearer than this to another one leaves a doubt.
const DOUBT: u32 = 150;
/// A word or title that occurs more often says nothing.
const MAX_OCCURRENCES: usize = 50;
/// Candidates that are looked at closely.
const MAX_CANDIDATES: usize = 8;

struct Text {
    title: Vec<String>,
    words: Vec<String>,
}

impl Text {
    fn of(row: &Requirement<'_>) -> Self {
        Self { title: folded_words(row.title), words: folded_words(row.statement) }
    }
}

/// Proposes successors among what came for what went; the same for the same versions.
pub(super) fn propose(
    old: &[Requirement<'_>],
    went: &[usize],
    new: &[Requirement<'_>],
    came: &[usize],
) -> Vec<Successor> {
    let texts: Vec<Text> = came.iter().map(|at| Text::of(&new[*at])).collect();
    let index = Index::of(&texts);
    let mut found: Vec<Successor> = Vec::new();
    for &gone in went {
        let text = Text::of(&old[gone]);
        for candidate in index.candidates(&text) {
            found.extend(judge((gone, &text), (came[candidate], &texts[candidate])));
        }
    }
    found.sort_by_key(|one| (std::cmp::Reverse(rank(one)), one.old, one.new));
    let (of_old, of_new) = (Best::of(&found, |one| one.old), Best::of(&found, |one| one.new));
    let (mut gone, mut taken) = (BTreeSet::new(), BTreeSet::new());
    let mut chosen = Vec::new();
    for mut one in found {
        if gone.contains(&one.old) || taken.contains(&one.new) {
            continue;
        }
        gone.insert(one.old);
        taken.insert(one.new);
        one.certain &= !of_old.has_rival(one.old, rank(&one)) && !of_new.has_rival(one.new, rank(&one));
        chosen.push(one);
    }
    chosen.sort_by_key(|one| one.old);
    chosen
}

fn rank(one: &Successor) -> u32 {
    one.likeness + if one.same_title { TITLE } else { 0 }
}

/// The two best ranks at each position.
struct Best(HashMap<usize, (u32, u32)>);

impl Best {
    fn of(found: &[Successor], position: impl Fn(&Successor) -> usize) -> Self {
        let mut best: HashMap<usize, (u32, u32)> = HashMap::new();
        for one in found {
            let (first, second) = best.entry(position(one)).or_default();
            let rank = rank(one);
            if rank > *first {
                (*first, *second) = (rank, *first);
            } else if rank > *second {
                *second = rank;
            }
        }
        Self(best)
    }

    /// Whether another candidate for the position is about as good as one of this rank.
    fn has_rival(&self, position: usize, rank: u32) -> bool {
        let (first, second) = self.0.get(&position).copied().unwrap_or_default();
        let other = if rank == first { second } else { first };
        other > 0 && other + DOUBT > rank
    }
}

fn judge((old, gone): (usize, &Text), (new, came): (usize, &Text)) -> Option<Successor> {
    let same_title = !gone.title.is_empty() && gone.title == came.title;
    let has_texts = !gone.words.is_empty() && !came.words.is_empty();
    let likeness = if has_texts { likeness(&gone.words, &came.words) } else { 0 };
    let long = gone.words.len().min(came.words.len()) >= CERTAIN_WORDS;
    let certain = (same_title && likeness >= CERTAIN_WITH_TITLE) || (long && likeness >= CERTAIN);
    let asks = likeness >= WORTH_ASKING || (same_title && (!has_texts || likeness >= WORTH_ASKING_WITH_TITLE));
    (certain || asks).then_some(Successor { old, new, likeness, same_title, certain })
}

/// What came, by title and by rare words, so that not everything is compared with everything.
struct Index<'a> {
    by_title: HashMap<&'a [String], Vec<usize>>,
    by_word: HashMap<&'a str, Vec<usize>>,
}

impl<'a> Index<'a> {
    fn of(texts: &'a [Text]) -> Self {
        let mut index = Self { by_title: HashMap::new(), by_word: HashMap::new() };
        for (at, text) in texts.iter().enumerate() {
            if !text.title.is_empty() {
                index.by_title.entry(&text.title).or_default().push(at);
            }
            let words: BTreeSet<&str> = text.words.iter().map(String::as_str).collect();
            for word in words {
                index.by_word.entry(word).or_default().push(at);
            }
        }
        index
    }

    /// Positions in what came that are worth a closer look, most shared rare words first, those with the same title
    /// before all.
    fn candidates(&self, text: &Text) -> Vec<usize> {
        let mut shared: HashMap<usize, usize> = HashMap::new();
        let words: BTreeSet<&str> = text.words.iter().map(String::as_str).collect();
        let postings = words.iter().filter_map(|word| self.by_word.get(word));
        for posting in postings.filter(|posting| posting.len() <= MAX_OCCURRENCES) {
            for at in posting {
                *shared.entry(*at).or_default() += 1;
            }
        }
        let mut ranked: Vec<(usize, usize)> = shared.into_iter().map(|(at, count)| (count, at)).collect();
        ranked.sort_unstable_by_key(|(count, at)| (std::cmp::Reverse(*count), *at));
        let titled = self.by_title.get(text.title.as_slice()).map_or(&[][..], Vec::as_slice);
        let mut candidates: Vec<usize> = titled.iter().copied().take(MAX_OCCURRENCES).collect();
        for (_, at) in ranked.into_iter().take(MAX_CANDIDATES) {
            if !candidates.contains(&at) {
                candidates.push(at);
            }
        }
        candidates
    }
}
