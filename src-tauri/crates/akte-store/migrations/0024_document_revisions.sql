-- Reports of data protection and of the desk belong to the municipality: their history needs no information domain.
--
-- Programs that know an older schema must not open such an Akte: they take a revision without a domain for a broken one.

create table document_revision_new (
    municipality_id blob not null references municipality (municipality_id) deferrable initially deferred,
    id blob not null,
    -- Null where the document is about the whole municipality.
    domain_id blob,
    report text not null,
    version text not null,
    status text not null,
    classification text not null,
    edited_on text not null,
    editor text not null,
    editor_function text not null,
    remark text not null,
    next_revision_on text,
    distribution text not null,
    released_by text not null,
    released_on text,
    primary key (municipality_id, id),
    foreign key (municipality_id, domain_id) references information_domain (municipality_id, id)
        deferrable initially deferred
) strict;
insert into document_revision_new
select
    municipality_id, id, domain_id, report, version, status, classification, edited_on, editor, editor_function, remark,
    next_revision_on, distribution, released_by, released_on
from document_revision;
drop table document_revision;
alter table document_revision_new rename to document_revision;
create index document_revision_document on document_revision (municipality_id, report, domain_id, edited_on);
