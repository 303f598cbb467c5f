use super::*;
use crate::open_points::OpenPoint;
use crate::{
    Classification, Evidence, EvidenceKind, ImplementationStatus, ObjectGrantId, SharedReferenceId, TargetObjectId,
};
use uuid::Uuid;

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn today() -> NaiveDate {
    day(2026, 11, 20)
}

/// A relation to which nothing can be objected.
fn whole() -> ProviderRelation {
    let id = Uuid::from_u128(1);
    ProviderRelation {
        id: ProviderRelationId(id),
        municipality_id: MunicipalityId(id),
        domain_id: DomainId(id),
        name: "Betrieb der Fachverfahren".into(),
        kind: ProviderKind::Outsourcing,
        provider_object_id: Some(TargetObjectId(id)),
        provider_municipality_id: None,
        services: "Betrieb der Fachverfahren".into(),
        contact: "Servicestelle".into(),
        contract: "V-2013-7".into(),
        legal: LegalAct {
            name: "Vertrag".into(),
            body: "Kreistag".into(),
            number: "2013/42".into(),
            on: Some(day(2013, 4, 1)),
        },
        valid_from: Some(day(2013, 4, 1)),
        valid_until: Some(day(2028, 3, 31)),
        exit_rule: "Rückgabe der Daten binnen drei Monaten".into(),
        exit_on: None,
        data_role: Some(DataRole::Processor),
        data_role_reason: String::new(),
        default_split: Some(Responsibility::Provider),
        control: ProviderControl {
            controlled_on: Some(day(2026, 3, 1)),
            controlled_by: "ISB".into(),
            control_result: "Keine Mängel".into(),
            control_due_on: Some(day(2027, 3, 1)),
        },
    }
}

fn evidence(until: NaiveDate) -> Evidence {
    let id = Uuid::from_u128(2);
    Evidence {
        id: EvidenceId(id),
        municipality_id: MunicipalityId(id),
        title: "ISO 27001 auf der Basis von IT-Grundschutz".into(),
        kind: EvidenceKind::Certificate,
        owner: String::new(),
        file_name: "zertifikat.pdf".into(),
        size: 1,
        sha256: String::new(),
        valid_from: None,
        valid_until: Some(until),
        classification: Classification::Internal,
        recorded_on: today(),
    }
}

fn object() -> ProviderObject {
    ProviderObject::new(ProviderObjectId(Uuid::from_u128(3)), &whole(), TargetObjectId(Uuid::from_u128(4)))
}

/// What stands around a relation.
struct Around {
    objects: Vec<ProviderObject>,
    evidence: Vec<(ProviderEvidencePurpose, Evidence)>,
    share: Share,
}

/// Points of a relation with one object, valid evidence, and one requirement of the provider.
fn points(relation: &ProviderRelation, change: impl FnOnce(&mut Around)) -> Vec<OpenPoint> {
    let proof = evidence(day(2027, 1, 1));
    let mut around = Around {
        objects: vec![object()],
        evidence: vec![
            (ProviderEvidencePurpose::Proof, proof.clone()),
            (ProviderEvidencePurpose::DataAgreement, proof),
        ],
        share: Share { provider: 1, ..Share::default() },
    };
    change(&mut around);
    let facts = RelationFacts {
        objects: around.objects.iter().collect(),
        evidence: around.evidence.iter().map(|(purpose, piece)| (*purpose, piece)).collect(),
        share: around.share,
    };
    of_relation(relation, &facts, today())
}

#[test]
fn a_whole_relation_keeps_quiet() {
    assert_eq!(whole().problems(), [], "it can be recorded");
    assert_eq!(points(&whole(), |_| {}), [], "and nothing can be objected to");
}

