//! The provider register.

use super::numbering::Numbering;
use crate::assess::Assessment;
use crate::error::Result;
use crate::provider_view::{Placed, ProviderView, place_of};
use crate::shared_view::{self, OwnerStatus, Referred};
use crate::structure_view::StructureView;
use akte_domain::open_points::OpenPoint;
use akte_domain::{PointPlace, ProviderRelation, TargetObjectId};
use akte_report::model::{
    OpenPointEntry, ProvidedObject, ProvidedRequirement, ProviderRegister, ProviderSheet, SharedRow, SharedSheet,
};
use akte_store::Reads;
use chrono::NaiveDate;
use std::collections::HashMap;
use uuid::Uuid;

/// The register and what an audit would object to in it.
///
/// # Errors
/// The database refuses.
pub(super) async fn register(
    reads: &mut Reads<'_>,
    assessment: &Assessment,
    structure: &StructureView,
    as_of: NaiveDate,
    numbering: &mut Numbering,
) -> Result<(ProviderRegister, Vec<OpenPointEntry>)> {
    let providers = ProviderView::read(reads, assessment).await?;
    let entry = |point: OpenPoint, record: Uuid, subject: &str| {
        let about = (String::new(), subject.to_owned());
        super::points::entry(&assessment.suppressions, &place_of(point, record), about, as_of)
    };
    let mut points: Vec<OpenPointEntry> = providers
        .points(assessment, as_of)
        .into_iter()
        .map(|(relation, point)| entry(point, relation.id.0, &relation.name))
        .collect();
    let unrelated = PointPlace::of(OpenPoint::ProviderWithoutRelation);
    points.extend(providers.without_relation(assessment).map(|object| {
        let about = (object.name.clone(), String::new());
        super::points::entry(&assessment.suppressions, &unrelated.clone().at(object.id), about, as_of)
    }));
    let needs = needs(structure);
    let relations = providers
        .relations
        .iter()
        .map(|relation| sheet(&providers, assessment, structure, &needs, relation, as_of, numbering))
        .collect();
    let mut shared = Vec::new();
    for (referred, object) in shared_view::of_domain(reads, &assessment.view, as_of).await? {
        points.extend(referred.points.iter().map(|point| entry(*point, referred.reference.id.0, &object)));
        let owner = crate::provider_view::municipality_name(reads, referred.reference.owner_id).await?;
        shared.push(shared_sheet(assessment, referred, object, owner));
    }
    Ok((ProviderRegister { relations, shared }, points))
}

/// Place of the highest need of each object in the scheme.
fn needs(structure: &StructureView) -> HashMap<TargetObjectId, usize> {
    let determination = structure.determination();
    let objects = structure.objects.iter().enumerate();
    objects.filter_map(|(place, object)| Some((object.id, usize::from(determination.total(place)?)))).collect()
}

fn need_name(structure: &StructureView, place: Option<usize>) -> String {
    let category = place.and_then(|place| structure.scheme.categories.get(place));
    category.map(|category| category.name.clone()).unwrap_or_default()
}

fn sheet(
    providers: &ProviderView,
    assessment: &Assessment,
    structure: &StructureView,
    needs: &HashMap<TargetObjectId, usize>,
    relation: &ProviderRelation,
    as_of: NaiveDate,
    numbering: &mut Numbering,
) -> ProviderSheet {
    let objects = providers.objects_of(assessment, relation.id);
    let highest = objects.iter().filter_map(|(_, object)| needs.get(&object.id).copied()).max();
    let evidence = providers
        .evidence_of(assessment, relation.id)
        .into_iter()
        .map(|(link, piece)| (link.purpose, numbering.of(piece)))
        .collect();
    ProviderSheet {
        provider: providers.provider_name(assessment, relation).to_owned(),
        need: need_name(structure, highest),
        objects: objects
            .iter()
            .map(|(of, object)| ProvidedObject {
                name: object.name.clone(),
                kind: object.kind,
                count: object.member_count,
                need: need_name(structure, needs.get(&object.id).copied()),
                state: of.state(as_of),
                planned_on: of.planned_on,
                on_site_on: of.on_site_on,
                transferred_on: of.transferred_on,
                remark: of.remark.clone(),
            })
            .collect(),
        evidence,
        requirements: providers
            .placed(assessment, relation)
            .map(|placed| requirement(assessment, &placed, numbering))
            .collect(),
        relation: relation.clone(),
    }
}

fn requirement(assessment: &Assessment, placed: &Placed<'_>, numbering: &mut Numbering) -> ProvidedRequirement {
    let (cell, row) = (&placed.cell, placed.cell.found.row);
    let pieces = assessment.evidence_of(cell).iter().filter_map(|index| assessment.evidence.get(*index));
    ProvidedRequirement {
        object: cell.object.name.clone(),
        label: row.label.clone(),
        title: row.title.clone(),
        language: cell.found.catalog.info.language.clone(),
        responsibility: placed.responsibility,
        note: placed.note().to_owned(),
        status: cell.status(),
        evidence: pieces.map(|piece| numbering.of(piece)).collect(),
    }
}

fn shared_sheet(assessment: &Assessment, referred: Referred, object: String, owner: String) -> SharedSheet {
    let granted = !referred.points.contains(&OpenPoint::SharedWithdrawn);
    let changed = referred.changed;
    let row = |status: &OwnerStatus| {
        let found = assessment.view.find(status.requirement)?;
        let valid: Vec<Option<NaiveDate>> =
            status.evidence.iter().filter(|piece| piece.valid).map(|piece| piece.valid_until).collect();
        Some(SharedRow {
            label: found.row.label.clone(),
            title: found.row.title.clone(),
            language: found.catalog.info.language.clone(),
            status: status.status,
            checked_on: status.checked_on,
            statement: status.said.as_ref().map(|(statement, _)| statement.clone()).unwrap_or_default(),
            valid: valid.len(),
            invalid: status.evidence.len() - valid.len(),
            valid_until: if valid.contains(&None) { None } else { valid.into_iter().flatten().max() },
            changed: changed.contains(&status.requirement),
        })
    };
    SharedSheet {
        object,
        owner,
        granted,
        relevant: referred.reference.relevant,
        reason: referred.reference.reason,
        decided_by: referred.reference.decided_by,
        decided_on: referred.reference.decided_on,
        seen_on: referred.reference.seen_on,
        rows: referred.statuses.iter().filter_map(row).collect(),
    }
}
