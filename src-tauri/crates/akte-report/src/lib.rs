//! Report models to PDF bytes with printpdf: pure and reproducible.
//!
//! The app fills a [`ReportModel`] from one consistent read of the Akte; [`render`] turns it into the bytes of a PDF. The
//! same model and options give the same bytes, in any process and on any platform: there is no clock, no randomness and
//! no float arithmetic in the layout.
#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test stops where it fails")
)]

mod error;
mod hash;
pub mod inspect;
mod layout;
mod logo;
pub mod model;
mod pdf;
mod render;
mod reports;
mod type_setting;
mod units;

pub use error::ReportError;
pub use hash::content_hash;
pub use logo::{Logo, LogoError, MAX_FILE as MAX_LOGO_FILE, read_logo};
pub use model::ReportModel;
pub use render::{OnProgress, Phase, Progress, RenderOptions, RenderedReport, render};
pub use reports::{
    InformationPiece, information_pieces, information_plain, information_title, limit_text, retention_text, said_text,
};
pub use type_setting::character_name;
