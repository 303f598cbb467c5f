//! What a report is limited to, what it goes without, and how it is marked.

use crate::assess::{Assessment, Limit};
use crate::error::{AppError, ErrorCode, Result};
use crate::wire::ReportOptions;
use akte_domain::{Coded, ReportKind, ReportSection, TargetObjectId};
use akte_report::ReportModel;
use akte_report::model::{Body, CoverLogo, ReportLimit};
use akte_text::Texts;
use uuid::Uuid;

/// A marking longer than this does not fit into a footer.
const MAX_MARKING: usize = 60;

/// Refuses what a single report has no use for: an option that does nothing would be taken for one that did something.
///
/// # Errors
/// [`ErrorCode::ReportOptionUnfit`]
pub(crate) fn check(kind: ReportKind, options: &ReportOptions, texts: &Texts) -> Result<()> {
    let unfit = |value: String| {
        let title = texts.term("report-title", kind.code());
        Err(AppError::new(ErrorCode::ReportOptionUnfit).with("value", value).with("title", title))
    };
    if let Some(section) = options.without_sections.iter().find(|one| !kind.sections().contains(one)) {
        return unfit(texts.term("report-section", section.code()));
    }
    if options.without_texts && !has_texts(kind) {
        return unfit(texts.get("limit-without-texts"));
    }
    if options.without_remarks && !has_remarks(kind) {
        return unfit(texts.get("limit-without-remarks"));
    }
    if options.since_id.is_some() && kind != ReportKind::Changes {
        return unfit(texts.get("limit-since"));
    }
    if !options.entry_ids.is_empty() && kind.entries().is_none() {
        return unfit(texts.get("limit-single-entries"));
    }
    let is_whole = options.object_ids.is_empty() && options.groups.is_empty() && options.responsible.is_empty();
    if !is_whole && !can_be_part(kind) {
        return unfit(texts.get("limit-part"));
    }
    if !options.groups.is_empty() && !has_groups(kind) {
        return unfit(texts.get("limit-by-groups"));
    }
    Ok(())
}

/// Whether a report that can be limited knows modules: structure and needs are about objects, not about requirements.
pub(crate) fn has_groups(kind: ReportKind) -> bool {
    can_be_part(kind) && !matches!(kind, ReportKind::StructureAnalysis | ReportKind::ProtectionNeeds)
}

/// Whether a report can be limited to what these options ask for.
pub(crate) fn fits(kind: ReportKind, options: &ReportOptions) -> bool {
    can_be_part(kind) && (options.groups.is_empty() || has_groups(kind))
}

/// Whether a report can be limited to a part of its domain. A part of structure and needs names what lies beyond it wherever
/// something depends on it or is inherited from it; what covers a framework is everything.
pub(crate) fn can_be_part(kind: ReportKind) -> bool {
    !kind.is_of_registers()
        && !kind.is_iso()
        && !matches!(
            kind,
            ReportKind::RiskAnalysis
                | ReportKind::ProviderRegister
                | ReportKind::ExceptionRegister
                | ReportKind::BackupRecord
                | ReportKind::PolicyOverview
                | ReportKind::ManagementReport
                | ReportKind::VerbundOverview
                | ReportKind::Coverage
        )
}

/// Whether a report prints the texts of requirements.
pub(crate) fn has_texts(kind: ReportKind) -> bool {
    kind == ReportKind::CheckResult
}

/// Whether a report prints what is meant for the own house.
pub(crate) fn has_remarks(kind: ReportKind) -> bool {
    matches!(
        kind,
        ReportKind::CheckResult | ReportKind::ImplementationPlan | ReportKind::RequirementPlan | ReportKind::EntryCheck
    )
}

/// Limits the assessments to the part that is asked for; answers with what the cover says about it.
///
/// # Errors
/// [`ErrorCode::ReportNeedsDomain`] where a part of nothing in particular is asked for, [`ErrorCode::NotFound`] for an
/// object of another domain, [`ErrorCode::ReportGroupUnknown`], [`ErrorCode::ReportMarkingTooLong`].
pub(crate) fn limit(
    options: &ReportOptions,
    domain: Option<Uuid>,
    assessments: &mut [Assessment],
) -> Result<Vec<ReportLimit>> {
    let count = options.marking.trim().chars().count();
    if count > MAX_MARKING {
        return Err(AppError::new(ErrorCode::ReportMarkingTooLong).with("count", count).with("limit", MAX_MARKING));
    }
    let limit = asked(options);
    if limit.is_empty() {
        return Ok(Vec::new());
    }
    let ([assessment], Some(_)) = (assessments, domain) else {
        return Err(AppError::new(ErrorCode::ReportNeedsDomain));
    };
    let limits = named(&limit, assessment)?;
    assessment.limit_to(limit);
    Ok(limits)
}

