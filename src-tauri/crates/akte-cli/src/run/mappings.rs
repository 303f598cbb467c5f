//! Mappings between catalogs, and taking answers over through them.

use crate::args::{MappingCommand, Migrate, OfDomain, OfMunicipality};
use crate::output::{self, Column};
use crate::resolve;
use crate::session::{Outcome, Session};
use akte_app::rooms;
use akte_app::wire::{
    CorrespondenceAnswer, CorrespondenceRow, CorrespondencesRequest, CoverageCounts, CoverageRow, CoverageState, Empty,
    MappedRequirement, MappingCollectionRow, MappingCoverageRequest, MappingPairRow, MappingShowRequest,
    MigrationApplyRequest, MigrationChoice, MigrationFilter, MigrationLinks, MigrationPlan, MigrationPlanRequest,
    MigrationProposal, MigrationRest, MigrationRestRequest, PairPlace,
};

pub async fn mapping(session: &Session, command: MappingCommand) -> Outcome<String> {
    match command {
        MappingCommand::List => list(session).await,
        MappingCommand::Show { mapping, places, relations, text, page } => {
            let (offset, limit) = (page.offset, page.limit.unwrap_or(resolve::ALL));
            let collection_id = resolve::mapping(session, &mapping).await?.id;
            show(session, MappingShowRequest { collection_id, places, relations, text, offset, limit }).await
        }
        MappingCommand::Of { requirement, catalog, municipality } => {
            of(session, &requirement, catalog.as_deref(), &municipality).await
        }
        MappingCommand::Coverage { catalog, domain, states, relations, text, page } => {
            let domain = resolve::domain(session, &domain).await?;
            let request = MappingCoverageRequest {
                municipality_id: domain.municipality_id,
                domain_id: domain.id,
                catalog_id: resolve::catalog_version(session, &catalog).await?.id,
                states,
                relations,
                text,
                offset: page.offset,
                limit: page.limit.unwrap_or(resolve::ALL),
            };
            coverage(session, request).await
        }
    }
}

async fn list(session: &Session) -> Outcome<String> {
    let list = rooms::mapping_list(&session.app, Empty {}).await?;
    let columns = [
        Column::text("cli-out-title", |row: &MappingCollectionRow| row.title.clone()),
        Column::text("cli-out-version", |row: &MappingCollectionRow| row.version.clone()),
        Column::text("cli-out-status", |row: &MappingCollectionRow| row.status.clone()),
        Column::number("cli-out-pairs", |row: &MappingCollectionRow| row.counts.pairs.to_string()),
        Column::number("cli-out-pairs-same", |row: &MappingCollectionRow| row.counts.same.to_string()),
        Column::number("cli-out-pairs-moved", |row: &MappingCollectionRow| row.counts.moved.to_string()),
        Column::number("cli-out-pairs-gone", |row: &MappingCollectionRow| row.counts.gone.to_string()),
        Column::number("cli-out-pairs-needs-version", |row: &MappingCollectionRow| {
            row.counts.needs_version.to_string()
        }),
        Column::number("cli-out-pairs-no-catalog", |row: &MappingCollectionRow| row.counts.no_catalog.to_string()),
        Column::text("cli-out-id", |row: &MappingCollectionRow| row.id.to_string()),
    ];
    Ok(output::list(session.style, &list.items, list.total, &columns))
}

fn place(session: &Session, place: PairPlace) -> String {
    session.texts().get(match place {
        PairPlace::Same => "mapping-place-same",
        PairPlace::Moved => "mapping-place-moved",
        PairPlace::Gone => "mapping-place-gone",
        PairPlace::NeedsVersion => "mapping-place-needs-version",
        PairPlace::NoCatalog => "mapping-place-no-catalog",
    })
}

fn now(requirement: Option<&MappedRequirement>) -> String {
    requirement.map(|it| format!("{} {}", it.label, it.title)).unwrap_or_default()
}

async fn show(session: &Session, request: MappingShowRequest) -> Outcome<String> {
    let shown = rooms::mapping_show(&session.app, request).await?;
    if session.style.json {
        return Ok(output::json(&shown));
    }
    let columns = [
        Column::text("cli-out-source", |row: &MappingPairRow| row.source.id.clone()),
        Column::text("cli-out-source-now", |row: &MappingPairRow| now(row.source.requirement.as_ref())),
        Column::text("cli-out-relation", |row: &MappingPairRow| session.term("mapping-relation", row.relation)),
        Column::text("cli-out-target", |row: &MappingPairRow| row.target.id.clone()),
        Column::text("cli-out-target-now", |row: &MappingPairRow| now(row.target.requirement.as_ref())),
        Column::text("cli-out-place-today", |row: &MappingPairRow| place(session, row.place)),
    ];
    let head = format!("{} {}", shown.mapping.title, shown.mapping.version);
    Ok(format!("{head}\n\n{}", output::list(session.style, &shown.items, shown.total, &columns)))
}

