//! Registers: exceptions and backup records, and what all registers share.

use crate::args::{
    BackupChange, BackupCommand, ExceptionChange, ExceptionCommand, OfMunicipality, RegisterCommand, RegisterEntry,
    RegisterList,
};
use crate::output::{self, Column};
use crate::resolve;
use crate::run::shared_objects;
use crate::session::{Outcome, Session};
use akte_app::rooms;
use akte_app::wire::{
    BackupFields, BackupRow, BackupSaveRequest, DomainRow, ExceptionFields, ExceptionRow, ExceptionSaveRequest,
    MunicipalityRequest, PointText, RegisterEntryRequest, RegisterListRequest, RegisterPointRow,
};
use akte_domain::{ExceptionKind, RegisterKind};
use uuid::Uuid;

pub fn take<T>(given: Option<T>, into: &mut T) {
    if let Some(value) = given {
        *into = value;
    }
}

/// What lists show of open points.
pub fn points(points: &[PointText]) -> String {
    points.iter().map(|point| point.text.as_str()).collect::<Vec<_>>().join("; ")
}

/// The request of a list of a register.
pub async fn asked(session: &Session, list: RegisterList) -> Outcome<RegisterListRequest> {
    let municipality = resolve::municipality(session, &list.municipality).await?;
    Ok(RegisterListRequest {
        municipality_id: municipality.id,
        text: list.text,
        only_open: list.open_entries,
        sort: None,
        offset: list.page.offset,
        limit: list.page.limit.unwrap_or(resolve::ALL),
    })
}

/// The request of all entries of a register.
pub fn all(municipality_id: Uuid) -> RegisterListRequest {
    RegisterListRequest {
        municipality_id,
        text: String::new(),
        only_open: false,
        sort: None,
        offset: 0,
        limit: resolve::ALL,
    }
}

/// Removes an entry that was found.
pub async fn remove(
    session: &Session,
    municipality_id: Uuid,
    kind: RegisterKind,
    id: Uuid,
    name: String,
) -> Outcome<String> {
    let request = RegisterEntryRequest { municipality_id, kind, id };
    let removed = rooms::register_delete(&session.app, request).await?;
    Ok(session.done(&removed, "cli-out-removed", &[("name", name.into())]))
}

/// The ids of pieces of evidence by their titles; an empty one stands for none.
pub async fn evidence_ids(session: &Session, municipality_id: Uuid, titles: &[String]) -> Outcome<Option<Vec<Uuid>>> {
    if titles.is_empty() {
        return Ok(None);
    }
    let mut ids = Vec::with_capacity(titles.len());
    for title in titles.iter().filter(|title| !title.trim().is_empty()) {
        ids.push(resolve::evidence(session, municipality_id, title).await?.id);
    }
    Ok(Some(ids))
}

/// The ids of target objects by their names; an empty one stands for none.
pub async fn object_ids(session: &Session, domain: &DomainRow, names: &[String]) -> Outcome<Option<Vec<Uuid>>> {
    if names.is_empty() {
        return Ok(None);
    }
    let mut ids = Vec::with_capacity(names.len());
    for name in names.iter().filter(|name| !name.trim().is_empty()) {
        ids.push(resolve::object_row(session, domain, name).await?.id);
    }
    Ok(Some(ids))
}

/// An object by its name; an empty one stands for none.
async fn object_id(session: &Session, domain: &DomainRow, name: &str) -> Outcome<Option<Uuid>> {
    Ok(match name.trim() {
        "" => None,
        name => Some(resolve::object_row(session, domain, name).await?.id),
    })
}

pub async fn register(session: &Session, command: RegisterCommand) -> Outcome<String> {
    let RegisterCommand::Points { municipality } = command;
    let municipality = resolve::municipality(session, &municipality).await?;
    let request = MunicipalityRequest { municipality_id: municipality.id };
    let list = rooms::register_point_list(&session.app, request).await?;
    let columns = [
        Column::text("cli-out-point", |row: &RegisterPointRow| row.text.clone()),
        Column::text("cli-out-name", |row: &RegisterPointRow| row.subject.clone()),
        Column::text("cli-out-mend", |row: &RegisterPointRow| row.place.clone()),
    ];
    Ok(output::list(session.style, &list.items, list.total, &columns))
}

async fn find_exception(session: &Session, of: &OfMunicipality, text: &str) -> Outcome<(Uuid, ExceptionRow)> {
    let municipality = resolve::municipality(session, of).await?.id;
    let rows = rooms::exception_list(&session.app, all(municipality)).await?.items;
    Ok((municipality, resolve::picked(session, &rows, text)?.clone()))
}

