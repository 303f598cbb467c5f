//! The Akte as a folder: what lies in it, who holds it, how it is opened and migrated.

pub(crate) mod connect;
pub(crate) mod files;
pub(crate) mod layout;
pub(crate) mod lock;
pub(crate) mod migrate;
pub(crate) mod network;
pub(crate) mod open;
