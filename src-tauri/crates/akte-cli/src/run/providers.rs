//! Provider relations.

use crate::args::{
    ProviderAdd, ProviderChange, ProviderCommand, ProviderMoves, ProviderObjects, ProviderProof, ProviderRequirements,
    ProviderSet, ProviderSplit,
};
use crate::output::{self, Column};
use crate::resolve;
use crate::run::shared_objects;
use crate::session::{Outcome, Session};
use akte_app::rooms;
use akte_app::wire::{
    DomainRequest, DomainRow, ProviderDetail, ProviderEvidenceSaveRequest, ProviderFields, ProviderListRequest,
    ProviderObjectListRequest, ProviderObjectRow, ProviderObjectSaveRequest, ProviderPlace, ProviderPointRow,
    ProviderRow, ProviderSaveRequest, ProviderSplitListRequest, ProviderSplitRow, ProviderSplitSaveRequest,
    RecordRequest,
};
use akte_domain::{Coded, ProviderKind, Responsibility};

pub async fn provider(session: &Session, command: ProviderCommand) -> Outcome<String> {
    match command {
        ProviderCommand::Add(add) => provider_add(session, *add).await,
        ProviderCommand::Set(set) => provider_set(session, *set).await,
        ProviderCommand::Show { relation, domain } => {
            let domain = resolve::domain(session, &domain).await?;
            let row = resolve::provider(session, &domain, &relation).await?;
            let request = RecordRequest { municipality_id: domain.municipality_id, id: row.id };
            let detail = rooms::provider_show(&session.app, request).await?;
            Ok(provider_show(session, &detail))
        }
        ProviderCommand::List { open, text, domain, page } => {
            let domain = resolve::domain(session, &domain).await?;
            let request = ProviderListRequest {
                municipality_id: domain.municipality_id,
                domain_id: domain.id,
                text,
                only_open: open,
                sort: None,
                offset: page.offset,
                limit: page.limit.unwrap_or(resolve::ALL),
            };
            provider_list(session, request).await
        }
        ProviderCommand::Remove { relation, domain } => {
            let domain = resolve::domain(session, &domain).await?;
            let row = resolve::provider(session, &domain, &relation).await?;
            let request = RecordRequest { municipality_id: domain.municipality_id, id: row.id };
            let removed = rooms::provider_delete(&session.app, request).await?;
            Ok(session.done(&removed, "cli-out-removed", &[("name", row.fields.name.into())]))
        }
        ProviderCommand::Object(objects) => provider_objects(session, objects).await,
        ProviderCommand::Moves(moves) => provider_moves(session, moves).await,
        ProviderCommand::Evidence(proof) => provider_evidence(session, proof).await,
        ProviderCommand::Split(split) => provider_split(session, split).await,
        ProviderCommand::Requirements(requirements) => provider_requirements(session, requirements).await,
        ProviderCommand::Points { domain } => {
            let domain = resolve::domain(session, &domain).await?;
            let request = DomainRequest { municipality_id: domain.municipality_id, domain_id: domain.id };
            let list = rooms::provider_point_list(&session.app, request).await?;
            let columns = [
                Column::text("cli-out-point", |row: &ProviderPointRow| row.text.clone()),
                Column::text("cli-out-name", |row: &ProviderPointRow| row.subject.clone()),
                Column::text("cli-out-mend", |row: &ProviderPointRow| row.place.clone()),
            ];
            Ok(output::list(session.style, &list.items, list.total, &columns))
        }
        ProviderCommand::Share(share) => shared_objects::share(session, share).await,
        ProviderCommand::Grants { municipality } => shared_objects::grants(session, &municipality).await,
        ProviderCommand::Withdraw(withdraw) => shared_objects::withdraw(session, withdraw).await,
        ProviderCommand::Offers { municipality } => shared_objects::offers(session, &municipality).await,
        ProviderCommand::Refer(refer) => shared_objects::refer(session, refer).await,
        ProviderCommand::Status { object, changed, domain, page } => {
            shared_objects::status(session, &domain, &object, changed, &page).await
        }
        ProviderCommand::Take(take) => shared_objects::take(session, take).await,
    }
}

