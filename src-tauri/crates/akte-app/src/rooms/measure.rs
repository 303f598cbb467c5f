//! Measures and what they serve.

use super::evidence::evidence_row;
use super::history::history_rows;
use super::lists::{Key, Words, part, sort};
use super::measure_plan::{Hanging, leaves_open};
use crate::akte::OpenAkte;
use crate::app::App;
use crate::domain_view::DomainView;
use crate::error::{AppError, Result};
use crate::records;
use crate::red_pen;
use crate::wire;
use akte_domain::open_points::{self, OpenPoint};
use akte_domain::{
    Cents, Coded, Costs, DomainId, Evidence, EvidenceLink, InformationDomain, Measure, MeasureEffort, MeasureId,
    MeasureLink, MeasureLinkId, MeasureRelation, MeasureStatus, MunicipalityId, PointPlace, Priority, RequirementId,
    RiskMeasure, TargetObject, TargetObjectId,
};
use akte_store::{Operation, Reads, Scope};
use chrono::NaiveDate;
use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

pub(crate) fn measure_row(
    measure: Measure,
    links: &[MeasureLink],
    evidence_links: &[EvidenceLink],
    today: NaiveDate,
) -> wire::MeasureRow {
    let requirements = links.iter().filter(|link| link.measure_id == measure.id).count();
    let evidence = evidence_links.iter().filter(|link| link.measure_id == Some(measure.id)).count();
    counted_row(measure, requirements, evidence, today)
}

pub(super) fn counted_row(
    measure: Measure,
    requirements: usize,
    evidence: usize,
    today: NaiveDate,
) -> wire::MeasureRow {
    wire::MeasureRow {
        id: measure.id.0,
        domain_id: measure.domain_id.0,
        overdue: measure.is_overdue(today),
        title: measure.title,
        description: measure.description,
        responsible: measure.responsible,
        due_on: measure.due_on,
        done_on: measure.done_on,
        supervised_by: measure.supervised_by,
        starts_on: measure.starts_on,
        accepted_by: measure.accepted_by,
        accepted_on: measure.accepted_on,
        cost_once: measure.costs.invest_once.map(|cost| cost.0),
        cost_yearly: measure.costs.invest_yearly.map(|cost| cost.0),
        personnel_once: measure.costs.personnel_once.map(|cost| cost.0),
        personnel_yearly: measure.costs.personnel_yearly.map(|cost| cost.0),
        budget_year: measure.budget_year,
        effort: measure.effort,
        priority: measure.priority,
        status: measure.status,
        requirements: u32::try_from(requirements).unwrap_or(u32::MAX),
        evidence: u32::try_from(evidence).unwrap_or(u32::MAX),
    }
}

/// Measures of an information domain; by due date, unless sorted otherwise.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`], [`crate::ErrorCode::SortUnknown`].
pub async fn measure_list(app: &App, request: wire::MeasureListRequest) -> Result<wire::List<wire::MeasureRow>> {
    let today = app.today();
    let mut snapshot = app.snapshot().await?;
    let mut reads = snapshot.reads();
    let state = reads.data_state().await?.number;
    let scope = Scope::of(MunicipalityId(request.municipality_id));
    let domain: InformationDomain = reads.get(scope, request.domain_id).await?;
    let mut requirements: HashMap<MeasureId, usize> = HashMap::new();
    for link in reads.measure_links(scope, domain.id).await? {
        *requirements.entry(link.measure_id).or_default() += 1;
    }
    let mut evidence: HashMap<MeasureId, usize> = HashMap::new();
    for measure in reads.evidence_links(scope).await?.iter().filter_map(|link| link.measure_id) {
        *evidence.entry(measure).or_default() += 1;
    }
    let words = Words::new(&request.text);
    let mut rows: Vec<wire::MeasureRow> = records::measures(&mut reads, scope, domain.id)
        .await?
        .into_iter()
        .filter(|measure| request.statuses.is_empty() || request.statuses.contains(&measure.status))
        .filter(|measure| !request.overdue || measure.is_overdue(today))
        .filter(|measure| says(measure, &words))
        .map(|measure| {
            let count = |counts: &HashMap<MeasureId, usize>| counts.get(&measure.id).copied().unwrap_or_default();
            let (requirements, evidence) = (count(&requirements), count(&evidence));
            counted_row(measure, requirements, evidence, today)
        })
        .collect();
    let by_due = wire::Sort { by: "due_on".to_owned(), direction: wire::Direction::Ascending };
    sort(&mut rows, request.sort.as_ref().unwrap_or(&by_due), sort_key)?;
    Ok(part(rows, request.offset, request.limit, state))
}

