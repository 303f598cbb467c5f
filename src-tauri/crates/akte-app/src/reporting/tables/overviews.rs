//! The tables of A.0, of the management report and of the overview of a Verbund.

use super::{Words, number, plain};
use akte_domain::Coded as _;
use akte_domain::Method;
use akte_domain::degree::StatusCounts;
use akte_domain::export::{ExportCell, ExportTable};
use akte_report::model::{ManagementReport, PolicyOverview, VerbundOverview};

/// One row per policy.
pub(super) fn policies(words: &Words<'_>, overview: &PolicyOverview) -> ExportTable {
    let columns = [
        ("policies-number", 10),
        ("policies-document", 36),
        ("policies-owner", 24),
        ("policies-from", 13),
        ("policies-until", 13),
        ("policies-validity", 16),
        ("control-version", 10),
        ("control-status", 16),
        ("control-released-by", 24),
        ("control-released-on", 13),
        ("document-next-review", 13),
        ("policies-decision", 32),
        ("policies-evidence", 28),
    ];
    let rows = overview.rows.iter().map(|row| {
        let decisions = row.decisions.iter().map(|one| {
            let day = one.decided_on.map(|day| words.texts.date(day)).unwrap_or_default();
            let parts = [one.body.as_str(), one.number.as_str(), day.as_str()];
            parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
        });
        let controlled = row.controlled.as_ref();
        let title = match (row.policy, row.title.as_str()) {
            (Some(policy), "") => {
                ExportCell::Text(format!("{} ({})", words.term("policy", policy), words.get("report-missing")))
            }
            _ => plain(&row.title),
        };
        vec![
            plain(row.policy.map_or("", |policy| policy.number())),
            title,
            words.recorded(&row.owner),
            words.date(row.valid_from),
            words.date(row.valid_until),
            row.state.map_or_else(
                || words.recorded(""),
                |state| ExportCell::Text(words.texts.term("evidence-state", state)),
            ),
            controlled.map_or(ExportCell::Empty, |one| words.recorded(&one.version)),
            controlled.map_or(ExportCell::Empty, |one| ExportCell::Text(words.term("controlled-status", one.status))),
            controlled.map_or(ExportCell::Empty, |one| words.recorded(&one.released_by)),
            controlled.map_or(ExportCell::Empty, |one| words.date(one.released_on)),
            controlled.map_or(ExportCell::Empty, |one| words.date(one.review_due_on)),
            words.listed(&decisions.collect::<Vec<_>>()),
            words.evidence(row.evidence.as_slice()),
        ]
    });
    words.table("policies-title", &columns, rows.collect())
}

fn degree(method: &str, counts: StatusCounts) -> ExportCell {
    let degree = match Method::from_code(method) {
        Some(Method::EntryCheck) => counts.entry_degree_per_mille(),
        _ => counts.degree_per_mille(),
    };
    degree.map_or(ExportCell::Empty, |degree| number(degree / 10))
}

/// What the page says in tables: information domains, what is urgent, what an audit would object to, what runs out.
pub(super) fn management(words: &Words<'_>, report: &ManagementReport) -> Vec<ExportTable> {
    let measures = report.measures.iter().map(|one| {
        vec![plain(&one.title), words.recorded(&one.responsible), words.date(one.due_on), number(one.closes)]
    });
    let columns =
        [("management-measure", 44), ("management-responsible", 28), ("management-due", 13), ("management-closes", 18)];
    let measures = words.table("management-measures-title", &columns, measures.collect());
    let points = report.points.iter().map(|one| {
        let said = |list: &str| ExportCell::Text(words.texts.term(list, one.point.code()));
        vec![said("open-point"), number(one.count), said("open-where")]
    });
    let columns = [("table-open-point", 60), ("overview-count", 12), ("table-open-where", 60)];
    let points = words.table("management-points-title", &columns, points.collect());
    let deadlines = report.deadlines.iter().map(|one| {
        let kind = ExportCell::Text(words.term("deadline-kind", one.kind));
        vec![words.date(Some(one.on)), plain(&one.name), kind]
    });
    let columns = [("deadlines-due", 13), ("deadlines-subject", 44), ("deadlines-kind", 32)];
    let deadlines = words.table("management-deadlines-title", &columns, deadlines.collect());
    vec![domains(words, report), measures, points, deadlines]
}