#[test]
fn each_gap_of_a_relation_is_noted() {
    let without_act = ProviderRelation { legal: LegalAct { on: None, ..whole().legal }, ..whole() };
    assert_eq!(points(&without_act, |_| {}), [OpenPoint::ProviderWithoutLegalAct], "a decision without a day");
    let ended = ProviderRelation { valid_until: Some(day(2026, 11, 19)), exit_rule: String::new(), ..whole() };
    assert_eq!(points(&ended, |_| {}), [OpenPoint::ProviderExpired], "since yesterday, and no more is asked");
    let ending = ProviderRelation { valid_until: Some(today()), ..whole() };
    assert_eq!(points(&ending, |_| {}), [OpenPoint::ProviderEnding], "the last day");
    let leaving = ProviderRelation { exit_on: Some(day(2027, 5, 19)), ..whole() };
    assert_eq!(points(&leaving, |_| {}), [OpenPoint::ProviderEnding], "180 days before the exit");
    let later = ProviderRelation { exit_on: Some(day(2027, 5, 20)), ..whole() };
    assert_eq!(points(&later, |_| {}), [], "181 days before");
    let no_exit = ProviderRelation { exit_rule: " ".into(), ..whole() };
    assert_eq!(points(&no_exit, |_| {}), [OpenPoint::ProviderExitMissing], "how to leave");
    let undecided = ProviderRelation { data_role: None, ..whole() };
    assert_eq!(points(&undecided, |_| {}), [OpenPoint::ProviderDataRoleMissing], "Art. 26 or 28");
    let due = |on| ProviderRelation { control: ProviderControl { control_due_on: on, ..whole().control }, ..whole() };
    assert_eq!(points(&due(Some(day(2026, 11, 19))), |_| {}), [OpenPoint::ProviderControlDue], "yesterday");
    assert_eq!(points(&due(Some(today())), |_| {}), [], "today is in time");
    assert_eq!(points(&due(None), |_| {}), [], "controlled once, no next one planned");
    let never = ProviderRelation { control: ProviderControl::default(), ..whole() };
    assert_eq!(points(&never, |_| {}), [OpenPoint::ProviderControlDue], "never controlled");
    let not_begun = ProviderRelation { valid_from: Some(day(2027, 1, 1)), ..never };
    assert_eq!(points(&not_begun, |_| {}), [], "what has not begun need not be controlled");
}

#[test]
fn what_stands_around_a_relation_is_looked_at_too() {
    let relation = whole();
    assert_eq!(points(&relation, |facts| facts.objects.clear()), [OpenPoint::ProviderScopeMissing], "about nothing");
    let no_proof = points(&relation, |facts| drop(facts.evidence.remove(0)));
    assert_eq!(no_proof, [OpenPoint::ProviderEvidenceMissing], "the provider's part is unproven");
    let nothing_to_prove = points(&relation, |facts| {
        facts.evidence.remove(0);
        facts.share = Share { own: 1, ..Share::default() };
    });
    assert_eq!(nothing_to_prove, [], "the provider answers for nothing");
    let old = || evidence(day(2026, 11, 19));
    let expired = points(&relation, |facts| {
        facts.evidence = vec![(ProviderEvidencePurpose::Proof, old()), (ProviderEvidencePurpose::DataAgreement, old())]
    });
    let expected = [OpenPoint::ProviderEvidenceExpired, OpenPoint::ProviderAgreementMissing];
    assert_eq!(expired, expected, "both ended yesterday");
    let controller = ProviderRelation { data_role: Some(DataRole::Controller), ..whole() };
    assert_eq!(points(&controller, |facts| drop(facts.evidence.pop())), [], "who answers itself needs no agreement");
    let undecided = points(&relation, |facts| facts.share.add(None, ""));
    assert_eq!(undecided, [OpenPoint::ProviderSplitUndecided], "one requirement is nobody's");
    let vague = points(&relation, |facts| facts.share.add(Some(Responsibility::Shared), " "));
    assert_eq!(vague, [OpenPoint::ProviderSharedWithoutNote], "who does which part");
    let clear = points(&relation, |facts| facts.share.add(Some(Responsibility::Shared), "Updates: Dienstleister"));
    assert_eq!(clear, [], "somebody said so");
    let late = ProviderObject { planned_on: Some(day(2026, 11, 19)), ..object() };
    assert_eq!(
        points(&relation, |facts| facts.objects.push(late.clone())),
        [OpenPoint::ProviderTransitionLate],
        "yesterday"
    );
    let moved = ProviderObject { transferred_on: Some(today()), ..late.clone() };
    assert_eq!(points(&relation, |facts| facts.objects.push(moved.clone())), [], "late, but there");
}

