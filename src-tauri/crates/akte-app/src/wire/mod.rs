//! What travels between the core and whoever calls it: the window, the dev server, the command line's `--json`.
//!
//! Field names and codes are snake_case English; ids are UUIDs as text; dates are `YYYY-MM-DD`; instants are RFC 3339
//! in UTC; money is euro cents. Lists are asked for with `offset` and `limit` and answered as [`List`].

/// Derives what every wire type needs; the TypeScript side is derived in tests only, which write the bindings.
macro_rules! wire {
    ($($item:item)*) => {
        $(
            #[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
            #[cfg_attr(test, derive(ts_rs::TS))]
            $item
        )*
    };
}

/// Declares a wire type of the fields of a type of the domain, with the conversion both ways.
macro_rules! mirror {
    ($(#[$meta:meta])* $name:ident = $domain:path { $($(#[$fmeta:meta])* $field:ident: $type:ty),+ $(,)? }) => {
        wire! {
            $(#[$meta])*
            pub struct $name {
                $($(#[$fmeta])* pub $field: $type),+
            }
        }

        impl From<$domain> for $name {
            fn from(one: $domain) -> Self {
                Self { $($field: one.$field),+ }
            }
        }

        impl From<$name> for $domain {
            fn from(one: $name) -> Self {
                Self { $($field: one.$field),+ }
            }
        }
    };
}

mod activities;
mod akte_overview;
mod answer_copy;
mod assessments;
mod audits;
mod cases;
mod catalog;
mod chart;
mod check;
mod clients;
mod common;
mod costs;
mod coverage;
mod dependencies;
mod desk;
mod draft_changes;
mod drafts;
mod evidence;
mod history;
mod incidents;
mod inventory;
mod iso;
mod job;
mod logo;
mod mappings;
mod measure;
mod migration;
mod modelling;
mod needs;
mod objectives;
mod overview;
mod package;
mod persons;
mod plan;
mod points;
mod privacy;
mod providers;
mod questionnaire;
mod registers;
mod release;
mod report;
mod report_package;
mod report_register;
mod review;
mod risk_scheme;
mod risks;
mod session;
mod shared_objects;
mod sheets;
mod structure;
mod tables;
mod toms;
mod versions;
mod vocabulary;

pub use activities::*;
pub use akte_overview::*;
pub use answer_copy::*;
pub use assessments::*;
pub use audits::*;
pub use cases::*;
pub use catalog::*;
pub use chart::*;
pub use check::*;
pub use clients::*;
pub use common::*;
pub use costs::*;
pub use coverage::*;
pub use dependencies::*;
pub use desk::*;
pub use draft_changes::*;
pub use drafts::*;
pub use evidence::*;
pub use history::*;
pub use incidents::*;
pub use inventory::*;
pub use iso::*;
pub use job::*;
pub use logo::*;
pub use mappings::*;
pub use measure::*;
pub use migration::*;
pub use modelling::*;
pub use needs::*;
pub use objectives::*;
pub use overview::*;
pub use package::*;
pub use persons::*;
pub use plan::*;
pub use points::*;
pub use privacy::*;
pub use providers::*;
pub use questionnaire::*;
pub use registers::*;
pub use release::*;
pub use report::*;
pub use report_package::*;
pub use report_register::*;
pub use review::*;
pub use risk_scheme::*;
pub use risks::*;
pub use session::*;
pub use shared_objects::*;
pub use sheets::*;
pub use structure::*;
pub use tables::*;
pub use toms::*;
pub use versions::*;
pub use vocabulary::*;
