//! Threshold analyses by every rule, and two impact assessments: one that is whole, one that the DSB still has to look at. And
//! what measures protect, and for whom the municipality processes.

use super::Stage;
use super::place::Place;
use crate::error::Result;
use akte_domain::privacy::activity::TransferStatement;
use akte_domain::privacy::assessment::{AssessedRisk, AssessmentDecision, RiskGrade};
use akte_domain::privacy::dpia::{ListEntry, StatutoryCase, Wp248Criterion};
use akte_domain::privacy::sdm::ProtectionGoal;
use akte_domain::privacy::tom::{Article32Area, Bdsg64Control, ProtectionKind, ProtectionScope};
use akte_domain::{
    AssessmentLink, AssessmentLinkId, DpiaId, ImpactAssessment, Measure, MeasureStatus, MunicipalityId,
    ProcessingActivity, ProcessingClient, ProcessingClientId, ProtectionMeasure, ProtectionMeasureId,
    ThresholdAnalysis, ThresholdId,
};
use chrono::Days;

const LAST: usize = super::STEPS.len() - 1;

/// The starter sheets whose activities have a threshold analysis of their own.
pub(super) const ANALYSED: [&str; 7] = [
    "videoueberwachung",
    "kindertagesbetreuung",
    "arbeitszeit",
    "sozialhilfe",
    "hundesteuer",
    "bibliothek",
    "pass-und-ausweiswesen",
];

/// The titles of the sheets that have an assessment.
const CAMERAS: &str = "Videoüberwachung kommunaler Gebäude";
const NURSERY: &str = "Kindertagesbetreuung";

pub(super) async fn add(
    stage: &Stage,
    place: &Place,
    measures: &[Measure],
    activities: &[ProcessingActivity],
) -> Result<()> {
    let municipality = place.scope.municipality();
    let analyses: Vec<ThresholdAnalysis> =
        activities.iter().filter_map(|activity| threshold(stage, activity)).collect();
    let cameras = cameras(stage, ImpactAssessment::new(DpiaId(stage.new_id(LAST)), municipality, "Kameras am Rathaus"));
    let nursery = nursery(ImpactAssessment::new(DpiaId(stage.new_id(LAST)), municipality, "Elternportal der Kitas"));
    let mut links = Vec::new();
    for (assessment, name, count) in [(&cameras, CAMERAS, 3), (&nursery, NURSERY, 1)] {
        let new = || AssessmentLink::new(AssessmentLinkId(stage.new_id(LAST)), municipality, assessment.id);
        let activity = activities.iter().find(|activity| activity.name == name);
        links.extend(activity.map(|activity| AssessmentLink { activity_id: Some(activity.id), ..new() }));
        let chosen = measures.iter().take(count);
        links.extend(chosen.map(|measure| AssessmentLink { measure_id: Some(measure.id), ..new() }));
    }
    let mut operation = stage.begin(LAST, "threshold.add", municipality).await?;
    operation.put(place.scope, &analyses).await?;
    operation.commit().await?;
    let mut operation = stage.begin(LAST, "assessment.add", municipality).await?;
    operation.put(place.scope, &[cameras, nursery]).await?;
    operation.put(place.scope, &links).await?;
    operation.commit().await?;
    let mut operation = stage.begin(LAST, "tom.save", municipality).await?;
    operation.put(place.scope, &protecting(stage, measures)).await?;
    operation.commit().await?;
    let mut operation = stage.begin(LAST, "client.add", municipality).await?;
    operation.put(place.scope, &clients(stage, municipality)).await?;
    operation.commit().await?;
    Ok(())
}

/// What some measures protect; the last one was never reviewed.
fn protecting(stage: &Stage, measures: &[Measure]) -> Vec<ProtectionMeasure> {
    let served: [(&[ProtectionGoal], &[Article32Area], &[Bdsg64Control]); 4] = [
        (
            &[ProtectionGoal::Confidentiality, ProtectionGoal::Integrity],
            &[Article32Area::IntegrityConfidentiality],
            &[Bdsg64Control::User, Bdsg64Control::DataAccess],
        ),
        (
            &[ProtectionGoal::Availability],
            &[Article32Area::AvailabilityResilience, Article32Area::Restoration],
            &[Bdsg64Control::Recovery, Bdsg64Control::Availability],
        ),
        (&[ProtectionGoal::Confidentiality], &[Article32Area::Encryption], &[Bdsg64Control::Transport]),
        (
            &[ProtectionGoal::Transparency, ProtectionGoal::Intervenability],
            &[Article32Area::RegularReview],
            &[Bdsg64Control::Input],
        ),
    ];
    let last = served.len() - 1;
    // Some of them are implemented already; the first one is what evidence is linked to.
    let mut measures: Vec<&Measure> = measures.iter().collect();
    if let Some((_, others)) = measures.split_first_mut() {
        others.sort_by_key(|one| one.status != MeasureStatus::Done);
    }
    let pairs = measures.into_iter().zip(served).enumerate().map(|(index, (measure, (goals, areas, controls)))| {
        let new = ProtectionMeasure::new(ProtectionMeasureId(stage.new_id(LAST)), measure.municipality_id, measure.id);
        let kind = if index % 2 == 0 { ProtectionKind::Technical } else { ProtectionKind::Organisational };
        ProtectionMeasure {
            kind: Some(kind),
            goals: goals.to_vec(),
            areas: areas.to_vec(),
            scope: Some(ProtectionScope::Central),
            controls: controls.to_vec(),
            effective_since: Some(stage.day(1)),
            reviewed_on: (index != last).then(|| stage.day(3)),
            ..new
        }
    });
    pairs.collect()
}

