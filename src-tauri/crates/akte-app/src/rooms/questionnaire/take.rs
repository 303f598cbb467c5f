//! A questionnaire comes back: the review, and what of it is taken over.

use super::export::word;
use super::mark_of;
use super::read::{FilledRow, Questionnaire};
use crate::app::App;
use crate::domain_view::DomainView;
use crate::error::{AppError, ErrorCode, Result};
use crate::rooms::check::{Patched, patch};
use crate::tables::TableFile;
use crate::wire::{self, QuestionnaireState};
use akte_domain::problem::filled;
use akte_domain::{
    Answer, Coded, ImplementationStatus, RequirementId, ReturnedFile, TargetObject, TargetObjectId, TargetObjectKind,
};
use akte_store::Reads;
use akte_text::{Arg, Texts};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::Path;

/// What a questionnaire says against what is recorded; nothing is changed.
///
/// # Errors
/// [`ErrorCode::QuestionnaireUnknown`], [`ErrorCode::QuestionnaireForeign`], [`ErrorCode::QuestionnaireColumnMissing`],
/// those of a file that is no table, [`ErrorCode::TokenUnknown`], [`ErrorCode::NotFound`].
pub async fn questionnaire_review(app: &App, request: wire::QuestionnaireRequest) -> Result<wire::QuestionnaireReview> {
    let path = app.path_of(&request.token)?;
    questionnaire_review_of(app, (request.municipality_id, request.domain_id), &path).await
}

/// The same by the path of the file.
///
/// # Errors
/// As for [`questionnaire_review`].
pub async fn questionnaire_review_of(
    app: &App,
    place: (uuid::Uuid, uuid::Uuid),
    path: &Path,
) -> Result<wire::QuestionnaireReview> {
    let akte = app.akte()?;
    let (file, read) = opened(app, path, place)?;
    let mut snapshot = akte.store.snapshot().await?;
    let mut reads = snapshot.reads();
    let view = DomainView::load(&akte, &mut reads, place.0, place.1).await?;
    let known = Known::read(&mut reads, view).await?;
    let rows = known.judged(app.texts(), &read);
    Ok(wire::QuestionnaireReview {
        file: file.file,
        sha256: file.sha256,
        state_number: read.identity.state,
        rows: rows.into_iter().map(|(row, _)| row).collect(),
    })
}

/// Takes rows of a questionnaire over, in one step that can be undone. A row whose answer was changed meanwhile is taken
/// over as well where it is asked for.
///
/// # Errors
/// As for [`questionnaire_review`]; [`ErrorCode::QuestionnaireChanged`] for another file than the one that was looked at,
/// [`ErrorCode::QuestionnaireRowUnusable`] for a row that cannot be taken over.
pub async fn questionnaire_import(
    app: &App,
    request: wire::QuestionnaireImportRequest,
) -> Result<wire::QuestionnaireImported> {
    let path = app.path_of(&request.token)?;
    let place = (request.municipality_id, request.domain_id);
    questionnaire_import_from(app, place, &path, &request.sha256, &request.rows).await
}

/// The same by the path of the file.
///
/// # Errors
/// As for [`questionnaire_import`].
pub async fn questionnaire_import_from(
    app: &App,
    place: (uuid::Uuid, uuid::Uuid),
    path: &Path,
    sha256: &str,
    rows: &[u32],
) -> Result<wire::QuestionnaireImported> {
    let akte = app.akte()?;
    let (file, read) = opened(app, path, place)?;
    if file.sha256 != sha256 {
        return Err(AppError::new(ErrorCode::QuestionnaireChanged).with("file", &file.file));
    }
    let (mut operation, scope) = app.begin("questionnaire.import", place.0).await?;
    let mut reads = operation.reads();
    let view = DomainView::load(&akte, &mut reads, place.0, place.1).await?;
    let known = Known::read(&mut reads, view).await?;
    let mut judged: HashMap<u32, (wire::QuestionnaireRow, Option<wire::AnswerPatch>)> =
        known.judged(app.texts(), &read).into_iter().map(|(row, patch)| (row.row, (row, patch))).collect();
    let mut by_object: BTreeMap<TargetObjectId, Vec<wire::AnswerPatch>> = BTreeMap::new();
    for number in rows {
        let unusable = || AppError::new(ErrorCode::QuestionnaireRowUnusable).with("line", number);
        let (row, patch) = judged.remove(number).ok_or_else(unusable)?;
        if matches!(row.state, QuestionnaireState::Invalid | QuestionnaireState::Unknown) {
            return Err(unusable());
        }
        if let Some(patch) = patch {
            by_object
                .entry(patch.target_object_id.map(TargetObjectId).unwrap_or(known.view.root.id))
                .or_default()
                .push(patch);
        }
    }
    let returned = ReturnedFile { name: file.file, sha256: file.sha256 };
    let mut answers = Patched::default();
    for (object, patches) in by_object {
        patch(app, &mut reads, &known.view, (object, patches), &mut answers).await?;
    }
    for answer in &mut answers.after {
        answer.returned = Some(returned.clone());
    }
    let changed = operation.put_over(scope, &answers.before, &answers.after).await?;
    app.commit(operation).await?;
    Ok(wire::QuestionnaireImported { changed: u32::try_from(changed).unwrap_or(u32::MAX) })
}

