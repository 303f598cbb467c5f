//! The control block of a report as names and values, in the order of its cover.

use super::Words;
use akte_domain::DocumentStatus;

pub(super) fn facts(words: &Words<'_>, content_hash: &str) -> Vec<(String, String)> {
    let frame = &words.model.frame;
    let current = frame.current();
    let recorded =
        |text: &str| if text.trim().is_empty() { words.get("report-missing") } else { text.trim().to_owned() };
    let of = |text: Option<&str>| recorded(text.unwrap_or(""));
    let date = |date: Option<_>| date.map_or_else(|| recorded(""), |date| words.texts.date(date));
    let released = |known: bool, said: String| {
        if known || frame.status() == DocumentStatus::Released { said } else { words.get("control-not-released") }
    };
    let released_on = current.and_then(|revision| revision.released_on);
    let released_by = current.map_or("", |revision| revision.released_by.as_str());
    let catalogs: Vec<String> =
        frame.catalogs.iter().map(|catalog| format!("{} {}", catalog.title, catalog.version)).collect();
    let state = frame.data_state_at.map_or_else(
        || words.get("report-state-empty"),
        |at| {
            let args = [("number", frame.data_state.number.into()), ("date", words.texts.date_time(at).into())];
            words.texts.t("report-state", &args)
        },
    );
    let limits: Vec<String> = frame.limits.iter().map(|limit| akte_report::limit_text(words.texts, limit)).collect();
    let scope = if limits.is_empty() { words.get("control-scope-complete") } else { limits.join("; ") };
    let classification = match current {
        _ if !frame.marking.is_empty() => frame.marking.clone(),
        Some(revision) => words.term("classification", revision.classification),
        None => recorded(""),
    };
    let mut facts = vec![
        ("control-report", words.title()),
        ("control-tenant", frame.municipality.full_name().to_owned()),
        ("control-version", of(current.map(|revision| revision.version.as_str()))),
        ("control-status", words.term("document-status", frame.status())),
        ("control-classification", classification),
        ("control-author", of(current.map(|revision| revision.editor.as_str()))),
        ("control-edited", date(current.map(|revision| revision.edited_on))),
        ("control-next-revision", date(current.and_then(|revision| revision.next_revision_on))),
        ("control-released-on", released(released_on.is_some(), date(released_on))),
        ("control-released-by", released(!released_by.is_empty(), recorded(released_by))),
        ("control-distribution", of(current.map(|revision| revision.distribution.as_str()))),
        ("control-catalogs", recorded(&catalogs.join("; "))),
        ("control-state", state),
        ("control-state-hash", recorded(&frame.data_state.hash)),
        ("control-as-of", words.texts.date(frame.as_of)),
        ("control-scope", scope),
        ("control-app", words.texts.t("control-app-line", &[("version", (&frame.app_version).into())])),
        ("control-hash", content_hash.to_owned()),
    ];
    // What is made of the registers is about the municipality, whatever information domains it has.
    if !words.model.body.kind().is_of_registers() {
        let domain = [
            ("control-domain", recorded(&frame.domain.name)),
            ("control-method", words.term("method", frame.domain.method)),
        ];
        facts.splice(2..2, domain);
    }
    if frame.municipality.demo {
        facts.insert(0, ("table-note", words.get("report-demo-sentence")));
    }
    facts.into_iter().map(|(id, value)| (words.get(id), value)).collect()
}
