//! The columns of a questionnaire, known by their headings in every language.

use akte_text::{Language, Texts};

/// A column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    Object,
    Requirement,
    Title,
    Text,
    StatusNow,
    StatementNow,
    Status,
    Statement,
    Reason,
    Interviewee,
    Surveyor,
    CheckedOn,
    Remark,
}

impl Column {
    pub(super) const ALL: [Self; 13] = [
        Self::Object,
        Self::Requirement,
        Self::Title,
        Self::Text,
        Self::StatusNow,
        Self::StatementNow,
        Self::Status,
        Self::Statement,
        Self::Reason,
        Self::Interviewee,
        Self::Surveyor,
        Self::CheckedOn,
        Self::Remark,
    ];

    /// Those that have to come back. Who carried out the check is not asked for in questionnaires from before.
    pub(super) const FILLED: [Self; 6] =
        [Self::Status, Self::Statement, Self::Reason, Self::Interviewee, Self::CheckedOn, Self::Remark];

    fn text(self) -> &'static str {
        match self {
            Self::Object => "questionnaire-object",
            Self::Requirement => "questionnaire-requirement",
            Self::Title => "questionnaire-title",
            Self::Text => "questionnaire-text",
            Self::StatusNow => "questionnaire-status-now",
            Self::StatementNow => "questionnaire-statement-now",
            Self::Status => "questionnaire-status",
            Self::Statement => "questionnaire-statement",
            Self::Reason => "questionnaire-reason",
            Self::Interviewee => "questionnaire-interviewee",
            Self::Surveyor => "questionnaire-surveyor",
            Self::CheckedOn => "questionnaire-checked-on",
            Self::Remark => "questionnaire-remark",
        }
    }

    /// Its heading.
    pub(super) fn heading(self, texts: &Texts) -> String {
        texts.get(self.text())
    }

    /// Its width in characters.
    pub(super) fn width(self) -> u16 {
        match self {
            Self::Requirement | Self::StatusNow | Self::CheckedOn => 14,
            Self::Status => 18,
            Self::Object | Self::Interviewee | Self::Surveyor => 24,
            Self::Title | Self::Reason | Self::Remark => 32,
            Self::StatementNow => 40,
            Self::Text | Self::Statement => 56,
        }
    }

    /// The column that a heading names in any language.
    pub(super) fn of(heading: &str) -> Option<Self> {
        let heading = akte_domain::table::normal_heading(heading);
        let same = |column: &Self, language: Language| {
            akte_domain::table::normal_heading(&column.heading(Texts::for_language(language))) == heading
        };
        Self::ALL.into_iter().find(|column| Language::ALL.into_iter().any(|language| same(column, language)))
    }
}
