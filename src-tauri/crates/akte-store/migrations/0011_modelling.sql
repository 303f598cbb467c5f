-- Modelling: which modules apply to which target objects, target-object categories, and decisions about the requirement
-- package.
--
-- Programs that know an older schema must not open such an Akte: their undo knows nothing of these records, and their
-- counts would leave out what modelling asks for.

create table module_decision (
    municipality_id blob not null,
    id blob not null,
    domain_id blob not null,
    target_object_id blob not null,
    line_id blob not null references catalog_line (id) deferrable initially deferred,
    module text not null,
    relevant integer not null constraint module_decision_relevant check (relevant in (0, 1)),
    reason text not null,
    contact text not null,
    risk_note text not null,
    decided_by text not null,
    decided_on text,
    primary key (municipality_id, id),
    constraint module_decision_once unique (municipality_id, domain_id, target_object_id, line_id, module),
    foreign key (municipality_id, domain_id, target_object_id) references target_object (municipality_id, domain_id, id)
        deferrable initially deferred
) strict;
create index module_decision_line on module_decision (line_id);

create table object_category (
    municipality_id blob not null,
    id blob not null,
    domain_id blob not null,
    target_object_id blob not null,
    category text not null,
    primary key (municipality_id, id),
    constraint object_category_once unique (municipality_id, domain_id, target_object_id, category),
    foreign key (municipality_id, domain_id, target_object_id) references target_object (municipality_id, domain_id, id)
        deferrable initially deferred
) strict;

create table package_decision (
    municipality_id blob not null,
    id blob not null,
    domain_id blob not null,
    target_object_id blob not null,
    requirement_id blob not null references requirement (id) deferrable initially deferred,
    choice text not null constraint package_decision_choice check (choice in ('relevant', 'struck_out', 'added')),
    basis text constraint package_decision_basis check (basis in ('asset_without', 'law', 'contract', 'risk')),
    reason text not null,
    -- Values of parameters that hold at this object, as JSON: [{"label": …, "value": …}].
    param_values text not null,
    decided_by text not null,
    decided_on text,
    primary key (municipality_id, id),
    constraint package_decision_once unique (municipality_id, domain_id, target_object_id, requirement_id),
    foreign key (municipality_id, domain_id, target_object_id) references target_object (municipality_id, domain_id, id)
        deferrable initially deferred
) strict;
create index package_decision_requirement on package_decision (requirement_id);
