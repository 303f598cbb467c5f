//! What the answers of an information domain say about the controls of Annex A: through the mappings, as far as these reach.

use crate::akte::OpenAkte;
use crate::domain_view::DomainView;
use crate::error::Result;
use crate::iso_view::IsoView;
use crate::mappings::{Correspondence, MappingIndex};
use crate::wire;
use akte_domain::iso::statement::ControlStatus;
use akte_domain::mapping::{Coverage, Outcome, Proposal, Relation, SourceAnswer, common_status};
use akte_domain::{Coded, ImplementationStatus, RequirementId};
use akte_store::Reads;
use akte_text::Texts;
use std::collections::HashMap;

/// The proposals of an information domain by control.
///
/// # Errors
/// The database refuses.
pub(super) async fn read(
    akte: &OpenAkte,
    reads: &mut Reads<'_>,
    domain: &DomainView,
    view: &IsoView,
) -> Result<HashMap<RequirementId, wire::ControlProposal>> {
    let index = akte.mapping_index(reads).await?;
    let mut given: HashMap<RequirementId, Vec<ImplementationStatus>> = HashMap::new();
    for answer in reads.answers(domain.scope, domain.domain.id).await? {
        given.entry(answer.requirement_id).or_default().push(answer.status);
    }
    let controls = view.controls.iter().filter_map(|control| control.record.requirement_id);
    Ok(controls.filter_map(|id| Some((id, proposal(&index, domain, &given, id)?))).collect())
}

/// What follows for a control; none where nothing does.
fn proposal(
    index: &MappingIndex,
    domain: &DomainView,
    given: &HashMap<RequirementId, Vec<ImplementationStatus>>,
    control: RequirementId,
) -> Option<wire::ControlProposal> {
    let status_of = |id: RequirementId| common_status(given.get(&id).into_iter().flatten().copied());
    let mut sources: Vec<wire::ProposalSource> = Vec::new();
    if let Some(in_force) = domain.find(control) {
        // The control itself is asked in the check of this domain.
        sources.push(wire::ProposalSource {
            requirement_id: control.0,
            label: in_force.row.label.clone(),
            title: in_force.row.title.clone(),
            catalog: in_force.catalog.info.title.clone(),
            relation: Relation::EqualTo,
            status: status_of(control),
            through: String::new(),
            mappings: Vec::new(),
        });
    }
    for found in index.correspondences(control) {
        let relation = found.relation.reversed();
        if relation.target_coverage() == Coverage::None {
            continue;
        }
        let Some(in_force) = domain.find(found.to) else { continue };
        match sources.iter_mut().find(|source| source.requirement_id == found.to.0) {
            // Several sentences of one requirement: the firmest relation counts.
            Some(known) => known.relation = known.relation.min(relation),
            None => sources.push(wire::ProposalSource {
                requirement_id: found.to.0,
                label: in_force.row.label.clone(),
                title: in_force.row.title.clone(),
                catalog: in_force.catalog.info.title.clone(),
                relation,
                status: status_of(found.to),
                through: through(index, &found),
                mappings: mappings(index, &found),
            }),
        }
    }
    sources.retain(|source| source.status != ImplementationStatus::Unprocessed);
    sources.sort_by(|a, b| {
        let order = (a.relation, !a.through.is_empty()).cmp(&(b.relation, !b.through.is_empty()));
        order.then_with(|| crate::rooms::natural(&a.label, &b.label))
    });
    let says = |source: &wire::ProposalSource| SourceAnswer { relation: source.relation, status: source.status };
    let answers: Vec<SourceAnswer> = sources.iter().map(says).collect();
    let proposal = Proposal::of(&answers)?;
    let status = ControlStatus::of_answer(proposal.status)?;
    Some(wire::ControlProposal { status, to_check: proposal.outcome == Outcome::Check, sources })
}

/// The requirement over which the way leads.
fn through(index: &MappingIndex, found: &Correspondence) -> String {
    let between = match found.path.as_slice() {
        [first, _] => index.shown(first.to),
        _ => None,
    };
    between.map(|shown| shown.label.clone()).unwrap_or_default()
}

fn mappings(index: &MappingIndex, found: &Correspondence) -> Vec<String> {
    let mut titles: Vec<String> =
        found.path.iter().filter_map(|step| index.pair(step)).map(|(view, _)| view.info.title.clone()).collect();
    titles.dedup();
    titles
}

/// The sources in one line, as the record remembers them: `KE.7.3 (ja), KE.7.4 (teilweise)`.
pub(super) fn origin(texts: &Texts, proposal: &wire::ControlProposal) -> String {
    let source = |one: &wire::ProposalSource| format!("{} ({})", one.label, texts.term("status", one.status.code()));
    proposal.sources.iter().map(source).collect::<Vec<_>>().join(", ")
}
