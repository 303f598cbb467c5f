-- Open points that were put back with a reason; the threats that remain where a requirement is dispensable; the file of a
-- department that an answer was taken over from.
--
-- Programs that know an older schema must not open such an Akte: they would count open points that were put back, their
-- undo knows nothing of the new records, and saving an answer would lose what they do not know.

create table point_suppression (
    municipality_id blob not null,
    id blob not null,
    domain_id blob not null,
    code text not null,
    target_object_id blob,
    requirement_id blob references requirement (id) deferrable initially deferred,
    -- What else says which point it is: the id of a record, the label of a module. Empty where nothing has to.
    subject text not null,
    reason text not null constraint point_suppression_reason check (trim(reason) <> ''),
    until text,
    decided_by text not null,
    decided_on text not null,
    primary key (municipality_id, id),
    constraint point_suppression_period check (until is null or until >= decided_on),
    foreign key (municipality_id, domain_id) references information_domain (municipality_id, id)
        deferrable initially deferred,
    foreign key (municipality_id, domain_id, target_object_id) references target_object (municipality_id, domain_id, id)
        deferrable initially deferred
) strict;
create unique index point_suppression_once on point_suppression
    (municipality_id, domain_id, code, coalesce(target_object_id, x''), coalesce(requirement_id, x''), subject);
create index point_suppression_object on point_suppression (municipality_id, domain_id, target_object_id)
    where target_object_id is not null;
create index point_suppression_requirement on point_suppression (requirement_id) where requirement_id is not null;

-- Codes of elementary threats, one a line. Null: nobody has said so. Empty: somebody has said that none remains.
alter table answer add column remaining_threats text;
-- Where an answer came back from, as long as nobody has changed it since.
alter table answer add column returned_file text;
alter table answer add column returned_sha256 text;
