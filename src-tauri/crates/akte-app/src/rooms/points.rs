//! Open points of an information domain: the list, putting points back with a reason, and letting them count again.

use super::lists::{Key, Words, part, sort};
use crate::app::App;
use crate::assess::Assessment;
use crate::current::{current, current_areas};
use crate::domain_view::DomainView;
use crate::error::{AppError, ErrorCode, Result};
use crate::red_pen::{Point, put_back};
use crate::wire;
use akte_domain::open_points::OpenPoint;
use akte_domain::{Coded, PointArea, PointPlace, PointSuppression, PointSuppressionId};
use akte_text::Texts;
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// The open points of a domain, kind by kind unless sorted otherwise. Those that were put back are left out, unless they are
/// asked for.
///
/// # Errors
/// [`ErrorCode::NotFound`], [`ErrorCode::SortUnknown`].
pub async fn point_list(app: &App, request: wire::PointListRequest) -> Result<wire::List<wire::PointRow>> {
    let akte = app.akte()?;
    let (texts, today) = (app.texts(), app.today());
    let mut snapshot = akte.store.snapshot().await?;
    let mut reads = snapshot.reads();
    let state = reads.data_state().await?.number;
    let now = current(app, &akte, &mut reads, (request.municipality_id, request.domain_id)).await?;
    let (assessment, red_pen) = (&now.assessment, &now.red_pen);
    let kinds = Kinds::new(texts);
    let words = Words::new(&request.text);
    let suppressions = &assessment.suppressions;
    let asked = |place: &PointPlace| {
        let code = place.point.code();
        (request.codes.is_empty() || request.codes.iter().any(|wanted| wanted == code))
            && (request.areas.is_empty() || request.areas.contains(&place.point.area()))
            && request.object_id.is_none_or(|id| place.object.is_some_and(|object| object.0 == id))
            && match request.state {
                wire::PointState::Open => suppressions.counts(place, today),
                wire::PointState::PutBack => !suppressions.counts(place, today),
                wire::PointState::All => true,
            }
    };
    let row = |point: Point<'_>, settled: bool| {
        let (text, mend) = kinds.of(point.place.point);
        wire::PointRow {
            place: point.place.key(),
            code: point.place.point.code().to_owned(),
            text: text.to_owned(),
            mend: mend.to_owned(),
            area: point.place.point.area(),
            object_id: point.place.object.map(|id| id.0),
            object_name: point.object.into_owned(),
            requirement_id: point.place.requirement.map(|id| id.0),
            record_id: point.place.record(),
            subject: point.subject.into_owned(),
            put_back: suppressions.recorded(&point.place).map(|one| put_back(texts, one, today)),
            settled,
        }
    };
    let points = red_pen.points(texts, assessment, today);
    let mut found: Vec<(Point<'_>, bool)> = Vec::new();
    if request.state != wire::PointState::Open && !suppressions.is_empty() {
        let open: HashSet<&PointPlace> = points.iter().map(|point| &point.place).collect();
        let mut settled: Vec<&PointPlace> =
            suppressions.iter().map(|(place, _)| place).filter(|place| asked(place) && !open.contains(place)).collect();
        settled.sort();
        found.extend(settled.into_iter().map(|place| (gone(assessment, place), true)));
    }
    found.extend(points.into_iter().filter(|point| asked(&point.place)).map(|point| (point, false)));
    found.retain(|(point, _)| words.occur_in(&[kinds.of(point.place.point).0, &point.object, &point.subject]));
    let Some(by) = &request.sort else {
        // Kind by kind they stand already; only what is shown becomes a row.
        let total = found.len() as u64;
        let shown = found.into_iter().skip(request.offset as usize).take(request.limit as usize);
        return Ok(wire::List { items: shown.map(|(point, settled)| row(point, settled)).collect(), total, state });
    };
    let mut rows: Vec<wire::PointRow> = found.into_iter().map(|(point, settled)| row(point, settled)).collect();
    sort(&mut rows, by, |row, column| {
        Some(match column {
            "text" => Key::from(&row.text),
            "area" => Key::from(row.area.code()),
            "object_name" => Key::from(&row.object_name),
            "subject" => Key::from(&row.subject),
            "reason" => row.put_back.as_ref().map_or(Key::Missing, |one| Key::from(&one.reason)),
            "until" => Key::date(row.put_back.as_ref().and_then(|one| one.until)),
            _ => return None,
        })
    })?;
    Ok(part(rows, request.offset, request.limit, state))
}

/// What is wrong with points of each kind, and what to do, in words.
struct Kinds(HashMap<OpenPoint, (String, String)>);

impl Kinds {
    fn new(texts: &Texts) -> Self {
        let words = |code| (texts.term("open-point", code), texts.term("open-where", code));
        Self(OpenPoint::ALL.into_iter().map(|point| (point, words(point.code()))).collect())
    }

    fn of(&self, point: OpenPoint) -> (&str, &str) {
        self.0.get(&point).map_or(("", ""), |(text, mend)| (text, mend))
    }
}

