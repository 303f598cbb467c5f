//! Every rule fires and keeps quiet; amounts lose no cent.

use super::*;
use crate::open_points::OpenPoint;
use crate::{
    Cents, CostItemId, CostMemberId, DomainId, ImplementationStatus, MeasureId, ObjectGrant, ObjectGrantId, Problem,
    RegimeDecisionId, RequirementId,
};
use proptest::prelude::*;
use std::collections::HashMap;

fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).expect("a date")
}

const TENANT: MunicipalityId = MunicipalityId(Uuid::from_u128(1));

fn exception() -> ExceptionApproval {
    ExceptionApproval {
        domain_id: Some(DomainId(id(2))),
        requirement_id: Some(RequirementId(id(3))),
        name: "Altes Fachverfahren ohne Verschlüsselung".into(),
        reason: "Hersteller liefert im Herbst".into(),
        risk: "Mitlesen im internen Netz".into(),
        approved_by: "Bürgermeister".into(),
        approved_on: Some(day(2, 1)),
        valid_from: Some(day(2, 1)),
        valid_until: Some(day(10, 31)),
        review_on: Some(day(7, 1)),
        ..ExceptionApproval::new(ExceptionId(id(4)), TENANT, ExceptionKind::Requirement)
    }
}

#[test]
fn an_exception_is_what_its_days_say() {
    let whole = exception();
    for (changed, on, expected) in [
        (whole.clone(), day(6, 1), ExceptionState::Valid),
        (whole.clone(), day(10, 31), ExceptionState::Valid),
        (whole.clone(), day(11, 1), ExceptionState::Expired),
        (ExceptionApproval { valid_from: Some(day(6, 2)), ..whole.clone() }, day(6, 1), ExceptionState::Upcoming),
        (ExceptionApproval { approved_by: " ".into(), ..whole.clone() }, day(6, 1), ExceptionState::Unapproved),
        (ExceptionApproval { approved_on: None, ..whole.clone() }, day(6, 1), ExceptionState::Unapproved),
        (ExceptionApproval { revoked_on: Some(day(6, 1)), ..whole.clone() }, day(6, 1), ExceptionState::Revoked),
        (ExceptionApproval { revoked_on: Some(day(6, 2)), ..whole.clone() }, day(6, 1), ExceptionState::Valid),
    ] {
        assert_eq!(changed.state(on), expected, "{changed:?} on {on}");
    }
}

#[test]
fn every_open_point_of_an_exception_fires_and_keeps_quiet() {
    let whole = exception();
    assert_eq!(of_exception(&whole, day(6, 1)), [], "nothing is missing");
    for (changed, on, expected) in [
        (ExceptionApproval { approved_by: String::new(), ..whole.clone() }, 6, OpenPoint::ExceptionNotApproved),
        (ExceptionApproval { review_on: None, ..whole.clone() }, 11, OpenPoint::ExceptionExpired),
        (ExceptionApproval { reason: " ".into(), ..whole.clone() }, 6, OpenPoint::ExceptionWithoutReason),
        (ExceptionApproval { risk: String::new(), ..whole.clone() }, 6, OpenPoint::ExceptionWithoutRisk),
        (whole.clone(), 8, OpenPoint::ExceptionReviewDue),
        (ExceptionApproval { valid_until: None, review_on: None, ..whole.clone() }, 6, OpenPoint::ExceptionUnlimited),
    ] {
        assert_eq!(of_exception(&changed, day(on, 2)), [expected], "{changed:?}");
    }
    let revoked = ExceptionApproval { revoked_on: Some(day(3, 1)), risk: String::new(), ..whole };
    assert_eq!(of_exception(&revoked, day(11, 1)), [], "what was revoked is over");
}

