//! The management system of an information domain by ISO/IEC 27001. Fields are set by their names, as the answer as JSON shows
//! them.

use super::entry_fields::{changed, merged};
use super::privacy::{linked, shown};
use super::privacy_kinds::{Row, fields, rows_of};
use super::registers::remove;
use crate::args::{
    AuditCommand, ClauseCommand, ControlCommand, EntryAdd, EntrySet, IsoCommand, IsoEntry, IsoList,
    ManagementReviewCommand,
};
use crate::output::{self, Column};
use crate::resolve;
use crate::session::{Outcome, Session};
use akte_app::rooms;
use akte_app::wire::{
    AuditFields, AuditSaveRequest, CatalogRequest, ChecklistTakeRequest, ClauseFields, ClauseSaveRequest,
    ControlFields, ControlSaveRequest, ControlTakeRequest, DomainRow, FindingFields, FindingSaveRequest,
    IsoListRequest, RecordRequest, ReviewFields, ReviewSaveRequest, Saved,
};
use akte_domain::RegisterKind;
use serde_json::{Map, Value, json};
use uuid::Uuid;

async fn rows(session: &Session, kind: RegisterKind, request: IsoListRequest) -> Outcome<(Vec<Row>, u64)> {
    let app = &session.app;
    Ok(match kind {
        RegisterKind::Control => rows_of(kind, rooms::control_list(app, request).await?),
        RegisterKind::Clause => rows_of(kind, rooms::clause_list(app, request).await?),
        RegisterKind::Audit => rows_of(kind, rooms::audit_list(app, request).await?),
        RegisterKind::Review => rows_of(kind, rooms::review_list(app, request).await?),
        _ => rows_of(kind, rooms::finding_list(app, request).await?),
    })
}

fn everything(domain: &DomainRow) -> IsoListRequest {
    IsoListRequest {
        municipality_id: domain.municipality_id,
        domain_id: domain.id,
        text: String::new(),
        only_open: false,
        sort: None,
        offset: 0,
        limit: resolve::ALL,
    }
}

async fn find(session: &Session, kind: RegisterKind, domain: &DomainRow, text: &str) -> Outcome<Row> {
    let (mut rows, _) = rows(session, kind, everything(domain)).await?;
    // What is not recorded yet is known by its number and by the id that the list shows.
    for row in rows.iter_mut().filter(|row| row.id.is_nil()) {
        row.id = Uuid::parse_str(&row.text("id")).unwrap_or_default();
    }
    Ok(resolve::picked(session, &rows, text)?.clone())
}

/// The record of an entry; none where nothing is recorded about it yet.
fn record_of(row: &Row) -> Option<Uuid> {
    match row.value.get("record_id") {
        Some(record) => record.as_str().and_then(|text| Uuid::parse_str(text).ok()),
        None => Some(row.id),
    }
}

/// Fields of which nothing is known but the information domain.
fn blank(kind: RegisterKind, domain: &DomainRow) -> Map<String, Value> {
    let mut fields = match kind {
        RegisterKind::Control => json!(ControlFields::default()),
        RegisterKind::Clause => json!(ClauseFields::default()),
        RegisterKind::Audit => json!(AuditFields::default()),
        RegisterKind::Review => json!(ReviewFields::default()),
        _ => json!(FindingFields::default()),
    };
    fields["domain_id"] = json!(domain.id);
    fields.as_object().cloned().unwrap_or_default()
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
        RegisterKind::Control => {
            let fields = fields(session, map)?;
            rooms::control_save(app, ControlSaveRequest { municipality_id, id, fields }).await?
        }
        RegisterKind::Clause => {
            let fields = fields(session, map)?;
            rooms::clause_save(app, ClauseSaveRequest { municipality_id, id, fields }).await?
        }
        RegisterKind::Audit => {
            let fields = fields(session, map)?;
            rooms::audit_save(app, AuditSaveRequest { municipality_id, id, fields }).await?
        }
        RegisterKind::Review => {
            let fields = fields(session, map)?;
            rooms::review_save(app, ReviewSaveRequest { municipality_id, id, fields }).await?
        }
        _ => {
            let mut map = map;
            let audit = map.get("audit_id").and_then(Value::as_str).map(str::to_owned);
            // The audit may be called by its name.
            if let Some(text) = audit.filter(|text| Uuid::parse_str(text).is_err()) {
                let domain = map.get("domain_id").and_then(Value::as_str).and_then(|id| Uuid::parse_str(id).ok());
                let request = IsoListRequest {
                    municipality_id,
                    domain_id: domain.unwrap_or_default(),
                    text: String::new(),
                    only_open: false,
                    sort: None,
                    offset: 0,
                    limit: resolve::ALL,
                };
                let (audits, _) = rows(session, RegisterKind::Audit, request).await?;
                map.insert("audit_id".to_owned(), json!(resolve::picked(session, &audits, &text)?.id));
            }
            let fields = fields(session, map)?;
            rooms::finding_save(app, FindingSaveRequest { municipality_id, id, fields }).await?
        }
    })
}

