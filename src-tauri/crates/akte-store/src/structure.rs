//! Reading the structure of an information domain: objects, what they depend on, their needs and their modelling.

use crate::tables::{dependency, module_decision, object_category, package_decision, protection_need, target_object};
use crate::{Reads, Result, Scope};
use akte_domain::support::Supported;
use akte_domain::{
    Dependency, DomainId, ModuleDecision, ObjectCategory, PackageDecision, ProtectionNeed, ProtectionScheme,
    TargetObject,
};

impl Reads<'_> {
    /// All target objects of an information domain: the domain as a whole first, the others by name.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn target_objects(&mut self, scope: Scope, domain: DomainId) -> Result<Vec<TargetObject>> {
        target_object::list(self.conn, scope, domain).await
    }

    /// The target objects of an information domain by kind, use and end of support.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn supported(&mut self, scope: Scope, domain: DomainId) -> Result<Vec<Supported>> {
        target_object::supported(self.conn, scope, domain).await
    }

    /// The target object that stands for an information domain as a whole.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn whole_domain(&mut self, scope: Scope, domain: DomainId) -> Result<Option<TargetObject>> {
        target_object::whole(self.conn, scope, domain).await
    }

    /// All dependencies between the target objects of an information domain.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn dependencies(&mut self, scope: Scope, domain: DomainId) -> Result<Vec<Dependency>> {
        dependency::list(self.conn, scope, domain).await
    }

    /// All protection needs that were determined in an information domain.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn protection_needs(&mut self, scope: Scope, domain: DomainId) -> Result<Vec<ProtectionNeed>> {
        protection_need::list(self.conn, scope, domain).await
    }

    /// How a municipality determines protection needs, once that was recorded.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn protection_scheme(&mut self, scope: Scope) -> Result<Option<ProtectionScheme>> {
        self.find(scope, scope.municipality()).await
    }

    /// All decisions of an information domain about which modules apply to which objects.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn module_decisions(&mut self, scope: Scope, domain: DomainId) -> Result<Vec<ModuleDecision>> {
        module_decision::list(self.conn, scope, domain).await
    }

    /// Whether anything of the modelling of an information domain is recorded: decisions about modules, categories of
    /// objects, decisions about the requirement package.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn is_modelled(&mut self, scope: Scope, domain: DomainId) -> Result<bool> {
        module_decision::any(self.conn, scope, domain).await
    }

    /// The target-object categories of the objects of an information domain.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn object_categories(&mut self, scope: Scope, domain: DomainId) -> Result<Vec<ObjectCategory>> {
        object_category::list(self.conn, scope, domain).await
    }

    /// All decisions of an information domain about its requirement package.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn package_decisions(&mut self, scope: Scope, domain: DomainId) -> Result<Vec<PackageDecision>> {
        package_decision::list(self.conn, scope, domain).await
    }
}
