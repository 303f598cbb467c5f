//! A small town's risk analysis: one object done, one covered by its group, one missing; every treatment, and gaps.

use super::models::{day, frame};
use akte_domain::open_points::OpenPoint;
use akte_domain::risk::{affected_by, elementary_code};
use akte_domain::*;
use akte_report::model::*;
use akte_text::{Language, Texts};
use uuid::Uuid;

fn id(number: u128) -> Uuid {
    Uuid::from_u128(0x0192_0000_0000_7000_9000_0000_0000_0000 + number)
}

fn title(number: u8) -> String {
    Texts::for_language(Language::German).term("elementary-threat", &number.to_string())
}

fn object(number: u128, kind: TargetObjectKind, name: &str) -> TargetObject {
    let (municipality, domain) = (MunicipalityId(id(1)), DomainId(id(1)));
    TargetObject::new(TargetObjectId(id(number)), municipality, domain, kind, name)
}

fn threat(number: u8, source: &'static str, relevance: Option<ThreatRelevance>, comment: &str) -> RiskThreat {
    let code = elementary_code(number);
    RiskThreat {
        title: title(number),
        source,
        requirements: if source == "named" { vec!["OPS.1.1.4.A1".into(), "ORP.1.A1".into()] } else { Vec::new() },
        relevance,
        affected: affected_by(&code),
        comment: comment.into(),
        code,
    }
}

fn analysed(number: u128, kind: TargetObjectKind, name: &str, standing: &'static str) -> RiskObject {
    RiskObject {
        object: object(number, kind, name),
        path: Vec::new(),
        need: "hoch".into(),
        by_need: true,
        occasion: None,
        reason: String::new(),
        analysed_by: String::new(),
        analysed_on: None,
        standing,
        covered_by: String::new(),
        threats: (1..=3).map(|number| threat(number, "rest", None, "")).collect(),
    }
}

fn entry(object: usize, number: u8, before: Option<(&str, &str)>) -> RiskEntry {
    let analysis = RiskAnalysis {
        id: RiskAnalysisId(id(1)),
        municipality_id: MunicipalityId(id(1)),
        domain_id: DomainId(id(1)),
        target_object_id: TargetObjectId(id(object as u128)),
        occasion: None,
        reason: String::new(),
        analysed_by: String::new(),
        analysed_on: None,
    };
    let code = elementary_code(number);
    RiskEntry {
        object,
        risk: Risk {
            threat: code.clone(),
            affected: affected_by(&code),
            frequency_before: before.map(|(frequency, _)| frequency.to_owned()),
            damage_before: before.map(|(_, damage)| damage.to_owned()),
            ..Risk::judged(RiskId(id(u128::from(number))), &analysis, ThreatRelevance::Direct)
        },
        title: title(number),
        code,
        measures: Vec::new(),
    }
}

pub fn risks() -> ReportModel {
    let texts = Texts::for_language(Language::German);
    let mut scheme =
        RiskScheme::usual(MunicipalityId(id(1)), |code| texts.get(&format!("risk-{}", code.replace('_', "-"))));
    scheme.decided_by = "Verwaltungsvorstand".into();
    scheme.decided_on = Some(day(2026, 3, 1));
    let mut server = analysed(2, TargetObjectKind::ItSystem, "Server", "judged");
    server.analysed_by = "Erika Beispiel".into();
    server.analysed_on = Some(day(2026, 8, 3));
    server.threats = vec![
        threat(39, "named", Some(ThreatRelevance::Direct), "Vorfälle im Landkreis"),
        threat(45, "named", Some(ThreatRelevance::Indirect), "Durch G 0.39 abgedeckt"),
        threat(1, "rest", Some(ThreatRelevance::NotRelevant), "Brandabschnitt geprüft"),
        threat(5, "rest", Some(ThreatRelevance::NotRelevant), ""),
        threat(8, "rest", None, ""),
    ];
    let mut member = analysed(3, TargetObjectKind::ItSystem, "Dateiserver", "covered");
    member.path = vec!["Server".into()];
    member.covered_by = "Server".into();
    let mut depot = analysed(4, TargetObjectKind::Site, "Bauhof", "missing");
    depot.by_need = false;
    depot.need = String::new();
    depot.occasion = Some(AnalysisOccasion::OutsideScenarios);
    depot.reason = "Steuerungen stehen im Freien.".into();

    let mut reduced = entry(0, 39, Some(("frequent", "considerable")));
    let risk = &mut reduced.risk;
    risk.description = "Schadsoftware verschlüsselt alle Ablagen.".into();
    risk.assessment = "Zwei Vorfälle bei Nachbarn in einem Jahr.".into();
    risk.treatment = Some(RiskTreatment::Reduce);
    risk.frequency_after = Some("rare".into());
    risk.damage_after = Some("considerable".into());
    risk.owner = "Sabine Beispiel".into();
    risk.accepted_by = "Dr. Frieda Fiktiv".into();
    risk.accepted_on = Some(day(2026, 9, 1));
    risk.acceptance_reason = "Umzug ins Rechenzentrum folgt.".into();
    risk.review_on = Some(day(2027, 3, 1));
    risk.observed = true;
    risk.observed_by = "Erika Beispiel".into();
    risk.observed_trigger = "Vorfall bei einer anderen Kommune".into();
    reduced.measures = vec![0];
    let mut transferred = entry(0, 25, Some(("medium", "existential")));
    transferred.risk.treatment = Some(RiskTreatment::Transfer);
    transferred.risk.transferred_to = "Kommunales Rechenzentrum".into();
    let mut avoided = entry(0, 17, Some(("medium", "limited")));
    avoided.risk.treatment = Some(RiskTreatment::Avoid);
    avoided.risk.treatment_reason = "Papierakten entfallen.".into();
    let mut accepted = entry(0, 32, Some(("rare", "limited")));
    accepted.risk.treatment = Some(RiskTreatment::Accept);
    let bare = entry(0, 8, None);
    ReportModel {
        frame: frame(Method::Edition2023),
        body: Body::RiskAnalysis(RiskReport {
            scheme,
            scheme_recorded: true,
            objects: vec![server, member, depot],
            others: 11,
            risks: vec![reduced, transferred, avoided, accepted, bare],
            measures: vec![Measure {
                id: MeasureId(id(1)),
                municipality_id: MunicipalityId(id(1)),
                domain_id: DomainId(id(1)),
                title: "Netze trennen".into(),
                description: String::new(),
                responsible: "Sabine Beispiel".into(),
                due_on: Some(day(2026, 12, 31)),
                done_on: None,
                supervised_by: String::new(),
                starts_on: None,
                accepted_by: String::new(),
                accepted_on: None,
                costs: Costs::default(),
                budget_year: None,
                effort: None,
                priority: Priority::High,
                status: MeasureStatus::Planned,
            }],
        }),
        evidence: Vec::new(),
        open_points: vec![
            OpenPointEntry {
                point: OpenPoint::RiskAnalysisMissing,
                object: String::new(),
                subject: "Bauhof".into(),
                put_back: None,
            },
            OpenPointEntry {
                point: OpenPoint::RiskNotEstimated,
                object: "Server".into(),
                subject: format!("G 0.8 {}", title(8)),
                put_back: None,
            },
        ],
    }
}
