//! Vocabularies: the words of publishers with what they mean. They belong to the Akte.
//!
//! Every import stays; of each name one is current: the latest that a user imported, else the latest that shipped.

pub(crate) mod import;
pub(crate) mod read;
