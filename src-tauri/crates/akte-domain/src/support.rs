//! Support by manufacturers: what of an object's life cycle is warned about, and how much of the systems and applications in use
//! is supported. That current systems run at every workplace and on every server is the first stage of what municipalities that
//! cooperate set out for (`reference/domain.md` 1.3).

use crate::degree::per_mille;
use crate::{TargetObjectKind, UsageStatus};
use chrono::{Months, NaiveDate};
use serde::Serialize;

/// How long before its end the support of an object is warned about.
const WARNING: Months = Months::new(6);

/// How far ahead replacements are planned.
const PLANNING: Months = Months::new(12);

/// How far the support of an object is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Support {
    /// It goes on, or nobody has said until when.
    Running,
    /// It ends within half a year.
    Ending,
    /// It has ended.
    Ended,
}

impl Support {
    /// Of support with a last day.
    #[must_use]
    pub fn until(end: NaiveDate, as_of: NaiveDate) -> Self {
        if end < as_of {
            Self::Ended
        } else if end <= as_of + WARNING {
            Self::Ending
        } else {
            Self::Running
        }
    }
}

/// Alike objects of an information domain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Supported {
    /// What they are.
    pub kind: TargetObjectKind,
    /// Whether they are in use.
    pub usage: Option<UsageStatus>,
    /// Until when their manufacturer supports them.
    pub ends_on: Option<NaiveDate>,
    /// How many there are.
    pub count: u32,
}

/// Systems and applications in use by how long they are supported.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct SupportCounts {
    /// It has ended.
    pub ended: u32,
    /// It ends within half a year.
    pub within_half_year: u32,
    /// It ends later, but within a year.
    pub within_year: u32,
    /// It goes on for more than a year.
    pub longer: u32,
    /// Nobody has said until when.
    pub unknown: u32,
}

impl SupportCounts {
    /// Counts what is supported by a manufacturer at all and is in use, on trial or of unknown use.
    pub fn add(&mut self, objects: Supported, as_of: NaiveDate) {
        let of_manufacturer = matches!(
            objects.kind,
            TargetObjectKind::Application
                | TargetObjectKind::ItSystem
                | TargetObjectKind::IcsSystem
                | TargetObjectKind::IotSystem
        );
        if !of_manufacturer || matches!(objects.usage, Some(UsageStatus::Planned | UsageStatus::Retired)) {
            return;
        }
        let counted = match objects.ends_on.map(|end| (end, Support::until(end, as_of))) {
            None => &mut self.unknown,
            Some((_, Support::Ended)) => &mut self.ended,
            Some((_, Support::Ending)) => &mut self.within_half_year,
            Some((end, Support::Running)) if end <= as_of + PLANNING => &mut self.within_year,
            Some((_, Support::Running)) => &mut self.longer,
        };
        *counted = counted.saturating_add(objects.count);
    }

    /// All of them.
    #[must_use]
    pub fn total(self) -> u32 {
        self.supported().saturating_add(self.ended).saturating_add(self.unknown)
    }

    /// Those of which it is known that support goes on.
    #[must_use]
    pub fn supported(self) -> u32 {
        self.within_half_year.saturating_add(self.within_year).saturating_add(self.longer)
    }

    /// Their share in all, in per mille; none where there are none. What nobody has looked up is not known to be supported.
    #[must_use]
    pub fn degree_per_mille(self) -> Option<u32> {
        let total = self.total();
        (total > 0).then(|| per_mille(self.supported(), total))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Coded;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    fn counted(objects: &[Supported]) -> SupportCounts {
        let mut counts = SupportCounts::default();
        for one in objects {
            counts.add(*one, day(2026, 7, 1));
        }
        counts
    }

    fn systems(count: u32, ends_on: Option<NaiveDate>) -> Supported {
        Supported { kind: TargetObjectKind::ItSystem, usage: Some(UsageStatus::InOperation), ends_on, count }
    }

    #[test]
    fn systems_count_as_often_as_there_are_by_how_long_they_are_supported() {
        let counts = counted(&[
            systems(1, Some(day(2026, 6, 30))),
            systems(2, Some(day(2026, 7, 1))),
            systems(3, Some(day(2027, 1, 1))),
            systems(4, Some(day(2027, 1, 2))),
            systems(5, Some(day(2027, 7, 1))),
            systems(6, Some(day(2027, 7, 2))),
            systems(7, None),
        ]);
        let expected = SupportCounts { ended: 1, within_half_year: 5, within_year: 9, longer: 6, unknown: 7 };
        assert_eq!(counts, expected, "the last day still counts");
        assert_eq!((counts.total(), counts.supported()), (28, 20));
        assert_eq!(counts.degree_per_mille(), Some(714), "of all, those of unknown support as well");
        assert_eq!(SupportCounts::default().degree_per_mille(), None, "nothing of nothing");
    }

    #[test]
    fn only_what_is_in_use_and_has_a_manufacturer_counts() {
        let of = |kind, usage| counted(&[Supported { kind, usage, ..systems(1, None) }]).total();
        for kind in TargetObjectKind::ALL {
            let expected = [
                TargetObjectKind::Application,
                TargetObjectKind::ItSystem,
                TargetObjectKind::IcsSystem,
                TargetObjectKind::IotSystem,
            ]
            .contains(kind);
            assert_eq!(of(*kind, None) == 1, expected, "{kind:?}");
        }
        let server = TargetObjectKind::ItSystem;
        assert_eq!(of(server, Some(UsageStatus::Test)), 1, "on trial");
        assert_eq!(of(server, Some(UsageStatus::Planned)), 0, "not yet");
        assert_eq!(of(server, Some(UsageStatus::Retired)), 0, "not any more");
    }
}
