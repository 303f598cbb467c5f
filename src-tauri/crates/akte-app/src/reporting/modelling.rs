//! A.3: which modules apply where, and why not.

use crate::assess::Assessment;
use crate::domain_view::DomainView;
use crate::error::Result;
use crate::modelling::{ModelPoint, ModelView};
use akte_report::model::{ModelledModule, ModelledObject, Modelling, OpenPointEntry};
use akte_store::Reads;

pub(super) async fn modelling(reads: &mut Reads<'_>, view: DomainView, assessment: &Assessment) -> Result<Modelling> {
    let model = ModelView::of(reads, view).await?;
    let shown = |object: &akte_domain::TargetObject| assessment.objects.iter().any(|one| one.id == object.id);
    let modules = model
        .modules
        .iter()
        .enumerate()
        .filter(|(_, module)| assessment.shows_module(&model.view, module.catalog, module.group))
        .map(|(at, module)| {
            let of = model.rows.iter().filter(|row| row.module == at);
            let rows = of.filter_map(|row| {
                let (decision, object) = (model.decision(row)?, model.objects.get(row.object)?);
                shown(object).then(|| ModelledObject {
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
pub(super) fn entries(assessment: &Assessment, points: Vec<ModelPoint>) -> Vec<OpenPointEntry> {
    let domain = &assessment.view.domain.name;
    let shown = |point: &ModelPoint| match point.object {
        Some(id) => assessment.objects.iter().any(|object| object.id == id),
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
            OpenPointEntry { point: point.point, object, subject }
        })
        .collect()
}
