//! Advice that somebody asked an officer for (Beratung; Art. 38(1) and 39(1)(a) GDPR): what was asked, the opinion, and whether it was
//! followed.

use super::{DeskTopic, Notes};
use crate::open_point::OpenPoint;
use crate::problem::{Problem, filled};
use crate::{ConsultationId, MunicipalityId};
use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

/// How long a question may stay without an opinion before it is an open point, in days.
const ANSWER_WITHIN: Days = Days::new(30);

/// Advice of an officer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consultation {
    /// The consultation itself.
    pub id: ConsultationId,
    /// The tenant.
    pub municipality_id: MunicipalityId,
    /// What it is about.
    pub title: String,
    /// Which field of work it is about.
    pub topic: DeskTopic,
    /// When the question came.
    pub requested_on: Option<NaiveDate>,
    /// Who asked.
    pub requested_by: String,
    /// What was asked, with the facts.
    pub inquiry: String,
    /// The opinion.
    pub opinion: String,
    /// When it was given.
    pub answered_on: Option<NaiveDate>,
    /// What became of it.
    pub outcome: String,
    /// Whether the advice was followed; none while nobody knows.
    pub followed: Option<bool>,
    /// Why it was not.
    pub deviation_reason: String,
    /// What is worth knowing.
    pub remark: String,
}

impl Consultation {
    /// A question of which only the subject is known.
    #[must_use]
    pub fn new(id: ConsultationId, municipality_id: MunicipalityId, title: &str) -> Self {
        Self {
            id,
            municipality_id,
            title: title.to_owned(),
            topic: DeskTopic::DataProtection,
            requested_on: None,
            requested_by: String::new(),
            inquiry: String::new(),
            opinion: String::new(),
            answered_on: None,
            outcome: String::new(),
            followed: None,
            deviation_reason: String::new(),
            remark: String::new(),
        }
    }

    /// What forbids recording it.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        if !filled(&self.title) {
            problems.push(Problem::NameMissing);
        }
        if self.requested_on.zip(self.answered_on).is_some_and(|(asked, answered)| answered < asked) {
            problems.push(Problem::PeriodReversed);
        }
        problems
    }

    /// Whether the opinion was given.
    #[must_use]
    pub fn is_answered(&self) -> bool {
        filled(&self.opinion)
    }
}

/// Open points of a consultation.
#[must_use]
pub fn of_consultation(consultation: &Consultation, as_of: NaiveDate) -> Vec<OpenPoint> {
    let mut notes = Notes::new();
    let until = consultation.requested_on.and_then(|asked| asked.checked_add_days(ANSWER_WITHIN));
    let late = !consultation.is_answered() && until.is_some_and(|until| until < as_of);
    notes.note(late, OpenPoint::ConsultationUnanswered);
    let unreasoned = consultation.followed == Some(false) && !filled(&consultation.deviation_reason);
    notes.note(unreasoned, OpenPoint::ConsultationDeviationUnreasoned);
    notes.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_question_is_answered_and_not_following_the_advice_has_a_reason() {
        let nil = Uuid::nil();
        let mut one = Consultation::new(ConsultationId(nil), MunicipalityId(nil), "Kameras im Schwimmbad");
        assert_eq!(of_consultation(&one, day("2026-10-01")), [], "without a day nothing is late");
        one.requested_on = Some(day("2026-09-01"));
        assert_eq!(of_consultation(&one, day("2026-10-01")), [], "thirty days");
        assert_eq!(of_consultation(&one, day("2026-10-02")), [OpenPoint::ConsultationUnanswered]);
        one.opinion = "Nur im Eingang.".into();
        assert_eq!(of_consultation(&one, day("2026-10-02")), []);
        one.followed = Some(false);
        assert_eq!(of_consultation(&one, day("2026-10-02")), [OpenPoint::ConsultationDeviationUnreasoned]);
        one.deviation_reason = "Vorfälle am Beckenrand".into();
        assert_eq!(of_consultation(&one, day("2026-10-02")), []);
        one.answered_on = Some(day("2026-08-31"));
        assert_eq!(one.problems(), [Problem::PeriodReversed], "answered before it was asked");
    }
}
