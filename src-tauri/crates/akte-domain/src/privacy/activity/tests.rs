use super::*;
use crate::period::Period;
use crate::privacy::deletion::{DeletionClass, DeletionStart, Retention};
use uuid::Uuid;

fn basis(basis: &str, provision: &str) -> LegalBasis {
    LegalBasis { basis: basis.into(), provision: provision.into() }
}

fn category(number: u16) -> DataCategory {
    DataCategory {
        number,
        name: "Stammdaten".into(),
        special: false,
        convictions: false,
        social: false,
        subjects: vec![1],
    }
}

/// An activity at which nothing is missing.
fn whole() -> ProcessingActivity {
    let id = Uuid::nil();
    let mut activity = ProcessingActivity::new(ProcessingActivityId(id), MunicipalityId(id), "Hundesteuer");
    activity.department = "Steueramt".into();
    activity.purposes = vec!["Erhebung der Hundesteuer".into()];
    activity.legal_bases = vec![basis("art_6_1_e", ""), basis("municipal_statute", "Hundesteuersatzung")];
    activity.subjects = vec![SubjectCategory { number: 1, name: "Halterinnen und Halter".into(), count: Some(400) }];
    activity.categories = vec![category(1), category(2)];
    activity.no_recipients = true;
    activity.transfers = Some(TransferStatement::NonePlanned);
    activity.deletion = vec![DeletionRule {
        categories: vec![1, 2],
        system: String::new(),
        class: DeletionClass {
            retention: Retention::For(Period::years(10)),
            start: DeletionStart::EndOfRelationship,
            from_year_end: true,
        },
        event: "Ende der Hundehaltung".into(),
        source: "§ 147 Abs. 3 AO".into(),
        legal_maximum: None,
        implementation: String::new(),
        responsible: String::new(),
        archive_offer: false,
    }];
    activity.security_concept = "Sicherheitskonzept 1.0".into();
    activity.information.fulfilled_on = NaiveDate::from_ymd_opt(2026, 1, 1);
    activity.threshold = "Keine Folgenabschätzung: kein Kriterium trifft zu.".into();
    activity
}

fn check(change: fn(&mut ProcessingActivity), expected: &[PrivacyPoint]) {
    let mut activity = whole();
    change(&mut activity);
    assert_eq!(of_activity(&activity), expected);
}

fn transfer() -> Transfer {
    Transfer {
        recipient: "Anbieter".into(),
        country: "Schweiz".into(),
        safeguard: Some(Safeguard::Adequacy),
        documentation: String::new(),
    }
}

#[test]
fn a_whole_activity_keeps_quiet() {
    check(|_| (), &[]);
    check(|activity| activity.status = ActivityStatus::Checked, &[]);
}

#[test]
fn each_missing_field_of_article_30_fires() {
    check(|activity| activity.purposes.clear(), &[PrivacyPoint::PurposeMissing]);
    check(|activity| activity.purposes = vec![" ".into()], &[PrivacyPoint::PurposeMissing]);
    check(|activity| activity.department.clear(), &[PrivacyPoint::ActivityResponsibleMissing]);
    check(|activity| activity.subjects.clear(), &[PrivacyPoint::SubjectsMissing, PrivacyPoint::CategoryNumbersUnclear]);
    check(
        |activity| {
            activity.categories.clear();
            activity.deletion.clear();
        },
        &[PrivacyPoint::DataCategoriesMissing],
    );
    check(|activity| activity.no_recipients = false, &[PrivacyPoint::RecipientsMissing]);
    check(|activity| activity.transfers = None, &[PrivacyPoint::TransferStatementMissing]);
    check(|activity| activity.deletion[0].categories = vec![1], &[PrivacyPoint::DeletionPeriodMissing]);
    check(|activity| activity.deletion[0].source.clear(), &[PrivacyPoint::DeletionSourceMissing]);
    check(
        |activity| activity.deletion[0].legal_maximum = Some(Period::years(1)),
        &[PrivacyPoint::DeletionPeriodTooLong],
    );
    check(|activity| activity.security_concept.clear(), &[PrivacyPoint::MeasuresMissing]);
    check(|activity| activity.information.fulfilled_on = None, &[PrivacyPoint::InformationMissing]);
    check(
        |activity| {
            activity.information.fulfilled_on = None;
            activity.information.exemption = "Art. 14 Abs. 5 Buchst. c".into();
        },
        &[],
    );
    check(|activity| activity.threshold.clear(), &[PrivacyPoint::ThresholdMissing]);
}

#[test]
fn the_legal_basis_is_looked_at() {
    check(|activity| activity.legal_bases.clear(), &[PrivacyPoint::LegalBasisMissing]);
    check(|activity| drop(activity.legal_bases.remove(0)), &[PrivacyPoint::LegalBasisMissing]);
    check(|activity| drop(activity.legal_bases.pop()), &[PrivacyPoint::LegalBasisWithoutLaw]);
    check(|activity| activity.legal_bases[1].provision.clear(), &[PrivacyPoint::LegalBasisWithoutLaw]);
    check(|activity| activity.legal_bases = vec![basis("art_6_1_a", "")], &[]);
    check(
        |activity| activity.legal_bases = vec![basis("art_6_1_f", "")],
        &[PrivacyPoint::LegitimateInterestsOfAuthority],
    );
    check(
        |activity| {
            activity.legal_bases = vec![basis("art_6_1_f", "")];
            activity.legitimate_interest_reason = "Vermietung wie ein Privater".into();
        },
        &[],
    );
    check(|activity| activity.categories[1].special = true, &[PrivacyPoint::SpecialWithoutBasis]);
    check(
        |activity| {
            activity.categories[1].special = true;
            activity.legal_bases.push(basis("art_9_2_g", ""));
        },
        &[],
    );
    check(
        |activity| {
            activity.categories[1].convictions = true;
            activity.legal_bases = vec![basis("art_6_1_a", "")];
        },
        &[PrivacyPoint::ConvictionsWithoutLaw],
    );
    check(|activity| activity.categories[1].convictions = true, &[]);
}

