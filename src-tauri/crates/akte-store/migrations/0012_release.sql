-- Releases: named states of an information domain. What a domain was then follows from the change log.
--
-- Programs that know an older schema must not open such an Akte: their undo knows nothing of the new records.

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
