//! The commands: each opens what it needs, calls use cases and answers with the text to print.

mod akte;
mod catalog;
mod check;
mod deadlines;
mod drafts;
mod entry_fields;
mod evidence;
mod imports;
mod log;
mod mappings;
mod measures;
mod modelling;
mod needs;
mod objects;
mod overview;
mod package;
mod persons;
mod points;
mod privacy;
mod providers;
mod questionnaire;
mod register_entries;
mod registers;
mod releases;
mod report;
mod review;
mod risk_scheme;
mod risks;
mod shared_objects;
mod structure;
mod versions;
mod vocabulary;

use crate::args::{Command, CommandLine};
use crate::output::{self, Style};
use crate::progress;
use crate::session::{Outcome, Session};
use akte_app::App;
use akte_app::host::SystemHost;
use akte_domain::RegisterKind;
use std::sync::Arc;

/// Runs one command. The Akte is closed at the end, whatever came out.
pub async fn run(line: CommandLine, style: Style) -> Outcome<String> {
    let app = App::new(Arc::new(SystemHost::bare(output::say)));
    app.set_language(style.texts.language());
    if let Some(actor) = &line.global.actor {
        app.set_actor(actor)?;
    }
    let session = Session { app, style, report_language: crate::report_language(line.global.language) };
    let outcome = command(&session, line).await;
    session.app.close_akte().await;
    progress::clear();
    outcome
}

async fn command(session: &Session, line: CommandLine) -> Outcome<String> {
    let CommandLine { global, command, .. } = line;
    let command = match command {
        Command::Init => return akte::init(session, &global).await,
        Command::Restore { backup } => return akte::restore(session, &global, &backup).await,
        Command::Demo { scale } => return akte::demo(session, &global, scale).await,
        other => other,
    };
    // Reading the files of an import need not wait for the Akte.
    let ahead = match &command {
        Command::Catalog(command) => catalog::read_ahead(session, command),
        _ => None,
    };
    if let Err(failure) = akte::open(session, &global).await {
        ahead.iter().for_each(catalog::ReadAhead::cancel);
        return Err(failure);
    }
    if let Some(ahead) = ahead {
        return catalog::import_files(session, ahead).await;
    }
    match command {
        Command::Key(command) => akte::key(session, command).await,
        Command::Municipality(command) => structure::municipality(session, command).await,
        Command::Release(command) => releases::release(session, *command).await,
        Command::Person(command) => persons::person(session, command).await,
        Command::Role(command) => persons::role(session, command).await,
        Command::Domain(command) => structure::domain(session, command).await,
        Command::Object(command) => structure::object(session, command).await,
        Command::Provider(command) => providers::provider(session, *command).await,
        Command::Exception(command) => registers::exception(session, command).await,
        Command::BackupRecord(command) => registers::backup(session, command).await,
        Command::Decision(command) => register_entries::decision(session, command).await,
        Command::Cost(command) => register_entries::cost(session, command).await,
        Command::Service(command) => register_entries::service(session, command).await,
        Command::Regime(command) => register_entries::regime(session, command).await,
        Command::Register(command) => registers::register(session, command).await,
        Command::Activity(command) => privacy::activity(session, command).await,
        Command::Controller(command) => privacy::controller(session, command).await,
        Command::Processor(command) => privacy::entry(session, RegisterKind::Processor, command).await,
        Command::Breach(command) => privacy::entry(session, RegisterKind::Breach, command).await,
        Command::Request(command) => privacy::entry(session, RegisterKind::Request, command).await,
        Command::Deletion(command) => privacy::entry(session, RegisterKind::Deletion, command).await,
        Command::LegalBasis(command) => privacy::entry(session, RegisterKind::LegalBasis, command).await,
        Command::Deadlines(command) => deadlines::deadlines(session, command).await,
        Command::Need(command) => needs::need(session, command).await,
        Command::Model(command) => modelling::model(session, command).await,
        Command::Package(command) => package::package(session, command).await,
        Command::Threat(command) => risk_scheme::threat(session, command).await,
        Command::Risk(command) => risks::risk(session, *command).await,
        Command::Catalog(command) => catalog::catalog(session, command).await,
        Command::Mapping(command) => mappings::mapping(session, command).await,
        Command::Migrate(migrate) => mappings::migrate(session, *migrate).await,
        Command::Requirement(command) => catalog::requirement(session, command).await,
        Command::Vocabulary(command) => vocabulary::vocabulary(session, command).await,
        Command::Answer(command) => check::answer(session, command).await,
        Command::Measure(command) => measures::measure(session, command).await,
        Command::Evidence(command) => evidence::evidence(session, command).await,
        Command::Questionnaire(command) => questionnaire::questionnaire(session, *command).await,
        Command::Points(command) => points::points(session, *command).await,
        Command::Report(command) => report::report(session, *command).await,
        Command::Search { text, municipality, limit } => catalog::search(session, text, &municipality, limit).await,
        Command::Log(command) => log::log(session, command).await,
        Command::Overview { with_points } => overview::overview(session, with_points).await,
        Command::Undo { municipality, across_municipalities } => {
            log::undo(session, &municipality, across_municipalities).await
        }
        Command::Verify => akte::verify(session).await,
        Command::Backup { to } => akte::backup(session, to.as_deref()).await,
        // Handled above and before a session exists.
        Command::Init | Command::Restore { .. } | Command::Demo { .. } | Command::Help { .. } => Ok(String::new()),
    }
}
