//! The check view: the requirements in force, each with its answer at one target object.

use super::query::{Order, Page, ScopedList, Window, anywhere};
use crate::record::Cells;
use crate::search::query::expression;
use crate::snapshot::Reads;
use crate::{Result, Scope};
use akte_domain::{
    Answer, CatalogId, Coded, DomainId, ImplementationStatus, MunicipalityId, RequirementId, TargetObjectId,
};
use uuid::Uuid;

/// Which requirements.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CheckFilter {
    /// Words in label, title, texts or answer.
    pub text: String,
    /// Statuses; empty for all.
    pub statuses: Vec<ImplementationStatus>,
    /// A group of a catalog, with the groups below it.
    pub group: Option<(CatalogId, u32)>,
    /// Modal verbs as the catalog spells them; empty for all.
    pub modal_verbs: Vec<String>,
    /// Security levels as the catalog spells them; empty for all.
    pub security_levels: Vec<String>,
    /// Effort levels; empty for all.
    pub effort_levels: Vec<u32>,
}

/// By what the requirements are sorted; the catalog's order breaks ties.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum CheckSort {
    /// The catalog's order.
    #[default]
    Position,
    /// The label as text.
    Label,
    /// The title.
    Title,
    /// The status, in the order in which people expect them.
    Status,
    /// The modal verb.
    ModalVerb,
    /// The effort level.
    EffortLevel,
    /// Who has to see to it.
    Responsible,
    /// Until when it shall be implemented; without a date last.
    DueOn,
}

/// A requirement in force, with its answer at the target object.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckRow {
    /// The version in force.
    pub catalog_id: CatalogId,
    /// The requirement.
    pub requirement_id: RequirementId,
    /// Its id in this version.
    pub label: String,
    /// Title.
    pub title: String,
    /// Position of its group.
    pub group: Option<u32>,
    /// The requirement that it enhances.
    pub parent: Option<RequirementId>,
    /// Modal verb; empty where there is none.
    pub modal_verb: String,
    /// Security level; empty where there is none.
    pub security_level: String,
    /// Effort level, where there is one.
    pub effort_level: Option<u32>,
    /// The requirement's text; empty in an index.
    pub statement: String,
    /// The answer, if there is one at this target object.
    pub answer: Option<Answer>,
    /// Answers to it anywhere in the information domain.
    pub answers_in_domain: u32,
    /// Measures that serve it at this target object.
    pub measures: u32,
    /// Pieces of evidence that prove it at this target object.
    pub evidence: u32,
}

impl CheckRow {
    /// The status at this target object.
    #[must_use]
    pub fn status(&self) -> ImplementationStatus {
        self.answer.as_ref().map_or(ImplementationStatus::Unprocessed, |answer| answer.status)
    }
}

/// The target object is bound to the `?` of the join, before the scope.
const FROM: &str = "from information_domain_catalog c
    join requirement_version v on v.catalog_id = c.catalog_id and v.withdrawn = 0
    left join answer a on a.municipality_id = c.municipality_id and a.target_object_id = ?
        and a.requirement_id = v.requirement_id";

const COLUMNS: &str = "v.catalog_id, v.requirement_id, v.label, v.title, v.group_position, v.parent_requirement_id,
    v.modal_verb, v.security_level, v.effort_level, v.statement,
    (select count(*) from answer x where x.municipality_id = c.municipality_id and x.domain_id = c.domain_id
        and x.requirement_id = v.requirement_id),
    a.id, a.status, a.statement, a.reason, a.responsible, a.checked_on, a.due_on, a.interviewee,
    a.basis_catalog_id, a.basis_requirement_id";

const LETTERS: &str = "v.label like ? escape '\\' or v.title like ? escape '\\' or v.statement like ? escape '\\'
    or a.statement like ? escape '\\' or a.reason like ? escape '\\' or a.responsible like ? escape '\\'";

const WORDS: &str = "v.requirement_id in (select e.entity_id from search_text t join search_entry e on e.id = t.rowid
    where search_text match ? and e.kind = 'requirement')";