/// A relation of which nothing is known but its name and kind.
fn empty(name: String, kind: ProviderKind) -> ProviderFields {
    ProviderFields {
        name,
        kind,
        provider_object_id: None,
        provider_municipality_id: None,
        services: String::new(),
        contact: String::new(),
        contract: String::new(),
        legal_act: String::new(),
        legal_body: String::new(),
        legal_number: String::new(),
        legal_on: None,
        valid_from: None,
        valid_until: None,
        exit_rule: String::new(),
        exit_on: None,
        data_role: None,
        data_role_reason: String::new(),
        default_split: None,
        controlled_on: None,
        controlled_by: String::new(),
        control_result: String::new(),
        control_due_on: None,
    }
}

fn take<T>(given: Option<T>, into: &mut T) {
    if let Some(value) = given {
        *into = value;
    }
}

async fn change(
    session: &Session,
    domain: &DomainRow,
    change: ProviderChange,
    fields: &mut ProviderFields,
) -> Outcome<()> {
    if let Some(object) = change.provider {
        fields.provider_object_id = Some(resolve::object_row(session, domain, &object).await?.id);
        fields.provider_municipality_id = None;
    }
    if let Some(name) = change.by_municipality {
        fields.provider_municipality_id = Some(resolve::municipality_named(session, &name).await?.id);
        fields.provider_object_id = None;
    }
    take(change.services, &mut fields.services);
    take(change.contact, &mut fields.contact);
    take(change.contract, &mut fields.contract);
    take(change.legal_act, &mut fields.legal_act);
    take(change.legal_body, &mut fields.legal_body);
    take(change.legal_number, &mut fields.legal_number);
    take(change.legal_on.map(|given| given.0), &mut fields.legal_on);
    take(change.valid_from.map(|given| given.0), &mut fields.valid_from);
    take(change.valid_until.map(|given| given.0), &mut fields.valid_until);
    take(change.exit_rule, &mut fields.exit_rule);
    take(change.exit_on.map(|given| given.0), &mut fields.exit_on);
    take(change.data_role.map(|given| given.0), &mut fields.data_role);
    take(change.data_role_reason, &mut fields.data_role_reason);
    take(change.default_split.map(|given| given.0), &mut fields.default_split);
    take(change.controlled_on.map(|given| given.0), &mut fields.controlled_on);
    take(change.controlled_by, &mut fields.controlled_by);
    take(change.control_result, &mut fields.control_result);
    take(change.control_due_on.map(|given| given.0), &mut fields.control_due_on);
    Ok(())
}

async fn provider_add(session: &Session, add: ProviderAdd) -> Outcome<String> {
    let domain = resolve::domain(session, &add.domain).await?;
    let mut fields = empty(add.name.clone(), add.kind);
    change(session, &domain, add.change, &mut fields).await?;
    let request =
        ProviderSaveRequest { municipality_id: domain.municipality_id, domain_id: domain.id, id: None, fields };
    let saved = rooms::provider_save(&session.app, request).await?;
    Ok(session.done(&saved, "cli-out-added", &[("name", add.name.into())]))
}

async fn provider_set(session: &Session, set: ProviderSet) -> Outcome<String> {
    let domain = resolve::domain(session, &set.domain).await?;
    let row = resolve::provider(session, &domain, &set.relation).await?;
    let mut fields = row.fields;
    take(set.name, &mut fields.name);
    take(set.kind, &mut fields.kind);
    change(session, &domain, set.change, &mut fields).await?;
    let name = fields.name.clone();
    let request =
        ProviderSaveRequest { municipality_id: domain.municipality_id, domain_id: domain.id, id: Some(row.id), fields };
    let saved = rooms::provider_save(&session.app, request).await?;
    Ok(session.done(&saved, "cli-out-changed", &[("name", name.into())]))
}

fn who(session: &Session, who: Option<Responsibility>) -> String {
    who.map(|who| session.term("responsibility", who)).unwrap_or_default()
}

