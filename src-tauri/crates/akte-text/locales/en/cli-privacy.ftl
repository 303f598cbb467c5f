### Command line: data protection and deadlines.

## Values
cli-value-field-value = FIELD=VALUE
cli-value-starter = STARTER
cli-value-deadline = DEADLINE

## Arguments
cli-arg-fields = A field as FIELD=VALUE, may be repeated; “show” lists the names of the fields. Days as 31.12.2026, instants as “31.12.2026 14:05”, yes or no, lists as JSON or between semicolons
cli-arg-fields-file = JSON file with fields and values
cli-arg-entry-measures = Measure with this title; may be repeated, replaces those before
cli-arg-entry-processors = Processor with this name; may be repeated, replaces those before
cli-arg-entry-activities = Processing activity of this name; may be repeated, replaces those before
cli-arg-starters = Ids of starter sheets as “akte activity starters” shows them
cli-arg-text-out = Where the text is written; shown where this is left out
cli-arg-ics = Writes all deadlines as a calendar (iCalendar) to this file
cli-arg-deadline-kinds = Only what runs out so, may be repeated: breach_report, incident_warning, incident_notification, incident_final_report, request_answer, processor_control, processor_end, client_end, certificate_end, deletion_run, assessment_review, consultation_answer, requirements_due, measure, evidence_end, exception_end, exception_review, decision_end, provider_end, provider_control, support_end, risk_review, report_revision, control_review, clause_due, audit_end, next_audit, finding_due, effect_check, review_decision, next_review, document_review, training_repetition, task_due, objective_value or objective_due
cli-arg-missed = Only what has passed
cli-arg-soon = Only what passes within two weeks
cli-arg-deadline-responsible = Only what this person sees to
cli-arg-all-municipalities = The deadlines of all municipalities of the Akte

## akte activity
cli-activity = Keeps the record of processing activities.
cli-activity-example = akte activity list --municipality Neustadt --akte Akte --key-file akte.key
cli-activity-add = Records a processing activity.
cli-activity-add-example = akte activity add "Hundesteuer" --set department=Steueramt --set "purposes=Erhebung der Hundesteuer" --set transfer_statement=none_planned --municipality Neustadt --akte Akte --key-file akte.key
cli-activity-set = Changes a processing activity; an empty value clears.
cli-activity-set-example = akte activity set "Hundesteuer" --set department=Steueramt --set "purposes=Erhebung der Hundesteuer" --set transfer_statement=none_planned --municipality Neustadt --akte Akte --key-file akte.key
cli-activity-list = Shows the record of processing activities.
cli-activity-list-example = akte activity list --open --municipality Neustadt --akte Akte --key-file akte.key
cli-activity-show = Shows a processing activity with everything recorded.
cli-activity-show-example = akte activity show "Hundesteuer" --municipality Neustadt --akte Akte --key-file akte.key
cli-activity-remove = Removes a processing activity; target objects, measures and evidence stay.
cli-activity-remove-example = akte activity remove "Hundesteuer" --municipality Neustadt --akte Akte --key-file akte.key
cli-activity-starters = Shows starter sheets for typical municipal procedures.
cli-activity-starters-example = akte activity starters --municipality Neustadt --akte Akte --key-file akte.key
cli-activity-take = Takes starter sheets over as drafts that have to be checked.
cli-activity-take-example = akte activity take hundesteuer einwohnermeldewesen --municipality Neustadt --akte Akte --key-file akte.key
cli-activity-information = Makes a text from the facts that informs the data subjects under Art. 13 and 14 GDPR.
cli-activity-information-example = akte activity information Hundesteuer --text-out hundesteuer.txt --municipality Neustadt --akte Akte --key-file akte.key

## akte controller
cli-controller = Keeps the cover sheet of the record and the local holidays.
cli-controller-example = akte controller show --municipality Neustadt --akte Akte --key-file akte.key
cli-controller-show = Shows the cover sheet, completed by the master data of the municipality.
cli-controller-show-example = akte controller show --municipality Neustadt --akte Akte --key-file akte.key
cli-controller-set = Changes the cover sheet; an empty value lets the master data count.
cli-controller-set-example = akte controller set --set "authority=Landesbeauftragte für den Datenschutz" --municipality Neustadt --akte Akte --key-file akte.key

