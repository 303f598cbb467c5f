//! Why a file is no logo.

/// What is wrong with a file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LogoError {
    /// More bytes than a logo has.
    #[error("{size} bytes; {limit} are the limit")]
    TooLarge {
        /// Bytes.
        size: u64,
        /// The limit.
        limit: u64,
    },
    /// More pixels than are unpacked.
    #[error("{width} × {height} pixels; {limit} are the limit")]
    TooManyPixels {
        /// Pixels.
        width: u64,
        /// Pixels.
        height: u64,
        /// The limit of their product.
        limit: u64,
    },
    /// Neither PNG nor JPEG nor SVG.
    #[error("neither PNG nor JPEG nor SVG")]
    Unknown,
    /// It cannot be unpacked or drawn.
    #[error("the picture is broken: {0}")]
    Broken(String),
    /// A drawing that refers to something outside.
    #[error("the drawing refers to something outside: {0}")]
    ReachesOut(String),
    /// A drawing with a program in it.
    #[error("the drawing runs a program: {0}")]
    Active(String),
    /// A drawing with something that would not be drawn.
    #[error("the drawing has something that would be missing: {0}")]
    NotDrawable(String),
}
