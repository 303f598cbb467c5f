//! Risks, as a list and one by one.

use super::{category_code, count, stage_of};
use crate::app::App;
use crate::error::{AppError, Result};
use crate::risk_view::RiskView;
use crate::rooms::lists::{Key, Words, part, sort};
use crate::wire;
use akte_domain::open_points::OpenPoint;
use akte_domain::risk::Stage;
use akte_domain::{Coded, Risk, RiskId, TargetObject};
use chrono::NaiveDate;

/// The risks of a domain: threats that are directly relevant, as the objects are.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`], [`crate::ErrorCode::SortUnknown`], [`crate::ErrorCode::RiskStepUnknown`].
pub async fn risk_list(app: &App, request: wire::RiskListRequest) -> Result<wire::List<wire::RiskRow>> {
    let akte = app.akte()?;
    let mut snapshot = akte.store.snapshot().await?;
    let mut reads = snapshot.reads();
    let state = reads.data_state().await?.number;
    let view = RiskView::load(&akte, &mut reads, app.texts(), request.municipality_id, request.domain_id).await?;
    let stage = stage_of(&request.stage)?;
    let words = Words::new(&request.text);
    let today = app.today();
    let in_field = |risk: &Risk| {
        let (frequency, damage) = match stage {
            Stage::Before => (risk.frequency_before.as_deref(), risk.damage_before.as_deref()),
            Stage::After => risk.estimate_after().unzip(),
        };
        let category = match stage {
            Stage::Before => risk.before(&view.scheme),
            Stage::After => risk.after(&view.scheme),
        };
        (request.frequency.is_empty() || frequency == Some(&request.frequency))
            && (request.damage.is_empty() || damage == Some(&request.damage))
            && (request.category.is_empty()
                || category_code(&view.scheme, category).as_ref() == Some(&request.category))
    };
    let unaccepted = |risk: &Risk| view.points_of(risk, today).contains(&OpenPoint::ResidualRiskNotAccepted);
    let mut rows: Vec<wire::RiskRow> = view
        .risks
        .iter()
        .filter(|risk| risk.is_risk())
        .filter(|risk| request.object_id.is_none_or(|object| risk.target_object_id.0 == object))
        .filter(|risk| {
            request.treatments.is_empty() || risk.treatment.is_some_and(|one| request.treatments.contains(&one))
        })
        .filter(|risk| !request.only_observed || risk.observed)
        .filter(|risk| in_field(risk))
        .filter(|risk| !request.only_unaccepted || unaccepted(risk))
        .map(|risk| risk_row(&view, risk, today))
        .filter(|row| !request.only_open || !row.points.is_empty())
        .filter(|row| words.occur_in(&[&row.object_name, &row.threat, &row.threat_title, &row.description, &row.owner]))
        .collect();
    if let Some(by) = &request.sort {
        let rank = |code: &Option<String>| {
            let place = code.as_ref().and_then(|code| view.scheme.categories.iter().position(|one| one.code == *code));
            Key::number(place.map(count))
        };
        sort(&mut rows, by, |row, column| {
            Some(match column {
                "object_name" => Key::from(&row.object_name),
                "threat" => Key::from(&row.threat),
                "before" => rank(&row.before),
                "after" => rank(&row.after),
                "treatment" => Key::from(row.treatment.map_or("", Coded::code)),
                "owner" => Key::from(&row.owner),
                "accepted_on" => Key::date(row.accepted_on),
                "review_on" => Key::date(row.review_on),
                "points" => Key::from(count(row.points.len())),
                _ => return None,
            })
        })?;
    }
    Ok(part(rows, request.offset, request.limit, state))
}

fn risk_row(view: &RiskView, risk: &Risk, today: NaiveDate) -> wire::RiskRow {
    let object = view.position(risk.target_object_id).and_then(|place| view.structure.objects.get(place));
    let points = view.counted_points_of(risk, today);
    wire::RiskRow {
        id: risk.id.0,
        object_id: risk.target_object_id.0,
        object_name: object.map(|object| object.name.clone()).unwrap_or_default(),
        threat: view.code(risk).to_owned(),
        threat_title: view.title(risk),
        relevance: risk.relevance,
        comment: risk.comment.clone(),
        affected: risk.affected.clone(),
        description: risk.description.clone(),
        frequency_before: risk.frequency_before.clone(),
        damage_before: risk.damage_before.clone(),
        before: category_code(&view.scheme, risk.before(&view.scheme)),
        assessment: risk.assessment.clone(),
        treatment: risk.treatment,
        treatment_reason: risk.treatment_reason.clone(),
        transferred_to: risk.transferred_to.clone(),
        frequency_after: risk.frequency_after.clone(),
        damage_after: risk.damage_after.clone(),
        after: category_code(&view.scheme, risk.after(&view.scheme)),
        owner: risk.owner.clone(),
        accepted_by: risk.accepted_by.clone(),
        accepted_on: risk.accepted_on,
        acceptance_reason: risk.acceptance_reason.clone(),
        review_on: risk.review_on,
        observed: risk.observed,
        observed_by: risk.observed_by.clone(),
        observed_trigger: risk.observed_trigger.clone(),
        measures: count(view.measures_of(risk).len()),
        points: points.into_iter().map(|point| view.texts.term("open-point", point.code())).collect(),
    }
}

/// One risk with its measures and the requirements that work against its threat.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`]
pub async fn risk_show(app: &App, request: wire::RecordRequest) -> Result<wire::RiskDetail> {
    let akte = app.akte()?;
    let mut snapshot = akte.store.snapshot().await?;
    let mut reads = snapshot.reads();
    let scope = crate::rooms::scope_of(&mut reads, request.municipality_id).await?;
    let risk: Risk = reads.get(scope, request.id).await?;
    let object: TargetObject = reads.get(scope, risk.target_object_id).await?;
    let domain = object.domain_id.0;
    let view = RiskView::load(&akte, &mut reads, app.texts(), request.municipality_id, domain).await?;
    let unknown = || AppError::not_found("risk", RiskId(request.id));
    let risk = view.risks.iter().find(|one| one.id == risk.id).ok_or_else(unknown)?;
    let own = view.own_threats.iter().find(|own| Some(own.id) == risk.additional_threat_id);
    let definition = match own {
        Some(own) => own.description.clone(),
        None => akte.words(&mut reads).await?.threat(&risk.threat).definition,
    };
    let measures = view
        .measures_of(risk)
        .into_iter()
        .map(|measure| wire::RiskMeasureRow {
            id: measure.id.0,
            title: measure.title.clone(),
            status: measure.status,
            responsible: measure.responsible.clone(),
            due_on: measure.due_on,
        })
        .collect();
    let requirements = view
        .requirements_of(risk)
        .into_iter()
        .map(|met| wire::RiskRequirementRow {
            requirement_id: met.id.0,
            label: met.label.clone(),
            title: met.title.clone(),
            basis: met.basis,
            status: met.status.code().to_owned(),
        })
        .collect();
    Ok(wire::RiskDetail { row: risk_row(&view, risk, app.today()), definition, measures, requirements })
}
