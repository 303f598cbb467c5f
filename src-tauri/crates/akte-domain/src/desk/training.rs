//! Evidence of training and awareness (ISO/IEC 27001, 7.2 and 7.3; Art. 39(1)(b) GDPR): who was taught what, and whether it helped.

use super::{DeskTopic, Notes};
use crate::codes::coded;
use crate::iso::finding::Effectiveness;
use crate::open_point::OpenPoint;
use crate::problem::{Problem, filled};
use crate::{MunicipalityId, TrainingId};
use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};

/// How long after a training its effect may stay unchecked, in months.
const EFFECT_WITHIN: Months = Months::new(3);

coded! {
    /// What kind of training it is.
    TrainingKind {
        /// Schulung.
        Training = "training" ["schulung"],
        /// Sensibilisierung.
        Awareness = "awareness" ["sensibilisierung"],
        /// Unterweisung.
        Briefing = "briefing" ["unterweisung"],
    }
}

/// A training, an awareness campaign or a briefing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Training {
    /// The training itself.
    pub id: TrainingId,
    /// The tenant.
    pub municipality_id: MunicipalityId,
    /// What it was about; a repetition has the same title.
    pub title: String,
    /// What kind it is.
    pub kind: TrainingKind,
    /// Which field of work it is about.
    pub topic: DeskTopic,
    /// When it took place, or shall take place.
    pub held_on: Option<NaiveDate>,
    /// For whom.
    pub audience: String,
    /// How many were invited.
    pub invited: Option<u32>,
    /// How many took part.
    pub attended: Option<u32>,
    /// Who held it.
    pub held_by: String,
    /// How its effect is checked: test, phishing simulation, questions to the teams.
    pub effect_method: String,
    /// When it was checked.
    pub effect_checked_on: Option<NaiveDate>,
    /// With which result.
    pub effectiveness: Option<Effectiveness>,
    /// By what one saw it.
    pub effect_note: String,
    /// When it is repeated.
    pub repeat_on: Option<NaiveDate>,
    /// What is worth knowing.
    pub remark: String,
}

impl Training {
    /// A training of which only the title is known.
    #[must_use]
    pub fn new(id: TrainingId, municipality_id: MunicipalityId, title: &str) -> Self {
        Self {
            id,
            municipality_id,
            title: title.to_owned(),
            kind: TrainingKind::Training,
            topic: DeskTopic::Both,
            held_on: None,
            audience: String::new(),
            invited: None,
            attended: None,
            held_by: String::new(),
            effect_method: String::new(),
            effect_checked_on: None,
            effectiveness: None,
            effect_note: String::new(),
            repeat_on: None,
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
        let before = |day: Option<NaiveDate>| self.held_on.zip(day).is_some_and(|(held, day)| day < held);
        if before(self.effect_checked_on) || before(self.repeat_on) {
            problems.push(Problem::PeriodReversed);
        }
        problems
    }

    /// Whether it has taken place by a day.
    #[must_use]
    pub fn is_held(&self, as_of: NaiveDate) -> bool {
        self.held_on.is_some_and(|day| day <= as_of)
    }

    /// Whether another one is its repetition: of the same title, and later.
    #[must_use]
    pub fn is_repeated_by(&self, other: &Self) -> bool {
        self.title.trim().to_lowercase() == other.title.trim().to_lowercase() && other.held_on > self.held_on
    }
}

/// Open points of a training; `repeated` says that one of the same title followed. Awareness has no competence to be checked
/// (7.3), training and briefing have (7.2 c).
#[must_use]
pub fn of_training(training: &Training, repeated: bool, as_of: NaiveDate) -> Vec<OpenPoint> {
    let mut notes = Notes::new();
    if training.is_held(as_of) {
        notes.note(training.attended.unwrap_or(0) == 0, OpenPoint::TrainingUnattended);
    }
    let check_until = training.held_on.and_then(|held| held.checked_add_months(EFFECT_WITHIN));
    let late = check_until.is_some_and(|until| until < as_of) && training.effectiveness.is_none();
    notes.note(late && training.kind != TrainingKind::Awareness, OpenPoint::TrainingEffectUnchecked);
    let due = training.repeat_on.is_some_and(|due| due < as_of);
    notes.note(due && !repeated, OpenPoint::TrainingRepetitionDue);
    notes.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn training() -> Training {
        let nil = Uuid::nil();
        Training {
            held_on: Some(day("2026-02-10")),
            attended: Some(12),
            ..Training::new(TrainingId(nil), MunicipalityId(nil), "Grundlagen")
        }
    }

    #[test]
    fn a_training_is_attended_checked_and_repeated() {
        let mut one = training();
        assert_eq!(of_training(&one, false, day("2026-05-10")), [], "three months to check");
        assert_eq!(of_training(&one, false, day("2026-05-11")), [OpenPoint::TrainingEffectUnchecked]);
        one.effectiveness = Some(Effectiveness::Partly);
        assert_eq!(of_training(&one, false, day("2026-05-11")), []);
        one.repeat_on = Some(day("2027-02-10"));
        assert_eq!(of_training(&one, false, day("2027-02-10")), [], "the last day is in time");
        assert_eq!(of_training(&one, false, day("2027-02-11")), [OpenPoint::TrainingRepetitionDue]);
        assert_eq!(of_training(&one, true, day("2027-02-11")), [], "it was repeated");
        one.attended = Some(0);
        assert_eq!(of_training(&one, true, day("2026-02-10")), [OpenPoint::TrainingUnattended]);
        one.attended = None;
        assert_eq!(of_training(&one, true, day("2026-02-09")), [], "it is still to come");
    }

    #[test]
    fn awareness_has_no_competence_to_check() {
        let one = Training { kind: TrainingKind::Awareness, ..training() };
        assert_eq!(of_training(&one, false, day("2027-01-01")), []);
    }

    #[test]
    fn a_repetition_has_the_same_title_and_is_later() {
        let one = training();
        let later = Training { title: " grundlagen".into(), held_on: Some(day("2027-02-01")), ..training() };
        assert!(one.is_repeated_by(&later) && !later.is_repeated_by(&one));
        assert!(!one.is_repeated_by(&Training { title: "Phishing".into(), ..later }), "another one");
        let early = Training { effect_checked_on: Some(day("2026-02-09")), ..training() };
        assert_eq!(early.problems(), [Problem::PeriodReversed], "checked before it was held");
    }
}
