//! The documents that the reference document A.0 consists of (Leitlinie und Richtlinien, BSI audit scheme).

use crate::codes::coded;

coded! {
    /// A document of A.0.
    Policy {
        /// A.0.1 Leitlinie zur Informationssicherheit.
        InformationSecurity = "information_security" ["a.0.1", "leitlinie zur informationssicherheit"],
        /// A.0.2 Richtlinie zur Risikoanalyse.
        RiskAnalysis = "risk_analysis" ["a.0.2", "richtlinie zur risikoanalyse"],
        /// A.0.3 Richtlinie zur Lenkung von Dokumenten und Aufzeichnungen.
        DocumentControl = "document_control" ["a.0.3", "richtlinie zur lenkung von dokumenten und aufzeichnungen"],
        /// A.0.4 Richtlinie zur internen ISMS-Auditierung.
        InternalAudit = "internal_audit" ["a.0.4", "richtlinie zur internen isms-auditierung"],
        /// A.0.5 Richtlinie zur Lenkung von Korrektur- und Vorbeugungsmaßnahmen.
        CorrectiveAction = "corrective_action" ["a.0.5", "richtlinie zur lenkung von korrektur- und vorbeugungsmaßnahmen"],
    }
}

impl Policy {
    /// Its number, as people write it.
    #[must_use]
    pub fn number(self) -> &'static str {
        match self {
            Self::InformationSecurity => "A.0.1",
            Self::RiskAnalysis => "A.0.2",
            Self::DocumentControl => "A.0.3",
            Self::InternalAudit => "A.0.4",
            Self::CorrectiveAction => "A.0.5",
        }
    }

    /// Which document of A.0 a title says that it is. Nobody records that; people call these documents by what they are.
    #[must_use]
    pub fn of_title(title: &str) -> Option<Self> {
        let title = title.to_lowercase();
        let says = |words: &[&str]| words.iter().any(|word| title.contains(word));
        if title.contains("risiko") || says(&["risk analysis", "risk management"]) {
            Some(Self::RiskAnalysis)
        } else if says(&["korrektur", "vorbeugung", "corrective"]) {
            Some(Self::CorrectiveAction)
        } else if says(&["lenkung", "aufzeichnung", "document control"]) {
            Some(Self::DocumentControl)
        } else if title.contains("audit") {
            Some(Self::InternalAudit)
        } else if says(&["leitlinie", "informationssicherheit", "information security policy"]) {
            Some(Self::InformationSecurity)
        } else {
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Coded;

    #[test]
    fn a_document_is_known_by_its_title() {
        let check = |title: &str, expected: Option<Policy>| assert_eq!(Policy::of_title(title), expected, "{title}");
        check("Leitlinie zur Informationssicherheit", Some(Policy::InformationSecurity));
        check("Dienstanweisung Informationssicherheit 3", Some(Policy::InformationSecurity));
        check("Richtlinie zur Risikoanalyse", Some(Policy::RiskAnalysis));
        check("Richtlinie zur Lenkung von Dokumenten und Aufzeichnungen", Some(Policy::DocumentControl));
        check("Richtlinie zur internen ISMS-Auditierung", Some(Policy::InternalAudit));
        check("Richtlinie zur Lenkung von Korrektur- und Vorbeugungsmaßnahmen", Some(Policy::CorrectiveAction));
        check("Passwortrichtlinie", None);
    }

    #[test]
    fn numbers_are_those_of_the_scheme() {
        let numbers: Vec<&str> = Policy::ALL.iter().map(|policy| policy.number()).collect();
        assert_eq!(numbers, ["A.0.1", "A.0.2", "A.0.3", "A.0.4", "A.0.5"], "in their order");
    }
}
