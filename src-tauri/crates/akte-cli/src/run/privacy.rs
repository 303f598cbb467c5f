//! Data protection and the officers' desk: registers whose entries have many fields. They are set by their names, as the answer as JSON shows them.

use super::entry_fields::{changed, merged};
use super::privacy_kinds::{Row, blank, everything, fields, find, of_activity, rows, save};
use super::registers::{asked, remove};
use crate::args::{
    ActivityCommand, ControllerCommand, EntryAdd, EntryCommand, EntryFields, EntrySet, OfDomain, OfMunicipality,
    RegisterEntry, RegisterList, TomCommand,
};
use crate::output::{self, Column};
use crate::resolve;
use crate::session::{Failure, Outcome, Session};
use akte_app::rooms;
use akte_app::wire::{
    ControllerFields, ControllerSaveRequest, MunicipalityRequest, RecordRequest, StarterRow, StarterTakeRequest,
};
use akte_domain::RegisterKind;
use serde_json::{Map, Value, json};
use uuid::Uuid;

/// Puts the links that were named into the fields; what has none of a kind is refused with the names of its fields.
pub(super) async fn linked(
    session: &Session,
    of: &OfDomain,
    municipality: Uuid,
    given: &EntryFields,
    map: &mut Map<String, Value>,
) -> Outcome<()> {
    let mut found: Vec<(&str, Vec<Uuid>)> = Vec::new();
    if !given.entry_objects.is_empty() || !given.entry_measures.is_empty() {
        let domain = resolve::domain(session, of).await?;
        if let Some(ids) = super::registers::object_ids(session, &domain, &given.entry_objects).await? {
            found.push(("object_ids", ids));
        }
        if !given.entry_measures.is_empty() {
            let mut ids = Vec::new();
            for title in given.entry_measures.iter().filter(|title| !title.trim().is_empty()) {
                ids.push(resolve::measure(session, &domain, title).await?);
            }
            found.push(("measure_ids", ids));
        }
    }
    if !given.entry_processors.is_empty() {
        let mut ids = Vec::new();
        for name in given.entry_processors.iter().filter(|name| !name.trim().is_empty()) {
            ids.push(find(session, RegisterKind::Processor, municipality, name).await?.id);
        }
        found.push(("contract_ids", ids));
    }
    if !given.entry_activities.is_empty() {
        let mut ids = Vec::new();
        for name in given.entry_activities.iter().filter(|name| !name.trim().is_empty()) {
            ids.push(find(session, RegisterKind::Activity, municipality, name).await?.id);
        }
        found.push(("activity_ids", ids));
    }
    if !given.entry_persons.is_empty() {
        let mut ids = Vec::new();
        for name in given.entry_persons.iter().filter(|name| !name.trim().is_empty()) {
            ids.push(resolve::person(session, municipality, name).await?.id);
        }
        found.push(("person_ids", ids));
    }
    if !given.entry_requirements.is_empty() {
        let mut ids = Vec::new();
        for label in given.entry_requirements.iter().filter(|label| !label.trim().is_empty()) {
            ids.push(resolve::requirement(session, label, None).await?.1.id);
        }
        found.push(("requirement_ids", ids));
    }
    if let Some(ids) = super::registers::evidence_ids(session, municipality, &given.entry_evidence).await? {
        found.push(("evidence_ids", ids));
    }
    for (field, ids) in found {
        if !map.contains_key(field) {
            return Err(unknown(session, field, map));
        }
        map.insert(field.to_owned(), json!(ids));
    }
    Ok(())
}

/// The refusal of a field that there is not, with those that there are.
pub fn unknown(session: &Session, field: &str, known: &Map<String, Value>) -> Failure {
    let known = known.keys().cloned().collect::<Vec<_>>().join(", ");
    session.refusal("entry-field-unknown", &[("name", field.to_owned()), ("candidates", known)])
}

