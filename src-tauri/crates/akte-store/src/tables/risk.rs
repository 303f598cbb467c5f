//! Tables `additional_threat`, `risk_analysis`, `risk` and `risk_measure`.

use crate::record::{self, Cells, Rows, Values, date_text};
use crate::{Result, Scope, StoreError};
use akte_domain::{
    AdditionalThreat, BasicValue, Coded, DomainId, MunicipalityId, Problem, Risk, RiskAnalysis, RiskMeasure,
};
use sqlx::SqliteConnection;
use uuid::Uuid;

/// Basic values as they stand in the database: `CIA`.
fn letters(values: &[BasicValue]) -> String {
    let has = |value: BasicValue| values.contains(&value);
    BasicValue::ALL.iter().zip(['C', 'I', 'A']).filter(|(value, _)| has(**value)).map(|(_, letter)| letter).collect()
}

fn values_of(letters: &str) -> Result<Vec<BasicValue>> {
    let value = |letter: char| match letter {
        'C' => Ok(BasicValue::Confidentiality),
        'I' => Ok(BasicValue::Integrity),
        'A' => Ok(BasicValue::Availability),
        other => Err(StoreError::unreadable("basic value", other)),
    };
    letters.chars().map(value).collect()
}

impl Rows for AdditionalThreat {
    const KIND: &'static str = "additional_threat";
    const TABLE: &'static str = "additional_threat";
    const COLUMNS: &'static [&'static str] = &["municipality_id", "id", "code", "title", "description", "affected"];

    fn id(&self) -> Uuid {
        self.id.0
    }

    fn municipality(&self) -> MunicipalityId {
        self.municipality_id
    }

    fn bind(&self, values: &mut Values) {
        values
            .push(self.municipality_id.0)
            .push(self.id.0)
            .push(&*self.code)
            .push(&*self.title)
            .push(&*self.description)
            .push(letters(&self.affected));
    }

    fn read(cells: &mut Cells<'_>) -> Result<Self> {
        Ok(Self {
            municipality_id: cells.id()?,
            id: cells.id()?,
            code: cells.next()?,
            title: cells.next()?,
            description: cells.next()?,
            affected: values_of(cells.next()?)?,
        })
    }

    fn broken_rules(&self) -> Vec<Problem> {
        self.problems()
    }

    fn search_texts(&self) -> Option<(&str, Vec<&str>)> {
        Some((&self.title, vec![&self.code, &self.description]))
    }
}

impl Rows for RiskAnalysis {
    const KIND: &'static str = "risk_analysis";
    const TABLE: &'static str = "risk_analysis";
    const COLUMNS: &'static [&'static str] =
        &["municipality_id", "id", "domain_id", "target_object_id", "occasion", "reason", "analysed_by", "analysed_on"];

    fn id(&self) -> Uuid {
        self.id.0
    }

    fn municipality(&self) -> MunicipalityId {
        self.municipality_id
    }

    fn bind(&self, values: &mut Values) {
        values
            .push(self.municipality_id.0)
            .push(self.id.0)
            .push(self.domain_id.0)
            .push(self.target_object_id.0)
            .push(self.occasion.map(Coded::code))
            .push(&*self.reason)
            .push(&*self.analysed_by)
            .push(self.analysed_on.map(date_text));
    }

    fn read(cells: &mut Cells<'_>) -> Result<Self> {
        Ok(Self {
            municipality_id: cells.id()?,
            id: cells.id()?,
            domain_id: cells.id()?,
            target_object_id: cells.id()?,
            occasion: cells.optional_coded()?,
            reason: cells.next()?,
            analysed_by: cells.next()?,
            analysed_on: cells.date()?,
        })
    }

    fn broken_rules(&self) -> Vec<Problem> {
        self.problems()
    }
}

