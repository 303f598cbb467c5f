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

coded! {
    /// How far a technical guideline (BSI TR) is followed.
    GuidelineState {
        /// Offen.
        Open = "open" ["offen", "noch offen"],
        /// Teilweise umgesetzt.
        Partial = "partial" ["teilweise", "teilweise umgesetzt"],
        /// Umgesetzt.
        Met = "met" ["umgesetzt", "erfüllt", "eingehalten"],
    }
}

coded! {
    /// What a penetration test or webcheck found.
    PentestResult {
        /// Ohne Feststellungen.
        Passed = "passed" ["ohne feststellungen", "bestanden"],
        /// Geringfügige Feststellungen.
        Minor = "minor" ["geringfügige feststellungen", "geringfügig"],
        /// Schwerwiegende Feststellungen, die noch offen sind.
        Serious = "serious" ["schwerwiegende feststellungen", "schwerwiegend"],
    }
}

/// A technical guideline that a service has to follow.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Guideline {
    /// Its number, such as "BSI TR-03107-1".
    pub name: String,
    /// How far it is followed.
    pub state: GuidelineState,
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
    /// The technical guidelines that it has to follow.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub guidelines: Vec<Guideline>,
    /// Of when the security concept is that it is in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub concept_on: Option<NaiveDate>,
    /// When it was last tested for penetration.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pentest_on: Option<NaiveDate>,
    /// What the test found.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pentest_result: Option<PentestResult>,
}

impl OnlineService {
    /// What forbids recording it.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        let nameless = !filled(&self.name) || self.guidelines.iter().any(|one| !filled(&one.name));
        if nameless { vec![Problem::NameMissing] } else { Vec::new() }
    }

    /// Whether the ITSiV-PV asks for its measures: it is in operation and connected to the Portalverbund.
    #[must_use]
    pub fn under_regulation(&self) -> bool {
        self.status == ServiceStatus::Online
            && matches!(self.connection, Some(PortalConnection::Direct | PortalConnection::Indirect))
    }

    /// Which measures of the ITSiV-PV it lacks, with so many pieces of evidence: the technical guidelines, a security concept,
    /// a penetration test of what is connected directly, and that all of it is proven – for what is connected indirectly, by
    /// the declaration towards whoever is.
    #[must_use]
    pub fn lacking(&self, evidence: usize) -> Vec<OpenPoint> {
        if !self.under_regulation() {
            return Vec::new();
        }
        let direct = self.connection == Some(PortalConnection::Direct);
        let met = self.guidelines.iter().all(|one| one.state == GuidelineState::Met);
        let untested = self.pentest_on.is_none() || self.pentest_result.is_none();
        [
            (self.guidelines.is_empty(), OpenPoint::ServiceGuidelinesMissing),
            (!met, OpenPoint::ServiceGuidelineOpen),
            (self.concept_on.is_none(), OpenPoint::ServiceConceptMissing),
            (direct && untested, OpenPoint::ServicePentestMissing),
            (self.pentest_result == Some(PentestResult::Serious), OpenPoint::ServicePentestFailed),
            (evidence == 0, OpenPoint::ServiceWithoutEvidence),
        ]
        .into_iter()
        .filter_map(|(applies, point)| applies.then_some(point))
        .collect()
    }
}

/// What an audit would object to in a service that rests on so many target objects and has so many pieces of evidence.
#[must_use]
pub fn of_service(service: &OnlineService, objects: usize, evidence: usize) -> Vec<OpenPoint> {
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
    points.extend(service.lacking(evidence));
    points
}
