//! Checking the Akte and its change log.

use crate::app::App;
use crate::error::Result;
use crate::progress::Phase;
use crate::wire;
use akte_store::{HeadSource, LogProblem, LogProblemKind, LogReport, Problem, Verified};
use akte_text::{Arg, Texts};

/// Checks the whole Akte.
///
/// # Errors
/// [`crate::ErrorCode::NoAkteOpen`]
pub async fn akte_verify(app: &App, _: wire::Empty) -> Result<wire::JobStarted> {
    app.akte()?;
    Ok(app.start_job(|app, progress| async move {
        progress.begin(Phase::VerifyingDatabase, 0);
        verify_akte(&app).await
    }))
}

/// Checks the whole Akte: database, references, search, log with all known heads, evidence files. What an interrupted
/// addition of evidence left behind is no damage: it is cleared away first.
///
/// # Errors
/// The check itself cannot be made.
pub async fn verify_akte(app: &App) -> Result<wire::VerifyAnswer> {
    let akte = app.akte()?;
    akte.store.sweep_evidence().await?;
    let Verified { problems, log, evidence_files } = akte.store.verify(&[]).await?;
    let texts = app.texts();
    Ok(wire::VerifyAnswer {
        problems: problems.iter().map(|problem| verify_problem(texts, problem)).collect(),
        log_entries: i64::try_from(log.entries).unwrap_or(i64::MAX),
        evidence_files: evidence_files as u64,
    })
}

fn verify_problem(texts: &Texts, problem: &Problem) -> wire::VerifyProblem {
    let details = match problem {
        Problem::Database { detail } | Problem::Search { detail } => vec![("detail", detail.clone())],
        Problem::Reference { table } => vec![("table", table.clone())],
        Problem::Log(problem) => log_details(problem),
        Problem::Vault(
            akte_store::VaultProblem::Missing { scope, sha256 } | akte_store::VaultProblem::Altered { scope, sha256 },
        ) => vec![("sha256", sha256.clone()), ("municipality_id", scope.municipality().to_string())],
        Problem::VaultOrphans { files } => vec![("files", files.to_string())],
        Problem::Counts { counts } => vec![("counts", counts.to_string())],
    };
    said(texts, problem.code(), details)
}

fn log_details(problem: &LogProblem) -> Vec<(&'static str, String)> {
    let mut details = vec![("number", problem.number.to_string())];
    if let LogProblemKind::Head { source } = &problem.kind {
        details.push(match source {
            HeadSource::Report(number) => ("report", number.to_string()),
            HeadSource::Backup(name) => ("backup", name.clone()),
            HeadSource::Given(name) => ("given", name.clone()),
        });
    }
    details
}

/// A problem in words: its sentence is `verify-CODE`.
fn said(texts: &Texts, code: &str, details: Vec<(&'static str, String)>) -> wire::VerifyProblem {
    let place = details
        .iter()
        .find(|(name, _)| ["report", "backup", "given"].contains(name))
        .map(|(name, value)| texts.t(&format!("head-{name}"), &[("name", Arg::from(value))]))
        .unwrap_or_default();
    let mut args: Vec<(&str, Arg<'_>)> = details.iter().map(|(name, value)| (*name, Arg::from(value))).collect();
    args.push(("place", Arg::from(place)));
    let message = texts.t(&message_id(code), &args);
    let details = details.into_iter().map(|(name, value)| wire::Detail { name: name.to_owned(), value }).collect();
    wire::VerifyProblem { code: code.to_owned(), message, details }
}

fn message_id(code: &str) -> String {
    let code = code.strip_prefix("verify.").unwrap_or(code);
    format!("verify-{}", code.replace('.', "-"))
}

/// Checks the change log.
///
/// # Errors
/// [`crate::ErrorCode::NoAkteOpen`]
pub async fn log_verify(app: &App, _: wire::Empty) -> Result<wire::JobStarted> {
    app.akte()?;
    Ok(app.start_job(|app, progress| async move {
        progress.begin(Phase::VerifyingLog, 0);
        verify_log(&app).await
    }))
}

/// Checks the change log, and that every data state of a report or backup lies on it.
///
/// # Errors
/// The check itself cannot be made.
pub async fn verify_log(app: &App) -> Result<wire::LogVerifyAnswer> {
    let LogReport { entries, problems, .. } = app.akte()?.store.verify_log(&[]).await?;
    let texts = app.texts();
    let first = problems.first();
    let (message, details) = match first {
        None => (texts.get("verify-clean"), Vec::new()),
        Some(problem) => {
            let said = said(texts, problem.kind.code(), log_details(problem));
            (said.message, said.details)
        }
    };
    Ok(wire::LogVerifyAnswer {
        intact: problems.is_empty(),
        entries: i64::try_from(entries).unwrap_or(i64::MAX),
        changed_entry: first.map(|problem| problem.number),
        message,
        details,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use akte_text::Language;

    #[test]
    fn everything_that_a_check_can_find_has_a_sentence() {
        let head = |source| LogProblemKind::Head { source };
        let kinds = [
            LogProblemKind::Payload,
            LogProblemKind::PayloadMissing,
            LogProblemKind::Entry,
            LogProblemKind::Missing,
            LogProblemKind::OperationMissing,
            head(HeadSource::Report(3)),
            head(HeadSource::Backup("2026-06-30".into())),
            head(HeadSource::Given("Bericht".into())),
        ];
        let scope = akte_store::Scope::of(akte_domain::MunicipalityId(uuid::Uuid::nil()));
        let mut problems: Vec<Problem> =
            kinds.into_iter().map(|kind| Problem::Log(LogProblem { number: 7, kind })).collect();
        problems.extend([
            Problem::Database { detail: "x".into() },
            Problem::Reference { table: "answer".into() },
            Problem::Vault(akte_store::VaultProblem::Missing { scope, sha256: "ab".into() }),
            Problem::Vault(akte_store::VaultProblem::Altered { scope, sha256: "ab".into() }),
            Problem::VaultOrphans { files: 2 },
            Problem::Counts { counts: 3 },
            Problem::Search { detail: "x".into() },
        ]);
        for language in Language::ALL {
            for problem in &problems {
                let said = verify_problem(Texts::for_language(language), problem);
                assert!(!said.message.contains(['⟦', '{']), "{}: {}", language.tag(), said.message);
            }
        }
    }
}
