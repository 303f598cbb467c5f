//! Releases (Freigaben, BSI 200-2, 5.2.3) and audits: named states of an information domain, to which later ones are
//! compared.
//!
//! A release copies nothing. It names the data state that its own entry in the change log ends; what the domain was then
//! follows from the log.

use crate::codes::coded;
use crate::problem::{Problem, filled};
use crate::{DomainId, MunicipalityId, ReleaseId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

coded! {
    /// Why a state got a name.
    ReleaseOccasion {
        /// Somebody who may do so released it (Freigabe).
        Release = "release" ["freigabe"],
        /// An audit looked at it (Audit).
        Audit = "audit" ["prüfung"],
    }
}

/// A named state of an information domain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Release {
    /// The release itself.
    pub id: ReleaseId,
    /// The tenant.
    pub municipality_id: MunicipalityId,
    /// The information domain whose state it names.
    pub domain_id: DomainId,
    /// Why it got a name.
    pub occasion: ReleaseOccasion,
    /// Version number as people write it, unique within the domain, e.g. "1.0".
    pub version: String,
    /// Who released it, or who audited it.
    pub released_by: String,
    /// That person's function.
    pub function: String,
    /// When.
    pub released_on: NaiveDate,
    /// What is worth noting.
    pub remark: String,
}

impl Release {
    /// What forbids recording it.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        let said = filled(&self.version) && filled(&self.released_by);
        if said { Vec::new() } else { vec![Problem::ReleaseIncomplete] }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn a_release_names_its_version_and_whoever_released_it() {
        let release = Release {
            id: ReleaseId(Uuid::nil()),
            municipality_id: MunicipalityId(Uuid::nil()),
            domain_id: DomainId(Uuid::nil()),
            occasion: ReleaseOccasion::Release,
            version: "1.0".into(),
            released_by: "Petra Beispiel".into(),
            function: String::new(),
            released_on: NaiveDate::default(),
            remark: String::new(),
        };
        assert_eq!(release.problems(), [], "a function and a remark are no duty");
        for nameless in
            [Release { version: " ".into(), ..release.clone() }, Release { released_by: String::new(), ..release }]
        {
            assert_eq!(nameless.problems(), [Problem::ReleaseIncomplete], "{nameless:?}");
        }
    }
}
