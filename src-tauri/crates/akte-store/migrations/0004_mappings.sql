-- Mappings between catalogs, and answers that were taken over through them.
--
-- Programs that know an older schema must not open such an Akte: their undo knows nothing of the links from answers to
-- those that they were taken over from, and would leave a takeover half undone.

-- Mapping collections belong to the Akte, like catalogs.

create table mapping_collection (
    -- In the order of import.
    number integer primary key,
    id blob not null constraint mapping_collection_id_unique unique,
    uuid text not null,
    title text not null,
    version text not null,
    last_modified text not null,
    oscal_version text not null,
    language text not null,
    publishers text not null,
    rights text not null,
    remarks text not null,
    -- How it came about, as written.
    method text not null,
    matching_rationale text not null,
    status text not null,
    description text not null,
    file_name text not null,
    sha256 text not null constraint mapping_collection_sha256_unique unique,
    imported_at text not null,
    pair_count integer not null,
    note_count integer not null,
    warning_count integer not null,
    error_count integer not null
) strict;

create table mapping_finding (
    collection_id blob not null references mapping_collection (id) deferrable initially deferred,
    position integer not null,
    severity text not null,
    code text not null,
    place text not null,
    detail text not null,
    primary key (collection_id, position)
) strict, without rowid;

create table mapping (
    collection_id blob not null references mapping_collection (id) deferrable initially deferred,
    position integer not null,
    -- What source and target are, as written, as JSON. Which catalogs they mean is found when they are read, because
    -- those may be imported later.
    source text not null,
    target text not null,
    primary key (collection_id, position)
) strict, without rowid;

-- Each source with each target of a map, as the publisher spells them.
create table mapping_pair (
    collection_id blob not null,
    mapping integer not null,
    position integer not null,
    source_id text not null,
    source_identity text not null,
    target_id text not null,
    target_identity text not null,
    -- How this source relates to this target; less may follow from a map of several than it says of all together.
    relation text not null,
    map_relation text not null,
    -- Properties of the map, as JSON.
    props text not null,
    remarks text not null,
    primary key (collection_id, mapping, position),
    foreign key (collection_id, mapping) references mapping (collection_id, position) deferrable initially deferred
) strict, without rowid;

create table answer_source (
    municipality_id blob not null,
    id blob not null,
    answer_id blob not null,
    source_answer_id blob not null,
    source_requirement_id blob not null references requirement (id) deferrable initially deferred,
    source_label text not null,
    relation text not null,
    collection_id blob not null references mapping_collection (id) deferrable initially deferred,
    primary key (municipality_id, id),
    foreign key (municipality_id, answer_id) references answer (municipality_id, id) deferrable initially deferred,
    foreign key (municipality_id, source_answer_id) references answer (municipality_id, id) deferrable initially deferred
) strict;
create index answer_source_answer on answer_source (municipality_id, answer_id);
create index answer_source_source on answer_source (municipality_id, source_answer_id);
