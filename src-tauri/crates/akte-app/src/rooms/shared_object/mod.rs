//! Objects that one municipality lets others of the Akte refer to.

mod grants;
mod list;
mod reference;
mod status;

pub use grants::{object_grant_list, object_grant_save, object_grant_withdraw};
pub use list::shared_object_list;
pub use reference::{shared_reference_delete, shared_reference_save};
pub use status::{shared_status_list, shared_status_take};

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
