//! Management systems by ISO/IEC 27001: rows with a content, undo, and what the database itself refuses between two
//! municipalities.

use super::support::*;
use crate::{Direction, Scope};
use akte_domain::iso::audit::{AuditArea, AuditMethod, Auditor, AuditorRole, ChecklistItem, ChecklistResult};
use akte_domain::iso::clause::ClauseStatus;
use akte_domain::iso::finding::Effectiveness;
use akte_domain::iso::review::{ReviewInput, ReviewText};
use akte_domain::iso::statement::{ControlSource, ControlStatus};
use akte_domain::*;

fn statement(domain: &InformationDomain, control: RequirementId) -> ControlStatement {
    let id = ControlStatement::id_of(domain.id, control);
    let mut statement = ControlStatement::new(id, domain.municipality_id, domain.id, "A.8.13 „Sicherung“");
    statement.requirement_id = Some(control);
    statement.applicable = Some(true);
    statement.sources = vec![ControlSource::Risk, ControlSource::Law];
    statement.status = Some(ControlStatus::Partly);
    statement.reviewed_on = Some(day(2));
    statement
}

fn audit(domain: &InformationDomain, control: RequirementId) -> Audit {
    let mut audit = Audit::new(AuditId(id()), domain.municipality_id, domain.id, "Internes Audit 2026");
    audit.methods = vec![AuditMethod::Interview, AuditMethod::Sampling];
    audit.team = vec![Auditor { name: "Kim Beispiel".into(), role: AuditorRole::Lead }];
    audit.areas = vec![AuditArea { name: "Betrieb".into(), responsible: "Alex Muster".into() }];
    let result = Some(ChecklistResult::Deviation);
    audit.checklist = vec![ChecklistItem {
        requirement_id: Some(control),
        question: "A.8.13".into(),
        result,
        note: "nie geübt".into(),
    }];
    audit
}

#[tokio::test]
async fn every_entry_comes_back_as_recorded_and_is_undone() {
    let (_folder, store) = plain().await;
    let sample = sample(&store, "Musterstadt", 2).await;
    let municipality_id = sample.scope.municipality();
    let statement = statement(&sample.domain, sample.requirements[0]);
    let own = ControlStatement::new(ControlStatementId(id()), municipality_id, sample.domain.id, "Rufbereitschaft");
    let mut clause = ClauseCheck::new(municipality_id, sample.domain.id, sample.requirements[1], "4.3 Geltungsbereich");
    clause.status = Some(ClauseStatus::Fulfilled);
    clause.checked_on = Some(day(3));
    let audit = audit(&sample.domain, sample.requirements[0]);
    let mut finding = AuditFinding::new(AuditFindingId(id()), municipality_id, sample.domain.id, "Keine Übung");
    finding.audit_id = Some(audit.id);
    finding.effectiveness = Some(Effectiveness::Partly);
    let measure = measure(&sample.domain, "Rücksicherung üben");
    let link = IsoLink {
        finding_id: Some(finding.id),
        measure_id: Some(measure.id),
        ..IsoLink::new(IsoLinkId(id()), municipality_id)
    };
    put(&store, sample.scope, &[measure]).await.expect("a measure");
    put(&store, sample.scope, &[statement.clone(), own.clone()]).await.expect("statements");
    put(&store, sample.scope, std::slice::from_ref(&clause)).await.expect("a clause");
    put(&store, sample.scope, std::slice::from_ref(&audit)).await.expect("an audit");
    put(&store, sample.scope, std::slice::from_ref(&finding)).await.expect("a finding");
    put(&store, sample.scope, std::slice::from_ref(&link)).await.expect("a link");
    let mut review = ManagementReview::new(ManagementReviewId(id()), municipality_id, sample.domain.id, "Bewertung");
    review.inputs = vec![ReviewText { input: ReviewInput::Risks, text: "besprochen".into() }];
    put(&store, sample.scope, std::slice::from_ref(&review)).await.expect("a review");
    {
        let mut snapshot = store.snapshot().await.expect("a snapshot");
        let (mut reads, scope) = (snapshot.reads(), sample.scope);
        assert_eq!(reads.control_statements(scope).await.expect("statements"), [statement, own]);
        assert_eq!(reads.clause_checks(scope).await.expect("clauses"), [clause]);
        assert_eq!(reads.audits(scope).await.expect("audits"), std::slice::from_ref(&audit));
        assert_eq!(reads.audit_findings(scope).await.expect("findings"), [finding]);
        assert_eq!(reads.management_reviews(scope).await.expect("reviews"), [review]);
        assert_eq!(reads.iso_links(scope).await.expect("links"), [link]);
    }
    let mut operation = store.begin(context("test.delete", municipality_id)).await.expect("an operation");
    operation.delete::<Audit>(sample.scope, &[audit.id.0]).await.expect("it goes");
    let refused = operation.commit().await.err().map(|error| error.code());
    assert_eq!(refused, Some("record.reference"), "a finding rests on it");
    for (what, records) in [("review", 1), ("link", 1), ("finding", 1), ("audit", 1), ("clause", 1), ("statements", 1)]
    {
        let undone = store.undo(Direction::Undo, 1, || context("undo", municipality_id), sample.scope).await;
        assert_eq!(undone.map(|written| written.len()).map_err(|e| e.code()), Ok(records), "{what} taken back");
    }
    let mut snapshot = store.snapshot().await.expect("a snapshot");
    assert_eq!(snapshot.reads().control_statements(sample.scope).await.expect("statements"), [], "nothing is left");
}

#[tokio::test]
async fn nothing_of_an_entry_belongs_to_another_municipality() {
    let (_folder, store) = plain().await;
    let own = sample(&store, "Musterstadt", 1).await;
    let other = sample(&store, "Nachbarstadt", 1).await;
    let (here, there) = (own.scope.municipality(), other.scope.municipality());
    let theirs = audit(&other.domain, other.requirements[0]);
    put(&store, other.scope, std::slice::from_ref(&theirs)).await.expect("an audit of the neighbour");
    let foreign_domain = ControlStatement::new(ControlStatementId(id()), here, other.domain.id, "Eigene");
    let refused = put(&store, own.scope, &[foreign_domain]).await.err().map(|error| error.code());
    assert_eq!(refused, Some("record.reference"), "an information domain of another municipality");
    let mut finding = AuditFinding::new(AuditFindingId(id()), here, own.domain.id, "Feststellung");
    finding.audit_id = Some(theirs.id);
    let refused = put(&store, own.scope, &[finding]).await.err().map(|error| error.code());
    assert_eq!(refused, Some("record.reference"), "an audit of another municipality");
    let nowhere = IsoLink::new(IsoLinkId(id()), here);
    let refused = put(&store, own.scope, &[nowhere]).await.err().map(|error| error.code());
    assert_eq!(refused, Some("record.check-failed"), "a link from nowhere to nowhere");
    let twice = statement(&own.domain, own.requirements[0]);
    let again = ControlStatement { id: ControlStatementId(id()), ..twice.clone() };
    put(&store, own.scope, &[twice]).await.expect("a statement");
    let refused = put(&store, own.scope, &[again]).await.err().map(|error| error.code());
    assert_eq!(refused, Some("record.already-exists"), "one statement for a control");
    let mut snapshot = store.snapshot().await.expect("a snapshot");
    assert_eq!(snapshot.reads().audits(Scope::of(there)).await.expect("audits"), [theirs], "each sees its own");
}
