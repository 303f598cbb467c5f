//! Tests of the whole store on real SQLite, encrypted and plain.

mod akte;
mod recording;
mod support;
