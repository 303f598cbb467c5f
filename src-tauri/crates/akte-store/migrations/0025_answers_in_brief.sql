-- The red pen asks of an answer whether something stands in it, not what: over hundreds of thousands of answers that is read
-- from the index alone, without decrypting what people wrote. `said` counts 1 for a reason, 2 for somebody responsible, 4 for
-- an interviewee and 8 for remaining threats that were named or ruled out; white space is what the program takes for nothing.
-- What begins with a letter needs no closer look.
--
-- Programs that know an older schema may open such an Akte: the database itself fills the column.

alter table answer add column said integer not null generated always as (
    (reason <> '' and (unicode(reason) between 33 and 126 or trim(reason, char(
        9, 10, 11, 12, 13, 32, 133, 160, 5760, 8192, 8193, 8194, 8195, 8196, 8197, 8198, 8199, 8200, 8201, 8202,
        8232, 8233, 8239, 8287, 12288)) <> ''))
    + 2 * (responsible <> '' and (unicode(responsible) between 33 and 126 or trim(responsible, char(
        9, 10, 11, 12, 13, 32, 133, 160, 5760, 8192, 8193, 8194, 8195, 8196, 8197, 8198, 8199, 8200, 8201, 8202,
        8232, 8233, 8239, 8287, 12288)) <> ''))
    + 4 * (interviewee <> '' and (unicode(interviewee) between 33 and 126 or trim(interviewee, char(
        9, 10, 11, 12, 13, 32, 133, 160, 5760, 8192, 8193, 8194, 8195, 8196, 8197, 8198, 8199, 8200, 8201, 8202,
        8232, 8233, 8239, 8287, 12288)) <> ''))
    + 8 * (remaining_threats is not null)
) virtual;

drop index answer_counts;
-- Counts a domain, and says the rest in brief.
create index answer_counts on answer (
    municipality_id, domain_id, requirement_id, status,
    target_object_id, checked_on, basis_catalog_id, basis_requirement_id, said, id
);
