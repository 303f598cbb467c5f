//! Releases of information domains.

use super::report::change_text;
use crate::args::{OfDomain, ReleaseAdd, ReleaseCommand};
use crate::output::{self, Column};
use crate::resolve;
use crate::session::{Outcome, Session};
use akte_app::rooms;
use akte_app::wire::{
    DomainRequest, RecordRequest, ReleaseAddRequest, ReleaseChangesRequest, ReleaseFields, ReleaseRow, ReportChange,
};
use akte_domain::ReleaseOccasion;
use std::fmt::Write as _;

/// How many changes are told where nothing else is asked for.
const USUAL: u32 = 200;

pub async fn release(session: &Session, command: ReleaseCommand) -> Outcome<String> {
    match command {
        ReleaseCommand::Add(add) => self::add(session, add).await,
        ReleaseCommand::List { domain } => list(session, &domain).await,
        ReleaseCommand::Remove { version, domain } => {
            let known = resolve::release(session, &domain, &version).await?;
            let municipality_id = resolve::domain(session, &domain).await?.municipality_id;
            let answer = rooms::release_delete(&session.app, RecordRequest { municipality_id, id: known.id }).await?;
            Ok(session.done(&answer, "cli-out-removed", &[("name", known.fields.version.into())]))
        }
        ReleaseCommand::Changes { since, domain, page } => {
            let limit = page.limit.unwrap_or(USUAL);
            changes(session, &domain, since.as_deref(), page.offset, limit).await
        }
    }
}

async fn add(session: &Session, add: ReleaseAdd) -> Outcome<String> {
    let domain = resolve::domain(session, &add.domain).await?;
    let request = ReleaseAddRequest {
        municipality_id: domain.municipality_id,
        domain_id: domain.id,
        fields: ReleaseFields {
            occasion: add.occasion.unwrap_or(ReleaseOccasion::Release),
            version: add.version,
            released_by: add.released_by,
            function: add.function,
            released_on: add.released_on,
            remark: add.remark,
        },
        documents: add.documents,
    };
    let saved = rooms::release_add(&session.app, request).await?;
    let row = resolve::release(session, &add.domain, &saved.id.to_string()).await?;
    let args = [("version", (&row.fields.version).into()), ("state", row.state_number.to_string().into())];
    Ok(session.done(&row, "cli-out-released", &args))
}

async fn list(session: &Session, of: &OfDomain) -> Outcome<String> {
    let domain = resolve::domain(session, of).await?;
    let request = DomainRequest { municipality_id: domain.municipality_id, domain_id: domain.id };
    let list = rooms::release_list(&session.app, request).await?;
    let day = |row: &ReleaseRow| row.fields.released_on.map(|on| session.texts().date(on)).unwrap_or_default();
    let columns = [
        Column::text("cli-out-version", |row: &ReleaseRow| row.fields.version.clone()),
        Column::text("cli-out-occasion", |row: &ReleaseRow| session.term("release-occasion", row.fields.occasion)),
        Column::text("cli-out-released-on", day),
        Column::text("cli-out-released-by", |row: &ReleaseRow| row.fields.released_by.clone()),
        Column::number("cli-out-state", |row: &ReleaseRow| row.state_number.to_string()),
        Column::text("cli-out-note", |row: &ReleaseRow| row.fields.remark.clone()),
        Column::text("cli-out-id", |row: &ReleaseRow| row.id.to_string()),
    ];
    Ok(output::list(session.style, &list.items, list.total, &columns))
}

async fn changes(session: &Session, of: &OfDomain, since: Option<&str>, offset: u32, limit: u32) -> Outcome<String> {
    let domain = resolve::domain(session, of).await?;
    let release_id = match since {
        Some(version) => Some(resolve::release(session, of, version).await?.id),
        None => None,
    };
    let (municipality_id, domain_id) = (domain.municipality_id, domain.id);
    let request = ReleaseChangesRequest { municipality_id, domain_id, release_id, offset, limit };
    let answer = rooms::release_changes(&session.app, request).await?;
    if session.style.json {
        return Ok(output::json(&answer));
    }
    let texts = session.texts();
    let degree = |per_mille: Option<u32>| per_mille.map_or_else(|| "–".to_owned(), |degree| texts.percent(degree));
    let date = answer.release.fields.released_on.map(|on| texts.date(on)).unwrap_or_default();
    let args = [
        ("version", (&answer.release.fields.version).into()),
        ("date", date.into()),
        ("count", answer.total.into()),
        ("then", degree(answer.then.degree_per_mille).into()),
        ("now", degree(answer.now.degree_per_mille).into()),
    ];
    let mut text = texts.t("cli-out-since-release", &args);
    if !answer.items.is_empty() {
        let columns = [
            Column::text("cli-out-at", |row: &ReportChange| texts.date_time(row.at)),
            Column::text("cli-out-actor", |row: &ReportChange| row.actor.clone()),
            Column::text("cli-out-kind", |row: &ReportChange| texts.term("entity", &row.entity)),
            Column::text("cli-out-title", |row: &ReportChange| row.subject.clone()),
            Column::text("cli-out-changes", |row: &ReportChange| change_text(session, row)),
        ];
        let _ = write!(text, "\n{}", output::list(session.style, &answer.items, answer.total, &columns));
    }
    Ok(text)
}
