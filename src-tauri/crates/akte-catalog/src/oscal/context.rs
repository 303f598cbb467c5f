//! What travels through the reading: the catalog as it grows, the place in the file, findings, limits, progress.

use super::{Phase, Progress};
use crate::error::CatalogError;
use crate::findings::Findings;
use crate::limits::{MAX_DEPTH, MAX_NODES};
use akte_domain::catalog::{Catalog, Control};
use akte_domain::{Head, Severity};
use std::collections::{HashMap, HashSet};
use std::fmt::Write as _;

/// One step of a place in the file.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Step {
    Key(&'static str),
    Index(usize),
}

pub(crate) struct Context<'p> {
    /// The head of the document that is being read.
    pub head: Head,
    pub catalog: Catalog,
    pub findings: Findings,
    /// Position of each group and requirement in the list that holds it, so that places can be told afterwards.
    pub group_ordinals: Vec<usize>,
    pub control_ordinals: Vec<usize>,
    /// UUIDs of the back matter, which links may point to.
    pub resource_ids: HashSet<String>,
    path: Vec<Step>,
    depth: usize,
    nodes: usize,
    refusal: Option<CatalogError>,
    progress: &'p mut dyn FnMut(Progress),
    start: usize,
    total: usize,
    last_key: usize,
}

/// After how many requirements progress is told.
const PROGRESS_STEP: usize = 64;

impl<'p> Context<'p> {
    pub fn new(text: &str, progress: &'p mut dyn FnMut(Progress)) -> Self {
        Self {
            head: Head::default(),
            catalog: Catalog::default(),
            findings: Findings::default(),
            group_ordinals: Vec::new(),
            control_ordinals: Vec::new(),
            resource_ids: HashSet::new(),
            path: Vec::with_capacity(2 * MAX_DEPTH),
            depth: 0,
            nodes: 0,
            refusal: None,
            progress,
            start: text.as_ptr() as usize,
            total: text.len(),
            last_key: text.as_ptr() as usize,
        }
    }

    pub fn push(&mut self, step: Step) {
        self.path.push(step);
    }

    pub fn pop(&mut self) {
        self.path.pop();
    }

    /// The present place, e.g. `catalog/groups[2]/controls[0]/title`.
    pub fn place(&self) -> String {
        let mut place = String::new();
        for step in &self.path {
            match step {
                Step::Key(key) if place.is_empty() => place.push_str(key),
                Step::Key(key) => place.extend(["/", key]),
                // Writing to a String cannot fail.
                Step::Index(index) => drop(write!(place, "[{index}]")),
            }
        }
        place
    }

    /// A finding at the present place.
    pub fn note(&mut self, severity: Severity, code: &'static str, shape: &str, detail: &str) {
        let mut findings = std::mem::take(&mut self.findings);
        findings.add(severity, code, shape, || self.place(), detail);
        self.findings = findings;
    }

    /// A finding at a key below the present place.
    pub fn note_below(&mut self, severity: Severity, code: &'static str, kind: &str, key: &str, detail: &str) {
        let mut findings = std::mem::take(&mut self.findings);
        let shape = format!("{kind}/{key}");
        let key = crate::findings::quoted(key);
        findings.add(severity, code, &shape, || format!("{}/{key}", self.place()), detail);
        self.findings = findings;
    }

    /// A finding at a place that is already known.
    pub fn note_at(&mut self, severity: Severity, code: &'static str, shape: &str, place: String, detail: &str) {
        self.findings.add(severity, code, shape, || place, detail);
    }

