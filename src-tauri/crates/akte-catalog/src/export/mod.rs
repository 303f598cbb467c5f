//! Catalogs and profiles out, as OSCAL in JSON that keeps to NIST's schemas.
//!
//! The same input gives the same bytes: UUID and time of the document are those of its head, UUIDs of parties are derived
//! from their names. What reads a file leniently does not write leniently: content that OSCAL does not allow is refused
//! with its places, never changed on the way.

mod catalog;
mod json;
mod parts;
mod profile;
mod rules;

use crate::error::CatalogError;
use akte_domain::catalog::Catalog;
use akte_domain::profile::Profile;
use rules::Rules;

/// A catalog as OSCAL. Give it its UUID, time and OSCAL version by [`Catalog::with_head`].
///
/// # Errors
/// [`CatalogError::NotExportable`] with every place that breaks OSCAL's schema.
pub fn export_catalog(catalog: &Catalog) -> Result<String, CatalogError> {
    let mut rules = Rules::of_version(&catalog.oscal_version);
    let content = rules.below("catalog".to_owned(), |rules| catalog::catalog(rules, catalog));
    finish("catalog", content, rules)
}

/// A profile as OSCAL. Its UUID, time and OSCAL version are those of its head.
///
/// # Errors
/// As [`export_catalog`].
pub fn export_profile(profile: &Profile) -> Result<String, CatalogError> {
    let mut rules = Rules::of_version(&profile.head.oscal_version);
    let content = rules.below("profile".to_owned(), |rules| profile::profile(rules, profile));
    finish("profile", content, rules)
}

fn finish(key: &'static str, content: json::Object, rules: Rules) -> Result<String, CatalogError> {
    let findings = rules.into_findings();
    if findings.is_empty() { Ok(json::document(key, content)) } else { Err(CatalogError::NotExportable { findings }) }
}
