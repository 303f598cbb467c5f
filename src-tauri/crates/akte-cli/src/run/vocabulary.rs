//! Vocabularies, cross-references, elementary threats.

use crate::args::VocabularyCommand;
use crate::output::{self, Column};
use crate::resolve;
use crate::session::{Outcome, Session};
use akte_app::rooms;
use akte_app::wire::{
    CatalogRequest, CrossReferenceRow, Empty, TermRow, ThreatRow, UnknownWord, VocabularyDetail, VocabularyRequest,
    VocabularyRow,
};
use serde::Serialize;

pub async fn vocabulary(session: &Session, command: VocabularyCommand) -> Outcome<String> {
    match command {
        VocabularyCommand::List => list(session).await,
        VocabularyCommand::Show { vocabulary, text } => show(session, &vocabulary, &text).await,
    }
}

#[derive(Serialize)]
struct Lists<'a> {
    items: &'a [VocabularyRow],
    total: u64,
    cross_references: &'a [CrossReferenceRow],
}

async fn list(session: &Session) -> Outcome<String> {
    let list = rooms::vocabulary_list(&session.app, Empty {}).await?;
    let tables = rooms::cross_reference_list(&session.app, Empty {}).await?.items;
    if session.style.json {
        return Ok(output::json(&Lists { items: &list.items, total: list.total, cross_references: &tables }));
    }
    let columns = [
        Column::text("cli-out-name", |row: &VocabularyRow| row.name.clone()),
        Column::text("cli-out-title", |row: &VocabularyRow| row.title.clone()),
        Column::number("cli-out-terms", |row: &VocabularyRow| row.terms.to_string()),
        Column::text("cli-out-current", |row: &VocabularyRow| session.yes_no(row.current)),
        Column::text("cli-out-file", |row: &VocabularyRow| row.source_file.clone()),
        Column::text("cli-out-imported-at", |row: &VocabularyRow| session.texts().date_time(row.imported_at)),
    ];
    let table_columns = [
        Column::text("cli-out-file", |row: &CrossReferenceRow| row.source_file.clone()),
        Column::number("cli-out-requirements", |row: &CrossReferenceRow| row.requirements.to_string()),
        Column::number("cli-out-pairs", |row: &CrossReferenceRow| row.pairs.to_string()),
        Column::number("cli-out-warnings", |row: &CrossReferenceRow| row.warnings.to_string()),
        Column::text("cli-out-imported-at", |row: &CrossReferenceRow| session.texts().date_time(row.imported_at)),
    ];
    let mut text = output::list(session.style, &list.items, list.total, &columns);
    if !tables.is_empty() {
        let heading = session.texts().get("cross-references-title");
        text += &format!("\n\n{heading}\n{}", output::table(session.style, &tables, &table_columns));
    }
    Ok(text)
}

async fn show(session: &Session, name: &str, text: &str) -> Outcome<String> {
    let row = resolve::vocabulary(session, name).await?;
    let mut shown = rooms::vocabulary_show(&session.app, VocabularyRequest { vocabulary_id: row.id }).await?;
    let words: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
    let holds = |row: &TermRow| {
        let all = format!("{} {} {}", row.code, row.term, row.definition).to_lowercase();
        words.iter().all(|word| all.contains(word))
    };
    shown.items.retain(holds);
    if session.style.json {
        return Ok(output::json(&shown));
    }
    let VocabularyDetail { row, items, unknown, findings } = shown;
    let columns = [
        Column::text("words-code", |row: &TermRow| row.code.clone()),
        Column::text("words-term", |row: &TermRow| row.term.clone()),
        Column::text("cli-out-below", |row: &TermRow| row.parent.clone().unwrap_or_default()),
        Column::text("words-definition", |row: &TermRow| row.definition.clone()),
    ];
    // Few vocabularies have codes or stand under one another.
    let keep = [items.iter().any(|row| !row.code.is_empty()), true, items.iter().any(|row| row.parent.is_some()), true];
    let columns: Vec<_> = columns.into_iter().zip(keep).filter(|(_, keep)| *keep).map(|(column, _)| column).collect();
    let mut parts = vec![format!("{} ({})", row.title, row.name), output::table(session.style, &items, &columns)];
    if !unknown.is_empty() {
        let line = |word: &UnknownWord| {
            let args = [
                ("word", (&word.word).into()),
                ("catalog", (&word.catalog).into()),
                ("count", u64::from(word.requirements).into()),
            ];
            session.texts().t("words-unknown-row", &args)
        };
        let lines: Vec<String> = unknown.iter().map(line).collect();
        parts.push(format!("{}:\n{}", session.texts().get("words-unknown"), lines.join("\n")));
    }
    if !findings.is_empty() {
        let lines: Vec<String> = findings.iter().map(|it| format!("{}: {}", it.place, it.message)).collect();
        parts.push(format!("{}:\n{}", session.texts().get("words-findings"), lines.join("\n")));
    }
    Ok(parts.join("\n\n"))
}

/// The elementary threats, each with how many requirements of a catalog work against it.
pub async fn threats(session: &Session, catalog: &str) -> Outcome<String> {
    let catalog = resolve::catalog(session, Some(catalog)).await?;
    let list = rooms::threat_list(&session.app, CatalogRequest { catalog_id: catalog.id }).await?;
    let columns = [
        Column::text("words-code", |row: &ThreatRow| row.code.clone()),
        Column::text("cli-out-title", |row: &ThreatRow| row.title.clone()),
        Column::number("cli-out-requirements", |row: &ThreatRow| row.requirements.unwrap_or_default().to_string()),
    ];
    Ok(output::list(session.style, &list.items, list.total, &columns))
}
