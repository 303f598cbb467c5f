//! Coverage: what an information domain covers of several frameworks at once.

use crate::app::App;
use crate::coverage_view::{Chosen, CoverageView, Covered, FrameworkView, Source};
use crate::current::current;
use crate::error::Result;
use crate::rooms::lists::Words;
use crate::wire;
use akte_domain::coverage::Cover;
use uuid::Uuid;

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// What an information domain covers, at a data state.
async fn read(app: &App, municipality: Uuid, domain: Uuid) -> Result<(CoverageView, i64)> {
    let akte = app.akte()?;
    let mut snapshot = akte.store.snapshot().await?;
    let mut reads = snapshot.reads();
    let state = reads.data_state().await?.number;
    let known = current(app, &akte, &mut reads, (municipality, domain)).await?;
    let view = CoverageView::read(&akte, &mut reads, &known.assessment, app.today()).await?;
    Ok((view, state))
}

/// What an information domain covers of the frameworks, side by side.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`]
pub async fn framework_overview(app: &App, request: wire::DomainRequest) -> Result<wire::FrameworkOverview> {
    let (view, state) = read(app, request.municipality_id, request.domain_id).await?;
    let plan = &view.plan;
    Ok(wire::FrameworkOverview {
        frameworks: view.frameworks.iter().map(framework).collect(),
        measures: (1..).zip(&plan.chosen).map(step).collect(),
        exact: plan.exact,
        open: number(plan.open),
        places: number(plan.places),
        open_measures: number(plan.measures),
        state,
    })
}

fn framework(view: &FrameworkView) -> wire::FrameworkCoverage {
    let count = |cover| number(view.count(cover));
    let counts = wire::CoverCounts {
        direct: count(Cover::Direct),
        wholly: count(Cover::Wholly),
        partly: count(Cover::Partly),
        touched: count(Cover::Touched),
        nothing: count(Cover::Nothing),
        dispensable: count(Cover::Dispensable),
        total: number(view.rows.len()),
    };
    let info = view.catalog.as_ref().map(|catalog| &catalog.info);
    wire::FrameworkCoverage {
        framework: view.framework,
        catalog: info.map(|info| info.title.clone()).unwrap_or_default(),
        version: info.map(|info| info.version.clone()).unwrap_or_default(),
        catalog_id: info.map(|info| info.id.0),
        in_force: view.in_force,
        counts,
        proven: number(view.proven()),
        evidence: number(view.evidence().len()),
    }
}

fn step((place, chosen): (u32, &Chosen)) -> wire::CoverageStep {
    let measure = &chosen.measure;
    let closes = chosen.closes.iter();
    wire::CoverageStep {
        number: place,
        id: measure.id.0,
        title: measure.title.clone(),
        responsible: measure.responsible.clone(),
        due_on: measure.due_on,
        gain: number(chosen.gain),
        closed_places: number(chosen.closed_places),
        closes: closes
            .map(|(framework, count)| wire::FrameworkCloses { framework: *framework, count: number(*count) })
            .collect(),
        closed: number(chosen.closed),
    }
}

/// Requirements of a framework with what covers them, in the order of its catalog; none where it is not imported.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`]
pub async fn framework_list(app: &App, request: wire::FrameworkListRequest) -> Result<wire::List<wire::FrameworkRow>> {
    let (view, state) = read(app, request.municipality_id, request.domain_id).await?;
    let words = Words::new(&request.text);
    let asked = |row: &&Covered| {
        (request.covers.is_empty() || request.covers.contains(&row.cover)) && words.occur_in(&[&row.label, &row.title])
    };
    let rows: Vec<&Covered> =
        view.framework(request.framework).into_iter().flat_map(|one| &one.rows).filter(asked).collect();
    let total = rows.len() as u64;
    let shown = rows.into_iter().skip(request.offset as usize).take(request.limit as usize);
    Ok(wire::List { items: shown.map(|row| covered(&view, row)).collect(), total, state })
}

fn covered(view: &CoverageView, row: &Covered) -> wire::FrameworkRow {
    wire::FrameworkRow {
        requirement_id: row.id.0,
        label: row.label.clone(),
        title: row.title.clone(),
        cover: row.cover,
        own: row.own,
        evidence: number(row.evidence.len()),
        by: row.sources.iter().filter_map(|source| by(view, source)).collect(),
    }
}

fn by(view: &CoverageView, source: &Source) -> Option<wire::CoverSource> {
    let shown = view.index.shown(source.found.to)?;
    Some(wire::CoverSource {
        requirement_id: source.found.to.0,
        label: shown.label.clone(),
        title: shown.title.clone(),
        catalog: shown.catalog.clone(),
        relation: source.found.relation,
        through: source.through(&view.index).to_owned(),
        mappings: source.mappings(&view.index),
        status: source.status,
        cover: source.cover,
        evidence: number(view.evidence_of(source.found.to)),
    })
}
