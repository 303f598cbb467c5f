//! How a municipality rates risks: steps of frequency and damage, categories, and the matrix that joins them
//! (BSI-Standard 200-3, 5).

use super::Risk;
use crate::problem::{Problem, filled};
use crate::{MunicipalityId, RiskSchemeId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::HashSet;

/// Steps and categories at most: 200-3 advises against more than five.
pub const MAX_STEPS: usize = 5;

/// A step of frequency (Eintrittshäufigkeit) or damage (Schadenshöhe).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RiskStep {
    /// What risks refer to; never changes.
    pub code: String,
    /// Its name, e.g. "selten".
    pub name: String,
    /// What it means.
    pub definition: String,
}

/// A risk category (Risikokategorie).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RiskCategory {
    /// What the matrix refers to; never changes.
    pub code: String,
    /// Its name, e.g. "hoch".
    pub name: String,
    /// What it asks for.
    pub definition: String,
    /// Whether a risk of this category can be borne without a treatment and accepted without a reason.
    pub acceptable: bool,
}

/// A field of the matrix.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RiskField {
    /// Code of the frequency.
    pub frequency: String,
    /// Code of the damage.
    pub damage: String,
    /// Code of the category that follows.
    pub category: String,
}

/// How a municipality rates risks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RiskScheme {
    /// The scheme itself; a municipality has one.
    pub id: RiskSchemeId,
    /// The tenant.
    pub municipality_id: MunicipalityId,
    /// Who laid it down.
    pub decided_by: String,
    /// When.
    pub decided_on: Option<NaiveDate>,
    /// Frequencies, the rarest first.
    pub frequencies: Vec<RiskStep>,
    /// Damages, the least first.
    pub damages: Vec<RiskStep>,
    /// Categories, the lowest first.
    pub categories: Vec<RiskCategory>,
    /// The matrix: one field for each frequency and damage.
    pub matrix: Vec<RiskField>,
}

/// What a step is a step of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StepKind {
    /// Of frequency.
    Frequency,
    /// Of damage.
    Damage,
}

impl StepKind {
    /// Stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Frequency => "frequency",
            Self::Damage => "damage",
        }
    }
}

/// When a risk is looked at: as it is, or after its treatment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// Without additional measures.
    Before,
    /// After the treatment.
    After,
}

impl Stage {
    /// Stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Before => "before",
            Self::After => "after",
        }
    }
}

/// A step that takes the place of one that goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Replacement {
    /// Of what.
    pub kind: StepKind,
    /// Code of the step that goes.
    pub from: String,
    /// Code of the step that stays.
    pub to: String,
}

/// A step that a new scheme does not have any more although risks refer to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepInUse {
    /// Of what.
    pub kind: StepKind,
    /// Its code.
    pub code: String,
    /// The risks that refer to it, by their place.
    pub risks: Vec<usize>,
}

/// A risk that falls into another category under a new scheme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CategoryChange {
    /// The risk, by its place.
    pub risk: usize,
    /// When.
    pub stage: Stage,
    /// Code of the category that it has.
    pub from: Option<String>,
    /// Code of the category that it gets.
    pub to: Option<String>,
}

/// Codes of the frequencies of 200-3.
const USUAL_FREQUENCIES: [&str; 4] = ["rare", "medium", "frequent", "very_frequent"];
/// Codes of the damages of 200-3.
const USUAL_DAMAGES: [&str; 4] = ["negligible", "limited", "considerable", "existential"];
/// Codes of the categories of 200-3, and whether they can be accepted without a reason.
const USUAL_CATEGORIES: [(&str, bool); 4] = [("low", true), ("medium", false), ("high", false), ("very_high", false)];
/// The matrix of 200-3 (figure 3): per damage from the least on, the category by frequency from the rarest on.
const USUAL_MATRIX: [[usize; 4]; 4] = [[0, 0, 0, 0], [0, 0, 1, 2], [1, 1, 2, 3], [1, 2, 3, 3]];

impl RiskScheme {
    /// Puts the fields of the matrix in the order of damages, then of frequencies; fields of steps that are not there go.
    pub fn put_in_order(&mut self) {
        let rank = |steps: &[RiskStep], code: &str| steps.iter().position(|step| step.code == code);
        let (damages, frequencies) = (&self.damages, &self.frequencies);
        let place = |field: &RiskField| Some((rank(damages, &field.damage)?, rank(frequencies, &field.frequency)?));
        self.matrix.retain(|field| place(field).is_some());
        self.matrix.sort_by_key(place);
    }

