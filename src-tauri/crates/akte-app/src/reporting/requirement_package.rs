//! The requirement package of Grundschutz++.

use crate::akte::OpenAkte;
use crate::assess::{Assessment, Cell};
use crate::error::Result;
use crate::modelling::{AppliedParams, Package};
use crate::rooms::in_tree_order;
use crate::structure_view::StructureView;
use akte_domain::modelling::Strictest;
use akte_domain::words::CATEGORIES;
use akte_domain::{ImplementationStatus, TargetObjectKind};
use akte_report::model::{
    PackageAsset, PackageNeed, PackageObject, PackagedParam, PackagedRequirement, RequirementPackage,
};
use akte_store::Reads;
use std::collections::{BTreeSet, HashMap};

pub(super) async fn requirement_package(
    akte: &OpenAkte,
    reads: &mut Reads<'_>,
    structure: &StructureView,
    assessment: &Assessment,
) -> Result<RequirementPackage> {
    let view = &assessment.view;
    let objects = in_tree_order(reads.target_objects(view.scope, view.domain.id).await?);
    let package = Package::load(akte, reads, view, &objects).await?;
    let shown = |object: &akte_domain::TargetObject| assessment.objects.iter().any(|one| one.id == object.id);
    let rows: Vec<_> = package.rows(view, &objects).filter(|row| shown(row.object)).collect();
    let ids = rows.iter().map(|row| row.found.row.requirement_id).collect();
    let params = AppliedParams::load(reads, view, &ids).await?;
    let counted: HashMap<_, Cell<'_>> =
        assessment.cells().map(|cell| ((cell.object.id, cell.found.row.requirement_id), cell)).collect();
    let mut by_object: Vec<PackageObject> = Vec::new();
    let mut last = None;
    for row in rows {
        let requirement = row.found.row;
        let cell = counted.get(&(row.object.id, requirement.requirement_id));
        // What the part of the domain that is asked for leaves out has no cell; what is struck out never has one.
        if cell.is_none() && (!row.item.struck_out || !assessment.takes(row.object, row.found)) && assessment.is_part()
        {
            continue;
        }
        if last != Some(row.object.id) {
            last = Some(row.object.id);
            by_object.push(PackageObject { name: row.object.name.clone(), kind: row.object.kind, rows: Vec::new() });
        }
        let applied = params.of(requirement.requirement_id, row.decision);
        let packaged = PackagedRequirement {
            label: requirement.label.clone(),
            title: requirement.title.clone(),
            language: row.found.catalog.info.language.clone(),
            modal_verb: requirement.modal_verb.clone(),
            level: requirement.security_level.clone(),
            effort: requirement.effort_level,
            step: row.item.step,
            categories: row.item.categories.clone(),
            inherited: row.item.inherited,
            params: applied
                .into_iter()
                .map(|param| PackagedParam {
                    values: match param.strictest {
                        Strictest::Value(at) => param.values.get(at).cloned().into_iter().collect(),
                        Strictest::Nothing | Strictest::Unordered => param.values,
                    },
                    label: param.label,
                })
                .collect(),
            choice: row.decision.map(|one| one.choice),
            basis: row.decision.and_then(|one| one.basis),
            reason: row.decision.map(|one| one.reason.clone()).unwrap_or_default(),
            decided_by: row.decision.map(|one| one.decided_by.clone()).unwrap_or_default(),
            decided_on: row.decision.and_then(|one| one.decided_on),
            struck_out: row.item.struck_out,
            status: cell.map_or(ImplementationStatus::Unprocessed, Cell::status),
            unmet: cell.map(|cell| assessment.held_by(cell)).unwrap_or_default(),
        };
        if let Some(object) = by_object.last_mut() {
            object.rows.push(packaged);
        }
    }
    let determination = structure.determination();
    let need = |at: usize| {
        let category = determination.total(at).and_then(|rank| determination.scheme.category(rank));
        category.map(|category| category.name.clone()).unwrap_or_default()
    };
    let with_need = |kind| matches!(kind, TargetObjectKind::BusinessProcess | TargetObjectKind::Information);
    let needs = structure.objects.iter().enumerate().filter(|(_, object)| with_need(object.kind) && shown(object));
    let assets = objects.iter().filter(|object| {
        let kind = object.kind;
        !matches!(kind, TargetObjectKind::InformationDomain | TargetObjectKind::BusinessProcess) && shown(object)
    });
    let assets = assets.map(|object| {
        let categories = package.categories.get(&object.id).cloned().unwrap_or_default();
        let above: BTreeSet<String> =
            categories.iter().flat_map(|category| package.words.with_inherited(CATEGORIES, category)).collect();
        PackageAsset {
            name: object.name.clone(),
            kind: object.kind,
            inherited: above.into_iter().filter(|category| !categories.contains(category)).collect(),
            categories,
        }
    });
    Ok(RequirementPackage {
        needs: needs
            .map(|(at, object)| PackageNeed { name: object.name.clone(), kind: object.kind, need: need(at) })
            .collect(),
        assets: assets.collect(),
        objects: by_object,
    })
}
