//! Tables of the management system by ISO/IEC 27001: `control_statement`, `clause_check`, `audit`, `audit_finding`,
//! `management_review`, `iso_link`.

use super::content::content_rows;
use crate::record::{self, Cells, Rows, Values};
use crate::{Result, Scope};
use akte_domain::{Audit, AuditFinding, ClauseCheck, ControlStatement, IsoLink, ManagementReview, MunicipalityId};
use sqlx::SqliteConnection;
use uuid::Uuid;

content_rows!(
    ControlStatement,
    "control_statement",
    ["domain_id", "requirement_id", "title"],
    ControlStatement::problems,
    |statement| {
        let texts = vec![
            statement.number.as_str(),
            &statement.reason,
            &statement.reference,
            &statement.implementation,
            &statement.responsible,
        ];
        Some((&statement.title, texts))
    }
);

content_rows!(ClauseCheck, "clause_check", ["domain_id", "requirement_id", "title"], ClauseCheck::problems, |check| {
    Some((&check.title, vec![check.reason.as_str(), &check.document, &check.responsible]))
});

content_rows!(Audit, "audit", ["domain_id", "title"], Audit::problems, |audit| {
    let mut texts = vec![
        audit.number.as_str(),
        &audit.goal,
        &audit.scope,
        &audit.criteria,
        &audit.sites,
        &audit.interviewed,
        &audit.conclusion,
    ];
    texts.extend(audit.team.iter().map(|auditor| auditor.name.as_str()));
    texts.extend(audit.areas.iter().map(|area| area.name.as_str()));
    texts.extend(audit.checklist.iter().map(|item| item.note.as_str()));
    Some((&audit.title, texts))
});

content_rows!(AuditFinding, "audit_finding", ["domain_id", "audit_id", "title"], AuditFinding::problems, |finding| {
    let texts = vec![
        finding.number.as_str(),
        &finding.requirement,
        &finding.area,
        &finding.fact,
        &finding.recommendation,
        &finding.root_cause,
        &finding.action,
        &finding.responsible,
    ];
    Some((&finding.title, texts))
});

content_rows!(ManagementReview, "management_review", ["domain_id", "title"], ManagementReview::problems, |review| {
    let mut texts = vec![review.participants.as_str(), &review.conclusion];
    texts.extend(review.inputs.iter().map(|input| input.text.as_str()));
    texts.extend(review.decisions.iter().map(|one| one.decision.as_str()));
    Some((&review.title, texts))
});

impl Rows for IsoLink {
    const KIND: &'static str = "iso_link";
    const TABLE: &'static str = "iso_link";
    const COLUMNS: &'static [&'static str] = &[
        "municipality_id",
        "id",
        "statement_id",
        "clause_id",
        "audit_id",
        "finding_id",
        "review_id",
        "measure_id",
        "evidence_id",
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
            .push(self.statement_id.map(Uuid::from))
            .push(self.clause_id.map(Uuid::from))
            .push(self.audit_id.map(Uuid::from))
            .push(self.finding_id.map(Uuid::from))
            .push(self.review_id.map(Uuid::from))
            .push(self.measure_id.map(Uuid::from))
            .push(self.evidence_id.map(Uuid::from));
    }

    fn read(cells: &mut Cells<'_>) -> Result<Self> {
        Ok(Self {
            municipality_id: cells.id()?,
            id: cells.id()?,
            statement_id: cells.optional_id()?,
            clause_id: cells.optional_id()?,
            audit_id: cells.optional_id()?,
            finding_id: cells.optional_id()?,
            review_id: cells.optional_id()?,
            measure_id: cells.optional_id()?,
            evidence_id: cells.optional_id()?,
        })
    }
}

/// All statements about controls of a municipality, in the order of their titles.
pub(crate) async fn statements(conn: &mut SqliteConnection, scope: Scope) -> Result<Vec<ControlStatement>> {
    record::select(conn, scope, "order by title, id", |_| {}).await
}

/// All checks of clauses of a municipality.
pub(crate) async fn clauses(conn: &mut SqliteConnection, scope: Scope) -> Result<Vec<ClauseCheck>> {
    record::select(conn, scope, "order by title, id", |_| {}).await
}

/// All audits of a municipality, in the order in which they were recorded.
pub(crate) async fn audits(conn: &mut SqliteConnection, scope: Scope) -> Result<Vec<Audit>> {
    record::select(conn, scope, "order by id", |_| {}).await
}

/// All findings of a municipality, in the order in which they were recorded.
pub(crate) async fn findings(conn: &mut SqliteConnection, scope: Scope) -> Result<Vec<AuditFinding>> {
    record::select(conn, scope, "order by id", |_| {}).await
}

/// All management reviews of a municipality, in the order in which they were recorded.
pub(crate) async fn reviews(conn: &mut SqliteConnection, scope: Scope) -> Result<Vec<ManagementReview>> {
    record::select(conn, scope, "order by id", |_| {}).await
}

/// All links of a municipality, in the order in which they were made.
pub(crate) async fn links(conn: &mut SqliteConnection, scope: Scope) -> Result<Vec<IsoLink>> {
    record::select(conn, scope, "order by id", |_| {}).await
}
