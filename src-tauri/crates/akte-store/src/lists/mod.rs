//! Lists as views show them: filter, sort, offset and limit in; items and their total out.

pub(crate) mod evidence;
pub(crate) mod measures;
pub(crate) mod query;
pub(crate) mod target_objects;
