//! Identifiers that are derived from content.

use sha2::{Digest, Sha256};

/// A UUID that the same bytes always get, in the form that OSCAL allows for derived ones.
#[must_use]
pub fn stable_uuid(bytes: &[u8]) -> String {
    uuid_from(&Sha256::digest(bytes))
}

/// A hash's first half in the form of a version 5 UUID, which is the form that OSCAL allows for derived ones.
pub(crate) fn uuid_from(hash: &[u8]) -> String {
    let mut bytes = [0; 16];
    for (byte, from) in bytes.iter_mut().zip(hash) {
        *byte = *from;
    }
    uuid::Builder::from_sha1_bytes(bytes).into_uuid().to_string()
}

/// Small hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