#[test]
fn a_provider_is_one_and_somebody_else() {
    let nobody = ProviderRelation { provider_object_id: None, ..whole() };
    assert_eq!(nobody.problems(), [Problem::ProviderUnclear], "nobody");
    let other = ProviderRelation { provider_municipality_id: Some(MunicipalityId(Uuid::from_u128(9))), ..whole() };
    assert_eq!(other.problems(), [Problem::ProviderUnclear], "two");
    let itself = ProviderRelation { provider_municipality_id: Some(whole().municipality_id), ..nobody };
    assert_eq!(itself.problems(), [Problem::ProvidesForItself], "itself");
    let wrong = ProviderRelation { valid_until: Some(day(2013, 3, 31)), exit_on: Some(day(2013, 3, 31)), ..whole() };
    assert_eq!(wrong.problems(), [Problem::PeriodReversed, Problem::ExitBeforeBeginning], "ends before it begins");
    let control = ProviderControl { control_due_on: Some(day(2026, 2, 28)), ..whole().control };
    let earlier = ProviderRelation { control, ..whole() };
    assert_eq!(earlier.problems(), [Problem::ControlBeforeLast], "the next control before the last");
    let nameless = ProviderRelation { name: String::new(), ..whole() };
    assert_eq!(nameless.problems(), [Problem::NameMissing], "a name");
}

#[test]
fn the_state_of_a_move_follows_from_its_dates() {
    let mut object = object();
    assert_eq!(object.state(today()), None, "nothing moves");
    object.planned_on = Some(day(2015, 4, 1));
    assert_eq!(object.state(day(2013, 4, 1)), Some(TransitionState::InHouse), "planned");
    assert!(!object.is_late(day(2015, 4, 1)) && object.is_late(day(2015, 4, 2)), "the day itself is in time");
    object.on_site_on = Some(day(2013, 10, 1));
    object.transferred_on = Some(day(2014, 3, 1));
    assert_eq!(object.state(day(2013, 9, 30)), Some(TransitionState::InHouse), "the day before");
    assert_eq!(object.state(day(2013, 10, 1)), Some(TransitionState::OnSite), "on that day");
    assert_eq!(object.state(day(2014, 3, 1)), Some(TransitionState::Transferred), "and on this one");
    assert!(!object.is_late(today()), "it is there");
    object.on_site_on = Some(day(2014, 3, 2));
    assert_eq!(object.problems(), [Problem::TransitionReversed], "first on site, then away");
}

#[test]
fn what_was_decided_for_the_requirement_counts_before_object_and_relation() {
    let (mut relation, mut object) = (whole(), object());
    let split = ResponsibilitySplit {
        id: ResponsibilitySplitId(Uuid::from_u128(5)),
        municipality_id: relation.municipality_id,
        domain_id: relation.domain_id,
        relation_id: relation.id,
        target_object_id: object.target_object_id,
        requirement_id: RequirementId(Uuid::from_u128(6)),
        responsibility: Responsibility::Shared,
        note: String::new(),
    };
    assert_eq!(responsibility(&relation, &object, None), Some(Responsibility::Provider), "the relation's");
    object.responsibility = Some(Responsibility::Own);
    assert_eq!(responsibility(&relation, &object, None), Some(Responsibility::Own), "the object's");
    assert_eq!(responsibility(&relation, &object, Some(&split)), Some(Responsibility::Shared), "the requirement's");
    object.responsibility = None;
    relation.default_split = None;
    assert_eq!(responsibility(&relation, &object, None), None, "nobody's");
}

