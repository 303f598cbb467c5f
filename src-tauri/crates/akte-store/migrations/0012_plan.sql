-- Safeguards and the implementation plan: what a measure costs in people as well, when it begins, who supervises and who
-- accepts it, in which budget year it is paid, how much work it is; and what hangs between measures.
--
-- Programs that know an older schema must not open such an Akte: what they write about measures would lose all this, and
-- their undo knows nothing of relations.

-- What was recorded as cost_once and cost_yearly stays as it is: investments. Nobody has said who does the work.
alter table measure add column supervised_by text not null default '';
alter table measure add column starts_on text;
alter table measure add column accepted_by text not null default '';
alter table measure add column accepted_on text;
alter table measure add column personnel_once integer;
alter table measure add column personnel_yearly integer;
alter table measure add column budget_year integer;
alter table measure add column effort text;

create table measure_relation (
    municipality_id blob not null,
    id blob not null,
    measure_id blob not null,
    other_id blob not null constraint measure_relation_not_on_itself check (other_id <> measure_id),
    kind text not null constraint measure_relation_kind check (kind in ('needs', 'accompanied_by')),
    primary key (municipality_id, id),
    constraint measure_relation_once unique (municipality_id, measure_id, other_id),
    foreign key (municipality_id, measure_id) references measure (municipality_id, id) deferrable initially deferred,
    foreign key (municipality_id, other_id) references measure (municipality_id, id) deferrable initially deferred
) strict;
create index measure_relation_other on measure_relation (municipality_id, other_id);
