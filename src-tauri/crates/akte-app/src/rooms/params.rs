//! A municipality's own values of the parameters that publishers leave open.

use super::lists::{Words, part};
use crate::app::App;
use crate::catalogs::CatalogView;
use crate::domain_view::DomainView;
use crate::error::{AppError, ErrorCode, Result};
use crate::versions::params::by_requirement;
use crate::wire;
use akte_domain::catalog::{Param, ParamTexts};
use akte_domain::param_value::taken_up;
use akte_domain::{ParamValue, ParamValueId, RequirementId};
use akte_store::{Details, Reads, RequirementRow};
use std::collections::{HashMap, HashSet};

/// Parameters of the requirements in force, with the municipality's own values, in the order of the catalogs; then the
/// values that no version in force takes up.
///
/// # Errors
/// [`ErrorCode::NotFound`]
pub async fn requirement_param_list(
    app: &App,
    request: wire::RequirementParamListRequest,
) -> Result<wire::List<wire::RequirementParamRow>> {
    let akte = app.akte()?;
    let mut snapshot = akte.store.snapshot().await?;
    let mut reads = snapshot.reads();
    let state = reads.data_state().await?.number;
    let view = DomainView::load(&akte, &mut reads, request.municipality_id, request.domain_id).await?;
    let only = request.requirement_id.map(RequirementId);
    let words = Words::new(&request.text);
    let rows = param_rows(&mut reads, &view, only)
        .await?
        .into_iter()
        .filter(|row| !request.only_set || row.value.is_some())
        .filter(|row| {
            let value = row.value.as_deref().unwrap_or_default();
            let texts = [&*row.requirement_label, &row.requirement_title, &row.label, &row.publisher_value, value];
            words.occur_in(&texts)
        })
        .collect();
    Ok(part(rows, request.offset, request.limit, state))
}

/// Parameters of one requirement, or of all.
pub(crate) async fn param_rows(
    reads: &mut Reads<'_>,
    view: &DomainView,
    only: Option<RequirementId>,
) -> Result<Vec<wire::RequirementParamRow>> {
    let values = reads.param_values(view.scope, view.domain.id).await?;
    let values = by_requirement(&values);
    let mut rows = Vec::new();
    let mut used: HashSet<ParamValueId> = HashSet::new();
    for catalog in &view.catalogs {
        let ids = asked(catalog, only);
        let details = reads.details_of(catalog.info.id, &ids).await?;
        for (row, details) in ids.iter().filter_map(|id| Some((catalog.requirement(*id)?, details.get(id)?))) {
            let own = values.get(&row.requirement_id).map_or(&[][..], Vec::as_slice);
            rows.extend(of_requirement(row, details, own, &mut used));
        }
    }
    let unused = values.values().flatten().filter(|value| !used.contains(&value.id));
    let mut unused: Vec<&&ParamValue> =
        unused.filter(|value| only.is_none_or(|id| value.requirement_id == id)).collect();
    unused.sort_by_key(|value| (value.requirement_id, value.ordinal));
    for value in unused {
        let last = reads.requirement_versions(value.requirement_id).await?.pop();
        let (label, title) = last.map(|row| (row.label, row.title)).unwrap_or_default();
        rows.push(wire::RequirementParamRow {
            requirement_id: value.requirement_id.0,
            requirement_label: label,
            requirement_title: title,
            ordinal: value.ordinal,
            label: value.label.clone(),
            publisher_value: String::new(),
            choices: Vec::new(),
            several: false,
            value: Some(value.value.clone()),
            in_force: false,
        });
    }
    Ok(rows)
}

/// The requirements of a catalog that may have parameters. Texts without any insertion have none, so that a list of a
/// whole catalog reads what it needs; an index has no texts to go by.
fn asked(catalog: &CatalogView, only: Option<RequirementId>) -> Vec<RequirementId> {
    let of = |row: &RequirementRow| row.requirement_id;
    match only {
        Some(id) => catalog.requirement(id).map(of).into_iter().collect(),
        None => catalog.requirements.iter().map(of).collect(),
    }
}

