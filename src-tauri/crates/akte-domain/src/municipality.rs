//! The municipality (Kommune): a legal entity and the tenant that owns everything recorded.

use crate::MunicipalityId;
use crate::codes::coded;
use crate::problem::{Problem, filled};
use serde::{Deserialize, Serialize};

coded! {
    /// The legal form of the institution.
    LegalForm {
        /// Gemeinde.
        Municipality = "municipality" ["gemeinde"],
        /// Stadt.
        City = "city" ["stadt"],
        /// Kreisfreie Stadt.
        IndependentCity = "independent_city" ["kreisfreie stadt"],
        /// Samtgemeinde, Verbandsgemeinde, Amt.
        MunicipalAssociation = "municipal_association" ["samtgemeinde", "verbandsgemeinde", "amt", "verwaltungsgemeinschaft"],
        /// Landkreis, Kreis.
        County = "county" ["landkreis", "kreis"],
        /// Zweckverband.
        SpecialPurposeAssociation = "special_purpose_association" ["zweckverband"],
        /// Kommunalunternehmen, Anstalt des öffentlichen Rechts.
        MunicipalEnterprise = "municipal_enterprise" ["kommunalunternehmen", "aör", "eigenbetrieb"],
        /// Anything else.
        Other = "other" ["sonstige"],
    }
}

coded! {
    /// The German Land; it decides on state law and holidays.
    Land {
        /// Baden-Württemberg.
        BadenWuerttemberg = "bw" ["baden-württemberg"],
        /// Bayern.
        Bavaria = "by" ["bayern"],
        /// Berlin.
        Berlin = "be" ["berlin"],
        /// Brandenburg.
        Brandenburg = "bb" ["brandenburg"],
        /// Bremen.
        Bremen = "hb" ["bremen"],
        /// Hamburg.
        Hamburg = "hh" ["hamburg"],
        /// Hessen.
        Hesse = "he" ["hessen"],
        /// Mecklenburg-Vorpommern.
        MecklenburgWesternPomerania = "mv" ["mecklenburg-vorpommern"],
        /// Niedersachsen.
        LowerSaxony = "ni" ["niedersachsen"],
        /// Nordrhein-Westfalen.
        NorthRhineWestphalia = "nw" ["nordrhein-westfalen", "nrw"],
        /// Rheinland-Pfalz.
        RhinelandPalatinate = "rp" ["rheinland-pfalz"],
        /// Saarland.
        Saarland = "sl" ["saarland"],
        /// Sachsen.
        Saxony = "sn" ["sachsen"],
        /// Sachsen-Anhalt.
        SaxonyAnhalt = "st" ["sachsen-anhalt"],
        /// Schleswig-Holstein.
        SchleswigHolstein = "sh" ["schleswig-holstein"],
        /// Thüringen.
        Thuringia = "th" ["thüringen"],
    }
}

/// A municipality and what its reports' master page says about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Municipality {
    /// The tenant.
    pub id: MunicipalityId,
    /// The short name by which people call it, unique in an Akte.
    pub name: String,
    /// The full official name for covers; empty means the short one.
    pub official_name: String,
    /// Its legal form.
    pub legal_form: LegalForm,
    /// Its Land, once known.
    pub land: Option<Land>,
    /// Official municipality key (Amtlicher Gemeindeschlüssel), eight digits; empty if not recorded.
    pub official_key: String,
    /// Street and number.
    pub street: String,
    /// Postal code.
    pub postal_code: String,
    /// Town of the address.
    pub town: String,
    /// E-mail address.
    pub email: String,
    /// Telephone number.
    pub phone: String,
    /// Who leads the authority (Behördenleitung).
    pub authority_head: String,
    /// Information security officer (ISB).
    pub security_officer: String,
    /// Data protection officer (DSB).
    pub data_protection_officer: String,
    /// Whether this is fictitious demonstration data, which every view and report then says.
    pub demo: bool,
}

impl Municipality {
    /// What forbids recording it.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        if filled(&self.name) { vec![] } else { vec![Problem::NameMissing] }
    }

    /// The name for covers and letterheads.
    #[must_use]
    pub fn full_name(&self) -> &str {
        if filled(&self.official_name) { &self.official_name } else { &self.name }
    }
}