/// Reads a file and refuses one of another municipality or information domain.
fn opened(app: &App, path: &Path, place: (uuid::Uuid, uuid::Uuid)) -> Result<(TableFile, Questionnaire)> {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let size = std::fs::metadata(path).map_err(|error| AppError::unreadable(path, &error))?.len();
    if size > akte_exchange::MAX_BYTES as u64 {
        let too_large = AppError::new(ErrorCode::SheetTooLarge).with("file", &name).with("bytes", size);
        return Err(too_large.with("limit", akte_exchange::MAX_BYTES));
    }
    let bytes = std::fs::read(path).map_err(|error| AppError::unreadable(path, &error))?;
    let file = TableFile::read(bytes, &name)?;
    let read = Questionnaire::of(&file, app.texts())?;
    if (read.identity.municipality, read.identity.domain) != place {
        return Err(AppError::new(ErrorCode::QuestionnaireForeign).with("file", &file.file));
    }
    Ok((file, read))
}

/// What is recorded.
struct Known {
    view: DomainView,
    objects: HashMap<TargetObjectId, TargetObject>,
    answers: HashMap<(TargetObjectId, RequirementId), Answer>,
}

impl Known {
    async fn read(reads: &mut Reads<'_>, view: DomainView) -> Result<Self> {
        let objects = reads.target_objects(view.scope, view.domain.id).await?;
        let answers = reads.answers(view.scope, view.domain.id).await?;
        Ok(Self {
            objects: objects.into_iter().map(|object| (object.id, object)).collect(),
            answers: answers.into_iter().map(|one| ((one.target_object_id, one.requirement_id), one)).collect(),
            view,
        })
    }

    /// Every row with what it is, and the change that it asks for.
    fn judged(&self, texts: &Texts, read: &Questionnaire) -> Vec<(wire::QuestionnaireRow, Option<wire::AnswerPatch>)> {
        let mut seen = HashSet::new();
        read.rows.iter().map(|row| self.row(texts, row, &mut seen)).collect()
    }

