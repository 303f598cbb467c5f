//! A year of data protection: the record of processing with its cover sheet, processors, breaches, requests and deletions.
//! Most of it is complete; what is not, is there to be found.

use super::Stage;
use super::place::Place;
use crate::error::Result;
use crate::shipped_privacy::starters;
use akte_domain::privacy::activity::{ActivityStatus, InformationDuty};
use akte_domain::privacy::breach::{BreachReport, BreachRisk, PersonsNotice};
use akte_domain::privacy::processor::{
    Certificate, ClauseFinding, ContractClause, EvbItType, SubProcessor, SubProcessorAuthorisation,
};
use akte_domain::privacy::request::{
    Extension, IdentityCheck, PartialAnswer, RequestAnswer, RequestKind, RequestResult,
};
use akte_domain::{
    BasicValue, Coded, ControllerRecord, DataBreach, DataBreachId, DataSubjectRequest, DataSubjectRequestId,
    DeletionRun, DeletionRunId, MunicipalityId, PrivacyLink, PrivacyLinkId, ProcessingActivity, ProcessingActivityId,
    ProcessorContract, ProcessorContractId, TargetObject,
};
use chrono::{Days, TimeDelta};

const LAST: usize = super::STEPS.len() - 1;

/// Gives back the activities, on which more hangs.
pub(super) async fn add(stage: &Stage, place: &Place) -> Result<Vec<ProcessingActivity>> {
    let municipality = place.scope.municipality();
    let contracts = processors(stage, municipality);
    let activities = activities(stage, municipality);
    let mut links = Vec::new();
    for activity in &activities {
        let named = |object: &&TargetObject| object.name == activity.name;
        if let Some(object) = place.objects.iter().find(named) {
            let link = PrivacyLink::new(PrivacyLinkId(stage.new_id(LAST)), municipality);
            links.push(PrivacyLink { activity_id: Some(activity.id), target_object_id: Some(object.id), ..link });
        }
        if activity.recipients.iter().any(|recipient| recipient.name.contains("Rechenzentrum")) {
            let link = PrivacyLink::new(PrivacyLinkId(stage.new_id(LAST)), municipality);
            let contract_id = contracts.first().map(|contract| contract.id);
            links.extend(contract_id.map(|_| PrivacyLink { activity_id: Some(activity.id), contract_id, ..link }));
        }
    }
    let runs = runs(stage, municipality, &activities);
    let mut cover = ControllerRecord::new(municipality);
    cover.sheet.authority =
        "Die Landesbeauftragte für den Datenschutz (erfunden), Schaustraße 1, 12345 Musterhausen".to_owned();
    cover.sheet.contact = "Erika Beispiel, Hauptamt".to_owned();
    let mut operation = stage.begin(LAST, "controller.save", municipality).await?;
    operation.put(place.scope, &[cover]).await?;
    operation.commit().await?;
    let mut operation = stage.begin(LAST, "activity.take", municipality).await?;
    operation.put(place.scope, &activities).await?;
    operation.commit().await?;
    let mut operation = stage.begin(LAST, "processor.add", municipality).await?;
    operation.put(place.scope, &contracts).await?;
    operation.put(place.scope, &links).await?;
    operation.commit().await?;
    let mut operation = stage.begin(LAST, "breach.add", municipality).await?;
    operation.put(place.scope, &breaches(stage, municipality)).await?;
    operation.commit().await?;
    let mut operation = stage.begin(LAST, "request.add", municipality).await?;
    operation.put(place.scope, &requests(stage, municipality)).await?;
    operation.commit().await?;
    let mut operation = stage.begin(LAST, "deletion.add", municipality).await?;
    operation.put(place.scope, &runs).await?;
    operation.commit().await?;
    Ok(activities)
}

