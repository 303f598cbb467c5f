-- The management system of an information domain by ISO/IEC 27001: what its Statement of Applicability says about each control, the
-- check of clauses 4 to 10, audits, findings with what is done about them, management reviews; and the measures and evidence
-- that belong to them. What is only ever read as a whole (plan, team, checklist, corrective action) is one content.
--
-- Programs that know an older schema must not open such an Akte: their undo knows nothing of the new records, and removing
-- a measure or a piece of evidence would be refused without their knowing why.

create table control_statement (
    municipality_id blob not null,
    id blob not null,
    domain_id blob not null,
    requirement_id blob references requirement (id) deferrable initially deferred,
    title text not null constraint control_statement_title check (trim(title) <> ''),
    content text not null constraint control_statement_content check (content like '{%'),
    primary key (municipality_id, id),
    constraint control_statement_once unique (municipality_id, domain_id, requirement_id),
    foreign key (municipality_id, domain_id) references information_domain (municipality_id, id)
        deferrable initially deferred
) strict;
create index control_statement_requirement on control_statement (requirement_id) where requirement_id is not null;

create table clause_check (
    municipality_id blob not null,
    id blob not null,
    domain_id blob not null,
    requirement_id blob not null references requirement (id) deferrable initially deferred,
    title text not null constraint clause_check_title check (trim(title) <> ''),
    content text not null constraint clause_check_content check (content like '{%'),
    primary key (municipality_id, id),
    constraint clause_check_once unique (municipality_id, domain_id, requirement_id),
    foreign key (municipality_id, domain_id) references information_domain (municipality_id, id)
        deferrable initially deferred
) strict;
create index clause_check_requirement on clause_check (requirement_id);

create table audit (
    municipality_id blob not null,
    id blob not null,
    domain_id blob not null,
    title text not null constraint audit_title check (trim(title) <> ''),
    content text not null constraint audit_content check (content like '{%'),
    primary key (municipality_id, id),
    foreign key (municipality_id, domain_id) references information_domain (municipality_id, id)
        deferrable initially deferred
) strict;
create index audit_domain on audit (municipality_id, domain_id);

create table audit_finding (
    municipality_id blob not null,
    id blob not null,
    domain_id blob not null,
    audit_id blob,
    title text not null constraint audit_finding_title check (trim(title) <> ''),
    content text not null constraint audit_finding_content check (content like '{%'),
    primary key (municipality_id, id),
    foreign key (municipality_id, domain_id) references information_domain (municipality_id, id)
        deferrable initially deferred,
    foreign key (municipality_id, audit_id) references audit (municipality_id, id) deferrable initially deferred
) strict;
create index audit_finding_domain on audit_finding (municipality_id, domain_id);
create index audit_finding_audit on audit_finding (municipality_id, audit_id) where audit_id is not null;

create table management_review (
    municipality_id blob not null,
    id blob not null,
    domain_id blob not null,
    title text not null constraint management_review_title check (trim(title) <> ''),
    content text not null constraint management_review_content check (content like '{%'),
    primary key (municipality_id, id),
    foreign key (municipality_id, domain_id) references information_domain (municipality_id, id)
        deferrable initially deferred
) strict;
create index management_review_domain on management_review (municipality_id, domain_id);

create table iso_link (
    municipality_id blob not null,
    id blob not null,
    statement_id blob,
    clause_id blob,
    audit_id blob,
    finding_id blob,
    review_id blob,
    measure_id blob,
    evidence_id blob,
    primary key (municipality_id, id),
    constraint iso_link_one_entry
        check ((statement_id is not null) + (clause_id is not null) + (audit_id is not null)
            + (finding_id is not null) + (review_id is not null) = 1),
    constraint iso_link_one_linked check ((measure_id is not null) + (evidence_id is not null) = 1),
    constraint iso_link_measure_of_finding check (measure_id is null or finding_id is not null),
    foreign key (municipality_id, statement_id) references control_statement (municipality_id, id)
        deferrable initially deferred,
    foreign key (municipality_id, clause_id) references clause_check (municipality_id, id) deferrable initially deferred,
    foreign key (municipality_id, audit_id) references audit (municipality_id, id) deferrable initially deferred,
    foreign key (municipality_id, finding_id) references audit_finding (municipality_id, id)
        deferrable initially deferred,
    foreign key (municipality_id, review_id) references management_review (municipality_id, id)
        deferrable initially deferred,
    foreign key (municipality_id, measure_id) references measure (municipality_id, id) deferrable initially deferred,
    foreign key (municipality_id, evidence_id) references evidence (municipality_id, id) deferrable initially deferred
) strict;
create index iso_link_statement on iso_link (municipality_id, statement_id) where statement_id is not null;
create index iso_link_clause on iso_link (municipality_id, clause_id) where clause_id is not null;
create index iso_link_audit on iso_link (municipality_id, audit_id) where audit_id is not null;
create index iso_link_finding on iso_link (municipality_id, finding_id) where finding_id is not null;
create index iso_link_review on iso_link (municipality_id, review_id) where review_id is not null;
create index iso_link_measure on iso_link (municipality_id, measure_id) where measure_id is not null;
create index iso_link_evidence on iso_link (municipality_id, evidence_id) where evidence_id is not null;
