//! Registers: contracts and decisions, costs, online services, regimes.

use super::registers::{all, asked, evidence_ids, object_ids, points, remove, take};
use crate::args::{
    CostChange, CostCommand, CostMemberSet, DecisionChange, DecisionCommand, OfMunicipality, RegimeCommand, RegimeSet,
    RegisterEntry, ServiceChange, ServiceCommand,
};
use crate::output::{self, Column};
use crate::resolve;
use crate::session::{Outcome, Session};
use akte_app::rooms;
use akte_app::wire::{
    CostFields, CostMemberSaveRequest, CostRow, CostSaveRequest, CostShareRow, DecisionFields, DecisionRow,
    DecisionSaveRequest, DomainRow, Guideline, MunicipalityRequest, RegimeRow, RegimeSaveRequest, ServiceFields,
    ServiceRow, ServiceSaveRequest,
};
use akte_domain::{CostKey, DecisionKind, GuidelineState, Regime, RegisterKind, ServiceStatus};
use uuid::Uuid;

async fn find_decision(session: &Session, of: &OfMunicipality, text: &str) -> Outcome<(Uuid, DecisionRow)> {
    let municipality = resolve::municipality(session, of).await?.id;
    let mut rows = rooms::decision_list(&session.app, all(municipality)).await?.items;
    // The legal act of a provider relation is changed there.
    rows.retain(|row| row.record_id.is_some());
    Ok((municipality, resolve::picked(session, &rows, text)?.clone()))
}

pub async fn decision(session: &Session, command: DecisionCommand) -> Outcome<String> {
    match command {
        DecisionCommand::Add(add) => {
            let municipality_id = resolve::municipality(session, &add.municipality).await?.id;
            let mut fields = empty_decision(add.entry_name.clone(), add.decision_kind);
            change_decision(session, municipality_id, add.change, &mut fields).await?;
            let request = DecisionSaveRequest { municipality_id, id: None, fields };
            let saved = rooms::decision_save(&session.app, request).await?;
            Ok(session.done(&saved, "cli-out-added", &[("name", add.entry_name.into())]))
        }
        DecisionCommand::Set(set) => {
            let (municipality_id, row) = find_decision(session, &set.municipality, &set.entry).await?;
            let mut fields = row.fields;
            take(set.new_name, &mut fields.name);
            change_decision(session, municipality_id, set.change, &mut fields).await?;
            let name = fields.name.clone();
            let request = DecisionSaveRequest { municipality_id, id: Some(row.id), fields };
            let saved = rooms::decision_save(&session.app, request).await?;
            Ok(session.done(&saved, "cli-out-changed", &[("name", name.into())]))
        }
        DecisionCommand::List(list) => {
            let list = rooms::decision_list(&session.app, asked(session, list).await?).await?;
            let columns = [
                Column::text("cli-out-name", |row: &DecisionRow| row.fields.name.clone()),
                Column::text("cli-out-kind", |row: &DecisionRow| session.term("decision-kind", row.fields.kind)),
                Column::text("cli-out-body", |row: &DecisionRow| row.fields.body.clone()),
                Column::text("cli-out-number", |row: &DecisionRow| row.fields.number.clone()),
                Column::text("cli-out-decided-on", |row: &DecisionRow| session.date(row.fields.decided_on)),
                Column::text("cli-out-relation", |row: &DecisionRow| row.relation_name.clone()),
                Column::text("cli-out-measure-points", |row: &DecisionRow| points(&row.points)),
            ];
            Ok(output::list(session.style, &list.items, list.total, &columns))
        }
        DecisionCommand::Remove(RegisterEntry { entry, municipality }) => {
            let (municipality, row) = find_decision(session, &municipality, &entry).await?;
            remove(session, municipality, RegisterKind::Decision, row.id, row.fields.name).await
        }
    }
}

fn empty_decision(name: String, kind: DecisionKind) -> DecisionFields {
    DecisionFields {
        kind,
        name,
        body: String::new(),
        number: String::new(),
        decided_on: None,
        public: None,
        valid_from: None,
        valid_until: None,
        relation_id: None,
        remark: String::new(),
        evidence_ids: Vec::new(),
    }
}

