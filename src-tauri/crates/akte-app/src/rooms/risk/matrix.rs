//! The matrix of a domain's risks as a picture.

use super::{count, stage_of};
use crate::app::App;
use crate::error::{AppError, Result};
use crate::risk_view::RiskView;
use crate::wire;
use akte_domain::TargetObjectId;
use akte_domain::chart::{Matrix, Size, risk_matrix as draw};

/// Room for the picture, in thousandths of a pixel.
const SIZE: Size = Size { width: 620_000, height: 340_000, text: 13_000 };

/// The matrix of a domain's risks, before or after the treatment.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`], [`crate::ErrorCode::RiskStepUnknown`] for an unknown stage.
pub async fn risk_matrix(app: &App, request: wire::RiskMatrixRequest) -> Result<wire::RiskMatrixChart> {
    let akte = app.akte()?;
    let texts = app.texts();
    let mut snapshot = akte.store.snapshot().await?;
    let mut reads = snapshot.reads();
    let view = RiskView::load(&akte, &mut reads, texts, request.municipality_id, request.domain_id).await?;
    let stage = stage_of(&request.stage)?;
    if let Some(object) = request.object_id.map(TargetObjectId)
        && view.position(object).is_none()
    {
        return Err(AppError::not_found("target_object", object));
    }
    let of_object =
        |risk: &&akte_domain::Risk| request.object_id.is_none_or(|object| risk.target_object_id.0 == object);
    let scheme = &view.scheme;
    let mut counts = vec![vec![0_u32; scheme.damages.len()]; scheme.frequencies.len()];
    let mut missing = 0;
    for risk in view.risks.iter().filter(|risk| risk.is_risk()).filter(of_object) {
        let field = view.field(risk, stage).and_then(|(row, column)| counts.get_mut(row)?.get_mut(column));
        match field {
            Some(field) => *field += 1,
            None => missing += 1,
        }
    }
    let level = |row: usize, column: usize| {
        let steps = scheme.frequencies.get(row).zip(scheme.damages.get(column));
        let place = steps.and_then(|(frequency, damage)| scheme.risk(&frequency.code, &damage.code));
        u8::try_from(place.unwrap_or_default()).unwrap_or(u8::MAX)
    };
    let matrix = Matrix {
        frequencies: scheme.frequencies.iter().map(|step| step.name.clone()).collect(),
        impacts: scheme.damages.iter().map(|step| step.name.clone()).collect(),
        titles: (texts.get("risk-frequency"), texts.get("risk-damage")),
        levels: scheme.categories.iter().map(|category| category.name.clone()).collect(),
        fields: counts
            .iter()
            .enumerate()
            .map(|(row, counts)| {
                counts.iter().enumerate().map(|(column, count)| (level(row, column), *count)).collect()
            })
            .collect(),
    };
    let mut fields = Vec::new();
    for (row, frequency) in scheme.frequencies.iter().enumerate() {
        for (column, damage) in scheme.damages.iter().enumerate() {
            let (place, number) = matrix.fields.get(row).and_then(|row| row.get(column)).copied().unwrap_or_default();
            let category = matrix.levels.get(usize::from(place)).cloned().unwrap_or_default();
            let args = [
                ("frequency", (&frequency.name).into()),
                ("damage", (&damage.name).into()),
                ("category", category.into()),
                ("count", number.into()),
            ];
            fields.push(wire::RiskMatrixField {
                frequency: frequency.code.clone(),
                damage: damage.code.clone(),
                label: texts.t("risk-field-label", &args),
                count: number,
                outline: count(fields.len()),
            });
        }
    }
    Ok(wire::RiskMatrixChart { picture: draw(&matrix, SIZE).into(), fields, missing })
}
