//! Tables of data protection: `controller_sheet`, `processing_activity`, `processor_contract`, `data_breach`,
//! `data_subject_request`, `deletion_run`, `threshold_analysis`, `impact_assessment`, `processing_client`,
//! `protection_measure`, `own_legal_basis`.

use super::content::content_rows;
use crate::record::{self, Cells, Rows, Values};
use crate::{Result, Scope};
use akte_domain::privacy::activity::ProcessingActivity;
use akte_domain::{
    ControllerRecord, DataBreach, DataSubjectRequest, DeletionRun, ImpactAssessment, MunicipalityId, OwnLegalBasis,
    Problem, ProcessingClient, ProcessorContract, ProtectionMeasure, ThresholdAnalysis,
};
use sqlx::SqliteConnection;
use uuid::Uuid;

content_rows!(ControllerRecord, "controller_sheet", [], |_| Vec::new(), |_| None);

content_rows!(
    ProcessingActivity,
    "processing_activity",
    ["number", "name", "status"],
    ProcessingActivity::problems,
    |activity| {
        let mut texts = vec![
            activity.number.as_str(),
            &activity.department,
            &activity.contact,
            &activity.nature,
            &activity.software,
            &activity.measures_note,
            &activity.officer_opinion,
            &activity.references,
            &activity.joint_controllers,
        ];
        texts.extend(activity.purposes.iter().map(String::as_str));
        texts.extend(activity.legal_bases.iter().map(|basis| basis.provision.as_str()));
        texts.extend(activity.subjects.iter().map(|subject| subject.name.as_str()));
        texts.extend(activity.categories.iter().map(|category| category.name.as_str()));
        texts.extend(activity.recipients.iter().map(|recipient| recipient.name.as_str()));
        Some((&activity.name, texts))
    }
);

content_rows!(ProcessorContract, "processor_contract", ["processor"], ProcessorContract::problems, |contract| {
    let mut texts = vec![
        contract.subject.as_str(),
        &contract.nature_and_purpose,
        &contract.data,
        &contract.main_contract,
        &contract.contact,
        &contract.control_result,
        &contract.exit_duties,
    ];
    texts.extend(contract.sub_processors.iter().map(|sub| sub.name.as_str()));
    Some((&contract.processor, texts))
});

content_rows!(DataBreach, "data_breach", ["title"], DataBreach::problems, |breach| {
    let mut texts = vec![
        breach.facts.as_str(),
        &breach.cause,
        &breach.data_categories,
        &breach.person_categories,
        &breach.consequences,
        &breach.measures,
        &breach.lessons,
        &breach.processor,
        &breach.other_authorities,
    ];
    texts.extend(breach.reports.iter().map(|report| report.reference.as_str()));
    Some((&breach.title, texts))
});

content_rows!(
    DataSubjectRequest,
    "data_subject_request",
    ["number", "received_on"],
    DataSubjectRequest::problems,
    |request| {
        let title = if request.requester.trim().is_empty() { &request.number } else { &request.requester };
        Some((title, vec![request.number.as_str(), &request.channel, &request.offices, &request.remark]))
    }
);

content_rows!(DeletionRun, "deletion_run", ["activity_id", "done_on"], DeletionRun::problems, |run| {
    let title = if run.system.trim().is_empty() { &run.data } else { &run.system };
    Some((title, vec![run.data.as_str(), &run.done_by, &run.remark]))
});

content_rows!(
    ThresholdAnalysis,
    "threshold_analysis",
    ["activity_id", "decided_on"],
    ThresholdAnalysis::problems,
    // It is found by its activity.
    |_| None
);

content_rows!(ImpactAssessment, "impact_assessment", ["title", "review_on"], ImpactAssessment::problems, |one| {
    let mut texts = vec![
        one.team.as_str(),
        &one.subject,
        &one.description,
        &one.necessity,
        &one.proportionality,
        &one.views,
        &one.officer_opinion,
        &one.consultation_reference,
        &one.decision_reason,
    ];
    texts.extend(one.risks.iter().flat_map(|risk| [risk.scenario.as_str(), &risk.damage, &risk.treatment]));
    Some((&one.title, texts))
});

