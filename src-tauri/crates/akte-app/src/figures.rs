//! Municipalities side by side: how far each is, and what an audit would object to. It reads what several municipalities have
//! recorded, for whoever holds the whole Akte; no text of anybody leaves its municipality, only counts.

use crate::akte::OpenAkte;
use crate::assess::Assessment;
use crate::domain_view::DomainView;
use crate::error::Result;
use crate::privacy_view::instant_of;
use crate::red_pen::{Municipal, RedPen};
use akte_domain::degree::StatusCounts;
use akte_domain::open_points::OpenPoint;
use akte_domain::{DataState, InformationDomain, Municipality, SupportCounts};
use akte_store::{Reads, Scope};
use akte_text::Texts;
use chrono::NaiveDate;
use std::collections::BTreeMap;
use std::sync::Arc;
use uuid::Uuid;

/// A municipality with its information domains.
pub(crate) struct MunicipalityFigures {
    pub(crate) municipality: Municipality,
    pub(crate) domains: Vec<DomainFigures>,
}

/// An information domain in numbers.
pub(crate) struct DomainFigures {
    pub(crate) domain: InformationDomain,
    /// What counted at the end of the last day on which something changed.
    pub(crate) counts: StatusCounts,
    pub(crate) counted_on: Option<NaiveDate>,
    /// How much of its systems and applications manufacturers support.
    pub(crate) support: SupportCounts,
    /// What an audit would object to, where that was asked for.
    pub(crate) points: Option<Arc<PointFigures>>,
}

/// The open points of an information domain in numbers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct PointFigures {
    /// Those that count, by kind.
    pub(crate) open: BTreeMap<OpenPoint, u32>,
    pub(crate) put_back: u32,
}

impl PointFigures {
    /// Of what was read.
    pub(crate) fn of(assessment: &Assessment, red_pen: &RedPen, texts: &'static Texts, today: NaiveDate) -> Self {
        let mut figures = Self::default();
        red_pen.visit(texts, assessment, today, |point| {
            if assessment.suppressions.counts(&point.place, today) {
                *figures.open.entry(point.place.point).or_default() += 1;
            } else {
                figures.put_back += 1;
            }
        });
        figures
    }

    /// How many there are of some kinds.
    pub(crate) fn count(&self, kinds: &[OpenPoint]) -> u32 {
        kinds.iter().filter_map(|kind| self.open.get(kind)).sum()
    }

    /// How many count.
    pub(crate) fn total(&self) -> u32 {
        self.open.values().sum()
    }

    /// Kinds and how often each occurs, the most frequent first.
    pub(crate) fn by_weight(&self) -> Vec<(OpenPoint, u32)> {
        let mut kinds: Vec<(OpenPoint, u32)> = self.open.iter().map(|(point, count)| (*point, *count)).collect();
        kinds.sort_by_key(|(point, count)| (std::cmp::Reverse(*count), *point));
        kinds
    }

    /// Those of another information domain with them.
    pub(crate) fn add(&mut self, other: &Self) {
        for (point, count) in &other.open {
            *self.open.entry(*point).or_default() += count;
        }
        self.put_back += other.put_back;
    }
}

/// Implemented, and nothing that holds proves it.
pub(crate) const UNPROVEN: &[OpenPoint] = &[
    OpenPoint::NoEvidence,
    OpenPoint::EvidenceNotValid,
    OpenPoint::ProviderEvidenceMissing,
    OpenPoint::ProviderEvidenceExpired,
];

/// The open points of an information domain, counted anew only where something has changed. What is read from is the present
/// state; what belongs to the whole municipality is read with the first of its domains that is counted.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`]
async fn points(
    akte: &OpenAkte,
    reads: &mut Reads<'_>,
    texts: &'static Texts,
    (scope, domain): (Scope, Uuid),
    (state, today): (&DataState, NaiveDate),
    municipal: &mut Option<Municipal>,
) -> Result<Arc<PointFigures>> {
    let municipality = scope.municipality().0;
    let place = (municipality, domain);
    if let Some(figures) = akte.figures.find(reads, scope, place, (state, today)).await? {
        return Ok(figures);
    }
    let view = DomainView::load(akte, reads, municipality, domain).await?;
    let assessment = Assessment::in_brief(akte, reads, view).await?;
    let at = (today, instant_of(today));
    let municipal = match municipal {
        Some(known) => known,
        none => none.insert(Municipal::read(reads, texts, scope, at).await?),
    };
    let red_pen = RedPen::beside(akte, reads, texts, &assessment, at, municipal).await?;
    let figures = Arc::new(PointFigures::of(&assessment, &red_pen, texts, today));
    // What follows from others changes without anything being written here.
    if !red_pen.refers {
        akte.figures.keep(place, (state, today), Arc::clone(&figures));
    }
    Ok(figures)
}

/// A municipality in numbers, with its open points where `red_pen` says so.
///
/// # Errors
/// The database refuses.
pub(crate) async fn of_municipality(
    akte: &OpenAkte,
    reads: &mut Reads<'_>,
    texts: &'static Texts,
    municipality: Municipality,
    (red_pen, today): (bool, NaiveDate),
) -> Result<MunicipalityFigures> {
    let scope = Scope::of(municipality.id);
    let state = reads.data_state().await?;
    let (mut domains, mut municipal) = (Vec::new(), None);
    for domain in reads.domains(scope).await? {
        let last = reads.last_counts(scope, domain.id).await?;
        let mut support = SupportCounts::default();
        for objects in reads.supported(scope, domain.id).await? {
            support.add(objects, today);
        }
        let points = if red_pen {
            let place = (scope, domain.id.0);
            Some(points(akte, reads, texts, place, (&state, today), &mut municipal).await?)
        } else {
            None
        };
        domains.push(DomainFigures {
            counts: last.map(|last| last.counts).unwrap_or_default(),
            counted_on: last.map(|last| last.day),
            support,
            domain,
            points,
        });
    }
    Ok(MunicipalityFigures { municipality, domains })
}
