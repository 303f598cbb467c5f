//! Data protection impact assessment (Datenschutz-Folgenabschätzung): what Art. 35(7) asks for, the advice of the DSB
//! (Art. 35(2)), the views of the persons (Art. 35(9)), prior consultation (Art. 36) and review (Art. 35(11)).
//!
//! One assessment may serve several activities (Art. 35(1), second sentence). The systematic description is that of the
//! activities; what is recorded here only adds to it. Likelihood and severity have the four steps of DSK-Kurzpapier Nr. 18.

use super::consultation::Suspension;
use super::sdm::ProtectionGoal;
use super::{Notes, PrivacyPoint};
use crate::codes::coded;
use crate::period::HolidayCalendar;
use crate::problem::{Problem, filled};
use crate::{AssessmentLinkId, Coded, DpiaId, EvidenceId, MeasureId, MunicipalityId, ProcessingActivityId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

coded! {
    /// How likely a damage is, or how severe.
    RiskGrade {
        /// Geringfügig.
        Minor = "minor" ["geringfügig"],
        /// Überschaubar.
        Manageable = "manageable" ["überschaubar"],
        /// Substanziell.
        Substantial = "substantial" ["substanziell"],
        /// Groß.
        Major = "major" ["groß"],
    }
}

coded! {
    /// The risk to the rights and freedoms of the persons.
    PersonsRisk {
        /// Geringes Risiko.
        Low = "low" ["geringes risiko", "gering"],
        /// Risiko.
        Normal = "normal" ["risiko"],
        /// Hohes Risiko.
        High = "high" ["hohes risiko", "hoch"],
    }
}

coded! {
    /// What was decided on the result.
    AssessmentDecision {
        /// Die Verarbeitung ist zulässig.
        Permitted = "permitted" ["zulässig"],
        /// Zulässig, once the measures are implemented.
        WithMeasures = "with_measures" ["zulässig mit maßnahmen"],
        /// Die Verarbeitung unterbleibt.
        NotPermitted = "not_permitted" ["unterbleibt"],
    }
}

/// The risk of a likelihood and a severity. The four steps are those of DSK-Kurzpapier Nr. 18; where a level begins, this
/// program lays down: both steps counted from one, a sum of up to three is low, of six and more is high.
#[must_use]
pub fn persons_risk(likelihood: RiskGrade, severity: RiskGrade) -> PersonsRisk {
    match likelihood as usize + severity as usize + 2 {
        ..=3 => PersonsRisk::Low,
        4..=5 => PersonsRisk::Normal,
        _ => PersonsRisk::High,
    }
}

/// A risk to the persons, before and after the measures.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AssessedRisk {
    /// Its number within the assessment.
    pub number: u16,
    /// What could happen, and by whom or by what.
    pub scenario: String,
    /// The protection goal that it violates first.
    pub goal: Option<ProtectionGoal>,
    /// The damage to the persons.
    pub damage: String,
    /// How likely it is without the measures.
    pub likelihood: Option<RiskGrade>,
    /// How severe it is without the measures.
    pub severity: Option<RiskGrade>,
    /// By what the measures reduce it.
    pub treatment: String,
    /// How likely it is with them.
    pub residual_likelihood: Option<RiskGrade>,
    /// How severe it is with them.
    pub residual_severity: Option<RiskGrade>,
}

impl AssessedRisk {
    /// The risk without the measures, once it is estimated.
    #[must_use]
    pub fn before(&self) -> Option<PersonsRisk> {
        Some(persons_risk(self.likelihood?, self.severity?))
    }

    /// The risk with them, once it is estimated.
    #[must_use]
    pub fn after(&self) -> Option<PersonsRisk> {
        Some(persons_risk(self.residual_likelihood?, self.residual_severity?))
    }
}

