use super::*;
use crate::Coded;
use crate::privacy::activity::Safeguard;
use uuid::Uuid;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn contract() -> ProcessorContract {
    let signed = Some(day("2026-01-15"));
    let clause = |clause: &ContractClause| ClauseFinding { clause: *clause, present: true, place: "§ 5".into() };
    ProcessorContract {
        id: ProcessorContractId(Uuid::nil()),
        municipality_id: MunicipalityId(Uuid::nil()),
        processor: "Kommunales Rechenzentrum".into(),
        address: String::new(),
        contact: String::new(),
        officer: String::new(),
        subject: "Betrieb des Einwohnerverfahrens".into(),
        duration: "unbefristet".into(),
        nature_and_purpose: "Speicherung und Wartung".into(),
        data: "Meldedaten".into(),
        subjects: "Einwohnerinnen und Einwohner".into(),
        evb_it: Some(EvbItType::Cloud),
        main_contract: "EVB-IT Cloud".into(),
        version: "1.0".into(),
        signed_on: signed,
        signed_by: "Bürgermeisterin".into(),
        clauses: ContractClause::ALL.iter().map(clause).collect(),
        instructing_persons: "Leitung Hauptamt".into(),
        sub_processor_authorisation: Some(SubProcessorAuthorisation::General),
        sub_processors: vec![SubProcessor {
            name: "Druckzentrum".into(),
            service: "Druck und Versand".into(),
            approved_on: signed,
            transfers: Vec::new(),
        }],
        transfers: Vec::new(),
        measures_annex_on: signed,
        guarantees_checked_on: signed,
        controlled_on: signed,
        control_result: "Ohne Beanstandung".into(),
        control_due_on: Some(day("2027-01-15")),
        certificates: vec![Certificate { name: "ISO 27001".into(), valid_until: Some(day("2027-06-30")) }],
        social_data: false,
        social_data_notified_on: None,
        remote_maintenance: false,
        exit_duties: String::new(),
        ends_on: None,
        returned_on: None,
    }
}

fn transfer() -> Transfer {
    Transfer {
        recipient: "Anbieter".into(),
        country: "Indien".into(),
        safeguard: Some(Safeguard::StandardClauses),
        documentation: String::new(),
    }
}

#[test]
fn each_gap_fires_and_a_whole_contract_keeps_quiet() {
    let check = |change: fn(&mut ProcessorContract), expected: &[PrivacyPoint]| {
        let mut contract = contract();
        change(&mut contract);
        assert_eq!(of_contract(&contract, day("2026-11-30")), expected);
    };
    check(|_| (), &[]);
    check(|contract| contract.signed_on = None, &[PrivacyPoint::ContractUnsigned]);
    check(|contract| contract.signed_on = Some(day("2026-12-01")), &[PrivacyPoint::ContractUnsigned]);
    check(|contract| contract.duration.clear(), &[PrivacyPoint::ContractSubjectIncomplete]);
    check(|contract| contract.clauses[3].present = false, &[PrivacyPoint::ContractClauseMissing]);
    check(|contract| drop(contract.clauses.pop()), &[PrivacyPoint::ContractClauseMissing]);
    check(|contract| contract.sub_processor_authorisation = None, &[PrivacyPoint::SubProcessorUnauthorised]);
    check(|contract| contract.sub_processors[0].approved_on = None, &[PrivacyPoint::SubProcessorUnauthorised]);
    check(
        |contract| contract.sub_processor_authorisation = Some(SubProcessorAuthorisation::Excluded),
        &[PrivacyPoint::SubProcessorUnauthorised],
    );
    check(|contract| contract.measures_annex_on = None, &[PrivacyPoint::ContractMeasuresMissing]);
    check(|contract| contract.guarantees_checked_on = None, &[PrivacyPoint::GuaranteesUnchecked]);
    check(|contract| contract.control_due_on = Some(day("2026-11-29")), &[PrivacyPoint::ProcessorControlDue]);
    check(|contract| contract.control_due_on = Some(day("2026-11-30")), &[]);
    check(
        |contract| {
            contract.controlled_on = None;
            contract.control_due_on = None;
        },
        &[PrivacyPoint::ProcessorControlDue],
    );
    check(|contract| contract.transfers.push(transfer()), &[]);
    check(
        |contract| contract.sub_processors[0].transfers.push(Transfer { safeguard: None, ..transfer() }),
        &[PrivacyPoint::ProcessorTransferIncomplete],
    );
    check(
        |contract| contract.certificates[0].valid_until = Some(day("2026-11-29")),
        &[PrivacyPoint::CertificateExpired],
    );
    check(|contract| contract.social_data = true, &[PrivacyPoint::SocialDataUnnotified]);
    check(
        |contract| {
            contract.social_data = true;
            contract.social_data_notified_on = Some(day("2026-01-02"));
        },
        &[],
    );
    check(|contract| contract.ends_on = Some(day("2026-11-29")), &[PrivacyPoint::ReturnUnconfirmed]);
    check(|contract| contract.ends_on = Some(day("2026-11-30")), &[]);
    check(
        |contract| {
            contract.ends_on = Some(day("2026-11-29"));
            contract.returned_on = Some(day("2026-11-30"));
        },
        &[],
    );
}

#[test]
fn the_clauses_have_the_letters_of_the_article() {
    let letters: String = ContractClause::ALL.iter().map(|clause| clause.letter()).collect();
    assert_eq!(letters, "abcdefgh", "in their order");
    let mut contract = contract();
    contract.clauses.clear();
    assert_eq!(contract.missing_clauses(), ContractClause::ALL, "nobody has looked");
}

#[test]
fn a_contract_names_its_processor_and_its_controls_in_order() {
    let mut contract = contract();
    assert_eq!(contract.problems(), [], "nothing forbids it");
    contract.processor = " ".into();
    contract.control_due_on = Some(day("2026-01-14"));
    assert_eq!(contract.problems(), [Problem::NameMissing, Problem::ControlBeforeLast], "neither name nor order");
}
