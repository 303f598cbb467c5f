//! Municipalities, information domains, target objects.

use crate::args::{
    DefinitionChange, DomainAdd, DomainCommand, DomainSet, MunicipalityAdd, MunicipalityCommand, MunicipalityLogo,
    ObjectAdd, ObjectCommand, OfDomain, OfMunicipality,
};
use crate::output::{self, Column};
use crate::resolve;
use crate::run::{imports, objects};
use crate::session::{Outcome, Session};
use akte_app::rooms;
use akte_app::wire::{
    DomainDefinition, DomainRow, DomainSaveRequest, Empty, ExclusionRow, MunicipalityFields,
    MunicipalityLogoSaveRequest, MunicipalityRequest, MunicipalityRow, MunicipalitySaveRequest,
    TargetObjectListRequest, TargetObjectRow, TargetObjectSaveRequest,
};
use akte_domain::{LegalForm, Method};

pub async fn municipality(session: &Session, command: MunicipalityCommand) -> Outcome<String> {
    match command {
        MunicipalityCommand::Add(add) => municipality_add(session, *add).await,
        MunicipalityCommand::List => municipality_list(session).await,
        MunicipalityCommand::Logo(logo) => municipality_logo(session, logo).await,
    }
}

async fn municipality_logo(session: &Session, logo: MunicipalityLogo) -> Outcome<String> {
    let municipality = resolve::municipality(session, &logo.municipality).await?;
    let of = || MunicipalityRequest { municipality_id: municipality.id };
    let name = [("name", municipality.fields.name.clone().into())];
    if logo.remove {
        let removed = rooms::municipality_logo_delete(&session.app, of()).await?;
        return Ok(session.done(&removed, "cli-out-logo-removed", &name));
    }
    let known = match logo.alternative {
        Some(said) => said,
        // What was said about the picture before stays with it.
        None => rooms::municipality_logo(&session.app, of()).await?.map(|row| row.alternative).unwrap_or_default(),
    };
    let request = MunicipalityLogoSaveRequest { municipality_id: municipality.id, token: None, alternative: known };
    let saved = rooms::save_logo(&session.app, &request, logo.logo_file.as_deref()).await?;
    Ok(session.done(&saved, "cli-out-logo-set", &name))
}

async fn municipality_add(session: &Session, add: MunicipalityAdd) -> Outcome<String> {
    let name = add.name.clone();
    let fields = MunicipalityFields {
        name: add.name,
        official_name: add.official_name,
        legal_form: add.legal_form.unwrap_or(LegalForm::Municipality),
        land: add.land,
        official_key: add.official_key,
        street: add.street,
        postal_code: add.postal_code,
        town: add.town,
        email: add.email,
        phone: add.phone,
        authority_head: add.authority_head,
        security_officer: add.security_officer,
        data_protection_officer: add.data_protection_officer,
    };
    let saved = rooms::municipality_save(&session.app, MunicipalitySaveRequest { id: None, fields }).await?;
    Ok(session.done(&saved, "cli-out-added", &[("name", name.into())]))
}

async fn municipality_list(session: &Session) -> Outcome<String> {
    let list = rooms::municipality_list(&session.app, Empty {}).await?;
    let columns = [
        Column::text("cli-out-name", |row: &MunicipalityRow| row.fields.name.clone()),
        Column::text("cli-out-legal-form", |row: &MunicipalityRow| session.term("legal-form", row.fields.legal_form)),
        Column::text("cli-out-land", |row: &MunicipalityRow| {
            row.fields.land.map(|land| session.term("land", land)).unwrap_or_default()
        }),
        Column::text("cli-out-security-officer", |row: &MunicipalityRow| row.fields.security_officer.clone()),
        Column::text("cli-out-data-protection-officer", |row: &MunicipalityRow| {
            row.fields.data_protection_officer.clone()
        }),
        Column::number("cli-out-domains", |row: &MunicipalityRow| row.domains.to_string()),
        Column::text("cli-out-id", |row: &MunicipalityRow| row.id.to_string()),
    ];
    Ok(output::list(session.style, &list.items, list.total, &columns))
}

pub async fn domain(session: &Session, command: DomainCommand) -> Outcome<String> {
    match command {
        DomainCommand::Add(add) => domain_add(session, add).await,
        DomainCommand::List { municipality } => domain_list(session, &municipality).await,
        DomainCommand::Set(set) => domain_set(session, *set).await,
        DomainCommand::Show { domain } => domain_show(session, &domain).await,
    }
}