## akte processor
cli-processor = Keeps the register of processors.
cli-processor-example = akte processor list --municipality Neustadt --akte Akte --key-file akte.key
cli-processor-add = Records a contract with a processor.
cli-processor-add-example = akte processor add "Kommunales Rechenzentrum" --set "subject=Betrieb der Fachverfahren" --set signed_on=01.02.2026 --set control_due_on=01.02.2027 --municipality Neustadt --akte Akte --key-file akte.key
cli-processor-set = Changes a contract with a processor; an empty value clears.
cli-processor-set-example = akte processor set "Kommunales Rechenzentrum" --set "subject=Betrieb der Fachverfahren" --set signed_on=01.02.2026 --set control_due_on=01.02.2027 --municipality Neustadt --akte Akte --key-file akte.key
cli-processor-list = Shows the register of processors.
cli-processor-list-example = akte processor list --open --municipality Neustadt --akte Akte --key-file akte.key
cli-processor-show = Shows a contract with a processor with everything recorded.
cli-processor-show-example = akte processor show "Kommunales Rechenzentrum" --municipality Neustadt --akte Akte --key-file akte.key
cli-processor-remove = Removes a contract with a processor; target objects, measures and evidence stay.
cli-processor-remove-example = akte processor remove "Kommunales Rechenzentrum" --municipality Neustadt --akte Akte --key-file akte.key

## akte breach
cli-breach = Keeps the register of personal data breaches.
cli-breach-example = akte breach list --municipality Neustadt --akte Akte --key-file akte.key
cli-breach-add = Records a personal data breach.
cli-breach-add-example = akte breach add "Fehlversand" --set "aware_at=27.11.2026 09:15" --set risk=risk --municipality Neustadt --akte Akte --key-file akte.key
cli-breach-set = Changes a personal data breach; an empty value clears.
cli-breach-set-example = akte breach set "Fehlversand" --set "aware_at=27.11.2026 09:15" --set risk=risk --municipality Neustadt --akte Akte --key-file akte.key
cli-breach-list = Shows the register of personal data breaches.
cli-breach-list-example = akte breach list --open --municipality Neustadt --akte Akte --key-file akte.key
cli-breach-show = Shows a personal data breach with everything recorded.
cli-breach-show-example = akte breach show "Fehlversand" --municipality Neustadt --akte Akte --key-file akte.key
cli-breach-remove = Removes a personal data breach; target objects, measures and evidence stay.
cli-breach-remove-example = akte breach remove "Fehlversand" --municipality Neustadt --akte Akte --key-file akte.key

## akte request
cli-request = Keeps the register of requests.
cli-request-example = akte request list --municipality Neustadt --akte Akte --key-file akte.key
cli-request-add = Records a request of a data subject.
cli-request-add-example = akte request add "Kim Beispiel" --set received_on=05.11.2026 --set kinds=access --municipality Neustadt --akte Akte --key-file akte.key
cli-request-set = Changes a request of a data subject; an empty value clears.
cli-request-set-example = akte request set "Kim Beispiel" --set received_on=05.11.2026 --set kinds=access --municipality Neustadt --akte Akte --key-file akte.key
cli-request-list = Shows the register of requests.
cli-request-list-example = akte request list --open --municipality Neustadt --akte Akte --key-file akte.key
cli-request-show = Shows a request of a data subject with everything recorded.
cli-request-show-example = akte request show "Kim Beispiel" --municipality Neustadt --akte Akte --key-file akte.key
cli-request-remove = Removes a request of a data subject; target objects, measures and evidence stay.
cli-request-remove-example = akte request remove "Kim Beispiel" --municipality Neustadt --akte Akte --key-file akte.key

## akte deletion
cli-deletion = Keeps the deletion log.
cli-deletion-example = akte deletion list --municipality Neustadt --akte Akte --key-file akte.key
cli-deletion-add = Records a deletion.
cli-deletion-add-example = akte deletion add "Hundesteuer" --set system=Finanzwesen --set done_on=15.01.2026 --set next_on=15.01.2027 --municipality Neustadt --akte Akte --key-file akte.key
cli-deletion-set = Changes a deletion; an empty value clears.
cli-deletion-set-example = akte deletion set "Hundesteuer" --set system=Finanzwesen --set done_on=15.01.2026 --set next_on=15.01.2027 --municipality Neustadt --akte Akte --key-file akte.key
cli-deletion-list = Shows the deletion log.
cli-deletion-list-example = akte deletion list --open --municipality Neustadt --akte Akte --key-file akte.key
cli-deletion-show = Shows a deletion with everything recorded.
cli-deletion-show-example = akte deletion show "Hundesteuer" --municipality Neustadt --akte Akte --key-file akte.key
cli-deletion-remove = Removes a deletion; target objects, measures and evidence stay.
cli-deletion-remove-example = akte deletion remove "Hundesteuer" --municipality Neustadt --akte Akte --key-file akte.key