/// The part that is asked for.
pub(crate) fn asked(options: &ReportOptions) -> Limit {
    let filled = |texts: &[String]| -> Vec<String> {
        texts.iter().map(|text| text.trim().to_owned()).filter(|text| !text.is_empty()).collect()
    };
    Limit {
        objects: options.object_ids.iter().copied().map(TargetObjectId).collect(),
        groups: filled(&options.groups),
        responsible: filled(&options.responsible),
    }
}

/// The limits as people name them.
fn named(limit: &Limit, assessment: &Assessment) -> Result<Vec<ReportLimit>> {
    let mut limits = Vec::new();
    if !limit.objects.is_empty() {
        for id in &limit.objects {
            if !assessment.objects.iter().any(|object| object.id == *id) {
                return Err(AppError::not_found("target_object", id));
            }
        }
        // In the order of the report, whatever order they were asked for in.
        let chosen = assessment.objects.iter().filter(|object| limit.objects.contains(&object.id));
        limits.push(ReportLimit::Objects(chosen.map(|object| object.name.clone()).collect()));
    }
    if !limit.groups.is_empty() {
        let mut names = Vec::with_capacity(limit.groups.len());
        for label in &limit.groups {
            let unknown = || AppError::new(ErrorCode::ReportGroupUnknown).with("value", label);
            names.push(group_name(assessment, label).ok_or_else(unknown)?);
        }
        limits.push(ReportLimit::Groups(names));
    }
    if !limit.responsible.is_empty() {
        limits.push(ReportLimit::Responsible(limit.responsible.clone()));
    }
    Ok(limits)
}

/// Number and title of a group of the catalogs in force.
fn group_name(assessment: &Assessment, label: &str) -> Option<String> {
    let same = |other: &str| other.trim().to_lowercase() == label.trim().to_lowercase();
    assessment.view.requirements().find_map(|found| {
        let path = found.catalog.path(found.row);
        path.into_iter().find(|group| same(&group.label)).map(super::check::named)
    })
}

/// Puts limits, marking and logo into a report, and takes out what it goes without.
pub(crate) fn mark(options: &ReportOptions, scope: &[ReportLimit], logo: Option<&CoverLogo>, model: &mut ReportModel) {
    let kind = model.body.kind();
    let mut limits = scope.to_vec();
    let without: Vec<ReportSection> =
        kind.sections().iter().copied().filter(|section| options.without_sections.contains(section)).collect();
    if !without.is_empty() {
        limits.push(ReportLimit::Sections(without));
    }
    if options.without_texts && has_texts(kind) {
        limits.push(ReportLimit::WithoutTexts);
        without_texts(&mut model.body);
    }
    if options.without_remarks && has_remarks(kind) {
        limits.push(ReportLimit::WithoutRemarks);
        without_remarks(&mut model.body);
    }
    options.marking.trim().clone_into(&mut model.frame.marking);
    model.frame.limits = limits;
    model.frame.logo = logo.cloned();
}

fn without_texts(body: &mut Body) {
    if let Body::CheckResult(check) = body {
        for row in check.objects.iter_mut().flat_map(|object| &mut object.groups).flat_map(|group| &mut group.rows) {
            row.text.clear();
        }
    }
}

fn without_remarks(body: &mut Body) {
    match body {
        Body::CheckResult(check) => {
            for row in check.objects.iter_mut().flat_map(|object| &mut object.groups).flat_map(|group| &mut group.rows)
            {
                row.interviewee.clear();
            }
        }
        Body::ImplementationPlan(plan) | Body::RequirementPlan(plan) => {
            plan.measures.iter_mut().for_each(|entry| entry.measure.description.clear());
        }
        Body::EntryCheck(entry) => {
            entry.topics.iter_mut().flat_map(|topic| &mut topic.questions).for_each(|one| one.remark.clear());
        }
        Body::StructureAnalysis(_)
        | Body::ProtectionNeeds(_)
        | Body::ImplementationStatus(_)
        | Body::PolicyOverview(_)
        | Body::ManagementReport(_)
        | Body::VerbundOverview(_)
        | Body::Changes(_)
        | Body::Modelling(_)
        | Body::RequirementPackage(_)
        | Body::RiskAnalysis(_)
        | Body::ProviderRegister(_)
        | Body::ExceptionRegister(_)
        | Body::BackupRecord(_)
        | Body::Record(_)
        | Body::InformationTexts(_)
        | Body::OpenPoints
        | Body::EvidenceList
        | Body::AuditPackage(_) => {}
    }
}
