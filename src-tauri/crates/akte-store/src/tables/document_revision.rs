//! Table `document_revision`.

use crate::record::{self, Cells, Rows, Values, date_text};
use crate::{Result, Scope};
use akte_domain::{Coded, DocumentRevision, DomainId, MunicipalityId, Problem, ReportKind};
use sqlx::SqliteConnection;
use uuid::Uuid;

impl Rows for DocumentRevision {
    const KIND: &'static str = "document_revision";
    const TABLE: &'static str = "document_revision";
    const COLUMNS: &'static [&'static str] = &[
        "municipality_id",
        "id",
        "domain_id",
        "report",
        "version",
        "status",
        "classification",
        "edited_on",
        "editor",
        "editor_function",
        "remark",
        "next_revision_on",
        "distribution",
        "released_by",
        "released_on",
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
            .push(self.domain_id.map(|id| id.0))
            .push(self.report.code())
            .push(&*self.version)
            .push(self.status.code())
            .push(self.classification.code())
            .push(date_text(self.edited_on))
            .push(&*self.editor)
            .push(&*self.editor_function)
            .push(&*self.remark)
            .push(self.next_revision_on.map(date_text))
            .push(&*self.distribution)
            .push(&*self.released_by)
            .push(self.released_on.map(date_text));
    }

    fn read(cells: &mut Cells<'_>) -> Result<Self> {
        Ok(Self {
            municipality_id: cells.id()?,
            id: cells.id()?,
            domain_id: cells.optional_id()?,
            report: cells.coded()?,
            version: cells.next()?,
            status: cells.coded()?,
            classification: cells.coded()?,
            edited_on: cells.required_date()?,
            editor: cells.next()?,
            editor_function: cells.next()?,
            remark: cells.next()?,
            next_revision_on: cells.date()?,
            distribution: cells.next()?,
            released_by: cells.next()?,
            released_on: cells.date()?,
        })
    }

    fn broken_rules(&self) -> Vec<Problem> {
        self.problems()
    }
}

/// The history of a document of an information domain, oldest first.
pub(crate) async fn list(
    conn: &mut SqliteConnection,
    scope: Scope,
    domain: DomainId,
    report: ReportKind,
) -> Result<Vec<DocumentRevision>> {
    record::select(conn, scope, "and domain_id = ? and report = ? order by edited_on, id", |values| {
        values.push(domain.0).push(report.code());
    })
    .await
}

/// The history of a document of the municipality, oldest first, whatever information domain it was recorded in.
pub(crate) async fn list_of_municipality(
    conn: &mut SqliteConnection,
    scope: Scope,
    report: ReportKind,
) -> Result<Vec<DocumentRevision>> {
    record::select(conn, scope, "and report = ? order by edited_on, id", |values| {
        values.push(report.code());
    })
    .await
}
