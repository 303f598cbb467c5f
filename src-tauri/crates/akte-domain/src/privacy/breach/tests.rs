use super::*;
use uuid::Uuid;

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

/// Friday, 20 November 2026, 16:30 in Berlin.
fn aware() -> DateTime<Utc> {
    at("2026-11-20T15:30:00Z")
}

/// A breach about which everything is said, not reported yet.
fn whole() -> DataBreach {
    let mut breach = DataBreach::new(DataBreachId(Uuid::nil()), MunicipalityId(Uuid::nil()), "Fehlversand");
    breach.aware_at = Some(aware());
    breach.contact = "DSB".into();
    breach.facts = "Ein Bescheid ging an die falsche Anschrift.".into();
    breach.data_categories = "Name, Anschrift, Steuerdaten".into();
    breach.person_categories = "Steuerpflichtige".into();
    breach.consequences = "Kenntnisnahme durch eine unbefugte Person".into();
    breach.measures = "Bescheid zurückgeholt".into();
    breach.risk = Some(BreachRisk::Risk);
    breach.risk_reason = "Steuergeheimnis".into();
    breach
}

fn report(at: DateTime<Utc>, complete: bool) -> BreachReport {
    BreachReport { at, reference: "4711".into(), complete, content: String::new() }
}

#[test]
fn the_clock_runs_over_the_weekend_to_the_second() {
    let breach = whole();
    let due = at("2026-11-23T15:30:00Z");
    assert_eq!(breach.due(), Some(due), "Monday, 16:30");
    let hour = TimeDelta::hours(1);
    assert_eq!(breach.notification(due - hour), NotificationState::Running { left: hour }, "an hour is left");
    assert_eq!(breach.notification(due), NotificationState::Running { left: TimeDelta::zero() }, "the last instant");
    let second = TimeDelta::seconds(1);
    assert_eq!(breach.notification(due + second), NotificationState::Overdue { by: second }, "a second later");
}

#[test]
fn the_clock_counts_elapsed_hours_when_the_clocks_change() {
    let mut breach = whole();
    breach.aware_at = Some(at("2026-03-28T23:30:00Z"));
    assert_eq!(breach.due(), Some(at("2026-03-31T23:30:00Z")), "half past midnight becomes half past one");
    breach.aware_at = Some(at("2026-12-23T10:00:00Z"));
    assert_eq!(breach.due(), Some(at("2026-12-26T10:00:00Z")), "on the second day of Christmas");
}

#[test]
fn a_report_is_in_time_late_or_not_owed() {
    let mut breach = whole();
    let due = breach.due().unwrap();
    breach.reports.push(report(due, false));
    assert_eq!(breach.notification(due), NotificationState::InTime, "a partial report counts");
    let by = TimeDelta::minutes(1);
    breach.reports[0].at = due + by;
    assert_eq!(breach.notification(due), NotificationState::LateWithoutReason { by }, "a minute late");
    breach.late_reason = "Ausfall der Leitung".into();
    assert_eq!(breach.notification(due), NotificationState::LateWithReason { by }, "with its reason");
    breach.reports.push(report(aware(), false));
    assert_eq!(breach.notification(due), NotificationState::InTime, "the first report counts, in any order");
    breach.risk = Some(BreachRisk::Unlikely);
    assert_eq!(breach.notification(due), NotificationState::NotReportable, "reported though it need not be");
    breach.risk_reason = " ".into();
    assert_eq!(breach.notification(due), NotificationState::NotReportableWithoutReason, "nobody says why");
}

#[test]
fn no_clock_runs_while_a_breach_is_only_suspected() {
    let mut breach = whole();
    breach.aware_at = None;
    assert_eq!(breach.notification(aware()), NotificationState::NotAware, "no knowledge, no clock");
    assert_eq!(of_breach(&breach, aware()), [PrivacyPoint::AwarenessMissing], "which is told");
}

