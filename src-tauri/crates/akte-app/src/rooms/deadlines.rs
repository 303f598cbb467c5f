//! Deadlines: one list and one calendar over everything that can run out.

use super::lists::{Key, Words, sort};
use super::scope_of;
use crate::app::App;
use crate::deadline_view::deadlines;
use crate::error::Result;
use crate::host::SaveProposal;
use crate::save;
use crate::wire;
use akte_domain::{Coded, Deadline, DeadlineStand, Municipality};
use akte_exchange::out::{CalendarEntry, calendar};
use akte_text::Texts;
use chrono::{DateTime, Utc};
use std::path::Path;
use uuid::Uuid;

pub(super) fn row(deadline: &Deadline, now: DateTime<Utc>) -> wire::DeadlineRow {
    wire::DeadlineRow {
        id: format!("{}-{}-{}", deadline.kind.code(), deadline.record, deadline.on),
        kind: deadline.kind,
        subject: deadline.subject.clone(),
        due_on: deadline.on,
        due_at: deadline.at,
        days_left: deadline.days_left(now),
        stand: deadline.stand(now),
        responsible: deadline.responsible.clone(),
        record_id: deadline.record,
        register: deadline.kind.register(),
        domain_id: deadline.domain_id.map(|id| id.0),
    }
}

fn key(row: &wire::DeadlineRow, column: &str) -> Option<Key> {
    Some(match column {
        "kind" => Key::place(row.kind),
        "subject" => Key::from(&row.subject),
        "due_on" => Key::date(Some(row.due_on)),
        "days_left" => Key::number(Some(row.days_left)),
        "stand" => Key::place(row.stand),
        "responsible" => Key::from(&row.responsible),
        _ => return None,
    })
}

/// What runs out in a municipality; what ends first comes first, unless sorted otherwise.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`], [`crate::ErrorCode::SortUnknown`].
pub async fn deadline_list(app: &App, request: wire::DeadlineListRequest) -> Result<wire::DeadlineList> {
    let texts = app.texts();
    let (now, today) = (app.now(), app.today());
    let mut snapshot = app.snapshot().await?;
    let mut reads = snapshot.reads();
    let state = reads.data_state().await?.number;
    let scope = scope_of(&mut reads, request.municipality_id).await?;
    let all = deadlines(&mut reads, scope, now, today).await?;
    let near = |stand| {
        let count = all.iter().filter(|deadline| deadline.stand(now) == stand).count();
        u32::try_from(count).unwrap_or(u32::MAX)
    };
    let (missed, soon) = (near(DeadlineStand::Missed), near(DeadlineStand::Soon));
    let mut rows: Vec<wire::DeadlineRow> =
        all.iter().map(|deadline| row(deadline, now)).filter(|row| wanted(texts, &request, row)).collect();
    if let Some(by) = &request.sort {
        sort(&mut rows, by, key)?;
    }
    let total = rows.len() as u64;
    let items = rows.into_iter().skip(request.offset as usize).take(request.limit as usize).collect();
    Ok(wire::DeadlineList { items, total, missed, soon, state })
}

fn wanted(texts: &Texts, request: &wire::DeadlineListRequest, row: &wire::DeadlineRow) -> bool {
    let responsible = request.responsible.trim().to_lowercase();
    let kind = texts.term("deadline-kind", row.kind.code());
    (request.kinds.is_empty() || request.kinds.contains(&row.kind))
        && (request.stands.is_empty() || request.stands.contains(&row.stand))
        && (responsible.is_empty() || row.responsible.to_lowercase().contains(&responsible))
        && Words::new(&request.text).occur_in(&[&row.subject, &row.responsible, &kind])
}

/// The calendar of a municipality's deadlines, and a name for its file.
async fn exported(app: &App, municipality: Uuid) -> Result<(String, String)> {
    let texts = app.texts();
    let (now, today) = (app.now(), app.today());
    let mut snapshot = app.snapshot().await?;
    let mut reads = snapshot.reads();
    let scope = scope_of(&mut reads, municipality).await?;
    let of: Municipality = reads.get(scope, municipality).await?;
    let found = deadlines(&mut reads, scope, now, today).await?;
    let entries: Vec<CalendarEntry> = found.iter().map(|deadline| entry(texts, &of, deadline)).collect();
    let file = texts.t("deadlines-file", &[("name", of.name.as_str().into())]);
    Ok((calendar(&texts.t("deadlines-calendar", &[("name", of.name.as_str().into())]), now, &entries), file))
}

fn entry(texts: &Texts, municipality: &Municipality, deadline: &Deadline) -> CalendarEntry {
    let kind = texts.term("deadline-kind", deadline.kind.code());
    let mut description = municipality.name.clone();
    if !deadline.responsible.trim().is_empty() {
        let by = [("name", deadline.responsible.as_str().into())];
        description.push_str(&format!("\n{}", texts.t("deadlines-responsible", &by)));
    }
    // A clock that counts hours is worth a reminder on the day before, everything else a week before.
    let remind_days = if deadline.kind.counts_hours() { 1 } else { 7 };
    CalendarEntry {
        uid: format!("{}-{}-{}", deadline.kind.code(), deadline.record, deadline.on),
        summary: format!("{kind}: {}", deadline.subject),
        description,
        on: deadline.on,
        at: deadline.at,
        remind_days,
    }
}

/// Writes the deadlines of a municipality as a calendar to a place that the user picks.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`], [`crate::ErrorCode::FileUnwritable`].
pub async fn deadline_export(app: &App, request: wire::MunicipalityRequest) -> Result<wire::SavedFile> {
    let (written, file_name) = exported(app, request.municipality_id).await?;
    let Some(path) = app.host().dialogs().pick_save(SaveProposal { file_name }).await else {
        return Ok(wire::SavedFile { path: None });
    };
    save::write_file(&path, written.as_bytes())?;
    Ok(wire::SavedFile { path: Some(path.display().to_string()) })
}

/// Writes the deadlines of a municipality as a calendar to a path.
///
/// # Errors
/// As for [`deadline_export`].
pub async fn export_deadlines_to(app: &App, municipality: Uuid, path: &Path) -> Result<wire::SavedFile> {
    let (written, _) = exported(app, municipality).await?;
    save::write_file(path, written.as_bytes())?;
    Ok(wire::SavedFile { path: Some(path.display().to_string()) })
}
