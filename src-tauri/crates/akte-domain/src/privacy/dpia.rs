//! Threshold analysis (Schwellwertanalyse): whether a data protection impact assessment (DSFA) has to be made (Art. 35), and
//! which rule decided.
//!
//! The rules are asked in this order: a joint assessment (Art. 35(1), second sentence), which serves any duty; an assessment
//! by the legislator, where paragraphs 1 to 7 do not apply (Art. 35(10)); the lists of the authority (Art. 35(4)); the law's own
//! cases (Art. 35(3)); a list of exempt processing (Art. 35(5)); at last the nine criteria of WP 248 rev.01, III.B.a: two or
//! more mean a high risk as a rule. So a duty by list is found before an exemption by list.

use super::{Notes, PrivacyPoint};
use crate::codes::coded;
use crate::problem::{Problem, filled};
use crate::{MunicipalityId, ProcessingActivityId, ThresholdId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// How many criteria of WP 248 mean a high risk as a rule.
pub const CRITERIA_FOR_HIGH_RISK: usize = 2;

coded! {
    /// The nine criteria of WP 248 rev.01 (Article 29 Working Party, endorsed by the EDPB), in its order.
    Wp248Criterion {
        /// 1. Bewerten oder Einstufen (Scoring).
        Scoring = "scoring" ["bewerten oder einstufen"],
        /// 2. Automatisierte Entscheidung with legal or similar effect.
        AutomatedDecision = "automated_decision" ["automatisierte entscheidung"],
        /// 3. Systematische Überwachung.
        SystematicMonitoring = "systematic_monitoring" ["systematische überwachung"],
        /// 4. Vertrauliche oder höchst persönliche Daten.
        SensitiveData = "sensitive_data" ["vertrauliche daten", "sensible daten"],
        /// 5. Datenverarbeitung in großem Umfang.
        LargeScale = "large_scale" ["großer umfang", "in großem umfang"],
        /// 6. Abgleichen oder Zusammenführen von Datensätzen.
        Matching = "matching" ["abgleichen oder zusammenführen"],
        /// 7. Daten zu schutzbedürftigen Betroffenen.
        VulnerablePersons = "vulnerable_persons" ["schutzbedürftige betroffene"],
        /// 8. Innovative Nutzung oder neue Technologie.
        NewTechnology = "new_technology" ["neue technologie"],
        /// 9. Hinderung an einem Recht, einer Dienstleistung or a contract.
        PreventsRight = "prevents_right" ["hinderung an der ausübung eines rechts"],
    }
}

coded! {
    /// The cases that the law itself names (Art. 35(3)).
    StatutoryCase {
        /// (a) Systematic and extensive evaluation of personal aspects on which decisions rest.
        ExtensiveEvaluation = "extensive_evaluation" ["systematische bewertung"],
        /// (b) Special categories or convictions on a large scale.
        SpecialOnLargeScale = "special_on_large_scale" ["besondere kategorien in großem umfang"],
        /// (c) Systematic monitoring of publicly accessible areas on a large scale.
        PublicMonitoring = "public_monitoring" ["überwachung öffentlicher bereiche"],
    }
}

/// An entry of a list that an authority has published: which list, and which number.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct ListEntry {
    /// The list, e.g. `dsk-1.1` or the name of the Land's list.
    pub list: String,
    /// Its number there.
    pub number: String,
}

/// What the threshold analysis of a processing activity says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ThresholdAnalysis {
    /// The analysis itself.
    pub id: ThresholdId,
    /// The tenant.
    pub municipality_id: MunicipalityId,
    /// The activity.
    pub activity_id: ProcessingActivityId,
    /// Entries of must-lists (Art. 35(4)) that fit.
    pub must_list: Vec<ListEntry>,
    /// The law's own cases that fit.
    pub statutory: Vec<StatutoryCase>,
    /// The entry of a list of exempt processing (Art. 35(5)) that fits; no German authority has published one so far.
    pub exempt_list: Option<ListEntry>,
    /// The law whose making assessed the impact already (Art. 35(10)); empty if none.
    pub assessed_by_law: String,
    /// The assessment of similar processing of which this one is a part (Art. 35(1), second sentence); empty if none.
    pub joint_assessment: String,
    /// The criteria that are met.
    pub criteria: Vec<Wp248Criterion>,
    /// Why an assessment is made although the criteria do not ask for one, or left out although they do; empty if neither.
    pub deviation_reason: String,
    /// Whether an assessment is made against what the criteria say; none follows them.
    pub deviates_to: Option<bool>,
    /// The advice of the DSB (Art. 35(2)).
    pub officer_advice: String,
    /// When the DSB gave it.
    pub officer_advised_on: Option<NaiveDate>,
    /// When the result was settled.
    pub decided_on: Option<NaiveDate>,
}

