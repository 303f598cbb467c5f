//! The data state (Datenstand): number and hash of the last entry of the change log.

/// Number and hash of the last entry of the change log; what a report or backup was made from.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DataState {
    /// Number of the last entry; 0 for an empty log.
    pub number: i64,
    /// Its chained SHA-256, lower-case hexadecimal; empty for an empty log.
    pub hash: String,
}
