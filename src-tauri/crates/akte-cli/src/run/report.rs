//! Reports.

use crate::args::{
    OfDomain, OfMunicipality, ReportCommand, ReportHandover, ReportMake, ReportOptionArgs, ReportPackage,
};
use crate::output::{self, Column};
use crate::resolve;
use crate::session::{Outcome, Session};
use akte_app::rooms;
use akte_app::wire::{
    Empty, MunicipalityRequest, ReportChange, ReportCreateRequest, ReportEntryListRequest, ReportFormat,
    ReportHandoverSaveRequest, ReportKindRow, ReportOptions, ReportPackageRequest, ReportRegisterRow, ReportVerified,
};
use akte_domain::{Coded, ReportKind};
use serde::Serialize;
use std::fmt::Write as _;
use std::path::Path;
use uuid::Uuid;

pub async fn report(session: &Session, command: ReportCommand) -> Outcome<String> {
    match command {
        ReportCommand::List => kinds(session).await,
        ReportCommand::Package(make) => package(session, make).await,
        ReportCommand::Register { municipality } => register(session, &municipality).await,
        ReportCommand::Handover(handover) => hand_over(session, handover).await,
        ReportCommand::Verify { report_file } => verify(session, &report_file).await,
        ReportCommand::StructureAnalysis(make) => create(session, ReportKind::StructureAnalysis, make).await,
        ReportCommand::ProtectionNeeds(make) => create(session, ReportKind::ProtectionNeeds, make).await,
        ReportCommand::Modelling(make) => create(session, ReportKind::Modelling, make).await,
        ReportCommand::RequirementPackage(make) => create(session, ReportKind::RequirementPackage, make).await,
        ReportCommand::CheckResult(make) => create(session, ReportKind::CheckResult, make).await,
        ReportCommand::RiskAnalysis(make) => create(session, ReportKind::RiskAnalysis, make).await,
        ReportCommand::ImplementationPlan(make) => create(session, ReportKind::ImplementationPlan, make).await,
        ReportCommand::ImplementationStatus(make) => create(session, ReportKind::ImplementationStatus, make).await,
        ReportCommand::RequirementPlan(make) => create(session, ReportKind::RequirementPlan, make).await,
        ReportCommand::EntryCheck(make) => create(session, ReportKind::EntryCheck, make).await,
        ReportCommand::OpenPoints(make) => create(session, ReportKind::OpenPoints, make).await,
        ReportCommand::Providers(make) => create(session, ReportKind::ProviderRegister, make).await,
        ReportCommand::Exceptions(make) => create(session, ReportKind::ExceptionRegister, make).await,
        ReportCommand::Backups(make) => create(session, ReportKind::BackupRecord, make).await,
        ReportCommand::Vvt(make) => create(session, ReportKind::ProcessingRecord, make).await,
        ReportCommand::InformationTexts(make) => create(session, ReportKind::InformationTexts, make).await,
        ReportCommand::Processors(make) => create(session, ReportKind::ProcessorRegister, make).await,
        ReportCommand::Breaches(make) => create(session, ReportKind::BreachRegister, make).await,
        ReportCommand::Requests(make) => create(session, ReportKind::RequestRegister, make).await,
        ReportCommand::DsbAnnual(make) => create(session, ReportKind::OfficerReport, make).await,
        ReportCommand::ProcessorRecord(make) => create(session, ReportKind::ProcessorRecord, make).await,
        ReportCommand::Tom(make) => create(session, ReportKind::TomReport, make).await,
        ReportCommand::Dpia(make) => create(session, ReportKind::ImpactAssessment, make).await,
        ReportCommand::DeletionConcept(make) => create(session, ReportKind::DeletionConcept, make).await,
        ReportCommand::Soa(make) => create(session, ReportKind::ApplicabilityStatement, make).await,
        ReportCommand::IsoClauses(make) => create(session, ReportKind::ClauseCheck, make).await,
        ReportCommand::AuditReport(make) => create(session, ReportKind::AuditReport, make).await,
        ReportCommand::Capa(make) => create(session, ReportKind::CorrectiveActions, make).await,
        ReportCommand::ManagementReview(make) => create(session, ReportKind::ManagementReview, make).await,
        ReportCommand::DocumentControl(make) => create(session, ReportKind::DocumentControl, make).await,
        ReportCommand::Trainings(make) => create(session, ReportKind::TrainingRecord, make).await,
        ReportCommand::Objectives(make) => create(session, ReportKind::ObjectiveReport, make).await,
        ReportCommand::Incidents(make) => create(session, ReportKind::IncidentRegister, make).await,
        ReportCommand::Deadlines(make) => create(session, ReportKind::DeadlineList, make).await,
        ReportCommand::PolicyOverview(make) => create(session, ReportKind::PolicyOverview, make).await,
        ReportCommand::Management(make) => create(session, ReportKind::ManagementReport, make).await,
        ReportCommand::Verbund(make) => create(session, ReportKind::VerbundOverview, make).await,
        ReportCommand::Changes(make) => create(session, ReportKind::Changes, make).await,
        ReportCommand::Coverage(make) => create(session, ReportKind::Coverage, make).await,
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
        Column::text("cli-out-handed-to", |row: &ReportRegisterRow| {
            let handed = |row: &akte_app::wire::ReportHandoverRow| {
                format!("{} ({})", row.recipient, session.texts().date(row.handed_on))
            };
            row.handovers.iter().map(handed).collect::<Vec<_>>().join(", ")
        }),
    ];
    if session.style.json {
        return Ok(output::json(&list));
    }
    let mut text = output::list(session.style, &list.items, list.total, &columns);
    for one in &list.differing {
        let _ = write!(text, "\n{}", one.message);
    }
    Ok(text)
}

