-- Vocabularies (Begriffslisten) and cross-references (Kreuzreferenztabellen), as publishers write them. Like catalogs they
-- belong to the Akte, and every import is kept.
--
-- Programs that know an older schema can still work with such an Akte: nothing of theirs refers to these tables.

create table vocabulary (
    -- In the order of import.
    number integer primary key,
    id blob not null constraint vocabulary_id_unique unique,
    -- What BSI calls the file, without ending. Of each name the latest import is current.
    name text not null,
    file_name text not null,
    sha256 text not null,
    -- Whether it came with the program; then it never takes the place of one that a user imported.
    shipped integer not null constraint vocabulary_shipped check (shipped in (0, 1)),
    imported_at text not null,
    term_count integer not null,
    note_count integer not null,
    warning_count integer not null,
    error_count integer not null,
    -- One file may bring several.
    constraint vocabulary_file_unique unique (sha256, name)
) strict;
create index vocabulary_name on vocabulary (name, shipped, number);

create table vocabulary_term (
    vocabulary_id blob not null references vocabulary (id) deferrable initially deferred,
    position integer not null,
    code text not null,
    term text not null,
    definition text not null,
    uuid text not null,
    -- UUID of the term above it; empty where there is none.
    parent text not null,
    -- Other columns of the publisher, as JSON.
    extra text not null,
    primary key (vocabulary_id, position)
) strict, without rowid;

create table vocabulary_finding (
    vocabulary_id blob not null references vocabulary (id) deferrable initially deferred,
    position integer not null,
    severity text not null,
    code text not null,
    place text not null,
    detail text not null,
    primary key (vocabulary_id, position)
) strict, without rowid;

create table cross_reference (
    number integer primary key,
    id blob not null constraint cross_reference_id_unique unique,
    file_name text not null,
    sha256 text not null constraint cross_reference_sha256_unique unique,
    imported_at text not null,
    requirement_count integer not null,
    pair_count integer not null,
    note_count integer not null,
    warning_count integer not null,
    error_count integer not null
) strict;

-- What it says about a requirement, named as the book numbers it: which requirement that is, is found when it is read,
-- because the book may be imported later.
create table cross_reference_row (
    cross_reference_id blob not null references cross_reference (id) deferrable initially deferred,
    position integer not null,
    requirement text not null,
    -- The protected values among C, I and A.
    protected_values text not null,
    -- Whether no later import says something about the same requirement: tables of single modules come one by one.
    current integer not null constraint cross_reference_row_current check (current in (0, 1)),
    primary key (cross_reference_id, position)
) strict;
create unique index cross_reference_row_current_unique on cross_reference_row (requirement) where current = 1;

create table cross_reference_threat (
    cross_reference_id blob not null,
    row_position integer not null,
    position integer not null,
    threat text not null,
    primary key (cross_reference_id, row_position, position),
    foreign key (cross_reference_id, row_position) references cross_reference_row (cross_reference_id, position)
        deferrable initially deferred
) strict, without rowid;
create index cross_reference_threat_threat on cross_reference_threat (threat, cross_reference_id, row_position);

create table cross_reference_finding (
    cross_reference_id blob not null references cross_reference (id) deferrable initially deferred,
    position integer not null,
    severity text not null,
    code text not null,
    place text not null,
    detail text not null,
    primary key (cross_reference_id, position)
) strict, without rowid;
