//! A.3: which modules apply where, and why not.

use crate::assess::Assessment;
use crate::domain_view::DomainView;
use crate::error::Result;
use crate::modelling::{ModelPoint, ModelRow, ModelView};
use akte_report::model::{ModelledModule, ModelledObject, Modelling, OpenPointEntry};
use akte_store::Reads;
use chrono::NaiveDate;
use std::collections::HashMap;

pub(super) async fn modelling(reads: &mut Reads<'_>, view: DomainView, assessment: &Assessment) -> Result<Modelling> {
    let model = ModelView::of(reads, view).await?;
    let shown = assessment.object_ids();
    let mut by_module: HashMap<usize, Vec<&ModelRow>> = HashMap::new();
    for row in &model.rows {
        by_module.entry(row.module).or_default().push(row);
    }
    let modules = model
        .modules
        .iter()
        .enumerate()
        .filter(|(_, module)| assessment.shows_module(&model.view, module.catalog, module.group))
        .map(|(at, module)| {
            let of = by_module.get(&at).map_or(&[][..], Vec::as_slice);
            let rows = of.iter().filter_map(|row| {
                let (decision, object) = (model.decision(row)?, model.objects.get(row.object)?);
                shown.contains(&object.id).then(|| ModelledObject {
                    column: row.object,
                    name: object.name.clone(),
                    kind: object.kind,
                    relevant: decision.relevant,
                    reason: decision.reason.clone(),
                    contact: decision.contact.clone(),
                    risk_note: decision.risk_note.clone(),
                    decided_by: decision.decided_by.clone(),
                    decided_on: decision.decided_on,
                })
            });
            ModelledModule {
                label: module.label.clone(),
                title: module.title.clone(),
                order: module.order.clone(),
                user_defined: module.user_defined,
                language: model.view.catalogs[module.catalog].info.language.clone(),
                rows: rows.collect(),
            }
        })
        // In a part of a domain, what was decided about none of its objects says nothing.
        .filter(|module| !assessment.is_part() || !module.rows.is_empty())
        .collect();
    Ok(Modelling {
        approach: model.view.domain.definition.approach,
        modules,
        objects: model.objects.iter().map(|object| object.name.clone()).collect(),
    })
}

/// Open points as reports print them; in a part of a domain those of its objects.
pub(super) fn entries(assessment: &Assessment, points: Vec<ModelPoint>, as_of: NaiveDate) -> Vec<OpenPointEntry> {
    let domain = &assessment.view.domain.name;
    let ids = assessment.object_ids();
    let shown = |point: &ModelPoint| match point.place.object {
        Some(id) => ids.contains(&id),
        None => !assessment.is_part(),
    };
    points
        .into_iter()
        .filter(shown)
        .map(|point| {
            let (object, subject) = match (point.object_name.is_empty(), point.subject.is_empty()) {
                (true, true) => (String::new(), domain.clone()),
                // Without anything more to say about the object, it is itself what has to be mended.
                (false, true) => (String::new(), point.object_name),
                (_, false) => (point.object_name, point.subject),
            };
            super::points::entry(&assessment.suppressions, &point.place, (object, subject), as_of)
        })
        .collect()
}