async fn of(
    session: &Session,
    requirement: &str,
    catalog: Option<&str>,
    municipality: &OfMunicipality,
) -> Outcome<String> {
    let (_, row) = resolve::requirement(session, requirement, catalog).await?;
    // Answers are shown where somebody says whose.
    let municipality_id = match municipality.municipality {
        Some(_) => Some(resolve::municipality(session, municipality).await?.id),
        None => None,
    };
    let request = CorrespondencesRequest { requirement_id: row.id, municipality_id };
    let found = rooms::mapping_correspondences(&session.app, request).await?;
    if session.style.json {
        return Ok(output::json(&found));
    }
    let through = |row: &CorrespondenceRow| match row.path.as_slice() {
        [between, _] => format!("{} ({})", between.to.label, between.mapping),
        [pair] => pair.mapping.clone(),
        _ => String::new(),
    };
    let answers = |row: &CorrespondenceRow| {
        let answer = |it: &CorrespondenceAnswer| format!("{} ({})", session.term("status", it.status), it.domain);
        row.answers.iter().map(answer).collect::<Vec<_>>().join(", ")
    };
    let mut columns = vec![
        Column::text("cli-out-catalog", |row: &CorrespondenceRow| row.requirement.catalog.clone()),
        Column::text("cli-out-label", |row: &CorrespondenceRow| row.requirement.label.clone()),
        Column::text("cli-out-title", |row: &CorrespondenceRow| row.requirement.title.clone()),
        Column::text("cli-out-relation", |row: &CorrespondenceRow| session.term("mapping-relation", row.relation)),
        Column::text("cli-out-covers", |row: &CorrespondenceRow| session.term("mapping-coverage", row.covers)),
        Column::text("cli-out-through", through),
    ];
    if municipality_id.is_some() {
        columns.push(Column::text("cli-out-answer-there", answers));
    }
    let total = found.items.len() as u64;
    let head = format!("{} {}", found.requirement.label, found.requirement.title);
    Ok(format!("{head}\n\n{}", output::list(session.style, &found.items, total, &columns)))
}

async fn coverage(session: &Session, request: MappingCoverageRequest) -> Outcome<String> {
    let found = rooms::mapping_coverage(&session.app, request).await?;
    if session.style.json {
        return Ok(output::json(&found));
    }
    let state = |state: CoverageState| {
        session.texts().get(match state {
            CoverageState::Wholly => "mapping-state-wholly",
            CoverageState::Partly => "mapping-state-partly",
            CoverageState::Open => "mapping-state-open",
            CoverageState::NotMapped => "mapping-state-not-mapped",
        })
    };
    let line = |counts: CoverageCounts| {
        let counts = [
            (CoverageState::Wholly, counts.wholly),
            (CoverageState::Partly, counts.partly),
            (CoverageState::Open, counts.open),
            (CoverageState::NotMapped, counts.not_mapped),
        ];
        let told = counts.into_iter().filter(|(_, count)| *count > 0);
        told.map(|(of, count)| format!("{}: {count}", state(of))).collect::<Vec<_>>().join(", ")
    };
    let by_relation = found
        .by_relation
        .iter()
        .map(|it| format!("{}: {}", session.term("mapping-relation", it.relation), line(it.counts)));
    let heads = [line(found.counts)].into_iter().chain(by_relation).collect::<Vec<_>>().join("\n");
    let by = |row: &CoverageRow| {
        let by = |it: &akte_app::wire::CoveringRow| {
            format!("{} ({})", it.requirement.label, session.term("status", it.status))
        };
        row.by.iter().map(by).collect::<Vec<_>>().join(", ")
    };
    let columns = [
        Column::text("cli-out-label", |row: &CoverageRow| row.label.clone()),
        Column::text("cli-out-title", |row: &CoverageRow| row.title.clone()),
        Column::text("cli-out-covered", |row: &CoverageRow| state(row.state)),
        Column::text("cli-out-by", by),
    ];
    let head = format!("{} {} ← {}\n{heads}", found.catalog, found.version, found.by.join(", "));
    Ok(format!("{head}\n\n{}", output::list(session.style, &found.items, found.total, &columns)))
}

