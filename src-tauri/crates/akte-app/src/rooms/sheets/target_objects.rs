//! Target objects.

use super::{Sheet, UNKNOWN_OBJECT};
use crate::app::App;
use crate::error::Result;
use crate::rooms::check_object;
use crate::wire::{DomainRequest, SheetImported};
use akte_domain::{InformationDomain, TargetObject, TargetObjectId};
use std::collections::HashMap;
use std::path::Path;

/// Imports target objects. One of a known name is changed, another one added; a group is named and may stand in the same
/// file, before or after its members.
///
/// # Errors
/// [`crate::ErrorCode::SheetRowsRefused`] with line and column, those of a file that is no sheet, and those of
/// [`crate::rooms::target_object_save`] with the line.
pub async fn import_target_objects(app: &App, domain: &DomainRequest, path: &Path) -> Result<SheetImported> {
    let mut sheet = Sheet::read(path, akte_exchange::read_target_objects)?;
    let (mut operation, scope) = app.begin("target_object.import", domain.municipality_id).await?;
    let recorded: InformationDomain = operation.reads().get(scope, domain.domain_id).await?;
    let before = operation.reads().target_objects(scope, recorded.id).await?;

    let mut after = before.clone();
    let mut places: HashMap<String, usize> =
        after.iter().enumerate().map(|(index, object)| (object.name.to_lowercase(), index)).collect();
    let mut named = Vec::with_capacity(sheet.imported.rows.len());
    for row in &sheet.imported.rows {
        let place = *places.entry(row.row.name.to_lowercase()).or_insert_with(|| {
            after.push(TargetObject {
                id: TargetObjectId(app.new_id()),
                municipality_id: scope.municipality(),
                domain_id: recorded.id,
                kind: row.row.kind,
                name: row.row.name.clone(),
                description: String::new(),
                responsible: String::new(),
                member_count: 1,
                parent_id: None,
            });
            after.len() - 1
        });
        let object = &mut after[place];
        object.kind = row.row.kind;
        if sheet.has("description") {
            object.description.clone_from(&row.row.description);
        }
        if sheet.has("responsible") {
            object.responsible.clone_from(&row.row.responsible);
        }
        if sheet.has("member_count") {
            object.member_count = row.row.member_count;
        }
        named.push((place, row.line, row.row.parent.clone()));
    }
    if sheet.has("parent") {
        for (place, line, parent) in &named {
            let found = places.get(&parent.to_lowercase()).map(|place| after[*place].id);
            if found.is_none() && !parent.is_empty() {
                sheet.note(UNKNOWN_OBJECT, *line, "parent", parent);
            }
            after[*place].parent_id = found;
        }
    }
    sheet.refuse_errors(app)?;

    let by_id: HashMap<TargetObjectId, &TargetObject> = before.iter().map(|object| (object.id, object)).collect();
    let mut changed = Vec::with_capacity(named.len());
    for (place, line, _) in &named {
        let object = &after[*place];
        let refused = |error: crate::AppError| error.with("file", &sheet.file).with("line", line);
        check_object(by_id.get(&object.id).copied(), object, &after).map_err(refused)?;
        changed.push(object.clone());
    }
    operation.put(scope, &changed).await?;
    let written = app.commit(operation).await?;
    Ok(sheet.brought(app, written.entries))
}
