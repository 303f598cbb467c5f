//! Registers of data protection and the list of deadlines: an overview, and a sheet per entry. Words are named by their ids,
//! so that the content is the same in every language.

use akte_domain::ReportKind;
use akte_domain::privacy::deletion::DeletionClass;
use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;

/// A register as it is printed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RecordReport {
    /// Which report.
    pub kind: ReportKind,
    /// What stands before everything: the cover sheet of the record of processing activities.
    pub cover: Vec<Fact>,
    /// One line per entry.
    pub overview: Grid,
    /// The entries themselves; all say the same things in the same order. Then what is a chapter of its own.
    pub sheets: Vec<RecordSheet>,
}

/// An entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RecordSheet {
    /// What it is called.
    pub title: String,
    /// What is recorded about it.
    pub facts: Vec<Fact>,
    /// Its lists, each with the id of its name.
    pub grids: Vec<(&'static str, Grid)>,
}

/// A thing that is said about an entry; nothing said is printed as missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fact {
    /// The id of its name.
    pub label: &'static str,
    /// What is said, one below the other.
    pub said: Vec<Said>,
}

/// A table.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Grid {
    /// Ids of the names of its columns, and how wide each is beside the others.
    pub columns: Vec<(&'static str, i64)>,
    /// Its rows, cell by cell.
    pub rows: Vec<Vec<Vec<Said>>>,
}

/// Something that is said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Said {
    /// As somebody wrote it.
    Text(String),
    /// A word of a list: the list, the code.
    Word(&'static str, &'static str),
    /// A fixed sentence.
    Sentence(&'static str),
    /// A day.
    Day(NaiveDate),
    /// An instant.
    Instant(DateTime<Utc>),
    /// A number.
    Number(u64),
    /// Euro cents.
    Amount(i64),
    /// A part of a whole in per mille.
    Share(u32),
    /// Thousandths of a unit, and the unit.
    Quantity(i64, String),
    /// Something under a name: the id of the name, what is said.
    Labelled(&'static str, Box<Said>),
    /// How long data are kept from which event on.
    Retention(DeletionClass, String),
    /// Positions in the list of evidence.
    Evidence(Vec<usize>),
}

impl RecordSheet {
    /// A list that belongs to no entry: a chapter of its own after the entries, under the name of the list.
    #[must_use]
    pub fn chapter(name: &'static str, grid: Grid) -> Self {
        Self { title: String::new(), facts: Vec::new(), grids: vec![(name, grid)] }
    }

    /// Whether it is one.
    #[must_use]
    pub fn is_chapter(&self) -> bool {
        self.title.is_empty() && self.facts.is_empty()
    }
}

impl Fact {
    /// A thing and what is said about it.
    #[must_use]
    pub fn new(label: &'static str, said: Vec<Said>) -> Self {
        Self { label, said }
    }
}

impl Said {
    /// That there is nothing, which is something else than that nobody has said anything.
    #[must_use]
    pub fn none() -> Vec<Self> {
        vec![Self::Sentence("report-none")]
    }

    /// What is said, else that there is nothing.
    #[must_use]
    pub fn or_none(said: Vec<Self>) -> Vec<Self> {
        if said.is_empty() { Self::none() } else { said }
    }

    /// What is said of something single that need not be said, else that nobody has.
    #[must_use]
    pub fn or_unstated(said: Vec<Self>) -> Vec<Self> {
        if said.is_empty() { vec![Self::Sentence("report-unstated")] } else { said }
    }

    /// The day on which something was done, else that it has not been done yet.
    #[must_use]
    pub fn done(day: Option<NaiveDate>) -> Vec<Self> {
        day.map_or_else(|| vec![Self::Sentence("report-not-yet")], |day| vec![Self::Day(day)])
    }

    /// A text, if it says anything.
    #[must_use]
    pub fn text(text: &str) -> Vec<Self> {
        let text = text.trim();
        if text.is_empty() { Vec::new() } else { vec![Self::Text(text.to_owned())] }
    }

    /// A day, if there is one.
    #[must_use]
    pub fn day(day: Option<NaiveDate>) -> Vec<Self> {
        day.map(Self::Day).into_iter().collect()
    }

    /// An instant, if there is one.
    #[must_use]
    pub fn instant(at: Option<DateTime<Utc>>) -> Vec<Self> {
        at.map(Self::Instant).into_iter().collect()
    }

    /// Yes or no.
    #[must_use]
    pub fn yes_no(said: bool) -> Vec<Self> {
        vec![Self::Sentence(if said { "status-yes" } else { "status-no" })]
    }

    /// The same under a name; what is not said has none.
    #[must_use]
    pub fn labelled(label: &'static str, said: Vec<Self>) -> Vec<Self> {
        said.into_iter().map(|one| Self::Labelled(label, Box::new(one))).collect()
    }
}
