-- To whom a report was handed, when, and with which hash.
--
-- Programs that know an older schema must not open such an Akte: their undo knows nothing of these records, and would
-- refuse to go past one.

create unique index report_register_of_municipality on report_register (municipality_id, number);

create table report_handover (
    municipality_id blob not null references municipality (municipality_id) deferrable initially deferred,
    id blob not null,
    report_number integer not null,
    -- Of the file that was handed over: the report as it was made, or the signed one.
    file_sha256 text not null,
    recipient text not null constraint report_handover_recipient check (trim(recipient) <> ''),
    remark text not null,
    handed_on text not null,
    handed_by text not null,
    primary key (municipality_id, id),
    foreign key (municipality_id, report_number) references report_register (municipality_id, number)
        deferrable initially deferred
) strict;
create index report_handover_report on report_handover (municipality_id, report_number, handed_on);
