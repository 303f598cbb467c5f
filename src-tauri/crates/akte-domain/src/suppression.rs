//! Open points that somebody has put back with a reason (mit Begründung zurückgestellt): they no longer count, and every
//! report that would list them prints them with their reason instead.

use crate::open_point::OpenPoint;
use crate::problem::{Problem, filled};
use crate::{DomainId, MunicipalityId, PointSuppressionId, RequirementId, TargetObjectId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use uuid::Uuid;

/// Which open point it is: its kind, and what it is about. It stays the same as long as that is so.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PointPlace {
    /// The kind.
    pub point: OpenPoint,
    /// The target object that it is about.
    pub object: Option<TargetObjectId>,
    /// The requirement that it is about.
    pub requirement: Option<RequirementId>,
    /// What else says which one it is: the id of a record, the label of a module, a basic value. Nothing that changes with
    /// the language.
    pub subject: String,
}

impl PointPlace {
    /// A point about nothing but the information domain.
    #[must_use]
    pub fn of(point: OpenPoint) -> Self {
        Self { point, object: None, requirement: None, subject: String::new() }
    }

    /// The same about a target object.
    #[must_use]
    pub fn at(self, object: TargetObjectId) -> Self {
        Self { object: Some(object), ..self }
    }

    /// The same about a requirement.
    #[must_use]
    pub fn asks(self, requirement: RequirementId) -> Self {
        Self { requirement: Some(requirement), ..self }
    }

    /// The same about something else.
    #[must_use]
    pub fn about(self, subject: impl Into<String>) -> Self {
        Self { subject: subject.into(), ..self }
    }

    /// The record that it is about, where it is about one.
    #[must_use]
    pub fn record(&self) -> Option<Uuid> {
        Uuid::parse_str(&self.subject).ok()
    }

    /// All of it as one text, by which window and command line name it.
    #[must_use]
    pub fn key(&self) -> String {
        let object = self.object.map(|id| id.0.to_string()).unwrap_or_default();
        let requirement = self.requirement.map(|id| id.0.to_string()).unwrap_or_default();
        format!("{}/{object}/{requirement}/{}", self.point.code(), self.subject)
    }

    /// What a text made by [`PointPlace::key`] names.
    #[must_use]
    pub fn parse(key: &str) -> Option<Self> {
        let mut parts = key.splitn(4, '/');
        let point = OpenPoint::from_code(parts.next()?)?;
        let mut id = || match parts.next() {
            Some("") => Some(None),
            Some(text) => Uuid::parse_str(text).ok().map(Some),
            None => None,
        };
        let (object, requirement) = (id()?.map(TargetObjectId), id()?.map(RequirementId));
        Some(Self { point, object, requirement, subject: parts.next()?.to_owned() })
    }
}

/// An open point that was put back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PointSuppression {
    /// The suppression itself.
    pub id: PointSuppressionId,
    /// The tenant.
    pub municipality_id: MunicipalityId,
    /// The information domain.
    pub domain_id: DomainId,
    /// Code of the open point.
    pub code: String,
    /// The target object that it is about.
    pub target_object_id: Option<TargetObjectId>,
    /// The requirement that it is about.
    pub requirement_id: Option<RequirementId>,
    /// What else it is about, see [`PointPlace::subject`].
    pub subject: String,
    /// Why it may stay open (Begründung).
    pub reason: String,
    /// The last day on which it stays put back; none for as long as nobody takes that back.
    pub until: Option<NaiveDate>,
    /// Who decided it.
    pub decided_by: String,
    /// When.
    pub decided_on: NaiveDate,
}

impl PointSuppression {
    /// What forbids recording it.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        if !filled(&self.reason) {
            problems.push(Problem::SuppressionWithoutReason);
        }
        if self.until.is_some_and(|day| day < self.decided_on) {
            problems.push(Problem::SuppressionEnded);
        }
        problems
    }

    /// Which point it puts back; none where a newer program knew the kind.
    #[must_use]
    pub fn place(&self) -> Option<PointPlace> {
        Some(PointPlace {
            point: OpenPoint::from_code(&self.code)?,
            object: self.target_object_id,
            requirement: self.requirement_id,
            subject: self.subject.clone(),
        })
    }

    /// Whether it still holds on a day.
    #[must_use]
    pub fn holds(&self, on: NaiveDate) -> bool {
        self.until.is_none_or(|day| on <= day)
    }
}

