CREATE TABLE additional_threat (
    municipality_id blob not null references municipality (municipality_id) deferrable initially deferred,
    id blob not null,
    code text not null constraint additional_threat_code check (trim(code) <> ''),
    title text not null constraint additional_threat_title check (trim(title) <> ''),
    description text not null,
    -- Letters of the basic values: C, I, A.
    affected text not null,
    primary key (municipality_id, id),
    constraint additional_threat_code_unique unique (municipality_id, code)
) strict;

CREATE TABLE akte_info (
    only_row integer primary key constraint akte_info_only_row check (only_row = 1),
    akte_id blob not null,
    created_at text not null,
    -- Encrypts the evidence files and names them; it never leaves this database.
    vault_key blob not null
) strict;

CREATE TABLE answer (
    municipality_id blob not null,
    id blob not null,
    domain_id blob not null,
    target_object_id blob not null,
    requirement_id blob not null references requirement (id) deferrable initially deferred,
    status text not null constraint answer_status
        check (status in ('unprocessed', 'yes', 'partial', 'no', 'dispensable')),
    statement text not null,
    reason text not null,
    responsible text not null,
    checked_on text,
    due_on text,
    interviewee text not null, basis_catalog_id blob references catalog (id) deferrable initially deferred, basis_requirement_id blob references requirement (id) deferrable initially deferred, remaining_threats text, returned_file text, returned_sha256 text, surveyor text not null default '', said integer not null generated always as (
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
) virtual,
    primary key (municipality_id, id),
    constraint answer_once unique (municipality_id, target_object_id, requirement_id),
    foreign key (municipality_id, domain_id, target_object_id) references target_object (municipality_id, domain_id, id)
        deferrable initially deferred
) strict;

CREATE TABLE answer_basis_count (
    municipality_id blob not null references municipality (municipality_id) deferrable initially deferred,
    domain_id blob not null,
    requirement_id blob not null,
    -- Empty where it is not known on which text the answers were given.
    basis_catalog_id blob not null,
    -- Empty where that is the requirement itself.
    basis_requirement_id blob not null,
    answers integer not null constraint answer_basis_count_positive check (answers >= 0),
    primary key (municipality_id, domain_id, requirement_id, basis_catalog_id, basis_requirement_id),
    foreign key (municipality_id, domain_id) references information_domain (municipality_id, id)
        deferrable initially deferred
) strict, without rowid;

CREATE TRIGGER answer_counted after insert on answer when new.status <> 'unprocessed' begin
    insert into answer_basis_count values (
        new.municipality_id, new.domain_id, new.requirement_id,
        ifnull(new.basis_catalog_id, x''), ifnull(new.basis_requirement_id, x''), 1
    ) on conflict do update set answers = answers + 1;
end;

CREATE INDEX answer_counts on answer (
    municipality_id, domain_id, requirement_id, status,
    target_object_id, checked_on, basis_catalog_id, basis_requirement_id, said, id
);

CREATE INDEX answer_due on answer (municipality_id, domain_id, due_on, responsible, target_object_id, requirement_id)
    where due_on is not null and status in ('partial', 'no');

CREATE TRIGGER answer_recounted after update on answer
when (old.status <> 'unprocessed') <> (new.status <> 'unprocessed')
    or old.domain_id <> new.domain_id or old.requirement_id <> new.requirement_id
    or old.basis_catalog_id is not new.basis_catalog_id or old.basis_requirement_id is not new.basis_requirement_id
begin
    update answer_basis_count set answers = answers - 1
    where old.status <> 'unprocessed'
        and municipality_id = old.municipality_id and domain_id = old.domain_id and requirement_id = old.requirement_id
        and basis_catalog_id = ifnull(old.basis_catalog_id, x'')
        and basis_requirement_id = ifnull(old.basis_requirement_id, x'');
    delete from answer_basis_count
    where municipality_id = old.municipality_id and domain_id = old.domain_id and requirement_id = old.requirement_id
        and answers = 0;
    insert into answer_basis_count
    select
        new.municipality_id, new.domain_id, new.requirement_id,
        ifnull(new.basis_catalog_id, x''), ifnull(new.basis_requirement_id, x''), 1
    where new.status <> 'unprocessed'
    on conflict do update set answers = answers + 1;
end;

