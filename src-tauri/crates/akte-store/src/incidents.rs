//! Reading security incidents.

use crate::tables::incident;
use crate::{Reads, Result, Scope};
use akte_domain::{Incident, IncidentLink};

impl Reads<'_> {
    /// The incidents of a municipality, the latest record first.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn incidents(&mut self, scope: Scope) -> Result<Vec<Incident>> {
        incident::incidents(self.conn, scope).await
    }

    /// The target objects, measures and evidence of these incidents.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn incident_links(&mut self, scope: Scope) -> Result<Vec<IncidentLink>> {
        incident::links(self.conn, scope).await
    }
}
