//! Online services (OZG-Leistungen; `reference/domain.md` 3.5): what a municipality offers online, and which target objects
//! that rests on. Directly and indirectly connected systems fall under the ITSiV-PV.

use crate::codes::coded;
use crate::open_points::OpenPoint;
use crate::problem::{Problem, filled};
use crate::{MunicipalityId, OnlineServiceId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

coded! {
    /// How far a service is.
    ServiceStatus {
        /// Geplant.
        Planned = "planned" ["geplant"],
        /// In Umsetzung.
        InProgress = "in_progress" ["in umsetzung"],
        /// Online.
        Online = "online" ["in betrieb"],
        /// Abgeschaltet.
        Ended = "ended" ["abgeschaltet"],
    }
}

coded! {
    /// How a service is connected to the Portalverbund.
    PortalConnection {
        /// Unmittelbar angebunden.
        Direct = "direct" ["unmittelbar"],
        /// Mittelbar angebunden.
        Indirect = "indirect" ["mittelbar"],
        /// Nicht angebunden.
        NotConnected = "none" ["nicht angebunden"],
    }
}

/// A service that is offered online.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OnlineService {
    /// The service itself.
    pub id: OnlineServiceId,
    /// The tenant.
    pub municipality_id: MunicipalityId,
    /// What it is called, unique within the municipality.
    pub name: String,
    /// Its key in the catalog of services (LeiKa-Schlüssel).
    pub service_key: String,
    /// Its number after the OZG.
    pub ozg_id: String,
    /// How far it is.
    pub status: ServiceStatus,
    /// How it is connected to the Portalverbund.
    pub connection: Option<PortalConnection>,
    /// Since when it is online.
    pub online_since: Option<NaiveDate>,
    /// Who answers for it.
    pub responsible: String,
    /// What is worth knowing.
    pub remark: String,
}

impl OnlineService {
    /// What forbids recording it.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        if filled(&self.name) { Vec::new() } else { vec![Problem::NameMissing] }
    }
}

/// What an audit would object to in a service that rests on so many target objects.
#[must_use]
pub fn of_service(service: &OnlineService, objects: usize) -> Vec<OpenPoint> {
    let mut points = Vec::new();
    if service.status == ServiceStatus::Ended {
        return points;
    }
    if objects == 0 {
        points.push(OpenPoint::ServiceWithoutObject);
    }
    if service.status == ServiceStatus::Online && (service.online_since.is_none() || service.connection.is_none()) {
        points.push(OpenPoint::ServiceIncomplete);
    }
    if !filled(&service.responsible) {
        points.push(OpenPoint::ServiceResponsibleMissing);
    }
    points
}