pub async fn exception(session: &Session, command: ExceptionCommand) -> Outcome<String> {
    match command {
        ExceptionCommand::Add(add) => {
            let domain = resolve::domain(session, &add.domain).await?;
            let mut fields = empty_exception(add.exception_name.clone().unwrap_or_default());
            let mut name = fields.name.clone();
            if let Some(object) = &add.grant_object {
                let member = add.grant_member.as_deref();
                let grant = shared_objects::grant(session, domain.municipality_id, object, member).await?;
                fields.grant_id = Some(grant.id);
                name = grant.object_name;
            }
            if let Some(requirement) = &add.requirement {
                fields.kind = ExceptionKind::Requirement;
                fields.domain_id = Some(domain.id);
                let named = std::slice::from_ref(requirement);
                fields.requirement_id = resolve::requirements(session, &domain, named).await?.first().copied();
            }
            if let Some(object) = &add.at_object {
                fields.target_object_id = object_id(session, &domain, object).await?;
            }
            change_exception(session, domain.municipality_id, add.change, &mut fields).await?;
            let request = ExceptionSaveRequest { municipality_id: domain.municipality_id, id: None, fields };
            let saved = rooms::exception_save(&session.app, request).await?;
            Ok(session.done(&saved, "cli-out-added", &[("name", name.into())]))
        }
        ExceptionCommand::Set(set) => {
            let (municipality_id, row) = find_exception(session, &set.domain.of, &set.entry).await?;
            let mut fields = row.fields;
            take(set.new_name, &mut fields.name);
            change_exception(session, municipality_id, set.change, &mut fields).await?;
            let name = fields.name.clone();
            let request = ExceptionSaveRequest { municipality_id, id: row.record_id, fields };
            let saved = rooms::exception_save(&session.app, request).await?;
            Ok(session.done(&saved, "cli-out-changed", &[("name", name.into())]))
        }
        ExceptionCommand::List(list) => {
            let list = rooms::exception_list(&session.app, asked(session, list).await?).await?;
            let columns = [
                Column::text("cli-out-name", |row: &ExceptionRow| row.fields.name.clone()),
                Column::text("cli-out-kind", |row: &ExceptionRow| session.term("exception-kind", row.fields.kind)),
                Column::text("cli-out-beneficiary", |row: &ExceptionRow| row.fields.beneficiary.clone()),
                Column::text("cli-out-requirement", |row: &ExceptionRow| row.requirement.clone()),
                Column::text("cli-out-approved-by", |row: &ExceptionRow| row.fields.approved_by.clone()),
                Column::text("cli-out-valid-until", |row: &ExceptionRow| session.date(row.fields.valid_until)),
                Column::text("cli-out-status", |row: &ExceptionRow| session.term("exception-state", row.state)),
                Column::text("cli-out-measure-points", |row: &ExceptionRow| points(&row.points)),
            ];
            Ok(output::list(session.style, &list.items, list.total, &columns))
        }
        ExceptionCommand::Remove(RegisterEntry { entry, municipality }) => {
            let (municipality, row) = find_exception(session, &municipality, &entry).await?;
            let id = row.record_id.unwrap_or(row.id);
            remove(session, municipality, RegisterKind::Exception, id, row.fields.name).await
        }
    }
}

/// An access of which nothing but the name is known.
fn empty_exception(name: String) -> ExceptionFields {
    ExceptionFields {
        kind: ExceptionKind::Access,
        domain_id: None,
        requirement_id: None,
        target_object_id: None,
        grant_id: None,
        name,
        beneficiary: String::new(),
        reason: String::new(),
        legal_basis: String::new(),
        risk: String::new(),
        compensation: String::new(),
        approved_by: String::new(),
        approved_on: None,
        valid_from: None,
        valid_until: None,
        review_on: None,
        revoked_on: None,
        evidence_ids: Vec::new(),
    }
}

async fn change_exception(
    session: &Session,
    municipality_id: Uuid,
    change: ExceptionChange,
    fields: &mut ExceptionFields,
) -> Outcome<()> {
    take(change.beneficiary, &mut fields.beneficiary);
    take(change.entry_reason, &mut fields.reason);
    take(change.legal_basis, &mut fields.legal_basis);
    take(change.risk, &mut fields.risk);
    take(change.compensation, &mut fields.compensation);
    take(change.approved_by, &mut fields.approved_by);
    take(change.approved_on.map(|given| given.0), &mut fields.approved_on);
    take(change.entry_from.map(|given| given.0), &mut fields.valid_from);
    take(change.entry_until.map(|given| given.0), &mut fields.valid_until);
    take(change.review_on.map(|given| given.0), &mut fields.review_on);
    take(change.revoked_on.map(|given| given.0), &mut fields.revoked_on);
    take(evidence_ids(session, municipality_id, &change.entry_evidence).await?, &mut fields.evidence_ids);
    Ok(())
}

