//! Two small domains of the demonstration that are modelled: a recycling yard by Edition 2023, the election office by
//! Grundschutz++. Most of it is decided, a little waits, as in any administration.

use super::dice::Dice;
use super::phrases::{IMPLEMENTED, OPEN, PEOPLE};
use super::{ACTOR, Stage};
use crate::catalogs;
use crate::domain_view::DomainView;
use crate::error::Result;
use crate::modelling::{self, ModelState, ModelView, Package};
use crate::rooms::in_tree_order;
use akte_domain::modelling::{PackageStep, proposed_categories};
use akte_domain::{
    AdditionBasis, Answer, AnswerId, Approach, BasicValue, Coded, Dependency, DependencyId, DependencyKind,
    DomainDefinition, DomainId, ImplementationStatus, InformationDomain, Method, ModuleDecision, ModuleDecisionId,
    ObjectCategory, ObjectCategoryId, ObjectFacts, PackageChoice, PackageDecision, PackageDecisionId, ProtectionNeed,
    ProtectionNeedId, RequirementId, TargetObject, TargetObjectId, TargetObjectKind, UsageStatus,
};
use akte_store::{Operation, Scope};
use std::collections::HashMap;

use TargetObjectKind::{Application, Building, BusinessProcess, CommunicationLink, Information, ItSystem, Room};

/// Name, kind, platform.
type Template = (&'static str, TargetObjectKind, &'static str);

const YARD: &[Template] = &[
    ("Betriebsgebäude Wertstoffhof", Building, ""),
    ("Büro Annahme", Room, ""),
    ("PC Annahme", ItSystem, "Windows 11"),
    ("Laptop Leitung", ItSystem, "Windows 11"),
    ("Multifunktionsgerät Annahme", ItSystem, ""),
    ("Waagenprogramm", Application, "Client-Server-Anwendung"),
    ("Funkstrecke zum Rathaus", CommunicationLink, "Richtfunk"),
    ("Wiegemodul", ItSystem, "Hersteller unbekannt"),
];

const ELECTIONS: &[Template] = &[
    ("Wahlen vorbereiten", BusinessProcess, ""),
    ("Wählerverzeichnis", Information, ""),
    ("Wahlverfahren", Application, "Fachanwendung im Browser"),
    ("Arbeitsplätze Wahlamt", ItSystem, "Windows 11"),
    ("Büro Wahlamt", Room, ""),
];

/// Why modules of a layer are not applied.
const NOT_APPLIED: &[(&str, &str)] = &[
    ("APP", "Eine solche Anwendung wird am Wertstoffhof nicht eingesetzt."),
    ("SYS", "Systeme dieser Art gibt es am Wertstoffhof nicht."),
    ("IND", "Am Wertstoffhof gibt es keine Prozessleit- oder Automatisierungstechnik."),
    ("NET", "Netze und Netzkomponenten dieser Art betreibt die Kernverwaltung."),
    ("INF", "Räume dieser Art gehören nicht zum Wertstoffhof."),
    ("CON", "Ist für die Aufgaben des Wertstoffhofs ohne Bedeutung."),
    ("OPS", "Diese Leistung wird am Wertstoffhof nicht erbracht oder genutzt."),
];

/// Adds both domains to a municipality.
pub(super) async fn add(stage: &Stage, dice: &mut Dice, scope: Scope) -> Result<()> {
    yard(stage, dice, scope).await?;
    elections(stage, dice, scope).await
}

/// A domain with its objects.
async fn domain(
    stage: &Stage,
    dice: &mut Dice,
    scope: Scope,
    (name, description, method): (&str, &str, Method),
    objects: &[Template],
) -> Result<(DomainView, Vec<TargetObject>)> {
    let municipality = scope.municipality();
    let mut operation = stage.begin(2, "domain.add", municipality).await?;
    let domain = InformationDomain {
        id: DomainId(stage.new_id(2)),
        municipality_id: municipality,
        name: name.to_owned(),
        description: description.to_owned(),
        method,
        responsible: ACTOR.to_owned(),
        catalogs: catalogs::fitting(&mut operation.reads(), method).await?,
        definition: DomainDefinition {
            purpose: description.to_owned(),
            approach: (method == Method::Edition2023).then_some(Approach::BasicProtection),
            organisational_boundary: name.to_owned(),
            technical_boundary: "Arbeitsplätze und Anwendungen vor Ort.".to_owned(),
            infrastructural_boundary: "Die eigenen Räume.".to_owned(),
            interfaces: "Verwaltungsnetz der Kernverwaltung.".to_owned(),
            ..DomainDefinition::default()
        },
    };
    operation.add_domain(scope, &domain).await?;
    let made: Vec<TargetObject> = objects
        .iter()
        .map(|(name, kind, platform)| {
            let id = TargetObjectId(stage.new_id(2));
            let mut object = TargetObject::new(id, municipality, domain.id, *kind, name);
            object.responsible = dice.pick(PEOPLE).to_owned();
            let in_use = matches!(kind, ItSystem | Application);
            object.facts = ObjectFacts {
                platform: (*platform).to_owned(),
                usage: in_use.then_some(UsageStatus::InOperation),
                ..ObjectFacts::default()
            };
            object
        })
        .collect();
    operation.put(scope, &made).await?;
    finish(stage, operation).await?;
    let mut snapshot = stage.akte.store.snapshot().await?;
    let mut reads = snapshot.reads();
    let view = DomainView::load(&stage.akte, &mut reads, municipality.0, domain.id.0).await?;
    let objects = in_tree_order(reads.target_objects(scope, domain.id).await?);
    Ok((view, objects))
}