pub async fn entry(session: &Session, kind: RegisterKind, command: EntryCommand) -> Outcome<String> {
    match command {
        EntryCommand::Add(add) => {
            let EntryAdd { entry_name, fields, domain } = *add;
            let municipality = resolve::municipality(session, &domain.of).await?.id;
            let mut map = blank(session, kind, municipality, &entry_name).await?;
            changed(session, &fields.fields, fields.fields_file.as_deref(), &mut map)?;
            linked(session, &domain, municipality, &fields, &mut map).await?;
            let saved = save(session, kind, municipality, None, map).await?;
            Ok(session.done(&saved, "cli-out-added", &[("name", entry_name.into())]))
        }
        EntryCommand::Set(set) => {
            let EntrySet { entry, fields, domain } = *set;
            let municipality = resolve::municipality(session, &domain.of).await?.id;
            let row = find(session, kind, municipality, &entry).await?;
            let known = blank_of(session, kind, municipality, &row).await?;
            let mut map = merged(known, &row.value);
            changed(session, &fields.fields, fields.fields_file.as_deref(), &mut map)?;
            linked(session, &domain, municipality, &fields, &mut map).await?;
            let saved = save(session, kind, municipality, Some(row.id), map).await?;
            Ok(session.done(&saved, "cli-out-changed", &[("name", entry.into())]))
        }
        EntryCommand::List(list) => listed(session, kind, list).await,
        EntryCommand::Show(RegisterEntry { entry, municipality }) => {
            let municipality = resolve::municipality(session, &municipality).await?.id;
            let row = find(session, kind, municipality, &entry).await?;
            Ok(if session.style.json { output::json(&row) } else { shown(session, &row.value) })
        }
        EntryCommand::Remove(RegisterEntry { entry, municipality }) => {
            let municipality = resolve::municipality(session, &municipality).await?.id;
            let row = find(session, kind, municipality, &entry).await?;
            remove(session, municipality, kind, row.id, entry).await
        }
    }
}

/// The fields that an entry of the kind has.
async fn blank_of(session: &Session, kind: RegisterKind, municipality: Uuid, row: &Row) -> Outcome<Map<String, Value>> {
    let name = if of_activity(kind) { row.text("activity_id") } else { String::new() };
    blank(session, kind, municipality, &name).await
}

/// Every field that says something, under its name.
pub(super) fn shown(session: &Session, value: &Value) -> String {
    let texts = session.texts();
    let mut lines = Vec::new();
    for (field, value) in value.as_object().into_iter().flatten() {
        let said = match value {
            Value::Null => continue,
            Value::String(text) if text.trim().is_empty() => continue,
            Value::Array(items) if items.is_empty() => continue,
            Value::String(text) => text.clone(),
            Value::Bool(said) => session.yes_no(*said),
            other => other.to_string(),
        };
        let label = format!("field-{}", field.replace('_', "-"));
        let label = if texts.has(&label) { texts.get(&label) } else { field.clone() };
        lines.push(format!("{label} ({field}): {said}"));
    }
    lines.join("\n")
}

