//! What a municipality sees of objects that others share with it. This is the only place where something recorded by one
//! municipality is read for another one, and never without a grant that holds: status, date and validity of evidence
//! always, statements and titles only where the grant says so.

use crate::domain_view::DomainView;
use crate::error::Result;
use crate::provider_view::municipality_name;
use akte_domain::open_points::OpenPoint;
use akte_domain::provider::{self, changes_since};
use akte_domain::{
    Evidence, EvidenceId, EvidenceState, ImplementationStatus, ObjectGrant, RequirementId, SeenStatus, SharedReference,
    TargetObject, TargetObjectKind,
};
use akte_store::{Reads, Scope};
use chrono::NaiveDate;
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// Validity of a piece of evidence of the owner.
pub(crate) struct OwnerEvidence {
    pub(crate) valid: bool,
    pub(crate) valid_until: Option<NaiveDate>,
    /// Only where the grant says so.
    pub(crate) title: Option<String>,
}

/// How a requirement stands at the owner's object.
pub(crate) struct OwnerStatus {
    pub(crate) requirement: RequirementId,
    pub(crate) status: ImplementationStatus,
    pub(crate) checked_on: Option<NaiveDate>,
    /// Statement and reason, only where the grant says so.
    pub(crate) said: Option<(String, String)>,
    pub(crate) evidence: Vec<OwnerEvidence>,
}

impl OwnerStatus {
    /// Whether it is met and proven by evidence that holds.
    pub(crate) fn is_proven(&self) -> bool {
        self.status == ImplementationStatus::Yes && self.evidence.iter().any(|piece| piece.valid)
    }

    /// Whether it is met, and what should prove it does not hold.
    pub(crate) fn is_unproven(&self) -> bool {
        self.status == ImplementationStatus::Yes
            && !self.evidence.is_empty()
            && !self.evidence.iter().any(|piece| piece.valid)
    }
}

/// What an owner lets a member see of an object.
pub(crate) struct Offer {
    pub(crate) grant: ObjectGrant,
    pub(crate) owner_name: String,
    /// Name and kind of the object, as long as the grant holds.
    pub(crate) object: Option<(String, TargetObjectKind)>,
}

impl Offer {
    /// Whether something can be seen on a day.
    pub(crate) fn holds(&self) -> bool {
        self.object.is_some()
    }
}

/// A reference with how it stands.
pub(crate) struct Referred {
    pub(crate) reference: SharedReference,
    pub(crate) statuses: Vec<OwnerStatus>,
    pub(crate) changed: Vec<RequirementId>,
    pub(crate) points: Vec<OpenPoint>,
}

/// Everything that others share with a municipality, by owner and object.
pub(crate) async fn offers(reads: &mut Reads<'_>, member: Scope, today: NaiveDate) -> Result<Vec<Offer>> {
    let mut offers = Vec::new();
    for grant in reads.grants_for(member).await? {
        let object = if grant.holds(today) {
            let found = reads.find::<TargetObject>(Scope::of(grant.municipality_id), grant.target_object_id).await?;
            found.map(|object| (object.name, object.kind))
        } else {
            None
        };
        let owner_name = municipality_name(reads, grant.municipality_id).await?;
        offers.push(Offer { grant, owner_name, object });
    }
    let key = |offer: &Offer| offer.object.as_ref().map(|(name, _)| name.clone()).unwrap_or_default();
    offers.sort_by(|a, b| {
        let owner = crate::rooms::natural(&a.owner_name, &b.owner_name);
        owner.then_with(|| crate::rooms::natural(&key(a), &key(b)))
    });
    Ok(offers)
}