    /// Goes one object deeper, if the limits allow.
    pub fn enter<E: serde::de::Error>(&mut self) -> Result<(), E> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            let place = self.place();
            return Err(self.refuse(CatalogError::TooDeep { limit: MAX_DEPTH, line: 0, place }));
        }
        self.count()
    }

    pub fn leave(&mut self) {
        self.depth -= 1;
    }

    /// Counts one element, if the limits allow.
    pub fn count<E: serde::de::Error>(&mut self) -> Result<(), E> {
        self.nodes += 1;
        if self.nodes > MAX_NODES {
            return Err(self.refuse(CatalogError::TooMany { limit: MAX_NODES, line: 0 }));
        }
        Ok(())
    }

    /// Ends the reading; the parser's error only carries the news out and adds its line.
    pub fn refuse<E: serde::de::Error>(&mut self, error: CatalogError) -> E {
        let news = E::custom(&error);
        self.refusal = Some(error);
        news
    }

    /// What the parser's error means.
    pub fn error(&mut self, parser: &serde_json::Error) -> CatalogError {
        let (line, column) = (parser.line(), parser.column());
        match self.refusal.take() {
            Some(CatalogError::TooDeep { limit, place, .. }) => CatalogError::TooDeep { limit, line, place },
            Some(CatalogError::TooMany { limit, .. }) => CatalogError::TooMany { limit, line },
            Some(CatalogError::SeveralCatalogs { .. }) => CatalogError::SeveralCatalogs { line },
            Some(other) => other,
            None if parser.is_eof() => CatalogError::Truncated { line, column },
            None => CatalogError::InvalidJson { line, column, reason: reason(parser) },
        }
    }

    /// Remembers how far the reading is: keys are borrowed from the text, so that their address tells it.
    pub fn at_key(&mut self, key: &str) {
        self.last_key = key.as_ptr() as usize;
    }

    /// Takes a catalog that was put together from others, and counts the places of its groups and requirements.
    pub fn set_assembled(&mut self, catalog: Catalog) {
        let mut in_parent: HashMap<Option<usize>, usize> = HashMap::new();
        self.group_ordinals = catalog.groups.iter().map(|group| next_in(&mut in_parent, group.parent)).collect();
        let (mut in_control, mut in_group) = (HashMap::new(), HashMap::new());
        let ordinal = |control: &Control| match control.parent {
            Some(parent) => next_in(&mut in_control, Some(parent)),
            None => next_in(&mut in_group, control.group),
        };
        self.control_ordinals = catalog.controls.iter().map(ordinal).collect();
        self.catalog = catalog;
    }

    pub fn tell_reading(&mut self) {
        if self.catalog.controls.len().is_multiple_of(PROGRESS_STEP) {
            let done = self.last_key.saturating_sub(self.start).min(self.total);
            (self.progress)(Progress { phase: Phase::Reading, done, total: self.total });
        }
    }

    pub fn tell_read(&mut self) {
        (self.progress)(Progress { phase: Phase::Reading, done: self.total, total: self.total });
    }

    pub fn tell_checking(&mut self, done: usize) {
        let total = self.catalog.controls.len();
        if done.is_multiple_of(PROGRESS_STEP) || done == total {
            (self.progress)(Progress { phase: Phase::Checking, done, total });
        }
    }

    /// Place of a group, told from its ordinals.
    pub fn place_of_group(&self, index: usize) -> String {
        let parent = match self.catalog.groups[index].parent {
            Some(parent) => self.place_of_group(parent),
            None => "catalog".to_owned(),
        };
        format!("{parent}/groups[{}]", self.group_ordinals[index])
    }

    /// Place of a requirement, told from its ordinals.
    pub fn place_of_control(&self, index: usize) -> String {
        let control = &self.catalog.controls[index];
        let parent = match (control.parent, control.group) {
            (Some(parent), _) => self.place_of_control(parent),
            (None, Some(group)) => self.place_of_group(group),
            (None, None) => "catalog".to_owned(),
        };
        format!("{parent}/controls[{}]", self.control_ordinals[index])
    }
}

/// The next position below a parent.
fn next_in(counts: &mut HashMap<Option<usize>, usize>, parent: Option<usize>) -> usize {
    let count = counts.entry(parent).or_insert(0);
    *count += 1;
    *count - 1
}

/// The parser's reason without the place, which is told apart from it.
fn reason(parser: &serde_json::Error) -> String {
    let text = parser.to_string();
    match text.rfind(" at line ") {
        Some(end) => text[..end].to_owned(),
        None => text,
    }
}