/// Forty starter sheets, as a municipality completed them; every tenth is still the proposal.
fn activities(stage: &Stage, municipality: MunicipalityId) -> Vec<ProcessingActivity> {
    let complete = |(number, sheet): (usize, &akte_domain::privacy::catalog::StarterSheet)| {
        let mut activity = sheet.draft(ProcessingActivityId(stage.new_id(LAST)), municipality);
        activity.number = (number + 1).to_string();
        activity.changed_on = Some(stage.day(number % LAST));
        if number % 10 == 9 {
            return activity;
        }
        activity.introduced_on = Some(stage.day(0) - Days::new(400));
        activity.proposed_by = String::new();
        activity.contact = format!("Leitung {}", activity.department);
        activity.status = if number % 3 == 0 { ActivityStatus::Complete } else { ActivityStatus::Checked };
        for basis in &mut activity.legal_bases {
            if basis.gdpr().is_none() && basis.provision.trim().is_empty() {
                basis.provision = "Satzung oder Landesrecht (erfunden)".to_owned();
            }
        }
        for rule in &mut activity.deletion {
            rule.responsible.clone_from(&activity.department);
            rule.implementation = "Löschlauf des Fachverfahrens, von Hand angestoßen".to_owned();
        }
        activity.security_concept = "Sicherheitskonzept der Verwaltung, Version 1.0".to_owned();
        activity.information = InformationDuty {
            fulfilled_on: Some(stage.day(1)),
            document: "Datenschutzhinweise auf der Website".to_owned(),
            ..InformationDuty::default()
        };
        if !super::assessments::ANALYSED.contains(&sheet.id.as_str()) {
            activity.threshold = "Keine Folgenabschätzung: weniger als zwei Kriterien treffen zu.".to_owned();
        }
        activity
    };
    starters().iter().take(40).enumerate().map(complete).collect()
}

fn processors(stage: &Stage, municipality: MunicipalityId) -> Vec<ProcessorContract> {
    let new = |name: &str| ProcessorContract::new(ProcessorContractId(stage.new_id(LAST)), municipality, name);
    let clauses = |places: &[&str]| -> Vec<ClauseFinding> {
        let found = |(clause, place): (&ContractClause, &&str)| ClauseFinding {
            clause: *clause,
            present: true,
            place: (*place).to_owned(),
        };
        ContractClause::ALL.iter().zip(places).map(found).collect()
    };
    let centre = ProcessorContract {
        address: "Rechnerweg 5, 12345 Musterhausen".to_owned(),
        contact: "Kundenbetreuung".to_owned(),
        officer: "Dana Datenschutz".to_owned(),
        subject: "Betrieb der Fachverfahren".to_owned(),
        duration: "unbefristet".to_owned(),
        nature_and_purpose: "Betrieb, Datensicherung und Wartung der Fachverfahren".to_owned(),
        data: "Daten der Fachverfahren, auch besondere Kategorien".to_owned(),
        subjects: "Einwohnerinnen und Einwohner, Beschäftigte".to_owned(),
        evb_it: Some(EvbItType::Service),
        main_contract: "EVB-IT Service".to_owned(),
        version: "2.1".to_owned(),
        signed_on: Some(stage.day(0) - Days::new(300)),
        signed_by: "Dr. Frieda Fiktiv".to_owned(),
        clauses: clauses(&["§ 2", "§ 3", "§ 4 mit Anlage 1", "§ 6", "§ 7", "§ 8", "§ 11", "§ 9"]),
        instructing_persons: "IT-Leitung".to_owned(),
        sub_processor_authorisation: Some(SubProcessorAuthorisation::General),
        sub_processors: vec![SubProcessor {
            name: "Bandlager Schau GmbH".to_owned(),
            service: "Auslagerung der Sicherungsbänder".to_owned(),
            approved_on: Some(stage.day(0) - Days::new(280)),
            transfers: Vec::new(),
        }],
        measures_annex_on: Some(stage.day(0) - Days::new(300)),
        guarantees_checked_on: Some(stage.day(0) - Days::new(320)),
        controlled_on: Some(stage.day(2)),
        control_result: "Zertifikat und Prüfbericht eingesehen, keine Mängel".to_owned(),
        control_due_on: Some(stage.day(2) + Days::new(365)),
        certificates: vec![Certificate {
            name: "ISO 27001 auf der Basis von IT-Grundschutz".to_owned(),
            valid_until: Some(stage.today + Days::new(200)),
        }],
        ..new("Kommunales Rechenzentrum")
    };
    let shredder = ProcessorContract {
        subject: "Vernichtung von Akten und Datenträgern".to_owned(),
        duration: "bis auf Weiteres".to_owned(),
        nature_and_purpose: "Abholung und Vernichtung nach DIN 66399".to_owned(),
        data: "Papierakten, Festplatten".to_owned(),
        subjects: "Einwohnerinnen und Einwohner".to_owned(),
        signed_on: Some(stage.day(0) - Days::new(700)),
        clauses: clauses(&["Ziff. 2", "Ziff. 3", "Ziff. 4", "Ziff. 5"]),
        measures_annex_on: Some(stage.day(0) - Days::new(700)),
        controlled_on: Some(stage.day(0) - Days::new(420)),
        control_due_on: Some(stage.day(4)),
        ..new("Aktenvernichtung Muster GmbH")
    };
    let others = OTHER_PROCESSORS.iter().enumerate().map(|(index, [name, subject, data])| {
        let signed = stage.day(0) - Days::new(900 - 50 * index as u64);
        ProcessorContract {
            subject: (*subject).to_owned(),
            duration: "unbefristet, Kündigung zum Jahresende".to_owned(),
            nature_and_purpose: format!("{subject} im Auftrag der Kommune"),
            data: (*data).to_owned(),
            subjects: "Einwohnerinnen und Einwohner, Beschäftigte".to_owned(),
            contact: "Kundenbetreuung".to_owned(),
            version: "1.0".to_owned(),
            signed_on: Some(signed),
            signed_by: "Dr. Frieda Fiktiv".to_owned(),
            clauses: clauses(&["§ 2", "§ 3", "§ 4", "§ 5", "§ 6", "§ 7", "§ 8", "§ 9"]),
            instructing_persons: "IT-Leitung".to_owned(),
            sub_processor_authorisation: Some(SubProcessorAuthorisation::Specific),
            measures_annex_on: Some(signed),
            guarantees_checked_on: Some(signed - Days::new(14)),
            controlled_on: Some(stage.day(index % LAST)),
            control_result: "Auskunft geprüft, keine Mängel".to_owned(),
            control_due_on: Some(stage.day(index % LAST) + Days::new(365)),
            ..new(name)
        }
    });
    [centre, shredder].into_iter().chain(others).collect()
}

