//! Next steps: what brings most for the least effort. A proposal, always with its reasons visible.

mod measures;
mod requirements;

pub use measures::{Plan, PlannedMeasure, Ranked, Reach, Score, Weight, effort_of, rank, value};
pub use requirements::{Candidate, sort_next_steps};
