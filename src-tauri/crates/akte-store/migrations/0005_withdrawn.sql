-- Requirements that their publisher has dropped keep their numbers and ask for nothing: they are neither checked nor
-- counted.
alter table requirement_version add column withdrawn integer not null default 0
    constraint requirement_version_withdrawn check (withdrawn in (0, 1));

update requirement_version set withdrawn = 1 where details like '%"name":"status","value":"withdrawn"%';
