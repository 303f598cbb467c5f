-- How many processed answers of an information domain were given on which text of which requirement: what an update of a
-- catalog would do is read from these counts, not from hundreds of thousands of answers. They follow from the answers and
-- are kept by triggers, so that no way of writing an answer can forget them.
--
-- Programs that know an older schema may open such an Akte: the triggers work for them, too.

create table answer_basis_count (
    municipality_id blob not null references municipality (municipality_id) deferrable initially deferred,
    domain_id blob not null,
    requirement_id blob not null,
    -- Empty where it is not known on which text the answers were given.
    basis_catalog_id blob not null,
    -- Empty where that is the requirement itself.
    basis_requirement_id blob not null,
    answers integer not null constraint answer_basis_count_positive check (answers >= 0),
    primary key (municipality_id, domain_id, requirement_id, basis_catalog_id, basis_requirement_id),
    foreign key (municipality_id, domain_id) references information_domain (municipality_id, id)
        deferrable initially deferred
) strict, without rowid;

insert into answer_basis_count
select municipality_id, domain_id, requirement_id, ifnull(basis_catalog_id, x''), ifnull(basis_requirement_id, x''), count(*)
from answer where status <> 'unprocessed' group by 1, 2, 3, 4, 5;

create trigger answer_counted after insert on answer when new.status <> 'unprocessed' begin
    insert into answer_basis_count values (
        new.municipality_id, new.domain_id, new.requirement_id,
        ifnull(new.basis_catalog_id, x''), ifnull(new.basis_requirement_id, x''), 1
    ) on conflict do update set answers = answers + 1;
end;

create trigger answer_uncounted after delete on answer when old.status <> 'unprocessed' begin
    update answer_basis_count set answers = answers - 1
    where municipality_id = old.municipality_id and domain_id = old.domain_id and requirement_id = old.requirement_id
        and basis_catalog_id = ifnull(old.basis_catalog_id, x'')
        and basis_requirement_id = ifnull(old.basis_requirement_id, x'');
    delete from answer_basis_count
    where municipality_id = old.municipality_id and domain_id = old.domain_id and requirement_id = old.requirement_id
        and answers = 0;
end;

create trigger answer_recounted after update on answer
when (old.status <> 'unprocessed') <> (new.status <> 'unprocessed')
    or old.domain_id <> new.domain_id or old.requirement_id <> new.requirement_id
    or old.basis_catalog_id is not new.basis_catalog_id or old.basis_requirement_id is not new.basis_requirement_id
begin
    update answer_basis_count set answers = answers - 1
    where old.status <> 'unprocessed'
        and municipality_id = old.municipality_id and domain_id = old.domain_id and requirement_id = old.requirement_id
        and basis_catalog_id = ifnull(old.basis_catalog_id, x'')
        and basis_requirement_id = ifnull(old.basis_requirement_id, x'');
    delete from answer_basis_count
    where municipality_id = old.municipality_id and domain_id = old.domain_id and requirement_id = old.requirement_id
        and answers = 0;
    insert into answer_basis_count
    select
        new.municipality_id, new.domain_id, new.requirement_id,
        ifnull(new.basis_catalog_id, x''), ifnull(new.basis_requirement_id, x''), 1
    where new.status <> 'unprocessed'
    on conflict do update set answers = answers + 1;
end;
