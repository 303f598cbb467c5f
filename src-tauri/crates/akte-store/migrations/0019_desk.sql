-- The desk of the officers: controlled documents, evidence of training and awareness, advice that was asked for, tasks, objectives of
-- information security; and what in the Akte each of them is about. What is only ever read as a whole (distribution, values that
-- were measured) is one content.
--
-- Programs that know an older schema must not open such an Akte: their undo knows nothing of the new records, and removing
-- a person, an activity, a measure or a piece of evidence would be refused without their knowing why.

create table controlled_document (
    municipality_id blob not null references municipality (municipality_id) deferrable initially deferred,
    id blob not null,
    domain_id blob,
    replaced_by_id blob,
    title text not null constraint controlled_document_title check (trim(title) <> ''),
    content text not null constraint controlled_document_content check (content like '{%'),
    primary key (municipality_id, id),
    constraint controlled_document_replaced check (replaced_by_id is null or replaced_by_id <> id),
    foreign key (municipality_id, domain_id) references information_domain (municipality_id, id)
        deferrable initially deferred,
    foreign key (municipality_id, replaced_by_id) references controlled_document (municipality_id, id)
        deferrable initially deferred
) strict;
create index controlled_document_domain on controlled_document (municipality_id, domain_id) where domain_id is not null;
create index controlled_document_replaced_by on controlled_document (municipality_id, replaced_by_id)
    where replaced_by_id is not null;

create table training (
    municipality_id blob not null references municipality (municipality_id) deferrable initially deferred,
    id blob not null,
    title text not null constraint training_title check (trim(title) <> ''),
    content text not null constraint training_content check (content like '{%'),
    primary key (municipality_id, id)
) strict;

create table consultation (
    municipality_id blob not null references municipality (municipality_id) deferrable initially deferred,
    id blob not null,
    title text not null constraint consultation_title check (trim(title) <> ''),
    content text not null constraint consultation_content check (content like '{%'),
    primary key (municipality_id, id)
) strict;

create table officer_task (
    municipality_id blob not null references municipality (municipality_id) deferrable initially deferred,
    id blob not null,
    title text not null constraint officer_task_title check (trim(title) <> ''),
    content text not null constraint officer_task_content check (content like '{%'),
    primary key (municipality_id, id)
) strict;

create table security_objective (
    municipality_id blob not null references municipality (municipality_id) deferrable initially deferred,
    id blob not null,
    domain_id blob,
    title text not null constraint security_objective_title check (trim(title) <> ''),
    content text not null constraint security_objective_content check (content like '{%'),
    primary key (municipality_id, id),
    foreign key (municipality_id, domain_id) references information_domain (municipality_id, id)
        deferrable initially deferred
) strict;
create index security_objective_domain on security_objective (municipality_id, domain_id) where domain_id is not null;

create table desk_link (
    municipality_id blob not null,
    id blob not null,
    controlled_document_id blob,
    training_id blob,
    advice_id blob,
    task_id blob,
    objective_id blob,
    evidence_id blob,
    person_id blob,
    activity_id blob,
    target_object_id blob,
    measure_id blob,
    requirement_id blob references requirement (id) deferrable initially deferred,
    primary key (municipality_id, id),
    constraint desk_link_one_entry
        check ((controlled_document_id is not null) + (training_id is not null) + (advice_id is not null)
            + (task_id is not null) + (objective_id is not null) = 1),
    constraint desk_link_one_linked
        check ((evidence_id is not null) + (person_id is not null) + (activity_id is not null)
            + (target_object_id is not null) + (measure_id is not null) + (requirement_id is not null) = 1),
    constraint desk_link_person_of_training check (person_id is null or training_id is not null),
    constraint desk_link_requirement_of_document check (requirement_id is null or controlled_document_id is not null),
    foreign key (municipality_id, controlled_document_id) references controlled_document (municipality_id, id)
        deferrable initially deferred,
    foreign key (municipality_id, training_id) references training (municipality_id, id) deferrable initially deferred,
    foreign key (municipality_id, advice_id) references consultation (municipality_id, id) deferrable initially deferred,
    foreign key (municipality_id, task_id) references officer_task (municipality_id, id) deferrable initially deferred,
    foreign key (municipality_id, objective_id) references security_objective (municipality_id, id)
        deferrable initially deferred,
    foreign key (municipality_id, evidence_id) references evidence (municipality_id, id) deferrable initially deferred,
    foreign key (municipality_id, person_id) references person (municipality_id, id) deferrable initially deferred,
    foreign key (municipality_id, activity_id) references processing_activity (municipality_id, id)
        deferrable initially deferred,
    foreign key (municipality_id, target_object_id) references target_object (municipality_id, id)
        deferrable initially deferred,
    foreign key (municipality_id, measure_id) references measure (municipality_id, id) deferrable initially deferred
) strict;
create index desk_link_document on desk_link (municipality_id, controlled_document_id)
    where controlled_document_id is not null;
create index desk_link_training on desk_link (municipality_id, training_id) where training_id is not null;
create index desk_link_advice on desk_link (municipality_id, advice_id) where advice_id is not null;
create index desk_link_task on desk_link (municipality_id, task_id) where task_id is not null;
create index desk_link_objective on desk_link (municipality_id, objective_id) where objective_id is not null;
create index desk_link_evidence on desk_link (municipality_id, evidence_id) where evidence_id is not null;
create index desk_link_person on desk_link (municipality_id, person_id) where person_id is not null;
create index desk_link_activity on desk_link (municipality_id, activity_id) where activity_id is not null;
create index desk_link_object on desk_link (municipality_id, target_object_id) where target_object_id is not null;
create index desk_link_measure on desk_link (municipality_id, measure_id) where measure_id is not null;
create index desk_link_requirement on desk_link (requirement_id) where requirement_id is not null;