#[test]
fn an_exception_is_from_one_thing() {
    assert_eq!(exception().problems(), []);
    let both = ExceptionApproval { grant_id: Some(ObjectGrantId(id(9))), ..exception() };
    assert_eq!(both.problems(), [Problem::ExceptionUnclear], "a requirement and a grant");
    let neither = ExceptionApproval { requirement_id: None, ..exception() };
    assert_eq!(neither.problems(), [Problem::ExceptionUnclear], "from what?");
    let nameless = ExceptionApproval { name: " ".into(), valid_until: Some(day(1, 1)), ..exception() };
    assert_eq!(nameless.problems(), [Problem::NameMissing, Problem::PeriodReversed]);
    let access = ExceptionApproval {
        grant_id: Some(ObjectGrantId(id(9))),
        ..ExceptionApproval::new(ExceptionId(id(4)), TENANT, ExceptionKind::Access)
    };
    assert_eq!(access.problems(), [], "what hangs on a grant is called as the grant is");
}

#[test]
fn an_exception_is_from_what_is_open_and_the_one_that_holds_longest_counts() {
    let at = |object| crate::TargetObjectId(id(object));
    let no = ImplementationStatus::No;
    let found = |holding: &[ExceptionApproval], status, requirement, object| {
        exemption_of(holding, status, RequirementId(id(requirement)), at(object)).map(|one| one.id)
    };
    let everywhere = exception();
    let here = ExceptionApproval {
        id: ExceptionId(id(8)),
        target_object_id: Some(at(7)),
        valid_until: everywhere.valid_until.and_then(|day| day.succ_opt()),
        ..exception()
    };
    let both = [here.clone(), everywhere.clone()];
    assert_eq!(found(&both, no, 3, 7), Some(here.id), "it holds a day longer");
    assert_eq!(found(&both, no, 3, 8), Some(everywhere.id), "the other one is only at that object");
    let unlimited = [everywhere.clone(), ExceptionApproval { valid_until: None, ..here.clone() }, here];
    assert_eq!(found(&unlimited, no, 3, 7), Some(ExceptionId(id(8))), "without an end it holds longest");
    assert_eq!(found(&both, no, 5, 7), None, "another requirement");
    for settled in [ImplementationStatus::Yes, ImplementationStatus::Dispensable] {
        assert_eq!(found(&both, settled, 3, 7), None, "what is settled needs none");
    }
    assert_eq!(
        found(&both, ImplementationStatus::Partial, 3, 7),
        Some(ExceptionId(id(8))),
        "what is partly done needs it"
    );
}

#[test]
fn what_a_grant_says_is_not_entered_again() {
    let grant = ObjectGrant {
        id: ObjectGrantId(id(9)),
        municipality_id: TENANT,
        target_object_id: crate::TargetObjectId(id(7)),
        member_id: MunicipalityId(id(8)),
        statements: false,
        purpose: "Prüfung".into(),
        granted_by: "Rat".into(),
        granted_on: day(2, 1),
        withdrawn_on: Some(day(5, 1)),
    };
    let record = ExceptionApproval {
        grant_id: Some(grant.id),
        risk: "gering".into(),
        ..ExceptionApproval::new(ExceptionId(id(4)), TENANT, ExceptionKind::Access)
    };
    let whole = record.with_grant(&grant, "Finanzverfahren", "Landkreis");
    assert_eq!((&*whole.name, &*whole.beneficiary, &*whole.reason), ("Finanzverfahren", "Landkreis", "Prüfung"));
    assert_eq!((&*whole.approved_by, &*whole.risk), ("Rat", "gering"), "and what the record says stays");
    assert_eq!(whole.state(day(4, 1)), ExceptionState::Valid);
    assert_eq!(whole.state(day(5, 1)), ExceptionState::Revoked, "withdrawn with the grant");
}

fn backup() -> BackupRecord {
    BackupRecord {
        second_site_id: Some(crate::TargetObjectId(id(6))),
        last_success_on: Some(day(5, 31)),
        restore_tested_on: Some(day(3, 1)),
        restore_result: Some(RestoreResult::Successful),
        responsible: "IT".into(),
        ..BackupRecord::new(BackupRecordId(id(5)), TENANT, "Dateiablage".into())
    }
}