/// All suppressions of an information domain.
#[derive(Debug, Clone, Default)]
pub struct Suppressions(HashMap<PointPlace, PointSuppression>);

impl Suppressions {
    /// From what was recorded.
    #[must_use]
    pub fn new(recorded: Vec<PointSuppression>) -> Self {
        Self(recorded.into_iter().filter_map(|one| Some((one.place()?, one))).collect())
    }

    /// What was recorded about a point, whether it still holds or not.
    #[must_use]
    pub fn recorded(&self, place: &PointPlace) -> Option<&PointSuppression> {
        // Most information domains have none.
        if self.0.is_empty() { None } else { self.0.get(place) }
    }

    /// The suppression of a point that holds on a day.
    #[must_use]
    pub fn of(&self, place: &PointPlace, on: NaiveDate) -> Option<&PointSuppression> {
        self.recorded(place).filter(|one| one.holds(on))
    }

    /// Whether a point counts on a day.
    #[must_use]
    pub fn counts(&self, place: &PointPlace, on: NaiveDate) -> bool {
        self.of(place, on).is_none()
    }

    /// Whether there is any at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = (&PointPlace, &PointSuppression)> {
        self.0.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Coded, PointArea};

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, day).unwrap()
    }

    fn suppression(place: &PointPlace) -> PointSuppression {
        let id = Uuid::from_u128(7);
        PointSuppression {
            id: PointSuppressionId(id),
            municipality_id: MunicipalityId(id),
            domain_id: DomainId(id),
            code: place.point.code().to_owned(),
            target_object_id: place.object,
            requirement_id: place.requirement,
            subject: place.subject.clone(),
            reason: "Neubau 2027".into(),
            until: Some(day(30)),
            decided_by: "Kim Beispiel".into(),
            decided_on: day(20),
        }
    }

    #[test]
    fn a_place_is_found_by_its_text_again() {
        let id = Uuid::from_u128(3);
        let places = [
            PointPlace::of(OpenPoint::ScopeMissing),
            PointPlace::of(OpenPoint::NoEvidence).at(TargetObjectId(id)).asks(RequirementId(id)),
            PointPlace::of(OpenPoint::ModuleNotApplied).about("APP.1/2"),
        ];
        for place in places {
            assert_eq!(PointPlace::parse(&place.key()), Some(place.clone()), "{}", place.key());
        }
        for key in ["", "scope_missing", "unknown///", "scope_missing/x//", "scope_missing//"] {
            assert_eq!(PointPlace::parse(key), None, "{key} names nothing");
        }
    }

    #[test]
    fn every_point_has_a_place_where_it_is_mended_and_its_code_names_it() {
        for point in OpenPoint::ALL {
            assert_eq!(OpenPoint::from_code(point.code()), Some(point), "{}", point.code());
            assert!(PointArea::ALL.contains(&point.area()), "{}", point.code());
        }
    }

    #[test]
    fn a_suppression_needs_a_reason_and_holds_until_its_day() {
        let place = PointPlace::of(OpenPoint::ScopeMissing);
        let sound = suppression(&place);
        assert_eq!(sound.problems(), [], "reason and day are there");
        let bare = PointSuppression { reason: " ".into(), ..sound.clone() };
        assert_eq!(bare.problems(), [Problem::SuppressionWithoutReason], "blanks are no reason");
        let over = PointSuppression { until: Some(day(19)), ..sound.clone() };
        assert_eq!(over.problems(), [Problem::SuppressionEnded], "it would never hold");
        let all = Suppressions::new(vec![sound]);
        assert!(!all.counts(&place, day(30)), "the last day");
        assert!(all.counts(&place, day(30).succ_opt().unwrap()), "the day after");
        assert!(all.counts(&place.clone().about("x"), day(20)), "another point");
    }
}
