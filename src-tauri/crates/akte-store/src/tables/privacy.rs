//! Tables of data protection: `controller_sheet`, `processing_activity`, `processor_contract`, `data_breach`,
//! `data_subject_request`, `deletion_run`, `own_legal_basis`.

use super::content;
use crate::record::{self, Cells, Rows, Values};
use crate::{Result, Scope};
use akte_domain::privacy::activity::ProcessingActivity;
use akte_domain::{
    ControllerRecord, DataBreach, DataSubjectRequest, DeletionRun, MunicipalityId, OwnLegalBasis, Problem,
    ProcessorContract,
};
use sqlx::SqliteConnection;
use uuid::Uuid;

/// Declares how a record with a content lies in its table: its columns, its rules, and what it is found by.
macro_rules! content_rows {
    ($record:ty, $table:literal, [$($key:literal),*], $rules:expr, $search:expr) => {
        impl Rows for $record {
            const KIND: &'static str = $table;
            const TABLE: &'static str = $table;
            const COLUMNS: &'static [&'static str] = &["municipality_id", "id", $($key,)* "content"];

            fn id(&self) -> Uuid {
                self.id.0
            }

            fn municipality(&self) -> MunicipalityId {
                self.municipality_id
            }

            fn bind(&self, values: &mut Values) {
                content::bind(self, &["municipality_id", "id", $($key),*], values);
            }

            fn read(cells: &mut Cells<'_>) -> Result<Self> {
                content::read(Self::KIND, &["municipality_id", "id", $($key),*], cells)
            }

            fn broken_rules(&self) -> Vec<Problem> {
                let rules: fn(&Self) -> Vec<Problem> = $rules;
                rules(self)
            }

            fn search_texts(&self) -> Option<(&str, Vec<&str>)> {
                let search: fn(&Self) -> Option<(&str, Vec<&str>)> = $search;
                search(self)
            }
        }
    };
}

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

/// The legal bases that a municipality added, by name.
pub(crate) async fn own_bases(conn: &mut SqliteConnection, scope: Scope) -> Result<Vec<OwnLegalBasis>> {
    record::select(conn, scope, "order by name, id", |_| {}).await
}
