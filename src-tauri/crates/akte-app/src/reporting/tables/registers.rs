//! The tables of the register of exceptions and of the backup record.

use super::{Words, plain};
use akte_domain::export::{ExportCell, ExportTable};
use akte_report::model::{BackupReport, ExceptionRegister};

/// One row per exception.
pub(super) fn exceptions(words: &Words<'_>, register: &ExceptionRegister) -> ExportTable {
    let columns = [
        ("exceptions-what", 32),
        ("exceptions-kind", 28),
        ("exceptions-requirement", 32),
        ("exceptions-object", 24),
        ("exceptions-who", 24),
        ("exceptions-reason", 36),
        ("exceptions-legal-basis", 28),
        ("exceptions-risk", 36),
        ("exceptions-compensation", 36),
        ("exceptions-approved-by", 24),
        ("exceptions-approved-on", 14),
        ("providers-from", 13),
        ("providers-until", 13),
        ("exceptions-review-on", 14),
        ("exceptions-revoked-on", 14),
        ("exceptions-state", 16),
        ("exceptions-evidence", 20),
    ];
    let rows = register.rows.iter().map(|sheet| {
        let exception = &sheet.exception;
        let requirement = sheet.requirement.as_ref().map(|(label, title)| format!("{label} {title}"));
        vec![
            plain(&exception.name),
            ExportCell::Text(words.term("exception-kind", exception.kind)),
            plain(&requirement.unwrap_or_default()),
            plain(&sheet.object),
            words.recorded(&exception.beneficiary),
            words.recorded(&exception.reason),
            words.recorded(&exception.legal_basis),
            words.recorded(&exception.risk),
            words.recorded(&exception.compensation),
            words.recorded(&exception.approved_by),
            words.date(exception.approved_on),
            words.date(exception.valid_from),
            words.date(exception.valid_until),
            words.date(exception.review_on),
            words.date(exception.revoked_on),
            ExportCell::Text(words.term("exception-state", sheet.state)),
            words.evidence(&sheet.evidence),
        ]
    });
    words.table("exceptions-details-title", &columns, rows.collect())
}

/// One row per data stock.
pub(super) fn backups(words: &Words<'_>, report: &BackupReport) -> ExportTable {
    let columns = [
        ("backups-stock", 28),
        ("backups-objects", 40),
        ("backups-plan", 36),
        ("backups-frequency", 16),
        ("backups-medium", 24),
        ("backups-retention", 24),
        ("backups-site", 24),
        ("backups-second-site", 24),
        ("backups-same-compartment-column", 18),
        ("backups-offline-copy", 14),
        ("backups-last-success", 14),
        ("backups-restore-test", 14),
        ("backups-restore-result", 16),
        ("backups-restore-note", 32),
        ("backups-measure", 28),
        ("backups-responsible", 24),
        ("backups-evidence", 20),
    ];
    let yes_no = |said: bool| ExportCell::Text(words.get(if said { "status-yes" } else { "status-no" }));
    let rows = report.rows.iter().map(|sheet| {
        let record = &sheet.record;
        let both = !sheet.site.is_empty() && !sheet.second_site.is_empty();
        vec![
            plain(&record.name),
            words.listed(&sheet.objects),
            words.recorded(&record.plan),
            record.frequency.map_or_else(
                || words.recorded(""),
                |frequency| ExportCell::Text(words.term("backup-frequency", frequency)),
            ),
            words.recorded(&record.medium),
            words.recorded(&record.retention),
            words.recorded(&sheet.site),
            words.recorded(&sheet.second_site),
            if both { yes_no(sheet.same_compartment) } else { ExportCell::Empty },
            record.offline_copy.map_or_else(|| words.recorded(""), yes_no),
            words.date(record.last_success_on),
            words.date(record.restore_tested_on),
            record
                .restore_result
                .map_or_else(|| words.recorded(""), |result| ExportCell::Text(words.term("restore-result", result))),
            plain(&record.restore_note),
            plain(&sheet.measure),
            words.recorded(&record.responsible),
            words.evidence(&sheet.evidence),
        ]
    });
    words.table("backups-details-title", &columns, rows.collect())
}
