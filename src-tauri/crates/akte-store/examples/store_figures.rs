//! Measures the store on an encrypted Akte of county scale: `cargo run --release -p akte-store --example store_figures`.
//! Prints p50 and p95 in milliseconds; an argument sets the number of municipalities, of 10,000 answers each (40). `cargo xtask bench` measures whole processes; this one looks inside.
#![allow(
    clippy::expect_used,
    clippy::print_stdout,
    missing_docs,
    reason = "a measurement fails by panicking and prints"
)]

use akte_domain::catalog::{Catalog, Control, Group, Part, Prop};
use akte_domain::*;
use akte_store::*;
use chrono::{DateTime, Utc};
use sha2::{Digest, Sha256};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;
use uuid::Uuid;
use zeroize::Zeroizing;

struct Seeded(AtomicU64);

impl Entropy for Seeded {
    fn fill(&self, bytes: &mut [u8]) {
        for chunk in bytes.chunks_mut(32) {
            let block = Sha256::digest(self.0.fetch_add(1, Ordering::Relaxed).to_be_bytes());
            chunk.copy_from_slice(&block[..chunk.len()]);
        }
    }
}

const OBJECTS: usize = 10;
const REQUIREMENTS: usize = 1000;
const RUNS: usize = 15;

fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_782_900_000, 0).expect("a valid instant")
}

fn unlock() -> Unlock {
    Unlock::KeyFile(Zeroizing::new(vec![7; 32]))
}

fn environment(entropy: &Arc<Seeded>) -> Environment {
    let holder = Holder { actor: "m".into(), os_account: "m".into(), host: "m".into(), process: 1, since: now() };
    Environment::new(holder, now(), entropy.clone())
}

struct Bench {
    entropy: Arc<Seeded>,
}

impl Bench {
    fn id(&self) -> Uuid {
        uuid_v7(&*self.entropy, now())
    }

    fn context(&self, municipality: Option<MunicipalityId>) -> Context {
        Context {
            operation_id: OperationId(self.id()),
            name: "bench".into(),
            actor: "Frida Muster".into(),
            os_account: "frida".into(),
            now: now(),
            today: now().date_naive(),
            municipality,
        }
    }
}

fn report(what: &str, mut times: Vec<(f64, f64)>) {
    let cpu = times.iter().map(|(_, cpu)| cpu).sum::<f64>() / times.len() as f64;
    times.sort_by(|a, b| a.0.total_cmp(&b.0));
    let at = |share: f64| times[((times.len() - 1) as f64 * share).round() as usize].0;
    let runs = times.len();
    println!("{what:<48} p50 {:>7.1} ms  p95 {:>7.1} ms  CPU {cpu:>7.1} ms  ({runs} runs)", at(0.5), at(0.95));
}

/// Milliseconds of all threads on a processor, where Linux says so: a measure that a busy machine does not blur.
fn cpu() -> f64 {
    let Ok(tasks) = std::fs::read_dir("/proc/self/task") else { return 0.0 };
    let of_thread = |task: std::fs::DirEntry| {
        let text = std::fs::read_to_string(task.path().join("schedstat")).ok()?;
        text.split(' ').next()?.parse::<f64>().ok()
    };
    tasks.flatten().filter_map(of_thread).sum::<f64>() / 1e6
}

fn catalog(version: usize) -> Catalog {
    let words = ["Behörden", "Verwaltung", "Regelung", "Zugriff", "Passwort", "Protokoll", "Wartung", "Sicherung"];
    let text = |seed: usize, count: usize| {
        (0..count).map(|at| words[(seed * 7 + at * 3 + at / 5) % words.len()]).collect::<Vec<_>>().join(" ")
    };
    let prop = |name: &str, value: &str| Prop { name: name.into(), value: value.into(), ..Prop::default() };
    let part = |name: &str, prose: String, props| Part { name: name.into(), prose, props, ..Part::default() };
    let controls = (0..REQUIREMENTS).map(|number| Control {
        id: format!("GC.{}.{}", number / 7, number % 7),
        identity: Uuid::from_u128(number as u128 + 1).to_string(),
        title: format!("Anforderung {number}"),
        group: Some(number / 7),
        props: vec![
            prop("alt-identifier", &Uuid::from_u128(number as u128 + 1).to_string()),
            Prop {
                ns: "https://github.com/BSI-Bund/Stand-der-Technik-Bibliothek/tree/main/x.csv".into(),
                ..prop("sec_level", "normal-SdT")
            },
            Prop {
                ns: "https://github.com/BSI-Bund/Stand-der-Technik-Bibliothek/tree/main/y.csv".into(),
                ..prop("effort_level", "3")
            },
        ],
        parts: vec![
            part("statement", text(number, 25), vec![prop("modal_verb", "SOLLTE"), prop("result", &text(number, 8))]),
            part("guidance", text(number + version, 90), vec![]),
        ],
        ..Control::default()
    });
    Catalog {
        uuid: format!("{version}"),
        title: "Messkatalog".into(),
        version: version.to_string(),
        groups: (0..=REQUIREMENTS / 7)
            .map(|at| Group { id: format!("GC.{at}"), title: format!("Thema {at}"), ..Group::default() })
            .collect(),
        controls: controls.collect(),
        ..Catalog::default()
    }
}

