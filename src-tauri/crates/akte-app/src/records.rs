//! Whole lists of records, for use cases that look at all of them.

use crate::error::Result;
use akte_domain::{DomainId, Evidence, Measure};
use akte_store::{EvidenceFilter, MeasureFilter, Reads, Scope, Window};

/// All measures of an information domain.
pub(crate) async fn measures(reads: &mut Reads<'_>, scope: Scope, domain: DomainId) -> Result<Vec<Measure>> {
    Ok(reads.measures(scope, domain, &MeasureFilter::default(), Default::default(), Window::ALL).await?.items)
}

/// All evidence of a municipality.
pub(crate) async fn evidence(reads: &mut Reads<'_>, scope: Scope) -> Result<Vec<Evidence>> {
    Ok(reads.evidence(scope, &EvidenceFilter::default(), Default::default(), Window::ALL).await?.items)
}