async fn domain_add(session: &Session, add: DomainAdd) -> Outcome<String> {
    let municipality = resolve::municipality(session, &add.municipality).await?;
    let name = add.name.clone();
    let request = DomainSaveRequest {
        municipality_id: municipality.id,
        id: None,
        name: add.name,
        description: add.description,
        method: add.method.unwrap_or(Method::GrundschutzPlusPlus),
        responsible: add.responsible,
        catalog_ids: resolve::catalogs(session, &add.catalogs).await?,
        definition: None,
    };
    let saved = rooms::domain_save(&session.app, request).await?;
    Ok(session.done(&saved, "cli-out-added", &[("name", name.into())]))
}

async fn domain_set(session: &Session, set: DomainSet) -> Outcome<String> {
    let domain = resolve::domain(session, &set.domain).await?;
    let definition = changed(session, &domain, set.definition).await?;
    let name = set.name.unwrap_or(domain.name);
    let request = DomainSaveRequest {
        municipality_id: domain.municipality_id,
        id: Some(domain.id),
        name: name.clone(),
        description: set.description.unwrap_or(domain.description),
        method: domain.method,
        responsible: set.responsible.unwrap_or(domain.responsible),
        catalog_ids: resolve::catalogs(session, &set.catalogs).await?,
        definition: Some(definition),
    };
    let saved = rooms::domain_save(&session.app, request).await?;
    Ok(session.done(&saved, "cli-out-changed", &[("name", name.into())]))
}

async fn changed(session: &Session, domain: &DomainRow, change: DefinitionChange) -> Outcome<DomainDefinition> {
    fn take<T>(change: Option<T>, into: &mut T) {
        if let Some(value) = change {
            *into = value;
        }
    }
    let mut definition = domain.definition.clone();
    take(change.short_name, &mut definition.short_name);
    take(change.purpose, &mut definition.purpose);
    take(change.approach.map(|given| given.0), &mut definition.approach);
    take(change.organisational_boundary, &mut definition.organisational_boundary);
    take(change.technical_boundary, &mut definition.technical_boundary);
    take(change.infrastructural_boundary, &mut definition.infrastructural_boundary);
    take(change.interfaces, &mut definition.interfaces);
    take(change.released_version, &mut definition.released_version);
    take(change.released_by, &mut definition.released_by);
    take(change.released_on.map(|given| given.0), &mut definition.released_on);
    definition.exclusions.retain(|one| !change.include_again.contains(&one.subject));
    for (subject, reason) in change.exclusions {
        definition.exclusions.retain(|one| one.subject != subject);
        definition.exclusions.push(ExclusionRow { subject, reason });
    }
    match change.part_of.as_deref().map(str::trim) {
        None => {}
        Some("") => definition.part_of_id = None,
        Some(whole) => {
            let whole = resolve::domain_of(session, domain.municipality_id, whole).await?;
            definition.part_of_id = Some(whole.id);
        }
    }
    match change.network_plan.as_deref().map(str::trim) {
        None => {}
        Some("") => definition.network_plan_id = None,
        Some(plan) => {
            let plan = resolve::evidence(session, domain.municipality_id, plan).await?;
            definition.network_plan_id = Some(plan.id);
        }
    }
    Ok(definition)
}

async fn domain_show(session: &Session, of: &OfDomain) -> Outcome<String> {
    let domain = resolve::domain(session, of).await?;
    if session.style.json {
        return Ok(output::json(&domain));
    }
    let definition = &domain.definition;
    let date = definition.released_on.map(|date| session.texts().date(date)).unwrap_or_default();
    let exclusions = definition.exclusions.iter().map(|one| format!("{} – {}", one.subject, one.reason));
    Ok(output::fields(
        session.style,
        &[
            ("structure-short-name", definition.short_name.clone()),
            ("cli-out-name", domain.name.clone()),
            ("structure-purpose", definition.purpose.clone()),
            ("structure-description", domain.description.clone()),
            ("structure-method", session.term("method", domain.method)),
            (
                "structure-approach",
                definition.approach.map(|approach| session.term("approach", approach)).unwrap_or_default(),
            ),
            ("structure-responsible", domain.responsible.clone()),
            ("structure-organisational", definition.organisational_boundary.clone()),
            ("structure-technical", definition.technical_boundary.clone()),
            ("structure-infrastructural", definition.infrastructural_boundary.clone()),
            ("structure-interfaces", definition.interfaces.clone()),
            ("structure-exclusions-title", exclusions.collect::<Vec<_>>().join("; ")),
            ("structure-released-version", definition.released_version.clone()),
            ("structure-released-by", definition.released_by.clone()),
            ("structure-released-on", date),
        ],
    ))
}

