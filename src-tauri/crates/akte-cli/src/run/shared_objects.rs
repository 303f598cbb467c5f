//! Objects that municipalities of an Akte share.

use crate::args::{OfDomain, OfMunicipality, Page, ReferTo, ShareObjects, TakeNote, WithdrawObjects};
use crate::output::{self, Column};
use crate::resolve;
use crate::session::{Outcome, Session};
use akte_app::rooms;
use akte_app::wire::{
    DomainRow, MunicipalityRequest, ObjectGrantRow, ObjectGrantSaveRequest, ObjectGrantWithdrawRequest, RecordRequest,
    SharedObjectRow, SharedReferenceRow, SharedReferenceSaveRequest, SharedStatusListRequest, SharedStatusRow,
    SharedStatusTakeRequest,
};
use uuid::Uuid;

async fn members(session: &Session, names: &[String]) -> Outcome<Vec<Uuid>> {
    let mut ids = Vec::with_capacity(names.len());
    for name in names {
        ids.push(resolve::municipality_named(session, name).await?.id);
    }
    Ok(ids)
}

pub async fn share(session: &Session, share: ShareObjects) -> Outcome<String> {
    let domain = resolve::domain(session, &share.domain).await?;
    let request = ObjectGrantSaveRequest {
        municipality_id: domain.municipality_id,
        object_ids: resolve::objects(session, &domain, &share.objects).await?,
        member_ids: members(session, &share.members).await?,
        statements: share.statements,
        purpose: share.purpose,
        granted_by: share.approved_by,
        granted_on: share.on,
    };
    let saved = rooms::object_grant_save(&session.app, request).await?;
    Ok(session.done(&saved, "cli-out-shared", &[("count", saved.ids.len().into())]))
}

async fn grant_rows(session: &Session, municipality: Uuid) -> Outcome<Vec<ObjectGrantRow>> {
    let request = MunicipalityRequest { municipality_id: municipality };
    Ok(rooms::object_grant_list(&session.app, request).await?.items)
}

/// The grant of an object, for the municipality that is named where several have one.
pub async fn grant(
    session: &Session,
    municipality: Uuid,
    object: &str,
    member: Option<&str>,
) -> Outcome<ObjectGrantRow> {
    let mut rows = grant_rows(session, municipality).await?;
    if let Some(member) = member {
        let member = members(session, &[member.to_owned()]).await?;
        rows.retain(|row| member.contains(&row.member_id));
    }
    resolve::grant(session, &rows, object)
}

pub async fn grants(session: &Session, of: &OfMunicipality) -> Outcome<String> {
    let municipality = resolve::municipality(session, of).await?;
    let rows = grant_rows(session, municipality.id).await?;
    let columns = [
        Column::text("cli-out-object", |row: &ObjectGrantRow| row.object_name.clone()),
        Column::text("cli-out-member", |row: &ObjectGrantRow| row.member_name.clone()),
        Column::text("cli-out-purpose", |row: &ObjectGrantRow| row.purpose.clone()),
        Column::text("cli-out-approved-by", |row: &ObjectGrantRow| row.granted_by.clone()),
        Column::text("cli-out-granted-on", |row: &ObjectGrantRow| session.texts().date(row.granted_on)),
        Column::text("cli-out-withdrawn-on", |row: &ObjectGrantRow| session.date(row.withdrawn_on)),
        Column::text("cli-out-statements", |row: &ObjectGrantRow| session.yes_no(row.statements)),
        Column::text("cli-out-relied-on", |row: &ObjectGrantRow| session.yes_no(row.relied_on)),
    ];
    let total = u64::try_from(rows.len()).unwrap_or(u64::MAX);
    Ok(output::list(session.style, &rows, total, &columns))
}

pub async fn withdraw(session: &Session, withdraw: WithdrawObjects) -> Outcome<String> {
    let municipality = resolve::municipality(session, &withdraw.municipality).await?;
    let rows = grant_rows(session, municipality.id).await?;
    let members = members(session, &withdraw.members).await?;
    let mut ids = Vec::new();
    for text in &withdraw.objects {
        for member in &members {
            let of_member: Vec<ObjectGrantRow> = rows.iter().filter(|row| row.member_id == *member).cloned().collect();
            ids.push(resolve::grant(session, &of_member, text)?.id);
        }
    }
    let count = ids.len();
    let request = ObjectGrantWithdrawRequest { municipality_id: municipality.id, ids, withdrawn_on: withdraw.on };
    let saved = rooms::object_grant_withdraw(&session.app, request).await?;
    Ok(session.done(&saved, "cli-out-withdrawn", &[("count", count.into())]))
}

async fn shared_rows(session: &Session, municipality: Uuid) -> Outcome<Vec<SharedObjectRow>> {
    let request = MunicipalityRequest { municipality_id: municipality };
    Ok(rooms::shared_object_list(&session.app, request).await?.items)
}

pub async fn offers(session: &Session, of: &OfMunicipality) -> Outcome<String> {
    let municipality = resolve::municipality(session, of).await?;
    let rows = shared_rows(session, municipality.id).await?;
    let of_reference = |row: &SharedObjectRow, said: &dyn Fn(&SharedReferenceRow) -> String| {
        row.reference.as_ref().map(said).unwrap_or_default()
    };
    let columns = [
        Column::text("cli-out-owner", |row: &SharedObjectRow| row.owner_name.clone()),
        Column::text("cli-out-object", |row: &SharedObjectRow| row.object_name.clone()),
        Column::text("cli-out-relevant", |row: &SharedObjectRow| {
            of_reference(row, &|one| one.relevant.map(|said| session.yes_no(said)).unwrap_or_default())
        }),
        Column::number("cli-out-requirements", |row: &SharedObjectRow| {
            of_reference(row, &|one| one.counts.total.to_string())
        }),
        Column::number("cli-out-proven", |row: &SharedObjectRow| of_reference(row, &|one| one.proven.to_string())),
        Column::number("cli-out-changed-since", |row: &SharedObjectRow| {
            of_reference(row, &|one| one.changed.to_string())
        }),
        Column::text("cli-out-seen-on", |row: &SharedObjectRow| of_reference(row, &|one| session.date(one.seen_on))),
        Column::text("cli-out-withdrawn-on", |row: &SharedObjectRow| session.date(row.withdrawn_on)),
    ];
    let total = u64::try_from(rows.len()).unwrap_or(u64::MAX);
    Ok(output::list(session.style, &rows, total, &columns))
}

