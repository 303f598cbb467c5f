-- Structure analysis and protection needs, the logo of a municipality, and catalogs that take up less.
--
-- Programs that know an older schema must not open such an Akte: their undo knows nothing of the new records, what they
-- write about target objects would lose the facts, and of texts that are stored once they would show the reference.

-- The details of a requirement refer to its statement and guidance, where a part's prose is the same text, instead of
-- repeating it. What is stored already keeps it in full, and is read as before.

-- Imported versions whose texts the search index does not hold yet: the next search puts them in, so that an import does
-- not wait for it.
create table search_due (
    catalog_id blob primary key references catalog (id) deferrable initially deferred
) strict;

-- The logo or coat of arms that a municipality's reports show on their cover. The picture lies in the vault.

create table municipality_logo (
    municipality_id blob not null references municipality (municipality_id) deferrable initially deferred,
    id blob not null,
    file_name text not null,
    alternative text not null,
    sha256 text not null,
    size integer not null,
    width integer not null constraint municipality_logo_width check (width > 0),
    height integer not null constraint municipality_logo_height check (height > 0),
    primary key (municipality_id, id),
    foreign key (municipality_id, sha256) references vault_file (municipality_id, sha256) deferrable initially deferred
) strict;
create unique index municipality_logo_once on municipality_logo (municipality_id);

-- Structure analysis and protection needs: persons with their roles, what bounds an information domain, the facts of
-- target objects, their dependencies, and what was determined for them.

create table person (
    municipality_id blob not null references municipality (municipality_id) deferrable initially deferred,
    id blob not null,
    name text not null,
    position text not null,
    unit text not null,
    email text not null,
    phone text not null,
    external integer not null,
    superior_id blob constraint person_not_their_own_superior check (superior_id <> id),
    primary key (municipality_id, id),
    foreign key (municipality_id, superior_id) references person (municipality_id, id) deferrable initially deferred
) strict;
create index person_superior on person (municipality_id, superior_id) where superior_id is not null;

create table person_role (
    municipality_id blob not null,
    person_id blob not null,
    role text not null,
    position integer not null,
    deputy integer not null,
    primary key (municipality_id, person_id, role),
    foreign key (municipality_id, person_id) references person (municipality_id, id)
        on delete cascade deferrable initially deferred
) strict, without rowid;

-- Rebuilt, because a column that refers within the municipality cannot be added to a table.
create table information_domain_new (
    municipality_id blob not null references municipality (municipality_id) deferrable initially deferred,
    id blob not null,
    name text not null,
    description text not null,
    method text not null,
    responsible text not null,
    short_name text not null default '',
    purpose text not null default '',
    approach text,
    organisational_boundary text not null default '',
    technical_boundary text not null default '',
    infrastructural_boundary text not null default '',
    interfaces text not null default '',
    part_of_id blob constraint information_domain_not_part_of_itself check (part_of_id <> id),
    network_plan_id blob,
    released_version text not null default '',
    released_by text not null default '',
    released_on text,
    primary key (municipality_id, id),
    constraint information_domain_name_unique unique (municipality_id, name),
    foreign key (municipality_id, part_of_id) references information_domain (municipality_id, id)
        deferrable initially deferred,
    foreign key (municipality_id, network_plan_id) references evidence (municipality_id, id)
        deferrable initially deferred
) strict;
insert into information_domain_new (municipality_id, id, name, description, method, responsible)
    select municipality_id, id, name, description, method, responsible from information_domain;
drop table information_domain;
alter table information_domain_new rename to information_domain;
create index information_domain_network_plan on information_domain (municipality_id, network_plan_id)
    where network_plan_id is not null;
create index information_domain_part_of on information_domain (municipality_id, part_of_id)
    where part_of_id is not null;

create table information_domain_exclusion (
    municipality_id blob not null,
    domain_id blob not null,
    position integer not null,
    subject text not null,
    reason text not null constraint information_domain_exclusion_reason check (trim(reason) <> ''),
    primary key (municipality_id, domain_id, position),
    foreign key (municipality_id, domain_id) references information_domain (municipality_id, id)
        on delete cascade deferrable initially deferred
) strict, without rowid;