/// A field of the matrix with the numbers of the risks in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RiskCell {
    /// The step of the severity: the row.
    pub severity: RiskGrade,
    /// The step of the likelihood: the column.
    pub likelihood: RiskGrade,
    /// The level of the field.
    pub risk: PersonsRisk,
    /// Numbers of the risks that are here without the measures.
    pub before: Vec<u16>,
    /// Numbers of the risks that are here with them.
    pub after: Vec<u16>,
}

/// An impact assessment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImpactAssessment {
    /// The assessment itself.
    pub id: DpiaId,
    /// The tenant.
    pub municipality_id: MunicipalityId,
    /// What people call it by.
    pub title: String,
    /// When it has to be reviewed (Art. 35(11)).
    pub review_on: Option<NaiveDate>,
    /// Who made it.
    pub team: String,
    /// What it covers, and what not.
    pub subject: String,
    /// What is to be added to the systematic description that the activities give (Art. 35(7)(a)).
    pub description: String,
    /// Why the processing is necessary for its purposes (Art. 35(7)(b)).
    pub necessity: String,
    /// Why it is proportionate (Art. 35(7)(b)).
    pub proportionality: String,
    /// The risks (Art. 35(7)(c)) and what the measures make of them (Art. 35(7)(d)).
    pub risks: Vec<AssessedRisk>,
    /// The views of the persons or their representatives (Art. 35(9)).
    pub views: String,
    /// Why they were not sought; empty if they were.
    pub views_exemption: String,
    /// The advice of the DSB, verbatim (Art. 35(2)).
    pub officer_opinion: String,
    /// When the DSB gave it.
    pub officer_opinion_on: Option<NaiveDate>,
    /// What became of it.
    pub officer_response: String,
    /// When the authority was consulted (Art. 36(1)).
    pub consulted_on: Option<NaiveDate>,
    /// Its reference number.
    pub consultation_reference: String,
    /// When it answered.
    pub consultation_answered_on: Option<NaiveDate>,
    /// What it answered.
    pub consultation_result: String,
    /// When it gave notice that it takes six weeks more (Art. 36(2), second sentence).
    #[serde(default)]
    pub consultation_extended_on: Option<NaiveDate>,
    /// Why, as it says.
    #[serde(default)]
    pub consultation_extension_reason: String,
    /// When it asked for information, and when it got it (Art. 36(2), last sentence).
    #[serde(default)]
    pub consultation_suspensions: Vec<Suspension>,
    /// What was decided.
    pub decision: Option<AssessmentDecision>,
    /// Why.
    pub decision_reason: String,
    /// By whom.
    pub decided_by: String,
    /// When.
    pub decided_on: Option<NaiveDate>,
    /// The activities that it serves; links of their own ([`AssessmentLink`]).
    #[serde(skip)]
    pub activity_ids: Vec<ProcessingActivityId>,
    /// Measures of the Akte that reduce the risks; links of their own ([`AssessmentLink`]).
    #[serde(skip)]
    pub measure_ids: Vec<MeasureId>,
}

impl ImpactAssessment {
    /// An assessment of which only the name is known.
    #[must_use]
    pub fn new(id: DpiaId, municipality_id: MunicipalityId, title: &str) -> Self {
        Self {
            id,
            municipality_id,
            title: title.to_owned(),
            review_on: None,
            team: String::new(),
            subject: String::new(),
            description: String::new(),
            necessity: String::new(),
            proportionality: String::new(),
            risks: Vec::new(),
            views: String::new(),
            views_exemption: String::new(),
            officer_opinion: String::new(),
            officer_opinion_on: None,
            officer_response: String::new(),
            consulted_on: None,
            consultation_reference: String::new(),
            consultation_answered_on: None,
            consultation_result: String::new(),
            consultation_extended_on: None,
            consultation_extension_reason: String::new(),
            consultation_suspensions: Vec::new(),
            decision: None,
            decision_reason: String::new(),
            decided_by: String::new(),
            decided_on: None,
            activity_ids: Vec::new(),
            measure_ids: Vec::new(),
        }
    }