impl Rows for Risk {
    const KIND: &'static str = "risk";
    const TABLE: &'static str = "risk";
    const COLUMNS: &'static [&'static str] = &[
        "municipality_id",
        "id",
        "domain_id",
        "target_object_id",
        "threat",
        "additional_threat_id",
        "relevance",
        "comment",
        "affected",
        "description",
        "frequency_before",
        "damage_before",
        "assessment",
        "treatment",
        "treatment_reason",
        "transferred_to",
        "frequency_after",
        "damage_after",
        "owner",
        "accepted_by",
        "accepted_on",
        "acceptance_reason",
        "review_on",
        "observed",
        "observed_by",
        "observed_trigger",
    ];

    fn id(&self) -> Uuid {
        self.id.0
    }

    fn municipality(&self) -> MunicipalityId {
        self.municipality_id
    }

    fn bind(&self, values: &mut Values) {
        values
            .push(self.municipality_id.0)
            .push(self.id.0)
            .push(self.domain_id.0)
            .push(self.target_object_id.0)
            .push(&*self.threat)
            .push(self.additional_threat_id.map(|id| id.0))
            .push(self.relevance.code())
            .push(&*self.comment)
            .push(letters(&self.affected))
            .push(&*self.description)
            .push(self.frequency_before.as_deref())
            .push(self.damage_before.as_deref())
            .push(&*self.assessment)
            .push(self.treatment.map(Coded::code))
            .push(&*self.treatment_reason)
            .push(&*self.transferred_to)
            .push(self.frequency_after.as_deref())
            .push(self.damage_after.as_deref())
            .push(&*self.owner)
            .push(&*self.accepted_by)
            .push(self.accepted_on.map(date_text))
            .push(&*self.acceptance_reason)
            .push(self.review_on.map(date_text))
            .push(self.observed)
            .push(&*self.observed_by)
            .push(&*self.observed_trigger);
    }

    fn read(cells: &mut Cells<'_>) -> Result<Self> {
        Ok(Self {
            municipality_id: cells.id()?,
            id: cells.id()?,
            domain_id: cells.id()?,
            target_object_id: cells.id()?,
            threat: cells.next()?,
            additional_threat_id: cells.optional_id()?,
            relevance: cells.coded()?,
            comment: cells.next()?,
            affected: values_of(cells.next()?)?,
            description: cells.next()?,
            frequency_before: cells.next()?,
            damage_before: cells.next()?,
            assessment: cells.next()?,
            treatment: cells.optional_coded()?,
            treatment_reason: cells.next()?,
            transferred_to: cells.next()?,
            frequency_after: cells.next()?,
            damage_after: cells.next()?,
            owner: cells.next()?,
            accepted_by: cells.next()?,
            accepted_on: cells.date()?,
            acceptance_reason: cells.next()?,
            review_on: cells.date()?,
            observed: cells.next()?,
            observed_by: cells.next()?,
            observed_trigger: cells.next()?,
        })
    }

    fn broken_rules(&self) -> Vec<Problem> {
        self.problems()
    }

    fn search_texts(&self) -> Option<(&str, Vec<&str>)> {
        let body = [&self.comment, &self.assessment, &self.treatment_reason, &self.acceptance_reason];
        let told = akte_domain::problem::filled(&self.description)
            || body.iter().any(|text| akte_domain::problem::filled(text));
        let title = if self.description.is_empty() { &self.threat } else { &self.description };
        told.then(|| (title.as_str(), body.into_iter().map(String::as_str).collect()))
    }
}

impl Rows for RiskMeasure {
    const KIND: &'static str = "risk_measure";
    const TABLE: &'static str = "risk_measure";
    const COLUMNS: &'static [&'static str] = &["municipality_id", "id", "risk_id", "measure_id"];

    fn id(&self) -> Uuid {
        self.id.0
    }

    fn municipality(&self) -> MunicipalityId {
        self.municipality_id
    }

    fn bind(&self, values: &mut Values) {
        values.push(self.municipality_id.0).push(self.id.0).push(self.risk_id.0).push(self.measure_id.0);
    }

    fn read(cells: &mut Cells<'_>) -> Result<Self> {
        Ok(Self { municipality_id: cells.id()?, id: cells.id()?, risk_id: cells.id()?, measure_id: cells.id()? })
    }
}

/// The threats that a municipality has found itself, by code.
pub(crate) async fn additional_threats(conn: &mut SqliteConnection, scope: Scope) -> Result<Vec<AdditionalThreat>> {
    record::select(conn, scope, "order by code", |_| {}).await
}

/// What is recorded about the analyses of an information domain.
pub(crate) async fn analyses(conn: &mut SqliteConnection, scope: Scope, domain: DomainId) -> Result<Vec<RiskAnalysis>> {
    record::select(conn, scope, "and domain_id = ? order by target_object_id", |values| {
        values.push(domain.0);
    })
    .await
}

/// All threats judged in an information domain; in all of a municipality where none is named.
pub(crate) async fn list(conn: &mut SqliteConnection, scope: Scope, domain: Option<DomainId>) -> Result<Vec<Risk>> {
    match domain {
        Some(domain) => {
            record::select(conn, scope, "and domain_id = ? order by target_object_id, id", |values| {
                values.push(domain.0);
            })
            .await
        }
        None => record::select(conn, scope, "order by domain_id, target_object_id, id", |_| {}).await,
    }
}

/// All links from the risks of an information domain to measures.
pub(crate) async fn measures(conn: &mut SqliteConnection, scope: Scope, domain: DomainId) -> Result<Vec<RiskMeasure>> {
    let condition = "and risk_id in (select id from risk where municipality_id = ? and domain_id = ?) order by id";
    record::select(conn, scope, condition, |values| {
        values.push(scope.uuid()).push(domain.0);
    })
    .await
}

/// All links from risks to a measure.
pub(crate) async fn of_measure(conn: &mut SqliteConnection, scope: Scope, measure: Uuid) -> Result<Vec<RiskMeasure>> {
    record::select(conn, scope, "and measure_id = ? order by id", |values| {
        values.push(measure);
    })
    .await
}
