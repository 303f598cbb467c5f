//! Risk analysis (BSI-Standard 200-3).

mod list;
mod matrix;
pub(crate) mod moving;
mod objects;
mod save;
mod scheme;
mod threats;

pub use list::{risk_list, risk_show};
pub use matrix::risk_matrix;
pub use objects::{risk_object_list, risk_object_save, threat_overview};
pub use save::{risk_delete, risk_save};
pub use scheme::{risk_scheme_preview, risk_scheme_save, risk_scheme_show};
pub use threats::{additional_threat_delete, additional_threat_list, additional_threat_save};

use crate::error::{AppError, ErrorCode, Result};
use akte_domain::RiskScheme;
use akte_domain::risk::Stage;
use chrono::NaiveDate;

/// Code of the category at a place.
fn category_code(scheme: &RiskScheme, place: Option<usize>) -> Option<String> {
    place.and_then(|place| scheme.categories.get(place)).map(|category| category.code.clone())
}

/// The stage of a word; before the treatment where nothing is said.
fn stage_of(word: &str) -> Result<Stage> {
    match word {
        "" | "before" => Ok(Stage::Before),
        "after" => Ok(Stage::After),
        other => Err(AppError::new(ErrorCode::RiskStepUnknown).with("value", other)),
    }
}

/// A date of a request: none stays, empty clears.
pub(crate) fn date_change(text: Option<&str>) -> Result<Option<Option<NaiveDate>>> {
    match text {
        None => Ok(None),
        Some("") => Ok(Some(None)),
        Some(text) => {
            let invalid = |_| AppError::new(ErrorCode::DateInvalid).with("value", text);
            Ok(Some(Some(NaiveDate::parse_from_str(text, "%Y-%m-%d").map_err(invalid)?)))
        }
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

pub(crate) fn take<T: Clone>(from: &Option<T>, into: &mut T) {
    if let Some(value) = from {
        into.clone_from(value);
    }
}
