use super::*;
use crate::open_points::OpenPoint;
use uuid::Uuid;

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 20).unwrap()
}

fn scheme() -> RiskScheme {
    RiskScheme::usual(MunicipalityId(Uuid::from_u128(1)), str::to_owned)
}

/// A risk to which nothing can be objected: reduced, estimated again, accepted.
fn whole() -> Risk {
    let id = Uuid::from_u128(1);
    let analysis = RiskAnalysis {
        id: RiskAnalysisId(id),
        municipality_id: MunicipalityId(id),
        domain_id: DomainId(id),
        target_object_id: TargetObjectId(id),
        occasion: None,
        reason: String::new(),
        analysed_by: String::new(),
        analysed_on: None,
    };
    Risk {
        threat: elementary_code(18),
        frequency_before: Some("frequent".into()),
        damage_before: Some("considerable".into()),
        treatment: Some(RiskTreatment::Reduce),
        frequency_after: Some("rare".into()),
        damage_after: Some("limited".into()),
        owner: "Kim Beispiel".into(),
        accepted_by: "Frieda Fiktiv".into(),
        accepted_on: Some(day()),
        review_on: Some(day()),
        ..Risk::judged(RiskId(id), &analysis, ThreatRelevance::Direct)
    }
}

fn points(risk: &Risk) -> Vec<OpenPoint> {
    of_risk(risk, &scheme(), true, true, day())
}

#[test]
fn the_usual_scheme_is_the_example_of_the_standard() {
    let scheme = scheme();
    assert_eq!(scheme.problems(), [], "it can be recorded as it is");
    assert_eq!(scheme.falls(), [], "it never falls");
    let name = |frequency: &str, damage: &str| {
        scheme.risk(frequency, damage).and_then(|place| scheme.categories.get(place)).map(|one| one.code.as_str())
    };
    for (frequency, damage, category) in [
        ("rare", "existential", "medium"),
        ("medium", "existential", "high"),
        ("very_frequent", "existential", "very_high"),
        ("medium", "considerable", "medium"),
        ("frequent", "considerable", "high"),
        ("medium", "limited", "low"),
        ("very_frequent", "limited", "high"),
        ("very_frequent", "negligible", "low"),
    ] {
        assert_eq!(name(frequency, damage), Some(category), "{frequency} × {damage}");
    }
    assert_eq!(name("never", "limited"), None, "an unknown step");
}

#[test]
fn a_scheme_has_two_to_five_steps_and_a_whole_matrix() {
    let mut gap = scheme();
    gap.matrix.pop();
    assert_eq!(gap.problems(), [Problem::RiskSchemeUnsound], "a field is missing");
    let mut stray = scheme();
    stray.matrix[0].category = "enormous".into();
    assert_eq!(stray.problems(), [Problem::RiskSchemeUnsound], "a field of no category");
    let mut many = scheme();
    for number in 0..2 {
        let code = format!("more_{number}");
        many.frequencies.push(RiskStep { code: code.clone(), name: code.clone(), definition: String::new() });
        let fields = scheme().damages.into_iter();
        many.matrix.extend(fields.map(|damage| RiskField {
            frequency: code.clone(),
            damage: damage.code,
            category: "high".into(),
        }));
        let expected: &[Problem] = if number == 0 { &[] } else { &[Problem::RiskSchemeUnsound] };
        assert_eq!(many.problems(), expected, "five are enough");
    }
    let mut nameless = scheme();
    nameless.damages[0].name = " ".into();
    assert_eq!(nameless.problems(), [Problem::NameMissing], "people have to tell them apart");
}

#[test]
fn a_matrix_that_falls_is_noticed() {
    let mut scheme = scheme();
    let field = scheme.matrix.iter_mut().find(|one| one.frequency == "frequent" && one.damage == "limited").unwrap();
    field.category = "very_high".into();
    assert_eq!(scheme.falls(), [(2, 2), (3, 1)], "more often and worse is rated lower");
}

