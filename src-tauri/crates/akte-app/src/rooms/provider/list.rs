//! Provider relations as a list and one by one, and what an audit would object to.

use super::objects::object_row;
use super::{count, load, load_relation};
use crate::app::App;
use crate::assess::Assessment;
use crate::error::Result;
use crate::provider_view::{ProviderView, place_of};
use crate::rooms::history::history_rows;
use crate::rooms::lists::{Key, Words, part, sort};
use crate::shared_view;
use crate::wire;
use akte_domain::open_points::OpenPoint;
use akte_domain::{Coded, EvidenceState, PointPlace, ProviderEvidencePurpose, ProviderRelation};
use akte_text::Texts;
use chrono::NaiveDate;

/// The provider relations of a domain; by name, unless sorted otherwise.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`], [`crate::ErrorCode::SortUnknown`].
pub async fn provider_list(app: &App, request: wire::ProviderListRequest) -> Result<wire::List<wire::ProviderRow>> {
    let akte = app.akte()?;
    let mut snapshot = akte.store.snapshot().await?;
    let mut reads = snapshot.reads();
    let state = reads.data_state().await?.number;
    let (assessment, providers) = load(&akte, &mut reads, request.municipality_id, request.domain_id).await?;
    let (words, today) = (Words::new(&request.text), app.today());
    let mut rows: Vec<wire::ProviderRow> = providers
        .relations
        .iter()
        .map(|relation| row(app.texts(), &assessment, &providers, relation, today))
        .filter(|row| !request.only_open || !row.points.is_empty())
        .filter(|row| {
            let fields = &row.fields;
            words.occur_in(&[&fields.name, &row.provider_name, &fields.services, &fields.contract, &fields.legal_act])
        })
        .collect();
    let by_name = wire::Sort { by: "name".to_owned(), direction: wire::Direction::Ascending };
    sort(&mut rows, request.sort.as_ref().unwrap_or(&by_name), |row, column| {
        Some(match column {
            "name" => Key::from(&row.fields.name),
            "provider_name" => Key::from(&row.provider_name),
            "kind" => Key::from(row.fields.kind.code()),
            "services" => Key::from(&row.fields.services),
            "contract" => Key::from(&row.fields.contract),
            "legal_act" => Key::from(&row.fields.legal_act),
            "legal_on" => Key::date(row.fields.legal_on),
            "valid_from" => Key::date(row.fields.valid_from),
            "ends_on" => Key::date(row.ends_on),
            "proven_until" => Key::date(row.proven_until),
            "controlled_on" => Key::date(row.fields.controlled_on),
            "control_due_on" => Key::date(row.fields.control_due_on),
            "objects" => Key::from(row.objects),
            "points" => Key::from(count(row.points.len())),
            _ => return None,
        })
    })?;
    Ok(part(rows, request.offset, request.limit, state))
}

pub(super) fn points(texts: &Texts, points: Vec<OpenPoint>) -> Vec<wire::PointText> {
    let told = |point: OpenPoint| wire::PointText {
        code: point.code().to_owned(),
        text: texts.term("open-point", point.code()),
    };
    points.into_iter().map(told).collect()
}

fn row(
    texts: &Texts,
    assessment: &Assessment,
    providers: &ProviderView,
    relation: &ProviderRelation,
    today: NaiveDate,
) -> wire::ProviderRow {
    let share = providers.share(assessment, relation);
    let proofs: Vec<EvidenceState> = providers
        .evidence_of(assessment, relation.id)
        .into_iter()
        .filter(|(link, _)| link.purpose == ProviderEvidencePurpose::Proof)
        .map(|(_, piece)| piece.state(today))
        .collect();
    let valid = proofs.iter().filter(|state| **state == EvidenceState::Valid).count();
    wire::ProviderRow {
        id: relation.id.0,
        domain_id: relation.domain_id.0,
        provider_name: providers.provider_name(assessment, relation).to_owned(),
        running: relation.is_running(today),
        ends_on: relation.ends_on(),
        objects: count(providers.objects_of(assessment, relation.id).len()),
        share: wire::ProviderShare {
            provider: count(share.provider),
            own: count(share.own),
            shared: count(share.shared),
            without_note: count(share.without_note),
            undecided: count(share.undecided),
        },
        proofs_valid: count(valid),
        proofs_invalid: count(proofs.len() - valid),
        proven_until: providers.proven_until(assessment, relation.id, today),
        points: points(texts, providers.counted_points_of(assessment, relation, today)),
        fields: fields(relation.clone()),
    }
}

