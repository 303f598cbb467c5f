//! Reading the management systems of a municipality (ISO/IEC 27001).

use crate::tables::iso;
use crate::{Reads, Result, Scope};
use akte_domain::{Audit, AuditFinding, ClauseCheck, ControlStatement, IsoLink, ManagementReview};

impl Reads<'_> {
    /// What the Statements of Applicability of all information domains say, by title.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn control_statements(&mut self, scope: Scope) -> Result<Vec<ControlStatement>> {
        iso::statements(self.conn, scope).await
    }

    /// The checks of clauses of all information domains, by title.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn clause_checks(&mut self, scope: Scope) -> Result<Vec<ClauseCheck>> {
        iso::clauses(self.conn, scope).await
    }

    /// The audits of all information domains, in the order in which they were recorded.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn audits(&mut self, scope: Scope) -> Result<Vec<Audit>> {
        iso::audits(self.conn, scope).await
    }

    /// The findings of all information domains, in the order in which they were recorded.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn audit_findings(&mut self, scope: Scope) -> Result<Vec<AuditFinding>> {
        iso::findings(self.conn, scope).await
    }

    /// The management reviews of all information domains, in the order in which they were recorded.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn management_reviews(&mut self, scope: Scope) -> Result<Vec<ManagementReview>> {
        iso::reviews(self.conn, scope).await
    }

    /// The measures and the evidence of these entries.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn iso_links(&mut self, scope: Scope) -> Result<Vec<IsoLink>> {
        iso::links(self.conn, scope).await
    }
}
