use super::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Ten years after the end of the year in which the case was closed.
fn rule() -> DeletionRule {
    DeletionRule {
        categories: vec![1, 2],
        system: String::new(),
        class: DeletionClass {
            retention: Retention::For(Period::years(10)),
            start: DeletionStart::EndOfProcess,
            from_year_end: true,
        },
        event: "Abschluss des Vorgangs".into(),
        source: "§ 147 Abs. 3 AO".into(),
        legal_maximum: None,
        implementation: "Löschlauf im Fachverfahren".into(),
        responsible: "Kämmerei".into(),
        archive_offer: false,
    }
}

fn case() -> DeletionCase<'static> {
    DeletionCase { event_on: Some(day("2015-03-10")), ..DeletionCase::default() }
}

#[test]
fn a_class_is_a_period_after_an_event() {
    let class = |retention, from_year_end| DeletionClass { retention, start: DeletionStart::Collection, from_year_end };
    let event = day("2024-02-29");
    let table = [
        (class(Retention::For(Period::years(10)), true), "2035-01-01"),
        (class(Retention::For(Period::years(1)), false), "2025-03-01"),
        (class(Retention::For(Period::months(6)), false), "2024-08-30"),
        (class(Retention::For(Period::days(3)), false), "2024-03-04"),
        (class(Retention::AtOnce, false), "2024-03-01"),
        (class(Retention::AtOnce, true), "2025-01-01"),
    ];
    for (class, expected) in table {
        assert_eq!(class.delete_on(event), Some(day(expected)), "{class:?}");
    }
}

#[test]
fn no_weekend_moves_a_deletion_date() {
    let class = DeletionClass {
        retention: Retention::For(Period::days(1)),
        start: DeletionStart::Collection,
        from_year_end: false,
    };
    assert_eq!(class.kept_until(day("2026-11-27")), Some(day("2026-11-28")), "a Saturday stays one");
}

#[test]
fn what_comes_next_follows_from_the_date() {
    let (rule, mut case) = (rule(), case());
    let due = day("2026-01-01");
    assert_eq!(next_step(&rule, &case, day("2025-12-31")), DeletionStep::NotDue { on: due }, "the last day");
    assert_eq!(next_step(&rule, &case, due), DeletionStep::Due { since: due }, "the first day after");
    assert_eq!(of_case(&rule, &case, due), [], "on that day nothing is late");
    assert_eq!(of_case(&rule, &case, day("2026-01-02")), [PrivacyPoint::DeletionOverdue], "the day after it is");
    case.deleted_on = Some(day("2026-01-02"));
    assert_eq!(next_step(&rule, &case, day("2026-01-02")), DeletionStep::Done, "done");
    assert_eq!(of_case(&rule, &case, day("2026-01-02")), [], "and quiet");
    case.event_on = None;
    case.deleted_on = None;
    assert_eq!(next_step(&rule, &case, due), DeletionStep::NotStarted, "nothing runs before its event");
}

#[test]
fn a_hold_stops_deletion_until_it_ends() {
    let rule = rule();
    let hold = |until| LegalHold { from: day("2025-06-01"), until, reason: "Klageverfahren".into() };
    let (short, open) = (hold(Some(day("2026-03-31"))), hold(None));
    let mut case = case();
    case.holds = vec![&short];
    let held = DeletionStep::Held { until: Some(day("2026-03-31")) };
    assert_eq!(next_step(&rule, &case, day("2026-03-31")), held, "its last day");
    let since = day("2026-01-01");
    assert_eq!(next_step(&rule, &case, day("2026-04-01")), DeletionStep::Due { since }, "then the old date counts");
    case.holds = vec![&short, &open];
    assert_eq!(next_step(&rule, &case, day("2026-03-31")), DeletionStep::Held { until: None }, "the longest counts");
    assert_eq!(of_case(&rule, &case, day("2026-03-31")), [], "with its reason");
    let unreasoned = LegalHold { reason: " ".into(), ..open };
    case.holds = vec![&unreasoned];
    assert_eq!(of_case(&rule, &case, day("2026-03-31")), [PrivacyPoint::HoldWithoutReason], "without one");
}

#[test]
fn the_archive_is_asked_before_anything_is_deleted() {
    let rule = DeletionRule { archive_offer: true, ..rule() };
    let mut case = case();
    let (since, today) = (day("2026-01-01"), day("2026-02-01"));
    assert_eq!(next_step(&rule, &case, today), DeletionStep::OfferFirst { since }, "nobody has asked");
    assert_eq!(of_case(&rule, &case, today), [PrivacyPoint::ArchiveOfferMissing], "which is told");
    let offer = ArchiveOffer { offered_on: day("2026-01-10"), decision: None, decided_on: None, handed_over_on: None };
    case.offer = Some(offer);
    assert_eq!(next_step(&rule, &case, today), DeletionStep::AwaitArchive { until: None }, "it has not answered");
    assert_eq!(of_case(&rule, &case, today), [], "nothing is missing");
    case.archive_period = Some(Period::months(6));
    let until = Some(day("2026-07-10"));
    assert_eq!(next_step(&rule, &case, day("2026-07-10")), DeletionStep::AwaitArchive { until }, "the last day");
    assert_eq!(next_step(&rule, &case, day("2026-07-11")), DeletionStep::Due { since }, "its silence is an answer");
    case.offer = Some(ArchiveOffer { decision: Some(ArchiveDecision::Taken), ..offer });
    assert_eq!(next_step(&rule, &case, today), DeletionStep::HandOver, "it takes them");
    case.offer = Some(ArchiveOffer { decision: Some(ArchiveDecision::Taken), handed_over_on: Some(today), ..offer });
    assert_eq!(next_step(&rule, &case, today), DeletionStep::Due { since }, "after that the copies go");
    case.offer = Some(ArchiveOffer { decision: Some(ArchiveDecision::Declined), ..offer });
    assert_eq!(next_step(&rule, &case, today), DeletionStep::Due { since }, "it does not want them");
    case.offer = None;
    case.deleted_on = Some(today);
    assert_eq!(of_case(&rule, &case, today), [PrivacyPoint::ArchiveOfferMissing], "deleted unasked is told for good");
}

#[test]
fn each_gap_of_a_rule_fires_and_a_whole_rule_keeps_quiet() {
    let check = |change: fn(&mut DeletionRule), expected: &[PrivacyPoint]| {
        let mut rule = rule();
        change(&mut rule);
        assert_eq!(of_rule(&rule), expected);
    };
    check(|_| (), &[]);
    check(|rule| rule.source.clear(), &[PrivacyPoint::DeletionSourceMissing]);
    check(|rule| rule.responsible.clear(), &[PrivacyPoint::DeletionResponsibleMissing]);
    check(|rule| rule.legal_maximum = Some(Period::months(119)), &[PrivacyPoint::DeletionPeriodTooLong]);
    check(|rule| rule.legal_maximum = Some(Period::months(120)), &[]);
    check(
        |rule| {
            rule.class.retention = Retention::Permanent;
            rule.legal_maximum = Some(Period::years(100));
        },
        &[PrivacyPoint::DeletionPeriodTooLong],
    );
}

#[test]
fn what_is_kept_for_good_is_never_due() {
    let mut rule = rule();
    rule.class.retention = Retention::Permanent;
    assert_eq!(rule.class.delete_on(day("2015-03-10")), None, "there is no date");
    assert_eq!(next_step(&rule, &case(), day("2100-01-01")), DeletionStep::Permanent, "nor does it ever come");
}