fn provider_show(session: &Session, detail: &ProviderDetail) -> String {
    if session.style.json {
        return output::json(detail);
    }
    let (row, fields) = (&detail.row, &detail.row.fields);
    let legal = [fields.legal_act.clone(), fields.legal_body.clone(), fields.legal_number.clone()];
    let legal: Vec<String> =
        legal.into_iter().chain([session.date(fields.legal_on)]).filter(|part| !part.is_empty()).collect();
    let objects: Vec<String> = detail
        .objects
        .iter()
        .map(|object| match object.state {
            Some(state) => format!("{} ({})", object.object_name, session.term("transition-state", state)),
            None => object.object_name.clone(),
        })
        .collect();
    let evidence: Vec<String> = detail
        .evidence
        .iter()
        .map(|piece| {
            let until = piece.valid_until.map(|day| format!(", {}", session.texts().date(day))).unwrap_or_default();
            format!("{} ({}{until})", piece.title, session.term("provider-evidence", piece.purpose))
        })
        .collect();
    let share = row.share;
    let count = |label: Responsibility, number: u32| format!("{}: {number}", session.term("responsibility", label));
    let shares = [
        count(Responsibility::Provider, share.provider),
        count(Responsibility::Own, share.own),
        count(Responsibility::Shared, share.shared),
    ];
    let points: Vec<String> = row.points.iter().map(|point| point.text.clone()).collect();
    output::fields(
        session.style,
        &[
            ("cli-out-name", fields.name.clone()),
            ("cli-out-kind", session.term("provider-kind", fields.kind)),
            ("cli-out-provider", row.provider_name.clone()),
            ("cli-out-services", fields.services.clone()),
            ("cli-out-contact", fields.contact.clone()),
            ("cli-out-legal-act", legal.join(", ")),
            ("cli-out-contract", fields.contract.clone()),
            ("cli-out-valid-from", session.date(fields.valid_from)),
            ("cli-out-valid-until", session.date(row.ends_on)),
            ("cli-out-exit-rule", fields.exit_rule.clone()),
            ("cli-out-data-role", fields.data_role.map(|role| session.term("data-role", role)).unwrap_or_default()),
            ("cli-out-objects", objects.join("; ")),
            ("cli-out-evidence", evidence.join("; ")),
            ("cli-out-controlled-on", session.date(fields.controlled_on)),
            ("cli-out-control-due-on", session.date(fields.control_due_on)),
            ("cli-out-shares", shares.join("; ")),
            ("cli-out-split-undecided", share.undecided.to_string()),
            ("cli-out-measure-points", points.join("; ")),
            ("cli-out-id", row.id.to_string()),
        ],
    )
}

async fn provider_list(session: &Session, request: ProviderListRequest) -> Outcome<String> {
    let list = rooms::provider_list(&session.app, request).await?;
    let columns = [
        Column::text("cli-out-name", |row: &ProviderRow| row.fields.name.clone()),
        Column::text("cli-out-kind", |row: &ProviderRow| session.term("provider-kind", row.fields.kind)),
        Column::text("cli-out-provider", |row: &ProviderRow| row.provider_name.clone()),
        Column::number("cli-out-objects", |row: &ProviderRow| row.objects.to_string()),
        Column::text("cli-out-valid-until", |row: &ProviderRow| session.date(row.ends_on)),
        Column::text("cli-out-proven-until", |row: &ProviderRow| session.date(row.proven_until)),
        Column::text("cli-out-controlled-on", |row: &ProviderRow| session.date(row.fields.controlled_on)),
        Column::number("cli-out-measure-points", |row: &ProviderRow| row.points.len().to_string()),
        Column::text("cli-out-id", |row: &ProviderRow| row.id.to_string()),
    ];
    Ok(output::list(session.style, &list.items, list.total, &columns))
}

/// Who answers, as a request says it.
fn code(given: Option<crate::args::Given<Responsibility>>) -> Option<String> {
    given.map(|given| given.0.map_or_else(String::new, |who| who.code().to_owned()))
}

async fn provider_objects(session: &Session, objects: ProviderObjects) -> Outcome<String> {
    let domain = resolve::domain(session, &objects.domain).await?;
    let row = resolve::provider(session, &domain, &objects.relation).await?;
    let request = ProviderObjectSaveRequest {
        municipality_id: domain.municipality_id,
        relation_id: row.id,
        object_ids: resolve::objects(session, &domain, &objects.objects).await?,
        remove: objects.remove,
        responsibility: code(objects.responsibility),
        planned_on: objects.planned_on,
        on_site_on: objects.on_site_on,
        transferred_on: objects.transferred_on,
        remark: objects.remark,
    };
    let saved = rooms::provider_object_save(&session.app, request).await?;
    Ok(session.done(&saved, "cli-out-changed", &[("name", row.fields.name.into())]))
}

