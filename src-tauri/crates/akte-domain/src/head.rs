//! The head that OSCAL's documents share: catalog, profile, mapping collection.

use crate::catalog::Catalog;
use serde::{Deserialize, Serialize};

/// Who and what a document is; the fields mean what those of [`Catalog`] mean.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Head {
    /// The document's own UUID; publishers renew it with every version.
    pub uuid: String,
    /// Title.
    pub title: String,
    /// Version as the publisher spells it.
    pub version: String,
    /// When the publisher last changed it, as written in the file.
    pub last_modified: String,
    /// OSCAL version of the file.
    pub oscal_version: String,
    /// Stable identifiers of the document through its versions, if the publisher gives any.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub document_ids: Vec<String>,
    /// Language tag, if given.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub language: String,
    /// Names of the publishing parties.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub publishers: Vec<String>,
    /// Rights or licence text, if given.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub rights: String,
    /// Remarks of the metadata.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub remarks: String,
}

impl Catalog {
    /// The catalog's head by itself.
    #[must_use]
    pub fn head(&self) -> Head {
        Head {
            uuid: self.uuid.clone(),
            title: self.title.clone(),
            version: self.version.clone(),
            last_modified: self.last_modified.clone(),
            oscal_version: self.oscal_version.clone(),
            document_ids: self.document_ids.clone(),
            language: self.language.clone(),
            publishers: self.publishers.clone(),
            rights: self.rights.clone(),
            remarks: self.remarks.clone(),
        }
    }

    /// The same catalog under another head.
    #[must_use]
    pub fn with_head(self, head: Head) -> Self {
        Self {
            uuid: head.uuid,
            title: head.title,
            version: head.version,
            last_modified: head.last_modified,
            oscal_version: head.oscal_version,
            document_ids: head.document_ids,
            language: head.language,
            publishers: head.publishers,
            rights: head.rights,
            remarks: head.remarks,
            ..self
        }
    }
}
