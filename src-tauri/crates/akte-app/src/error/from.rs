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
            Problem::ReleaseIncomplete => ErrorCode::ReleaseIncomplete,
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
            Problem::NotRelevantWithoutReason => ErrorCode::NotRelevantWithoutReason,
            Problem::StruckOutWithoutReason => ErrorCode::StruckOutWithoutReason,
            Problem::AdditionWithoutReason => ErrorCode::AdditionWithoutReason,
            Problem::SupportEndsBeforeService => ErrorCode::SupportEndsBeforeService,
            Problem::ReplacedByItself => ErrorCode::ReplacedByItself,
            Problem::MeasureOfItself => ErrorCode::MeasureOfItself,
            Problem::BudgetYearUnsound => ErrorCode::BudgetYearUnsound,
            Problem::MeasureAcceptanceIncomplete => ErrorCode::MeasureAcceptanceIncomplete,
            Problem::AcceptedBeforeDone => ErrorCode::AcceptedBeforeDone,
            Problem::RiskSchemeUnsound => ErrorCode::RiskSchemeUnsound,
            Problem::AnalysisWithoutReason => ErrorCode::AnalysisWithoutReason,
            Problem::AcceptanceIncomplete => ErrorCode::AcceptanceIncomplete,
            Problem::AvoidanceWithoutHow => ErrorCode::AvoidanceWithoutHow,
            Problem::TransferWithoutRecipient => ErrorCode::TransferWithoutRecipient,
            Problem::RiskNotAssessed => ErrorCode::RiskNotAssessed,
            Problem::ReductionWithoutMeasure => ErrorCode::ReductionWithoutMeasure,
            Problem::AcceptanceWithoutReason => ErrorCode::AcceptanceWithoutReason,
            Problem::ProviderUnclear => ErrorCode::ProviderUnclear,
            Problem::ProvidesForItself => ErrorCode::ProvidesForItself,
            Problem::ExitBeforeBeginning => ErrorCode::ExitBeforeBeginning,
            Problem::ControlBeforeLast => ErrorCode::ControlBeforeLast,
            Problem::TransitionReversed => ErrorCode::TransitionReversed,
            Problem::GrantIncomplete => ErrorCode::GrantIncomplete,
            Problem::SharedWithItself => ErrorCode::SharedWithItself,
            Problem::SharedIrrelevantWithoutReason => ErrorCode::SharedIrrelevantWithoutReason,
            Problem::RemainingThreatUnknown => ErrorCode::RemainingThreatUnknown,
            Problem::SuppressionWithoutReason => ErrorCode::SuppressionWithoutReason,
            Problem::SuppressionEnded => ErrorCode::SuppressionEnded,
            Problem::ExceptionUnclear => ErrorCode::ExceptionUnclear,
            Problem::RestoreResultWithoutTest => ErrorCode::RestoreResultWithoutTest,
            Problem::CostBearerUnclear => ErrorCode::CostBearerUnclear,
            Problem::RegimeWithoutReason => ErrorCode::RegimeWithoutReason,
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

    /// Why a file is no logo, with its name.
    pub(crate) fn of_logo(error: &akte_report::LogoError, path: &std::path::Path) -> Self {
        use akte_report::LogoError;
        let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let megabytes = |bytes: u64| bytes.div_ceil(1024 * 1024);
        match error {
            LogoError::TooLarge { size, limit } => {
                Self::new(ErrorCode::LogoTooLarge).with("size", megabytes(*size)).with("limit", megabytes(*limit))
            }
            LogoError::TooManyPixels { width, height, limit } => Self::new(ErrorCode::LogoTooManyPixels)
                .with("width", width)
                .with("height", height)
                .with("limit", limit / 1_000_000),
            LogoError::Unknown => Self::new(ErrorCode::LogoFormatUnknown),
            LogoError::Broken(reason) => Self::new(ErrorCode::LogoBroken).with("reason", reason),
            LogoError::ReachesOut(what) => Self::new(ErrorCode::LogoReachesOut).with("value", what),
            LogoError::Active(what) => Self::new(ErrorCode::LogoActive).with("value", what),
            LogoError::NotDrawable(what) => Self::new(ErrorCode::LogoNotDrawable).with("value", what),
        }
        .with("file", file)
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

impl From<akte_exchange::out::ExportError> for AppError {
    fn from(error: akte_exchange::out::ExportError) -> Self {
        use akte_exchange::out::ExportError;
        match error {
            ExportError::TooManyRows { table, rows, limit } => {
                Self::new(ErrorCode::TableTooLong).with("name", table).with("count", rows).with("limit", limit)
            }
            ExportError::Write(reason) => Self::new(ErrorCode::TableWrite).with("reason", reason),
        }
    }
}
