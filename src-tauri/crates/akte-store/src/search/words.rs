//! The words of the index, kept in memory, so that a part of a compound finds the compound and „Passwort“ finds
//! „Passwörter“.

use super::fold::Folded;
use crate::Result;
use crate::record::SearchText;
use crate::statement::statements;
use memchr::{memmem, memrchr};
use sqlx::SqliteConnection;
use std::borrow::Cow;
use std::collections::{BTreeSet, HashSet};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

statements! {
    ALL = "select term from search_word";
}

/// Letters that a part of a compound must have: shorter ones occur in nearly every word.
const MIN_PART: usize = 4;

/// Words that one part stands for at most.
const MAX_RELATIVES: usize = 48;

/// A word that is longer is none.
const MAX_LETTERS: usize = 80;

/// Every word that was ever indexed, read when the first search asks for it, each with its form without umlauts where that
/// is another. Words of texts that are gone, or that were taken back, do no harm: they find nothing.
#[derive(Default)]
pub(crate) struct Words {
    forms: Mutex<Option<WordForms>>,
    /// Whether everything that was imported is in the index, as far as this program knows.
    indexed: AtomicBool,
}

/// The words, each in a line of its own, followed by its form without umlauts where that is another: a part is looked for in
/// all of them at once.
#[derive(Default)]
struct WordForms {
    known: HashSet<Box<str>>,
    lines: String,
}

impl Words {
    /// Whether imported texts may wait to be indexed.
    pub fn is_due(&self) -> bool {
        !self.indexed.load(Ordering::Acquire)
    }

    /// Texts were imported.
    pub fn note_due(&self) {
        self.indexed.store(false, Ordering::Release);
    }

    /// Everything that was imported is in the index.
    pub fn note_indexed(&self) {
        self.indexed.store(true, Ordering::Release);
    }

    /// Reads the words, unless that has been done.
    pub async fn load(&self, conn: &mut SqliteConnection) -> Result<()> {
        if self.forms.lock().unwrap_or_else(PoisonError::into_inner).is_some() {
            return Ok(());
        }
        let all: Vec<String> = sqlx::query_scalar(ALL).fetch_all(conn).await?;
        let mut words = WordForms { known: HashSet::with_capacity(all.len()), lines: String::new() };
        for word in &all {
            words.add(word);
        }
        *self.forms.lock().unwrap_or_else(PoisonError::into_inner) = Some(words);
        Ok(())
    }

    /// Adds the words of texts that were indexed.
    pub fn note<'t>(&self, texts: impl Iterator<Item = &'t SearchText>) {
        let mut guard = self.forms.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(words) = guard.as_mut() else { return };
        for text in texts.flat_map(|text| [&text.title, &text.body]) {
            for word in Folded::of(text).text.split(|letter: char| !letter.is_alphanumeric()) {
                words.add(word);
            }
        }
    }

    /// The words that contain a folded part elsewhere than at their beginning, or anywhere if umlauts do not count:
    /// those that begin with it first, then shortest first.
    pub fn relatives_of(&self, part: &str) -> Vec<String> {
        if part.chars().count() < MIN_PART {
            return Vec::new();
        }
        let guard = self.forms.lock().unwrap_or_else(PoisonError::into_inner);
        let mut found = guard.as_ref().map(|words| words.with(part)).unwrap_or_default();
        found.sort_by_key(|(inside, word)| (*inside, word.len(), *word));
        found.truncate(MAX_RELATIVES);
        found.into_iter().map(|(_, word)| word.to_owned()).collect()
    }
}

impl WordForms {
    /// The words that contain a part and do not begin with it, and whether it stands inside of them.
    fn with(&self, part: &str) -> Vec<(bool, &str)> {
        let plain = without_umlauts(part);
        let lines = self.lines.as_bytes();
        let mut starts: BTreeSet<usize> = BTreeSet::new();
        for looked_for in [part, &*plain] {
            for at in memmem::find_iter(lines, looked_for) {
                starts.insert(memrchr(b'\n', lines.get(..at).unwrap_or_default()).map_or(0, |end| end + 1));
            }
            if matches!(plain, Cow::Borrowed(_)) {
                break;
            }
        }
        let mut found = Vec::new();
        for line in starts.into_iter().filter_map(|start| self.lines.get(start..)?.lines().next()) {
            let (word, form) = line.split_once(' ').unwrap_or((line, line));
            if !word.starts_with(part) && (word.contains(part) || form.contains(&*plain)) {
                found.push((!form.starts_with(&*plain), word));
            }
        }
        found
    }

    fn add(&mut self, word: &str) {
        if !is_compound(word) || !self.known.insert(word.into()) {
            return;
        }
        self.lines.push_str(word);
        if let Cow::Owned(form) = without_umlauts(word) {
            self.lines.push(' ');
            self.lines.push_str(&form);
        }
        self.lines.push('\n');
    }
}

/// A folded word in which umlauts have become their vowels, so that a plural meets its singular. Vowels that stand there
/// by themselves lose an e as well, which does no harm: both sides of the comparison do.
fn without_umlauts(word: &str) -> Cow<'_, str> {
    if !["ae", "oe", "ue"].iter().any(|pair| word.contains(pair)) {
        return Cow::Borrowed(word);
    }
    Cow::Owned(word.replace("ae", "a").replace("oe", "o").replace("ue", "u"))
}

/// Whether a word can be one that contains a part elsewhere than at its beginning.
fn is_compound(word: &str) -> bool {
    word.len() > MIN_PART && word.len() <= MAX_LETTERS && word.chars().any(char::is_alphabetic)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn noted(text: &str) -> Words {
        let words = Words { forms: Mutex::new(Some(WordForms::default())), ..Words::default() };
        words.note([&SearchText::new("", &[text])].into_iter());
        words
    }

    #[test]
    fn a_part_finds_the_compounds_shortest_first() {
        let words = noted("Notfallplan: Der Geschäftsnotfall und die Notfallvorsorge; Großnotfall");
        assert_eq!(words.relatives_of("notfall"), ["grossnotfall", "geschaeftsnotfall"], "beginnings are the query's");
        assert_eq!(words.relatives_of("plan"), ["notfallplan"]);
        assert!(words.relatives_of("not").is_empty(), "too short a part");
    }

    #[test]
    fn a_singular_finds_its_plural_before_compounds() {
        let words = noted("Adminpasswort, Passwörter, Passwörtern, Passwort, Netzpläne");
        assert_eq!(words.relatives_of("passwort"), ["passwoerter", "passwoertern", "adminpasswort"]);
        assert_eq!(words.relatives_of("netzplan"), ["netzplaene"]);
        assert_eq!(words.relatives_of("passwoerter"), [""; 0], "what begins with it is the query's");
    }
}