fn reference() -> SharedReference {
    SharedReference {
        id: SharedReferenceId(Uuid::from_u128(7)),
        municipality_id: MunicipalityId(Uuid::from_u128(1)),
        domain_id: DomainId(Uuid::from_u128(1)),
        target_object_id: Some(TargetObjectId(Uuid::from_u128(8))),
        owner_id: MunicipalityId(Uuid::from_u128(2)),
        owner_object_id: TargetObjectId(Uuid::from_u128(9)),
        relevant: Some(true),
        reason: String::new(),
        decided_by: String::new(),
        decided_on: None,
        seen: Vec::new(),
        seen_on: None,
    }
}

#[test]
fn a_reference_is_decided_granted_and_up_to_date() {
    assert_eq!(of_reference(&reference(), true, 0), [], "all is well");
    let undecided = SharedReference { relevant: None, ..reference() };
    assert_eq!(of_reference(&undecided, true, 0), [OpenPoint::SharedRelevanceUndecided], "nobody decided");
    assert_eq!(of_reference(&reference(), false, 3), [OpenPoint::SharedWithdrawn], "nothing is seen any more");
    assert_eq!(of_reference(&reference(), true, 1), [OpenPoint::SharedStatusChanged], "one status is another");
    let irrelevant = SharedReference { relevant: Some(false), ..reference() };
    assert_eq!(of_reference(&irrelevant, false, 3), [], "what does not concern it");
    assert_eq!(irrelevant.problems(), [Problem::SharedIrrelevantWithoutReason], "but not without a reason");
    let itself = SharedReference { owner_id: reference().municipality_id, ..reference() };
    assert_eq!(itself.problems(), [Problem::SharedWithItself], "one's own object is no shared one");
}

#[test]
fn changes_are_told_by_requirement() {
    let seen = |id: u128, status| SeenStatus { requirement_id: RequirementId(Uuid::from_u128(id)), status };
    let before =
        [seen(1, ImplementationStatus::Yes), seen(2, ImplementationStatus::No), seen(3, ImplementationStatus::Yes)];
    let now =
        [seen(2, ImplementationStatus::Yes), seen(1, ImplementationStatus::Yes), seen(4, ImplementationStatus::No)];
    let changed: Vec<u128> = changes_since(&before, &now).into_iter().map(|id| id.0.as_u128()).collect();
    assert_eq!(changed, [2, 4, 3], "changed, new, gone");
    assert_eq!(changes_since(&before, &before), [], "nothing changed");
}

#[test]
fn a_grant_says_what_for_and_who_approved_it() {
    let grant = ObjectGrant {
        id: ObjectGrantId(Uuid::from_u128(1)),
        municipality_id: MunicipalityId(Uuid::from_u128(2)),
        target_object_id: TargetObjectId(Uuid::from_u128(9)),
        member_id: MunicipalityId(Uuid::from_u128(1)),
        statements: false,
        purpose: "Gemeinsamer Betrieb".into(),
        granted_by: "Bürgermeister".into(),
        granted_on: day(2019, 10, 1),
        withdrawn_on: Some(day(2025, 10, 1)),
    };
    assert_eq!(grant.problems(), [], "all is said");
    assert!(!grant.holds(day(2019, 9, 30)) && grant.holds(day(2019, 10, 1)), "from its day on");
    assert!(grant.holds(day(2025, 9, 30)) && !grant.holds(day(2025, 10, 1)), "until it was withdrawn");
    let unapproved = ObjectGrant { granted_by: String::new(), ..grant.clone() };
    assert_eq!(unapproved.problems(), [Problem::GrantIncomplete], "somebody approves it");
    let own = ObjectGrant { member_id: grant.municipality_id, ..grant.clone() };
    assert_eq!(own.problems(), [Problem::SharedWithItself], "with somebody else");
    let early = ObjectGrant { withdrawn_on: Some(day(2019, 9, 30)), ..grant };
    assert_eq!(early.problems(), [Problem::PeriodReversed], "withdrawn before it was given");
}
