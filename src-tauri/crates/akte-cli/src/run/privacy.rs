//! Data protection: registers whose entries have many fields. They are set by their names, as the answer as JSON shows them.

use super::entry_fields::{changed, merged};
use super::registers::{asked, remove};
use crate::args::{
    ActivityCommand, ControllerCommand, EntryAdd, EntryCommand, EntryFields, EntrySet, OfDomain, OfMunicipality,
    RegisterEntry, RegisterList,
};
use crate::output::{self, Column};
use crate::resolve;
use crate::session::{Failure, Outcome, Session};
use akte_app::rooms;
use akte_app::wire::{
    ActivityFields, ActivitySaveRequest, BreachFields, BreachSaveRequest, ControllerFields, ControllerSaveRequest,
    DeletionFields, DeletionSaveRequest, LegalBasisFields, LegalBasisSaveRequest, List, MunicipalityRequest,
    ProcessorFields, ProcessorSaveRequest, RecordRequest, RegisterListRequest, RequestFields, RequestSaveRequest,
    Saved, StarterRow, StarterTakeRequest,
};
use akte_domain::RegisterKind;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};
use uuid::Uuid;

/// An entry as its answer shows it.
#[derive(Clone, Serialize)]
#[serde(transparent)]
pub struct Row {
    value: Value,
    #[serde(skip)]
    id: Uuid,
    #[serde(skip)]
    names: Vec<String>,
}

impl resolve::Named for Row {
    const KIND: &'static str = "privacy-entry";

    fn id(&self) -> Uuid {
        self.id
    }

    fn names(&self) -> Vec<&str> {
        self.names.iter().map(String::as_str).collect()
    }
}

impl Row {
    fn text(&self, field: &str) -> String {
        self.value.get(field).and_then(Value::as_str).unwrap_or_default().to_owned()
    }
}

/// Fields by which people may call an entry; the first is what it is called when it is added.
fn names(kind: RegisterKind) -> &'static [&'static str] {
    match kind {
        RegisterKind::Activity => &["name", "number"],
        RegisterKind::Processor => &["processor"],
        RegisterKind::Breach => &["title"],
        RegisterKind::Request => &["requester", "number", "name"],
        RegisterKind::Deletion => &["activity_name", "system"],
        _ => &["name", "abbreviation"],
    }
}

fn rows_of<T: Serialize>(kind: RegisterKind, list: List<T>) -> (Vec<Row>, u64) {
    let row = |item: &T| {
        let value = serde_json::to_value(item).unwrap_or_default();
        let text = |field: &str| value.get(field).and_then(Value::as_str).unwrap_or_default().to_owned();
        // Legal bases that ship have no record.
        let id = if value.get("record_id").is_some() { text("record_id") } else { text("id") };
        let names = names(kind).iter().map(|field| text(field)).filter(|name| !name.is_empty()).collect();
        Row { id: Uuid::parse_str(&id).unwrap_or_default(), names, value }
    };
    (list.items.iter().map(row).collect(), list.total)
}

async fn rows(session: &Session, kind: RegisterKind, request: RegisterListRequest) -> Outcome<(Vec<Row>, u64)> {
    let app = &session.app;
    Ok(match kind {
        RegisterKind::Activity => rows_of(kind, rooms::activity_list(app, request).await?),
        RegisterKind::Processor => rows_of(kind, rooms::processor_list(app, request).await?),
        RegisterKind::Breach => rows_of(kind, rooms::breach_list(app, request).await?),
        RegisterKind::Request => rows_of(kind, rooms::request_list(app, request).await?),
        RegisterKind::Deletion => rows_of(kind, rooms::deletion_list(app, request).await?),
        _ => rows_of(kind, rooms::legal_basis_list(app, request).await?),
    })
}

/// Fields of which nothing is known but what the entry is called.
async fn blank(session: &Session, kind: RegisterKind, municipality: Uuid, name: &str) -> Outcome<Map<String, Value>> {
    let mut fields = match kind {
        RegisterKind::Activity => json!(ActivityFields::default()),
        RegisterKind::Processor => json!(ProcessorFields::default()),
        RegisterKind::Breach => json!(BreachFields::default()),
        RegisterKind::LegalBasis => json!(LegalBasisFields::default()),
        RegisterKind::Deletion => {
            let activity = find(session, RegisterKind::Activity, municipality, name).await?;
            json!(DeletionFields::blank(activity.id))
        }
        _ => json!(RequestFields::blank(session.app.today())),
    };
    if kind != RegisterKind::Deletion
        && let Some(field) = names(kind).first()
    {
        fields[*field] = Value::from(name);
    }
    Ok(fields.as_object().cloned().unwrap_or_default())
}

fn fields<T: DeserializeOwned>(session: &Session, fields: Map<String, Value>) -> Outcome<T> {
    serde_json::from_value(Value::Object(fields))
        .map_err(|error| session.refusal("entry-fields", &[("reason", error.to_string())]))
}

async fn save(
    session: &Session,
    kind: RegisterKind,
    municipality_id: Uuid,
    id: Option<Uuid>,
    map: Map<String, Value>,
) -> Outcome<Saved> {
    let app = &session.app;
    Ok(match kind {
        RegisterKind::Activity => {
            let fields = fields(session, map)?;
            rooms::activity_save(app, ActivitySaveRequest { municipality_id, id, fields }).await?
        }
        RegisterKind::Processor => {
            let fields = fields(session, map)?;
            rooms::processor_save(app, ProcessorSaveRequest { municipality_id, id, fields }).await?
        }
        RegisterKind::Breach => {
            let fields = fields(session, map)?;
            rooms::breach_save(app, BreachSaveRequest { municipality_id, id, fields }).await?
        }
        RegisterKind::Request => {
            let fields = fields(session, map)?;
            rooms::request_save(app, RequestSaveRequest { municipality_id, id, fields }).await?
        }
        RegisterKind::Deletion => {
            let fields = fields(session, map)?;
            rooms::deletion_save(app, DeletionSaveRequest { municipality_id, id, fields }).await?
        }
        _ => {
            let fields = fields(session, map)?;
            rooms::legal_basis_save(app, LegalBasisSaveRequest { municipality_id, id, fields }).await?
        }
    })
}

fn everything(municipality_id: Uuid) -> RegisterListRequest {
    super::registers::all(municipality_id)
}

async fn find(session: &Session, kind: RegisterKind, municipality: Uuid, text: &str) -> Outcome<Row> {
    let (rows, _) = rows(session, kind, everything(municipality)).await?;
    Ok(resolve::picked(session, &rows, text)?.clone())
}

/// Puts the links that were named into the fields; what has none of a kind is refused with the names of its fields.
async fn linked(
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
    let name = if kind == RegisterKind::Deletion { row.text("activity_id") } else { String::new() };
    blank(session, kind, municipality, &name).await
}

/// Every field that says something, under its name.
fn shown(session: &Session, value: &Value) -> String {
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
