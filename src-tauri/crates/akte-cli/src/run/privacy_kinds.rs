//! The kinds of entries of data protection and of the desk on the command line: how each is listed, begun and saved.

use crate::resolve;
use crate::session::{Outcome, Session};
use akte_app::rooms;
use akte_app::wire::{
    ActivityFields, ActivitySaveRequest, AssessmentFields, AssessmentSaveRequest, BreachFields, BreachSaveRequest,
    ClientFields, ClientSaveRequest, ConsultationFields, ConsultationSaveRequest, ControlledDocumentFields,
    ControlledDocumentSaveRequest, DeletionFields, DeletionSaveRequest, IncidentFields, IncidentSaveRequest,
    LegalBasisFields, LegalBasisSaveRequest, List, ObjectiveFields, ObjectiveSaveRequest, OfficerTaskFields,
    OfficerTaskSaveRequest, ProcessorFields, ProcessorSaveRequest, RegisterListRequest, RequestFields,
    RequestSaveRequest, Saved, ThresholdFields, ThresholdSaveRequest, TomFields, TomSaveRequest, TrainingFields,
    TrainingSaveRequest,
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
    pub(super) value: Value,
    #[serde(skip)]
    pub(super) id: Uuid,
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
    pub(super) fn text(&self, field: &str) -> String {
        self.value.get(field).and_then(Value::as_str).unwrap_or_default().to_owned()
    }
}

/// Fields by which people may call an entry; the first is what it is called when it is added.
fn names(kind: RegisterKind) -> &'static [&'static str] {
    match kind {
        RegisterKind::Activity => &["name", "number"],
        RegisterKind::Processor => &["processor"],
        RegisterKind::Breach | RegisterKind::Incident => &["title"],
        RegisterKind::Request => &["requester", "number", "name"],
        RegisterKind::Deletion => &["activity_name", "system"],
        RegisterKind::Threshold => &["activity_name"],
        RegisterKind::Assessment => &["title"],
        RegisterKind::Tom => &["measure_title"],
        RegisterKind::Control | RegisterKind::Clause => &["number", "title"],
        RegisterKind::Audit | RegisterKind::Finding | RegisterKind::Review | RegisterKind::ControlledDocument => {
            &["title", "number"]
        }
        RegisterKind::Training | RegisterKind::Consultation | RegisterKind::OfficerTask | RegisterKind::Objective => {
            &["title"]
        }
        _ => &["name", "abbreviation"],
    }
}