#[test]
fn every_open_point_of_a_backup_fires_and_keeps_quiet() {
    let whole = backup();
    assert_eq!(of_backup(&whole, 1, false, day(6, 1)), [], "nothing is missing");
    assert_eq!(of_backup(&whole, 0, false, day(6, 1)), [OpenPoint::BackupWithoutObjects]);
    assert_eq!(of_backup(&whole, 1, true, day(6, 1)), [OpenPoint::BackupSameCompartment]);
    for (changed, expected) in [
        (BackupRecord { second_site_id: None, ..whole.clone() }, OpenPoint::BackupSecondSiteMissing),
        (BackupRecord { last_success_on: None, ..whole.clone() }, OpenPoint::BackupNeverSucceeded),
        (
            BackupRecord { restore_tested_on: None, restore_result: None, ..whole.clone() },
            OpenPoint::BackupRestoreTestDue,
        ),
        (
            BackupRecord { restore_tested_on: NaiveDate::from_ymd_opt(2025, 5, 31), ..whole.clone() },
            OpenPoint::BackupRestoreTestDue,
        ),
        (BackupRecord { restore_result: Some(RestoreResult::Failed), ..whole.clone() }, OpenPoint::BackupRestoreFailed),
        (
            BackupRecord { restore_result: Some(RestoreResult::Partial), ..whole.clone() },
            OpenPoint::BackupRestoreFailed,
        ),
        (BackupRecord { responsible: " ".into(), ..whole.clone() }, OpenPoint::BackupResponsibleMissing),
    ] {
        assert_eq!(of_backup(&changed, 1, false, day(6, 1)), [expected], "{changed:?}");
    }
    let a_year_ago = BackupRecord { restore_tested_on: NaiveDate::from_ymd_opt(2025, 6, 1), ..whole.clone() };
    assert_eq!(of_backup(&a_year_ago, 1, false, day(6, 1)), [], "a year is not older than a year");
    let mended = BackupRecord {
        restore_result: Some(RestoreResult::Failed),
        measure_id: Some(MeasureId(id(8))),
        ..whole.clone()
    };
    assert_eq!(of_backup(&mended, 1, false, day(6, 1)), [], "somebody sees to it");
    let untested = BackupRecord { restore_tested_on: None, ..whole };
    assert_eq!(untested.problems(), [Problem::RestoreResultWithoutTest], "a result of what?");
}

#[test]
fn a_fire_takes_what_lies_in_the_same_room_or_building() {
    let at = |number| crate::TargetObjectId(id(number));
    // Rooms 1 and 2 in house 10, room 3 in house 11; 10 and 11 lie in each other by mistake nowhere.
    let above = HashMap::from([(at(1), vec![at(10)]), (at(2), vec![at(10)]), (at(3), vec![at(11)])]);
    assert!(shares_compartment(at(1), at(1), &above), "the same room");
    assert!(shares_compartment(at(1), at(2), &above), "the same house");
    assert!(shares_compartment(at(1), at(10), &above), "a room of the house");
    assert!(!shares_compartment(at(1), at(3), &above), "another house");
    assert!(!shares_compartment(at(8), at(9), &above), "of which nothing is known");
    let round = HashMap::from([(at(1), vec![at(2)]), (at(2), vec![at(1)])]);
    assert!(!shares_compartment(at(1), at(3), &round), "a circle ends");
}

#[test]
fn every_open_point_of_a_decision_fires_and_keeps_quiet() {
    let whole = Decision {
        id: DecisionId(id(1)),
        municipality_id: TENANT,
        kind: DecisionKind::CouncilDecision,
        name: "Beitritt zum Verbund".into(),
        body: "Rat".into(),
        number: "2026/12".into(),
        decided_on: Some(day(2, 1)),
        public: Some(true),
        valid_from: None,
        valid_until: Some(day(12, 31)),
        relation_id: None,
        remark: String::new(),
    };
    assert_eq!((of_decision(&whole, 1, day(6, 1)), whole.problems()), (vec![], vec![]));
    assert_eq!(of_decision(&whole, 0, day(6, 1)), [OpenPoint::DecisionWithoutEvidence]);
    for (changed, expected) in [
        (Decision { number: " ".into(), ..whole.clone() }, OpenPoint::DecisionWithoutNumber),
        (Decision { body: String::new(), ..whole.clone() }, OpenPoint::DecisionWithoutDate),
        (Decision { decided_on: None, ..whole.clone() }, OpenPoint::DecisionWithoutDate),
        (Decision { valid_until: Some(day(5, 31)), ..whole.clone() }, OpenPoint::DecisionExpired),
    ] {
        assert_eq!(of_decision(&changed, 1, day(6, 1)), [expected], "{changed:?}");
    }
    let broken = Decision { name: String::new(), valid_from: Some(day(12, 31)), valid_until: Some(day(1, 1)), ..whole };
    assert_eq!(broken.problems(), [Problem::NameMissing, Problem::PeriodReversed]);
}

