//! Municipalities, information domains, target objects.

use super::lists::{Key, Words, part, sort};
use crate::app::App;
use crate::catalogs;
use crate::error::{AppError, ErrorCode, Result};
use crate::wire;
use akte_domain::support::Support;
use akte_domain::target_object::contains_itself;
use akte_domain::{
    CatalogId, CatalogInForce, DomainDefinition, DomainId, Evidence, InformationDomain, Municipality, MunicipalityId,
    TargetObject, TargetObjectId, TargetObjectKind,
};
use akte_store::{CatalogInfo, Operation, Reads, Scope};
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// The scope of a municipality that exists.
pub(crate) async fn scope_of(reads: &mut Reads<'_>, municipality: Uuid) -> Result<Scope> {
    let scope = Scope::of(MunicipalityId(municipality));
    reads.get::<Municipality>(scope, municipality).await?;
    Ok(scope)
}

/// All municipalities of the Akte by name.
///
/// # Errors
/// [`ErrorCode::NoAkteOpen`]
pub async fn municipality_list(app: &App, _: wire::Empty) -> Result<wire::List<wire::MunicipalityRow>> {
    let mut snapshot = app.snapshot().await?;
    let mut reads = snapshot.reads();
    let state = reads.data_state().await?.number;
    let mut items = Vec::new();
    for municipality in reads.municipalities().await? {
        let domains = reads.domains(Scope::of(municipality.id)).await?.len();
        items.push(municipality_row(municipality, domains));
    }
    items.sort_by(|a, b| super::lists::natural(&a.fields.name, &b.fields.name));
    Ok(part(items, 0, u32::MAX, state))
}

fn municipality_row(municipality: Municipality, domains: usize) -> wire::MunicipalityRow {
    wire::MunicipalityRow {
        id: municipality.id.0,
        demo: municipality.demo,
        domains: u32::try_from(domains).unwrap_or(u32::MAX),
        fields: wire::MunicipalityFields {
            name: municipality.name,
            official_name: municipality.official_name,
            legal_form: municipality.legal_form,
            land: municipality.land,
            official_key: municipality.official_key,
            street: municipality.street,
            postal_code: municipality.postal_code,
            town: municipality.town,
            email: municipality.email,
            phone: municipality.phone,
            authority_head: municipality.authority_head,
            security_officer: municipality.security_officer,
            data_protection_officer: municipality.data_protection_officer,
        },
    }
}

/// Adds or changes a municipality.
///
/// # Errors
/// [`ErrorCode::NameMissing`], [`ErrorCode::AlreadyExists`], [`ErrorCode::NotFound`].
pub async fn municipality_save(app: &App, request: wire::MunicipalitySaveRequest) -> Result<wire::Saved> {
    let id = request.id.unwrap_or_else(|| app.new_id());
    let name = if request.id.is_some() { "municipality.save" } else { "municipality.add" };
    let (mut operation, scope) = app.begin(name, id).await?;
    let demo = match request.id {
        Some(id) => operation.reads().get::<Municipality>(scope, id).await?.demo,
        None => false,
    };
    let municipality = municipality_of(MunicipalityId(id), request.fields, demo);
    operation.put(scope, &[municipality]).await?;
    app.commit(operation).await?;
    Ok(wire::Saved { id })
}

pub(crate) fn municipality_of(id: MunicipalityId, fields: wire::MunicipalityFields, demo: bool) -> Municipality {
    Municipality {
        id,
        name: fields.name.trim().to_owned(),
        official_name: fields.official_name,
        legal_form: fields.legal_form,
        land: fields.land,
        official_key: fields.official_key,
        street: fields.street,
        postal_code: fields.postal_code,
        town: fields.town,
        email: fields.email,
        phone: fields.phone,
        authority_head: fields.authority_head,
        security_officer: fields.security_officer,
        data_protection_officer: fields.data_protection_officer,
        demo,
    }
}

