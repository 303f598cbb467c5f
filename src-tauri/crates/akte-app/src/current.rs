//! What is kept of an information domain from one look at it to the next: the red pen is read anew only after something was
//! written, and of the answers only those that were written.

use crate::akte::OpenAkte;
use crate::app::App;
use crate::assess::{Answers, Assessment};
use crate::domain_view::DomainView;
use crate::error::Result;
use crate::red_pen::RedPen;
use crate::wire;
use akte_domain::{Answer, DataState, PointArea};
use akte_store::{Changes, Reads};
use akte_text::Language;
use chrono::NaiveDate;
use std::collections::HashSet;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use uuid::Uuid;

/// How many information domains are kept: people go to and fro between a few.
const KEPT: usize = 4;

/// With these records answers can go without being named in the change log, or others can come into sight: everything is read.
const READ_ANEW: [&str; 3] = ["municipality", "information_domain", "target_object"];

/// An information domain as it is at a data state on a day.
pub(crate) struct Current {
    place: (Uuid, Uuid),
    state: DataState,
    day: NaiveDate,
    language: Language,
    pub(crate) assessment: Assessment,
    pub(crate) red_pen: RedPen,
    /// What the overview says of it, once somebody has looked.
    pub(crate) overview: OnceLock<wire::Overview>,
}

impl Current {
    fn is_of(&self, app: &App, state: &DataState) -> bool {
        self.state == *state && self.day == app.today() && self.language == app.language()
    }
}

/// The information domains that were looked at last, the latest first.
#[derive(Default)]
pub(crate) struct KeptDomains(Mutex<Vec<Arc<Current>>>);

impl KeptDomains {
    fn find(&self, place: (Uuid, Uuid)) -> Option<Arc<Current>> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let at = kept.iter().position(|one| one.place == place)?;
        let found = kept.remove(at);
        kept.insert(0, Arc::clone(&found));
        Some(found)
    }

    fn take(&self, place: (Uuid, Uuid)) -> Option<Arc<Current>> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let at = kept.iter().position(|one| one.place == place)?;
        Some(kept.remove(at))
    }

    fn keep(&self, current: Arc<Current>) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.retain(|one| one.place != current.place);
        kept.insert(0, current);
        kept.truncate(KEPT);
    }
}

/// An information domain with everything that an audit would object to. What is read from must have written nothing yet.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`]
pub(crate) async fn current(
    app: &App,
    akte: &OpenAkte,
    reads: &mut Reads<'_>,
    place: (Uuid, Uuid),
) -> Result<Arc<Current>> {
    let state = reads.data_state().await?;
    if let Some(known) = akte.kept.find(place).filter(|known| known.is_of(app, &state)) {
        return Ok(known);
    }
    let view = DomainView::load(akte, reads, place.0, place.1).await?;
    let known = match akte.kept.take(place) {
        Some(known) => answers_since(reads, &view, known).await?,
        None => None,
    };
    let assessment = match known {
        Some(answers) => Assessment::with_answers(akte, reads, view, answers).await?,
        None => Assessment::read(akte, reads, view).await?,
    };
    let (day, language) = (app.today(), app.language());
    let red_pen = RedPen::read(akte, reads, app.texts(), &assessment, day).await?;
    let current = Current { place, state, day, language, assessment, red_pen, overview: OnceLock::new() };
    let current = Arc::new(current);
    akte.kept.keep(Arc::clone(&current));
    Ok(current)
}

/// The same of some areas alone, for what is looked at once: of what is kept, else read as far as these areas need it.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`]
pub(crate) async fn current_areas(
    app: &App,
    akte: &OpenAkte,
    reads: &mut Reads<'_>,
    place: (Uuid, Uuid),
    areas: &HashSet<PointArea>,
) -> Result<Arc<Current>> {
    let state = reads.data_state().await?;
    if let Some(known) = akte.kept.find(place).filter(|known| known.is_of(app, &state)) {
        return Ok(known);
    }
    let view = DomainView::load(akte, reads, place.0, place.1).await?;
    let assessment = if areas.iter().any(|area| asks_for_answers(*area)) {
        Assessment::read(akte, reads, view).await?
    } else {
        Assessment::with_answers(akte, reads, view, Arc::default()).await?
    };
    let (day, language) = (app.today(), app.language());
    let red_pen = RedPen::of_areas(akte, reads, app.texts(), &assessment, day, areas).await?;
    Ok(Arc::new(Current { place, state, day, language, assessment, red_pen, overview: OnceLock::new() }))
}

/// Whether what is mended there follows from answers.
fn asks_for_answers(area: PointArea) -> bool {
    match area {
        PointArea::Check | PointArea::Measures | PointArea::Risks | PointArea::Providers => true,
        PointArea::Domain
        | PointArea::Structure
        | PointArea::Needs
        | PointArea::Modelling
        | PointArea::Registers
        | PointArea::Privacy
        | PointArea::Iso => false,
    }
}

/// The answers of a domain as they are now, from those of an earlier data state; none where everything has to be read.
async fn answers_since(reads: &mut Reads<'_>, view: &DomainView, known: Arc<Current>) -> Result<Option<Arc<Answers>>> {
    let Changes::Records(changed) = reads.changes_since(view.scope, &known.state).await? else { return Ok(None) };
    if changed.iter().any(|one| READ_ANEW.contains(&one.kind.as_str())) {
        return Ok(None);
    }
    let mut answers = match Arc::try_unwrap(known) {
        Ok(known) => known.assessment.into_answers(),
        // Somebody is still looking at it.
        Err(known) => known.assessment.shared_answers(),
    };
    let ids: Vec<Uuid> = changed.into_iter().filter(|one| one.kind == "answer").map(|one| one.id).collect();
    if !ids.is_empty() {
        let now = reads.find_all::<Answer>(view.scope, &ids).await?;
        let ids: HashSet<Uuid> = ids.into_iter().collect();
        let answers = Arc::make_mut(&mut answers);
        answers.retain(|_, answer| !ids.contains(&answer.id.0));
        let here = now.into_iter().filter(|answer| answer.domain_id == view.domain.id);
        answers.extend(here.map(|answer| ((answer.target_object_id, answer.requirement_id), answer)));
    }
    Ok(Some(answers))
}
