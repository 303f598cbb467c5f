//! Scope: which municipality a read or write may touch.

use akte_domain::MunicipalityId;
use uuid::Uuid;

/// One municipality. Every read and write of recorded data takes one; there is no scope for "all".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Scope(MunicipalityId);

impl Scope {
    /// The scope of one municipality.
    #[must_use]
    pub fn of(municipality: MunicipalityId) -> Self {
        Self(municipality)
    }

    /// The municipality.
    #[must_use]
    pub fn municipality(self) -> MunicipalityId {
        self.0
    }

    /// As it is bound to statements.
    pub(crate) fn uuid(self) -> Uuid {
        self.0.0
    }
}