/// Whether all words occur in what is to be done or in who has to do with it.
pub(super) fn says(measure: &Measure, words: &Words) -> bool {
    words.occur_in(&[&measure.title, &measure.description, &measure.responsible, &measure.supervised_by])
}

fn sort_key(row: &wire::MeasureRow, column: &str) -> Option<Key> {
    let place = |position: Option<usize>| Key::number(position.and_then(|position| u32::try_from(position).ok()));
    Some(match column {
        "title" => Key::from(&row.title),
        "description" => Key::from(&row.description),
        "responsible" => Key::from(&row.responsible),
        "supervised_by" => Key::from(&row.supervised_by),
        "starts_on" => Key::date(row.starts_on),
        "accepted_on" => Key::date(row.accepted_on),
        "due_on" => Key::date(row.due_on),
        "done_on" => Key::date(row.done_on),
        "cost_once" => Key::number(row.cost_once),
        "cost_yearly" => Key::number(row.cost_yearly),
        "personnel_once" => Key::number(row.personnel_once),
        "personnel_yearly" => Key::number(row.personnel_yearly),
        "budget_year" => Key::number(row.budget_year),
        "effort" => place(row.effort.and_then(|effort| MeasureEffort::ALL.iter().position(|known| *known == effort))),
        "priority" => place(Priority::ALL.iter().position(|priority| *priority == row.priority)),
        "status" => place(MeasureStatus::ALL.iter().position(|status| *status == row.status)),
        "overdue" => Key::from(u32::from(row.overdue)),
        "requirements" => Key::from(row.requirements),
        "evidence" => Key::from(row.evidence),
        _ => return None,
    })
}

/// One measure with what it serves.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`]
pub async fn measure_show(app: &App, request: wire::RecordRequest) -> Result<wire::MeasureDetail> {
    let akte = app.akte()?;
    let today = app.today();
    let mut snapshot = akte.store.snapshot().await?;
    let mut reads = snapshot.reads();
    let scope = Scope::of(MunicipalityId(request.municipality_id));
    let measure: Measure = reads.get(scope, request.id).await?;
    let view = DomainView::load(&akte, &mut reads, request.municipality_id, measure.domain_id.0).await?;
    let links = reads.measure_links(scope, measure.domain_id).await?;
    let evidence_links = reads.evidence_links(scope).await?;
    let served: Vec<(RequirementId, TargetObjectId)> = links
        .iter()
        .filter(|link| link.measure_id == measure.id)
        .map(|link| (link.requirement_id, link.target_object_id))
        .collect();
    let pieces: Vec<Uuid> = evidence_links
        .iter()
        .filter(|link| link.measure_id == Some(measure.id))
        .map(|link| link.evidence_id.0)
        .collect();
    let evidence: Vec<Evidence> = reads.find_all(scope, &pieces).await?;
    let entries = reads.history(scope, "measure", measure.id).await?;
    let hanging = Hanging::around(&mut reads, scope, measure.id).await?;
    let leaves_open = leaves_open(&mut reads, scope, &measure, &links).await?;
    let points = open_points::of_measure(&measure, &hanging.around_of(leaves_open), today);
    let place = |point: OpenPoint| PointPlace::of(point).about(measure.id.0.to_string());
    let (open_points, put_back) = red_pen::divided(app, &mut reads, &view, points, place).await?;
    Ok(wire::MeasureDetail {
        relations: hanging.needed(),
        related_by: hanging.needing(),
        serves: served_rows(&mut reads, &[&view], scope, &served).await?,
        measure: measure_row(measure, &links, &evidence_links, today),
        evidence: evidence.into_iter().map(|piece| evidence_row(piece, &evidence_links, today)).collect(),
        open_points,
        put_back,
        history: history_rows(app, &mut reads, Some(scope), entries).await?,
    })
}