#[test]
fn every_open_point_of_a_service_fires_and_keeps_quiet() {
    let whole = OnlineService {
        id: OnlineServiceId(id(1)),
        municipality_id: TENANT,
        name: "Wohnsitz anmelden".into(),
        service_key: "99115005000000".into(),
        ozg_id: "10142".into(),
        status: ServiceStatus::Online,
        connection: Some(PortalConnection::Indirect),
        online_since: Some(day(1, 1)),
        responsible: "Bürgerbüro".into(),
        remark: String::new(),
        guidelines: vec![Guideline { name: "BSI TR-03107-1".into(), state: GuidelineState::Met }],
        concept_on: Some(day(1, 1)),
        pentest_on: None,
        pentest_result: None,
    };
    assert_eq!((of_service(&whole, 1, 1), whole.problems()), (vec![], vec![]));
    assert_eq!(of_service(&whole, 0, 1), [OpenPoint::ServiceWithoutObject]);
    for (changed, expected) in [
        (OnlineService { online_since: None, ..whole.clone() }, OpenPoint::ServiceIncomplete),
        (OnlineService { connection: None, ..whole.clone() }, OpenPoint::ServiceIncomplete),
        (OnlineService { responsible: String::new(), ..whole.clone() }, OpenPoint::ServiceResponsibleMissing),
    ] {
        assert_eq!(of_service(&changed, 1, 1), [expected], "{changed:?}");
    }
    let planned =
        OnlineService { status: ServiceStatus::Planned, online_since: None, connection: None, ..whole.clone() };
    assert_eq!(of_service(&planned, 1, 1), [], "not online yet");
    let ended = OnlineService { status: ServiceStatus::Ended, responsible: String::new(), ..whole.clone() };
    assert_eq!(of_service(&ended, 0, 0), [], "over");
    let unnamed = vec![Guideline { name: " ".into(), state: GuidelineState::Open }];
    assert_eq!(OnlineService { guidelines: unnamed, ..whole.clone() }.problems(), [Problem::NameMissing]);
    assert_eq!(OnlineService { name: " ".into(), ..whole }.problems(), [Problem::NameMissing]);
}

#[test]
fn every_measure_that_the_regulation_asks_for_is_missed() {
    let whole = OnlineService {
        id: OnlineServiceId(id(1)),
        municipality_id: TENANT,
        name: "Wohnsitz anmelden".into(),
        service_key: String::new(),
        ozg_id: String::new(),
        status: ServiceStatus::Online,
        connection: Some(PortalConnection::Direct),
        online_since: Some(day(1, 1)),
        responsible: "Bürgerbüro".into(),
        remark: String::new(),
        guidelines: vec![Guideline { name: "BSI TR-03107-1".into(), state: GuidelineState::Met }],
        concept_on: Some(day(1, 1)),
        pentest_on: Some(day(2, 1)),
        pentest_result: Some(PentestResult::Minor),
    };
    assert_eq!(whole.lacking(1), [], "all of it is there");
    assert_eq!(whole.lacking(0), [OpenPoint::ServiceWithoutEvidence]);
    let state = |state| vec![Guideline { name: "BSI TR-03107-1".into(), state }];
    for (changed, expected) in [
        (OnlineService { guidelines: Vec::new(), ..whole.clone() }, OpenPoint::ServiceGuidelinesMissing),
        (
            OnlineService { guidelines: state(GuidelineState::Partial), ..whole.clone() },
            OpenPoint::ServiceGuidelineOpen,
        ),
        (OnlineService { guidelines: state(GuidelineState::Open), ..whole.clone() }, OpenPoint::ServiceGuidelineOpen),
        (OnlineService { concept_on: None, ..whole.clone() }, OpenPoint::ServiceConceptMissing),
        (OnlineService { pentest_on: None, ..whole.clone() }, OpenPoint::ServicePentestMissing),
        (OnlineService { pentest_result: None, ..whole.clone() }, OpenPoint::ServicePentestMissing),
        (
            OnlineService { pentest_result: Some(PentestResult::Serious), ..whole.clone() },
            OpenPoint::ServicePentestFailed,
        ),
    ] {
        assert_eq!(changed.lacking(1), [expected], "{changed:?}");
        assert_eq!(of_service(&changed, 1, 1), [expected], "it is an open point of the register");
    }
    let untested = OnlineService { pentest_on: None, pentest_result: None, ..whole.clone() };
    let indirect = OnlineService { connection: Some(PortalConnection::Indirect), ..untested.clone() };
    assert_eq!(indirect.lacking(1), [], "what is connected indirectly need not be tested by itself");
    for quiet in [
        OnlineService { connection: Some(PortalConnection::NotConnected), ..untested.clone() },
        OnlineService { status: ServiceStatus::InProgress, ..untested.clone() },
        OnlineService { status: ServiceStatus::Ended, ..untested },
    ] {
        let bare = OnlineService { guidelines: Vec::new(), concept_on: None, ..quiet };
        assert_eq!(bare.lacking(0), [], "the regulation does not apply: {bare:?}");
    }
}

