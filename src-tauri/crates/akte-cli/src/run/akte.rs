//! The Akte itself: making, opening, doors, checking, backups, the demonstration.

use crate::args::{Global, KeyAdd, KeyCommand};
use crate::output::{self, Column};
use crate::refusal::Refusal;
use crate::session::{Failure, Outcome, Session};
use akte_app::demo::Scale;
use akte_app::rooms;
use akte_app::wire::{DoorAdded, DoorKind, DoorRemoveRequest, DoorRow, Empty};
use akte_app::{AppError, NewDoor, NewProtection, Unlock};
use serde::Serialize;
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

/// The folder of the Akte: named on the command line, else in the environment.
fn folder(session: &Session, global: &Global) -> Outcome<PathBuf> {
    let named = global.akte.clone().or_else(|| std::env::var_os("AKTE_DIR").map(PathBuf::from));
    let named = named.filter(|path| !path.as_os_str().is_empty()).ok_or_else(|| session.refusal("no-akte", &[]))?;
    // The database takes its place as UTF-8 only.
    match named.to_str() {
        Some(_) => Ok(named),
        None => Err(session.refusal("akte-not-utf8", &[("path", named.display().to_string())])),
    }
}

/// What opens the Akte.
fn unlock(session: &Session, global: &Global, folder: &Path) -> Outcome<Unlock> {
    if let Some(path) = &global.passphrase_file {
        return Ok(Unlock::Passphrase(secret_text(session, path)?));
    }
    if let Some(path) = &global.recovery_key_file {
        return Ok(Unlock::Recovery(secret_text(session, path)?));
    }
    if let Some(path) = &global.key_file {
        return Ok(Unlock::KeyFile(read_secret(path)?));
    }
    if global.keyring {
        return Ok(Unlock::Keyring);
    }
    if global.plain {
        return Ok(Unlock::Plain);
    }
    Err(session.refusal("no-door", &[("path", folder.display().to_string())]))
}

fn read_secret(path: &Path) -> Outcome<Zeroizing<Vec<u8>>> {
    let bytes = std::fs::read(path).map_err(|error| AppError::unreadable(path, &error))?;
    Ok(Zeroizing::new(bytes))
}

/// The text of a file without the line end that editors add.
fn secret_text(session: &Session, path: &Path) -> Outcome<Zeroizing<String>> {
    let refused = |code: &str| session.refusal(code, &[("path", path.display().to_string())]);
    let bytes = read_secret(path)?;
    let text = std::str::from_utf8(&bytes).map_err(|_| refused("passphrase-not-utf8"))?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let text = text.strip_suffix('\n').map_or(text, |text| text.strip_suffix('\r').unwrap_or(text));
    if text.is_empty() { Err(refused("passphrase-empty")) } else { Ok(Zeroizing::new(text.to_owned())) }
}

/// Opens the Akte that the command line names.
pub async fn open(session: &Session, global: &Global) -> Outcome<()> {
    let folder = folder(session, global)?;
    let means = unlock(session, global, &folder)?;
    Ok(session.app.open_akte(&folder, means).await?)
}

#[derive(Serialize)]
struct Made {
    akte: String,
    encrypted: bool,
    recovery_key: Option<String>,
    key_file_made: bool,
}

pub async fn init(session: &Session, global: &Global) -> Outcome<String> {
    let folder = folder(session, global)?;
    let (protection, made_key_file) = new_protection(session, global)?;
    let encrypted = matches!(protection, NewProtection::Encrypted(_));
    let created = session.app.create_akte(&folder, protection).await;
    if let (Err(_), Some(path)) = (&created, &made_key_file) {
        // The key of an Akte that does not exist would only mislead.
        let _ = std::fs::remove_file(path);
    }
    let made = Made {
        akte: folder.display().to_string(),
        encrypted,
        recovery_key: created?.into_iter().next().map(|key| key.to_string()),
        key_file_made: made_key_file.is_some(),
    };
    if let (Some(path), false) = (&made_key_file, session.style.json) {
        output::say(&session.texts().t("cli-out-key-file-made", &[("path", path.display().to_string().into())]));
    }
    tell_recovery_key(session, made.recovery_key.as_ref());
    let sentence = if encrypted { "cli-out-created" } else { "cli-out-created-plain" };
    Ok(session.done(&made, sentence, &[("path", (&made.akte).into())]))
}