/// A shared object of a domain by its name, or by the name of the member's own object that stands for it.
async fn shared(session: &Session, domain: &DomainRow, owner: Option<&str>, text: &str) -> Outcome<SharedObjectRow> {
    let mut rows = shared_rows(session, domain.municipality_id).await?;
    if let Some(owner) = owner {
        let owner = resolve::municipality_named(session, owner).await?.id;
        rows.retain(|row| row.owner_id == owner);
    }
    let elsewhere = |row: &SharedObjectRow| row.reference.as_ref().is_some_and(|one| one.domain_id != domain.id);
    rows.retain(|row| !elsewhere(row));
    resolve::shared_object(session, &rows, text)
}

pub async fn refer(session: &Session, refer: ReferTo) -> Outcome<String> {
    let domain = resolve::domain(session, &refer.domain).await?;
    let row = shared(session, &domain, refer.owner.as_deref(), &refer.object).await?;
    let name = [("name", row.object_name.clone().into())];
    if refer.remove {
        let id = row.reference.as_ref().map_or(row.grant_id, |reference| reference.id);
        let request = RecordRequest { municipality_id: domain.municipality_id, id };
        let removed = rooms::shared_reference_delete(&session.app, request).await?;
        return Ok(session.done(&removed, "cli-out-removed", &name));
    }
    let target_object_id = match &refer.own_object {
        Some(text) => Some(resolve::object_row(session, &domain, text).await?.id),
        None => None,
    };
    let request = SharedReferenceSaveRequest {
        municipality_id: domain.municipality_id,
        domain_id: domain.id,
        id: row.reference.as_ref().map(|reference| reference.id),
        grant_id: row.grant_id,
        target_object_id,
        relevant: if refer.relevant { Some(true) } else { refer.not_relevant.then_some(false) },
        reason: refer.reason,
        decided_by: refer.decided_by,
        decided_on: refer.decided_on,
    };
    let saved = rooms::shared_reference_save(&session.app, request).await?;
    Ok(session.done(&saved, "cli-out-referred", &name))
}

/// The reference to a shared object.
async fn reference(session: &Session, domain: &DomainRow, text: &str) -> Outcome<(SharedReferenceRow, String)> {
    let row = shared(session, domain, None, text).await?;
    match row.reference {
        Some(reference) => Ok((reference, row.object_name)),
        None => Err(session.refusal("not-referred", &[("name", row.object_name)])),
    }
}

pub async fn status(session: &Session, domain: &OfDomain, object: &str, changed: bool, page: &Page) -> Outcome<String> {
    let domain = resolve::domain(session, domain).await?;
    let (reference, _) = reference(session, &domain, object).await?;
    let request = SharedStatusListRequest {
        municipality_id: domain.municipality_id,
        reference_id: reference.id,
        only_changed: changed,
        text: String::new(),
        offset: page.offset,
        limit: page.limit.unwrap_or(resolve::ALL),
    };
    let list = rooms::shared_status_list(&session.app, request).await?;
    let until = |row: &SharedStatusRow| {
        let ends = row.evidence.iter().filter(|piece| piece.valid).filter_map(|piece| piece.valid_until);
        session.date(ends.max())
    };
    let columns = [
        Column::text("cli-out-label", |row: &SharedStatusRow| row.label.clone()),
        Column::text("cli-out-title", |row: &SharedStatusRow| row.title.clone()),
        Column::text("cli-out-status", |row: &SharedStatusRow| {
            row.status.map(|status| session.term("status", status)).unwrap_or_default()
        }),
        Column::text("cli-out-checked-on", |row: &SharedStatusRow| session.date(row.checked_on)),
        Column::number("cli-out-valid-evidence", |row: &SharedStatusRow| {
            row.evidence.iter().filter(|piece| piece.valid).count().to_string()
        }),
        Column::text("cli-out-valid-until", until),
        Column::text("cli-out-changed-since", |row: &SharedStatusRow| session.yes_no(row.changed)),
        Column::text("cli-out-own-status", |row: &SharedStatusRow| session.term("status", row.own)),
        Column::text("cli-out-statement", |row: &SharedStatusRow| row.statement.clone().unwrap_or_default()),
    ];
    Ok(output::list(session.style, &list.items, list.total, &columns))
}

pub async fn take(session: &Session, take: TakeNote) -> Outcome<String> {
    let domain = resolve::domain(session, &take.domain).await?;
    let (reference, _) = reference(session, &domain, &take.object).await?;
    let request = SharedStatusTakeRequest {
        municipality_id: domain.municipality_id,
        reference_id: reference.id,
        requirement_ids: resolve::requirements(session, &domain, &take.requirements).await?,
        answers: take.answers,
    };
    let taken = rooms::shared_status_take(&session.app, request).await?;
    let args = [("seen", taken.seen.into()), ("taken", taken.taken.into()), ("kept", taken.kept.into())];
    Ok(session.done(&taken, "cli-out-taken", &args))
}