pub async fn entry(session: &Session, kind: RegisterKind, command: IsoCommand) -> Outcome<String> {
    match command {
        IsoCommand::Add(add) => {
            let EntryAdd { entry_name, fields, domain: of } = *add;
            let domain = resolve::domain(session, &of).await?;
            let mut map = blank(kind, &domain);
            map.insert("title".to_owned(), Value::from(entry_name.as_str()));
            changed(session, &fields.fields, fields.fields_file.as_deref(), &mut map)?;
            linked(session, &of, domain.municipality_id, &fields, &mut map).await?;
            let saved = save(session, kind, domain.municipality_id, None, map).await?;
            Ok(session.done(&saved, "cli-out-added", &[("name", entry_name.into())]))
        }
        IsoCommand::Set(change) => set(session, kind, *change).await,
        IsoCommand::List(list) => listed(session, kind, list).await,
        IsoCommand::Show(one) => show(session, kind, one).await,
        IsoCommand::Remove(one) => take_away(session, kind, one).await,
    }
}

async fn set(session: &Session, kind: RegisterKind, change: EntrySet) -> Outcome<String> {
    let EntrySet { entry, fields, domain: of } = change;
    let domain = resolve::domain(session, &of).await?;
    let row = find(session, kind, &domain, &entry).await?;
    let mut map = merged(blank(kind, &domain), &row.value);
    changed(session, &fields.fields, fields.fields_file.as_deref(), &mut map)?;
    linked(session, &of, domain.municipality_id, &fields, &mut map).await?;
    let saved = save(session, kind, domain.municipality_id, record_of(&row), map).await?;
    Ok(session.done(&saved, "cli-out-changed", &[("name", entry.into())]))
}

async fn show(session: &Session, kind: RegisterKind, IsoEntry { entry, domain }: IsoEntry) -> Outcome<String> {
    let domain = resolve::domain(session, &domain).await?;
    let row = find(session, kind, &domain, &entry).await?;
    Ok(if session.style.json { output::json(&row) } else { shown(session, &row.value) })
}

async fn take_away(session: &Session, kind: RegisterKind, IsoEntry { entry, domain }: IsoEntry) -> Outcome<String> {
    let domain = resolve::domain(session, &domain).await?;
    let row = find(session, kind, &domain, &entry).await?;
    remove(session, domain.municipality_id, kind, row.id, entry).await
}

pub async fn control(session: &Session, command: ControlCommand) -> Outcome<String> {
    match command {
        ControlCommand::Entry(command) => entry(session, RegisterKind::Control, command).await,
        ControlCommand::Take { controls, domain: of } => {
            let domain = resolve::domain(session, &of).await?;
            let mut ids = Vec::with_capacity(controls.len());
            for text in controls {
                let row = find(session, RegisterKind::Control, &domain, &text).await?;
                ids.push(Uuid::parse_str(&row.text("id")).unwrap_or_default());
            }
            let (municipality_id, domain_id) = (domain.municipality_id, domain.id);
            let request = ControlTakeRequest { municipality_id, domain_id, ids };
            let taken = rooms::control_take(&session.app, request).await?;
            Ok(session.done(&taken, "cli-out-controls-taken", &[("count", i64::from(taken.taken).into())]))
        }
    }
}

pub async fn clause(session: &Session, command: ClauseCommand) -> Outcome<String> {
    let kind = RegisterKind::Clause;
    match command {
        ClauseCommand::Set(change) => set(session, kind, *change).await,
        ClauseCommand::List(list) => listed(session, kind, list).await,
        ClauseCommand::Show(one) => show(session, kind, one).await,
        ClauseCommand::Remove(one) => take_away(session, kind, one).await,
    }
}

pub async fn audit(session: &Session, command: AuditCommand) -> Outcome<String> {
    match command {
        AuditCommand::Entry(command) => entry(session, RegisterKind::Audit, command).await,
        AuditCommand::Checklist { entry, checklist_catalog, checklist_group, domain: of } => {
            let domain = resolve::domain(session, &of).await?;
            let audit = find(session, RegisterKind::Audit, &domain, &entry).await?;
            let catalog = resolve::catalog(session, checklist_catalog.as_deref()).await?;
            let group = match checklist_group {
                Some(text) => Some(group(session, catalog.id, &text).await?),
                None => None,
            };
            let (municipality_id, id) = (domain.municipality_id, audit.id);
            let request = ChecklistTakeRequest { municipality_id, id, catalog_id: catalog.id, group };
            let taken = rooms::audit_checklist_take(&session.app, request).await?;
            Ok(session.done(&taken, "cli-out-checklist-taken", &[("count", i64::from(taken.taken).into())]))
        }
    }
}