/// Requirements at target objects with names to show, in the order of the catalogs. One whose catalog is no longer in
/// force is shown as its latest version reads.
pub(crate) async fn served_rows(
    reads: &mut Reads<'_>,
    views: &[&DomainView],
    scope: Scope,
    served: &[(RequirementId, TargetObjectId)],
) -> Result<Vec<wire::ServedRow>> {
    let mut objects: HashMap<Uuid, String> = HashMap::new();
    let ids: Vec<Uuid> = served.iter().map(|(_, object)| object.0).collect::<HashSet<_>>().into_iter().collect();
    for object in reads.find_all::<TargetObject>(scope, &ids).await? {
        objects.insert(object.id.0, object.name);
    }
    let mut rows = Vec::with_capacity(served.len());
    for (requirement, object) in served {
        let in_force = views.iter().find_map(|view| view.find(*requirement));
        let (label, title) = match in_force {
            Some(found) => (found.row.label.clone(), found.row.title.clone()),
            None => match reads.requirement_versions(*requirement).await?.pop() {
                Some(row) => (row.label, row.title),
                None => (String::new(), String::new()),
            },
        };
        rows.push(wire::ServedRow {
            requirement_id: requirement.0,
            label,
            title,
            target_object_id: object.0,
            target_object_name: objects.get(&object.0).cloned().unwrap_or_default(),
        });
    }
    rows.sort_by(|a, b| {
        let label = super::lists::natural(&a.label, &b.label);
        label.then_with(|| super::lists::natural(&a.target_object_name, &b.target_object_name))
    });
    Ok(rows)
}

/// Adds or changes a measure.
///
/// # Errors
/// [`crate::ErrorCode::NameMissing`], [`crate::ErrorCode::CostNegative`], [`crate::ErrorCode::PeriodReversed`],
/// [`crate::ErrorCode::BudgetYearUnsound`], [`crate::ErrorCode::RequirementNotInForce`], [`crate::ErrorCode::NotFound`].
pub async fn measure_save(app: &App, request: wire::MeasureSaveRequest) -> Result<wire::Saved> {
    let akte = app.akte()?;
    let name = if request.id.is_some() { "measure.save" } else { "measure.add" };
    let (mut operation, scope) = app.begin(name, request.municipality_id).await?;
    let mut reads = operation.reads();
    let view = DomainView::load(&akte, &mut reads, request.municipality_id, request.domain_id).await?;
    let mut accepted = (String::new(), None);
    if let Some(id) = request.id {
        let before: Measure = reads.get(scope, id).await?;
        if before.domain_id != view.domain.id {
            return Err(AppError::not_found("measure", id));
        }
        accepted = (before.accepted_by, before.accepted_on);
    }
    let mut measure = Measure {
        id: MeasureId(request.id.unwrap_or_else(|| app.new_id())),
        municipality_id: scope.municipality(),
        domain_id: view.domain.id,
        title: request.title.trim().to_owned(),
        description: request.description,
        responsible: request.responsible,
        supervised_by: request.supervised_by,
        starts_on: request.starts_on,
        due_on: request.due_on,
        done_on: request.done_on,
        accepted_by: accepted.0,
        accepted_on: accepted.1,
        costs: Costs {
            invest_once: request.cost_once.map(Cents),
            invest_yearly: request.cost_yearly.map(Cents),
            personnel_once: request.personnel_once.map(Cents),
            personnel_yearly: request.personnel_yearly.map(Cents),
        },
        budget_year: request.budget_year,
        effort: request.effort,
        priority: request.priority,
        status: request.status,
    };
    measure.set_status(request.status, app.today());
    operation.put(scope, std::slice::from_ref(&measure)).await?;
    if let Some(serves) = request.serves {
        let wanted = served_pairs(&akte, &mut operation.reads(), &view, &serves).await?;
        let links = operation.reads().measure_links(scope, view.domain.id).await?;
        let links: Vec<MeasureLink> = links.into_iter().filter(|link| link.measure_id == measure.id).collect();
        let gone: Vec<Uuid> = links
            .iter()
            .filter(|link| !wanted.contains(&(link.requirement_id, link.target_object_id)))
            .map(|link| link.id.0)
            .collect();
        operation.delete::<MeasureLink>(scope, &gone).await?;
        add_links(app, &mut operation, scope, measure.id, &links, wanted).await?;
    }
    app.commit(operation).await?;
    Ok(wire::Saved { id: measure.id.0 })
}

/// What a request wants served, with requirements in force where the target object belongs: in the information domain
/// of the measure, or in another one that it serves as well.
async fn served_pairs(
    akte: &OpenAkte,
    reads: &mut Reads<'_>,
    view: &DomainView,
    serves: &[wire::Served],
) -> Result<Vec<(RequirementId, TargetObjectId)>> {
    let mut others: HashMap<DomainId, DomainView> = HashMap::new();
    let mut pairs = Vec::with_capacity(serves.len());
    for served in serves {
        let requirement = RequirementId(served.requirement_id);
        let object: TargetObject = match served.target_object_id {
            Some(id) => reads.get(view.scope, id).await?,
            None => view.root.clone(),
        };
        if object.domain_id == view.domain.id {
            view.get(requirement)?;
        } else {
            let other = match others.entry(object.domain_id) {
                Entry::Occupied(known) => known.into_mut(),
                Entry::Vacant(place) => {
                    let municipality = view.scope.municipality().0;
                    place.insert(DomainView::load(akte, reads, municipality, object.domain_id.0).await?)
                }
            };
            other.get(requirement)?;
        }
        let pair = (requirement, object.id);
        if !pairs.contains(&pair) {
            pairs.push(pair);
        }
    }
    Ok(pairs)
}

