//! A.1 Strukturanalyse.

use super::ctx::Ctx;
use super::dependency_graph;
use crate::layout::block::{Block, Cell, Column, Orientation, Para, Row, Shape, Table};
use crate::model::{StructureAnalysis, StructureObject, StructurePerson};
use crate::type_setting::{Anchor, Run, Style, recorded};
use crate::units::mm;
use akte_domain::support::Support;
use akte_domain::{BasicValue, CarriedNeed, Coded, ReportSection, TargetObjectKind};

const VALUE: Shape = Shape::CELL.after(0);

use TargetObjectKind::{
    Application, Building, BusinessProcess, CommunicationLink, IcsSystem, Information, IotSystem, ItSystem, People,
    Room, ServiceProvider, Site,
};

/// The lists in their order, each with the kinds that stand in it.
const LISTS: &[(&str, &[TargetObjectKind])] = &[
    ("structure-list-processes", &[BusinessProcess]),
    ("structure-list-information", &[Information]),
    ("structure-list-applications", &[Application]),
    ("structure-list-systems", &[ItSystem, IcsSystem, IotSystem]),
    ("structure-list-links", &[CommunicationLink]),
    ("structure-list-rooms", &[Site, Building, Room]),
    ("structure-list-providers", &[ServiceProvider]),
    ("structure-list-people", &[People]),
];

/// What is mapped to what.
const MAPPINGS: &[(&str, &[TargetObjectKind], &[TargetObjectKind])] = &[
    ("structure-map-process-application", &[BusinessProcess, Information], &[Application]),
    ("structure-map-application-system", &[Application], &[ItSystem, IcsSystem, IotSystem]),
    ("structure-map-system-room", &[ItSystem, IcsSystem, IotSystem, CommunicationLink], &[Room, Building, Site]),
];

pub(super) fn body<'a>(ctx: &Ctx<'a>, analysis: &'a StructureAnalysis, blocks: &mut Vec<Block<'a>>) {
    definition(ctx, analysis, blocks);
    if ctx.shows(ReportSection::Overview) {
        glance(ctx, analysis, blocks);
    }
    if !ctx.shows(ReportSection::Details) {
        return;
    }
    network_plan(ctx, analysis, blocks);
    blocks.push(Block::Turn(Orientation::Landscape));
    blocks.push(ctx.heading(1, "structure-lists-title"));
    for (title, kinds) in LISTS {
        list(ctx, analysis, title, kinds, blocks);
    }
    blocks.push(Block::Turn(Orientation::Portrait));
    blocks.push(ctx.heading(1, "structure-maps-title"));
    for (title, from, to) in MAPPINGS {
        mapping(ctx, analysis, title, from, to, blocks);
    }
    dependencies(ctx, analysis, blocks);
    life_cycle(ctx, analysis, blocks);
    persons(ctx, analysis, blocks);
}

fn definition<'a>(ctx: &Ctx<'a>, analysis: &'a StructureAnalysis, blocks: &mut Vec<Block<'a>>) {
    let domain = &ctx.model.frame.domain;
    let definition = &domain.definition;
    blocks.push(ctx.heading(1, "structure-domain-title"));
    let text = |id: &str, text: &'a str| (ctx.get(id), vec![ctx.or_missing(text, VALUE)]);
    let approach = match definition.approach {
        Some(approach) => Para::new(ctx.term("approach", approach), VALUE),
        None => ctx.missing(VALUE),
    };
    let part_of = if analysis.part_of.is_empty() {
        Para::new(ctx.get("structure-none"), VALUE)
    } else {
        Para::new(recorded(analysis.part_of.as_str()), VALUE)
    };
    let pairs = vec![
        text("structure-short-name", &definition.short_name),
        text("structure-purpose", &definition.purpose),
        text("structure-description", &domain.description),
        (ctx.get("structure-method"), vec![Para::new(ctx.term("method", domain.method), VALUE)]),
        (ctx.get("structure-approach"), vec![approach]),
        text("structure-responsible", &domain.responsible),
        text("structure-organisational", &definition.organisational_boundary),
        text("structure-technical", &definition.technical_boundary),
        text("structure-infrastructural", &definition.infrastructural_boundary),
        text("structure-interfaces", &definition.interfaces),
        (ctx.get("structure-part-of"), vec![part_of]),
        text("structure-released-version", &definition.released_version),
        text("structure-released-by", &definition.released_by),
        (ctx.get("structure-released-on"), vec![ctx.date_para(definition.released_on, VALUE)]),
    ];
    blocks.push(Block::Table(Table::keys(pairs, VALUE)));
    blocks.push(ctx.heading(2, "structure-exclusions-title"));
    if definition.exclusions.is_empty() {
        blocks.push(ctx.body("structure-exclusions-none"));
        return;
    }
    let rows = definition.exclusions.iter().map(|exclusion| {
        Row::new(vec![
            Cell::text(recorded(exclusion.subject.as_str()), VALUE).heading(),
            Cell::text(recorded(exclusion.reason.as_str()), VALUE),
        ])
    });
    let head = ctx.head(&["structure-exclusion", "structure-exclusion-reason"]);
    blocks.push(Block::Table(Table::new(vec![Column::Share(1), Column::Share(2)], head, rows.collect())));
}

