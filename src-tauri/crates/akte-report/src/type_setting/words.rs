//! Texts on their way to the page: in which language, in which style, leading where.

use super::fonts::Style;
use akte_text::Language;
use std::borrow::Cow;

/// A text and its language, where that may differ from the report's.
#[derive(Debug, Clone)]
pub(crate) struct Words<'a> {
    pub(crate) text: Cow<'a, str>,
    pub(crate) language: Option<Language>,
}

impl<'a> From<&'a str> for Words<'a> {
    fn from(text: &'a str) -> Self {
        Self { text: text.into(), language: None }
    }
}

impl From<String> for Words<'_> {
    fn from(text: String) -> Self {
        Self { text: text.into(), language: None }
    }
}

/// A text as it was recorded. Municipalities write German, whatever language a report is asked for in.
pub(crate) fn recorded<'a>(text: impl Into<Cow<'a, str>>) -> Words<'a> {
    Words { text: text.into(), language: Some(Language::German) }
}

/// A text as a catalog brings it, in the catalog's language; German where the catalog names none.
pub(crate) fn published<'a>(text: impl Into<Cow<'a, str>>, language: &str) -> Words<'a> {
    Words { text: text.into(), language: Language::from_tag(language).or(Some(Language::German)) }
}

/// A place in the report that words can lead to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Anchor {
    /// A row of the list of evidence, by its position.
    Evidence(usize),
    /// A row of the list of measures, by its position.
    Measure(usize),
}

/// A run of text in one style. Runs follow each other as written: spaces between them belong to one of the two.
#[derive(Debug, Clone)]
pub(crate) struct Run<'a> {
    pub(crate) text: Cow<'a, str>,
    pub(crate) style: Style,
    /// Its language, where it may differ from the report's.
    pub(crate) language: Option<Language>,
    /// Where it leads.
    pub(crate) link: Option<Anchor>,
}

impl<'a> Run<'a> {
    pub(crate) fn new(words: impl Into<Words<'a>>, style: Style) -> Self {
        let Words { text, language } = words.into();
        Self { text, style, language, link: None }
    }

    pub(crate) fn to(self, anchor: Anchor) -> Self {
        Self { link: Some(anchor), ..self }
    }
}
