//! Table `exception_approval`: exceptions with their approval.

use crate::record::{self, Cells, Rows, Values, date_text};
use crate::{Result, Scope};
use akte_domain::{Coded, ExceptionApproval, MunicipalityId, Problem};
use sqlx::SqliteConnection;
use uuid::Uuid;

impl Rows for ExceptionApproval {
    const KIND: &'static str = "exception_approval";
    const TABLE: &'static str = "exception_approval";
    const COLUMNS: &'static [&'static str] = &[
        "municipality_id",
        "id",
        "kind",
        "domain_id",
        "requirement_id",
        "target_object_id",
        "grant_id",
        "name",
        "beneficiary",
        "reason",
        "legal_basis",
        "risk",
        "compensation",
        "approved_by",
        "approved_on",
        "valid_from",
        "valid_until",
        "review_on",
        "revoked_on",
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
            .push(self.kind.code())
            .push(self.domain_id.map(Uuid::from))
            .push(self.requirement_id.map(Uuid::from))
            .push(self.target_object_id.map(Uuid::from))
            .push(self.grant_id.map(Uuid::from))
            .push(&*self.name)
            .push(&*self.beneficiary)
            .push(&*self.reason)
            .push(&*self.legal_basis)
            .push(&*self.risk)
            .push(&*self.compensation)
            .push(&*self.approved_by)
            .push(self.approved_on.map(date_text))
            .push(self.valid_from.map(date_text))
            .push(self.valid_until.map(date_text))
            .push(self.review_on.map(date_text))
            .push(self.revoked_on.map(date_text));
    }

    fn read(cells: &mut Cells<'_>) -> Result<Self> {
        Ok(Self {
            municipality_id: cells.id()?,
            id: cells.id()?,
            kind: cells.coded()?,
            domain_id: cells.optional_id()?,
            requirement_id: cells.optional_id()?,
            target_object_id: cells.optional_id()?,
            grant_id: cells.optional_id()?,
            name: cells.next()?,
            beneficiary: cells.next()?,
            reason: cells.next()?,
            legal_basis: cells.next()?,
            risk: cells.next()?,
            compensation: cells.next()?,
            approved_by: cells.next()?,
            approved_on: cells.date()?,
            valid_from: cells.date()?,
            valid_until: cells.date()?,
            review_on: cells.date()?,
            revoked_on: cells.date()?,
        })
    }

    fn broken_rules(&self) -> Vec<Problem> {
        self.problems()
    }

    fn search_texts(&self) -> Option<(&str, Vec<&str>)> {
        // What hangs on a grant is found by its object.
        let body = vec![&*self.beneficiary, &self.reason, &self.legal_basis, &self.risk, &self.compensation];
        (!self.name.is_empty()).then_some((&*self.name, body))
    }
}

/// All exceptions of a municipality by name.
pub(crate) async fn list(conn: &mut SqliteConnection, scope: Scope) -> Result<Vec<ExceptionApproval>> {
    record::select(conn, scope, "order by name, id", |_| {}).await
}