/// The information domains of a municipality by name.
///
/// # Errors
/// [`ErrorCode::NotFound`]
pub async fn domain_list(app: &App, request: wire::MunicipalityRequest) -> Result<wire::List<wire::DomainRow>> {
    let akte = app.akte()?;
    let mut snapshot = akte.store.snapshot().await?;
    let mut reads = snapshot.reads();
    let state = reads.data_state().await?.number;
    let scope = scope_of(&mut reads, request.municipality_id).await?;
    // The catalogs themselves are not read: this is asked for at every start.
    let catalogs: HashMap<CatalogId, CatalogInfo> =
        reads.catalogs().await?.into_iter().map(|catalog| (catalog.id, catalog)).collect();
    let mut items = Vec::new();
    for domain in reads.domains(scope).await? {
        let root = root_of(&mut reads, scope, domain.id).await?;
        let in_force = domain.catalogs.iter().filter_map(|catalog| {
            let info = catalogs.get(&catalog.catalog_id)?;
            Some(wire::CatalogInForceRow {
                line_id: catalog.line_id.0,
                catalog_id: catalog.catalog_id.0,
                title: info.title.clone(),
                version: info.version.clone(),
                requirements: info.requirements,
            })
        });
        let in_force = in_force.collect();
        items.push(wire::DomainRow {
            id: domain.id.0,
            municipality_id: request.municipality_id,
            name: domain.name,
            description: domain.description,
            method: domain.method,
            responsible: domain.responsible,
            catalogs: in_force,
            root_object_id: root.id.0,
            definition: domain.definition.into(),
        });
    }
    Ok(part(items, 0, u32::MAX, state))
}

/// The target object that stands for a domain as a whole.
pub(crate) async fn root_of(reads: &mut Reads<'_>, scope: Scope, domain: DomainId) -> Result<TargetObject> {
    reads.whole_domain(scope, domain).await?.ok_or_else(|| AppError::not_found("information_domain", domain))
}

/// Adds or changes an information domain. A new one gets the target object that stands for it as a whole and, where no
/// catalogs are named, those that fit its method.
///
/// # Errors
/// [`ErrorCode::MethodHasAnswers`], [`ErrorCode::CatalogLineTwice`], [`ErrorCode::AlreadyExists`],
/// [`ErrorCode::NotFound`].
pub async fn domain_save(app: &App, request: wire::DomainSaveRequest) -> Result<wire::Saved> {
    let name = if request.id.is_some() { "domain.save" } else { "domain.add" };
    let (mut operation, scope) = app.begin(name, request.municipality_id).await?;
    scope_of(&mut operation.reads(), request.municipality_id).await?;
    let before = match request.id {
        Some(id) => Some(operation.reads().get::<InformationDomain>(scope, id).await?),
        None => None,
    };
    let catalogs = match (&request.catalog_ids, &before) {
        (Some(ids), _) => named_catalogs(&mut operation.reads(), ids).await?,
        (None, Some(before)) => before.catalogs.clone(),
        (None, None) => catalogs::fitting(&mut operation.reads(), request.method).await?,
    };
    let id = before.as_ref().map_or_else(|| DomainId(app.new_id()), |before| before.id);
    let domain = InformationDomain {
        id,
        municipality_id: scope.municipality(),
        name: request.name.trim().to_owned(),
        description: request.description,
        method: request.method,
        responsible: request.responsible,
        catalogs,
        definition: match (request.definition, &before) {
            (Some(definition), _) => definition.into(),
            (None, Some(before)) => before.definition.clone(),
            (None, None) => DomainDefinition::default(),
        },
    };
    check_definition(&mut operation.reads(), scope, &domain).await?;
    match before {
        None => {
            operation.add_domain(scope, &domain).await?;
        }
        Some(before) => change_domain(&mut operation, scope, &before, &domain).await?,
    }
    app.commit(operation).await?;
    Ok(wire::Saved { id: id.0 })
}