async fn provider_moves(session: &Session, moves: ProviderMoves) -> Outcome<String> {
    let domain = resolve::domain(session, &moves.domain).await?;
    let relation_id = match &moves.relation {
        Some(text) => Some(resolve::provider(session, &domain, text).await?.id),
        None => None,
    };
    let request = ProviderObjectListRequest {
        municipality_id: domain.municipality_id,
        domain_id: domain.id,
        relation_id,
        on: moves.on,
        states: moves.states,
        due_until: moves.due_until,
        offset: moves.page.offset,
        limit: moves.page.limit.unwrap_or(resolve::ALL),
    };
    let list = rooms::provider_object_list(&session.app, request).await?;
    let columns = [
        Column::text("cli-out-relation", |row: &ProviderObjectRow| row.relation_name.clone()),
        Column::text("cli-out-object", |row: &ProviderObjectRow| row.object_name.clone()),
        Column::text("cli-out-state-of-move", |row: &ProviderObjectRow| {
            row.state.map(|state| session.term("transition-state", state)).unwrap_or_default()
        }),
        Column::text("cli-out-planned-on", |row: &ProviderObjectRow| session.date(row.planned_on)),
        Column::text("cli-out-on-site-on", |row: &ProviderObjectRow| session.date(row.on_site_on)),
        Column::text("cli-out-transferred-on", |row: &ProviderObjectRow| session.date(row.transferred_on)),
        Column::text("cli-out-late", |row: &ProviderObjectRow| session.yes_no(row.late)),
    ];
    Ok(output::list(session.style, &list.items, list.total, &columns))
}

async fn provider_evidence(session: &Session, proof: ProviderProof) -> Outcome<String> {
    let domain = resolve::domain(session, &proof.domain).await?;
    let row = resolve::provider(session, &domain, &proof.relation).await?;
    let evidence = resolve::evidence(session, domain.municipality_id, &proof.evidence).await?;
    let request = ProviderEvidenceSaveRequest {
        municipality_id: domain.municipality_id,
        relation_id: row.id,
        evidence_id: evidence.id,
        purpose: proof.purpose,
        remove: proof.remove,
    };
    let saved = rooms::provider_evidence_save(&session.app, request).await?;
    Ok(session.done(&saved, "cli-out-changed", &[("name", row.fields.name.into())]))
}

async fn provider_split(session: &Session, split: ProviderSplit) -> Outcome<String> {
    let domain = resolve::domain(session, &split.domain).await?;
    let row = resolve::provider(session, &domain, &split.relation).await?;
    let requirements = resolve::requirements(session, &domain, &split.requirements).await?;
    let objects = resolve::objects(session, &domain, &split.objects).await?;
    let places = crate::run::check::pairs(&requirements, &objects)
        .map(|(requirement_id, object_id)| ProviderPlace { requirement_id, object_id })
        .collect();
    let request = ProviderSplitSaveRequest {
        municipality_id: domain.municipality_id,
        relation_id: row.id,
        places,
        responsibility: code(split.responsibility),
        note: split.note,
    };
    let saved = rooms::provider_split_save(&session.app, request).await?;
    Ok(session.done(&saved, "cli-out-split", &[("count", saved.changed.into())]))
}

async fn provider_requirements(session: &Session, wanted: ProviderRequirements) -> Outcome<String> {
    let domain = resolve::domain(session, &wanted.domain).await?;
    let row = resolve::provider(session, &domain, &wanted.relation).await?;
    let object_id = match &wanted.object {
        Some(text) => Some(resolve::object_row(session, &domain, text).await?.id),
        None => None,
    };
    let request = ProviderSplitListRequest {
        municipality_id: domain.municipality_id,
        relation_id: row.id,
        object_id,
        responsibilities: wanted.responsibilities,
        only_undecided: wanted.undecided,
        text: wanted.text,
        offset: wanted.page.offset,
        limit: wanted.page.limit.unwrap_or(resolve::ALL),
    };
    let list = rooms::provider_split_list(&session.app, request).await?;
    let columns = [
        Column::text("cli-out-object", |row: &ProviderSplitRow| row.object_name.clone()),
        Column::text("cli-out-label", |row: &ProviderSplitRow| row.label.clone()),
        Column::text("cli-out-title", |row: &ProviderSplitRow| row.title.clone()),
        Column::text("cli-out-answers-for", |row: &ProviderSplitRow| who(session, row.responsibility)),
        Column::text("cli-out-note", |row: &ProviderSplitRow| row.note.clone()),
        Column::text("cli-out-status", |row: &ProviderSplitRow| session.term("status", row.status)),
    ];
    Ok(output::list(session.style, &list.items, list.total, &columns))
}