    fn row(
        &self,
        texts: &Texts,
        row: &FilledRow,
        seen: &mut HashSet<(TargetObjectId, RequirementId)>,
    ) -> (wire::QuestionnaireRow, Option<wire::AnswerPatch>) {
        let [object_name, label, title] = row.named.clone();
        let mut judged = wire::QuestionnaireRow {
            row: row.number,
            state: QuestionnaireState::Unknown,
            object_name,
            label,
            title,
            changes: Vec::new(),
            problems: Vec::new(),
        };
        let at = |column: &str| Arg::from(format!("{column}{}", row.number));
        let Some(key) = &row.key else {
            judged.problems.push(texts.t("questionnaire-no-key", &[("row", row.number.into())]));
            return (judged, None);
        };
        let (object, requirement) = (TargetObjectId(key.object), RequirementId(key.requirement));
        let Some(target) = self.objects.get(&object) else {
            judged.problems.push(texts.get("questionnaire-object-gone"));
            return (judged, None);
        };
        judged.object_name.clone_from(&target.name);
        let Some(found) = self.view.find(requirement) else {
            judged.problems.push(texts.get("questionnaire-requirement-gone"));
            return (judged, None);
        };
        (judged.label, judged.title) = (found.row.label.clone(), found.row.title.clone());
        let before = self.answers.get(&(object, requirement));
        if !seen.insert((object, requirement)) {
            judged.problems.push(texts.t("questionnaire-twice", &[("row", row.number.into())]));
        }
        for (id, column, said) in &row.unclear {
            judged.problems.push(texts.t(id, &[("place", at(column)), ("value", said.as_str().into())]));
        }
        let whole = target.kind == TargetObjectKind::InformationDomain;
        let mut patch = asked(texts, row, before);
        patch.requirement_id = requirement.0;
        patch.target_object_id = (!whole).then_some(object.0);
        let will_be = patch.status.or(before.map(|one| one.status));
        let reason = patch.reason.as_deref().or(before.map(|one| one.reason.as_str())).unwrap_or_default();
        if will_be == Some(ImplementationStatus::Dispensable) && !filled(reason) {
            judged.problems.push(texts.t("questionnaire-no-reason", &[("row", row.number.into())]));
        }
        judged.changes = self.changes(texts, before, &patch);
        judged.state = match (judged.problems.is_empty(), judged.changes.is_empty()) {
            (false, _) => QuestionnaireState::Invalid,
            (true, true) => QuestionnaireState::Same,
            (true, false) if mark_of(before) != key.mark => QuestionnaireState::Conflict,
            (true, false) => QuestionnaireState::Change,
        };
        let patch = (!judged.changes.is_empty()).then_some(patch);
        (judged, patch)
    }

    /// Old and new, field by field, in words.
    fn changes(&self, texts: &Texts, before: Option<&Answer>, patch: &wire::AnswerPatch) -> Vec<wire::FieldChange> {
        let status = |status: ImplementationStatus| word(texts, self.view.domain.method, status.code());
        let old = |text: &str| filled(text).then(|| text.to_owned());
        let mut changes = Vec::new();
        let mut note = |field: &str, before: Option<String>, after: Option<String>| {
            if let Some(after) = after {
                changes.push(wire::FieldChange { field: field.to_owned(), before, after: Some(after) });
            }
        };
        note("status", before.map(|one| status(one.status)), patch.status.map(status));
        note("statement", before.and_then(|one| old(&one.statement)), patch.statement.clone());
        note("reason", before.and_then(|one| old(&one.reason)), patch.reason.clone());
        note("interviewee", before.and_then(|one| old(&one.interviewee)), patch.interviewee.clone());
        note("surveyor", before.and_then(|one| old(&one.surveyor)), patch.surveyor.clone());
        let day = |text: &String| text.parse().ok().map(|day| texts.date(day));
        let was = before.and_then(|one| one.checked_on).map(|day| texts.date(day));
        note("checked_on", was, patch.checked_on.as_ref().and_then(day));
        changes
    }
}

/// What a row says that is not recorded yet.
fn asked(texts: &Texts, row: &FilledRow, before: Option<&Answer>) -> wire::AnswerPatch {
    let statement = statement(texts, row, before);
    let status =
        row.status.filter(|status| before.map_or(ImplementationStatus::Unprocessed, |one| one.status) != *status);
    let changed = |said: &str, known: fn(&Answer) -> &str| {
        (filled(said) && before.map_or("", known).trim() != said).then(|| said.to_owned())
    };
    wire::AnswerPatch {
        status,
        statement: statement.filter(|said| before.map_or("", |one| one.statement.trim()) != said),
        reason: changed(&row.reason, |one| &one.reason),
        interviewee: changed(&row.interviewee, |one| &one.interviewee),
        surveyor: changed(&row.surveyor, |one| &one.surveyor),
        checked_on: row
            .checked_on
            .filter(|day| before.and_then(|one| one.checked_on) != Some(*day))
            .map(|day| day.to_string()),
        ..wire::AnswerPatch::default()
    }
}

/// The statement with what was remarked below it; none where neither was filled in.
fn statement(texts: &Texts, row: &FilledRow, before: Option<&Answer>) -> Option<String> {
    let said = row.statement.trim();
    let remark = row.remark.trim();
    if remark.is_empty() {
        return filled(said).then(|| said.to_owned());
    }
    let remark = texts.t("questionnaire-remark-line", &[("text", remark.into())]);
    let known = before.map_or("", |one| one.statement.trim());
    let first = if said.is_empty() { known } else { said };
    if first.contains(&remark) {
        return Some(first.to_owned());
    }
    Some([first, &remark].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n\n"))
}
