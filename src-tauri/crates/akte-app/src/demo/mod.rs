//! Demonstration data: plainly fictitious, marked as such, and the same every time for the same day.
//!
//! It goes the ordinary write path in bulk operations, with a clock of its own that steps through some months, so that
//! trend, history and undo have something to show.

mod answers;
mod assessments;
mod desk;
mod dice;
mod evidence;
mod examples;
mod incidents;
mod iso;
mod measures;
mod modelling;
mod objects;
mod phrases;
mod place;
mod privacy;
mod providers;
mod registers;
mod risks;
mod structure;

use crate::akte::OpenAkte;
use crate::app::App;
use crate::error::{AppError, Result};
use crate::progress::{Phase, Progress};
use crate::rooms;
use crate::testing::SeededRandom;
use akte_domain::{MunicipalityId, OperationId};
use akte_store::{Context, Entropy, NewProtection, Operation, Unlock};
use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use dice::Dice;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use uuid::Uuid;
use zeroize::Zeroizing;

/// How much there is of everything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scale {
    /// One municipality, 30 target objects, 1,500 answers, 50 evidence files.
    Small,
    /// 5 municipalities, 400 target objects, 40,000 answers, 1,000 evidence files.
    Verbund,
    /// 40 municipalities, 4,000 target objects, 400,000 answers, 10,000 evidence files.
    County,
    /// 400 municipalities, 40,000 target objects, 4,000,000 answers, 100,000 evidence files.
    Stress,
}

/// How much there is of everything in one municipality.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Size {
    municipalities: usize,
    objects: usize,
    answers: usize,
    evidence: usize,
    measures: usize,
}

impl Scale {
    /// All scales, the smallest first.
    pub const ALL: [Self; 4] = [Self::Small, Self::Verbund, Self::County, Self::Stress];

    /// Stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Small => "small",
            Self::Verbund => "verbund",
            Self::County => "county",
            Self::Stress => "stress",
        }
    }

    /// The scale of a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|scale| scale.code() == code)
    }

    fn size(self) -> Size {
        let (municipalities, objects, answers, evidence, measures) = match self {
            Self::Small => (1, 30, 1_500, 50, 40),
            Self::Verbund => (5, 80, 8_000, 200, 120),
            Self::County => (40, 100, 10_000, 250, 150),
            Self::Stress => (400, 100, 10_000, 250, 150),
        };
        Size { municipalities, objects, answers, evidence, measures }
    }
}

/// The day on which the story ends. It is fixed, so that the demonstration is the same whenever it is made; what has
/// expired or is overdue grows with the real date, as in any Akte that nobody works on.
fn last_day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 20).unwrap_or_default()
}

/// How many days before the story's end each of its steps took place.
const STEPS: [u64; 6] = [160, 125, 90, 60, 25, 0];

/// Who works in the demonstration.
const ACTOR: &str = "Erika Beispiel";
const OS_ACCOUNT: &str = "demo";

/// Identifiers that share a millisecond.
const IDS_PER_MILLI: u64 = 64;

/// What everything in the demonstration is made with.
struct Stage {
    app: App,
    akte: Arc<OpenAkte>,
    random: Arc<SeededRandom>,
    /// Identifiers that were made.
    ids: AtomicU64,
    today: NaiveDate,
    now: DateTime<Utc>,
    size: Size,
    progress: Progress,
}

impl Stage {
    fn day(&self, step: usize) -> NaiveDate {
        self.today - Days::new(STEPS.get(step).copied().unwrap_or_default())
    }

    fn instant(&self, step: usize) -> DateTime<Utc> {
        let days = STEPS.get(step).and_then(|days| i64::try_from(*days).ok()).unwrap_or_default();
        self.now - TimeDelta::days(days)
    }

    /// As where people work: what is recorded together lies together, and what is recorded later has a later number.
    fn new_id(&self, step: usize) -> Uuid {
        let mut random = [0; 10];
        self.random.fill(&mut random);
        let made = self.ids.fetch_add(1, Ordering::Relaxed);
        let millis = u64::try_from(self.instant(step).timestamp_millis()).unwrap_or_default() + made / IDS_PER_MILLI;
        uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid()
    }

    /// Who did what at a step of the story; nothing in it comes from this machine.
    fn context(&self, step: usize, name: &str, municipality: Option<MunicipalityId>) -> Context {
        Context {
            operation_id: OperationId(self.new_id(step)),
            name: name.to_owned(),
            actor: ACTOR.to_owned(),
            os_account: OS_ACCOUNT.to_owned(),
            now: self.instant(step),
            today: self.day(step),
            municipality,
        }
    }

    /// Begins an operation of a step of the story.
    async fn begin(&self, step: usize, name: &str, municipality: MunicipalityId) -> Result<Operation> {
        self.progress.check()?;
        Ok(self.akte.store.begin(self.context(step, name, Some(municipality))).await?)
    }
}

/// Seeded randomness for the store of a plain demonstration, which keeps no secret.
struct Seeded(Arc<SeededRandom>);

impl Entropy for Seeded {
    fn fill(&self, bytes: &mut [u8]) {
        self.0.fill(bytes);
    }
}

