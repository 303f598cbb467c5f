//! Municipalities, information domains, target objects.

use super::common::Sort;
use akte_domain::{Approach, Classification, Land, LegalForm, Method, ProcessKind, TargetObjectKind, UsageStatus};
use chrono::NaiveDate;
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

    /// Something that does not belong to an information domain.
    pub struct ExclusionRow {
        /// What is left out.
        pub subject: String,
        /// Why.
        pub reason: String,
    }

    /// How an information domain is defined and bounded.
    #[derive(Default)]
    #[serde(default)]
    pub struct DomainDefinition {
        /// Its abbreviation.
        pub short_name: String,
        /// What it is for.
        pub purpose: String,
        /// The approach.
        #[cfg_attr(test, ts(type = "Approach | null"))]
        pub approach: Option<Approach>,
        /// Organisational boundary.
        pub organisational_boundary: String,
        /// Technical boundary.
        pub technical_boundary: String,
        /// Infrastructural boundary.
        pub infrastructural_boundary: String,
        /// Interfaces to what is outside.
        pub interfaces: String,
        /// What is left out, with reasons.
        pub exclusions: Vec<ExclusionRow>,
        /// The domain that it is a part of.
        pub part_of_id: Option<Uuid>,
        /// The network plan, a piece of evidence.
        pub network_plan_id: Option<Uuid>,
        /// Version that was released.
        pub released_version: String,
        /// Who released it.
        pub released_by: String,
        /// When.
        pub released_on: Option<NaiveDate>,
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
        /// How it is defined and bounded.
        pub definition: DomainDefinition,
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
        /// How it is defined and bounded; none leaves that as it is.
        pub definition: Option<DomainDefinition>,
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

    /// What else is recorded about a target object; what of it applies depends on its kind.
    #[derive(Default)]
    #[serde(default)]
    pub struct ObjectFacts {
        /// Its number or abbreviation.
        pub number: String,
        /// Its platform, or what sort of room, link, process or provider it is.
        pub platform: String,
        /// Whether it is in use.
        #[cfg_attr(test, ts(type = "UsageStatus | null"))]
        pub usage: Option<UsageStatus>,
        /// Who uses or administers it.
        pub users: String,
        /// Whose it is.
        pub owner: String,
        /// Where it is.
        pub location: String,
        /// Since when it is in service.
        pub in_service_since: Option<NaiveDate>,
        /// Until when it is supported.
        pub support_ends_on: Option<NaiveDate>,
        /// What replaces it.
        pub replaced_by_id: Option<Uuid>,
        /// What a process is.
        #[cfg_attr(test, ts(type = "ProcessKind | null"))]
        pub process_kind: Option<ProcessKind>,
        /// Whether personal data are processed.
        pub personal_data: Option<bool>,
        /// Classification of information.
        #[cfg_attr(test, ts(type = "Classification | null"))]
        pub classification: Option<Classification>,
        /// Who runs a link.
        pub carrier: String,
        /// Network address.
        pub network_address: String,
        /// Contract with a provider.
        pub contract: String,
        /// Whether a link leads outside.
        pub external_connection: Option<bool>,
        /// Whether information with a high need goes over a link.
        pub carries_high_need: CarriedNeed,
        /// Whether information with a high need must not go over a link.
        pub excludes_high_need: Option<bool>,
        /// Whether production stops without a link.
        pub needed_in_production: Option<bool>,
    }

    /// For which basic values information with a high need goes over a link; none where nobody has said so.
    #[derive(Default)]
    #[serde(default)]
    pub struct CarriedNeed {
        /// Confidentiality.
        pub confidentiality: Option<bool>,
        /// Integrity.
        pub integrity: Option<bool>,
        /// Availability.
        pub availability: Option<bool>,
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
        /// How many dependencies it has, in both directions.
        pub dependencies: u32,
        /// `ending` or `ended` where support ends; none else.
        pub support: Option<String>,
        /// What else is recorded.
        pub facts: ObjectFacts,
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
        /// What else is recorded; none leaves that as it is.
        pub facts: Option<ObjectFacts>,
    }

    /// Names one record of a municipality.
    pub struct RecordRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// The record.
        pub id: Uuid,
    }
}

