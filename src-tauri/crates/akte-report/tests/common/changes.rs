//! A model of what changed since a release.

use super::models::{day, frame};
use akte_domain::Method;
use akte_domain::degree::StatusCounts;
use akte_report::ReportModel;
use akte_report::model::{Body, ChangeField, ChangeOf, ChangeRow, Changes, ReleaseSheet, Worded};
use chrono::{TimeZone, Utc};

fn sheet(audit: bool) -> ReleaseSheet {
    ReleaseSheet {
        audit,
        version: "1.0".into(),
        released_by: "Petra Beispiel".into(),
        function: "Bürgermeisterin".into(),
        released_on: day(2026, 6, 30),
        state_number: 1_204,
        state_hash: "5f".repeat(32),
    }
}

fn row(kind: &str, subject: &str, change: ChangeOf, fields: &[(&str, &str, &str)]) -> ChangeRow {
    let field = |(name, before, after): &(&str, &str, &str)| ChangeField {
        name: (*name).into(),
        before: Worded::new((*before).into(), None),
        after: Worded::new((*after).into(), None),
    };
    ChangeRow {
        kind: kind.into(),
        subject: Worded::new(subject.into(), None),
        change,
        erased: false,
        fields: fields.iter().map(field).collect(),
        at: Utc.with_ymd_and_hms(2026, 7, 3, 9, 30, 0).unwrap(),
        actor: "Erika Beispiel".into(),
    }
}

/// Everything that a change can be.
pub fn changes() -> ReportModel {
    let rows = vec![
        row(
            "answer",
            "GC.1.1 Leitlinie · Rathaus",
            ChangeOf::Changed,
            &[("status", "teilweise", "ja"), ("reason", "Entwurf liegt vor", "")],
        ),
        row("answer", "GC.2.1 Rollen · Rathaus", ChangeOf::Added, &[]),
        row("measure", "Altes Archiv räumen", ChangeOf::Removed, &[]),
        ChangeRow { erased: true, actor: String::new(), ..row("person", "", ChangeOf::Changed, &[]) },
    ];
    let counts = |yes, partial, no| StatusCounts { unprocessed: 3, yes, partial, no, dispensable: 1 };
    ReportModel {
        frame: frame(Method::GrundschutzPlusPlus),
        body: Body::Changes(Changes {
            since: sheet(false),
            method: "grundschutz_plus_plus",
            then: counts(4, 2, 4),
            now: counts(6, 1, 4),
            rows,
        }),
        evidence: Vec::new(),
        open_points: Vec::new(),
    }
}

/// Nothing changed since an audit; the report shows the state of a release.
pub fn none() -> ReportModel {
    let mut model = changes();
    model.frame.release = Some(ReleaseSheet { version: "2.0".into(), ..sheet(false) });
    if let Body::Changes(changes) = &mut model.body {
        changes.since = ReleaseSheet { function: String::new(), ..sheet(true) };
        changes.now = changes.then;
        changes.rows.clear();
    }
    model
}
