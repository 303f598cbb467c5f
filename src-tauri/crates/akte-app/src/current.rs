//! What is kept of an information domain from one look at it to the next: the red pen is read anew only after something was
//! written, after answers alone only what follows from them, and of the answers only those that were written.

use crate::akte::OpenAkte;
use crate::app::App;
use crate::assess::Assessment;
use crate::domain_view::DomainView;
use crate::error::Result;
use crate::red_pen::RedPen;
use crate::rooms::measure_plan::next::OpenMeasures;
use crate::wire;
use akte_domain::{Answer, DataState, MunicipalityId, PointArea};
use akte_store::{Changed, Changes, Reads, Scope};
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
    /// Its open measures and what they serve, likewise.
    pub(crate) measures: OnceLock<Arc<OpenMeasures>>,
}

impl Current {
    /// Whether it would read alike now but for what was written since.
    fn still_holds(&self, app: &App) -> bool {
        let clocks = self.red_pen.until.is_none_or(|until| app.now() <= until);
        self.day == app.today() && self.language == app.language() && clocks
    }

    fn is_of(&self, app: &App, state: &DataState) -> bool {
        self.state == *state && self.still_holds(app)
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
    let known = akte.kept.take(place);
    let changes = match &known {
        Some(known) => reads.changes_since(Scope::of(MunicipalityId(place.0)), &known.state).await?,
        None => Changes::Everything,
    };
    let current = match (known, changes) {
        (Some(known), Changes::Records(changed)) => since(app, akte, reads, known, &changed, state).await?,
        _ => {
            let view = DomainView::load(akte, reads, place.0, place.1).await?;
            let assessment = Assessment::read(akte, reads, view).await?;
            anew(app, akte, reads, assessment, state).await?
        }
    };
    let current = Arc::new(current);
    akte.kept.keep(Arc::clone(&current));
    Ok(current)
}

/// With everything but the assessment read.
async fn anew(
    app: &App,
    akte: &OpenAkte,
    reads: &mut Reads<'_>,
    assessment: Assessment,
    state: DataState,
) -> Result<Current> {
    let red_pen = RedPen::read(akte, reads, app.texts(), &assessment, (app.today(), app.now())).await?;
    let place = (assessment.view.scope.municipality().0, assessment.view.domain.id.0);
    let (day, language) = (app.today(), app.language());
    let (overview, measures) = (OnceLock::new(), OnceLock::new());
    Ok(Current { place, state, day, language, assessment, red_pen, overview, measures })
}

/// What was known, with what has changed since. Where nothing but answers have, nothing else is read.
async fn since(
    app: &App,
    akte: &OpenAkte,
    reads: &mut Reads<'_>,
    known: Arc<Current>,
    changed: &[Changed],
    state: DataState,
) -> Result<Current> {
    let (scope, domain) = (known.assessment.view.scope, known.assessment.view.domain.id);
    let of_answers: HashSet<Uuid> = changed.iter().filter(|one| one.kind == "answer").map(|one| one.id).collect();
    let only_answers = of_answers.len() == changed.len() && known.still_holds(app);
    let ids: Vec<Uuid> = of_answers.iter().copied().collect();
    match Arc::try_unwrap(known) {
        Ok(mut known) if only_answers => {
            let now = reads.find_all::<Answer>(scope, &ids).await?;
            let all_here = known.assessment.take_answers(akte, reads, &of_answers, now).await?;
            known.red_pen.follow_answers(akte, reads, app.texts(), &known.assessment, known.day).await?;
            // What the measures of a plan close depends on the answers of all information domains.
            let measures = if all_here { known.measures } else { OnceLock::new() };
            Ok(Current { state, overview: OnceLock::new(), measures, ..known })
        }
        known => {
            let view = DomainView::load(akte, reads, scope.municipality().0, domain.0).await?;
            if changed.iter().any(|one| READ_ANEW.contains(&one.kind.as_str())) {
                let assessment = Assessment::read(akte, reads, view).await?;
                return anew(app, akte, reads, assessment, state).await;
            }
            let mut answers = match known {
                Ok(known) => known.assessment.into_answers(),
                // Somebody is still looking at it.
                Err(known) => known.assessment.shared_answers(),
            };
            if !ids.is_empty() {
                let now = reads.find_all::<Answer>(scope, &ids).await?;
                let answers = Arc::make_mut(&mut answers);
                answers.retain(|_, answer| !of_answers.contains(&answer.id.0));
                let here = now.into_iter().filter(|answer| answer.domain_id == domain);
                answers.extend(here.map(|answer| ((answer.target_object_id, answer.requirement_id), answer)));
            }
            let assessment = Assessment::with_answers(akte, reads, view, answers).await?;
            anew(app, akte, reads, assessment, state).await
        }
    }
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
    let red_pen = RedPen::of_areas(akte, reads, app.texts(), &assessment, (day, app.now()), areas).await?;
    let (overview, measures) = (OnceLock::new(), OnceLock::new());
    Ok(Arc::new(Current { place, state, day, language, assessment, red_pen, overview, measures }))
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
        | PointArea::Iso
        | PointArea::Desk => false,
    }
}
