//! Randomness and identifiers as inputs: nothing in this crate asks the operating system for them.

use chrono::{DateTime, Utc};
use uuid::Uuid;

/// Where random bytes come from: the operating system in the app, a seeded generator in tests and the demo.
pub trait Entropy: Send + Sync {
    /// Fills the whole slice.
    fn fill(&self, bytes: &mut [u8]);
}

/// Random bytes as an array.
pub(crate) fn random<const N: usize>(entropy: &dyn Entropy) -> [u8; N] {
    let mut bytes = [0; N];
    entropy.fill(&mut bytes);
    bytes
}

/// A UUIDv7 for an instant.
#[must_use]
pub fn uuid_v7(entropy: &dyn Entropy, now: DateTime<Utc>) -> Uuid {
    let millis = u64::try_from(now.timestamp_millis()).unwrap_or(0);
    uuid::Builder::from_unix_timestamp_millis(millis, &random(entropy)).into_uuid()
}

/// An instant as it stands in the database: RFC 3339, UTC, microseconds, so that text order is time order.
pub(crate) fn instant(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(chrono::SecondsFormat::Micros, true)
}

/// The instant of a stored text.
pub(crate) fn parse_instant(text: &str) -> crate::Result<DateTime<Utc>> {
    DateTime::parse_from_rfc3339(text)
        .map(|at| at.with_timezone(&Utc))
        .map_err(|error| crate::StoreError::unreadable("instant", error))
}
