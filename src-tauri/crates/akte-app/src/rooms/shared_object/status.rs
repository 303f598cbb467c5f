//! How a shared object stands, and taking note of it.

use super::count;
use crate::akte::OpenAkte;
use crate::app::App;
use crate::domain_view::DomainView;
use crate::error::{AppError, ErrorCode, Result};
use crate::rooms::lists::{Words, part};
use crate::rooms::scope_of;
use crate::shared_view::{self, Offer, OwnerStatus, Referred};
use crate::wire;
use akte_domain::{
    Answer, AnswerId, ImplementationStatus, RequirementId, SeenStatus, SharedReference, SharedReferenceId,
};
use akte_store::Reads;
use akte_text::{Arg, Texts};
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// A reference with its domain, how it stands, and what it refers to.
struct Standing {
    view: DomainView,
    referred: Referred,
    offer: Option<Offer>,
}

async fn standing(
    app: &App,
    akte: &OpenAkte,
    reads: &mut Reads<'_>,
    municipality: Uuid,
    reference: Uuid,
) -> Result<Standing> {
    let scope = scope_of(reads, municipality).await?;
    let reference: SharedReference = reads.get(scope, SharedReferenceId(reference)).await?;
    let view = DomainView::load(akte, reads, municipality, reference.domain_id.0).await?;
    let offers = shared_view::offers(reads, scope, app.today()).await?;
    let place = (reference.owner_id, reference.owner_object_id);
    let referred = shared_view::referred(reads, &view, reference, &offers, app.today()).await?;
    let offer = offers.into_iter().find(|one| (one.grant.municipality_id, one.grant.target_object_id) == place);
    Ok(Standing { view, referred, offer })
}

async fn own_answers(reads: &mut Reads<'_>, standing: &Standing) -> Result<HashMap<RequirementId, Answer>> {
    let Some(object) = standing.referred.reference.target_object_id else { return Ok(HashMap::new()) };
    let mut ids: Vec<RequirementId> = standing.referred.statuses.iter().map(|one| one.requirement).collect();
    ids.extend(standing.referred.changed.iter().copied());
    let answers = reads.answers_at(standing.view.scope, object, &ids).await?;
    Ok(answers.into_iter().map(|answer| (answer.requirement_id, answer)).collect())
}

/// How a shared object stands, requirement by requirement in the order of the member's catalogs; what the other
/// municipality says nothing about any more comes last.
///
/// # Errors
/// [`ErrorCode::NotFound`]
pub async fn shared_status_list(
    app: &App,
    request: wire::SharedStatusListRequest,
) -> Result<wire::List<wire::SharedStatusRow>> {
    let akte = app.akte()?;
    let mut snapshot = akte.store.snapshot().await?;
    let mut reads = snapshot.reads();
    let state = reads.data_state().await?.number;
    let standing = standing(app, &akte, &mut reads, request.municipality_id, request.reference_id).await?;
    let own = own_answers(&mut reads, &standing).await?;
    let referred = &standing.referred;
    let by_id: HashMap<RequirementId, &OwnerStatus> =
        referred.statuses.iter().map(|one| (one.requirement, one)).collect();
    let seen: HashMap<RequirementId, ImplementationStatus> =
        referred.reference.seen.iter().map(|one| (one.requirement_id, one.status)).collect();
    let changed: HashSet<RequirementId> = referred.changed.iter().copied().collect();
    let gone = referred.changed.iter().copied().filter(|id| !by_id.contains_key(id));
    let words = Words::new(&request.text);
    let rows = referred
        .statuses
        .iter()
        .map(|one| one.requirement)
        .chain(gone)
        .filter(|id| !request.only_changed || changed.contains(id))
        .map(|id| {
            let (status, found) = (by_id.get(&id), standing.view.find(id));
            wire::SharedStatusRow {
                requirement_id: id.0,
                label: found.map(|found| found.row.label.clone()).unwrap_or_default(),
                title: found.map(|found| found.row.title.clone()).unwrap_or_default(),
                status: status.map(|status| status.status),
                seen: seen.get(&id).copied(),
                changed: changed.contains(&id),
                checked_on: status.and_then(|status| status.checked_on),
                statement: status.and_then(|status| status.said.as_ref()).map(|(statement, _)| statement.clone()),
                evidence: status.map_or_else(Vec::new, |status| {
                    let told = |piece: &shared_view::OwnerEvidence| wire::SharedEvidence {
                        valid: piece.valid,
                        valid_until: piece.valid_until,
                        title: piece.title.clone(),
                    };
                    status.evidence.iter().map(told).collect()
                }),
                own: own.get(&id).map_or(ImplementationStatus::Unprocessed, |answer| answer.status),
            }
        })
        .filter(|row| words.occur_in(&[&row.label, &row.title]))
        .collect();
    Ok(part(rows, request.offset, request.limit, state))
}

