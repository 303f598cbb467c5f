//! The change log: who changed what, when, in which operation; hash-chained over salted digests of its payloads.
//!
//! The chain covers who, when, what kind, which record and the digest of the payload, but not the payload itself, so
//! that a payload with personal data can be erased by a logged rule while the chain still verifies. The head of the
//! chain stands in every report and backup: a chain that was written anew behind one of them is found too.

pub(crate) mod chain;
pub(crate) mod entry;
pub(crate) mod erase;
pub(crate) mod read;
pub(crate) mod verify;
