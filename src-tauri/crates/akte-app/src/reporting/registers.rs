//! The register of exceptions, and the backup and restore record.

use super::numbering::Numbering;
use crate::assess::Assessment;
use crate::error::Result;
use crate::incident_view::IncidentView;
use crate::privacy_view::PrivacyView;
use crate::register_view::RegisterView;
use akte_domain::{DomainId, EvidenceId, RegisterKind, Suppressions};
use akte_report::model::{BackupReport, BackupSheet, ExceptionRegister, ExceptionSheet, OpenPointEntry};
use akte_store::{Reads, Scope};
use chrono::NaiveDate;

/// Numbers of pieces of evidence.
fn numbered(view: &RegisterView, ids: &[EvidenceId], numbering: &mut Numbering) -> Vec<usize> {
    ids.iter().filter_map(|id| view.evidence.get(id)).map(|piece| numbering.of(piece)).collect()
}

/// What an audit would object to. What was put back was so in an information domain: of all together everything counts.
async fn points(
    reads: &mut Reads<'_>,
    scope: Scope,
    view: &RegisterView,
    (kind, domain): (RegisterKind, Option<DomainId>),
    as_of: NaiveDate,
) -> Result<Vec<OpenPointEntry>> {
    let recorded = match domain {
        Some(domain) => reads.point_suppressions(scope, domain).await?,
        None => Vec::new(),
    };
    let suppressions = Suppressions::new(recorded);
    let of_kind = view.points(domain, as_of).into_iter().filter(|one| one.kind == kind);
    Ok(of_kind
        .map(|one| super::points::entry(&suppressions, &one.place(), (String::new(), one.subject), as_of))
        .collect())
}

/// The exceptions of a municipality, as far as they concern an information domain where one is named.
///
/// # Errors
/// The database refuses.
pub(super) async fn exceptions(
    reads: &mut Reads<'_>,
    scope: Scope,
    domain: Option<DomainId>,
    as_of: NaiveDate,
    numbering: &mut Numbering,
) -> Result<(ExceptionRegister, Vec<OpenPointEntry>)> {
    let view = RegisterView::read(reads, scope).await?;
    let rows = view
        .exceptions_of(domain)
        .map(|one| ExceptionSheet {
            exception: one.exception.clone(),
            state: one.exception.state(as_of),
            requirement: one.requirement.clone(),
            object: one.object.clone(),
            evidence: numbered(&view, &one.evidence, numbering),
        })
        .collect();
    let points = points(reads, scope, &view, (RegisterKind::Exception, domain), as_of).await?;
    Ok((ExceptionRegister { rows }, points))
}

/// The backup records of a municipality, as far as they concern an information domain where one is named.
///
/// # Errors
/// The database refuses.
pub(super) async fn backups(
    reads: &mut Reads<'_>,
    scope: Scope,
    domain: Option<DomainId>,
    as_of: NaiveDate,
    numbering: &mut Numbering,
) -> Result<(BackupReport, Vec<OpenPointEntry>)> {
    let view = RegisterView::read(reads, scope).await?;
    let rows = view
        .backups_of(domain)
        .map(|one| BackupSheet {
            record: one.record.clone(),
            objects: one.objects.iter().map(|object| object.name.clone()).collect(),
            site: one.site.clone(),
            second_site: one.second_site.clone(),
            same_compartment: one.same_compartment,
            measure: one.measure.clone(),
            evidence: numbered(&view, &one.evidence, numbering),
        })
        .collect();
    let points = points(reads, scope, &view, (RegisterKind::Backup, domain), as_of).await?;
    Ok((BackupReport { rows }, points))
}

/// What evidence proves in the registers, by the names of entries.
///
/// # Errors
/// The database refuses.
pub(super) async fn proven(
    reads: &mut Reads<'_>,
    scope: Scope,
    assessments: &[Assessment],
) -> Result<Vec<(EvidenceId, String)>> {
    // A part of an information domain shows what it is limited to.
    if assessments.iter().any(Assessment::is_part) {
        return Ok(Vec::new());
    }
    let mut proven = Vec::new();
    if !reads.register_evidence(scope).await?.is_empty() {
        let view = RegisterView::read(reads, scope).await?;
        proven.extend(view.proven().map(|(id, entry)| (id, format!("„{}“", entry.name))));
    }
    let linked = reads.privacy_links(scope).await?.iter().any(|link| link.evidence_id.is_some())
        || reads.assessment_links(scope).await?.iter().any(|link| link.evidence_id.is_some());
    if linked {
        let view = PrivacyView::read(reads, scope).await?;
        proven.extend(view.proven().into_iter().map(|(id, entry)| (id, format!("„{}“", entry.name))));
    }
    if reads.incident_links(scope).await?.iter().any(|link| link.evidence_id.is_some()) {
        let view = IncidentView::read(reads, scope).await?;
        proven.extend(view.proven().map(|(id, entry)| (id, format!("„{}“", entry.name))));
    }
    let of_iso = crate::iso_view::proven(reads, scope).await?.into_iter();
    proven.extend(of_iso.map(|one| (one.evidence, format!("„{}“", one.name))));
    let of_desk = crate::desk_view::proven(reads, scope).await?.into_iter();
    proven.extend(of_desk.map(|(id, entry)| (id, format!("„{}“", entry.name))));
    Ok(proven)
}