async fn domain_list(session: &Session, of: &OfMunicipality) -> Outcome<String> {
    let municipality = resolve::municipality(session, of).await?;
    let list = rooms::domain_list(&session.app, MunicipalityRequest { municipality_id: municipality.id }).await?;
    let columns = [
        Column::text("cli-out-name", |row: &DomainRow| row.name.clone()),
        Column::text("cli-out-method", |row: &DomainRow| session.term("method", row.method)),
        Column::text("cli-out-responsible", |row: &DomainRow| row.responsible.clone()),
        Column::text("cli-out-catalogs", |row: &DomainRow| {
            let titles = row.catalogs.iter().map(|catalog| format!("{} {}", catalog.title, catalog.version));
            titles.collect::<Vec<_>>().join(", ")
        }),
        Column::text("cli-out-id", |row: &DomainRow| row.id.to_string()),
    ];
    Ok(output::list(session.style, &list.items, list.total, &columns))
}

pub async fn object(session: &Session, command: ObjectCommand) -> Outcome<String> {
    match command {
        ObjectCommand::Add(add) => object_add(session, add).await,
        ObjectCommand::List { domain, kinds, text, page } => {
            let domain = resolve::domain(session, &domain).await?;
            let request = TargetObjectListRequest {
                municipality_id: domain.municipality_id,
                domain_id: domain.id,
                text,
                kinds,
                sort: None,
                offset: page.offset,
                limit: page.limit.unwrap_or(resolve::ALL),
            };
            object_list(session, request).await
        }
        ObjectCommand::Import { file, inventory_mapping, domain } => {
            let domain = resolve::domain(session, &domain).await?;
            imports::objects(session, &domain, &file, inventory_mapping.as_deref()).await
        }
        ObjectCommand::Columns { file, sheet, heading_row } => {
            imports::columns(session, &file, sheet.as_deref(), heading_row.unwrap_or_default()).await
        }
        ObjectCommand::Set(set) => objects::set(session, *set).await,
        ObjectCommand::Copy(copy) => objects::copy(session, copy).await,
        ObjectCommand::Split(split) => objects::split(session, split).await,
        ObjectCommand::Merge(merge) => objects::merge(session, merge).await,
        ObjectCommand::Depend(depend) => objects::depend(session, depend).await,
        ObjectCommand::Dependencies { object, domain } => objects::dependencies(session, object, &domain).await,
        ObjectCommand::Graph { out, from, domain } => objects::graph(session, &out, from, &domain).await,
        ObjectCommand::Points { domain } => objects::points(session, &domain).await,
    }
}

async fn object_add(session: &Session, add: ObjectAdd) -> Outcome<String> {
    let domain = resolve::domain(session, &add.domain).await?;
    let parent_id = match &add.group {
        Some(_) => Some(resolve::object(session, &domain, add.group.as_ref()).await?),
        None => None,
    };
    let name = add.name.clone();
    let request = TargetObjectSaveRequest {
        municipality_id: domain.municipality_id,
        domain_id: domain.id,
        id: None,
        kind: add.kind,
        name: add.name,
        description: add.description,
        responsible: add.responsible,
        member_count: add.count,
        parent_id,
        facts: None,
    };
    let saved = rooms::target_object_save(&session.app, request).await?;
    Ok(session.done(&saved, "cli-out-added", &[("name", name.into())]))
}

async fn object_list(session: &Session, request: TargetObjectListRequest) -> Outcome<String> {
    let list = rooms::target_object_list(&session.app, request).await?;
    let columns = [
        Column::text("cli-out-name", |row: &TargetObjectRow| row.name.clone()),
        Column::text("cli-out-kind", |row: &TargetObjectRow| session.term("object-kind", row.kind)),
        Column::number("cli-out-count", |row: &TargetObjectRow| row.member_count.to_string()),
        Column::text("cli-out-group", |row: &TargetObjectRow| row.parent_name.clone()),
        Column::text("cli-out-responsible", |row: &TargetObjectRow| row.responsible.clone()),
        Column::number("cli-out-answers", |row: &TargetObjectRow| row.answers.to_string()),
        Column::text("cli-out-id", |row: &TargetObjectRow| row.id.to_string()),
    ];
    Ok(output::list(session.style, &list.items, list.total, &columns))
}
