//! Persons and their roles.

use super::lists::{Key, Words, part, sort};
use crate::app::App;
use crate::error::Result;
use crate::wire;
use akte_domain::person::{RoleFinding, role_findings};
use akte_domain::{Coded, Person, PersonId, RoleHeld};
use std::collections::HashMap;
use uuid::Uuid;

/// The persons of a municipality by name.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`], [`crate::ErrorCode::SortUnknown`].
pub async fn person_list(app: &App, request: wire::PersonListRequest) -> Result<wire::List<wire::PersonRow>> {
    let mut snapshot = app.snapshot().await?;
    let mut reads = snapshot.reads();
    let state = reads.data_state().await?.number;
    let scope = super::scope_of(&mut reads, request.municipality_id).await?;
    let persons = reads.persons(scope).await?;
    let names: HashMap<PersonId, String> = persons.iter().map(|person| (person.id, person.name.clone())).collect();
    let findings = role_findings(&persons);
    let (texts, words) = (app.texts(), Words::new(&request.text));
    let mut rows: Vec<wire::PersonRow> = persons
        .into_iter()
        .filter(|person| {
            let roles: Vec<String> = person.roles.iter().map(|held| texts.term("role", held.role.code())).collect();
            words.occur_in(&[&person.name, &person.position, &person.unit, &roles.join(" ")])
        })
        .map(|person| row(person, &names, &findings, texts))
        .collect();
    rows.sort_by(|a, b| super::natural(&a.fields.name, &b.fields.name));
    if let Some(by) = &request.sort {
        sort(&mut rows, by, |row, column| {
            Some(match column {
                "name" => Key::from(&row.fields.name),
                "position" => Key::from(&row.fields.position),
                "unit" => Key::from(&row.fields.unit),
                "superior_name" => Key::from(&row.superior_name),
                _ => return None,
            })
        })?;
    }
    Ok(part(rows, request.offset, request.limit, state))
}

fn row(
    person: Person,
    names: &HashMap<PersonId, String>,
    findings: &[RoleFinding],
    texts: &akte_text::Texts,
) -> wire::PersonRow {
    let name_of = |id: PersonId| names.get(&id).cloned().unwrap_or_default();
    let of_person = findings.iter().filter_map(|finding| match finding {
        RoleFinding::SecurityOfficerUnderIt { officer, head } if *officer == person.id => {
            let id = if officer == head { "role-finding-both" } else { "role-finding-under-it" };
            Some(texts.t(id, &[("head", name_of(*head).into())]))
        }
        _ => None,
    });
    wire::PersonRow {
        findings: of_person.collect(),
        superior_name: person.superior_id.map(name_of).unwrap_or_default(),
        id: person.id.0,
        fields: wire::PersonFields {
            name: person.name,
            position: person.position,
            unit: person.unit,
            email: person.email,
            phone: person.phone,
            external: person.external,
            superior_id: person.superior_id.map(Uuid::from),
            roles: person.roles.iter().map(|held| wire::RoleHeldRow { role: held.role, deputy: held.deputy }).collect(),
        },
    }
}

/// Adds or changes a person.
///
/// # Errors
/// [`crate::ErrorCode::NameMissing`], [`crate::ErrorCode::SuperiorOfItself`], [`crate::ErrorCode::RoleTwice`],
/// [`crate::ErrorCode::NotFound`].
pub async fn person_save(app: &App, request: wire::PersonSaveRequest) -> Result<wire::Saved> {
    let name = if request.id.is_some() { "person.save" } else { "person.add" };
    let (mut operation, scope) = app.begin(name, request.municipality_id).await?;
    let mut reads = operation.reads();
    super::scope_of(&mut reads, request.municipality_id).await?;
    if let Some(id) = request.id {
        reads.get::<Person>(scope, id).await?;
    }
    if let Some(superior) = request.fields.superior_id {
        reads.get::<Person>(scope, superior).await?;
    }
    let fields = request.fields;
    let mut roles: Vec<RoleHeld> =
        fields.roles.iter().map(|held| RoleHeld { role: held.role, deputy: held.deputy }).collect();
    roles.sort();
    let person = Person {
        id: PersonId(request.id.unwrap_or_else(|| app.new_id())),
        municipality_id: scope.municipality(),
        name: fields.name.trim().to_owned(),
        position: fields.position,
        unit: fields.unit,
        email: fields.email,
        phone: fields.phone,
        external: fields.external,
        superior_id: fields.superior_id.map(PersonId),
        roles,
    };
    operation.put(scope, std::slice::from_ref(&person)).await?;
    app.commit(operation).await?;
    Ok(wire::Saved { id: person.id.0 })
}

/// Removes a person to whom nobody reports.
///
/// # Errors
/// [`crate::ErrorCode::Reference`] where somebody reports to the person, [`crate::ErrorCode::NotFound`].
pub async fn person_delete(app: &App, request: wire::RecordRequest) -> Result<wire::Empty> {
    let (mut operation, scope) = app.begin("person.delete", request.municipality_id).await?;
    operation.reads().get::<Person>(scope, request.id).await?;
    super::desk::moving::without(&mut operation, scope, request.id).await?;
    operation.delete::<Person>(scope, &[request.id]).await?;
    app.commit(operation).await?;
    Ok(wire::Empty {})
}
