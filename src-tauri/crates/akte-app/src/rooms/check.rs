//! The check: requirements × a target object, with the answers.

use super::check_filter::{Filter, sort_key};
use super::check_modelling::Modelling;
use super::evidence::evidence_row;
use super::history::history_rows;
use super::lists::{part, sort};
use super::measure::measure_row;
use super::origins;
use super::params::param_rows;
use super::reader::requirement_detail;
use super::review::review_row;
use crate::akte::OpenAkte;
use crate::app::App;
use crate::domain_view::{DomainView, InForce};
use crate::error::{AppError, ErrorCode, Result};
use crate::facets;
use crate::modelling::Modelled;
use crate::red_pen;
use crate::text_search::TextSearch;
use crate::versions::Reviews;
use crate::versions::params::own_values_of;
use crate::wire;
use akte_domain::open_points::{self, OpenPoint};
use akte_domain::risk::{elementary_code, elementary_number};
use akte_domain::{
    Answer, AnswerBasis, AnswerId, Evidence, EvidenceLink, ImplementationStatus, Measure, MeasureLink, MeasureStatus,
    PointPlace, RequirementId, TargetObjectId,
};
use akte_store::Reads;
use chrono::NaiveDate;
use std::collections::{BTreeMap, HashMap};
use uuid::Uuid;

/// How much of a statement a list shows, in characters.
const STATEMENT_START: usize = 200;

/// What is linked to the requirements at one target object.
#[derive(Default)]
struct Links {
    measures: HashMap<RequirementId, Vec<Uuid>>,
    evidence: HashMap<RequirementId, Vec<Uuid>>,
}

impl Links {
    fn at(object: TargetObjectId, measures: &[MeasureLink], evidence: &[EvidenceLink]) -> Self {
        let mut links = Self::default();
        for link in measures.iter().filter(|link| link.target_object_id == object) {
            links.measures.entry(link.requirement_id).or_default().push(link.measure_id.0);
        }
        for link in evidence.iter().filter(|link| link.target_object_id == Some(object)) {
            if let Some(requirement) = link.requirement_id {
                links.evidence.entry(requirement).or_default().push(link.evidence_id.0);
            }
        }
        links
    }

    fn measures(&self, requirement: RequirementId) -> &[Uuid] {
        self.measures.get(&requirement).map_or(&[], Vec::as_slice)
    }

    fn evidence(&self, requirement: RequirementId) -> &[Uuid] {
        self.evidence.get(&requirement).map_or(&[], Vec::as_slice)
    }
}

fn count(items: &[Uuid]) -> u32 {
    u32::try_from(items.len()).unwrap_or(u32::MAX)
}

