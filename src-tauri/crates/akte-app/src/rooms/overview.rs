//! The overview: degree, trend, what to do next, what an audit would object to.

use super::measure_plan::next::OpenMeasures;
use crate::akte::OpenAkte;
use crate::app::App;
use crate::assess::Assessment;
use crate::current::{Current, current};
use crate::domain_view::counts_of;
use crate::error::Result;
use crate::figures::PointFigures;
use crate::register_view::exemptions;
use crate::wire;
use akte_domain::chart::{self, Size, TimePoint};
use akte_domain::degree::StatusCounts;
use akte_domain::next_steps::{Candidate, sort_next_steps};
use akte_domain::open_points::OpenPoint;
use akte_domain::{Cents, EvidenceState, ImplementationStatus};
use akte_store::{DegreeSnapshot, Reads};
use chrono::TimeDelta;
use std::collections::HashMap;
use std::sync::Arc;

/// How many next steps are proposed.
const NEXT_STEPS: usize = 10;
/// How many open measures are proposed.
const NEXT_MEASURES: usize = 5;
/// How many days before its end evidence counts as expiring.
const EXPIRING_DAYS: i64 = 60;

/// The state of one information domain.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`]
pub async fn overview(app: &App, request: wire::DomainRequest) -> Result<wire::Overview> {
    let akte = app.akte()?;
    let mut snapshot = akte.store.snapshot().await?;
    let mut reads = snapshot.reads();
    let now = current(app, &akte, &mut reads, (request.municipality_id, request.domain_id)).await?;
    let mut overview = match now.overview.get() {
        Some(known) => known.clone(),
        None => {
            let made = summary(app, &akte, &mut reads, &now).await?;
            now.overview.get_or_init(|| made).clone()
        }
    };
    // What counted on a day can be set right without an entry in the change log.
    let view = &now.assessment.view;
    let trend = reads.trend(view.scope, view.domain.id).await?.into_iter();
    let counted = |point: DegreeSnapshot| wire::TrendPoint {
        day: point.day,
        counts: counts_of(view.domain.method, point.counts),
    };
    overview.trend = trend.map(counted).collect();
    overview.trend_chart = trend_chart(app, &overview.trend);
    Ok(overview)
}

/// Everything but the trend.
async fn summary(app: &App, akte: &OpenAkte, reads: &mut Reads<'_>, now: &Current) -> Result<wire::Overview> {
    let today = app.today();
    let assessment = &now.assessment;
    let place = (assessment.view.scope, assessment.view.domain.id);
    let exempted = exemptions(reads, place.0, place.1, today).await?;
    let excepted = if exempted.is_empty() {
        0
    } else {
        assessment.cells().filter(|cell| cell.exemption(&exempted).is_some()).count()
    };
    let open_measures: Vec<_> = assessment.measures.iter().filter(|measure| measure.status.is_open()).collect();
    let soon = today + TimeDelta::days(EXPIRING_DAYS);
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let evidence = assessment.evidence_of_domain();
    let expired = evidence.iter().filter(|piece| piece.state(today) == EvidenceState::Expired).count();
    let expiring = evidence
        .iter()
        .filter(|piece| piece.state(today) != EvidenceState::Expired)
        .filter(|piece| piece.valid_until.is_some_and(|until| until <= soon))
        .count();
    let measures = match now.measures.get() {
        Some(known) => Arc::clone(known),
        None => {
            let read = Arc::new(OpenMeasures::load(akte, reads, place.0, place.1, Some(assessment)).await?);
            Arc::clone(now.measures.get_or_init(|| read))
        }
    };
    let mut next_measures = measures.ranked(akte, reads, app.texts(), today, Some(assessment)).await?;
    next_measures.truncate(NEXT_MEASURES);
    let figures = PointFigures::of(assessment, &now.red_pen, app.texts(), today);
    Ok(wire::Overview {
        counts: assessment.view.counts(assessment.counts()),
        groups: groups(assessment),
        trend_chart: None,
        trend: Vec::new(),
        next_steps: next_steps(assessment),
        next_measures,
        open_points: open_points(app, &figures),
        put_back_points: figures.put_back,
        excepted: count(excepted),
        open_measures: count(open_measures.len()),
        overdue_measures: count(open_measures.iter().filter(|measure| measure.is_overdue(today)).count()),
        expired_evidence: count(expired),
        expiring_evidence: count(expiring),
        open_cost_once: open_measures.iter().map(|measure| measure.costs.once()).sum::<Cents>().0,
        open_cost_yearly: open_measures.iter().map(|measure| measure.costs.yearly()).sum::<Cents>().0,
    })
}

