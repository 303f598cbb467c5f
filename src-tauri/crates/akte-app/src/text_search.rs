//! Finding requirements among those of a catalog version by what somebody types.
//!
//! The full-text index knows prefixes, parts of compounds, singular and plural, and which hit is better; but it knows how a
//! requirement reads and is numbered in the latest import. So what this version has letter by letter is found as well, and a
//! word with a digit only so.

use crate::catalogs::CatalogView;
use crate::error::Result;
use akte_domain::RequirementId;
use akte_store::{Reads, RequirementRow, folded};
use std::borrow::Cow;
use std::collections::HashMap;

/// Where what was found by its letters alone comes: after all that the index found.
const LAST: usize = usize::MAX;

/// What was typed, and what the index found.
#[derive(Default)]
pub(crate) struct TextSearch {
    /// The words, folded.
    words: Vec<String>,
    /// Those with a digit.
    numbers: Vec<String>,
    ranks: HashMap<RequirementId, usize>,
}

impl TextSearch {
    /// Asks the index.
    pub(crate) async fn load(reads: &mut Reads<'_>, typed: &str) -> Result<Self> {
        let words: Vec<String> = typed.split_whitespace().map(folded).collect();
        let (numbers, plain): (Vec<String>, Vec<String>) =
            words.iter().cloned().partition(|word| word.contains(|letter: char| letter.is_numeric()));
        let found = match plain.as_slice() {
            [] => None,
            plain => reads.search_requirements(&plain.join(" ")).await?,
        };
        let ranks = found.unwrap_or_default().into_iter().enumerate().map(|(rank, id)| (id, rank)).collect();
        Ok(Self { words, numbers, ranks })
    }

    /// Whether anything was typed.
    pub(crate) fn is_typed(&self) -> bool {
        !self.words.is_empty()
    }

    /// How well a requirement fits, the best first; none where it does not. `more` are further texts to look in.
    pub(crate) fn rank(&self, view: &CatalogView, row: &RequirementRow, more: &[&str]) -> Option<usize> {
        if self.words.is_empty() {
            return Some(0);
        }
        let own = view.folded(row);
        let more: Vec<String> = more.iter().map(|text| folded(text)).collect();
        let occur = |words: &[String]| {
            words.iter().all(|word| own.contains(&**word) || more.iter().any(|text| text.contains(&**word)))
        };
        match self.ranks.get(&row.requirement_id) {
            Some(rank) if occur(&self.numbers) => Some(*rank),
            _ => occur(&self.words).then_some(LAST),
        }
    }
}

impl CatalogView {
    /// The texts of a requirement in which letters are looked for, folded. Those of the version itself are kept; a row that
    /// reads otherwise is folded anew.
    fn folded(&self, row: &RequirementRow) -> Cow<'_, str> {
        let texts = |row: &RequirementRow| {
            folded(&[&*row.label, &row.title, &row.statement, &row.guidance, &row.identity].join("\n"))
        };
        let kept = self.folded.get_or_init(|| self.requirements.iter().map(texts).collect());
        let same = self.requirements.get(row.position as usize).is_some_and(|own| std::ptr::eq(own, row));
        match kept.get(row.position as usize) {
            Some(text) if same => Cow::Borrowed(text),
            _ => Cow::Owned(texts(row)),
        }
    }
}