fn start_of(text: &str) -> String {
    match text.char_indices().nth(STATEMENT_START) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

fn check_row(
    found: InForce<'_>,
    object: TargetObjectId,
    answer: Option<&Answer>,
    links: &Links,
    (review, archived): (bool, bool),
    modelling: &Modelling<'_>,
) -> wire::CheckRow {
    let InForce { catalog, row } = found;
    let text = |field: fn(&Answer) -> &String| answer.map(field).cloned().unwrap_or_default();
    wire::CheckRow {
        requirement_id: row.requirement_id.0,
        catalog_id: catalog.info.id.0,
        target_object_id: object.0,
        label: row.label.clone(),
        title: row.title.clone(),
        group_title: catalog.group_title(row).to_owned(),
        modal_verb: row.modal_verb.clone(),
        level: row.security_level.clone(),
        effort: row.effort_level,
        status: answer.map_or(ImplementationStatus::Unprocessed, |answer| answer.status),
        statement: answer.map(|answer| start_of(&answer.statement)).unwrap_or_default(),
        reason: text(|answer| &answer.reason),
        responsible: text(|answer| &answer.responsible),
        checked_on: answer.and_then(|answer| answer.checked_on),
        due_on: answer.and_then(|answer| answer.due_on),
        interviewee: text(|answer| &answer.interviewee),
        surveyor: text(|answer| &answer.surveyor),
        remaining_threats: answer.and_then(|answer| answer.remaining_threats.clone()),
        measures: count(links.measures(row.requirement_id)),
        evidence: count(links.evidence(row.requirement_id)),
        review,
        modelled: modelling.asks(row.requirement_id),
        unmet: modelling.unmet(row.requirement_id),
        exception: modelling
            .exception(row.requirement_id, answer.map_or(ImplementationStatus::Unprocessed, |answer| answer.status)),
        archived,
    }
}

/// Requirements × a target object with their answers.
///
/// # Errors
/// [`ErrorCode::NotFound`], [`ErrorCode::SortUnknown`].
pub async fn check_list(app: &App, request: wire::CheckListRequest) -> Result<wire::List<wire::CheckRow>> {
    let akte = app.akte()?;
    let mut snapshot = app.snapshot_to_search(&request.filter.text).await?;
    let mut reads = snapshot.reads();
    let state = reads.data_state().await?.number;
    let view = DomainView::load(&akte, &mut reads, request.municipality_id, request.domain_id).await?;
    let object = view.object(&mut reads, request.target_object_id).await?.id;
    let ids: Vec<RequirementId> = view.requirements().map(|found| found.row.requirement_id).collect();
    let answers = answers_by_requirement(&mut reads, &view, object, &ids).await?;
    let bases = answers.values().filter_map(|answer| Some((answer.requirement_id, answer.basis?)));
    let reviews = Reviews::load(&akte, &mut reads, &view, bases).await?;
    let measure_links = reads.measure_links(view.scope, view.domain.id).await?;
    let evidence_links = reads.evidence_links(view.scope).await?;
    let links = Links::at(object, &measure_links, &evidence_links);
    let bearing = facets::bearing(&akte, &mut reads, &view.catalogs, &request.filter.props).await?;
    let search = TextSearch::load(&mut reads, &request.filter.text).await?;
    let filter = Filter { filter: &request.filter, search, bearing };
    let modelling = Modelling::load(&akte, &mut reads, &view, object, app.today()).await?;
    let mut rows: Vec<(usize, wire::CheckRow)> = Vec::new();
    if request.filter.archived {
        rows = archived_rows(&akte, &mut reads, &modelling, &filter, &links).await?;
    } else {
        let unchecked = match request.filter.taken_over {
            true => Some(origins::unchecked(&mut reads, view.scope, answers.values()).await?),
            false => None,
        };
        for found in view.requirements() {
            let answer = answers.get(&found.row.requirement_id);
            let review = answer.is_some_and(|answer| !reviews.changes(answer, found).is_empty());
            let asked = unchecked.as_ref().is_none_or(|ids| answer.is_some_and(|answer| ids.contains(&answer.id)));
            let here = answer.is_some() || modelling.asks(found.row.requirement_id).unwrap_or(true);
            if asked
                && (here || !request.filter.modelled)
                && (review || !request.filter.review)
                && let Some(rank) = filter.rank(found, answer)
            {
                rows.push((rank, check_row(found, object, answer, &links, (review, false), &modelling)));
            }
        }
    }
    if filter.search.is_typed() {
        // What fits equally well stays in the catalogs' order.
        rows.sort_by_key(|(rank, _)| *rank);
    }
    let mut rows: Vec<wire::CheckRow> = rows.into_iter().map(|(_, row)| row).collect();
    if let Some(by) = &request.sort {
        sort(&mut rows, by, sort_key)?;
    }
    Ok(part(rows, request.offset, request.limit, state))
}

/// The archived answers at an object, each with its requirement in the last version that has it.
async fn archived_rows(
    akte: &OpenAkte,
    reads: &mut Reads<'_>,
    modelling: &Modelling<'_>,
    filter: &Filter<'_>,
    links: &Links,
) -> Result<Vec<(usize, wire::CheckRow)>> {
    let (view, object) = (modelling.view, modelling.object);
    let all = reads.answers(view.scope, view.domain.id).await?;
    let is_archived = |answer: &Answer| answer.target_object_id == object && view.find(answer.requirement_id).is_none();
    let answers: Vec<Answer> = all.into_iter().filter(is_archived).collect();
    let bases = answers.iter().filter_map(|answer| Some((answer.requirement_id, answer.basis?)));
    let reviews = Reviews::load(akte, reads, view, bases).await?;
    let mut archived = Vec::with_capacity(answers.len());
    for answer in answers {
        archived.extend(reviews.archived(akte, reads, answer).await?);
    }
    archived.sort_by_key(|one| (one.catalog.info.imported_at, one.row.position));
    let mut rows = Vec::with_capacity(archived.len());
    for one in &archived {
        let found = InForce { catalog: &one.catalog, row: &one.row };
        if let Some(rank) = filter.rank(found, Some(&one.answer)) {
            rows.push((rank, check_row(found, object, Some(&one.answer), links, (false, true), modelling)));
        }
    }
    Ok(rows)
}

async fn answers_by_requirement(
    reads: &mut Reads<'_>,
    view: &DomainView,
    object: TargetObjectId,
    ids: &[RequirementId],
) -> Result<HashMap<RequirementId, Answer>> {
    let answers = reads.answers_at(view.scope, object, ids).await?;
    Ok(answers.into_iter().map(|answer| (answer.requirement_id, answer)).collect())
}

/// Everything about one requirement at one target object.
///
/// # Errors
/// [`ErrorCode::NotFound`], [`ErrorCode::RequirementNotInForce`].
pub async fn check_detail(app: &App, request: wire::CheckDetailRequest) -> Result<wire::CheckDetail> {
    let akte = app.akte()?;
    let today = app.today();
    let mut snapshot = akte.store.snapshot().await?;
    let mut reads = snapshot.reads();
    let view = DomainView::load(&akte, &mut reads, request.municipality_id, request.domain_id).await?;
    let object = view.object(&mut reads, request.target_object_id).await?;
    let id = RequirementId(request.requirement_id);
    let found = view.get(id)?;
    let answer = reads.answers_at(view.scope, object.id, &[id]).await?.pop();
    let measure_links = reads.measure_links(view.scope, view.domain.id).await?;
    let evidence_links = reads.evidence_links(view.scope).await?;
    let links = Links::at(object.id, &measure_links, &evidence_links);
    let measures: Vec<Measure> = reads.find_all(view.scope, links.measures(id)).await?;
    let evidence: Vec<Evidence> = reads.find_all(view.scope, links.evidence(id)).await?;
    let has_measure = measures.iter().any(|measure| measure.status != MeasureStatus::Dropped);
    let pieces: Vec<&Evidence> = evidence.iter().collect();
    let reviews = Reviews::load(
        &akte,
        &mut reads,
        &view,
        answer.iter().filter_map(|answer| Some((answer.requirement_id, answer.basis?))),
    )
    .await?;
    let review = answer.as_ref().and_then(|answer| review_row(app.texts(), &reviews, answer, found));
    let mut points =
        open_points::of_answer(answer.as_ref(), view.domain.method, &pieces, has_measure, review.is_some(), today);
    let modelling = Modelling::load(&akte, &mut reads, &view, object.id, today).await?;
    let said = answer.as_ref().is_some_and(|answer| answer.status != ImplementationStatus::Unprocessed);
    if said && modelling.asks(id) == Some(false) {
        points.push(OpenPoint::AnswerNotModelled);
    }
    if !modelling.unmet(id).is_empty() {
        points.push(OpenPoint::DependencyNotMet);
    }
    let place = |point: OpenPoint| PointPlace::of(point).at(object.id).asks(id);
    let (open_points, put_back) = red_pen::divided(app, &mut reads, &view, points, place).await?;
    let own = own_values_of(&mut reads, &view, found).await?;
    let (entries, origins) = match &answer {
        Some(answer) => (
            reads.history(view.scope, "answer", answer.id).await?,
            origins::origins(&akte, &mut reads, view.scope, answer).await?,
        ),
        None => (Vec::new(), Vec::new()),
    };
    Ok(wire::CheckDetail {
        row: check_row(found, object.id, answer.as_ref(), &links, (review.is_some(), false), &modelling),
        returned_file: answer.as_ref().and_then(|answer| answer.returned.as_ref()).map(|file| file.name.clone()),
        statement: answer.map(|answer| answer.statement).unwrap_or_default(),
        requirement: requirement_detail(&akte, &mut reads, found.catalog, found.row, &own).await?,
        params: param_rows(&mut reads, &view, Some(id)).await?,
        review: review.map(|row| wire::ReviewRow { target_object: object.name.clone(), ..row }),
        measures: measures
            .into_iter()
            .map(|measure| measure_row(measure, &measure_links, &evidence_links, today))
            .collect(),
        evidence: evidence.into_iter().map(|piece| evidence_row(piece, &evidence_links, today)).collect(),
        origins,
        open_points,
        put_back,
        history: history_rows(app, &mut reads, Some(view.scope), entries).await?,
    })
}

/// The words that a domain's catalogs use, for filters.
///
/// # Errors
/// [`ErrorCode::NotFound`]
pub async fn check_facets(app: &App, request: wire::DomainRequest) -> Result<wire::CheckFacets> {
    let akte = app.akte()?;
    let mut snapshot = akte.store.snapshot().await?;
    let mut reads = snapshot.reads();
    let view = DomainView::load(&akte, &mut reads, request.municipality_id, request.domain_id).await?;
    let objects = super::in_tree_order(reads.target_objects(view.scope, view.domain.id).await?);
    let modelled = Modelled::load(&akte, &mut reads, &view, &objects).await?;
    Ok(wire::CheckFacets {
        modelled: modelled.is_some(),
        words: facets::facets(&akte, &mut reads, &view.catalogs, |row| !row.withdrawn).await?,
        statuses: view.domain.method.offered_statuses().to_vec(),
    })
}

/// Changes any number of answers in one step.
///
/// # Errors
/// [`ErrorCode::RequirementNotInForce`], [`ErrorCode::DispensableWithoutReason`], [`ErrorCode::DateInvalid`],
/// [`ErrorCode::NotFound`].
pub async fn answer_save(app: &App, request: wire::AnswerSaveRequest) -> Result<wire::AnswersSaved> {
    let akte = app.akte()?;
    let (mut operation, scope) = app.begin("answer.save", request.municipality_id).await?;
    let mut reads = operation.reads();
    let view = DomainView::load(&akte, &mut reads, request.municipality_id, request.domain_id).await?;
    let mut by_object: BTreeMap<TargetObjectId, Vec<wire::AnswerPatch>> = BTreeMap::new();
    for patch in request.answers {
        view.get(RequirementId(patch.requirement_id))?;
        let object = patch.target_object_id.map_or(view.root.id, TargetObjectId);
        by_object.entry(object).or_default().push(patch);
    }
    let mut answers = Patched::default();
    for (object, patches) in by_object {
        view.object(&mut reads, Some(object.0)).await?;
        patch(app, &mut reads, &view, (object, patches), &mut answers).await?;
    }
    let changed = operation.put_over(scope, &answers.before, &answers.after).await?;
    app.commit(operation).await?;
    Ok(wire::AnswersSaved { changed: u32::try_from(changed).unwrap_or(u32::MAX) })
}

/// Answers that are to be written.
#[derive(Default)]
pub(crate) struct Patched {
    /// Those that exist, as they are.
    pub(crate) before: HashMap<Uuid, Answer>,
    /// All of them as they shall be.
    pub(crate) after: Vec<Answer>,
}

/// Adds the answers at an object as patches leave them.
pub(crate) async fn patch(
    app: &App,
    reads: &mut Reads<'_>,
    view: &DomainView,
    (object, patches): (TargetObjectId, Vec<wire::AnswerPatch>),
    patched: &mut Patched,
) -> Result<()> {
    let ids: Vec<RequirementId> = patches.iter().map(|patch| RequirementId(patch.requirement_id)).collect();
    let before = answers_by_requirement(reads, view, object, &ids).await?;
    let mut at: HashMap<RequirementId, usize> = HashMap::with_capacity(patches.len());
    for patch in patches {
        let requirement = RequirementId(patch.requirement_id);
        let index = *at.entry(requirement).or_insert_with(|| {
            let known = before.get(&requirement).cloned();
            patched.after.push(known.unwrap_or_else(|| blank(app, view, object, requirement)));
            patched.after.len() - 1
        });
        let answer = &mut patched.after[index];
        let before = assessment(answer);
        apply(answer, patch)?;
        if assessment(answer) != before {
            let in_force = view.get(requirement)?.catalog.info.id;
            answer.basis = Some(AnswerBasis { catalog_id: in_force, requirement_id: requirement });
            answer.returned = None;
        }
        if let Some(problem) = answer.problems().first() {
            let label = view.find(requirement).map_or("", |found| found.row.label.as_str());
            return Err(AppError::from(*problem).with("label", label));
        }
    }
    patched.before.extend(before.into_values().map(|answer| (answer.id.0, answer)));
    Ok(())
}

/// What of an answer is said about the text: whoever changes it has the text in force before them. Who is responsible
/// and until when says nothing about it.
fn assessment(answer: &Answer) -> impl PartialEq + use<> {
    let threats = answer.remaining_threats.clone();
    (answer.status, answer.statement.clone(), answer.reason.clone(), answer.checked_on, threats)
}

/// An answer that says nothing yet.
pub(crate) fn blank(app: &App, view: &DomainView, object: TargetObjectId, requirement: RequirementId) -> Answer {
    Answer {
        id: AnswerId(app.new_id()),
        municipality_id: view.scope.municipality(),
        domain_id: view.domain.id,
        target_object_id: object,
        requirement_id: requirement,
        status: ImplementationStatus::Unprocessed,
        statement: String::new(),
        reason: String::new(),
        responsible: String::new(),
        checked_on: None,
        due_on: None,
        interviewee: String::new(),
        surveyor: String::new(),
        basis: None,
        remaining_threats: None,
        returned: None,
    }
}

fn apply(answer: &mut Answer, patch: wire::AnswerPatch) -> Result<()> {
    if let Some(status) = patch.status {
        answer.status = status;
    }
    let set = |field: &mut String, value: Option<String>| {
        if let Some(value) = value {
            *field = value;
        }
    };
    set(&mut answer.statement, patch.statement);
    set(&mut answer.reason, patch.reason);
    set(&mut answer.responsible, patch.responsible);
    set(&mut answer.interviewee, patch.interviewee);
    set(&mut answer.surveyor, patch.surveyor);
    if let Some(remaining) = patch.remaining_threats {
        answer.remaining_threats = if remaining.said { Some(threat_codes(&remaining.codes)?) } else { None };
    }
    if let Some(text) = &patch.checked_on {
        answer.checked_on = date(text, "checked_on")?;
    }
    if let Some(text) = &patch.due_on {
        answer.due_on = date(text, "due_on")?;
    }
    Ok(())
}

/// Elementary threats as they are recorded: by number, each once.
pub(crate) fn threat_codes(said: &[String]) -> Result<Vec<String>> {
    let mut numbers = Vec::with_capacity(said.len());
    for code in said {
        let unknown = || AppError::new(ErrorCode::RemainingThreatUnknown).with("value", code.trim());
        numbers.push(elementary_number(code).ok_or_else(unknown)?);
    }
    numbers.sort_unstable();
    numbers.dedup();
    Ok(numbers.into_iter().map(elementary_code).collect())
}

/// A date as it is patched: empty clears it.
fn date(text: &str, field: &str) -> Result<Option<NaiveDate>> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let refused = || AppError::new(ErrorCode::DateInvalid).with("value", text).with("field", field);
    NaiveDate::parse_from_str(text, "%Y-%m-%d").map(Some).map_err(|_| refused())
}
