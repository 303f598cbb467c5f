//! Starter sheets for typical municipal procedures.

use crate::app::App;
use crate::error::{AppError, Result};
use crate::rooms::lists::part;
use crate::rooms::scope_of;
use crate::shipped_privacy::starters;
use crate::wire;
use akte_domain::{ProcessingActivity, ProcessingActivityId};
use std::collections::HashSet;

/// The starter sheets that ship, and which were taken over already.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`]
pub async fn starter_list(app: &App, request: wire::MunicipalityRequest) -> Result<wire::List<wire::StarterRow>> {
    let mut snapshot = app.snapshot().await?;
    let mut reads = snapshot.reads();
    let state = reads.data_state().await?.number;
    let scope = scope_of(&mut reads, request.municipality_id).await?;
    let known = reads.processing_activities(scope).await?;
    let taken: HashSet<&str> =
        known.iter().flat_map(|activity| [activity.proposed_by.as_str(), activity.name.as_str()]).collect();
    let row = |sheet: &akte_domain::privacy::catalog::StarterSheet| wire::StarterRow {
        id: sheet.id.clone(),
        title: sheet.title.clone(),
        department: sheet.department.clone(),
        purpose: sheet.purpose.clone(),
        check: sheet.check.clone(),
        taken: taken.contains(sheet.id.as_str()) || taken.contains(sheet.title.as_str()),
    };
    Ok(part(starters().iter().map(row).collect(), 0, u32::MAX, state))
}

/// Takes starter sheets over as drafts that have to be checked, as one operation; those whose name is there already stay out.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`] for a sheet that does not ship.
pub async fn starter_take(app: &App, request: wire::StarterTakeRequest) -> Result<wire::StartersTaken> {
    let today = app.today();
    let (mut operation, scope) = app.begin("activity.take", request.municipality_id).await?;
    let mut reads = operation.reads();
    scope_of(&mut reads, request.municipality_id).await?;
    let known = reads.processing_activities(scope).await?;
    let mut names: HashSet<String> = known.iter().map(|activity| activity.name.clone()).collect();
    let numbers = known.iter().filter_map(|activity| activity.number.trim().parse::<u32>().ok());
    let mut number = numbers.max().unwrap_or_default();
    let mut activities: Vec<ProcessingActivity> = Vec::new();
    for id in &request.ids {
        let sheet = starters().iter().find(|sheet| sheet.id == *id);
        let sheet = sheet.ok_or_else(|| AppError::not_found("starter", id))?;
        if !names.insert(sheet.title.clone()) {
            continue;
        }
        number += 1;
        let mut activity = sheet.draft(ProcessingActivityId(app.new_id()), scope.municipality());
        activity.number = number.to_string();
        activity.changed_on = Some(today);
        activities.push(activity);
    }
    operation.put(scope, &activities).await?;
    app.commit(operation).await?;
    Ok(wire::StartersTaken { ids: activities.iter().map(|activity| activity.id.0).collect() })
}
