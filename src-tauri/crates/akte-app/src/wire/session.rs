//! Start, unlock, doors, who acts.

use super::common::Detail;
use super::{DomainRow, List, MunicipalityRow, Overview};
use chrono::{DateTime, Utc};
use uuid::Uuid;

wire! {
    /// What the window needs to know at its start and after everything that opens or closes an Akte.
    pub struct SessionState {
        /// The open Akte.
        pub akte: Option<AkteInfo>,
        /// Akten opened before, newest first.
        pub recent: Vec<RecentAkte>,
        /// Who works here; empty until asked once.
        pub actor: String,
        /// The account of the operating system.
        pub os_account: String,
        /// Language of the sentences: `de` or `en`.
        pub language: String,
        /// Version of the app.
        pub version: String,
        /// Today in Europe/Berlin by the app's clock.
        pub today: chrono::NaiveDate,
    }

    /// Where the window was left.
    pub struct StartViewRequest {
        /// The municipality that was last shown; else the first one is.
        pub municipality_id: Option<Uuid>,
        /// The information domains that were last shown, one for each municipality at most; else the first one is.
        pub domain_ids: Vec<Uuid>,
    }

    /// Everything that the window shows first, in one answer.
    pub struct StartView {
        /// What the window needs to know at its start.
        pub session: SessionState,
        /// The municipalities of the open Akte.
        pub municipalities: Option<List<MunicipalityRow>>,
        /// The municipality that is shown.
        pub municipality_id: Option<Uuid>,
        /// Its information domains.
        pub domains: Option<List<DomainRow>>,
        /// The information domain that is shown.
        pub domain_id: Option<Uuid>,
        /// Its state.
        pub overview: Option<Overview>,
    }

    /// The open Akte.
    pub struct AkteInfo {
        /// Name of its folder.
        pub name: String,
        /// Where it lies, for people to read.
        pub folder: String,
        /// Whether it is encrypted; if not, the window says so permanently.
        pub encrypted: bool,
        /// Number of the last entry of the change log.
        pub state_number: i64,
        /// Hash of the last entry of the change log.
        pub state_hash: String,
        /// When the last backup was made.
        pub last_backup_at: Option<DateTime<Utc>>,
        /// Whether the last backup to another place is missing or older than seven days.
        pub backup_due: bool,
    }

    /// An Akte that was open before.
    pub struct RecentAkte {
        /// Hand this back to open it.
        pub token: String,
        /// Name of its folder.
        pub name: String,
        /// Where it lies, for people to read.
        pub folder: String,
    }

    /// What a folder is picked for.
    #[derive(Copy, Eq)]
    #[serde(rename_all = "snake_case")]
    pub enum FolderPurpose {
        /// An Akte to open.
        Open,
        /// A place for a new Akte.
        Create,
        /// A place for a backup.
        Backup,
        /// Vocabularies to import.
        Vocabularies,
    }

    /// Asks the user for a folder.
    pub struct FolderPickRequest {
        /// What for.
        pub purpose: FolderPurpose,
    }

    /// A folder that the user picked; none if the dialog was closed.
    pub struct PickedFolder {
        /// Hand this back to use it.
        pub token: String,
        /// Its path, for people to read.
        pub folder: String,
        /// What lies there.
        pub kind: FolderKind,
        /// Doors by which an Akte there can be opened, by kind.
        pub doors: Vec<DoorKind>,
    }

    /// What lies in a folder.
    #[derive(Copy, Eq)]
    #[serde(rename_all = "snake_case")]
    pub enum FolderKind {
        /// An encrypted Akte.
        Encrypted,
        /// A plain Akte.
        Plain,
        /// Nothing.
        Empty,
        /// Something else.
        Other,
    }

    /// The kinds of doors.
    #[derive(Copy, Eq)]
    #[serde(rename_all = "snake_case")]
    pub enum DoorKind {
        /// A passphrase, stretched with Argon2id.
        Passphrase,
        /// A recovery key, shown once.
        RecoveryKey,
        /// The operating system's keyring.
        Keyring,
        /// A key file for automation.
        KeyFile,
    }

    /// Looks at a folder picked before or opened recently.
    pub struct FolderInspectRequest {
        /// Token of the folder.
        pub token: String,
    }

    /// Makes a new Akte in a picked folder and opens it.
    pub struct AkteCreateRequest {
        /// Token of the folder that will hold it.
        pub token: String,
        /// Name of the new folder.
        pub name: String,
        /// Passphrase; none only for a plain Akte.
        pub passphrase: Option<String>,
        /// Whether to leave it unencrypted.
        pub plain: bool,
    }

    /// The new Akte.
    pub struct AkteCreated {
        /// The recovery key, shown once; none for a plain Akte.
        pub recovery_key: Option<String>,
    }

    /// Opens an Akte.
    pub struct AkteOpenRequest {
        /// Token of its folder.
        pub token: String,
        /// By which door; none for a plain Akte.
        pub door: Option<DoorKind>,
        /// Passphrase or recovery key, where the door asks for one.
        pub secret: Option<String>,
        /// Token of the key file, where the door asks for one.
        #[serde(default)]
        pub key_file: Option<String>,
    }

    /// A door of the open Akte.
    pub struct DoorRow {
        /// Its id.
        pub id: uuid::Uuid,
        /// Its kind.
        pub kind: DoorKind,
        /// What people call it.
        pub label: String,
        /// When it was made.
        pub created_at: DateTime<Utc>,
    }

    /// Adds a door.
    pub struct DoorAddRequest {
        /// Its kind; a key file is made on the command line.
        pub kind: DoorKind,
        /// What people call it.
        pub label: String,
        /// The passphrase, for that kind.
        pub passphrase: Option<String>,
    }

    /// The new door.
    pub struct DoorAdded {
        /// Its id.
        pub id: uuid::Uuid,
        /// The recovery key, for that kind, shown once.
        pub recovery_key: Option<String>,
    }

    /// Removes a door; never the last one.
    pub struct DoorRemoveRequest {
        /// Its id.
        pub id: uuid::Uuid,
    }

    /// Says who works here.
    pub struct ActorSetRequest {
        /// Name of the person.
        pub actor: String,
    }

    /// Chooses the language of the sentences.
    pub struct LanguageSetRequest {
        /// `de` or `en`.
        pub language: String,
    }

    /// Makes a backup: beside the Akte, or with its evidence in a picked folder.
    pub struct BackupCreateRequest {
        /// Token of the picked folder; none for the Akte's own `backups/`.
        pub token: Option<String>,
    }

    /// One problem that the check of the Akte found.
    pub struct VerifyProblem {
        /// Stable code.
        pub code: String,
        /// The sentence for people.
        pub message: String,
        /// Where.
        pub details: Vec<Detail>,
    }

    /// What the check of the Akte found: nothing, if it is clean.
    pub struct VerifyAnswer {
        /// Problems.
        pub problems: Vec<VerifyProblem>,
        /// How many log entries were checked.
        pub log_entries: i64,
        /// How many evidence files were checked.
        pub evidence_files: u64,
    }
}
