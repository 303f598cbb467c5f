//! A.0: policies and guidelines, who answers for security, and how far the documents are.

use super::changes::sheet;
use super::numbering::Numbering;
use crate::assess::Assessment;
use crate::desk_view::{DeskView, Linked};
use crate::error::Result;
use crate::rooms::natural;
use crate::structure_view::{StructurePoint, StructureView};
use akte_domain::desk::document::DocumentKind;
use akte_domain::policy::Policy;
use akte_domain::{
    Coded, ControlledDocument, Decision, Evidence, EvidenceKind, EvidenceState, PersonRole, PointArea, ReleaseOccasion,
};
use akte_report::model::{PolicyDecision, PolicyDocument, PolicyOfficer, PolicyOverview, PolicyRow, PolicyVersion};
use akte_store::Reads;
use chrono::NaiveDate;

/// The roles that A.0 is about, in its order.
const ROLES: [PersonRole; 4] = [
    PersonRole::AuthorityHead,
    PersonRole::SecurityOfficer,
    PersonRole::DataProtectionOfficer,
    PersonRole::EmergencyOfficer,
];

/// The overview of a domain's policies.
///
/// # Errors
/// The database refuses.
pub(super) async fn overview(
    reads: &mut Reads<'_>,
    view: &StructureView,
    assessment: &Assessment,
    as_of: NaiveDate,
    numbering: &mut Numbering,
) -> Result<PolicyOverview> {
    let (scope, domain) = (assessment.view.scope, &assessment.view.domain);
    let mut policies: Vec<&Evidence> =
        assessment.evidence.iter().filter(|piece| piece.kind == EvidenceKind::Policy).collect();
    policies.sort_by(|a, b| natural(&a.title, &b.title).then_with(|| a.id.cmp(&b.id)));
    let decisions = reads.decisions(scope).await?;
    let desk = DeskView::read(reads, scope).await?;
    let controlled: Vec<&Linked<ControlledDocument>> =
        desk.documents.iter().filter(|one| one.record.serves(domain.id) && is_of_policies(&one.record)).collect();
    // What is controlled is not listed a second time as the file that proves it.
    policies.retain(|piece| !controlled.iter().any(|one| one.to.evidence.contains(&piece.id)));
    let rows = rows(&desk, &controlled, &policies, &decisions, (as_of, numbering));
    let releases = reads.releases(scope, domain.id).await?;
    let release = releases.iter().find(|one| one.release.occasion == ReleaseOccasion::Release);
    let mut documents = Vec::new();
    for kind in super::kinds_of(domain.method) {
        let last = reads.document_revisions(scope, Some(domain.id), *kind).await?.pop();
        documents.push(PolicyDocument {
            report: *kind,
            status: last.as_ref().map(|last| last.status),
            released_on: last.as_ref().and_then(|last| last.released_on),
            next_revision_on: last.as_ref().and_then(|last| last.next_revision_on),
            released_by: last.as_ref().map(|last| last.released_by.clone()).unwrap_or_default(),
            version: last.map(|last| last.version).unwrap_or_default(),
        });
    }
    Ok(PolicyOverview { rows, officers: officers(view), release: release.map(sheet), documents })
}

/// What an audit would object to in what A.0 says: how the roles are filled, how the domain is bounded.
pub(super) fn points(view: &StructureView, as_of: NaiveDate) -> Vec<StructurePoint> {
    let mut points = view.structure_points(as_of);
    points.retain(|point| point.place.point.area() == PointArea::Domain);
    points
}

fn officers(view: &StructureView) -> Vec<PolicyOfficer> {
    let mut officers = Vec::new();
    for role in ROLES {
        for deputy in [false, true] {
            let holds = |held: &akte_domain::RoleHeld| held.role == role && held.deputy == deputy;
            let here = view.persons.iter().filter(|person| person.roles.iter().any(holds));
            officers.extend(here.map(|person| PolicyOfficer {
                role,
                deputy,
                name: person.name.clone(),
                position: person.position.clone(),
                unit: person.unit.clone(),
                external: person.external,
            }));
        }
    }
    officers
}

