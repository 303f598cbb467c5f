//! What went wrong, for the person at the terminal.

use std::fmt;

/// A failed task: a sentence, and what to do about it.
#[derive(Debug)]
pub struct Failure {
    message: String,
    hint: String,
    /// 1 for a failed task, 2 for a command line that says nothing sensible.
    pub exit_code: u8,
}

/// Everything in here may fail with a sentence.
pub type Result<T> = std::result::Result<T, Failure>;

impl Failure {
    /// A failure with a sentence.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), hint: String::new(), exit_code: 1 }
    }

    /// A command line that says nothing sensible.
    pub fn usage(message: impl Into<String>) -> Self {
        Self { exit_code: 2, ..Self::new(message) }
    }

    /// Adds what to do about it.
    pub fn hint(self, hint: impl Into<String>) -> Self {
        Self { hint: hint.into(), ..self }
    }

    /// A failure while reading or writing a file.
    pub fn io(what: &str, path: &std::path::Path, error: &std::io::Error) -> Self {
        Self::new(format!("{what} {}: {error}", path.display()))
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "✗ {}", self.message)?;
        if !self.hint.is_empty() {
            write!(formatter, "\n  {}", self.hint)?;
        }
        Ok(())
    }
}

impl std::error::Error for Failure {}