#[test]
fn every_open_point_of_a_regime_fires_and_keeps_quiet() {
    let whole = RegimeDecision {
        id: RegimeDecisionId(id(1)),
        municipality_id: TENANT,
        regime: Regime::StateLaw,
        applies: Applicability::Yes,
        reason: "Gilt für alle Kommunen des Landes".into(),
        legal_basis: "§ 3 des Landesgesetzes".into(),
        decided_by: "Bürgermeister".into(),
        decided_on: Some(day(1, 1)),
        registration: String::new(),
        authority: "CERT des Landes".into(),
        authority_contact: "meldung@cert.example".into(),
        early_warning_hours: Some(24),
        notification_hours: Some(72),
        final_report_months: Some(1),
    };
    assert_eq!((of_regime(Some(&whole)), whole.problems()), (vec![], vec![]));
    assert_eq!(of_regime(None), [OpenPoint::RegimeUndecided]);
    for (changed, expected) in [
        (RegimeDecision { applies: Applicability::Unclear, ..whole.clone() }, OpenPoint::RegimeUndecided),
        (RegimeDecision { reason: " ".into(), ..whole.clone() }, OpenPoint::RegimeIncomplete),
        (RegimeDecision { legal_basis: String::new(), ..whole.clone() }, OpenPoint::RegimeIncomplete),
        (RegimeDecision { decided_on: None, ..whole.clone() }, OpenPoint::RegimeIncomplete),
        (RegimeDecision { authority_contact: String::new(), ..whole.clone() }, OpenPoint::RegimeAuthorityMissing),
    ] {
        assert_eq!(of_regime(Some(&changed)), [expected], "{changed:?}");
    }
    let bare = RegimeDecision {
        early_warning_hours: None,
        notification_hours: None,
        final_report_months: None,
        ..whole.clone()
    };
    assert_eq!(of_regime(Some(&bare)), [OpenPoint::RegimePeriodsMissing], "a state's law says its own periods");
    let federal = RegimeDecision { regime: Regime::Nis2, ..bare };
    assert_eq!(of_regime(Some(&federal)), [OpenPoint::RegimeUnregistered], "periods of its own, but a registration");
    let registered = RegimeDecision { registration: "BSI-4711".into(), ..federal };
    assert_eq!(of_regime(Some(&registered)), []);
    let no = RegimeDecision { applies: Applicability::No, authority: String::new(), ..whole };
    assert_eq!(of_regime(Some(&no)), [], "nothing to report to anybody");
    assert_eq!(RegimeDecision { reason: " ".into(), ..no }.problems(), [Problem::RegimeWithoutReason]);
}