async fn hand_over(session: &Session, handover: ReportHandover) -> Outcome<String> {
    let municipality = resolve::municipality(session, &handover.municipality).await?;
    let request = ReportHandoverSaveRequest {
        municipality_id: municipality.id,
        id: None,
        report_number: handover.report,
        recipient: handover.recipient,
        remark: handover.remark,
        handed_on: handover.handed_on,
        handed_by: String::new(),
        // The file goes in by its path.
        token: None,
    };
    let recipient = request.recipient.trim().to_owned();
    let saved = rooms::save_handover(&session.app, request, handover.handed_file.as_deref()).await?;
    let args = [("number", handover.report.to_string().into()), ("name", recipient.into())];
    Ok(session.done(&saved, "cli-out-handed-over", &args))
}

/// What a file is. One that is not as it was made is a refusal, so that scripts need not read the answer.
async fn verify(session: &Session, file: &Path) -> Outcome<String> {
    let verified = rooms::verify_report_file(&session.app, file, None).await?;
    if verified.verdict.holds() {
        return Ok(if session.style.json { output::json(&verified) } else { told(session, &verified) });
    }
    let code = format!("report-{}", verified.verdict.code());
    let mut details = vec![("message", verified.message), ("file_sha256", verified.file_sha256)];
    details.extend(verified.content_hash.map(|hash| ("content_hash", hash)));
    details.extend(verified.report.map(|report| ("number", report.number.to_string())));
    Err(session.refusal(&code, &details))
}

/// The verdict, and what changed in the data since.
fn told(session: &Session, verified: &ReportVerified) -> String {
    let texts = session.texts();
    let mut text = format!("{}\n{}", verified.message, verified.hint);
    if verified.elsewhere {
        return text;
    }
    let count = verified.changes.len();
    let _ = write!(text, "\n\n{}", texts.t("cli-out-changes-since", &[("count", count.into())]));
    if count > 0 {
        let columns = [
            Column::text("cli-out-at", |row: &ReportChange| texts.date_time(row.at)),
            Column::text("cli-out-actor", |row: &ReportChange| row.actor.clone()),
            Column::text("cli-out-kind", |row: &ReportChange| texts.term("entity", &row.entity)),
            Column::text("cli-out-title", |row: &ReportChange| row.subject.clone()),
            Column::text("cli-out-changes", |row: &ReportChange| change_text(session, row)),
        ];
        let _ = write!(text, "\n{}", output::table(session.style, &verified.changes, &columns));
    }
    if !verified.changes_complete {
        let _ = write!(text, "\n{}", texts.get("cli-out-changes-part"));
    }
    text
}

pub fn change_text(session: &Session, row: &ReportChange) -> String {
    use akte_app::wire::ReportChangeKind;
    let texts = session.texts();
    let id = match (row.erased, row.change) {
        (true, _) => "cli-out-change-erased",
        (false, ReportChangeKind::Added) => "cli-out-change-added",
        (false, ReportChangeKind::Removed) => "cli-out-change-removed",
        (false, ReportChangeKind::Changed) => {
            let field = |field: &akte_app::wire::FieldChange| {
                let (before, after) = (field.before.as_deref().unwrap_or("–"), field.after.as_deref().unwrap_or("–"));
                format!("{}: {before} → {after}", texts.term("field", &field.field))
            };
            return row.fields.iter().map(field).collect::<Vec<_>>().join("; ");
        }
    };
    texts.get(id)
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
    let format = make.format.unwrap_or_else(|| by_ending(&make.out));
    let request = ReportCreateRequest {
        kind,
        municipality_id,
        domain_id,
        language: session.report_language.tag().to_owned(),
        as_of: make.as_of,
        options: ReportOptions {
            entry_ids: entries(session, kind, (municipality_id, domain_id), &make.only_entries).await?,
            ..options(session, kind, &make).await?
        },
    };
    let report = rooms::report_create_to(&session.app, request, &make.out, format, &session.progress()).await?;
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
    let sentence = if format == ReportFormat::Pdf { "cli-out-report-written" } else { "cli-out-written" };
    Ok(session.done(&made, sentence, &args))
}

