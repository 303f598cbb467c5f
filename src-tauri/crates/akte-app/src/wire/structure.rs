//! Municipalities, information domains, target objects.

use super::common::Sort;
use akte_domain::{Land, LegalForm, Method, TargetObjectKind};
use uuid::Uuid;

wire! {
    /// A municipality.
    pub struct MunicipalityRow {
        /// Its id.
        pub id: Uuid,
        /// Everything recorded about it.
        #[serde(flatten)]
        pub fields: MunicipalityFields,
        /// Whether it is fictitious demonstration data.
        pub demo: bool,
        /// How many information domains it has.
        pub domains: u32,
    }

    /// What is recorded about a municipality.
    pub struct MunicipalityFields {
        /// Short name, unique in the Akte.
        pub name: String,
        /// Full official name for covers.
        #[serde(default)]
        pub official_name: String,
        /// Legal form.
        #[cfg_attr(test, ts(type = "LegalForm"))]
        pub legal_form: LegalForm,
        /// Land.
        #[cfg_attr(test, ts(type = "Land | null"))]
        pub land: Option<Land>,
        /// Official municipality key.
        #[serde(default)]
        pub official_key: String,
        /// Street and number.
        #[serde(default)]
        pub street: String,
        /// Postal code.
        #[serde(default)]
        pub postal_code: String,
        /// Town.
        #[serde(default)]
        pub town: String,
        /// E-mail.
        #[serde(default)]
        pub email: String,
        /// Telephone.
        #[serde(default)]
        pub phone: String,
        /// Who leads the authority.
        #[serde(default)]
        pub authority_head: String,
        /// Information security officer.
        #[serde(default)]
        pub security_officer: String,
        /// Data protection officer.
        #[serde(default)]
        pub data_protection_officer: String,
    }

    /// Adds or changes a municipality.
    pub struct MunicipalitySaveRequest {
        /// Its id; none to add one.
        pub id: Option<Uuid>,
        /// What is recorded.
        pub fields: MunicipalityFields,
    }

    /// Names one municipality.
    pub struct MunicipalityRequest {
        /// The municipality.
        pub municipality_id: Uuid,
    }

    /// A catalog in force in a domain.
    pub struct CatalogInForceRow {
        /// The catalog's line.
        pub line_id: Uuid,
        /// The version in force.
        pub catalog_id: Uuid,
        /// Its title.
        pub title: String,
        /// Its version.
        pub version: String,
        /// How many requirements it has.
        pub requirements: u32,
    }

    /// An information domain.
    pub struct DomainRow {
        /// Its id.
        pub id: Uuid,
        /// Its municipality.
        pub municipality_id: Uuid,
        /// Its name.
        pub name: String,
        /// What belongs to it.
        pub description: String,
        /// Its method.
        #[cfg_attr(test, ts(type = "Method"))]
        pub method: Method,
        /// Who is responsible.
        pub responsible: String,
        /// Catalogs in force.
        pub catalogs: Vec<CatalogInForceRow>,
        /// The target object that stands for the domain as a whole.
        pub root_object_id: Uuid,
    }

    /// Adds or changes an information domain.
    pub struct DomainSaveRequest {
        /// Its municipality.
        pub municipality_id: Uuid,
        /// Its id; none to add one.
        pub id: Option<Uuid>,
        /// Its name.
        pub name: String,
        /// What belongs to it.
        #[serde(default)]
        pub description: String,
        /// Its method.
        #[cfg_attr(test, ts(type = "Method"))]
        pub method: Method,
        /// Who is responsible.
        #[serde(default)]
        pub responsible: String,
        /// Versions in force, in order; none leaves them as they are, or takes what fits the method for a new domain.
        pub catalog_ids: Option<Vec<Uuid>>,
    }

    /// Names one information domain.
    pub struct DomainRequest {
        /// Its municipality.
        pub municipality_id: Uuid,
        /// The domain.
        pub domain_id: Uuid,
    }

    /// Asks for target objects.
    pub struct TargetObjectListRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// The domain.
        pub domain_id: Uuid,
        /// Words that name or description contain.
        #[serde(default)]
        pub text: String,
        /// Only these kinds; empty for all.
        #[serde(default)]
        #[cfg_attr(test, ts(type = "TargetObjectKind[]"))]
        pub kinds: Vec<TargetObjectKind>,
        /// Sort; none for groups before members.
        pub sort: Option<Sort>,
        /// How many to skip.
        pub offset: u32,
        /// How many to return.
        pub limit: u32,
    }

    /// A target object.
    pub struct TargetObjectRow {
        /// Its id.
        pub id: Uuid,
        /// Its kind.
        #[cfg_attr(test, ts(type = "TargetObjectKind"))]
        pub kind: TargetObjectKind,
        /// Its name.
        pub name: String,
        /// What it is.
        pub description: String,
        /// Who is responsible.
        pub responsible: String,
        /// How many it stands for.
        pub member_count: u32,
        /// Its group.
        pub parent_id: Option<Uuid>,
        /// Name of its group; empty without one.
        pub parent_name: String,
        /// How many answers it has.
        pub answers: u32,
    }

    /// Adds or changes a target object.
    pub struct TargetObjectSaveRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// The domain.
        pub domain_id: Uuid,
        /// Its id; none to add one.
        pub id: Option<Uuid>,
        /// Its kind.
        #[cfg_attr(test, ts(type = "TargetObjectKind"))]
        pub kind: TargetObjectKind,
        /// Its name.
        pub name: String,
        /// What it is.
        #[serde(default)]
        pub description: String,
        /// Who is responsible.
        #[serde(default)]
        pub responsible: String,
        /// How many it stands for.
        pub member_count: u32,
        /// Its group.
        pub parent_id: Option<Uuid>,
    }

    /// Names one record of a municipality.
    pub struct RecordRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// The record.
        pub id: Uuid,
    }
}
