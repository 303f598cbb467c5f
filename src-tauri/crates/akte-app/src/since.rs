//! What changed since a data state: the change log read from there on, each record as it was then against as it is now.

mod part;
mod subject;

use crate::error::Result;
use crate::rooms::{Names, field_changes};
use crate::wire::{ReportChange, ReportChangeKind};
use akte_domain::verification::shows;
use akte_domain::{Coded, DomainId, Measure, ReportKind};
use akte_store::{LogEntry, Reads, RegisteredReport, Scope};
use akte_text::Texts;
pub(crate) use part::Part;
use serde_json::Value;
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// So many entries are read at once.
const PAGE: u32 = 20_000;

/// From when on, and about what.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Since {
    scope: Scope,
    domain: Option<DomainId>,
    /// Number of the last entry of the data state.
    state: i64,
    /// Only what a report of this kind shows.
    report: Option<ReportKind>,
}

impl Since {
    /// Since a report was made, about what it shows.
    pub(crate) fn of_report(report: &RegisteredReport) -> Self {
        let (scope, domain, state) = (report.scope, report.domain_id, report.state.number);
        Self { scope, domain, state, report: Some(report.kind) }
    }

    /// Since a data state, about everything that is recorded for an information domain.
    pub(crate) fn of_domain(scope: Scope, domain: DomainId, state: i64) -> Self {
        Self { scope, domain: Some(domain), state, report: None }
    }

    fn shows(&self, kind: &str) -> bool {
        match self.report {
            Some(report) => shows(report, kind),
            // To whom a report was handed changes nothing that it says.
            None => kind != "report_handover",
        }
    }
}

/// What changed, and whether that is all.
pub(crate) struct Changed {
    pub(crate) changes: Vec<ReportChange>,
    pub(crate) complete: bool,
}

/// What changed since, of a part of the domain where one is looked at, at most `limit` records, latest first.
///
/// # Errors
/// The database refuses.
pub(crate) async fn changes(
    texts: &Texts,
    reads: &mut Reads<'_>,
    since: &Since,
    part: Option<&Part>,
    limit: usize,
) -> Result<Changed> {
    let mut names = Names::of(Some(since.scope));
    let entries = net(reads, since, &mut names).await?;
    let about = match since.domain {
        Some(domain) => Some(About::read(reads, since.scope, domain, &entries).await?),
        None => None,
    };
    let (mut changes, mut complete) = (Vec::new(), true);
    for entry in entries {
        if about.as_ref().is_some_and(|about| !about.concerns(since.report, &entry)) {
            continue;
        }
        if part.is_some_and(|part| !part.takes(&entry)) {
            continue;
        }
        if changes.len() >= limit {
            complete = false;
            break;
        }
        changes.extend(change(texts, reads, &mut names, entry).await?);
    }
    Ok(Changed { changes, complete })
}

/// One entry per record: its first image before, its last image after. In the order in which records were last changed,
/// latest first. What was removed since is known by the name that it had.
async fn net(reads: &mut Reads<'_>, since: &Since, names: &mut Names) -> Result<Vec<LogEntry>> {
    let mut first: HashMap<(String, Uuid), (Option<Value>, bool)> = HashMap::new();
    let mut last: HashMap<(String, Uuid), LogEntry> = HashMap::new();
    let mut from = since.state;
    loop {
        let entries = reads.log_since(since.scope, from, PAGE).await?;
        let Some(end) = entries.last() else { break };
        from = end.number;
        for entry in entries {
            for image in [&entry.before, &entry.after].into_iter().flatten() {
                if let Some(name) = text(image, "title").or_else(|| text(image, "name")) {
                    names.remember(entry.entity_id, name);
                }
            }
            if !since.shows(&entry.kind) {
                continue;
            }
            let key = (entry.kind.clone(), entry.entity_id);
            let (_, erased) = first.entry(key.clone()).or_insert_with(|| (entry.before.clone(), entry.erased));
            *erased |= entry.erased;
            last.insert(key, entry);
        }
    }
    let mut net: Vec<LogEntry> = last
        .into_iter()
        .map(|(key, entry)| {
            let (before, erased) = first.remove(&key).unwrap_or_default();
            LogEntry { before, erased, ..entry }
        })
        .filter(|entry| entry.erased || entry.before != entry.after)
        .collect();
    net.sort_by_key(|entry| std::cmp::Reverse(entry.number));
    Ok(net)
}

/// What belongs to an information domain.
struct About {
    domain: Uuid,
    objects: HashSet<Uuid>,
    measures: HashSet<Uuid>,
    evidence: HashSet<Uuid>,
}

