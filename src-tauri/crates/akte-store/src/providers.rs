//! Reading provider relations, and what municipalities let each other refer to.

use crate::tables::{
    object_grant, provider_evidence, provider_object, provider_relation, responsibility_split, shared_reference,
};
use crate::{Reads, Result, Scope};
use akte_domain::{
    DomainId, MunicipalityId, ObjectGrant, ProviderEvidence, ProviderObject, ProviderRelation, ResponsibilitySplit,
    SharedReference, TargetObjectId,
};

impl Reads<'_> {
    /// All provider relations of an information domain by name.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn provider_relations(&mut self, scope: Scope, domain: DomainId) -> Result<Vec<ProviderRelation>> {
        provider_relation::list(self.conn, scope, domain).await
    }

    /// The objects of all provider relations of an information domain.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn provider_objects(&mut self, scope: Scope, domain: DomainId) -> Result<Vec<ProviderObject>> {
        provider_object::list(self.conn, scope, domain).await
    }

    /// All decisions of an information domain about who answers for a requirement.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn responsibility_splits(&mut self, scope: Scope, domain: DomainId) -> Result<Vec<ResponsibilitySplit>> {
        responsibility_split::list(self.conn, scope, domain).await
    }

    /// All links from a municipality's provider relations to its evidence.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn provider_evidence(&mut self, scope: Scope) -> Result<Vec<ProviderEvidence>> {
        provider_evidence::list(self.conn, scope).await
    }

    /// What a municipality lets others refer to.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn object_grants(&mut self, scope: Scope) -> Result<Vec<ObjectGrant>> {
        object_grant::list(self.conn, scope).await
    }

    /// What other municipalities let this one refer to, withdrawn grants among it.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn grants_for(&mut self, member: Scope) -> Result<Vec<ObjectGrant>> {
        object_grant::offered(self.conn, member).await
    }

    /// All references of a municipality to objects of others.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn shared_references(&mut self, scope: Scope) -> Result<Vec<SharedReference>> {
        shared_reference::list(self.conn, scope).await
    }

    /// Which municipalities rely on which shared objects of this one.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn relying_on(&mut self, owner: Scope) -> Result<Vec<(TargetObjectId, MunicipalityId)>> {
        shared_reference::relying(self.conn, owner).await
    }
}
