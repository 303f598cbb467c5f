//! Releases: named states of an information domain, and what changed since.

use crate::app::App;
use crate::assess::Assessment;
use crate::domain_view::DomainView;
use crate::error::{AppError, ErrorCode, Result};
use crate::since::{self, Since};
use crate::wire;
use akte_domain::{
    Classification, Coded, DocumentRevision, DocumentRevisionId, DocumentStatus, DomainId, InformationDomain,
    MunicipalityId, Release, ReleaseId, ReleaseOccasion, ReportKind,
};
use akte_store::{Operation, Reads, ReleasedState, Scope};
use uuid::Uuid;

/// The releases of an information domain, latest first.
///
/// # Errors
/// [`ErrorCode::NotFound`]
pub async fn release_list(app: &App, request: wire::DomainRequest) -> Result<wire::List<wire::ReleaseRow>> {
    let mut snapshot = app.snapshot().await?;
    let mut reads = snapshot.reads();
    let state = reads.data_state().await?.number;
    let scope = super::scope_of(&mut reads, request.municipality_id).await?;
    let domain: InformationDomain = reads.get(scope, request.domain_id).await?;
    let items: Vec<_> = reads.releases(scope, domain.id).await?.into_iter().map(row).collect();
    let total = items.len() as u64;
    Ok(wire::List { items, total, state })
}

fn row(released: ReleasedState) -> wire::ReleaseRow {
    let release = released.release;
    wire::ReleaseRow {
        id: release.id.0,
        fields: wire::ReleaseFields {
            occasion: release.occasion,
            version: release.version,
            released_by: release.released_by,
            function: release.function,
            released_on: Some(release.released_on),
            remark: release.remark,
        },
        state_number: released.state.number,
        state_hash: released.state.hash,
    }
}

/// The release that is asked for: the one that is named, else the latest.
///
/// # Errors
/// [`ErrorCode::NotFound`], [`ErrorCode::ReleaseMissing`] where the domain has none.
pub(crate) async fn released(
    reads: &mut Reads<'_>,
    scope: Scope,
    domain: DomainId,
    id: Option<Uuid>,
) -> Result<ReleasedState> {
    let mut releases = reads.releases(scope, domain).await?.into_iter();
    match id {
        Some(id) => {
            let found = releases.find(|one| one.release.id.0 == id);
            found.ok_or_else(|| AppError::not_found("release", ReleaseId(id)))
        }
        None => releases.next().ok_or_else(|| AppError::new(ErrorCode::ReleaseMissing)),
    }
}

/// Names the present state of an information domain; the domain and, where that is wanted, its reports bear the version
/// from then on.
///
/// # Errors
/// [`ErrorCode::ReleaseIncomplete`], [`ErrorCode::ReleaseVersionTaken`], [`ErrorCode::NotFound`].
pub async fn release_add(app: &App, request: wire::ReleaseAddRequest) -> Result<wire::Saved> {
    let (mut operation, scope) = app.begin("release.add", request.municipality_id).await?;
    let mut reads = operation.reads();
    super::scope_of(&mut reads, request.municipality_id).await?;
    let mut domain: InformationDomain = reads.get(scope, request.domain_id).await?;
    let fields = request.fields;
    let release = Release {
        id: ReleaseId(app.new_id()),
        municipality_id: scope.municipality(),
        domain_id: domain.id,
        occasion: fields.occasion,
        version: fields.version.trim().to_owned(),
        released_by: fields.released_by.trim().to_owned(),
        function: fields.function.trim().to_owned(),
        released_on: fields.released_on.unwrap_or_else(|| app.today()),
        remark: fields.remark.trim().to_owned(),
    };
    let known = reads.releases(scope, domain.id).await?;
    if known.iter().any(|one| one.release.version == release.version) {
        return Err(AppError::new(ErrorCode::ReleaseVersionTaken).with("value", &release.version));
    }
    operation.put(scope, std::slice::from_ref(&release)).await?;
    if release.occasion == ReleaseOccasion::Release {
        domain.definition.released_version.clone_from(&release.version);
        domain.definition.released_by.clone_from(&release.released_by);
        domain.definition.released_on = Some(release.released_on);
        operation.put(scope, std::slice::from_ref(&domain)).await?;
        if request.documents {
            release_documents(app, &mut operation, scope, &domain, &release).await?;
        }
    }
    app.commit(operation).await?;
    Ok(wire::Saved { id: release.id.0 })
}

