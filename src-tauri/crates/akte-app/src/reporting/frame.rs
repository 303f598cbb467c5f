//! The frame that all reports share: whose report it is, of which document version, from which data state.

use super::Asked;
use crate::assess::Assessment;
use crate::error::Result;
use akte_domain::{DomainDefinition, DomainId, InformationDomain, Method, Municipality, MunicipalityId};
use akte_report::model::{CatalogSheet, Frame};
use akte_store::{Reads, Scope, Window};
use uuid::Uuid;

/// The frame of a report about some information domains.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`]
pub(crate) async fn frame(reads: &mut Reads<'_>, asked: &Asked<'_>, assessments: &[Assessment]) -> Result<Frame> {
    let scope = Scope::of(MunicipalityId(asked.municipality));
    let municipality: Municipality = reads.get(scope, asked.municipality).await?;
    if let Some(domain) = asked.domain.filter(|_| asked.kind.is_of_registers()) {
        // Of it only those open points are looked at that were put back there, but it has to be one of this municipality.
        reads.get::<InformationDomain>(scope, domain).await?;
    }
    let domain = match assessments {
        _ if asked.kind.is_of_registers() => {
            InformationDomain { name: municipality.full_name().to_owned(), ..all_domains(scope, &[]) }
        }
        [only] => only.view.domain.clone(),
        several => all_domains(scope, several),
    };
    let history = if asked.domain.is_some() || asked.kind.of_municipality() {
        reads.document_revisions(scope, asked.domain.map(DomainId), asked.kind).await?
    } else {
        Vec::new()
    };
    let shown = if asked.kind.is_of_registers() { &[] } else { assessments };
    let mut catalogs: Vec<CatalogSheet> = Vec::new();
    for catalog in shown.iter().flat_map(|assessment| &assessment.view.catalogs) {
        let sheet = CatalogSheet {
            title: catalog.info.title.clone(),
            version: catalog.info.version.clone(),
            last_modified: catalog.info.last_modified.clone(),
            publisher: catalog.info.publishers.join(", "),
        };
        if !catalogs.contains(&sheet) {
            catalogs.push(sheet);
        }
    }
    let data_state = reads.data_state().await?;
    let last = reads.log(None, Window { offset: 0, limit: 1 }).await?.items.pop();
    Ok(Frame {
        municipality,
        domain,
        content_hash: None,
        history,
        catalogs,
        data_state,
        data_state_at: last.map(|entry| entry.at),
        as_of: asked.as_of,
        app_version: crate::VERSION.to_owned(),
        release: asked.release.map(super::changes::sheet),
        limits: Vec::new(),
        marking: String::new(),
        logo: None,
    })
}

/// All information domains of a municipality at once, named by their names.
fn all_domains(scope: Scope, assessments: &[Assessment]) -> InformationDomain {
    let names: Vec<&str> = assessments.iter().map(|assessment| assessment.view.domain.name.as_str()).collect();
    InformationDomain {
        id: DomainId(Uuid::nil()),
        municipality_id: scope.municipality(),
        name: names.join(", "),
        description: String::new(),
        method: assessments.first().map_or(Method::GrundschutzPlusPlus, |assessment| assessment.view.domain.method),
        responsible: String::new(),
        catalogs: assessments.iter().flat_map(|assessment| assessment.view.domain.catalogs.clone()).collect(),
        definition: DomainDefinition::default(),
    }
}