/// The entries to which a report is limited, by name, number or id.
async fn entries(
    session: &Session,
    kind: ReportKind,
    (municipality_id, domain_id): (Uuid, Option<Uuid>),
    texts: &[String],
) -> Outcome<Vec<Uuid>> {
    if texts.is_empty() {
        return Ok(Vec::new());
    }
    let request = ReportEntryListRequest { kind, municipality_id, domain_id };
    let rows = rooms::report_entry_list(&session.app, request).await?;
    texts.iter().map(|text| resolve::picked(session, &rows, text).map(|row| row.id)).collect()
}

/// What a file's ending says it shall be.
fn by_ending(path: &Path) -> ReportFormat {
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
    match ending.as_str() {
        "xlsx" => ReportFormat::Xlsx,
        "csv" | "zip" => ReportFormat::Csv,
        _ => ReportFormat::Pdf,
    }
}

/// The options of a report; sections that are named are the only ones that it is printed with.
async fn options(session: &Session, kind: ReportKind, make: &ReportMake) -> Outcome<ReportOptions> {
    let mut options = asked(session, &make.domain, &make.options).await?;
    if let Some(unknown) = make.only_sections.iter().find(|one| !kind.sections().contains(one)) {
        // The refusal is that of a section which the report is to go without: it has none of that name.
        options.without_sections.push(*unknown);
    } else if !make.only_sections.is_empty() {
        let left = kind.sections().iter().copied().filter(|section| !make.only_sections.contains(section));
        options.without_sections = left.collect();
    }
    Ok(options)
}

async fn asked(session: &Session, of: &OfDomain, args: &ReportOptionArgs) -> Outcome<ReportOptions> {
    let object_ids = if args.only_objects.is_empty() {
        Vec::new()
    } else {
        let domain = resolve::domain(session, of).await?;
        resolve::objects(session, &domain, &args.only_objects).await?
    };
    let released = async |version: &Option<String>| match version {
        Some(version) => resolve::release(session, of, version).await.map(|release| Some(release.id)),
        None => Ok(None),
    };
    Ok(ReportOptions {
        release_id: released(&args.release).await?,
        since_id: released(&args.since).await?,
        marking: args.marking.clone(),
        object_ids,
        groups: args.groups.clone(),
        entry_ids: Vec::new(),
        responsible: args.only_responsible.clone(),
        without_sections: args.without_sections.clone(),
        without_texts: args.without_texts,
        without_remarks: args.without_remarks,
        without_logo: args.without_logo,
    })
}

async fn package(session: &Session, make: ReportPackage) -> Outcome<String> {
    let options = asked(session, &make.domain, &make.options).await?;
    let (municipality_id, domain_id) = match make.domain {
        OfDomain { domain: Some(_), .. } => {
            let domain = resolve::domain(session, &make.domain).await?;
            (domain.municipality_id, Some(domain.id))
        }
        OfDomain { of, domain: None } => (resolve::municipality(session, &of).await?.id, None),
    };
    let request = ReportPackageRequest {
        municipality_id,
        domain_id,
        kinds: make.kinds,
        language: session.report_language.tag().to_owned(),
        as_of: make.as_of,
        options,
        with_tables: make.with_tables,
        // The file is written by its path.
        token: String::new(),
    };
    let made = rooms::report_package_to(&session.app, request, &make.package_out, &session.progress()).await?;
    let args = [
        ("path", (&made.path).into()),
        ("reports", made.reports.into()),
        ("evidence", made.evidence.into()),
        ("size", session.texts().file_size(made.size).into()),
    ];
    let mut text = session.done(&made, "cli-out-package-written", &args);
    if !session.style.json {
        made.findings.iter().for_each(|finding| {
            let _ = write!(text, "\n{finding}");
        });
    }
    Ok(text)
}

/// What the report is about. A list of evidence is about the whole municipality unless a domain is named.
async fn about(session: &Session, kind: ReportKind, make: &ReportMake) -> Outcome<(Uuid, Option<Uuid>)> {
    if kind.of_municipality() && make.domain.domain.is_none() {
        return Ok((resolve::municipality(session, &make.domain.of).await?.id, None));
    }
    let domain = resolve::domain(session, &make.domain).await?;
    Ok((domain.municipality_id, Some(domain.id)))
}