fn glance<'a>(ctx: &Ctx<'a>, analysis: &'a StructureAnalysis, blocks: &mut Vec<Block<'a>>) {
    blocks.push(ctx.heading(1, "structure-overview-title"));
    let right = VALUE.right();
    let number = |count: u64| ctx.texts.number(i64::try_from(count).unwrap_or(i64::MAX));
    let (mut entries, mut members) = (0_u64, 0_u64);
    let mut rows: Vec<Row<'a>> = Vec::new();
    for kind in TargetObjectKind::ALL.iter().copied().filter(|kind| *kind != TargetObjectKind::InformationDomain) {
        let of_kind = analysis.objects.iter().filter(|entry| entry.object.kind == kind);
        let (count, sum) =
            of_kind.fold((0_u64, 0_u64), |(count, sum), entry| (count + 1, sum + u64::from(entry.object.member_count)));
        entries += count;
        members += sum;
        rows.push(Row::new(vec![
            Cell::text(ctx.term("object-kind", kind), VALUE).heading(),
            Cell::text(number(count), right),
            Cell::text(number(sum), right),
        ]));
    }
    let strong = |text: String, shape: Shape| Cell::new(vec![Para::strong(text, shape)]);
    rows.push(
        Row::new(vec![
            strong(ctx.get("structure-sum"), VALUE).heading(),
            strong(number(entries), right),
            strong(number(members), right),
        ])
        .strong(),
    );
    let head = ctx.head(&["structure-kind", "structure-entries", "structure-members"]);
    let columns = vec![Column::Fixed(mm(70)), Column::Fixed(mm(45)), Column::Share(1)];
    let mut table = Table::new(columns, head, rows);
    table.right_from = Some(1);
    blocks.push(Block::Table(table));
    blocks.push(ctx.note(ctx.get("structure-members-rule")));
}

fn network_plan<'a>(ctx: &Ctx<'a>, analysis: &StructureAnalysis, blocks: &mut Vec<Block<'a>>) {
    blocks.push(ctx.heading(1, "structure-plan-title"));
    let found = analysis.network_plan.and_then(|index| Some((index, ctx.model.evidence.get(index)?)));
    let Some((index, entry)) = found else {
        blocks.push(ctx.body("structure-plan-none"));
        return;
    };
    let evidence = &entry.evidence;
    let mut title = Para::new("", VALUE);
    title.runs = vec![
        Run::new(recorded(format!("{} {}", ctx.evidence_number(index), evidence.title)), Style::Regular)
            .to(Anchor::Evidence(index)),
    ];
    let pairs = vec![
        (ctx.get("structure-plan-document"), vec![title]),
        (ctx.get("structure-plan-file"), vec![ctx.or_missing(&evidence.file_name, VALUE)]),
        (ctx.get("structure-plan-recorded"), vec![ctx.date_para(Some(evidence.recorded_on), VALUE)]),
        (ctx.get("structure-plan-hash"), vec![Para::new(evidence.sha256.as_str(), VALUE)]),
    ];
    blocks.push(Block::Table(Table::keys(pairs, VALUE)));
}

