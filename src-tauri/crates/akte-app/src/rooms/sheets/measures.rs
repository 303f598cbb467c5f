//! Measures.

use super::{BEGINS_AFTER_END, ObjectsByName, RequirementsByName, Sheet, UNKNOWN_OBJECT};
use crate::app::App;
use crate::error::Result;
use crate::wire::{DomainRequest, SheetImported};
use akte_domain::{
    Costs, InformationDomain, Measure, MeasureId, MeasureLink, MeasureLinkId, MeasureStatus, Priority, RequirementId,
    TargetObjectId,
};
use akte_exchange::MeasureRow;
use akte_store::Scope;
use std::collections::{HashMap, HashSet};
use std::path::Path;
use uuid::Uuid;

/// What a measure of the sheet serves, in the order of the rows.
type Serves = Vec<(RequirementId, TargetObjectId)>;

/// Imports measures. One whose title exactly one recorded measure has is changed, another one added; a column of
/// requirements says all that a measure serves.
///
/// # Errors
/// [`crate::ErrorCode::SheetRowsRefused`] with line and column, and those of a file that is no sheet.
pub async fn import_measures(app: &App, domain: &DomainRequest, path: &Path) -> Result<SheetImported> {
    let mut sheet = Sheet::read(path, akte_exchange::read_measures)?;
    let (mut operation, scope) = app.begin("measure.import", domain.municipality_id).await?;
    let mut reads = operation.reads();
    let recorded: InformationDomain = reads.get(scope, domain.domain_id).await?;
    let requirements = RequirementsByName::of(app, &mut reads, &recorded).await?;
    let here = reads.target_objects(scope, recorded.id).await?;
    let objects = ObjectsByName::new(&here);
    let by_title = by_title(crate::records::measures(&mut reads, scope, recorded.id).await?);
    // What a measure serves in another information domain is not the sheet's business.
    let mut links = reads.measure_links(scope, recorded.id).await?;
    links.retain(|link| here.iter().any(|object| object.id == link.target_object_id));

    let serves = served(&mut sheet, &requirements, &objects);
    sheet.refuse_errors(app)?;

    let mut measures = Vec::with_capacity(serves.len());
    let (mut added, mut removed) = (Vec::new(), Vec::new());
    for (row, serves) in sheet.imported.rows.iter().zip(serves) {
        let known = match by_title.get(&row.row.title).map(Vec::as_slice) {
            Some([one]) => Some(one),
            _ => None,
        };
        let measure = match known {
            Some(known) => changed(app, &sheet, &row.row, known.clone()),
            None => changed(app, &sheet, &row.row, new_measure(app, scope, &recorded, &row.row)),
        };
        if sheet.has("requirements") {
            let of_measure: Vec<&MeasureLink> = links.iter().filter(|link| link.measure_id == measure.id).collect();
            removed.extend(stale(&of_measure, &serves));
            added.extend(missing(app, scope, measure.id, &of_measure, &serves));
        }
        measures.push(measure);
    }
    operation.put(scope, &measures).await?;
    operation.delete::<MeasureLink>(scope, &removed).await?;
    operation.put(scope, &added).await?;
    let written = app.commit(operation).await?;
    Ok(sheet.brought(app, written.entries))
}

fn by_title(measures: Vec<Measure>) -> HashMap<String, Vec<Measure>> {
    let mut by_title: HashMap<String, Vec<Measure>> = HashMap::new();
    for measure in measures {
        by_title.entry(measure.title.clone()).or_default().push(measure);
    }
    by_title
}

/// What each row serves; what cannot be found is noted.
fn served(sheet: &mut Sheet<MeasureRow>, requirements: &RequirementsByName, objects: &ObjectsByName) -> Vec<Serves> {
    let rows = sheet.imported.rows.clone();
    let mut all = Vec::with_capacity(rows.len());
    for row in rows {
        let object = objects.find(&row.row.target_object);
        if object.is_none() {
            sheet.note(UNKNOWN_OBJECT, row.line, "target_object", &row.row.target_object);
        }
        if row.row.starts_on.zip(row.row.due_on).is_some_and(|(start, due)| start > due) {
            sheet.note(BEGINS_AFTER_END, row.line, "starts_on", &row.row.title);
        }
        let mut serves = Serves::new();
        for name in &row.row.requirements {
            match (requirements.find(name), object) {
                (Ok(requirement), Some(object)) => serves.push((requirement, object)),
                (Err(code), _) => sheet.note(code, row.line, "requirements", name),
                (Ok(_), None) => {}
            }
        }
        all.push(serves);
    }
    all
}

fn new_measure(app: &App, scope: Scope, domain: &InformationDomain, row: &MeasureRow) -> Measure {
    Measure {
        id: MeasureId(app.new_id()),
        municipality_id: scope.municipality(),
        domain_id: domain.id,
        title: row.title.clone(),
        description: String::new(),
        responsible: String::new(),
        supervised_by: String::new(),
        starts_on: None,
        due_on: None,
        done_on: None,
        accepted_by: String::new(),
        accepted_on: None,
        costs: Costs::default(),
        budget_year: None,
        effort: None,
        priority: Priority::Medium,
        status: MeasureStatus::Planned,
    }
}

/// The measure with what the row says; columns that the file does not have leave what is recorded.
fn changed(app: &App, sheet: &Sheet<MeasureRow>, row: &MeasureRow, mut measure: Measure) -> Measure {
    if sheet.has("description") {
        measure.description.clone_from(&row.description);
    }
    if sheet.has("responsible") {
        measure.responsible.clone_from(&row.responsible);
    }
    if sheet.has("due_on") {
        measure.due_on = row.due_on;
    }
    if sheet.has("supervised_by") {
        measure.supervised_by.clone_from(&row.supervised_by);
    }
    if sheet.has("starts_on") {
        measure.starts_on = row.starts_on;
    }
    if sheet.has("budget_year") {
        measure.budget_year = row.budget_year;
    }
    if sheet.has("effort") {
        measure.effort = row.effort;
    }
    let costs = &mut measure.costs;
    for (column, cost, said) in [
        ("cost_once", &mut costs.invest_once, row.costs.invest_once),
        ("cost_yearly", &mut costs.invest_yearly, row.costs.invest_yearly),
        ("personnel_once", &mut costs.personnel_once, row.costs.personnel_once),
        ("personnel_yearly", &mut costs.personnel_yearly, row.costs.personnel_yearly),
    ] {
        if sheet.has(column) {
            *cost = said;
        }
    }
    measure.priority = row.priority.unwrap_or(measure.priority);
    measure.set_status(row.status.unwrap_or(measure.status), app.today());
    measure
}

fn stale(links: &[&MeasureLink], serves: &Serves) -> Vec<Uuid> {
    let kept: HashSet<_> = serves.iter().copied().collect();
    let gone = links.iter().filter(|link| !kept.contains(&(link.requirement_id, link.target_object_id)));
    gone.map(|link| link.id.0).collect()
}

fn missing(app: &App, scope: Scope, measure: MeasureId, links: &[&MeasureLink], serves: &Serves) -> Vec<MeasureLink> {
    let known: HashSet<_> = links.iter().map(|link| (link.requirement_id, link.target_object_id)).collect();
    let new = serves.iter().copied().filter(|pair| !known.contains(pair));
    new.map(|(requirement_id, target_object_id)| MeasureLink {
        id: MeasureLinkId(app.new_id()),
        municipality_id: scope.municipality(),
        measure_id: measure,
        requirement_id,
        target_object_id,
    })
    .collect()
}
