-- Registers of a municipality: exceptions with their approval, backup and restore records, contracts and decisions, costs by
-- causation, online services, which regimes apply; and which target objects and evidence their entries are about.
--
-- Programs that know an older schema must not open such an Akte: their undo knows nothing of the new records, and removing
-- a target object, a piece of evidence or a grant would be refused without their knowing why.

create table exception_approval (
    municipality_id blob not null,
    id blob not null,
    kind text not null constraint exception_approval_kind check (kind in ('requirement', 'access')),
    domain_id blob,
    requirement_id blob references requirement (id) deferrable initially deferred,
    target_object_id blob,
    grant_id blob,
    name text not null,
    beneficiary text not null,
    reason text not null,
    legal_basis text not null,
    risk text not null,
    compensation text not null,
    approved_by text not null,
    approved_on text,
    valid_from text,
    valid_until text,
    review_on text,
    revoked_on text,
    primary key (municipality_id, id),
    constraint exception_approval_name check (grant_id is not null or trim(name) <> ''),
    constraint exception_approval_from_what check
        ((kind = 'requirement' and requirement_id is not null and domain_id is not null and grant_id is null)
        or (kind = 'access' and requirement_id is null)),
    constraint exception_approval_grant_once unique (municipality_id, grant_id),
    foreign key (municipality_id, domain_id) references information_domain (municipality_id, id)
        deferrable initially deferred,
    foreign key (municipality_id, target_object_id) references target_object (municipality_id, id)
        deferrable initially deferred,
    foreign key (municipality_id, grant_id) references object_grant (municipality_id, id) deferrable initially deferred
) strict;
create index exception_approval_requirement on exception_approval (requirement_id) where requirement_id is not null;
create index exception_approval_domain on exception_approval (municipality_id, domain_id);
create index exception_approval_object on exception_approval (municipality_id, target_object_id);

create table backup_record (
    municipality_id blob not null,
    id blob not null,
    name text not null constraint backup_record_name check (trim(name) <> ''),
    plan text not null,
    frequency text constraint backup_record_frequency
        check (frequency in ('continuous', 'daily', 'weekly', 'monthly', 'on_occasion')),
    medium text not null,
    retention text not null,
    site_id blob,
    second_site_id blob,
    offline_copy integer constraint backup_record_offline_copy check (offline_copy in (0, 1)),
    last_success_on text,
    restore_tested_on text,
    restore_result text constraint backup_record_restore_result
        check (restore_result in ('successful', 'partial', 'failed')),
    restore_note text not null,
    measure_id blob,
    responsible text not null,
    primary key (municipality_id, id),
    constraint backup_record_name_unique unique (municipality_id, name),
    foreign key (municipality_id, site_id) references target_object (municipality_id, id) deferrable initially deferred,
    foreign key (municipality_id, second_site_id) references target_object (municipality_id, id)
        deferrable initially deferred,
    foreign key (municipality_id, measure_id) references measure (municipality_id, id) deferrable initially deferred
) strict;
create index backup_record_site on backup_record (municipality_id, site_id);
create index backup_record_second_site on backup_record (municipality_id, second_site_id);
create index backup_record_measure on backup_record (municipality_id, measure_id);

create table decision (
    municipality_id blob not null,
    id blob not null,
    kind text not null constraint decision_kind check (kind in ('council_decision', 'contract', 'agreement')),
    name text not null constraint decision_name check (trim(name) <> ''),
    body text not null,
    number text not null,
    decided_on text,
    public integer constraint decision_public check (public in (0, 1)),
    valid_from text,
    valid_until text,
    relation_id blob,
    remark text not null,
    primary key (municipality_id, id),
    foreign key (municipality_id, relation_id) references provider_relation (municipality_id, id)
        deferrable initially deferred
) strict;
create index decision_relation on decision (municipality_id, relation_id);