async fn add_links(
    app: &App,
    operation: &mut Operation,
    scope: Scope,
    measure: MeasureId,
    known: &[MeasureLink],
    wanted: Vec<(RequirementId, TargetObjectId)>,
) -> Result<()> {
    let new: Vec<MeasureLink> = wanted
        .into_iter()
        .filter(|pair| !known.iter().any(|link| (link.requirement_id, link.target_object_id) == *pair))
        .map(|(requirement_id, target_object_id)| MeasureLink {
            id: MeasureLinkId(app.new_id()),
            municipality_id: scope.municipality(),
            measure_id: measure,
            requirement_id,
            target_object_id,
        })
        .collect();
    operation.put(scope, &new).await?;
    Ok(())
}

/// Links a measure to requirements, or takes links away.
///
/// # Errors
/// [`crate::ErrorCode::RequirementNotInForce`], [`crate::ErrorCode::NotFound`].
pub async fn measure_link(app: &App, request: wire::MeasureLinkRequest) -> Result<wire::Empty> {
    let akte = app.akte()?;
    let (mut operation, scope) = app.begin("measure.link", request.municipality_id).await?;
    let mut reads = operation.reads();
    let measure: Measure = reads.get(scope, request.measure_id).await?;
    let view = DomainView::load(&akte, &mut reads, request.municipality_id, measure.domain_id.0).await?;
    let links = reads.measure_links(scope, measure.domain_id).await?;
    let links: Vec<MeasureLink> = links.into_iter().filter(|link| link.measure_id == measure.id).collect();
    let added = served_pairs(&akte, &mut reads, &view, &request.add).await?;
    let gone: Vec<Uuid> = links
        .iter()
        .filter(|link| {
            request.remove.iter().any(|served| {
                link.requirement_id.0 == served.requirement_id
                    && link.target_object_id == served.target_object_id.map_or(view.root.id, TargetObjectId)
            })
        })
        .map(|link| link.id.0)
        .collect();
    operation.delete::<MeasureLink>(scope, &gone).await?;
    add_links(app, &mut operation, scope, measure.id, &links, added).await?;
    app.commit(operation).await?;
    Ok(wire::Empty {})
}

/// Removes a measure and its links.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`]
pub async fn measure_delete(app: &App, request: wire::RecordRequest) -> Result<wire::Empty> {
    let (mut operation, scope) = app.begin("measure.delete", request.municipality_id).await?;
    let mut reads = operation.reads();
    let measure: Measure = reads.get(scope, request.id).await?;
    let links: Vec<Uuid> = reads
        .measure_links(scope, measure.domain_id)
        .await?
        .into_iter()
        .filter(|link| link.measure_id == measure.id)
        .map(|link| link.id.0)
        .collect();
    let proofs: Vec<Uuid> = reads
        .evidence_links(scope)
        .await?
        .into_iter()
        .filter(|link| link.measure_id == Some(measure.id))
        .map(|link| link.id.0)
        .collect();
    let hanging: Vec<Uuid> = reads
        .measure_relations(scope)
        .await?
        .into_iter()
        .filter(|relation| relation.measure_id == measure.id || relation.other_id == measure.id)
        .map(|relation| relation.id.0)
        .collect();
    let risks: Vec<Uuid> = reads.risks_of_measure(scope, measure.id).await?.into_iter().map(|link| link.id.0).collect();
    operation.delete::<MeasureLink>(scope, &links).await?;
    operation.delete::<MeasureRelation>(scope, &hanging).await?;
    operation.delete::<EvidenceLink>(scope, &proofs).await?;
    operation.delete::<RiskMeasure>(scope, &risks).await?;
    super::privacy::moving::without(&mut operation, scope, measure.id.0).await?;
    super::iso::moving::without(&mut operation, scope, measure.id.0).await?;
    super::desk::moving::without(&mut operation, scope, measure.id.0).await?;
    super::incident::moving::without(&mut operation, scope, measure.id.0).await?;
    operation.delete::<Measure>(scope, &[measure.id.0]).await?;
    app.commit(operation).await?;
    Ok(wire::Empty {})
}