pub async fn review(session: &Session, command: ManagementReviewCommand) -> Outcome<String> {
    match command {
        ManagementReviewCommand::Entry(command) => entry(session, RegisterKind::Review, command).await,
        ManagementReviewCommand::Fill(IsoEntry { entry, domain: of }) => {
            let domain = resolve::domain(session, &of).await?;
            let id = find(session, RegisterKind::Review, &domain, &entry).await?.id;
            let request = RecordRequest { municipality_id: domain.municipality_id, id };
            let filled = rooms::review_fill(&session.app, request).await?;
            Ok(session.done(&filled, "cli-out-review-filled", &[("count", i64::from(filled.filled).into())]))
        }
    }
}

/// The position of a group of a catalog by its label or title.
async fn group(session: &Session, catalog_id: Uuid, text: &str) -> Outcome<u32> {
    let groups = rooms::catalog_groups(&session.app, CatalogRequest { catalog_id }).await?;
    let same = |other: &str| other.trim().to_lowercase() == text.trim().to_lowercase();
    let found = groups.iter().find(|group| same(&group.label) || same(&group.title));
    let unknown = || {
        let candidates = groups.iter().map(|group| group.label.clone()).collect::<Vec<_>>().join(", ");
        session.refusal("group-unknown", &[("name", text.to_owned()), ("candidates", candidates)])
    };
    found.map(|group| group.index).ok_or_else(unknown)
}

async fn listed(session: &Session, kind: RegisterKind, list: IsoList) -> Outcome<String> {
    let domain = resolve::domain(session, &list.domain).await?;
    let request = IsoListRequest {
        text: list.text,
        only_open: list.open_entries,
        offset: list.page.offset,
        limit: list.page.limit.unwrap_or(resolve::ALL),
        ..everything(&domain)
    };
    let (rows, total) = rows(session, kind, request).await?;
    let text = |heading, field: &'static str| Column::text(heading, move |row: &Row| row.text(field));
    let day = |heading, field: &'static str| {
        Column::text(heading, move |row: &Row| session.date(row.text(field).parse().ok()))
    };
    let word = |heading, family: &'static str, field: &'static str| {
        let told = move |row: &Row| match row.text(field) {
            code if code.is_empty() => code,
            code => session.texts().term(family, &code),
        };
        Column::text(heading, told)
    };
    let flag = |heading, field: &'static str| {
        let told = move |row: &Row| {
            let said = row.value.get(field).and_then(Value::as_bool);
            said.map(|said| session.yes_no(said)).unwrap_or_default()
        };
        Column::text(heading, told)
    };
    let mut columns = match kind {
        RegisterKind::Control => vec![
            text("field-number", "number"),
            text("soa-control", "title"),
            flag("field-applicable", "applicable"),
            word("field-status", "control-status", "status"),
            Column::text("soa-proposal", |row: &Row| {
                let status = row.value.get("proposal").and_then(|one| one.get("status")).and_then(Value::as_str);
                status.map(|code| session.texts().term("control-status", code)).unwrap_or_default()
            }),
            text("field-responsible", "responsible"),
            day("field-reviewed-on", "reviewed_on"),
        ],
        RegisterKind::Clause => vec![
            text("field-number", "number"),
            text("clause-obligation", "title"),
            word("field-status", "clause-status", "status"),
            flag("clause-document-required", "document_required"),
            flag("clause-document-there", "document_present"),
            text("field-responsible", "responsible"),
            day("field-due-on", "due_on"),
        ],
        RegisterKind::Audit => vec![
            text("audit-name", "title"),
            word("field-audit-kind", "audit-kind", "kind"),
            word("field-status", "audit-status", "status"),
            day("field-audit-starts-on", "starts_on"),
            day("field-next-audit-on", "next_on"),
        ],
        RegisterKind::Review => vec![
            text("review-name", "title"),
            day("field-held-on", "held_on"),
            Column::number("review-open-decisions", |row: &Row| {
                row.value.get("open_decisions").and_then(Value::as_u64).unwrap_or_default().to_string()
            }),
            day("field-next-review-on", "next_on"),
        ],
        _ => vec![
            text("field-number", "number"),
            text("finding-name", "title"),
            word("field-class", "finding-class", "class"),
            word("finding-state", "finding-state", "state"),
            text("field-responsible", "responsible"),
            day("field-due-on", "next_due_on"),
        ],
    };
    columns.push(Column::text("cli-out-measure-points", |row: &Row| {
        let points = row.value.get("points").and_then(Value::as_array).into_iter().flatten();
        points.filter_map(|point| point.get("text")?.as_str()).collect::<Vec<_>>().join("; ")
    }));
    Ok(output::list(session.style, &rows, total, &columns))
}
