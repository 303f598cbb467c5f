//! What an audit would object to, as reports print it.

use super::Asked;
use crate::akte::OpenAkte;
use crate::assess::{Assessment, Cell};
use crate::error::Result;
use akte_domain::open_points::OpenPoint;
use akte_domain::{DomainId, PointPlace, Suppressions};
use akte_report::model::{OpenPointEntry, PutBack};
use akte_store::{Reads, Scope};
use chrono::NaiveDate;

/// What an audit would object to in the answers, in the order of the body.
pub(super) fn cell_points(assessment: &Assessment, as_of: NaiveDate) -> Vec<OpenPointEntry> {
    let mut points = Vec::new();
    for cell in assessment.cells() {
        points.extend(
            assessment.points_of(&cell, as_of).into_iter().map(|point| cell_entry(assessment, &cell, point, as_of)),
        );
    }
    points
}

/// An open point of a cell.
pub(super) fn cell_entry(
    assessment: &Assessment,
    cell: &Cell<'_>,
    point: OpenPoint,
    as_of: NaiveDate,
) -> OpenPointEntry {
    let (object, subject) = (cell.object.name.clone(), cell.found.row.label.clone());
    entry(&assessment.suppressions, &Assessment::place_at(cell, point), (object, subject), as_of)
}

/// An open point with what was recorded about putting it back: no report leaves it out without saying so.
pub(super) fn entry(
    suppressions: &Suppressions,
    place: &PointPlace,
    (object, subject): (String, String),
    as_of: NaiveDate,
) -> OpenPointEntry {
    let put_back = suppressions.of(place, as_of).map(|one| PutBack {
        reason: one.reason.clone(),
        until: one.until,
        decided_by: one.decided_by.clone(),
        decided_on: one.decided_on,
    });
    OpenPointEntry { point: place.point, object, subject, put_back }
}

/// What was put back of the points of a report that is made of the registers: in the information domain that is named, else
/// in whichever of the municipality.
pub(super) async fn put_back(reads: &mut Reads<'_>, scope: Scope, asked: &Asked<'_>) -> Result<Suppressions> {
    let recorded = match asked.domain {
        Some(domain) => reads.point_suppressions(scope, DomainId(domain)).await?,
        None => reads.all_point_suppressions(scope).await?,
    };
    Ok(Suppressions::new(recorded))
}

/// Answers whose requirement is in no version in force any more, and nobody has taken note of it.
pub(super) async fn gone_points(
    akte: &OpenAkte,
    reads: &mut Reads<'_>,
    assessment: &Assessment,
    as_of: NaiveDate,
) -> Result<Vec<OpenPointEntry>> {
    let mut points = Vec::new();
    for (object, answer) in assessment.open_archived() {
        let subject = assessment.archived_label(akte, reads, answer).await?;
        let place = PointPlace::of(OpenPoint::RequirementGone).at(object.id).asks(answer.requirement_id);
        points.push(entry(&assessment.suppressions, &place, (object.name.clone(), subject), as_of));
    }
    Ok(points)
}

/// What an audit would object to in the evidence.
pub(super) fn evidence_points(assessments: &[Assessment], as_of: NaiveDate) -> Vec<OpenPointEntry> {
    let about_evidence =
        |entry: &OpenPointEntry| matches!(entry.point, OpenPoint::NoEvidence | OpenPoint::EvidenceNotValid);
    assessments.iter().flat_map(|assessment| cell_points(assessment, as_of)).filter(about_evidence).collect()
}
