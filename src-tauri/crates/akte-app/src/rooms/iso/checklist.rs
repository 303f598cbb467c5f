//! The checklist of an audit, taken from any catalog.

use crate::app::App;
use crate::error::Result;
use crate::iso_view::called;
use crate::rooms::scope_of;
use crate::wire;
use akte_domain::iso::audit::ChecklistItem;
use akte_domain::{Audit, CatalogId};

/// Adds the requirements of a catalog, or of one of its groups, to the checklist of an audit; what is there already stays as it
/// is.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`]
pub async fn audit_checklist_take(app: &App, request: wire::ChecklistTakeRequest) -> Result<wire::ChecklistTaken> {
    let akte = app.akte()?;
    let (mut operation, _) = app.begin("audit.checklist", request.municipality_id).await?;
    let mut reads = operation.reads();
    let scope = scope_of(&mut reads, request.municipality_id).await?;
    let mut audit: Audit = reads.get(scope, request.id).await?;
    let catalog = akte.catalogs.view(&mut reads, CatalogId(request.catalog_id)).await?;
    let before = audit.checklist.len();
    for row in catalog.requirements.iter().filter(|row| !row.withdrawn) {
        let asked = request.group.is_none_or(|group| catalog.is_in(row, group));
        let known = audit.checklist.iter().any(|item| item.requirement_id == Some(row.requirement_id));
        if asked && !known {
            audit.checklist.push(ChecklistItem {
                requirement_id: Some(row.requirement_id),
                question: called(row),
                result: None,
                note: String::new(),
            });
        }
    }
    let taken = u32::try_from(audit.checklist.len() - before).unwrap_or(u32::MAX);
    operation.put(scope, std::slice::from_ref(&audit)).await?;
    app.commit(operation).await?;
    Ok(wire::ChecklistTaken { taken })
}
