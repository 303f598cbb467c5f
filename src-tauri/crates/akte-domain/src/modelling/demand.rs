//! Which requirements of a module the approach asks for.

use crate::{Approach, RequirementLevel};

/// What an object asks of its modules.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Demand {
    /// The domain's approach; without one, the standard protection counts.
    pub approach: Option<Approach>,
    /// Whether the object's protection need is raised above what basic and standard requirements are made for.
    pub raised: bool,
}

/// Whether a requirement of a level is asked for (BSI 200-2, 6.4 and 8.4): basic requirements always, standard ones unless
/// the approach is the basic protection, those for elevated needs where the need is raised. A requirement without a level
/// stands in a user-defined module, which holds nothing that nobody asks for.
#[must_use]
pub fn asks(demand: Demand, level: Option<RequirementLevel>) -> bool {
    let only_basic = demand.approach == Some(Approach::BasicProtection);
    match level {
        None | Some(RequirementLevel::Basis) => true,
        Some(RequirementLevel::Standard) => !only_basic,
        Some(RequirementLevel::Elevated) => !only_basic && demand.raised,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use RequirementLevel::{Basis, Elevated, Standard};

    fn check(approach: Option<Approach>, raised: bool, expected: [bool; 3]) {
        let demand = Demand { approach, raised };
        let asked = [Basis, Standard, Elevated].map(|level| asks(demand, Some(level)));
        assert_eq!(asked, expected, "{demand:?}");
        assert!(asks(demand, None), "what has no level is always asked for");
    }

    #[test]
    fn the_approach_decides_which_levels_are_asked_for() {
        check(Some(Approach::BasicProtection), true, [true, false, false]);
        check(Some(Approach::StandardProtection), false, [true, true, false]);
        check(Some(Approach::StandardProtection), true, [true, true, true]);
        check(Some(Approach::CoreProtection), true, [true, true, true]);
        check(None, false, [true, true, false]);
    }
}
