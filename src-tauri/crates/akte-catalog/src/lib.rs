//! Catalogs in: OSCAL bytes to a catalog and its findings.
