//! Target objects (Zielobjekte): what requirements apply to (BSI 200-2, 8.1).

use crate::codes::coded;
use crate::problem::{Problem, filled};
use crate::{DomainId, MunicipalityId, TargetObjectId};
use serde::{Deserialize, Serialize};

coded! {
    /// The kinds of target objects of the structure analysis.
    TargetObjectKind {
        /// The information domain as a whole (übergeordnete Aspekte). Every domain has exactly one.
        InformationDomain = "information_domain" ["informationsverbund", "übergeordnete aspekte", "verbund"],
        /// Geschäftsprozess, Fachaufgabe.
        BusinessProcess = "business_process" ["geschäftsprozess", "fachaufgabe", "prozess"],
        /// Information.
        Information = "information" ["informationen", "daten"],
        /// Anwendung, Fachverfahren.
        Application = "application" ["anwendung", "fachverfahren"],
        /// IT-System: server, client, network component, mobile device.
        ItSystem = "it_system" ["it-system", "server", "client"],
        /// ICS-System.
        IcsSystem = "ics_system" ["ics-system"],
        /// IoT-System.
        IotSystem = "iot_system" ["iot-system"],
        /// Kommunikationsverbindung, Netz.
        CommunicationLink = "communication_link" ["kommunikationsverbindung", "netz", "verbindung"],
        /// Raum.
        Room = "room" ["raum"],
        /// Gebäude.
        Building = "building" ["gebäude"],
        /// Standort, Liegenschaft.
        Site = "site" ["standort", "liegenschaft"],
        /// Externer Dienstleister.
        ServiceProvider = "service_provider" ["dienstleister", "externer dienstleister"],
        /// Nutzende (Grundschutz++).
        People = "people" ["nutzende", "personen"],
    }
}

/// One target object, or a group of alike ones with a member count.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TargetObject {
    /// The object itself.
    pub id: TargetObjectId,
    /// The tenant.
    pub municipality_id: MunicipalityId,
    /// The information domain that it belongs to.
    pub domain_id: DomainId,
    /// What kind of object it is.
    pub kind: TargetObjectKind,
    /// Its name, unique within the information domain.
    pub name: String,
    /// What it is and what it is for.
    pub description: String,
    /// Who is responsible for it.
    pub responsible: String,
    /// How many alike objects it stands for, at least one.
    pub member_count: u32,
    /// The group that it belongs to. Groups nest and never drop out of a report.
    pub parent_id: Option<TargetObjectId>,
}

impl TargetObject {
    /// What forbids recording it. Cycles through other objects are [`contains_itself`]'s part.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        if !filled(&self.name) {
            problems.push(Problem::NameMissing);
        }
        if self.member_count == 0 {
            problems.push(Problem::MemberCountZero);
        }
        if self.parent_id == Some(self.id) {
            problems.push(Problem::GroupContainsItself);
        }
        problems
    }
}

/// Whether `object` would contain itself if `parent` became its group; `parent_of` names the group of any other object.
/// Ends on cycles that are already there.
pub fn contains_itself(
    object: TargetObjectId,
    parent: TargetObjectId,
    parent_of: impl Fn(TargetObjectId) -> Option<TargetObjectId>,
) -> bool {
    let mut seen = std::collections::HashSet::new();
    let mut current = Some(parent);
    while let Some(id) = current {
        if id == object {
            return true;
        }
        if !seen.insert(id) {
            return false;
        }
        current = parent_of(id);
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn a_group_never_contains_itself() {
        let id = |n: u128| TargetObjectId(Uuid::from_u128(n));
        let parents = |object: TargetObjectId| match object.0.as_u128() {
            3 => Some(id(2)),
            2 => Some(id(1)),
            8 => Some(id(9)),
            9 => Some(id(8)),
            _ => None,
        };
        assert!(contains_itself(id(1), id(3), parents), "1 > 2 > 3 > 1 is a cycle");
        assert!(!contains_itself(id(4), id(3), parents), "a new leaf is none");
        assert!(!contains_itself(id(1), id(8), parents), "a cycle elsewhere does not hang the check");
    }
}
