//! The modelling of an Edition 2023 domain: every module, where it applies, where it is proposed, and where it does not.

use super::asked::{demanded, raised};
use super::modules::{Module, modules};
use crate::akte::OpenAkte;
use crate::domain_view::DomainView;
use crate::error::Result;
use crate::rooms::in_tree_order;
use akte_domain::modelling::{ModuleFacts, Why, propose};
use akte_domain::{ImplementationStatus, ModuleDecision, RequirementId, TargetObject, TargetObjectId};
use akte_store::Reads;
use akte_text::Texts;
use std::collections::{BTreeSet, HashMap, HashSet};
use uuid::Uuid;

/// How far a module is at an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ModelState {
    /// It applies.
    Relevant,
    /// It does not, for a reason.
    NotRelevant,
    /// It is proposed, and nobody has decided.
    Proposed,
    /// Nobody has decided, and nothing speaks for it.
    Open,
}

impl ModelState {
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Relevant => "relevant",
            Self::NotRelevant => "not_relevant",
            Self::Proposed => "proposed",
            Self::Open => "open",
        }
    }
}

/// A module at an object; at the domain as a whole where it is applied nowhere.
pub(crate) struct ModelRow {
    /// Position of the module.
    pub(crate) module: usize,
    /// Position of the object.
    pub(crate) object: usize,
    pub(crate) state: ModelState,
    /// Position of the decision.
    pub(crate) decision: Option<usize>,
    pub(crate) why: Option<Why>,
    /// Requirements that the approach asks for here.
    pub(crate) requirements: u32,
    /// How many of them are answered.
    pub(crate) answered: u32,
}

/// Everything about the modelling of a domain.
pub(crate) struct ModelView {
    pub(crate) view: DomainView,
    pub(crate) objects: Vec<TargetObject>,
    pub(crate) modules: Vec<Module>,
    pub(crate) decisions: Vec<ModuleDecision>,
    pub(crate) rows: Vec<ModelRow>,
}

impl ModelView {
    pub(crate) async fn load(akte: &OpenAkte, reads: &mut Reads<'_>, municipality: Uuid, domain: Uuid) -> Result<Self> {
        let view = DomainView::load(akte, reads, municipality, domain).await?;
        Self::of(reads, view).await
    }

    pub(crate) async fn of(reads: &mut Reads<'_>, view: DomainView) -> Result<Self> {
        let (scope, id) = (view.scope, view.domain.id);
        let objects = in_tree_order(reads.target_objects(scope, id).await?);
        let decisions = reads.module_decisions(scope, id).await?;
        let raised = raised(reads, &view, &objects).await?;
        let answered: HashSet<(TargetObjectId, RequirementId)> = reads
            .answer_statuses(scope, id)
            .await?
            .into_iter()
            .filter(|(_, _, status)| *status != ImplementationStatus::Unprocessed)
            .map(|(object, requirement, _)| (object, requirement))
            .collect();
        let modules = modules(&view);
        let mut made = Self { view, objects, modules, decisions, rows: Vec::new() };
        made.rows = made.rows_of(&raised, &answered);
        Ok(made)
    }

    /// All proposals, whatever was decided: by module and object.
    pub(crate) fn proposals(&self) -> HashMap<(usize, usize), Why> {
        let facts: Vec<ModuleFacts> = self.modules.iter().map(Module::facts).collect();
        propose(&facts, &self.objects).into_iter().map(|one| ((one.module, one.object), one.why)).collect()
    }

    fn rows_of(&self, raised: &[bool], answered: &HashSet<(TargetObjectId, RequirementId)>) -> Vec<ModelRow> {
        let mut proposals = self.proposals();
        let place: HashMap<TargetObjectId, usize> =
            self.objects.iter().enumerate().map(|(at, object)| (object.id, at)).collect();
        let root = place.get(&self.view.root.id).copied().unwrap_or_default();
        let mut decided: HashMap<(usize, usize), usize> = HashMap::new();
        let by_key: HashMap<_, usize> =
            self.modules.iter().enumerate().map(|(at, one)| ((one.line_id, one.label.as_str()), at)).collect();
        for (at, decision) in self.decisions.iter().enumerate() {
            let module = by_key.get(&(decision.line_id, decision.module.as_str()));
            if let (Some(module), Some(object)) = (module, place.get(&decision.target_object_id)) {
                decided.insert((*module, *object), at);
            }
        }
        // A module that is applied nowhere is not proposed any more.
        let nowhere: HashSet<usize> = decided
            .iter()
            .filter(|((_, object), at)| *object == root && self.decisions.get(**at).is_some_and(|one| !one.relevant))
            .map(|((module, _), _)| *module)
            .collect();
        proposals.retain(|(module, _), _| !nowhere.contains(module));
        let mut rows = Vec::new();
        for (module_at, module) in self.modules.iter().enumerate() {
            let mut at: BTreeSet<usize> =
                decided.keys().chain(proposals.keys()).filter(|(of, _)| *of == module_at).map(|(_, at)| *at).collect();
            if at.is_empty() {
                at.insert(root);
            }
            for object_at in at {
                let decision = decided.get(&(module_at, object_at)).copied();
                let why = proposals.get(&(module_at, object_at)).cloned();
                let relevant = decision.and_then(|at| self.decisions.get(at)).map(|decision| decision.relevant);
                let state = match (relevant, &why) {
                    (Some(true), _) => ModelState::Relevant,
                    (Some(false), _) => ModelState::NotRelevant,
                    (None, Some(_)) => ModelState::Proposed,
                    (None, None) => ModelState::Open,
                };
                let (mut requirements, mut done) = (0, 0);
                if let (Some(catalog), Some(object)) =
                    (self.view.catalogs.get(module.catalog), self.objects.get(object_at))
                {
                    let raised = raised.get(object_at).copied().unwrap_or_default();
                    for row in demanded(&self.view, module, raised).filter_map(|at| catalog.requirements.get(at)) {
                        requirements += 1;
                        done += u32::from(answered.contains(&(object.id, row.requirement_id)));
                    }
                }
                rows.push(ModelRow {
                    module: module_at,
                    object: object_at,
                    state,
                    decision,
                    why,
                    requirements,
                    answered: done,
                });
            }
        }
        rows
    }

    pub(crate) fn decision(&self, row: &ModelRow) -> Option<&ModuleDecision> {
        row.decision.and_then(|at| self.decisions.get(at))
    }

    pub(crate) fn module(&self, line: akte_domain::CatalogLineId, label: &str) -> Option<&Module> {
        self.modules.iter().find(|module| module.line_id == line && module.label == label)
    }

    /// Why a module is proposed at an object, in a sentence.
    pub(crate) fn sentence(&self, texts: &Texts, object: usize, why: &Why) -> String {
        let name = self.objects.get(object).map_or("", |object| object.name.as_str());
        match why {
            Why::Overarching => texts.get("model-why-overarching"),
            Why::Kind(kind) => {
                let kind = texts.term("object-kind", akte_domain::Coded::code(*kind));
                texts.t("model-why-kind", &[("kind", kind.into())])
            }
            Why::Word(word) => texts.t("model-why-word", &[("word", word.into()), ("object", name.into())]),
            Why::Together(module) => texts.t("model-why-together", &[("module", module.into())]),
            Why::Because(other) => {
                let other = self.objects.get(*other).map_or("", |object| object.name.as_str());
                texts.t("model-why-because", &[("object", other.into())])
            }
        }
    }
}
