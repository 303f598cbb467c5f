//! Legal bases: those that ship, and those that the municipality added.

use super::list;
use crate::app::App;
use crate::error::Result;
use crate::rooms::lists::Key;
use crate::rooms::register::Entry;
use crate::rooms::scope_of;
use crate::shipped_privacy::legal_bases;
use crate::wire;
use akte_domain::{Coded, OwnLegalBasis, OwnLegalBasisId};
use std::collections::HashMap;

impl Entry for wire::LegalBasisRow {
    fn texts(&self) -> Vec<&str> {
        vec![&self.fields.name, &self.fields.abbreviation, &self.fields.hint, &self.provision]
    }

    fn points(&self) -> &[wire::PointText] {
        &self.points
    }

    fn key(&self, column: &str) -> Option<Key> {
        Some(match column {
            "name" => Key::from(&self.fields.name),
            "abbreviation" => Key::from(&self.fields.abbreviation),
            "origin" => Key::from(&self.origin),
            "used" => Key::from(self.used),
            _ => return None,
        })
    }
}

/// What a municipality chooses from: its own bases, then those that ship, without the acts of other Länder.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`], [`crate::ErrorCode::SortUnknown`].
pub async fn legal_basis_list(
    app: &App,
    request: wire::RegisterListRequest,
) -> Result<wire::List<wire::LegalBasisRow>> {
    let texts = app.texts();
    list(app, request, |view| {
        let mut used: HashMap<String, u32> = HashMap::new();
        for basis in view.activities.iter().flat_map(|one| &one.record.legal_bases) {
            *used.entry(basis.basis.clone()).or_default() += 1;
        }
        let count = |id: &str| used.get(id).copied().unwrap_or_default();
        let own = view.bases.iter().map(|basis| {
            let id = basis.id.0.to_string();
            wire::LegalBasisRow {
                used: count(&id),
                id,
                record_id: Some(basis.id.0),
                fields: wire::LegalBasisFields {
                    name: basis.name.clone(),
                    abbreviation: basis.abbreviation.clone(),
                    hint: basis.hint.clone(),
                },
                provision: String::new(),
                origin: texts.get("legal-basis-kind-own"),
                points: Vec::new(),
            }
        });
        let shipped = legal_bases().for_land(view.municipality.land).map(|basis| wire::LegalBasisRow {
            id: basis.id.clone(),
            record_id: None,
            fields: wire::LegalBasisFields {
                name: basis.title.clone(),
                abbreviation: basis.abbreviation.clone(),
                hint: basis.hint.clone(),
            },
            provision: basis.provision.clone(),
            origin: texts.term("legal-basis-kind", basis.kind.code()),
            used: count(&basis.id),
            points: Vec::new(),
        });
        own.chain(shipped).collect()
    })
    .await
}

/// Adds or changes a legal basis of the municipality's own.
///
/// # Errors
/// [`crate::ErrorCode::NameMissing`], [`crate::ErrorCode::AlreadyExists`], [`crate::ErrorCode::NotFound`].
pub async fn legal_basis_save(app: &App, request: wire::LegalBasisSaveRequest) -> Result<wire::Saved> {
    let name = if request.id.is_some() { "legal_basis.save" } else { "legal_basis.add" };
    let (mut operation, scope) = app.begin(name, request.municipality_id).await?;
    let mut reads = operation.reads();
    scope_of(&mut reads, request.municipality_id).await?;
    if let Some(id) = request.id {
        reads.get::<OwnLegalBasis>(scope, id).await?;
    }
    let basis = OwnLegalBasis {
        id: OwnLegalBasisId(request.id.unwrap_or_else(|| app.new_id())),
        municipality_id: scope.municipality(),
        name: request.fields.name.trim().to_owned(),
        abbreviation: request.fields.abbreviation,
        hint: request.fields.hint,
    };
    operation.put(scope, std::slice::from_ref(&basis)).await?;
    app.commit(operation).await?;
    Ok(wire::Saved { id: basis.id.0 })
}