impl From<akte_domain::DomainDefinition> for DomainDefinition {
    fn from(definition: akte_domain::DomainDefinition) -> Self {
        let row =
            |exclusion: akte_domain::Exclusion| ExclusionRow { subject: exclusion.subject, reason: exclusion.reason };
        Self {
            short_name: definition.short_name,
            purpose: definition.purpose,
            approach: definition.approach,
            organisational_boundary: definition.organisational_boundary,
            technical_boundary: definition.technical_boundary,
            infrastructural_boundary: definition.infrastructural_boundary,
            interfaces: definition.interfaces,
            exclusions: definition.exclusions.into_iter().map(row).collect(),
            part_of_id: definition.part_of_id.map(Uuid::from),
            network_plan_id: definition.network_plan_id.map(Uuid::from),
            released_version: definition.released_version,
            released_by: definition.released_by,
            released_on: definition.released_on,
        }
    }
}

impl From<DomainDefinition> for akte_domain::DomainDefinition {
    fn from(definition: DomainDefinition) -> Self {
        let exclusion = |row: ExclusionRow| akte_domain::Exclusion { subject: row.subject, reason: row.reason };
        Self {
            short_name: definition.short_name,
            purpose: definition.purpose,
            approach: definition.approach,
            organisational_boundary: definition.organisational_boundary,
            technical_boundary: definition.technical_boundary,
            infrastructural_boundary: definition.infrastructural_boundary,
            interfaces: definition.interfaces,
            exclusions: definition.exclusions.into_iter().map(exclusion).collect(),
            part_of_id: definition.part_of_id.map(akte_domain::DomainId),
            network_plan_id: definition.network_plan_id.map(akte_domain::EvidenceId),
            released_version: definition.released_version,
            released_by: definition.released_by,
            released_on: definition.released_on,
        }
    }
}

impl From<akte_domain::CarriedNeed> for CarriedNeed {
    fn from(carried: akte_domain::CarriedNeed) -> Self {
        let akte_domain::CarriedNeed { confidentiality, integrity, availability } = carried;
        Self { confidentiality, integrity, availability }
    }
}

impl From<CarriedNeed> for akte_domain::CarriedNeed {
    fn from(carried: CarriedNeed) -> Self {
        let CarriedNeed { confidentiality, integrity, availability } = carried;
        Self { confidentiality, integrity, availability }
    }
}

impl From<akte_domain::ObjectFacts> for ObjectFacts {
    fn from(facts: akte_domain::ObjectFacts) -> Self {
        Self {
            number: facts.number,
            platform: facts.platform,
            usage: facts.usage,
            users: facts.users,
            owner: facts.owner,
            location: facts.location,
            in_service_since: facts.in_service_since,
            support_ends_on: facts.support_ends_on,
            replaced_by_id: facts.replaced_by_id.map(Uuid::from),
            process_kind: facts.process_kind,
            personal_data: facts.personal_data,
            classification: facts.classification,
            carrier: facts.carrier,
            network_address: facts.network_address,
            contract: facts.contract,
            external_connection: facts.external_connection,
            carries_high_need: facts.carries_high_need.into(),
            excludes_high_need: facts.excludes_high_need,
            needed_in_production: facts.needed_in_production,
        }
    }
}

impl From<ObjectFacts> for akte_domain::ObjectFacts {
    fn from(facts: ObjectFacts) -> Self {
        Self {
            number: facts.number,
            platform: facts.platform,
            usage: facts.usage,
            users: facts.users,
            owner: facts.owner,
            location: facts.location,
            in_service_since: facts.in_service_since,
            support_ends_on: facts.support_ends_on,
            replaced_by_id: facts.replaced_by_id.map(akte_domain::TargetObjectId),
            process_kind: facts.process_kind,
            personal_data: facts.personal_data,
            classification: facts.classification,
            carrier: facts.carrier,
            network_address: facts.network_address,
            contract: facts.contract,
            external_connection: facts.external_connection,
            carries_high_need: facts.carries_high_need.into(),
            excludes_high_need: facts.excludes_high_need,
            needed_in_production: facts.needed_in_production,
        }
    }
}
