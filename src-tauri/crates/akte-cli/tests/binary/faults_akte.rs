//! Keys, locks, versions, files that vanish, folders that cannot be written.

use crate::support::{Akte, detail, finish, run};
use std::time::{Duration, Instant};

#[test]
fn a_wrong_passphrase_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let (right, wrong) = (folder.path().join("richtig.txt"), folder.path().join("falsch.txt"));
    std::fs::write(&right, "Fünf grüne Äpfel im Keller\r\n").unwrap();
    std::fs::write(&wrong, "Fünf grüne Birnen im Keller\n").unwrap();
    let akte = folder.path().join("Akte");
    let call = |args: &[&str], file: &std::path::Path| {
        let files =
            ["--akte".into(), akte.clone().into_os_string(), "--passphrase-file".into(), file.into(), "--json".into()];
        run(args.iter().map(std::ffi::OsString::from).chain(files))
    };
    let made = call(&["init"], &right).json();
    let recovery = made["recovery_key"].as_str().expect("the recovery key is told once").to_owned();
    assert_eq!(call(&["verify"], &wrong).refusal()["code"], "akte.wrong-passphrase", "the wrong one");
    assert_eq!(call(&["verify"], &right).code, Some(0), "the right one, with a line end of Windows");
    std::fs::write(&right, "Fünf grüne Äpfel im Keller").unwrap();
    assert_eq!(call(&["verify"], &right).code, Some(0), "the right one without a line end");
    assert_eq!(call(&["verify"], &folder.path().join("fehlt.txt")).refusal()["code"], "file.unreadable", "no file");

    let key = folder.path().join("recovery.txt");
    std::fs::write(&key, format!("{recovery}\n")).unwrap();
    let args = ["verify", "--recovery-key-file", key.to_str().unwrap(), "--akte", akte.to_str().unwrap(), "--json"];
    assert_eq!(run(args).code, Some(0), "the recovery key opens it");
    let plain = run(["verify", "--plain", "--akte", akte.to_str().unwrap(), "--json"]).refusal();
    assert_eq!(plain["code"], "akte.is-encrypted", "nothing opens an encrypted one without a key");
}

#[test]
fn doors_are_listed_added_and_removed() {
    let akte = Akte::encrypted();
    let other = akte.beside("nacht.key").display().to_string();
    assert_eq!(akte.done(&["key", "list"])["total"], 2, "the key file and the recovery key");
    let added = akte.done(&["key", "add", "--new-key-file", &other, "--label", "Nachtlauf"]);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(&other).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "nobody else reads a key file");
    }
    akte.refused(&["key", "add", "--new-key-file", &other], "cli.key-file-exists");
    let path = akte.path.display().to_string();
    let with_other = || run(["municipality", "list", "--akte", &path, "--key-file", &other, "--json"]);
    assert_eq!(with_other().code, Some(0), "the new door opens");
    akte.done(&["key", "remove", added["id"].as_str().unwrap()]);
    assert_eq!(with_other().refusal()["code"], "akte.wrong-key-file", "the removed door does not");
    let doors = akte.done(&["key", "list"]);
    let ids: Vec<&str> = doors["items"].as_array().unwrap().iter().map(|door| door["id"].as_str().unwrap()).collect();
    akte.done(&[
        "key",
        "remove",
        doors["items"].as_array().unwrap().iter().find(|door| door["kind"] == "recovery_key").unwrap()["id"]
            .as_str()
            .unwrap(),
    ]);
    let left = ids.iter().find(|id| akte.done(&["key", "list"])["items"][0]["id"] == **id).unwrap();
    akte.refused(&["key", "remove", left], "akte.last-door");
    std::fs::write(&other, "kein Schlüssel").unwrap();
    assert_eq!(with_other().refusal()["code"], "akte.key-file-malformed", "a file that is no key");
}

#[test]
fn a_second_program_is_told_who_holds_the_akte() {
    let akte = Akte::plain();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let app = akte_app::App::new(std::sync::Arc::new(akte_app::host::SystemHost::bare(|_| ())));
    app.set_actor("Erika Beispiel").unwrap();
    runtime.block_on(app.open_akte(&akte.path, akte_app::Unlock::Plain)).expect("this process opens it");
    let locked = akte.refused(&["municipality", "add", "Neustadt"], "akte.locked");
    assert!(locked["message"].as_str().unwrap().contains("Erika Beispiel"), "the holder is named: {locked}");
    runtime.block_on(app.close_akte());
    akte.done(&["municipality", "add", "Neustadt"]);
    akte.assert_clean("a second program");
}