/// As the app ends an operation, with the counts that modelling asks for.
async fn finish(stage: &Stage, mut operation: Operation) -> Result<()> {
    modelling::count(&stage.akte, &mut operation).await?;
    operation.commit().await?;
    Ok(())
}

async fn yard(stage: &Stage, dice: &mut Dice, scope: Scope) -> Result<()> {
    let about =
        ("Wertstoffhof", "Annahme von Wertstoffen mit Waage, Kasse und zwei Arbeitsplätzen.", Method::Edition2023);
    let (view, _) = domain(stage, dice, scope, about, YARD).await?;
    let municipality = scope.municipality();
    let mut operation = stage.begin(3, "module_decision.accept", municipality).await?;
    let model = ModelView::of(&mut operation.reads(), view).await?;
    let decision = |module: usize, object: usize, relevant: bool, reason: String, contact: &str| ModuleDecision {
        id: ModuleDecisionId(stage.new_id(3)),
        municipality_id: municipality,
        domain_id: model.view.domain.id,
        target_object_id: model.objects[object].id,
        line_id: model.modules[module].line_id,
        module: model.modules[module].label.clone(),
        relevant,
        reason,
        contact: contact.to_owned(),
        risk_note: String::new(),
        decided_by: ACTOR.to_owned(),
        decided_on: Some(stage.day(3)),
    };
    let texts = akte_text::Texts::for_language(akte_text::Language::German);
    let mut decisions = Vec::new();
    for row in &model.rows {
        let label = model.modules[row.module].label.as_str();
        match (row.state, &row.why) {
            // What waits for a decision, as somewhere something always does.
            (ModelState::Proposed, Some(_)) if label == "NET.2.2" || label == "DER.4" => {}
            (ModelState::Proposed, Some(why)) => {
                let reason = model.sentence(texts, row.object, why);
                decisions.push(decision(row.module, row.object, true, reason, dice.pick(PEOPLE)));
            }
            (ModelState::Open, _) => {
                let known = NOT_APPLIED.iter().find(|(layer, _)| label.starts_with(layer));
                if let Some((_, reason)) = known.filter(|_| !matches!(label, "CON.8" | "INF.6")) {
                    decisions.push(decision(row.module, row.object, false, (*reason).to_owned(), ""));
                }
            }
            _ => {}
        }
    }
    operation.put(scope, &decisions).await?;
    finish(stage, operation).await?;
    let mut operation = stage.begin(4, "answer.save", municipality).await?;
    let model = ModelView::load(&stage.akte, &mut operation.reads(), municipality.0, model.view.domain.id.0).await?;
    let mut answers = Vec::new();
    for row in model.rows.iter().filter(|row| row.state == ModelState::Relevant) {
        let module = &model.modules[row.module];
        let catalog = &model.view.catalogs[module.catalog];
        let basic = module.requirements.iter().filter_map(|at| catalog.requirements.get(*at));
        for requirement in basic.filter(|requirement| requirement.security_level == "basis") {
            if dice.percent(55) {
                let object = model.objects[row.object].id;
                answers.push(answer(stage, dice, &model.view, object, requirement.requirement_id));
            }
        }
    }
    operation.put(scope, &answers).await?;
    finish(stage, operation).await
}

