//! The management report: what a head of an authority has to know, from the same sources as overview and red pen.

use crate::akte::OpenAkte;
use crate::assess::Assessment;
use crate::deadline_view::deadlines;
use crate::error::Result;
use crate::figures::PointFigures;
use crate::privacy_view::instant_of;
use crate::red_pen::RedPen;
use crate::rooms::measure_plan::next::next_measures;
use akte_domain::open_points::OpenPoint;
use akte_domain::{Cents, Coded, Measure, MeasureId, PointArea, PointPlace};
use akte_report::model::{Earlier, ManagedDate, ManagedDomain, ManagedMeasure, ManagementReport, PointCount};
use akte_store::{Reads, Scope};
use akte_text::Texts;
use chrono::{Days, NaiveDate};
use std::collections::{BTreeMap, HashSet};

/// How many days ahead deadlines are shown.
const AHEAD: u64 = 90;
/// How many days back the trend looks.
const BACK: u64 = 90;
/// How many measures are proposed.
const MEASURES: usize = 4;

/// What only the management can decide, the gravest first.
const DECISIONS: [OpenPoint; 11] = [
    OpenPoint::SecurityOfficerMissing,
    OpenPoint::SecurityOfficerUnderIt,
    OpenPoint::ResidualRiskNotAccepted,
    OpenPoint::RiskWithoutTreatment,
    OpenPoint::ExceptionNotApproved,
    OpenPoint::ExceptionExpired,
    OpenPoint::ProviderWithoutLegalAct,
    OpenPoint::MeasureWithoutBudgetYear,
    OpenPoint::RegimeUndecided,
    OpenPoint::SoaNotReleased,
    OpenPoint::ReviewDue,
];

/// The report of the information domains that were read.
///
/// # Errors
/// The database refuses.
pub(super) async fn report(
    akte: &OpenAkte,
    reads: &mut Reads<'_>,
    texts: &'static Texts,
    scope: Scope,
    assessments: &[Assessment],
    as_of: NaiveDate,
) -> Result<ManagementReport> {
    let mut domains = Vec::with_capacity(assessments.len());
    let mut points = PointFigures::default();
    let mut seen: HashSet<PointPlace> = HashSet::new();
    let mut proposed: Vec<(u32, ManagedMeasure)> = Vec::new();
    let mut known: HashSet<MeasureId> = HashSet::new();
    let mut open: BTreeMap<MeasureId, &Measure> = BTreeMap::new();
    for assessment in assessments {
        let domain = &assessment.view.domain;
        domains.push(managed(reads, assessment, as_of).await?);
        let red_pen = RedPen::read(akte, reads, texts, assessment, (as_of, instant_of(as_of))).await?;
        points.add(&counted(assessment, &red_pen, texts, as_of, &mut seen));
        open.extend(assessment.measures.iter().filter(|one| one.status.is_open()).map(|one| (one.id, one)));
        for one in next_measures(akte, reads, texts, (scope, domain.id), as_of).await? {
            if known.insert(MeasureId(one.id)) {
                proposed.push((one.rank, measure(one)));
            }
        }
    }
    let deadlines = ahead(reads, scope, assessments, as_of).await?;
    // Stable: among equals the first domain's come first.
    proposed.sort_by_key(|(rank, _)| *rank);
    let counted = |(point, count): (OpenPoint, u32)| PointCount { point, count };
    let decisions = DECISIONS.into_iter().filter_map(|point| Some((point, *points.open.get(&point)?)));
    Ok(ManagementReport {
        domains,
        measures: proposed.into_iter().take(MEASURES).map(|(_, measure)| measure).collect(),
        open_measures: open.len(),
        overdue_measures: open.values().filter(|measure| measure.is_overdue(as_of)).count(),
        cost_once: open.values().map(|measure| measure.costs.once()).sum::<Cents>(),
        cost_yearly: open.values().map(|measure| measure.costs.yearly()).sum::<Cents>(),
        decisions: decisions.map(counted).collect(),
        point_total: points.total(),
        put_back: points.put_back,
        points: points.by_weight().into_iter().map(counted).collect(),
        deadlines,
    })
}

/// The open points of a domain. What belongs to the municipality as a whole stands in each of its domains and counts once.
fn counted(
    assessment: &Assessment,
    red_pen: &RedPen,
    texts: &'static Texts,
    as_of: NaiveDate,
    seen: &mut HashSet<PointPlace>,
) -> PointFigures {
    let mut figures = PointFigures::default();
    red_pen.visit(texts, assessment, as_of, |point| {
        let kind = point.place.point;
        let of_municipality = matches!(kind.area(), PointArea::Registers | PointArea::Privacy)
            || matches!(kind, OpenPoint::SecurityOfficerMissing | OpenPoint::SecurityOfficerUnderIt);
        if of_municipality && !seen.insert(point.place.clone()) {
            return;
        }
        if assessment.suppressions.counts(&point.place, as_of) {
            *figures.open.entry(kind).or_default() += 1;
        } else {
            figures.put_back += 1;
        }
    });
    figures
}

/// How far a domain is, and how far it was about a quarter of a year before.
async fn managed(reads: &mut Reads<'_>, assessment: &Assessment, as_of: NaiveDate) -> Result<ManagedDomain> {
    let domain = &assessment.view.domain;
    let mut trend = reads.trend(assessment.view.scope, domain.id).await?;
    trend.retain(|point| point.day < as_of);
    let long_ago = as_of - Days::new(BACK);
    let at = trend.iter().rposition(|point| point.day <= long_ago).unwrap_or_default();
    let before = trend.get(at).map(|point| Earlier { day: point.day, counts: point.counts });
    Ok(ManagedDomain { name: domain.name.clone(), method: domain.method.code(), now: assessment.counts(), before })
}

fn measure(one: crate::wire::NextMeasure) -> ManagedMeasure {
    ManagedMeasure {
        title: one.title,
        responsible: one.responsible,
        due_on: one.due_on,
        overdue: one.overdue,
        closes: one.closes.iter().map(|one| one.open).sum(),
    }
}

/// What runs out soon in the municipality and in the information domains that were read.
async fn ahead(
    reads: &mut Reads<'_>,
    scope: Scope,
    assessments: &[Assessment],
    as_of: NaiveDate,
) -> Result<Vec<ManagedDate>> {
    let here = |domain| assessments.iter().any(|assessment| assessment.view.domain.id == domain);
    let near = as_of..=as_of + Days::new(AHEAD);
    let all = deadlines(reads, scope, instant_of(as_of), as_of).await?.into_iter();
    let shown = all.filter(|one| near.contains(&one.on) && one.domain_id.is_none_or(here));
    Ok(shown.map(|one| ManagedDate { on: one.on, kind: one.kind, name: one.subject }).collect())
}
