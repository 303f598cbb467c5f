//! Tables of the desk: `controlled_document`, `training`, `consultation`, `officer_task`, `security_objective`, `desk_link`.

use super::content::content_rows;
use crate::record::{self, Cells, Rows, Values};
use crate::{Result, Scope};
use akte_domain::{Consultation, ControlledDocument, DeskLink, MunicipalityId, Objective, OfficerTask, Training};
use sqlx::SqliteConnection;
use uuid::Uuid;

content_rows!(
    ControlledDocument,
    "controlled_document",
    ["domain_id", "replaced_by_id", "title"],
    ControlledDocument::problems,
    |document| {
        let mut texts = vec![
            document.number.as_str(),
            &document.author,
            &document.owner,
            &document.released_by,
            &document.storage,
            &document.remark,
        ];
        texts.extend(document.distribution.iter().map(|one| one.recipient.as_str()));
        Some((&document.title, texts))
    }
);

content_rows!(Training, "training", ["title"], Training::problems, |training| {
    let texts = vec![training.audience.as_str(), &training.held_by, &training.effect_note, &training.remark];
    Some((&training.title, texts))
});

content_rows!(Consultation, "consultation", ["title"], Consultation::problems, |one| {
    let texts =
        vec![one.requested_by.as_str(), &one.inquiry, &one.opinion, &one.outcome, &one.deviation_reason, &one.remark];
    Some((&one.title, texts))
});

content_rows!(OfficerTask, "officer_task", ["title"], OfficerTask::problems, |task| {
    Some((&task.title, vec![task.responsible.as_str(), &task.remark]))
});

content_rows!(Objective, "security_objective", ["domain_id", "title"], Objective::problems, |objective| {
    let mut texts = vec![
        objective.indicator.as_str(),
        &objective.responsible,
        &objective.resources,
        &objective.evaluation,
        &objective.conclusion,
    ];
    texts.extend(objective.measurements.iter().map(|one| one.comment.as_str()));
    Some((&objective.title, texts))
});

impl Rows for DeskLink {
    const KIND: &'static str = "desk_link";
    const TABLE: &'static str = "desk_link";
    const COLUMNS: &'static [&'static str] = &[
        "municipality_id",
        "id",
        "controlled_document_id",
        "training_id",
        "advice_id",
        "task_id",
        "objective_id",
        "evidence_id",
        "person_id",
        "activity_id",
        "target_object_id",
        "measure_id",
        "requirement_id",
    ];

    fn id(&self) -> Uuid {
        self.id.0
    }

    fn municipality(&self) -> MunicipalityId {
        self.municipality_id
    }

    fn bind(&self, values: &mut Values) {
        values
            .push(self.municipality_id.0)
            .push(self.id.0)
            .push(self.controlled_document_id.map(Uuid::from))
            .push(self.training_id.map(Uuid::from))
            .push(self.advice_id.map(Uuid::from))
            .push(self.task_id.map(Uuid::from))
            .push(self.objective_id.map(Uuid::from))
            .push(self.evidence_id.map(Uuid::from))
            .push(self.person_id.map(Uuid::from))
            .push(self.activity_id.map(Uuid::from))
            .push(self.target_object_id.map(Uuid::from))
            .push(self.measure_id.map(Uuid::from))
            .push(self.requirement_id.map(Uuid::from));
    }

    fn read(cells: &mut Cells<'_>) -> Result<Self> {
        Ok(Self {
            municipality_id: cells.id()?,
            id: cells.id()?,
            controlled_document_id: cells.optional_id()?,
            training_id: cells.optional_id()?,
            advice_id: cells.optional_id()?,
            task_id: cells.optional_id()?,
            objective_id: cells.optional_id()?,
            evidence_id: cells.optional_id()?,
            person_id: cells.optional_id()?,
            activity_id: cells.optional_id()?,
            target_object_id: cells.optional_id()?,
            measure_id: cells.optional_id()?,
            requirement_id: cells.optional_id()?,
        })
    }
}

/// All controlled documents of a municipality by title.
pub(crate) async fn documents(conn: &mut SqliteConnection, scope: Scope) -> Result<Vec<ControlledDocument>> {
    record::select(conn, scope, "order by title, id", |_| {}).await
}

/// All trainings of a municipality, in the order in which they were recorded.
pub(crate) async fn trainings(conn: &mut SqliteConnection, scope: Scope) -> Result<Vec<Training>> {
    record::select(conn, scope, "order by id", |_| {}).await
}

/// All consultations of a municipality, in the order in which they were recorded.
pub(crate) async fn consultations(conn: &mut SqliteConnection, scope: Scope) -> Result<Vec<Consultation>> {
    record::select(conn, scope, "order by id", |_| {}).await
}

/// All tasks of a municipality's officers, in the order in which they were recorded.
pub(crate) async fn tasks(conn: &mut SqliteConnection, scope: Scope) -> Result<Vec<OfficerTask>> {
    record::select(conn, scope, "order by id", |_| {}).await
}

/// All objectives of a municipality by title.
pub(crate) async fn objectives(conn: &mut SqliteConnection, scope: Scope) -> Result<Vec<Objective>> {
    record::select(conn, scope, "order by title, id", |_| {}).await
}

/// All links of a municipality, in the order in which they were made.
pub(crate) async fn links(conn: &mut SqliteConnection, scope: Scope) -> Result<Vec<DeskLink>> {
    record::select(conn, scope, "order by id", |_| {}).await
}