fn list<'a>(
    ctx: &Ctx<'a>,
    analysis: &'a StructureAnalysis,
    title: &str,
    kinds: &[TargetObjectKind],
    blocks: &mut Vec<Block<'a>>,
) {
    blocks.push(ctx.heading(2, title));
    let places: Vec<usize> =
        (0..analysis.objects.len()).filter(|place| kinds.contains(&analysis.objects[*place].object.kind)).collect();
    if places.is_empty() {
        blocks.push(ctx.body("structure-list-none"));
        return;
    }
    let head = ctx.head(&[
        "structure-head-number",
        "structure-head-name",
        "structure-head-count",
        "structure-head-facts",
        "structure-head-responsible",
        "structure-head-depends",
    ]);
    let columns = vec![
        Column::Fixed(mm(18)),
        Column::Share(20),
        Column::Fixed(mm(16)),
        Column::Share(24),
        Column::Share(14),
        Column::Share(20),
    ];
    let (texts, model, hash, count) = (ctx.texts, ctx.model, ctx.hash, places.len());
    let make = Box::new(move |index: usize| {
        let ctx = Ctx { texts, model, hash };
        places.get(index).map(|place| object_row(&ctx, analysis, *place)).unwrap_or_default()
    });
    let mut table = Table::lazy(columns, head, count, make);
    table.right_from = Some(2);
    table.right_to = Some(3);
    blocks.push(Block::Table(table));
}

fn object_row<'a>(ctx: &Ctx<'a>, analysis: &'a StructureAnalysis, place: usize) -> Row<'a> {
    let entry = &analysis.objects[place];
    let object = &entry.object;
    let small = Shape::CELL_SMALL;
    let mut name = vec![Para::strong(recorded(object.name.as_str()), Shape::CELL)];
    name.push(Para::new(ctx.term("object-kind", object.kind), Shape::CELL_LABEL));
    name.push(ctx.or_missing(&object.description, small));
    if !entry.path.is_empty() {
        name.push(Para::labelled(&ctx.get("structure-group"), recorded(entry.path.join(" › ")), small));
    }
    let count = ctx.texts.number(object.member_count.into());
    let responsible = vec![
        ctx.labelled("structure-responsible", &object.responsible, small),
        ctx.labelled("structure-owner", &object.facts.owner, small),
    ];
    Row::new(vec![
        Cell::new(vec![ctx.or_missing(&object.facts.number, VALUE)]),
        Cell::new(name).heading(),
        Cell::text(count, VALUE.right()),
        Cell::new(facts(ctx, entry)),
        Cell::new(responsible),
        Cell::new(needs(ctx, analysis, place)),
    ])
}

/// The facts that the standard asks for of this kind of object; what is missing is said.
fn facts<'a>(ctx: &Ctx<'a>, entry: &'a StructureObject) -> Vec<Para<'a>> {
    let (facts, small) = (&entry.object.facts, Shape::CELL_SMALL);
    let text = |id: &str, text: &'a str| ctx.labelled(id, text, small);
    let word = |id: &str, word: Option<String>| match word {
        Some(word) => Para::labelled(&ctx.get(id), word, small),
        None => ctx.labelled(id, "", small),
    };
    let yes_no = |said: Option<bool>| said.map(|said| ctx.get(if said { "status-yes" } else { "status-no" }));
    let usage = || word("structure-usage", facts.usage.map(|usage| ctx.term("usage-status", usage)));
    let personal = || word("structure-personal-data", yes_no(facts.personal_data));
    match entry.object.kind {
        BusinessProcess => {
            let kind = facts.process_kind.map(|kind| ctx.term("process-kind", kind));
            vec![word("structure-process-kind", kind), personal()]
        }
        Information => {
            let class = facts.classification.map(|class| ctx.term("classification", class));
            vec![text("structure-sort", &facts.platform), personal(), word("structure-classification", class)]
        }
        Application => vec![
            text("structure-platform", &facts.platform),
            usage(),
            text("structure-users", &facts.users),
            personal(),
            word("structure-support", facts.support_ends_on.map(|date| ctx.texts.date(date))),
        ],
        ItSystem | IcsSystem | IotSystem => vec![
            text("structure-platform", &facts.platform),
            usage(),
            text("structure-location", &facts.location),
            text("structure-users", &facts.users),
            word("structure-since", facts.in_service_since.map(|date| ctx.texts.date(date))),
            word("structure-support", facts.support_ends_on.map(|date| ctx.texts.date(date))),
        ],
        CommunicationLink => vec![
            text("structure-sort", &facts.platform),
            text("structure-carrier", &facts.carrier),
            text("structure-address", &facts.network_address),
            word("structure-external", yes_no(facts.external_connection)),
            word("structure-carries", carried(ctx, facts.carries_high_need)),
        ],
        Room | Building | Site => {
            vec![text("structure-sort", &facts.platform), text("structure-location", &facts.location)]
        }
        ServiceProvider => {
            vec![text("structure-services", &facts.platform), text("structure-contract", &facts.contract)]
        }
        People | TargetObjectKind::InformationDomain => vec![text("structure-sort", &facts.platform)],
    }
}

