//! What is refused, and how it is said: a code, a sentence, a hint, and where.

mod codes;
mod from;
#[cfg(test)]
mod tests;

pub use codes::ErrorCode;

use crate::findings;
use crate::wire::{Detail, ErrorBody};
use akte_text::{Arg, Language, Texts};

/// A refusal. The sentence for people hangs on the code and is written when the language is known.
#[derive(Debug, Clone, PartialEq)]
pub struct AppError {
    /// Why.
    pub code: ErrorCode,
    /// Where and what: pairs of a snake_case name and a value, which the sentence may insert.
    pub details: Vec<(String, String)>,
}

/// Result of every use case.
pub type Result<T> = std::result::Result<T, AppError>;

impl AppError {
    /// A refusal without details.
    #[must_use]
    pub fn new(code: ErrorCode) -> Self {
        Self { code, details: Vec::new() }
    }

    /// Adds a detail.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.details.push((name.to_owned(), value.to_string()));
        self
    }

    /// A refusal because there is no such record.
    #[must_use]
    pub fn not_found(kind: &str, id: impl ToString) -> Self {
        Self::new(ErrorCode::NotFound).with("kind", kind).with("id", id)
    }

    /// A file that cannot be read.
    #[must_use]
    pub fn unreadable(path: &std::path::Path, error: &std::io::Error) -> Self {
        Self::new(ErrorCode::FileUnreadable).with("path", path.display()).caused(error, "no-file")
    }

    /// A file or folder that cannot be written; a full disk has a code of its own.
    #[must_use]
    pub fn unwritable(path: &std::path::Path, error: &std::io::Error) -> Self {
        let full = matches!(error.kind(), std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded);
        let code = if full { ErrorCode::DiskFull } else { ErrorCode::FileUnwritable };
        Self::new(code).with("path", path.display()).caused(error, "no-folder")
    }

    /// Why the system refuses: in its own words, which are in its language, and as a code where ours has words for it.
    fn caused(self, error: &std::io::Error, missing: &str) -> Self {
        use std::io::ErrorKind;
        let cause = match error.kind() {
            ErrorKind::NotFound => missing,
            ErrorKind::PermissionDenied => "not-allowed",
            ErrorKind::IsADirectory => "is-folder",
            ErrorKind::NotADirectory => "no-folder",
            ErrorKind::ReadOnlyFilesystem => "read-only",
            ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy => "busy",
            ErrorKind::InvalidFilename => "name",
            _ => return self.with("reason", error),
        };
        self.with("reason", error).with("cause", cause)
    }

    /// The value of a detail.
    #[must_use]
    pub fn detail(&self, name: &str) -> Option<&str> {
        self.details.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The refusal in words.
    #[must_use]
    pub fn body(&self, language: Language) -> ErrorBody {
        let texts = Texts::for_language(language);
        let id = message_id(self.code);
        let args = self.arguments(texts);
        let args: Vec<(&str, Arg<'_>)> =
            args.iter().map(|(name, value)| (name.as_str(), Arg::from(value.as_str()))).collect();
        let hint_id = format!("{id}-hint");
        ErrorBody {
            code: self.code.code().to_owned(),
            message: texts.t(&id, &args),
            hint: if texts.has(&hint_id) { texts.t(&hint_id, &args) } else { String::new() },
            details: self
                .details
                .iter()
                .map(|(name, value)| Detail { name: name.clone(), value: value.clone() })
                .collect(),
        }
    }

    /// The details with codes turned into words, and every variable that the sentences know filled.
    fn arguments(&self, texts: &Texts) -> Vec<(String, String)> {
        let mut arguments: Vec<(String, String)> = KNOWN_VARIABLES
            .iter()
            .filter(|name| self.detail(name).is_none())
            .map(|name| ((*name).to_owned(), texts.get("unknown-value")))
            .collect();
        for (name, value) in &self.details {
            let word = match name.as_str() {
                "kind" => Some(format!("record-{}", value.replace('_', "-"))),
                "door" => Some(format!("door-{}", value.replace('_', "-"))),
                "found" => Some(format!("catalog-found-{}", value.replace('_', "-"))),
                "field" => Some(format!("field-{}", value.replace('_', "-"))),
                "missing" if self.code == ErrorCode::TableMappingIncomplete => Some(format!("column-missing-{value}")),
                "reason" => self.detail("cause").map(|cause| format!("file-cause-{cause}")),
                _ => None,
            };
            let value = match word.filter(|id| texts.has(id)) {
                Some(id) => texts.get(&id),
                None if matches!(name.as_str(), "first" | "second" | "place") => findings::place_text(texts, value),
                None => value.clone(),
            };
            arguments.push((name.clone(), value));
        }
        arguments
    }
}

/// Variables of the sentences in `errors.ftl`; one that a refusal does not bring reads as unknown.
#[rustfmt::skip]
const KNOWN_VARIABLES: &[&str] = &[
    "action", "bytes", "chain", "column", "columns", "command", "constraint", "count", "detail", "door", "field",
    "file", "file_system", "first", "format", "found", "height", "holder_actor", "holder_host", "href", "hrefs", "id", "identity",
    "kind", "label", "limit", "line", "minimum", "missing", "name", "number", "object", "other", "pairs", "path", "place", "places", "reason",
    "second", "sha256", "size", "source", "subject", "supported", "target", "title", "value", "version", "width",
];

/// Id of a code's sentence.
pub(crate) fn message_id(code: ErrorCode) -> String {
    format!("error-{}", code.code().replace('.', "-"))
}

impl std::fmt::Display for AppError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.code.code())?;
        for (name, value) in &self.details {
            write!(f, " {name}={value}")?;
        }
        Ok(())
    }
}

impl std::error::Error for AppError {}