/// Further processors: name, what they do, and with which data. All of them are invented.
const OTHER_PROCESSORS: [[&str; 3]; 13] = [
    ["Gehaltsstelle Schautal", "Entgeltabrechnung", "Personal- und Bankdaten"],
    ["Ratsinfo Muster GmbH", "Betrieb des Ratsinformationssystems", "Mandatsträger, Vorlagen"],
    ["Webdienst Beispiel eG", "Betrieb der Website und der Formulare", "Anfragen, Nutzungsdaten"],
    ["Terminbuch Muster GmbH", "Online-Terminvergabe", "Name, Anliegen, Termin"],
    ["Druckhaus Exempel KG", "Druck und Versand von Bescheiden", "Anschriften, Bescheide"],
    ["Fernwartung Probe GmbH", "Fernwartung der Fachverfahren", "Daten der Fachverfahren"],
    ["Telefonie Muster AG", "Betrieb der Telefonanlage", "Rufnummern, Verbindungsdaten"],
    ["Kita-Portal Beispiel GmbH", "Anmeldung in Kindertagesstätten", "Kinder und Sorgeberechtigte"],
    ["Bibliothek im Netz eG", "Ausleihe der Stadtbibliothek", "Entleihende, Ausleihen"],
    ["Vergabeplattform Muster GmbH", "Elektronische Vergabe", "Bietende, Angebote"],
    ["Parkraum Exempel GmbH", "Erfassung von Verkehrsordnungswidrigkeiten", "Kennzeichen, Halter"],
    ["Newsletter Probe UG", "Versand des Rathausbriefs", "E-Mail-Adressen"],
    ["Archivdienst Schau GmbH", "Digitalisierung von Bauakten", "Bauakten"],
];