/// For which basic values information with a high need goes over a link.
fn carried(ctx: &Ctx<'_>, carried: CarriedNeed) -> Option<String> {
    if !carried.any()? {
        return Some(ctx.get("status-no"));
    }
    let values = BasicValue::ALL.iter().filter(|value| carried.of(**value) == Some(true));
    Some(values.map(|value| ctx.term("basic-value", *value)).collect::<Vec<_>>().join(", "))
}

/// What an object depends on and, for what others rest on, what depends on it.
fn needs<'a>(ctx: &Ctx<'a>, analysis: &'a StructureAnalysis, place: usize) -> Vec<Para<'a>> {
    let small = Shape::CELL_SMALL;
    let name = |place: usize| analysis.name(place);
    let mut paras: Vec<Para<'a>> = analysis
        .dependencies
        .iter()
        .filter(|one| one.from == place)
        .map(|one| Para::labelled(&ctx.term("dependency-kind", one.kind), recorded(name(one.to)), small))
        .collect();
    let above: Vec<&str> =
        analysis.dependencies.iter().filter(|one| one.to == place).map(|one| name(one.from)).collect();
    if !above.is_empty() {
        paras.push(Para::labelled(&ctx.get("structure-serves"), recorded(above.join(", ")), small));
    }
    if paras.is_empty() {
        paras.push(ctx.missing(small));
    }
    paras
}

fn mapping<'a>(
    ctx: &Ctx<'a>,
    analysis: &'a StructureAnalysis,
    title: &str,
    from: &[TargetObjectKind],
    to: &[TargetObjectKind],
    blocks: &mut Vec<Block<'a>>,
) {
    blocks.push(ctx.heading(2, title));
    let kind = |place: usize| analysis.kind(place);
    let rows: Vec<Row<'a>> = (0..analysis.objects.len())
        .filter(|place| kind(*place).is_some_and(|kind| from.contains(&kind)))
        .map(|place| {
            let names: Vec<&str> = analysis
                .dependencies
                .iter()
                .filter(|one| one.from == place && kind(one.to).is_some_and(|kind| to.contains(&kind)))
                .map(|one| analysis.name(one.to))
                .collect();
            let mapped = if names.is_empty() {
                Cell::new(vec![ctx.missing(VALUE)])
            } else {
                Cell::text(recorded(names.join(", ")), VALUE)
            };
            let name = analysis.objects[place].object.name.as_str();
            Row::new(vec![Cell::text(recorded(name), VALUE).heading(), mapped])
        })
        .collect();
    if rows.is_empty() {
        blocks.push(ctx.body("structure-list-none"));
        return;
    }
    let head = ctx.head(&["structure-map-from", "structure-map-to"]);
    blocks.push(Block::Table(Table::new(vec![Column::Share(1), Column::Share(2)], head, rows)));
}

fn dependencies<'a>(ctx: &Ctx<'a>, analysis: &'a StructureAnalysis, blocks: &mut Vec<Block<'a>>) {
    if analysis.dependencies.is_empty() {
        blocks.push(ctx.heading(1, "structure-dependencies-title"));
        blocks.push(ctx.body("structure-dependencies-none"));
        return;
    }
    blocks.push(Block::Turn(Orientation::Landscape));
    blocks.push(ctx.heading(1, "structure-dependencies-title"));
    dependency_graph::graph(ctx, analysis, blocks);
    let name = |place: usize| analysis.name(place);
    let rows = analysis.dependencies.iter().map(|one| {
        let mut inherits = vec![Para::new(ctx.get(if one.inherits { "status-yes" } else { "status-no" }), VALUE)];
        if !one.inherits || !one.remark.trim().is_empty() {
            inherits.push(ctx.or_missing(&one.remark, Shape::CELL_SMALL));
        }
        Row::new(vec![
            Cell::text(recorded(name(one.from)), VALUE).heading(),
            Cell::text(ctx.term("dependency-kind", one.kind), VALUE),
            Cell::text(recorded(name(one.to)), VALUE),
            Cell::new(inherits),
        ])
    });
    let head = ctx.head(&["structure-map-from", "structure-how", "structure-on", "structure-inherits"]);
    let columns = vec![Column::Share(5), Column::Share(4), Column::Share(5), Column::Share(4)];
    blocks.push(Block::Table(Table::new(columns, head, rows.collect())));
    blocks.push(Block::Turn(Orientation::Portrait));
}

