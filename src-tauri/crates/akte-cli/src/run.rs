//! The commands: each opens what it needs, calls use cases and answers with the text to print.

mod akte;
mod catalog;
mod check;
mod coverage;
mod deadlines;
mod desk;
mod dpia;
mod drafts;
mod entry_fields;
mod evidence;
mod imports;
mod iso;
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
mod privacy_kinds;
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
use std::pin::Pin;
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
    // Each command has a future of its own: one that held all of them in its states would be a function that compilers take
    // minutes over.
    let running: Pin<Box<dyn Future<Output = Outcome<String>> + '_>> = match command {
        Command::Key(command) => Box::pin(akte::key(session, command)),
        Command::Municipality(command) => Box::pin(structure::municipality(session, command)),
        Command::Release(command) => Box::pin(releases::release(session, *command)),
        Command::Person(command) => Box::pin(persons::person(session, command)),
        Command::Role(command) => Box::pin(persons::role(session, command)),
        Command::Domain(command) => Box::pin(structure::domain(session, command)),
        Command::Object(command) => Box::pin(structure::object(session, command)),
        Command::Provider(command) => Box::pin(providers::provider(session, *command)),
        Command::Exception(command) => Box::pin(registers::exception(session, command)),
        Command::BackupRecord(command) => Box::pin(registers::backup(session, command)),
        Command::Decision(command) => Box::pin(register_entries::decision(session, command)),
        Command::Cost(command) => Box::pin(register_entries::cost(session, command)),
        Command::Service(command) => Box::pin(register_entries::service(session, command)),
        Command::Regime(command) => Box::pin(register_entries::regime(session, command)),
        Command::Register(command) => Box::pin(registers::register(session, command)),
        Command::Activity(command) => Box::pin(privacy::activity(session, command)),
        Command::Controller(command) => Box::pin(privacy::controller(session, command)),
        Command::Processor(command) => Box::pin(privacy::entry(session, RegisterKind::Processor, command)),
        Command::Breach(command) => Box::pin(privacy::entry(session, RegisterKind::Breach, command)),
        Command::Request(command) => Box::pin(privacy::entry(session, RegisterKind::Request, command)),
        Command::Deletion(command) => Box::pin(privacy::entry(session, RegisterKind::Deletion, command)),
        Command::Dpia(command) => Box::pin(dpia::dpia(session, command)),
        Command::Client(command) => Box::pin(privacy::entry(session, RegisterKind::Client, command)),
        Command::Tom(command) => Box::pin(privacy::tom(session, command)),
        Command::LegalBasis(command) => Box::pin(privacy::entry(session, RegisterKind::LegalBasis, command)),
        Command::Control(command) => Box::pin(iso::control(session, command)),
        Command::Clause(command) => Box::pin(iso::clause(session, command)),
        Command::Audit(command) => Box::pin(iso::audit(session, command)),
        Command::Finding(command) => Box::pin(iso::entry(session, RegisterKind::Finding, command)),
        Command::Review(command) => Box::pin(iso::review(session, command)),
        Command::Document(command) => Box::pin(privacy::entry(session, RegisterKind::ControlledDocument, command)),
        Command::Training(command) => Box::pin(privacy::entry(session, RegisterKind::Training, command)),
        Command::Consultation(command) => Box::pin(privacy::entry(session, RegisterKind::Consultation, command)),
        Command::Task(command) => Box::pin(privacy::entry(session, RegisterKind::OfficerTask, command)),
        Command::Objective(command) => Box::pin(privacy::entry(session, RegisterKind::Objective, command)),
        Command::Incident(command) => Box::pin(privacy::entry(session, RegisterKind::Incident, command)),
        Command::Deadlines(command) => Box::pin(deadlines::deadlines(session, command)),
        Command::Desk { municipality } => Box::pin(async move { desk::desk(session, &municipality).await }),
        Command::Need(command) => Box::pin(needs::need(session, command)),
        Command::Model(command) => Box::pin(modelling::model(session, command)),
        Command::Package(command) => Box::pin(package::package(session, command)),
        Command::Threat(command) => Box::pin(risk_scheme::threat(session, command)),
        Command::Risk(command) => Box::pin(risks::risk(session, *command)),
        Command::Catalog(command) => Box::pin(catalog::catalog(session, command)),
        Command::Mapping(command) => Box::pin(mappings::mapping(session, command)),
        Command::Coverage(command) => Box::pin(coverage::coverage(session, command)),
        Command::Migrate(migrate) => Box::pin(mappings::migrate(session, *migrate)),
        Command::Requirement(command) => Box::pin(catalog::requirement(session, command)),
        Command::Vocabulary(command) => Box::pin(vocabulary::vocabulary(session, command)),
        Command::Answer(command) => Box::pin(check::answer(session, command)),
        Command::Measure(command) => Box::pin(measures::measure(session, command)),
        Command::Evidence(command) => Box::pin(evidence::evidence(session, command)),
        Command::Questionnaire(command) => Box::pin(questionnaire::questionnaire(session, *command)),
        Command::Points(command) => Box::pin(points::points(session, *command)),
        Command::Report(command) => Box::pin(report::report(session, *command)),
        Command::Search { text, municipality, limit } => {
            Box::pin(async move { catalog::search(session, text, &municipality, limit).await })
        }
        Command::Log(command) => Box::pin(log::log(session, command)),
        Command::Overview { with_points } => Box::pin(overview::overview(session, with_points)),
        Command::Undo { municipality, across_municipalities } => {
            Box::pin(async move { log::undo(session, &municipality, across_municipalities).await })
        }
        Command::Verify => Box::pin(akte::verify(session)),
        Command::Backup { to } => Box::pin(async move { akte::backup(session, to.as_deref()).await }),
        // Handled above and before a session exists.
        Command::Init | Command::Restore { .. } | Command::Demo { .. } | Command::Help { .. } => {
            Box::pin(std::future::ready(Ok(String::new())))
        }
    };
    running.await
}
