//! Start, unlock, doors, who acts, backups.

use crate::app::App;
use crate::demo;
use crate::error::{AppError, ErrorCode, Result};
use crate::progress::Phase;
use crate::wire::{self, DoorKind, FolderKind};
use akte_store::{BackupInfo, NewDoor, NewProtection, PassphraseCost, Unlock};
use akte_text::Language;
use chrono::TimeDelta;
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

/// After how many days without a backup to another place the window reminds.
const BACKUP_DUE_DAYS: i64 = 7;

/// What the window needs to know at its start.
///
/// # Errors
/// The database refuses.
pub async fn session_state(app: &App, _: wire::Empty) -> Result<wire::SessionState> {
    let akte = match app.akte() {
        Ok(_) => Some(akte_info(app).await?),
        Err(_) => None,
    };
    let recent = app
        .recent()
        .iter()
        .filter(|folder| akte_store::is_akte(folder))
        .map(|folder| wire::RecentAkte {
            token: app.token_of(folder),
            name: name_of(folder),
            folder: folder.display().to_string(),
        })
        .collect();
    Ok(wire::SessionState {
        akte,
        recent,
        actor: app.entered_actor(),
        os_account: app.host().os_account(),
        language: app.language().tag().to_owned(),
        version: crate::VERSION.to_owned(),
        today: app.today(),
    })
}

/// Everything that the window shows first: asking for one after the other would take as many turns.
///
/// # Errors
/// As for [`session_state`], [`municipality_list`](super::municipality_list), [`domain_list`](super::domain_list) and
/// [`overview`](super::overview).
pub async fn start_view(app: &App, request: wire::StartViewRequest) -> Result<wire::StartView> {
    let session = session_state(app, wire::Empty {}).await?;
    let mut view = wire::StartView {
        session,
        municipalities: None,
        municipality_id: None,
        domains: None,
        domain_id: None,
        overview: None,
    };
    if view.session.akte.is_none() {
        return Ok(view);
    }
    let municipalities = super::municipality_list(app, wire::Empty {}).await?;
    let left = municipalities.items.iter().find(|row| Some(row.id) == request.municipality_id);
    view.municipality_id = left.or(municipalities.items.first()).map(|row| row.id);
    view.municipalities = Some(municipalities);
    let Some(municipality_id) = view.municipality_id else { return Ok(view) };
    let domains = super::domain_list(app, wire::MunicipalityRequest { municipality_id }).await?;
    let left = domains.items.iter().find(|row| request.domain_ids.contains(&row.id));
    view.domain_id = left.or(domains.items.first()).map(|row| row.id);
    view.domains = Some(domains);
    let Some(domain_id) = view.domain_id else { return Ok(view) };
    view.overview = Some(super::overview(app, wire::DomainRequest { municipality_id, domain_id }).await?);
    Ok(view)
}

async fn akte_info(app: &App) -> Result<wire::AkteInfo> {
    let akte = app.akte()?;
    let state = akte.store.snapshot().await?.reads().data_state().await?;
    let last_backup_at = akte.store.last_backup_at().await?;
    let elsewhere = akte.store.last_backup_elsewhere_at().await?;
    let due = elsewhere.is_none_or(|last| app.now() - last > TimeDelta::days(BACKUP_DUE_DAYS));
    let folder = std::path::absolute(akte.store.folder()).unwrap_or_else(|_| akte.store.folder().to_owned());
    Ok(wire::AkteInfo {
        name: name_of(&folder),
        folder: folder.display().to_string(),
        encrypted: !akte.store.is_plain(),
        state_number: state.number,
        state_hash: state.hash.clone(),
        last_backup_at,
        backup_due: state.number > 0 && due,
    })
}

fn name_of(path: &Path) -> String {
    path.file_name().map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned())
}

/// Asks the user for a folder.
///
/// # Errors
/// The folder cannot be read.
pub async fn folder_pick(app: &App, request: wire::FolderPickRequest) -> Result<Option<wire::PickedFolder>> {
    let picked = app.host().dialogs().pick_folder(request.purpose).await;
    picked.map(|folder| inspect(app, &folder)).transpose()
}

/// Looks at a folder picked before or opened recently.
///
/// # Errors
/// [`ErrorCode::TokenUnknown`], or the folder cannot be read.
pub async fn folder_inspect(app: &App, request: wire::FolderInspectRequest) -> Result<wire::PickedFolder> {
    inspect(app, &app.path_of(&request.token)?)
}