#[test]
fn a_newer_akte_is_not_touched() {
    let akte = Akte::plain();
    let database = akte.path.join("akte.db");
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        use sqlx::{ConnectOptions, Connection};
        let options = sqlx::sqlite::SqliteConnectOptions::new().filename(&database);
        let mut conn = options.connect().await.unwrap();
        let newer = "insert into schema_migration (version, name, min_reader, sha256, applied_at) \
                     values (99, 'aus der Zukunft', 99, '00', '2099-01-01T00:00:00Z')";
        sqlx::query(newer).execute(&mut conn).await.unwrap();
        sqlx::query("pragma user_version = 99").execute(&mut conn).await.unwrap();
        conn.close().await.unwrap();
    });
    let bytes = std::fs::read(&database).unwrap();
    let refusal = akte.refused(&["municipality", "list"], "akte.newer");
    assert!(!detail(&refusal, "supported").is_empty(), "it says what it knows: {refusal}");
    akte.refused(&["municipality", "add", "Neustadt"], "akte.newer");
    assert_eq!(std::fs::read(&database).unwrap(), bytes, "not a byte of it has changed");
}

/// Waits until something begins to lie in a folder.
fn wait_for_file(folder: &std::path::Path, size: u64) -> bool {
    let begun = Instant::now();
    while begun.elapsed() < Duration::from_secs(20) {
        if largest_below(folder) > size {
            return true;
        }
        std::thread::sleep(Duration::from_millis(1));
    }
    false
}

fn largest_below(folder: &std::path::Path) -> u64 {
    let Ok(entries) = std::fs::read_dir(folder) else { return 0 };
    let sizes = entries.flatten().map(|entry| match entry.metadata() {
        Ok(metadata) if metadata.is_dir() => largest_below(&entry.path()),
        Ok(metadata) => metadata.len(),
        Err(_) => 0,
    });
    sizes.max().unwrap_or_default()
}

#[test]
fn an_evidence_file_that_vanishes_while_it_is_read_leaves_nothing() {
    let akte = Akte::encrypted().with_domain();
    let before = akte.log_entries();
    let source = akte.beside("protokoll.pdf");
    std::fs::File::create(&source).unwrap().set_len(24_000_000).unwrap();
    let child = akte.command(&["evidence", "add", source.to_str().unwrap()]).spawn().unwrap();
    assert!(wait_for_file(&akte.path.join("evidence"), 1_000_000), "it is being read");
    std::fs::remove_file(&source).unwrap();
    let refusal = finish(child).refusal();
    assert_eq!(refusal["code"], "evidence.source-vanished", "{refusal}");
    assert!(refusal["message"].as_str().unwrap().contains("protokoll.pdf"), "it is named: {refusal}");
    assert_eq!(akte.log_entries(), before, "nothing is recorded");
    assert_eq!(akte.done(&["evidence", "list"])["total"], 0, "no evidence");
    assert!(largest_below(&akte.path.join("evidence")) < 1_000_000, "the half-written copy is gone");
    akte.assert_clean("a file that vanished");
}

