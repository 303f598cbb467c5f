//! Tasks of the officers.

use super::links::{self, Of, Wanted};
use super::{evidence_ids, list};
use crate::app::App;
use crate::desk_view::{Linked, Links};
use crate::error::Result;
use crate::rooms::lists::Key;
use crate::rooms::register::{Entry, points};
use crate::rooms::scope_of;
use crate::wire;
use akte_domain::desk::task::{TaskStatus, of_task};
use akte_domain::{MunicipalityId, OfficerTask, OfficerTaskId};
use uuid::Uuid;

impl Entry for wire::OfficerTaskRow {
    fn texts(&self) -> Vec<&str> {
        let fields = &self.fields;
        let mut texts = vec![fields.title.as_str(), &fields.responsible, &fields.remark];
        let linked = self.activities.iter().chain(&self.objects).chain(&self.measures);
        texts.extend(linked.map(|one| one.name.as_str()));
        texts
    }

    fn points(&self) -> &[wire::PointText] {
        &self.points
    }

    fn key(&self, column: &str) -> Option<Key> {
        Some(match column {
            "title" => Key::from(&self.fields.title),
            "topic" => Key::place(self.fields.topic),
            "status" => Key::place(self.fields.status),
            "due_on" => Key::date(self.fields.due_on),
            "responsible" => Key::from(&self.fields.responsible),
            "done_on" => Key::date(self.fields.done_on),
            _ => return None,
        })
    }
}

/// The tasks of a municipality's officers: open ones first, what is due first comes first, unless sorted otherwise.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`], [`crate::ErrorCode::SortUnknown`].
pub async fn officer_task_list(
    app: &App,
    request: wire::RegisterListRequest,
) -> Result<wire::List<wire::OfficerTaskRow>> {
    let (texts, today) = (app.texts(), app.today());
    list(app, request, |view| {
        let row = |one: &Linked<OfficerTask>| wire::OfficerTaskRow {
            id: one.record.id.0,
            activities: view.named(&one.to.activities),
            objects: view.named(&one.to.objects),
            measures: view.named(&one.to.measures),
            evidence: view.proofs(&one.to.evidence),
            points: points(texts, of_task(&one.record, today)),
            fields: fields(one),
        };
        view.tasks.iter().map(row).collect()
    })
    .await
}

impl Default for wire::OfficerTaskFields {
    fn default() -> Self {
        let nil = Uuid::nil();
        let record = OfficerTask::new(OfficerTaskId(nil), MunicipalityId(nil), "");
        fields(&Linked { record, to: Links::default() })
    }
}

fn fields(one: &Linked<OfficerTask>) -> wire::OfficerTaskFields {
    let record = one.record.clone();
    wire::OfficerTaskFields {
        title: record.title,
        topic: record.topic,
        status: record.status,
        due_on: record.due_on,
        responsible: record.responsible,
        done_on: record.done_on,
        activity_ids: one.to.activities.clone(),
        object_ids: one.to.objects.clone(),
        measure_ids: one.to.measures.clone(),
        evidence_ids: evidence_ids(&one.to),
        remark: record.remark,
    }
}

/// Adds or changes a task. One that is said to be done, without a day, was done today.
///
/// # Errors
/// [`crate::ErrorCode::NameMissing`], [`crate::ErrorCode::NotFound`].
pub async fn officer_task_save(app: &App, request: wire::OfficerTaskSaveRequest) -> Result<wire::Saved> {
    let name = if request.id.is_some() { "officer_task.save" } else { "officer_task.add" };
    let (mut operation, _) = app.begin(name, request.municipality_id).await?;
    let mut reads = operation.reads();
    let scope = scope_of(&mut reads, request.municipality_id).await?;
    if let Some(id) = request.id {
        reads.get::<OfficerTask>(scope, id).await?;
    }
    let fields = request.fields;
    let id = OfficerTaskId(request.id.unwrap_or_else(|| app.new_id()));
    let done = fields.status == TaskStatus::Completed;
    let record = OfficerTask {
        topic: fields.topic,
        status: fields.status,
        due_on: fields.due_on,
        responsible: fields.responsible,
        done_on: if done { fields.done_on.or_else(|| Some(app.today())) } else { fields.done_on },
        remark: fields.remark,
        ..OfficerTask::new(id, scope.municipality(), fields.title.trim())
    };
    operation.put(scope, std::slice::from_ref(&record)).await?;
    let wanted = Wanted {
        evidence: &fields.evidence_ids,
        activities: &fields.activity_ids,
        objects: &fields.object_ids,
        measures: &fields.measure_ids,
        ..Wanted::default()
    };
    links::set(app, &mut operation, scope, Of::Task(id), wanted).await?;
    app.commit(operation).await?;
    Ok(wire::Saved { id: id.0 })
}