async fn listed(session: &Session, kind: RegisterKind, list: RegisterList) -> Outcome<String> {
    let request = asked(session, list).await?;
    let (rows, total) = rows(session, kind, request).await?;
    let text = |heading, field: &'static str| Column::text(heading, move |row: &Row| row.text(field));
    let day = |heading, field: &'static str| {
        Column::text(heading, move |row: &Row| session.date(row.text(field).parse().ok()))
    };
    let instant = |heading, field: &'static str| {
        let told = move |row: &Row| row.text(field).parse().map(|at| session.texts().date_time(at)).unwrap_or_default();
        Column::text(heading, told)
    };
    let word = |heading, family: &'static str, field: &'static str| {
        let told = move |row: &Row| match row.text(field) {
            code if code.is_empty() => code,
            code => session.texts().term(family, &code),
        };
        Column::text(heading, told)
    };
    let number = |heading, field: &'static str| {
        let told =
            move |row: &Row| row.value.get(field).and_then(Value::as_u64).map_or(String::new(), |one| one.to_string());
        Column::text(heading, told)
    };
    let words = |heading, family: &'static str, field: &'static str| {
        let told = move |row: &Row| {
            let codes = row.value.get(field).and_then(Value::as_array).into_iter().flatten();
            let codes = codes.filter_map(Value::as_str).map(|code| session.texts().term(family, code));
            codes.collect::<Vec<_>>().join("; ")
        };
        Column::text(heading, told)
    };
    let mut columns = match kind {
        RegisterKind::Activity => vec![
            text("field-number", "number"),
            text("field-activity", "name"),
            text("field-department", "department"),
            text("field-legal-bases", "bases"),
            word("field-status", "activity-status", "status"),
            day("field-changed-on", "changed_on"),
        ],
        RegisterKind::Processor => vec![
            text("field-processor", "processor"),
            text("field-processing-subject", "subject"),
            day("field-signed-on", "signed_on"),
            day("field-controlled-on", "controlled_on"),
            day("field-control-due-on", "control_due_on"),
        ],
        RegisterKind::Breach => vec![
            text("field-breach", "title"),
            instant("field-aware-at", "aware_at"),
            instant("field-due-at", "due_at"),
            text("field-clock", "state_text"),
            word("field-breach-risk", "breach-risk", "risk"),
        ],
        RegisterKind::Incident => vec![
            text("field-incident", "title"),
            word("field-incident-kind", "incident-kind", "kind"),
            word("field-severity", "incident-severity", "severity"),
            word("field-status", "incident-status", "status"),
            instant("field-aware-at", "aware_at"),
            instant("field-due-at", "due_at"),
            text("field-clock", "state_text"),
        ],
        RegisterKind::Request => vec![
            text("field-request", "name"),
            day("field-received-on", "received_on"),
            day("deadlines-due", "due_on"),
            day("field-answered-on", "answered_on"),
            text("field-clock", "state_text"),
        ],
        RegisterKind::Deletion => vec![
            text("field-activity", "activity_name"),
            text("field-system", "system"),
            day("field-deleted-on", "done_on"),
            text("field-done-by", "done_by"),
            day("field-next-on", "next_on"),
        ],
        RegisterKind::Threshold => vec![
            text("field-activity", "activity_name"),
            word("field-threshold-outcome", "threshold-outcome", "outcome"),
            text("field-threshold-rule", "explanation"),
            day("field-decided-on", "decided_on"),
        ],
        RegisterKind::Assessment => vec![
            text("field-impact-assessment", "title"),
            word("field-highest-before", "persons-risk", "highest_before"),
            word("field-highest-after", "persons-risk", "highest_after"),
            word("field-assessment-decision", "assessment-decision", "decision"),
            day("field-review-on", "review_on"),
        ],
        RegisterKind::Tom => vec![
            text("field-measure-id", "measure_title"),
            word("field-status", "measure-status", "status"),
            word("field-protection-kind", "protection-kind", "kind"),
            word("field-protection-scope", "protection-scope", "scope"),
            words("field-protection-goals", "protection-goal", "goals"),
            words("field-article32-areas", "article32-area", "areas"),
            day("field-reviewed-on", "reviewed_on"),
        ],
        RegisterKind::ControlledDocument => vec![
            text("field-title", "title"),
            word("field-document-kind", "document-kind", "kind"),
            text("field-version", "version"),
            word("field-status", "controlled-status", "status"),
            text("field-owner", "owner"),
            day("field-released-on", "released_on"),
            day("document-next-review", "review_due_on"),
        ],
        RegisterKind::Training => vec![
            day("field-held-on", "held_on"),
            text("training-name", "title"),
            word("field-training-kind", "training-kind", "kind"),
            word("field-topic", "desk-topic", "topic"),
            number("field-attended", "attended"),
            word("field-effectiveness", "effectiveness", "effectiveness"),
            day("field-repeat-on", "repeat_on"),
        ],
        RegisterKind::Consultation => vec![
            day("field-requested-on", "requested_on"),
            text("consultation-name", "title"),
            text("field-requested-by", "requested_by"),
            day("field-answered-on", "answered_on"),
            text("field-outcome", "outcome"),
        ],
        RegisterKind::OfficerTask => vec![
            text("task-name", "title"),
            word("field-status", "task-status", "status"),
            text("field-responsible", "responsible"),
            day("deadlines-due", "due_on"),
        ],
        RegisterKind::Objective => vec![
            text("objective-name", "title"),
            text("field-target-value", "target_text"),
            text("objective-latest", "latest_text"),
            word("objective-stands", "objective-state", "state"),
            text("field-responsible", "responsible"),
            day("objective-due", "due_on"),
        ],
        RegisterKind::Client => vec![
            text("field-client", "name"),
            text("field-contact", "contact"),
            day("field-signed-on", "signed_on"),
            day("field-ends-on", "ends_on"),
        ],
        _ => vec![
            text("field-name", "name"),
            text("field-abbreviation", "abbreviation"),
            text("field-origin", "origin"),
            text("cli-out-id", "id"),
        ],
    };
    if kind != RegisterKind::LegalBasis {
        columns.push(Column::text("cli-out-measure-points", |row: &Row| {
            let points = row.value.get("points").and_then(Value::as_array).into_iter().flatten();
            points.filter_map(|point| point.get("text")?.as_str()).collect::<Vec<_>>().join("; ")
        }));
    }
    Ok(output::list(session.style, &rows, total, &columns))
}

