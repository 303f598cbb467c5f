//! What becomes of risks when target objects are copied or merged.

use crate::app::App;
use crate::error::{AppError, ErrorCode, Result};
use crate::wire::MergeWinner;
use akte_domain::{Risk, RiskAnalysis, RiskAnalysisId, RiskId, RiskMeasure, RiskMeasureId, TargetObject};
use akte_store::{Operation, Scope};
use std::collections::HashMap;
use uuid::Uuid;

/// Judges the threats of a copy as those of its original. What was accepted for the one is not accepted for the other.
pub(crate) async fn copy(
    app: &App,
    operation: &mut Operation,
    scope: Scope,
    original: &TargetObject,
    twin: &TargetObject,
) -> Result<()> {
    let mut reads = operation.reads();
    let analyses = reads.risk_analyses(scope, original.domain_id).await?;
    let risks = reads.risks(scope, Some(original.domain_id)).await?;
    let links = reads.risk_measures(scope, original.domain_id).await?;
    let analyses: Vec<RiskAnalysis> = analyses
        .into_iter()
        .filter(|one| one.target_object_id == original.id)
        .map(|one| RiskAnalysis { id: RiskAnalysisId(app.new_id()), target_object_id: twin.id, ..one })
        .collect();
    let mut copies: HashMap<RiskId, RiskId> = HashMap::new();
    let risks: Vec<Risk> = risks
        .into_iter()
        .filter(|risk| risk.target_object_id == original.id)
        .map(|risk| {
            let id = RiskId(app.new_id());
            copies.insert(risk.id, id);
            Risk {
                id,
                target_object_id: twin.id,
                accepted_by: String::new(),
                accepted_on: None,
                acceptance_reason: String::new(),
                ..risk
            }
        })
        .collect();
    let links: Vec<RiskMeasure> = links
        .into_iter()
        .filter_map(|link| {
            Some(RiskMeasure { id: RiskMeasureId(app.new_id()), risk_id: *copies.get(&link.risk_id)?, ..link })
        })
        .collect();
    operation.put(scope, &analyses).await?;
    operation.put(scope, &risks).await?;
    operation.put(scope, &links).await?;
    Ok(())
}

/// Moves the risks of an object to the one that it goes up in; answers with how many conflicts there were. A threat that was
/// judged at both stays as it is at the one that wins, with the measures of both.
pub(crate) async fn merge(
    operation: &mut Operation,
    scope: Scope,
    kept: &TargetObject,
    other: &TargetObject,
    winner: Option<MergeWinner>,
) -> Result<u32> {
    let mut reads = operation.reads();
    let analyses = reads.risk_analyses(scope, kept.domain_id).await?;
    let risks = reads.risks(scope, Some(kept.domain_id)).await?;
    let links = reads.risk_measures(scope, kept.domain_id).await?;
    let has_own = analyses.iter().any(|one| one.target_object_id == kept.id);
    let (mut moved_analysis, mut dropped_analysis) = (Vec::new(), Vec::new());
    for one in analyses.into_iter().filter(|one| one.target_object_id == other.id) {
        if has_own {
            dropped_analysis.push(one.id.0);
        } else {
            moved_analysis.push(RiskAnalysis { target_object_id: kept.id, ..one });
        }
    }
    let threat = |risk: &Risk| (risk.threat.clone(), risk.additional_threat_id);
    let at_kept: HashMap<_, &Risk> =
        risks.iter().filter(|risk| risk.target_object_id == kept.id).map(|risk| (threat(risk), risk)).collect();
    let (mut moved, mut dropped, mut passed) = (Vec::new(), Vec::new(), HashMap::new());
    let mut conflicts = 0;
    for risk in risks.iter().filter(|risk| risk.target_object_id == other.id) {
        let Some(same) = at_kept.get(&threat(risk)) else {
            moved.push(Risk { target_object_id: kept.id, ..risk.clone() });
            continue;
        };
        dropped.push(risk.id.0);
        passed.insert(risk.id, same.id);
        let as_same = Risk { id: same.id, target_object_id: kept.id, ..risk.clone() };
        if as_same == **same {
            continue;
        }
        conflicts += 1;
        match winner {
            None => {
                let refusal = AppError::new(ErrorCode::MergeConflict).with("object", &other.name);
                return Err(refusal.with("name", &kept.name).with("subject", &risk.threat));
            }
            Some(MergeWinner::Merged) => moved.push(as_same),
            Some(_) => {}
        }
    }
    let known: Vec<_> = links.iter().map(|link| (link.risk_id, link.measure_id)).collect();
    let (mut relinked, mut unlinked): (Vec<RiskMeasure>, Vec<Uuid>) = (Vec::new(), Vec::new());
    for link in &links {
        let Some(stays) = passed.get(&link.risk_id) else { continue };
        if known.contains(&(*stays, link.measure_id)) {
            unlinked.push(link.id.0);
        } else {
            relinked.push(RiskMeasure { risk_id: *stays, ..link.clone() });
        }
    }
    operation.delete::<RiskMeasure>(scope, &unlinked).await?;
    operation.put(scope, &relinked).await?;
    operation.delete::<Risk>(scope, &dropped).await?;
    operation.put(scope, &moved).await?;
    operation.delete::<RiskAnalysis>(scope, &dropped_analysis).await?;
    operation.put(scope, &moved_analysis).await?;
    Ok(conflicts)
}
