//! The member's side: what others share with it, and its own decisions.

use super::count;
use crate::app::App;
use crate::domain_view::DomainView;
use crate::error::Result;
use crate::provider_view::place_of;
use crate::rooms::scope_of;
use crate::shared_view::{self, Referred};
use crate::wire;
use akte_domain::degree::StatusCounts;
use akte_domain::{DomainId, MunicipalityId, Suppressions, TargetObject, TargetObjectId};
use std::collections::HashMap;
use std::collections::hash_map::Entry;

/// What other municipalities share with this one, by municipality and object, each with the member's own decision about
/// it. What is shared no more stays in the list as long as the member refers to it.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`]
pub async fn shared_object_list(
    app: &App,
    request: wire::MunicipalityRequest,
) -> Result<wire::List<wire::SharedObjectRow>> {
    let akte = app.akte()?;
    let today = app.today();
    let mut snapshot = akte.store.snapshot().await?;
    let mut reads = snapshot.reads();
    let state = reads.data_state().await?.number;
    let scope = scope_of(&mut reads, request.municipality_id).await?;
    let offers = shared_view::offers(&mut reads, scope, today).await?;
    let mut views: HashMap<DomainId, DomainView> = HashMap::new();
    let mut rows_of: HashMap<(MunicipalityId, TargetObjectId), Vec<wire::SharedReferenceRow>> = HashMap::new();
    for reference in reads.shared_references(scope).await? {
        let domain = reference.domain_id;
        let view = match views.entry(domain) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(place) => {
                place.insert(DomainView::load(&akte, &mut reads, request.municipality_id, domain.0).await?)
            }
        };
        let name = match reference.target_object_id {
            Some(id) => reads.get::<TargetObject>(scope, id).await?.name,
            None => String::new(),
        };
        let place = (reference.owner_id, reference.owner_object_id);
        let referred = shared_view::referred(&mut reads, view, reference, &offers, today).await?;
        let put_back = Suppressions::new(reads.point_suppressions(scope, domain).await?);
        rows_of.entry(place).or_default().push(reference_row(app, view, referred, name, &put_back));
    }
    let mut rows = Vec::new();
    for offer in offers {
        let references = rows_of.remove(&(offer.grant.municipality_id, offer.grant.target_object_id));
        if references.is_none() && !offer.holds() {
            continue;
        }
        let (name, kind) = offer.object.clone().unzip();
        let row = |reference: Option<wire::SharedReferenceRow>| wire::SharedObjectRow {
            grant_id: offer.grant.id.0,
            owner_id: offer.grant.municipality_id.0,
            owner_name: offer.owner_name.clone(),
            object_name: name
                .clone()
                .or_else(|| reference.as_ref().map(|reference| reference.target_object_name.clone()))
                .unwrap_or_default(),
            object_kind: kind,
            statements: offer.grant.statements,
            purpose: offer.grant.purpose.clone(),
            granted_on: offer.grant.granted_on,
            withdrawn_on: offer.grant.withdrawn_on,
            reference,
        };
        match references {
            Some(references) => rows.extend(references.into_iter().map(|reference| row(Some(reference)))),
            None => rows.push(row(None)),
        }
    }
    let total = rows.len() as u64;
    Ok(wire::List { items: rows, total, state })
}

fn reference_row(
    app: &App,
    view: &DomainView,
    referred: Referred,
    name: String,
    put_back: &Suppressions,
) -> wire::SharedReferenceRow {
    let mut counts = StatusCounts::default();
    for status in &referred.statuses {
        counts.add(status.status, 1);
    }
    let reference = referred.reference;
    wire::SharedReferenceRow {
        id: reference.id.0,
        domain_id: reference.domain_id.0,
        target_object_id: reference.target_object_id.map(|id| id.0),
        target_object_name: name,
        relevant: reference.relevant,
        reason: reference.reason,
        decided_by: reference.decided_by,
        decided_on: reference.decided_on,
        seen_on: reference.seen_on,
        changed: count(referred.changed.len()),
        counts: view.counts(counts),
        proven: count(referred.statuses.iter().filter(|status| status.is_proven()).count()),
        unproven: count(referred.statuses.iter().filter(|status| status.is_unproven()).count()),
        points: referred
            .points
            .into_iter()
            .filter(|point| put_back.counts(&place_of(*point, reference.id.0), app.today()))
            .map(|point| wire::PointText {
                code: point.code().to_owned(),
                text: app.texts().term("open-point", point.code()),
            })
            .collect(),
    }
}
