//! The register of processors.

use super::activities::transfer;
use super::{Numbering, day, evidence, lines, optional, text, word, yes_no};
use crate::privacy_view::{PrivacyView, Proven};
use akte_domain::privacy::processor::{Certificate, ContractClause, SubProcessor};
use akte_domain::{Coded, ProcessorContract, ReportKind};
use akte_report::model::{Fact, Grid, RecordReport, RecordSheet, Said};

/// Art. 28: contracts with their minimum contents, controls and certificates.
pub(super) fn register(view: &PrivacyView, numbering: &mut Numbering) -> RecordReport {
    let row = |one: &Proven<ProcessorContract>| {
        let contract = &one.record;
        let (all, missing) = (ContractClause::ALL.len(), contract.missing_clauses().len());
        vec![
            Said::text(&contract.processor),
            Said::text(&contract.subject),
            Said::day(contract.signed_on),
            Said::text(&format!("{}/{all}", all - missing)),
            Said::day(contract.controlled_on),
            Said::day(contract.control_due_on),
            Said::or_none(contract.certificates.iter().flat_map(certificate).collect()),
        ]
    };
    let overview = Grid {
        columns: vec![
            ("field-processor", 24),
            ("field-processing-subject", 24),
            ("field-signed-on", 13),
            ("field-clauses", 12),
            ("field-controlled-on", 13),
            ("field-control-due-on", 13),
            ("field-certificates", 22),
        ],
        rows: view.contracts.iter().map(row).collect(),
    };
    let sheets = view.contracts.iter().map(|one| sheet(view, one, numbering)).collect();
    RecordReport { kind: ReportKind::ProcessorRegister, cover: Vec::new(), overview, sheets }
}

fn certificate(certificate: &Certificate) -> Vec<Said> {
    let mut said = Said::text(&certificate.name);
    said.extend(Said::labelled("field-valid-until", Said::day(certificate.valid_until)));
    said
}

fn sheet(view: &PrivacyView, one: &Proven<ProcessorContract>, numbering: &mut Numbering) -> RecordSheet {
    let contract = &one.record;
    let served: Vec<&str> = view
        .activities
        .iter()
        .filter(|activity| activity.record.contract_ids.contains(&contract.id))
        .map(|activity| activity.record.name.as_str())
        .collect();
    let none = |said: Vec<Said>| Said::or_none(said);
    let social = if contract.social_data { Said::day(contract.social_data_notified_on) } else { Said::yes_no(false) };
    let transfers: Vec<Said> = contract.transfers.iter().flat_map(transfer).collect();
    let facts = vec![
        optional("field-address", &contract.address),
        optional("field-contact", &contract.contact),
        optional("field-officer", &contract.officer),
        text("field-processing-subject", &contract.subject),
        text("field-duration", &contract.duration),
        text("field-nature-and-purpose", &contract.nature_and_purpose),
        text("field-data", &contract.data),
        text("field-subjects", &contract.subjects),
        Fact::new("field-activities", none(lines(served))),
        Fact::new("field-evb-it", none(word("field-evb-it", "evb-it-type", contract.evb_it).said)),
        optional("field-main-contract", &contract.main_contract),
        optional("field-version", &contract.version),
        day("field-signed-on", contract.signed_on),
        optional("field-signed-by", &contract.signed_by),
        optional("field-instructing-persons", &contract.instructing_persons),
        word("field-sub-processor-authorisation", "sub-processor-authorisation", contract.sub_processor_authorisation),
        Fact::new("field-transfers", none(transfers)),
        day("field-measures-annex-on", contract.measures_annex_on),
        day("field-guarantees-checked-on", contract.guarantees_checked_on),
        day("field-controlled-on", contract.controlled_on),
        optional("field-control-result", &contract.control_result),
        day("field-control-due-on", contract.control_due_on),
        Fact::new("field-certificates", none(contract.certificates.iter().flat_map(certificate).collect())),
        Fact::new("field-social-data", social),
        yes_no("field-remote-maintenance", contract.remote_maintenance),
        optional("field-exit-duties", &contract.exit_duties),
        Fact::new("field-ends-on", Said::or_unstated(Said::day(contract.ends_on))),
        Fact::new("field-returned-on", Said::done(contract.returned_on)),
        evidence(view, &one.evidence, numbering),
    ];
    RecordSheet {
        title: contract.processor.clone(),
        facts,
        grids: vec![
            ("field-clauses", clauses(contract)),
            ("field-sub-processors", sub_processors(&contract.sub_processors)),
        ],
    }
}

/// The eight clauses of Art. 28(3), looked at or not.
fn clauses(contract: &ProcessorContract) -> Grid {
    let rows = ContractClause::ALL.iter().map(|clause| {
        let found = contract.clauses.iter().find(|found| found.clause == *clause);
        vec![
            Said::text(&format!("({})", clause.letter())),
            vec![Said::Word("contract-clause", clause.code())],
            found.map(|found| Said::yes_no(found.present)).unwrap_or_default(),
            found.map(|found| Said::text(&found.place)).unwrap_or_default(),
        ]
    });
    Grid {
        columns: vec![("field-letter", 8), ("field-clause", 52), ("field-present", 16), ("field-place", 24)],
        rows: rows.collect(),
    }
}

pub(super) fn sub_processors(sub_processors: &[SubProcessor]) -> Grid {
    let none = || Said::none();
    let mut rows: Vec<Vec<Vec<Said>>> = sub_processors
        .iter()
        .map(|sub: &SubProcessor| {
            let transfers: Vec<Said> = sub.transfers.iter().flat_map(transfer).collect();
            let transfers = if transfers.is_empty() { none() } else { transfers };
            vec![Said::text(&sub.name), Said::text(&sub.service), Said::day(sub.approved_on), transfers]
        })
        .collect();
    if rows.is_empty() {
        rows.push(vec![none(), none(), none(), none()]);
    }
    Grid {
        columns: vec![("field-name", 28), ("field-service", 30), ("field-approved-on", 16), ("field-transfers", 26)],
        rows,
    }
}