fn inspect(app: &App, folder: &Path) -> Result<wire::PickedFolder> {
    let mut doors = Vec::new();
    let kind = if akte_store::is_akte(folder) {
        let peek = akte_store::peek(folder)?;
        for door in &peek.doors {
            let kind = door_kind(door.kind);
            if !doors.contains(&kind) {
                doors.push(kind);
            }
        }
        if peek.plain { FolderKind::Plain } else { FolderKind::Encrypted }
    } else {
        match std::fs::read_dir(folder) {
            Ok(mut entries) => {
                if entries.next().is_some() {
                    FolderKind::Other
                } else {
                    FolderKind::Empty
                }
            }
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => FolderKind::Empty,
            Err(error) => return Err(AppError::unreadable(folder, &error)),
        }
    };
    Ok(wire::PickedFolder { token: app.token_of(folder), folder: folder.display().to_string(), kind, doors })
}

fn door_kind(kind: akte_store::DoorKind) -> DoorKind {
    match kind {
        akte_store::DoorKind::Passphrase => DoorKind::Passphrase,
        akte_store::DoorKind::Recovery => DoorKind::RecoveryKey,
        akte_store::DoorKind::Keyring => DoorKind::Keyring,
        akte_store::DoorKind::KeyFile => DoorKind::KeyFile,
    }
}

/// Asks the user for files.
///
/// # Errors
/// A file cannot be read.
pub async fn file_pick(app: &App, request: wire::FilePickRequest) -> Result<wire::PickedFiles> {
    let paths = app.host().dialogs().pick_files(request.purpose).await;
    let files = paths.iter().map(|path| app.picked_file(path)).collect::<Result<_>>()?;
    Ok(wire::PickedFiles { files })
}

impl App {
    /// Hands in a file that the user picked or dropped: the page gets its token, never its path.
    ///
    /// # Errors
    /// [`ErrorCode::FileUnreadable`]
    pub fn picked_file(&self, path: &Path) -> Result<wire::PickedFile> {
        let metadata = std::fs::metadata(path).map_err(|error| AppError::unreadable(path, &error))?;
        Ok(wire::PickedFile { token: self.token_of(path), name: name_of(path), size: metadata.len() })
    }

    /// What opens an Akte by a door, as people enter it.
    fn unlock(&self, request: wire::AkteOpenRequest) -> Result<Unlock> {
        let secret = Zeroizing::new(request.secret.unwrap_or_default());
        Ok(match request.door {
            None => Unlock::Plain,
            Some(DoorKind::Passphrase) => Unlock::Passphrase(secret),
            Some(DoorKind::RecoveryKey) => Unlock::Recovery(secret),
            Some(DoorKind::Keyring) => Unlock::Keyring,
            Some(DoorKind::KeyFile) => {
                let token = request.key_file.ok_or_else(|| AppError::new(ErrorCode::TokenUnknown))?;
                Unlock::KeyFile(read_key_file(&self.path_of(&token)?)?)
            }
        })
    }
}

/// A key file's content; what is larger than any key is not read into memory.
fn read_key_file(path: &Path) -> Result<Zeroizing<Vec<u8>>> {
    use std::io::Read;
    const LIMIT: u64 = 64 * 1024;
    let mut content = Zeroizing::new(Vec::new());
    let read = std::fs::File::open(path).and_then(|file| file.take(LIMIT).read_to_end(&mut content));
    read.map_err(|error| AppError::unreadable(path, &error))?;
    Ok(content)
}

/// A passphrase as a new door, with the cost that this program gives it.
#[must_use]
pub fn passphrase_door(passphrase: Zeroizing<String>) -> NewDoor {
    NewDoor::Passphrase(passphrase, PassphraseCost::default())
}

/// Makes a new Akte in a picked folder and opens it.
///
/// # Errors
/// [`ErrorCode::AkteNameInvalid`], [`ErrorCode::PassphraseMissing`], and what the store refuses.
pub async fn akte_create(app: &App, request: wire::AkteCreateRequest) -> Result<wire::AkteCreated> {
    let folder = app.path_of(&request.token)?.join(checked_name(&request.name)?);
    let protection = match (request.passphrase, request.plain) {
        (_, true) => NewProtection::Plain,
        (Some(passphrase), false) => {
            let label = |kind| app.texts().term("door", kind);
            NewProtection::Encrypted(vec![
                (passphrase_door(Zeroizing::new(passphrase)), label("passphrase")),
                (NewDoor::Recovery, label("recovery_key")),
            ])
        }
        (None, false) => return Err(AppError::new(ErrorCode::PassphraseMissing)),
    };
    let recovery_keys = app.create_akte(&folder, protection).await?;
    Ok(wire::AkteCreated { recovery_key: recovery_keys.first().map(|key| key.to_string()) })
}