/// How a new Akte is protected, and the key file that was made for it.
fn new_protection(session: &Session, global: &Global) -> Outcome<(NewProtection, Option<PathBuf>)> {
    let label = |code: &str| session.texts().term("door", code);
    let with_recovery = |door, code: &str| {
        NewProtection::Encrypted(vec![(door, label(code)), (NewDoor::Recovery, label("recovery_key"))])
    };
    if let Some(path) = &global.passphrase_file {
        let door = rooms::passphrase_door(secret_text(session, path)?);
        return Ok((with_recovery(door, "passphrase"), None));
    }
    if let Some(path) = &global.key_file {
        let exists = path.try_exists().map_err(|error| AppError::unreadable(path, &error))?;
        let content = if exists { read_secret(path)? } else { rooms::create_key_file(&session.app, path)? };
        return Ok((with_recovery(NewDoor::KeyFile(content), "key_file"), (!exists).then(|| path.clone())));
    }
    if global.plain { Ok((NewProtection::Plain, None)) } else { Err(session.refusal("init-door", &[])) }
}

/// Shows a recovery key to people; programs find it in the JSON object.
fn tell_recovery_key(session: &Session, key: Option<&String>) {
    if let (Some(key), false) = (key, session.style.json) {
        output::say(&session.texts().t("cli-out-recovery-key", &[("key", key.into())]));
    }
}

pub async fn key(session: &Session, command: KeyCommand) -> Outcome<String> {
    match command {
        KeyCommand::List => key_list(session).await,
        KeyCommand::Add(add) => key_add(session, add).await,
        KeyCommand::Remove { id } => {
            let done = rooms::door_remove(&session.app, DoorRemoveRequest { id }).await?;
            Ok(session.done(&done, "cli-out-door-removed", &[]))
        }
    }
}

async fn key_list(session: &Session) -> Outcome<String> {
    let doors = rooms::door_list(&session.app, Empty {}).await?;
    let columns = [
        Column::text("cli-out-door", |row: &DoorRow| session.texts().term("door", door_code(row.kind))),
        Column::text("cli-out-door-label", |row: &DoorRow| row.label.clone()),
        Column::text("cli-out-created-at", |row: &DoorRow| session.texts().date_time(row.created_at)),
        Column::text("cli-out-id", |row: &DoorRow| row.id.to_string()),
    ];
    let total = u64::try_from(doors.len()).unwrap_or(u64::MAX);
    Ok(output::list(session.style, &doors, total, &columns))
}

fn door_code(kind: DoorKind) -> &'static str {
    match kind {
        DoorKind::Passphrase => "passphrase",
        DoorKind::RecoveryKey => "recovery_key",
        DoorKind::Keyring => "keyring",
        DoorKind::KeyFile => "key_file",
    }
}

async fn key_add(session: &Session, add: KeyAdd) -> Outcome<String> {
    let added = match (&add.new_key_file, &add.new_passphrase_file) {
        (Some(path), _) => key_file_add(session, path, &add.label).await?,
        (None, Some(path)) => {
            let door = rooms::passphrase_door(secret_text(session, path)?);
            rooms::add_door(&session.app, door, &labelled(session, &add.label, "passphrase")).await?
        }
        (None, None) if add.new_keyring => {
            rooms::add_door(&session.app, NewDoor::Keyring, &labelled(session, &add.label, "keyring")).await?
        }
        (None, None) => {
            rooms::add_door(&session.app, NewDoor::Recovery, &labelled(session, &add.label, "recovery_key")).await?
        }
    };
    tell_recovery_key(session, added.recovery_key.as_ref());
    Ok(session.done(&added, "cli-out-door-added", &[]))
}

