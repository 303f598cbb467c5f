//! Technical and organisational measures (TOM; Art. 32): which protection goal of the SDM and which area of Art. 32(1) a measure
//! of the register serves (`reference/domain.md` 4.3). The measure itself is never entered twice.

use super::sdm::ProtectionGoal;
use super::{Notes, PrivacyPoint};
use crate::codes::coded;
use crate::problem::Problem;
use crate::{MeasureId, MunicipalityId, ProtectionMeasureId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

coded! {
    /// The areas of Art. 32(1), as the DSK groups them.
    Article32Area {
        /// Pseudonymisierung.
        Pseudonymisation = "pseudonymisation" ["pseudonymisierung"],
        /// Verschlüsselung.
        Encryption = "encryption" ["verschlüsselung"],
        /// Vertraulichkeit und Integrität of systems and services.
        IntegrityConfidentiality = "integrity_confidentiality" ["vertraulichkeit und integrität"],
        /// Verfügbarkeit und Belastbarkeit.
        AvailabilityResilience = "availability_resilience" ["verfügbarkeit und belastbarkeit"],
        /// Rasche Wiederherstellung after an incident.
        Restoration = "restoration" ["wiederherstellung"],
        /// Regelmäßige Überprüfung.
        RegularReview = "regular_review" ["regelmäßige überprüfung"],
    }
}

coded! {
    /// What a measure is.
    ProtectionKind {
        /// Technisch.
        Technical = "technical" ["technisch"],
        /// Organisatorisch.
        Organisational = "organisational" ["organisatorisch"],
    }
}

coded! {
    /// For what a measure holds.
    ProtectionScope {
        /// Zentral: for all procedures.
        Central = "central" ["zentral"],
        /// Verfahrensbezogen: for the procedures that name it.
        Procedure = "procedure" ["verfahrensbezogen", "verfahren"],
    }
}

coded! {
    /// The controls of § 64(3), first sentence, BDSG in the order of its numbers. The provision binds authorities within the
    /// scope of Directive (EU) 2016/680; others use it as a frame for their measures.
    Bdsg64Control {
        /// No. 1: Zugangskontrolle.
        EquipmentAccess = "equipment_access" ["zugangskontrolle"],
        /// No. 2: Datenträgerkontrolle.
        DataMedia = "data_media" ["datenträgerkontrolle"],
        /// No. 3: Speicherkontrolle.
        Storage = "storage" ["speicherkontrolle"],
        /// No. 4: Benutzerkontrolle.
        User = "user" ["benutzerkontrolle"],
        /// No. 5: Zugriffskontrolle.
        DataAccess = "data_access" ["zugriffskontrolle"],
        /// No. 6: Übertragungskontrolle.
        Communication = "communication" ["übertragungskontrolle"],
        /// No. 7: Eingabekontrolle.
        Input = "input" ["eingabekontrolle"],
        /// No. 8: Transportkontrolle.
        Transport = "transport" ["transportkontrolle"],
        /// No. 9: Wiederherstellbarkeit.
        Recovery = "recovery" ["wiederherstellbarkeit"],
        /// No. 10: Zuverlässigkeit.
        Reliability = "reliability" ["zuverlässigkeit"],
        /// No. 11: Datenintegrität.
        DataIntegrity = "data_integrity" ["datenintegrität"],
        /// No. 12: Auftragskontrolle.
        Processing = "processing" ["auftragskontrolle"],
        /// No. 13: Verfügbarkeitskontrolle.
        Availability = "availability" ["verfügbarkeitskontrolle"],
        /// No. 14: Trennbarkeit.
        Separability = "separability" ["trennbarkeit"],
    }
}

/// What a measure of the register is for the protection of personal data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProtectionMeasure {
    /// The record itself.
    pub id: ProtectionMeasureId,
    /// The tenant.
    pub municipality_id: MunicipalityId,
    /// The measure.
    pub measure_id: MeasureId,
    /// What it is.
    pub kind: Option<ProtectionKind>,
    /// The protection goals that it serves.
    pub goals: Vec<ProtectionGoal>,
    /// The areas of Art. 32(1) that it serves.
    pub areas: Vec<Article32Area>,
    /// For what it holds.
    #[serde(default)]
    pub scope: Option<ProtectionScope>,
    /// The controls of § 64(3) BDSG that it serves.
    #[serde(default)]
    pub controls: Vec<Bdsg64Control>,
    /// Since when it is in effect.
    pub effective_since: Option<NaiveDate>,
    /// When its effect was last reviewed (Art. 32(1)(d)).
    pub reviewed_on: Option<NaiveDate>,
    /// What is worth knowing.
    pub remark: String,
}

impl ProtectionMeasure {
    /// A measure of which nothing more is known.
    #[must_use]
    pub fn new(id: ProtectionMeasureId, municipality_id: MunicipalityId, measure_id: MeasureId) -> Self {
        Self {
            id,
            municipality_id,
            measure_id,
            kind: None,
            goals: Vec::new(),
            areas: Vec::new(),
            scope: None,
            controls: Vec::new(),
            effective_since: None,
            reviewed_on: None,
            remark: String::new(),
        }
    }

    /// What forbids recording it.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        let reviewed = self.effective_since.zip(self.reviewed_on);
        if reviewed.is_some_and(|(since, on)| on < since) { vec![Problem::PeriodReversed] } else { Vec::new() }
    }
}

/// Open points of a measure that protects personal data.
#[must_use]
pub fn of_protection(measure: &ProtectionMeasure) -> Vec<PrivacyPoint> {
    let mut notes = Notes::new();
    let serves = !measure.goals.is_empty() || !measure.areas.is_empty() || !measure.controls.is_empty();
    notes.note(!serves, PrivacyPoint::TomUnassigned);
    let unreviewed = measure.effective_since.is_some() && measure.reviewed_on.is_none();
    notes.note(unreviewed, PrivacyPoint::TomUnreviewed);
    notes.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn each_gap_fires_and_a_whole_measure_keeps_quiet() {
        let nil = Uuid::nil();
        let day = NaiveDate::from_ymd_opt(2026, 3, 1);
        let mut measure = ProtectionMeasure::new(ProtectionMeasureId(nil), MunicipalityId(nil), MeasureId(nil));
        assert_eq!(of_protection(&measure), [PrivacyPoint::TomUnassigned], "it serves nothing");
        measure.controls = vec![Bdsg64Control::Input];
        assert_eq!(of_protection(&measure), [], "it serves a control");
        measure.controls.clear();
        measure.areas = vec![Article32Area::Encryption];
        assert_eq!(of_protection(&measure), [], "it serves an area");
        measure.effective_since = day;
        assert_eq!(of_protection(&measure), [PrivacyPoint::TomUnreviewed], "its effect was never reviewed");
        measure.reviewed_on = day;
        assert_eq!((of_protection(&measure), measure.problems()), (Vec::new(), Vec::new()), "reviewed");
        measure.reviewed_on = NaiveDate::from_ymd_opt(2026, 2, 1);
        assert_eq!(measure.problems(), [Problem::PeriodReversed], "no review before it is in effect");
    }
}
