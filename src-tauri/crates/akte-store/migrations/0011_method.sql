-- The method: which modules apply to which target objects and what becomes of the requirement package; named states of an
-- information domain; how risks are rated, threats, risks and the measures that treat them.
--
-- Programs that know an older schema must not open such an Akte: their undo knows nothing of the new records, their counts
-- would leave out what modelling asks for, and removing a measure would leave the risks behind that it treats.

-- Modelling: modules at target objects, target-object categories, decisions about the requirement package.

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

-- Releases. What a domain was then follows from the change log.

create table release (
    municipality_id blob not null references municipality (municipality_id) deferrable initially deferred,
    id blob not null,
    domain_id blob not null,
    occasion text not null,
    version text not null,
    released_by text not null,
    function text not null,
    released_on text not null,
    remark text not null,
    primary key (municipality_id, id),
    constraint release_version_unique unique (municipality_id, domain_id, version),
    foreign key (municipality_id, domain_id) references information_domain (municipality_id, id)
        deferrable initially deferred
) strict;

-- Risk analysis.

create table risk_scheme (
    municipality_id blob not null references municipality (municipality_id) deferrable initially deferred,
    id blob not null constraint risk_scheme_one_per_municipality check (id = municipality_id),
    decided_by text not null,
    decided_on text,
    primary key (municipality_id, id)
) strict;

create table risk_frequency (
    municipality_id blob not null,
    code text not null,
    -- The rarest is 0.
    rank integer not null,
    name text not null,
    definition text not null,
    primary key (municipality_id, code),
    foreign key (municipality_id, municipality_id) references risk_scheme (municipality_id, id)
        on delete cascade deferrable initially deferred
) strict, without rowid;

create table risk_damage (
    municipality_id blob not null,
    code text not null,
    -- The least is 0.
    rank integer not null,
    name text not null,
    definition text not null,
    primary key (municipality_id, code),
    foreign key (municipality_id, municipality_id) references risk_scheme (municipality_id, id)
        on delete cascade deferrable initially deferred
) strict, without rowid;

create table risk_category (
    municipality_id blob not null,
    code text not null,
    -- The lowest is 0.
    rank integer not null,
    name text not null,
    definition text not null,
    acceptable integer not null,
    primary key (municipality_id, code),
    foreign key (municipality_id, municipality_id) references risk_scheme (municipality_id, id)
        on delete cascade deferrable initially deferred
) strict, without rowid;

-- The category of a risk stands nowhere else: it follows from here.
create table risk_matrix (
    municipality_id blob not null,
    frequency text not null,
    damage text not null,
    category text not null,
    primary key (municipality_id, frequency, damage),
    foreign key (municipality_id, frequency) references risk_frequency (municipality_id, code)
        on delete cascade deferrable initially deferred,
    foreign key (municipality_id, damage) references risk_damage (municipality_id, code)
        on delete cascade deferrable initially deferred,
    foreign key (municipality_id, category) references risk_category (municipality_id, code)
        deferrable initially deferred
) strict, without rowid;

create table additional_threat (
    municipality_id blob not null references municipality (municipality_id) deferrable initially deferred,
    id blob not null,
    code text not null constraint additional_threat_code check (trim(code) <> ''),
    title text not null constraint additional_threat_title check (trim(title) <> ''),
    description text not null,
    -- Letters of the basic values: C, I, A.
    affected text not null,
    primary key (municipality_id, id),
    constraint additional_threat_code_unique unique (municipality_id, code)
) strict;

create table risk_analysis (
    municipality_id blob not null,
    id blob not null,
    domain_id blob not null,
    target_object_id blob not null,
    occasion text constraint risk_analysis_occasion
        check (occasion in ('not_modelled', 'outside_scenarios', 'decision')),
    reason text not null,
    analysed_by text not null,
    analysed_on text,
    primary key (municipality_id, id),
    constraint risk_analysis_once unique (municipality_id, domain_id, target_object_id),
    constraint risk_analysis_reason check (occasion is null or trim(reason) <> ''),
    foreign key (municipality_id, domain_id, target_object_id) references target_object (municipality_id, domain_id, id)
        deferrable initially deferred
) strict;

create table risk (
    municipality_id blob not null,
    id blob not null,
    domain_id blob not null,
    target_object_id blob not null,
    threat text not null,
    additional_threat_id blob,
    relevance text not null constraint risk_relevance check (relevance in ('direct', 'indirect', 'not_relevant')),
    comment text not null,
    -- Letters of the basic values: C, I, A.
    affected text not null,
    description text not null,
    frequency_before text,
    damage_before text,
    assessment text not null,
    treatment text constraint risk_treatment check (treatment in ('avoid', 'reduce', 'transfer', 'accept')),
    treatment_reason text not null,
    transferred_to text not null,
    frequency_after text,
    damage_after text,
    owner text not null,
    accepted_by text not null,
    accepted_on text,
    acceptance_reason text not null,
    review_on text,
    observed integer not null,
    observed_by text not null,
    observed_trigger text not null,
    primary key (municipality_id, id),
    constraint risk_one_threat check ((threat = '') = (additional_threat_id is not null)),
    constraint risk_acceptance_whole check ((trim(accepted_by) = '') = (accepted_on is null)),
    foreign key (municipality_id, domain_id, target_object_id) references target_object (municipality_id, domain_id, id)
        deferrable initially deferred,
    foreign key (municipality_id, additional_threat_id) references additional_threat (municipality_id, id)
        deferrable initially deferred,
    foreign key (municipality_id, frequency_before) references risk_frequency (municipality_id, code)
        deferrable initially deferred,
    foreign key (municipality_id, frequency_after) references risk_frequency (municipality_id, code)
        deferrable initially deferred,
    foreign key (municipality_id, damage_before) references risk_damage (municipality_id, code)
        deferrable initially deferred,
    foreign key (municipality_id, damage_after) references risk_damage (municipality_id, code)
        deferrable initially deferred
) strict;
create index risk_object on risk (municipality_id, domain_id, target_object_id);
create unique index risk_elementary_once on risk (municipality_id, target_object_id, threat)
    where additional_threat_id is null;
create unique index risk_additional_once on risk (municipality_id, target_object_id, additional_threat_id)
    where additional_threat_id is not null;
create index risk_additional_threat on risk (municipality_id, additional_threat_id)
    where additional_threat_id is not null;
create index risk_frequency_before on risk (municipality_id, frequency_before) where frequency_before is not null;
create index risk_frequency_after on risk (municipality_id, frequency_after) where frequency_after is not null;
create index risk_damage_before on risk (municipality_id, damage_before) where damage_before is not null;
create index risk_damage_after on risk (municipality_id, damage_after) where damage_after is not null;

create table risk_measure (
    municipality_id blob not null,
    id blob not null,
    risk_id blob not null,
    measure_id blob not null,
    primary key (municipality_id, id),
    constraint risk_measure_once unique (municipality_id, risk_id, measure_id),
    foreign key (municipality_id, risk_id) references risk (municipality_id, id) deferrable initially deferred,
    foreign key (municipality_id, measure_id) references measure (municipality_id, id) deferrable initially deferred
) strict;
create index risk_measure_measure on risk_measure (municipality_id, measure_id);
