//! Measures and evidence of an entry: saved as a whole, so that a form is one operation.

use crate::app::App;
use crate::error::Result;
use akte_domain::{
    AuditFindingId, AuditId, ClauseCheckId, ControlStatementId, Evidence, IsoLink, IsoLinkId, ManagementReviewId,
    Measure,
};
use akte_store::{Operation, Scope};
use std::collections::HashSet;
use uuid::Uuid;

/// An entry from which links go.
#[derive(Clone, Copy)]
pub(super) enum Of {
    Control(ControlStatementId),
    Clause(ClauseCheckId),
    Audit(AuditId),
    Finding(AuditFindingId),
    Review(ManagementReviewId),
}

impl Of {
    fn link(self, app: &App, scope: Scope) -> IsoLink {
        let mut link = IsoLink::new(IsoLinkId(app.new_id()), scope.municipality());
        match self {
            Self::Control(id) => link.statement_id = Some(id),
            Self::Clause(id) => link.clause_id = Some(id),
            Self::Audit(id) => link.audit_id = Some(id),
            Self::Finding(id) => link.finding_id = Some(id),
            Self::Review(id) => link.review_id = Some(id),
        }
        link
    }

    fn id(self) -> Uuid {
        match self {
            Self::Control(id) => id.0,
            Self::Clause(id) => id.0,
            Self::Audit(id) => id.0,
            Self::Finding(id) => id.0,
            Self::Review(id) => id.0,
        }
    }
}

/// From now on an entry has exactly these measures and this evidence.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`]
pub(super) async fn set(
    app: &App,
    operation: &mut Operation,
    scope: Scope,
    of: Of,
    measures: &[Uuid],
    evidence: &[Uuid],
) -> Result<()> {
    let mut reads = operation.reads();
    let known = reads.iso_links(scope).await?;
    let known: Vec<&IsoLink> = known.iter().filter(|link| link.entry() == Some(of.id())).collect();
    let stays = |id: Uuid| measures.contains(&id) || evidence.contains(&id);
    let gone: Vec<Uuid> = known.iter().filter(|link| !link.linked().is_some_and(stays)).map(|link| link.id.0).collect();
    let mut seen: HashSet<Uuid> = known.iter().filter_map(|link| link.linked()).collect();
    let mut added = Vec::new();
    for id in measures.iter().copied().filter(|id| seen.insert(*id)) {
        let measure: Measure = reads.get(scope, id).await?;
        added.push(IsoLink { measure_id: Some(measure.id), ..of.link(app, scope) });
    }
    for id in evidence.iter().copied().filter(|id| seen.insert(*id)) {
        let evidence: Evidence = reads.get(scope, id).await?;
        added.push(IsoLink { evidence_id: Some(evidence.id), ..of.link(app, scope) });
    }
    operation.delete::<IsoLink>(scope, &gone).await?;
    operation.put(scope, &added).await?;
    Ok(())
}