async fn change_decision(
    session: &Session,
    municipality_id: Uuid,
    change: DecisionChange,
    fields: &mut DecisionFields,
) -> Outcome<()> {
    match change.of_relation.as_deref().map(str::trim) {
        None => {}
        Some("") => fields.relation_id = None,
        Some(name) => fields.relation_id = Some(resolve::provider_anywhere(session, municipality_id, name).await?.id),
    }
    take(change.body, &mut fields.body);
    take(change.decision_number, &mut fields.number);
    take(change.decided_on.map(|given| given.0), &mut fields.decided_on);
    take(change.public.map(|given| given.0), &mut fields.public);
    take(change.entry_from.map(|given| given.0), &mut fields.valid_from);
    take(change.entry_until.map(|given| given.0), &mut fields.valid_until);
    take(change.entry_remark, &mut fields.remark);
    take(evidence_ids(session, municipality_id, &change.entry_evidence).await?, &mut fields.evidence_ids);
    Ok(())
}

async fn find_cost(session: &Session, of: &OfMunicipality, text: &str) -> Outcome<(Uuid, CostRow)> {
    let municipality = resolve::municipality(session, of).await?.id;
    let rows = rooms::cost_list(&session.app, all(municipality)).await?.items;
    Ok((municipality, resolve::picked(session, &rows, text)?.clone()))
}

pub async fn cost(session: &Session, command: CostCommand) -> Outcome<String> {
    match command {
        CostCommand::Add(add) => {
            let municipality_id = resolve::municipality(session, &add.municipality).await?.id;
            let mut fields = CostFields {
                year: add.year,
                name: add.entry_name.clone(),
                amount: add.amount.0,
                key: CostKey::Workplaces,
                member_id: None,
                remark: String::new(),
            };
            change_cost(session, add.change, &mut fields).await?;
            let request = CostSaveRequest { municipality_id, id: None, fields };
            let saved = rooms::cost_save(&session.app, request).await?;
            Ok(session.done(&saved, "cli-out-added", &[("name", add.entry_name.into())]))
        }
        CostCommand::Set(set) => {
            let (municipality_id, row) = find_cost(session, &set.municipality, &set.entry).await?;
            let mut fields = row.fields;
            take(set.new_name, &mut fields.name);
            take(set.year, &mut fields.year);
            take(set.amount.map(|amount| amount.0), &mut fields.amount);
            change_cost(session, set.change, &mut fields).await?;
            let name = fields.name.clone();
            let request = CostSaveRequest { municipality_id, id: Some(row.id), fields };
            let saved = rooms::cost_save(&session.app, request).await?;
            Ok(session.done(&saved, "cli-out-changed", &[("name", name.into())]))
        }
        CostCommand::List(list) => {
            let list = rooms::cost_list(&session.app, asked(session, list).await?).await?;
            let columns = [
                Column::text("cli-out-year", |row: &CostRow| row.fields.year.to_string()),
                Column::text("cli-out-name", |row: &CostRow| row.fields.name.clone()),
                Column::number("cli-out-amount", |row: &CostRow| session.euro(Some(row.fields.amount))),
                Column::text("cli-out-cost-key", |row: &CostRow| session.term("cost-key", row.fields.key)),
                Column::text("cli-out-borne-by", |row: &CostRow| row.member_name.clone()),
                Column::text("cli-out-measure-points", |row: &CostRow| points(&row.points)),
            ];
            Ok(output::list(session.style, &list.items, list.total, &columns))
        }
        CostCommand::Remove(RegisterEntry { entry, municipality }) => {
            let (municipality, row) = find_cost(session, &municipality, &entry).await?;
            remove(session, municipality, RegisterKind::Cost, row.id, row.fields.name).await
        }
        CostCommand::Member(set) => cost_member(session, set).await,
        CostCommand::Shares { municipality } => {
            let municipality_id = resolve::municipality(session, &municipality).await?.id;
            let list = rooms::cost_share_list(&session.app, MunicipalityRequest { municipality_id }).await?;
            let columns = [
                Column::text("cli-out-year", |row: &CostShareRow| row.year.to_string()),
                Column::text("cli-out-kind-municipality", |row: &CostShareRow| row.member_name.clone()),
                Column::number("cli-out-workplaces", |row: &CostShareRow| row.workplaces.to_string()),
                Column::number("cli-out-amount", |row: &CostShareRow| session.euro(Some(row.amount))),
                Column::number("cli-out-per-workplace", |row: &CostShareRow| session.euro(row.per_workplace)),
            ];
            Ok(output::list(session.style, &list.items, list.total, &columns))
        }
    }
}

/// Who bears an item alone bears it by a fixed key.
async fn change_cost(session: &Session, change: CostChange, fields: &mut CostFields) -> Outcome<()> {
    if let Some(key) = change.cost_key {
        fields.key = key;
        if key != CostKey::Fixed {
            fields.member_id = None;
        }
    }
    if let Some(name) = change.borne_by {
        fields.member_id = Some(resolve::municipality_named(session, &name).await?.id);
        fields.key = CostKey::Fixed;
    }
    take(change.entry_remark, &mut fields.remark);
    Ok(())
}