/// A name that is a folder's name on every system.
fn checked_name(name: &str) -> Result<&str> {
    const RESERVED: [&str; 4] = ["con", "prn", "aux", "nul"];
    let name = name.trim();
    let bad = name.is_empty()
        || name.len() > 200
        || name.starts_with('.')
        || name.ends_with('.')
        || name.chars().any(|c| c.is_control() || "/\\:*?\"<>|".contains(c))
        || RESERVED.contains(&name.to_lowercase().as_str());
    if bad { Err(AppError::new(ErrorCode::AkteNameInvalid).with("name", name)) } else { Ok(name) }
}

/// Opens an Akte.
///
/// # Errors
/// What the store refuses: not an Akte, locked, newer, on a network share, a wrong key.
pub async fn akte_open(app: &App, request: wire::AkteOpenRequest) -> Result<wire::SessionState> {
    let folder = app.path_of(&request.token)?;
    let means = app.unlock(request)?;
    app.open_akte(&folder, means).await?;
    session_state(app, wire::Empty {}).await
}

/// Makes (or opens) the demonstration Akte with a fictitious municipality.
///
/// # Errors
/// [`ErrorCode::DemoUnavailable`] where there is no folder for it.
pub async fn demo_open(app: &App, _: wire::Empty) -> Result<wire::JobStarted> {
    let folder = app.host().demo_dir().ok_or_else(|| AppError::new(ErrorCode::DemoUnavailable))?;
    Ok(app.start_job(|app, progress| async move {
        demo::open(&app, &folder, &progress).await?;
        session_state(&app, wire::Empty {}).await
    }))
}

/// Closes the open Akte.
///
/// # Errors
/// None beyond those of [`session_state`].
pub async fn akte_close(app: &App, _: wire::Empty) -> Result<wire::SessionState> {
    app.close_akte().await;
    session_state(app, wire::Empty {}).await
}

/// Says who works here.
///
/// # Errors
/// [`ErrorCode::ActorMissing`]
pub async fn actor_set(app: &App, request: wire::ActorSetRequest) -> Result<wire::SessionState> {
    app.set_actor(&request.actor)?;
    if let Ok(akte) = app.akte() {
        akte.store.note_holder(&app.holder())?;
    }
    session_state(app, wire::Empty {}).await
}

/// Chooses the language of the sentences.
///
/// # Errors
/// [`ErrorCode::LanguageUnknown`]
pub async fn language_set(app: &App, request: wire::LanguageSetRequest) -> Result<wire::SessionState> {
    app.set_language(language(&request.language)?);
    session_state(app, wire::Empty {}).await
}

/// The language of a tag.
///
/// # Errors
/// [`ErrorCode::LanguageUnknown`]
pub fn language(tag: &str) -> Result<Language> {
    Language::from_tag(tag).ok_or_else(|| AppError::new(ErrorCode::LanguageUnknown).with("value", tag))
}

/// The doors of the open Akte.
///
/// # Errors
/// `key.json` cannot be read.
pub async fn door_list(app: &App, _: wire::Empty) -> Result<Vec<wire::DoorRow>> {
    let doors = app.akte()?.store.doors()?;
    Ok(doors
        .into_iter()
        .map(|door| wire::DoorRow {
            id: door.id,
            kind: door_kind(door.kind),
            label: door.label,
            created_at: door.created_at,
        })
        .collect())
}

/// Adds a door.
///
/// # Errors
/// [`ErrorCode::DoorKindElsewhere`] for a key file, and what the store refuses.
pub async fn door_add(app: &App, request: wire::DoorAddRequest) -> Result<wire::DoorAdded> {
    let passphrase = request.passphrase.map(Zeroizing::new);
    let door = match request.kind {
        DoorKind::Passphrase => passphrase_door(passphrase.ok_or_else(|| AppError::new(ErrorCode::PassphraseMissing))?),
        DoorKind::RecoveryKey => NewDoor::Recovery,
        DoorKind::Keyring => NewDoor::Keyring,
        DoorKind::KeyFile => return Err(AppError::new(ErrorCode::DoorKindElsewhere)),
    };
    add_door(app, door, &request.label).await
}