    /// What forbids recording it.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        if !filled(&self.title) {
            problems.push(Problem::NameMissing);
        }
        let answered = self.consulted_on.zip(self.consultation_answered_on);
        let extended = self.consulted_on.zip(self.consultation_extended_on);
        let reversed = [answered, extended].into_iter().flatten().any(|(asked, later)| later < asked);
        if reversed || self.consultation_suspensions.iter().any(Suspension::is_reversed) {
            problems.push(Problem::PeriodReversed);
        }
        problems
    }

    /// The highest risk without the measures, of those that are estimated.
    #[must_use]
    pub fn highest_before(&self) -> Option<PersonsRisk> {
        self.risks.iter().filter_map(AssessedRisk::before).max()
    }

    /// The highest risk with them, of those that are estimated.
    #[must_use]
    pub fn highest_after(&self) -> Option<PersonsRisk> {
        self.risks.iter().filter_map(AssessedRisk::after).max()
    }

    /// The matrix, the highest severity first, by rising likelihood.
    #[must_use]
    pub fn matrix(&self) -> Vec<RiskCell> {
        let mut cells = Vec::new();
        for severity in RiskGrade::ALL.iter().rev().copied() {
            for likelihood in RiskGrade::ALL.iter().copied() {
                let here = (Some(likelihood), Some(severity));
                let of = |risk: &&AssessedRisk| (risk.likelihood, risk.severity) == here;
                let left = |risk: &&AssessedRisk| (risk.residual_likelihood, risk.residual_severity) == here;
                cells.push(RiskCell {
                    severity,
                    likelihood,
                    risk: persons_risk(likelihood, severity),
                    before: self.risks.iter().filter(of).map(|risk| risk.number).collect(),
                    after: self.risks.iter().filter(left).map(|risk| risk.number).collect(),
                });
            }
        }
        cells
    }
}

/// Open points of an assessment.
#[must_use]
pub fn of_assessment(assessment: &ImpactAssessment, as_of: NaiveDate, calendar: &HolidayCalendar) -> Vec<PrivacyPoint> {
    let mut notes = Notes::new();
    let estimated = |risk: &AssessedRisk| risk.before().is_some() && risk.after().is_some();
    let whole = !assessment.activity_ids.is_empty()
        && filled(&assessment.necessity)
        && filled(&assessment.proportionality)
        && !assessment.risks.is_empty()
        && assessment.risks.iter().all(estimated);
    notes.note(!whole, PrivacyPoint::AssessmentIncomplete);
    notes.note(assessment.measure_ids.is_empty(), PrivacyPoint::AssessmentWithoutMeasures);
    let advised = filled(&assessment.officer_opinion) && assessment.officer_opinion_on.is_some();
    notes.note(!advised, PrivacyPoint::AssessmentWithoutOpinion);
    let heard = filled(&assessment.views) || filled(&assessment.views_exemption);
    notes.note(!heard, PrivacyPoint::ViewsMissing);
    let high = assessment.highest_after() == Some(PersonsRisk::High);
    // What is not done needs no consultation.
    let given_up = assessment.decision == Some(AssessmentDecision::NotPermitted);
    notes.note(high && !given_up && assessment.consulted_on.is_none(), PrivacyPoint::ConsultationMissing);
    let overdue = assessment.consultation(calendar).open_until().is_some_and(|due| due < as_of);
    notes.note(overdue && !given_up, PrivacyPoint::ConsultationOverdue);
    let decided = assessment.decision.is_some() && filled(&assessment.decided_by) && assessment.decided_on.is_some();
    notes.note(!decided, PrivacyPoint::AssessmentUndecided);
    let due = assessment.review_on.is_none_or(|day| day < as_of);
    notes.note(due && !given_up, PrivacyPoint::AssessmentReviewDue);
    notes.0
}

