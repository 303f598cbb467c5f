//! Closed lists with one stable snake_case code per value, used in the database, on the wire and in CSV files.

/// A closed list whose values have stable codes.
pub trait Coded: Sized + Copy + 'static {
    /// All values in the order in which people expect them.
    const ALL: &'static [Self];
    /// The stable code, snake_case English.
    fn code(self) -> &'static str;
    /// The value of a code, exactly as [`Coded::code`] spells it.
    fn from_code(code: &str) -> Option<Self>;
    /// The value of a word as people write it in spreadsheets: the code or a German term, case and space aside.
    fn from_word(word: &str) -> Option<Self>;
}

/// Declares a closed list: `Variant = "code" ["German word", …]`.
macro_rules! coded {
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident = $code:literal [$($word:literal),*]),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $name {
            $($(#[$vmeta])* #[serde(rename = $code)] $variant),+
        }

        impl $crate::codes::Coded for $name {
            const ALL: &'static [Self] = &[$(Self::$variant),+];

            fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }

            fn from_code(code: &str) -> Option<Self> {
                match code { $($code => Some(Self::$variant),)+ _ => None }
            }

            fn from_word(word: &str) -> Option<Self> {
                let word = word.trim().to_lowercase();
                match word.as_str() { $($code $(| $word)* => Some(Self::$variant),)+ _ => None }
            }
        }
    };
}

pub(crate) use coded;

#[cfg(test)]
mod tests {
    use crate::{Coded, ImplementationStatus, Land, LegalForm, Method, TargetObjectKind};

    fn round_trip<T: Coded + PartialEq + std::fmt::Debug>() {
        for value in T::ALL {
            assert_eq!(T::from_code(value.code()), Some(*value), "a code names its value");
            assert_eq!(
                T::from_word(&format!("  {} ", value.code().to_uppercase())),
                Some(*value),
                "a code is a word too"
            );
        }
        assert_eq!(T::from_code("no such code"), None, "an unknown code is nobody's");
    }

    #[test]
    fn codes_and_values_name_each_other() {
        round_trip::<ImplementationStatus>();
        round_trip::<Method>();
        round_trip::<TargetObjectKind>();
        round_trip::<LegalForm>();
        round_trip::<Land>();
        round_trip::<crate::PersonRole>();
        round_trip::<crate::DependencyKind>();
        round_trip::<crate::MeasureEffort>();
        round_trip::<crate::MeasureRelationKind>();
        round_trip::<crate::BasicValue>();
        round_trip::<crate::NeedEffect>();
        round_trip::<crate::ThreatRelevance>();
        round_trip::<crate::RiskTreatment>();
        round_trip::<crate::AnalysisOccasion>();
        round_trip::<crate::PointArea>();
        round_trip::<crate::ProviderKind>();
        round_trip::<crate::Responsibility>();
        round_trip::<crate::DataRole>();
        round_trip::<crate::ProviderEvidencePurpose>();
        round_trip::<crate::TransitionState>();
        round_trip::<crate::register::RegisterKind>();
        round_trip::<crate::register::ExceptionKind>();
        round_trip::<crate::register::ExceptionState>();
        round_trip::<crate::register::BackupFrequency>();
        round_trip::<crate::register::RestoreResult>();
        round_trip::<crate::register::DecisionKind>();
        round_trip::<crate::register::CostKey>();
        round_trip::<crate::register::ServiceStatus>();
        round_trip::<crate::register::GuidelineState>();
        round_trip::<crate::register::PentestResult>();
        round_trip::<crate::register::PortalConnection>();
        round_trip::<crate::register::Regime>();
        round_trip::<crate::register::Applicability>();
        round_trip::<crate::UsageStatus>();
        round_trip::<crate::ProcessKind>();
        round_trip::<crate::Approach>();
        round_trip::<crate::Change>();
        round_trip::<crate::DraftProblem>();
        round_trip::<crate::desk::DeskTopic>();
        round_trip::<crate::desk::document::DocumentKind>();
        round_trip::<crate::desk::document::ControlledStatus>();
        round_trip::<crate::desk::training::TrainingKind>();
        round_trip::<crate::desk::task::TaskStatus>();
        round_trip::<crate::desk::objective::ObjectiveDirection>();
        round_trip::<crate::desk::objective::ObjectiveState>();
        round_trip::<crate::mapping::Relation>();
        round_trip::<crate::mapping::Coverage>();
    }

    #[test]
    fn german_words_are_understood_on_import() {
        assert_eq!(ImplementationStatus::from_word("Entbehrlich"), Some(ImplementationStatus::Dispensable));
        assert_eq!(ImplementationStatus::from_word("teilweise"), Some(ImplementationStatus::Partial));
    }
}
