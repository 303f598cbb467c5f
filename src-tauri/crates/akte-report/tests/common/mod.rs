//! Models for the tests, and a reader that takes the text out of our own PDFs.
#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "shared by tests that stop where they fail"
)]

pub mod assessments;
pub mod changes;
pub mod coverage;
pub mod desk;
pub mod incidents;
pub mod information;
pub mod iso;
pub mod modelling;
pub mod models;
pub mod overviews;
pub mod pdf;
pub mod privacy;
pub mod providers;
pub mod registers;
pub mod risk;
pub mod structure;
