-- Catalogs of one's own while they are being written, and the back matter of imported ones.
--
-- Programs that know schema 5 can still open such an Akte: they leave drafts alone, and a catalog that they import has
-- no back matter, as all had until now.

-- Drafts belong to the Akte, like the catalogs that are made of them.

create table catalog_draft (
    id blob primary key,
    title text not null,
    publisher text not null,
    language text not null,
    rights text not null,
    remarks text not null,
    version text not null,
    document_id text not null constraint catalog_draft_document_unique unique
) strict;

create table catalog_draft_group (
    id blob primary key,
    draft_id blob not null references catalog_draft (id) deferrable initially deferred,
    parent_id blob constraint catalog_draft_group_not_its_own_parent check (parent_id <> id),
    position integer not null,
    label text not null,
    title text not null,
    description text not null,
    identity text not null,
    unique (draft_id, id),
    foreign key (draft_id, parent_id) references catalog_draft_group (draft_id, id) deferrable initially deferred
) strict;
create index catalog_draft_group_parent on catalog_draft_group (draft_id, parent_id);

create table catalog_draft_entry (
    id blob primary key,
    draft_id blob not null references catalog_draft (id) deferrable initially deferred,
    group_id blob,
    parent_id blob constraint catalog_draft_entry_not_its_own_parent check (parent_id <> id),
    position integer not null,
    label text not null,
    identity text not null,
    -- The version whose text it takes, and the requirement through all versions of that catalog.
    source_catalog_id blob,
    source_requirement_id blob,
    -- What it says, as JSON: additions to its source, or texts of its own.
    content text not null,
    unique (draft_id, id),
    constraint catalog_draft_entry_once unique (draft_id, identity),
    foreign key (draft_id, group_id) references catalog_draft_group (draft_id, id) deferrable initially deferred,
    foreign key (draft_id, parent_id) references catalog_draft_entry (draft_id, id) deferrable initially deferred,
    foreign key (source_catalog_id, source_requirement_id)
        references requirement_version (catalog_id, requirement_id) deferrable initially deferred
) strict;
create index catalog_draft_entry_group on catalog_draft_entry (draft_id, group_id);
create index catalog_draft_entry_parent on catalog_draft_entry (draft_id, parent_id);
create index catalog_draft_entry_source on catalog_draft_entry (source_catalog_id, source_requirement_id);

-- Resources of the back matter as JSON, e.g. which catalogs a catalog takes requirements from.
alter table catalog add column resources text not null default '[]';
