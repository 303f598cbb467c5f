//! Reading the desk of a municipality's officers.

use crate::tables::desk;
use crate::{Reads, Result, Scope};
use akte_domain::{Consultation, ControlledDocument, DeskLink, Objective, OfficerTask, Training};

impl Reads<'_> {
    /// The controlled documents of a municipality by title.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn controlled_documents(&mut self, scope: Scope) -> Result<Vec<ControlledDocument>> {
        desk::documents(self.conn, scope).await
    }

    /// The trainings of a municipality, in the order in which they were recorded.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn trainings(&mut self, scope: Scope) -> Result<Vec<Training>> {
        desk::trainings(self.conn, scope).await
    }

    /// The consultations of a municipality, in the order in which they were recorded.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn consultations(&mut self, scope: Scope) -> Result<Vec<Consultation>> {
        desk::consultations(self.conn, scope).await
    }

    /// The tasks of a municipality's officers, in the order in which they were recorded.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn officer_tasks(&mut self, scope: Scope) -> Result<Vec<OfficerTask>> {
        desk::tasks(self.conn, scope).await
    }

    /// The objectives of a municipality by title.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn objectives(&mut self, scope: Scope) -> Result<Vec<Objective>> {
        desk::objectives(self.conn, scope).await
    }

    /// What the entries of the desk are about.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn desk_links(&mut self, scope: Scope) -> Result<Vec<DeskLink>> {
        desk::links(self.conn, scope).await
    }
}
