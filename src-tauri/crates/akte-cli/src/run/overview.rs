//! The whole Akte at a glance.

use crate::output::{self, Column};
use crate::session::{Outcome, Session};
use akte_app::rooms;
use akte_app::wire::{AkteOverviewRequest, DomainFigures, PointFigures};
use serde::Serialize;

/// An information domain with the municipality that it belongs to.
#[derive(Debug, Serialize)]
struct Line {
    municipality: String,
    #[serde(flatten)]
    domain: DomainFigures,
}

pub async fn overview(session: &Session, points: bool) -> Outcome<String> {
    let overview = rooms::akte_overview(&session.app, AkteOverviewRequest { points }).await?;
    let lines: Vec<Line> = overview
        .municipalities
        .into_iter()
        .flat_map(|one| one.domains.into_iter().map(move |domain| Line { municipality: one.name.clone(), domain }))
        .collect();
    let degree = |line: &Line| {
        line.domain.counts.degree_per_mille.map(|degree| session.texts().percent(degree)).unwrap_or_default()
    };
    let point = |line: &Line, of: fn(&PointFigures) -> u32| {
        line.domain.points.as_ref().map(|points| of(points).to_string()).unwrap_or_default()
    };
    let mut columns = vec![
        Column::text("cli-out-municipality", |line: &Line| line.municipality.clone()),
        Column::text("cli-out-domain", |line: &Line| line.domain.name.clone()),
        Column::number("cli-out-degree", degree),
        Column::number("cli-out-unprocessed", |line: &Line| line.domain.counts.unprocessed.to_string()),
        Column::text("cli-out-counted-on", |line: &Line| session.date(line.domain.counted_on)),
    ];
    columns.push(Column::number("cli-out-supported", |line: &Line| {
        let support = &line.domain.support;
        support.degree_per_mille.map(|degree| session.texts().percent(degree)).unwrap_or_default()
    }));
    columns.push(Column::number("cli-out-support-ended", |line: &Line| line.domain.support.ended.to_string()));
    if points {
        columns.push(Column::number("cli-out-point-count", move |line: &Line| point(line, |one| one.open)));
        columns.push(Column::number("cli-out-unproven", move |line: &Line| point(line, |one| one.unproven)));
        columns.push(Column::number("cli-out-overdue", move |line: &Line| point(line, |one| one.overdue_measures)));
    }
    let total = u64::try_from(lines.len()).unwrap_or(u64::MAX);
    Ok(output::list(session.style, &lines, total, &columns))
}
