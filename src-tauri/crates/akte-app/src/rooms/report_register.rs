//! The register of reports, and to whom they were handed.

use crate::app::App;
use crate::error::{AppError, ErrorCode, Result};
use crate::wire;
use akte_domain::verification::{ReportVerdict, judge};
use akte_domain::{Coded, MadeReport, ReportHandover, ReportHandoverId, ReportKind, differing_states};
use akte_report::model::{Frame, ReportLimit};
use akte_store::{Reads, RegisteredReport, Scope, Window};
use akte_text::Texts;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::Path;

/// The reports that were made of a municipality, newest first.
///
/// # Errors
/// [`ErrorCode::NotFound`]
pub async fn report_register(app: &App, request: wire::MunicipalityRequest) -> Result<wire::ReportRegister> {
    let mut snapshot = app.snapshot().await?;
    let mut reads = snapshot.reads();
    let state = reads.data_state().await?.number;
    let scope = super::scope_of(&mut reads, request.municipality_id).await?;
    let page = reads.reports(scope, Window::ALL).await?;
    let differing = differing(app.texts(), &mut reads, scope, &page.items).await?;
    let items = register_rows(app.texts(), &mut reads, scope, page.items).await?;
    Ok(wire::ReportRegister { items, total: page.total, state, differing })
}

/// In which information domains the newest reference documents were made from different data states. Only those of the
/// method in force count: what was made before a change of method takes no part in an audit any more.
async fn differing(
    texts: &Texts,
    reads: &mut Reads<'_>,
    scope: Scope,
    reports: &[(i64, RegisteredReport)],
) -> Result<Vec<wire::DifferingStates>> {
    let mut found = Vec::new();
    for domain in reads.domains(scope).await? {
        let fits = |kind: ReportKind| kind.method().is_none_or(|method| method == domain.method);
        let of_domain: Vec<MadeReport> = reports
            .iter()
            .filter(|(_, report)| report.domain_id == Some(domain.id) && fits(report.kind))
            .map(|(number, report)| MadeReport { number: *number, kind: report.kind, state: report.state.number })
            .collect();
        let newest = differing_states(&of_domain);
        if newest.is_empty() {
            continue;
        }
        let mut states: BTreeMap<i64, Vec<String>> = BTreeMap::new();
        for one in &newest {
            let code = texts.term("report-code", one.kind.code());
            let args = [("code", code.into()), ("number", one.number.to_string().into())];
            states.entry(one.state).or_default().push(texts.t("register-state-report", &args));
        }
        let told = |(state, reports): (i64, Vec<String>)| {
            let args = [("state", state.to_string().into()), ("reports", reports.join(", ").into())];
            texts.t("register-state-of", &args)
        };
        let states: Vec<String> = states.into_iter().map(told).collect();
        let args = [("domain", (&domain.name).into()), ("states", states.join("; ").into())];
        found.push(wire::DifferingStates {
            domain_id: domain.id.0,
            message: texts.t("register-states-differ", &args),
            numbers: newest.iter().map(|one| one.number).collect(),
            domain_name: domain.name,
        });
    }
    Ok(found)
}

/// Rows of the register with their handovers.
pub(super) async fn register_rows(
    texts: &Texts,
    reads: &mut Reads<'_>,
    scope: Scope,
    reports: Vec<(i64, RegisteredReport)>,
) -> Result<Vec<wire::ReportRegisterRow>> {
    let domains = reads.domains(scope).await?;
    let handovers = reads.report_handovers(scope).await?;
    Ok(reports
        .into_iter()
        .map(|(number, report)| {
            let of_report = handovers.iter().filter(|handover| handover.report_number == number);
            let made = Made::read(&report.options);
            wire::ReportRegisterRow {
                number,
                kind: report.kind,
                domain_name: domains
                    .iter()
                    .find(|domain| Some(domain.id) == report.domain_id)
                    .map(|domain| domain.name.clone())
                    .unwrap_or_default(),
                created_at: report.created_at,
                actor: report.actor,
                as_of: report.as_of,
                state_number: report.state.number,
                content_hash: report.content_hash,
                format: made.format,
                language: made.language,
                marking: made.marking,
                limits: made.limits.iter().map(|limit| akte_report::limit_text(texts, limit)).collect(),
                handovers: of_report.map(|handover| handover_row(handover, &report.file_sha256)).collect(),
                file_sha256: report.file_sha256,
            }
        })
        .collect())
}

