//! The threats that a municipality has found itself (zusätzliche Gefährdungen).

use super::count;
use crate::app::App;
use crate::error::Result;
use crate::rooms::lists::part;
use crate::rooms::natural;
use crate::wire;
use akte_domain::{AdditionalThreat, AdditionalThreatId};
use std::collections::HashMap;

/// How own threats are numbered where nobody says otherwise, as 200-3 does in its examples.
const PREFIX: &str = "G z.";

/// The threats that a municipality has found itself.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`]
pub async fn additional_threat_list(
    app: &App,
    request: wire::MunicipalityRequest,
) -> Result<wire::List<wire::AdditionalThreatRow>> {
    let mut snapshot = app.snapshot().await?;
    let mut reads = snapshot.reads();
    let state = reads.data_state().await?.number;
    let scope = crate::rooms::scope_of(&mut reads, request.municipality_id).await?;
    let mut judged: HashMap<AdditionalThreatId, usize> = HashMap::new();
    for id in reads.risks(scope, None).await?.into_iter().filter_map(|risk| risk.additional_threat_id) {
        *judged.entry(id).or_default() += 1;
    }
    let row = |threat: AdditionalThreat| wire::AdditionalThreatRow {
        id: threat.id.0,
        code: threat.code,
        title: threat.title,
        description: threat.description,
        affected: threat.affected,
        judged: judged.get(&threat.id).copied().map_or(0, count),
    };
    let mut rows: Vec<_> = reads.additional_threats(scope).await?.into_iter().map(row).collect();
    rows.sort_by(|a, b| natural(&a.code, &b.code));
    Ok(part(rows, 0, u32::MAX, state))
}

/// Adds or changes a threat of the municipality's own.
///
/// # Errors
/// [`crate::ErrorCode::NameMissing`], [`crate::ErrorCode::AlreadyExists`], [`crate::ErrorCode::NotFound`].
pub async fn additional_threat_save(app: &App, request: wire::AdditionalThreatSaveRequest) -> Result<wire::Saved> {
    let name = if request.id.is_some() { "additional_threat.save" } else { "additional_threat.add" };
    let (mut operation, scope) = app.begin(name, request.municipality_id).await?;
    let mut reads = operation.reads();
    crate::rooms::scope_of(&mut reads, request.municipality_id).await?;
    if let Some(id) = request.id {
        reads.get::<AdditionalThreat>(scope, id).await?;
    }
    let code = match request.code.trim() {
        "" => next_code(&reads.additional_threats(scope).await?),
        code => code.to_owned(),
    };
    let threat = AdditionalThreat {
        id: AdditionalThreatId(request.id.unwrap_or_else(|| app.new_id())),
        municipality_id: scope.municipality(),
        code,
        title: request.title.trim().to_owned(),
        description: request.description,
        affected: request.affected,
    };
    operation.put(scope, std::slice::from_ref(&threat)).await?;
    app.commit(operation).await?;
    Ok(wire::Saved { id: threat.id.0 })
}

/// `G z.3` after `G z.2`.
fn next_code(known: &[AdditionalThreat]) -> String {
    let numbers = known.iter().filter_map(|one| one.code.strip_prefix(PREFIX)?.trim().parse::<u32>().ok());
    format!("{PREFIX}{}", numbers.max().unwrap_or_default().saturating_add(1))
}

/// Removes a threat of the municipality's own that was judged nowhere.
///
/// # Errors
/// [`crate::ErrorCode::Reference`] where it was judged, [`crate::ErrorCode::NotFound`].
pub async fn additional_threat_delete(app: &App, request: wire::RecordRequest) -> Result<wire::Empty> {
    let (mut operation, scope) = app.begin("additional_threat.delete", request.municipality_id).await?;
    operation.reads().get::<AdditionalThreat>(scope, request.id).await?;
    operation.delete::<AdditionalThreat>(scope, &[request.id]).await?;
    app.commit(operation).await?;
    Ok(wire::Empty {})
}