async fn cost_member(session: &Session, set: CostMemberSet) -> Outcome<String> {
    let municipality_id = resolve::municipality(session, &set.municipality).await?.id;
    let member = resolve::municipality_named(session, &set.member).await?;
    let workplaces = if set.remove_member { None } else { set.workplaces };
    let request = CostMemberSaveRequest { municipality_id, year: set.year, member_id: member.id, workplaces };
    let saved = rooms::cost_member_save(&session.app, request).await?;
    Ok(session.done(&saved, "cli-out-changed", &[("name", member.fields.name.into())]))
}

async fn find_service(session: &Session, of: &OfMunicipality, text: &str) -> Outcome<(Uuid, ServiceRow)> {
    let municipality = resolve::municipality(session, of).await?.id;
    let rows = rooms::service_list(&session.app, all(municipality)).await?.items;
    Ok((municipality, resolve::picked(session, &rows, text)?.clone()))
}

pub async fn service(session: &Session, command: ServiceCommand) -> Outcome<String> {
    match command {
        ServiceCommand::Add(add) => {
            let domain = resolve::domain(session, &add.domain).await?;
            let mut fields = ServiceFields {
                name: add.entry_name.clone(),
                service_key: String::new(),
                ozg_id: String::new(),
                status: ServiceStatus::Planned,
                connection: None,
                online_since: None,
                responsible: String::new(),
                remark: String::new(),
                guidelines: Vec::new(),
                concept_on: None,
                pentest_on: None,
                pentest_result: None,
                object_ids: Vec::new(),
                evidence_ids: Vec::new(),
            };
            change_service(session, &domain, add.change, &mut fields).await?;
            let request = ServiceSaveRequest { municipality_id: domain.municipality_id, id: None, fields };
            let saved = rooms::service_save(&session.app, request).await?;
            Ok(session.done(&saved, "cli-out-added", &[("name", add.entry_name.into())]))
        }
        ServiceCommand::Set(set) => {
            let domain = resolve::domain(session, &set.domain).await?;
            let (municipality_id, row) = find_service(session, &set.domain.of, &set.entry).await?;
            let mut fields = row.fields;
            take(set.new_name, &mut fields.name);
            change_service(session, &domain, set.change, &mut fields).await?;
            let name = fields.name.clone();
            let request = ServiceSaveRequest { municipality_id, id: Some(row.id), fields };
            let saved = rooms::service_save(&session.app, request).await?;
            Ok(session.done(&saved, "cli-out-changed", &[("name", name.into())]))
        }
        ServiceCommand::List(list) => {
            let list = rooms::service_list(&session.app, asked(session, list).await?).await?;
            let objects = |row: &ServiceRow| row.objects.iter().map(|one| one.name.clone()).collect::<Vec<_>>();
            let columns = [
                Column::text("cli-out-name", |row: &ServiceRow| row.fields.name.clone()),
                Column::text("cli-out-service-key", |row: &ServiceRow| row.fields.service_key.clone()),
                Column::text("cli-out-ozg-id", |row: &ServiceRow| row.fields.ozg_id.clone()),
                Column::text("cli-out-status", |row: &ServiceRow| session.term("service-status", row.fields.status)),
                Column::text("cli-out-online-since", |row: &ServiceRow| session.date(row.fields.online_since)),
                Column::text("cli-out-objects", |row: &ServiceRow| objects(row).join("; ")),
                Column::text("cli-out-lacking", |row: &ServiceRow| lacking(session, row)),
                Column::text("cli-out-measure-points", |row: &ServiceRow| points(&row.points)),
            ];
            Ok(output::list(session.style, &list.items, list.total, &columns))
        }
        ServiceCommand::Remove(RegisterEntry { entry, municipality }) => {
            let (municipality, row) = find_service(session, &municipality, &entry).await?;
            remove(session, municipality, RegisterKind::Service, row.id, row.fields.name).await
        }
    }
}

/// What of the measures of the ITSiV-PV is lacking; nothing where it does not ask for them.
fn lacking(session: &Session, row: &ServiceRow) -> String {
    match (row.under_regulation, row.lacking.is_empty()) {
        (false, _) => String::new(),
        (true, true) => session.texts().get("service-lacks-nothing"),
        (true, false) => points(&row.lacking),
    }
}

