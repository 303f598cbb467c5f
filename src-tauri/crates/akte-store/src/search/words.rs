//! The words of the index, kept in memory, so that a part of a compound finds the compound and „Passwort“ finds
//! „Passwörter“.

use super::fold::Folded;
use crate::Result;
use crate::record::SearchText;
use crate::statement::statements;
use sqlx::SqliteConnection;
use std::borrow::Cow;
use std::collections::HashMap;
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

type WordForms = HashMap<Box<str>, Option<Box<str>>>;

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
        let mut words = HashMap::with_capacity(all.len());
        for word in &all {
            add(&mut words, word);
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
                add(words, word);
            }
        }
    }

    /// The words that contain a folded part elsewhere than at their beginning, or anywhere if umlauts do not count:
    /// those that begin with it first, then shortest first.
    pub fn relatives_of(&self, part: &str) -> Vec<String> {
        if part.chars().count() < MIN_PART {
            return Vec::new();
        }
        let plain = without_umlauts(part);
        let guard = self.forms.lock().unwrap_or_else(PoisonError::into_inner);
        let mut found: Vec<(bool, &str)> = Vec::new();
        for (word, form) in guard.iter().flatten() {
            let form = form.as_deref().unwrap_or(word);
            if !word.starts_with(part) && (word.contains(part) || form.contains(&*plain)) {
                found.push((!form.starts_with(&*plain), word));
            }
        }
        found.sort_by_key(|(inside, word)| (*inside, word.len(), *word));
        found.truncate(MAX_RELATIVES);
        found.into_iter().map(|(_, word)| word.to_owned()).collect()
    }
}

fn add(words: &mut WordForms, word: &str) {
    if is_compound(word) && !words.contains_key(word) {
        let form = match without_umlauts(word) {
            Cow::Owned(form) => Some(form.into_boxed_str()),
            Cow::Borrowed(_) => None,
        };
        words.insert(word.into(), form);
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
        let words = Words { forms: Mutex::new(Some(HashMap::new())), ..Words::default() };
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