impl Reads<'_> {
    /// The requirements in force in an information domain, each with its answer at one target object.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn check_rows(
        &mut self,
        scope: Scope,
        domain: DomainId,
        object: TargetObjectId,
        filter: &CheckFilter,
        sort: (CheckSort, Order),
        window: Window,
    ) -> Result<Page<CheckRow>> {
        let mut list = ScopedList::new(scope, FROM, "c");
        list.and_id("c.domain_id = ?", domain);
        self.add_filter(&mut list, filter).await?;
        let order = order_by(sort);
        let rows = list.rows(self.conn, COLUMNS, &[object.0], &order, window).await?;
        let mut items = rows
            .iter()
            .map(|row| read(&mut Cells::new(row), scope.municipality(), domain, object))
            .collect::<Result<Vec<_>>>()?;
        self.add_links(&mut items, scope, object).await?;
        let total = list.total(self.conn, &[object.0]).await?;
        Ok(Page { items, total })
    }

    async fn add_filter(&mut self, list: &mut ScopedList, filter: &CheckFilter) -> Result<()> {
        if akte_domain::problem::filled(&filter.text) {
            let pattern = anywhere(filter.text.trim());
            // Besides what stands there letter by letter, the index knows words regardless of accents, and capital
            // umlauts, which `like` does not.
            match expression(self.conn, None, &filter.text, self.words).await? {
                Some(words) => list.and_texts(&format!("({LETTERS} or {WORDS})"), &[(&pattern, 6), (&words, 1)]),
                None => list.and_texts(&format!("({LETTERS})"), &[(&pattern, 6)]),
            };
        }
        let statuses: Vec<&str> = filter.statuses.iter().map(|status| status.code()).collect();
        list.and_in("coalesce(a.status, 'unprocessed')", &statuses);
        for (column, texts) in [("v.modal_verb", &filter.modal_verbs), ("v.security_level", &filter.security_levels)] {
            let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
            list.and_in(column, &texts);
        }
        list.and_numbers("v.effort_level", &filter.effort_levels);
        if let Some((catalog, group)) = filter.group {
            let groups = self.groups(catalog).await?;
            list.and_id("v.catalog_id = ?", catalog);
            list.and_numbers("v.group_position", &with_descendants(&groups, group));
        }
        Ok(())
    }

    /// Counts of measures and evidence at the target object, read once for all rows.
    async fn add_links(&mut self, rows: &mut [CheckRow], scope: Scope, object: TargetObjectId) -> Result<()> {
        let measures = crate::tables::measure_link::counts_at(self.conn, scope, object).await?;
        let evidence = crate::tables::evidence_link::counts_at(self.conn, scope, object).await?;
        for row in rows {
            row.measures = measures.get(&row.requirement_id).copied().unwrap_or(0);
            row.evidence = evidence.get(&row.requirement_id).copied().unwrap_or(0);
        }
        Ok(())
    }
}

fn order_by((sort, order): (CheckSort, Order)) -> String {
    let direction = order.sql();
    let by = match sort {
        CheckSort::Position => return format!("c.position {direction}, v.position {direction}"),
        CheckSort::Label => "v.label",
        CheckSort::Title => "v.title",
        CheckSort::Status => {
            "case coalesce(a.status, 'unprocessed') when 'unprocessed' then 0 when 'yes' then 1 when 'partial' then 2 \
             when 'no' then 3 else 4 end"
        }
        CheckSort::ModalVerb => "v.modal_verb",
        CheckSort::EffortLevel => "v.effort_level",
        CheckSort::Responsible => "coalesce(a.responsible, '')",
        CheckSort::DueOn => return format!("a.due_on {direction} nulls last, c.position, v.position"),
    };
    format!("{by} {direction}, c.position, v.position")
}

/// A group and all below it. Parents stand before their children.
fn with_descendants(groups: &[crate::GroupRow], group: u32) -> Vec<u32> {
    let mut found = vec![group];
    for row in groups {
        if row.parent.is_some_and(|parent| found.contains(&parent)) {
            found.push(row.position);
        }
    }
    found
}

fn read(
    cells: &mut Cells<'_>,
    municipality_id: MunicipalityId,
    domain_id: DomainId,
    target_object_id: TargetObjectId,
) -> Result<CheckRow> {
    let mut row = CheckRow {
        catalog_id: cells.id()?,
        requirement_id: cells.id()?,
        label: cells.next()?,
        title: cells.next()?,
        group: cells.next()?,
        parent: cells.optional_id()?,
        modal_verb: cells.next()?,
        security_level: cells.next()?,
        effort_level: cells.next()?,
        statement: cells.next()?,
        answer: None,
        answers_in_domain: cells.number()?,
        measures: 0,
        evidence: 0,
    };
    let Some(id) = cells.next::<Option<Uuid>>()? else { return Ok(row) };
    row.answer = Some(Answer {
        id: id.into(),
        municipality_id,
        domain_id,
        target_object_id,
        requirement_id: row.requirement_id,
        status: cells.coded()?,
        statement: cells.next()?,
        reason: cells.next()?,
        responsible: cells.next()?,
        checked_on: cells.date()?,
        due_on: cells.date()?,
        interviewee: cells.next()?,
        basis: crate::tables::answer::read_basis(cells, row.requirement_id)?,
    });
    Ok(row)
}
