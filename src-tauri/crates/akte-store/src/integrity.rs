//! Integrity: everything that can be wrong with an Akte, found in one go.
