//! The list of evidence of a report: every piece that the body mentions, numbered in the order of its first mention.

use crate::akte::OpenAkte;
use crate::assess::Assessment;
use crate::error::Result;
use crate::rooms::natural;
use akte_domain::{Evidence, EvidenceId};
use akte_report::model::{EvidenceEntry, EvidenceFile};
use akte_store::Scope;
use std::collections::HashMap;

#[derive(Default)]
pub(super) struct Numbering {
    pieces: Vec<Evidence>,
    position: HashMap<EvidenceId, usize>,
}

impl Numbering {
    /// The position of a piece of evidence, which it gets when it is first mentioned.
    pub(super) fn of(&mut self, evidence: &Evidence) -> usize {
        let next = self.pieces.len();
        let position = *self.position.entry(evidence.id).or_insert(next);
        if position == next {
            self.pieces.push(evidence.clone());
        }
        position
    }

    /// Mentions the evidence of the domains by title; that of the whole municipality if `all`.
    pub(super) fn take_all(&mut self, assessments: &[Assessment], all: bool) {
        let mut pieces: Vec<&Evidence> = assessments
            .iter()
            .flat_map(
                |assessment| {
                    if all { assessment.evidence.iter().collect() } else { assessment.evidence_of_domain() }
                },
            )
            .collect();
        pieces.sort_by(|a, b| natural(&a.title, &b.title).then_with(|| a.id.cmp(&b.id)));
        for piece in pieces {
            self.of(piece);
        }
    }

    /// The list, with what each piece proves and whether its file is there.
    pub(super) async fn entries(
        self,
        akte: &OpenAkte,
        scope: Scope,
        assessments: &[Assessment],
        of_registers: Vec<(EvidenceId, String)>,
    ) -> Result<Vec<EvidenceEntry>> {
        let mut proves: HashMap<EvidenceId, Vec<String>> = HashMap::new();
        for assessment in assessments {
            for (evidence, proven) in proven(assessment) {
                let list = proves.entry(evidence).or_default();
                if !list.contains(&proven) {
                    list.push(proven);
                }
            }
        }
        for (evidence, entry) in of_registers {
            proves.entry(evidence).or_default().push(entry);
        }
        let mut entries = Vec::with_capacity(self.pieces.len());
        for evidence in self.pieces {
            let present = akte.store.vault().contains(scope, &evidence.sha256)?;
            let mut proves = proves.remove(&evidence.id).unwrap_or_default();
            proves.sort_by(|a, b| natural(a, b));
            let file = if present { EvidenceFile::Present } else { EvidenceFile::Missing };
            entries.push(EvidenceEntry { evidence, file, proves });
        }
        Ok(entries)
    }
}

/// What evidence proves in a domain: requirements by label and object, measures by their titles.
fn proven(assessment: &Assessment) -> Vec<(EvidenceId, String)> {
    let objects: HashMap<_, &str> = assessment.objects.iter().map(|object| (object.id, object.name.as_str())).collect();
    let measures: HashMap<_, &str> =
        assessment.measures.iter().map(|measure| (measure.id, measure.title.as_str())).collect();
    let mut proven = Vec::new();
    if let Some(plan) = assessment.view.domain.definition.network_plan_id {
        proven.push((plan, format!("A.1 · {}", assessment.view.domain.name)));
    }
    for link in assessment.evidence_links() {
        let requirement = link.requirement_id.and_then(|id| assessment.view.find(id));
        let object = link.target_object_id.and_then(|id| objects.get(&id));
        if let (Some(found), Some(object)) = (requirement, object) {
            proven.push((link.evidence_id, format!("{} · {object}", found.row.label)));
        }
        if let Some(title) = link.measure_id.and_then(|id| measures.get(&id)) {
            proven.push((link.evidence_id, format!("„{title}“")));
        }
    }
    proven
}