/// How a report was made, as the register keeps it. What older programs did not keep is as it was then: a whole PDF.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Made {
    /// `de` or `en`.
    pub(super) language: String,
    /// What it was written as.
    pub(super) format: wire::ReportFormat,
    /// What was asked for, so that it can be asked for again.
    pub(super) options: wire::ReportOptions,
    /// What it was limited to, as people named it then.
    pub(super) limits: Vec<ReportLimit>,
    /// How it was marked.
    pub(super) marking: String,
    /// Whether it was made for a package.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(super) package: bool,
}

impl Made {
    /// How a report is made.
    pub(super) fn of(language: &str, format: wire::ReportFormat, options: &wire::ReportOptions, frame: &Frame) -> Self {
        Self {
            language: language.to_owned(),
            format,
            options: options.clone(),
            limits: frame.limits.clone(),
            marking: frame.marking.clone(),
            package: false,
        }
    }

    fn read(options: &str) -> Self {
        serde_json::from_str(options).unwrap_or_default()
    }

    /// As the register keeps it.
    pub(super) fn written(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}

fn handover_row(handover: &ReportHandover, as_made: &str) -> wire::ReportHandoverRow {
    wire::ReportHandoverRow {
        id: handover.id.0,
        recipient: handover.recipient.clone(),
        remark: handover.remark.clone(),
        handed_on: handover.handed_on,
        handed_by: handover.handed_by.clone(),
        signed: handover.file_sha256 != as_made,
        file_sha256: handover.file_sha256.clone(),
    }
}

/// Records that a report was handed to somebody, or changes what was recorded.
///
/// # Errors
/// [`ErrorCode::ReportNumberUnknown`], [`ErrorCode::RecipientMissing`], [`ErrorCode::HandoverFileDiffers`] where the file
/// is not that report, [`ErrorCode::NotFound`].
pub async fn report_handover_save(app: &App, request: wire::ReportHandoverSaveRequest) -> Result<wire::Saved> {
    let file = request.token.as_deref().map(|token| app.path_of(token)).transpose()?;
    save_handover(app, request, file.as_deref()).await
}

/// As [`report_handover_save`], with the path of the file that was handed over.
///
/// # Errors
/// As for [`report_handover_save`].
pub async fn save_handover(
    app: &App,
    request: wire::ReportHandoverSaveRequest,
    file: Option<&Path>,
) -> Result<wire::Saved> {
    // Read before the operation begins: a large file must not keep others from writing.
    let file = match file {
        Some(path) => Some(super::report_verify::look_at(app, path).await?),
        None => None,
    };
    let name = if request.id.is_some() { "report_handover.save" } else { "report_handover.add" };
    let (mut operation, scope) = app.begin(name, request.municipality_id).await?;
    let mut reads = operation.reads();
    let unknown = || AppError::new(ErrorCode::ReportNumberUnknown).with("number", request.report_number);
    let report = reads.report(scope, request.report_number).await?.ok_or_else(unknown)?;
    let before = match request.id {
        Some(id) => Some(reads.get::<ReportHandover>(scope, id).await?),
        None => None,
    };
    let file_sha256 = match (&file, &before) {
        (Some(file), _) => {
            let same = file.reports.iter().any(|(number, _)| *number == request.report_number);
            let verdict = judge(file.looked);
            if !same || !matches!(verdict, ReportVerdict::Unchanged | ReportVerdict::Signed) {
                let differs = AppError::new(ErrorCode::HandoverFileDiffers).with("number", request.report_number);
                return Err(differs.with("file", &file.file_name));
            }
            file.file_sha256.clone()
        }
        (None, Some(before)) if before.report_number == request.report_number => before.file_sha256.clone(),
        (None, _) => report.file_sha256,
    };
    let handed_by = request.handed_by.trim();
    let handover = ReportHandover {
        id: ReportHandoverId(request.id.unwrap_or_else(|| app.new_id())),
        municipality_id: scope.municipality(),
        report_number: request.report_number,
        file_sha256,
        recipient: request.recipient.trim().to_owned(),
        remark: request.remark.trim().to_owned(),
        handed_on: request.handed_on.unwrap_or_else(|| app.today()),
        handed_by: if handed_by.is_empty() { app.actor() } else { handed_by.to_owned() },
    };
    operation.put(scope, std::slice::from_ref(&handover)).await?;
    app.commit(operation).await?;
    Ok(wire::Saved { id: handover.id.0 })
}

/// Removes the record of a handover.
///
/// # Errors
/// [`ErrorCode::NotFound`]
pub async fn report_handover_delete(app: &App, request: wire::RecordRequest) -> Result<wire::Empty> {
    let (mut operation, scope) = app.begin("report_handover.delete", request.municipality_id).await?;
    operation.reads().get::<ReportHandover>(scope, request.id).await?;
    operation.delete::<ReportHandover>(scope, &[request.id]).await?;
    app.commit(operation).await?;
    Ok(wire::Empty {})
}
