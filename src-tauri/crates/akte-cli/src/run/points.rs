//! Open points: the list, putting back with a reason, letting them count again.

use crate::args::{PointsCommand, PointsPutBack, WhichPoints};
use crate::output::{self, Column};
use crate::resolve;
use crate::session::{Outcome, Session};
use akte_app::rooms;
use akte_app::wire::{DomainRow, PointListRequest, PointPutBackRequest, PointRestoreRequest, PointRow, PointState};

pub async fn points(session: &Session, command: PointsCommand) -> Outcome<String> {
    match command {
        PointsCommand::List { which, put_back, all, page } => {
            let state = match (put_back, all) {
                (true, _) => PointState::PutBack,
                (false, true) => PointState::All,
                (false, false) => PointState::Open,
            };
            let (_, request) = request(session, &which, state).await?;
            let limit = page.limit.unwrap_or(resolve::ALL);
            let request = PointListRequest { offset: page.offset, limit, ..request };
            let list = rooms::point_list(&session.app, request).await?;
            let items = among(list.items, &which);
            let total = if which.places.is_empty() { list.total } else { items.len() as u64 };
            let mut columns = vec![
                Column::text("cli-out-point", |row: &PointRow| row.text.clone()),
                Column::text("cli-out-object", |row: &PointRow| row.object_name.clone()),
                Column::text("cli-out-subject", |row: &PointRow| row.subject.clone()),
            ];
            if state == PointState::Open {
                columns.push(Column::text("cli-out-mend", |row: &PointRow| row.mend.clone()));
            } else {
                columns.push(Column::text("cli-out-reason", |row: &PointRow| {
                    row.put_back.as_ref().map(|back| back.reason.clone()).unwrap_or_default()
                }));
                columns.push(Column::text("cli-out-until", |row: &PointRow| {
                    row.put_back.as_ref().map(|back| session.date(back.until)).unwrap_or_default()
                }));
            }
            Ok(output::list(session.style, &items, total, &columns))
        }
        PointsCommand::PutBack(back) => put_back(session, back).await,
        PointsCommand::Restore { which } => {
            let (domain, places) = places(session, &which, PointState::PutBack).await?;
            let request = PointRestoreRequest { municipality_id: domain.municipality_id, domain_id: domain.id, places };
            let done = rooms::point_restore(&session.app, request).await?;
            Ok(session.done(&done, "cli-out-points-restored", &[("count", done.changed.into())]))
        }
    }
}

async fn put_back(session: &Session, back: PointsPutBack) -> Outcome<String> {
    let (domain, places) = places(session, &back.which, PointState::Open).await?;
    let request = PointPutBackRequest {
        municipality_id: domain.municipality_id,
        domain_id: domain.id,
        places,
        reason: back.reason,
        until: back.until,
    };
    let done = rooms::point_put_back(&session.app, request).await?;
    Ok(session.done(&done, "cli-out-points-put-back", &[("count", done.changed.into())]))
}

/// What names the points that were meant. Nobody means all points of a domain by naming none.
async fn places(session: &Session, which: &WhichPoints, state: PointState) -> Outcome<(DomainRow, Vec<String>)> {
    let named = !which.codes.is_empty()
        || !which.areas.is_empty()
        || !which.places.is_empty()
        || which.object.is_some()
        || !which.text.trim().is_empty();
    if !named {
        return Err(session.refusal("points-unnamed", &[]));
    }
    let (domain, request) = request(session, which, state).await?;
    let list = rooms::point_list(&session.app, request).await?;
    let places: Vec<String> = among(list.items, which).into_iter().map(|row| row.place).collect();
    if places.is_empty() {
        return Err(session.refusal("points-none", &[]));
    }
    Ok((domain, places))
}

fn among(mut rows: Vec<PointRow>, which: &WhichPoints) -> Vec<PointRow> {
    rows.retain(|row| which.places.is_empty() || which.places.contains(&row.place));
    rows
}

async fn request(session: &Session, which: &WhichPoints, state: PointState) -> Outcome<(DomainRow, PointListRequest)> {
    let domain = resolve::domain(session, &which.domain).await?;
    let object_id = match &which.object {
        Some(name) => Some(resolve::object_row(session, &domain, name).await?.id),
        None => None,
    };
    let request = PointListRequest {
        municipality_id: domain.municipality_id,
        domain_id: domain.id,
        text: which.text.clone(),
        codes: which.codes.clone(),
        areas: which.areas.clone(),
        object_id,
        state,
        sort: None,
        offset: 0,
        limit: resolve::ALL,
    };
    Ok((domain, request))
}