/// Refuses references to what the municipality does not have.
async fn check_definition(reads: &mut Reads<'_>, scope: Scope, domain: &InformationDomain) -> Result<()> {
    if let Some(whole) = domain.definition.part_of_id {
        reads.get::<InformationDomain>(scope, whole).await?;
    }
    if let Some(plan) = domain.definition.network_plan_id {
        reads.get::<Evidence>(scope, plan).await?;
    }
    Ok(())
}

async fn change_domain(
    operation: &mut Operation,
    scope: Scope,
    before: &InformationDomain,
    domain: &InformationDomain,
) -> Result<()> {
    if before.method != domain.method && !operation.reads().answers(scope, domain.id).await?.is_empty() {
        return Err(AppError::new(ErrorCode::MethodHasAnswers));
    }
    operation.put(scope, std::slice::from_ref(domain)).await?;
    let root = root_of(&mut operation.reads(), scope, domain.id).await?;
    if root.name == before.name && before.name != domain.name {
        operation.put(scope, &[TargetObject { name: domain.name.clone(), ..root }]).await?;
    }
    Ok(())
}

async fn named_catalogs(reads: &mut Reads<'_>, ids: &[Uuid]) -> Result<Vec<CatalogInForce>> {
    let known = reads.catalogs().await?;
    let mut lines = HashSet::new();
    ids.iter()
        .map(|id| {
            let catalog = known
                .iter()
                .find(|catalog| catalog.id == CatalogId(*id))
                .ok_or_else(|| AppError::not_found("catalog", id))?;
            if !lines.insert(catalog.line_id) {
                return Err(AppError::new(ErrorCode::CatalogLineTwice));
            }
            Ok(CatalogInForce { line_id: catalog.line_id, catalog_id: catalog.id })
        })
        .collect()
}

/// Target objects of an information domain; groups before their members, unless sorted otherwise.
///
/// # Errors
/// [`ErrorCode::NotFound`], [`ErrorCode::SortUnknown`].
pub async fn target_object_list(
    app: &App,
    request: wire::TargetObjectListRequest,
) -> Result<wire::List<wire::TargetObjectRow>> {
    let mut snapshot = app.snapshot().await?;
    let mut reads = snapshot.reads();
    let state = reads.data_state().await?.number;
    let scope = scope_of(&mut reads, request.municipality_id).await?;
    let domain: InformationDomain = reads.get(scope, request.domain_id).await?;
    let objects = in_tree_order(reads.target_objects(scope, domain.id).await?);
    let answers = reads.status_counts_by_object(scope, domain.id).await?;
    let names: HashMap<TargetObjectId, String> =
        objects.iter().map(|object| (object.id, object.name.clone())).collect();
    let mut dependencies: HashMap<TargetObjectId, u32> = HashMap::new();
    for dependency in reads.dependencies(scope, domain.id).await? {
        *dependencies.entry(dependency.from_id).or_default() += 1;
        *dependencies.entry(dependency.to_id).or_default() += 1;
    }
    let today = app.today();
    let words = Words::new(&request.text);
    let mut rows: Vec<wire::TargetObjectRow> = objects
        .into_iter()
        .filter(|object| request.kinds.is_empty() || request.kinds.contains(&object.kind))
        .filter(|object| {
            words.occur_in(&[&object.name, &object.description, &object.facts.number, &object.facts.platform])
        })
        .map(|object| wire::TargetObjectRow {
            id: object.id.0,
            kind: object.kind,
            parent_name: object.parent_id.and_then(|id| names.get(&id)).cloned().unwrap_or_default(),
            parent_id: object.parent_id.map(Uuid::from),
            answers: answers.get(&object.id).map_or(0, |counts| counts.total()),
            dependencies: dependencies.get(&object.id).copied().unwrap_or_default(),
            support: match object.support(today) {
                Support::Running => None,
                Support::Ending => Some("ending".to_owned()),
                Support::Ended => Some("ended".to_owned()),
            },
            name: object.name,
            description: object.description,
            responsible: object.responsible,
            member_count: object.member_count,
            facts: object.facts.into(),
        })
        .collect();
    if let Some(by) = &request.sort {
        sort(&mut rows, by, |row, column| {
            Some(match column {
                "name" => Key::from(&row.name),
                "kind" => Key::from(akte_domain::Coded::code(row.kind)),
                "description" => Key::from(&row.description),
                "responsible" => Key::from(&row.responsible),
                "member_count" => Key::from(row.member_count),
                "parent_name" => Key::from(&row.parent_name),
                "answers" => Key::from(row.answers),
                "number" => Key::from(&row.facts.number),
                "platform" => Key::from(&row.facts.platform),
                "location" => Key::from(&row.facts.location),
                "usage" => Key::from(row.facts.usage.map_or("", akte_domain::Coded::code)),
                "support_ends_on" => Key::date(row.facts.support_ends_on),
                "dependencies" => Key::from(row.dependencies),
                _ => return None,
            })
        })?;
    }
    Ok(part(rows, request.offset, request.limit, state))
}