fn breaches(stage: &Stage, municipality: MunicipalityId) -> Vec<DataBreach> {
    let new = |step: usize, title: &str| DataBreach::new(DataBreachId(stage.new_id(step)), municipality, title);
    let aware = stage.instant(1);
    let mail = DataBreach {
        contact: "Datenschutzbeauftragte der Kommune".to_owned(),
        occurred_from: Some(aware - TimeDelta::hours(20)),
        discovered_at: Some(aware - TimeDelta::minutes(40)),
        discovered_by: "Empfängerin der Nachricht".to_owned(),
        aware_at: Some(aware),
        reported_internally_at: Some(aware),
        facts: "Ein Bescheid wurde per E-Mail an eine falsche Anschrift gesandt.".to_owned(),
        cause: "Anschrift aus der Vorschlagsliste gewählt".to_owned(),
        violated: vec![BasicValue::Confidentiality],
        data_categories: "Name, Anschrift, Höhe der Forderung".to_owned(),
        person_categories: "Abgabepflichtige".to_owned(),
        persons: Some(1),
        records: Some(1),
        prior_measures: "Dienstanweisung zum Versand".to_owned(),
        consequences: "Eine fremde Person kennt die Forderung.".to_owned(),
        measures: "Löschung von der Empfängerin bestätigt, Vorschlagsliste abgeschaltet".to_owned(),
        risk: Some(BreachRisk::Risk),
        risk_reason: "Daten über wirtschaftliche Verhältnisse in fremder Hand".to_owned(),
        decided_by: "Dr. Frieda Fiktiv".to_owned(),
        decided_at: Some(aware + TimeDelta::hours(5)),
        reports: vec![
            BreachReport {
                at: aware + TimeDelta::hours(22),
                reference: "DSV-2026-0815".to_owned(),
                complete: false,
                content: "Erstmeldung, Ursache noch in Klärung".to_owned(),
            },
            BreachReport {
                at: aware + TimeDelta::days(9),
                reference: "DSV-2026-0815".to_owned(),
                complete: true,
                content: "Ursache und Maßnahmen ergänzt".to_owned(),
            },
        ],
        notice: PersonsNotice {
            notified_at: Some(aware + TimeDelta::days(1)),
            how: "Brief mit Entschuldigung".to_owned(),
            ..PersonsNotice::default()
        },
        lessons: "Vier-Augen-Prinzip beim Versand außerhalb des Fachverfahrens".to_owned(),
        closed_at: Some(aware + TimeDelta::days(12)),
        ..new(1, "Bescheid an falsche Anschrift gesandt")
    };
    let phone = DataBreach {
        contact: "Datenschutzbeauftragte der Kommune".to_owned(),
        discovered_by: "Außendienst".to_owned(),
        aware_at: Some(stage.instant(3)),
        facts: "Ein Diensttelefon ging auf einer Dienstfahrt verloren.".to_owned(),
        violated: vec![BasicValue::Confidentiality, BasicValue::Availability],
        data_categories: "Kontakte, Termine".to_owned(),
        person_categories: "Beschäftigte, Anfragende".to_owned(),
        persons: Some(60),
        prior_measures: "Verschlüsselung, Bildschirmsperre, Fernlöschung".to_owned(),
        consequences: "Keine: Das Gerät ist verschlüsselt und wurde aus der Ferne gelöscht.".to_owned(),
        measures: "Gerät gesperrt und gelöscht".to_owned(),
        risk: Some(BreachRisk::Unlikely),
        risk_reason: "Daten waren verschlüsselt; die Löschung ist protokolliert.".to_owned(),
        decided_by: "Dr. Frieda Fiktiv".to_owned(),
        decided_at: Some(stage.instant(3) + TimeDelta::hours(6)),
        closed_at: Some(stage.instant(3) + TimeDelta::days(3)),
        ..new(3, "Diensttelefon verloren")
    };
    let portal = DataBreach {
        discovered_by: "Bürgerin".to_owned(),
        aware_at: Some(stage.instant(LAST) - TimeDelta::hours(30)),
        facts: "Im Terminportal waren Namen anderer Personen sichtbar.".to_owned(),
        violated: vec![BasicValue::Confidentiality],
        data_categories: "Name, Anliegen, Termin".to_owned(),
        person_categories: "Einwohnerinnen und Einwohner".to_owned(),
        persons: Some(240),
        ..new(LAST, "Fremde Termine im Portal sichtbar")
    };
    vec![mail, phone, portal]
}

