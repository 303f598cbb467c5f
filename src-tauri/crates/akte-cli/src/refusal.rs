//! A refusal: what is wrong, where, what to do.

use akte_app::wire::{Detail, ErrorBody};
use akte_text::{Arg, Texts};

/// A refusal that this program itself speaks; the use cases bring their own as [`ErrorBody`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// Stable code.
    pub code: String,
    /// The sentence for people.
    pub message: String,
    /// What to do about it.
    pub hint: String,
    /// Where.
    pub details: Vec<(String, String)>,
}

impl Refusal {
    /// The refusal `cli.CODE`, with the message `cli-error-CODE` and, where there is one, `cli-error-CODE-hint`.
    pub fn new(code: &str, texts: &Texts, details: &[(&str, String)]) -> Self {
        let args: Vec<(&str, Arg<'_>)> = details.iter().map(|(name, value)| (*name, value.into())).collect();
        let hint = format!("cli-error-{code}-hint");
        Self {
            code: format!("cli.{code}"),
            message: texts.t(&format!("cli-error-{code}"), &args),
            hint: if texts.has(&hint) { texts.t(&hint, &args) } else { String::new() },
            details: details.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect(),
        }
    }
}

impl From<Refusal> for ErrorBody {
    fn from(refusal: Refusal) -> Self {
        Self {
            code: refusal.code,
            message: refusal.message,
            hint: refusal.hint,
            details: refusal.details.into_iter().map(|(name, value)| Detail { name, value }).collect(),
        }
    }
}