/// The size of the trend in the window, in thousandths of a pixel.
const TREND: Size = Size { width: 560_000, height: 160_000, text: 11_000 };

fn trend_chart(app: &App, trend: &[wire::TrendPoint]) -> Option<wire::Picture> {
    let degree = |point: &wire::TrendPoint| {
        let per_mille = point.counts.degree_per_mille?;
        Some(TimePoint { day: point.day, per_mille })
    };
    let points: Vec<TimePoint> = trend.iter().filter_map(degree).collect();
    let texts = app.texts();
    // Whole numbers stand at the axis.
    let percent = |per_mille: u32| texts.whole_percent(per_mille / 10);
    let drawn = || chart::over_time(&points, TREND, &percent, &|day| texts.date(day)).into();
    (points.len() > 1).then(drawn)
}

/// Counts by top group, in the order of the catalogs.
fn groups(assessment: &Assessment) -> Vec<wire::GroupDegree> {
    let mut by_group: HashMap<(usize, u32), StatusCounts> = HashMap::new();
    for cell in assessment.cells() {
        let catalog = assessment.view.catalogs.iter().position(|catalog| catalog.info.id == cell.found.catalog.info.id);
        let top = cell.found.catalog.path(cell.found.row).first().map(|group| group.position);
        if let (Some(catalog), Some(top)) = (catalog, top) {
            by_group.entry((catalog, top)).or_default().add(cell.status(), 1);
        }
    }
    let mut groups = Vec::with_capacity(by_group.len());
    for (index, catalog) in assessment.view.catalogs.iter().enumerate() {
        for group in catalog.groups.iter().filter(|group| group.parent.is_none()) {
            let Some(counts) = by_group.get(&(index, group.position)) else { continue };
            groups.push(wire::GroupDegree {
                catalog_id: catalog.info.id.0,
                group: group.position,
                label: group.label.clone(),
                title: group.title.clone(),
                counts: assessment.view.counts(*counts),
                bar: wire::bar(&chart::parts(counts)),
            });
        }
    }
    groups
}

fn next_steps(assessment: &Assessment) -> Vec<wire::NextStep> {
    let mut open: Vec<_> = assessment
        .cells()
        .filter(|cell| !matches!(cell.status(), ImplementationStatus::Yes | ImplementationStatus::Dispensable))
        .enumerate()
        .collect();
    sort_next_steps(&mut open, |(position, cell)| Candidate {
        topic_priority: cell.found.catalog.priority_of(cell.found.row),
        mandatory: is_mandatory(&cell.found.row.modal_verb),
        effort: cell.found.row.effort_level,
        position: u32::try_from(*position).unwrap_or(u32::MAX),
    });
    open.into_iter()
        .take(NEXT_STEPS)
        .map(|(_, cell)| wire::NextStep {
            requirement_id: cell.found.row.requirement_id.0,
            target_object_id: cell.object.id.0,
            label: cell.found.row.label.clone(),
            title: cell.found.row.title.clone(),
            group_title: cell.found.catalog.group_title(cell.found.row).to_owned(),
            modal_verb: cell.found.row.modal_verb.clone(),
            effort: cell.found.row.effort_level,
        })
        .collect()
}

/// Whether a modal verb says that a requirement must be met.
pub(crate) fn is_mandatory(modal_verb: &str) -> bool {
    matches!(modal_verb.to_uppercase().as_str(), "MUSS" | "MÜSSEN" | "DARF NICHT" | "MUST" | "SHALL")
}

/// The open points that count, kind by kind.
fn open_points(app: &App, figures: &PointFigures) -> Vec<wire::OpenPointCount> {
    let texts = app.texts();
    let counted = |(point, count): (&OpenPoint, &u32)| wire::OpenPointCount {
        code: point.code().to_owned(),
        text: texts.term("open-point", point.code()),
        count: *count,
    };
    figures.open.iter().map(counted).collect()
}
