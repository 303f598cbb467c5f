//! Which regimes apply.

use super::{Entry, Key, list, points};
use crate::app::App;
use crate::error::Result;
use crate::rooms::scope_of;
use crate::wire;
use akte_domain::register::of_regime;
use akte_domain::{Coded, MunicipalityId, Regime, RegimeDecision, RegimeDecisionId};
use uuid::Uuid;

impl Entry for wire::RegimeRow {
    fn texts(&self) -> Vec<&str> {
        vec![&self.fields.reason, &self.fields.legal_basis, &self.fields.authority]
    }

    fn points(&self) -> &[wire::PointText] {
        &self.points
    }

    fn key(&self, column: &str) -> Option<Key> {
        Some(match column {
            "regime" => Key::from(self.fields.regime.code()),
            "applies" => Key::from(self.fields.applies.code()),
            "legal_basis" => Key::from(&self.fields.legal_basis),
            "decided_on" => Key::date(self.fields.decided_on),
            "authority" => Key::from(&self.fields.authority),
            _ => return None,
        })
    }
}

/// All regimes, whether decided or not, in their order, unless sorted otherwise.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`], [`crate::ErrorCode::SortUnknown`].
pub async fn regime_list(app: &App, request: wire::RegisterListRequest) -> Result<wire::List<wire::RegimeRow>> {
    let texts = app.texts();
    list(app, request, |view| {
        let row = |(regime, decision): (Regime, Option<RegimeDecision>)| wire::RegimeRow {
            id: regime,
            record_id: decision.as_ref().map(|decision| decision.id.0),
            points: points(texts, of_regime(decision.as_ref())),
            fields: fields(regime, decision),
        };
        view.regimes.into_iter().map(row).collect()
    })
    .await
}

fn fields(regime: Regime, decision: Option<RegimeDecision>) -> wire::RegimeFields {
    let new = || RegimeDecision::new(RegimeDecisionId(Uuid::nil()), MunicipalityId(Uuid::nil()), regime);
    let decision = decision.unwrap_or_else(new);
    wire::RegimeFields {
        regime,
        applies: decision.applies,
        reason: decision.reason,
        legal_basis: decision.legal_basis,
        decided_by: decision.decided_by,
        decided_on: decision.decided_on,
        registration: decision.registration,
        authority: decision.authority,
        authority_contact: decision.authority_contact,
        early_warning_hours: decision.early_warning_hours,
        notification_hours: decision.notification_hours,
        final_report_months: decision.final_report_months,
    }
}

/// Decides whether a regime applies; what was decided before about it is replaced.
///
/// # Errors
/// [`crate::ErrorCode::RegimeWithoutReason`], [`crate::ErrorCode::NotFound`].
pub async fn regime_save(app: &App, request: wire::RegimeSaveRequest) -> Result<wire::Saved> {
    let (mut operation, scope) = app.begin("regime.save", request.municipality_id).await?;
    let mut reads = operation.reads();
    scope_of(&mut reads, request.municipality_id).await?;
    let fields = request.fields;
    let known = reads.regime_decisions(scope).await?.into_iter().find(|one| one.regime == fields.regime);
    let decision = RegimeDecision {
        id: known.map_or_else(|| RegimeDecisionId(app.new_id()), |known| known.id),
        municipality_id: scope.municipality(),
        regime: fields.regime,
        applies: fields.applies,
        reason: fields.reason,
        legal_basis: fields.legal_basis,
        decided_by: fields.decided_by,
        decided_on: fields.decided_on,
        registration: fields.registration,
        authority: fields.authority,
        authority_contact: fields.authority_contact,
        // No time at all is no period.
        early_warning_hours: fields.early_warning_hours.filter(|hours| *hours > 0),
        notification_hours: fields.notification_hours.filter(|hours| *hours > 0),
        final_report_months: fields.final_report_months.filter(|months| *months > 0),
    };
    operation.put(scope, std::slice::from_ref(&decision)).await?;
    app.commit(operation).await?;
    Ok(wire::Saved { id: decision.id.0 })
}
