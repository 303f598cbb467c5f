//! The management report: what a head of an authority has to know, from the same sources as overview and red pen.

use crate::akte::OpenAkte;
use crate::assess::Assessment;
use crate::deadline_view::{deadlines, recorded_texts};
use crate::error::Result;
use crate::figures::PointFigures;
use crate::privacy_view::instant_of;
use crate::red_pen::RedPen;
use crate::risk_view::RiskView;
use crate::rooms::measure_plan::next::next_measures;
use akte_domain::iso::audit::AuditStatus;
use akte_domain::iso::finding::{FindingClass, FindingState};
use akte_domain::open_points::OpenPoint;
use akte_domain::period::berlin_day;
use akte_domain::{Cents, Coded, DomainId, Measure, MeasureId, PointArea, PointPlace};
use akte_report::model::{
    Earlier, FollowUp, Happened, HeldAudit, ManagedDate, ManagedDomain, ManagedMeasure, ManagementReport, PointCount,
    TopRisk,
};
use akte_store::{Reads, Scope};
use akte_text::Texts;
use chrono::{DateTime, Days, Months, NaiveDate, Utc};
use std::collections::{BTreeMap, HashSet};

/// How many days ahead deadlines are shown.
const AHEAD: u64 = 90;
/// How many days back the trend looks.
const BACK: u64 = 90;
/// How many measures are proposed.
const MEASURES: usize = 4;
/// How many risks are named.
const RISKS: usize = 2;

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
    let mut risks: Vec<(Option<usize>, TopRisk)> = Vec::new();
    for assessment in assessments {
        let domain = &assessment.view.domain;
        domains.push(managed(reads, assessment, as_of).await?);
        let red_pen = RedPen::read(akte, reads, texts, assessment, (as_of, instant_of(as_of))).await?;
        points.add(&counted(assessment, &red_pen, texts, as_of, &mut seen));
        risks.extend(red_pen.risks().map(standing).unwrap_or_default());
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
    // Stable, too: the highest first, what nobody has rated last.
    risks.sort_by_key(|(category, _)| std::cmp::Reverse(*category));
    let (incidents, breaches) = happened(reads, scope, as_of).await?;
    let managed = System::read(reads, scope, assessments, as_of).await?;
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
        risk_total: risks.len(),
        top_risks: risks.into_iter().filter(|(rated, _)| rated.is_some()).take(RISKS).map(|(_, risk)| risk).collect(),
        incidents,
        breaches,
        last_audit: managed.last_audit,
        deviations: managed.deviations,
        major_deviations: managed.major_deviations,
        last_review: managed.last_review,
    })
}

/// The risks of an information domain as they are now, each with the place of its category.
fn standing(view: &RiskView) -> Vec<(Option<usize>, TopRisk)> {
    let risks = view.risks.iter().filter(|risk| risk.is_risk());
    risks
        .map(|risk| {
            let category = risk.after(&view.scheme).or_else(|| risk.before(&view.scheme));
            let object = view.position(risk.target_object_id).and_then(|place| view.structure.objects.get(place));
            let named = category.and_then(|place| view.scheme.categories.get(place));
            let top = TopRisk {
                object: object.map(|object| object.name.clone()).unwrap_or_default(),
                threat: format!("{} {}", view.code(risk), view.title(risk)),
                category: named.map(|category| category.name.clone()).unwrap_or_default(),
            };
            (category, top)
        })
        .collect()
}

/// Security incidents and breaches of personal data: how many became known within a year, how many are not closed.
async fn happened(reads: &mut Reads<'_>, scope: Scope, as_of: NaiveDate) -> Result<(Happened, Happened)> {
    let year = as_of - Months::new(12)..=as_of;
    let recent = |at: Option<DateTime<Utc>>| at.is_some_and(|at| year.contains(&berlin_day(at)));
    let (mut incidents, mut breaches) = (Happened::default(), Happened::default());
    for one in reads.incidents(scope).await? {
        incidents.known += usize::from(recent(one.aware_at));
        incidents.open += usize::from(!one.is_closed());
    }
    for one in reads.data_breaches(scope).await? {
        breaches.known += usize::from(recent(one.aware_at));
        breaches.open += usize::from(one.closed_at.is_none());
    }
    Ok((incidents, breaches))
}

/// Audits, nonconformities and management reviews of the information domains that were read.
struct System {
    last_audit: Option<HeldAudit>,
    deviations: usize,
    major_deviations: usize,
    last_review: Option<FollowUp>,
}

impl System {
    async fn read(reads: &mut Reads<'_>, scope: Scope, assessments: &[Assessment], as_of: NaiveDate) -> Result<Self> {
        let here = |domain: DomainId| assessments.iter().any(|assessment| assessment.view.domain.id == domain);
        let audits = reads.audits(scope).await?.into_iter();
        let held = audits.filter(|one| here(one.domain_id) && one.status == AuditStatus::Done).filter_map(|one| {
            let on = one.ends_on.or(one.starts_on).filter(|day| *day <= as_of)?;
            Some(HeldAudit { title: one.title, on })
        });
        let last_audit = held.max_by_key(|audit| audit.on);
        let findings = reads.audit_findings(scope).await?.into_iter();
        let open: Vec<FindingClass> = findings
            .filter(|one| here(one.domain_id) && one.class.is_deviation() && one.state() != FindingState::Closed)
            .map(|one| one.class)
            .collect();
        let reviews = reads.management_reviews(scope).await?.into_iter();
        let held = reviews.filter(|one| here(one.domain_id) && one.is_held(as_of));
        let last = held.max_by_key(|one| one.held_on);
        Ok(Self {
            last_audit,
            deviations: open.len(),
            major_deviations: open.iter().filter(|class| **class == FindingClass::Major).count(),
            last_review: last.and_then(|review| {
                let open = review.decisions.iter().filter(|one| one.is_open());
                Some(FollowUp {
                    held_on: review.held_on?,
                    decisions: review.decisions.len(),
                    open: open.clone().count(),
                    overdue: open.filter(|one| one.due_on.is_some_and(|day| day < as_of)).count(),
                })
            }),
        })
    }
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
            || matches!(
                kind,
                OpenPoint::SecurityOfficerMissing
                    | OpenPoint::SecurityOfficerWithoutDeputy
                    | OpenPoint::SecurityOfficerUnderIt
                    | OpenPoint::ProtectionSchemeUndecided
                    | OpenPoint::RiskSchemeUndecided
            );
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
    let all = deadlines(reads, recorded_texts(), scope, (instant_of(as_of), as_of)).await?.into_iter();
    let shown = all.filter(|one| near.contains(&one.on) && one.domain_id.is_none_or(here));
    Ok(shown.map(|one| ManagedDate { on: one.on, kind: one.kind, name: one.subject }).collect())
}