pub(super) fn rows_of<T: Serialize>(kind: RegisterKind, list: List<T>) -> (Vec<Row>, u64) {
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

/// Whether an entry is called by the activity that it is about.
pub(super) fn of_activity(kind: RegisterKind) -> bool {
    matches!(kind, RegisterKind::Deletion | RegisterKind::Threshold)
}

pub(super) fn everything(municipality_id: Uuid) -> RegisterListRequest {
    super::registers::all(municipality_id)
}

pub(super) async fn find(session: &Session, kind: RegisterKind, municipality: Uuid, text: &str) -> Outcome<Row> {
    let (rows, _) = rows(session, kind, everything(municipality)).await?;
    Ok(resolve::picked(session, &rows, text)?.clone())
}

pub(super) async fn rows(
    session: &Session,
    kind: RegisterKind,
    request: RegisterListRequest,
) -> Outcome<(Vec<Row>, u64)> {
    let app = &session.app;
    Ok(match kind {
        RegisterKind::Activity => rows_of(kind, rooms::activity_list(app, request).await?),
        RegisterKind::Processor => rows_of(kind, rooms::processor_list(app, request).await?),
        RegisterKind::Breach => rows_of(kind, rooms::breach_list(app, request).await?),
        RegisterKind::Incident => rows_of(kind, rooms::incident_list(app, request).await?),
        RegisterKind::Request => rows_of(kind, rooms::request_list(app, request).await?),
        RegisterKind::Deletion => rows_of(kind, rooms::deletion_list(app, request).await?),
        RegisterKind::Threshold => rows_of(kind, rooms::threshold_list(app, request).await?),
        RegisterKind::Tom => rows_of(kind, rooms::tom_list(app, request).await?),
        RegisterKind::Client => rows_of(kind, rooms::client_list(app, request).await?),
        RegisterKind::Assessment => rows_of(kind, rooms::assessment_list(app, request).await?),
        RegisterKind::ControlledDocument => rows_of(kind, rooms::controlled_document_list(app, request).await?),
        RegisterKind::Training => rows_of(kind, rooms::training_list(app, request).await?),
        RegisterKind::Consultation => rows_of(kind, rooms::consultation_list(app, request).await?),
        RegisterKind::OfficerTask => rows_of(kind, rooms::officer_task_list(app, request).await?),
        RegisterKind::Objective => rows_of(kind, rooms::objective_list(app, request).await?),
        _ => rows_of(kind, rooms::legal_basis_list(app, request).await?),
    })
}

/// Fields of which nothing is known but what the entry is called.
pub(super) async fn blank(
    session: &Session,
    kind: RegisterKind,
    municipality: Uuid,
    name: &str,
) -> Outcome<Map<String, Value>> {
    let mut fields = match kind {
        RegisterKind::Activity => json!(ActivityFields::default()),
        RegisterKind::Processor => json!(ProcessorFields::default()),
        RegisterKind::Breach => json!(BreachFields::default()),
        RegisterKind::Incident => json!(IncidentFields::default()),
        RegisterKind::LegalBasis => json!(LegalBasisFields::default()),
        // The row says which measure it is.
        RegisterKind::Tom => json!(TomFields::blank(Uuid::nil())),
        RegisterKind::Client => json!(ClientFields::default()),
        RegisterKind::Assessment => json!(AssessmentFields::default()),
        RegisterKind::ControlledDocument => json!(ControlledDocumentFields::default()),
        RegisterKind::Training => json!(TrainingFields::default()),
        RegisterKind::Consultation => json!(ConsultationFields::default()),
        RegisterKind::OfficerTask => json!(OfficerTaskFields::default()),
        RegisterKind::Objective => json!(ObjectiveFields::default()),
        RegisterKind::Deletion => {
            let activity = find(session, RegisterKind::Activity, municipality, name).await?;
            json!(DeletionFields::blank(activity.id))
        }
        RegisterKind::Threshold => {
            let activity = find(session, RegisterKind::Activity, municipality, name).await?;
            json!(ThresholdFields::blank(activity.id))
        }
        _ => json!(RequestFields::blank(session.app.today())),
    };
    if !of_activity(kind)
        && let Some(field) = names(kind).first()
    {
        fields[*field] = Value::from(name);
    }
    Ok(fields.as_object().cloned().unwrap_or_default())
}

pub(super) fn fields<T: DeserializeOwned>(session: &Session, fields: Map<String, Value>) -> Outcome<T> {
    serde_json::from_value(Value::Object(fields))
        .map_err(|error| session.refusal("entry-fields", &[("reason", error.to_string())]))
}

/// An information domain and a replacing document may be called by their names.
async fn named(session: &Session, municipality: Uuid, mut map: Map<String, Value>) -> Outcome<Map<String, Value>> {
    let text = |map: &Map<String, Value>, field: &str| {
        let text = map.get(field).and_then(Value::as_str).map(str::to_owned);
        text.filter(|text| Uuid::parse_str(text).is_err())
    };
    if let Some(name) = text(&map, "domain_id") {
        map.insert("domain_id".to_owned(), json!(resolve::domain_of(session, municipality, &name).await?.id));
    }
    if let Some(name) = text(&map, "replaced_by_id") {
        let found = Box::pin(find(session, RegisterKind::ControlledDocument, municipality, &name)).await?;
        map.insert("replaced_by_id".to_owned(), json!(found.id));
    }
    Ok(map)
}

pub(super) async fn save(
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
        RegisterKind::Incident => {
            let mut map = map;
            // The breach may be called by its name.
            let breach = map.get("breach_id").and_then(Value::as_str).map(str::to_owned);
            if let Some(text) = breach.filter(|text| Uuid::parse_str(text).is_err()) {
                let (breaches, _) = Box::pin(rows(session, RegisterKind::Breach, everything(municipality_id))).await?;
                map.insert("breach_id".to_owned(), json!(resolve::picked(session, &breaches, &text)?.id));
            }
            let fields = fields(session, map)?;
            rooms::incident_save(app, IncidentSaveRequest { municipality_id, id, fields }).await?
        }
        RegisterKind::Request => {
            let fields = fields(session, map)?;
            rooms::request_save(app, RequestSaveRequest { municipality_id, id, fields }).await?
        }
        RegisterKind::Deletion => {
            let fields = fields(session, map)?;
            rooms::deletion_save(app, DeletionSaveRequest { municipality_id, id, fields }).await?
        }
        RegisterKind::Threshold => {
            let fields = fields(session, map)?;
            rooms::threshold_save(app, ThresholdSaveRequest { municipality_id, id, fields }).await?
        }
        RegisterKind::Tom => {
            let fields = fields(session, map)?;
            rooms::tom_save(app, TomSaveRequest { municipality_id, fields }).await?
        }
        RegisterKind::Client => {
            let fields = fields(session, map)?;
            rooms::client_save(app, ClientSaveRequest { municipality_id, id, fields }).await?
        }
        RegisterKind::Assessment => {
            let fields = fields(session, map)?;
            rooms::assessment_save(app, AssessmentSaveRequest { municipality_id, id, fields }).await?
        }
        RegisterKind::ControlledDocument => {
            let fields = fields(session, named(session, municipality_id, map).await?)?;
            rooms::controlled_document_save(app, ControlledDocumentSaveRequest { municipality_id, id, fields }).await?
        }
        RegisterKind::Training => {
            let fields = fields(session, map)?;
            rooms::training_save(app, TrainingSaveRequest { municipality_id, id, fields }).await?
        }
        RegisterKind::Consultation => {
            let fields = fields(session, map)?;
            rooms::consultation_save(app, ConsultationSaveRequest { municipality_id, id, fields }).await?
        }
        RegisterKind::OfficerTask => {
            let fields = fields(session, map)?;
            rooms::officer_task_save(app, OfficerTaskSaveRequest { municipality_id, id, fields }).await?
        }
        RegisterKind::Objective => {
            let fields = fields(session, named(session, municipality_id, map).await?)?;
            rooms::objective_save(app, ObjectiveSaveRequest { municipality_id, id, fields }).await?
        }
        _ => {
            let fields = fields(session, map)?;
            rooms::legal_basis_save(app, LegalBasisSaveRequest { municipality_id, id, fields }).await?
        }
    })
}
