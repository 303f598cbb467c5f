//! Every sentence for people: Fluent files, German and English.
//!
//! Rust (rules, PDFs, command line) and the window read the same files under `locales/`. Both languages have exactly the
//! same messages with the same variables; a test holds that. Dates, numbers and amounts are written here too, so that
//! the window and the PDFs say the same thing.
#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test stops where it fails")
)]

mod format;
mod resources;
#[cfg(test)]
mod tests;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::borrow::Cow;
use std::sync::LazyLock;

/// The languages in which the program speaks. German is the first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Language {
    /// Deutsch.
    #[default]
    German,
    /// English.
    English,
}

impl Language {
    /// Both languages.
    pub const ALL: [Self; 2] = [Self::German, Self::English];

    /// The language tag, as in file names, PDFs and locale variables.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::German => "de",
            Self::English => "en",
        }
    }

    /// The language of a tag such as `de`, `de-DE`, `en_US.UTF-8`; none for others.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_', '.', '@']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|language| language.tag().eq_ignore_ascii_case(primary))
    }
}

/// A value that a message inserts.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg<'a> {
    /// A text as it stands.
    Text(Cow<'a, str>),
    /// A count; the message may choose its plural by it.
    Count(i64),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

macro_rules! counts {
    ($($int:ty),+) => { $(
        impl From<$int> for Arg<'_> {
            fn from(count: $int) -> Self { Self::Count(i64::try_from(count).unwrap_or(i64::MAX)) }
        }
    )+ };
}

counts!(i64, i32, u32, u64, usize);

/// All messages of one language.
pub struct Texts {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

static GERMAN: LazyLock<Texts> = LazyLock::new(|| Texts::load(Language::German));
static ENGLISH: LazyLock<Texts> = LazyLock::new(|| Texts::load(Language::English));

impl Texts {
    /// The messages of a language; read once per process.
    #[must_use]
    pub fn for_language(language: Language) -> &'static Self {
        match language {
            Language::German => &GERMAN,
            Language::English => &ENGLISH,
        }
    }

    fn load(language: Language) -> Self {
        let id = language.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // Isolation marks would end up in PDFs, terminals and CSV files.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match language {
            Language::German => format::group_german,
            Language::English => format::group_english,
        }));
        for (_, source) in resources::of(language) {
            // A faulty message is left out here and found by the tests; the others stay usable.
            let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(resource, _)| resource);
            let _ = bundle.add_resource(resource);
        }
        Self { language, bundle }
    }

    /// The language that these messages are in.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// Whether there is a message of this id.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.bundle.get_message(id).is_some_and(|message| message.value().is_some())
    }

    /// The message `id` with `args` inserted. An unknown id comes back in `⟦⟧`, so that it is seen and nothing is lost.
    #[must_use]
    pub fn t(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else {
            return format!("⟦{id}⟧");
        };
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            let value = match arg {
                Arg::Text(text) => FluentValue::from(text.as_ref()),
                Arg::Count(count) => FluentValue::from(*count),
            };
            values.set(*name, value);
        }
        let mut problems = Vec::new();
        self.bundle.format_pattern(pattern, Some(&values), &mut problems).into_owned()
    }

    /// The message `id` as it stands.
    #[must_use]
    pub fn get(&self, id: &str) -> String {
        self.t(id, &[])
    }

    /// The word for a coded value: list `status`, code `yes` is the message `status-yes`.
    #[must_use]
    pub fn term(&self, list: &str, code: &str) -> String {
        self.get(&format!("{list}-{}", code.replace('_', "-")))
    }

    /// The word for a level of requirements as catalogs spell it: `basis`, `normal-SdT`, `erhöht`. One that nobody knows
    /// stays as it is.
    #[must_use]
    pub fn level(&self, level: &str) -> String {
        let id = format!("security-level-{}", level.to_lowercase().replace('ö', "oe"));
        if self.has(&id) { self.get(&id) } else { level.to_owned() }
    }
}

/// The ids of all messages of a language, sorted.
#[must_use]
pub fn ids(language: Language) -> Vec<String> {
    let mut ids: Vec<String> = resources::of(language)
        .iter()
        .flat_map(|(_, source)| source.lines())
        .filter(|line| line.starts_with(|c: char| c.is_ascii_alphabetic()))
        .filter_map(|line| line.split_once('=').map(|(id, _)| id.trim().to_owned()))
        .collect();
    ids.sort();
    ids
}
