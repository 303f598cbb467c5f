//! The requirement package of Grundschutz++.

use super::modelling::points;
use crate::args::{OfDomain, PackageCommand, PackagePlaces};
use crate::output::{self, Column};
use crate::resolve;
use crate::session::{Outcome, Session};
use akte_app::rooms;
use akte_app::wire::{
    DomainRequest, ObjectCategoryRow, ObjectCategorySaveRequest, PackageFilter, PackageItemRow, PackageListRequest,
    PackagePlace, PackageSaveRequest, PackageStepCount, PackageValue,
};
use akte_domain::PackageChoice;

pub async fn package(session: &Session, command: PackageCommand) -> Outcome<String> {
    match command {
        PackageCommand::Show { domain } => show(session, &domain).await,
        PackageCommand::List { domain, steps, object, undecided, struck_out, unmet, text, page } => {
            let domain = resolve::domain(session, &domain).await?;
            let object_id = match &object {
                Some(text) => Some(resolve::object(session, &domain, Some(text)).await?),
                None => None,
            };
            let request = PackageListRequest {
                municipality_id: domain.municipality_id,
                domain_id: domain.id,
                filter: PackageFilter { text, steps, object_id, undecided, struck_out, held: unmet },
                sort: None,
                offset: page.offset,
                limit: page.limit.unwrap_or(resolve::ALL),
            };
            list(session, request).await
        }
        PackageCommand::Strike { places, reason } => {
            let request = save(session, &places).await?;
            let choice = Some(PackageChoice::StruckOut);
            done(session, PackageSaveRequest { choice, reason: Some(reason), ..request }).await
        }
        PackageCommand::Keep { places, reason } => {
            let request = save(session, &places).await?;
            done(session, PackageSaveRequest { choice: Some(PackageChoice::Relevant), reason, ..request }).await
        }
        PackageCommand::Add { places, basis, reason, values } => {
            let request = save(session, &places).await?;
            let values = values.into_iter().map(|(label, value)| PackageValue { label, value }).collect();
            let request = PackageSaveRequest {
                choice: Some(PackageChoice::Added),
                basis: Some(basis),
                reason: Some(reason),
                values: Some(values),
                ..request
            };
            done(session, request).await
        }
        PackageCommand::Clear { places } => {
            let request = save(session, &places).await?;
            done(session, PackageSaveRequest { clear: true, ..request }).await
        }
        PackageCommand::Categories { domain } => categories(session, &domain).await,
        PackageCommand::Category { objects, domain, add, remove, proposed } => {
            let domain = resolve::domain(session, &domain).await?;
            let request = DomainRequest { municipality_id: domain.municipality_id, domain_id: domain.id };
            let object_ids = if objects.is_empty() {
                let all = rooms::object_category_list(&session.app, request).await?.items;
                all.into_iter().map(|row| row.object_id).collect()
            } else {
                resolve::objects(session, &domain, &objects).await?
            };
            let request = ObjectCategorySaveRequest {
                municipality_id: domain.municipality_id,
                domain_id: domain.id,
                object_ids,
                add,
                remove,
                proposed,
            };
            let saved = rooms::object_category_save(&session.app, request).await?;
            Ok(session.done(&saved, "cli-out-categories-changed", &[("count", saved.changed.into())]))
        }
        PackageCommand::Points { domain } => points(session, &domain).await,
    }
}

/// A request about some requirements at some objects that decides nothing yet.
async fn save(session: &Session, places: &PackagePlaces) -> Outcome<PackageSaveRequest> {
    let domain = resolve::domain(session, &places.domain).await?;
    let objects = resolve::objects(session, &domain, &places.objects).await?;
    let requirements = resolve::requirements(session, &domain, &places.requirements).await?;
    let place = |(requirement_id, object)| PackagePlace { requirement_id, object_id: Some(object) };
    let pairs = requirements.iter().flat_map(|requirement| objects.iter().map(|object| (*requirement, *object)));
    Ok(PackageSaveRequest {
        municipality_id: domain.municipality_id,
        domain_id: domain.id,
        places: pairs.map(place).collect(),
        choice: None,
        basis: None,
        reason: None,
        values: None,
        decided_by: None,
        decided_on: None,
        clear: false,
    })
}