/// A link from an assessment to what the Akte already has: to exactly one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AssessmentLink {
    /// The link itself.
    pub id: AssessmentLinkId,
    /// The tenant of both.
    pub municipality_id: MunicipalityId,
    /// The assessment from which it goes.
    pub assessment_id: DpiaId,
    /// The activity to which it goes.
    pub activity_id: Option<ProcessingActivityId>,
    /// The measure to which it goes.
    pub measure_id: Option<MeasureId>,
    /// The piece of evidence to which it goes.
    pub evidence_id: Option<EvidenceId>,
}

impl AssessmentLink {
    /// A link that goes nowhere yet.
    #[must_use]
    pub fn new(id: AssessmentLinkId, municipality_id: MunicipalityId, assessment_id: DpiaId) -> Self {
        Self { id, municipality_id, assessment_id, activity_id: None, measure_id: None, evidence_id: None }
    }

    /// To what it goes.
    #[must_use]
    pub fn linked(&self) -> Option<Uuid> {
        let other = self.measure_id.map(Uuid::from).or(self.evidence_id.map(Uuid::from));
        self.activity_id.map(Uuid::from).or(other)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn found(assessment: &ImpactAssessment, as_of: NaiveDate) -> Vec<PrivacyPoint> {
        of_assessment(assessment, as_of, &HolidayCalendar::default())
    }

    fn risk(before: (RiskGrade, RiskGrade), after: (RiskGrade, RiskGrade)) -> AssessedRisk {
        AssessedRisk {
            number: 1,
            scenario: "Aufnahmen werden Unbefugten bekannt".into(),
            goal: Some(ProtectionGoal::Confidentiality),
            damage: "Bloßstellung".into(),
            likelihood: Some(before.0),
            severity: Some(before.1),
            treatment: "Verschlüsselung".into(),
            residual_likelihood: Some(after.0),
            residual_severity: Some(after.1),
        }
    }

    fn assessment() -> ImpactAssessment {
        let nil = Uuid::nil();
        ImpactAssessment {
            necessity: "Anders nicht zu erreichen".into(),
            proportionality: "Nur der Eingang, nur nachts".into(),
            risks: vec![risk((RiskGrade::Substantial, RiskGrade::Substantial), (RiskGrade::Minor, RiskGrade::Major))],
            views: "Personalrat gehört".into(),
            officer_opinion: "Keine Bedenken.".into(),
            officer_opinion_on: Some(day("2026-03-01")),
            decision: Some(AssessmentDecision::Permitted),
            decided_by: "Bürgermeisterin".into(),
            decided_on: Some(day("2026-03-10")),
            review_on: Some(day("2027-03-10")),
            activity_ids: vec![ProcessingActivityId(nil)],
            measure_ids: vec![MeasureId(nil)],
            ..ImpactAssessment::new(DpiaId(nil), MunicipalityId(nil), "Videoüberwachung")
        }
    }

    #[test]
    fn the_level_rises_with_each_step() {
        use RiskGrade::{Major, Manageable, Minor, Substantial};
        for (likelihood, severity, expected) in [
            (Minor, Minor, PersonsRisk::Low),
            (Manageable, Minor, PersonsRisk::Low),
            (Manageable, Manageable, PersonsRisk::Normal),
            (Minor, Major, PersonsRisk::Normal),
            (Manageable, Major, PersonsRisk::High),
            (Substantial, Substantial, PersonsRisk::High),
            (Major, Major, PersonsRisk::High),
        ] {
            assert_eq!(persons_risk(likelihood, severity), expected, "{likelihood:?} × {severity:?}");
            assert_eq!(persons_risk(severity, likelihood), expected, "both count alike");
        }
    }

    #[test]
    fn the_matrix_shows_each_risk_before_and_after() {
        let cells = assessment().matrix();
        assert_eq!(cells.len(), 16, "four by four");
        assert_eq!((cells[0].severity, cells[0].likelihood), (RiskGrade::Major, RiskGrade::Minor), "worst row first");
        let before: Vec<_> = cells.iter().filter(|cell| !cell.before.is_empty()).collect();
        assert_eq!((before.len(), before[0].risk), (1, PersonsRisk::High));
        assert_eq!(cells[0].after, [1], "reduced");
        assert_eq!(cells[0].risk, PersonsRisk::Normal);
    }

    #[test]
    fn each_gap_fires_and_a_whole_assessment_keeps_quiet() {
        let as_of = day("2026-11-30");
        let check = |change: fn(&mut ImpactAssessment), expected: &[PrivacyPoint]| {
            let mut assessment = assessment();
            change(&mut assessment);
            assert_eq!(found(&assessment, as_of), expected);
        };
        check(|_| (), &[]);
        check(|one| one.necessity.clear(), &[PrivacyPoint::AssessmentIncomplete]);
        check(|one| one.proportionality.clear(), &[PrivacyPoint::AssessmentIncomplete]);
        check(|one| one.risks.clear(), &[PrivacyPoint::AssessmentIncomplete]);
        check(|one| one.risks[0].residual_severity = None, &[PrivacyPoint::AssessmentIncomplete]);
        check(|one| one.activity_ids.clear(), &[PrivacyPoint::AssessmentIncomplete]);
        check(|one| one.measure_ids.clear(), &[PrivacyPoint::AssessmentWithoutMeasures]);
        check(|one| one.officer_opinion.clear(), &[PrivacyPoint::AssessmentWithoutOpinion]);
        check(|one| one.officer_opinion_on = None, &[PrivacyPoint::AssessmentWithoutOpinion]);
        check(|one| one.views.clear(), &[PrivacyPoint::ViewsMissing]);
        check(|one| one.decided_by.clear(), &[PrivacyPoint::AssessmentUndecided]);
        check(|one| one.review_on = None, &[PrivacyPoint::AssessmentReviewDue]);
        check(|one| one.review_on = Some(day("2026-11-29")), &[PrivacyPoint::AssessmentReviewDue]);
        check(|one| one.review_on = Some(day("2026-11-30")), &[]);
    }

    #[test]
    fn a_high_risk_that_remains_asks_for_the_authority() {
        let as_of = day("2026-11-30");
        let mut assessment = assessment();
        assessment.risks[0].residual_likelihood = Some(RiskGrade::Substantial);
        assert_eq!(found(&assessment, as_of), [PrivacyPoint::ConsultationMissing], "a high risk remains");
        assessment.consulted_on = Some(day("2026-10-05"));
        assert_eq!(found(&assessment, as_of), [], "the last day for its advice");
        let overdue = found(&assessment, day("2026-12-01"));
        assert_eq!(overdue, [PrivacyPoint::ConsultationOverdue], "the day after");
        assessment.consulted_on = Some(day("2026-03-05"));
        assert_eq!(found(&assessment, as_of), [PrivacyPoint::ConsultationOverdue]);
        assessment.consultation_answered_on = Some(day("2026-03-04"));
        assert_eq!(assessment.problems(), [Problem::PeriodReversed], "no answer before the question");
        assessment.consultation_answered_on = None;
        assessment.consultation_extended_on = Some(day("2026-03-04"));
        assert_eq!(assessment.problems(), [Problem::PeriodReversed], "no extension before the question");
        assessment.consultation_extended_on = None;
        assessment.consulted_on = None;
        assessment.decision = Some(AssessmentDecision::NotPermitted);
        assert_eq!(found(&assessment, as_of), [], "what is not done needs no consultation");
    }

    #[test]
    fn a_link_names_its_end() {
        let nil = Uuid::nil();
        let mut link = AssessmentLink::new(AssessmentLinkId(nil), MunicipalityId(nil), DpiaId(nil));
        assert_eq!(link.linked(), None);
        link.measure_id = Some(MeasureId(Uuid::from_u128(2)));
        assert_eq!(link.linked(), Some(Uuid::from_u128(2)));
    }
}
