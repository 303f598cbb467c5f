//! Findings and what becomes of them: the continued list of deviations, and for each nonconformity correction, cause, corrective
//! action and the check of its effect (10.2; CAPA, `reference/domain.md` 5.4).

use super::Notes;
use crate::codes::coded;
use crate::open_point::OpenPoint;
use crate::problem::{Problem, filled};
use crate::{AuditFindingId, AuditId, DomainId, MunicipalityId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

coded! {
    /// From what a finding comes.
    FindingSource {
        /// An audit.
        Audit = "audit" [],
        /// An incident.
        Incident = "incident" ["vorfall", "sicherheitsvorfall"],
        /// A check, e.g. of the requirements.
        Check = "check" ["prüfung"],
        /// A supervisory authority or an audit office.
        Authority = "authority" ["behörde", "aufsicht"],
    }
}

coded! {
    /// How much a finding weighs.
    FindingClass {
        /// Hauptabweichung.
        Major = "major" ["hauptabweichung"],
        /// Nebenabweichung.
        Minor = "minor" ["nebenabweichung"],
        /// Beobachtung.
        Observation = "observation" ["beobachtung"],
        /// Empfehlung.
        Recommendation = "recommendation" ["empfehlung"],
        /// Positive Feststellung.
        Positive = "positive" ["positiv", "stärke"],
    }
}

impl FindingClass {
    /// Whether it is a nonconformity, which 10.2 asks to correct.
    #[must_use]
    pub fn is_deviation(self) -> bool {
        matches!(self, Self::Major | Self::Minor)
    }
}

coded! {
    /// Whether a corrective action had the effect that it should have.
    Effectiveness {
        /// Wirksam.
        Effective = "effective" ["wirksam"],
        /// Teilweise wirksam.
        Partly = "partly" ["teilweise wirksam"],
        /// Nicht wirksam.
        Ineffective = "ineffective" ["nicht wirksam", "unwirksam"],
    }
}

coded! {
    /// How far a finding is dealt with.
    FindingState {
        /// Nobody has said yet what is done.
        Open = "open" ["offen"],
        /// An action is decided and not done.
        Running = "running" ["in bearbeitung"],
        /// Done; its effect is to be checked.
        ToCheck = "to_check" ["wirksamkeit zu prüfen"],
        /// Closed, or nothing is owed.
        Closed = "closed" ["abgeschlossen"],
    }
}

/// A finding of an information domain, with what is done about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AuditFinding {
    /// The finding itself.
    pub id: AuditFindingId,
    /// The tenant.
    pub municipality_id: MunicipalityId,
    /// The scope of the management system.
    pub domain_id: DomainId,
    /// The audit that found it.
    pub audit_id: Option<AuditId>,
    /// In short.
    pub title: String,
    /// Its number in the continued list.
    pub number: String,
    /// From what it comes.
    pub source: FindingSource,
    /// How much it weighs.
    pub class: FindingClass,
    /// When it was found.
    pub found_on: Option<NaiveDate>,
    /// The requirement that it is about, by number and standard.
    pub requirement: String,
    /// The area or process.
    pub area: String,
    /// What was found.
    pub fact: String,
    /// What was seen as proof.
    pub proof: String,
    /// What is recommended.
    pub recommendation: String,
    /// Who sees to it.
    pub responsible: String,
    /// Until when.
    pub due_on: Option<NaiveDate>,
    /// What was done at once.
    pub correction: String,
    /// Why it happened.
    pub root_cause: String,
    /// Whether the same is the case elsewhere.
    pub similar_cases: String,
    /// What is done so that it does not happen again.
    pub action: String,
    /// When that was done.
    pub done_on: Option<NaiveDate>,
    /// When its effect is to be checked.
    pub effect_due_on: Option<NaiveDate>,
    /// When it was checked.
    pub effect_checked_on: Option<NaiveDate>,
    /// By whom.
    pub effect_checked_by: String,
    /// With which result.
    pub effectiveness: Option<Effectiveness>,
    /// By what one saw it.
    pub effect_note: String,
    /// What changes in the management system.
    pub isms_change: String,
    /// When it was closed.
    pub closed_on: Option<NaiveDate>,
}

impl AuditFinding {
    /// A minor deviation of an audit of which only the short text is known.
    #[must_use]
    pub fn new(id: AuditFindingId, municipality_id: MunicipalityId, domain_id: DomainId, title: &str) -> Self {
        Self {
            id,
            municipality_id,
            domain_id,
            audit_id: None,
            title: title.to_owned(),
            number: String::new(),
            source: FindingSource::Audit,
            class: FindingClass::Minor,
            found_on: None,
            requirement: String::new(),
            area: String::new(),
            fact: String::new(),
            proof: String::new(),
            recommendation: String::new(),
            responsible: String::new(),
            due_on: None,
            correction: String::new(),
            root_cause: String::new(),
            similar_cases: String::new(),
            action: String::new(),
            done_on: None,
            effect_due_on: None,
            effect_checked_on: None,
            effect_checked_by: String::new(),
            effectiveness: None,
            effect_note: String::new(),
            isms_change: String::new(),
            closed_on: None,
        }
    }