/// The domain as a whole first, then groups before their members, alike ones by natural order of their names. Whatever
/// a damaged tree hides from this walk still comes, at the end.
pub(crate) fn in_tree_order(mut objects: Vec<TargetObject>) -> Vec<TargetObject> {
    objects.sort_by(|a, b| {
        let whole = |object: &TargetObject| object.kind != TargetObjectKind::InformationDomain;
        whole(a).cmp(&whole(b)).then_with(|| super::lists::natural(&a.name, &b.name)).then_with(|| a.id.cmp(&b.id))
    });
    let known: HashSet<TargetObjectId> = objects.iter().map(|object| object.id).collect();
    let mut children: HashMap<Option<TargetObjectId>, Vec<usize>> = HashMap::new();
    for (index, object) in objects.iter().enumerate() {
        children.entry(object.parent_id.filter(|parent| known.contains(parent))).or_default().push(index);
    }
    let mut order = Vec::with_capacity(objects.len());
    let mut stack: Vec<usize> = children.get(&None).into_iter().flatten().rev().copied().collect();
    let mut seen = HashSet::new();
    while let Some(index) = stack.pop() {
        if seen.insert(index) {
            order.push(index);
            stack.extend(children.get(&Some(objects[index].id)).into_iter().flatten().rev().copied());
        }
    }
    order.extend((0..objects.len()).filter(|index| !seen.contains(index)));
    order.into_iter().map(|index| objects[index].clone()).collect()
}

/// Adds or changes a target object.
///
/// # Errors
/// [`ErrorCode::WholeIsFixed`], [`ErrorCode::WholeTwice`], [`ErrorCode::GroupContainsItself`],
/// [`ErrorCode::AlreadyExists`], [`ErrorCode::NotFound`].
pub async fn target_object_save(app: &App, request: wire::TargetObjectSaveRequest) -> Result<wire::Saved> {
    let name = if request.id.is_some() { "target_object.save" } else { "target_object.add" };
    let (mut operation, scope) = app.begin(name, request.municipality_id).await?;
    let mut reads = operation.reads();
    let domain: InformationDomain = reads.get(scope, request.domain_id).await?;
    let objects = reads.target_objects(scope, domain.id).await?;
    let before = match request.id {
        Some(id) => Some(
            objects.iter().find(|object| object.id.0 == id).ok_or_else(|| AppError::not_found("target_object", id))?,
        ),
        None => None,
    };
    let object = TargetObject {
        id: TargetObjectId(request.id.unwrap_or_else(|| app.new_id())),
        municipality_id: scope.municipality(),
        domain_id: domain.id,
        kind: request.kind,
        name: request.name.trim().to_owned(),
        description: request.description,
        responsible: request.responsible,
        member_count: request.member_count,
        parent_id: request.parent_id.map(TargetObjectId),
        facts: match (request.facts, before) {
            (Some(facts), _) => facts.into(),
            (None, Some(before)) => before.facts.clone(),
            (None, None) => akte_domain::ObjectFacts::default(),
        },
    };
    check_object(before, &object, &objects)?;
    operation.put(scope, std::slice::from_ref(&object)).await?;
    app.commit(operation).await?;
    Ok(wire::Saved { id: object.id.0 })
}

