//! Refusals of the other crates as the app's own.

use super::{AppError, ErrorCode};
use akte_domain::Problem;

impl From<Problem> for AppError {
    fn from(problem: Problem) -> Self {
        Self::new(match problem {
            Problem::DispensableWithoutReason => ErrorCode::DispensableWithoutReason,
            Problem::NameMissing => ErrorCode::NameMissing,
            Problem::VersionMissing => ErrorCode::VersionMissing,
            Problem::RecipientMissing => ErrorCode::RecipientMissing,
            Problem::MemberCountZero => ErrorCode::MemberCountZero,
            Problem::PeriodReversed => ErrorCode::PeriodReversed,
            Problem::ParamValueMissing => ErrorCode::ParamValueMissing,
            Problem::CostNegative => ErrorCode::CostNegative,
            Problem::GroupContainsItself => ErrorCode::GroupContainsItself,
            Problem::DependsOnItself => ErrorCode::DependsOnItself,
            Problem::ExclusionWithoutReason => ErrorCode::ExclusionWithoutReason,
            Problem::DomainContainsItself => ErrorCode::DomainContainsItself,
            Problem::SuperiorOfItself => ErrorCode::SuperiorOfItself,
            Problem::RoleTwice => ErrorCode::RoleTwice,
            Problem::CategoriesUnsound => ErrorCode::CategoriesUnsound,
            Problem::EffectIncomplete => ErrorCode::EffectIncomplete,
            Problem::EffectWithoutReason => ErrorCode::EffectWithoutReason,
            Problem::SupportEndsBeforeService => ErrorCode::SupportEndsBeforeService,
            Problem::ReplacedByItself => ErrorCode::ReplacedByItself,
        })
    }
}

impl AppError {
    /// Why a catalog file was refused, with its name.
    pub(crate) fn of_catalog(error: &akte_catalog::CatalogError, file: &str) -> Self {
        let code = ErrorCode::from_code(error.code()).unwrap_or(ErrorCode::Internal);
        let mut refusal = Self::new(code).with("file", file);
        for (name, value) in error.details() {
            refusal = refusal.with(name, value);
        }
        if code == ErrorCode::Internal { refusal.with("reason", error) } else { refusal }
    }

    /// Why a spreadsheet was refused as a whole, with its name.
    pub(crate) fn of_sheet(error: &akte_exchange::SheetError, file: &str) -> Self {
        let code = ErrorCode::from_code(error.code()).unwrap_or(ErrorCode::Internal);
        let mut refusal = Self::new(code).with("file", file);
        for (name, value) in error.details() {
            refusal = refusal.with(name, value);
        }
        if code == ErrorCode::Internal { refusal.with("reason", error) } else { refusal }
    }
}

impl From<akte_report::ReportError> for AppError {
    fn from(error: akte_report::ReportError) -> Self {
        use akte_report::ReportError;
        match error {
            ReportError::Cancelled => Self::new(ErrorCode::Cancelled),
            ReportError::Content(reason) => Self::new(ErrorCode::ReportContent).with("reason", reason),
            ReportError::Font(name) => Self::new(ErrorCode::ReportFont).with("name", name),
            ReportError::Write(reason) => Self::new(ErrorCode::ReportWrite).with("reason", reason),
        }
    }
}
