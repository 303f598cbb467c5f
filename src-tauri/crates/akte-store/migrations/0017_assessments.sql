-- Threshold analyses and impact assessments of data protection (Art. 35 and 36 GDPR): the analysis of an activity, the
-- assessment of one or several activities, and what in the Akte an assessment is about. And the record of a processor
-- (Art. 30(2) GDPR): the controllers on whose behalf a municipality processes. And what a measure is for the protection of
-- personal data (Art. 32 GDPR).
--
-- Programs that know an older schema must not open such an Akte: their undo knows nothing of the new records, and removing
-- an activity, a measure or a piece of evidence would be refused without their knowing why.

create table threshold_analysis (
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

create table impact_assessment (
    municipality_id blob not null references municipality (municipality_id) deferrable initially deferred,
    id blob not null,
    title text not null constraint impact_assessment_title check (trim(title) <> ''),
    review_on text,
    content text not null constraint impact_assessment_content check (content like '{%'),
    primary key (municipality_id, id),
    constraint impact_assessment_title_unique unique (municipality_id, title)
) strict;

create table assessment_link (
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
create index assessment_link_activity on assessment_link (municipality_id, activity_id) where activity_id is not null;
create index assessment_link_measure on assessment_link (municipality_id, measure_id) where measure_id is not null;
create index assessment_link_evidence on assessment_link (municipality_id, evidence_id) where evidence_id is not null;

create table processing_client (
    municipality_id blob not null references municipality (municipality_id) deferrable initially deferred,
    id blob not null,
    name text not null constraint processing_client_name check (trim(name) <> ''),
    content text not null constraint processing_client_content check (content like '{%'),
    primary key (municipality_id, id),
    constraint processing_client_name_unique unique (municipality_id, name)
) strict;

create table protection_measure (
    municipality_id blob not null,
    id blob not null,
    measure_id blob not null,
    content text not null constraint protection_measure_content check (content like '{%'),
    primary key (municipality_id, id),
    constraint protection_measure_once unique (municipality_id, measure_id),
    foreign key (municipality_id, measure_id) references measure (municipality_id, id) deferrable initially deferred
) strict;
