//! The risk analysis: some objects are done, some begun, some are missing; some risks are accepted, some are watched.

use super::place::Place;
use super::{ACTOR, Stage};
use crate::error::Result;
use crate::risk_view::usual_risk_scheme;
use akte_domain::risk::{ELEMENTARY_THREATS, affected_by, elementary_code, elementary_number};
use akte_domain::{
    AdditionalThreat, AdditionalThreatId, AnalysisOccasion, BasicValue, Measure, MeasureStatus, Risk, RiskAnalysis,
    RiskAnalysisId, RiskId, RiskMeasure, RiskMeasureId, RiskTreatment, TargetObject, ThreatRelevance,
};
use akte_text::{Language, Texts};
use chrono::Days;
use std::collections::HashMap;

/// What is analysed wholly.
const DONE: &[&str] = &["Dateiserver", "Virtualisierungsserver", "Finanzwesen"];
/// What was begun; only the risks below are judged there.
const BEGUN: &[&str] = &["Serverraum", "Steuerung Kläranlage"];

/// A risk: object, threat, frequency, damage, what can happen, treatment, how it ends.
struct Told {
    object: &'static str,
    threat: &'static str,
    before: (&'static str, &'static str),
    text: &'static str,
    treatment: Option<RiskTreatment>,
    why: &'static str,
    after: Option<(&'static str, &'static str)>,
    accepted: bool,
    observed: bool,
}

const fn told(
    object: &'static str,
    threat: &'static str,
    before: (&'static str, &'static str),
    text: &'static str,
) -> Told {
    Told { object, threat, before, text, treatment: None, why: "", after: None, accepted: false, observed: false }
}

use RiskTreatment::{Accept, Avoid, Reduce, Transfer};

const RISKS: &[Told] = &[
    Told {
        treatment: Some(Reduce),
        why: "Trennung der Netze und Prüfung der Sicherungen außerhalb des Verbunds.",
        after: Some(("rare", "considerable")),
        accepted: true,
        observed: true,
        ..told(
            "Dateiserver",
            "G 0.39",
            ("frequent", "considerable"),
            "Schadsoftware verschlüsselt die Ablagen aller Ämter.",
        )
    },
    Told {
        treatment: Some(Reduce),
        why: "Wiederherstellung wird halbjährlich geprobt.",
        after: Some(("rare", "limited")),
        accepted: true,
        ..told("Dateiserver", "G 0.45", ("medium", "considerable"), "Sicherungen lassen sich nicht zurückspielen.")
    },
    Told {
        treatment: Some(Accept),
        why: "Die Berechtigungen werden vierteljährlich geprüft.",
        accepted: true,
        ..told("Dateiserver", "G 0.32", ("rare", "limited"), "Beschäftigte lesen Ablagen, die sie nicht mehr brauchen.")
    },
    Told {
        treatment: Some(Reduce),
        why: "Austausch vor dem Ende des Supports.",
        ..told("Dateiserver", "G 0.28", ("frequent", "limited"), "Lücken bleiben nach dem Ende des Supports offen.")
    },
    Told {
        treatment: Some(Transfer),
        why: "Der Wartungsvertrag sichert Ersatz binnen vier Stunden zu.",
        after: Some(("medium", "limited")),
        accepted: true,
        ..told(
            "Virtualisierungsserver",
            "G 0.25",
            ("medium", "existential"),
            "Beide Hosts fallen zugleich aus; alle Fachverfahren stehen.",
        )
    },
    Told {
        treatment: Some(Reduce),
        why: "Administration nur über gesonderte Konten mit zweitem Faktor.",
        after: Some(("rare", "considerable")),
        ..told(
            "Virtualisierungsserver",
            "G 0.30",
            ("medium", "existential"),
            "Mit einem gestohlenen Konto werden alle Systeme übernommen.",
        )
    },
    told(
        "Virtualisierungsserver",
        "G 0.8",
        ("frequent", "considerable"),
        "Die Notstromversorgung trägt nur zehn Minuten.",
    ),
    Told {
        treatment: Some(Reduce),
        why: "Zahlläufe werden im Vier-Augen-Prinzip freigegeben.",
        after: Some(("rare", "considerable")),
        accepted: true,
        ..told("Finanzwesen", "G 0.42", ("frequent", "considerable"), "Gefälschte Anweisungen lösen Zahlungen aus.")
    },
    Told {
        treatment: Some(Accept),
        why: "Die Kasse kann bis zu drei Tage von Hand arbeiten.",
        accepted: true,
        observed: true,
        ..told("Finanzwesen", "G 0.11", ("medium", "considerable"), "Das Rechenzentrum fällt am Tag des Zahllaufs aus.")
    },
    Told {
        treatment: Some(Avoid),
        why: "Lastschriftmandate werden nicht mehr als Papier aufbewahrt.",
        ..told("Finanzwesen", "G 0.17", ("medium", "limited"), "Unterlagen mit Bankverbindungen gehen verloren.")
    },
    Told {
        treatment: Some(Reduce),
        why: "Wassermelder und erhöhte Schränke.",
        after: Some(("rare", "limited")),
        ..told("Serverraum", "G 0.3", ("medium", "considerable"), "Eine Leitung über dem Raum bricht.")
    },
    told("Steuerung Kläranlage", "G z.1", ("rare", "existential"), "Die Fernwartung bleibt nach einem Einsatz offen."),
];

