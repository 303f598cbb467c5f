//! Reports about single entries of a register: one audit, one breach, one request.

use super::Asked;
use crate::error::{AppError, Result};
use crate::rooms::natural;
use akte_domain::{Coded, DomainId, RegisterKind, ReportKind};
use akte_report::model::ReportLimit;
use akte_store::{Reads, Scope};
use uuid::Uuid;

/// An entry as people choose it.
pub(crate) struct Entry {
    pub(crate) id: Uuid,
    /// Empty where it has none.
    pub(crate) number: String,
    pub(crate) name: String,
}

impl Entry {
    fn new(id: impl Into<Uuid>, number: &str, name: &str) -> Self {
        Self { id: id.into(), number: number.trim().to_owned(), name: name.trim().to_owned() }
    }

    /// As the cover calls it.
    fn called(&self) -> String {
        let known = [self.number.as_str(), self.name.as_str()];
        known.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ")
    }
}

impl Asked<'_> {
    /// Whether an entry of the report's register is shown.
    pub(crate) fn shows(&self, entry: Uuid) -> bool {
        self.entries.is_empty() || self.entries.contains(&entry)
    }
}

/// The entries to which a report can be limited, by number and name; none where it is always about all of them.
///
/// # Errors
/// The database refuses.
pub(crate) async fn known(
    reads: &mut Reads<'_>,
    scope: Scope,
    domain: Option<Uuid>,
    kind: ReportKind,
) -> Result<Vec<Entry>> {
    let Some(register) = kind.entries() else { return Ok(Vec::new()) };
    let here = |of: DomainId| domain == Some(of.0);
    let mut found: Vec<Entry> = match register {
        RegisterKind::Activity => {
            let all = reads.processing_activities(scope).await?;
            all.iter().map(|one| Entry::new(one.id, &one.number, &one.name)).collect()
        }
        RegisterKind::Processor => {
            let all = reads.processor_contracts(scope).await?;
            all.iter().map(|one| Entry::new(one.id, "", &one.processor)).collect()
        }
        RegisterKind::Breach => {
            let all = reads.data_breaches(scope).await?;
            all.iter().map(|one| Entry::new(one.id, "", &one.title)).collect()
        }
        RegisterKind::Request => {
            let all = reads.data_subject_requests(scope).await?;
            all.iter().map(|one| Entry::new(one.id, &one.number, &one.requester)).collect()
        }
        RegisterKind::Assessment => {
            let all = reads.impact_assessments(scope).await?;
            all.iter().map(|one| Entry::new(one.id, "", &one.title)).collect()
        }
        RegisterKind::Client => {
            let all = reads.processing_clients(scope).await?;
            all.iter().map(|one| Entry::new(one.id, "", &one.name)).collect()
        }
        RegisterKind::Incident => {
            let all = reads.incidents(scope).await?;
            all.iter().map(|one| Entry::new(one.id, "", &one.title)).collect()
        }
        RegisterKind::Audit => {
            let all = reads.audits(scope).await?.into_iter().filter(|one| here(one.domain_id));
            all.map(|one| Entry::new(one.id, &one.number, &one.title)).collect()
        }
        RegisterKind::Finding => {
            let all = reads.audit_findings(scope).await?.into_iter().filter(|one| here(one.domain_id));
            all.map(|one| Entry::new(one.id, &one.number, &one.title)).collect()
        }
        RegisterKind::Review => {
            let all = reads.management_reviews(scope).await?.into_iter().filter(|one| here(one.domain_id));
            all.map(|one| Entry::new(one.id, "", &one.title)).collect()
        }
        _ => Vec::new(),
    };
    found.sort_by(|a, b| {
        let by_number = natural(&a.number, &b.number);
        by_number.then_with(|| natural(&a.name, &b.name)).then_with(|| a.id.cmp(&b.id))
    });
    Ok(found)
}

/// What the cover says about the entries that are shown; nothing where all are.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`] for an entry that the report would not show, such as that of another information domain.
pub(super) async fn limit(reads: &mut Reads<'_>, scope: Scope, asked: &Asked<'_>) -> Result<Option<ReportLimit>> {
    let Some(register) = asked.kind.entries().filter(|_| !asked.entries.is_empty()) else { return Ok(None) };
    let known = known(reads, scope, asked.domain, asked.kind).await?;
    if let Some(unknown) = asked.entries.iter().find(|id| !known.iter().any(|one| one.id == **id)) {
        return Err(AppError::not_found(register.code(), unknown));
    }
    // In the order of the register, whatever order they were asked for in.
    let shown = known.iter().filter(|one| asked.shows(one.id));
    Ok(Some(ReportLimit::Entries(shown.map(Entry::called).collect())))
}