    /// The scheme that a municipality starts with: the example of BSI-Standard 200-3. `word` gives the text of a code:
    /// `frequency-rare`, `frequency-rare-definition`, `damage-limited`, `category-low` and so on.
    #[must_use]
    pub fn usual(municipality_id: MunicipalityId, word: impl Fn(&str) -> String) -> Self {
        let steps = |kind: StepKind, codes: &[&str]| -> Vec<RiskStep> {
            let step = |code: &&str| RiskStep {
                code: (*code).to_owned(),
                name: word(&format!("{}-{code}", kind.code())),
                definition: word(&format!("{}-{code}-definition", kind.code())),
            };
            codes.iter().map(step).collect()
        };
        let categories = USUAL_CATEGORIES
            .iter()
            .map(|&(code, acceptable)| RiskCategory {
                code: code.to_owned(),
                name: word(&format!("category-{code}")),
                definition: word(&format!("category-{code}-definition")),
                acceptable,
            })
            .collect();
        let field = |(damage, row): (&&str, &[usize; 4])| -> Vec<RiskField> {
            let of = |(frequency, category): (&&str, &usize)| RiskField {
                frequency: (*frequency).to_owned(),
                damage: (*damage).to_owned(),
                category: USUAL_CATEGORIES.get(*category).map_or("", |(code, _)| code).to_owned(),
            };
            USUAL_FREQUENCIES.iter().zip(row).map(of).collect()
        };
        Self {
            id: RiskSchemeId(municipality_id.0),
            municipality_id,
            decided_by: String::new(),
            decided_on: None,
            frequencies: steps(StepKind::Frequency, &USUAL_FREQUENCIES),
            damages: steps(StepKind::Damage, &USUAL_DAMAGES),
            categories,
            matrix: USUAL_DAMAGES.iter().zip(&USUAL_MATRIX).flat_map(field).collect(),
        }
    }

