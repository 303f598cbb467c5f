//! Evidence.

use crate::args::{EvidenceAdd, EvidenceCommand, EvidenceExtract};
use crate::output::{self, Column};
use crate::resolve;
use crate::run::check::pairs;
use crate::session::{Outcome, Session};
use akte_app::rooms;
use akte_app::wire::{EvidenceAddRequest, EvidenceListRequest, EvidenceRow, Proves, RecordRequest, Served, Validity};
use akte_domain::{Classification, EvidenceKind};
use serde::Serialize;

pub async fn evidence(session: &Session, command: EvidenceCommand) -> Outcome<String> {
    match command {
        EvidenceCommand::Add(add) => evidence_add(session, *add).await,
        EvidenceCommand::List { municipality, text, page } => {
            let municipality = resolve::municipality(session, &municipality).await?;
            let request = EvidenceListRequest {
                municipality_id: municipality.id,
                text,
                validity: None,
                sort: None,
                offset: page.offset,
                limit: page.limit.unwrap_or(resolve::ALL),
            };
            evidence_list(session, request).await
        }
        EvidenceCommand::Extract(extract) => evidence_extract(session, &extract).await,
    }
}

async fn evidence_add(session: &Session, add: EvidenceAdd) -> Outcome<String> {
    let (municipality_id, proves) = what_it_proves(session, &add).await?;
    let request = EvidenceAddRequest {
        municipality_id,
        // The files go in by their paths.
        tokens: Vec::new(),
        title: add.title,
        kind: add.kind.unwrap_or(EvidenceKind::Other),
        owner: add.owner,
        valid_from: add.valid_from,
        valid_until: add.valid_until,
        classification: add.classification.unwrap_or(Classification::Internal),
        proves,
    };
    let added = rooms::add_evidence_files(&session.app, &add.files, request, &session.progress()).await?;
    Ok(session.done(&added, "cli-out-evidence-added", &[("count", added.ids.len().into())]))
}

/// The municipality, and the links; the information domain is asked for only where there is something to link.
async fn what_it_proves(session: &Session, add: &EvidenceAdd) -> Outcome<(uuid::Uuid, Vec<Proves>)> {
    if add.requirements.is_empty() && add.measures.is_empty() {
        return Ok((resolve::municipality(session, &add.domain.of).await?.id, Vec::new()));
    }
    let domain = resolve::domain(session, &add.domain).await?;
    let requirements = resolve::requirements(session, &domain, &add.requirements).await?;
    let objects = resolve::objects(session, &domain, &add.objects).await?;
    let measures = resolve::measures(session, &domain, &add.measures).await?;
    let served =
        |(requirement_id, object)| Proves::Requirement(Served { requirement_id, target_object_id: Some(object) });
    let proves = pairs(&requirements, &objects).map(served);
    let measures = measures.into_iter().map(|measure_id| Proves::Measure { measure_id });
    Ok((domain.municipality_id, proves.chain(measures).collect()))
}

async fn evidence_list(session: &Session, request: EvidenceListRequest) -> Outcome<String> {
    let list = rooms::evidence_list(&session.app, request).await?;
    let columns = [
        Column::text("cli-out-title", |row: &EvidenceRow| row.title.clone()),
        Column::text("cli-out-kind", |row: &EvidenceRow| session.term("evidence-kind", row.kind)),
        Column::text("cli-out-file", |row: &EvidenceRow| row.file_name.clone()),
        Column::number("cli-out-size", |row: &EvidenceRow| session.texts().file_size(row.size)),
        Column::text("cli-out-valid-until", |row: &EvidenceRow| session.date(row.valid_until)),
        Column::text("cli-out-validity", |row: &EvidenceRow| {
            session.texts().get(match row.validity {
                Validity::Valid => "evidence-state-valid",
                Validity::NotYetValid => "evidence-state-not-yet-valid",
                Validity::Expired => "evidence-state-expired",
            })
        }),
        Column::number("cli-out-links", |row: &EvidenceRow| row.links.to_string()),
        Column::text("cli-out-id", |row: &EvidenceRow| row.id.to_string()),
    ];
    Ok(output::list(session.style, &list.items, list.total, &columns))
}

#[derive(Serialize)]
struct Extracted {
    path: String,
    size: u64,
    sha256: String,
}

async fn evidence_extract(session: &Session, extract: &EvidenceExtract) -> Outcome<String> {
    let municipality = resolve::municipality(session, &extract.municipality).await?;
    let row = resolve::evidence(session, municipality.id, &extract.evidence).await?;
    let request = RecordRequest { municipality_id: municipality.id, id: row.id };
    rooms::extract_evidence_to(&session.app, &request, &extract.out).await?;
    let extracted = Extracted { path: extract.out.display().to_string(), size: row.size, sha256: row.sha256 };
    Ok(session.done(&extracted, "cli-out-written", &[("path", (&extracted.path).into())]))
}