/// Threats that do not matter for what stands in a town hall, and why.
const DISMISSED: &[(u8, &str)] = &[
    (5, "Das Gebäude liegt außerhalb der Überschwemmungs- und Erdbebengebiete."),
    (12, "Keine starken Sender in der Umgebung."),
    (13, "Es werden keine eingestuften Informationen verarbeitet."),
    (34, "Keine herausgehobene Gefährdung der Kommune."),
    (43, "Die Gegenstellen prüfen Zeitstempel und Signatur."),
];

/// Records scheme, threats, analyses, risks and acceptances of a municipality.
pub(super) async fn add(stage: &Stage, place: &Place, measures: &[Measure]) -> Result<()> {
    let municipality = place.scope.municipality();
    let (first, last) = (super::STEPS.len() - 2, super::STEPS.len() - 1);
    let objects: HashMap<&str, &TargetObject> =
        place.objects.iter().map(|object| (object.name.as_str(), object)).collect();
    let mut operation = stage.begin(first, "risk_scheme.save", municipality).await?;
    let mut scheme = usual_risk_scheme(Texts::for_language(Language::German), place.scope);
    scheme.decided_by = "Dr. Frieda Fiktiv".to_owned();
    scheme.decided_on = Some(stage.day(3));
    operation.put(place.scope, &[scheme]).await?;
    operation.commit().await?;
    let own = AdditionalThreat {
        id: AdditionalThreatId(stage.new_id(first)),
        municipality_id: municipality,
        code: "G z.1".to_owned(),
        title: "Offene Fernwartung technischer Anlagen".to_owned(),
        description: "Zugänge des Herstellers bleiben nach der Wartung offen und werden von Dritten genutzt."
            .to_owned(),
        affected: vec![BasicValue::Integrity, BasicValue::Availability],
    };
    let mut operation = stage.begin(first, "additional_threat.add", municipality).await?;
    operation.put(place.scope, std::slice::from_ref(&own)).await?;
    operation.commit().await?;
    let analyses = analyses(stage, &objects, first);
    let mut operation = stage.begin(first, "risk_analysis.save", municipality).await?;
    operation.put(place.scope, &analyses).await?;
    operation.commit().await?;
    let mut risks = risks(stage, &analyses, &objects, &own, first);
    let links = links(stage, &risks, measures, first);
    let mut operation = stage.begin(first, "risk.judge", municipality).await?;
    operation.put(place.scope, &risks).await?;
    operation.put(place.scope, &links).await?;
    operation.commit().await?;
    accept(stage, &mut risks, &objects, last);
    risks.retain(Risk::is_accepted);
    let mut operation = stage.begin(last, "risk.accept", municipality).await?;
    operation.put(place.scope, &risks).await?;
    operation.commit().await?;
    Ok(())
}

fn analyses(stage: &Stage, objects: &HashMap<&str, &TargetObject>, step: usize) -> Vec<RiskAnalysis> {
    let names = DONE.iter().chain(BEGUN).chain(["Gäste-WLAN Rathaus"].iter());
    names
        .filter_map(|name| objects.get(name))
        .map(|object| {
            let by_hand = object.name == "Gäste-WLAN Rathaus";
            let done = DONE.contains(&object.name.as_str());
            RiskAnalysis {
                id: RiskAnalysisId(stage.new_id(step)),
                municipality_id: object.municipality_id,
                domain_id: object.domain_id,
                target_object_id: object.id,
                occasion: by_hand.then_some(AnalysisOccasion::OutsideScenarios),
                reason: if by_hand {
                    "Das Netz wird von Gästen ohne Anmeldung genutzt und teilt sich die Leitung mit der Verwaltung."
                        .to_owned()
                } else {
                    String::new()
                },
                analysed_by: if by_hand { String::new() } else { ACTOR.to_owned() },
                analysed_on: done.then(|| stage.day(step)),
            }
        })
        .collect()
}

