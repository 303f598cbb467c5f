//! What stands between a draft and its publication.

use super::{EntryContent, Sources, WholeDraft};
use crate::CatalogId;
use crate::catalog::{Part, insertions};
use crate::codes::coded;
use crate::problem::filled;
use crate::{DraftEntryId, DraftGroupId};
use std::collections::HashSet;

coded! {
    /// What is wrong with a draft, or worth a look before it is published.
    DraftProblem {
        /// The catalog says nowhere who publishes it.
        PublisherMissing = "publisher_missing" [],
        /// The catalog has no version.
        VersionMissing = "version_missing" [],
        /// The version has been published already.
        VersionPublished = "version_published" [],
        /// There is nothing in it.
        Empty = "empty" [],
        /// A requirement or group has no id.
        LabelMissing = "label_missing" [],
        /// An id is none that OSCAL allows: a letter or underscore, then letters, digits, `.`, `-`, `_`.
        LabelInvalid = "label_invalid" [],
        /// Two have the same id.
        LabelTwice = "label_twice" [],
        /// A requirement requires nothing.
        StatementMissing = "statement_missing" [],
        /// The version that a requirement was selected from does not have it.
        SourceMissing = "source_missing" [],
        /// A text inserts a parameter that there is none of.
        ParamUnknown = "param_unknown" [],
        /// Something says what OSCAL does not allow.
        NotExportable = "not_exportable" [],
        /// The catalog says nowhere under which licence it may be used.
        RightsMissing = "rights_missing" [],
        /// A source asks that what is made from it comes under the same licence (CC BY-SA), and the draft names another one.
        ShareAlike = "share_alike" [],
        /// The source of a requirement has no text for it, only its title.
        TextMissing = "text_missing" [],
        /// A requirement requires another one of its source that was not selected.
        RequiredAbsent = "required_absent" [],
    }
}

impl DraftProblem {
    /// Whether it forbids publishing; the others are for the author to decide.
    #[must_use]
    pub fn forbids(self) -> bool {
        !matches!(self, Self::RightsMissing | Self::ShareAlike | Self::TextMissing | Self::RequiredAbsent)
    }
}

/// Where in a draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Place {
    /// The draft as a whole.
    Draft,
    /// A group.
    Group(DraftGroupId),
    /// A requirement.
    Entry(DraftEntryId),
}

/// One problem at one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftFinding {
    /// What.
    pub problem: DraftProblem,
    /// Where.
    pub place: Place,
    /// The word that it is about: an id, a licence; empty where the place says it all.
    pub detail: String,
}

/// Everything between a draft and its publication, in reading order.
pub(super) fn check(whole: &WholeDraft, sources: &Sources) -> Vec<DraftFinding> {
    let mut findings = Findings(Vec::new());
    let draft = &whole.draft;
    findings.add(!filled(&draft.publisher), DraftProblem::PublisherMissing, Place::Draft, "");
    findings.add(!filled(&draft.version), DraftProblem::VersionMissing, Place::Draft, "");
    findings.add(whole.entries.is_empty(), DraftProblem::Empty, Place::Draft, "");
    findings.add(!filled(&draft.rights), DraftProblem::RightsMissing, Place::Draft, "");
    let used: HashSet<CatalogId> =
        whole.entries.iter().filter_map(|entry| entry.source).map(|source| source.catalog_id).collect();
    let mut alike: Vec<&str> = used
        .iter()
        .filter_map(|id| sources.get(id))
        .map(|source| &*source.rights)
        .filter(|rights| is_share_alike(rights) && filled(&draft.rights) && !is_share_alike(&draft.rights))
        .collect();
    alike.sort_unstable();
    findings.add(!alike.is_empty(), DraftProblem::ShareAlike, Place::Draft, alike.first().unwrap_or(&""));

    let mut labels: HashSet<&str> = HashSet::new();
    for group in whole.groups_in_order() {
        findings.label(&group.label, Place::Group(group.id), &mut labels);
    }
    let here: HashSet<&str> = whole.entries.iter().map(|entry| &*entry.identity).collect();
    for entry in whole.entries_in_order() {
        let place = Place::Entry(entry.id);
        findings.label(&entry.label, place, &mut labels);
        match (&entry.content, entry.source) {
            (EntryContent::Own(own), _) => {
                findings.add(!filled(&own.statement), DraftProblem::StatementMissing, place, "");
                let choices = own.params.iter().flat_map(|param| &param.choices).flat_map(|choice| insertions(choice));
                for id in insertions(&own.statement).chain(insertions(&own.guidance)).chain(choices) {
                    let is_known = own.params.iter().any(|param| param.name == id);
                    findings.add(!is_known, DraftProblem::ParamUnknown, place, id);
                }
            }
            (EntryContent::Selected(_), source) => {
                let catalog = source.and_then(|source| sources.get(&source.catalog_id));
                let control = catalog.zip(source).and_then(|(catalog, source)| catalog.control(source.requirement_id));
                let Some((catalog, control)) = catalog.zip(control) else {
                    findings.add(true, DraftProblem::SourceMissing, place, "");
                    continue;
                };
                let says = |part: &Part| part.name == "statement" && (filled(&part.prose) || !part.parts.is_empty());
                findings.add(!control.parts.iter().any(says), DraftProblem::TextMissing, place, "");
                for link in control.links.iter().filter(|link| link.rel == "required") {
                    let target = link.href.strip_prefix('#').and_then(|id| catalog.by_label(id));
                    let absent = target.filter(|(_, identity)| !here.contains(&**identity));
                    if let Some((other, _)) = absent {
                        findings.add(true, DraftProblem::RequiredAbsent, place, &other.id);
                    }
                }
            }
        }
    }
    findings.0
}

/// Whether a licence asks that what is made from a work comes under the same one.
fn is_share_alike(rights: &str) -> bool {
    let rights = rights.to_lowercase();
    rights.contains("by-sa") || rights.contains("sharealike") || rights.contains("share alike")
}

struct Findings(Vec<DraftFinding>);

impl Findings {
    fn add(&mut self, is_so: bool, problem: DraftProblem, place: Place, detail: &str) {
        if is_so {
            self.0.push(DraftFinding { problem, place, detail: detail.to_owned() });
        }
    }

    fn label<'d>(&mut self, label: &'d str, place: Place, labels: &mut HashSet<&'d str>) {
        self.add(label.is_empty(), DraftProblem::LabelMissing, place, "");
        self.add(!label.is_empty() && !is_label(label), DraftProblem::LabelInvalid, place, label);
        self.add(!label.is_empty() && !labels.insert(label), DraftProblem::LabelTwice, place, label);
    }
}

/// What OSCAL allows as an id (TokenDatatype).
fn is_label(label: &str) -> bool {
    label.starts_with(|first: char| first.is_alphabetic() || first == '_')
        && label.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '-' | '_'))
}
