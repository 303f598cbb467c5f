//! What changed in an information domain since a release.

use crate::akte::OpenAkte;
use crate::assess::Assessment;
use crate::domain_view::DomainView;
use crate::error::{AppError, ErrorCode, Result};
use crate::since::{self, Since};
use crate::wire::ReportChangeKind;
use akte_domain::degree::StatusCounts;
use akte_domain::{Coded, DomainId, InformationDomain, ReleaseId, ReleaseOccasion};
use akte_report::model::{ChangeField, ChangeOf, ChangeRow, Changes, ReleaseSheet};
use akte_store::{Reads, ReleasedState, Scope};
use akte_text::Texts;
use uuid::Uuid;

/// What a report of changes compares with.
#[derive(Debug, Clone)]
pub(crate) struct Baseline {
    released: ReleasedState,
    then: StatusCounts,
}

/// The release to compare with: the one that is named, else the latest before the state of the report.
///
/// # Errors
/// [`ErrorCode::ReleaseMissing`], [`ErrorCode::NotFound`], [`ErrorCode::UndoErased`].
pub(crate) async fn baseline(
    akte: &OpenAkte,
    scope: Scope,
    domain: Uuid,
    since: Option<Uuid>,
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
    let then = Assessment::read(akte, &mut reads, view).await?.counts();
    Ok(Baseline { released, then })
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

/// Everything that changed since.
pub(super) async fn changes(
    reads: &mut Reads<'_>,
    texts: &Texts,
    assessment: &Assessment,
    baseline: &Baseline,
) -> Result<Changes> {
    let (scope, domain): (Scope, DomainId) = (assessment.view.scope, assessment.view.domain.id);
    let since = Since::of_domain(scope, domain, baseline.released.state.number);
    let changed = since::changes(texts, reads, &since, usize::MAX).await?.changes;
    let rows = changed.into_iter().map(|one| ChangeRow {
        kind: texts.term("entity", &one.entity),
        subject: one.subject,
        change: match one.change {
            ReportChangeKind::Added => ChangeOf::Added,
            ReportChangeKind::Changed => ChangeOf::Changed,
            ReportChangeKind::Removed => ChangeOf::Removed,
        },
        erased: one.erased,
        // What is new or gone is named; field by field stands what is not as it was.
        fields: if one.change == ReportChangeKind::Changed {
            let field = |field: crate::wire::FieldChange| ChangeField {
                name: texts.term("field", &field.field),
                before: field.before.unwrap_or_default(),
                after: field.after.unwrap_or_default(),
            };
            one.fields.into_iter().map(field).collect()
        } else {
            Vec::new()
        },
        at: one.at,
        actor: one.actor,
    });
    let mut rows: Vec<ChangeRow> = rows.collect();
    rows.sort_by(|a, b| a.kind.cmp(&b.kind));
    Ok(Changes {
        since: sheet(&baseline.released),
        method: assessment.view.domain.method.code(),
        then: baseline.then,
        now: assessment.counts(),
        rows,
    })
}
