//! The deletion log.

use super::links::{self, Of, Wanted};
use super::{evidence_names, list};
use crate::app::App;
use crate::error::Result;
use crate::privacy_view::Proven;
use crate::rooms::lists::Key;
use crate::rooms::register::{Entry, points};
use crate::rooms::scope_of;
use crate::wire;
use akte_domain::{DeletionRun, DeletionRunId, MunicipalityId, ProcessingActivity};
use uuid::Uuid;

impl Entry for wire::DeletionRow {
    fn texts(&self) -> Vec<&str> {
        let fields = &self.fields;
        vec![&self.activity_name, &fields.data, &fields.system, &fields.done_by, &fields.remark]
    }

    fn points(&self) -> &[wire::PointText] {
        &self.points
    }

    fn key(&self, column: &str) -> Option<Key> {
        Some(match column {
            "activity_name" => Key::from(&self.activity_name),
            "data" => Key::from(&self.fields.data),
            "system" => Key::from(&self.fields.system),
            "done_on" => Key::date(self.fields.done_on),
            "done_by" => Key::from(&self.fields.done_by),
            "next_on" => Key::date(self.fields.next_on),
            _ => return None,
        })
    }
}

/// All deletions; the latest first, unless sorted otherwise.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`], [`crate::ErrorCode::SortUnknown`].
pub async fn deletion_list(app: &App, request: wire::RegisterListRequest) -> Result<wire::List<wire::DeletionRow>> {
    let (texts, today) = (app.texts(), app.today());
    list(app, request, |view| {
        let row = |one: &Proven<DeletionRun>| wire::DeletionRow {
            id: one.record.id.0,
            activity_name: view.activity_name(one.record.activity_id).to_owned(),
            evidence: evidence_names(&view, &one.evidence),
            points: points(texts, view.run_points(&one.record, today)),
            fields: fields(one),
        };
        view.runs.iter().map(row).collect()
    })
    .await
}

impl wire::DeletionFields {
    /// Those of a deletion of which nothing is known but the activity.
    #[must_use]
    pub fn blank(activity_id: Uuid) -> Self {
        let nil = Uuid::nil();
        let record = DeletionRun::new(DeletionRunId(nil), MunicipalityId(nil), activity_id.into());
        fields(&Proven { record, evidence: Vec::new() })
    }
}

fn fields(one: &Proven<DeletionRun>) -> wire::DeletionFields {
    let record = one.record.clone();
    wire::DeletionFields {
        activity_id: record.activity_id.0,
        data: record.data,
        system: record.system,
        done_on: record.done_on,
        done_by: record.done_by,
        number: record.number,
        offered_on: record.offered_on,
        archive_decision: record.archive_decision,
        next_on: record.next_on,
        remark: record.remark,
        evidence_ids: one.evidence.iter().map(|id| id.0).collect(),
    }
}

/// Adds or changes a deletion.
///
/// # Errors
/// [`crate::ErrorCode::PeriodReversed`] where the next one comes before it, [`crate::ErrorCode::NotFound`].
pub async fn deletion_save(app: &App, request: wire::DeletionSaveRequest) -> Result<wire::Saved> {
    let name = if request.id.is_some() { "deletion.save" } else { "deletion.add" };
    let (mut operation, scope) = app.begin(name, request.municipality_id).await?;
    let mut reads = operation.reads();
    scope_of(&mut reads, request.municipality_id).await?;
    if let Some(id) = request.id {
        reads.get::<DeletionRun>(scope, id).await?;
    }
    let fields = request.fields;
    let activity: ProcessingActivity = reads.get(scope, fields.activity_id).await?;
    let id = DeletionRunId(request.id.unwrap_or_else(|| app.new_id()));
    let run = DeletionRun {
        data: fields.data,
        system: fields.system,
        done_on: fields.done_on,
        done_by: fields.done_by,
        number: fields.number,
        offered_on: fields.offered_on,
        archive_decision: fields.archive_decision,
        next_on: fields.next_on,
        remark: fields.remark,
        ..DeletionRun::new(id, scope.municipality(), activity.id)
    };
    operation.put(scope, std::slice::from_ref(&run)).await?;
    let wanted = Wanted { evidence: &fields.evidence_ids, ..Wanted::default() };
    links::set(app, &mut operation, scope, Of::Run(id), &wanted).await?;
    app.commit(operation).await?;
    Ok(wire::Saved { id: id.0 })
}
