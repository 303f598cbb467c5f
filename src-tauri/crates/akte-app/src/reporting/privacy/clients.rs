//! The record of a processor (Art. 30(2)).

use super::activities::transfer_said;
use super::processors::sub_processors;
use super::{day, lines, named, optional, text};
use crate::privacy_view::PrivacyView;
use akte_domain::{ProcessingClient, ReportKind};
use akte_report::model::{Fact, Grid, RecordReport, RecordSheet, Said};

/// Cover sheet of the processor, overview, one sheet per controller.
pub(super) fn record(view: &PrivacyView) -> RecordReport {
    let sheet = view.sheet();
    let cover = vec![
        text("field-processor", &sheet.name),
        text("field-address", &sheet.address),
        text("field-phone", &sheet.phone),
        text("field-email", &sheet.email),
        named("field-representative", &sheet.representative),
        text("field-officer", &sheet.officer),
        text("field-supervisory-authority", &sheet.authority),
    ];
    let none = |said: Vec<Said>| Said::or_none(said);
    let row = |client: &ProcessingClient| {
        vec![
            Said::text(&client.name),
            lines(client.categories.iter().map(String::as_str)),
            transfer_said(client.transfers.as_ref()),
            none(lines(client.sub_processors.iter().map(|sub| sub.name.as_str()))),
            Said::day(client.signed_on),
        ]
    };
    let overview = Grid {
        columns: vec![
            ("field-client", 26),
            ("field-processing-categories", 34),
            ("field-transfers", 20),
            ("field-sub-processors", 22),
            ("field-signed-on", 13),
        ],
        rows: view.clients.iter().map(row).collect(),
    };
    let sheets = view.clients.iter().map(client_sheet).collect();
    RecordReport { kind: ReportKind::ProcessorRecord, cover, overview, sheets }
}

fn client_sheet(client: &ProcessingClient) -> RecordSheet {
    let protection = [
        Said::text(&client.measures_note),
        Said::labelled("field-security-concept", Said::text(&client.security_concept)),
    ]
    .concat();
    let facts = vec![
        text("field-address", &client.address),
        text("field-contact", &client.contact),
        named("field-representative", &client.representative),
        optional("field-officer", &client.officer),
        Fact::new("field-processing-categories", lines(client.categories.iter().map(String::as_str))),
        Fact::new("field-transfers", transfer_said(client.transfers.as_ref())),
        Fact::new("field-protection", protection),
        day("field-signed-on", client.signed_on),
        Fact::new("field-ends-on", Said::or_unstated(Said::day(client.ends_on))),
        optional("field-remark", &client.remark),
    ];
    let subs = sub_processors(&client.sub_processors);
    RecordSheet { title: client.name.clone(), facts, grids: vec![("field-sub-processors", subs)] }
}