/// Adds a door of any kind.
///
/// # Errors
/// What the store refuses.
pub async fn add_door(app: &App, door: NewDoor, label: &str) -> Result<wire::DoorAdded> {
    let (info, recovery_key) = app.akte()?.store.add_door(&door, label, app.now())?;
    Ok(wire::DoorAdded { id: info.id, recovery_key: recovery_key.map(|key| key.to_text().to_string()) })
}

/// Makes a key file with new random content and adds its door. The file is written before the door is, so that no door
/// exists without its key.
///
/// # Errors
/// [`ErrorCode::FileUnwritable`] also where something lies there already, and what the store refuses.
pub async fn add_key_file_door(app: &App, path: &Path, label: &str) -> Result<wire::DoorAdded> {
    let content = create_key_file(app, path)?;
    let added = add_door(app, NewDoor::KeyFile(content), label).await;
    if added.is_err() {
        let _ = std::fs::remove_file(path);
    }
    added
}

/// Makes a key file with new random content.
///
/// # Errors
/// [`ErrorCode::FileUnwritable`] also where something lies there already.
pub fn create_key_file(app: &App, path: &Path) -> Result<Zeroizing<Vec<u8>>> {
    use std::io::Write;
    let mut key = Zeroizing::new(vec![0; 32]);
    app.host().fill_random(&mut key);
    let text = Zeroizing::new(format!("{}\n", crate::app::hex(&key)));
    let mut options = std::fs::File::options();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let written = options.open(path).and_then(|mut file| {
        file.write_all(text.as_bytes())?;
        file.sync_all()
    });
    written.map_err(|error| AppError::unwritable(path, &error))?;
    Ok(Zeroizing::new(text.as_bytes().to_vec()))
}

/// Removes a door; never the last one.
///
/// # Errors
/// [`ErrorCode::LastDoor`], [`ErrorCode::DoorNotFound`].
pub async fn door_remove(app: &App, request: wire::DoorRemoveRequest) -> Result<wire::Empty> {
    app.akte()?.store.remove_door(request.id)?;
    Ok(wire::Empty {})
}

/// Makes a backup.
///
/// # Errors
/// [`ErrorCode::TokenUnknown`], [`ErrorCode::NoAkteOpen`].
pub async fn backup_create(app: &App, request: wire::BackupCreateRequest) -> Result<wire::JobStarted> {
    app.akte()?;
    let target = request.token.map(|token| app.path_of(&token)).transpose()?;
    Ok(app.start_job(|app, progress| async move {
        progress.begin(Phase::BackingUp, 0);
        let made = back_up(&app, target.as_deref()).await?;
        Ok(wire::SavedFile { path: Some(made.folder.display().to_string()) })
    }))
}

/// Makes a backup in the Akte's own folder, or with its evidence in another one.
///
/// # Errors
/// What the store refuses.
pub async fn back_up(app: &App, target: Option<&Path>) -> Result<BackupInfo> {
    let akte = app.akte()?;
    Ok(match target {
        Some(folder) => akte.store.backup_to(folder, app.now()).await?,
        // Only a backup in another place counts against the reminder; this one is the day's, made early.
        None => akte.store.backup(akte_store::BackupReason::Daily, app.now()).await?,
    })
}

/// Puts a backup in the place of an Akte, or into an empty folder; what it replaces is kept. Answers with the folder
/// of what was replaced.
///
/// # Errors
/// What the store refuses: not a usable backup, a locked Akte, a wrong key.
pub async fn restore_backup(app: &App, folder: &Path, backup: &Path, means: Unlock) -> Result<Option<PathBuf>> {
    let restored = akte_store::restore(folder, backup, &means, app.environment()).await?;
    Ok(restored.replaced)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_of_an_akte_is_a_folders_name_everywhere() {
        assert_eq!(checked_name(" Akte Musterstadt ").unwrap(), "Akte Musterstadt", "spaces around it go");
        for bad in ["", " ", ".", "..", "a/b", "a\\b", "a:b", "nul", "akte.", "a\u{7}b"] {
            assert_eq!(checked_name(bad).unwrap_err().code, ErrorCode::AkteNameInvalid, "{bad:?} is refused");
        }
    }
}