fn of_requirement(
    row: &RequirementRow,
    details: &Details,
    values: &[&ParamValue],
    used: &mut HashSet<ParamValueId>,
) -> Vec<wire::RequirementParamRow> {
    let nothing = HashMap::new();
    let texts = ParamTexts::new(&details.params, &nothing);
    let mut own: HashMap<usize, &ParamValue> = HashMap::new();
    for (value, place) in values.iter().zip(taken_up(&details.params, values)) {
        if let Some(place) = place {
            used.insert(value.id);
            own.insert(place, value);
        }
    }
    let parameter = |(at, param): (usize, &Param)| wire::RequirementParamRow {
        requirement_id: row.requirement_id.0,
        requirement_label: row.label.clone(),
        requirement_title: row.title.clone(),
        ordinal: u32::try_from(at).unwrap_or(u32::MAX),
        label: param.label.clone(),
        publisher_value: texts.insert_into(&format!("{{{{ insert: param, {} }}}}", param.id)),
        choices: param.choices.iter().map(|choice| texts.insert_into(choice)).collect(),
        several: param.how_many == "one-or-more",
        value: own.get(&at).map(|value| value.value.clone()),
        in_force: true,
    };
    details.params.iter().enumerate().map(parameter).collect()
}

/// Sets the municipality's own values of parameters: one step, which can be undone.
///
/// # Errors
/// [`ErrorCode::ParamUnknown`] for a parameter that the requirement does not have, [`ErrorCode::RequirementNotInForce`],
/// [`ErrorCode::NotFound`].
pub async fn requirement_param_save(app: &App, request: wire::RequirementParamSaveRequest) -> Result<wire::Empty> {
    let akte = app.akte()?;
    let (mut operation, scope) = app.begin("requirement.param", request.municipality_id).await?;
    let mut reads = operation.reads();
    let view = DomainView::load(&akte, &mut reads, request.municipality_id, request.domain_id).await?;
    let known = reads.param_values(scope, view.domain.id).await?;
    let (mut set, mut cleared): (Vec<ParamValue>, Vec<uuid::Uuid>) = (Vec::new(), Vec::new());
    for wanted in request.values {
        let requirement_id = RequirementId(wanted.requirement_id);
        let value = wanted.value.trim().to_owned();
        let place = place_of(&mut reads, &view, &known, &wanted).await?;
        match (place, value.is_empty()) {
            (Some(old), true) => cleared.push(old.id.0),
            (None, true) => {}
            (Some(old), false) => set.push(ParamValue { value, ..old }),
            (None, false) => set.push(ParamValue {
                id: ParamValueId(app.new_id()),
                municipality_id: scope.municipality(),
                domain_id: view.domain.id,
                requirement_id,
                ordinal: wanted.ordinal,
                label: wanted.label,
                value,
            }),
        }
    }
    operation.delete::<ParamValue>(scope, &cleared).await?;
    operation.put(scope, &set).await?;
    app.commit(operation).await?;
    Ok(wire::Empty {})
}

/// The value that a parameter has already. A value that no version in force takes up can be taken away, not set.
async fn place_of(
    reads: &mut Reads<'_>,
    view: &DomainView,
    known: &[ParamValue],
    wanted: &wire::RequirementParamValue,
) -> Result<Option<ParamValue>> {
    let id = RequirementId(wanted.requirement_id);
    let own: Vec<&ParamValue> = known.iter().filter(|value| value.requirement_id == id).collect();
    let unknown = || {
        AppError::new(ErrorCode::ParamUnknown)
            .with("label", view.find(id).map_or("", |found| found.row.label.as_str()))
            .with("name", &wanted.label)
    };
    let exactly = |value: &&&ParamValue| value.ordinal == wanted.ordinal && value.label == wanted.label;
    let Some(found) = view.find(id) else {
        let unused = own.iter().find(exactly).filter(|_| wanted.value.trim().is_empty());
        return unused
            .map(|value| Some((**value).clone()))
            .ok_or_else(|| AppError::new(ErrorCode::RequirementNotInForce).with("label", id));
    };
    let details = reads.details_of(found.catalog.info.id, &[id]).await?.remove(&id).unwrap_or_default();
    let at = wanted.ordinal as usize;
    let taken = taken_up(&details.params, &own);
    if details.params.get(at).is_some_and(|param| param.label == wanted.label) {
        let holder = own.iter().zip(taken).find(|(_, place)| *place == Some(at));
        return Ok(holder.map(|(value, _)| (*value).clone()));
    }
    let unused = own.iter().zip(taken).filter(|(_, place)| place.is_none()).map(|(value, _)| value);
    let unused = unused.into_iter().find(exactly).filter(|_| wanted.value.trim().is_empty());
    unused.map(|value| Some((**value).clone())).ok_or_else(unknown)
}