## akte dpia
cli-dpia = Keeps impact assessments and threshold analyses (Art. 35 and 36 GDPR).
cli-dpia-example = akte dpia list --municipality Neustadt --akte Akte --key-file akte.key
cli-dpia-add = Records an impact assessment.
cli-dpia-add-example = akte dpia add "Kameras am Rathaus" --activity Videoüberwachung --set "necessity=Anders nicht zu erreichen" --set review_on=01.03.2028 --municipality Neustadt --akte Akte --key-file akte.key
cli-dpia-set = Changes an impact assessment; an empty value clears a field.
cli-dpia-set-example = akte dpia set "Kameras am Rathaus" --activity Videoüberwachung --set "necessity=Anders nicht zu erreichen" --set review_on=01.03.2028 --municipality Neustadt --akte Akte --key-file akte.key
cli-dpia-list = Shows the impact assessments.
cli-dpia-list-example = akte dpia list --open --municipality Neustadt --akte Akte --key-file akte.key
cli-dpia-show = Shows an impact assessment with all fields, the risk matrix and the description taken over.
cli-dpia-show-example = akte dpia show "Kameras am Rathaus" --municipality Neustadt --akte Akte --key-file akte.key
cli-dpia-remove = Removes an impact assessment; activities, measures and evidence stay.
cli-dpia-remove-example = akte dpia remove "Kameras am Rathaus" --municipality Neustadt --akte Akte --key-file akte.key
cli-dpia-threshold = Keeps the threshold analyses.
cli-dpia-threshold-example = akte dpia threshold list --municipality Neustadt --akte Akte --key-file akte.key
cli-dpia-threshold-add = Records the threshold analysis of a processing activity.
cli-dpia-threshold-add-example = akte dpia threshold add Videoüberwachung --set "criteria=systematic_monitoring; large_scale" --set decided_on=01.03.2026 --municipality Neustadt --akte Akte --key-file akte.key
cli-dpia-threshold-set = Changes a threshold analysis; an empty value clears a field.
cli-dpia-threshold-set-example = akte dpia threshold set Videoüberwachung --set "criteria=systematic_monitoring; large_scale" --set decided_on=01.03.2026 --municipality Neustadt --akte Akte --key-file akte.key
cli-dpia-threshold-list = Shows the threshold analyses with the rule that decided.
cli-dpia-threshold-list-example = akte dpia threshold list --open --municipality Neustadt --akte Akte --key-file akte.key
cli-dpia-threshold-show = Shows a threshold analysis with all fields and its explanation.
cli-dpia-threshold-show-example = akte dpia threshold show Videoüberwachung --municipality Neustadt --akte Akte --key-file akte.key
cli-dpia-threshold-remove = Removes a threshold analysis; the activity stays.
cli-dpia-threshold-remove-example = akte dpia threshold remove Videoüberwachung --municipality Neustadt --akte Akte --key-file akte.key
cli-dpia-must-list = Shows the must-list that ships (Art. 35(4) GDPR), in own words.
cli-dpia-must-list-example = akte dpia must-list --akte Akte --key-file akte.key

## akte client
cli-client = Keeps the record of a processor: for whom the municipality processes (Art. 30(2) GDPR).
cli-client-example = akte client list --municipality Neustadt --akte Akte --key-file akte.key
cli-client-add = Records a client.
cli-client-add-example = akte client add "Gemeinde Neudorf" --set "categories=Betrieb des Finanzwesens; Datensicherung" --set transfer_statement=none_planned --municipality Neustadt --akte Akte --key-file akte.key
cli-client-set = Changes a client; an empty value clears a field.
cli-client-set-example = akte client set "Gemeinde Neudorf" --set "categories=Betrieb des Finanzwesens; Datensicherung" --set transfer_statement=none_planned --municipality Neustadt --akte Akte --key-file akte.key
cli-client-list = Shows the clients.
cli-client-list-example = akte client list --open --municipality Neustadt --akte Akte --key-file akte.key
cli-client-show = Shows a client with all fields.
cli-client-show-example = akte client show "Gemeinde Neudorf" --municipality Neustadt --akte Akte --key-file akte.key
cli-client-remove = Removes a client.
cli-client-remove-example = akte client remove "Gemeinde Neudorf" --municipality Neustadt --akte Akte --key-file akte.key

## akte tom
cli-tom = Says which protection goal and which area of Art. 32 GDPR measures serve.
cli-tom-example = akte tom list --municipality Neustadt --akte Akte --key-file akte.key
cli-tom-set = Assigns a measure; an empty value clears a field.
cli-tom-set-example = akte tom set "Sicherungen verschlüsseln" --set "goals=confidentiality; availability" --set areas=encryption --municipality Neustadt --akte Akte --key-file akte.key
cli-tom-list = Shows all measures with what they serve.
cli-tom-list-example = akte tom list --open --municipality Neustadt --akte Akte --key-file akte.key
cli-tom-show = Shows a measure with all that is recorded for data protection.
cli-tom-show-example = akte tom show "Sicherungen verschlüsseln" --municipality Neustadt --akte Akte --key-file akte.key

