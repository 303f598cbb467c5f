//! Table `answer_source`.

use crate::record::{self, Cells, MAX_ROWS, Rows, Values, placeholders};
use crate::{Result, Scope};
use akte_domain::{AnswerId, AnswerSource, Coded, MunicipalityId};
use sqlx::SqliteConnection;
use uuid::Uuid;

impl Rows for AnswerSource {
    const KIND: &'static str = "answer_source";
    const TABLE: &'static str = "answer_source";
    const COLUMNS: &'static [&'static str] = &[
        "municipality_id",
        "id",
        "answer_id",
        "source_answer_id",
        "source_requirement_id",
        "source_label",
        "relation",
        "collection_id",
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
            .push(self.answer_id.0)
            .push(self.source_answer_id.0)
            .push(self.source_requirement_id.0)
            .push(&*self.source_label)
            .push(self.relation.code())
            .push(self.collection_id.0);
    }

    fn read(cells: &mut Cells<'_>) -> Result<Self> {
        Ok(Self {
            municipality_id: cells.id()?,
            id: cells.id()?,
            answer_id: cells.id()?,
            source_answer_id: cells.id()?,
            source_requirement_id: cells.id()?,
            source_label: cells.next()?,
            relation: cells.coded()?,
            collection_id: cells.id()?,
        })
    }
}

/// The links of some answers, in the order in which they were recorded.
pub(crate) async fn of_answers(
    conn: &mut SqliteConnection,
    scope: Scope,
    answers: &[AnswerId],
) -> Result<Vec<AnswerSource>> {
    let mut found = Vec::new();
    for chunk in answers.chunks(MAX_ROWS) {
        let condition = format!("and answer_id in ({}) order by answer_id, id", placeholders(chunk.len()));
        let links = record::select(conn, scope, &condition, |values| {
            for answer in chunk {
                values.push(answer.0);
            }
        });
        found.extend(links.await?);
    }
    Ok(found)
}

/// The links that lead from or to some answers.
pub(crate) async fn touching(
    conn: &mut SqliteConnection,
    scope: Scope,
    answers: &[AnswerId],
) -> Result<Vec<AnswerSource>> {
    let mut found: Vec<AnswerSource> = Vec::new();
    for chunk in answers.chunks(MAX_ROWS) {
        let ids = placeholders(chunk.len());
        let condition = format!("and (answer_id in ({ids}) or source_answer_id in ({ids})) order by answer_id, id");
        let links = record::select::<AnswerSource>(conn, scope, &condition, |values| {
            for answer in chunk.iter().chain(chunk) {
                values.push(answer.0);
            }
        });
        found.extend(links.await?);
    }
    found.sort_by_key(|link| link.id);
    found.dedup_by_key(|link| link.id);
    Ok(found)
}
