//! What changed in an information domain since a release.

use crate::akte::OpenAkte;
use crate::assess::{Assessment, Limit};
use crate::domain_view::DomainView;
use crate::error::{AppError, ErrorCode, Result};
use crate::since::{self, Part, Since};
use crate::wire::{FieldChange, ReportChange, ReportChangeKind};
use akte_domain::degree::StatusCounts;
use akte_domain::{Coded, DomainId, InformationDomain, ReleaseId, ReleaseOccasion};
use akte_report::model::{ChangeField, ChangeOf, ChangeRow, Changes, ReleaseSheet, Worded};
use akte_store::{Reads, ReleasedState, Scope};
use akte_text::{Language, Texts};
use std::collections::HashMap;
use uuid::Uuid;

/// What a report of changes compares with.
#[derive(Debug, Clone)]
pub(crate) struct Baseline {
    released: ReleasedState,
    then: StatusCounts,
}

/// The release to compare with: the one that is named, else the latest before the state of the report. Of a part of the domain,
/// only the answers of that part are counted.
///
/// # Errors
/// [`ErrorCode::ReleaseMissing`], [`ErrorCode::NotFound`], [`ErrorCode::UndoErased`].
pub(crate) async fn baseline(
    akte: &OpenAkte,
    scope: Scope,
    domain: Uuid,
    (since, limit): (Option<Uuid>, Limit),
    at: Option<&ReleasedState>,
) -> Result<Baseline> {
    let released = {
        let mut snapshot = akte.store.snapshot().await?;
        let mut reads = snapshot.reads();
        let domain: InformationDomain = reads.get(scope, domain).await?;
        let releases = reads.releases(scope, domain.id).await?;
        let mut earlier = releases.into_iter().filter(|one| at.is_none_or(|at| one.state.number < at.state.number));
        match since {
            Some(id) => earlier
                .find(|one| one.release.id.0 == id)
                .ok_or_else(|| AppError::not_found("release", ReleaseId(id)))?,
            None => earlier.next().ok_or_else(|| AppError::new(ErrorCode::ReleaseMissing))?,
        }
    };
    let mut past = akte.store.past(scope, released.state.number).await?;
    let mut reads = past.reads();
    let view = DomainView::load(akte, &mut reads, scope.municipality().0, domain).await?;
    let mut then = Assessment::read(akte, &mut reads, view).await?;
    then.limit_to(limit);
    Ok(Baseline { released, then: then.counts() })
}

/// A release as reports name it.
pub(crate) fn sheet(released: &ReleasedState) -> ReleaseSheet {
    let release = &released.release;
    ReleaseSheet {
        audit: release.occasion == ReleaseOccasion::Audit,
        version: release.version.clone(),
        released_by: release.released_by.clone(),
        function: release.function.clone(),
        released_on: release.released_on,
        state_number: released.state.number,
        state_hash: released.state.hash.clone(),
    }
}

/// Everything that changed since, of the part of the domain that is looked at. What is kept is its German wording; a report in
/// another language shows its own.
pub(super) async fn changes(
    reads: &mut Reads<'_>,
    texts: &Texts,
    assessment: &Assessment,
    baseline: &Baseline,
) -> Result<Changes> {
    let (scope, domain): (Scope, DomainId) = (assessment.view.scope, assessment.view.domain.id);
    let part = match assessment.limit() {
        Some(limit) => Some(Part::read(reads, assessment, limit).await?),
        None => None,
    };
    let since = Since::of_domain(scope, domain, baseline.released.state.number);
    let german = Texts::for_language(Language::German);
    let changed = since::changes(german, reads, &since, part.as_ref(), usize::MAX).await?.changes;
    let mut shown: HashMap<(String, Uuid), ReportChange> = HashMap::new();
    if texts.language() != german.language() {
        let told = since::changes(texts, reads, &since, part.as_ref(), usize::MAX).await?.changes;
        shown.extend(told.into_iter().map(|one| ((one.entity.clone(), one.entity_id), one)));
    }
    let mut rows: Vec<ChangeRow> = changed
        .into_iter()
        .map(|one| {
            let told = shown.get(&(one.entity.clone(), one.entity_id));
            row(one, told)
        })
        .collect();
    rows.sort_by_cached_key(|row| german.term("entity", &row.kind));
    Ok(Changes {
        since: sheet(&baseline.released),
        method: assessment.view.domain.method.code(),
        then: baseline.then,
        now: assessment.counts(),
        rows,
    })
}

/// A change as it is kept, with what it says in the language of the report.
fn row(one: ReportChange, told: Option<&ReportChange>) -> ChangeRow {
    let field = |field: FieldChange| {
        let told = told.and_then(|told| told.fields.iter().find(|other| other.field == field.field));
        let worded = |german: Option<String>, told: Option<Option<String>>| {
            Worded::new(german.unwrap_or_default(), told.map(Option::unwrap_or_default))
        };
        ChangeField {
            before: worded(field.before, told.map(|told| told.before.clone())),
            after: worded(field.after, told.map(|told| told.after.clone())),
            name: field.field,
        }
    };
    ChangeRow {
        kind: one.entity,
        subject: Worded::new(one.subject, told.map(|told| told.subject.clone())),
        change: match one.change {
            ReportChangeKind::Added => ChangeOf::Added,
            ReportChangeKind::Changed => ChangeOf::Changed,
            ReportChangeKind::Removed => ChangeOf::Removed,
        },
        erased: one.erased,
        // What is new or gone is named; field by field stands what is not as it was.
        fields: if one.change == ReportChangeKind::Changed {
            one.fields.into_iter().map(field).collect()
        } else {
            Vec::new()
        },
        at: one.at,
        actor: one.actor,
    }
}
