//! Reading data protection, and whatever of a municipality carries a date that runs out.

use crate::tables::dated::{self, Dated};
use crate::tables::{assessment_link, privacy, privacy_link};
use crate::{Reads, Result, Scope, record};
use akte_domain::{
    AssessmentLink, ControllerRecord, DataBreach, DataSubjectRequest, DeletionRun, ImpactAssessment, Measure,
    OwnLegalBasis, PrivacyLink, ProcessingActivity, ProcessingClient, ProcessorContract, ProtectionMeasure,
    ProviderRelation, TargetObjectId, ThresholdAnalysis,
};

impl Reads<'_> {
    /// The cover sheet of a municipality, as far as it is recorded.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn controller_sheet(&mut self, scope: Scope) -> Result<Option<ControllerRecord>> {
        self.find(scope, scope.municipality().0).await
    }

    /// All processing activities of a municipality by name.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn processing_activities(&mut self, scope: Scope) -> Result<Vec<ProcessingActivity>> {
        privacy::activities(self.conn, scope).await
    }

    /// All contracts with processors by processor.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn processor_contracts(&mut self, scope: Scope) -> Result<Vec<ProcessorContract>> {
        privacy::contracts(self.conn, scope).await
    }

    /// All breaches, the latest record first.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn data_breaches(&mut self, scope: Scope) -> Result<Vec<DataBreach>> {
        privacy::breaches(self.conn, scope).await
    }

    /// All requests of data subjects, the latest first.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn data_subject_requests(&mut self, scope: Scope) -> Result<Vec<DataSubjectRequest>> {
        privacy::requests(self.conn, scope).await
    }

    /// All deletions, the latest first.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn deletion_runs(&mut self, scope: Scope) -> Result<Vec<DeletionRun>> {
        privacy::runs(self.conn, scope).await
    }

    /// All threshold analyses, the latest first.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn threshold_analyses(&mut self, scope: Scope) -> Result<Vec<ThresholdAnalysis>> {
        privacy::thresholds(self.conn, scope).await
    }

    /// All impact assessments of a municipality by title.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn impact_assessments(&mut self, scope: Scope) -> Result<Vec<ImpactAssessment>> {
        privacy::assessments(self.conn, scope).await
    }

    /// What the impact assessments are about.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn assessment_links(&mut self, scope: Scope) -> Result<Vec<AssessmentLink>> {
        assessment_link::list(self.conn, scope).await
    }

    /// The controllers on whose behalf a municipality processes, by name.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn processing_clients(&mut self, scope: Scope) -> Result<Vec<ProcessingClient>> {
        privacy::clients(self.conn, scope).await
    }

    /// What measures of a municipality are for data protection.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn protection_measures(&mut self, scope: Scope) -> Result<Vec<ProtectionMeasure>> {
        privacy::protection_measures(self.conn, scope).await
    }

    /// The measures of all information domains by title.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn all_measures(&mut self, scope: Scope) -> Result<Vec<Measure>> {
        record::select(self.conn, scope, "order by title, id", |_| {}).await
    }

    /// The legal bases that a municipality added, by name.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn own_legal_bases(&mut self, scope: Scope) -> Result<Vec<OwnLegalBasis>> {
        privacy::own_bases(self.conn, scope).await
    }

    /// The target objects that processing activities of a municipality name.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn objects_of_activities(&mut self, scope: Scope) -> Result<Vec<TargetObjectId>> {
        privacy_link::objects_of_activities(self.conn, scope).await
    }

    /// What the entries of data protection are about.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn privacy_links(&mut self, scope: Scope) -> Result<Vec<PrivacyLink>> {
        privacy_link::list(self.conn, scope).await
    }

    /// What ends on a day among measures, evidence, target objects, risks and open requirements, in no particular order.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn dated(&mut self, scope: Scope) -> Result<Vec<Dated>> {
        dated::list(self.conn, scope).await
    }

    /// The provider relations of all information domains by name.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn all_provider_relations(&mut self, scope: Scope) -> Result<Vec<ProviderRelation>> {
        record::select(self.conn, scope, "order by name, id", |_| {}).await
    }
}