/// A point that was put back and is not open any more.
fn gone<'a>(assessment: &'a Assessment, place: &PointPlace) -> Point<'a> {
    let object = assessment.objects.iter().find(|object| Some(object.id) == place.object);
    let requirement = place.requirement.and_then(|id| assessment.view.find(id));
    let measure = place.record().and_then(|id| assessment.measures.iter().find(|measure| measure.id.0 == id));
    let subject = requirement.map(|found| found.row.label.as_str()).or(measure.map(|measure| measure.title.as_str()));
    // An id says nothing to anybody.
    let subject = subject.map(Into::into).unwrap_or_else(|| match place.record() {
        Some(_) => "".into(),
        None => place.subject.clone().into(),
    });
    Point { place: place.clone(), object: object.map_or("", |object| object.name.as_str()).into(), subject }
}

/// Puts open points back with a reason, any number in one step; one that was put back before gets the new reason.
///
/// # Errors
/// [`ErrorCode::SuppressionWithoutReason`], [`ErrorCode::SuppressionEnded`], [`ErrorCode::PointUnknown`] for what is not
/// open, [`ErrorCode::NotFound`].
pub async fn point_put_back(app: &App, request: wire::PointPutBackRequest) -> Result<wire::PointsChanged> {
    let akte = app.akte()?;
    let (texts, today) = (app.texts(), app.today());
    let (mut operation, scope) = app.begin("point.put_back", request.municipality_id).await?;
    let mut reads = operation.reads();
    let named =
        |key: &String| PointPlace::parse(key).ok_or_else(|| AppError::new(ErrorCode::PointUnknown).with("value", key));
    let places: Vec<PointPlace> = request.places.iter().map(named).collect::<Result<_>>()?;
    let areas: HashSet<PointArea> = places.iter().map(|place| place.point.area()).collect();
    let now = current_areas(app, &akte, &mut reads, (request.municipality_id, request.domain_id), &areas).await?;
    let wanted: HashSet<&PointPlace> = places.iter().collect();
    let mut open: HashSet<PointPlace> = HashSet::new();
    now.red_pen.visit(texts, &now.assessment, today, |point| {
        if wanted.contains(&point.place) {
            open.insert(point.place);
        }
    });
    let (domain, suppressions) = (now.assessment.view.domain.id, &now.assessment.suppressions);
    let mut put = Vec::with_capacity(request.places.len());
    let mut seen: HashSet<&PointPlace> = HashSet::new();
    for place in &places {
        if !open.contains(place) {
            return Err(AppError::new(ErrorCode::PointUnknown).with("value", place.key()));
        }
        if !seen.insert(place) {
            continue;
        }
        let known = suppressions.recorded(place);
        let one = PointSuppression {
            id: known.map_or_else(|| PointSuppressionId(app.new_id()), |known| known.id),
            municipality_id: scope.municipality(),
            domain_id: domain,
            code: place.point.code().to_owned(),
            target_object_id: place.object,
            requirement_id: place.requirement,
            subject: place.subject.clone(),
            reason: request.reason.trim().to_owned(),
            until: request.until,
            decided_by: app.actor(),
            decided_on: today,
        };
        if let Some(problem) = one.problems().first() {
            return Err(AppError::from(*problem));
        }
        put.push(one);
    }
    let changed = operation.put(scope, &put).await?;
    app.commit(operation).await?;
    Ok(wire::PointsChanged { changed: u32::try_from(changed).unwrap_or(u32::MAX) })
}

/// Lets points that were put back count again, any number in one step.
///
/// # Errors
/// [`ErrorCode::PointUnknown`] for what was not put back, [`ErrorCode::NotFound`].
pub async fn point_restore(app: &App, request: wire::PointRestoreRequest) -> Result<wire::PointsChanged> {
    let akte = app.akte()?;
    let (mut operation, scope) = app.begin("point.restore", request.municipality_id).await?;
    let mut reads = operation.reads();
    let view = DomainView::load(&akte, &mut reads, request.municipality_id, request.domain_id).await?;
    let suppressions = akte_domain::Suppressions::new(reads.point_suppressions(scope, view.domain.id).await?);
    let mut removed: Vec<Uuid> = Vec::with_capacity(request.places.len());
    for key in &request.places {
        let known = PointPlace::parse(key).and_then(|place| suppressions.recorded(&place));
        let known = known.ok_or_else(|| AppError::new(ErrorCode::PointUnknown).with("value", key))?;
        if !removed.contains(&known.id.0) {
            removed.push(known.id.0);
        }
    }
    operation.delete::<PointSuppression>(scope, &removed).await?;
    app.commit(operation).await?;
    Ok(wire::PointsChanged { changed: u32::try_from(removed.len()).unwrap_or(u32::MAX) })
}

/// What was put back at a target object goes with it: points of another object are others.
///
/// # Errors
/// The database refuses.
pub(crate) async fn forget_object(
    operation: &mut akte_store::Operation,
    scope: akte_store::Scope,
    object: &akte_domain::TargetObject,
) -> Result<()> {
    let mut suppressions = operation.reads().point_suppressions(scope, object.domain_id).await?;
    suppressions.retain(|one| one.target_object_id == Some(object.id));
    let ids: Vec<Uuid> = suppressions.iter().map(|one| one.id.0).collect();
    operation.delete::<PointSuppression>(scope, &ids).await?;
    Ok(())
}
