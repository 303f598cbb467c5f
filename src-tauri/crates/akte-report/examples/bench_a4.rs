//! `bench_a4 data.json out.pdf`: an A.4 over the requirement rows of the PDF benchmark, as one whole process.
//!
//! `data.json` is `{title, org, date, layers: [{code, name, rows: [{id, title, level, text, status, rationale, evidence,
//! owner, due}]}]}`; dates of rows are `DD.MM.YYYY`.

use akte_domain::{
    DataState, DomainDefinition, DomainId, ImplementationStatus, InformationDomain, LegalForm, Method, Municipality,
    MunicipalityId, TargetObject, TargetObjectId, TargetObjectKind,
};
use akte_report::model::{Body, CheckResult, Frame, GroupCheck, ObjectCheck, ReportModel, RequirementCheck};
use akte_report::{RenderOptions, render};
use chrono::NaiveDate;
use serde::Deserialize;
use std::error::Error;
use uuid::Uuid;

/// As in the programs, which take theirs from `akte-app`.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

#[derive(Deserialize)]
struct Data {
    org: String,
    date: NaiveDate,
    layers: Vec<Layer>,
}

#[derive(Deserialize)]
struct Layer {
    code: String,
    name: String,
    rows: Vec<Row>,
}

#[derive(Deserialize)]
struct Row {
    id: String,
    title: String,
    level: String,
    text: String,
    status: String,
    rationale: String,
    evidence: String,
    owner: String,
    due: String,
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(input), Some(output)) = (arguments.next(), arguments.next()) else {
        return Err("usage: bench_a4 data.json out.pdf".into());
    };
    let data: Data = serde_json::from_slice(&std::fs::read(input)?)?;
    let report = render(&model(data)?, &RenderOptions::default())?;
    std::fs::write(output, report.bytes)?;
    Ok(())
}

fn model(data: Data) -> Result<ReportModel, Box<dyn Error>> {
    let id = Uuid::nil();
    let groups = data.layers.into_iter().map(group).collect::<Result<_, _>>()?;
    let kind = TargetObjectKind::InformationDomain;
    let object = TargetObject::new(TargetObjectId(id), MunicipalityId(id), DomainId(id), kind, "Kernverwaltung");
    Ok(ReportModel {
        frame: Frame {
            content_hash: None,
            municipality: municipality(data.org),
            domain: InformationDomain {
                id: DomainId(id),
                municipality_id: MunicipalityId(id),
                name: "Kernverwaltung".to_owned(),
                description: String::new(),
                method: Method::Edition2023,
                responsible: String::new(),
                catalogs: Vec::new(),
                definition: DomainDefinition::default(),
            },
            history: Vec::new(),
            catalogs: Vec::new(),
            data_state: DataState::default(),
            data_state_at: None,
            as_of: data.date,
            app_version: env!("CARGO_PKG_VERSION").to_owned(),
            release: None,
            limits: Vec::new(),
            marking: String::new(),
            logo: None,
        },
        body: Body::CheckResult(CheckResult {
            objects: vec![ObjectCheck { object, path: Vec::new(), groups }],
            trend: Vec::new(),
        }),
        evidence: Vec::new(),
        open_points: Vec::new(),
    })
}

fn municipality(name: String) -> Municipality {
    Municipality {
        id: MunicipalityId(Uuid::nil()),
        name,
        official_name: String::new(),
        legal_form: LegalForm::City,
        land: None,
        official_key: String::new(),
        street: String::new(),
        postal_code: String::new(),
        town: String::new(),
        email: String::new(),
        phone: String::new(),
        authority_head: String::new(),
        security_officer: String::new(),
        data_protection_officer: String::new(),
        demo: true,
    }
}

fn group(layer: Layer) -> Result<GroupCheck, Box<dyn Error>> {
    Ok(GroupCheck {
        area: format!("{} {}", layer.code, layer.name),
        id: layer.code,
        title: layer.name,
        language: "de".to_owned(),
        rows: layer.rows.into_iter().map(row).collect::<Result<_, _>>()?,
    })
}

fn row(row: Row) -> Result<RequirementCheck, Box<dyn Error>> {
    let status = match row.status.as_str() {
        "ja" => ImplementationStatus::Yes,
        "teilweise" => ImplementationStatus::Partial,
        "nein" => ImplementationStatus::No,
        "entbehrlich" => ImplementationStatus::Dispensable,
        _ => ImplementationStatus::Unprocessed,
    };
    Ok(RequirementCheck {
        id: row.id,
        title: row.title,
        modal_verb: String::new(),
        level: row.level,
        text: row.text,
        status,
        statement: row.evidence,
        reason: row.rationale,
        remaining_threats: None,
        responsible: row.owner,
        checked_on: None,
        due_on: Some(NaiveDate::parse_from_str(&row.due, "%d.%m.%Y")?),
        interviewee: String::new(),
        surveyor: String::new(),
        evidence: Vec::new(),
        measures: Vec::new(),
    })
}
