//! A fictitious municipality with its two information domains and its documents.

use super::dice::Dice;
use super::objects;
use super::phrases::PEOPLE;
use super::structure;
use super::{ACTOR, Stage};
use crate::catalogs;
use crate::domain_view::DomainView;
use crate::error::Result;
use akte_domain::{
    Classification, DocumentRevision, DocumentRevisionId, DocumentStatus, DomainId, InformationDomain, Land, LegalForm,
    Method, Municipality, MunicipalityId, Release, ReleaseId, ReleaseOccasion, ReportKind, TargetObject,
};
use akte_store::Scope;
use chrono::Days;
use std::collections::HashMap;

/// A municipality as the later steps of the story find it.
pub(super) struct Place {
    pub(super) scope: Scope,
    pub(super) entry: DomainView,
    pub(super) check: DomainView,
    /// Target objects of the check, the domain as a whole first.
    pub(super) objects: Vec<TargetObject>,
    pub(super) answers: std::sync::Mutex<HashMap<(usize, usize), super::answers::Given>>,
}

const BEGINNINGS: [&str; 20] = [
    "Muster",
    "Beispiel",
    "Probe",
    "Modell",
    "Übungs",
    "Schau",
    "Versuchs",
    "Entwurfs",
    "Vorlagen",
    "Exempel",
    "Phantasie",
    "Papier",
    "Skizzen",
    "Kulissen",
    "Attrappen",
    "Platzhalter",
    "Märchen",
    "Lehr",
    "Test",
    "Demo",
];
const ENDINGS: [&str; 20] = [
    "stadt", "dorf", "tal", "bach", "hausen", "feld", "berg", "wald", "heim", "au", "brück", "furt", "see", "kirchen",
    "burg", "rode", "horst", "moor", "büttel", "hagen",
];

/// Name and legal form of the municipality of a number; the first ones are known from every form.
fn named(number: usize) -> (String, LegalForm) {
    match number {
        0 => ("Musterstadt".to_owned(), LegalForm::City),
        1 => ("Samtgemeinde Beispieltal".to_owned(), LegalForm::MunicipalAssociation),
        _ => {
            // Steps through all pairs: beginnings by column, shifted by one with every row.
            let (row, column) = (number / BEGINNINGS.len(), number % BEGINNINGS.len());
            let ending = ENDINGS[(row + column) % ENDINGS.len()];
            let legal_form = if ending == "stadt" { LegalForm::City } else { LegalForm::Municipality };
            (format!("{}{ending}", BEGINNINGS[column]), legal_form)
        }
    }
}

fn municipality(stage: &Stage, number: usize) -> Municipality {
    let (name, legal_form) = named(number);
    let official_name = match legal_form {
        LegalForm::City => format!("Stadt {name}"),
        LegalForm::MunicipalAssociation => name.clone(),
        _ => format!("Gemeinde {name}"),
    };
    let town = name.rsplit(' ').next().unwrap_or_default().to_owned();
    Municipality {
        id: MunicipalityId(stage.new_id(0)),
        official_name: format!("{official_name} (fiktiv)"),
        legal_form,
        land: Some(Land::LowerSaxony),
        official_key: format!("00000{number:03}"),
        street: "Rathausplatz 1".to_owned(),
        postal_code: "00000".to_owned(),
        email: format!("rathaus{number}@kommune.example"),
        phone: "0000 000-0".to_owned(),
        authority_head: "Dr. Frieda Fiktiv".to_owned(),
        security_officer: ACTOR.to_owned(),
        data_protection_officer: "Ines Entwurf".to_owned(),
        town,
        name,
        demo: true,
    }
}

pub(super) async fn add(stage: &Stage, dice: &mut Dice, number: usize) -> Result<Place> {
    let municipality = municipality(stage, number);
    let id = municipality.id;
    let scope = Scope::of(id);
    let mut operation = stage.begin(0, "municipality.add", id).await?;
    operation.put(scope, &[municipality]).await?;
    let mut ids = Vec::new();
    for (name, description, method) in [
        ("Einstieg Rathaus", "Rathaus mit allen Ämtern, erste Selbstprüfung.", Method::EntryCheck),
        (
            "Verwaltung",
            "Rathaus, Bauhof und angeschlossene Außenstellen mit ihrer Informationstechnik.",
            Method::GrundschutzPlusPlus,
        ),
    ] {
        let domain = InformationDomain {
            id: DomainId(stage.new_id(0)),
            municipality_id: id,
            name: name.to_owned(),
            description: description.to_owned(),
            method,
            responsible: ACTOR.to_owned(),
            catalogs: catalogs::fitting(&mut operation.reads(), method).await?,
            definition: structure::definition(method),
        };
        operation.add_domain(scope, &domain).await?;
        ids.push(domain.id);
    }
    operation.commit().await?;
    let (entry, check) = (ids.first().copied(), ids.last().copied());
    let (entry, check) = (entry.unwrap_or(DomainId(id.0)), check.unwrap_or(DomainId(id.0)));
    let mut operation = stage.begin(0, "target_object.import", id).await?;
    let mut reads = operation.reads();
    let entry = DomainView::load(&stage.akte, &mut reads, id.0, entry.0).await?;
    let check = DomainView::load(&stage.akte, &mut reads, id.0, check.0).await?;
    let mut all = vec![check.root.clone()];
    // Both wholes count as target objects.
    all.extend(objects::of(stage, dice, &check, stage.size.objects - 2));
    operation.put(scope, &all).await?;
    operation.commit().await?;
    Ok(Place { scope, entry, check, objects: all, answers: std::sync::Mutex::default() })
}