create table cost_item (
    municipality_id blob not null,
    id blob not null,
    year integer not null,
    name text not null constraint cost_item_name check (trim(name) <> ''),
    amount integer not null,
    key text not null constraint cost_item_key check (key in ('workplaces', 'equal', 'fixed')),
    member_id blob references municipality (municipality_id) deferrable initially deferred,
    remark text not null,
    primary key (municipality_id, id),
    constraint cost_item_bearer check ((key = 'fixed') = (member_id is not null))
) strict;
create index cost_item_member on cost_item (member_id) where member_id is not null;

create table cost_member (
    municipality_id blob not null,
    id blob not null,
    year integer not null,
    member_id blob not null references municipality (municipality_id) deferrable initially deferred,
    workplaces integer not null constraint cost_member_workplaces check (workplaces >= 0),
    primary key (municipality_id, id),
    constraint cost_member_once unique (municipality_id, year, member_id)
) strict;
create index cost_member_member on cost_member (member_id);

create table online_service (
    municipality_id blob not null,
    id blob not null,
    name text not null constraint online_service_name check (trim(name) <> ''),
    service_key text not null,
    ozg_id text not null,
    status text not null constraint online_service_status check (status in ('planned', 'in_progress', 'online', 'ended')),
    connection text constraint online_service_connection check (connection in ('direct', 'indirect', 'none')),
    online_since text,
    responsible text not null,
    remark text not null,
    primary key (municipality_id, id),
    constraint online_service_name_unique unique (municipality_id, name)
) strict;

create table regime_decision (
    municipality_id blob not null,
    id blob not null,
    regime text not null constraint regime_decision_regime check (regime in ('nis2', 'kritis', 'state_law')),
    applies text not null constraint regime_decision_applies check (applies in ('yes', 'no', 'unclear')),
    reason text not null,
    legal_basis text not null,
    decided_by text not null,
    decided_on text,
    registration text not null,
    authority text not null,
    authority_contact text not null,
    primary key (municipality_id, id),
    constraint regime_decision_once unique (municipality_id, regime)
) strict;

create table register_object (
    municipality_id blob not null,
    id blob not null,
    target_object_id blob not null,
    backup_id blob,
    service_id blob,
    primary key (municipality_id, id),
    constraint register_object_one_entry check ((backup_id is null) <> (service_id is null)),
    constraint register_object_backup_once unique (municipality_id, backup_id, target_object_id),
    constraint register_object_service_once unique (municipality_id, service_id, target_object_id),
    foreign key (municipality_id, target_object_id) references target_object (municipality_id, id)
        deferrable initially deferred,
    foreign key (municipality_id, backup_id) references backup_record (municipality_id, id) deferrable initially deferred,
    foreign key (municipality_id, service_id) references online_service (municipality_id, id) deferrable initially deferred
) strict;
create index register_object_object on register_object (municipality_id, target_object_id);

create table register_evidence (
    municipality_id blob not null,
    id blob not null,
    evidence_id blob not null,
    exception_id blob,
    backup_id blob,
    decision_id blob,
    primary key (municipality_id, id),
    constraint register_evidence_one_entry
        check ((exception_id is not null) + (backup_id is not null) + (decision_id is not null) = 1),
    constraint register_evidence_exception_once unique (municipality_id, exception_id, evidence_id),
    constraint register_evidence_backup_once unique (municipality_id, backup_id, evidence_id),
    constraint register_evidence_decision_once unique (municipality_id, decision_id, evidence_id),
    foreign key (municipality_id, evidence_id) references evidence (municipality_id, id) deferrable initially deferred,
    foreign key (municipality_id, exception_id) references exception_approval (municipality_id, id)
        deferrable initially deferred,
    foreign key (municipality_id, backup_id) references backup_record (municipality_id, id) deferrable initially deferred,
    foreign key (municipality_id, decision_id) references decision (municipality_id, id) deferrable initially deferred
) strict;
create index register_evidence_evidence on register_evidence (municipality_id, evidence_id);
