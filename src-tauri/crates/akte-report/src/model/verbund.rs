//! All municipalities of an Akte side by side.

use akte_domain::SupportCounts;
use akte_domain::degree::StatusCounts;
use chrono::NaiveDate;
use serde::{Serialize, Serializer};

/// Verbundübersicht.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct VerbundOverview {
    /// The municipalities by name.
    pub municipalities: Vec<VerbundMunicipality>,
    /// Objects that one municipality shares with others, by municipality and name.
    pub shared: Vec<SharedUse>,
    /// Relations in which one municipality provides for another one.
    pub services: Vec<SharedService>,
}

/// A municipality of the Verbund.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct VerbundMunicipality {
    /// Its name.
    pub name: String,
    /// Its information domains by name.
    pub domains: Vec<VerbundDomain>,
}

/// An information domain in numbers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct VerbundDomain {
    /// Its name.
    pub name: String,
    /// Code of the method, which says how the degree is computed.
    pub method: &'static str,
    /// All requirements at all target objects.
    #[serde(serialize_with = "counts")]
    pub counts: StatusCounts,
    /// The last day on which something changed in them.
    pub counted_on: Option<NaiveDate>,
    /// Its systems and applications in use by how long manufacturers support them.
    pub support: SupportCounts,
    /// Open points that count.
    pub open_points: u32,
    /// Open points that were put back.
    pub put_back: u32,
    /// Implemented requirements and parts of providers that nothing proves which holds.
    pub unproven: u32,
    /// Measures whose date has passed.
    pub overdue_measures: u32,
}

/// An object that is shared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SharedUse {
    /// The municipality that has it.
    pub owner: String,
    /// The object.
    pub object: String,
    /// The municipalities that may rely on it.
    pub granted: Vec<String>,
    /// Those of them that do.
    pub relying: Vec<String>,
}

/// A municipality that provides for another one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SharedService {
    /// The municipality that provides.
    pub provider: String,
    /// The one that receives.
    pub receiver: String,
    /// The relation.
    pub name: String,
    /// Its last day.
    pub valid_until: Option<NaiveDate>,
}

fn counts<S: Serializer>(counts: &StatusCounts, serializer: S) -> Result<S::Ok, S::Error> {
    (counts.yes, counts.partial, counts.no, counts.dispensable, counts.unprocessed).serialize(serializer)
}
