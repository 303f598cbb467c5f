//! Reports.

use crate::args::{OfMunicipality, ReportCommand, ReportMake};
use crate::output::{self, Column};
use crate::resolve;
use crate::session::{Outcome, Session};
use akte_app::rooms;
use akte_app::wire::{Empty, MunicipalityRequest, ReportCreateRequest, ReportKindRow, ReportRegisterRow};
use akte_domain::{Coded, ReportKind};
use serde::Serialize;

pub async fn report(session: &Session, command: ReportCommand) -> Outcome<String> {
    match command {
        ReportCommand::List { municipality } if municipality.municipality.is_some() => {
            register(session, &municipality).await
        }
        ReportCommand::List { .. } => kinds(session).await,
        ReportCommand::CheckResult(make) => create(session, ReportKind::CheckResult, make).await,
        ReportCommand::ImplementationPlan(make) => create(session, ReportKind::ImplementationPlan, make).await,
        ReportCommand::EntryCheck(make) => create(session, ReportKind::EntryCheck, make).await,
        ReportCommand::EvidenceList(make) => create(session, ReportKind::EvidenceList, make).await,
    }
}

async fn kinds(session: &Session) -> Outcome<String> {
    let kinds = rooms::report_kinds(&session.app, Empty {}).await?;
    let columns = [
        Column::text("cli-out-report", |row: &ReportKindRow| row.kind.code().to_owned()),
        Column::text("cli-out-label", |row: &ReportKindRow| row.code.clone()),
        Column::text("cli-out-title", |row: &ReportKindRow| row.title.clone()),
        Column::text("cli-out-description", |row: &ReportKindRow| row.description.clone()),
    ];
    let total = u64::try_from(kinds.len()).unwrap_or(u64::MAX);
    Ok(output::list(session.style, &kinds, total, &columns))
}

async fn register(session: &Session, of: &OfMunicipality) -> Outcome<String> {
    let municipality = resolve::municipality(session, of).await?;
    let list = rooms::report_register(&session.app, MunicipalityRequest { municipality_id: municipality.id }).await?;
    let columns = [
        Column::number("cli-out-number", |row: &ReportRegisterRow| row.number.to_string()),
        Column::text("cli-out-report", |row: &ReportRegisterRow| session.term("report-code", row.kind)),
        Column::text("cli-out-domain", |row: &ReportRegisterRow| row.domain_name.clone()),
        Column::text("cli-out-as-of", |row: &ReportRegisterRow| session.texts().date(row.as_of)),
        Column::text("cli-out-created-at", |row: &ReportRegisterRow| session.texts().date_time(row.created_at)),
        Column::text("cli-out-actor", |row: &ReportRegisterRow| row.actor.clone()),
        Column::number("cli-out-state", |row: &ReportRegisterRow| row.state_number.to_string()),
        Column::text("cli-out-content-hash", |row: &ReportRegisterRow| row.content_hash.clone()),
    ];
    Ok(output::list(session.style, &list.items, list.total, &columns))
}

#[derive(Serialize)]
struct Made {
    path: String,
    pages: u32,
    size: u64,
    content_hash: String,
    file_sha256: String,
    state_number: i64,
    missing_characters: Vec<String>,
}

async fn create(session: &Session, kind: ReportKind, make: ReportMake) -> Outcome<String> {
    let (municipality_id, domain_id) = about(session, kind, &make).await?;
    let request = ReportCreateRequest {
        kind,
        municipality_id,
        domain_id,
        language: session.report_language.tag().to_owned(),
        as_of: make.as_of,
    };
    let report = rooms::report_create_to(&session.app, request, &make.out, &session.progress()).await?;
    let made = Made {
        path: make.out.display().to_string(),
        pages: report.pages,
        size: report.size,
        content_hash: report.content_hash,
        file_sha256: report.file_sha256,
        state_number: report.state_number,
        missing_characters: report.missing_characters,
    };
    if !made.missing_characters.is_empty() {
        let args = [("characters", made.missing_characters.join(" ").into())];
        output::say(&session.texts().t("cli-out-report-missing-characters", &args));
    }
    let args = [("path", (&made.path).into()), ("pages", made.pages.into())];
    Ok(session.done(&made, "cli-out-report-written", &args))
}

/// What the report is about. A list of evidence is about the whole municipality unless a domain is named.
async fn about(session: &Session, kind: ReportKind, make: &ReportMake) -> Outcome<(uuid::Uuid, Option<uuid::Uuid>)> {
    if kind == ReportKind::EvidenceList && make.domain.domain.is_none() {
        return Ok((resolve::municipality(session, &make.domain.of).await?.id, None));
    }
    let domain = resolve::domain(session, &make.domain).await?;
    Ok((domain.municipality_id, Some(domain.id)))
}
