//! Document control: the history of each document.

use super::scope_of;
use crate::app::App;
use crate::error::{AppError, ErrorCode, Result};
use crate::wire;
use akte_domain::{DocumentRevision, DocumentRevisionId, DomainId, InformationDomain, ReportKind};
use akte_store::{Reads, Scope};
use uuid::Uuid;

/// The information domain that a document is about; none for one of the whole municipality. One that is made of the registers
/// always is, in whatever domain somebody works on it.
async fn domain_of(
    reads: &mut Reads<'_>,
    scope: Scope,
    domain: Option<Uuid>,
    report: ReportKind,
) -> Result<Option<DomainId>> {
    if let Some(domain) = domain {
        reads.get::<InformationDomain>(scope, domain).await?;
    }
    match domain {
        _ if report.is_of_registers() => Ok(None),
        Some(domain) => Ok(Some(DomainId(domain))),
        None if report.of_municipality() => Ok(None),
        None => Err(AppError::new(ErrorCode::ReportNeedsDomain)),
    }
}

/// The history of a document, newest first.
///
/// # Errors
/// [`ErrorCode::NotFound`]; [`ErrorCode::ReportNeedsDomain`] for a document of an information domain without one.
pub async fn document_revision_list(
    app: &App,
    request: wire::DocumentRevisionListRequest,
) -> Result<Vec<wire::DocumentRevisionRow>> {
    let mut snapshot = app.snapshot().await?;
    let mut reads = snapshot.reads();
    let scope = scope_of(&mut reads, request.municipality_id).await?;
    let domain = domain_of(&mut reads, scope, request.domain_id, request.report).await?;
    let mut revisions = reads.document_revisions(scope, domain, request.report).await?;
    revisions.reverse();
    Ok(revisions
        .into_iter()
        .map(|revision| wire::DocumentRevisionRow {
            id: revision.id.0,
            fields: wire::DocumentRevisionFields {
                version: revision.version,
                status: revision.status,
                classification: revision.classification,
                edited_on: revision.edited_on,
                editor: revision.editor,
                editor_function: revision.editor_function,
                remark: revision.remark,
                next_revision_on: revision.next_revision_on,
                distribution: revision.distribution,
                released_by: revision.released_by,
                released_on: revision.released_on,
            },
        })
        .collect())
}

/// Adds or changes a row of a document's history.
///
/// # Errors
/// [`ErrorCode::NotFound`]; [`ErrorCode::ReportNeedsDomain`] for a document of an information domain without one.
pub async fn document_revision_save(app: &App, request: wire::DocumentRevisionSaveRequest) -> Result<wire::Saved> {
    let name = if request.id.is_some() { "document_revision.save" } else { "document_revision.add" };
    let (mut operation, scope) = app.begin(name, request.municipality_id).await?;
    let mut reads = operation.reads();
    scope_of(&mut reads, request.municipality_id).await?;
    let domain = domain_of(&mut reads, scope, request.domain_id, request.report).await?;
    let mut domain_id = domain;
    if let Some(id) = request.id {
        let before: DocumentRevision = reads.get(scope, id).await?;
        let elsewhere = domain.is_some() && before.domain_id != domain;
        if elsewhere || before.report != request.report {
            return Err(AppError::not_found("document_revision", id));
        }
        // Where it was recorded stays, also when the whole municipality's history is edited.
        domain_id = before.domain_id;
    }
    let fields = request.fields;
    let revision = DocumentRevision {
        id: DocumentRevisionId(request.id.unwrap_or_else(|| app.new_id())),
        municipality_id: scope.municipality(),
        domain_id,
        report: request.report,
        version: fields.version,
        status: fields.status,
        classification: fields.classification,
        edited_on: fields.edited_on,
        editor: fields.editor,
        editor_function: fields.editor_function,
        remark: fields.remark,
        next_revision_on: fields.next_revision_on,
        distribution: fields.distribution,
        released_by: fields.released_by,
        released_on: fields.released_on,
    };
    operation.put(scope, std::slice::from_ref(&revision)).await?;
    app.commit(operation).await?;
    Ok(wire::Saved { id: revision.id.0 })
}
