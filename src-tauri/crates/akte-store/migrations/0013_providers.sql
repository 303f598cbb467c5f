-- Provider relations and the shared view of a Verbund: who does what for a municipality by which legal act, which objects it
-- is about and how far they have moved, who answers for which requirement, what proves it; and objects that one
-- municipality lets others refer to.
--
-- Programs that know an older schema must not open such an Akte: their undo knows nothing of the new records, and removing
-- a target object or a piece of evidence would be refused without their knowing why.

create table provider_relation (
    municipality_id blob not null,
    id blob not null,
    domain_id blob not null,
    name text not null constraint provider_relation_name check (trim(name) <> ''),
    kind text not null constraint provider_relation_kind
        check (kind in ('outsourcing', 'workplace_service', 'task_transfer', 'joint_operation', 'shared_service_centre')),
    provider_object_id blob,
    provider_municipality_id blob references municipality (municipality_id) deferrable initially deferred
        constraint provider_relation_with_others check (provider_municipality_id <> municipality_id),
    services text not null,
    contact text not null,
    contract text not null,
    legal_act text not null,
    legal_body text not null,
    legal_number text not null,
    legal_on text,
    valid_from text,
    valid_until text,
    exit_rule text not null,
    exit_on text,
    data_role text constraint provider_relation_data_role
        check (data_role in ('processor', 'joint_controller', 'controller', 'none')),
    data_role_reason text not null,
    default_split text constraint provider_relation_default_split check (default_split in ('provider', 'own', 'shared')),
    controlled_on text,
    controlled_by text not null,
    control_result text not null,
    control_due_on text,
    primary key (municipality_id, id),
    constraint provider_relation_of_domain unique (municipality_id, domain_id, id),
    constraint provider_relation_name_unique unique (municipality_id, domain_id, name),
    constraint provider_relation_one_provider
        check ((provider_object_id is null) <> (provider_municipality_id is null)),
    foreign key (municipality_id, domain_id) references information_domain (municipality_id, id)
        deferrable initially deferred,
    foreign key (municipality_id, domain_id, provider_object_id) references target_object (municipality_id, domain_id, id)
        deferrable initially deferred
) strict;
create index provider_relation_object on provider_relation (municipality_id, domain_id, provider_object_id)
    where provider_object_id is not null;
create index provider_relation_municipality on provider_relation (provider_municipality_id)
    where provider_municipality_id is not null;

create table provider_object (
    municipality_id blob not null,
    id blob not null,
    domain_id blob not null,
    relation_id blob not null,
    target_object_id blob not null,
    responsibility text constraint provider_object_responsibility check (responsibility in ('provider', 'own', 'shared')),
    planned_on text,
    on_site_on text,
    transferred_on text,
    remark text not null,
    primary key (municipality_id, id),
    constraint provider_object_once unique (municipality_id, relation_id, target_object_id),
    foreign key (municipality_id, domain_id, relation_id) references provider_relation (municipality_id, domain_id, id)
        deferrable initially deferred,
    foreign key (municipality_id, domain_id, target_object_id) references target_object (municipality_id, domain_id, id)
        deferrable initially deferred
) strict;
create index provider_object_relation on provider_object (municipality_id, domain_id, relation_id);
create index provider_object_object on provider_object (municipality_id, domain_id, target_object_id);

create table responsibility_split (
    municipality_id blob not null,
    id blob not null,
    domain_id blob not null,
    relation_id blob not null,
    target_object_id blob not null,
    requirement_id blob not null references requirement (id) deferrable initially deferred,
    responsibility text not null constraint responsibility_split_responsibility
        check (responsibility in ('provider', 'own', 'shared')),
    note text not null,
    primary key (municipality_id, id),
    constraint responsibility_split_once unique (municipality_id, relation_id, target_object_id, requirement_id),
    foreign key (municipality_id, domain_id, relation_id) references provider_relation (municipality_id, domain_id, id)
        deferrable initially deferred,
    foreign key (municipality_id, relation_id, target_object_id)
        references provider_object (municipality_id, relation_id, target_object_id) deferrable initially deferred
) strict;
create index responsibility_split_relation on responsibility_split (municipality_id, domain_id, relation_id);
create index responsibility_split_requirement on responsibility_split (requirement_id);

create table provider_evidence (
    municipality_id blob not null,
    id blob not null,
    domain_id blob not null,
    relation_id blob not null,
    evidence_id blob not null,
    purpose text not null constraint provider_evidence_purpose
        check (purpose in ('proof', 'contract', 'data_agreement', 'legal_act')),
    primary key (municipality_id, id),
    constraint provider_evidence_once unique (municipality_id, relation_id, evidence_id, purpose),
    foreign key (municipality_id, domain_id, relation_id) references provider_relation (municipality_id, domain_id, id)
        deferrable initially deferred,
    foreign key (municipality_id, evidence_id) references evidence (municipality_id, id) deferrable initially deferred
) strict;
create index provider_evidence_relation on provider_evidence (municipality_id, domain_id, relation_id);
create index provider_evidence_evidence on provider_evidence (municipality_id, evidence_id);

-- The named exception by which one municipality sees something of another one.
create table object_grant (
    municipality_id blob not null,
    id blob not null,
    target_object_id blob not null,
    member_id blob not null references municipality (municipality_id) deferrable initially deferred
        constraint object_grant_to_others check (member_id <> municipality_id),
    statements integer not null constraint object_grant_statements check (statements in (0, 1)),
    purpose text not null constraint object_grant_purpose check (trim(purpose) <> ''),
    granted_by text not null constraint object_grant_granted_by check (trim(granted_by) <> ''),
    granted_on text not null,
    withdrawn_on text,
    primary key (municipality_id, id),
    constraint object_grant_once unique (municipality_id, target_object_id, member_id),
    foreign key (municipality_id, target_object_id) references target_object (municipality_id, id)
        deferrable initially deferred
) strict;
create index object_grant_member on object_grant (member_id);

-- Without a grant there is no reference: the last key says so.
create table shared_reference (
    municipality_id blob not null,
    id blob not null,
    domain_id blob not null,
    target_object_id blob constraint shared_reference_stand_in check (target_object_id is not null or relevant = 0),
    owner_id blob not null constraint shared_reference_to_others check (owner_id <> municipality_id),
    owner_object_id blob not null,
    relevant integer constraint shared_reference_relevant check (relevant in (0, 1)),
    reason text not null,
    decided_by text not null,
    decided_on text,
    -- What the member took note of, as JSON: [{"requirement_id": …, "status": …}].
    seen text not null,
    seen_on text,
    primary key (municipality_id, id),
    constraint shared_reference_one_per_object unique (municipality_id, domain_id, target_object_id),
    constraint shared_reference_once unique (municipality_id, domain_id, owner_id, owner_object_id),
    foreign key (municipality_id, domain_id, target_object_id) references target_object (municipality_id, domain_id, id)
        deferrable initially deferred,
    foreign key (owner_id, owner_object_id, municipality_id)
        references object_grant (municipality_id, target_object_id, member_id) deferrable initially deferred
) strict;
create index shared_reference_owner on shared_reference (owner_id, owner_object_id, municipality_id);
