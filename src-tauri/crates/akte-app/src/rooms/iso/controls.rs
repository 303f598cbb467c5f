//! The Statement of Applicability.

use super::links::{self, Of};
use super::{evidence_names, proposals, scope_with};
use crate::app::App;
use crate::domain_view::DomainView;
use crate::error::{AppError, Result};
use crate::iso_view::{Control, IsoView, called, is_control, number_of};
use crate::rooms::lists::Key;
use crate::rooms::register::{Entry, parted, points};
use crate::wire;
use akte_domain::{ControlStatement, ControlStatementId, RequirementId};
use std::collections::HashMap;
use uuid::Uuid;

impl Entry for wire::ControlRow {
    fn texts(&self) -> Vec<&str> {
        let fields = &self.fields;
        vec![
            &fields.number,
            &fields.title,
            &fields.reason,
            &fields.reference,
            &fields.implementation,
            &fields.responsible,
            &self.group,
        ]
    }

    fn points(&self) -> &[wire::PointText] {
        &self.points
    }

    fn key(&self, column: &str) -> Option<Key> {
        Some(match column {
            "number" => Key::from(&self.fields.number),
            "title" => Key::from(&self.fields.title),
            "applicable" => Key::number(self.fields.applicable.map(|applies| i64::from(!applies))),
            "status" => self.fields.status.map_or(Key::Missing, Key::place),
            "proposal" => self.proposal.as_ref().map_or(Key::Missing, |proposal| Key::place(proposal.status)),
            "responsible" => Key::from(&self.fields.responsible),
            "reviewed_on" => Key::date(self.fields.reviewed_on),
            _ => return None,
        })
    }
}

/// The controls of Annex A and those of the municipality's own, in their order unless sorted otherwise.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`], [`crate::ErrorCode::SortUnknown`].
pub async fn control_list(app: &App, request: wire::IsoListRequest) -> Result<wire::List<wire::ControlRow>> {
    let (texts, today, akte) = (app.texts(), app.today(), app.akte()?);
    let mut snapshot = akte.store.snapshot().await?;
    let mut reads = snapshot.reads();
    let state = reads.data_state().await?.number;
    let domain = DomainView::load(&akte, &mut reads, request.municipality_id, request.domain_id).await?;
    let view = IsoView::read(&akte, &mut reads, &domain).await?;
    let mut proposed = proposals::read(&akte, &mut reads, &domain, &view).await?;
    let begun = view.has_statement();
    let row = |one: &Control| {
        let proposal = one.record.requirement_id.and_then(|id| proposed.remove(&id));
        wire::ControlRow {
            id: one.record.id.0,
            record_id: one.recorded.then_some(one.record.id.0),
            group: one.group.clone(),
            status_origin: one.record.status_origin.clone(),
            proposal: proposal.filter(|proposal| Some(proposal.status) != one.record.status),
            evidence: evidence_names(&view.evidence, &one.evidence),
            points: if begun { points(texts, IsoView::control_points(one, today)) } else { Vec::new() },
            fields: fields(one),
        }
    };
    let rows = view.controls.iter().map(row).collect();
    parted(rows, &request.part(), state)
}

fn fields(one: &Control) -> wire::ControlFields {
    let record = one.record.clone();
    wire::ControlFields {
        domain_id: record.domain_id.0,
        requirement_id: record.requirement_id.map(|id| id.0),
        number: one.label.clone(),
        title: one.title.clone(),
        applicable: record.applicable,
        reason: record.reason,
        sources: record.sources,
        reference: record.reference,
        status: record.status,
        implementation: record.implementation,
        responsible: record.responsible,
        reviewed_on: record.reviewed_on,
        review_due_on: record.review_due_on,
        evidence_ids: one.evidence.iter().map(|id| id.0).collect(),
    }
}

