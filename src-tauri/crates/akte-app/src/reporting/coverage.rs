//! The coverage of the frameworks side by side: the model from one consistent read.

use super::Asked;
use super::privacy::text;
use crate::akte::OpenAkte;
use crate::assess::Assessment;
use crate::coverage_view::{CoverageView, Covered, FrameworkView, Source};
use crate::error::Result;
use akte_domain::coverage::{Cover, Framework};
use akte_domain::{Coded, ReportKind};
use akte_report::model::{Fact, Grid, RecordReport, RecordSheet, Said};
use akte_store::Reads;

/// So many sources of a cover are named; the window and the command line name all.
const NAMED: usize = 3;

/// So many gaps are named one by one.
const GAPS: usize = 200;

/// The four frameworks, the requirements of each that are covered, and the measures that close most.
///
/// # Errors
/// The database refuses.
pub(super) async fn report(
    akte: &OpenAkte,
    reads: &mut Reads<'_>,
    asked: &Asked<'_>,
    assessment: &Assessment,
) -> Result<RecordReport> {
    let view = CoverageView::read(akte, reads, assessment, asked.as_of).await?;
    let overview = Grid {
        columns: vec![
            ("framework", 20),
            ("framework-catalog", 28),
            ("cover-direct", 11),
            ("cover-wholly", 11),
            ("cover-partly", 11),
            ("cover-touched", 11),
            ("cover-nothing", 11),
            ("cover-dispensable", 11),
            ("framework-proven", 11),
        ],
        rows: view.frameworks.iter().map(totals).collect(),
    };
    let mut sheets: Vec<RecordSheet> =
        view.frameworks.iter().filter(|one| one.catalog.is_some()).map(|one| sheet(&view, one)).collect();
    // What to do next is about all of them.
    sheets.push(RecordSheet::chapter("frameworks-measures", measures(&view)));
    Ok(RecordReport { kind: ReportKind::Coverage, cover: summary(&view), overview, sheets })
}

fn number(count: usize) -> Vec<Said> {
    vec![Said::Number(count as u64)]
}

fn summary(view: &CoverageView) -> Vec<Fact> {
    let plan = &view.plan;
    let last = plan.chosen.last();
    vec![
        Fact::new("frameworks-open", number(plan.open)),
        Fact::new("frameworks-open-measures", number(plan.measures)),
        Fact::new("frameworks-set", number(plan.chosen.len())),
        Fact::new("frameworks-closed", number(last.map_or(0, |one| one.closed))),
        Fact::new(
            "frameworks-set-found",
            vec![Said::Sentence(match (plan.chosen.is_empty(), plan.exact) {
                (true, _) => "frameworks-no-set",
                (false, true) => "frameworks-exact",
                (false, false) => "frameworks-greedy",
            })],
        ),
    ]
}

fn totals(one: &FrameworkView) -> Vec<Vec<Said>> {
    let name = vec![Said::Word("framework", one.framework.code())];
    let Some(catalog) = &one.catalog else {
        let mut row = vec![name, vec![Said::Sentence("framework-absent")]];
        row.extend((0..7).map(|_| Said::none()));
        return row;
    };
    let mut about = Said::text(&format!("{}, {}", catalog.info.title, catalog.info.version));
    if one.in_force {
        about.push(Said::Sentence("framework-in-force"));
    }
    let mut row = vec![name, about];
    let covers = [Cover::Direct, Cover::Wholly, Cover::Partly, Cover::Touched, Cover::Nothing, Cover::Dispensable];
    row.extend(covers.map(|cover| number(one.count(cover))));
    row.push(number(one.proven()));
    row
}

fn sheet(view: &CoverageView, one: &FrameworkView) -> RecordSheet {
    let title = one.catalog.as_ref().map(|catalog| catalog.info.title.clone()).unwrap_or_default();
    let gaps: Vec<&str> =
        one.rows.iter().filter(|row| row.cover == Cover::Nothing).map(|row| row.label.as_str()).collect();
    let mut facts = vec![Fact::new("frameworks-gaps", number(gaps.len()))];
    facts.push(if gaps.len() <= GAPS && !gaps.is_empty() {
        text("frameworks-gap-labels", &gaps.join(", "))
    } else {
        let why = if gaps.is_empty() { "report-none" } else { "frameworks-gaps-many" };
        Fact::new("frameworks-gap-labels", vec![Said::Sentence(why)])
    });
    let covered = one.rows.iter().filter(|row| row.cover != Cover::Nothing);
    let grid = Grid {
        columns: vec![
            ("frameworks-requirement", 30),
            ("frameworks-cover", 14),
            ("frameworks-by", 44),
            ("frameworks-evidence", 12),
        ],
        rows: covered.map(|row| requirement(view, row)).collect(),
    };
    RecordSheet { title, facts, grids: vec![("frameworks-requirements", grid)] }
}

fn requirement(view: &CoverageView, row: &Covered) -> Vec<Vec<Said>> {
    vec![
        Said::text(&format!("{} {}", row.label, row.title)),
        vec![Said::Word("cover", row.cover.code())],
        by(view, row),
        number(row.evidence.len()),
    ]
}

/// By what a requirement is covered: its own answer, else what covers it as far as it is covered.
fn by(view: &CoverageView, row: &Covered) -> Vec<Said> {
    if row.own != akte_domain::ImplementationStatus::Unprocessed {
        return vec![Said::Labelled("frameworks-own", Box::new(Said::Word("status", row.own.code())))];
    }
    let behind: Vec<&Source> = row.sources.iter().filter(|source| source.cover == row.cover).collect();
    let mut said = Vec::new();
    for source in behind.iter().take(NAMED) {
        let Some(shown) = view.index.shown(source.found.to) else { continue };
        said.push(Said::Text(format!("{} {}", shown.label, shown.title)));
        said.push(Said::Word("mapping-relation", source.found.relation.code()));
        let through = source.through(&view.index);
        said.extend(Said::labelled("frameworks-through", Said::text(through)));
    }
    let more = behind.len().saturating_sub(NAMED);
    if more > 0 {
        said.push(Said::Labelled("frameworks-more-sources", Box::new(Said::Number(more as u64))));
    }
    said
}

/// The id of a framework's name.
fn name_of(framework: Framework) -> &'static str {
    match framework {
        Framework::Gdpr => "framework-gdpr",
        Framework::AnnexA => "framework-annex-a",
        Framework::Edition2023 => "framework-edition2023",
        Framework::GrundschutzPlusPlus => "framework-gspp",
    }
}

fn measures(view: &CoverageView) -> Grid {
    let row = |(place, chosen): (u64, &crate::coverage_view::Chosen)| {
        let counts = chosen.closes.iter().map(|(framework, count)| (*framework, *count));
        let closes: Vec<Said> = counts
            .map(|(framework, count)| Said::Labelled(name_of(framework), Box::new(Said::Number(count as u64))))
            .collect();
        vec![
            vec![Said::Number(place)],
            Said::text(&chosen.measure.title),
            Said::text(&chosen.measure.responsible),
            number(chosen.gain),
            Said::or_none(closes),
            number(chosen.closed),
        ]
    };
    Grid {
        columns: vec![
            ("field-number", 8),
            ("frameworks-measure", 36),
            ("field-responsible", 18),
            ("frameworks-gain", 14),
            ("frameworks-closes", 20),
            ("frameworks-closed-so-far", 16),
        ],
        rows: (1..).zip(&view.plan.chosen).map(row).collect(),
    }
}
