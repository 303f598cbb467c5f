//! The use cases, one list of commands, their requests and answers.

#![cfg_attr(test, expect(clippy::unwrap_used, reason = "a test may fail loudly"))]

pub mod commands;
pub mod wire;
