//! What the tests share: a seeded randomness, a fixed clock, sample data.

use crate::{
    Context, Created, Entropy, Environment, Holder, LineChoice, NewCatalog, NewDoor, NewProtection, PassphraseCost,
    Scope, Store, Unlock,
};
use akte_domain::catalog::{Catalog, Control, Group, Part, Prop};
use akte_domain::*;
use chrono::{DateTime, Duration, NaiveDate, TimeZone, Utc};
use sha2::{Digest, Sha256};
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, LazyLock};
use tempfile::TempDir;
use uuid::Uuid;
use zeroize::Zeroizing;

/// Bytes that look random and are the same in every run; a new instance never repeats another one's.
pub struct Seeded(AtomicU64);

static SEEDS: AtomicU64 = AtomicU64::new(1);
static IDS: LazyLock<Seeded> = LazyLock::new(Seeded::new);

impl Seeded {
    pub fn new() -> Self {
        Self(AtomicU64::new(SEEDS.fetch_add(1, Ordering::Relaxed) << 40))
    }
}

impl Entropy for Seeded {
    fn fill(&self, bytes: &mut [u8]) {
        for chunk in bytes.chunks_mut(32) {
            let block = Sha256::digest(self.0.fetch_add(1, Ordering::Relaxed).to_be_bytes());
            chunk.copy_from_slice(&block[..chunk.len()]);
        }
    }
}

pub fn at(minute: i64) -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 7, 1, 8, 0, 0).single().expect("a valid instant") + Duration::minutes(minute)
}

pub fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 7, day).expect("a valid day")
}

pub fn id() -> Uuid {
    crate::uuid_v7(&*IDS, at(0))
}

pub fn environment() -> Environment {
    let holder = Holder {
        actor: "Frida Muster".into(),
        os_account: "frida".into(),
        host: "rathaus-07".into(),
        process: 4711,
        since: at(0),
    };
    Environment::new(holder, at(0), Arc::new(Seeded::new()))
}

pub fn context(name: &str, municipality: impl Into<Option<MunicipalityId>>) -> Context {
    Context {
        operation_id: OperationId(id()),
        name: name.to_owned(),
        actor: "Frida Muster".into(),
        os_account: "frida".into(),
        now: at(1),
        today: day(1),
        municipality: municipality.into(),
    }
}

pub const KEY: &str = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";
pub const PASSPHRASE: &str = "Rathaus am Fluss";

pub fn key_file() -> Unlock {
    Unlock::KeyFile(Zeroizing::new(KEY.as_bytes().to_vec()))
}

pub fn passphrase(text: &str) -> Unlock {
    Unlock::Passphrase(Zeroizing::new(text.to_owned()))
}

pub fn key_file_door() -> (NewDoor, String) {
    (NewDoor::KeyFile(Zeroizing::new(KEY.as_bytes().to_vec())), "Automatik".to_owned())
}

pub fn passphrase_door() -> (NewDoor, String) {
    (NewDoor::Passphrase(Zeroizing::new(PASSPHRASE.to_owned()), PassphraseCost::MINIMUM), "Frida".to_owned())
}

pub async fn create(folder: &Path, protection: NewProtection) -> Created {
    Store::create(folder, protection, environment()).await.expect("a new Akte in an empty folder")
}

/// A new Akte that opens with [`key_file`], and the folder that it lies in.
pub async fn encrypted() -> (TempDir, Store) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let created = create(&folder.path().join("akte"), NewProtection::Encrypted(vec![key_file_door()])).await;
    (folder, created.store)
}

pub async fn plain() -> (TempDir, Store) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let created = create(&folder.path().join("akte"), NewProtection::Plain).await;
    (folder, created.store)
}

pub fn municipality(name: &str) -> Municipality {
    Municipality {
        id: MunicipalityId(id()),
        name: name.to_owned(),
        official_name: String::new(),
        legal_form: LegalForm::Municipality,
        land: Some(Land::LowerSaxony),
        official_key: String::new(),
        street: String::new(),
        postal_code: String::new(),
        town: String::new(),
        email: String::new(),
        phone: String::new(),
        authority_head: String::new(),
        security_officer: String::new(),
        data_protection_officer: String::new(),
        demo: false,
    }
}

pub fn domain(municipality: MunicipalityId, name: &str) -> InformationDomain {
    InformationDomain {
        id: DomainId(id()),
        municipality_id: municipality,
        name: name.to_owned(),
        description: String::new(),
        method: Method::GrundschutzPlusPlus,
        responsible: String::new(),
        catalogs: Vec::new(),
        definition: DomainDefinition::default(),
    }
}

pub fn object(domain: &InformationDomain, name: &str) -> TargetObject {
    let id = TargetObjectId(id());
    TargetObject::new(id, domain.municipality_id, domain.id, TargetObjectKind::ItSystem, name)
}

pub fn answer(object: &TargetObject, requirement: RequirementId, status: ImplementationStatus) -> Answer {
    Answer {
        id: AnswerId(id()),
        municipality_id: object.municipality_id,
        domain_id: object.domain_id,
        target_object_id: object.id,
        requirement_id: requirement,
        status,
        statement: String::new(),
        reason: String::new(),
        responsible: String::new(),
        checked_on: None,
        due_on: None,
        interviewee: String::new(),
        surveyor: String::new(),
        basis: None,
        remaining_threats: None,
        returned: None,
    }
}