#[test]
fn a_new_scheme_says_what_it_changes_and_what_it_lacks() {
    let (now, risks) = (scheme(), vec![whole()]);
    let mut next = scheme();
    for field in next.matrix.iter_mut().filter(|one| one.frequency == "frequent" && one.damage == "considerable") {
        field.category = "very_high".into();
    }
    let change =
        CategoryChange { risk: 0, stage: Stage::Before, from: Some("high".into()), to: Some("very_high".into()) };
    assert_eq!(now.changes(&next, &[], &risks), [change], "only what changes");
    assert_eq!(next.missing_steps(&risks), [], "nothing is missing");
    next.frequencies.retain(|step| step.code != "frequent");
    next.matrix.retain(|field| field.frequency != "frequent");
    let used = StepInUse { kind: StepKind::Frequency, code: "frequent".into(), risks: vec![0] };
    assert_eq!(next.missing_steps(&risks), [used], "a step goes that a risk refers to");
    let replacement = Replacement { kind: StepKind::Frequency, from: "frequent".into(), to: "medium".into() };
    let moved = vec![risks[0].with_steps(std::slice::from_ref(&replacement))];
    assert_eq!(next.missing_steps(&moved), [], "another one takes its place");
    let changes = now.changes(&next, &[replacement], &risks);
    assert_eq!(changes.len(), 1, "the residual risk stays");
    assert_eq!(changes[0].to.as_deref(), Some("medium"), "and the risk before falls");
}

#[test]
fn residual_risk_follows_from_the_treatment() {
    let scheme = scheme();
    let risk = whole();
    assert_eq!((risk.before(&scheme), risk.after(&scheme)), (Some(2), Some(0)), "high before, low after");
    let accepted = Risk { treatment: Some(RiskTreatment::Accept), ..whole() };
    assert_eq!(accepted.after(&scheme), Some(2), "what is accepted stays as it is");
    let avoided = Risk { treatment: Some(RiskTreatment::Avoid), ..whole() };
    assert_eq!(avoided.after(&scheme), None, "nothing remains");
    let worse =
        Risk { frequency_after: Some("very_frequent".into()), damage_after: Some("existential".into()), ..whole() };
    assert!(worse.grows(&scheme) && !risk.grows(&scheme), "it can only fall");
}

#[test]
fn what_forbids_recording_and_accepting() {
    let scheme = scheme();
    assert_eq!(whole().problems(), [], "all is said");
    let nobody = Risk { accepted_by: " ".into(), ..whole() };
    assert_eq!(nobody.problems(), [Problem::AcceptanceIncomplete], "accepted by whom?");
    let avoided = Risk { treatment: Some(RiskTreatment::Avoid), ..whole() };
    assert_eq!(avoided.problems(), [Problem::AvoidanceWithoutHow], "avoided how?");
    let transferred = Risk { treatment: Some(RiskTreatment::Transfer), ..whole() };
    assert_eq!(transferred.problems(), [Problem::TransferWithoutRecipient], "transferred to whom?");
    assert_eq!(whole().acceptance_problems(&scheme, true), [], "it can be accepted");
    assert_eq!(whole().acceptance_problems(&scheme, false), [Problem::ReductionWithoutMeasure], "reduced by what?");
    let bare = Risk { treatment: None, ..whole() };
    assert_eq!(bare.acceptance_problems(&scheme, true), [Problem::RiskNotAssessed], "what is accepted?");
    let high = Risk { treatment: Some(RiskTreatment::Accept), ..whole() };
    assert_eq!(high.acceptance_problems(&scheme, true), [Problem::AcceptanceWithoutReason], "why so high?");
    let open = Risk { accepted_by: String::new(), accepted_on: None, ..high };
    assert_eq!(open.acceptance_problems(&scheme, true), [], "nobody has accepted anything yet");
}

