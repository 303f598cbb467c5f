//! The protection goals (Gewährleistungsziele) of the Standard-Datenschutzmodell of the DSK, version 3.1.

use crate::codes::coded;

coded! {
    /// A protection goal, in the order of the model.
    ProtectionGoal {
        /// Datenminimierung.
        DataMinimisation = "data_minimisation" ["datenminimierung"],
        /// Verfügbarkeit.
        Availability = "availability" ["verfügbarkeit"],
        /// Integrität.
        Integrity = "integrity" ["integrität"],
        /// Vertraulichkeit.
        Confidentiality = "confidentiality" ["vertraulichkeit"],
        /// Nichtverkettung: data are used for their purpose only.
        Unlinkability = "unlinkability" ["nichtverkettung"],
        /// Transparenz.
        Transparency = "transparency" ["transparenz"],
        /// Intervenierbarkeit: the persons can exercise their rights.
        Intervenability = "intervenability" ["intervenierbarkeit"],
    }
}
