-- Security incidents: what happened, what was done, what was reported to whom; and the target objects, measures and evidence that
-- belong to them. Decisions about regimes say within which periods a state's law wants incidents reported. What is only ever
-- read as a whole (description, reports) is one content.
--
-- Programs that know an older schema must not open such an Akte: their undo knows nothing of the new records, and removing
-- an object, a measure or a piece of evidence would be refused without their knowing why.

alter table regime_decision add column early_warning_hours integer
    constraint regime_decision_early_warning check (early_warning_hours > 0);
alter table regime_decision add column notification_hours integer
    constraint regime_decision_notification check (notification_hours > 0);
alter table regime_decision add column final_report_months integer
    constraint regime_decision_final_report check (final_report_months > 0);

create table incident (
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
create index incident_breach on incident (municipality_id, breach_id) where breach_id is not null;
create index incident_finding on incident (municipality_id, finding_id) where finding_id is not null;

create table incident_link (
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
create index incident_link_incident on incident_link (municipality_id, incident_id);
create index incident_link_object on incident_link (municipality_id, target_object_id)
    where target_object_id is not null;
create index incident_link_measure on incident_link (municipality_id, measure_id) where measure_id is not null;
create index incident_link_evidence on incident_link (municipality_id, evidence_id) where evidence_id is not null;
