//! What can go wrong while a report is made.

/// Why there is no report.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReportError {
    /// The caller asked to stop.
    #[error("the report was cancelled")]
    Cancelled,
    /// The model cannot be written as JSON, so that it has no content hash.
    #[error("the content of the report cannot be hashed: {0}")]
    Content(String),
    /// A bundled font cannot be read; the program is damaged.
    #[error("the bundled font {0} cannot be used")]
    Font(&'static str),
    /// The finished pages cannot be put together.
    #[error("the PDF cannot be written: {0}")]
    Write(String),
}
