//! Two security incidents: a lost telephone that is a breach, too, and is closed; and malware of which the notification is still owed
//! to the CERT of the Land, because the municipality decided that its law applies.

use super::Stage;
use super::place::Place;
use crate::error::Result;
use akte_domain::incident::clock::{ReportStage, StageReport};
use akte_domain::incident::{IncidentKind, IncidentSeverity, IncidentStatus};
use akte_domain::{
    Applicability, DataBreach, Incident, IncidentId, IncidentLink, IncidentLinkId, MunicipalityId, Regime,
    RegimeDecision, RegimeDecisionId, TargetObjectKind,
};
use chrono::{TimeDelta, Timelike};

const LAST: usize = super::STEPS.len() - 1;
const OFFICER: &str = "Erika Beispiel";
const OPERATOR: &str = "Ingo Beispiel";

pub(super) async fn add(stage: &Stage, place: &Place) -> Result<()> {
    let municipality = place.scope.municipality();
    let breaches = stage.akte.store.snapshot().await?.reads().data_breaches(place.scope).await?;
    let phone = breaches.into_iter().find(|breach| breach.title == "Diensttelefon verloren");
    let incidents = [lost(stage, municipality, phone), malware(stage, municipality)];
    let server = place.objects.iter().find(|object| object.kind == TargetObjectKind::ItSystem);
    let link = server.map(|object| IncidentLink {
        target_object_id: Some(object.id),
        ..IncidentLink::new(IncidentLinkId(stage.new_id(LAST)), municipality, incidents[1].id)
    });
    let mut operation = stage.begin(LAST, "regime.save", municipality).await?;
    operation.put(place.scope, &[law_of_the_land(stage, municipality)]).await?;
    operation.commit().await?;
    let mut operation = stage.begin(LAST, "incident.add", municipality).await?;
    operation.put(place.scope, &incidents).await?;
    operation.put(place.scope, &link.into_iter().collect::<Vec<_>>()).await?;
    operation.commit().await?;
    Ok(())
}

fn law_of_the_land(stage: &Stage, municipality: MunicipalityId) -> RegimeDecision {
    let id = RegimeDecisionId(stage.new_id(LAST));
    RegimeDecision {
        applies: Applicability::Yes,
        reason: "Das (erfundene) Gesetz gilt für alle Kommunen des Landes.".to_owned(),
        legal_basis: "§ 7 des Landesgesetzes zur Informationssicherheit (erfunden)".to_owned(),
        decided_by: "Dr. Frieda Fiktiv".to_owned(),
        decided_on: Some(stage.day(2)),
        authority: "CERT des Landes".to_owned(),
        authority_contact: "meldung@cert.example".to_owned(),
        early_warning_hours: Some(24),
        notification_hours: Some(72),
        final_report_months: Some(1),
        ..RegimeDecision::new(id, municipality, Regime::StateLaw)
    }
}

fn lost(stage: &Stage, municipality: MunicipalityId, breach: Option<DataBreach>) -> Incident {
    let aware = stage.instant(3);
    Incident {
        breach_id: breach.map(|breach| breach.id),
        kind: IncidentKind::Loss,
        severity: Some(IncidentSeverity::Low),
        status: IncidentStatus::Closed,
        happened_at: Some(aware - TimeDelta::hours(2)),
        aware_at: Some(aware),
        reported_by: "Außendienst".to_owned(),
        responsible: OPERATOR.to_owned(),
        description: "Ein Diensttelefon ging auf einer Dienstfahrt verloren.".to_owned(),
        impact: "Keine: Das Gerät ist verschlüsselt.".to_owned(),
        immediate_measures: "Gerät gesperrt und aus der Ferne gelöscht".to_owned(),
        cause: "Unachtsamkeit beim Aussteigen".to_owned(),
        lessons: "Verlustmeldung steht jetzt auf der Rückseite jedes Geräts.".to_owned(),
        significant: Some(false),
        significance_reason: "Kein Dienst war beeinträchtigt, keine Daten sind in fremder Hand.".to_owned(),
        personal_data: Some(true),
        closed_at: Some(aware + TimeDelta::days(3)),
        closed_by: OFFICER.to_owned(),
        ..Incident::new(IncidentId(stage.new_id(3)), municipality, "Verlust eines Diensttelefons")
    }
}

fn malware(stage: &Stage, municipality: MunicipalityId) -> Incident {
    let aware = stage.instant(LAST).with_minute(0).unwrap_or_else(|| stage.instant(LAST)) - TimeDelta::hours(30);
    Incident {
        kind: IncidentKind::Malware,
        severity: Some(IncidentSeverity::High),
        status: IncidentStatus::Contained,
        happened_at: Some(aware - TimeDelta::hours(9)),
        aware_at: Some(aware),
        reported_by: "Bauamt".to_owned(),
        responsible: OFFICER.to_owned(),
        description: "Ein Anhang einer Bewerbung hat Schadsoftware nachgeladen; die Dateiablage ist betroffen."
            .to_owned(),
        impact: "Das Bauamt arbeitet seit gestern mit Papier; Fristen der Bauaufsicht sind nicht berührt.".to_owned(),
        immediate_measures: "Arbeitsplatz vom Netz getrennt, Konten gesperrt, Sicherung geprüft".to_owned(),
        significant: Some(true),
        significance_reason: "Ein Amt kann seine Aufgaben nur eingeschränkt erfüllen.".to_owned(),
        personal_data: Some(false),
        reports: vec![StageReport {
            regime: Regime::StateLaw,
            stage: ReportStage::EarlyWarning,
            at: aware + TimeDelta::hours(6),
            by: OFFICER.to_owned(),
            reference: "CERT-2026-0117".to_owned(),
            content: "Verdacht auf Verschlüsselungstrojaner, Ausbreitung gestoppt".to_owned(),
        }],
        ..Incident::new(IncidentId(stage.new_id(LAST)), municipality, "Schadsoftware im Bauamt")
    }
}