/// How requirements in force for the member stand at the owner's object. Empty where the grant does not hold.
pub(crate) async fn statuses(
    reads: &mut Reads<'_>,
    offer: &Offer,
    view: &DomainView,
    today: NaiveDate,
) -> Result<Vec<OwnerStatus>> {
    if !offer.holds() {
        return Ok(Vec::new());
    }
    let (grant, owner) = (&offer.grant, Scope::of(offer.grant.municipality_id));
    let ids: Vec<RequirementId> = view.requirements().map(|found| found.row.requirement_id).collect();
    let answers = reads.answers_at(owner, grant.target_object_id, &ids).await?;
    let mut linked: HashMap<RequirementId, Vec<EvidenceId>> = HashMap::new();
    for link in reads.evidence_links(owner).await? {
        if let Some(requirement) = link.requirement_id.filter(|_| link.target_object_id == Some(grant.target_object_id))
        {
            linked.entry(requirement).or_default().push(link.evidence_id);
        }
    }
    let pieces: HashSet<Uuid> = linked.values().flatten().map(|id| id.0).collect();
    let pieces: HashMap<EvidenceId, Evidence> = reads
        .find_all::<Evidence>(owner, &pieces.into_iter().collect::<Vec<_>>())
        .await?
        .into_iter()
        .map(|piece| (piece.id, piece))
        .collect();
    let mut by_requirement: HashMap<RequirementId, _> =
        answers.into_iter().map(|answer| (answer.requirement_id, answer)).collect();
    let mut statuses = Vec::new();
    for id in ids {
        let Some(answer) = by_requirement.remove(&id) else { continue };
        if answer.status == ImplementationStatus::Unprocessed {
            continue;
        }
        let evidence = linked.get(&id).map_or(&[][..], Vec::as_slice).iter().filter_map(|id| pieces.get(id));
        statuses.push(OwnerStatus {
            requirement: id,
            status: answer.status,
            checked_on: answer.checked_on,
            said: grant.statements.then_some((answer.statement, answer.reason)),
            evidence: evidence
                .map(|piece| OwnerEvidence {
                    valid: piece.state(today) == EvidenceState::Valid,
                    valid_until: piece.valid_until,
                    title: grant.statements.then(|| piece.title.clone()),
                })
                .collect(),
        });
    }
    Ok(statuses)
}

/// Statuses as a member takes note of them.
pub(crate) fn seen(statuses: &[OwnerStatus]) -> Vec<SeenStatus> {
    statuses.iter().map(|one| SeenStatus { requirement_id: one.requirement, status: one.status }).collect()
}

/// A member's reference with how it stands.
pub(crate) async fn referred(
    reads: &mut Reads<'_>,
    view: &DomainView,
    reference: SharedReference,
    offers: &[Offer],
    today: NaiveDate,
) -> Result<Referred> {
    let offer = offers.iter().find(|offer| {
        (offer.grant.municipality_id, offer.grant.target_object_id) == (reference.owner_id, reference.owner_object_id)
    });
    let statuses = match offer {
        Some(offer) => statuses(reads, offer, view, today).await?,
        None => Vec::new(),
    };
    let granted = offer.is_some_and(Offer::holds);
    let changed = if granted { changes_since(&reference.seen, &seen(&statuses)) } else { Vec::new() };
    let points = provider::of_reference(&reference, granted, changed.len());
    Ok(Referred { reference, statuses, changed, points })
}

/// All references of an information domain with how they stand.
pub(crate) async fn of_domain(
    reads: &mut Reads<'_>,
    view: &DomainView,
    today: NaiveDate,
) -> Result<Vec<(Referred, String)>> {
    let mut references = reads.shared_references(view.scope).await?;
    references.retain(|reference| reference.domain_id == view.domain.id);
    if references.is_empty() {
        return Ok(Vec::new());
    }
    let offers = offers(reads, view.scope, today).await?;
    let mut found = Vec::with_capacity(references.len());
    for reference in references {
        let name = match reference.target_object_id {
            Some(id) => reads.find::<TargetObject>(view.scope, id).await?.map(|object| object.name),
            None => None,
        };
        let referred = referred(reads, view, reference, &offers, today).await?;
        found.push((referred, name.unwrap_or_default()));
    }
    found.sort_by(|a, b| crate::rooms::natural(&a.1, &b.1));
    Ok(found)
}
