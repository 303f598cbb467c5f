//! The whole Akte at a glance: every municipality with its information domains, side by side.

use crate::app::App;
use crate::domain_view::counts_of;
use crate::error::Result;
use crate::figures::{self, DomainFigures, MunicipalityFigures, PointFigures, UNPROVEN};
use crate::side_by_side::of_each;
use crate::wire;
use akte_domain::open_points::OpenPoint;
use akte_text::Texts;

/// How far every municipality of the Akte is, and what an audit would object to where that is asked for.
///
/// # Errors
/// [`crate::ErrorCode::NoAkteOpen`]
pub async fn akte_overview(app: &App, request: wire::AkteOverviewRequest) -> Result<wire::AkteOverview> {
    let akte = app.akte()?;
    let asked = (request.points, app.today());
    let (state, all) = {
        let mut snapshot = akte.store.snapshot().await?;
        let mut reads = snapshot.reads();
        (reads.data_state().await?.number, reads.municipalities().await?)
    };
    let mut found = if request.points {
        let look = |app: App, municipality| async move {
            let akte = app.akte()?;
            let mut snapshot = akte.store.snapshot().await?;
            figures::of_municipality(&akte, &mut snapshot.reads(), app.texts(), municipality, asked).await
        };
        of_each(app, all, look).await?
    } else {
        let mut snapshot = akte.store.snapshot().await?;
        let mut found = Vec::with_capacity(all.len());
        for municipality in all {
            found.push(figures::of_municipality(&akte, &mut snapshot.reads(), app.texts(), municipality, asked).await?);
        }
        found
    };
    found.sort_by(|a, b| super::natural(&a.municipality.name, &b.municipality.name));
    // The state is that of before: what is written meanwhile shows as a change.
    Ok(wire::AkteOverview { municipalities: found.into_iter().map(|one| row(app.texts(), one)).collect(), state })
}

fn row(texts: &Texts, one: MunicipalityFigures) -> wire::MunicipalityFigures {
    let domain = |one: DomainFigures| wire::DomainFigures {
        id: one.domain.id.0,
        counts: counts_of(one.domain.method, one.counts),
        counted_on: one.counted_on,
        support: one.support.into(),
        points: one.points.map(|points| point_row(texts, &points)),
        method: one.domain.method,
        name: one.domain.name,
    };
    wire::MunicipalityFigures {
        id: one.municipality.id.0,
        name: one.municipality.name,
        domains: one.domains.into_iter().map(domain).collect(),
    }
}

fn point_row(texts: &Texts, points: &PointFigures) -> wire::PointFigures {
    let kind = |(point, count): (OpenPoint, u32)| wire::OpenPointCount {
        code: point.code().to_owned(),
        text: texts.term("open-point", point.code()),
        count,
    };
    wire::PointFigures {
        open: points.total(),
        put_back: points.put_back,
        unproven: points.count(UNPROVEN),
        overdue_measures: points.count(&[OpenPoint::MeasureOverdue]),
        kinds: points.by_weight().into_iter().map(kind).collect(),
    }
}
