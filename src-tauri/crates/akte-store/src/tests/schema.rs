//! The schema after all migrations, and Akten of every released version.

use super::support::*;
use crate::akte::migrate::{self, LATEST, MIGRATIONS, Migration, SchemaState};
use crate::akte::{connect, files};
use crate::{BackupReason, Store, Unlock};
use expect_test::expect_file;
use std::path::Path;

#[tokio::test]
async fn the_schema_after_all_migrations() {
    let (_folder, store) = plain().await;
    let sql = "select sql from sqlite_master where sql is not null and name not like 'search_text_%' order by name";
    let schema: Vec<String> = sqlx::query_scalar(sql).fetch_all(store.readers()).await.expect("the schema");
    expect_file!["../../tests/schema.sql"].assert_eq(&(schema.join(";\n\n") + ";\n"));
}

#[test]
fn a_released_migration_never_changes() {
    let digests: Vec<String> = MIGRATIONS
        .iter()
        .map(|migration| {
            use sha2::{Digest, Sha256};
            let text = migration.sql.replace("\r\n", "\n");
            format!("{} {} {}\n", migration.version, migration.name, crate::hex::encode(Sha256::digest(text)))
        })
        .collect();
    expect_file!["../../tests/migrations.txt"].assert_eq(&digests.concat());
    let mut before = 0;
    for migration in MIGRATIONS {
        assert!(migration.version > before, "migrations stand in the order of their numbers");
        before = migration.version;
        assert!(migration.min_reader <= migration.version, "a program can read what it writes itself");
    }
}

/// A step that a later version might bring: a table rebuilt while others refer to it.
const REBUILD: Migration = Migration {
    version: LATEST + 1,
    name: "9999_rebuild",
    min_reader: LATEST + 1,
    sql: "create table information_domain_new (municipality_id blob not null references municipality (municipality_id)
            deferrable initially deferred, id blob not null, name text not null, description text not null,
            method text not null, responsible text not null, extra text not null default '',
            primary key (municipality_id, id), unique (municipality_id, name)) strict;
        insert into information_domain_new
            select municipality_id, id, name, description, method, responsible, '' from information_domain;
        drop table information_domain;
        alter table information_domain_new rename to information_domain;",
};

async fn count(store_path: &Path, table: &'static str) -> i64 {
    let mut conn = connect::read_only(store_path, None).await.expect("a connection");
    let sql = format!("select count(*) from {table}");
    sqlx::query_scalar(sqlx::AssertSqlSafe(sql)).fetch_one(&mut conn).await.expect("a count")
}

#[tokio::test]
async fn a_rebuilt_table_keeps_the_rows_that_refer_to_it() {
    let (folder, store) = plain().await;
    let sample = sample(&store, "Musterstadt", 3).await;
    put(&store, sample.scope, &[answer(&sample.whole, sample.requirements[0], ImplementationStatus::Yes)])
        .await
        .expect("an answer");
    store.close().await;
    let database = folder.path().join("akte").join("akte.db");
    let mut conn = connect::migrator(&database, None).await.expect("a connection");
    migrate::run(&mut conn, &[REBUILD], at(5)).await.expect("the rebuild");
    connect::close(conn).await.expect("closed");
    assert_eq!(count(&database, "information_domain").await, 1, "the rebuilt table");
    assert_eq!(count(&database, "information_domain_catalog").await, 1, "what is deleted in cascade");
    assert_eq!(count(&database, "answer").await, 1, "what hangs on it");
}

#[tokio::test]
async fn a_failing_migration_leaves_everything_as_it_was() {
    let (folder, store) = plain().await;
    sample(&store, "Musterstadt", 3).await;
    store.close().await;
    let database = folder.path().join("akte").join("akte.db");
    let mut conn = connect::migrator(&database, None).await.expect("a connection");
    let bad = Migration { version: LATEST + 2, sql: "create table x (y integer) strict; nonsense;", ..REBUILD };
    let failed = migrate::run(&mut conn, &[REBUILD, bad], at(5)).await.err().map(|error| error.code());
    assert_eq!(failed, Some("akte.migration-failed"), "the second step cannot run");
    let state = SchemaState::read(&mut conn).await.expect("a state");
    assert_eq!(state.version, LATEST, "the first step was taken back as well");
    let breaking = Migration { sql: "delete from information_domain;", ..REBUILD };
    let failed = migrate::run(&mut conn, &[breaking], at(5)).await.err().map(|error| error.code());
    assert_eq!(failed, Some("akte.migration-failed"), "a step that breaks references is refused");
    connect::close(conn).await.expect("closed");
    Store::open(&folder.path().join("akte"), &Unlock::Plain, environment()).await.expect("it opens as before");
}

/// `tests/akten/v1` was made by the first version of this schema; `AKTE_MAKE_FIXTURE=1` made it.
#[tokio::test]
async fn akten_of_every_released_version_open() {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join("akten");
    if std::env::var_os("AKTE_MAKE_FIXTURE").is_some() {
        make_fixture(&fixtures.join(format!("v{LATEST}"))).await;
    }
    for version in MIGRATIONS.iter().map(|migration| migration.version) {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let akte = folder.path().join("akte");
        files::make_folder(&akte).expect("a folder");
        for name in ["akte.db", "key.json"] {
            std::fs::copy(fixtures.join(format!("v{version}")).join(name), akte.join(name)).expect("a fixture");
        }
        let store = Store::open(&akte, &key_file(), environment()).await.expect("an Akte of every version opens");
        let verified = store.verify(&[]).await.expect("a check");
        assert!(verified.problems.is_empty(), "version {version} is sound: {:?}", verified.problems);
        let mut snapshot = store.snapshot().await.expect("a snapshot");
        let municipalities = snapshot.reads().municipalities().await.expect("municipalities");
        assert_eq!(municipalities[0].name, "Musterstadt", "version {version} kept what was recorded");
        let backups = store.backups().expect("backups");
        let migrated = backups.iter().filter(|backup| backup.reason == BackupReason::Migration).count();
        assert_eq!(migrated, usize::from(version < LATEST), "a backup was made where there was something to migrate");
    }
}

async fn make_fixture(target: &Path) {
    let (folder, store) = encrypted().await;
    let sample = sample(&store, "Musterstadt", 3).await;
    let mut answer = answer(&sample.whole, sample.requirements[0], ImplementationStatus::Partial);
    answer.statement = "Größtenteils geregelt.".into();
    put(&store, sample.scope, &[answer]).await.expect("an answer");
    put(&store, sample.scope, &[measure(&sample.domain, "Richtlinie schreiben")]).await.expect("a measure");
    store.close().await;
    files::make_folder(target).expect("a folder");
    for name in ["akte.db", "key.json"] {
        std::fs::copy(folder.path().join("akte").join(name), target.join(name)).expect("a copy");
    }
}

use akte_domain::ImplementationStatus;
