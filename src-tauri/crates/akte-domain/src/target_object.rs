//! Target objects (Zielobjekte): what requirements apply to (BSI 200-2, 8.1).

use crate::codes::coded;
use crate::problem::{Problem, filled};
use crate::protection::BasicValue;
use crate::support::Support;
use crate::{Classification, DomainId, MunicipalityId, TargetObjectId};
use chrono::NaiveDate;
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

coded! {
    /// Whether an object is in use (Betriebszustand).
    UsageStatus {
        /// In Planung.
        Planned = "planned" ["in planung", "geplant"],
        /// Im Test.
        Test = "test" ["im test"],
        /// In Betrieb.
        InOperation = "in_operation" ["in betrieb", "betrieb", "produktiv", "aktiv"],
        /// Außer Betrieb.
        Retired = "retired" ["außer betrieb", "abgeschaltet", "ausgemustert"],
    }
}

coded! {
    /// What a business process is to the municipality.
    ProcessKind {
        /// Kernprozess.
        Core = "core" ["kernprozess", "kern"],
        /// Unterstützender Prozess.
        Supporting = "supporting" ["unterstützend", "unterstützender prozess"],
    }
}

/// What else the structure analysis records about an object (`reference/domain.md` 2.1.3). Which of it applies depends on
/// its kind; an object keeps what was recorded when its kind changes.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct ObjectFacts {
    /// Its number or abbreviation, e.g. "S001".
    pub number: String,
    /// Platform of a system or application (hardware, operating system); of a room, link or process what sort it is; what
    /// a provider does.
    pub platform: String,
    /// Whether it is in use.
    pub usage: Option<UsageStatus>,
    /// Who uses or administers it.
    pub users: String,
    /// Whose it is: process owner, owner of information, department.
    pub owner: String,
    /// Where it is.
    pub location: String,
    /// Since when it is in service.
    pub in_service_since: Option<NaiveDate>,
    /// Until when the manufacturer supports it.
    pub support_ends_on: Option<NaiveDate>,
    /// What replaces it.
    pub replaced_by_id: Option<TargetObjectId>,
    /// What a process is.
    pub process_kind: Option<ProcessKind>,
    /// Whether personal data are processed.
    pub personal_data: Option<bool>,
    /// Classification of information.
    pub classification: Option<Classification>,
    /// Who runs a link.
    pub carrier: String,
    /// Network address of a link or system.
    pub network_address: String,
    /// Contract with a provider.
    pub contract: String,
    /// Whether a link leads outside.
    pub external_connection: Option<bool>,
    /// Whether information with a high need goes over a link, by basic value.
    pub carries_high_need: CarriedNeed,
    /// Whether information with a high need must not go over a link.
    pub excludes_high_need: Option<bool>,
    /// Whether production stops without a link.
    pub needed_in_production: Option<bool>,
}

/// Whether information with a high need of confidentiality, integrity or availability goes over a link; none where nobody has
/// said so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(from = "CarriedNeedImage")]
pub struct CarriedNeed {
    /// Confidentiality.
    pub confidentiality: Option<bool>,
    /// Integrity.
    pub integrity: Option<bool>,
    /// Availability.
    pub availability: Option<bool>,
}

impl CarriedNeed {
    /// The same for all three.
    #[must_use]
    pub fn all(said: Option<bool>) -> Self {
        Self { confidentiality: said, integrity: said, availability: said }
    }

    /// What was said of a basic value.
    #[must_use]
    pub fn of(self, value: BasicValue) -> Option<bool> {
        match value {
            BasicValue::Confidentiality => self.confidentiality,
            BasicValue::Integrity => self.integrity,
            BasicValue::Availability => self.availability,
        }
    }

    /// Whether any of it is carried: yes as soon as one is, no only where that was said of all three.
    #[must_use]
    pub fn any(self) -> Option<bool> {
        let said = [self.confidentiality, self.integrity, self.availability];
        if said.contains(&Some(true)) { Some(true) } else { (!said.contains(&None)).then_some(false) }
    }
}

/// As images in the change log have it, the flattened facts of an object: before schema 22 it was one value for all three.
#[derive(Deserialize)]
#[serde(untagged)]
enum CarriedNeedImage {
    All(Option<bool>),
    Each {
        #[serde(default)]
        confidentiality: Option<bool>,
        #[serde(default)]
        integrity: Option<bool>,
        #[serde(default)]
        availability: Option<bool>,
    },
}

impl From<CarriedNeedImage> for CarriedNeed {
    fn from(image: CarriedNeedImage) -> Self {
        match image {
            CarriedNeedImage::All(said) => Self::all(said),
            CarriedNeedImage::Each { confidentiality, integrity, availability } => {
                Self { confidentiality, integrity, availability }
            }
        }
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
    /// What else is recorded.
    #[serde(flatten)]
    pub facts: ObjectFacts,
}

impl TargetObject {
    /// An object of which nothing is known but what it is.
    #[must_use]
    pub fn new(
        id: TargetObjectId,
        municipality_id: MunicipalityId,
        domain_id: DomainId,
        kind: TargetObjectKind,
        name: &str,
    ) -> Self {
        Self {
            id,
            municipality_id,
            domain_id,
            kind,
            name: name.to_owned(),
            description: String::new(),
            responsible: String::new(),
            member_count: 1,
            parent_id: None,
            facts: ObjectFacts::default(),
        }
    }