/// The label that was given, else what the door is.
fn labelled(session: &Session, label: &str, code: &str) -> String {
    if label.is_empty() { session.texts().term("door", code) } else { label.to_owned() }
}

async fn key_file_add(session: &Session, path: &Path, label: &str) -> Outcome<DoorAdded> {
    if path.try_exists().map_err(|error| AppError::unreadable(path, &error))? {
        return Err(session.refusal("key-file-exists", &[("path", path.display().to_string())]));
    }
    let label = labelled(session, label, "key_file");
    Ok(rooms::add_key_file_door(&session.app, path, &label).await?)
}

pub async fn verify(session: &Session) -> Outcome<String> {
    let answer = rooms::verify_akte(&session.app).await?;
    let Some(first) = answer.problems.first() else {
        let args = [("entries", answer.log_entries.into()), ("files", answer.evidence_files.into())];
        return Ok(session.done(&answer, "cli-out-clean", &args));
    };
    let texts = session.texts();
    let args = [("count", answer.problems.len().into()), ("message", (&first.message).into())];
    let mut details = Vec::new();
    for problem in &answer.problems {
        details.push((problem.code.clone(), problem.message.clone()));
        details.extend(problem.details.iter().map(|detail| (detail.name.clone(), detail.value.clone())));
    }
    Err(Failure::Own(Refusal {
        code: "cli.not-clean".to_owned(),
        message: texts.t("cli-error-not-clean", &args),
        hint: texts.get("cli-error-not-clean-hint"),
        details,
    }))
}

#[derive(Serialize)]
struct BackedUp {
    path: String,
    created_at: chrono::DateTime<chrono::Utc>,
    state_number: i64,
    state_hash: String,
    with_evidence: bool,
}

pub async fn backup(session: &Session, to: Option<&Path>) -> Outcome<String> {
    let made = rooms::back_up(&session.app, to).await?;
    let made = BackedUp {
        path: made.folder.display().to_string(),
        created_at: made.created_at,
        state_number: made.state.number,
        state_hash: made.state.hash,
        with_evidence: made.with_evidence,
    };
    Ok(session.done(&made, "cli-out-backed-up", &[("path", (&made.path).into())]))
}

#[derive(Serialize)]
struct RestoredAkte {
    akte: String,
    replaced: Option<String>,
}

pub async fn restore(session: &Session, global: &Global, backup: &Path) -> Outcome<String> {
    let folder = folder(session, global)?;
    let means = unlock(session, global, &folder)?;
    let replaced = rooms::restore_backup(&session.app, &folder, backup, means).await?;
    let restored =
        RestoredAkte { akte: folder.display().to_string(), replaced: replaced.map(|path| path.display().to_string()) };
    Ok(match &restored.replaced {
        Some(path) => session.done(&restored, "cli-out-restored", &[("path", path.into())]),
        None => session.done(&restored, "cli-out-restored-anew", &[("path", (&restored.akte).into())]),
    })
}

pub async fn demo(session: &Session, global: &Global, scale: Scale) -> Outcome<String> {
    let folder = folder(session, global)?;
    let plain = global.passphrase_file.is_none() && global.key_file.is_none();
    let (protection, made_key_file) =
        if plain { (NewProtection::Plain, None) } else { new_protection(session, global)? };
    let progress = session.progress();
    let created = akte_app::demo::create(&session.app, &folder, protection, scale, &progress).await?;
    let made = Made {
        akte: folder.display().to_string(),
        encrypted: !plain,
        recovery_key: created.into_iter().next().map(|key| key.to_string()),
        key_file_made: made_key_file.is_some(),
    };
    tell_recovery_key(session, made.recovery_key.as_ref());
    Ok(session.done(&made, "cli-out-demo-made", &[("path", (&made.akte).into())]))
}