content_rows!(ProcessingClient, "processing_client", ["name"], ProcessingClient::problems, |client| {
    let mut texts = vec![client.address.as_str(), &client.contact, &client.measures_note, &client.remark];
    texts.extend(client.categories.iter().map(String::as_str));
    texts.extend(client.sub_processors.iter().map(|sub| sub.name.as_str()));
    Some((&client.name, texts))
});

content_rows!(
    ProtectionMeasure,
    "protection_measure",
    ["measure_id"],
    ProtectionMeasure::problems,
    // It is found by its measure.
    |_| None
);

impl Rows for OwnLegalBasis {
    const KIND: &'static str = "own_legal_basis";
    const TABLE: &'static str = "own_legal_basis";
    const COLUMNS: &'static [&'static str] = &["municipality_id", "id", "name", "abbreviation", "hint"];

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
            .push(&*self.name)
            .push(&*self.abbreviation)
            .push(&*self.hint);
    }

    fn read(cells: &mut Cells<'_>) -> Result<Self> {
        Ok(Self {
            municipality_id: cells.id()?,
            id: cells.id()?,
            name: cells.next()?,
            abbreviation: cells.next()?,
            hint: cells.next()?,
        })
    }

    fn broken_rules(&self) -> Vec<Problem> {
        self.problems()
    }

    fn search_texts(&self) -> Option<(&str, Vec<&str>)> {
        Some((&self.name, vec![&self.abbreviation, &self.hint]))
    }
}

/// All activities of a municipality by name.
pub(crate) async fn activities(conn: &mut SqliteConnection, scope: Scope) -> Result<Vec<ProcessingActivity>> {
    record::select(conn, scope, "order by name, id", |_| {}).await
}

/// All contracts with processors of a municipality by processor.
pub(crate) async fn contracts(conn: &mut SqliteConnection, scope: Scope) -> Result<Vec<ProcessorContract>> {
    record::select(conn, scope, "order by processor, id", |_| {}).await
}

/// All breaches of a municipality, the latest record first.
pub(crate) async fn breaches(conn: &mut SqliteConnection, scope: Scope) -> Result<Vec<DataBreach>> {
    record::select(conn, scope, "order by id desc", |_| {}).await
}

/// All requests of a municipality, the latest first.
pub(crate) async fn requests(conn: &mut SqliteConnection, scope: Scope) -> Result<Vec<DataSubjectRequest>> {
    record::select(conn, scope, "order by received_on desc, number desc, id desc", |_| {}).await
}

/// All deletions of a municipality, the latest first.
pub(crate) async fn runs(conn: &mut SqliteConnection, scope: Scope) -> Result<Vec<DeletionRun>> {
    record::select(conn, scope, "order by done_on desc, id desc", |_| {}).await
}

/// The threshold analyses of a municipality, the latest first.
pub(crate) async fn thresholds(conn: &mut SqliteConnection, scope: Scope) -> Result<Vec<ThresholdAnalysis>> {
    record::select(conn, scope, "order by decided_on desc, id desc", |_| {}).await
}

/// The impact assessments of a municipality by title.
pub(crate) async fn assessments(conn: &mut SqliteConnection, scope: Scope) -> Result<Vec<ImpactAssessment>> {
    record::select(conn, scope, "order by title, id", |_| {}).await
}

/// The controllers on whose behalf a municipality processes, by name.
pub(crate) async fn clients(conn: &mut SqliteConnection, scope: Scope) -> Result<Vec<ProcessingClient>> {
    record::select(conn, scope, "order by name, id", |_| {}).await
}

/// What measures of a municipality are for data protection.
pub(crate) async fn protection_measures(conn: &mut SqliteConnection, scope: Scope) -> Result<Vec<ProtectionMeasure>> {
    record::select(conn, scope, "order by id", |_| {}).await
}

/// The legal bases that a municipality added, by name.
pub(crate) async fn own_bases(conn: &mut SqliteConnection, scope: Scope) -> Result<Vec<OwnLegalBasis>> {
    record::select(conn, scope, "order by name, id", |_| {}).await
}
