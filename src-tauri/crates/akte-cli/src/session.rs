//! One run of one command: the app, how to write, and how refusals find their words.

use crate::output::Style;
use crate::refusal::Refusal;
use akte_app::progress::Progress;
use akte_app::wire::ErrorBody;
use akte_app::{App, AppError};
use akte_text::{Language, Texts};

/// Why a command was refused: by a use case, or by this program.
#[derive(Debug)]
pub enum Failure {
    App(AppError),
    Own(Refusal),
}

impl From<AppError> for Failure {
    fn from(error: AppError) -> Self {
        Self::App(error)
    }
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        Self::Own(refusal)
    }
}

impl Failure {
    /// The refusal in words.
    pub fn body(self, language: Language) -> ErrorBody {
        match self {
            Self::App(error) => error.body(language),
            Self::Own(refusal) => refusal.into(),
        }
    }
}

pub type Outcome<T> = Result<T, Failure>;

/// What every command works with.
pub struct Session {
    /// The use cases.
    pub app: App,
    /// For whom to write.
    pub style: Style,
    /// The language of reports: German unless another one was asked for.
    pub report_language: Language,
}

impl Session {
    /// The sentences.
    pub fn texts(&self) -> &'static Texts {
        self.style.texts
    }

    /// A refusal of this program itself.
    pub fn refusal(&self, code: &str, details: &[(&str, String)]) -> Failure {
        Failure::Own(Refusal::new(code, self.texts(), details))
    }

    /// Progress that this run shows.
    pub fn progress(&self) -> Progress {
        crate::progress::shown(self.texts())
    }

    /// A word for a fact.
    pub fn yes_no(&self, yes: bool) -> String {
        self.texts().get(if yes { "cli-out-yes" } else { "cli-out-no" })
    }

    /// The word for a coded value.
    pub fn term(&self, list: &str, value: impl akte_domain::Coded) -> String {
        self.texts().term(list, value.code())
    }

    /// A date, or nothing.
    pub fn date(&self, date: Option<chrono::NaiveDate>) -> String {
        date.map(|date| self.texts().date(date)).unwrap_or_default()
    }

    /// An amount of cents, or nothing.
    pub fn euro(&self, cents: Option<i64>) -> String {
        cents.map(|cents| self.texts().euro(cents)).unwrap_or_default()
    }
}

impl Session {
    /// That something was done: the answer for programs, a sentence for people.
    pub fn done<T: serde::Serialize>(&self, answer: &T, sentence: &str, args: &[(&str, akte_text::Arg<'_>)]) -> String {
        if self.style.json { crate::output::json(answer) } else { self.texts().t(sentence, args) }
    }
}
