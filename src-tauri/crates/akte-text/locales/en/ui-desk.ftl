### The officers' desk: window.

## Search
search-kind-controlled-document = Documents
search-kind-training = Trainings
search-kind-consultation = Consultations
search-kind-officer-task = Tasks
search-kind-security-objective = Security objectives

## View
nav-desk = Desk
desk-part-overview = Overview
desk-part-documents = Documents
desk-part-trainings = Trainings
desk-part-consultations = Consultations
desk-part-tasks = Tasks
desk-part-objectives = Security objectives

## Overview
desk-due = Due within the next 30 days
desk-due-note = { $missed ->
    [0] nothing overdue
   *[other] { $missed } overdue
}
desk-due-none = Nothing is due within the next 30 days.
desk-due-all = { $count ->
    [one] To the deadlines
   *[other] All { $count } among the deadlines
}
desk-reviews = Next reviews
desk-reviews-none = No review is set.
desk-breaches = Open data breaches
desk-breaches-none = No data breach is open.
desk-requests = Open requests of data subjects
desk-requests-none = No request of a data subject is open.
desk-tasks = Open tasks
desk-tasks-none = No task is open.
desk-consultations = Latest consultations on data protection
desk-consultations-note = { $count ->
    [0] none in { $year }
   *[other] { $year }: { $count }
}
desk-consultations-none = No consultation is on record.
desk-trainings = Trainings { $year }
desk-trainings-note = { $count ->
    [one] 1 participation
   *[other] { $count } participations
}
desk-trainings-none = No training is on record for this year.

## Documents
desk-new-document = Record a document
desk-hint-document = Title, kind and state first. Release, distribution and next review follow.
desk-empty-document = No document yet
desk-empty-document-text = Policies, guidelines, concepts and instructions stand here with version, release, distribution and next review.
desk-document = Document
desk-number = Number or file reference
desk-since = Since
desk-file = File as evidence
desk-group-document = Document
desk-group-release = Release and review
desk-group-distribution = Distribution
desk-group-asked = What it is needed for
desk-add-requirement = Link an obligation or a control
desk-clause-documents = Controlled documents
desk-clause-trainings = Trainings on information security

## Trainings
desk-new-training = Record a training
desk-hint-training = Subject, kind and day first. Attendance and effect follow. A repetition has the same title.
desk-empty-training = No training yet
desk-empty-training-text = Trainings, awareness campaigns and briefings stand here with attendance, effect and next repetition.
desk-training-title = Subject
desk-group-attendance = Attendance
desk-effect-result = Result of the check
desk-add-person = Link a person

## Consultations
desk-new-consultation = Record a consultation
desk-hint-consultation = Who asks what? Opinion and outcome follow.
desk-empty-consultation = No consultation yet
desk-empty-consultation-text = Questions to the officers stand here with the opinion, and whether the advice was followed.
desk-subject = Subject
desk-group-question = Question
desk-answered-on = Opinion given on
desk-followed-short = Followed
desk-deviation-reason = Why the advice was not followed
desk-activities = Processing activities
desk-objects = Target objects
desk-measures = Measures

## Tasks
desk-new-task = Record a task
desk-hint-task = What is to be done by when, and by whom? Measures of the implementation plan are linked, not entered again.
desk-empty-task = No task yet
desk-empty-task-text = The tasks of the officers stand here with date and state.
desk-task-title = What is to be done
desk-done-on = Done on
desk-group-linked = What it is about

## Security objectives
desk-new-objective = Record an objective
desk-hint-objective = Objective, indicator and target first. Values follow.
desk-empty-objective = No objective yet
desk-empty-objective-text = The objectives by clause 6.2 of ISO/IEC 27001 stand here with indicator, target and all values.
desk-objective-title = What is to be reached
desk-group-measured = Measurement and result
desk-group-plan = Who, when and how
desk-comment = Remark on the value
desk-objective-conclusion = Conclusion on the result
desk-objective-chart = Values: { $name }. Target: { $target }.