fn life_cycle<'a>(ctx: &Ctx<'a>, analysis: &'a StructureAnalysis, blocks: &mut Vec<Block<'a>>) {
    blocks.push(ctx.heading(1, "structure-life-title"));
    let as_of = ctx.model.frame.as_of;
    let mut ending: Vec<&StructureObject> =
        analysis.objects.iter().filter(|entry| entry.object.support(as_of) != Support::Running).collect();
    if ending.is_empty() {
        blocks.push(ctx.body("structure-life-none"));
        return;
    }
    ending.sort_by_key(|entry| entry.object.facts.support_ends_on);
    let rows = ending.into_iter().map(|entry| {
        let state = match entry.object.support(as_of) {
            Support::Ended => "structure-support-ended",
            Support::Ending | Support::Running => "structure-support-ending",
        };
        Row::new(vec![
            Cell::text(recorded(entry.object.name.as_str()), VALUE).heading(),
            Cell::new(vec![ctx.date_para(entry.object.facts.support_ends_on, VALUE)]),
            Cell::new(vec![Para::strong(ctx.get(state), VALUE)]),
            Cell::new(vec![ctx.or_missing(&entry.replaced_by, VALUE)]),
        ])
    });
    let head = ctx.head(&["structure-map-from", "structure-support", "structure-state", "structure-replaced-by"]);
    let columns = vec![Column::Share(4), Column::Fixed(mm(30)), Column::Share(3), Column::Share(4)];
    blocks.push(Block::Table(Table::new(columns, head, rows.collect())));
}

fn persons<'a>(ctx: &Ctx<'a>, analysis: &'a StructureAnalysis, blocks: &mut Vec<Block<'a>>) {
    blocks.push(ctx.heading(1, "structure-persons-title"));
    if analysis.persons.is_empty() {
        blocks.push(ctx.body("structure-persons-none"));
        return;
    }
    let rows = analysis.persons.iter().map(|entry| person_row(ctx, entry)).collect();
    let head = ctx.head(&["structure-person", "structure-roles", "structure-reports-to", "structure-contact"]);
    let columns = vec![Column::Share(5), Column::Share(6), Column::Share(4), Column::Share(5)];
    blocks.push(Block::Table(Table::new(columns, head, rows)));
}

fn person_row<'a>(ctx: &Ctx<'a>, entry: &'a StructurePerson) -> Row<'a> {
    let (person, small) = (&entry.person, Shape::CELL_SMALL);
    let mut name = vec![Para::strong(recorded(person.name.as_str()), Shape::CELL)];
    let place: Vec<&str> =
        [person.position.as_str(), person.unit.as_str()].into_iter().filter(|text| !text.is_empty()).collect();
    name.push(if place.is_empty() { ctx.missing(small) } else { Para::new(recorded(place.join(", ")), small) });
    if person.external {
        name.push(Para::new(ctx.get("structure-person-external"), small));
    }
    let roles: Vec<Para<'a>> = person
        .roles
        .iter()
        .map(|held| {
            let role = ctx.term("role", held.role);
            let role = if held.deputy { ctx.t("role-deputy", &[("role", role.into())]) } else { role };
            Para::new(role, VALUE)
        })
        .collect();
    let contact: Vec<&str> =
        [person.email.as_str(), person.phone.as_str()].into_iter().filter(|text| !text.is_empty()).collect();
    Row::new(vec![
        Cell::new(name).heading(),
        Cell::new(if roles.is_empty() { vec![Para::new(ctx.get("structure-none"), VALUE)] } else { roles }),
        Cell::new(vec![ctx.or_missing(&entry.superior, VALUE)]),
        Cell::new(if contact.is_empty() {
            vec![ctx.missing(VALUE)]
        } else {
            vec![Para::new(recorded(contact.join(", ")), VALUE)]
        }),
    ])
}