/// The step after which states are named.
pub(super) const RELEASED: usize = 4;

/// The entry check is released, and an audit looked at the other domain.
pub(super) async fn release(stage: &Stage, place: &Place) -> Result<()> {
    let municipality_id = place.scope.municipality();
    let named = |domain_id, occasion, version: &str, by: &str, function: &str, remark: &str| Release {
        id: ReleaseId(stage.new_id(RELEASED)),
        municipality_id,
        domain_id,
        occasion,
        version: version.to_owned(),
        released_by: by.to_owned(),
        function: function.to_owned(),
        released_on: stage.day(RELEASED),
        remark: remark.to_owned(),
    };
    let mut domain = place.entry.domain.clone();
    let release = named(
        domain.id,
        ReleaseOccasion::Release,
        "1.0",
        "Dr. Frieda Fiktiv",
        "Bürgermeisterin",
        "Vom Verwaltungsvorstand beschlossen",
    );
    let audit = named(
        place.check.domain.id,
        ReleaseOccasion::Audit,
        "2026-1",
        "Rechnungsprüfungsamt",
        "örtliche Prüfung",
        "Zwischenstand, den die örtliche Prüfung eingesehen hat",
    );
    domain.definition.released_version.clone_from(&release.version);
    domain.definition.released_by.clone_from(&release.released_by);
    domain.definition.released_on = Some(release.released_on);
    let mut operation = stage.begin(RELEASED, "release.add", municipality_id).await?;
    operation.put(place.scope, &[release, audit]).await?;
    operation.put(place.scope, &[domain]).await?;
    operation.commit().await?;
    Ok(())
}

/// The documents' histories: the entry check is released, the others are on their way.
pub(super) async fn add_documents(stage: &Stage, place: &Place) -> Result<()> {
    let last = super::STEPS.len() - 1;
    let mut operation = stage.begin(last, "document_revision.add", place.scope.municipality()).await?;
    let mut revisions = Vec::new();
    for (report, domain) in [
        (ReportKind::StructureAnalysis, place.check.domain.id),
        (ReportKind::ProtectionNeeds, place.check.domain.id),
        (ReportKind::CheckResult, place.check.domain.id),
        (ReportKind::RiskAnalysis, place.check.domain.id),
        (ReportKind::ImplementationPlan, place.check.domain.id),
        (ReportKind::EntryCheck, place.entry.domain.id),
    ] {
        let released = report == ReportKind::EntryCheck;
        let history = if released {
            vec![
                ("0.1", DocumentStatus::Superseded, 2, "Erste Fassung"),
                ("1.0", DocumentStatus::Released, 4, "Freigabe"),
            ]
        } else {
            vec![
                ("0.1", DocumentStatus::Superseded, 1, "Erste Fassung"),
                ("0.2", DocumentStatus::Superseded, 3, "Ergebnisse der Interviews eingearbeitet"),
                ("0.3", DocumentStatus::InReview, 5, "Abstimmung mit den Ämtern"),
            ]
        };
        for (version, status, step, remark) in history {
            let is_release = status == DocumentStatus::Released;
            revisions.push(DocumentRevision {
                id: DocumentRevisionId(stage.new_id(step)),
                municipality_id: place.scope.municipality(),
                domain_id: Some(domain),
                report,
                version: version.to_owned(),
                status,
                classification: Classification::Internal,
                edited_on: stage.day(step),
                editor: ACTOR.to_owned(),
                editor_function: "Informationssicherheitsbeauftragte".to_owned(),
                remark: remark.to_owned(),
                next_revision_on: Some(stage.day(step) + Days::new(365)),
                distribution: format!("Verwaltungsvorstand; {}", PEOPLE.first().copied().unwrap_or_default()),
                released_by: if is_release { "Dr. Frieda Fiktiv".to_owned() } else { String::new() },
                released_on: is_release.then(|| stage.day(step)),
            });
        }
    }
    operation.put(place.scope, &revisions).await?;
    operation.commit().await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn four_hundred_municipalities_have_four_hundred_names() {
        let names: std::collections::HashSet<String> = (0..400).map(|number| named(number).0).collect();
        assert_eq!(names.len(), 400, "a name is unique in an Akte");
    }
}
