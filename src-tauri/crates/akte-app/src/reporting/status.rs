//! The Umsetzungsstatus of Grundschutz++: what is implemented, and whether it rests on something that is not.

use super::check::{evidence, named};
use super::numbering::Numbering;
use crate::akte::OpenAkte;
use crate::assess::{Assessment, Cell};
use crate::error::Result;
use crate::modelling::Package;
use crate::register_view::exemptions;
use crate::rooms::in_tree_order;
use akte_domain::{ExceptionApproval, ImplementationStatus, RequirementId, TargetObjectId};
use akte_report::model::{Exemption, PracticeStatus, StatusReport, StatusRow, StruckRow};
use akte_store::Reads;
use chrono::NaiveDate;
use std::collections::HashMap;

/// The relation by which a requirement of a catalog names another one that it requires.
const REQUIRED: &str = "required";

pub(super) async fn status(
    akte: &OpenAkte,
    reads: &mut Reads<'_>,
    assessment: &Assessment,
    as_of: NaiveDate,
    numbering: &mut Numbering,
) -> Result<StatusReport> {
    let view = &assessment.view;
    let exempted = exemptions(reads, view.scope, view.domain.id, as_of).await?;
    let required = required(akte, reads, assessment).await?;
    let known = Known::of(assessment);
    let mut practices: Vec<PracticeStatus> = Vec::new();
    let mut place: HashMap<(usize, u32), usize> = HashMap::new();
    let mut cells: Vec<(usize, Cell<'_>)> = Vec::new();
    for cell in assessment.cells() {
        let of = |catalog: &std::sync::Arc<crate::catalogs::CatalogView>| catalog.info.id == cell.found.catalog.info.id;
        if let Some(at) = assessment.view.catalogs.iter().position(of) {
            cells.push((at, cell));
        }
    }
    // In the order of the catalogs, each requirement at its target objects one after the other.
    cells.sort_by_key(|(at, cell)| (*at, cell.found.row.position));
    for (at, cell) in cells {
        let top = cell.found.catalog.path(cell.found.row).first().copied();
        let index = *place.entry((at, top.map_or(u32::MAX, |group| group.position))).or_insert_with(|| {
            practices.push(PracticeStatus {
                title: top.map(named).unwrap_or_else(|| cell.found.catalog.info.title.clone()),
                language: cell.found.catalog.info.language.clone(),
                rows: Vec::new(),
            });
            practices.len() - 1
        });
        let labels = if assessment.is_modelled() {
            assessment.held_by(&cell)
        } else {
            let needs = required.get(&cell.found.row.requirement_id).map_or(&[][..], Vec::as_slice);
            let unmet = needs.iter().filter(|need| !known.is_met(cell.object.id, **need));
            unmet.filter_map(|need| Some(assessment.view.find(*need)?.row.label.clone())).collect()
        };
        if let Some(practice) = practices.get_mut(index) {
            let exemption = cell.exemption(&exempted).map(exemption);
            let evidence = evidence(assessment, &cell, numbering);
            practice.rows.push(StatusRow { exemption, evidence, ..row(&cell, labels) });
        }
    }
    Ok(StatusReport { practices, struck: struck(akte, reads, assessment).await? })
}

fn exemption(exception: &ExceptionApproval) -> Exemption {
    Exemption {
        name: exception.name.clone(),
        reason: exception.reason.clone(),
        risk: exception.risk.clone(),
        compensation: exception.compensation.clone(),
        approved_by: exception.approved_by.clone(),
        approved_on: exception.approved_on,
        valid_until: exception.valid_until,
    }
}

/// What was struck out of the requirement package, object by object.
async fn struck(akte: &OpenAkte, reads: &mut Reads<'_>, assessment: &Assessment) -> Result<Vec<StruckRow>> {
    if !assessment.is_modelled() {
        return Ok(Vec::new());
    }
    let view = &assessment.view;
    let objects = in_tree_order(reads.target_objects(view.scope, view.domain.id).await?);
    let package = Package::load(akte, reads, view, &objects).await?;
    let shown = assessment.object_ids();
    let rows = package
        .rows(view, &objects)
        .filter(|row| row.item.struck_out && shown.contains(&row.object.id) && assessment.takes(row.object, row.found));
    Ok(rows
        .map(|row| StruckRow {
            id: row.found.row.label.clone(),
            title: row.found.row.title.clone(),
            language: row.found.catalog.info.language.clone(),
            object: row.object.name.clone(),
            reason: row.decision.map(|one| one.reason.clone()).unwrap_or_default(),
            decided_by: row.decision.map(|one| one.decided_by.clone()).unwrap_or_default(),
            decided_on: row.decision.and_then(|one| one.decided_on),
        })
        .collect())
}

fn row(cell: &Cell<'_>, rests_on: Vec<String>) -> StatusRow {
    let row = cell.found.row;
    StatusRow {
        id: row.label.clone(),
        title: row.title.clone(),
        modal_verb: row.modal_verb.clone(),
        level: row.security_level.clone(),
        object: cell.object.name.clone(),
        // What was found; that it does not count says `rests_on`.
        status: cell.answer.map_or(ImplementationStatus::Unprocessed, |answer| answer.status),
        reason: cell.answer.map(|answer| answer.reason.clone()).unwrap_or_default(),
        responsible: cell.answer.map(|answer| answer.responsible.clone()).unwrap_or_default(),
        checked_on: cell.answer.and_then(|answer| answer.checked_on),
        surveyor: cell.answer.map(|answer| answer.surveyor.clone()).unwrap_or_default(),
        rests_on,
        exemption: None,
        evidence: Vec::new(),
    }
}

/// What each requirement in force requires of the others, as its publisher says.
async fn required(
    akte: &OpenAkte,
    reads: &mut Reads<'_>,
    assessment: &Assessment,
) -> Result<HashMap<RequirementId, Vec<RequirementId>>> {
    let mut required: HashMap<RequirementId, Vec<RequirementId>> = HashMap::new();
    for catalog in &assessment.view.catalogs {
        let index = akte.catalogs.index(reads, catalog).await?;
        for row in &catalog.requirements {
            for (from, _) in index.linking_to(&row.label, &row.identity).filter(|(_, rel)| *rel == REQUIRED) {
                let needs = required.entry(from).or_default();
                if from != row.requirement_id && !needs.contains(&row.requirement_id) {
                    needs.push(row.requirement_id);
                }
            }
        }
    }
    Ok(required)
}

/// What is known of each requirement: at each object, and everywhere together.
struct Known {
    at: HashMap<(TargetObjectId, RequirementId), bool>,
    everywhere: HashMap<RequirementId, bool>,
}

impl Known {
    fn of(assessment: &Assessment) -> Self {
        let (mut at, mut everywhere) = (HashMap::new(), HashMap::new());
        for (object, requirement, status) in assessment.statuses() {
            let settled = matches!(status, ImplementationStatus::Yes | ImplementationStatus::Dispensable);
            at.insert((object, requirement), settled);
            *everywhere.entry(requirement).or_insert(true) &= settled;
        }
        Self { at, everywhere }
    }

    /// Whether a requirement is met at an object; where it was not looked at there, whether it is everywhere else.
    fn is_met(&self, object: TargetObjectId, requirement: RequirementId) -> bool {
        let here = self.at.get(&(object, requirement));
        here.or_else(|| self.everywhere.get(&requirement)).copied().unwrap_or(false)
    }
}
