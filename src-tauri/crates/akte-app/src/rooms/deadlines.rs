//! Deadlines: one list and one calendar over everything that can run out.

use super::lists::{Key, Words, sort};
use super::scope_of;
use crate::app::App;
use crate::deadline_view::deadlines;
use crate::error::Result;
use crate::host::SaveProposal;
use crate::save;
use crate::side_by_side::of_each;
use crate::wire;
use akte_domain::deadline::{Now, order};
use akte_domain::{Coded, Deadline, DeadlineKind, DeadlineStand, Municipality};
use akte_exchange::out::{CalendarEntry, calendar};
use akte_store::Scope;
use akte_text::Texts;
use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;
use uuid::Uuid;

pub(super) fn row(of: &Municipality, deadline: &Deadline, now: Now) -> wire::DeadlineRow {
    wire::DeadlineRow {
        id: format!("{}-{}", of.id, deadline.key()),
        municipality_id: of.id.0,
        municipality: of.name.clone(),
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

/// A deadline and whose it is.
type Whose<'d> = (&'d Municipality, &'d Deadline);

fn key((of, deadline): &Whose<'_>, column: &str, now: Now) -> Option<Key> {
    Some(match column {
        "municipality" => Key::from(&of.name),
        "kind" => Key::place(deadline.kind),
        "subject" => Key::from(&deadline.subject),
        "due_on" => Key::date(Some(deadline.on)),
        "days_left" => Key::number(Some(deadline.days_left(now))),
        "stand" => Key::place(deadline.stand(now)),
        "responsible" => Key::from(&deadline.responsible),
        _ => return None,
    })
}

/// What runs out in a municipality, or in all of them; what ends first comes first, unless sorted otherwise.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`], [`crate::ErrorCode::SortUnknown`].
pub async fn deadline_list(app: &App, request: wire::DeadlineListRequest) -> Result<wire::DeadlineList> {
    let now = Now::from(app.now());
    let found = Found::read(app, request.municipality_id).await?;
    let (mut missed, mut soon) = (0, 0);
    for (_, deadline) in found.all() {
        match deadline.stand(now) {
            DeadlineStand::Missed => missed += 1,
            DeadlineStand::Soon => soon += 1,
            DeadlineStand::Later => {}
        }
    }
    let wanted = Wanted::new(app.texts(), &request);
    let mut rows: Vec<Whose<'_>> = found.all().filter(|(_, deadline)| wanted.takes(deadline, now)).collect();
    match &request.sort {
        Some(by) => sort(&mut rows, by, |row, column| key(row, column, now))?,
        // Those of one municipality come in their order already.
        None if request.municipality_id.is_none() => rows.sort_by(|(_, a), (_, b)| order(a).cmp(&order(b))),
        None => {}
    }
    let page = rows.iter().skip(request.offset as usize).take(request.limit as usize);
    let items = page.map(|(of, deadline)| row(of, deadline, now)).collect();
    Ok(wire::DeadlineList { items, total: rows.len() as u64, missed, soon, state: found.state })
}

/// The open deadlines of one municipality, or of all.
struct Found {
    municipalities: Vec<(Municipality, Arc<Vec<Deadline>>)>,
    state: i64,
}

impl Found {
    async fn read(app: &App, municipality: Option<Uuid>) -> Result<Self> {
        let akte = app.akte()?;
        let (language, now, today) = (app.language(), app.now(), app.today());
        let mut snapshot = app.snapshot().await?;
        let mut reads = snapshot.reads();
        let state = reads.data_state().await?;
        let of = match municipality {
            Some(id) => {
                let scope = scope_of(&mut reads, id).await?;
                vec![reads.get(scope, id).await?]
            }
            None => reads.municipalities().await?,
        };
        let (mut municipalities, mut unknown) = (Vec::with_capacity(of.len()), Vec::new());
        for one in of {
            match akte.deadlines.find(&mut reads, Scope::of(one.id), (one.id.0, language), (&state, today)).await? {
                Some(known) => municipalities.push((one, known)),
                None => unknown.push(one),
            }
        }
        drop(snapshot);
        let look = |app: App, one: Municipality| async move {
            let akte = app.akte()?;
            let mut snapshot = akte.store.snapshot().await?;
            let mut reads = snapshot.reads();
            let state = reads.data_state().await?;
            let found = deadlines(&mut reads, app.texts(), Scope::of(one.id), (now, today)).await?;
            // Which clocks are open follows from what is recorded, only how they stand from the hour.
            let found = akte.deadlines.keep((one.id.0, language), (&state, today), found);
            Ok((one, found))
        };
        municipalities.extend(of_each(app, unknown, look).await?);
        municipalities.sort_by(|(a, _), (b, _)| super::natural(&a.name, &b.name));
        Ok(Self { municipalities, state: state.number })
    }

    fn all(&self) -> impl Iterator<Item = (&Municipality, &Deadline)> {
        self.municipalities.iter().flat_map(|(of, found)| found.iter().map(move |deadline| (of, deadline)))
    }
}

/// Which deadlines are asked for.
struct Wanted<'r> {
    request: &'r wire::DeadlineListRequest,
    responsible: String,
    words: Words,
    /// The kinds in words, where words are asked for.
    kinds: HashMap<DeadlineKind, String>,
}

impl<'r> Wanted<'r> {
    fn new(texts: &Texts, request: &'r wire::DeadlineListRequest) -> Self {
        let word = |kind: &DeadlineKind| (*kind, texts.term("deadline-kind", kind.code()));
        let asked = !request.text.trim().is_empty();
        Self {
            request,
            responsible: request.responsible.trim().to_lowercase(),
            words: Words::new(&request.text),
            kinds: if asked { DeadlineKind::ALL.iter().map(word).collect() } else { HashMap::new() },
        }
    }

    fn takes(&self, deadline: &Deadline, now: Now) -> bool {
        let Self { request, responsible, words, kinds } = self;
        let kind = || kinds.get(&deadline.kind).map(String::as_str).unwrap_or_default();
        (request.kinds.is_empty() || request.kinds.contains(&deadline.kind))
            && (request.stands.is_empty() || request.stands.contains(&deadline.stand(now)))
            && (responsible.is_empty() || deadline.responsible.to_lowercase().contains(responsible))
            && (kinds.is_empty() || words.occur_in(&[&deadline.subject, &deadline.responsible, kind()]))
    }
}

/// What a list of deadlines shows as a calendar, all of it, and a name for its file.
async fn exported(app: &App, request: &wire::DeadlineListRequest) -> Result<(String, String)> {
    let texts = app.texts();
    let now = Now::from(app.now());
    let found = Found::read(app, request.municipality_id).await?;
    let wanted = Wanted::new(texts, request);
    let shown = found.all().filter(|(_, deadline)| wanted.takes(deadline, now));
    let entries: Vec<CalendarEntry> = shown.map(|(of, deadline)| entry(texts, of, deadline)).collect();
    let name = match (request.municipality_id, found.municipalities.as_slice()) {
        (Some(_), [(one, _)]) => one.name.clone(),
        _ => texts.get("deadlines-every-municipality"),
    };
    let named = [("name", name.as_str().into())];
    Ok((calendar(&texts.t("deadlines-calendar", &named), app.now(), &entries), texts.t("deadlines-file", &named)))
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
        uid: deadline.key(),
        summary: format!("{kind}: {}", deadline.subject),
        description,
        on: deadline.on,
        at: deadline.at,
        remind_days,
    }
}

/// Writes what a list of deadlines shows as a calendar to a place that the user picks.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`], [`crate::ErrorCode::FileUnwritable`].
pub async fn deadline_export(app: &App, request: wire::DeadlineListRequest) -> Result<wire::SavedFile> {
    let (written, file_name) = exported(app, &request).await?;
    let Some(path) = app.host().dialogs().pick_save(SaveProposal { file_name }).await else {
        return Ok(wire::SavedFile { path: None });
    };
    save::write_file(&path, written.as_bytes())?;
    Ok(wire::SavedFile { path: Some(path.display().to_string()) })
}

/// Writes what a list of deadlines shows as a calendar to a path.
///
/// # Errors
/// As for [`deadline_export`].
pub async fn export_deadlines_to(
    app: &App,
    request: wire::DeadlineListRequest,
    path: &Path,
) -> Result<wire::SavedFile> {
    let (written, _) = exported(app, &request).await?;
    save::write_file(path, written.as_bytes())?;
    Ok(wire::SavedFile { path: Some(path.display().to_string()) })
}