async fn import(bench: &Bench, store: &Store, version: usize) -> Imported {
    let catalog = catalog(version);
    let sha256 = format!("{version:064}");
    let new = NewCatalog { catalog: catalog.clone(), findings: &[], file_name: "m.json", sha256: &sha256 };
    store.import_catalog(bench.context(None), new.clone(), &LineChoice::Proposed).await.expect("an import")
}

fn answers(bench: &Bench, objects: &[TargetObject], requirements: &[RequirementId]) -> Vec<Answer> {
    let statement = "Die Regelung ist in der Dienstanweisung festgehalten und wird jährlich geprüft.";
    objects
        .iter()
        .flat_map(|object| requirements.iter().map(move |requirement| (object, requirement)))
        .enumerate()
        .map(|(at, (object, requirement))| Answer {
            id: AnswerId(bench.id()),
            municipality_id: object.municipality_id,
            domain_id: object.domain_id,
            target_object_id: object.id,
            requirement_id: *requirement,
            status: if at % 3 == 0 { ImplementationStatus::No } else { ImplementationStatus::Yes },
            statement: if at % 4 == 0 { statement.into() } else { String::new() },
            reason: String::new(),
            responsible: "IT-Koordination".into(),
            checked_on: Some(now().date_naive()),
            due_on: None,
            interviewee: "Frida Muster".into(),
            surveyor: "Ingo Muster".into(),
            basis: None,
            remaining_threats: None,
            returned: None,
        })
        .collect()
}

async fn fill(bench: &Bench, store: &Store, catalog: &Imported, number: usize) -> (Scope, DomainId, Vec<Answer>) {
    let mut reads = store.snapshot().await.expect("a snapshot");
    let requirements: Vec<RequirementId> = reads
        .reads()
        .requirements(catalog.catalog_id)
        .await
        .expect("requirements")
        .iter()
        .map(|requirement| requirement.requirement_id)
        .collect();
    drop(reads);
    let id = MunicipalityId(bench.id());
    let scope = Scope::of(id);
    let municipality: Municipality = serde_json::from_value(serde_json::json!({
        "id": id, "name": format!("Gemeinde {number}"), "official_name": "", "legal_form": "municipality", "land": "ni",
        "official_key": "", "street": "", "postal_code": "", "town": "", "email": "", "phone": "",
        "authority_head": "", "security_officer": "", "data_protection_officer": "", "demo": true,
    }))
    .expect("a municipality");
    let domain = InformationDomain {
        id: DomainId(bench.id()),
        municipality_id: id,
        name: "Rathaus".into(),
        description: String::new(),
        method: Method::GrundschutzPlusPlus,
        responsible: String::new(),
        catalogs: vec![CatalogInForce { line_id: catalog.line_id, catalog_id: catalog.catalog_id }],
        definition: DomainDefinition::default(),
    };
    let objects: Vec<TargetObject> = (0..OBJECTS)
        .map(|at| {
            let object = TargetObjectId(bench.id());
            TargetObject::new(object, id, domain.id, TargetObjectKind::ItSystem, &format!("Server {at}"))
        })
        .collect();
    let mut operation = store.begin(bench.context(Some(id))).await.expect("an operation");
    operation.put(scope, &[municipality]).await.expect("a municipality");
    operation.add_domain(scope, &domain).await.expect("a domain");
    operation.put(scope, &objects).await.expect("objects");
    let answers = answers(bench, &objects, &requirements);
    operation.put(scope, &answers).await.expect("answers");
    operation.commit().await.expect("written");
    (scope, domain.id, answers)
}

async fn timed<T>(run: impl Future<Output = T>) -> ((f64, f64), T) {
    let (begun, spent) = (Instant::now(), cpu());
    let done = run.await;
    ((begun.elapsed().as_secs_f64() * 1000.0, cpu() - spent), done)
}

