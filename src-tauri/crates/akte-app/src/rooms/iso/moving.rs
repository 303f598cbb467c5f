//! What becomes of links of the management system when something at one of their ends goes.

use crate::error::Result;
use akte_domain::{AuditFinding, IsoLink};
use akte_store::{Operation, Scope};
use uuid::Uuid;

/// Takes every link to or from a record away: a measure, a piece of evidence, an entry.
pub(crate) async fn without(operation: &mut Operation, scope: Scope, record: Uuid) -> Result<()> {
    let links = operation.reads().iso_links(scope).await?;
    let links: Vec<Uuid> = links
        .iter()
        .filter(|link| link.linked() == Some(record) || link.entry() == Some(record))
        .map(|link| link.id.0)
        .collect();
    operation.delete::<IsoLink>(scope, &links).await?;
    Ok(())
}

/// The findings of an audit that goes stay in the continued list, without it.
pub(crate) async fn without_audit(operation: &mut Operation, scope: Scope, audit: Uuid) -> Result<()> {
    let findings = operation.reads().audit_findings(scope).await?;
    let of_audit = |one: &AuditFinding| one.audit_id.is_some_and(|id| id.0 == audit);
    let findings: Vec<AuditFinding> =
        findings.into_iter().filter(of_audit).map(|one| AuditFinding { audit_id: None, ..one }).collect();
    operation.put(scope, &findings).await?;
    Ok(())
}