/// Records what the Statement of Applicability says about a control.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`]
pub async fn control_save(app: &App, request: wire::ControlSaveRequest) -> Result<wire::Saved> {
    let fields = request.fields;
    let own = fields.requirement_id.is_none();
    let name = if own && request.id.is_none() { "control.add" } else { "control.save" };
    let (mut operation, _) = app.begin(name, request.municipality_id).await?;
    let mut reads = operation.reads();
    let (scope, domain) = scope_with(&mut reads, request.municipality_id, fields.domain_id).await?;
    let (id, number, title) = match fields.requirement_id {
        Some(control) => {
            let row = reads.requirement_versions(RequirementId(control)).await?.pop().filter(is_control);
            let row = row.ok_or_else(|| AppError::not_found("requirement", RequirementId(control)))?;
            (ControlStatement::id_of(domain.id, row.requirement_id), number_of(&row).to_owned(), called(&row))
        }
        None => {
            let id = ControlStatementId(request.id.unwrap_or_else(|| app.new_id()));
            (id, fields.number.trim().to_owned(), fields.title.trim().to_owned())
        }
    };
    let known = match request.id {
        // What is recorded stays where it is: in its information domain and at its control.
        Some(given) => {
            let known: ControlStatement = reads.get(scope, given).await?;
            let same = known.id == id && known.domain_id == domain.id && known.requirement_id.is_none() == own;
            Some(known).filter(|_| same).ok_or_else(|| AppError::not_found("control_statement", given)).map(Some)?
        }
        None => reads.find::<ControlStatement>(scope, id.0).await?,
    };
    // A status that somebody changes by hand is theirs.
    let origin = known.filter(|one| one.status == fields.status).map(|one| one.status_origin).unwrap_or_default();
    let record = ControlStatement {
        requirement_id: fields.requirement_id.map(RequirementId),
        number,
        applicable: fields.applicable,
        reason: fields.reason,
        sources: fields.sources,
        reference: fields.reference,
        status: fields.status,
        status_origin: origin,
        implementation: fields.implementation,
        responsible: fields.responsible,
        reviewed_on: fields.reviewed_on,
        review_due_on: fields.review_due_on,
        ..ControlStatement::new(id, scope.municipality(), domain.id, &title)
    };
    operation.put(scope, std::slice::from_ref(&record)).await?;
    links::set(app, &mut operation, scope, Of::Control(id), &[], &fields.evidence_ids).await?;
    app.commit(operation).await?;
    Ok(wire::Saved { id: id.0 })
}

/// Takes the proposed status of some controls over: a person's decision, which the record remembers with its sources.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`] where nothing is proposed for one of them.
pub async fn control_take(app: &App, request: wire::ControlTakeRequest) -> Result<wire::ControlsTaken> {
    let akte = app.akte()?;
    let (mut operation, scope) = app.begin("control.take", request.municipality_id).await?;
    let mut reads = operation.reads();
    let domain = DomainView::load(&akte, &mut reads, request.municipality_id, request.domain_id).await?;
    let view = IsoView::read(&akte, &mut reads, &domain).await?;
    let proposed = proposals::read(&akte, &mut reads, &domain, &view).await?;
    let controls: HashMap<Uuid, &Control> = view.controls.iter().map(|one| (one.record.id.0, one)).collect();
    let mut taken = Vec::with_capacity(request.ids.len());
    for id in request.ids {
        let control = controls.get(&id).ok_or_else(|| AppError::not_found("control_statement", id))?;
        let proposal = control.record.requirement_id.and_then(|id| proposed.get(&id));
        let proposal = proposal.ok_or_else(|| AppError::not_found("control_proposal", id))?;
        taken.push(ControlStatement {
            number: control.label.clone(),
            status: Some(proposal.status),
            status_origin: proposals::origin(app.texts(), proposal),
            ..control.record.clone()
        });
    }
    operation.put(scope, &taken).await?;
    app.commit(operation).await?;
    Ok(wire::ControlsTaken { taken: u32::try_from(taken.len()).unwrap_or(u32::MAX) })
}