async fn change_service(
    session: &Session,
    domain: &DomainRow,
    change: ServiceChange,
    fields: &mut ServiceFields,
) -> Outcome<()> {
    take(change.service_key, &mut fields.service_key);
    take(change.ozg_id, &mut fields.ozg_id);
    take(change.service_status, &mut fields.status);
    take(change.connection.map(|given| given.0), &mut fields.connection);
    take(change.online_since.map(|given| given.0), &mut fields.online_since);
    take(change.responsible, &mut fields.responsible);
    take(change.entry_remark, &mut fields.remark);
    match change.guidelines.as_slice() {
        [] => {}
        [None] => fields.guidelines.clear(),
        given => fields.guidelines = given.iter().flatten().map(guideline).collect(),
    }
    take(change.concept_on.map(|given| given.0), &mut fields.concept_on);
    take(change.pentest_on.map(|given| given.0), &mut fields.pentest_on);
    take(change.pentest_result.map(|given| given.0), &mut fields.pentest_result);
    take(object_ids(session, domain, &change.entry_objects).await?, &mut fields.object_ids);
    take(evidence_ids(session, domain.municipality_id, &change.entry_evidence).await?, &mut fields.evidence_ids);
    Ok(())
}

fn guideline((name, state): &(String, GuidelineState)) -> Guideline {
    Guideline { name: name.clone(), state: *state }
}

async fn find_regime(session: &Session, of: &OfMunicipality, regime: Regime) -> Outcome<(Uuid, RegimeRow)> {
    let municipality = resolve::municipality(session, of).await?.id;
    let rows = rooms::regime_list(&session.app, all(municipality)).await?.items;
    let named = session.term("regime", regime);
    let row = rows.into_iter().find(|row| row.id == regime);
    let kind = session.term("register-kind", RegisterKind::Regime);
    let missing = || session.refusal("cli.not-found", &[("kind", kind), ("name", named)]);
    row.map(|row| (municipality, row)).ok_or_else(missing)
}

pub async fn regime(session: &Session, command: RegimeCommand) -> Outcome<String> {
    match command {
        RegimeCommand::Set(set) => regime_set(session, *set).await,
        RegimeCommand::List(list) => {
            let list = rooms::regime_list(&session.app, asked(session, list).await?).await?;
            let columns = [
                Column::text("cli-out-name", |row: &RegimeRow| session.term("regime", row.fields.regime)),
                Column::text("cli-out-applies", |row: &RegimeRow| session.term("applicability", row.fields.applies)),
                Column::text("cli-out-reason", |row: &RegimeRow| row.fields.reason.clone()),
                Column::text("cli-out-legal-basis", |row: &RegimeRow| row.fields.legal_basis.clone()),
                Column::text("cli-out-decided-on", |row: &RegimeRow| session.date(row.fields.decided_on)),
                Column::text("cli-out-authority", |row: &RegimeRow| row.fields.authority.clone()),
                Column::text("cli-out-measure-points", |row: &RegimeRow| points(&row.points)),
            ];
            Ok(output::list(session.style, &list.items, list.total, &columns))
        }
        RegimeCommand::Remove(entry) => {
            let (municipality, row) = find_regime(session, &entry.municipality, entry.regime).await?;
            let name = session.term("regime", entry.regime);
            remove(session, municipality, RegisterKind::Regime, row.record_id.unwrap_or_default(), name).await
        }
    }
}

async fn regime_set(session: &Session, set: RegimeSet) -> Outcome<String> {
    let (municipality_id, row) = find_regime(session, &set.municipality, set.regime).await?;
    let mut fields = row.fields;
    take(set.applies, &mut fields.applies);
    take(set.entry_reason, &mut fields.reason);
    take(set.legal_basis, &mut fields.legal_basis);
    take(set.decided_by, &mut fields.decided_by);
    take(set.decided_on.map(|given| given.0), &mut fields.decided_on);
    take(set.registration, &mut fields.registration);
    take(set.authority, &mut fields.authority);
    take(set.authority_contact, &mut fields.authority_contact);
    take(set.early_warning_hours.map(|given| given.0), &mut fields.early_warning_hours);
    take(set.notification_hours.map(|given| given.0), &mut fields.notification_hours);
    take(set.final_report_months.map(|given| given.0), &mut fields.final_report_months);
    let saved = rooms::regime_save(&session.app, RegimeSaveRequest { municipality_id, fields }).await?;
    Ok(session.done(&saved, "cli-out-changed", &[("name", session.term("regime", set.regime).into())]))
}