/// One row per information domain.
fn domains(words: &Words<'_>, report: &ManagementReport) -> ExportTable {
    let columns = [
        ("management-domain", 32),
        ("verbund-method", 28),
        ("verbund-degree", 16),
        ("verbund-total", 14),
        ("management-unseen", 14),
    ];
    let rows = report.domains.iter().map(|one| {
        vec![
            plain(&one.name),
            ExportCell::Text(words.texts.term("method", one.method)),
            degree(one.method, one.now),
            number(one.now.total()),
            number(one.now.unprocessed),
        ]
    });
    words.table("management-degree-title", &columns, rows.collect())
}

/// One row per information domain of every municipality.
pub(super) fn verbund(words: &Words<'_>, overview: &VerbundOverview) -> ExportTable {
    let columns = [
        ("verbund-municipality", 28),
        ("verbund-domain", 28),
        ("verbund-method", 28),
        ("verbund-degree", 16),
        ("verbund-total", 14),
        ("verbund-unprocessed", 14),
        ("verbund-open", 14),
        ("verbund-put-back", 14),
        ("verbund-unproven", 14),
        ("verbund-overdue", 14),
        ("verbund-changed-on", 16),
    ];
    let rows = overview.municipalities.iter().flat_map(|one| {
        one.domains.iter().map(|domain| {
            vec![
                plain(&one.name),
                plain(&domain.name),
                ExportCell::Text(words.texts.term("method", domain.method)),
                degree(domain.method, domain.counts),
                number(domain.counts.total()),
                number(domain.counts.unprocessed),
                number(domain.open_points),
                number(domain.put_back),
                number(domain.unproven),
                number(domain.overdue_measures),
                words.date(domain.counted_on),
            ]
        })
    });
    words.table("verbund-title", &columns, rows.collect())
}

/// One row per information domain of every municipality that has systems or applications in use.
pub(super) fn verbund_support(words: &Words<'_>, overview: &VerbundOverview) -> ExportTable {
    let columns = [
        ("verbund-municipality", 28),
        ("verbund-domain", 28),
        ("verbund-in-use", 14),
        ("verbund-supported", 16),
        ("verbund-support-ended", 14),
        ("verbund-support-half-year", 16),
        ("verbund-support-year", 16),
        ("verbund-support-longer", 16),
        ("verbund-support-unknown", 16),
    ];
    let domains = overview.municipalities.iter().flat_map(|one| one.domains.iter().map(move |domain| (one, domain)));
    let rows = domains.filter(|(_, domain)| domain.support.total() > 0).map(|(one, domain)| {
        vec![
            plain(&one.name),
            plain(&domain.name),
            number(domain.support.total()),
            ExportCell::Text(domain.support.degree_per_mille().map(|one| words.texts.percent(one)).unwrap_or_default()),
            number(domain.support.ended),
            number(domain.support.within_half_year),
            number(domain.support.within_year),
            number(domain.support.longer),
            number(domain.support.unknown),
        ]
    });
    words.table("verbund-support-title", &columns, rows.collect())
}

/// One row per relation in which one municipality provides for another one.
pub(super) fn services(words: &Words<'_>, overview: &VerbundOverview) -> ExportTable {
    let columns = [("verbund-service", 32), ("verbund-provider", 28), ("verbund-receiver", 28), ("verbund-until", 16)];
    let rows = overview
        .services
        .iter()
        .map(|one| vec![plain(&one.name), plain(&one.provider), plain(&one.receiver), words.date(one.valid_until)]);
    words.table("verbund-services-title", &columns, rows.collect())
}

/// One row per shared object.
pub(super) fn shared(words: &Words<'_>, overview: &VerbundOverview) -> ExportTable {
    let columns = [("verbund-object", 32), ("verbund-owner", 28), ("verbund-granted", 40), ("verbund-relying", 40)];
    let rows = overview
        .shared
        .iter()
        .map(|one| vec![plain(&one.object), plain(&one.owner), words.listed(&one.granted), words.listed(&one.relying)]);
    words.table("verbund-shared-title", &columns, rows.collect())
}