#[test]
fn numbers_refer_to_what_is_there() {
    check(|activity| activity.categories[1].number = 1, &[PrivacyPoint::CategoryNumbersUnclear]);
    check(|activity| activity.deletion[0].categories.push(9), &[PrivacyPoint::CategoryNumbersUnclear]);
    check(|activity| activity.categories[0].subjects = vec![7], &[PrivacyPoint::CategoryNumbersUnclear]);
    check(|activity| activity.categories[0].subjects.clear(), &[PrivacyPoint::CategoryWithoutSubject]);
}

#[test]
fn recipients_and_transfers_are_said_and_whole() {
    let recipient = || Recipient {
        kind: RecipientKind::Internal,
        name: "Kasse".into(),
        categories: vec![2],
        reason: String::new(),
    };
    let mut activity = whole();
    activity.recipients = vec![recipient()];
    assert_eq!(of_activity(&activity), [PrivacyPoint::RecipientsContradict], "there are some, and there are none");
    activity.no_recipients = false;
    assert_eq!(of_activity(&activity), [], "there are some");
    let mut say = |transfers| {
        activity.transfers = Some(TransferStatement::Planned(transfers));
        of_activity(&activity)
    };
    assert_eq!(say(vec![transfer()]), [], "whole");
    assert_eq!(say(Vec::new()), [PrivacyPoint::TransferIncomplete], "planned, and nobody says which");
    let without = Transfer { safeguard: None, ..transfer() };
    assert_eq!(say(vec![transfer(), without]), [PrivacyPoint::TransferIncomplete], "without safeguard");
    let derogation = Transfer { safeguard: Some(Safeguard::CompellingInterests), ..transfer() };
    assert_eq!(say(vec![derogation.clone()]), [PrivacyPoint::DerogationUndocumented], "undocumented");
    assert_eq!(say(vec![Transfer { documentation: "Vermerk".into(), ..derogation }]), [], "documented");
}

#[test]
fn what_is_marked_as_checked_has_to_be_complete() {
    let joint = |activity: &mut ProcessingActivity| {
        activity.joint = true;
        activity.status = ActivityStatus::Checked;
    };
    check(joint, &[PrivacyPoint::JointArrangementMissing, PrivacyPoint::CheckedIncomplete]);
    check(
        |activity| {
            activity.joint = true;
            activity.joint_arrangement = "Vereinbarung nach Art. 26".into();
        },
        &[],
    );
    check(|activity| activity.automated_decision = true, &[PrivacyPoint::AutomatedDecisionWithoutBasis]);
    check(
        |activity| {
            activity.automated_decision = true;
            activity.automated_decision_basis = "§ 35a VwVfG".into();
        },
        &[],
    );
}

#[test]
fn a_new_purpose_is_a_new_activity() {
    let mut before = whole();
    let mut after = before.clone();
    after.purposes.push("Werbung für das Tierheim".into());
    assert_eq!(of_change(&before, &after), [], "a draft may still change");
    before.status = ActivityStatus::Complete;
    assert_eq!(new_purposes(&before, &after), ["Werbung für das Tierheim"], "it is named");
    assert_eq!(of_change(&before, &after), [PrivacyPoint::PurposeAdded], "and told");
    after.purposes = vec![" erhebung  der Hundesteuer".into()];
    assert_eq!(of_change(&before, &after), [], "space and case are no purpose");
    after.purposes.clear();
    assert_eq!(of_change(&before, &after), [], "nor is one less");
}

#[test]
fn the_cover_sheet_names_controller_and_officer() {
    let mut sheet = ControllerSheet {
        name: "Gemeinde Musterfeld".into(),
        address: "Am Markt 1".into(),
        email: "rathaus@example.org".into(),
        officer: "DSB, dsb@example.org".into(),
        ..ControllerSheet::default()
    };
    assert_eq!(of_controller(&sheet), [], "nothing is missing");
    sheet.email.clear();
    sheet.officer.clear();
    let expected = [PrivacyPoint::ControllerIncomplete, PrivacyPoint::OfficerMissing];
    assert_eq!(of_controller(&sheet), expected, "neither reachable nor with an officer");
}

#[test]
fn bases_know_their_article() {
    assert!(!GdprBasis::Art6F.is_article_9() && GdprBasis::Art9A.is_article_9(), "the order holds");
    assert_eq!(basis("art_9_2_h", "").gdpr(), Some(GdprBasis::Art9H), "an id is a code");
    assert_eq!(basis("bmg", "§ 3 BMG").gdpr(), None, "a law is none");
    assert_eq!(whole().problems(), [], "a name is enough to record it");
    let nameless = ProcessingActivity { name: " ".into(), ..whole() };
    assert_eq!(nameless.problems(), [Problem::NameMissing], "without one it is not");
}
