//! Reading the risk analysis.

use crate::tables::risk;
use crate::{Reads, Result, Scope};
use akte_domain::{AdditionalThreat, DomainId, MeasureId, Risk, RiskAnalysis, RiskMeasure, RiskScheme};

impl Reads<'_> {
    /// How a municipality rates risks, once that was recorded.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn risk_scheme(&mut self, scope: Scope) -> Result<Option<RiskScheme>> {
        self.find(scope, scope.municipality()).await
    }

    /// The threats that a municipality has found itself, by code.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn additional_threats(&mut self, scope: Scope) -> Result<Vec<AdditionalThreat>> {
        risk::additional_threats(self.conn, scope).await
    }

    /// What is recorded about the risk analyses of an information domain.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn risk_analyses(&mut self, scope: Scope, domain: DomainId) -> Result<Vec<RiskAnalysis>> {
        risk::analyses(self.conn, scope, domain).await
    }

    /// All threats judged in an information domain; in all of a municipality where none is named.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn risks(&mut self, scope: Scope, domain: Option<DomainId>) -> Result<Vec<Risk>> {
        risk::list(self.conn, scope, domain).await
    }

    /// All links from the risks of an information domain to measures.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn risk_measures(&mut self, scope: Scope, domain: DomainId) -> Result<Vec<RiskMeasure>> {
        risk::measures(self.conn, scope, domain).await
    }

    /// All links from risks to a measure.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn risks_of_measure(&mut self, scope: Scope, measure: MeasureId) -> Result<Vec<RiskMeasure>> {
        risk::of_measure(self.conn, scope, measure.0).await
    }
}