#[test]
fn a_partial_report_is_followed_up() {
    let mut breach = whole();
    assert!(!breach.follow_up_open(), "nothing was reported");
    breach.reports.push(report(aware(), false));
    assert!(breach.follow_up_open(), "a part was");
    breach.reports.push(report(aware() + TimeDelta::days(9), true));
    assert!(!breach.follow_up_open(), "the rest followed");
}

#[test]
fn persons_are_told_of_a_high_risk_unless_an_exception_applies() {
    let mut breach = whole();
    assert_eq!(breach.notice_state(), NoticeState::NotRequired, "a risk, not a high one");
    breach.risk = Some(BreachRisk::High);
    assert_eq!(breach.notice_state(), NoticeState::Required, "a high one");
    breach.notice.exception = Some(NoticeException::Protected);
    assert_eq!(breach.notice_state(), NoticeState::Excepted(NoticeException::Protected), "the data were encrypted");
    breach.notice.ordered = true;
    assert_eq!(breach.notice_state(), NoticeState::Required, "the authority demands it");
    breach.notice.notified_at = Some(aware());
    assert_eq!(breach.notice_state(), NoticeState::Notified, "they know");
    breach = whole();
    breach.risk = None;
    assert_eq!(breach.notice_state(), NoticeState::Undecided, "nobody assessed it");
}

#[test]
fn every_breach_is_documented() {
    let breach = whole();
    assert_eq!(breach.documentation_gaps(), [], "all is said");
    let bare = DataBreach::new(breach.id, breach.municipality_id, "Verlust");
    let all = [
        DocumentationGap::Facts,
        DocumentationGap::Effects,
        DocumentationGap::RemedialAction,
        DocumentationGap::Assessment,
    ];
    assert_eq!(bare.documentation_gaps(), all, "nothing is");
}

#[test]
fn each_gap_fires_and_a_whole_breach_keeps_quiet() {
    let check = |change: fn(&mut DataBreach), expected: &[PrivacyPoint]| {
        let mut breach = whole();
        breach.reports.push(report(aware(), true));
        change(&mut breach);
        assert_eq!(of_breach(&breach, at("2026-12-01T00:00:00Z")), expected);
    };
    check(|_| (), &[]);
    check(|breach| breach.reports.clear(), &[PrivacyPoint::BreachOverdue]);
    check(|breach| breach.reports[0].at = at("2026-11-30T00:00:00Z"), &[PrivacyPoint::BreachLateWithoutReason]);
    check(|breach| breach.reports[0].complete = false, &[PrivacyPoint::BreachFollowUpOpen]);
    check(|breach| breach.contact.clear(), &[PrivacyPoint::BreachContentsIncomplete]);
    check(|breach| breach.risk = Some(BreachRisk::High), &[PrivacyPoint::PersonsNotNotified]);
    check(
        |breach| {
            breach.risk = Some(BreachRisk::High);
            breach.notice.exception = Some(NoticeException::Averted);
        },
        &[PrivacyPoint::NoticeExceptionWithoutReason],
    );
    check(|breach| breach.risk = None, &[PrivacyPoint::BreachRiskMissing, PrivacyPoint::BreachUndocumented]);
    check(
        |breach| {
            breach.risk = Some(BreachRisk::Unlikely);
            breach.risk_reason.clear();
        },
        &[PrivacyPoint::BreachUnreportedWithoutReason, PrivacyPoint::BreachUndocumented],
    );
}

#[test]
fn a_breach_has_a_title_and_ends_after_it_began() {
    let mut breach = whole();
    assert_eq!(breach.problems(), [], "nothing forbids it");
    breach.title.clear();
    breach.occurred_from = Some(aware());
    breach.occurred_until = Some(aware() - TimeDelta::hours(1));
    assert_eq!(breach.problems(), [Problem::NameMissing, Problem::PeriodReversed], "neither title nor order");
}
