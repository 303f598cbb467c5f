//! The Fluent files, built into the program.

use crate::Language;

macro_rules! resources {
    ($($name:literal),+ $(,)?) => {
        const GERMAN: &[(&str, &str)] = &[$(($name, include_str!(concat!("../locales/de/", $name, ".ftl")))),+];
        const ENGLISH: &[(&str, &str)] = &[$(($name, include_str!(concat!("../locales/en/", $name, ".ftl")))),+];
    };
}

// One file per area, one line each; ids are unique over all files.
resources! {
    "terms",
    "words",
    "records",
    "method",
    "modelling",
    "risk",
    "plan",
    "plan-app",
    "providers",
    "providers-app",
    "points",
    "points-app",
    "questionnaire",
    "registers",
    "registers-app",
    "privacy",
    "privacy-app",
    "iso",
    "desk",
    "iso-app",
    "desk-app",
    "coverage",
    "incidents",
    "incidents-app",
    "errors",
    "app",
    "drafts",
    "sheets",
    "columns",
    "answer-copy",
    "releases",
    "report",
    "report-register",
    "report-tables",
    "report-modelling",
    "report-risk",
    "report-providers",
    "report-registers",
    "report-privacy",
    "report-iso",
    "report-desk",
    "report-coverage",
    "report-incidents",
    "report-overviews",
    "cli",
    "cli-drafts",
    "cli-structure",
    "cli-modelling",
    "cli-risk",
    "cli-measures",
    "cli-providers",
    "cli-registers",
    "cli-privacy",
    "cli-iso",
    "cli-desk",
    "cli-coverage",
    "cli-incidents",
    "cli-output",
}

/// Name and content of every file of a language.
pub(crate) fn of(language: Language) -> &'static [(&'static str, &'static str)] {
    match language {
        Language::German => GERMAN,
        Language::English => ENGLISH,
    }
}