impl About {
    async fn read(reads: &mut Reads<'_>, scope: Scope, domain: DomainId, entries: &[LogEntry]) -> Result<Self> {
        let objects = reads.target_objects(scope, domain).await?.into_iter().map(|object| object.id.0).collect();
        let measures: Vec<Measure> = crate::records::measures(reads, scope, domain).await?;
        let measures = measures.into_iter().map(|measure| measure.id.0).collect();
        let mut about = Self { domain: domain.0, objects, measures, evidence: HashSet::new() };
        // What was removed since is found in the log alone.
        for entry in entries {
            for image in [&entry.before, &entry.after].into_iter().flatten() {
                match entry.kind.as_str() {
                    "target_object" if id(image, "domain_id") == Some(about.domain) => {
                        about.objects.insert(entry.entity_id);
                    }
                    "measure" if id(image, "domain_id") == Some(about.domain) => {
                        about.measures.insert(entry.entity_id);
                    }
                    _ => {}
                }
            }
        }
        let links = reads.evidence_links(scope).await?.into_iter();
        let links = links
            .map(|link| (link.evidence_id.0, link.target_object_id.map(|id| id.0), link.measure_id.map(|id| id.0)));
        let logged = entries.iter().filter(|entry| entry.kind == "evidence_link");
        let logged = logged.flat_map(|entry| [&entry.before, &entry.after].into_iter().flatten()).filter_map(|image| {
            Some((id(image, "evidence_id")?, id(image, "target_object_id"), id(image, "measure_id")))
        });
        let found: Vec<Uuid> = links
            .chain(logged)
            .filter(|(_, object, measure)| about.has(*object, *measure))
            .map(|(evidence, ..)| evidence)
            .collect();
        about.evidence.extend(found);
        Ok(about)
    }

    fn has(&self, object: Option<Uuid>, measure: Option<Uuid>) -> bool {
        object.is_some_and(|id| self.objects.contains(&id)) || measure.is_some_and(|id| self.measures.contains(&id))
    }

    /// Whether a change concerns the domain, and can show in the report where it is about one.
    fn concerns(&self, report: Option<ReportKind>, entry: &LogEntry) -> bool {
        let mut images = [&entry.before, &entry.after].into_iter().flatten();
        match entry.kind.as_str() {
            "municipality" | "municipality_logo" => true,
            "information_domain" => entry.entity_id == self.domain,
            "evidence" => self.evidence.contains(&entry.entity_id),
            "measure_link" | "evidence_link" => {
                images.any(|image| self.has(id(image, "target_object_id"), id(image, "measure_id")))
            }
            "risk_measure" => images.any(|image| id(image, "measure_id").is_some_and(|id| self.measures.contains(&id))),
            // They hold for all domains of the municipality.
            "protection_scheme" | "risk_scheme" | "additional_threat" => true,
            "object_grant" => images.any(|image| self.has(id(image, "target_object_id"), None)),
            "document_revision" => images.any(|image| {
                let says = |kind: ReportKind| image.get("report").and_then(Value::as_str) == Some(kind.code());
                // That the Statement of Applicability is not released is an open point.
                let objected = |kind| kind == ReportKind::OpenPoints && says(ReportKind::ApplicabilityStatement);
                let is_of = |kind: ReportKind| says(kind) || objected(kind);
                // A report of the registers has one history, whatever domain it was recorded in.
                let kind = image.get("report").and_then(Value::as_str).and_then(ReportKind::from_code);
                let of_registers = kind.is_some_and(ReportKind::is_of_registers);
                report.is_none_or(is_of) && (of_registers || id(image, "domain_id") == Some(self.domain))
            }),
            // An erased image says nothing about where it belongs; what names no domain holds for all of them.
            _ => entry.erased || images.any(|image| id(image, "domain_id").is_none_or(|id| id == self.domain)),
        }
    }
}

fn text(image: &Value, field: &str) -> Option<String> {
    image.get(field).and_then(Value::as_str).filter(|text| !text.is_empty()).map(str::to_owned)
}

fn id(image: &Value, field: &str) -> Option<Uuid> {
    image.get(field).and_then(Value::as_str).and_then(|text| Uuid::parse_str(text).ok())
}

/// The change in words; none where nothing that people read has changed.
async fn change(
    texts: &Texts,
    reads: &mut Reads<'_>,
    names: &mut Names,
    entry: LogEntry,
) -> Result<Option<ReportChange>> {
    let change = match (&entry.before, &entry.after) {
        (None, Some(_)) if !entry.erased => ReportChangeKind::Added,
        (Some(_), None) if !entry.erased => ReportChangeKind::Removed,
        _ => ReportChangeKind::Changed,
    };
    let silent = entry.erased || subject::is_link(&entry.kind);
    let fields = if silent { Vec::new() } else { field_changes(texts, reads, names, &entry).await? };
    if change == ReportChangeKind::Changed && fields.is_empty() && !entry.erased {
        return Ok(None);
    }
    let image = entry.after.as_ref().or(entry.before.as_ref());
    let subject = match image {
        Some(image) => subject::subject(texts, reads, names, &entry, image).await?,
        None => String::new(),
    };
    Ok(Some(ReportChange {
        entity: entry.kind,
        entity_id: entry.entity_id,
        change,
        subject,
        fields,
        erased: entry.erased,
        at: entry.at,
        actor: entry.actor,
    }))
}