async fn find_backup(session: &Session, of: &OfMunicipality, text: &str) -> Outcome<(Uuid, BackupRow)> {
    let municipality = resolve::municipality(session, of).await?.id;
    let rows = rooms::backup_list(&session.app, all(municipality)).await?.items;
    Ok((municipality, resolve::picked(session, &rows, text)?.clone()))
}

pub async fn backup(session: &Session, command: BackupCommand) -> Outcome<String> {
    match command {
        BackupCommand::Add(add) => {
            let domain = resolve::domain(session, &add.domain).await?;
            let mut fields = BackupFields { name: add.entry_name.clone(), ..BackupFields::default() };
            change_backup(session, &domain, add.change, &mut fields).await?;
            let request = BackupSaveRequest { municipality_id: domain.municipality_id, id: None, fields };
            let saved = rooms::backup_save(&session.app, request).await?;
            Ok(session.done(&saved, "cli-out-added", &[("name", add.entry_name.into())]))
        }
        BackupCommand::Set(set) => {
            let domain = resolve::domain(session, &set.domain).await?;
            let (municipality_id, row) = find_backup(session, &set.domain.of, &set.entry).await?;
            let mut fields = row.fields;
            take(set.new_name, &mut fields.name);
            change_backup(session, &domain, set.change, &mut fields).await?;
            let name = fields.name.clone();
            let request = BackupSaveRequest { municipality_id, id: Some(row.id), fields };
            let saved = rooms::backup_save(&session.app, request).await?;
            Ok(session.done(&saved, "cli-out-changed", &[("name", name.into())]))
        }
        BackupCommand::List(list) => {
            let list = rooms::backup_list(&session.app, asked(session, list).await?).await?;
            let frequency = |row: &BackupRow| row.fields.frequency.map(|one| session.term("backup-frequency", one));
            let result = |row: &BackupRow| row.fields.restore_result.map(|one| session.term("restore-result", one));
            let columns = [
                Column::text("cli-out-name", |row: &BackupRow| row.fields.name.clone()),
                Column::text("cli-out-frequency", |row: &BackupRow| frequency(row).unwrap_or_default()),
                Column::text("cli-out-site", |row: &BackupRow| row.site_name.clone()),
                Column::text("cli-out-second-site", |row: &BackupRow| row.second_site_name.clone()),
                Column::text("cli-out-last-success", |row: &BackupRow| session.date(row.fields.last_success_on)),
                Column::text("cli-out-restore-tested", |row: &BackupRow| session.date(row.fields.restore_tested_on)),
                Column::text("cli-out-restore-result", |row: &BackupRow| result(row).unwrap_or_default()),
                Column::text("cli-out-responsible", |row: &BackupRow| row.fields.responsible.clone()),
                Column::text("cli-out-measure-points", |row: &BackupRow| points(&row.points)),
            ];
            Ok(output::list(session.style, &list.items, list.total, &columns))
        }
        BackupCommand::Remove(RegisterEntry { entry, municipality }) => {
            let (municipality, row) = find_backup(session, &municipality, &entry).await?;
            remove(session, municipality, RegisterKind::Backup, row.id, row.fields.name).await
        }
    }
}

async fn change_backup(
    session: &Session,
    domain: &DomainRow,
    change: BackupChange,
    fields: &mut BackupFields,
) -> Outcome<()> {
    take(change.plan, &mut fields.plan);
    take(change.frequency.map(|given| given.0), &mut fields.frequency);
    take(change.medium, &mut fields.medium);
    take(change.retention, &mut fields.retention);
    if let Some(site) = change.site {
        fields.site_id = object_id(session, domain, &site).await?;
    }
    if let Some(site) = change.second_site {
        fields.second_site_id = object_id(session, domain, &site).await?;
    }
    take(change.offline_copy.map(|given| given.0), &mut fields.offline_copy);
    take(change.last_success_on.map(|given| given.0), &mut fields.last_success_on);
    take(change.restore_tested_on.map(|given| given.0), &mut fields.restore_tested_on);
    take(change.restore_result.map(|given| given.0), &mut fields.restore_result);
    take(change.restore_note, &mut fields.restore_note);
    match change.mending_measure.as_deref().map(str::trim) {
        None => {}
        Some("") => fields.measure_id = None,
        Some(title) => fields.measure_id = Some(resolve::measure(session, domain, title).await?),
    }
    take(change.responsible, &mut fields.responsible);
    take(object_ids(session, domain, &change.entry_objects).await?, &mut fields.object_ids);
    take(evidence_ids(session, domain.municipality_id, &change.entry_evidence).await?, &mut fields.evidence_ids);
    Ok(())
}