async fn elections(stage: &Stage, dice: &mut Dice, scope: Scope) -> Result<()> {
    let about = ("Wahlamt", "Vorbereitung und Durchführung von Wahlen und Abstimmungen.", Method::GrundschutzPlusPlus);
    let (view, objects) = domain(stage, dice, scope, about, ELECTIONS).await?;
    let (municipality, id) = (scope.municipality(), view.domain.id);
    let by_name: HashMap<&str, &TargetObject> = objects.iter().map(|object| (object.name.as_str(), object)).collect();
    let mut operation = stage.begin(3, "dependency.add", municipality).await?;
    let pairs = [
        ("Wahlen vorbereiten", "Wahlverfahren"),
        ("Wählerverzeichnis", "Wahlverfahren"),
        ("Wahlverfahren", "Arbeitsplätze Wahlamt"),
        ("Arbeitsplätze Wahlamt", "Büro Wahlamt"),
    ];
    let dependencies: Vec<Dependency> = pairs
        .iter()
        .filter_map(|(from, to)| Some((*by_name.get(from)?, *by_name.get(to)?)))
        .map(|(from, to)| Dependency {
            id: DependencyId(stage.new_id(3)),
            municipality_id: municipality,
            domain_id: id,
            from_id: from.id,
            to_id: to.id,
            kind: DependencyKind::between(from.kind, to.kind),
            inherits: true,
            remark: String::new(),
        })
        .collect();
    let needs: Vec<ProtectionNeed> = ["Wahlen vorbereiten", "Wählerverzeichnis"]
        .iter()
        .filter_map(|name| by_name.get(name))
        .flat_map(|object| BasicValue::ALL.iter().map(move |value| (object, *value)))
        .map(|(object, value)| ProtectionNeed {
            id: ProtectionNeedId(stage.new_id(3)),
            municipality_id: municipality,
            domain_id: id,
            target_object_id: object.id,
            value,
            category: Some("normal".to_owned()),
            scenario: Some("tasks".to_owned()),
            reason: "Wahlen lassen sich mit Vorlauf auch auf Papier vorbereiten.".to_owned(),
            effect: None,
            effect_category: None,
            effect_reason: String::new(),
            decided_by: ACTOR.to_owned(),
            decided_on: Some(stage.day(3)),
        })
        .collect();
    operation.put(scope, &dependencies).await?;
    operation.put(scope, &needs).await?;
    finish(stage, operation).await?;
    let mut operation = stage.begin(3, "object_category.save", municipality).await?;
    let categories: Vec<ObjectCategory> = objects
        .iter()
        .flat_map(|object| proposed_categories(object).into_iter().map(move |category| (object, category)))
        .map(|(object, category)| ObjectCategory {
            id: ObjectCategoryId(stage.new_id(3)),
            municipality_id: municipality,
            domain_id: id,
            target_object_id: object.id,
            category: category.to_owned(),
        })
        .collect();
    operation.put(scope, &categories).await?;
    finish(stage, operation).await?;
    package(stage, dice, &view, &objects).await
}

/// Relevance of what no category asks for, an addition, and answers.
async fn package(stage: &Stage, dice: &mut Dice, view: &DomainView, objects: &[TargetObject]) -> Result<()> {
    let (scope, municipality) = (view.scope, view.scope.municipality());
    let mut operation = stage.begin(4, "package_decision.save", municipality).await?;
    let package = Package::load(&stage.akte, &mut operation.reads(), view, objects).await?;
    let blank = |object: TargetObjectId, requirement: RequirementId, choice, reason: &str| PackageDecision {
        id: PackageDecisionId(stage.new_id(4)),
        municipality_id: municipality,
        domain_id: view.domain.id,
        target_object_id: object,
        requirement_id: requirement,
        choice,
        basis: None,
        reason: reason.to_owned(),
        values: Vec::new(),
        decided_by: ACTOR.to_owned(),
        decided_on: Some(stage.day(4)),
    };
    let (mut decisions, mut answers) = (Vec::new(), Vec::new());
    for row in package.rows(view, objects) {
        let (requirement, object) = (row.found.row, row.object.id);
        let id = requirement.requirement_id;
        let mut kept = true;
        if row.item.step == PackageStep::Process {
            let practice = row.found.catalog.path(requirement).first().map_or("", |group| group.label.as_str());
            match practice {
                "DEV" => {
                    kept = false;
                    let reason = "Das Wahlamt entwickelt keine Software.";
                    decisions.push(blank(object, id, PackageChoice::StruckOut, reason));
                }
                // Detection and reaction are talked about next month.
                "DET" | "REA" => kept = false,
                _ => decisions.push(blank(object, id, PackageChoice::Relevant, "")),
            }
        }
        if kept && dice.percent(30) {
            answers.push(answer(stage, dice, view, object, id));
        }
    }
    let room = objects.iter().find(|object| object.kind == Information);
    let extra = view.requirements().find(|found| found.row.label.starts_with("NOT.3"));
    if let (Some(room), Some(extra)) = (room, extra) {
        let reason = "Wahlordnung: Das Wählerverzeichnis muss auch bei Stromausfall eingesehen werden können.";
        let mut added = blank(room.id, extra.row.requirement_id, PackageChoice::Added, reason);
        added.basis = Some(AdditionBasis::Law);
        decisions.push(added);
    }
    operation.put(scope, &decisions).await?;
    finish(stage, operation).await?;
    let mut operation = stage.begin(5, "answer.save", municipality).await?;
    operation.put(scope, &answers).await?;
    finish(stage, operation).await
}

fn answer(
    stage: &Stage,
    dice: &mut Dice,
    view: &DomainView,
    object: TargetObjectId,
    requirement: RequirementId,
) -> Answer {
    let met = dice.percent(70);
    Answer {
        id: AnswerId(stage.new_id(4)),
        municipality_id: view.scope.municipality(),
        domain_id: view.domain.id,
        target_object_id: object,
        requirement_id: requirement,
        status: if met { ImplementationStatus::Yes } else { ImplementationStatus::No },
        statement: if met { dice.pick(IMPLEMENTED).to_owned() } else { String::new() },
        reason: if met { String::new() } else { dice.pick(OPEN).to_owned() },
        responsible: dice.pick(PEOPLE).to_owned(),
        checked_on: Some(stage.day(4)),
        due_on: None,
        interviewee: dice.pick(PEOPLE).to_owned(),
        surveyor: ACTOR.to_owned(),
        basis: None,
        remaining_threats: None,
        returned: None,
    }
}
