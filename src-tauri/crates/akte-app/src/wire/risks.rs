//! Risk analysis: objects, threats, risks.

use super::chart::Picture;
use super::common::Sort;
use akte_domain::{AnalysisOccasion, BasicValue, MeasureStatus, RiskTreatment, TargetObjectKind, ThreatRelevance};
use chrono::NaiveDate;
use uuid::Uuid;

wire! {
    /// Asks for the objects of a domain with the standing of their risk analyses.
    pub struct RiskObjectListRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// The domain.
        pub domain_id: Uuid,
        /// Words that name or number contain.
        #[serde(default)]
        pub text: String,
        /// Only objects that are to be analysed.
        #[serde(default)]
        pub only_due: bool,
        /// Only objects with something left to do.
        #[serde(default)]
        pub only_open: bool,
        /// Sort; none for those that are to be analysed first.
        pub sort: Option<Sort>,
        /// How many to skip.
        pub offset: u32,
        /// How many to return.
        pub limit: u32,
    }

    /// An object with the standing of its risk analysis.
    pub struct RiskObjectRow {
        /// The object.
        pub id: Uuid,
        /// Its name.
        pub name: String,
        /// Its number.
        pub number: String,
        /// Its kind.
        #[cfg_attr(test, ts(type = "TargetObjectKind"))]
        pub kind: TargetObjectKind,
        /// Name of its highest protection need; empty where nothing is known.
        pub need: String,
        /// Whether its protection need asks for an analysis.
        pub by_need: bool,
        /// Why it is analysed although its need does not ask for it.
        #[cfg_attr(test, ts(type = "AnalysisOccasion | null"))]
        pub occasion: Option<AnalysisOccasion>,
        /// Why that is so.
        pub reason: String,
        /// Who carried the analysis out.
        pub analysed_by: String,
        /// When.
        pub analysed_on: Option<NaiveDate>,
        /// `not_due`, `missing`, `begun`, `judged` or `covered`.
        pub standing: String,
        /// Name of the group of alike objects that is analysed in its stead; empty for none.
        pub covered_by: String,
        /// How many threats there are to judge.
        pub threats: u32,
        /// How many of them a requirement at this object names.
        pub named: u32,
        /// How many were judged.
        pub judged: u32,
        /// How many are directly relevant.
        pub risks: u32,
        /// Code of the highest category without additional measures.
        pub highest_before: Option<String>,
        /// Code of the highest residual category.
        pub highest_after: Option<String>,
        /// How many points an audit would object to.
        pub points: u32,
    }

    /// Says which objects are analysed for which reason, and who analysed them. A field that is left out stays as it is.
    pub struct RiskObjectSaveRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// The domain.
        pub domain_id: Uuid,
        /// The objects.
        pub object_ids: Vec<Uuid>,
        /// `not_modelled`, `outside_scenarios`, `decision`, or empty for none.
        pub occasion: Option<String>,
        /// Why that is so.
        pub reason: Option<String>,
        /// Who carried the analysis out.
        pub analysed_by: Option<String>,
        /// When, as `YYYY-MM-DD`; empty for nothing.
        pub analysed_on: Option<String>,
    }

    /// Asks for the threats of an object.
    pub struct ThreatOverviewRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// The domain.
        pub domain_id: Uuid,
        /// The object.
        pub object_id: Uuid,
        /// Words that code or title contain.
        #[serde(default)]
        pub text: String,
        /// Only threats that nobody has judged.
        #[serde(default)]
        pub only_open: bool,
        /// How many to skip.
        pub offset: u32,
        /// How many to return.
        pub limit: u32,
    }

    /// A threat as it stands at an object.
    pub struct ThreatOverviewRow {
        /// Its code.
        pub threat: String,
        /// The municipality's own threat; none for an elementary one.
        pub additional_threat_id: Option<Uuid>,
        /// Its title.
        pub title: String,
        /// What it means.
        pub definition: String,
        /// Why it is listed: `named` by requirements in force here, `additional`, or the `rest` of the elementary ones.
        pub source: String,
        /// Labels of the requirements that name it.
        pub requirements: Vec<String>,
        /// The basic values that it usually affects.
        #[cfg_attr(test, ts(type = "BasicValue[]"))]
        pub affects: Vec<BasicValue>,
        /// The risk that records the judgement; none where nobody has judged.
        pub risk_id: Option<Uuid>,
        /// How it bears on the object.
        #[cfg_attr(test, ts(type = "ThreatRelevance | null"))]
        pub relevance: Option<ThreatRelevance>,
        /// Why.
        pub comment: String,
        /// Code of the category without additional measures.
        pub before: Option<String>,
        /// Code of the residual category.
        pub after: Option<String>,
    }

    /// Asks for risks.
    pub struct RiskListRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// The domain.
        pub domain_id: Uuid,
        /// Words that object, threat, description or owner contain.
        #[serde(default)]
        pub text: String,
        /// Only those of an object.
        pub object_id: Option<Uuid>,
        /// Which stage frequency, damage and category are meant for: `before` (else) or `after`.
        #[serde(default)]
        pub stage: String,
        /// Code of the frequency; empty for all.
        #[serde(default)]
        pub frequency: String,
        /// Code of the damage; empty for all.
        #[serde(default)]
        pub damage: String,
        /// Code of the category; empty for all.
        #[serde(default)]
        pub category: String,
        /// Only these treatments; empty for all.
        #[serde(default)]
        #[cfg_attr(test, ts(type = "RiskTreatment[]"))]
        pub treatments: Vec<RiskTreatment>,
        /// Only risks with points that an audit would object to.
        #[serde(default)]
        pub only_open: bool,
        /// Only risks under observation.
        #[serde(default)]
        pub only_observed: bool,
        /// Only risks whose residual risk has to be accepted and is not.
        #[serde(default)]
        pub only_unaccepted: bool,
        /// Sort; none for objects in their order.
        pub sort: Option<Sort>,
        /// How many to skip.
        pub offset: u32,
        /// How many to return.
        pub limit: u32,
    }

    /// A risk.
    pub struct RiskRow {
        /// Its id.
        pub id: Uuid,
        /// The object.
        pub object_id: Uuid,
        /// Its name.
        pub object_name: String,
        /// Code of the threat.
        pub threat: String,
        /// Title of the threat.
        pub threat_title: String,
        /// How it bears on the object.
        #[cfg_attr(test, ts(type = "ThreatRelevance"))]
        pub relevance: ThreatRelevance,
        /// Why.
        pub comment: String,
        /// The basic values that are affected here.
        #[cfg_attr(test, ts(type = "BasicValue[]"))]
        pub affected: Vec<BasicValue>,
        /// What can happen here.
        pub description: String,
        /// Code of how often it happens without additional measures.
        pub frequency_before: Option<String>,
        /// Code of how bad it would be without additional measures.
        pub damage_before: Option<String>,
        /// Code of the category that follows.
        pub before: Option<String>,
        /// Why frequency and damage are judged so.
        pub assessment: String,
        /// What is done about it.
        #[cfg_attr(test, ts(type = "RiskTreatment | null"))]
        pub treatment: Option<RiskTreatment>,
        /// How it is avoided, or why this treatment was chosen.
        pub treatment_reason: String,
        /// To whom it is transferred.
        pub transferred_to: String,
        /// Code of how often it happens after the treatment.
        pub frequency_after: Option<String>,
        /// Code of how bad it would be after the treatment.
        pub damage_after: Option<String>,
        /// Code of the residual category that follows.
        pub after: Option<String>,
        /// Who answers for it.
        pub owner: String,
        /// Who accepted what remains.
        pub accepted_by: String,
        /// When.
        pub accepted_on: Option<NaiveDate>,
        /// Why what remains is accepted.
        pub acceptance_reason: String,
        /// When it is looked at again.
        pub review_on: Option<NaiveDate>,
        /// Whether it is under observation.
        pub observed: bool,
        /// Who observes it.
        pub observed_by: String,
        /// What makes it be treated anew.
        pub observed_trigger: String,
        /// How many measures treat it.
        pub measures: u32,
        /// What an audit would object to, in words.
        pub points: Vec<String>,
    }

    /// A measure that treats a risk.
    pub struct RiskMeasureRow {
        /// The measure.
        pub id: Uuid,
        /// Its title.
        pub title: String,
        /// How far it is.
        #[cfg_attr(test, ts(type = "MeasureStatus"))]
        pub status: MeasureStatus,
        /// Who sees to it.
        pub responsible: String,
        /// Until when.
        pub due_on: Option<NaiveDate>,
    }

    /// A requirement at the object that works against the threat.
    pub struct RiskRequirementRow {
        /// The requirement.
        pub requirement_id: Uuid,
        /// Its label.
        pub label: String,
        /// Its title.
        pub title: String,
        /// Whether it is a Basis requirement, whose risk cannot be accepted.
        pub basis: bool,
        /// Code of how far it is implemented there.
        pub status: String,
    }

    /// Everything about a risk.
    pub struct RiskDetail {
        /// The risk.
        pub row: RiskRow,
        /// What the threat means.
        pub definition: String,
        /// The measures that treat it.
        pub measures: Vec<RiskMeasureRow>,
        /// The requirements at the object that work against the threat.
        pub requirements: Vec<RiskRequirementRow>,
    }

    /// Judges threats and changes risks, any number in one step: those that are named, and each of the threats at each of the
    /// objects. A field that is left out stays as it is; an empty text clears it.
    #[derive(Default)]
    pub struct RiskSaveRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// The domain.
        pub domain_id: Uuid,
        /// Risks that are changed.
        #[serde(default)]
        pub risk_ids: Vec<Uuid>,
        /// Objects at which threats are judged.
        #[serde(default)]
        pub object_ids: Vec<Uuid>,
        /// Codes of these threats.
        #[serde(default)]
        pub threats: Vec<String>,
        /// How the threat bears on the object.
        #[cfg_attr(test, ts(type = "ThreatRelevance | null"))]
        pub relevance: Option<ThreatRelevance>,
        /// Why.
        pub comment: Option<String>,
        /// The basic values that are affected.
        #[cfg_attr(test, ts(type = "BasicValue[] | null"))]
        pub affected: Option<Vec<BasicValue>>,
        /// What can happen.
        pub description: Option<String>,
        /// Code of how often it happens without additional measures.
        pub frequency_before: Option<String>,
        /// Code of how bad it would be without additional measures.
        pub damage_before: Option<String>,
        /// Why frequency and damage are judged so.
        pub assessment: Option<String>,
        /// `avoid`, `reduce`, `transfer`, `accept`, or empty for none.
        pub treatment: Option<String>,
        /// How it is avoided, or why this treatment was chosen.
        pub treatment_reason: Option<String>,
        /// To whom it is transferred.
        pub transferred_to: Option<String>,
        /// Code of how often it happens after the treatment.
        pub frequency_after: Option<String>,
        /// Code of how bad it would be after the treatment.
        pub damage_after: Option<String>,
        /// Who answers for it.
        pub owner: Option<String>,
        /// Who accepted what remains.
        pub accepted_by: Option<String>,
        /// When, as `YYYY-MM-DD`.
        pub accepted_on: Option<String>,
        /// Why what remains is accepted.
        pub acceptance_reason: Option<String>,
        /// When it is looked at again, as `YYYY-MM-DD`.
        pub review_on: Option<String>,
        /// Whether it is under observation.
        pub observed: Option<bool>,
        /// Who observes it.
        pub observed_by: Option<String>,
        /// What makes it be treated anew.
        pub observed_trigger: Option<String>,
        /// Measures that treat it from now on.
        #[serde(default)]
        pub add_measures: Vec<Uuid>,
        /// Measures that do so no more.
        #[serde(default)]
        pub remove_measures: Vec<Uuid>,
    }

    /// What became of the risks.
    pub struct RisksSaved {
        /// How many were changed.
        pub changed: u32,
        /// How many acceptances were taken back, because what was accepted has changed.
        pub acceptances_withdrawn: u32,
        /// The risks.
        pub ids: Vec<Uuid>,
    }

    /// Asks for the matrix of a domain's risks.
    pub struct RiskMatrixRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// The domain.
        pub domain_id: Uuid,
        /// Only the risks of an object.
        pub object_id: Option<Uuid>,
        /// `before` or `after` the treatment.
        pub stage: String,
    }

    /// A field of the matrix.
    pub struct RiskMatrixField {
        /// Code of the frequency.
        pub frequency: String,
        /// Code of the damage.
        pub damage: String,
        /// What it says in words.
        pub label: String,
        /// How many risks lie in it.
        pub count: u32,
        /// Place of its outline in the picture.
        pub outline: u32,
    }

    /// The matrix of a domain's risks.
    pub struct RiskMatrixChart {
        /// The picture.
        pub picture: Picture,
        /// Its fields.
        pub fields: Vec<RiskMatrixField>,
        /// How many risks lie in none.
        pub missing: u32,
    }
}
