//! The change history of an activity as it is printed: the DSK asks that the record of processing keeps its changes
//! (`reference/domain.md` 4.1). It is what the change log says; nothing is recorded a second time.

use akte_domain::ProcessingActivityId;
use akte_report::model::{Fact, Grid, Said};
use akte_store::{LogEntry, RecentHistory};
use serde_json::Value;
use std::collections::HashMap;
use uuid::Uuid;

/// So many changes of each activity are printed: the last ones. How many there are in all stands beside them.
pub(super) const SHOWN: u32 = 10;

/// The last changes of each activity.
pub(super) type Histories = HashMap<Uuid, RecentHistory>;

/// How often an activity was changed.
pub(super) fn count(changes: &Histories, id: ProcessingActivityId) -> Fact {
    let count = changes.get(&id.0).map_or(0, |of| of.changes);
    Fact::new("field-change-count", vec![Said::Number(count)])
}

/// When it was changed, how, and by whom; the latest change first.
pub(super) fn grid(changes: &Histories, id: ProcessingActivityId) -> Grid {
    let entries = changes.get(&id.0).map(|of| of.entries.as_slice()).unwrap_or_default();
    let row = |entry: &LogEntry| {
        let mut what = vec![Said::Sentence(kind(entry))];
        what.extend(fields(entry).into_iter().map(Said::Sentence));
        vec![vec![Said::Instant(entry.at)], what, Said::text(&entry.actor)]
    };
    Grid {
        columns: vec![("field-changed-at", 22), ("field-change", 50), ("field-changed-by", 26)],
        rows: entries.iter().map(row).collect(),
    }
}

/// What kind of change it was, by the id of its sentence.
fn kind(entry: &LogEntry) -> &'static str {
    match entry.operation.as_str() {
        _ if entry.is_undo => "operation-undo",
        "activity.take" => "operation-activity-take",
        _ if entry.before.is_none() && !entry.erased => "operation-activity-add",
        _ => "operation-activity-save",
    }
}

/// The names of what a change has changed, in the order of the sheet; nothing where the activity was new.
fn fields(entry: &LogEntry) -> Vec<&'static str> {
    const NAMED: [(&str, &str); 22] = [
        ("number", "field-number"),
        ("name", "field-activity"),
        ("status", "field-status"),
        ("department", "field-department"),
        ("contact", "field-contact"),
        ("introduced_on", "field-introduced-on"),
        ("purposes", "field-purposes"),
        ("legal_bases", "field-legal-bases"),
        ("nature", "field-nature"),
        ("subjects", "field-subjects"),
        ("categories", "field-data-categories"),
        ("recipients", "field-recipients"),
        ("transfers", "field-transfers"),
        ("deletion", "field-deletion"),
        ("measures_note", "field-protection"),
        ("security_concept", "field-security-concept"),
        ("software", "field-systems"),
        ("source", "field-data-source"),
        ("information", "field-information"),
        ("officer_opinion", "field-officer-opinion"),
        ("joint", "field-joint"),
        ("automated_decision", "field-automated-decision"),
    ];
    let (Some(before), Some(after)) = (&entry.before, &entry.after) else { return Vec::new() };
    // What was not there and what is null say the same.
    let said = |image: &Value, field: &str| image.get(field).filter(|value| !value.is_null()).cloned();
    NAMED.iter().filter(|(field, _)| said(before, field) != said(after, field)).map(|(_, label)| *label).collect()
}
