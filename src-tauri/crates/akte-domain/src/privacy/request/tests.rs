use super::*;
use crate::Land;
use crate::period::LocalHolidays;
use uuid::Uuid;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn calendar() -> HolidayCalendar {
    HolidayCalendar::new(Some(Land::LowerSaxony), LocalHolidays::default())
}

/// A request for access that arrived on 5 March 2026.
fn request() -> DataSubjectRequest {
    DataSubjectRequest {
        id: DataSubjectRequestId(Uuid::nil()),
        municipality_id: MunicipalityId(Uuid::nil()),
        number: "2026-1".into(),
        received_on: day("2026-03-05"),
        channel: "Brief".into(),
        requester: "Kim Beispiel".into(),
        kinds: vec![RequestKind::Access],
        identity: IdentityCheck { means: "Anschrift wie im Melderegister".into(), ..IdentityCheck::default() },
        extension: None,
        partial_answers: Vec::new(),
        answer: None,
        fee: None,
        offices: String::new(),
        remark: String::new(),
    }
}

fn answer(on: &str, result: RequestResult) -> RequestAnswer {
    RequestAnswer {
        on: day(on),
        result,
        form: "Brief".into(),
        refusal_reason: "Art. 17 Abs. 3 Buchst. b".into(),
        remedies_named: true,
        manifestly_unfounded: false,
    }
}

fn extension(on: &str, reason: &str) -> Extension {
    Extension { notified_on: day(on), reason: reason.into() }
}

#[test]
fn the_month_begins_with_receipt_and_ends_after_easter() {
    let request = request();
    let due = day("2026-04-07");
    assert_eq!(request.due(&calendar()), Some(due), "5 April is Easter Sunday");
    let open = RequestState::Open { due: Some(due), extended: false };
    assert_eq!(request.state(due, &calendar()), open, "the last day is in time");
    assert_eq!(request.state(day("2026-04-08"), &calendar()), RequestState::Overdue { due }, "the day after is not");
    assert_eq!(request.next_deadline(&calendar()), Some(due), "which is what comes next");
}

#[test]
fn a_doubted_identity_moves_nothing() {
    let mut request = request();
    let due = request.due(&calendar());
    request.identity.asked_on = Some(day("2026-03-06"));
    request.identity.confirmed_on = Some(day("2026-03-30"));
    assert_eq!(request.due(&calendar()), due, "the period began with receipt");
    assert_eq!(of_request(&request, day("2026-03-06"), &calendar()), [PrivacyPoint::IdentityDoubtUndocumented]);
    request.identity.doubt = "Abweichende Absenderanschrift".into();
    assert_eq!(of_request(&request, day("2026-03-06"), &calendar()), [], "the doubt is documented");
}

#[test]
fn an_extension_counts_from_receipt_and_only_within_the_first_month() {
    let mut request = request();
    request.extension = Some(extension("2026-04-07", "Akten aus sechs Ämtern"));
    assert_eq!(request.due(&calendar()), Some(day("2026-06-05")), "three months from receipt");
    let open = RequestState::Open { due: Some(day("2026-06-05")), extended: true };
    assert_eq!(request.state(day("2026-05-05"), &calendar()), open, "on its way");
    for void in [extension("2026-04-08", "Akten aus sechs Ämtern"), extension("2026-04-07", " ")] {
        request.extension = Some(void);
        assert_eq!(request.due(&calendar()), Some(day("2026-04-07")), "too late, or without a reason");
        let points = of_request(&request, day("2026-04-07"), &calendar());
        assert_eq!(points, [PrivacyPoint::ExtensionInvalid], "which is told");
    }
}

#[test]
fn a_refusal_has_only_the_first_month() {
    let mut request = request();
    request.extension = Some(extension("2026-03-10", "Akten aus sechs Ämtern"));
    request.answer = Some(answer("2026-05-05", RequestResult::Granted));
    assert_eq!(request.state(day("2026-05-05"), &calendar()), RequestState::InTime, "an answer within the extension");
    request.answer = Some(answer("2026-05-05", RequestResult::Refused));
    let late = RequestState::Late { due: day("2026-04-07") };
    assert_eq!(request.state(day("2026-05-05"), &calendar()), late, "a refusal is late");
    assert_eq!(of_request(&request, day("2026-05-05"), &calendar()), [PrivacyPoint::RefusalLate], "which is told");
    request.answer = Some(answer("2026-04-07", RequestResult::Refused));
    assert_eq!(of_request(&request, day("2026-05-05"), &calendar()), [], "on the last day it is not");
}

#[test]
fn a_partial_answer_leaves_the_clock_running() {
    let mut request = request();
    request.partial_answers.push(PartialAnswer { on: day("2026-03-20"), content: "Melderegister".into() });
    assert_eq!(request.state(day("2026-04-08"), &calendar()), RequestState::Overdue { due: day("2026-04-07") });
}

#[test]
fn withdrawals_and_complaints_have_no_month() {
    let mut request = request();
    request.kinds = vec![RequestKind::ConsentWithdrawal];
    assert_eq!(request.due(&calendar()), None, "a withdrawal takes effect at once");
    request.kinds.push(RequestKind::Erasure);
    assert!(request.due(&calendar()).is_some(), "erasure has one");
    request.kinds.clear();
    assert!(request.due(&calendar()).is_some(), "so has what nobody has sorted yet");
    assert_eq!(of_request(&request, day("2026-03-06"), &calendar()), [PrivacyPoint::RequestKindMissing]);
}

#[test]
fn each_gap_fires_and_a_whole_request_keeps_quiet() {
    let check = |change: fn(&mut DataSubjectRequest), expected: &[PrivacyPoint]| {
        let mut request = request();
        request.answer = Some(answer("2026-03-20", RequestResult::PartlyGranted));
        change(&mut request);
        assert_eq!(of_request(&request, day("2026-07-01"), &calendar()), expected);
    };
    check(|_| (), &[]);
    check(|request| request.answer = None, &[PrivacyPoint::RequestOverdue]);
    check(
        |request| request.answer = Some(answer("2026-04-08", RequestResult::NoData)),
        &[PrivacyPoint::RequestAnsweredLate],
    );
    check(|request| request.answer = Some(answer("2026-04-08", RequestResult::TakenBack)), &[]);
    check(|request| request.identity.means.clear(), &[PrivacyPoint::IdentityUnascertained]);
    check(|request| request.answer.as_mut().unwrap().refusal_reason.clear(), &[PrivacyPoint::RefusalWithoutReason]);
    check(|request| request.answer.as_mut().unwrap().remedies_named = false, &[PrivacyPoint::RefusalWithoutRemedies]);
    check(
        |request| request.fee = Some(RequestFee { amount: Cents(2500), reason: String::new() }),
        &[PrivacyPoint::FeeWithoutReason],
    );
    check(|request| request.fee = Some(RequestFee { amount: Cents(2500), reason: "Dritte Kopie".into() }), &[]);
}

#[test]
fn kinds_know_their_articles() {
    assert_eq!(RequestKind::Access.article(), 15, "access");
    assert_eq!(RequestKind::ConsentWithdrawal.article(), 7, "withdrawal");
}