async fn done(session: &Session, request: PackageSaveRequest) -> Outcome<String> {
    let saved = rooms::package_save(&session.app, request).await?;
    Ok(session.done(&saved, "cli-out-model-changed", &[("count", saved.changed.into())]))
}

async fn show(session: &Session, of: &OfDomain) -> Outcome<String> {
    let domain = resolve::domain(session, of).await?;
    let request = DomainRequest { municipality_id: domain.municipality_id, domain_id: domain.id };
    let summary = rooms::package_summary(&session.app, request).await?;
    if session.style.json {
        return Ok(output::json(&summary));
    }
    let columns = [
        Column::text("cli-out-step", |row: &PackageStepCount| session.term("package-step", row.step)),
        Column::number("cli-out-requirements", |row: &PackageStepCount| row.total.to_string()),
        Column::number("cli-out-struck-out", |row: &PackageStepCount| row.struck_out.to_string()),
        Column::number("cli-out-undecided", |row: &PackageStepCount| row.undecided.to_string()),
        Column::number("cli-out-implemented", |row: &PackageStepCount| row.implemented.to_string()),
    ];
    let mut text = output::table(session.style, &summary.steps, &columns);
    if summary.without_category > 0 {
        let args = [("count", summary.without_category.into())];
        text = format!("{text}\n{}", session.texts().t("cli-out-without-category", &args));
    }
    Ok(text)
}

async fn list(session: &Session, request: PackageListRequest) -> Outcome<String> {
    let list = rooms::package_list(&session.app, request).await?;
    let relevance = |row: &PackageItemRow| row.choice.map(|choice| session.term("package-choice", choice));
    let params = |row: &PackageItemRow| {
        let of = row.params.iter().filter(|param| !param.values.is_empty());
        let told = of.map(|param| {
            let value = param.value.clone().unwrap_or_else(|| param.values.join(" / "));
            format!("{}: {value}", param.label)
        });
        told.collect::<Vec<_>>().join("; ")
    };
    let columns = [
        Column::text("cli-out-label", |row: &PackageItemRow| row.label.clone()),
        Column::text("cli-out-title", |row: &PackageItemRow| row.title.clone()),
        Column::text("cli-out-modal-verb", |row: &PackageItemRow| row.modal_verb.clone()),
        Column::text("cli-out-kind-object", |row: &PackageItemRow| row.object_name.clone()),
        Column::text("cli-out-step", |row: &PackageItemRow| session.term("package-step", row.step)),
        Column::text("cli-out-category", |row: &PackageItemRow| row.categories.join(", ")),
        Column::text("cli-out-relevance", |row: &PackageItemRow| relevance(row).unwrap_or_default()),
        Column::text("cli-out-reason", |row: &PackageItemRow| row.reason.clone()),
        Column::text("cli-out-param-values", params),
        Column::text("cli-out-status", |row: &PackageItemRow| session.term("status", row.status)),
        Column::text("cli-out-unmet", |row: &PackageItemRow| row.unmet.join(", ")),
    ];
    Ok(output::list(session.style, &list.items, list.total, &columns))
}

async fn categories(session: &Session, of: &OfDomain) -> Outcome<String> {
    let domain = resolve::domain(session, of).await?;
    let request = DomainRequest { municipality_id: domain.municipality_id, domain_id: domain.id };
    let found = rooms::object_category_list(&session.app, request).await?;
    let columns = [
        Column::text("cli-out-kind-object", |row: &ObjectCategoryRow| row.object_name.clone()),
        Column::text("cli-out-kind", |row: &ObjectCategoryRow| session.term("object-kind", row.kind)),
        Column::text("cli-out-category", |row: &ObjectCategoryRow| row.categories.join(", ")),
        Column::text("cli-out-inherited", |row: &ObjectCategoryRow| row.inherited.join(", ")),
        Column::text("cli-out-proposed", |row: &ObjectCategoryRow| row.proposed.join(", ")),
        Column::number("cli-out-requirements", |row: &ObjectCategoryRow| row.requirements.to_string()),
    ];
    let total = u64::try_from(found.items.len()).unwrap_or(u64::MAX);
    Ok(output::list(session.style, &found.items, total, &columns))
}