/// Two neighbours whose payroll and network the municipality runs; the second contract is not signed yet.
fn clients(stage: &Stage, municipality: MunicipalityId) -> Vec<ProcessingClient> {
    let new = |name: &str| ProcessingClient::new(ProcessingClientId(stage.new_id(LAST)), municipality, name);
    let school = ProcessingClient {
        address: "Schulweg 3, 12345 Musterhausen".to_owned(),
        contact: "Geschäftsführung".to_owned(),
        categories: vec!["Betrieb des Verwaltungsnetzes".to_owned(), "Datensicherung".to_owned()],
        signed_on: Some(stage.day(0)),
        transfers: Some(TransferStatement::NonePlanned),
        security_concept: "Sicherheitskonzept der Verwaltung, Version 1.0".to_owned(),
        ..new("Schulverband Schautal (erfunden)")
    };
    let water = ProcessingClient {
        contact: "Verbandsvorsteher".to_owned(),
        categories: vec!["Entgeltabrechnung".to_owned()],
        transfers: Some(TransferStatement::NonePlanned),
        security_concept: "Sicherheitskonzept der Verwaltung, Version 1.0".to_owned(),
        ..new("Wasserverband Schautal (erfunden)")
    };
    vec![school, water]
}

/// The analysis of an activity, if it has one.
fn threshold(stage: &Stage, activity: &ProcessingActivity) -> Option<ThresholdAnalysis> {
    use Wp248Criterion::{LargeScale, Matching, NewTechnology, SensitiveData, SystematicMonitoring, VulnerablePersons};
    let new = || ThresholdAnalysis {
        officer_advice: "Der Einschätzung des Fachbereichs ist zuzustimmen.".to_owned(),
        officer_advised_on: Some(stage.day(1)),
        decided_on: Some(stage.day(1) + Days::new(7)),
        ..ThresholdAnalysis::new(ThresholdId(stage.new_id(LAST)), activity.municipality_id, activity.id)
    };
    let listed = |number: &str| vec![ListEntry { list: "dsk-1.1".to_owned(), number: number.to_owned() }];
    Some(match activity.name.as_str() {
        CAMERAS => ThresholdAnalysis {
            statutory: vec![StatutoryCase::PublicMonitoring],
            criteria: vec![SystematicMonitoring, LargeScale],
            ..new()
        },
        NURSERY => ThresholdAnalysis {
            must_list: listed("3"),
            criteria: vec![SensitiveData, VulnerablePersons, NewTechnology],
            ..new()
        },
        "Zeiterfassung und Abwesenheiten" => ThresholdAnalysis {
            criteria: vec![VulnerablePersons, SystematicMonitoring],
            deviates_to: Some(false),
            deviation_reason: "Erfasst werden nur Beginn und Ende der Arbeitszeit; eine Auswertung von Leistung oder \
                Verhalten schließt die Dienstvereinbarung aus."
                .to_owned(),
            ..new()
        },
        "Sozialhilfe und Grundsicherung" => ThresholdAnalysis {
            must_list: listed("3"),
            joint_assessment: "Gemeinsame Folgenabschätzung der Träger für das Sozialverfahren, Version 1.2".to_owned(),
            criteria: vec![SensitiveData, VulnerablePersons, LargeScale],
            ..new()
        },
        "Hundesteuer" => ThresholdAnalysis { criteria: vec![Matching], ..new() },
        "Stadtbibliothek" => new(),
        // What is required and not there yet is there to be found.
        "Pass- und Ausweiswesen" => {
            ThresholdAnalysis { must_list: listed("1"), criteria: vec![SensitiveData], ..new() }
        }
        _ => return None,
    })
}