fn requests(stage: &Stage, municipality: MunicipalityId) -> Vec<DataSubjectRequest> {
    let new = |step: usize, number: usize, requester: &str, kind: RequestKind| DataSubjectRequest {
        number: format!("2026-{number:03}"),
        channel: "Brief".to_owned(),
        requester: requester.to_owned(),
        kinds: vec![kind],
        identity: IdentityCheck {
            means: "Anschrift wie im Melderegister".to_owned(),
            confirmed_on: Some(stage.day(step)),
            ..IdentityCheck::default()
        },
        offices: "Bürgerbüro, Steueramt".to_owned(),
        ..DataSubjectRequest::new(DataSubjectRequestId(stage.new_id(step)), municipality, stage.day(step))
    };
    let answer = |step: usize, days: u64, result: RequestResult, reason: &str| RequestAnswer {
        on: stage.day(step) + Days::new(days),
        result,
        form: "Brief".to_owned(),
        refusal_reason: reason.to_owned(),
        remedies_named: !reason.is_empty(),
        manifestly_unfounded: false,
    };
    let names = ["Kim Beispiel", "Robin Muster", "Sascha Probe", "Toni Modell", "Alex Skizze"];
    let mut requests: Vec<DataSubjectRequest> = names
        .iter()
        .enumerate()
        .map(|(index, name)| DataSubjectRequest {
            answer: Some(answer(index % 3, 9 + 4 * index as u64, RequestResult::Granted, "")),
            ..new(index % 3, index + 1, name, RequestKind::Access)
        })
        .collect();
    requests.push(DataSubjectRequest {
        extension: Some(Extension {
            notified_on: stage.day(2) + Days::new(20),
            reason: "Akten aus drei Archiven sind durchzusehen.".to_owned(),
        }),
        partial_answers: vec![PartialAnswer {
            on: stage.day(2) + Days::new(21),
            content: "Auskunft aus dem Melderegister".to_owned(),
        }],
        answer: Some(answer(2, 55, RequestResult::Granted, "")),
        ..new(2, 6, "Luca Vorlage", RequestKind::Access)
    });
    requests.push(DataSubjectRequest {
        answer: Some(answer(3, 12, RequestResult::Refused, "Aufbewahrungspflicht (Art. 17 Abs. 3 Buchst. b DSGVO)")),
        ..new(3, 7, "Jona Exempel", RequestKind::Erasure)
    });
    requests.push(new(4, 8, "Mika Phantasie", RequestKind::Rectification));
    requests.push(new(3, 9, "Nico Kulisse", RequestKind::Objection));
    for (index, name) in ["Rene Entwurf", "Charlie Muster", "Jo Beispiel"].into_iter().enumerate() {
        requests.push(DataSubjectRequest {
            answer: Some(answer(3, 10 + 5 * index as u64, RequestResult::Granted, "")),
            ..new(3, 10 + index, name, RequestKind::Access)
        });
    }
    requests
}

fn runs(stage: &Stage, municipality: MunicipalityId, activities: &[ProcessingActivity]) -> Vec<DeletionRun> {
    let run = |(index, activity): (usize, &ProcessingActivity)| DeletionRun {
        system: "Fachverfahren".to_owned(),
        done_on: Some(stage.day(index % 4)),
        done_by: activity.contact.clone(),
        number: Some(40 + 17 * index as u64),
        offered_on: Some(stage.day(0) - Days::new(60)),
        next_on: Some(stage.day(index % 4) + Days::new(365)),
        ..DeletionRun::new(DeletionRunId(stage.new_id(LAST)), municipality, activity.id)
    };
    activities.iter().take(6).enumerate().map(run).collect()
}