    /// How far its support is on a day. What is no longer in use needs none.
    #[must_use]
    pub fn support(&self, as_of: NaiveDate) -> Support {
        match self.facts.support_ends_on {
            Some(end) if self.facts.usage != Some(UsageStatus::Retired) => Support::until(end, as_of),
            _ => Support::Running,
        }
    }

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
        if self.facts.replaced_by_id == Some(self.id) {
            problems.push(Problem::ReplacedByItself);
        }
        if self.facts.in_service_since.zip(self.facts.support_ends_on).is_some_and(|(since, end)| end < since) {
            problems.push(Problem::SupportEndsBeforeService);
        }
        problems
    }
}

/// Whether `object` would contain itself if `parent` became its group; `parent_of` names the group of any other object.
/// Ends on cycles that are already there.
pub fn contains_itself<T: Copy + Eq + std::hash::Hash>(
    object: T,
    parent: T,
    parent_of: impl Fn(T) -> Option<T>,
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
    fn what_was_said_of_all_three_holds_for_each() {
        let facts = |carried: &str| -> CarriedNeed {
            let image = format!("{{\"number\":\"N1\",\"carries_high_need\":{carried}}}");
            serde_json::from_str::<ObjectFacts>(&image).expect("an image").carries_high_need
        };
        assert_eq!(facts("true"), CarriedNeed::all(Some(true)), "as it was before schema 22");
        assert_eq!((facts("false"), facts("null")), (CarriedNeed::all(Some(false)), CarriedNeed::default()));
        let object = TargetObject::new(
            TargetObjectId(Uuid::from_u128(1)),
            MunicipalityId(Uuid::from_u128(1)),
            DomainId(Uuid::from_u128(1)),
            TargetObjectKind::CommunicationLink,
            "Anbindung",
        );
        let some = CarriedNeed { confidentiality: Some(true), integrity: None, availability: Some(false) };
        let facts = ObjectFacts { carries_high_need: some, ..ObjectFacts::default() };
        let object = TargetObject { facts, ..object };
        let image = serde_json::to_string(&object).expect("an image");
        assert_eq!(
            serde_json::from_str::<TargetObject>(&image).expect("an object"),
            object,
            "and as it is now: {image}"
        );
        let old = image.replace(r#"{"confidentiality":true,"integrity":null,"availability":false}"#, "true");
        let read = serde_json::from_str::<TargetObject>(&old).expect("an old object").facts.carries_high_need;
        assert_eq!(read, CarriedNeed::all(Some(true)), "also where the facts lie flat in an object: {old}");
    }

    #[test]
    fn support_is_warned_about_before_it_ends() {
        let day = |month, day| NaiveDate::from_ymd_opt(2026, month, day).unwrap();
        let id = Uuid::from_u128(1);
        let mut object = TargetObject::new(
            TargetObjectId(id),
            MunicipalityId(id),
            DomainId(id),
            TargetObjectKind::ItSystem,
            "Server",
        );
        assert_eq!(object.support(day(11, 20)), Support::Running, "nobody has said until when");
        object.facts.support_ends_on = Some(day(11, 20));
        assert_eq!(object.support(day(5, 19)), Support::Running, "more than half a year before");
        assert_eq!(object.support(day(5, 20)), Support::Ending, "half a year before");
        assert_eq!(object.support(day(11, 20)), Support::Ending, "the last day");
        assert_eq!(object.support(day(11, 21)), Support::Ended, "the day after");
        object.facts.usage = Some(UsageStatus::Retired);
        assert_eq!(object.support(day(11, 21)), Support::Running, "what is switched off needs none");
        object.facts.in_service_since = Some(day(11, 21));
        assert_eq!(object.problems(), [Problem::SupportEndsBeforeService], "the wrong way round");
    }

    #[test]
    fn an_image_of_an_older_program_says_nothing_about_facts() {
        let id = Uuid::from_u128(1);
        let mut object =
            TargetObject::new(TargetObjectId(id), MunicipalityId(id), DomainId(id), TargetObjectKind::Room, "Archiv");
        let image = serde_json::to_value(&object).unwrap();
        let mut old = image.as_object().unwrap().clone();
        old.retain(|field, _| {
            [
                "id",
                "municipality_id",
                "domain_id",
                "kind",
                "name",
                "description",
                "responsible",
                "member_count",
                "parent_id",
            ]
            .contains(&field.as_str())
        });
        let read: TargetObject = serde_json::from_value(serde_json::Value::Object(old)).unwrap();
        assert_eq!(read, object, "what is missing is empty");
        object.facts.platform = "Linux".into();
        object.facts.support_ends_on = NaiveDate::from_ymd_opt(2030, 1, 1);
        let again: TargetObject = serde_json::from_value(serde_json::to_value(&object).unwrap()).unwrap();
        assert_eq!(again, object, "and what is there comes back");
    }

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