/// The rule that decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ThresholdRule {
    /// Art. 35(4): these entries of a must-list.
    MustList(Vec<ListEntry>),
    /// Art. 35(3): these cases.
    Statutory(Vec<StatutoryCase>),
    /// Art. 35(5): this entry of a list of exempt processing.
    ExemptList(ListEntry),
    /// Art. 35(10): the legislator assessed it.
    AssessedByLaw(String),
    /// Art. 35(1), second sentence: a joint assessment covers it.
    JointAssessment(String),
    /// WP 248: so many criteria, two or more.
    CriteriaMet(usize),
    /// WP 248: fewer than two criteria.
    CriteriaNotMet(usize),
    /// Somebody decided otherwise than the criteria say, with a reason (WP 248, III.B.a).
    Deviation {
        /// How many criteria are met.
        criteria: usize,
        /// Why.
        reason: String,
    },
}

impl ThresholdRule {
    /// Stable code of the kind of rule, on which its sentence hangs.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::MustList(_) => "must_list",
            Self::Statutory(_) => "statutory",
            Self::ExemptList(_) => "exempt_list",
            Self::AssessedByLaw(_) => "assessed_by_law",
            Self::JointAssessment(_) => "joint_assessment",
            Self::CriteriaMet(_) => "criteria_met",
            Self::CriteriaNotMet(_) => "criteria_not_met",
            Self::Deviation { .. } => "deviation",
        }
    }
}

coded! {
    /// Whether an assessment has to be made.
    ThresholdOutcome {
        /// Yes.
        Required = "required" ["erforderlich"],
        /// It is made, together with similar processing.
        Covered = "covered" ["gemeinsam"],
        /// No.
        NotRequired = "not_required" ["nicht erforderlich"],
    }
}

/// The result with the rule that decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ThresholdResult {
    /// Whether.
    pub outcome: ThresholdOutcome,
    /// By which rule.
    pub rule: ThresholdRule,
    /// The criteria that are met, each once, in their order: part of the explanation by any rule.
    pub criteria: Vec<Wp248Criterion>,
}

impl ThresholdAnalysis {
    /// An analysis of which only the activity is known.
    #[must_use]
    pub fn new(id: ThresholdId, municipality_id: MunicipalityId, activity_id: ProcessingActivityId) -> Self {
        Self {
            id,
            municipality_id,
            activity_id,
            must_list: Vec::new(),
            statutory: Vec::new(),
            exempt_list: None,
            assessed_by_law: String::new(),
            joint_assessment: String::new(),
            criteria: Vec::new(),
            deviation_reason: String::new(),
            deviates_to: None,
            officer_advice: String::new(),
            officer_advised_on: None,
            decided_on: None,
        }
    }

    /// What forbids recording it: nothing; what is missing is an open point.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        Vec::new()
    }

    /// The criteria that are met, each once, in the order of WP 248.
    #[must_use]
    pub fn criteria(&self) -> Vec<Wp248Criterion> {
        let mut criteria = self.criteria.clone();
        criteria.sort_unstable();
        criteria.dedup();
        criteria
    }

    /// The result, and the rule that decided.
    #[must_use]
    pub fn result(&self) -> ThresholdResult {
        let criteria = self.criteria();
        let (outcome, rule) = self.decide(criteria.len());
        ThresholdResult { outcome, rule, criteria }
    }

    fn decide(&self, criteria: usize) -> (ThresholdOutcome, ThresholdRule) {
        use ThresholdOutcome::{Covered, NotRequired, Required};
        if filled(&self.joint_assessment) {
            return (Covered, ThresholdRule::JointAssessment(self.joint_assessment.clone()));
        }
        if filled(&self.assessed_by_law) {
            return (NotRequired, ThresholdRule::AssessedByLaw(self.assessed_by_law.clone()));
        }
        if !self.must_list.is_empty() {
            return (Required, ThresholdRule::MustList(self.must_list.clone()));
        }
        if !self.statutory.is_empty() {
            return (Required, ThresholdRule::Statutory(self.statutory.clone()));
        }
        if let Some(entry) = &self.exempt_list {
            return (NotRequired, ThresholdRule::ExemptList(entry.clone()));
        }
        let met = criteria >= CRITERIA_FOR_HIGH_RISK;
        if let Some(made) = self.deviates_to.filter(|made| *made != met) {
            // Without a reason, leaving it out does not hold; making it is always allowed.
            if made || filled(&self.deviation_reason) {
                let rule = ThresholdRule::Deviation { criteria, reason: self.deviation_reason.clone() };
                return (if made { Required } else { NotRequired }, rule);
            }
        }
        if met {
            (Required, ThresholdRule::CriteriaMet(criteria))
        } else {
            (NotRequired, ThresholdRule::CriteriaNotMet(criteria))
        }
    }
}