fn item(number: u128, amount: i64, key: CostKey, member: Option<u128>) -> CostItem {
    CostItem {
        id: CostItemId(id(number)),
        municipality_id: TENANT,
        year: 2026,
        name: "Serverbetrieb".into(),
        amount: Cents(amount),
        key,
        member_id: member.map(|member| MunicipalityId(id(member))),
        remark: String::new(),
    }
}

fn member(number: u128, workplaces: u32) -> CostMember {
    CostMember {
        id: CostMemberId(id(number)),
        municipality_id: TENANT,
        year: 2026,
        member_id: MunicipalityId(id(number)),
        workplaces,
    }
}

#[test]
fn costs_go_to_who_caused_them() {
    let members = [member(1, 8), member(2, 24), CostMember { year: 2025, ..member(3, 99) }];
    let items = [
        item(10, 100_001, CostKey::Workplaces, None),
        item(11, 101, CostKey::Equal, None),
        item(12, 5_000, CostKey::Fixed, Some(2)),
        item(13, 700, CostKey::Fixed, Some(4)),
        CostItem { year: 2025, ..item(14, 99, CostKey::Equal, None) },
    ];
    let costs = year_costs(2026, &items, &members);
    let amounts: Vec<(u128, i64)> =
        costs.members.iter().map(|cost| (cost.member_id.0.as_u128(), cost.amount.0)).collect();
    assert_eq!(amounts, [(1, 25_051), (2, 80_051), (4, 700)], "by workplaces, equally, directly");
    assert_eq!(amounts.iter().map(|(_, amount)| amount).sum::<i64>(), 105_802, "the items of the year, to the cent");
    assert_eq!(costs.members[0].per_workplace(), Some(Cents(3_131)), "25,051 by eight, rounded");
    assert_eq!(costs.members[2].per_workplace(), None, "nobody entered its workplaces");
    assert_eq!(costs.undistributed, [], "all of it");
    let alone = year_costs(2026, &items[..1], &[]);
    assert_eq!(alone.undistributed, [CostItemId(id(10))], "nobody takes part");
    assert_eq!(item(1, 1, CostKey::Fixed, None).problems(), [Problem::CostBearerUnclear], "who bears it?");
    assert_eq!(item(1, 1, CostKey::Equal, Some(1)).problems(), [Problem::CostBearerUnclear], "why only one?");
}

proptest! {
    #[test]
    fn no_cent_is_lost_and_nobody_pays_a_cent_more_than_the_exact_part(
        amount in -1_000_000_000_000_i64..1_000_000_000_000,
        weights in proptest::collection::vec(0_u32..5_000, 1..40),
    ) {
        let total: i128 = weights.iter().map(|weight| i128::from(*weight)).sum();
        match distribute(Cents(amount), &weights) {
            None => prop_assert_eq!(total, 0),
            Some(parts) => {
                prop_assert_eq!(parts.iter().map(|part| part.0).sum::<i64>(), amount);
                for (part, weight) in parts.iter().zip(&weights) {
                    // |part - amount * weight / total| < 1, without a fraction.
                    let off = i128::from(part.0) * total - i128::from(amount) * i128::from(*weight);
                    prop_assert!(off.abs() < total, "{} for {}", part.0, weight);
                    prop_assert!(*weight > 0 || part.0 == 0, "who has none pays nothing");
                }
            }
        }
    }

    #[test]
    fn a_year_is_distributed_whole(
        amounts in proptest::collection::vec((1_i64..10_000_000, 0_usize..3), 1..20),
        workplaces in proptest::collection::vec(1_u32..900, 1..12),
    ) {
        let members: Vec<CostMember> =
            workplaces.iter().enumerate().map(|(place, count)| member(place as u128 + 1, *count)).collect();
        let items: Vec<CostItem> = amounts.iter().enumerate().map(|(place, (amount, key))| {
            let key = [CostKey::Workplaces, CostKey::Equal, CostKey::Fixed][*key];
            item(100 + place as u128, *amount, key, (key == CostKey::Fixed).then_some(1))
        }).collect();
        let costs = year_costs(2026, &items, &members);
        prop_assert_eq!(costs.members.iter().map(|one| one.amount).sum::<Cents>(), items.iter().map(|item| item.amount).sum());
        prop_assert!(costs.undistributed.is_empty());
    }
}