pub async fn migrate(session: &Session, migrate: Migrate) -> Outcome<String> {
    let domain = resolve::domain(session, &migrate.domain).await?;
    let target_domain_id = match &migrate.to {
        Some(name) => {
            let of = crate::args::OfMunicipality { municipality: Some(domain.municipality_id.to_string()) };
            Some(resolve::domain(session, &OfDomain { of, domain: Some(name.clone()) }).await?.id)
        }
        None => None,
    };
    let (municipality_id, domain_id) = (domain.municipality_id, domain.id);
    let Migrate { relations, only_carried, only_check, with_offered_links, text, .. } = migrate;
    let carried = (only_carried || only_check).then_some(only_carried);
    let filter = MigrationFilter { relations, carried, text };
    let (offset, limit) = if migrate.plan && migrate.requirements.is_empty() {
        (migrate.page.offset, migrate.page.limit.unwrap_or(resolve::ALL))
    } else {
        (0, resolve::ALL)
    };
    let asked = MigrationPlanRequest {
        municipality_id,
        domain_id,
        target_domain_id,
        filter: MigrationFilter { relations: filter.relations.clone(), text: filter.text.clone(), ..filter },
        offset,
        limit,
    };
    let mut plan = rooms::migration_plan(&session.app, asked).await?;
    let accept = if migrate.requirements.is_empty() {
        None
    } else {
        let named = |it: &MigrationProposal| {
            migrate
                .requirements
                .iter()
                .any(|name| it.requirement.label == *name || it.requirement.requirement_id.to_string() == *name)
        };
        plan.items.retain(named);
        plan.total = plan.items.len() as u64;
        let choice = |it: &MigrationProposal| MigrationChoice {
            target_object_id: it.target_object_id,
            requirement_id: it.requirement.requirement_id,
        };
        Some(plan.items.iter().map(choice).collect())
    };
    if migrate.plan {
        let of = MigrationRestRequest {
            municipality_id,
            domain_id,
            target_domain_id,
            rest: MigrationRest::NotMapped,
            offset: 0,
            // What is left out comes with the first page.
            limit: if offset == 0 { resolve::ALL } else { 0 },
        };
        let not_mapped = rooms::migration_rest(&session.app, of.clone()).await?.items;
        let of = MigrationRestRequest { rest: MigrationRest::LeftBehind, ..of };
        let left_behind = rooms::migration_rest(&session.app, of).await?.items;
        let shown = ShownPlan { plan, not_mapped, left_behind };
        return Ok(if session.style.json { output::json(&shown) } else { plan_text(session, &shown) });
    }
    let request =
        MigrationApplyRequest { municipality_id, domain_id, target_domain_id, accept, filter, with_offered_links };
    let applied = rooms::migration_apply(&session.app, request).await?;
    let args = [
        ("answers", applied.answers.into()),
        ("check", applied.check.into()),
        ("measures", applied.links.measures.into()),
        ("evidence", applied.links.evidence.into()),
        ("left", applied.left.into()),
    ];
    Ok(session.done(&applied, "cli-out-migrated", &args))
}

fn links(session: &Session, links: MigrationLinks) -> String {
    let args = [("measures", links.measures.into()), ("evidence", links.evidence.into())];
    session.texts().t("cli-out-links-counts", &args)
}

/// What a takeover would do, with what it leaves out.
#[derive(serde::Serialize)]
struct ShownPlan {
    #[serde(flatten)]
    plan: MigrationPlan,
    not_mapped: Vec<MappedRequirement>,
    left_behind: Vec<MappedRequirement>,
}

fn plan_text(session: &Session, shown: &ShownPlan) -> String {
    let plan = &shown.plan;
    let texts = session.texts();
    let counts = &plan.counts;
    let lines = [
        ("cli-out-migration-carried", counts.carried.to_string()),
        ("cli-out-migration-check", counts.check.to_string()),
        ("cli-out-migration-answered", counts.answered.to_string()),
        ("cli-out-migration-open", counts.open.to_string()),
        ("cli-out-migration-not-mapped", counts.not_mapped.to_string()),
        ("cli-out-migration-links", links(session, counts.links)),
        ("cli-out-migration-offered", links(session, counts.offered)),
    ];
    let sources = |row: &MigrationProposal| {
        let source = |it: &akte_app::wire::MigrationSource| {
            format!(
                "{} ({}, {})",
                it.source_label,
                session.term("mapping-relation", it.relation),
                session.term("status", it.status)
            )
        };
        row.sources.iter().map(source).collect::<Vec<_>>().join("; ")
    };
    let columns = [
        Column::text("cli-out-label", |row: &MigrationProposal| row.requirement.label.clone()),
        Column::text("cli-out-title", |row: &MigrationProposal| row.requirement.title.clone()),
        Column::text("cli-out-object", |row: &MigrationProposal| row.target_object.clone()),
        Column::text("cli-out-proposal", |row: &MigrationProposal| session.term("status", row.status)),
        Column::text("cli-out-to-check", |row: &MigrationProposal| session.yes_no(!row.carried)),
        Column::text("cli-out-sources", sources),
        Column::text("cli-out-links-along", |row: &MigrationProposal| links(session, row.links)),
    ];
    let columns_of_rest = [
        Column::text("cli-out-label", |row: &MappedRequirement| row.label.clone()),
        Column::text("cli-out-title", |row: &MappedRequirement| row.title.clone()),
    ];
    let mut parts = vec![
        format!("{} → {}", plan.source_domain, plan.target_domain),
        output::fields(session.style, &lines),
        output::list(session.style, &plan.items, plan.total, &columns),
    ];
    for (heading, rows) in [("cli-out-not-mapped", &shown.not_mapped), ("cli-out-left-behind", &shown.left_behind)] {
        if !rows.is_empty() {
            parts.push(format!("{}\n{}", texts.get(heading), output::table(session.style, rows, &columns_of_rest)));
        }
    }
    parts.join("\n\n")
}