/// Open points of a threshold analysis, with what follows from it: where it asks for an assessment, `assessed` says that one
/// is recorded for the activity.
#[must_use]
pub fn of_duty(analysis: &ThresholdAnalysis, assessed: bool) -> Vec<PrivacyPoint> {
    let mut points = of_threshold(analysis);
    if analysis.result().outcome == ThresholdOutcome::Required && !assessed {
        points.push(PrivacyPoint::AssessmentMissing);
    }
    points
}

/// Open points of a threshold analysis.
#[must_use]
pub fn of_threshold(analysis: &ThresholdAnalysis) -> Vec<PrivacyPoint> {
    let mut notes = Notes::new();
    notes.note(analysis.decided_on.is_none(), PrivacyPoint::ThresholdUndated);
    let advised = filled(&analysis.officer_advice) && analysis.officer_advised_on.is_some();
    let needs_advice = analysis.result().outcome == ThresholdOutcome::Required || analysis.deviates_to.is_some();
    notes.note(needs_advice && !advised, PrivacyPoint::OfficerNotConsulted);
    let duty = !analysis.must_list.is_empty() || !analysis.statutory.is_empty();
    notes.note(duty && analysis.exempt_list.is_some(), PrivacyPoint::ThresholdContradicts);
    let met = analysis.criteria().len() >= CRITERIA_FOR_HIGH_RISK;
    let left_out = met && analysis.deviates_to == Some(false);
    notes.note(left_out && !filled(&analysis.deviation_reason), PrivacyPoint::DeviationWithoutReason);
    let sourceless = |entry: &ListEntry| !filled(&entry.list) || !filled(&entry.number);
    let unclear = analysis.must_list.iter().chain(&analysis.exempt_list).any(sourceless);
    notes.note(unclear, PrivacyPoint::ThresholdSourceMissing);
    notes.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Coded;
    use uuid::Uuid;

    fn day() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 30).unwrap()
    }

    fn entry(number: &str) -> ListEntry {
        ListEntry { list: "dsk-1.1".into(), number: number.into() }
    }

    fn analysis() -> ThresholdAnalysis {
        let nil = Uuid::nil();
        ThresholdAnalysis {
            officer_advice: "Keine Bedenken.".into(),
            officer_advised_on: Some(day()),
            decided_on: Some(day()),
            ..ThresholdAnalysis::new(ThresholdId(nil), MunicipalityId(nil), ProcessingActivityId(nil))
        }
    }

    fn decided(change: fn(&mut ThresholdAnalysis)) -> (ThresholdOutcome, ThresholdRule) {
        let mut analysis = analysis();
        change(&mut analysis);
        let result = analysis.result();
        (result.outcome, result.rule)
    }

    #[test]
    fn two_different_criteria_decide_and_one_does_not() {
        let none = (ThresholdOutcome::NotRequired, ThresholdRule::CriteriaNotMet(0));
        assert_eq!(decided(|_| ()), none, "no criterion");
        let twice = |analysis: &mut ThresholdAnalysis| analysis.criteria = vec![Wp248Criterion::LargeScale; 2];
        let one = (ThresholdOutcome::NotRequired, ThresholdRule::CriteriaNotMet(1));
        assert_eq!(decided(twice), one, "the same one twice is one");
        let two = |analysis: &mut ThresholdAnalysis| {
            analysis.criteria = vec![Wp248Criterion::VulnerablePersons, Wp248Criterion::LargeScale];
        };
        assert_eq!(decided(two), (ThresholdOutcome::Required, ThresholdRule::CriteriaMet(2)), "two");
    }

    #[test]
    fn lists_and_the_law_decide_before_criteria() {
        let rule = decided(|analysis| {
            analysis.must_list = vec![entry("3")];
            analysis.statutory = vec![StatutoryCase::SpecialOnLargeScale];
            analysis.exempt_list = Some(entry("1"));
        });
        let expected = (ThresholdOutcome::Required, ThresholdRule::MustList(vec![entry("3")]));
        assert_eq!(rule, expected, "a duty is found before an exemption");
        let rule = decided(|analysis| analysis.statutory = vec![StatutoryCase::PublicMonitoring]);
        let expected = (ThresholdOutcome::Required, ThresholdRule::Statutory(vec![StatutoryCase::PublicMonitoring]));
        assert_eq!(rule, expected, "the law's own case");
        let rule = decided(|analysis| {
            analysis.criteria = Wp248Criterion::ALL.to_vec();
            analysis.exempt_list = Some(entry("1"));
        });
        assert_eq!(rule, (ThresholdOutcome::NotRequired, ThresholdRule::ExemptList(entry("1"))), "exempt");
    }

    #[test]
    fn the_legislator_or_a_joint_assessment_takes_it_off_the_controller() {
        let rule = decided(|analysis| {
            analysis.statutory = vec![StatutoryCase::SpecialOnLargeScale];
            analysis.assessed_by_law = "§ 1 Beispielgesetz".into();
        });
        let expected = ThresholdRule::AssessedByLaw("§ 1 Beispielgesetz".into());
        assert_eq!(rule, (ThresholdOutcome::NotRequired, expected), "Art. 35(10)");
        let rule = decided(|analysis| {
            analysis.must_list = vec![entry("3")];
            analysis.joint_assessment = "DSFA Videoüberwachung der Schulen".into();
        });
        let expected = ThresholdRule::JointAssessment("DSFA Videoüberwachung der Schulen".into());
        assert_eq!(rule, (ThresholdOutcome::Covered, expected), "it is an assessment");
    }

    #[test]
    fn a_deviation_needs_a_reason_only_where_it_leaves_the_assessment_out() {
        let mut analysis = analysis();
        analysis.deviates_to = Some(true);
        assert_eq!(analysis.result().outcome, ThresholdOutcome::Required, "an assessment is always allowed");
        analysis.criteria = vec![Wp248Criterion::LargeScale, Wp248Criterion::VulnerablePersons];
        assert_eq!(analysis.result().rule, ThresholdRule::CriteriaMet(2), "no deviation where both say the same");
        analysis.deviates_to = Some(false);
        assert_eq!(analysis.result().rule, ThresholdRule::CriteriaMet(2), "without a reason it does not hold");
        assert_eq!(of_threshold(&analysis), [PrivacyPoint::DeviationWithoutReason], "which is told");
        analysis.deviation_reason = "Nur Namen, acht Kinder".into();
        assert_eq!(analysis.result().outcome, ThresholdOutcome::NotRequired, "with one it does");
        assert_eq!(of_threshold(&analysis), [], "nothing is missing");
    }

    #[test]
    fn each_gap_fires_and_a_whole_analysis_keeps_quiet() {
        let check = |change: fn(&mut ThresholdAnalysis), expected: &[PrivacyPoint]| {
            let mut analysis = analysis();
            analysis.must_list = vec![entry("3")];
            change(&mut analysis);
            assert_eq!(of_threshold(&analysis), expected);
        };
        check(|_| (), &[]);
        check(|analysis| analysis.decided_on = None, &[PrivacyPoint::ThresholdUndated]);
        check(|analysis| analysis.officer_advice.clear(), &[PrivacyPoint::OfficerNotConsulted]);
        check(|analysis| analysis.exempt_list = Some(entry("1")), &[PrivacyPoint::ThresholdContradicts]);
        check(|analysis| analysis.must_list[0].number.clear(), &[PrivacyPoint::ThresholdSourceMissing]);
        let mut unneeded = analysis();
        unneeded.officer_advised_on = None;
        assert_eq!(of_threshold(&unneeded), [], "no assessment, no advice owed");
    }

    #[test]
    fn a_duty_asks_for_an_assessment_until_one_is_recorded() {
        let mut analysis = analysis();
        analysis.must_list = vec![entry("3")];
        assert_eq!(of_duty(&analysis, false), [PrivacyPoint::AssessmentMissing], "it is required");
        assert_eq!(of_duty(&analysis, true), [], "it is recorded");
        analysis.joint_assessment = "DSFA der Schulen".into();
        assert_eq!(of_duty(&analysis, false), [], "a joint one serves the duty");
        analysis.joint_assessment.clear();
        analysis.must_list.clear();
        assert_eq!(of_duty(&analysis, false), [], "none is required");
    }
}