    /// What forbids recording it.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        let steps = || self.frequencies.iter().chain(&self.damages);
        let names = steps().map(|step| &step.name).chain(self.categories.iter().map(|category| &category.name));
        if !names.into_iter().all(|name| filled(name)) {
            problems.push(Problem::NameMissing);
        }
        let some = 2..=MAX_STEPS;
        let counts = [self.frequencies.len(), self.damages.len(), self.categories.len()];
        let frequencies: HashSet<&str> = self.frequencies.iter().map(|step| step.code.as_str()).collect();
        let damages: HashSet<&str> = self.damages.iter().map(|step| step.code.as_str()).collect();
        let categories: HashSet<&str> = self.categories.iter().map(|category| category.code.as_str()).collect();
        let each_once = [frequencies.len(), damages.len(), categories.len()] == counts;
        let fields: HashSet<(&str, &str)> =
            self.matrix.iter().map(|field| (field.frequency.as_str(), field.damage.as_str())).collect();
        let known = |field: &RiskField| {
            frequencies.contains(field.frequency.as_str())
                && damages.contains(field.damage.as_str())
                && categories.contains(field.category.as_str())
        };
        let whole = fields.len() == self.matrix.len()
            && fields.len() == frequencies.len() * damages.len()
            && self.matrix.iter().all(known);
        if !counts.iter().all(|count| some.contains(count)) || !each_once || !whole {
            problems.push(Problem::RiskSchemeUnsound);
        }
        problems
    }

    /// Whether it is known who laid it down, and when.
    #[must_use]
    pub fn is_decided(&self) -> bool {
        filled(&self.decided_by) && self.decided_on.is_some()
    }

    /// The steps of a kind, the lowest first.
    #[must_use]
    pub fn steps(&self, kind: StepKind) -> &[RiskStep] {
        match kind {
            StepKind::Frequency => &self.frequencies,
            StepKind::Damage => &self.damages,
        }
    }

    /// Place of a step: the lowest first.
    #[must_use]
    pub fn place(&self, kind: StepKind, code: &str) -> Option<usize> {
        self.steps(kind).iter().position(|step| step.code == code)
    }

    /// Name of a step; empty for an unknown one.
    #[must_use]
    pub fn step_name(&self, kind: StepKind, code: &str) -> &str {
        self.steps(kind).iter().find(|step| step.code == code).map_or("", |step| step.name.as_str())
    }

    /// Place of the category of a frequency and a damage: the lowest first.
    #[must_use]
    pub fn risk(&self, frequency: &str, damage: &str) -> Option<usize> {
        let field = self.matrix.iter().find(|field| field.frequency == frequency && field.damage == damage)?;
        self.categories.iter().position(|category| category.code == field.category)
    }

    /// Whether a risk of the category at a place can be borne as it is.
    #[must_use]
    pub fn is_acceptable(&self, place: usize) -> bool {
        self.categories.get(place).is_some_and(|category| category.acceptable)
    }

    /// Fields whose category is lower than that of a rarer or lesser one: frequency and damage by their places. A matrix can
    /// be laid down so, but hardly anybody means it.
    #[must_use]
    pub fn falls(&self) -> Vec<(usize, usize)> {
        let at = |frequency: usize, damage: usize| {
            self.risk(&self.frequencies.get(frequency)?.code, &self.damages.get(damage)?.code)
        };
        let fields =
            (0..self.frequencies.len()).flat_map(|row| (0..self.damages.len()).map(move |column| (row, column)));
        fields
            .filter(|&(row, column)| {
                let rarer = row.checked_sub(1).and_then(|row| at(row, column));
                let lesser = column.checked_sub(1).and_then(|column| at(row, column));
                [rarer, lesser].into_iter().flatten().max() > at(row, column)
            })
            .collect()
    }

    /// The steps that risks refer to and this scheme does not have.
    #[must_use]
    pub fn missing_steps(&self, risks: &[Risk]) -> Vec<StepInUse> {
        let mut found: Vec<StepInUse> = Vec::new();
        for (place, risk) in risks.iter().enumerate() {
            for (kind, code) in risk.steps() {
                if self.place(kind, code).is_some() {
                    continue;
                }
                match found.iter_mut().find(|used| used.kind == kind && used.code == code) {
                    Some(used) if used.risks.last() == Some(&place) => {}
                    Some(used) => used.risks.push(place),
                    None => found.push(StepInUse { kind, code: code.to_owned(), risks: vec![place] }),
                }
            }
        }
        found
    }

    /// What changes for risks when another scheme takes the place of this one.
    #[must_use]
    pub fn changes(&self, next: &Self, replacements: &[Replacement], risks: &[Risk]) -> Vec<CategoryChange> {
        let mut changes = Vec::new();
        let code = |scheme: &Self, place: Option<usize>| {
            place.and_then(|place| scheme.categories.get(place)).map(|category| category.code.clone())
        };
        for (place, risk) in risks.iter().enumerate().filter(|(_, risk)| risk.is_risk()) {
            let moved = risk.with_steps(replacements);
            for (stage, from, to) in [
                (Stage::Before, risk.before(self), moved.before(next)),
                (Stage::After, risk.after(self), moved.after(next)),
            ] {
                let (from, to) = (code(self, from), code(next, to));
                if from != to {
                    changes.push(CategoryChange { risk: place, stage, from, to });
                }
            }
        }
        changes
    }
}

impl Risk {
    /// The steps that it refers to.
    fn steps(&self) -> impl Iterator<Item = (StepKind, &str)> {
        let frequencies = [&self.frequency_before, &self.frequency_after].map(|code| (StepKind::Frequency, code));
        let damages = [&self.damage_before, &self.damage_after].map(|code| (StepKind::Damage, code));
        frequencies.into_iter().chain(damages).filter_map(|(kind, code)| Some((kind, code.as_deref()?)))
    }

    /// The same risk with other steps in the place of those that go.
    #[must_use]
    pub fn with_steps(&self, replacements: &[Replacement]) -> Self {
        let mut risk = self.clone();
        let put = |kind: StepKind, code: &mut Option<String>| {
            let found = replacements.iter().find(|one| one.kind == kind && code.as_deref() == Some(one.from.as_str()));
            if let Some(found) = found {
                *code = Some(found.to.clone());
            }
        };
        put(StepKind::Frequency, &mut risk.frequency_before);
        put(StepKind::Frequency, &mut risk.frequency_after);
        put(StepKind::Damage, &mut risk.damage_before);
        put(StepKind::Damage, &mut risk.damage_after);
        risk
    }
}
