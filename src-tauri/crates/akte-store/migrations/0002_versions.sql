-- Catalog versions side by side: answers remember the text that they were given on, and municipalities give parameters
-- values of their own.
--
-- Programs that know schema 1 alone must not open such an Akte: their reports would print texts without the
-- municipality's values, and what they record would not say on which version.

alter table answer add column basis_catalog_id blob references catalog (id) deferrable initially deferred;
-- None stands for the answer's own requirement; another one is what the answer was copied from.
alter table answer add column basis_requirement_id blob references requirement (id) deferrable initially deferred;

-- Up to now the version in force was the only one that an answer could be about.
update answer set basis_catalog_id = (
    select c.catalog_id from information_domain_catalog c
    join requirement_version v on v.catalog_id = c.catalog_id and v.requirement_id = answer.requirement_id
    where c.municipality_id = answer.municipality_id and c.domain_id = answer.domain_id
    order by c.position limit 1
);

create table param_value (
    municipality_id blob not null,
    id blob not null,
    domain_id blob not null,
    requirement_id blob not null references requirement (id) deferrable initially deferred,
    -- Place and name of the parameter when the value was set: its id changes with every renumbering.
    ordinal integer not null constraint param_value_ordinal check (ordinal >= 0),
    label text not null,
    value text not null,
    primary key (municipality_id, id),
    constraint param_value_once unique (municipality_id, domain_id, requirement_id, ordinal, label),
    foreign key (municipality_id, domain_id) references information_domain (municipality_id, id)
        deferrable initially deferred
) strict;