/// What the tree of a domain forbids.
pub(crate) fn check_object(
    before: Option<&TargetObject>,
    object: &TargetObject,
    objects: &[TargetObject],
) -> Result<()> {
    let is_whole = |object: &TargetObject| object.kind == TargetObjectKind::InformationDomain;
    match before {
        Some(before) if is_whole(before) && (!is_whole(object) || object.parent_id.is_some()) => {
            return Err(AppError::new(ErrorCode::WholeIsFixed));
        }
        Some(before) if is_whole(before) => {}
        _ if is_whole(object) => return Err(AppError::new(ErrorCode::WholeTwice)),
        _ => {}
    }
    if let Some(parent) = object.parent_id {
        let parents: HashMap<TargetObjectId, Option<TargetObjectId>> =
            objects.iter().map(|object| (object.id, object.parent_id)).collect();
        if !parents.contains_key(&parent) {
            return Err(AppError::not_found("target_object", parent));
        }
        if contains_itself(object.id, parent, |id| parents.get(&id).copied().flatten()) {
            return Err(AppError::new(ErrorCode::GroupContainsItself));
        }
    }
    let next = object.facts.replaced_by_id.filter(|next| !objects.iter().any(|known| known.id == *next));
    if let Some(next) = next {
        return Err(AppError::not_found("target_object", next));
    }
    Ok(())
}

/// Removes a target object that nothing hangs on.
///
/// # Errors
/// [`ErrorCode::WholeIsFixed`], [`ErrorCode::Reference`] where something hangs on it, [`ErrorCode::NotFound`].
pub async fn target_object_delete(app: &App, request: wire::RecordRequest) -> Result<wire::Empty> {
    let (mut operation, scope) = app.begin("target_object.delete", request.municipality_id).await?;
    let object: TargetObject = operation.reads().get(scope, request.id).await?;
    if object.kind == TargetObjectKind::InformationDomain {
        return Err(AppError::new(ErrorCode::WholeIsFixed));
    }
    super::points::forget_object(&mut operation, scope, &object).await?;
    operation.delete::<TargetObject>(scope, &[request.id]).await?;
    app.commit(operation).await?;
    Ok(wire::Empty {})
}

#[cfg(test)]
mod tests {
    use super::*;

    fn object(id: u128, name: &str, parent: Option<u128>) -> TargetObject {
        let kind = if id == 1 { TargetObjectKind::InformationDomain } else { TargetObjectKind::ItSystem };
        let (municipality, domain) = (MunicipalityId(Uuid::from_u128(1)), DomainId(Uuid::from_u128(2)));
        TargetObject {
            parent_id: parent.map(|id| TargetObjectId(Uuid::from_u128(id))),
            ..TargetObject::new(TargetObjectId(Uuid::from_u128(id)), municipality, domain, kind, name)
        }
    }

    #[test]
    fn groups_come_before_their_members_and_nothing_drops_out() {
        let objects = vec![
            object(5, "PC 10", Some(4)),
            object(6, "PC 9", Some(4)),
            object(4, "Clients", Some(3)),
            object(3, "Systeme", None),
            object(7, "Archiv", None),
            object(8, "Kreis A", Some(9)),
            object(9, "Kreis B", Some(8)),
            object(1, "Verbund", None),
        ];
        let names: Vec<String> = in_tree_order(objects).into_iter().map(|object| object.name).collect();
        assert_eq!(
            names,
            ["Verbund", "Archiv", "Systeme", "Clients", "PC 9", "PC 10", "Kreis A", "Kreis B"],
            "the whole, then the tree, then what a cycle hides"
        );
    }
}
