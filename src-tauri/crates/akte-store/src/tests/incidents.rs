//! Security incidents: rows with a content, undo, and what the database itself refuses between two municipalities.

use super::support::*;
use crate::Direction;
use akte_domain::incident::clock::{ReportStage, StageReport};
use akte_domain::incident::{IncidentKind, IncidentSeverity};
use akte_domain::*;

fn incident(municipality_id: MunicipalityId) -> Incident {
    let mut incident = Incident::new(IncidentId(id()), municipality_id, "Schadsoftware im „Bauamt“");
    incident.kind = IncidentKind::Malware;
    incident.severity = Some(IncidentSeverity::High);
    incident.aware_at = Some(at(3));
    incident.significant = Some(true);
    incident.reports.push(StageReport {
        regime: Regime::StateLaw,
        stage: ReportStage::EarlyWarning,
        at: at(4),
        by: "ISB".into(),
        reference: "CERT-7".into(),
        content: "Verdacht auf Verschlüsselung".into(),
    });
    incident
}

#[tokio::test]
async fn an_incident_comes_back_as_recorded_and_is_undone() {
    let (_folder, store) = plain().await;
    let sample = sample(&store, "Musterstadt", 1).await;
    let municipality_id = sample.scope.municipality();
    let breach = DataBreach::new(DataBreachId(id()), municipality_id, "Verlust der Verfügbarkeit");
    let incident = Incident { breach_id: Some(breach.id), ..incident(municipality_id) };
    let link = IncidentLink {
        target_object_id: Some(sample.whole.id),
        ..IncidentLink::new(IncidentLinkId(id()), municipality_id, incident.id)
    };
    put(&store, sample.scope, std::slice::from_ref(&breach)).await.expect("a breach");
    put(&store, sample.scope, std::slice::from_ref(&incident)).await.expect("an incident");
    put(&store, sample.scope, std::slice::from_ref(&link)).await.expect("a link");
    {
        let mut snapshot = store.snapshot().await.expect("a snapshot");
        let mut reads = snapshot.reads();
        assert_eq!(reads.incidents(sample.scope).await.expect("incidents"), [incident]);
        assert_eq!(reads.incident_links(sample.scope).await.expect("links"), [link]);
    }
    let mut operation = store.begin(context("test.delete", municipality_id)).await.expect("an operation");
    operation.delete::<DataBreach>(sample.scope, &[breach.id.0]).await.expect("it goes");
    let refused = operation.commit().await.err().map(|error| error.code());
    assert_eq!(refused, Some("record.reference"), "an incident refers to it");
    for what in ["link", "incident", "breach"] {
        let undone = store.undo(Direction::Undo, 1, || context("undo", municipality_id), sample.scope).await;
        assert_eq!(undone.map(|written| written.len()).map_err(|e| e.code()), Ok(1), "{what} taken back");
    }
    let mut snapshot = store.snapshot().await.expect("a snapshot");
    assert_eq!(snapshot.reads().incidents(sample.scope).await.expect("incidents"), [], "nothing is left");
}

#[tokio::test]
async fn nothing_of_an_incident_belongs_to_another_municipality() {
    let (_folder, store) = plain().await;
    let own = sample(&store, "Musterstadt", 1).await;
    let other = sample(&store, "Nachbarstadt", 1).await;
    let (here, there) = (own.scope.municipality(), other.scope.municipality());
    let theirs = DataBreach::new(DataBreachId(id()), there, "Fehlversand");
    put(&store, other.scope, std::slice::from_ref(&theirs)).await.expect("a breach of the neighbour");
    let foreign = Incident { breach_id: Some(theirs.id), ..incident(here) };
    let refused = put(&store, own.scope, &[foreign]).await.err().map(|error| error.code());
    assert_eq!(refused, Some("record.reference"), "a breach of another municipality");
    let known = incident(here);
    put(&store, own.scope, std::slice::from_ref(&known)).await.expect("an incident");
    let nowhere = IncidentLink::new(IncidentLinkId(id()), here, known.id);
    let refused = put(&store, own.scope, std::slice::from_ref(&nowhere)).await.err().map(|error| error.code());
    assert_eq!(refused, Some("record.check-failed"), "a link to nowhere");
    let foreign = IncidentLink { target_object_id: Some(other.whole.id), ..nowhere };
    let refused = put(&store, own.scope, &[foreign]).await.err().map(|error| error.code());
    assert_eq!(refused, Some("record.reference"), "an object of another municipality");
    let mut snapshot = store.snapshot().await.expect("a snapshot");
    assert_eq!(snapshot.reads().incidents(other.scope).await.expect("incidents"), [], "each sees its own");
}

#[tokio::test]
async fn a_period_of_no_hours_is_refused() {
    let (_folder, store) = plain().await;
    let sample = sample(&store, "Musterstadt", 1).await;
    let mut decision = RegimeDecision::new(RegimeDecisionId(id()), sample.scope.municipality(), Regime::StateLaw);
    decision.notification_hours = Some(0);
    let refused = put(&store, sample.scope, &[decision]).await.err().map(|error| error.code());
    assert_eq!(refused, Some("record.check-failed"), "nobody reports within no time");
}
