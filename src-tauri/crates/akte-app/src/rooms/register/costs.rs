//! Costs per workplace by causation.

use super::{Entry, Key, list, part, points};
use crate::app::App;
use crate::error::{AppError, Result};
use crate::register_view::RegisterView;
use crate::rooms::scope_of;
use crate::wire;
use akte_domain::{Cents, Coded, CostItem, CostItemId, CostMember, CostMemberId, Municipality, MunicipalityId};
use akte_store::{Reads, Scope};
use uuid::Uuid;

impl Entry for wire::CostRow {
    fn texts(&self) -> Vec<&str> {
        vec![&self.fields.name, &self.member_name, &self.fields.remark]
    }

    fn points(&self) -> &[wire::PointText] {
        &self.points
    }

    fn key(&self, column: &str) -> Option<Key> {
        Some(match column {
            "year" => Key::from(u32::from(self.fields.year)),
            "name" => Key::from(&self.fields.name),
            "amount" => Key::number(Some(self.fields.amount)),
            "key" => Key::from(self.fields.key.code()),
            _ => return None,
        })
    }
}

/// All cost items; the latest year first, unless sorted otherwise.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`], [`crate::ErrorCode::SortUnknown`].
pub async fn cost_list(app: &App, request: wire::RegisterListRequest) -> Result<wire::List<wire::CostRow>> {
    let texts = app.texts();
    list(app, request, |view| {
        let row = |item: &CostItem| wire::CostRow {
            id: item.id.0,
            member_name: item.member_id.map(|id| view.municipality(id).to_owned()).unwrap_or_default(),
            points: points(texts, view.cost_points(item)),
            fields: wire::CostFields {
                year: item.year,
                name: item.name.clone(),
                amount: item.amount.0,
                key: item.key,
                member_id: item.member_id.map(|id| id.0),
                remark: item.remark.clone(),
            },
        };
        view.items.iter().map(row).collect()
    })
    .await
}

/// What each year costs each municipality that takes part; the latest year first.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`]
pub async fn cost_share_list(app: &App, request: wire::MunicipalityRequest) -> Result<wire::List<wire::CostShareRow>> {
    let mut snapshot = app.snapshot().await?;
    let mut reads = snapshot.reads();
    let state = reads.data_state().await?.number;
    let scope = scope_of(&mut reads, request.municipality_id).await?;
    let view = RegisterView::read(&mut reads, scope).await?;
    let mut rows = Vec::new();
    for year in &view.costs {
        let mut of_year: Vec<wire::CostShareRow> = year
            .members
            .iter()
            .map(|cost| wire::CostShareRow {
                year: year.year,
                member_id: cost.member_id.0,
                member_name: view.municipality(cost.member_id).to_owned(),
                workplaces: cost.workplaces,
                amount: cost.amount.0,
                per_workplace: cost.per_workplace().map(|cents| cents.0),
            })
            .collect();
        of_year.sort_by(|a, b| crate::rooms::natural(&a.member_name, &b.member_name));
        rows.extend(of_year);
    }
    Ok(part(rows, 0, u32::MAX, state))
}

/// Who is in the Akte is known to everybody in it.
async fn check_member(reads: &mut Reads<'_>, id: Uuid) -> Result<()> {
    reads.get::<Municipality>(Scope::of(MunicipalityId(id)), id).await?;
    Ok(())
}

/// Adds or changes a cost item.
///
/// # Errors
/// [`crate::ErrorCode::NameMissing`], [`crate::ErrorCode::CostBearerUnclear`], [`crate::ErrorCode::NotFound`].
pub async fn cost_save(app: &App, request: wire::CostSaveRequest) -> Result<wire::Saved> {
    let name = if request.id.is_some() { "cost.save" } else { "cost.add" };
    let (mut operation, scope) = app.begin(name, request.municipality_id).await?;
    let mut reads = operation.reads();
    scope_of(&mut reads, request.municipality_id).await?;
    if let Some(id) = request.id {
        reads.get::<CostItem>(scope, id).await?;
    }
    let fields = request.fields;
    if let Some(id) = fields.member_id {
        check_member(&mut reads, id).await?;
    }
    let item = CostItem {
        id: CostItemId(request.id.unwrap_or_else(|| app.new_id())),
        municipality_id: scope.municipality(),
        year: fields.year,
        name: fields.name.trim().to_owned(),
        amount: Cents(fields.amount),
        key: fields.key,
        member_id: fields.member_id.map(MunicipalityId),
        remark: fields.remark,
    };
    operation.put(scope, std::slice::from_ref(&item)).await?;
    app.commit(operation).await?;
    Ok(wire::Saved { id: item.id.0 })
}

/// Says how many workplaces a municipality has in a year, or takes it out of that year's costs.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`]
pub async fn cost_member_save(app: &App, request: wire::CostMemberSaveRequest) -> Result<wire::Empty> {
    let (mut operation, scope) = app.begin("cost.member", request.municipality_id).await?;
    let mut reads = operation.reads();
    scope_of(&mut reads, request.municipality_id).await?;
    check_member(&mut reads, request.member_id).await?;
    let known = reads.cost_members(scope).await?;
    let known = known.into_iter().find(|one| (one.year, one.member_id.0) == (request.year, request.member_id));
    match (request.workplaces, known) {
        (None, None) => return Err(AppError::not_found("cost_member", request.member_id)),
        (None, Some(known)) => {
            operation.delete::<CostMember>(scope, &[known.id.0]).await?;
        }
        (Some(workplaces), known) => {
            let member = CostMember {
                id: known.map_or_else(|| CostMemberId(app.new_id()), |known| known.id),
                municipality_id: scope.municipality(),
                year: request.year,
                member_id: MunicipalityId(request.member_id),
                workplaces,
            };
            operation.put(scope, &[member]).await?;
        }
    }
    app.commit(operation).await?;
    Ok(wire::Empty {})
}
