//! From blocks to positioned pages: the small layout engine.
//!
//! Reports are lists of blocks; [`flow`] sets them page by page, hands each finished page to [`crate::pdf`] and forgets
//! it. What is set belongs to a node of the structure tree ([`tree`]), so that readers without eyes find headings,
//! tables and rows.

mod ahead;
mod bars;
pub(crate) mod block;
mod boxed;
mod columns;
mod contents;
mod emblem;
mod flow;
mod furniture;
mod list;
mod paragraph;
mod picture;
mod table;
#[cfg(test)]
mod tests;
pub(crate) mod tree;
mod watermark;
mod words;

pub(crate) use flow::{Flow, Flowed, Footer, Goal, Heading, Link, PORTRAIT_WIDTH, Setup};