create table target_object_new (
    municipality_id blob not null,
    id blob not null,
    domain_id blob not null,
    kind text not null,
    name text not null,
    description text not null,
    responsible text not null,
    member_count integer not null constraint target_object_member_count check (member_count >= 1),
    parent_id blob constraint target_object_not_its_own_parent check (parent_id <> id),
    number text not null default '',
    platform text not null default '',
    usage_status text,
    users text not null default '',
    owner text not null default '',
    location text not null default '',
    in_service_since text,
    support_ends_on text,
    replaced_by_id blob constraint target_object_not_its_own_successor check (replaced_by_id <> id),
    process_kind text,
    personal_data integer,
    classification text,
    carrier text not null default '',
    network_address text not null default '',
    contract text not null default '',
    external_connection integer,
    carries_high_need integer,
    excludes_high_need integer,
    needed_in_production integer,
    primary key (municipality_id, id),
    constraint target_object_of_domain unique (municipality_id, domain_id, id),
    constraint target_object_name_unique unique (municipality_id, domain_id, name),
    foreign key (municipality_id, domain_id) references information_domain (municipality_id, id)
        deferrable initially deferred,
    foreign key (municipality_id, domain_id, parent_id) references target_object (municipality_id, domain_id, id)
        deferrable initially deferred,
    foreign key (municipality_id, domain_id, replaced_by_id) references target_object (municipality_id, domain_id, id)
        deferrable initially deferred
) strict;
insert into target_object_new
        (municipality_id, id, domain_id, kind, name, description, responsible, member_count, parent_id)
    select municipality_id, id, domain_id, kind, name, description, responsible, member_count, parent_id
    from target_object;
drop table target_object;
alter table target_object_new rename to target_object;
create unique index target_object_one_whole on target_object (municipality_id, domain_id)
    where kind = 'information_domain';
create index target_object_parent on target_object (municipality_id, domain_id, parent_id) where parent_id is not null;
create index target_object_replaced_by on target_object (municipality_id, domain_id, replaced_by_id)
    where replaced_by_id is not null;

create table dependency (
    municipality_id blob not null,
    id blob not null,
    domain_id blob not null,
    from_id blob not null,
    to_id blob not null constraint dependency_not_on_itself check (to_id <> from_id),
    kind text not null,
    inherits integer not null,
    remark text not null,
    primary key (municipality_id, id),
    constraint dependency_once unique (municipality_id, domain_id, from_id, to_id),
    foreign key (municipality_id, domain_id, from_id) references target_object (municipality_id, domain_id, id)
        deferrable initially deferred,
    foreign key (municipality_id, domain_id, to_id) references target_object (municipality_id, domain_id, id)
        deferrable initially deferred
) strict;
create index dependency_to on dependency (municipality_id, domain_id, to_id);

create table protection_scheme (
    municipality_id blob not null references municipality (municipality_id) deferrable initially deferred,
    id blob not null constraint protection_scheme_one_per_municipality check (id = municipality_id),
    decided_by text not null,
    decided_on text,
    primary key (municipality_id, id)
) strict;

create table protection_category (
    municipality_id blob not null,
    code text not null,
    -- The lowest is 0.
    rank integer not null,
    name text not null,
    definition text not null,
    risk_analysis integer not null,
    primary key (municipality_id, code),
    foreign key (municipality_id, municipality_id) references protection_scheme (municipality_id, id)
        on delete cascade deferrable initially deferred
) strict, without rowid;

create table damage_scenario (
    municipality_id blob not null,
    code text not null,
    position integer not null,
    name text not null,
    primary key (municipality_id, code),
    foreign key (municipality_id, municipality_id) references protection_scheme (municipality_id, id)
        on delete cascade deferrable initially deferred
) strict, without rowid;

create table damage_threshold (
    municipality_id blob not null,
    scenario text not null,
    category text not null,
    definition text not null,
    primary key (municipality_id, scenario, category),
    foreign key (municipality_id, scenario) references damage_scenario (municipality_id, code)
        on delete cascade deferrable initially deferred,
    foreign key (municipality_id, category) references protection_category (municipality_id, code)
        deferrable initially deferred
) strict, without rowid;

create table protection_need (
    municipality_id blob not null,
    id blob not null,
    domain_id blob not null,
    target_object_id blob not null,
    value text not null constraint protection_need_value
        check (value in ('confidentiality', 'integrity', 'availability')),
    category text,
    scenario text,
    reason text not null,
    effect text constraint protection_need_effect check (effect in ('cumulation', 'distribution')),
    effect_category text,
    effect_reason text not null,
    decided_by text not null,
    decided_on text,
    primary key (municipality_id, id),
    constraint protection_need_once unique (municipality_id, domain_id, target_object_id, value),
    constraint protection_need_effect_whole check ((effect is null) = (effect_category is null)),
    foreign key (municipality_id, domain_id, target_object_id) references target_object (municipality_id, domain_id, id)
        deferrable initially deferred,
    foreign key (municipality_id, category) references protection_category (municipality_id, code)
        deferrable initially deferred,
    foreign key (municipality_id, scenario) references damage_scenario (municipality_id, code)
        deferrable initially deferred,
    foreign key (municipality_id, effect_category) references protection_category (municipality_id, code)
        deferrable initially deferred
) strict;
create index protection_need_category on protection_need (municipality_id, category);
create index protection_need_effect_category on protection_need (municipality_id, effect_category)
    where effect_category is not null;
create index protection_need_scenario on protection_need (municipality_id, scenario) where scenario is not null;
