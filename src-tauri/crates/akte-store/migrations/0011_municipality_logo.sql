-- The logo or coat of arms that a municipality's reports show on their cover. The picture lies in the vault.
--
-- Programs that know an older schema must not open such an Akte: their undo knows nothing of these records, and would
-- refuse to go past one.

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