CREATE TABLE answer_source (
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

CREATE INDEX answer_source_answer on answer_source (municipality_id, answer_id);

CREATE INDEX answer_source_source on answer_source (municipality_id, source_answer_id);

CREATE TRIGGER answer_uncounted after delete on answer when old.status <> 'unprocessed' begin
    update answer_basis_count set answers = answers - 1
    where municipality_id = old.municipality_id and domain_id = old.domain_id and requirement_id = old.requirement_id
        and basis_catalog_id = ifnull(old.basis_catalog_id, x'')
        and basis_requirement_id = ifnull(old.basis_requirement_id, x'');
    delete from answer_basis_count
    where municipality_id = old.municipality_id and domain_id = old.domain_id and requirement_id = old.requirement_id
        and answers = 0;
end;

CREATE TABLE assessment_link (
    municipality_id blob not null,
    id blob not null,
    assessment_id blob not null,
    activity_id blob,
    measure_id blob,
    evidence_id blob,
    primary key (municipality_id, id),
    constraint assessment_link_one_linked
        check ((activity_id is not null) + (measure_id is not null) + (evidence_id is not null) = 1),
    constraint assessment_link_activity_once unique (municipality_id, assessment_id, activity_id),
    constraint assessment_link_measure_once unique (municipality_id, assessment_id, measure_id),
    constraint assessment_link_evidence_once unique (municipality_id, assessment_id, evidence_id),
    foreign key (municipality_id, assessment_id) references impact_assessment (municipality_id, id)
        deferrable initially deferred,
    foreign key (municipality_id, activity_id) references processing_activity (municipality_id, id)
        deferrable initially deferred,
    foreign key (municipality_id, measure_id) references measure (municipality_id, id) deferrable initially deferred,
    foreign key (municipality_id, evidence_id) references evidence (municipality_id, id) deferrable initially deferred
) strict;

CREATE INDEX assessment_link_activity on assessment_link (municipality_id, activity_id) where activity_id is not null;

CREATE INDEX assessment_link_evidence on assessment_link (municipality_id, evidence_id) where evidence_id is not null;

CREATE INDEX assessment_link_measure on assessment_link (municipality_id, measure_id) where measure_id is not null;

CREATE TABLE audit (
    municipality_id blob not null,
    id blob not null,
    domain_id blob not null,
    title text not null constraint audit_title check (trim(title) <> ''),
    content text not null constraint audit_content check (content like '{%'),
    primary key (municipality_id, id),
    foreign key (municipality_id, domain_id) references information_domain (municipality_id, id)
        deferrable initially deferred
) strict;

CREATE INDEX audit_domain on audit (municipality_id, domain_id);

CREATE TABLE audit_finding (
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

CREATE INDEX audit_finding_audit on audit_finding (municipality_id, audit_id) where audit_id is not null;

CREATE INDEX audit_finding_domain on audit_finding (municipality_id, domain_id);

CREATE TABLE backup_record (
    municipality_id blob not null,
    id blob not null,
    name text not null constraint backup_record_name check (trim(name) <> ''),
    plan text not null,
    frequency text constraint backup_record_frequency
        check (frequency in ('continuous', 'daily', 'weekly', 'monthly', 'on_occasion')),
    medium text not null,
    retention text not null,
    site_id blob,
    second_site_id blob,
    offline_copy integer constraint backup_record_offline_copy check (offline_copy in (0, 1)),
    last_success_on text,
    restore_tested_on text,
    restore_result text constraint backup_record_restore_result
        check (restore_result in ('successful', 'partial', 'failed')),
    restore_note text not null,
    measure_id blob,
    responsible text not null,
    primary key (municipality_id, id),
    constraint backup_record_name_unique unique (municipality_id, name),
    foreign key (municipality_id, site_id) references target_object (municipality_id, id) deferrable initially deferred,
    foreign key (municipality_id, second_site_id) references target_object (municipality_id, id)
        deferrable initially deferred,
    foreign key (municipality_id, measure_id) references measure (municipality_id, id) deferrable initially deferred
) strict;

CREATE INDEX backup_record_measure on backup_record (municipality_id, measure_id);

CREATE INDEX backup_record_second_site on backup_record (municipality_id, second_site_id);

CREATE INDEX backup_record_site on backup_record (municipality_id, site_id);

CREATE TABLE backup_register (
    number integer primary key,
    reason text not null,
    place text not null,
    state_number integer not null,
    state_hash text not null,
    created_at text not null
) strict;

CREATE TABLE catalog (
    -- In the order of import.
    number integer primary key,
    id blob not null constraint catalog_id_unique unique,
    line_id blob not null references catalog_line (id) deferrable initially deferred,
    uuid text not null,
    title text not null,
    version text not null,
    last_modified text not null,
    oscal_version text not null,
    language text not null,
    publishers text not null,
    rights text not null,
    remarks text not null,
    params text not null,
    -- 'full' or 'index': an index has titles and facts but no texts.
    completeness text not null constraint catalog_completeness check (completeness in ('full', 'index')),
    file_name text not null,
    sha256 text not null constraint catalog_sha256_unique unique,
    imported_at text not null,
    group_count integer not null,
    requirement_count integer not null,
    note_count integer not null,
    warning_count integer not null,
    error_count integer not null, namespaces text not null default '[]', column_mapping text not null default '', resources text not null default '[]',
    unique (line_id, id)
) strict;

CREATE TABLE catalog_draft (
    id blob primary key,
    title text not null,
    publisher text not null,
    language text not null,
    rights text not null,
    remarks text not null,
    version text not null,
    document_id text not null constraint catalog_draft_document_unique unique
) strict;

CREATE TABLE catalog_draft_entry (
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

CREATE INDEX catalog_draft_entry_group on catalog_draft_entry (draft_id, group_id);

CREATE INDEX catalog_draft_entry_parent on catalog_draft_entry (draft_id, parent_id);

CREATE INDEX catalog_draft_entry_source on catalog_draft_entry (source_catalog_id, source_requirement_id);

CREATE TABLE catalog_draft_group (
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

CREATE INDEX catalog_draft_group_parent on catalog_draft_group (draft_id, parent_id);

CREATE TABLE catalog_finding (
    catalog_id blob not null references catalog (id) deferrable initially deferred,
    position integer not null,
    severity text not null,
    code text not null,
    place text not null,
    detail text not null,
    primary key (catalog_id, position)
) strict, without rowid;

CREATE TABLE catalog_group (
    catalog_id blob not null references catalog (id) deferrable initially deferred,
    position integer not null,
    parent integer,
    label text not null,
    title text not null,
    class text not null,
    description text not null,
    details text not null,
    primary key (catalog_id, position),
    foreign key (catalog_id, parent) references catalog_group (catalog_id, position) deferrable initially deferred
) strict;

CREATE TABLE catalog_line (
    id blob primary key,
    name text not null,
    created_at text not null
) strict;

CREATE TABLE catalog_line_document (
    document_id text primary key,
    line_id blob not null references catalog_line (id) deferrable initially deferred
) strict;

CREATE TABLE clause_check (
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

CREATE INDEX clause_check_requirement on clause_check (requirement_id);

CREATE TABLE consultation (
    municipality_id blob not null references municipality (municipality_id) deferrable initially deferred,
    id blob not null,
    title text not null constraint consultation_title check (trim(title) <> ''),
    content text not null constraint consultation_content check (content like '{%'),
    primary key (municipality_id, id)
) strict;

CREATE TABLE control_statement (
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

CREATE INDEX control_statement_requirement on control_statement (requirement_id) where requirement_id is not null;

CREATE TABLE controlled_document (
    municipality_id blob not null references municipality (municipality_id) deferrable initially deferred,
    id blob not null,
    domain_id blob,
    replaced_by_id blob,
    title text not null constraint controlled_document_title check (trim(title) <> ''),
    content text not null constraint controlled_document_content check (content like '{%'),
    primary key (municipality_id, id),
    constraint controlled_document_replaced check (replaced_by_id is null or replaced_by_id <> id),
    foreign key (municipality_id, domain_id) references information_domain (municipality_id, id)
        deferrable initially deferred,
    foreign key (municipality_id, replaced_by_id) references controlled_document (municipality_id, id)
        deferrable initially deferred
) strict;

CREATE INDEX controlled_document_domain on controlled_document (municipality_id, domain_id) where domain_id is not null;

CREATE INDEX controlled_document_replaced_by on controlled_document (municipality_id, replaced_by_id)
    where replaced_by_id is not null;

CREATE TABLE controller_sheet (
    municipality_id blob not null references municipality (municipality_id) deferrable initially deferred,
    id blob not null constraint controller_sheet_once check (id = municipality_id),
    content text not null constraint controller_sheet_content check (content like '{%'),
    primary key (municipality_id, id)
) strict;

CREATE TABLE cost_item (
    municipality_id blob not null,
    id blob not null,
    year integer not null,
    name text not null constraint cost_item_name check (trim(name) <> ''),
    amount integer not null,
    key text not null constraint cost_item_key check (key in ('workplaces', 'equal', 'fixed')),
    member_id blob references municipality (municipality_id) deferrable initially deferred,
    remark text not null,
    primary key (municipality_id, id),
    constraint cost_item_bearer check ((key = 'fixed') = (member_id is not null))
) strict;

CREATE INDEX cost_item_member on cost_item (member_id) where member_id is not null;

CREATE TABLE cost_member (
    municipality_id blob not null,
    id blob not null,
    year integer not null,
    member_id blob not null references municipality (municipality_id) deferrable initially deferred,
    workplaces integer not null constraint cost_member_workplaces check (workplaces >= 0),
    primary key (municipality_id, id),
    constraint cost_member_once unique (municipality_id, year, member_id)
) strict;

CREATE INDEX cost_member_member on cost_member (member_id);

CREATE TABLE cross_reference (
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

CREATE TABLE cross_reference_finding (
    cross_reference_id blob not null references cross_reference (id) deferrable initially deferred,
    position integer not null,
    severity text not null,
    code text not null,
    place text not null,
    detail text not null,
    primary key (cross_reference_id, position)
) strict, without rowid;

CREATE TABLE cross_reference_row (
    cross_reference_id blob not null references cross_reference (id) deferrable initially deferred,
    position integer not null,
    requirement text not null,
    -- The protected values among C, I and A.
    protected_values text not null,
    -- Whether no later import says something about the same requirement: tables of single modules come one by one.
    current integer not null constraint cross_reference_row_current check (current in (0, 1)),
    primary key (cross_reference_id, position)
) strict;

CREATE UNIQUE INDEX cross_reference_row_current_unique on cross_reference_row (requirement) where current = 1;

CREATE TABLE cross_reference_threat (
    cross_reference_id blob not null,
    row_position integer not null,
    position integer not null,
    threat text not null,
    primary key (cross_reference_id, row_position, position),
    foreign key (cross_reference_id, row_position) references cross_reference_row (cross_reference_id, position)
        deferrable initially deferred
) strict, without rowid;

CREATE INDEX cross_reference_threat_threat on cross_reference_threat (threat, cross_reference_id, row_position);

CREATE TABLE damage_scenario (
    municipality_id blob not null,
    code text not null,
    position integer not null,
    name text not null,
    primary key (municipality_id, code),
    foreign key (municipality_id, municipality_id) references protection_scheme (municipality_id, id)
        on delete cascade deferrable initially deferred
) strict, without rowid;

CREATE TABLE damage_threshold (
    municipality_id blob not null,
    scenario text not null,
    category text not null,
    definition text not null,
    primary key (municipality_id, scenario, category),
    foreign key (municipality_id, scenario) references damage_scenario (municipality_id, code)
        on delete cascade deferrable initially deferred,
    foreign key (municipality_id, category) references protection_category (municipality_id, code)
        deferrable initially deferred
) strict, without rowid;

CREATE TABLE data_breach (
    municipality_id blob not null references municipality (municipality_id) deferrable initially deferred,
    id blob not null,
    title text not null constraint data_breach_title check (trim(title) <> ''),
    content text not null constraint data_breach_content check (content like '{%'),
    primary key (municipality_id, id)
) strict;

CREATE TABLE data_subject_request (
    municipality_id blob not null references municipality (municipality_id) deferrable initially deferred,
    id blob not null,
    number text not null,
    received_on text not null,
    content text not null constraint data_subject_request_content check (content like '{%'),
    primary key (municipality_id, id)
) strict;

CREATE TABLE decision (
    municipality_id blob not null,
    id blob not null,
    kind text not null constraint decision_kind check (kind in ('council_decision', 'contract', 'agreement')),
    name text not null constraint decision_name check (trim(name) <> ''),
    body text not null,
    number text not null,
    decided_on text,
    public integer constraint decision_public check (public in (0, 1)),
    valid_from text,
    valid_until text,
    relation_id blob,
    remark text not null,
    primary key (municipality_id, id),
    foreign key (municipality_id, relation_id) references provider_relation (municipality_id, id)
        deferrable initially deferred
) strict;

CREATE INDEX decision_relation on decision (municipality_id, relation_id);

CREATE TABLE degree_snapshot (
    municipality_id blob not null,
    domain_id blob not null,
    day text not null,
    unprocessed integer not null,
    yes integer not null,
    partial integer not null,
    no integer not null,
    dispensable integer not null,
    primary key (municipality_id, domain_id, day),
    foreign key (municipality_id, domain_id) references information_domain (municipality_id, id)
        on delete cascade deferrable initially deferred
) strict, without rowid;

CREATE TABLE deletion_run (
    municipality_id blob not null,
    id blob not null,
    activity_id blob not null,
    done_on text,
    content text not null constraint deletion_run_content check (content like '{%'),
    primary key (municipality_id, id),
    foreign key (municipality_id, activity_id) references processing_activity (municipality_id, id)
        deferrable initially deferred
) strict;

CREATE INDEX deletion_run_activity on deletion_run (municipality_id, activity_id);

CREATE TABLE dependency (
    municipality_id blob not null,
    id blob not null,
    domain_id blob not null,
    from_id blob not null,
    to_id blob not null constraint dependency_not_on_itself check (to_id <> from_id),
    kind text not null,
    inherits integer not null,
    remark text not null,
    primary key (municipality_id, id),
    constraint dependency_once unique (municipality_id, domain_id, from_id, to_id),
    foreign key (municipality_id, domain_id, from_id) references target_object (municipality_id, domain_id, id)
        deferrable initially deferred,
    foreign key (municipality_id, domain_id, to_id) references target_object (municipality_id, domain_id, id)
        deferrable initially deferred
) strict;

CREATE INDEX dependency_to on dependency (municipality_id, domain_id, to_id);

CREATE TABLE desk_link (
    municipality_id blob not null,
    id blob not null,
    controlled_document_id blob,
    training_id blob,
    advice_id blob,
    task_id blob,
    objective_id blob,
    evidence_id blob,
    person_id blob,
    activity_id blob,
    target_object_id blob,
    measure_id blob,
    requirement_id blob references requirement (id) deferrable initially deferred,
    primary key (municipality_id, id),
    constraint desk_link_one_entry
        check ((controlled_document_id is not null) + (training_id is not null) + (advice_id is not null)
            + (task_id is not null) + (objective_id is not null) = 1),
    constraint desk_link_one_linked
        check ((evidence_id is not null) + (person_id is not null) + (activity_id is not null)
            + (target_object_id is not null) + (measure_id is not null) + (requirement_id is not null) = 1),
    constraint desk_link_person_of_training check (person_id is null or training_id is not null),
    constraint desk_link_requirement_of_document check (requirement_id is null or controlled_document_id is not null),
    foreign key (municipality_id, controlled_document_id) references controlled_document (municipality_id, id)
        deferrable initially deferred,
    foreign key (municipality_id, training_id) references training (municipality_id, id) deferrable initially deferred,
    foreign key (municipality_id, advice_id) references consultation (municipality_id, id) deferrable initially deferred,
    foreign key (municipality_id, task_id) references officer_task (municipality_id, id) deferrable initially deferred,
    foreign key (municipality_id, objective_id) references security_objective (municipality_id, id)
        deferrable initially deferred,
    foreign key (municipality_id, evidence_id) references evidence (municipality_id, id) deferrable initially deferred,
    foreign key (municipality_id, person_id) references person (municipality_id, id) deferrable initially deferred,
    foreign key (municipality_id, activity_id) references processing_activity (municipality_id, id)
        deferrable initially deferred,
    foreign key (municipality_id, target_object_id) references target_object (municipality_id, id)
        deferrable initially deferred,
    foreign key (municipality_id, measure_id) references measure (municipality_id, id) deferrable initially deferred
) strict;

CREATE INDEX desk_link_activity on desk_link (municipality_id, activity_id) where activity_id is not null;

CREATE INDEX desk_link_advice on desk_link (municipality_id, advice_id) where advice_id is not null;

CREATE INDEX desk_link_document on desk_link (municipality_id, controlled_document_id)
    where controlled_document_id is not null;

CREATE INDEX desk_link_evidence on desk_link (municipality_id, evidence_id) where evidence_id is not null;

CREATE INDEX desk_link_measure on desk_link (municipality_id, measure_id) where measure_id is not null;

CREATE INDEX desk_link_object on desk_link (municipality_id, target_object_id) where target_object_id is not null;

CREATE INDEX desk_link_objective on desk_link (municipality_id, objective_id) where objective_id is not null;

CREATE INDEX desk_link_person on desk_link (municipality_id, person_id) where person_id is not null;

CREATE INDEX desk_link_requirement on desk_link (requirement_id) where requirement_id is not null;

CREATE INDEX desk_link_task on desk_link (municipality_id, task_id) where task_id is not null;

CREATE INDEX desk_link_training on desk_link (municipality_id, training_id) where training_id is not null;

CREATE TABLE "document_revision" (
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

CREATE INDEX document_revision_document on document_revision (municipality_id, report, domain_id, edited_on);

CREATE TABLE evidence (
    municipality_id blob not null,
    id blob not null,
    title text not null,
    kind text not null,
    owner text not null,
    file_name text not null,
    size integer not null,
    sha256 text not null,
    valid_from text,
    valid_until text,
    classification text not null,
    recorded_on text not null,
    primary key (municipality_id, id),
    foreign key (municipality_id, sha256) references vault_file (municipality_id, sha256) deferrable initially deferred
) strict;

CREATE INDEX evidence_file on evidence (municipality_id, sha256);

CREATE TABLE evidence_link (
    municipality_id blob not null,
    id blob not null,
    evidence_id blob not null,
    requirement_id blob references requirement (id) deferrable initially deferred,
    target_object_id blob,
    measure_id blob,
    primary key (municipality_id, id),
    constraint evidence_link_one_thing check (
        (requirement_id is not null and target_object_id is not null and measure_id is null)
        or (requirement_id is null and target_object_id is null and measure_id is not null)
    ),
    foreign key (municipality_id, evidence_id) references evidence (municipality_id, id) deferrable initially deferred,
    foreign key (municipality_id, target_object_id) references target_object (municipality_id, id)
        deferrable initially deferred,
    foreign key (municipality_id, measure_id) references measure (municipality_id, id) deferrable initially deferred
) strict;

CREATE INDEX evidence_link_evidence on evidence_link (municipality_id, evidence_id);

CREATE UNIQUE INDEX evidence_link_measure_once
    on evidence_link (municipality_id, measure_id, evidence_id) where measure_id is not null;

CREATE UNIQUE INDEX evidence_link_requirement_once
    on evidence_link (municipality_id, target_object_id, requirement_id, evidence_id) where requirement_id is not null;

CREATE TABLE exception_approval (
    municipality_id blob not null,
    id blob not null,
    kind text not null constraint exception_approval_kind check (kind in ('requirement', 'access')),
    domain_id blob,
    requirement_id blob references requirement (id) deferrable initially deferred,
    target_object_id blob,
    grant_id blob,
    name text not null,
    beneficiary text not null,
    reason text not null,
    legal_basis text not null,
    risk text not null,
    compensation text not null,
    approved_by text not null,
    approved_on text,
    valid_from text,
    valid_until text,
    review_on text,
    revoked_on text,
    primary key (municipality_id, id),
    constraint exception_approval_name check (grant_id is not null or trim(name) <> ''),
    constraint exception_approval_from_what check
        ((kind = 'requirement' and requirement_id is not null and domain_id is not null and grant_id is null)
        or (kind = 'access' and requirement_id is null)),
    constraint exception_approval_grant_once unique (municipality_id, grant_id),
    foreign key (municipality_id, domain_id) references information_domain (municipality_id, id)
        deferrable initially deferred,
    foreign key (municipality_id, target_object_id) references target_object (municipality_id, id)
        deferrable initially deferred,
    foreign key (municipality_id, grant_id) references object_grant (municipality_id, id) deferrable initially deferred
) strict;

CREATE INDEX exception_approval_domain on exception_approval (municipality_id, domain_id);

CREATE INDEX exception_approval_object on exception_approval (municipality_id, target_object_id);

CREATE INDEX exception_approval_requirement on exception_approval (requirement_id) where requirement_id is not null;

CREATE TABLE impact_assessment (
    municipality_id blob not null references municipality (municipality_id) deferrable initially deferred,
    id blob not null,
    title text not null constraint impact_assessment_title check (trim(title) <> ''),
    review_on text,
    content text not null constraint impact_assessment_content check (content like '{%'),
    primary key (municipality_id, id),
    constraint impact_assessment_title_unique unique (municipality_id, title)
) strict;

CREATE TABLE incident (
    municipality_id blob not null references municipality (municipality_id) deferrable initially deferred,
    id blob not null,
    title text not null constraint incident_title check (trim(title) <> ''),
    breach_id blob,
    finding_id blob,
    content text not null constraint incident_content check (content like '{%'),
    primary key (municipality_id, id),
    foreign key (municipality_id, breach_id) references data_breach (municipality_id, id) deferrable initially deferred,
    foreign key (municipality_id, finding_id) references audit_finding (municipality_id, id) deferrable initially deferred
) strict;

CREATE INDEX incident_breach on incident (municipality_id, breach_id) where breach_id is not null;

CREATE INDEX incident_finding on incident (municipality_id, finding_id) where finding_id is not null;

CREATE TABLE incident_link (
    municipality_id blob not null,
    id blob not null,
    incident_id blob not null,
    target_object_id blob,
    measure_id blob,
    evidence_id blob,
    primary key (municipality_id, id),
    constraint incident_link_one_linked
        check ((target_object_id is not null) + (measure_id is not null) + (evidence_id is not null) = 1),
    foreign key (municipality_id, incident_id) references incident (municipality_id, id) deferrable initially deferred,
    foreign key (municipality_id, target_object_id) references target_object (municipality_id, id)
        deferrable initially deferred,
    foreign key (municipality_id, measure_id) references measure (municipality_id, id) deferrable initially deferred,
    foreign key (municipality_id, evidence_id) references evidence (municipality_id, id) deferrable initially deferred
) strict;

CREATE INDEX incident_link_evidence on incident_link (municipality_id, evidence_id) where evidence_id is not null;

CREATE INDEX incident_link_incident on incident_link (municipality_id, incident_id);

CREATE INDEX incident_link_measure on incident_link (municipality_id, measure_id) where measure_id is not null;

CREATE INDEX incident_link_object on incident_link (municipality_id, target_object_id)
    where target_object_id is not null;

CREATE TABLE "information_domain" (
    municipality_id blob not null references municipality (municipality_id) deferrable initially deferred,
    id blob not null,
    name text not null,
    description text not null,
    method text not null,
    responsible text not null,
    short_name text not null default '',
    purpose text not null default '',
    approach text,
    organisational_boundary text not null default '',
    technical_boundary text not null default '',
    infrastructural_boundary text not null default '',
    interfaces text not null default '',
    part_of_id blob constraint information_domain_not_part_of_itself check (part_of_id <> id),
    network_plan_id blob,
    released_version text not null default '',
    released_by text not null default '',
    released_on text,
    primary key (municipality_id, id),
    constraint information_domain_name_unique unique (municipality_id, name),
    foreign key (municipality_id, part_of_id) references information_domain (municipality_id, id)
        deferrable initially deferred,
    foreign key (municipality_id, network_plan_id) references evidence (municipality_id, id)
        deferrable initially deferred
) strict;

CREATE TABLE information_domain_catalog (
    municipality_id blob not null,
    domain_id blob not null,
    position integer not null,
    line_id blob not null,
    catalog_id blob not null,
    primary key (municipality_id, domain_id, line_id),
    foreign key (municipality_id, domain_id) references information_domain (municipality_id, id)
        on delete cascade deferrable initially deferred,
    foreign key (line_id, catalog_id) references catalog (line_id, id) deferrable initially deferred
) strict, without rowid;

CREATE INDEX information_domain_catalog_catalog on information_domain_catalog (catalog_id);

CREATE TABLE information_domain_exclusion (
    municipality_id blob not null,
    domain_id blob not null,
    position integer not null,
    subject text not null,
    reason text not null constraint information_domain_exclusion_reason check (trim(reason) <> ''),
    primary key (municipality_id, domain_id, position),
    foreign key (municipality_id, domain_id) references information_domain (municipality_id, id)
        on delete cascade deferrable initially deferred
) strict, without rowid;

CREATE INDEX information_domain_network_plan on information_domain (municipality_id, network_plan_id)
    where network_plan_id is not null;

CREATE INDEX information_domain_part_of on information_domain (municipality_id, part_of_id)
    where part_of_id is not null;

CREATE TABLE iso_link (
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

CREATE INDEX iso_link_audit on iso_link (municipality_id, audit_id) where audit_id is not null;

CREATE INDEX iso_link_clause on iso_link (municipality_id, clause_id) where clause_id is not null;

CREATE INDEX iso_link_evidence on iso_link (municipality_id, evidence_id) where evidence_id is not null;

CREATE INDEX iso_link_finding on iso_link (municipality_id, finding_id) where finding_id is not null;

CREATE INDEX iso_link_measure on iso_link (municipality_id, measure_id) where measure_id is not null;

CREATE INDEX iso_link_review on iso_link (municipality_id, review_id) where review_id is not null;

CREATE INDEX iso_link_statement on iso_link (municipality_id, statement_id) where statement_id is not null;

CREATE TABLE log_entry (
    number integer primary key,
    operation integer not null references operation (number),
    municipality_id blob,
    kind text not null,
    entity_id blob not null,
    digest blob not null,
    hash blob not null
) strict;

CREATE INDEX log_entry_entity on log_entry (entity_id, kind);

CREATE INDEX log_entry_operation on log_entry (operation);

CREATE TABLE log_payload (
    entry integer primary key references log_entry (number),
    salt blob,
    before text,
    after text,
    -- The operation whose logged rule erased it.
    erased_by integer references operation (number) deferrable initially deferred
) strict;

CREATE TABLE management_review (
    municipality_id blob not null,
    id blob not null,
    domain_id blob not null,
    title text not null constraint management_review_title check (trim(title) <> ''),
    content text not null constraint management_review_content check (content like '{%'),
    primary key (municipality_id, id),
    foreign key (municipality_id, domain_id) references information_domain (municipality_id, id)
        deferrable initially deferred
) strict;

CREATE INDEX management_review_domain on management_review (municipality_id, domain_id);

CREATE TABLE mapping (
    collection_id blob not null references mapping_collection (id) deferrable initially deferred,
    position integer not null,
    -- What source and target are, as written, as JSON. Which catalogs they mean is found when they are read, because
    -- those may be imported later.
    source text not null,
    target text not null,
    primary key (collection_id, position)
) strict, without rowid;

CREATE TABLE mapping_collection (
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

CREATE TABLE mapping_finding (
    collection_id blob not null references mapping_collection (id) deferrable initially deferred,
    position integer not null,
    severity text not null,
    code text not null,
    place text not null,
    detail text not null,
    primary key (collection_id, position)
) strict, without rowid;

CREATE TABLE mapping_pair (
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

CREATE TABLE measure (
    municipality_id blob not null,
    id blob not null,
    domain_id blob not null,
    title text not null,
    description text not null,
    responsible text not null,
    due_on text,
    done_on text,
    cost_once integer,
    cost_yearly integer,
    priority text not null,
    status text not null, supervised_by text not null default '', starts_on text, accepted_by text not null default '', accepted_on text, personnel_once integer, personnel_yearly integer, budget_year integer, effort text,
    primary key (municipality_id, id),
    foreign key (municipality_id, domain_id) references information_domain (municipality_id, id)
        deferrable initially deferred
) strict;

CREATE INDEX measure_domain on measure (municipality_id, domain_id, due_on);

CREATE TABLE measure_link (
    municipality_id blob not null,
    id blob not null,
    measure_id blob not null,
    requirement_id blob not null references requirement (id) deferrable initially deferred,
    target_object_id blob not null,
    primary key (municipality_id, id),
    constraint measure_link_once unique (municipality_id, measure_id, requirement_id, target_object_id),
    foreign key (municipality_id, measure_id) references measure (municipality_id, id) deferrable initially deferred,
    foreign key (municipality_id, target_object_id) references target_object (municipality_id, id)
        deferrable initially deferred
) strict;

CREATE INDEX measure_link_requirement on measure_link (municipality_id, target_object_id, requirement_id);

CREATE TABLE measure_relation (
    municipality_id blob not null,
    id blob not null,
    measure_id blob not null,
    other_id blob not null constraint measure_relation_not_on_itself check (other_id <> measure_id),
    kind text not null constraint measure_relation_kind check (kind in ('needs', 'accompanied_by')),
    primary key (municipality_id, id),
    constraint measure_relation_once unique (municipality_id, measure_id, other_id),
    foreign key (municipality_id, measure_id) references measure (municipality_id, id) deferrable initially deferred,
    foreign key (municipality_id, other_id) references measure (municipality_id, id) deferrable initially deferred
) strict;

CREATE INDEX measure_relation_other on measure_relation (municipality_id, other_id);

CREATE TABLE module_decision (
    municipality_id blob not null,
    id blob not null,
    domain_id blob not null,
    target_object_id blob not null,
    line_id blob not null references catalog_line (id) deferrable initially deferred,
    module text not null,
    relevant integer not null constraint module_decision_relevant check (relevant in (0, 1)),
    reason text not null,
    contact text not null,
    risk_note text not null,
    decided_by text not null,
    decided_on text,
    primary key (municipality_id, id),
    constraint module_decision_once unique (municipality_id, domain_id, target_object_id, line_id, module),
    foreign key (municipality_id, domain_id, target_object_id) references target_object (municipality_id, domain_id, id)
        deferrable initially deferred
) strict;

CREATE INDEX module_decision_line on module_decision (line_id);

CREATE TABLE municipality (
    municipality_id blob not null primary key,
    id blob not null constraint municipality_is_its_own_tenant check (id = municipality_id),
    name text not null constraint municipality_name_unique unique,
    official_name text not null,
    legal_form text not null,
    land text,
    official_key text not null,
    street text not null,
    postal_code text not null,
    town text not null,
    email text not null,
    phone text not null,
    authority_head text not null,
    security_officer text not null,
    data_protection_officer text not null,
    demo integer not null,
    constraint municipality_key unique (municipality_id, id)
) strict;

CREATE TABLE municipality_logo (
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

CREATE UNIQUE INDEX municipality_logo_once on municipality_logo (municipality_id);

CREATE TABLE object_category (
    municipality_id blob not null,
    id blob not null,
    domain_id blob not null,
    target_object_id blob not null,
    category text not null,
    primary key (municipality_id, id),
    constraint object_category_once unique (municipality_id, domain_id, target_object_id, category),
    foreign key (municipality_id, domain_id, target_object_id) references target_object (municipality_id, domain_id, id)
        deferrable initially deferred
) strict;

CREATE TABLE object_grant (
    municipality_id blob not null,
    id blob not null,
    target_object_id blob not null,
    member_id blob not null references municipality (municipality_id) deferrable initially deferred
        constraint object_grant_to_others check (member_id <> municipality_id),
    statements integer not null constraint object_grant_statements check (statements in (0, 1)),
    purpose text not null constraint object_grant_purpose check (trim(purpose) <> ''),
    granted_by text not null constraint object_grant_granted_by check (trim(granted_by) <> ''),
    granted_on text not null,
    withdrawn_on text,
    primary key (municipality_id, id),
    constraint object_grant_once unique (municipality_id, target_object_id, member_id),
    foreign key (municipality_id, target_object_id) references target_object (municipality_id, id)
        deferrable initially deferred
) strict;

CREATE INDEX object_grant_member on object_grant (member_id);

CREATE TABLE officer_task (
    municipality_id blob not null references municipality (municipality_id) deferrable initially deferred,
    id blob not null,
    title text not null constraint officer_task_title check (trim(title) <> ''),
    content text not null constraint officer_task_content check (content like '{%'),
    primary key (municipality_id, id)
) strict;

CREATE TABLE online_service (
    municipality_id blob not null,
    id blob not null,
    name text not null constraint online_service_name check (trim(name) <> ''),
    service_key text not null,
    ozg_id text not null,
    status text not null constraint online_service_status check (status in ('planned', 'in_progress', 'online', 'ended')),
    connection text constraint online_service_connection check (connection in ('direct', 'indirect', 'none')),
    online_since text,
    responsible text not null,
    remark text not null, guidelines text not null default '[]'
    constraint online_service_guidelines check (guidelines like '[%'), concept_on text, pentest_on text, pentest_result text
    constraint online_service_pentest_result check (pentest_result in ('passed', 'minor', 'serious')),
    primary key (municipality_id, id),
    constraint online_service_name_unique unique (municipality_id, name)
) strict;

CREATE TABLE operation (
    number integer primary key,
    id blob not null constraint operation_id_unique unique,
    at text not null,
    actor text not null,
    os_account text not null,
    name text not null,
    municipality_id blob,
    undoes integer references operation (number),
    -- Which operation took this one back. Follows from the chain; kept because undo asks for it.
    undone_by integer references operation (number)
) strict;

CREATE INDEX operation_undo on operation (municipality_id, number) where undone_by is null;

CREATE TABLE own_legal_basis (
    municipality_id blob not null references municipality (municipality_id) deferrable initially deferred,
    id blob not null,
    name text not null constraint own_legal_basis_name check (trim(name) <> ''),
    abbreviation text not null,
    hint text not null,
    primary key (municipality_id, id),
    constraint own_legal_basis_name_unique unique (municipality_id, name)
) strict;

CREATE TABLE package_decision (
    municipality_id blob not null,
    id blob not null,
    domain_id blob not null,
    target_object_id blob not null,
    requirement_id blob not null references requirement (id) deferrable initially deferred,
    choice text not null constraint package_decision_choice check (choice in ('relevant', 'struck_out', 'added')),
    basis text constraint package_decision_basis check (basis in ('asset_without', 'law', 'contract', 'risk')),
    reason text not null,
    -- Values of parameters that hold at this object, as JSON: [{"label": …, "value": …}].
    param_values text not null,
    decided_by text not null,
    decided_on text,
    primary key (municipality_id, id),
    constraint package_decision_once unique (municipality_id, domain_id, target_object_id, requirement_id),
    foreign key (municipality_id, domain_id, target_object_id) references target_object (municipality_id, domain_id, id)
        deferrable initially deferred
) strict;

CREATE INDEX package_decision_requirement on package_decision (requirement_id);

CREATE TABLE param_value (
    municipality_id blob not null,
    id blob not null,
    domain_id blob not null,
    requirement_id blob not null references requirement (id) deferrable initially deferred,
    -- Place and name of the parameter when the value was set: its id changes with every renumbering.
    ordinal integer not null constraint param_value_ordinal check (ordinal >= 0),
    label text not null,
    value text not null,
    primary key (municipality_id, id),
    constraint param_value_once unique (municipality_id, domain_id, requirement_id, ordinal, label),
    foreign key (municipality_id, domain_id) references information_domain (municipality_id, id)
        deferrable initially deferred
) strict;

CREATE TABLE person (
    municipality_id blob not null references municipality (municipality_id) deferrable initially deferred,
    id blob not null,
    name text not null,
    position text not null,
    unit text not null,
    email text not null,
    phone text not null,
    external integer not null,
    superior_id blob constraint person_not_their_own_superior check (superior_id <> id),
    primary key (municipality_id, id),
    foreign key (municipality_id, superior_id) references person (municipality_id, id) deferrable initially deferred
) strict;

CREATE TABLE person_role (
    municipality_id blob not null,
    person_id blob not null,
    role text not null,
    position integer not null,
    deputy integer not null,
    primary key (municipality_id, person_id, role),
    foreign key (municipality_id, person_id) references person (municipality_id, id)
        on delete cascade deferrable initially deferred
) strict, without rowid;

CREATE INDEX person_superior on person (municipality_id, superior_id) where superior_id is not null;

CREATE TABLE point_suppression (
    municipality_id blob not null,
    id blob not null,
    domain_id blob not null,
    code text not null,
    target_object_id blob,
    requirement_id blob references requirement (id) deferrable initially deferred,
    -- What else says which point it is: the id of a record, the label of a module. Empty where nothing has to.
    subject text not null,
    reason text not null constraint point_suppression_reason check (trim(reason) <> ''),
    until text,
    decided_by text not null,
    decided_on text not null,
    primary key (municipality_id, id),
    constraint point_suppression_period check (until is null or until >= decided_on),
    foreign key (municipality_id, domain_id) references information_domain (municipality_id, id)
        deferrable initially deferred,
    foreign key (municipality_id, domain_id, target_object_id) references target_object (municipality_id, domain_id, id)
        deferrable initially deferred
) strict;

CREATE INDEX point_suppression_object on point_suppression (municipality_id, domain_id, target_object_id)
    where target_object_id is not null;

CREATE UNIQUE INDEX point_suppression_once on point_suppression
    (municipality_id, domain_id, code, coalesce(target_object_id, x''), coalesce(requirement_id, x''), subject);

CREATE INDEX point_suppression_requirement on point_suppression (requirement_id) where requirement_id is not null;

CREATE TABLE privacy_link (
    municipality_id blob not null,
    id blob not null,
    activity_id blob,
    processor_id blob,
    breach_id blob,
    request_id blob,
    run_id blob,
    target_object_id blob,
    measure_id blob,
    contract_id blob,
    evidence_id blob,
    primary key (municipality_id, id),
    constraint privacy_link_one_entry
        check ((activity_id is not null) + (processor_id is not null) + (breach_id is not null)
            + (request_id is not null) + (run_id is not null) = 1),
    constraint privacy_link_one_linked
        check ((target_object_id is not null) + (measure_id is not null) + (contract_id is not null)
            + (evidence_id is not null) = 1),
    constraint privacy_link_contract_of_activity check (contract_id is null or activity_id is not null),
    constraint privacy_link_object_once unique (municipality_id, activity_id, target_object_id),
    constraint privacy_link_measure_once unique (municipality_id, activity_id, measure_id),
    constraint privacy_link_contract_once unique (municipality_id, activity_id, contract_id),
    constraint privacy_link_breach_object_once unique (municipality_id, breach_id, target_object_id),
    foreign key (municipality_id, activity_id) references processing_activity (municipality_id, id)
        deferrable initially deferred,
    foreign key (municipality_id, processor_id) references processor_contract (municipality_id, id)
        deferrable initially deferred,
    foreign key (municipality_id, breach_id) references data_breach (municipality_id, id) deferrable initially deferred,
    foreign key (municipality_id, request_id) references data_subject_request (municipality_id, id)
        deferrable initially deferred,
    foreign key (municipality_id, run_id) references deletion_run (municipality_id, id) deferrable initially deferred,
    foreign key (municipality_id, target_object_id) references target_object (municipality_id, id)
        deferrable initially deferred,
    foreign key (municipality_id, measure_id) references measure (municipality_id, id) deferrable initially deferred,
    foreign key (municipality_id, contract_id) references processor_contract (municipality_id, id)
        deferrable initially deferred,
    foreign key (municipality_id, evidence_id) references evidence (municipality_id, id) deferrable initially deferred
) strict;

CREATE INDEX privacy_link_contract on privacy_link (municipality_id, contract_id) where contract_id is not null;

CREATE INDEX privacy_link_evidence on privacy_link (municipality_id, evidence_id) where evidence_id is not null;

CREATE INDEX privacy_link_measure on privacy_link (municipality_id, measure_id) where measure_id is not null;

CREATE INDEX privacy_link_object on privacy_link (municipality_id, target_object_id) where target_object_id is not null;

CREATE INDEX privacy_link_processor on privacy_link (municipality_id, processor_id) where processor_id is not null;

CREATE INDEX privacy_link_request on privacy_link (municipality_id, request_id) where request_id is not null;

CREATE INDEX privacy_link_run on privacy_link (municipality_id, run_id) where run_id is not null;

CREATE TABLE processing_activity (
    municipality_id blob not null references municipality (municipality_id) deferrable initially deferred,
    id blob not null,
    number text not null,
    name text not null constraint processing_activity_name check (trim(name) <> ''),
    status text not null constraint processing_activity_status check (status in ('draft', 'complete', 'checked')),
    content text not null constraint processing_activity_content check (content like '{%'),
    primary key (municipality_id, id),
    constraint processing_activity_name_unique unique (municipality_id, name)
) strict;

CREATE TABLE processing_client (
    municipality_id blob not null references municipality (municipality_id) deferrable initially deferred,
    id blob not null,
    name text not null constraint processing_client_name check (trim(name) <> ''),
    content text not null constraint processing_client_content check (content like '{%'),
    primary key (municipality_id, id),
    constraint processing_client_name_unique unique (municipality_id, name)
) strict;

CREATE TABLE processor_contract (
    municipality_id blob not null references municipality (municipality_id) deferrable initially deferred,
    id blob not null,
    processor text not null constraint processor_contract_processor check (trim(processor) <> ''),
    content text not null constraint processor_contract_content check (content like '{%'),
    primary key (municipality_id, id)
) strict;

CREATE TABLE protection_category (
    municipality_id blob not null,
    code text not null,
    -- The lowest is 0.
    rank integer not null,
    name text not null,
    definition text not null,
    risk_analysis integer not null,
    primary key (municipality_id, code),
    foreign key (municipality_id, municipality_id) references protection_scheme (municipality_id, id)
        on delete cascade deferrable initially deferred
) strict, without rowid;

CREATE TABLE protection_measure (
    municipality_id blob not null,
    id blob not null,
    measure_id blob not null,
    content text not null constraint protection_measure_content check (content like '{%'),
    primary key (municipality_id, id),
    constraint protection_measure_once unique (municipality_id, measure_id),
    foreign key (municipality_id, measure_id) references measure (municipality_id, id) deferrable initially deferred
) strict;

CREATE TABLE protection_need (
    municipality_id blob not null,
    id blob not null,
    domain_id blob not null,
    target_object_id blob not null,
    value text not null constraint protection_need_value
        check (value in ('confidentiality', 'integrity', 'availability')),
    category text,
    scenario text,
    reason text not null,
    effect text constraint protection_need_effect check (effect in ('cumulation', 'distribution')),
    effect_category text,
    effect_reason text not null,
    decided_by text not null,
    decided_on text,
    primary key (municipality_id, id),
    constraint protection_need_once unique (municipality_id, domain_id, target_object_id, value),
    constraint protection_need_effect_whole check ((effect is null) = (effect_category is null)),
    foreign key (municipality_id, domain_id, target_object_id) references target_object (municipality_id, domain_id, id)
        deferrable initially deferred,
    foreign key (municipality_id, category) references protection_category (municipality_id, code)
        deferrable initially deferred,
    foreign key (municipality_id, scenario) references damage_scenario (municipality_id, code)
        deferrable initially deferred,
    foreign key (municipality_id, effect_category) references protection_category (municipality_id, code)
        deferrable initially deferred
) strict;

CREATE INDEX protection_need_category on protection_need (municipality_id, category);

CREATE INDEX protection_need_effect_category on protection_need (municipality_id, effect_category)
    where effect_category is not null;

CREATE INDEX protection_need_scenario on protection_need (municipality_id, scenario) where scenario is not null;

CREATE TABLE protection_scheme (
    municipality_id blob not null references municipality (municipality_id) deferrable initially deferred,
    id blob not null constraint protection_scheme_one_per_municipality check (id = municipality_id),
    decided_by text not null,
    decided_on text,
    primary key (municipality_id, id)
) strict;

CREATE TABLE provider_evidence (
    municipality_id blob not null,
    id blob not null,
    domain_id blob not null,
    relation_id blob not null,
    evidence_id blob not null,
    purpose text not null constraint provider_evidence_purpose
        check (purpose in ('proof', 'contract', 'data_agreement', 'legal_act')),
    primary key (municipality_id, id),
    constraint provider_evidence_once unique (municipality_id, relation_id, evidence_id, purpose),
    foreign key (municipality_id, domain_id, relation_id) references provider_relation (municipality_id, domain_id, id)
        deferrable initially deferred,
    foreign key (municipality_id, evidence_id) references evidence (municipality_id, id) deferrable initially deferred
) strict;

CREATE INDEX provider_evidence_evidence on provider_evidence (municipality_id, evidence_id);

CREATE INDEX provider_evidence_relation on provider_evidence (municipality_id, domain_id, relation_id);

CREATE TABLE provider_object (
    municipality_id blob not null,
    id blob not null,
    domain_id blob not null,
    relation_id blob not null,
    target_object_id blob not null,
    responsibility text constraint provider_object_responsibility check (responsibility in ('provider', 'own', 'shared')),
    planned_on text,
    on_site_on text,
    transferred_on text,
    remark text not null,
    primary key (municipality_id, id),
    constraint provider_object_once unique (municipality_id, relation_id, target_object_id),
    foreign key (municipality_id, domain_id, relation_id) references provider_relation (municipality_id, domain_id, id)
        deferrable initially deferred,
    foreign key (municipality_id, domain_id, target_object_id) references target_object (municipality_id, domain_id, id)
        deferrable initially deferred
) strict;

CREATE INDEX provider_object_object on provider_object (municipality_id, domain_id, target_object_id);

CREATE INDEX provider_object_relation on provider_object (municipality_id, domain_id, relation_id);

CREATE TABLE provider_relation (
    municipality_id blob not null,
    id blob not null,
    domain_id blob not null,
    name text not null constraint provider_relation_name check (trim(name) <> ''),
    kind text not null constraint provider_relation_kind
        check (kind in ('outsourcing', 'workplace_service', 'task_transfer', 'joint_operation', 'shared_service_centre')),
    provider_object_id blob,
    provider_municipality_id blob references municipality (municipality_id) deferrable initially deferred
        constraint provider_relation_with_others check (provider_municipality_id <> municipality_id),
    services text not null,
    contact text not null,
    contract text not null,
    legal_act text not null,
    legal_body text not null,
    legal_number text not null,
    legal_on text,
    valid_from text,
    valid_until text,
    exit_rule text not null,
    exit_on text,
    data_role text constraint provider_relation_data_role
        check (data_role in ('processor', 'joint_controller', 'controller', 'none')),
    data_role_reason text not null,
    default_split text constraint provider_relation_default_split check (default_split in ('provider', 'own', 'shared')),
    controlled_on text,
    controlled_by text not null,
    control_result text not null,
    control_due_on text,
    primary key (municipality_id, id),
    constraint provider_relation_of_domain unique (municipality_id, domain_id, id),
    constraint provider_relation_name_unique unique (municipality_id, domain_id, name),
    constraint provider_relation_one_provider
        check ((provider_object_id is null) <> (provider_municipality_id is null)),
    foreign key (municipality_id, domain_id) references information_domain (municipality_id, id)
        deferrable initially deferred,
    foreign key (municipality_id, domain_id, provider_object_id) references target_object (municipality_id, domain_id, id)
        deferrable initially deferred
) strict;

CREATE INDEX provider_relation_municipality on provider_relation (provider_municipality_id)
    where provider_municipality_id is not null;

CREATE INDEX provider_relation_object on provider_relation (municipality_id, domain_id, provider_object_id)
    where provider_object_id is not null;

CREATE TABLE regime_decision (
    municipality_id blob not null,
    id blob not null,
    regime text not null constraint regime_decision_regime check (regime in ('nis2', 'kritis', 'state_law')),
    applies text not null constraint regime_decision_applies check (applies in ('yes', 'no', 'unclear')),
    reason text not null,
    legal_basis text not null,
    decided_by text not null,
    decided_on text,
    registration text not null,
    authority text not null,
    authority_contact text not null, early_warning_hours integer
    constraint regime_decision_early_warning check (early_warning_hours > 0), notification_hours integer
    constraint regime_decision_notification check (notification_hours > 0), final_report_months integer
    constraint regime_decision_final_report check (final_report_months > 0),
    primary key (municipality_id, id),
    constraint regime_decision_once unique (municipality_id, regime)
) strict;

CREATE TABLE "register_evidence" (
    municipality_id blob not null,
    id blob not null,
    evidence_id blob not null,
    exception_id blob,
    backup_id blob,
    decision_id blob,
    service_id blob,
    primary key (municipality_id, id),
    constraint register_evidence_one_entry
        check ((exception_id is not null) + (backup_id is not null) + (decision_id is not null) + (service_id is not null) = 1),
    constraint register_evidence_exception_once unique (municipality_id, exception_id, evidence_id),
    constraint register_evidence_backup_once unique (municipality_id, backup_id, evidence_id),
    constraint register_evidence_decision_once unique (municipality_id, decision_id, evidence_id),
    constraint register_evidence_service_once unique (municipality_id, service_id, evidence_id),
    foreign key (municipality_id, evidence_id) references evidence (municipality_id, id) deferrable initially deferred,
    foreign key (municipality_id, exception_id) references exception_approval (municipality_id, id)
        deferrable initially deferred,
    foreign key (municipality_id, backup_id) references backup_record (municipality_id, id) deferrable initially deferred,
    foreign key (municipality_id, decision_id) references decision (municipality_id, id) deferrable initially deferred,
    foreign key (municipality_id, service_id) references online_service (municipality_id, id) deferrable initially deferred
) strict;

CREATE INDEX register_evidence_evidence on register_evidence (municipality_id, evidence_id);

CREATE TABLE register_object (
    municipality_id blob not null,
    id blob not null,
    target_object_id blob not null,
    backup_id blob,
    service_id blob,
    primary key (municipality_id, id),
    constraint register_object_one_entry check ((backup_id is null) <> (service_id is null)),
    constraint register_object_backup_once unique (municipality_id, backup_id, target_object_id),
    constraint register_object_service_once unique (municipality_id, service_id, target_object_id),
    foreign key (municipality_id, target_object_id) references target_object (municipality_id, id)
        deferrable initially deferred,
    foreign key (municipality_id, backup_id) references backup_record (municipality_id, id) deferrable initially deferred,
    foreign key (municipality_id, service_id) references online_service (municipality_id, id) deferrable initially deferred
) strict;

CREATE INDEX register_object_object on register_object (municipality_id, target_object_id);

CREATE TABLE release (
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

CREATE TABLE report_handover (
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

CREATE INDEX report_handover_report on report_handover (municipality_id, report_number, handed_on);

CREATE TABLE report_register (
    number integer primary key,
    municipality_id blob not null references municipality (municipality_id),
    domain_id blob,
    kind text not null,
    as_of text not null,
    options text not null,
    state_number integer not null,
    state_hash text not null,
    content_hash text not null,
    file_sha256 text not null,
    created_at text not null,
    actor text not null
) strict;

CREATE INDEX report_register_content on report_register (content_hash);

CREATE INDEX report_register_file on report_register (file_sha256);

CREATE INDEX report_register_municipality on report_register (municipality_id, number);

CREATE UNIQUE INDEX report_register_of_municipality on report_register (municipality_id, number);

CREATE TABLE requirement (
    id blob primary key,
    line_id blob not null references catalog_line (id) deferrable initially deferred,
    identity text not null,
    constraint requirement_identity_unique unique (line_id, identity)
) strict;

CREATE TABLE requirement_version (
    catalog_id blob not null references catalog (id) deferrable initially deferred,
    requirement_id blob not null references requirement (id) deferrable initially deferred,
    position integer not null,
    label text not null,
    title text not null,
    class text not null,
    group_position integer,
    parent_requirement_id blob references requirement (id) deferrable initially deferred,
    modal_verb text not null,
    security_level text not null,
    effort_level integer,
    statement text not null,
    guidance text not null,
    -- Props, params, links and parts, whole, as JSON.
    details text not null, withdrawn integer not null default 0
    constraint requirement_version_withdrawn check (withdrawn in (0, 1)),
    primary key (catalog_id, position),
    constraint requirement_version_unique unique (catalog_id, requirement_id),
    foreign key (catalog_id, group_position) references catalog_group (catalog_id, position) deferrable initially deferred
) strict;

CREATE INDEX requirement_version_requirement on requirement_version (requirement_id);

CREATE TABLE responsibility_split (
    municipality_id blob not null,
    id blob not null,
    domain_id blob not null,
    relation_id blob not null,
    target_object_id blob not null,
    requirement_id blob not null references requirement (id) deferrable initially deferred,
    responsibility text not null constraint responsibility_split_responsibility
        check (responsibility in ('provider', 'own', 'shared')),
    note text not null,
    primary key (municipality_id, id),
    constraint responsibility_split_once unique (municipality_id, relation_id, target_object_id, requirement_id),
    foreign key (municipality_id, domain_id, relation_id) references provider_relation (municipality_id, domain_id, id)
        deferrable initially deferred,
    foreign key (municipality_id, relation_id, target_object_id)
        references provider_object (municipality_id, relation_id, target_object_id) deferrable initially deferred
) strict;

CREATE INDEX responsibility_split_relation on responsibility_split (municipality_id, domain_id, relation_id);

CREATE INDEX responsibility_split_requirement on responsibility_split (requirement_id);

CREATE TABLE risk (
    municipality_id blob not null,
    id blob not null,
    domain_id blob not null,
    target_object_id blob not null,
    threat text not null,
    additional_threat_id blob,
    relevance text not null constraint risk_relevance check (relevance in ('direct', 'indirect', 'not_relevant')),
    comment text not null,
    -- Letters of the basic values: C, I, A.
    affected text not null,
    description text not null,
    frequency_before text,
    damage_before text,
    assessment text not null,
    treatment text constraint risk_treatment check (treatment in ('avoid', 'reduce', 'transfer', 'accept')),
    treatment_reason text not null,
    transferred_to text not null,
    frequency_after text,
    damage_after text,
    owner text not null,
    accepted_by text not null,
    accepted_on text,
    acceptance_reason text not null,
    review_on text,
    observed integer not null,
    observed_by text not null,
    observed_trigger text not null,
    primary key (municipality_id, id),
    constraint risk_one_threat check ((threat = '') = (additional_threat_id is not null)),
    constraint risk_acceptance_whole check ((trim(accepted_by) = '') = (accepted_on is null)),
    foreign key (municipality_id, domain_id, target_object_id) references target_object (municipality_id, domain_id, id)
        deferrable initially deferred,
    foreign key (municipality_id, additional_threat_id) references additional_threat (municipality_id, id)
        deferrable initially deferred,
    foreign key (municipality_id, frequency_before) references risk_frequency (municipality_id, code)
        deferrable initially deferred,
    foreign key (municipality_id, frequency_after) references risk_frequency (municipality_id, code)
        deferrable initially deferred,
    foreign key (municipality_id, damage_before) references risk_damage (municipality_id, code)
        deferrable initially deferred,
    foreign key (municipality_id, damage_after) references risk_damage (municipality_id, code)
        deferrable initially deferred
) strict;

CREATE UNIQUE INDEX risk_additional_once on risk (municipality_id, target_object_id, additional_threat_id)
    where additional_threat_id is not null;

CREATE INDEX risk_additional_threat on risk (municipality_id, additional_threat_id)
    where additional_threat_id is not null;

CREATE TABLE risk_analysis (
    municipality_id blob not null,
    id blob not null,
    domain_id blob not null,
    target_object_id blob not null,
    occasion text constraint risk_analysis_occasion
        check (occasion in ('not_modelled', 'outside_scenarios', 'decision')),
    reason text not null,
    analysed_by text not null,
    analysed_on text,
    primary key (municipality_id, id),
    constraint risk_analysis_once unique (municipality_id, domain_id, target_object_id),
    constraint risk_analysis_reason check (occasion is null or trim(reason) <> ''),
    foreign key (municipality_id, domain_id, target_object_id) references target_object (municipality_id, domain_id, id)
        deferrable initially deferred
) strict;

CREATE TABLE risk_category (
    municipality_id blob not null,
    code text not null,
    -- The lowest is 0.
    rank integer not null,
    name text not null,
    definition text not null,
    acceptable integer not null,
    primary key (municipality_id, code),
    foreign key (municipality_id, municipality_id) references risk_scheme (municipality_id, id)
        on delete cascade deferrable initially deferred
) strict, without rowid;

CREATE TABLE risk_damage (
    municipality_id blob not null,
    code text not null,
    -- The least is 0.
    rank integer not null,
    name text not null,
    definition text not null,
    primary key (municipality_id, code),
    foreign key (municipality_id, municipality_id) references risk_scheme (municipality_id, id)
        on delete cascade deferrable initially deferred
) strict, without rowid;

CREATE INDEX risk_damage_after on risk (municipality_id, damage_after) where damage_after is not null;

CREATE INDEX risk_damage_before on risk (municipality_id, damage_before) where damage_before is not null;

CREATE UNIQUE INDEX risk_elementary_once on risk (municipality_id, target_object_id, threat)
    where additional_threat_id is null;

CREATE TABLE risk_frequency (
    municipality_id blob not null,
    code text not null,
    -- The rarest is 0.
    rank integer not null,
    name text not null,
    definition text not null,
    primary key (municipality_id, code),
    foreign key (municipality_id, municipality_id) references risk_scheme (municipality_id, id)
        on delete cascade deferrable initially deferred
) strict, without rowid;

CREATE INDEX risk_frequency_after on risk (municipality_id, frequency_after) where frequency_after is not null;

CREATE INDEX risk_frequency_before on risk (municipality_id, frequency_before) where frequency_before is not null;

CREATE TABLE risk_matrix (
    municipality_id blob not null,
    frequency text not null,
    damage text not null,
    category text not null,
    primary key (municipality_id, frequency, damage),
    foreign key (municipality_id, frequency) references risk_frequency (municipality_id, code)
        on delete cascade deferrable initially deferred,
    foreign key (municipality_id, damage) references risk_damage (municipality_id, code)
        on delete cascade deferrable initially deferred,
    foreign key (municipality_id, category) references risk_category (municipality_id, code)
        deferrable initially deferred
) strict, without rowid;

CREATE TABLE risk_measure (
    municipality_id blob not null,
    id blob not null,
    risk_id blob not null,
    measure_id blob not null,
    primary key (municipality_id, id),
    constraint risk_measure_once unique (municipality_id, risk_id, measure_id),
    foreign key (municipality_id, risk_id) references risk (municipality_id, id) deferrable initially deferred,
    foreign key (municipality_id, measure_id) references measure (municipality_id, id) deferrable initially deferred
) strict;

CREATE INDEX risk_measure_measure on risk_measure (municipality_id, measure_id);

CREATE INDEX risk_object on risk (municipality_id, domain_id, target_object_id);

CREATE TABLE risk_scheme (
    municipality_id blob not null references municipality (municipality_id) deferrable initially deferred,
    id blob not null constraint risk_scheme_one_per_municipality check (id = municipality_id),
    decided_by text not null,
    decided_on text,
    primary key (municipality_id, id)
) strict;

CREATE TABLE schema_migration (
    version integer primary key,
    name text not null,
    -- The oldest schema version whose program can still work with an Akte that has this migration.
    min_reader integer not null,
    sha256 text not null,
    applied_at text not null
) strict;

CREATE TABLE search_due (
    catalog_id blob primary key references catalog (id) deferrable initially deferred
) strict;

CREATE TABLE search_entry (
    id integer primary key,
    municipality_id blob,
    kind text not null,
    entity_id blob not null
) strict;

CREATE UNIQUE INDEX search_entry_recorded on search_entry (municipality_id, kind, entity_id)
    where municipality_id is not null;

CREATE UNIQUE INDEX search_entry_shared on search_entry (kind, entity_id) where municipality_id is null;

CREATE VIRTUAL TABLE search_text using fts5 (
    scope, title, body, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);

CREATE VIRTUAL TABLE search_word using fts5vocab (search_text, 'row');

CREATE TABLE security_objective (
    municipality_id blob not null references municipality (municipality_id) deferrable initially deferred,
    id blob not null,
    domain_id blob,
    title text not null constraint security_objective_title check (trim(title) <> ''),
    content text not null constraint security_objective_content check (content like '{%'),
    primary key (municipality_id, id),
    foreign key (municipality_id, domain_id) references information_domain (municipality_id, id)
        deferrable initially deferred
) strict;

CREATE INDEX security_objective_domain on security_objective (municipality_id, domain_id) where domain_id is not null;

CREATE TABLE shared_reference (
    municipality_id blob not null,
    id blob not null,
    domain_id blob not null,
    target_object_id blob constraint shared_reference_stand_in check (target_object_id is not null or relevant = 0),
    owner_id blob not null constraint shared_reference_to_others check (owner_id <> municipality_id),
    owner_object_id blob not null,
    relevant integer constraint shared_reference_relevant check (relevant in (0, 1)),
    reason text not null,
    decided_by text not null,
    decided_on text,
    -- What the member took note of, as JSON: [{"requirement_id": …, "status": …}].
    seen text not null,
    seen_on text,
    primary key (municipality_id, id),
    constraint shared_reference_one_per_object unique (municipality_id, domain_id, target_object_id),
    constraint shared_reference_once unique (municipality_id, domain_id, owner_id, owner_object_id),
    foreign key (municipality_id, domain_id, target_object_id) references target_object (municipality_id, domain_id, id)
        deferrable initially deferred,
    foreign key (owner_id, owner_object_id, municipality_id)
        references object_grant (municipality_id, target_object_id, member_id) deferrable initially deferred
) strict;

CREATE INDEX shared_reference_owner on shared_reference (owner_id, owner_object_id, municipality_id);

CREATE TABLE "target_object" (
    municipality_id blob not null,
    id blob not null,
    domain_id blob not null,
    kind text not null,
    name text not null,
    description text not null,
    responsible text not null,
    member_count integer not null constraint target_object_member_count check (member_count >= 1),
    parent_id blob constraint target_object_not_its_own_parent check (parent_id <> id),
    number text not null default '',
    platform text not null default '',
    usage_status text,
    users text not null default '',
    owner text not null default '',
    location text not null default '',
    in_service_since text,
    support_ends_on text,
    replaced_by_id blob constraint target_object_not_its_own_successor check (replaced_by_id <> id),
    process_kind text,
    personal_data integer,
    classification text,
    carrier text not null default '',
    network_address text not null default '',
    contract text not null default '',
    external_connection integer,
    carries_high_confidentiality integer,
    excludes_high_need integer,
    needed_in_production integer, carries_high_integrity integer, carries_high_availability integer,
    primary key (municipality_id, id),
    constraint target_object_of_domain unique (municipality_id, domain_id, id),
    constraint target_object_name_unique unique (municipality_id, domain_id, name),
    foreign key (municipality_id, domain_id) references information_domain (municipality_id, id)
        deferrable initially deferred,
    foreign key (municipality_id, domain_id, parent_id) references target_object (municipality_id, domain_id, id)
        deferrable initially deferred,
    foreign key (municipality_id, domain_id, replaced_by_id) references target_object (municipality_id, domain_id, id)
        deferrable initially deferred
) strict;

CREATE UNIQUE INDEX target_object_one_whole on target_object (municipality_id, domain_id)
    where kind = 'information_domain';

CREATE INDEX target_object_parent on target_object (municipality_id, domain_id, parent_id) where parent_id is not null;

CREATE INDEX target_object_replaced_by on target_object (municipality_id, domain_id, replaced_by_id)
    where replaced_by_id is not null;

CREATE TABLE threshold_analysis (
    municipality_id blob not null,
    id blob not null,
    activity_id blob not null,
    decided_on text,
    content text not null constraint threshold_analysis_content check (content like '{%'),
    primary key (municipality_id, id),
    constraint threshold_analysis_once unique (municipality_id, activity_id),
    foreign key (municipality_id, activity_id) references processing_activity (municipality_id, id)
        deferrable initially deferred
) strict;

CREATE TABLE training (
    municipality_id blob not null references municipality (municipality_id) deferrable initially deferred,
    id blob not null,
    title text not null constraint training_title check (trim(title) <> ''),
    content text not null constraint training_content check (content like '{%'),
    primary key (municipality_id, id)
) strict;

CREATE TABLE vault_file (
    municipality_id blob not null references municipality (municipality_id) deferrable initially deferred,
    sha256 text not null,
    size integer not null,
    stored_at text not null,
    primary key (municipality_id, sha256)
) strict;

CREATE TABLE vocabulary (
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

CREATE TABLE vocabulary_finding (
    vocabulary_id blob not null references vocabulary (id) deferrable initially deferred,
    position integer not null,
    severity text not null,
    code text not null,
    place text not null,
    detail text not null,
    primary key (vocabulary_id, position)
) strict, without rowid;

CREATE INDEX vocabulary_name on vocabulary (name, shipped, number);

CREATE TABLE vocabulary_term (
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
