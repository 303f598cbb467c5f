//! Management reviews: what they looked at, what was decided, and what becomes of it.

use super::links::{self, Of};
use super::{evidence_names, list, review_inputs, scope_with};
use crate::app::App;
use crate::assess::Assessment;
use crate::domain_view::DomainView;
use crate::error::{AppError, Result};
use crate::iso_view::IsoView;
use crate::privacy_view::Proven;
use crate::rooms::lists::Key;
use crate::rooms::register::{Entry, points};
use crate::rooms::scope_of;
use crate::wire;
use akte_domain::iso::review::{ReviewInput, ReviewText};
use akte_domain::{Coded, DomainId, ManagementReview, ManagementReviewId, MunicipalityId};
use uuid::Uuid;

impl Entry for wire::ManagementReviewRow {
    fn texts(&self) -> Vec<&str> {
        let fields = &self.fields;
        let mut texts = vec![fields.title.as_str(), &fields.participants, &fields.conclusion];
        texts.extend(fields.inputs.iter().map(|input| input.text.as_str()));
        texts.extend(fields.decisions.iter().map(|one| one.decision.as_str()));
        texts
    }

    fn points(&self) -> &[wire::PointText] {
        &self.points
    }

    fn key(&self, column: &str) -> Option<Key> {
        Some(match column {
            "title" => Key::from(&self.fields.title),
            "held_on" => Key::date(self.fields.held_on),
            "next_on" => Key::date(self.fields.next_on),
            "open_decisions" => Key::from(self.open_decisions),
            _ => return None,
        })
    }
}

/// The management reviews of an information domain; the latest first, unless sorted otherwise.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`], [`crate::ErrorCode::SortUnknown`].
pub async fn review_list(app: &App, request: wire::IsoListRequest) -> Result<wire::List<wire::ManagementReviewRow>> {
    let (texts, today) = (app.texts(), app.today());
    list(app, request, |view| {
        let row = |one: &Proven<ManagementReview>| {
            let open = one.record.decisions.iter().filter(|decision| decision.is_open()).count();
            wire::ManagementReviewRow {
                id: one.record.id.0,
                open_decisions: u32::try_from(open).unwrap_or(u32::MAX),
                evidence: evidence_names(&view.evidence, &one.evidence),
                points: points(texts, view.review_points(&one.record, today)),
                fields: fields(one),
            }
        };
        view.reviews.iter().map(row).collect()
    })
    .await
}

impl Default for wire::ReviewFields {
    fn default() -> Self {
        let nil = Uuid::nil();
        let record = ManagementReview::new(ManagementReviewId(nil), MunicipalityId(nil), DomainId(nil), "");
        fields(&Proven { record, evidence: Vec::new() })
    }
}

fn fields(one: &Proven<ManagementReview>) -> wire::ReviewFields {
    let record = one.record.clone();
    // All ten inputs are asked for, whether anything was said about them or not.
    let input = |input: &ReviewInput| wire::ReviewTextRow { input: *input, text: record.said(*input).to_owned() };
    wire::ReviewFields {
        domain_id: record.domain_id.0,
        inputs: ReviewInput::ALL.iter().map(input).collect(),
        title: record.title,
        held_on: record.held_on,
        participants: record.participants,
        conclusion: record.conclusion,
        decisions: record.decisions.into_iter().map(Into::into).collect(),
        next_on: record.next_on,
        evidence_ids: one.evidence.iter().map(|id| id.0).collect(),
    }
}

/// Adds or changes a management review.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`]
pub async fn review_save(app: &App, request: wire::ReviewSaveRequest) -> Result<wire::Saved> {
    let fields = request.fields;
    let name = if request.id.is_some() { "review.save" } else { "review.add" };
    let (mut operation, _) = app.begin(name, request.municipality_id).await?;
    let mut reads = operation.reads();
    let (scope, domain) = scope_with(&mut reads, request.municipality_id, fields.domain_id).await?;
    if let Some(id) = request.id
        && reads.get::<ManagementReview>(scope, id).await?.domain_id != domain.id
    {
        return Err(AppError::not_found("management_review", id));
    }
    let id = ManagementReviewId(request.id.unwrap_or_else(|| app.new_id()));
    let says_something = |row: &wire::ReviewTextRow| !row.text.trim().is_empty();
    let record = ManagementReview {
        held_on: fields.held_on,
        participants: fields.participants,
        inputs: fields.inputs.into_iter().filter(says_something).map(Into::into).collect(),
        conclusion: fields.conclusion,
        decisions: fields.decisions.into_iter().map(Into::into).collect(),
        next_on: fields.next_on,
        ..ManagementReview::new(id, scope.municipality(), domain.id, fields.title.trim())
    };
    operation.put(scope, std::slice::from_ref(&record)).await?;
    links::set(app, &mut operation, scope, Of::Review(id), &[], &fields.evidence_ids).await?;
    app.commit(operation).await?;
    Ok(wire::Saved { id: id.0 })
}

/// Fills the inputs that say nothing yet from the data at the review's date, today where it has none or is still to come; what
/// somebody wrote stays.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`]
pub async fn review_fill(app: &App, request: wire::RecordRequest) -> Result<wire::ReviewFilled> {
    let akte = app.akte()?;
    let (mut operation, _) = app.begin("review.fill", request.municipality_id).await?;
    let mut reads = operation.reads();
    let scope = scope_of(&mut reads, request.municipality_id).await?;
    let mut review: ManagementReview = reads.get(scope, request.id).await?;
    let domain = DomainView::load(&akte, &mut reads, request.municipality_id, review.domain_id.0).await?;
    let view = IsoView::read(&akte, &mut reads, &domain).await?;
    let assessment = Box::pin(Assessment::read(&akte, &mut reads, domain)).await?;
    let risks = reads.risks(scope, Some(review.domain_id)).await?;
    let incidents = reads.incidents(scope).await?;
    let trend = reads.trend(scope, review.domain_id).await?;
    let today = app.today();
    let facts = review_inputs::Facts {
        texts: app.texts(),
        view: &view,
        assessment: &assessment,
        risks: &risks,
        trend: &trend,
        incidents: &incidents,
        as_of: review.held_on.map_or(today, |held| held.min(today)),
        today,
    };
    let mut filled = 0;
    for input in ReviewInput::ALL {
        if !review.said(*input).trim().is_empty() {
            continue;
        }
        let text = facts.text(&review, *input);
        if !text.is_empty() {
            review.inputs.retain(|one| one.input != *input);
            review.inputs.push(ReviewText { input: *input, text });
            filled += 1;
        }
    }
    operation.put(scope, std::slice::from_ref(&review)).await?;
    app.commit(operation).await?;
    Ok(wire::ReviewFilled { filled })
}