pub async fn tom(session: &Session, command: TomCommand) -> Outcome<String> {
    let command = match command {
        TomCommand::Set(set) => EntryCommand::Set(set),
        TomCommand::List(list) => EntryCommand::List(list),
        TomCommand::Show(which) => EntryCommand::Show(which),
    };
    entry(session, RegisterKind::Tom, command).await
}

pub async fn activity(session: &Session, command: ActivityCommand) -> Outcome<String> {
    match command {
        ActivityCommand::Entry(command) => entry(session, RegisterKind::Activity, command).await,
        ActivityCommand::Starters { municipality } => {
            let municipality_id = resolve::municipality(session, &municipality).await?.id;
            let list = rooms::starter_list(&session.app, MunicipalityRequest { municipality_id }).await?;
            let columns = [
                Column::text("cli-out-id", |row: &StarterRow| row.id.clone()),
                Column::text("field-activity", |row: &StarterRow| row.title.clone()),
                Column::text("field-department", |row: &StarterRow| row.department.clone()),
                Column::text("field-starter-check", |row: &StarterRow| row.check.clone()),
                Column::text("cli-out-starter-taken", |row: &StarterRow| session.yes_no(row.taken)),
            ];
            Ok(output::list(session.style, &list.items, list.total, &columns))
        }
        ActivityCommand::Take { starters, municipality } => {
            let municipality_id = resolve::municipality(session, &municipality).await?.id;
            let request = StarterTakeRequest { municipality_id, ids: starters };
            let taken = rooms::starter_take(&session.app, request).await?;
            Ok(session.done(&taken, "cli-out-starters-taken", &[("count", taken.ids.len().into())]))
        }
        ActivityCommand::Information { entry, text_out, municipality } => {
            let municipality_id = resolve::municipality(session, &municipality).await?.id;
            let id = find(session, RegisterKind::Activity, municipality_id, &entry).await?.id;
            match text_out {
                Some(path) => {
                    let saved = rooms::write_information_text(&session.app, municipality_id, id, &path).await?;
                    let args = [("path", path.display().to_string().into())];
                    Ok(session.done(&saved, "cli-out-written", &args))
                }
                None => {
                    let request = RecordRequest { municipality_id, id };
                    let information = rooms::information_text(&session.app, request).await?;
                    Ok(if session.style.json { output::json(&information) } else { information.text })
                }
            }
        }
    }
}

async fn sheet(session: &Session, of: &OfMunicipality) -> Outcome<(Uuid, Value)> {
    let municipality = resolve::municipality(session, of).await?.id;
    let list = rooms::controller_list(&session.app, everything(municipality)).await?;
    let row = list.items.first().map(|row| json!(row)).unwrap_or_default();
    Ok((municipality, row))
}

pub async fn controller(session: &Session, command: ControllerCommand) -> Outcome<String> {
    match command {
        ControllerCommand::Show { municipality } => {
            let (_, row) = sheet(session, &municipality).await?;
            let whole = row.get("sheet").cloned().unwrap_or_default();
            Ok(if session.style.json { output::json(&row) } else { shown(session, &whole) })
        }
        ControllerCommand::Set { fields: given, municipality } => {
            let (municipality_id, row) = sheet(session, &municipality).await?;
            let blank = json!(ControllerFields::default()).as_object().cloned().unwrap_or_default();
            let mut map = merged(blank, &row);
            changed(session, &given, None, &mut map)?;
            let fields = fields(session, map)?;
            let saved = rooms::controller_save(&session.app, ControllerSaveRequest { municipality_id, fields }).await?;
            let name = session.term("register-kind", RegisterKind::Controller);
            Ok(session.done(&saved, "cli-out-changed", &[("name", name.into())]))
        }
    }
}
