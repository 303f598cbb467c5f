### Reports of the officers' desk.

## Document control
report-description-document-control = Policies, guidelines, concepts and other controlled documents with version, state, release, distribution, storage place and next review.
documents-overview-title = Documents at a glance
documents-lead = { $count ->
    [one] On { $date }, one document is on record.
   *[other] On { $date }, { $count } documents are on record.
}
documents-none = No documents are on record.
documents-details-title = Documents in detail

## Trainings
report-description-trainings = Trainings, awareness campaigns and briefings with audience, attendance, check of the effect and next repetition.
trainings-overview-title = Trainings at a glance
trainings-lead = { $count ->
    [one] On { $date }, one training is on record.
   *[other] On { $date }, { $count } trainings are on record.
}
trainings-none = No trainings are on record.
trainings-details-title = Trainings in detail

## Security objectives
report-description-objectives = Objectives by clause 6.2 of ISO/IEC 27001 with indicator, target, persons responsible, resources, evaluation and all measured values.
objectives-overview-title = Objectives at a glance
objectives-lead = { $count ->
    [one] On { $date }, one security objective is on record.
   *[other] On { $date }, { $count } security objectives are on record.
}
objectives-none = No security objectives are on record.
objectives-details-title = Objectives in detail

## Annual report of data protection
annual-trainings = held in the year
annual-trainings-attended = participations
annual-trainings-checked = with a checked effect
annual-consultations = asked for in the year
annual-consultations-answered = answered in the year
annual-consultations-followed = with advice followed
annual-consultations-not-followed = with advice not followed
annual-tasks-done = completed in the year
annual-tasks-open = open
annual-tasks-overdue = of these overdue