pub fn measure(domain: &InformationDomain, title: &str) -> Measure {
    Measure {
        id: MeasureId(id()),
        municipality_id: domain.municipality_id,
        domain_id: domain.id,
        title: title.to_owned(),
        description: String::new(),
        responsible: String::new(),
        supervised_by: String::new(),
        starts_on: None,
        due_on: None,
        done_on: None,
        accepted_by: String::new(),
        accepted_on: None,
        costs: Costs::default(),
        budget_year: None,
        effort: None,
        priority: Priority::Medium,
        status: MeasureStatus::Planned,
    }
}

pub fn evidence(scope: Scope, title: &str, sha256: &str, size: u64) -> Evidence {
    Evidence {
        id: EvidenceId(id()),
        municipality_id: scope.municipality(),
        title: title.to_owned(),
        kind: EvidenceKind::Policy,
        owner: String::new(),
        file_name: "richtlinie.pdf".into(),
        size,
        sha256: sha256.to_owned(),
        valid_from: None,
        valid_until: None,
        classification: Classification::Internal,
        recorded_on: day(1),
    }
}

fn prop(name: &str, value: &str) -> Prop {
    Prop { name: name.into(), value: value.into(), ..Prop::default() }
}

/// A catalog of two groups whose requirements have alt-identifiers `alt-0`, `alt-1`, …
pub fn catalog(version: &str, requirements: usize, with_texts: bool) -> Catalog {
    let group = |id: &str, parent| Group { id: id.into(), title: format!("Gruppe {id}"), parent, ..Group::default() };
    let controls = (0..requirements).map(|number| {
        let statement = Part {
            name: "statement".into(),
            prose: format!("Die Institution MUSS Regel {number} für Passwörter umsetzen."),
            props: vec![prop("modal_verb", if number % 2 == 0 { "MUSS" } else { "SOLLTE" })],
            ..Part::default()
        };
        let fact = Part { name: "statement".into(), props: statement.props.clone(), ..Part::default() };
        Control {
            id: format!("GC.1.{number}"),
            identity: format!("alt-{number}"),
            title: format!("Anforderung {number}"),
            group: Some(1),
            props: vec![prop("effort_level", "3"), prop("sec_level", "normal-SdT")],
            parts: vec![if with_texts { statement } else { fact }],
            ..Control::default()
        }
    });
    Catalog {
        uuid: format!("uuid-{version}"),
        title: "Testkatalog".into(),
        version: version.into(),
        groups: vec![group("GC", None), group("GC.1", Some(0))],
        controls: controls.collect(),
        ..Catalog::default()
    }
}

pub async fn import(store: &Store, catalog: &Catalog) -> crate::Imported {
    let sha256 = crate::hex::encode(Sha256::digest(format!("{catalog:?}")));
    let new = NewCatalog { catalog: catalog.clone(), findings: &[], file_name: "katalog.json", sha256: &sha256 };
    store
        .import_catalog(context("catalog.import", None), new.clone(), &LineChoice::Proposed)
        .await
        .expect("a sound catalog comes in")
}

/// A municipality with an information domain, its whole, and an imported catalog in force.
pub struct Sample {
    pub scope: Scope,
    pub domain: InformationDomain,
    pub whole: TargetObject,
    pub requirements: Vec<RequirementId>,
}

impl Sample {
    /// An answer as it comes back: with the version in force as its basis.
    pub fn as_recorded(&self, answer: &Answer) -> Answer {
        let catalog_id = self.domain.catalogs[0].catalog_id;
        Answer { basis: Some(AnswerBasis { catalog_id, requirement_id: answer.requirement_id }), ..answer.clone() }
    }
}

pub async fn sample(store: &Store, name: &str, requirements: usize) -> Sample {
    let imported = import(store, &catalog("1", requirements, true)).await;
    let municipality = municipality(name);
    let scope = Scope::of(municipality.id);
    let mut domain = domain(municipality.id, "Rathaus");
    domain.catalogs.push(CatalogInForce { line_id: imported.line_id, catalog_id: imported.catalog_id });
    let mut operation = store.begin(context("municipality.add", municipality.id)).await.expect("an operation");
    operation.put(scope, &[municipality]).await.expect("a municipality");
    operation.add_domain(scope, &domain).await.expect("an information domain");
    operation.commit().await.expect("sound rows");
    let mut snapshot = store.snapshot().await.expect("a snapshot");
    let mut reads = snapshot.reads();
    let whole = reads.whole_domain(scope, domain.id).await.expect("a read").expect("the whole comes with the domain");
    let requirements = reads.requirements(imported.catalog_id).await.expect("requirements");
    let requirements = requirements.iter().map(|requirement| requirement.requirement_id).collect();
    Sample { scope, domain, whole, requirements }
}

/// Writes records as one operation.
pub async fn put<T: crate::Record>(store: &Store, scope: Scope, records: &[T]) -> crate::Result<crate::Written> {
    let mut operation = store.begin(context("test.put", scope.municipality())).await?;
    operation.put(scope, records).await?;
    operation.commit().await
}