/// Takes note of how a shared object stands and, where that is wanted, records it as own answers at the member's own object:
/// where nobody has answered yet, and at the requirements that are named. Nothing else is overwritten.
///
/// # Errors
/// [`ErrorCode::SharedNotRelevant`] where the member has not decided that the object concerns it,
/// [`ErrorCode::SharedWithdrawn`], [`ErrorCode::NotFound`].
pub async fn shared_status_take(app: &App, request: wire::SharedStatusTakeRequest) -> Result<wire::SharedStatusTaken> {
    let akte = app.akte()?;
    let name = if request.answers { "shared_reference.take" } else { "shared_reference.note" };
    let (mut operation, scope) = app.begin(name, request.municipality_id).await?;
    let mut reads = operation.reads();
    let standing = standing(app, &akte, &mut reads, request.municipality_id, request.reference_id).await?;
    let own = own_answers(&mut reads, &standing).await?;
    let Some(offer) = standing.offer.as_ref().filter(|offer| offer.holds()) else {
        return Err(AppError::new(ErrorCode::SharedWithdrawn));
    };
    let mut reference = standing.referred.reference.clone();
    let named: HashSet<RequirementId> = request.requirement_ids.iter().copied().map(RequirementId).collect();
    let wanted = |id: RequirementId| named.is_empty() || named.contains(&id);
    let mut taken = wire::SharedStatusTaken { seen: 0, taken: 0, kept: 0 };
    let mut answers = Vec::new();
    if request.answers {
        let (Some(true), Some(object)) = (reference.relevant, reference.target_object_id) else {
            return Err(AppError::new(ErrorCode::SharedNotRelevant));
        };
        for status in standing.referred.statuses.iter().filter(|one| wanted(one.requirement)) {
            let before = own.get(&status.requirement);
            let answered = before.is_some_and(|answer| answer.status != ImplementationStatus::Unprocessed);
            if answered && !named.contains(&status.requirement) {
                taken.kept += u32::from(before.is_some_and(|answer| answer.status != status.status));
                continue;
            }
            let new = || Answer {
                id: AnswerId(app.new_id()),
                municipality_id: scope.municipality(),
                domain_id: standing.view.domain.id,
                target_object_id: object,
                requirement_id: status.requirement,
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
            };
            let answer = before.cloned().unwrap_or_else(new);
            answers.push(taken_over(app, offer, status, Answer { basis: None, ..answer }));
        }
        taken.taken = count(answers.len());
    }
    let mut seen: Vec<SeenStatus> = reference.seen.iter().copied().filter(|one| !wanted(one.requirement_id)).collect();
    let now: Vec<SeenStatus> = shared_view::seen(&standing.referred.statuses);
    seen.extend(now.into_iter().filter(|one| wanted(one.requirement_id)));
    seen.sort_by_key(|one| one.requirement_id);
    taken.seen = count(seen.len());
    reference.seen = seen;
    reference.seen_on = Some(app.today());
    operation.put(scope, &answers).await?;
    operation.put(scope, &[reference]).await?;
    app.commit(operation).await?;
    Ok(taken)
}

/// An own answer that says what the other municipality found, and that it did.
fn taken_over(app: &App, offer: &Offer, status: &OwnerStatus, answer: Answer) -> Answer {
    let texts = app.texts();
    let origin = origin(texts, offer, status, app);
    let said = status.said.as_ref();
    let statement = match said.map(|(statement, _)| statement.trim()).filter(|statement| !statement.is_empty()) {
        Some(statement) => format!("{statement}\n\n{origin}"),
        None => origin.clone(),
    };
    let reason = match said.map(|(_, reason)| reason.trim()).filter(|reason| !reason.is_empty()) {
        Some(reason) => reason.to_owned(),
        None if status.status == ImplementationStatus::Dispensable => origin,
        None => String::new(),
    };
    Answer {
        status: status.status,
        statement,
        reason,
        checked_on: status.checked_on,
        interviewee: offer.owner_name.clone(),
        ..answer
    }
}

fn origin(texts: &Texts, offer: &Offer, status: &OwnerStatus, app: &App) -> String {
    let object = offer.object.as_ref().map(|(name, _)| name.clone()).unwrap_or_default();
    let date = status.checked_on.map_or_else(|| texts.get("shared-not-dated"), |day| texts.date(day));
    let args = [
        ("owner", Arg::from(&offer.owner_name)),
        ("object", Arg::from(object)),
        ("date", Arg::from(date)),
        ("today", Arg::from(texts.date(app.today()))),
    ];
    texts.t("shared-taken", &args)
}
