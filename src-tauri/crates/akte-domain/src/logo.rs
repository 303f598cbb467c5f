//! The logo or coat of arms of a municipality (Wappen), printed on the cover of its reports.

use crate::{MunicipalityId, MunicipalityLogoId};
use serde::{Deserialize, Serialize};

/// What a municipality's reports show on their cover. The picture itself lies in the vault, as an opaque PNG.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MunicipalityLogo {
    /// The record itself.
    pub id: MunicipalityLogoId,
    /// The tenant; it has one logo at most.
    pub municipality_id: MunicipalityId,
    /// The name of the file that it was read from, without its folder.
    pub file_name: String,
    /// What can be seen on it, for readers without eyes; empty for "coat of arms or logo" with the municipality's name.
    pub alternative: String,
    /// SHA-256 of the picture in the vault, lower-case hexadecimal.
    pub sha256: String,
    /// Its size in bytes.
    pub size: u64,
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
}