fn risk(
    number: u16,
    goal: ProtectionGoal,
    (scenario, damage, treatment): (&str, &str, &str),
    (likelihood, severity): (RiskGrade, RiskGrade),
    residual: Option<(RiskGrade, RiskGrade)>,
) -> AssessedRisk {
    AssessedRisk {
        number,
        scenario: scenario.to_owned(),
        goal: Some(goal),
        damage: damage.to_owned(),
        likelihood: Some(likelihood),
        severity: Some(severity),
        treatment: treatment.to_owned(),
        residual_likelihood: residual.map(|(likelihood, _)| likelihood),
        residual_severity: residual.map(|(_, severity)| severity),
    }
}

fn cameras(stage: &Stage, new: ImpactAssessment) -> ImpactAssessment {
    use RiskGrade::{Manageable, Minor, Substantial};
    ImpactAssessment {
        review_on: Some(stage.day(2) + Days::new(730)),
        team: "Ordnungsamt, IT-Leitung, Personalrat".to_owned(),
        subject: "Vier Kameras an den Eingängen des Rathauses, ohne Ton; nicht die Kameras der Schulen".to_owned(),
        description: "Die Aufnahmen liegen verschlüsselt auf einem Rekorder im Serverraum.".to_owned(),
        necessity: "Streifen und bessere Beleuchtung haben Einbrüche und Sachbeschädigungen nicht verhindert."
            .to_owned(),
        proportionality: "Aufgenommen wird nur nachts und nur der Eingang; die Fenster gegenüber sind ausgeblendet."
            .to_owned(),
        risks: vec![
            risk(
                1,
                ProtectionGoal::Confidentiality,
                (
                    "Unbefugte sehen Aufnahmen ein.",
                    "Bloßstellung, Rückschlüsse auf Behördengänge",
                    "Verschlüsselter Rekorder, Einsicht nur zu zweit und mit Protokoll",
                ),
                (Substantial, Substantial),
                Some((Minor, Substantial)),
            ),
            risk(
                2,
                ProtectionGoal::DataMinimisation,
                (
                    "Aufnahmen werden länger aufbewahrt, als es nötig ist.",
                    "Überwachungsdruck",
                    "Der Rekorder überschreibt nach 72 Stunden von selbst",
                ),
                (Substantial, Manageable),
                Some((Minor, Manageable)),
            ),
            risk(
                3,
                ProtectionGoal::Transparency,
                (
                    "Besucherinnen und Besucher bemerken die Kameras nicht.",
                    "Rechte werden nicht wahrgenommen",
                    "Hinweisschilder an allen Eingängen, Informationsblatt im Netz",
                ),
                (Manageable, Manageable),
                Some((Minor, Minor)),
            ),
        ],
        views: "Personalrat und Seniorenbeirat wurden gehört; der Personalrat wünschte die Beschränkung auf die Nacht."
            .to_owned(),
        officer_opinion:
            "Gegen die Überwachung der Eingänge zur Nachtzeit bestehen keine Bedenken. Die Speicherdauer ist \
            auf 72 Stunden zu begrenzen; nach zwei Jahren ist zu prüfen, ob die Kameras noch nötig sind."
                .to_owned(),
        officer_opinion_on: Some(stage.day(2)),
        officer_response: "Speicherdauer und Überprüfung wurden wie empfohlen festgelegt.".to_owned(),
        decision: Some(AssessmentDecision::WithMeasures),
        decision_reason: "Mit den Maßnahmen bleibt kein hohes Risiko.".to_owned(),
        decided_by: "Dr. Frieda Fiktiv".to_owned(),
        decided_on: Some(stage.day(2) + Days::new(14)),
        ..new
    }
}

fn nursery(new: ImpactAssessment) -> ImpactAssessment {
    use RiskGrade::{Major, Manageable, Substantial};
    ImpactAssessment {
        team: "Fachdienst Kindertagesstätten".to_owned(),
        subject: "Elternportal mit Anwesenheit, Abholberechtigten und Fotos der Gruppen".to_owned(),
        necessity: "Abmeldungen und Abholberechtigte müssen die Gruppen sofort erreichen.".to_owned(),
        proportionality: "Entwicklungsberichte bleiben außerhalb des Portals.".to_owned(),
        risks: vec![
            risk(
                1,
                ProtectionGoal::Confidentiality,
                (
                    "Fremde erfahren, wann welches Kind wo abgeholt wird.",
                    "Gefahr für Leib und Leben des Kindes",
                    "Zweiter Faktor für alle Eltern geplant",
                ),
                (Substantial, Major),
                Some((Manageable, Major)),
            ),
            risk(
                2,
                ProtectionGoal::Unlinkability,
                (
                    "Der Anbieter wertet die Nutzung für eigene Zwecke aus.",
                    "Profile von Familien",
                    "Vertrag untersagt die Auswertung",
                ),
                (Manageable, Substantial),
                None,
            ),
        ],
        ..new
    }
}
