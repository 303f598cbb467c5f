//! From blocks to positioned pages: the small layout engine.
//!
//! Reports are lists of blocks; [`flow`] sets them page by page, hands each finished page to [`crate::pdf`] and forgets
//! it. What is set belongs to a node of the structure tree ([`tree`]), so that readers without eyes find headings,
//! tables and rows.

pub(crate) mod block;
mod chart;
mod contents;
mod flow;
mod paragraph;
mod table;
pub(crate) mod tree;
mod watermark;

pub(crate) use flow::{Flow, Flowed, Footer, Heading, Link, Setup};
