//! Document control: the history of each document.

use crate::app::App;
use crate::error::{AppError, Result};
use crate::wire;
use akte_domain::{DocumentRevision, DocumentRevisionId, InformationDomain, MunicipalityId};
use akte_store::Scope;

/// The history of a document, newest first.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`]
pub async fn document_revision_list(
    app: &App,
    request: wire::DocumentRevisionListRequest,
) -> Result<Vec<wire::DocumentRevisionRow>> {
    let mut snapshot = app.snapshot().await?;
    let mut reads = snapshot.reads();
    let scope = Scope::of(MunicipalityId(request.municipality_id));
    let domain: InformationDomain = reads.get(scope, request.domain_id).await?;
    let mut revisions = reads.document_revisions(scope, domain.id, request.report).await?;
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
/// [`crate::ErrorCode::NotFound`]
pub async fn document_revision_save(app: &App, request: wire::DocumentRevisionSaveRequest) -> Result<wire::Saved> {
    let name = if request.id.is_some() { "document_revision.save" } else { "document_revision.add" };
    let (mut operation, scope) = app.begin(name, request.municipality_id).await?;
    let mut reads = operation.reads();
    let domain: InformationDomain = reads.get(scope, request.domain_id).await?;
    if let Some(id) = request.id {
        let before: DocumentRevision = reads.get(scope, id).await?;
        if before.domain_id != domain.id || before.report != request.report {
            return Err(AppError::not_found("document_revision", id));
        }
    }
    let fields = request.fields;
    let revision = DocumentRevision {
        id: DocumentRevisionId(request.id.unwrap_or_else(|| app.new_id())),
        municipality_id: scope.municipality(),
        domain_id: domain.id,
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
