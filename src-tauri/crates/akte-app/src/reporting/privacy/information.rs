//! Information of data subjects (Art. 13 and 14 GDPR), from the facts of the activities and the cover sheet.

use crate::privacy_view::PrivacyView;
use akte_domain::ProcessingActivity;
use akte_domain::privacy::activity::{ControllerSheet, GdprBasis, TransferStatement};
use akte_report::model::{InformationExemption, InformationLine, InformationPart, InformationText, InformationTexts};

/// One text per activity. Of all activities, those of which nobody has to be informed are only named; whoever asks for a single
/// one is given its text.
pub(in crate::reporting) fn texts(view: &PrivacyView, single: bool) -> InformationTexts {
    let activities = || view.activities.iter().map(|one| &one.record);
    let owed = |activity: &&ProcessingActivity| single || activity.information.exemption.trim().is_empty();
    let exemption = |activity: &ProcessingActivity| InformationExemption {
        number: activity.number.trim().to_owned(),
        activity: activity.name.clone(),
        reason: activity.information.exemption.trim().to_owned(),
    };
    InformationTexts {
        texts: activities().filter(owed).map(|activity| text(view, activity)).collect(),
        exempt: activities().filter(|activity| !owed(activity)).map(exemption).collect(),
    }
}

/// The text of an activity: as somebody edited it, else what follows from the facts.
pub(crate) fn text(view: &PrivacyView, activity: &ProcessingActivity) -> InformationText {
    let edited = activity.information.text.trim().to_owned();
    let parts = if edited.is_empty() { parts(view, activity) } else { Vec::new() };
    InformationText { number: activity.number.trim().to_owned(), activity: activity.name.clone(), edited, parts }
}

/// The same, whatever somebody made of it.
pub(crate) fn generated(view: &PrivacyView, activity: &ProcessingActivity) -> InformationText {
    let (number, activity_name) = (activity.number.trim().to_owned(), activity.name.clone());
    InformationText { number, activity: activity_name, edited: String::new(), parts: parts(view, activity) }
}

fn said(text: &str) -> Option<String> {
    Some(text.trim()).filter(|text| !text.is_empty()).map(str::to_owned)
}

/// A text, or that it is missing.
fn line(text: &str) -> InformationLine {
    said(text).map_or(InformationLine::Missing, InformationLine::Text)
}

/// Several things, or that they are missing.
fn items<'t>(texts: impl IntoIterator<Item = &'t str>) -> Vec<InformationLine> {
    or_missing(texts.into_iter().filter_map(said).map(InformationLine::Item).collect())
}

fn or_missing(lines: Vec<InformationLine>) -> Vec<InformationLine> {
    if lines.is_empty() { vec![InformationLine::Missing] } else { lines }
}

/// The headings of Art. 13(1) and (2) and 14(1) and (2), each with what is recorded; what is missing says so.
fn parts(view: &PrivacyView, activity: &ProcessingActivity) -> Vec<InformationPart> {
    let sheet = view.sheet();
    let bases = view.bases_of(activity);
    let retention = activity.deletion.iter();
    let retention = retention.map(|rule| InformationLine::Retention(rule.class, rule.event.clone())).collect();
    let complaint = InformationLine::Filled("information-complain", "authority", said(&sheet.authority));
    let parts = [
        ("information-controller", controller(&sheet, activity)),
        ("information-officer", vec![line(&sheet.officer)]),
        ("information-purpose", items(activity.purposes.iter().map(String::as_str))),
        ("information-basis", items(bases.iter().map(String::as_str))),
        ("information-data", items(activity.categories.iter().map(|one| one.name.as_str()))),
        ("information-source", vec![line(&activity.source)]),
        ("information-recipients", recipients(activity)),
        ("information-transfer", transfers(activity)),
        ("information-retention", or_missing(retention)),
        ("information-your-rights", rights(activity)),
        ("information-complaint", vec![complaint]),
        ("information-decision", vec![decision(activity)]),
    ];
    parts.into_iter().map(|(heading, lines)| InformationPart { heading, lines }).collect()
}

/// Who it is, how to reach them, and with whom the controller is one (Art. 26).
fn controller(sheet: &ControllerSheet, activity: &ProcessingActivity) -> Vec<InformationLine> {
    let reachable: Vec<String> =
        [&sheet.address, &sheet.phone, &sheet.email].into_iter().filter_map(|one| said(one)).collect();
    let mut lines = vec![line(&sheet.name), line(&reachable.join(", "))];
    if activity.joint {
        lines.push(InformationLine::Filled("information-joint", "text", said(&activity.joint_controllers)));
        let more = [
            ("information-joint-essence", &activity.joint_essence),
            ("information-joint-contact", &activity.joint_contact),
        ];
        let known = more.into_iter().filter_map(|(id, text)| Some((id, said(text)?)));
        lines.extend(known.map(|(id, text)| InformationLine::Filled(id, "text", Some(text))));
    }
    lines
}

fn recipients(activity: &ProcessingActivity) -> Vec<InformationLine> {
    if activity.no_recipients {
        return vec![InformationLine::Sentence("information-no-recipients")];
    }
    items(activity.recipients.iter().map(|one| one.name.as_str()))
}

fn transfers(activity: &ProcessingActivity) -> Vec<InformationLine> {
    match &activity.transfers {
        None => vec![InformationLine::Missing],
        Some(TransferStatement::NonePlanned) => vec![InformationLine::Sentence("information-no-transfer")],
        Some(TransferStatement::Planned(transfers)) => {
            let named: Vec<String> =
                transfers.iter().map(|one| format!("{} ({})", one.recipient.trim(), one.country.trim())).collect();
            items(named.iter().map(String::as_str))
        }
    }
}

fn rights(activity: &ProcessingActivity) -> Vec<InformationLine> {
    let mut lines = vec![InformationLine::Sentence("information-rights")];
    let mut bases = activity.legal_bases.iter();
    if bases.any(|basis| matches!(basis.gdpr(), Some(GdprBasis::Art6A | GdprBasis::Art9A))) {
        lines.push(InformationLine::Sentence("information-consent"));
    }
    lines
}

fn decision(activity: &ProcessingActivity) -> InformationLine {
    if activity.automated_decision {
        return InformationLine::Filled("information-automated", "basis", said(&activity.automated_decision_basis));
    }
    InformationLine::Sentence("information-no-automated")
}
