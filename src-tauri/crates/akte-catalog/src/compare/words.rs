//! The difference of two texts, word by word.

use similar::{Algorithm, DiffTag, capture_diff_slices};

/// Whether a run of words is in both texts or in one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RunKind {
    /// In both.
    Same,
    /// In the older text alone.
    Removed,
    /// In the newer text alone.
    Added,
}

/// A run of words with the blanks and marks between them, as written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// Where it is.
    pub kind: RunKind,
    /// The text.
    pub text: String,
}

/// Texts of more words than this are shown as a whole; BSI's longest guidance has some five hundred.
const MAX_WORDS: usize = 20_000;

/// What has to be removed from the older text and added to it to get the newer one. The runs that are not removed make
/// the newer text, those that are not added the older one.
#[must_use]
pub fn word_diff(old: &str, new: &str) -> Vec<Run> {
    let (before, after) = (pieces(old), pieces(new));
    let mut runs: Vec<Run> = Vec::new();
    if before.len() > MAX_WORDS || after.len() > MAX_WORDS {
        let kind = if old == new { RunKind::Same } else { RunKind::Removed };
        push(&mut runs, kind, old);
        if kind == RunKind::Removed {
            push(&mut runs, RunKind::Added, new);
        }
        return runs;
    }
    let ops = capture_diff_slices(Algorithm::Patience, &before, &after);
    let last = ops.len().saturating_sub(1);
    let (mut removed, mut added) = (String::new(), String::new());
    for (at, op) in ops.iter().enumerate() {
        let (tag, was, is) = op.as_tag_tuple();
        let (was, is) = (&before[was], &after[is]);
        let is_read = is.iter().any(|piece| piece.starts_with(char::is_alphanumeric));
        // Blanks and marks between two changes belong to them: one reads the old phrase and the new one, not every word
        // of the one beside a word of the other.
        if tag == DiffTag::Equal && (is_read || at == 0 || at == last) {
            push(&mut runs, RunKind::Removed, &std::mem::take(&mut removed));
            push(&mut runs, RunKind::Added, &std::mem::take(&mut added));
            push(&mut runs, RunKind::Same, &is.concat());
        } else {
            removed.extend(was.iter().copied());
            added.extend(is.iter().copied());
        }
    }
    push(&mut runs, RunKind::Removed, &removed);
    push(&mut runs, RunKind::Added, &added);
    runs
}

fn push(runs: &mut Vec<Run>, kind: RunKind, text: &str) {
    if text.is_empty() {
        return;
    }
    match runs.last_mut() {
        Some(last) if last.kind == kind => last.text.push_str(text),
        _ => runs.push(Run { kind, text: text.to_owned() }),
    }
}

/// Words, runs of blanks, and every other character alone, so that a comma does not change the word before it.
fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let class = class(first);
        let end = match class {
            Class::Mark => first.len_utf8(),
            _ => rest.find(|c| self::class(c) != class).unwrap_or(rest.len()),
        };
        let (piece, after) = rest.split_at(end);
        pieces.push(piece);
        rest = after;
    }
    pieces
}

#[derive(PartialEq, Eq, Clone, Copy)]
enum Class {
    Word,
    Blank,
    Mark,
}

fn class(c: char) -> Class {
    if c.is_whitespace() {
        Class::Blank
    } else if c.is_alphanumeric() {
        Class::Word
    } else {
        Class::Mark
    }
}

/// The words of a text in small letters, for looking for what is alike.
pub(super) fn folded_words(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}

/// How much two sequences of words have in common, in their order, in per mille of both.
pub(super) fn likeness(one: &[String], other: &[String]) -> u32 {
    let words = one.len() + other.len();
    if words == 0 || one.len() > MAX_WORDS || other.len() > MAX_WORDS {
        return 0;
    }
    let same: usize = capture_diff_slices(Algorithm::Myers, one, other)
        .iter()
        .filter(|op| op.tag() == DiffTag::Equal)
        .map(|op| op.new_range().len())
        .sum();
    u32::try_from(2_000 * same / words).unwrap_or(1_000)
}