#[test]
fn each_gap_of_a_risk_is_noted_and_a_whole_one_keeps_quiet() {
    assert_eq!(points(&whole()), [], "nothing is missing");
    let gaps: [(&str, Risk, OpenPoint); 8] = [
        ("estimate", Risk { frequency_before: None, ..whole() }, OpenPoint::RiskNotEstimated),
        ("owner", Risk { owner: String::new(), ..whole() }, OpenPoint::RiskWithoutOwner),
        ("residual", Risk { damage_after: None, ..whole() }, OpenPoint::ResidualRiskMissing),
        (
            "acceptance",
            Risk { accepted_by: String::new(), accepted_on: None, ..whole() },
            OpenPoint::ResidualRiskNotAccepted,
        ),
        (
            "treatment",
            Risk { treatment: None, accepted_by: String::new(), accepted_on: None, ..whole() },
            OpenPoint::RiskWithoutTreatment,
        ),
        ("reason", Risk { treatment: Some(RiskTreatment::Accept), ..whole() }, OpenPoint::RiskAcceptedWithoutReason),
        ("review", Risk { review_on: day().pred_opt(), ..whole() }, OpenPoint::RiskReviewDue),
        (
            "trigger",
            Risk { observed: true, observed_by: "Kim".into(), ..whole() },
            OpenPoint::RiskObservedWithoutTrigger,
        ),
    ];
    for (gap, risk, expected) in gaps {
        assert_eq!(points(&risk), [expected], "{gap} is missing");
    }
    let unreduced = of_risk(&whole(), &scheme(), true, false, day());
    assert_eq!(unreduced, [OpenPoint::RiskReducedWithoutMeasure], "no measure reduces it");
    let worse = Risk {
        frequency_after: Some("very_frequent".into()),
        damage_after: Some("existential".into()),
        acceptance_reason: "vorübergehend".into(),
        ..whole()
    };
    assert_eq!(points(&worse), [OpenPoint::ResidualRiskHigher], "it cannot grow by being treated");
    let watched = Risk { observed: true, observed_by: "Kim".into(), observed_trigger: "Ausfall".into(), ..whole() };
    assert_eq!(points(&watched), [], "watched for something");
    let low = Risk {
        frequency_before: Some("rare".into()),
        damage_before: Some("limited".into()),
        treatment: None,
        accepted_by: String::new(),
        accepted_on: None,
        ..whole()
    };
    assert_eq!(points(&low), [], "a low risk is borne as it is");
    let dismissed = Risk { relevance: ThreatRelevance::NotRelevant, ..whole() };
    assert_eq!(points(&dismissed), [OpenPoint::ThreatDismissedWithoutReason], "why not?");
    assert_eq!(of_risk(&dismissed, &scheme(), false, true, day()), [], "no requirement names it");
    let reasoned = Risk { comment: "Es gibt kein Wasser im Gebäude.".into(), ..dismissed };
    assert_eq!(points(&reasoned), [], "the reason is given");
}

#[test]
fn an_object_that_needs_an_analysis_has_one() {
    let due = ObjectAnalysis { by_need: true, occasion: None, covered_by: None, threats: 47, judged: 0 };
    assert_eq!(of_analysis(&due), [OpenPoint::RiskAnalysisMissing], "nothing is judged");
    assert_eq!(due.standing(), Standing::Missing);
    let begun = ObjectAnalysis { judged: 46, ..due.clone() };
    assert_eq!(of_analysis(&begun), [OpenPoint::ThreatNotJudged], "one is left");
    let done = ObjectAnalysis { judged: 47, ..due.clone() };
    assert_eq!((of_analysis(&done), done.standing()), (vec![], Standing::Judged), "all are judged");
    let member = ObjectAnalysis { covered_by: Some(3), ..due.clone() };
    assert_eq!((of_analysis(&member), member.standing()), (vec![], Standing::Covered), "its group is analysed");
    let normal = ObjectAnalysis { by_need: false, ..due.clone() };
    assert_eq!((of_analysis(&normal), normal.standing()), (vec![], Standing::NotDue), "nothing asks for it");
    let by_hand = ObjectAnalysis { occasion: Some(AnalysisOccasion::NotModelled), ..normal };
    assert_eq!(of_analysis(&by_hand), [OpenPoint::RiskAnalysisMissing], "somebody asked for it");
}

#[test]
fn an_analysis_by_hand_has_a_reason() {
    let id = Uuid::from_u128(1);
    let analysis = RiskAnalysis {
        id: RiskAnalysisId(id),
        municipality_id: MunicipalityId(id),
        domain_id: DomainId(id),
        target_object_id: TargetObjectId(id),
        occasion: Some(AnalysisOccasion::OutsideScenarios),
        reason: String::new(),
        analysed_by: String::new(),
        analysed_on: None,
    };
    assert_eq!(analysis.problems(), [Problem::AnalysisWithoutReason], "why?");
    let reasoned = RiskAnalysis { reason: "Betrieb im Freien.".into(), ..analysis.clone() };
    assert_eq!((reasoned.problems(), reasoned.is_empty()), (vec![], false), "the reason is given");
    assert!(RiskAnalysis { occasion: None, ..analysis }.is_empty(), "nothing is said");
}

#[test]
fn codes_of_threats_are_read_as_people_write_them() {
    assert_eq!(elementary_number("G 0.18"), Some(18));
    assert_eq!(elementary_number(" g0.1 "), Some(1));
    for unknown in ["G 0.48", "G 0.0", "G 1.1", "Feuer", "G z.1"] {
        assert_eq!(elementary_number(unknown), None, "{unknown} is none of the 47");
    }
    assert_eq!(affected_by("G 0.1"), [BasicValue::Availability], "fire");
    assert_eq!(affected_by("G 0.13"), [BasicValue::Confidentiality], "interception of radiation");
    assert!((1..=ELEMENTARY_THREATS).all(|number| !affected_by(&elementary_code(number)).is_empty()), "each has some");
}