/// Who answers for a risk.
fn owner(object: &TargetObject) -> String {
    if object.responsible.is_empty() { ACTOR.to_owned() } else { object.responsible.clone() }
}

fn risks(
    stage: &Stage,
    analyses: &[RiskAnalysis],
    objects: &HashMap<&str, &TargetObject>,
    own: &AdditionalThreat,
    step: usize,
) -> Vec<Risk> {
    let mut risks = Vec::new();
    let code = |text: &str| Some(text.to_owned());
    for told in RISKS {
        let Some(object) = objects.get(told.object) else { continue };
        let Some(analysis) = analyses.iter().find(|one| one.target_object_id == object.id) else { continue };
        let elementary = elementary_number(told.threat).is_some();
        risks.push(Risk {
            threat: if elementary { told.threat.to_owned() } else { String::new() },
            additional_threat_id: (!elementary).then_some(own.id),
            affected: if elementary { affected_by(told.threat) } else { own.affected.clone() },
            comment: "Im Interview mit den Zuständigen beurteilt.".to_owned(),
            description: told.text.to_owned(),
            frequency_before: code(told.before.0),
            damage_before: code(told.before.1),
            assessment: "Eingeschätzt nach den Vorfällen der letzten fünf Jahre.".to_owned(),
            treatment: told.treatment,
            treatment_reason: told.why.to_owned(),
            transferred_to: if told.treatment == Some(Transfer) {
                "Kommunales Rechenzentrum".to_owned()
            } else {
                String::new()
            },
            frequency_after: told.after.and_then(|(frequency, _)| code(frequency)),
            damage_after: told.after.and_then(|(_, damage)| code(damage)),
            owner: if told.treatment.is_some() { owner(object) } else { String::new() },
            review_on: told.treatment.map(|_| stage.today + Days::new(180)),
            observed: told.observed,
            observed_by: if told.observed { ACTOR.to_owned() } else { String::new() },
            observed_trigger: if told.observed {
                "Vorfall bei einer anderen Kommune im Land".to_owned()
            } else {
                String::new()
            },
            ..Risk::judged(RiskId(stage.new_id(step)), analysis, ThreatRelevance::Direct)
        });
    }
    for object in DONE.iter().filter_map(|name| objects.get(name)) {
        let Some(analysis) = analyses.iter().find(|one| one.target_object_id == object.id) else { continue };
        for number in 1..=ELEMENTARY_THREATS {
            let threat = elementary_code(number);
            if risks.iter().any(|risk| risk.target_object_id == object.id && risk.threat == threat) {
                continue;
            }
            let dismissed = DISMISSED.iter().find(|(known, _)| *known == number);
            let (relevance, comment) = match dismissed {
                Some((_, why)) => (ThreatRelevance::NotRelevant, *why),
                None => (ThreatRelevance::Indirect, "Durch die direkt relevanten Gefährdungen abgedeckt."),
            };
            risks.push(Risk {
                affected: affected_by(&threat),
                threat,
                comment: comment.to_owned(),
                ..Risk::judged(RiskId(stage.new_id(step)), analysis, relevance)
            });
        }
    }
    risks
}

/// Each risk that is reduced has a measure of the plan; the last one of the story waits for its own.
fn links(stage: &Stage, risks: &[Risk], measures: &[Measure], step: usize) -> Vec<RiskMeasure> {
    let mut usable = measures.iter().filter(|measure| measure.status != MeasureStatus::Dropped);
    let waits = |risk: &&Risk| risk.threat != "G 0.28";
    let reduced = risks.iter().filter(|risk| risk.treatment == Some(Reduce)).filter(waits);
    reduced
        .filter_map(|risk| {
            Some(RiskMeasure {
                id: RiskMeasureId(stage.new_id(step)),
                municipality_id: risk.municipality_id,
                risk_id: risk.id,
                measure_id: usable.next()?.id,
            })
        })
        .collect()
}

/// The mayor accepts what remains.
fn accept(stage: &Stage, risks: &mut [Risk], objects: &HashMap<&str, &TargetObject>, step: usize) {
    for told in RISKS.iter().filter(|told| told.accepted) {
        let Some(object) = objects.get(told.object) else { continue };
        let here = |risk: &&mut Risk| risk.target_object_id == object.id && risk.threat == told.threat;
        if let Some(risk) = risks.iter_mut().find(here) {
            risk.accepted_by = "Dr. Frieda Fiktiv".to_owned();
            risk.accepted_on = Some(stage.day(step));
            risk.acceptance_reason = "Der verbleibende Aufwand stünde in keinem Verhältnis.".to_owned();
        }
    }
}
