//! Modelling as the use cases look at it: which modules apply where, what the requirement package consists of, and what
//! the check asks for because of it.

mod asked;
mod count;
mod modules;
mod package;
mod points;
mod view;

pub(crate) use asked::Modelled;
pub(crate) use count::{count, counts_of};
pub(crate) use modules::Module;
pub(crate) use package::{AppliedParams, Package, PackageRow};
pub(crate) use points::{ModelPoint, points, points_with};
pub(crate) use view::{ModelRow, ModelState, ModelView};