#[test]
fn a_target_that_cannot_be_written_is_named() {
    let akte = Akte::plain().with_domain();
    let blocked = akte.file("keinordner", "eine Datei");
    let below_file = std::path::Path::new(&blocked).join("bericht.pdf").display().to_string();
    let missing = akte.beside("fehlt").join("bericht.pdf").display().to_string();
    for out in [&below_file, &missing] {
        let refusal = akte.refused(&["report", "a4", "--out", out], "file.unwritable");
        assert!(refusal["message"].as_str().unwrap().contains("bericht.pdf"), "{refusal}");
    }
    let evidence = akte.file("leitlinie.txt", "Leitlinie");
    akte.done(&["evidence", "add", &evidence]);
    let refusal = akte.run(&["evidence", "extract", "leitlinie.txt", "--out", &below_file]).refusal();
    assert_eq!(refusal["code"], "akte.io", "{refusal}");
    assert!(refusal["message"].as_str().unwrap().contains("bericht.pdf"), "{refusal}");
    let backup =
        akte.run(&["backup", "--to", &std::path::Path::new(&blocked).join("x").display().to_string()]).refusal();
    assert_eq!(backup["code"], "akte.io", "{backup}");
    let inside = akte.run(&["backup", "--to", &akte.path.join("evidence").display().to_string()]).refusal();
    assert_eq!(inside["code"], "backup.inside-akte", "{inside}");
    let key = akte.beside("fehlt").join("neu.key").display().to_string();
    let refused = run(["init", "--akte", &akte.beside("Neu").display().to_string(), "--key-file", &key, "--json"]);
    assert_eq!(refused.refusal()["code"], "file.unwritable", "a key file in a folder that is not there");
    assert!(!akte.beside("Neu").exists(), "no Akte without its key");
    akte.assert_clean("targets that cannot be written");
}

#[test]
fn an_occupied_folder_does_not_become_an_akte() {
    let akte = Akte::plain();
    akte.refused(&["init"], "akte.not-empty");
    let folder = akte.beside("Urlaubsbilder");
    std::fs::create_dir(&folder).unwrap();
    std::fs::write(folder.join("strand.jpg"), "Sand").unwrap();
    let refused = run(["init", "--plain", "--json", "--akte", &folder.display().to_string()]);
    assert_eq!(refused.refusal()["code"], "akte.not-empty", "something lies there");
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 1, "and stays alone there");
    akte.assert_clean("refused attempts");
}

#[test]
fn damage_is_found_by_verify() {
    let akte = Akte::plain().with_domain();
    let evidence = akte.file("nachweis.txt", "x".repeat(300_000));
    akte.done(&["evidence", "add", &evidence, "--title", "Nachweis"]);
    akte.assert_clean("recording");
    let vault = largest_file(&akte.path.join("evidence"));
    let mut bytes = std::fs::read(&vault).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(&vault, &bytes).unwrap();
    let out = akte.beside("heraus.txt").display().to_string();
    akte.refused(&["evidence", "extract", "Nachweis", "--out", &out], "evidence.altered");
    assert!(!std::path::Path::new(&out).exists(), "nothing half-written comes out");
    let found = akte.refused(&["verify"], "cli.not-clean");
    assert!(!detail(&found, "evidence.altered").is_empty(), "verify finds it: {found}");
    std::fs::remove_file(&vault).unwrap();
    let found = akte.refused(&["verify"], "cli.not-clean");
    assert!(!detail(&found, "evidence.missing").is_empty(), "verify finds it: {found}");
}

fn largest_file(folder: &std::path::Path) -> std::path::PathBuf {
    let mut largest = (0, std::path::PathBuf::new());
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap().flatten() {
            let metadata = entry.metadata().unwrap();
            if metadata.is_dir() {
                folders.push(entry.path());
            } else if metadata.len() > largest.0 {
                largest = (metadata.len(), entry.path());
            }
        }
    }
    largest.1
}

#[test]
fn a_changed_log_entry_is_named() {
    let akte = Akte::plain();
    akte.done(&["municipality", "add", "Neustadt"]);
    akte.done(&["municipality", "add", "Altstadt"]);
    let database = akte.path.join("akte.db");
    let bytes = std::fs::read(&database).unwrap();
    // One letter of a logged payload: the row in its table is an older copy of the same word.
    let places: Vec<usize> = (0..bytes.len() - 8).filter(|at| bytes[*at..].starts_with(b"Neustadt")).collect();
    assert!(!places.is_empty(), "the name stands in a plain database");
    let mut found = false;
    for place in places {
        let mut changed = bytes.clone();
        changed[place] = b'B';
        std::fs::write(&database, &changed).unwrap();
        let run = akte.run(&["log", "verify"]);
        if run.code == Some(1) && run.refusal()["code"] == "cli.log-changed" {
            assert!(detail(&run.refusal(), "changed_entry").parse::<i64>().is_ok(), "the entry is named: {run:?}");
            found = true;
        }
    }
    assert!(found, "a changed payload is noticed");
}