fn fields(relation: ProviderRelation) -> wire::ProviderFields {
    wire::ProviderFields {
        name: relation.name,
        kind: relation.kind,
        provider_object_id: relation.provider_object_id.map(|id| id.0),
        provider_municipality_id: relation.provider_municipality_id.map(|id| id.0),
        services: relation.services,
        contact: relation.contact,
        contract: relation.contract,
        legal_act: relation.legal.name,
        legal_body: relation.legal.body,
        legal_number: relation.legal.number,
        legal_on: relation.legal.on,
        valid_from: relation.valid_from,
        valid_until: relation.valid_until,
        exit_rule: relation.exit_rule,
        exit_on: relation.exit_on,
        data_role: relation.data_role,
        data_role_reason: relation.data_role_reason,
        default_split: relation.default_split,
        controlled_on: relation.control.controlled_on,
        controlled_by: relation.control.controlled_by,
        control_result: relation.control.control_result,
        control_due_on: relation.control.control_due_on,
    }
}

/// One provider relation with what hangs on it.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`]
pub async fn provider_show(app: &App, request: wire::RecordRequest) -> Result<wire::ProviderDetail> {
    let akte = app.akte()?;
    let today = app.today();
    let mut snapshot = akte.store.snapshot().await?;
    let mut reads = snapshot.reads();
    let (assessment, providers, relation) =
        load_relation(&akte, &mut reads, request.municipality_id, request.id).await?;
    let evidence = providers
        .evidence_of(&assessment, relation.id)
        .into_iter()
        .map(|(link, piece)| wire::ProviderEvidenceRow {
            id: link.id.0,
            evidence_id: piece.id.0,
            title: piece.title.clone(),
            purpose: link.purpose,
            valid_from: piece.valid_from,
            valid_until: piece.valid_until,
            valid: piece.state(today) == EvidenceState::Valid,
        })
        .collect();
    let entries = reads.history(assessment.view.scope, "provider_relation", relation.id).await?;
    Ok(wire::ProviderDetail {
        row: row(app.texts(), &assessment, &providers, &relation, today),
        objects: providers
            .objects_of(&assessment, relation.id)
            .into_iter()
            .map(|(of, object)| object_row(&relation, of, object, today))
            .collect(),
        evidence,
        history: history_rows(app, &mut reads, Some(assessment.view.scope), entries).await?,
    })
}

/// What an audit would object to in the provider relations of a domain and in what others share with it.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`]
pub async fn provider_point_list(
    app: &App,
    request: wire::DomainRequest,
) -> Result<wire::List<wire::ProviderPointRow>> {
    let akte = app.akte()?;
    let (texts, today) = (app.texts(), app.today());
    let mut snapshot = akte.store.snapshot().await?;
    let mut reads = snapshot.reads();
    let state = reads.data_state().await?.number;
    let (assessment, providers) = load(&akte, &mut reads, request.municipality_id, request.domain_id).await?;
    let row = |point: OpenPoint, subject: &str| wire::ProviderPointRow {
        code: point.code().to_owned(),
        text: texts.term("open-point", point.code()),
        place: texts.term("open-where", point.code()),
        relation_id: None,
        reference_id: None,
        subject: subject.to_owned(),
    };
    let mut rows: Vec<(OpenPoint, wire::ProviderPointRow)> = providers
        .points(&assessment, today)
        .into_iter()
        .filter(|(relation, point)| assessment.suppressions.counts(&place_of(*point, relation.id.0), today))
        .map(|(relation, point)| {
            let of = Some(relation.id.0);
            (point, wire::ProviderPointRow { relation_id: of, ..row(point, &relation.name) })
        })
        .collect();
    let point = OpenPoint::ProviderWithoutRelation;
    rows.extend(
        providers
            .without_relation(&assessment)
            .filter(|object| assessment.suppressions.counts(&PointPlace::of(point).at(object.id), today))
            .map(|object| (point, row(point, &object.name))),
    );
    for (referred, name) in shared_view::of_domain(&mut reads, &assessment.view, today).await? {
        let of = Some(referred.reference.id.0);
        rows.extend(
            referred
                .points
                .into_iter()
                .filter(|point| assessment.suppressions.counts(&place_of(*point, referred.reference.id.0), today))
                .map(|point| (point, wire::ProviderPointRow { reference_id: of, ..row(point, &name) })),
        );
    }
    rows.sort_by_key(|(point, _)| *point);
    Ok(part(rows.into_iter().map(|(_, row)| row).collect(), 0, u32::MAX, state))
}
