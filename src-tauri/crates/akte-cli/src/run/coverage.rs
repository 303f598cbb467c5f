//! Coverage of the frameworks side by side, and the measures that close most.

use crate::args::{CoverageCommand, OfDomain};
use crate::output::{self, Column};
use crate::resolve;
use crate::session::{Outcome, Session};
use akte_app::rooms;
use akte_app::wire::{
    CoverSource, CoverageStep, DomainRequest, FrameworkCloses, FrameworkCoverage, FrameworkListRequest,
    FrameworkOverview, FrameworkRow,
};

pub async fn coverage(session: &Session, command: CoverageCommand) -> Outcome<String> {
    match command {
        CoverageCommand::Show { domain } => show(session, &domain).await,
        CoverageCommand::Measures { domain } => measures(session, &domain).await,
        CoverageCommand::List { framework, covers, text, domain, page } => {
            let domain = resolve::domain(session, &domain).await?;
            let request = FrameworkListRequest {
                municipality_id: domain.municipality_id,
                domain_id: domain.id,
                framework,
                covers,
                text,
                offset: page.offset,
                limit: page.limit.unwrap_or(resolve::ALL),
            };
            list(session, request).await
        }
    }
}

async fn overview(session: &Session, domain: &OfDomain) -> Outcome<FrameworkOverview> {
    let domain = resolve::domain(session, domain).await?;
    let request = DomainRequest { municipality_id: domain.municipality_id, domain_id: domain.id };
    Ok(rooms::framework_overview(&session.app, request).await?)
}

fn total(count: usize) -> u64 {
    u64::try_from(count).unwrap_or(u64::MAX)
}

async fn show(session: &Session, domain: &OfDomain) -> Outcome<String> {
    let found = overview(session, domain).await?;
    if session.style.json {
        return Ok(output::json(&found));
    }
    let catalog = |row: &FrameworkCoverage| match row.catalog_id {
        Some(_) => format!("{}, {}", row.catalog, row.version),
        None => session.texts().get("framework-absent"),
    };
    let count = |get: fn(&FrameworkCoverage) -> u32| move |row: &FrameworkCoverage| get(row).to_string();
    let columns = [
        Column::text("framework", |row: &FrameworkCoverage| session.term("framework", row.framework)),
        Column::number("cover-direct", count(|row| row.counts.direct)),
        Column::number("cover-wholly", count(|row| row.counts.wholly)),
        Column::number("cover-partly", count(|row| row.counts.partly)),
        Column::number("cover-touched", count(|row| row.counts.touched)),
        Column::number("cover-nothing", count(|row| row.counts.nothing)),
        Column::number("cover-dispensable", count(|row| row.counts.dispensable)),
        Column::number("framework-proven", count(|row| row.proven)),
        Column::text("framework-catalog", catalog),
    ];
    let table = output::list(session.style, &found.frameworks, total(found.frameworks.len()), &columns);
    Ok(format!("{table}\n\n{}", sentence(session, &found)))
}

/// `Mit 4 Maßnahmen werden 31 von 120 offenen Anforderungen geschlossen.`
fn sentence(session: &Session, found: &FrameworkOverview) -> String {
    let closed = found.measures.last().map_or(0, |last| last.closed);
    session.texts().t(
        "frameworks-with-measures",
        &[("count", found.measures.len().into()), ("closed", closed.into()), ("open", found.open.into())],
    )
}

async fn measures(session: &Session, domain: &OfDomain) -> Outcome<String> {
    let found = overview(session, domain).await?;
    let closes = |row: &CoverageStep| {
        let one = |it: &FrameworkCloses| format!("{} {}", session.term("framework", it.framework), it.count);
        row.closes.iter().map(one).collect::<Vec<_>>().join(", ")
    };
    let columns = [
        Column::number("cli-out-number", |row: &CoverageStep| row.number.to_string()),
        Column::text("cli-out-title", |row: &CoverageStep| row.title.clone()),
        Column::text("field-responsible", |row: &CoverageStep| row.responsible.clone()),
        Column::number("frameworks-gain", |row: &CoverageStep| row.gain.to_string()),
        Column::text("frameworks-closes", closes),
        Column::number("frameworks-closed-so-far", |row: &CoverageStep| row.closed.to_string()),
    ];
    let table = output::list(session.style, &found.measures, total(found.measures.len()), &columns);
    Ok(if session.style.json { table } else { format!("{table}\n\n{}", sentence(session, &found)) })
}

async fn list(session: &Session, request: FrameworkListRequest) -> Outcome<String> {
    let found = rooms::framework_list(&session.app, request).await?;
    let by = |row: &FrameworkRow| {
        let one = |source: &CoverSource| {
            let relation = session.term("mapping-relation", source.relation);
            let through = if source.through.is_empty() { String::new() } else { format!(" → {}", source.through) };
            format!("{}{through} ({relation}, {})", source.label, session.term("status", source.status))
        };
        row.by.iter().map(one).collect::<Vec<_>>().join("; ")
    };
    let columns = [
        Column::text("cli-out-label", |row: &FrameworkRow| row.label.clone()),
        Column::text("cli-out-title", |row: &FrameworkRow| row.title.clone()),
        Column::text("frameworks-cover", |row: &FrameworkRow| session.term("cover", row.cover)),
        Column::text("frameworks-own", |row: &FrameworkRow| session.term("status", row.own)),
        Column::number("frameworks-evidence", |row: &FrameworkRow| row.evidence.to_string()),
        Column::text("frameworks-by", by),
    ];
    Ok(output::list(session.style, &found.items, found.total, &columns))
}
