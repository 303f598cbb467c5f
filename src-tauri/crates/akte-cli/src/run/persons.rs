//! Persons and their roles.

use crate::args::{OfMunicipality, PersonAdd, PersonChange, PersonCommand, PersonSet, RoleCommand};
use crate::output::{self, Column};
use crate::resolve;
use crate::session::{Outcome, Session};
use akte_app::rooms;
use akte_app::wire::{PersonFields, PersonRow, PersonSaveRequest, RecordRequest, RoleHeldRow};
use akte_domain::{Coded, PersonRole};
use serde::Serialize;
use uuid::Uuid;

pub async fn person(session: &Session, command: PersonCommand) -> Outcome<String> {
    match command {
        PersonCommand::Add(add) => person_add(session, add).await,
        PersonCommand::List { municipality, text } => person_list(session, &municipality, text).await,
        PersonCommand::Set(set) => person_set(session, set).await,
        PersonCommand::Remove { person, municipality } => {
            let municipality_id = resolve::municipality(session, &municipality).await?.id;
            let known = resolve::person(session, municipality_id, &person).await?;
            let removed = RecordRequest { municipality_id, id: known.id };
            let answer = rooms::person_delete(&session.app, removed).await?;
            Ok(session.done(&answer, "cli-out-removed", &[("name", known.fields.name.into())]))
        }
    }
}

async fn person_add(session: &Session, add: PersonAdd) -> Outcome<String> {
    let municipality_id = resolve::municipality(session, &add.municipality).await?.id;
    let fields = PersonFields {
        name: add.name,
        position: String::new(),
        unit: String::new(),
        email: String::new(),
        phone: String::new(),
        external: false,
        superior_id: None,
        roles: Vec::new(),
    };
    save(session, municipality_id, None, fields, add.fields, "cli-out-added").await
}

async fn person_set(session: &Session, set: PersonSet) -> Outcome<String> {
    let municipality_id = resolve::municipality(session, &set.municipality).await?.id;
    let known = resolve::person(session, municipality_id, &set.person).await?;
    let mut fields = known.fields;
    fields.name = set.name.unwrap_or(fields.name);
    save(session, municipality_id, Some(known.id), fields, set.fields, "cli-out-changed").await
}

async fn save(
    session: &Session,
    municipality_id: Uuid,
    id: Option<Uuid>,
    mut fields: PersonFields,
    change: PersonChange,
    said: &str,
) -> Outcome<String> {
    fields.position = change.position.unwrap_or(fields.position);
    fields.unit = change.unit.unwrap_or(fields.unit);
    fields.email = change.email.unwrap_or(fields.email);
    fields.phone = change.phone.unwrap_or(fields.phone);
    fields.external = change.external.unwrap_or(fields.external);
    if let Some(superior) = &change.superior {
        fields.superior_id = match superior.trim() {
            "" => None,
            text => Some(resolve::person(session, municipality_id, text).await?.id),
        };
    }
    let name = fields.name.clone();
    let saved = rooms::person_save(&session.app, PersonSaveRequest { municipality_id, id, fields }).await?;
    Ok(session.done(&saved, said, &[("name", name.into())]))
}

fn roles_of(session: &Session, row: &PersonRow) -> String {
    let roles = row.fields.roles.iter().map(|held| role_word(session, *held));
    roles.collect::<Vec<_>>().join("; ")
}

fn role_word(session: &Session, held: RoleHeldRow) -> String {
    let role = session.term("role", held.role);
    if held.deputy { session.texts().t("role-deputy", &[("role", role.into())]) } else { role }
}

async fn person_list(session: &Session, of: &OfMunicipality, text: String) -> Outcome<String> {
    let municipality = resolve::municipality(session, of).await?;
    let list = resolve::persons(session, municipality.id, text).await?;
    let columns = [
        Column::text("cli-out-name", |row: &PersonRow| row.fields.name.clone()),
        Column::text("cli-out-position", |row: &PersonRow| row.fields.position.clone()),
        Column::text("cli-out-unit", |row: &PersonRow| row.fields.unit.clone()),
        Column::text("cli-out-roles", |row: &PersonRow| roles_of(session, row)),
        Column::text("cli-out-superior", |row: &PersonRow| row.superior_name.clone()),
        Column::text("cli-out-finding", |row: &PersonRow| row.findings.join(" ")),
        Column::text("cli-out-id", |row: &PersonRow| row.id.to_string()),
    ];
    let total = list.len() as u64;
    Ok(output::list(session.style, &list, total, &columns))
}

/// A role with whoever holds it.
#[derive(Debug, Serialize)]
struct RoleRow {
    role: &'static str,
    person: String,
    deputy: bool,
    findings: Vec<String>,
}

pub async fn role(session: &Session, command: RoleCommand) -> Outcome<String> {
    match command {
        RoleCommand::List { municipality } => role_list(session, &municipality).await,
        RoleCommand::Assign { role, person, municipality, deputy } => {
            change_role(session, &municipality, role, &person, Some(deputy)).await
        }
        RoleCommand::Remove { role, person, municipality } => {
            change_role(session, &municipality, role, &person, None).await
        }
    }
}

async fn role_list(session: &Session, of: &OfMunicipality) -> Outcome<String> {
    let municipality = resolve::municipality(session, of).await?;
    let persons = resolve::persons(session, municipality.id, String::new()).await?;
    let mut rows = Vec::new();
    for &role in PersonRole::ALL {
        for deputy in [false, true] {
            let held = RoleHeldRow { role, deputy };
            rows.extend(persons.iter().filter(|row| row.fields.roles.contains(&held)).map(|row| RoleRow {
                role: role.code(),
                person: row.fields.name.clone(),
                deputy,
                findings: if role == PersonRole::SecurityOfficer { row.findings.clone() } else { Vec::new() },
            }));
        }
    }
    let columns = [
        Column::text("cli-out-role", |row: &RoleRow| {
            PersonRole::from_code(row.role)
                .map(|role| role_word(session, RoleHeldRow { role, deputy: row.deputy }))
                .unwrap_or_default()
        }),
        Column::text("cli-out-person", |row: &RoleRow| row.person.clone()),
        Column::text("cli-out-finding", |row: &RoleRow| row.findings.join(" ")),
    ];
    let total = rows.len() as u64;
    Ok(output::list(session.style, &rows, total, &columns))
}

async fn change_role(
    session: &Session,
    of: &OfMunicipality,
    role: PersonRole,
    person: &str,
    deputy: Option<bool>,
) -> Outcome<String> {
    let municipality_id = resolve::municipality(session, of).await?.id;
    let known = resolve::person(session, municipality_id, person).await?;
    let mut fields = known.fields;
    fields.roles.retain(|held| held.role != role);
    fields.roles.extend(deputy.map(|deputy| RoleHeldRow { role, deputy }));
    let name = fields.name.clone();
    let request = PersonSaveRequest { municipality_id, id: Some(known.id), fields };
    let saved = rooms::person_save(&session.app, request).await?;
    Ok(session.done(&saved, "cli-out-changed", &[("name", name.into())]))
}
