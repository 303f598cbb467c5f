//! Two documents that claim to be one. OSCAL gives every published version of a document a UUID of its own, so that two
//! files with one UUID and different content are a mistake of whoever made them. Both are kept: which of them is meant
//! only people can tell.

use super::catalog::ReadCatalog;
use super::profile::RESOLVED_FROM;
use crate::error::Result;
use akte_domain::{Finding, Severity};
use akte_store::Reads;

/// A UUID that another document carries already.
pub(crate) const SAME_UUID: &str = "catalog.same-uuid";

impl ReadCatalog {
    /// The UUID that its publisher gave it. What is made here, of a table or of a profile, has one that is derived.
    fn published_uuid(&self) -> Option<&str> {
        let made_here = !self.column_mapping.is_empty()
            || self.imported.findings.iter().any(|finding| finding.code == RESOLVED_FROM);
        let uuid = self.imported.catalog.uuid.as_str();
        (!made_here && !uuid.is_empty()).then_some(uuid)
    }
}

/// Tells of catalogs whose UUID another version in the Akte carries, or another file of the same import.
pub(super) async fn tell_same_uuid(reads: &mut Reads<'_>, read: &mut [ReadCatalog]) -> Result<()> {
    let stored = reads.catalogs().await?;
    let mut known: Vec<(String, String, String)> = stored
        .into_iter()
        .map(|catalog| (catalog.uuid, catalog.sha256, format!("{} ({})", catalog.title, catalog.file_name)))
        .collect();
    for catalog in read {
        let Some(uuid) = catalog.published_uuid().map(str::to_owned) else { continue };
        let other = known.iter().find(|(of, sha256, _)| of.eq_ignore_ascii_case(&uuid) && *sha256 != catalog.sha256);
        if let Some((_, _, name)) = other {
            catalog.imported.findings.push(Finding {
                severity: Severity::Warning,
                code: SAME_UUID,
                place: "catalog.uuid".to_owned(),
                detail: name.clone(),
            });
        }
        known.push((uuid, catalog.sha256.clone(), format!("{} ({})", catalog.imported.catalog.title, catalog.file)));
    }
    Ok(())
}
