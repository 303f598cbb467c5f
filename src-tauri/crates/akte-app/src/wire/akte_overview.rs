//! The whole Akte at a glance.

use super::common::Counts;
use super::overview::OpenPointCount;
use akte_domain::{Method, SupportCounts};
use chrono::NaiveDate;
use uuid::Uuid;

wire! {
    /// Asks for every municipality side by side.
    pub struct AkteOverviewRequest {
        /// Whether open points are counted, too; that takes longer.
        #[serde(default)]
        pub points: bool,
    }

    /// Every municipality side by side.
    pub struct AkteOverview {
        /// The municipalities by name.
        pub municipalities: Vec<MunicipalityFigures>,
        /// The number of the data state.
        pub state: i64,
    }

    /// A municipality in numbers.
    pub struct MunicipalityFigures {
        /// The municipality.
        pub id: Uuid,
        /// Its name.
        pub name: String,
        /// Its information domains by name.
        pub domains: Vec<DomainFigures>,
    }

    /// An information domain in numbers.
    pub struct DomainFigures {
        /// The information domain.
        pub id: Uuid,
        /// Its name.
        pub name: String,
        /// By which method it is worked on.
        #[cfg_attr(test, ts(type = "Method"))]
        pub method: Method,
        /// All requirements at all target objects.
        pub counts: Counts,
        /// The last day on which something changed in them.
        pub counted_on: Option<NaiveDate>,
        /// How much of its systems and applications in use manufacturers support.
        pub support: SupportFigures,
        /// What an audit would object to, where that was asked for.
        pub points: Option<PointFigures>,
    }

    /// Systems and applications in use by how long manufacturers support them.
    pub struct SupportFigures {
        /// All of them.
        pub total: u32,
        /// Those of which it is known that support goes on.
        pub supported: u32,
        /// Their share in all, in per mille; none where there are none.
        pub degree_per_mille: Option<u32>,
        /// Support ends within half a year.
        pub within_half_year: u32,
        /// It ends later, but within a year.
        pub within_year: u32,
        /// It has ended.
        pub ended: u32,
        /// Nobody has said until when.
        pub unknown: u32,
    }

    /// Open points in numbers.
    pub struct PointFigures {
        /// Those that count.
        pub open: u32,
        /// Those that were put back with a reason.
        pub put_back: u32,
        /// Implemented requirements and parts of providers that nothing proves which holds.
        pub unproven: u32,
        /// Measures whose date has passed.
        pub overdue_measures: u32,
        /// By kind, the most frequent first.
        pub kinds: Vec<OpenPointCount>,
    }
}

impl From<SupportCounts> for SupportFigures {
    fn from(counts: SupportCounts) -> Self {
        Self {
            total: counts.total(),
            supported: counts.supported(),
            degree_per_mille: counts.degree_per_mille(),
            within_half_year: counts.within_half_year,
            within_year: counts.within_year,
            ended: counts.ended,
            unknown: counts.unknown,
        }
    }
}
