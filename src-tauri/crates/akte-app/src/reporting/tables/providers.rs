//! The tables of the provider register.

use super::{Words, number, plain};
use akte_domain::export::{ExportCell, ExportTable};
use akte_domain::{EvidenceState, ProviderEvidencePurpose};
use akte_report::model::ProviderRegister;
use chrono::NaiveDate;

fn day(date: Option<NaiveDate>) -> ExportCell {
    date.map_or(ExportCell::Empty, ExportCell::Date)
}

/// One row per relation.
pub(super) fn relations(words: &Words<'_>, register: &ProviderRegister) -> ExportTable {
    let columns = [
        ("providers-name", 28),
        ("providers-kind", 24),
        ("providers-provider", 28),
        ("providers-services", 36),
        ("providers-contact", 24),
        ("providers-objects", 40),
        ("providers-need", 16),
        ("providers-legal-act", 32),
        ("providers-body", 20),
        ("providers-number", 16),
        ("providers-day", 13),
        ("providers-contract", 28),
        ("providers-from", 13),
        ("providers-until", 13),
        ("providers-exit", 36),
        ("providers-exit-on", 13),
        ("providers-data-role", 28),
        ("providers-data-role-reason", 32),
        ("providers-proof", 40),
        ("providers-proven-until", 13),
        ("providers-controlled-on", 13),
        ("providers-controlled-by", 20),
        ("providers-control-result", 32),
        ("providers-control-due", 13),
    ];
    let as_of = words.model.frame.as_of;
    let rows = register.relations.iter().map(|sheet| {
        let (relation, control) = (&sheet.relation, &sheet.relation.control);
        let objects: Vec<&str> = sheet.objects.iter().map(|object| object.name.as_str()).collect();
        let piece = |index: &usize| words.model.evidence.get(*index).map(|entry| &entry.evidence);
        let named: Vec<String> = sheet
            .evidence
            .iter()
            .filter_map(|(purpose, index)| {
                let title = &piece(index)?.title;
                Some(format!(
                    "{}: {} {title}",
                    words.term("provider-evidence", *purpose),
                    words.evidence_number(*index)
                ))
            })
            .collect();
        let ends: Vec<Option<NaiveDate>> = sheet
            .evidence
            .iter()
            .filter(|(purpose, _)| *purpose == ProviderEvidencePurpose::Proof)
            .filter_map(|(_, index)| piece(index))
            .filter(|piece| piece.state(as_of) == EvidenceState::Valid)
            .map(|piece| piece.valid_until)
            .collect();
        let proven = if ends.contains(&None) { None } else { ends.into_iter().flatten().max() };
        vec![
            plain(&relation.name),
            ExportCell::Text(words.term("provider-kind", relation.kind)),
            plain(&sheet.provider),
            words.recorded(&relation.services),
            words.recorded(&relation.contact),
            plain(&objects.join("; ")),
            words.recorded(&sheet.need),
            words.recorded(&relation.legal.name),
            words.recorded(&relation.legal.body),
            plain(&relation.legal.number),
            day(relation.legal.on),
            words.recorded(&relation.contract),
            day(relation.valid_from),
            day(relation.valid_until),
            words.recorded(&relation.exit_rule),
            day(relation.exit_on),
            relation.data_role.map_or(ExportCell::Empty, |role| ExportCell::Text(words.term("data-role", role))),
            plain(&relation.data_role_reason),
            plain(&named.join("; ")),
            day(proven),
            day(control.controlled_on),
            words.recorded(&control.controlled_by),
            words.recorded(&control.control_result),
            day(control.control_due_on),
        ]
    });
    words.table("providers-overview-title", &columns, rows.collect())
}

/// One row per object of a relation.
pub(super) fn objects(words: &Words<'_>, register: &ProviderRegister) -> ExportTable {
    let columns = [
        ("providers-name", 28),
        ("providers-object", 32),
        ("structure-kind", 22),
        ("providers-count", 10),
        ("providers-need", 16),
        ("providers-state", 28),
        ("providers-planned", 13),
        ("providers-on-site", 13),
        ("providers-transferred", 13),
        ("table-note", 36),
    ];
    let of = register.relations.iter().flat_map(|sheet| sheet.objects.iter().map(move |object| (sheet, object)));
    let rows = of.map(|(sheet, object)| {
        vec![
            plain(&sheet.relation.name),
            plain(&object.name),
            ExportCell::Text(words.term("object-kind", object.kind)),
            number(object.count),
            words.recorded(&object.need),
            object.state.map_or(ExportCell::Empty, |state| ExportCell::Text(words.term("transition-state", state))),
            day(object.planned_on),
            day(object.on_site_on),
            day(object.transferred_on),
            plain(&object.remark),
        ]
    });
    words.table("providers-objects-title", &columns, rows.collect())
}

/// One row per requirement at an object of a relation.
pub(super) fn requirements(words: &Words<'_>, register: &ProviderRegister) -> ExportTable {
    let columns = [
        ("providers-name", 28),
        ("providers-object", 28),
        ("table-requirement", 16),
        ("table-title", 40),
        ("providers-answers", 16),
        ("table-note", 40),
        ("providers-status", 16),
    ];
    let of = register.relations.iter().flat_map(|sheet| sheet.requirements.iter().map(move |one| (sheet, one)));
    let rows = of.map(|(sheet, one)| {
        vec![
            plain(&sheet.relation.name),
            plain(&one.object),
            plain(&one.label),
            plain(&one.title),
            match one.responsibility {
                Some(who) => ExportCell::Text(words.term("responsibility", who)),
                None => words.recorded(""),
            },
            plain(&one.note),
            ExportCell::Text(words.term("status", one.status)),
        ]
    });
    words.table("providers-split-title", &columns, rows.collect())
}

/// One row per requirement at an object that another municipality shares.
pub(super) fn shared(words: &Words<'_>, register: &ProviderRegister) -> ExportTable {
    let columns = [
        ("providers-object", 28),
        ("shared-owner", 28),
        ("table-requirement", 16),
        ("table-title", 40),
        ("providers-status", 16),
        ("shared-checked-on", 13),
        ("shared-valid-count", 12),
        ("shared-invalid-count", 12),
        ("providers-proven-until", 13),
        ("shared-changed", 14),
        ("shared-statement", 48),
    ];
    let of = register.shared.iter().flat_map(|sheet| sheet.rows.iter().map(move |row| (sheet, row)));
    let rows = of.map(|(sheet, row)| {
        vec![
            plain(&sheet.object),
            plain(&sheet.owner),
            plain(&row.label),
            plain(&row.title),
            ExportCell::Text(words.term("status", row.status)),
            day(row.checked_on),
            number(row.valid),
            number(row.invalid),
            day(row.valid_until),
            ExportCell::Text(words.get(if row.changed { "status-yes" } else { "status-no" })),
            plain(&row.statement),
        ]
    });
    words.table("shared-title", &columns, rows.collect())
}
