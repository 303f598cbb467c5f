//! Reading the check of an information domain: answers, their counts, and what serves and proves them.

use crate::record;
use crate::tables::answer::GroupCounts;
use crate::tables::degree_snapshot::{self, DegreeSnapshot};
use crate::tables::{answer, evidence_link, measure_link, measure_relation, point_suppression};
use crate::{Reads, Result, Scope};
use akte_domain::degree::StatusCounts;
use akte_domain::{
    Answer, DomainId, EvidenceLink, ImplementationStatus, MeasureLink, MeasureRelation, PointSuppression,
    RequirementId, TargetObjectId,
};
use std::collections::HashMap;

impl Reads<'_> {
    /// All answers of an information domain.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn answers(&mut self, scope: Scope, domain: DomainId) -> Result<Vec<Answer>> {
        answer::list(self.conn, scope, domain).await
    }

    /// The same for counting open points, in no particular order: status, day and basis; of reason, responsible and interviewee
    /// only whether there is something (then they read `…`), of remaining threats only whether somebody has named any.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn answers_in_brief(&mut self, scope: Scope, domain: DomainId) -> Result<Vec<Answer>> {
        answer::in_brief(self.conn, scope, domain).await
    }

    /// The answers to some requirements at a target object, as far as there are any. An answer that is to be changed
    /// keeps its identifier, so ask here before writing.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn answers_at(
        &mut self,
        scope: Scope,
        object: TargetObjectId,
        requirements: &[RequirementId],
    ) -> Result<Vec<Answer>> {
        answer::at_object(self.conn, scope, object, requirements).await
    }

    /// What was found for which requirement at which object, for counting.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn answer_statuses(
        &mut self,
        scope: Scope,
        domain: DomainId,
    ) -> Result<Vec<(TargetObjectId, RequirementId, ImplementationStatus)>> {
        answer::statuses(self.conn, scope, domain).await
    }

    /// How many requirements of an information domain have which status. A requirement in force without any answer
    /// counts as unprocessed, once.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn status_counts(&mut self, scope: Scope, domain: DomainId) -> Result<StatusCounts> {
        answer::counts(self.conn, scope, domain).await
    }

    /// The counts of an information domain by the group in which the requirements stand directly.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn status_counts_by_group(&mut self, scope: Scope, domain: DomainId) -> Result<Vec<GroupCounts>> {
        answer::counts_by_group(self.conn, scope, domain).await
    }

    /// The counts of the answers at each target object of an information domain.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn status_counts_by_object(
        &mut self,
        scope: Scope,
        domain: DomainId,
    ) -> Result<HashMap<TargetObjectId, StatusCounts>> {
        answer::counts_by_object(self.conn, scope, domain).await
    }

    /// The counts of an information domain at the end of each day on which something changed, oldest first.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn trend(&mut self, scope: Scope, domain: DomainId) -> Result<Vec<DegreeSnapshot>> {
        degree_snapshot::list(self.conn, scope, domain).await
    }

    /// The counts of an information domain at the end of the last day on which something changed.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn last_counts(&mut self, scope: Scope, domain: DomainId) -> Result<Option<DegreeSnapshot>> {
        degree_snapshot::last(self.conn, scope, domain).await
    }

    /// All links from the measures of an information domain to requirements, and those from measures of others to
    /// requirements at its target objects.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn measure_links(&mut self, scope: Scope, domain: DomainId) -> Result<Vec<MeasureLink>> {
        measure_link::list(self.conn, scope, domain).await
    }

    /// All links from a municipality's evidence to what it proves.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn evidence_links(&mut self, scope: Scope) -> Result<Vec<EvidenceLink>> {
        evidence_link::list(self.conn, scope).await
    }

    /// Everything that hangs between the measures of a municipality.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn measure_relations(&mut self, scope: Scope) -> Result<Vec<MeasureRelation>> {
        measure_relation::list(self.conn, scope).await
    }

    /// All open points of an information domain that were put back.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn point_suppressions(&mut self, scope: Scope, domain: DomainId) -> Result<Vec<PointSuppression>> {
        point_suppression::list(self.conn, scope, domain).await
    }

    /// All open points that were put back, in whatever information domain of the municipality; the latest decision comes last.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn all_point_suppressions(&mut self, scope: Scope) -> Result<Vec<PointSuppression>> {
        record::select(self.conn, scope, "order by decided_on, id", |_| {}).await
    }
}
