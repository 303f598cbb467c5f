//! Questionnaires for departments: a workbook with one row per requirement at a target object goes out, comes back filled
//! in, is looked through, and what somebody ticks is taken over in one step.
//!
//! A row knows by a key in a hidden column what it asks about and how the answer read when the questionnaire went out. So a
//! row may be moved, sorted or deleted, and an answer that was changed meanwhile is told.

mod columns;
mod export;
mod read;
mod take;

pub use export::{export_questionnaire_to, questionnaire_export};
pub use read::questionnaire_fuzzed;
pub use take::{questionnaire_import, questionnaire_import_from, questionnaire_review, questionnaire_review_of};

use akte_domain::{Answer, Coded};

/// How an answer reads, in short: another mark says that somebody changed it.
fn mark_of(answer: Option<&Answer>) -> String {
    let Some(answer) = answer else { return "-".to_owned() };
    let date = answer.checked_on.map(|day| day.to_string()).unwrap_or_default();
    let said = [answer.status.code(), &answer.statement, &answer.reason, &answer.interviewee, &date].map(str::to_owned);
    let mut text = said.join("\u{1f}");
    // Without a surveyor it reads as it did before there was one: questionnaires are out for weeks.
    if !answer.surveyor.is_empty() {
        text.push('\u{1f}');
        text.push_str(&answer.surveyor);
    }
    let mut mark = crate::catalogs::sha256(text.as_bytes());
    mark.truncate(16);
    mark
}