/// Gives every report of the domain a released version; what its last version says else stays.
async fn release_documents(
    app: &App,
    operation: &mut Operation,
    scope: Scope,
    domain: &InformationDomain,
    release: &Release,
) -> Result<()> {
    let of_municipality =
        ReportKind::ALL.iter().copied().filter(|kind| kind.of_municipality() && kind.has_versions() && !kind.of_akte());
    let managed = crate::reporting::managed(&mut operation.reads(), scope).await?;
    let managed = managed.into_iter().filter(|(of, _)| *of == domain.id).map(|(_, kind)| kind);
    let of_domain = crate::reporting::kinds_of(domain.method).iter().copied();
    for kind in of_domain.chain(managed).chain(of_municipality) {
        let last = operation.reads().document_revisions(scope, Some(domain.id), kind).await?.pop();
        let revision = DocumentRevision {
            id: DocumentRevisionId(app.new_id()),
            municipality_id: scope.municipality(),
            domain_id: Some(domain.id),
            report: kind,
            version: release.version.clone(),
            status: DocumentStatus::Released,
            classification: last.as_ref().map_or(Classification::Internal, |last| last.classification),
            edited_on: release.released_on,
            editor: last.as_ref().map_or_else(|| app.actor(), |last| last.editor.clone()),
            editor_function: last.as_ref().map(|last| last.editor_function.clone()).unwrap_or_default(),
            remark: release.remark.clone(),
            next_revision_on: last
                .as_ref()
                .and_then(|last| last.next_revision_on)
                .filter(|on| *on > release.released_on),
            distribution: last.map(|last| last.distribution).unwrap_or_default(),
            released_by: release.released_by.clone(),
            released_on: Some(release.released_on),
        };
        operation.put(scope, std::slice::from_ref(&revision)).await?;
    }
    Ok(())
}

/// Takes a release back: its state has no name any more. The reports' histories stay as they are.
///
/// # Errors
/// [`ErrorCode::NotFound`]
pub async fn release_delete(app: &App, request: wire::RecordRequest) -> Result<wire::Empty> {
    let (mut operation, scope) = app.begin("release.delete", request.municipality_id).await?;
    let release: Release = operation.reads().get(scope, request.id).await?;
    operation.delete::<Release>(scope, &[request.id]).await?;
    let mut domain: InformationDomain = operation.reads().get(scope, release.domain_id).await?;
    if release.occasion == ReleaseOccasion::Release && domain.definition.released_version == release.version {
        let earlier = operation.reads().releases(scope, release.domain_id).await?;
        let earlier = earlier.into_iter().map(|one| one.release).find(|one| one.occasion == ReleaseOccasion::Release);
        let definition = &mut domain.definition;
        definition.released_on = earlier.as_ref().map(|earlier| earlier.released_on);
        (definition.released_version, definition.released_by) =
            earlier.map(|earlier| (earlier.version, earlier.released_by)).unwrap_or_default();
        operation.put(scope, std::slice::from_ref(&domain)).await?;
    }
    app.commit(operation).await?;
    Ok(wire::Empty {})
}

/// What changed in an information domain since a release.
///
/// # Errors
/// [`ErrorCode::ReleaseMissing`], [`ErrorCode::NotFound`], [`ErrorCode::UndoErased`] where what something was has been
/// erased.
pub async fn release_changes(app: &App, request: wire::ReleaseChangesRequest) -> Result<wire::ReleaseChanges> {
    let akte = app.akte()?;
    let scope = Scope::of(MunicipalityId(request.municipality_id));
    let released = {
        let mut snapshot = akte.store.snapshot().await?;
        let mut reads = snapshot.reads();
        let domain: InformationDomain = reads.get(scope, request.domain_id).await?;
        released(&mut reads, scope, domain.id, request.release_id).await?
    };
    let then = {
        let mut past = akte.store.past(scope, released.state.number).await?;
        counts(app, &mut past.reads(), &request).await?
    };
    let mut snapshot = akte.store.snapshot().await?;
    let mut reads = snapshot.reads();
    let now = counts(app, &mut reads, &request).await?;
    let since = Since::of_domain(scope, released.release.domain_id, released.state.number);
    let mut changes = since::changes(app.texts(), &mut reads, &since, None, usize::MAX).await?.changes;
    let total = changes.len() as u64;
    let skipped = (request.offset as usize).min(changes.len());
    let items = changes.drain(skipped..).take(request.limit as usize).collect();
    let state = reads.data_state().await?.number;
    Ok(wire::ReleaseChanges { release: row(released), then, now, items, total, state })
}

async fn counts(app: &App, reads: &mut Reads<'_>, request: &wire::ReleaseChangesRequest) -> Result<wire::Counts> {
    let akte = app.akte()?;
    let view = DomainView::load(&akte, reads, request.municipality_id, request.domain_id).await?;
    let assessment = Assessment::read(&akte, reads, view).await?;
    Ok(assessment.view.counts(assessment.counts()))
}