## akte legal-basis
cli-legal-basis = Keeps the legal bases.
cli-legal-basis-example = akte legal-basis list --municipality Neustadt --akte Akte --key-file akte.key
cli-legal-basis-add = Records a legal basis of one’s own.
cli-legal-basis-add-example = akte legal-basis add "Hundesteuersatzung" --set abbreviation=HStS --municipality Neustadt --akte Akte --key-file akte.key
cli-legal-basis-set = Changes a legal basis of one’s own; an empty value clears.
cli-legal-basis-set-example = akte legal-basis set "Hundesteuersatzung" --set abbreviation=HStS --municipality Neustadt --akte Akte --key-file akte.key
cli-legal-basis-list = Shows the legal bases.
cli-legal-basis-list-example = akte legal-basis list --open --municipality Neustadt --akte Akte --key-file akte.key
cli-legal-basis-show = Shows a legal basis of one’s own with everything recorded.
cli-legal-basis-show-example = akte legal-basis show "Hundesteuersatzung" --municipality Neustadt --akte Akte --key-file akte.key
cli-legal-basis-remove = Removes a legal basis of one’s own; target objects, measures and evidence stay.
cli-legal-basis-remove-example = akte legal-basis remove "Hundesteuersatzung" --municipality Neustadt --akte Akte --key-file akte.key

## akte deadlines
cli-deadlines = Shows what runs out in the municipality.
cli-deadlines-example = akte deadlines list --municipality Neustadt --akte Akte --key-file akte.key
cli-deadlines-list = Shows all deadlines, or writes them as a calendar.
cli-deadlines-list-example = akte deadlines list --soon --municipality Neustadt --akte Akte --key-file akte.key

## akte report
cli-report-vvt = Record of processing activities (Art. 30(1) GDPR).
cli-report-vvt-example = akte report vvt --out vvt.pdf --municipality Neustadt --akte Akte --key-file akte.key
cli-report-information-texts = Privacy notices (Art. 13 and 14 GDPR), single ones with --entry.
cli-report-information-texts-example = akte report information_texts --entry Hundesteuer --out information.pdf --municipality Neustadt --akte Akte --key-file akte.key
cli-report-processors = Register of processors (Art. 28 GDPR).
cli-report-processors-example = akte report processors --out auftragsverarbeiter.pdf --municipality Neustadt --akte Akte --key-file akte.key
cli-report-breaches = Register of personal data breaches (Art. 33(5) GDPR).
cli-report-breaches-example = akte report breaches --out datenschutzverletzungen.pdf --municipality Neustadt --akte Akte --key-file akte.key
cli-report-requests = Register of requests of data subjects (Art. 12 to 22 GDPR).
cli-report-requests-example = akte report requests --out anfragen.pdf --municipality Neustadt --akte Akte --key-file akte.key
cli-report-dpia = Threshold analyses and impact assessments (Art. 35 GDPR).
cli-report-dpia-example = akte report dpia --out folgenabschaetzungen.pdf --municipality Neustadt --akte Akte --key-file akte.key
cli-report-deletion-concept = Deletion concept with classes, rules and log.
cli-report-deletion-concept-example = akte report deletion_concept --out loeschkonzept.pdf --municipality Neustadt --akte Akte --key-file akte.key
cli-report-processor-record = Record of a processor (Art. 30(2) GDPR).
cli-report-processor-record-example = akte report processor_record --out auftragskataster.pdf --municipality Neustadt --akte Akte --key-file akte.key
cli-report-tom = Technical and organisational measures (Art. 32 GDPR).
cli-report-tom-example = akte report tom --out tom.pdf --municipality Neustadt --akte Akte --key-file akte.key
cli-report-dsb-annual = Annual report of the data protection officer from the figures of the year.
cli-report-dsb-annual-example = akte report dsb_annual --as-of 31.12.2026 --out jahresbericht.pdf --municipality Neustadt --akte Akte --key-file akte.key
cli-report-deadlines = List of deadlines.
cli-report-deadlines-example = akte report deadlines --out fristen.pdf --municipality Neustadt --akte Akte --key-file akte.key

## Output
cli-out-kind-privacy-entry = Entry
cli-out-starter-taken = Taken over
cli-out-days-left = Days
cli-out-starters-taken = { $count ->
    [0] Nothing taken over: there are processing activities of the same names already.
    [one] 1 starter sheet taken over as a draft. Please check it.
   *[other] { $count } starter sheets taken over as drafts. Please check them.
}
cli-error-entry-fields = A value does not fit its field: { $reason }
cli-error-entry-fields-hint = “show” lists the fields with their values, “--json” their exact form.
cli-error-entry-field-unknown = There is no field “{ $name }” here.
cli-error-entry-field-unknown-hint = There are: { $candidates }.
cli-error-entry-pair = “{ $value }” is not of the form FIELD=VALUE.
cli-error-entry-file = The file “{ $path }” holds no fields as JSON: { $reason }