/// Whether a controlled document is one of those that A.0 lists: policies and guidelines, and what somebody said is one of them.
fn is_of_policies(document: &ControlledDocument) -> bool {
    document.is_policy().is_some() || matches!(document.kind, DocumentKind::Policy | DocumentKind::Guideline)
}

/// What A.0 asks for, in its order, each with the documents and decisions that are called so; then the other documents. Where
/// there is a controlled document, evidence of the same title says nothing more.
fn rows(
    desk: &DeskView,
    controlled: &[&Linked<ControlledDocument>],
    policies: &[&Evidence],
    decisions: &[Decision],
    (as_of, numbering): (NaiveDate, &mut Numbering),
) -> Vec<PolicyRow> {
    let mut rows = Vec::new();
    for wanted in Policy::ALL.iter().copied() {
        let decided: Vec<PolicyDecision> = decisions
            .iter()
            .filter(|decision| Policy::of_title(&decision.name) == Some(wanted))
            .map(|decision| PolicyDecision {
                body: decision.body.clone(),
                number: decision.number.clone(),
                decided_on: decision.decided_on,
            })
            .collect();
        let of_desk = controlled.iter().filter(|one| one.record.is_policy() == Some(wanted));
        let mut found: Vec<PolicyRow> = of_desk.map(|one| document_row(desk, one, as_of, numbering)).collect();
        if found.is_empty() {
            let proofs = policies.iter().filter(|piece| Policy::of_title(&piece.title) == Some(wanted));
            found = proofs.map(|piece| row(piece, as_of, numbering)).collect();
        }
        if found.is_empty() {
            rows.push(PolicyRow { decisions: decided.clone(), ..missing(wanted) });
        }
        let documents = found.into_iter().enumerate();
        rows.extend(documents.map(|(at, row)| PolicyRow {
            policy: Some(wanted),
            // Which of several documents was decided on is not known.
            decisions: if at == 0 { decided.clone() } else { Vec::new() },
            ..row
        }));
    }
    let others = controlled.iter().filter(|one| one.record.is_policy().is_none());
    rows.extend(others.map(|one| document_row(desk, one, as_of, numbering)));
    let others = policies.iter().filter(|piece| Policy::of_title(&piece.title).is_none());
    rows.extend(others.map(|piece| row(piece, as_of, numbering)));
    rows
}

/// A controlled document, with the version in hand.
fn document_row(
    desk: &DeskView,
    one: &Linked<ControlledDocument>,
    as_of: NaiveDate,
    numbering: &mut Numbering,
) -> PolicyRow {
    let document = &one.record;
    let file = one.to.evidence.iter().find_map(|id| desk.evidence.get(id));
    PolicyRow {
        policy: None,
        title: document.title.clone(),
        owner: document.owner.clone(),
        valid_from: document.valid_from,
        valid_until: None,
        state: Some(if document.valid_from.is_some_and(|day| day > as_of) { "not_yet_valid" } else { "valid" }),
        decisions: Vec::new(),
        evidence: file.map(|piece| numbering.of(piece)),
        controlled: Some(PolicyVersion {
            version: document.version.clone(),
            status: document.status,
            released_by: document.released_by.clone(),
            released_on: document.released_on,
            review_due_on: document.review_due_on,
        }),
    }
}

fn state(state: EvidenceState) -> &'static str {
    match state {
        EvidenceState::Valid => "valid",
        EvidenceState::NotYetValid => "not_yet_valid",
        EvidenceState::Expired => "expired",
    }
}

fn missing(policy: Policy) -> PolicyRow {
    PolicyRow {
        policy: Some(policy),
        title: String::new(),
        owner: String::new(),
        valid_from: None,
        valid_until: None,
        state: None,
        decisions: Vec::new(),
        evidence: None,
        controlled: None,
    }
}

fn row(piece: &Evidence, as_of: NaiveDate, numbering: &mut Numbering) -> PolicyRow {
    PolicyRow {
        policy: None,
        title: piece.title.clone(),
        owner: piece.owner.clone(),
        valid_from: piece.valid_from,
        valid_until: piece.valid_until,
        state: Some(state(piece.state(as_of))),
        decisions: Vec::new(),
        evidence: Some(numbering.of(piece)),
        controlled: None,
    }
}
