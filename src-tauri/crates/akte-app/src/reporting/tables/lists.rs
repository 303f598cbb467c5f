//! Tables that every report has: its evidence, and what an audit would object to.

use super::{Words, number, plain};
use akte_domain::EvidenceState;
use akte_domain::export::{ExportCell, ExportTable};
use akte_report::model::{EvidenceFile, OpenPointEntry};

pub(super) fn evidence(words: &Words<'_>) -> ExportTable {
    let columns = [
        ("evidence-number", 8),
        ("evidence-head-title", 40),
        ("table-kind", 24),
        ("evidence-owner", 24),
        ("evidence-recorded", 13),
        ("table-valid-from", 13),
        ("table-valid-until", 13),
        ("evidence-head-validity", 18),
        ("evidence-head-file", 32),
        ("table-size", 14),
        ("table-sha256", 68),
        ("table-file-state", 26),
        ("evidence-head-proves", 50),
    ];
    let as_of = words.model.frame.as_of;
    let rows = words.model.evidence.iter().enumerate().map(|(index, entry)| {
        let evidence = &entry.evidence;
        let validity = match evidence.state(as_of) {
            EvidenceState::Valid => "evidence-state-valid",
            EvidenceState::NotYetValid => "evidence-state-not-yet-valid",
            EvidenceState::Expired => "evidence-state-expired",
        };
        let file = match entry.file {
            EvidenceFile::Present => "evidence-file-present",
            EvidenceFile::Verified => "evidence-file-verified",
            EvidenceFile::Missing => "evidence-file-missing",
            EvidenceFile::Altered => "evidence-file-altered",
        };
        // No end is unlimited, not missing.
        let day = |date: Option<_>| date.map_or(ExportCell::Empty, ExportCell::Date);
        vec![
            ExportCell::Text(words.evidence_number(index)),
            plain(&evidence.title),
            ExportCell::Text(words.term("evidence-kind", evidence.kind)),
            words.recorded(&evidence.owner),
            ExportCell::Date(evidence.recorded_on),
            day(evidence.valid_from),
            day(evidence.valid_until),
            ExportCell::Text(words.get(validity)),
            words.recorded(&evidence.file_name),
            number(evidence.size),
            plain(&evidence.sha256),
            ExportCell::Text(words.get(file)),
            words.listed(&entry.proves),
        ]
    });
    words.table("evidence-title", &columns, rows.collect())
}

pub(super) fn open_points(words: &Words<'_>) -> ExportTable {
    let columns = [
        ("table-open-point", 56),
        ("open-object", 32),
        ("table-subject", 44),
        ("table-put-back-reason", 44),
        ("table-put-back-until", 18),
        ("table-put-back-by", 24),
        ("table-put-back-on", 13),
    ];
    let rows = words.model.open_points.iter().map(|entry| {
        let point = words.texts.term("open-point", entry.point.code());
        let mut row = vec![ExportCell::Text(point), plain(&entry.object), plain(&entry.subject)];
        row.extend(put_back(words, entry));
        row
    });
    words.table("open-title", &columns, rows.collect())
}

/// The same as a report of its own, with what kinds are known by and where they are mended.
pub(super) fn points(words: &Words<'_>) -> ExportTable {
    let columns = [
        ("table-point-code", 32),
        ("table-open-point", 56),
        ("table-point-area", 28),
        ("open-object", 32),
        ("table-point-subject", 44),
        ("table-put-back-reason", 44),
        ("table-put-back-until", 18),
        ("table-put-back-by", 24),
        ("table-put-back-on", 13),
    ];
    let rows = words.model.open_points.iter().map(|entry| {
        let mut row = vec![
            plain(entry.point.code()),
            ExportCell::Text(words.texts.term("open-point", entry.point.code())),
            ExportCell::Text(words.term("point-area", entry.point.area())),
            plain(&entry.object),
            plain(&entry.subject),
        ];
        row.extend(put_back(words, entry));
        row
    });
    words.table("report-title-open-points", &columns, rows.collect())
}

/// Why, until when and by whom a point was put back; nothing where it counts.
fn put_back(words: &Words<'_>, entry: &OpenPointEntry) -> [ExportCell; 4] {
    match &entry.put_back {
        Some(back) => [
            plain(&back.reason),
            back.until.map_or_else(|| ExportCell::Text(words.get("open-back-unlimited")), ExportCell::Date),
            plain(&back.decided_by),
            ExportCell::Date(back.decided_on),
        ],
        None => [const { ExportCell::Empty }; 4],
    }
}
