//! The backup and restore record.

use super::links::{self, Of};
use super::{Entry, Key, evidence_names, list, object_names, points};
use crate::app::App;
use crate::error::Result;
use crate::register_view::Backed;
use crate::rooms::scope_of;
use crate::wire;
use akte_domain::{BackupRecord, BackupRecordId, Coded, Measure, MeasureId, TargetObject, TargetObjectId};

impl Entry for wire::BackupRow {
    fn texts(&self) -> Vec<&str> {
        let fields = &self.fields;
        let mut texts = vec![
            fields.name.as_str(),
            &fields.plan,
            &fields.medium,
            &self.site_name,
            &self.second_site_name,
            &fields.responsible,
        ];
        texts.extend(self.objects.iter().map(|object| object.name.as_str()));
        texts
    }

    fn points(&self) -> &[wire::PointText] {
        &self.points
    }

    fn key(&self, column: &str) -> Option<Key> {
        Some(match column {
            "name" => Key::from(&self.fields.name),
            "frequency" => {
                let place = |one| akte_domain::BackupFrequency::ALL.iter().position(|other| *other == one);
                Key::number(self.fields.frequency.and_then(place).and_then(|place| u32::try_from(place).ok()))
            }
            "site_name" => Key::from(&self.site_name),
            "second_site_name" => Key::from(&self.second_site_name),
            "last_success_on" => Key::date(self.fields.last_success_on),
            "restore_tested_on" => Key::date(self.fields.restore_tested_on),
            "responsible" => Key::from(&self.fields.responsible),
            _ => return None,
        })
    }
}

/// All backup records; by data stock, unless sorted otherwise.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`], [`crate::ErrorCode::SortUnknown`].
pub async fn backup_list(app: &App, request: wire::RegisterListRequest) -> Result<wire::List<wire::BackupRow>> {
    let (texts, today) = (app.texts(), app.today());
    list(app, request, |view| {
        let row = |one: &Backed| wire::BackupRow {
            id: one.record.id.0,
            site_name: one.site.clone(),
            second_site_name: one.second_site.clone(),
            same_compartment: one.same_compartment,
            measure_title: one.measure.clone(),
            objects: object_names(&one.objects),
            evidence: evidence_names(&view.evidence, &one.evidence),
            points: points(texts, one.points(today)),
            fields: fields(one),
        };
        view.backups.iter().map(row).collect()
    })
    .await
}

fn fields(one: &Backed) -> wire::BackupFields {
    let record = one.record.clone();
    wire::BackupFields {
        name: record.name,
        plan: record.plan,
        frequency: record.frequency,
        medium: record.medium,
        retention: record.retention,
        site_id: record.site_id.map(|id| id.0),
        second_site_id: record.second_site_id.map(|id| id.0),
        offline_copy: record.offline_copy,
        last_success_on: record.last_success_on,
        restore_tested_on: record.restore_tested_on,
        restore_result: record.restore_result,
        restore_note: record.restore_note,
        measure_id: record.measure_id.map(|id| id.0),
        responsible: record.responsible,
        object_ids: one.objects.iter().map(|object| object.id.0).collect(),
        evidence_ids: one.evidence.iter().map(|id| id.0).collect(),
    }
}

/// Adds or changes a backup record.
///
/// # Errors
/// [`crate::ErrorCode::NameMissing`], [`crate::ErrorCode::RestoreResultWithoutTest`], [`crate::ErrorCode::AlreadyExists`],
/// [`crate::ErrorCode::NotFound`].
pub async fn backup_save(app: &App, request: wire::BackupSaveRequest) -> Result<wire::Saved> {
    let name = if request.id.is_some() { "backup.save" } else { "backup.add" };
    let (mut operation, scope) = app.begin(name, request.municipality_id).await?;
    let mut reads = operation.reads();
    scope_of(&mut reads, request.municipality_id).await?;
    if let Some(id) = request.id {
        reads.get::<BackupRecord>(scope, id).await?;
    }
    let fields = request.fields;
    for id in [fields.site_id, fields.second_site_id].into_iter().flatten() {
        reads.get::<TargetObject>(scope, id).await?;
    }
    if let Some(id) = fields.measure_id {
        reads.get::<Measure>(scope, id).await?;
    }
    let record = BackupRecord {
        id: BackupRecordId(request.id.unwrap_or_else(|| app.new_id())),
        municipality_id: scope.municipality(),
        name: fields.name.trim().to_owned(),
        plan: fields.plan,
        frequency: fields.frequency,
        medium: fields.medium,
        retention: fields.retention,
        site_id: fields.site_id.map(TargetObjectId),
        second_site_id: fields.second_site_id.map(TargetObjectId),
        offline_copy: fields.offline_copy,
        last_success_on: fields.last_success_on,
        restore_tested_on: fields.restore_tested_on,
        restore_result: fields.restore_result,
        restore_note: fields.restore_note,
        measure_id: fields.measure_id.map(MeasureId),
        responsible: fields.responsible,
    };
    let of = Of::Backup(record.id);
    operation.put(scope, std::slice::from_ref(&record)).await?;
    links::set_objects(app, &mut operation, scope, of, &fields.object_ids).await?;
    links::set_evidence(app, &mut operation, scope, of, &fields.evidence_ids).await?;
    app.commit(operation).await?;
    Ok(wire::Saved { id: record.id.0 })
}
