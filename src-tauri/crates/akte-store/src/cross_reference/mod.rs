//! Cross-references: which requirement of the Kompendium works against which elementary threat. They belong to the Akte.
//!
//! The tables name requirements as the book numbers them. What they mean is found when they are read, by the line of the
//! Kompendium, so that the order of the imports does not matter. Both ways are an index look-up: the threats of a
//! requirement, and the requirements that work against a threat.

pub(crate) mod import;
pub(crate) mod read;