/// Makes a demonstration Akte in a folder that does not exist yet or is empty, and opens it. Answers with the recovery
/// keys that were made. Cancelled or failed, it leaves nothing behind.
///
/// # Errors
/// [`crate::ErrorCode::NotEmpty`], [`crate::ErrorCode::Cancelled`], and what the store refuses.
pub async fn create(
    app: &App,
    folder: &Path,
    protection: NewProtection,
    scale: Scale,
    progress: &Progress,
) -> Result<Vec<Zeroizing<String>>> {
    refuse_occupied(folder)?;
    let workshop = workshop(folder);
    let made = build(app, &workshop, protection, scale, progress).await;
    app.close_akte().await;
    let made = made.and_then(|made| {
        move_into_place(&workshop, folder)?;
        Ok(made)
    });
    match made {
        Ok((recovery_keys, reopen)) => {
            app.open_akte(folder, reopen).await?;
            Ok(recovery_keys)
        }
        Err(error) => {
            let _ = std::fs::remove_dir_all(&workshop);
            Err(error)
        }
    }
}

/// Opens the demonstration Akte in a folder; makes the small one where there is none.
///
/// # Errors
/// As for [`create`].
pub(crate) async fn open(app: &App, folder: &Path, progress: &Progress) -> Result<()> {
    if akte_store::is_akte(folder) {
        return app.open_akte(folder, Unlock::Plain).await;
    }
    if let Some(parent) = folder.parent() {
        std::fs::create_dir_all(parent).map_err(|error| AppError::unwritable(parent, &error))?;
    }
    create(app, folder, NewProtection::Plain, Scale::Small, progress).await.map(|_| ())
}

fn refuse_occupied(folder: &Path) -> Result<()> {
    let occupied = match std::fs::read_dir(folder) {
        Ok(mut entries) => entries.next().is_some(),
        Err(_) => folder.exists(),
    };
    if occupied {
        return Err(AppError::new(crate::ErrorCode::NotEmpty).with("path", folder.display()));
    }
    Ok(())
}

/// Where the Akte grows before it takes its place.
fn workshop(folder: &Path) -> PathBuf {
    let name = folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    folder.with_file_name(format!(".{name}.{}.neu", std::process::id()))
}

fn move_into_place(workshop: &Path, folder: &Path) -> Result<()> {
    if folder.is_dir() {
        std::fs::remove_dir(folder).map_err(|error| AppError::unwritable(folder, &error))?;
    }
    std::fs::rename(workshop, folder).map_err(|error| AppError::unwritable(folder, &error))
}

type Made = (Vec<Zeroizing<String>>, Unlock);

async fn build(app: &App, folder: &Path, protection: NewProtection, scale: Scale, progress: &Progress) -> Result<Made> {
    let random = Arc::new(SeededRandom::new(2026));
    let mut environment = app.environment();
    if matches!(protection, NewProtection::Plain) {
        environment.entropy = Arc::new(Seeded(Arc::clone(&random)));
    }
    let today = last_day();
    let now = today.and_hms_opt(9, 0, 0).map(|noon| noon.and_utc()).unwrap_or_else(|| app.now());
    environment.now = now;
    let reopen = reopening(&protection);
    let created = akte_store::Store::create(folder, protection, environment).await?;
    let recovery_keys = created.recovery_keys.iter().map(akte_store::RecoveryKey::to_text).collect();
    app.close_akte().await;
    app.set_akte(Some(Arc::new(OpenAkte::new(created.store))));
    let stage = Stage {
        app: app.clone(),
        akte: app.akte()?,
        random,
        ids: AtomicU64::new(0),
        today,
        now,
        size: scale.size(),
        progress: progress.clone(),
    };
    fill(&stage).await?;
    Ok((recovery_keys, reopen))
}

/// What opens the new Akte again once it is in its place.
fn reopening(protection: &NewProtection) -> Unlock {
    let NewProtection::Encrypted(doors) = protection else { return Unlock::Plain };
    doors
        .iter()
        .find_map(|(door, _)| match door {
            akte_store::NewDoor::Passphrase(passphrase, _) => Some(Unlock::Passphrase(passphrase.clone())),
            akte_store::NewDoor::KeyFile(content) => Some(Unlock::KeyFile(content.clone())),
            akte_store::NewDoor::Recovery | akte_store::NewDoor::Keyring => None,
        })
        .unwrap_or(Unlock::Keyring)
}

async fn fill(stage: &Stage) -> Result<()> {
    let context = || stage.context(0, "catalog.import", None);
    rooms::import_shipped_for_demo(&stage.app, context, &stage.progress).await?;
    let total = stage.size.municipalities;
    stage.progress.begin(Phase::Demonstrating, total as u64);
    for number in 0..total {
        let mut dice = Dice::new(number as u64 + 1);
        let place = place::add(stage, &mut dice, number).await?;
        structure::add(stage, &place).await?;
        for step in 0..STEPS.len() {
            answers::record(stage, &mut dice, &place, step).await?;
            if step == place::RELEASED {
                place::release(stage, &place).await?;
            }
        }
        let measures = measures::add(stage, &mut dice, &place).await?;
        let evidence = evidence::add(stage, &mut dice, &place, &measures).await?;
        risks::add(stage, &place, &measures).await?;
        place::add_documents(stage, &place).await?;
        modelling::add(stage, &mut dice, place.scope).await?;
        registers::add(stage, &place).await?;
        let activities = privacy::add(stage, &place).await?;
        assessments::add(stage, &place, &measures, &activities).await?;
        incidents::add(stage, &place).await?;
        // One of them works towards a certificate.
        if number == 0 {
            Box::pin(iso::add(stage, &place)).await?;
        }
        Box::pin(desk::add(stage, &place, &measures, &activities, &evidence)).await?;
        providers::add(stage, &place).await?;
        if number == 0 {
            Box::pin(examples::add(stage, &place, &measures)).await?;
        }
        stage.progress.set(number as u64 + 1, total as u64);
    }
    Ok(())
}
