//! Dependencies (Abhängigkeiten) between target objects (BSI 200-2, 8.1): typed, each with inheritance on or off.

use crate::codes::coded;
use crate::problem::Problem;
use crate::{DependencyId, DomainId, MunicipalityId, TargetObjectId, TargetObjectKind};
use serde::{Deserialize, Serialize};

coded! {
    /// How one target object depends on another one. Read from left to right: "Meldewesen *läuft auf* Server".
    DependencyKind {
        /// Anything that needs something else.
        Uses = "uses" ["benötigt", "nutzt"],
        /// Information that is processed with an application.
        ProcessedWith = "processed_with" ["verarbeitet mit", "wird verarbeitet mit"],
        /// An application that needs the results of another one.
        UsesResults = "uses_results" ["nutzt ergebnisse von", "ergebnisse von"],
        /// An application on a system, a system on another one.
        RunsOn = "runs_on" ["läuft auf"],
        /// A system or link in a room, a room in a building, a building at a site.
        LocatedIn = "located_in" ["befindet sich in", "steht in"],
        /// Something that is reached over a communication link.
        ConnectedBy = "connected_by" ["angebunden über", "verbunden über"],
        /// Something that an external provider does.
        ProvidedBy = "provided_by" ["erbracht durch", "bereitgestellt durch"],
    }
}

impl DependencyKind {
    /// What a dependency between two kinds of target objects usually means.
    #[must_use]
    pub fn between(from: TargetObjectKind, to: TargetObjectKind) -> Self {
        use TargetObjectKind::{
            Application, Building, CommunicationLink, IcsSystem, Information, IotSystem, ItSystem, Room,
            ServiceProvider, Site,
        };
        match (from, to) {
            (_, Room | Building | Site) => Self::LocatedIn,
            (_, CommunicationLink) => Self::ConnectedBy,
            (_, ServiceProvider) => Self::ProvidedBy,
            (Information, Application) => Self::ProcessedWith,
            (Application, Application) => Self::UsesResults,
            (Application | ItSystem | IcsSystem | IotSystem, ItSystem | IcsSystem | IotSystem) => Self::RunsOn,
            _ => Self::Uses,
        }
    }
}

/// One target object depends on another one. Protection needs go from the first to the second, where it inherits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dependency {
    /// The dependency itself.
    pub id: DependencyId,
    /// The tenant.
    pub municipality_id: MunicipalityId,
    /// The information domain of both objects.
    pub domain_id: DomainId,
    /// What depends.
    pub from_id: TargetObjectId,
    /// What it depends on.
    pub to_id: TargetObjectId,
    /// How.
    pub kind: DependencyKind,
    /// Whether protection needs are inherited along it (Vererbung).
    pub inherits: bool,
    /// Why it does not inherit, or what else is worth knowing.
    pub remark: String,
}

impl Dependency {
    /// What forbids recording it.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        if self.from_id == self.to_id { vec![Problem::DependsOnItself] } else { Vec::new() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_of_objects_say_how_they_usually_depend() {
        use TargetObjectKind::*;
        for (from, to, kind) in [
            (Application, ItSystem, DependencyKind::RunsOn),
            (ItSystem, Room, DependencyKind::LocatedIn),
            (Room, Building, DependencyKind::LocatedIn),
            (Application, Application, DependencyKind::UsesResults),
            (Information, Application, DependencyKind::ProcessedWith),
            (ItSystem, CommunicationLink, DependencyKind::ConnectedBy),
            (Application, ServiceProvider, DependencyKind::ProvidedBy),
            (BusinessProcess, Application, DependencyKind::Uses),
        ] {
            assert_eq!(DependencyKind::between(from, to), kind, "{from:?} → {to:?}");
        }
    }
}
