//! What an audit would object to in a risk analysis (`reference/domain.md` 6.3).

use super::{ObjectAnalysis, Risk, RiskScheme, RiskTreatment, Standing, ThreatRelevance};
use crate::open_points::OpenPoint;
use crate::problem::filled;
use chrono::NaiveDate;

/// Open points of the analysis of an object.
#[must_use]
pub fn of_analysis(analysis: &ObjectAnalysis) -> Vec<OpenPoint> {
    let mut points = Vec::new();
    match analysis.standing() {
        Standing::Missing => points.push(OpenPoint::RiskAnalysisMissing),
        Standing::Begun => points.push(OpenPoint::ThreatNotJudged),
        Standing::NotDue | Standing::Judged | Standing::Covered => {}
    }
    points
}

/// Open points of a threat that was judged. `named` says whether a requirement in force at the object works against it,
/// `has_measure` whether a measure that was not dropped treats it.
#[must_use]
pub fn of_risk(risk: &Risk, scheme: &RiskScheme, named: bool, has_measure: bool, as_of: NaiveDate) -> Vec<OpenPoint> {
    let mut points = Vec::new();
    let mut note = |applies: bool, point: OpenPoint| {
        if applies {
            points.push(point);
        }
    };
    if risk.relevance != ThreatRelevance::Direct {
        note(named && !filled(&risk.comment), OpenPoint::ThreatDismissedWithoutReason);
        return points;
    }
    let (before, after) = (risk.before(scheme), risk.after(scheme));
    let changes_it = matches!(risk.treatment, Some(RiskTreatment::Reduce | RiskTreatment::Transfer));
    let remains = changes_it || risk.treatment == Some(RiskTreatment::Accept);
    let above = |place: Option<usize>| place.is_some_and(|place| !scheme.is_acceptable(place));
    note(before.is_none(), OpenPoint::RiskNotEstimated);
    note(above(before) && risk.treatment.is_none(), OpenPoint::RiskWithoutTreatment);
    note(!filled(&risk.owner), OpenPoint::RiskWithoutOwner);
    note(risk.treatment == Some(RiskTreatment::Reduce) && !has_measure, OpenPoint::RiskReducedWithoutMeasure);
    note(changes_it && after.is_none(), OpenPoint::ResidualRiskMissing);
    note(risk.grows(scheme), OpenPoint::ResidualRiskHigher);
    note(remains && !risk.is_accepted(), OpenPoint::ResidualRiskNotAccepted);
    let unreasoned = risk.is_accepted() && above(after) && !filled(&risk.acceptance_reason);
    note(unreasoned, OpenPoint::RiskAcceptedWithoutReason);
    note(risk.review_on.is_some_and(|day| day < as_of), OpenPoint::RiskReviewDue);
    let unwatched = !filled(&risk.observed_trigger) || !filled(&risk.observed_by);
    note(risk.observed && unwatched, OpenPoint::RiskObservedWithoutTrigger);
    points
}
