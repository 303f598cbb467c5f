//! What an authority would object to in the record of processing activities (Art. 6, 9, 10, 26, 30 and 44 to 49).

use super::{ActivityStatus, GdprBasis, ProcessingActivity, Safeguard, Transfer, TransferStatement};
use crate::privacy::deletion::of_rule;
use crate::privacy::{Notes, PrivacyPoint};
use crate::problem::filled;
use std::collections::HashSet;

/// Purposes that an activity has now and had not before, in its words. A draft may still change; afterwards a new purpose is a
/// new activity (DSK on Art. 30; Art. 5(1)(b), 6(4)). Whoever only words it better says so.
#[must_use]
pub fn new_purposes<'a>(before: &ProcessingActivity, after: &'a ProcessingActivity) -> Vec<&'a str> {
    if before.status == ActivityStatus::Draft {
        return Vec::new();
    }
    let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    let known: HashSet<String> = before.purposes.iter().map(|purpose| plain(purpose)).collect();
    after.purposes.iter().filter(|purpose| !known.contains(&plain(purpose))).map(String::as_str).collect()
}

/// Open points of a change to an activity.
#[must_use]
pub fn of_change(before: &ProcessingActivity, after: &ProcessingActivity) -> Vec<PrivacyPoint> {
    if new_purposes(before, after).is_empty() { Vec::new() } else { vec![PrivacyPoint::PurposeAdded] }
}

/// Open points of an activity.
#[must_use]
pub fn of_activity(activity: &ProcessingActivity) -> Vec<PrivacyPoint> {
    let mut notes = Notes::new();
    notes.note(!filled(&activity.department), PrivacyPoint::ActivityResponsibleMissing);
    notes.note(!activity.purposes.iter().any(|purpose| filled(purpose)), PrivacyPoint::PurposeMissing);
    lawfulness(activity, &mut notes);
    notes.note(activity.subjects.is_empty(), PrivacyPoint::SubjectsMissing);
    notes.note(activity.categories.is_empty(), PrivacyPoint::DataCategoriesMissing);
    notes.note(!activity.numbers_are_clear(), PrivacyPoint::CategoryNumbersUnclear);
    let nobodys = activity.categories.iter().any(|category| category.subjects.is_empty());
    notes.note(nobodys, PrivacyPoint::CategoryWithoutSubject);
    let none = activity.recipients.is_empty();
    notes.note(none && !activity.no_recipients, PrivacyPoint::RecipientsMissing);
    notes.note(!none && activity.no_recipients, PrivacyPoint::RecipientsContradict);
    transfers(activity.transfers.as_ref(), &mut notes);
    notes.note(!activity.categories_without_deletion().is_empty(), PrivacyPoint::DeletionPeriodMissing);
    for point in [PrivacyPoint::DeletionSourceMissing, PrivacyPoint::DeletionPeriodTooLong] {
        notes.note(activity.deletion.iter().any(|rule| of_rule(rule).contains(&point)), point);
    }
    let protected =
        filled(&activity.measures_note) || filled(&activity.security_concept) || !activity.measure_ids.is_empty();
    notes.note(!protected, PrivacyPoint::MeasuresMissing);
    let information = &activity.information;
    let informed = information.fulfilled_on.is_some() || filled(&information.exemption);
    notes.note(!informed, PrivacyPoint::InformationMissing);
    notes.note(!filled(&activity.threshold) && !activity.analysed, PrivacyPoint::ThresholdMissing);
    let unarranged = activity.joint && !filled(&activity.joint_arrangement);
    notes.note(unarranged, PrivacyPoint::JointArrangementMissing);
    let unallowed = activity.automated_decision && !filled(&activity.automated_decision_basis);
    notes.note(unallowed, PrivacyPoint::AutomatedDecisionWithoutBasis);
    let claimed = activity.status != ActivityStatus::Draft && !notes.0.is_empty();
    notes.note(claimed, PrivacyPoint::CheckedIncomplete);
    notes.0
}

/// Art. 6, 9 and 10.
fn lawfulness(activity: &ProcessingActivity, notes: &mut Notes) {
    notes.note(!activity.has_basis(|basis| !basis.is_article_9()), PrivacyPoint::LegalBasisMissing);
    let lawless = activity.has_basis(GdprBasis::needs_law) && !activity.has_law();
    notes.note(lawless, PrivacyPoint::LegalBasisWithoutLaw);
    let interests = activity.has_basis(|basis| basis == GdprBasis::Art6F);
    let unreasoned = interests && !filled(&activity.legitimate_interest_reason);
    notes.note(unreasoned, PrivacyPoint::LegitimateInterestsOfAuthority);
    let special = activity.categories.iter().any(|category| category.special);
    let permitted = activity.has_basis(GdprBasis::is_article_9);
    notes.note(special && !permitted, PrivacyPoint::SpecialWithoutBasis);
    let convictions = activity.categories.iter().any(|category| category.convictions);
    notes.note(convictions && !activity.has_law(), PrivacyPoint::ConvictionsWithoutLaw);
}

/// Art. 30(1)(e), 44 to 49.
fn transfers(statement: Option<&TransferStatement>, notes: &mut Notes) {
    match statement {
        None => notes.note(true, PrivacyPoint::TransferStatementMissing),
        Some(TransferStatement::NonePlanned) => {}
        Some(TransferStatement::Planned(transfers)) => {
            let whole = !transfers.is_empty() && transfers.iter().all(Transfer::is_whole);
            notes.note(!whole, PrivacyPoint::TransferIncomplete);
            let undocumented = |transfer: &Transfer| {
                transfer.safeguard == Some(Safeguard::CompellingInterests) && !filled(&transfer.documentation)
            };
            notes.note(transfers.iter().any(undocumented), PrivacyPoint::DerogationUndocumented);
        }
    }
}
