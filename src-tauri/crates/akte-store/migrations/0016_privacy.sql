-- Data protection of a municipality: the cover sheet of its record of processing activities, the activities, contracts with
-- processors, breaches, requests of data subjects, deletions that were carried out, legal bases of its own, and what in
-- the Akte they are about. What is only ever read as a whole (numbered categories, recipients, rules, reports) is one
-- content.
--
-- Programs that know an older schema must not open such an Akte: their undo knows nothing of the new records, and removing
-- a target object, a measure or a piece of evidence would be refused without their knowing why.

create table controller_sheet (
    municipality_id blob not null references municipality (municipality_id) deferrable initially deferred,
    id blob not null constraint controller_sheet_once check (id = municipality_id),
    content text not null constraint controller_sheet_content check (content like '{%'),
    primary key (municipality_id, id)
) strict;

create table processing_activity (
    municipality_id blob not null references municipality (municipality_id) deferrable initially deferred,
    id blob not null,
    number text not null,
    name text not null constraint processing_activity_name check (trim(name) <> ''),
    status text not null constraint processing_activity_status check (status in ('draft', 'complete', 'checked')),
    content text not null constraint processing_activity_content check (content like '{%'),
    primary key (municipality_id, id),
    constraint processing_activity_name_unique unique (municipality_id, name)
) strict;

create table processor_contract (
    municipality_id blob not null references municipality (municipality_id) deferrable initially deferred,
    id blob not null,
    processor text not null constraint processor_contract_processor check (trim(processor) <> ''),
    content text not null constraint processor_contract_content check (content like '{%'),
    primary key (municipality_id, id)
) strict;

create table data_breach (
    municipality_id blob not null references municipality (municipality_id) deferrable initially deferred,
    id blob not null,
    title text not null constraint data_breach_title check (trim(title) <> ''),
    content text not null constraint data_breach_content check (content like '{%'),
    primary key (municipality_id, id)
) strict;

create table data_subject_request (
    municipality_id blob not null references municipality (municipality_id) deferrable initially deferred,
    id blob not null,
    number text not null,
    received_on text not null,
    content text not null constraint data_subject_request_content check (content like '{%'),
    primary key (municipality_id, id)
) strict;

create table deletion_run (
    municipality_id blob not null,
    id blob not null,
    activity_id blob not null,
    done_on text,
    content text not null constraint deletion_run_content check (content like '{%'),
    primary key (municipality_id, id),
    foreign key (municipality_id, activity_id) references processing_activity (municipality_id, id)
        deferrable initially deferred
) strict;
create index deletion_run_activity on deletion_run (municipality_id, activity_id);

create table own_legal_basis (
    municipality_id blob not null references municipality (municipality_id) deferrable initially deferred,
    id blob not null,
    name text not null constraint own_legal_basis_name check (trim(name) <> ''),
    abbreviation text not null,
    hint text not null,
    primary key (municipality_id, id),
    constraint own_legal_basis_name_unique unique (municipality_id, name)
) strict;

create table privacy_link (
    municipality_id blob not null,
    id blob not null,
    activity_id blob,
    processor_id blob,
    breach_id blob,
    request_id blob,
    run_id blob,
    target_object_id blob,
    measure_id blob,
    contract_id blob,
    evidence_id blob,
    primary key (municipality_id, id),
    constraint privacy_link_one_entry
        check ((activity_id is not null) + (processor_id is not null) + (breach_id is not null)
            + (request_id is not null) + (run_id is not null) = 1),
    constraint privacy_link_one_linked
        check ((target_object_id is not null) + (measure_id is not null) + (contract_id is not null)
            + (evidence_id is not null) = 1),
    constraint privacy_link_contract_of_activity check (contract_id is null or activity_id is not null),
    constraint privacy_link_object_once unique (municipality_id, activity_id, target_object_id),
    constraint privacy_link_measure_once unique (municipality_id, activity_id, measure_id),
    constraint privacy_link_contract_once unique (municipality_id, activity_id, contract_id),
    constraint privacy_link_breach_object_once unique (municipality_id, breach_id, target_object_id),
    foreign key (municipality_id, activity_id) references processing_activity (municipality_id, id)
        deferrable initially deferred,
    foreign key (municipality_id, processor_id) references processor_contract (municipality_id, id)
        deferrable initially deferred,
    foreign key (municipality_id, breach_id) references data_breach (municipality_id, id) deferrable initially deferred,
    foreign key (municipality_id, request_id) references data_subject_request (municipality_id, id)
        deferrable initially deferred,
    foreign key (municipality_id, run_id) references deletion_run (municipality_id, id) deferrable initially deferred,
    foreign key (municipality_id, target_object_id) references target_object (municipality_id, id)
        deferrable initially deferred,
    foreign key (municipality_id, measure_id) references measure (municipality_id, id) deferrable initially deferred,
    foreign key (municipality_id, contract_id) references processor_contract (municipality_id, id)
        deferrable initially deferred,
    foreign key (municipality_id, evidence_id) references evidence (municipality_id, id) deferrable initially deferred
) strict;
create index privacy_link_processor on privacy_link (municipality_id, processor_id) where processor_id is not null;
create index privacy_link_request on privacy_link (municipality_id, request_id) where request_id is not null;
create index privacy_link_run on privacy_link (municipality_id, run_id) where run_id is not null;
create index privacy_link_object on privacy_link (municipality_id, target_object_id) where target_object_id is not null;
create index privacy_link_measure on privacy_link (municipality_id, measure_id) where measure_id is not null;
create index privacy_link_contract on privacy_link (municipality_id, contract_id) where contract_id is not null;
create index privacy_link_evidence on privacy_link (municipality_id, evidence_id) where evidence_id is not null;