    /// What forbids recording it.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        if !filled(&self.title) {
            problems.push(Problem::NameMissing);
        }
        let order = [self.found_on, self.done_on, self.effect_checked_on, self.closed_on];
        let known: Vec<NaiveDate> = order.into_iter().flatten().collect();
        if known.windows(2).any(|pair| pair[1] < pair[0]) {
            problems.push(Problem::PeriodReversed);
        }
        problems
    }

    /// How far it is dealt with.
    #[must_use]
    pub fn state(&self) -> FindingState {
        if self.closed_on.is_some() || self.class == FindingClass::Positive {
            FindingState::Closed
        } else if self.done_on.is_some() {
            FindingState::ToCheck
        } else if filled(&self.action) {
            FindingState::Running
        } else {
            FindingState::Open
        }
    }

    /// The next day on which something is owed: the action, then the check of its effect.
    #[must_use]
    pub fn next_due(&self) -> Option<NaiveDate> {
        match self.state() {
            FindingState::Open | FindingState::Running => self.due_on,
            FindingState::ToCheck if self.effectiveness.is_none() => self.effect_due_on,
            FindingState::ToCheck | FindingState::Closed => None,
        }
    }
}

/// Open points of a finding. Observations and recommendations owe no cause and no action; what is positive owes nothing.
#[must_use]
pub fn of_finding(finding: &AuditFinding, as_of: NaiveDate) -> Vec<OpenPoint> {
    let mut notes = Notes::new();
    if finding.class == FindingClass::Positive {
        return notes.0;
    }
    let told = filled(&finding.requirement) && filled(&finding.fact);
    notes.note(!told, OpenPoint::FindingIncomplete);
    if finding.class.is_deviation() {
        notes.note(!filled(&finding.root_cause), OpenPoint::FindingCauseMissing);
        notes.note(!filled(&finding.action), OpenPoint::FindingActionMissing);
        notes.note(!filled(&finding.responsible), OpenPoint::FindingResponsibleMissing);
        notes.note(finding.due_on.is_none(), OpenPoint::FindingDueMissing);
        let unchecked = finding.closed_on.is_some() || finding.effect_due_on.is_some_and(|due| due < as_of);
        let done = finding.done_on.is_some() || finding.closed_on.is_some();
        notes.note(done && unchecked && finding.effectiveness.is_none(), OpenPoint::FindingEffectUnchecked);
    }
    let undone = finding.done_on.is_none() && finding.closed_on.is_none();
    notes.note(undone && finding.due_on.is_some_and(|due| due < as_of), OpenPoint::FindingOverdue);
    let ineffective = finding.effectiveness == Some(Effectiveness::Ineffective);
    notes.note(ineffective, OpenPoint::FindingIneffective);
    notes.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn finding() -> AuditFinding {
        let nil = Uuid::nil();
        AuditFinding::new(AuditFindingId(nil), MunicipalityId(nil), DomainId(nil), "Rücksicherung nicht geübt")
    }

    #[test]
    fn a_deviation_goes_from_its_cause_to_its_effect() {
        let mut one = finding();
        one.requirement = "A.8.13".into();
        one.fact = "seit 2024 keine Übung".into();
        let as_of = day("2026-10-01");
        let expected = [
            OpenPoint::FindingCauseMissing,
            OpenPoint::FindingActionMissing,
            OpenPoint::FindingResponsibleMissing,
            OpenPoint::FindingDueMissing,
        ];
        assert_eq!(of_finding(&one, as_of), expected);
        assert_eq!(one.state(), FindingState::Open);
        one.root_cause = "kein Termin im Jahresplan".into();
        one.action = "halbjährliche Übung".into();
        one.responsible = "Kim Beispiel".into();
        one.due_on = Some(as_of);
        assert_eq!((of_finding(&one, as_of), one.state()), (vec![], FindingState::Running), "the last day is in time");
        assert_eq!(of_finding(&one, day("2026-10-02")), [OpenPoint::FindingOverdue]);
        one.done_on = Some(day("2026-09-30"));
        one.effect_due_on = Some(day("2026-12-01"));
        assert_eq!((one.state(), one.next_due()), (FindingState::ToCheck, Some(day("2026-12-01"))));
        assert_eq!(of_finding(&one, day("2026-12-01")), []);
        assert_eq!(of_finding(&one, day("2026-12-02")), [OpenPoint::FindingEffectUnchecked]);
        one.closed_on = Some(day("2026-10-05"));
        assert_eq!(of_finding(&one, as_of), [OpenPoint::FindingEffectUnchecked], "closed before anybody looked");
        one.effectiveness = Some(Effectiveness::Ineffective);
        assert_eq!(of_finding(&one, as_of), [OpenPoint::FindingIneffective]);
    }

    #[test]
    fn what_is_no_deviation_owes_less() {
        let mut one = finding();
        one.class = FindingClass::Recommendation;
        one.requirement = "A.5.7".into();
        one.fact = "Meldungen nur eines Dienstes".into();
        assert_eq!(of_finding(&one, day("2026-10-01")), [], "a recommendation");
        one.class = FindingClass::Positive;
        one.fact = String::new();
        assert_eq!(of_finding(&one, day("2026-10-01")), [], "praise");
        assert_eq!(one.state(), FindingState::Closed);
    }

    #[test]
    fn days_follow_each_other() {
        let mut one = finding();
        one.found_on = Some(day("2026-10-01"));
        one.done_on = Some(day("2026-09-30"));
        assert_eq!(one.problems(), [Problem::PeriodReversed]);
        one.done_on = Some(day("2026-10-01"));
        assert_eq!(one.problems(), []);
    }
}
