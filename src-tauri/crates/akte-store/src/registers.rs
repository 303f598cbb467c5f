//! Reading the registers of a municipality.

use crate::tables::{
    backup_record, cost_item, cost_member, decision, exception_approval, online_service, regime_decision,
    register_evidence, register_object,
};
use crate::{Reads, Result, Scope};
use akte_domain::{
    BackupRecord, CostItem, CostMember, Decision, ExceptionApproval, OnlineService, RegimeDecision, RegisterEvidence,
    RegisterObject,
};

impl Reads<'_> {
    /// All exceptions of a municipality by name.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn exceptions(&mut self, scope: Scope) -> Result<Vec<ExceptionApproval>> {
        exception_approval::list(self.conn, scope).await
    }

    /// All backup records of a municipality by data stock.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn backup_records(&mut self, scope: Scope) -> Result<Vec<BackupRecord>> {
        backup_record::list(self.conn, scope).await
    }

    /// All contracts and decisions of a municipality, the latest first.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn decisions(&mut self, scope: Scope) -> Result<Vec<Decision>> {
        decision::list(self.conn, scope).await
    }

    /// All cost items of a municipality, the latest year first.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn cost_items(&mut self, scope: Scope) -> Result<Vec<CostItem>> {
        cost_item::list(self.conn, scope).await
    }

    /// Who takes part in the costs of which year.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn cost_members(&mut self, scope: Scope) -> Result<Vec<CostMember>> {
        cost_member::list(self.conn, scope).await
    }

    /// All online services of a municipality by name.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn online_services(&mut self, scope: Scope) -> Result<Vec<OnlineService>> {
        online_service::list(self.conn, scope).await
    }

    /// Which regimes apply to a municipality.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn regime_decisions(&mut self, scope: Scope) -> Result<Vec<RegimeDecision>> {
        regime_decision::list(self.conn, scope).await
    }

    /// The target objects of all entries.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn register_objects(&mut self, scope: Scope) -> Result<Vec<RegisterObject>> {
        register_object::list(self.conn, scope).await
    }

    /// The evidence of all entries.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn register_evidence(&mut self, scope: Scope) -> Result<Vec<RegisterEvidence>> {
        register_evidence::list(self.conn, scope).await
    }
}
