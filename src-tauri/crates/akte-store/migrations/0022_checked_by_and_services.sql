-- Who carried out the check of an answer; by basic value whether information with a high need goes over a link; of an online
-- service the technical guidelines that it follows, the day of its security concept, its penetration test, and its evidence.
--
-- Programs that know an older schema must not open such an Akte: saving an answer, an object or a service would lose what they
-- do not know, and they read a column that is not there any more.

alter table answer add column surveyor text not null default '';

-- It was one value for all three: what was said of it holds for each.
alter table target_object rename column carries_high_need to carries_high_confidentiality;
alter table target_object add column carries_high_integrity integer;
alter table target_object add column carries_high_availability integer;
update target_object
set carries_high_integrity = carries_high_confidentiality, carries_high_availability = carries_high_confidentiality
where carries_high_confidentiality is not null;

-- A list of {name, state}.
alter table online_service add column guidelines text not null default '[]'
    constraint online_service_guidelines check (guidelines like '[%');
alter table online_service add column concept_on text;
alter table online_service add column pentest_on text;
alter table online_service add column pentest_result text
    constraint online_service_pentest_result check (pentest_result in ('passed', 'minor', 'serious'));

create table register_evidence_new (
    municipality_id blob not null,
    id blob not null,
    evidence_id blob not null,
    exception_id blob,
    backup_id blob,
    decision_id blob,
    service_id blob,
    primary key (municipality_id, id),
    constraint register_evidence_one_entry
        check ((exception_id is not null) + (backup_id is not null) + (decision_id is not null) + (service_id is not null) = 1),
    constraint register_evidence_exception_once unique (municipality_id, exception_id, evidence_id),
    constraint register_evidence_backup_once unique (municipality_id, backup_id, evidence_id),
    constraint register_evidence_decision_once unique (municipality_id, decision_id, evidence_id),
    constraint register_evidence_service_once unique (municipality_id, service_id, evidence_id),
    foreign key (municipality_id, evidence_id) references evidence (municipality_id, id) deferrable initially deferred,
    foreign key (municipality_id, exception_id) references exception_approval (municipality_id, id)
        deferrable initially deferred,
    foreign key (municipality_id, backup_id) references backup_record (municipality_id, id) deferrable initially deferred,
    foreign key (municipality_id, decision_id) references decision (municipality_id, id) deferrable initially deferred,
    foreign key (municipality_id, service_id) references online_service (municipality_id, id) deferrable initially deferred
) strict;
insert into register_evidence_new (municipality_id, id, evidence_id, exception_id, backup_id, decision_id)
    select municipality_id, id, evidence_id, exception_id, backup_id, decision_id from register_evidence;
drop table register_evidence;
alter table register_evidence_new rename to register_evidence;
create index register_evidence_evidence on register_evidence (municipality_id, evidence_id);
