//! Municipalities, information domains, target objects.

use crate::args::{
    DomainAdd, DomainCommand, DomainSet, MunicipalityAdd, MunicipalityCommand, MunicipalityLogo, ObjectAdd, ObjectCommand, OfMunicipality,
};
use crate::output::{self, Column};
use crate::resolve;
use crate::run::imports;
use crate::session::{Outcome, Session};
use akte_app::rooms;
use akte_app::wire::{
    DomainRow, DomainSaveRequest, Empty, MunicipalityFields, MunicipalityLogoSaveRequest, MunicipalityRequest, MunicipalityRow,
    MunicipalitySaveRequest, TargetObjectListRequest, TargetObjectRow, TargetObjectSaveRequest,
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
        DomainCommand::Set(set) => domain_set(session, set).await,
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
    };
    let saved = rooms::domain_save(&session.app, request).await?;
    Ok(session.done(&saved, "cli-out-added", &[("name", name.into())]))
}

async fn domain_set(session: &Session, set: DomainSet) -> Outcome<String> {
    let domain = resolve::domain(session, &set.domain).await?;
    let name = set.name.unwrap_or(domain.name);
    let request = DomainSaveRequest {
        municipality_id: domain.municipality_id,
        id: Some(domain.id),
        name: name.clone(),
        description: set.description.unwrap_or(domain.description),
        method: domain.method,
        responsible: set.responsible.unwrap_or(domain.responsible),
        catalog_ids: resolve::catalogs(session, &set.catalogs).await?,
    };
    let saved = rooms::domain_save(&session.app, request).await?;
    Ok(session.done(&saved, "cli-out-changed", &[("name", name.into())]))
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
        ObjectCommand::Import { file, domain } => {
            let domain = resolve::domain(session, &domain).await?;
            imports::objects(session, &domain, &file).await
        }
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