#[tokio::main]
async fn main() {
    let bench = Bench { entropy: Arc::new(Seeded(AtomicU64::new(1))) };
    let folder = tempfile::tempdir().expect("a temporary folder");
    new_akten(&bench, folder.path()).await;
    let akte = folder.path().join("county");
    let protection = NewProtection::Encrypted(vec![(NewDoor::KeyFile(Zeroizing::new(vec![7; 32])), "m".into())]);
    let store = Store::create(&akte, protection, environment(&bench.entropy)).await.expect("an Akte").store;
    let imported = import(&bench, &store, 1).await;
    let municipalities: usize = std::env::args().nth(1).and_then(|count| count.parse().ok()).unwrap_or(40).max(RUNS);
    let mut filled = Vec::new();
    let (all, ()) = timed(async {
        for number in 0..municipalities {
            filled.push(fill(&bench, &store, &imported, number).await);
        }
    })
    .await;
    let rows = municipalities * OBJECTS * REQUIREMENTS;
    report(&format!("{rows} answers with their log"), vec![all]);
    let size = std::fs::metadata(akte.join("akte.db")).map_or(0, |file| file.len());
    println!("akte.db {:.0} MiB", size as f64 / 1024.0 / 1024.0);
    writes(&bench, &store, &mut filled).await;
    reading(&store, &filled).await;
    whole(&bench, store, &akte).await;
}

async fn new_akten(bench: &Bench, folder: &Path) {
    let (mut making, mut opening, mut importing, mut again) = (vec![], vec![], vec![], vec![]);
    for run in 0..RUNS {
        let akte = folder.join(format!("neu-{run}"));
        let door = (NewDoor::KeyFile(Zeroizing::new(vec![7; 32])), "m".into());
        let protection = NewProtection::Encrypted(vec![door]);
        let (time, created) = timed(Store::create(&akte, protection, environment(&bench.entropy))).await;
        making.push(time);
        created.expect("an Akte").store.close().await;
        let means = unlock();
        let (time, store) = timed(Store::open(&akte, &means, environment(&bench.entropy))).await;
        opening.push(time);
        let store = store.expect("it opens");
        importing.push(timed(import(bench, &store, 1)).await.0);
        again.push(timed(import(bench, &store, 2)).await.0);
        store.close().await;
    }
    report("new Akte, key file", making);
    report("opening with a key file", opening);
    report("import of 1,000 requirements into a new Akte", importing);
    report("import of the next version, with a backup", again);
}

async fn writes(bench: &Bench, store: &Store, filled: &mut [(Scope, DomainId, Vec<Answer>)]) {
    let (mut bulk, mut one, mut undo) = (vec![], vec![], vec![]);
    for (run, (scope, _, answers)) in filled.iter_mut().take(RUNS).enumerate() {
        for answer in &mut answers[..1000] {
            answer.status = ImplementationStatus::Partial;
            answer.statement = format!("Im Lauf {run} neu erhoben.");
        }
        let context = bench.context(Some(scope.municipality()));
        let (time, ()) = timed(async {
            let mut operation = store.begin(context).await.expect("an operation");
            operation.put(*scope, &answers[..1000]).await.expect("answers");
            operation.commit().await.expect("written");
        })
        .await;
        bulk.push(time);
        answers[0].statement.push_str(" Nachtrag.");
        let context = bench.context(Some(scope.municipality()));
        let (time, ()) = timed(async {
            let mut operation = store.begin(context).await.expect("an operation");
            operation.put(*scope, &answers[..1]).await.expect("an answer");
            operation.commit().await.expect("written");
        })
        .await;
        one.push(time);
        let context = || bench.context(Some(scope.municipality()));
        undo.push(timed(store.undo(Direction::Undo, 2, context, *scope)).await.0);
    }
    report("1,000 changed answers in one operation", bulk);
    report("one changed answer", one);
    report("undo of both", undo);
}

async fn reading(store: &Store, filled: &[(Scope, DomainId, Vec<Answer>)]) {
    let (mut counts, mut search, mut all) = (vec![], vec![], vec![]);
    for run in 0..RUNS {
        let (scope, domain, _) = &filled[(run + 20) % filled.len()];
        let mut snapshot = store.snapshot_to_search().await.expect("a snapshot");
        let mut reads = snapshot.reads();
        counts.push(timed(reads.status_counts(*scope, *domain)).await.0);
        let few = Window { offset: 0, limit: 20 };
        search.push(timed(reads.search(Some(*scope), "dienstanw jährlich", few)).await.0);
        all.push(timed(reads.answers(*scope, *domain)).await.0);
    }
    report("counts of a domain of 10,000 answers", counts);
    report("full-text search", search);
    report("all 10,000 answers of a domain", all);
}

async fn whole(bench: &Bench, store: Store, akte: &Path) {
    report("backup", vec![timed(store.backup(BackupReason::Daily, now())).await.0]);
    report("check of the log", vec![timed(store.verify_log(&[])).await.0]);
    let (time, verified) = timed(store.verify(&[])).await;
    report("check of everything", vec![time]);
    assert!(verified.expect("a check").problems.is_empty(), "the county Akte is sound");
    store.close().await;
    let means = unlock();
    let mut opening = vec![];
    for _ in 0..RUNS {
        let (time, store) = timed(Store::open(akte, &means, environment(&bench.entropy))).await;
        opening.push(time);
        store.expect("it opens").close().await;
    }
    report("opening the county Akte with a key file", opening);
}
