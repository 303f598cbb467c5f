// Generated from the command list of akte-app (UPDATE=1 cargo test -p akte-app). Do not edit.

/**
 * A legal basis of an activity.
 */
export type ActivityBasis = { 
/**
 * Its id in the picklist.
 */
basis: string, 
/**
 * The provision; may be empty where the id says all.
 */
provision: string, };

/**
 * A category of personal data, numbered so that rules and recipients can refer to it.
 */
export type ActivityCategory = { 
/**
 * Its number within the activity.
 */
number: number, 
/**
 * Which data.
 */
name: string, 
/**
 * Special categories (Art. 9).
 */
special: boolean, 
/**
 * Convictions and offences (Art. 10).
 */
convictions: boolean, 
/**
 * Social data (§ 67(2) SGB X).
 */
social: boolean, 
/**
 * Numbers of the data subjects whom it concerns.
 */
subjects: Array<number>, };

/**
 * A deletion rule of an activity.
 */
export type ActivityDeletion = { 
/**
 * Numbers of the data categories that it is about.
 */
categories: Array<number>, 
/**
 * Whether data are kept for a period, not at all, or for good.
 */
retention: RetentionKind, 
/**
 * The standard period: how many.
 */
amount: number | null, 
/**
 * Of what.
 */
unit: PeriodUnit | null, 
/**
 * The kind of its start event.
 */
start: DeletionStart, 
/**
 * Whether it begins with the end of the calendar year.
 */
from_year_end: boolean, 
/**
 * The start event in words.
 */
event: string, 
/**
 * Why so long.
 */
source: string, 
/**
 * The longest period that the law allows: how many.
 */
maximum_amount: number | null, 
/**
 * Of what.
 */
maximum_unit: PeriodUnit | null, 
/**
 * The system that it is about; empty for all of the activity.
 */
system: string, 
/**
 * How it is carried out.
 */
implementation: string, 
/**
 * Who is responsible.
 */
responsible: string, 
/**
 * Whether the records have to be offered to the archive first.
 */
archive_offer: boolean, };

/**
 * What is recorded about a processing activity.
 */
export type ActivityFields = { 
/**
 * Serial number.
 */
number: string, 
/**
 * Designation.
 */
name: string, 
/**
 * How far the sheet is.
 */
status: ActivityStatus, 
/**
 * The starter sheet that still has to be checked; empty if none.
 */
proposed_by: string, 
/**
 * Date of introduction.
 */
introduced_on: string | null, 
/**
 * Date of the last change.
 */
changed_on: string | null, 
/**
 * Responsible department.
 */
department: string, 
/**
 * Whom to ask there.
 */
contact: string, 
/**
 * The purposes.
 */
purposes: Array<string>, 
/**
 * The legal bases.
 */
legal_bases: Array<ActivityBasis>, 
/**
 * Why legitimate interests are a basis.
 */
legitimate_interest_reason: string, 
/**
 * Kind of processing, necessity.
 */
nature: string, 
/**
 * Who is concerned.
 */
subjects: Array<ActivitySubject>, 
/**
 * Which data.
 */
categories: Array<ActivityCategory>, 
/**
 * Who gets them.
 */
recipients: Array<ActivityRecipient>, 
/**
 * The statement that nobody gets them.
 */
no_recipients: boolean, 
/**
 * The statement about third countries; none while nobody made it.
 */
transfer_statement: TransferChoice | null, 
/**
 * Transfers to third countries.
 */
transfers: Array<Transfer>, 
/**
 * What is to be said about it beside.
 */
transfer_note: string, 
/**
 * Deletion rules per data category.
 */
deletion: Array<ActivityDeletion>, 
/**
 * Measures in words.
 */
measures_note: string, 
/**
 * Reference to the security concept.
 */
security_concept: string, 
/**
 * Typical software, while no object is named.
 */
software: string, 
/**
 * Where the data come from.
 */
source: string, 
/**
 * Since when the persons are informed.
 */
information_on: string | null, 
/**
 * By which text.
 */
information_document: string, 
/**
 * The text that informs the persons, as somebody edited it; empty while it is the generated one.
 */
information_text: string, 
/**
 * Why no information is owed; empty if it is.
 */
information_exemption: string, 
/**
 * The result of the threshold analysis with its reason.
 */
threshold: string, 
/**
 * The opinion of the data protection officer.
 */
officer_opinion: string, 
/**
 * Whether there are joint controllers.
 */
joint: boolean, 
/**
 * Who they are.
 */
joint_controllers: string, 
/**
 * Their arrangement.
 */
joint_arrangement: string, 
/**
 * How its essence is made available to the persons.
 */
joint_essence: string, 
/**
 * The contact point for the persons.
 */
joint_contact: string, 
/**
 * Whether decisions are made automatically.
 */
automated_decision: boolean, 
/**
 * By what that is allowed.
 */
automated_decision_basis: string, 
/**
 * Reference documents.
 */
references: string, 
/**
 * Applications and systems.
 */
object_ids: Array<string>, 
/**
 * Measures that protect it.
 */
measure_ids: Array<string>, 
/**
 * Contracts with processors.
 */
contract_ids: Array<string>, 
/**
 * Its evidence.
 */
evidence_ids: Array<string>, };

/**
 * A category of recipients.
 */
export type ActivityRecipient = { 
/**
 * What it is to the controller.
 */
kind: RecipientKind, 
/**
 * Who, without names of persons.
 */
name: string, 
/**
 * Numbers of the data categories that it gets; empty means all.
 */
categories: Array<number>, 
/**
 * Why, by which provision.
 */
reason: string, };

/**
 * A processing activity.
 */
export type ActivityRow = { 
/**
 * The record.
 */
id: string, 
/**
 * Its legal bases as they are cited.
 */
bases: string, 
/**
 * The last deletion of its data.
 */
deleted_on: string | null, 
/**
 * Applications and systems by name.
 */
objects: Array<NamedRecord>, 
/**
 * Measures by title.
 */
measures: Array<NamedRecord>, 
/**
 * Contracts by processor.
 */
contracts: Array<NamedRecord>, 
/**
 * Evidence by title.
 */
evidence: Array<NamedRecord>, 
/**
 * What an audit would object to.
 */
points: Array<PointText>, 
/**
 * Serial number.
 */
number: string, 
/**
 * Designation.
 */
name: string, 
/**
 * How far the sheet is.
 */
status: ActivityStatus, 
/**
 * The starter sheet that still has to be checked; empty if none.
 */
proposed_by: string, 
/**
 * Date of introduction.
 */
introduced_on: string | null, 
/**
 * Date of the last change.
 */
changed_on: string | null, 
/**
 * Responsible department.
 */
department: string, 
/**
 * Whom to ask there.
 */
contact: string, 
/**
 * The purposes.
 */
purposes: Array<string>, 
/**
 * The legal bases.
 */
legal_bases: Array<ActivityBasis>, 
/**
 * Why legitimate interests are a basis.
 */
legitimate_interest_reason: string, 
/**
 * Kind of processing, necessity.
 */
nature: string, 
/**
 * Who is concerned.
 */
subjects: Array<ActivitySubject>, 
/**
 * Which data.
 */
categories: Array<ActivityCategory>, 
/**
 * Who gets them.
 */
recipients: Array<ActivityRecipient>, 
/**
 * The statement that nobody gets them.
 */
no_recipients: boolean, 
/**
 * The statement about third countries; none while nobody made it.
 */
transfer_statement: TransferChoice | null, 
/**
 * Transfers to third countries.
 */
transfers: Array<Transfer>, 
/**
 * What is to be said about it beside.
 */
transfer_note: string, 
/**
 * Deletion rules per data category.
 */
deletion: Array<ActivityDeletion>, 
/**
 * Measures in words.
 */
measures_note: string, 
/**
 * Reference to the security concept.
 */
security_concept: string, 
/**
 * Typical software, while no object is named.
 */
software: string, 
/**
 * Where the data come from.
 */
source: string, 
/**
 * Since when the persons are informed.
 */
information_on: string | null, 
/**
 * By which text.
 */
information_document: string, 
/**
 * The text that informs the persons, as somebody edited it; empty while it is the generated one.
 */
information_text: string, 
/**
 * Why no information is owed; empty if it is.
 */
information_exemption: string, 
/**
 * The result of the threshold analysis with its reason.
 */
threshold: string, 
/**
 * The opinion of the data protection officer.
 */
officer_opinion: string, 
/**
 * Whether there are joint controllers.
 */
joint: boolean, 
/**
 * Who they are.
 */
joint_controllers: string, 
/**
 * Their arrangement.
 */
joint_arrangement: string, 
/**
 * How its essence is made available to the persons.
 */
joint_essence: string, 
/**
 * The contact point for the persons.
 */
joint_contact: string, 
/**
 * Whether decisions are made automatically.
 */
automated_decision: boolean, 
/**
 * By what that is allowed.
 */
automated_decision_basis: string, 
/**
 * Reference documents.
 */
references: string, 
/**
 * Applications and systems.
 */
object_ids: Array<string>, 
/**
 * Measures that protect it.
 */
measure_ids: Array<string>, 
/**
 * Contracts with processors.
 */
contract_ids: Array<string>, 
/**
 * Its evidence.
 */
evidence_ids: Array<string>, };

/**
 * Adds or changes a processing activity.
 */
export type ActivitySaveRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * Which one; none for a new one.
 */
id: string | null, 
/**
 * What is recorded.
 */
fields: ActivityFields, };

export const ActivityStatusCodes = ["draft", "complete", "checked"] as const;
export type ActivityStatus = (typeof ActivityStatusCodes)[number];

/**
 * A category of data subjects.
 */
export type ActivitySubject = { 
/**
 * Its number within the activity.
 */
number: number, 
/**
 * Who.
 */
name: string, 
/**
 * How many, approximately.
 */
count: number | null, };

/**
 * Says who works here.
 */
export type ActorSetRequest = { 
/**
 * Name of the person.
 */
actor: string, };

export const AdditionBasisCodes = ["asset_without", "law", "contract", "risk"] as const;
export type AdditionBasis = (typeof AdditionBasisCodes)[number];

/**
 * A threat that a municipality has found itself.
 */
export type AdditionalThreatRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * What it is called by.
 */
code: string, 
/**
 * Its title.
 */
title: string, 
/**
 * What can happen.
 */
description: string, 
/**
 * The basic values that it affects.
 */
affected: BasicValue[], 
/**
 * At how many objects it was judged.
 */
judged: number, };

/**
 * Adds or changes a threat of the municipality's own.
 */
export type AdditionalThreatSaveRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The threat; none for a new one.
 */
id: string | null, 
/**
 * What it is called by; empty for the next free one.
 */
code: string, 
/**
 * Its title.
 */
title: string, 
/**
 * What can happen.
 */
description: string, 
/**
 * The basic values that it affects.
 */
affected: BasicValue[], };

/**
 * Makes a new Akte in a picked folder and opens it.
 */
export type AkteCreateRequest = { 
/**
 * Token of the folder that will hold it.
 */
token: string, 
/**
 * Name of the new folder.
 */
name: string, 
/**
 * Passphrase; none only for a plain Akte.
 */
passphrase: string | null, 
/**
 * Whether to leave it unencrypted.
 */
plain: boolean, };

/**
 * The new Akte.
 */
export type AkteCreated = { 
/**
 * The recovery key, shown once; none for a plain Akte.
 */
recovery_key: string | null, };

/**
 * The open Akte.
 */
export type AkteInfo = { 
/**
 * Name of its folder.
 */
name: string, 
/**
 * Where it lies, for people to read.
 */
folder: string, 
/**
 * Whether it is encrypted; if not, the window says so permanently.
 */
encrypted: boolean, 
/**
 * Number of the last entry of the change log.
 */
state_number: number, 
/**
 * Hash of the last entry of the change log.
 */
state_hash: string, 
/**
 * When the last backup was made.
 */
last_backup_at: string | null, 
/**
 * Whether the last backup to another place is missing or older than seven days.
 */
backup_due: boolean, };

/**
 * Opens an Akte.
 */
export type AkteOpenRequest = { 
/**
 * Token of its folder.
 */
token: string, 
/**
 * By which door; none for a plain Akte.
 */
door: DoorKind | null, 
/**
 * Passphrase or recovery key, where the door asks for one.
 */
secret: string | null, 
/**
 * Token of the key file, where the door asks for one.
 */
key_file: string | null, };

/**
 * Every municipality side by side.
 */
export type AkteOverview = { 
/**
 * The municipalities by name.
 */
municipalities: Array<MunicipalityFigures>, 
/**
 * The number of the data state.
 */
state: number, };

/**
 * Asks for every municipality side by side.
 */
export type AkteOverviewRequest = { 
/**
 * Whether open points are counted, too; that takes longer.
 */
points: boolean, };

export const AnalysisOccasionCodes = ["not_modelled", "outside_scenarios", "decision"] as const;
export type AnalysisOccasion = (typeof AnalysisOccasionCodes)[number];

/**
 * Asks for answers whose requirement is in no version in force.
 */
export type AnswerArchivedListRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The domain.
 */
domain_id: string, 
/**
 * Words that label, title or answer contain.
 */
text: string, 
/**
 * Only those that nobody has taken note of yet.
 */
open: boolean, 
/**
 * How many to skip.
 */
offset: number, 
/**
 * How many to return.
 */
limit: number, };

/**
 * Copies answers from one target object to others, in one step.
 */
export type AnswerCopyRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The domain.
 */
domain_id: string, 
/**
 * The object whose answers are copied; none for the domain as a whole.
 */
from_object_id: string | null, 
/**
 * The objects that get them.
 */
to_object_ids: Array<string>, 
/**
 * Only the answers to these requirements; empty for all that are answered.
 */
requirement_ids: Array<string>, 
/**
 * What is taken over; empty for everything.
 */
fields: AnswerField[], 
/**
 * What happens to answers that are already there.
 */
overwrite: CopyOverwrite, 
/**
 * Whether measures and evidence that are linked to an answer are linked to its copies, too.
 */
links: boolean, 
/**
 * Only says what would be done.
 */
preview: boolean, };

export const AnswerFieldCodes = ["status", "statement", "reason", "responsible", "checked_on", "due_on", "interviewee", "surveyor", "remaining_threats"] as const;
export type AnswerField = (typeof AnswerFieldCodes)[number];

/**
 * An answer to another requirement that an answer was taken over from, as it is today.
 */
export type AnswerOrigin = { 
/**
 * The answer.
 */
answer_id: string, 
/**
 * What it answers.
 */
requirement: MappedRequirement, 
/**
 * What the mapping calls its source: the requirement, or a sentence of it.
 */
source_label: string, 
/**
 * How the source relates to what the new answer answers.
 */
relation: MappingRelation, 
/**
 * Title of the mapping collection that says so.
 */
mapping: string, 
/**
 * The information domain in which it was given.
 */
domain_id: string, 
/**
 * Its name.
 */
domain: string, 
/**
 * How that one works.
 */
method: Method, 
/**
 * The target object at which it was given.
 */
target_object_id: string, 
/**
 * Its name.
 */
target_object: string, 
/**
 * What was found.
 */
status: ImplementationStatus, 
/**
 * How it is implemented.
 */
statement: string, 
/**
 * When it was checked.
 */
checked_on: string | null, };

/**
 * Changes to one answer; what is absent stays.
 */
export type AnswerPatch = { 
/**
 * The requirement.
 */
requirement_id: string, 
/**
 * The target object; none for the domain as a whole.
 */
target_object_id: string | null, 
/**
 * Status.
 */
status: ImplementationStatus | null, 
/**
 * Implementation statement.
 */
statement: string | null, 
/**
 * Reason.
 */
reason: string | null, 
/**
 * Who is responsible.
 */
responsible: string | null, 
/**
 * When it was looked at: a date, or an empty text to clear it.
 */
checked_on: string | null, 
/**
 * Until when: a date, or an empty text to clear it.
 */
due_on: string | null, 
/**
 * Who was asked.
 */
interviewee: string | null, 
/**
 * Who carried out the check.
 */
surveyor: string | null, 
/**
 * Which threats remain where it is dispensable.
 */
remaining_threats: RemainingThreats | null, };

/**
 * Asks for answers whose requirement reads differently since they were given.
 */
export type AnswerReviewListRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The domain.
 */
domain_id: string, 
/**
 * Only at this target object; none for all.
 */
target_object_id: string | null, 
/**
 * Only about this requirement.
 */
requirement_id: string | null, 
/**
 * Only where nothing but these changed; empty for all.
 */
only: CatalogChange[], 
/**
 * Words that label, title or answer contain.
 */
text: string, 
/**
 * How many to skip.
 */
offset: number, 
/**
 * How many to return.
 */
limit: number, };

/**
 * Changes any number of answers in one step, which can be undone in one step.
 */
export type AnswerSaveRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The domain.
 */
domain_id: string, 
/**
 * The changes.
 */
answers: Array<AnswerPatch>, };

/**
 * What copying did, or would do.
 */
export type AnswersCopied = { 
/**
 * Requirements that had no answer and got one.
 */
added: number, 
/**
 * Answers that changed.
 */
changed: number, 
/**
 * Answers that stay as they are.
 */
kept: number, 
/**
 * New links to measures and evidence.
 */
links: number, };

/**
 * Names answers of an information domain.
 */
export type AnswersRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The domain.
 */
domain_id: string, 
/**
 * The answers.
 */
answer_ids: Array<string>, };

/**
 * What was saved.
 */
export type AnswersSaved = { 
/**
 * How many answers changed.
 */
changed: number, };

export const ApplicabilityCodes = ["yes", "no", "unclear"] as const;
export type Applicability = (typeof ApplicabilityCodes)[number];

export const ApproachCodes = ["basic_protection", "standard_protection", "core_protection"] as const;
export type Approach = (typeof ApproachCodes)[number];

export const ArchiveDecisionCodes = ["taken", "declined"] as const;
export type ArchiveDecision = (typeof ArchiveDecisionCodes)[number];

/**
 * An archived answer: kept as it was, and in force again when its requirement is.
 */
export type ArchivedRow = { 
/**
 * The answer.
 */
answer_id: string, 
/**
 * The requirement.
 */
requirement_id: string, 
/**
 * The target object.
 */
target_object_id: string, 
/**
 * Name of the target object.
 */
target_object: string, 
/**
 * Its id in the last version that has it.
 */
label: string, 
/**
 * Its title there.
 */
title: string, 
/**
 * Its text there.
 */
requirement: string, 
/**
 * That version as the publisher spells it.
 */
version: string, 
/**
 * Id of that version.
 */
catalog_id: string, 
/**
 * Status of the answer.
 */
status: ImplementationStatus, 
/**
 * Statement of the answer.
 */
statement: string, 
/**
 * Reason of the answer.
 */
reason: string, 
/**
 * Who is responsible.
 */
responsible: string, 
/**
 * Whether somebody has taken note of it; then it is no open point.
 */
noted: boolean, 
/**
 * What seems to continue the requirement.
 */
successor: SuccessorProposal | null, };

export const Article32AreaCodes = ["pseudonymisation", "encryption", "integrity_confidentiality", "availability_resilience", "restoration", "regular_review"] as const;
export type Article32Area = (typeof Article32AreaCodes)[number];

/**
 * A risk to the persons, before and after the measures.
 */
export type AssessedRiskRow = { 
/**
 * Its number within the assessment.
 */
number: number, 
/**
 * What could happen, and by whom or by what.
 */
scenario: string, 
/**
 * The protection goal that it violates first.
 */
goal: ProtectionGoal | null, 
/**
 * The damage to the persons.
 */
damage: string, 
/**
 * How likely it is without the measures.
 */
likelihood: RiskGrade | null, 
/**
 * How severe it is without the measures.
 */
severity: RiskGrade | null, 
/**
 * By what the measures reduce it.
 */
treatment: string, 
/**
 * How likely it is with them.
 */
residual_likelihood: RiskGrade | null, 
/**
 * How severe it is with them.
 */
residual_severity: RiskGrade | null, };

export const AssessmentDecisionCodes = ["permitted", "with_measures", "not_permitted"] as const;
export type AssessmentDecision = (typeof AssessmentDecisionCodes)[number];

/**
 * What is recorded about an impact assessment.
 */
export type AssessmentFields = { 
/**
 * What people call it by.
 */
title: string, 
/**
 * Who made it.
 */
team: string, 
/**
 * What it covers, and what not.
 */
subject: string, 
/**
 * What is to be added to the description that the activities give.
 */
description: string, 
/**
 * Why the processing is necessary for its purposes.
 */
necessity: string, 
/**
 * Why it is proportionate.
 */
proportionality: string, 
/**
 * The risks.
 */
risks: Array<AssessedRiskRow>, 
/**
 * The views of the persons or their representatives.
 */
views: string, 
/**
 * Why they were not sought; empty if they were.
 */
views_exemption: string, 
/**
 * The advice of the DSB, verbatim.
 */
officer_opinion: string, 
/**
 * When the DSB gave it.
 */
officer_opinion_on: string | null, 
/**
 * What became of it.
 */
officer_response: string, 
/**
 * When the authority was consulted.
 */
consulted_on: string | null, 
/**
 * Its reference number.
 */
consultation_reference: string, 
/**
 * When it answered.
 */
consultation_answered_on: string | null, 
/**
 * What it answered.
 */
consultation_result: string, 
/**
 * When it gave notice that it takes six weeks more.
 */
consultation_extended_on: string | null, 
/**
 * Why, as it says.
 */
consultation_extension_reason: string, 
/**
 * When it asked for information, and when it got it.
 */
consultation_suspensions: Array<SuspensionRow>, 
/**
 * What was decided.
 */
decision: AssessmentDecision | null, 
/**
 * Why.
 */
decision_reason: string, 
/**
 * By whom.
 */
decided_by: string, 
/**
 * When.
 */
decided_on: string | null, 
/**
 * When it has to be reviewed.
 */
review_on: string | null, 
/**
 * The activities that it serves.
 */
activity_ids: Array<string>, 
/**
 * Measures of the register that reduce the risks.
 */
measure_ids: Array<string>, 
/**
 * Its evidence.
 */
evidence_ids: Array<string>, };

/**
 * An impact assessment.
 */
export type AssessmentRow = { 
/**
 * The record.
 */
id: string, 
/**
 * The highest risk without the measures.
 */
highest_before: PersonsRisk | null, 
/**
 * The highest risk with them.
 */
highest_after: PersonsRisk | null, 
/**
 * The last day for the advice of the authority that was consulted; none while the clock stands.
 */
consultation_due_on: string | null, 
/**
 * Since when the clock stands, because the authority waits for information.
 */
consultation_suspended_since: string | null, 
/**
 * Whether an extension holds, of which notice was given in time.
 */
consultation_extended: boolean, 
/**
 * The matrix, the highest severity first, by rising likelihood.
 */
matrix: Array<RiskCellRow>, 
/**
 * The systematic description as the activities give it, line by line.
 */
taken_over: string, 
/**
 * The activities, by name.
 */
activities: Array<NamedRecord>, 
/**
 * Measures by title.
 */
measures: Array<NamedRecord>, 
/**
 * Evidence by title.
 */
evidence: Array<NamedRecord>, 
/**
 * What an audit would object to.
 */
points: Array<PointText>, 
/**
 * What people call it by.
 */
title: string, 
/**
 * Who made it.
 */
team: string, 
/**
 * What it covers, and what not.
 */
subject: string, 
/**
 * What is to be added to the description that the activities give.
 */
description: string, 
/**
 * Why the processing is necessary for its purposes.
 */
necessity: string, 
/**
 * Why it is proportionate.
 */
proportionality: string, 
/**
 * The risks.
 */
risks: Array<AssessedRiskRow>, 
/**
 * The views of the persons or their representatives.
 */
views: string, 
/**
 * Why they were not sought; empty if they were.
 */
views_exemption: string, 
/**
 * The advice of the DSB, verbatim.
 */
officer_opinion: string, 
/**
 * When the DSB gave it.
 */
officer_opinion_on: string | null, 
/**
 * What became of it.
 */
officer_response: string, 
/**
 * When the authority was consulted.
 */
consulted_on: string | null, 
/**
 * Its reference number.
 */
consultation_reference: string, 
/**
 * When it answered.
 */
consultation_answered_on: string | null, 
/**
 * What it answered.
 */
consultation_result: string, 
/**
 * When it gave notice that it takes six weeks more.
 */
consultation_extended_on: string | null, 
/**
 * Why, as it says.
 */
consultation_extension_reason: string, 
/**
 * When it asked for information, and when it got it.
 */
consultation_suspensions: Array<SuspensionRow>, 
/**
 * What was decided.
 */
decision: AssessmentDecision | null, 
/**
 * Why.
 */
decision_reason: string, 
/**
 * By whom.
 */
decided_by: string, 
/**
 * When.
 */
decided_on: string | null, 
/**
 * When it has to be reviewed.
 */
review_on: string | null, 
/**
 * The activities that it serves.
 */
activity_ids: Array<string>, 
/**
 * Measures of the register that reduce the risks.
 */
measure_ids: Array<string>, 
/**
 * Its evidence.
 */
evidence_ids: Array<string>, };

/**
 * Adds or changes an impact assessment.
 */
export type AssessmentSaveRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * Which one; none for a new one.
 */
id: string | null, 
/**
 * What is recorded.
 */
fields: AssessmentFields, };

/**
 * What is audited, and who answers for it.
 */
export type AuditAreaRow = { 
/**
 * The area or process.
 */
name: string, 
/**
 * Who answers for it.
 */
responsible: string, };

/**
 * Somebody who audits what they answer for.
 */
export type AuditConflict = { 
/**
 * Who.
 */
auditor: string, 
/**
 * What.
 */
area: string, };

/**
 * What is recorded about an audit.
 */
export type AuditFields = { 
/**
 * The information domain.
 */
domain_id: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * Its number in the programme.
 */
number: string, 
/**
 * Who audits.
 */
kind: AuditKind, 
/**
 * How far it is.
 */
status: AuditStatus, 
/**
 * Its goal.
 */
goal: string, 
/**
 * Its scope.
 */
scope: string, 
/**
 * Against what is audited.
 */
criteria: string, 
/**
 * Where.
 */
sites: string, 
/**
 * How.
 */
methods: AuditMethod[], 
/**
 * Its first day.
 */
starts_on: string | null, 
/**
 * Its last day.
 */
ends_on: string | null, 
/**
 * The team.
 */
team: Array<AuditorRow>, 
/**
 * What is audited, and who answers for it.
 */
areas: Array<AuditAreaRow>, 
/**
 * How independence is ensured.
 */
independence: string, 
/**
 * Who was asked.
 */
interviewed: string, 
/**
 * The checklist.
 */
checklist: Array<ChecklistRow>, 
/**
 * The conclusion.
 */
conclusion: string, 
/**
 * When it was reported.
 */
reported_on: string | null, 
/**
 * To whom.
 */
reported_to: string, 
/**
 * When the same is audited next.
 */
next_on: string | null, 
/**
 * Its evidence.
 */
evidence_ids: Array<string>, };

/**
 * A finding.
 */
export type AuditFindingRow = { 
/**
 * The record.
 */
id: string, 
/**
 * What the audit is called.
 */
audit_name: string, 
/**
 * How far it is dealt with.
 */
state: FindingState, 
/**
 * When something is owed next.
 */
next_due_on: string | null, 
/**
 * Measures by title.
 */
measures: Array<NamedRecord>, 
/**
 * Evidence by title.
 */
evidence: Array<NamedRecord>, 
/**
 * What an audit would object to.
 */
points: Array<PointText>, 
/**
 * The information domain.
 */
domain_id: string, 
/**
 * The audit that found it.
 */
audit_id: string | null, 
/**
 * In short.
 */
title: string, 
/**
 * Its number in the continued list.
 */
number: string, 
/**
 * From what it comes.
 */
source: FindingSource, 
/**
 * How much it weighs.
 */
class: FindingClass, 
/**
 * When it was found.
 */
found_on: string | null, 
/**
 * The requirement that it is about.
 */
requirement: string, 
/**
 * The area or process.
 */
area: string, 
/**
 * What was found.
 */
fact: string, 
/**
 * What was seen as proof.
 */
proof: string, 
/**
 * What is recommended.
 */
recommendation: string, 
/**
 * Who sees to it.
 */
responsible: string, 
/**
 * Until when.
 */
due_on: string | null, 
/**
 * What was done at once.
 */
correction: string, 
/**
 * Why it happened.
 */
root_cause: string, 
/**
 * Whether the same is the case elsewhere.
 */
similar_cases: string, 
/**
 * What is done so that it does not happen again.
 */
action: string, 
/**
 * When that was done.
 */
done_on: string | null, 
/**
 * When its effect is to be checked.
 */
effect_due_on: string | null, 
/**
 * When it was checked.
 */
effect_checked_on: string | null, 
/**
 * By whom.
 */
effect_checked_by: string, 
/**
 * With which result.
 */
effectiveness: Effectiveness | null, 
/**
 * By what one saw it.
 */
effect_note: string, 
/**
 * What changes in the management system.
 */
isms_change: string, 
/**
 * When it was closed.
 */
closed_on: string | null, 
/**
 * Measures of the plan that carry the action out.
 */
measure_ids: Array<string>, 
/**
 * Its evidence.
 */
evidence_ids: Array<string>, };

export const AuditKindCodes = ["internal", "external", "provider"] as const;
export type AuditKind = (typeof AuditKindCodes)[number];

export const AuditMethodCodes = ["interview", "documents", "inspection", "sampling", "technical"] as const;
export type AuditMethod = (typeof AuditMethodCodes)[number];

/**
 * An audit.
 */
export type AuditRow = { 
/**
 * The record.
 */
id: string, 
/**
 * Who of the team audits what they answer for.
 */
conflicts: Array<AuditConflict>, 
/**
 * How many findings it has.
 */
finding_count: number, 
/**
 * Evidence by title.
 */
evidence: Array<NamedRecord>, 
/**
 * What an audit of the audit would object to.
 */
points: Array<PointText>, 
/**
 * The information domain.
 */
domain_id: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * Its number in the programme.
 */
number: string, 
/**
 * Who audits.
 */
kind: AuditKind, 
/**
 * How far it is.
 */
status: AuditStatus, 
/**
 * Its goal.
 */
goal: string, 
/**
 * Its scope.
 */
scope: string, 
/**
 * Against what is audited.
 */
criteria: string, 
/**
 * Where.
 */
sites: string, 
/**
 * How.
 */
methods: AuditMethod[], 
/**
 * Its first day.
 */
starts_on: string | null, 
/**
 * Its last day.
 */
ends_on: string | null, 
/**
 * The team.
 */
team: Array<AuditorRow>, 
/**
 * What is audited, and who answers for it.
 */
areas: Array<AuditAreaRow>, 
/**
 * How independence is ensured.
 */
independence: string, 
/**
 * Who was asked.
 */
interviewed: string, 
/**
 * The checklist.
 */
checklist: Array<ChecklistRow>, 
/**
 * The conclusion.
 */
conclusion: string, 
/**
 * When it was reported.
 */
reported_on: string | null, 
/**
 * To whom.
 */
reported_to: string, 
/**
 * When the same is audited next.
 */
next_on: string | null, 
/**
 * Its evidence.
 */
evidence_ids: Array<string>, };

/**
 * Adds or changes an audit.
 */
export type AuditSaveRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * Which one; none for a new one.
 */
id: string | null, 
/**
 * What is recorded.
 */
fields: AuditFields, };

export const AuditStatusCodes = ["planned", "running", "done", "dropped"] as const;
export type AuditStatus = (typeof AuditStatusCodes)[number];

export const AuditorRoleCodes = ["lead", "auditor", "expert"] as const;
export type AuditorRole = (typeof AuditorRoleCodes)[number];

/**
 * A member of an audit team.
 */
export type AuditorRow = { 
/**
 * Their name.
 */
name: string, 
/**
 * What they do.
 */
role: AuditorRole, };

/**
 * Makes a backup: beside the Akte, or with its evidence in a picked folder.
 */
export type BackupCreateRequest = { 
/**
 * Token of the picked folder; none for the Akte's own `backups/`.
 */
token: string | null, };

/**
 * What is recorded about the backup of a data stock.
 */
export type BackupFields = { 
/**
 * The data stock.
 */
name: string, 
/**
 * What is backed up how.
 */
plan: string, 
/**
 * How often.
 */
frequency: BackupFrequency | null, 
/**
 * On what.
 */
medium: string, 
/**
 * How long backups are kept.
 */
retention: string, 
/**
 * The room or building of the data.
 */
site_id: string | null, 
/**
 * The room or building of the backup.
 */
second_site_id: string | null, 
/**
 * Whether a copy is kept offline.
 */
offline_copy: boolean | null, 
/**
 * The last backup that succeeded.
 */
last_success_on: string | null, 
/**
 * The last restore test.
 */
restore_tested_on: string | null, 
/**
 * What came of it.
 */
restore_result: RestoreResult | null, 
/**
 * What is worth knowing about it.
 */
restore_note: string, 
/**
 * The measure that mends what failed.
 */
measure_id: string | null, 
/**
 * Who sees to it.
 */
responsible: string, 
/**
 * The target objects whose data these are.
 */
object_ids: Array<string>, 
/**
 * Its evidence.
 */
evidence_ids: Array<string>, };

export const BackupFrequencyCodes = ["continuous", "daily", "weekly", "monthly", "on_occasion"] as const;
export type BackupFrequency = (typeof BackupFrequencyCodes)[number];

/**
 * How a data stock is backed up.
 */
export type BackupRow = { 
/**
 * The record.
 */
id: string, 
/**
 * Name of the room or building of the data.
 */
site_name: string, 
/**
 * Name of the room or building of the backup.
 */
second_site_name: string, 
/**
 * Whether a fire would take both.
 */
same_compartment: boolean, 
/**
 * Title of the measure.
 */
measure_title: string, 
/**
 * Its target objects by name.
 */
objects: Array<NamedRecord>, 
/**
 * Its evidence by title.
 */
evidence: Array<NamedRecord>, 
/**
 * What an audit would object to.
 */
points: Array<PointText>, 
/**
 * The data stock.
 */
name: string, 
/**
 * What is backed up how.
 */
plan: string, 
/**
 * How often.
 */
frequency: BackupFrequency | null, 
/**
 * On what.
 */
medium: string, 
/**
 * How long backups are kept.
 */
retention: string, 
/**
 * The room or building of the data.
 */
site_id: string | null, 
/**
 * The room or building of the backup.
 */
second_site_id: string | null, 
/**
 * Whether a copy is kept offline.
 */
offline_copy: boolean | null, 
/**
 * The last backup that succeeded.
 */
last_success_on: string | null, 
/**
 * The last restore test.
 */
restore_tested_on: string | null, 
/**
 * What came of it.
 */
restore_result: RestoreResult | null, 
/**
 * What is worth knowing about it.
 */
restore_note: string, 
/**
 * The measure that mends what failed.
 */
measure_id: string | null, 
/**
 * Who sees to it.
 */
responsible: string, 
/**
 * The target objects whose data these are.
 */
object_ids: Array<string>, 
/**
 * Its evidence.
 */
evidence_ids: Array<string>, };

/**
 * Adds or changes a backup record.
 */
export type BackupSaveRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * Which one; none for a new one.
 */
id: string | null, 
/**
 * What is recorded.
 */
fields: BackupFields, };

/**
 * A part of a bar.
 */
export type BarShare = { 
/**
 * Code of what it stands for, e.g. `status-yes`.
 */
paint: string, 
/**
 * Where it begins, in ten-thousandths of the bar.
 */
from: number, 
/**
 * Where it ends.
 */
to: number, };

export const BasicValueCodes = ["confidentiality", "integrity", "availability"] as const;
export type BasicValue = (typeof BasicValueCodes)[number];

export const Bdsg64ControlCodes = ["equipment_access", "data_media", "storage", "user", "data_access", "communication", "input", "transport", "recovery", "reliability", "data_integrity", "processing", "availability", "separability"] as const;
export type Bdsg64Control = (typeof Bdsg64ControlCodes)[number];

/**
 * What is recorded about a breach.
 */
export type BreachFields = { 
/**
 * What people call it by.
 */
title: string, 
/**
 * Whom the authority may ask.
 */
contact: string, 
/**
 * The processor at which it happened; empty for the controller itself.
 */
processor: string, 
/**
 * Since when it went on.
 */
occurred_from: string | null, 
/**
 * Until when.
 */
occurred_until: string | null, 
/**
 * When somebody noticed something.
 */
discovered_at: string | null, 
/**
 * Who.
 */
discovered_by: string, 
/**
 * When it became known to the controller: from here the clock runs.
 */
aware_at: string | null, 
/**
 * When it was reported within the house.
 */
reported_internally_at: string | null, 
/**
 * What happened.
 */
facts: string, 
/**
 * Its cause.
 */
cause: string, 
/**
 * Which basic values were violated.
 */
violated: Array<BasicValue>, 
/**
 * Categories of data.
 */
data_categories: string, 
/**
 * Whether special categories are among them.
 */
special_categories: boolean, 
/**
 * Other member states that are concerned; empty if none.
 */
cross_border: string, 
/**
 * Categories of persons.
 */
person_categories: string, 
/**
 * Number of persons, approximately.
 */
persons: number | null, 
/**
 * Number of records, approximately.
 */
records: number | null, 
/**
 * Measures that were in place before.
 */
prior_measures: string, 
/**
 * Likely consequences.
 */
consequences: string, 
/**
 * Measures taken or proposed.
 */
measures: string, 
/**
 * The risk, once assessed.
 */
risk: BreachRisk | null, 
/**
 * Why it is rated so.
 */
risk_reason: string, 
/**
 * Who decided.
 */
decided_by: string, 
/**
 * When.
 */
decided_at: string | null, 
/**
 * Why the report was late.
 */
late_reason: string, 
/**
 * Reports to the authority.
 */
reports: Array<BreachReportRow>, 
/**
 * Other bodies that were told: police, CERT, other authorities.
 */
other_authorities: string, 
/**
 * When the persons were told.
 */
notified_at: string | null, 
/**
 * How, and with which text.
 */
notified_how: string, 
/**
 * Why they need not be told.
 */
notice_exception: NoticeException | null, 
/**
 * Why that exception applies.
 */
notice_exception_reason: string, 
/**
 * Whether the authority demanded it.
 */
notice_ordered: boolean, 
/**
 * What was learnt.
 */
lessons: string, 
/**
 * When it was closed.
 */
closed_at: string | null, 
/**
 * Systems that are concerned.
 */
object_ids: Array<string>, 
/**
 * Its evidence.
 */
evidence_ids: Array<string>, };

/**
 * A report to the supervisory authority.
 */
export type BreachReportRow = { 
/**
 * When it went out.
 */
at: string, 
/**
 * Reference number of the authority.
 */
reference: string, 
/**
 * Whether it says all that Art. 33(3) asks for.
 */
complete: boolean, 
/**
 * What it says, or what it adds.
 */
content: string, };

export const BreachRiskCodes = ["unlikely", "risk", "high"] as const;
export type BreachRisk = (typeof BreachRiskCodes)[number];

/**
 * A breach.
 */
export type BreachRow = { 
/**
 * The record.
 */
id: string, 
/**
 * When the report is due.
 */
due_at: string | null, 
/**
 * How the clock stands now.
 */
state: ClockStand, 
/**
 * The same in a sentence.
 */
state_text: string, 
/**
 * The security incidents that are this breach, too.
 */
incidents: Array<NamedRecord>, 
/**
 * The clocks of other reporting duties that run for these incidents, beside the 72 hours.
 */
clocks: Array<IncidentClock>, 
/**
 * Systems by name.
 */
objects: Array<NamedRecord>, 
/**
 * Evidence by title.
 */
evidence: Array<NamedRecord>, 
/**
 * What an audit would object to.
 */
points: Array<PointText>, 
/**
 * What people call it by.
 */
title: string, 
/**
 * Whom the authority may ask.
 */
contact: string, 
/**
 * The processor at which it happened; empty for the controller itself.
 */
processor: string, 
/**
 * Since when it went on.
 */
occurred_from: string | null, 
/**
 * Until when.
 */
occurred_until: string | null, 
/**
 * When somebody noticed something.
 */
discovered_at: string | null, 
/**
 * Who.
 */
discovered_by: string, 
/**
 * When it became known to the controller: from here the clock runs.
 */
aware_at: string | null, 
/**
 * When it was reported within the house.
 */
reported_internally_at: string | null, 
/**
 * What happened.
 */
facts: string, 
/**
 * Its cause.
 */
cause: string, 
/**
 * Which basic values were violated.
 */
violated: Array<BasicValue>, 
/**
 * Categories of data.
 */
data_categories: string, 
/**
 * Whether special categories are among them.
 */
special_categories: boolean, 
/**
 * Other member states that are concerned; empty if none.
 */
cross_border: string, 
/**
 * Categories of persons.
 */
person_categories: string, 
/**
 * Number of persons, approximately.
 */
persons: number | null, 
/**
 * Number of records, approximately.
 */
records: number | null, 
/**
 * Measures that were in place before.
 */
prior_measures: string, 
/**
 * Likely consequences.
 */
consequences: string, 
/**
 * Measures taken or proposed.
 */
measures: string, 
/**
 * The risk, once assessed.
 */
risk: BreachRisk | null, 
/**
 * Why it is rated so.
 */
risk_reason: string, 
/**
 * Who decided.
 */
decided_by: string, 
/**
 * When.
 */
decided_at: string | null, 
/**
 * Why the report was late.
 */
late_reason: string, 
/**
 * Reports to the authority.
 */
reports: Array<BreachReportRow>, 
/**
 * Other bodies that were told: police, CERT, other authorities.
 */
other_authorities: string, 
/**
 * When the persons were told.
 */
notified_at: string | null, 
/**
 * How, and with which text.
 */
notified_how: string, 
/**
 * Why they need not be told.
 */
notice_exception: NoticeException | null, 
/**
 * Why that exception applies.
 */
notice_exception_reason: string, 
/**
 * Whether the authority demanded it.
 */
notice_ordered: boolean, 
/**
 * What was learnt.
 */
lessons: string, 
/**
 * When it was closed.
 */
closed_at: string | null, 
/**
 * Systems that are concerned.
 */
object_ids: Array<string>, 
/**
 * Its evidence.
 */
evidence_ids: Array<string>, };

/**
 * Adds or changes a breach.
 */
export type BreachSaveRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * Which one; none for a new one.
 */
id: string | null, 
/**
 * What is recorded.
 */
fields: BreachFields, };

/**
 * For which basic values information with a high need goes over a link; none where nobody has said so.
 */
export type CarriedNeed = { 
/**
 * Confidentiality.
 */
confidentiality: boolean | null, 
/**
 * Integrity.
 */
integrity: boolean | null, 
/**
 * Availability.
 */
availability: boolean | null, };

export const CatalogChangeCodes = ["came", "went", "moved", "title", "statement", "guidance", "modal_verb", "level", "effort", "group", "params", "links"] as const;
export type CatalogChange = (typeof CatalogChangeCodes)[number];

/**
 * Compares two versions of a catalog.
 */
export type CatalogCompareRequest = { 
/**
 * The version to start from.
 */
old_catalog_id: string, 
/**
 * The version to compare with.
 */
new_catalog_id: string, 
/**
 * Only requirements to which one of these happened; empty for all to which anything happened.
 */
changes: CatalogChange[], 
/**
 * Words that label, title or one of the two texts contain.
 */
text: string, 
/**
 * How many to skip.
 */
offset: number, 
/**
 * How many to return.
 */
limit: number, };

/**
 * Two versions side by side.
 */
export type CatalogComparison = { 
/**
 * The version to start from.
 */
old: CatalogRow, 
/**
 * The version to compare with.
 */
new: CatalogRow, 
/**
 * Counts of all requirements, whatever was filtered.
 */
counts: ChangeCounts, 
/**
 * The asked-for part: what came and what both have in the order of the newer version, then what went.
 */
items: Array<RequirementChange>, 
/**
 * How many there are in all after filtering.
 */
total: number, };

/**
 * The words by which a catalog's requirements can be told apart, for filters.
 */
export type CatalogFacets = { 
/**
 * Modal verbs.
 */
modal_verbs: Array<FacetValue>, 
/**
 * Security levels.
 */
levels: Array<FacetValue>, 
/**
 * Effort levels.
 */
efforts: Array<FacetValue>, 
/**
 * Properties whose values recur.
 */
props: Array<Facet>, };

/**
 * Findings of an import.
 */
export type CatalogFindings = { 
/**
 * The asked-for part.
 */
items: Array<FindingRow>, 
/**
 * How many in all.
 */
total: number, };

/**
 * Asks for findings of an import.
 */
export type CatalogFindingsRequest = { 
/**
 * The catalog version.
 */
catalog_id: string, 
/**
 * How many to skip.
 */
offset: number, 
/**
 * How many to return.
 */
limit: number, };

/**
 * What the publisher wrote about a group, e.g. the chapters of a module.
 */
export type CatalogGroupDetail = { 
/**
 * Titles of the groups above it, outermost first.
 */
path: Array<string>, 
/**
 * Its texts in their order.
 */
sections: Array<CatalogSection>, 
/**
 * Everything else the catalog says: name and value.
 */
props: Array<Detail>, 
/**
 * Its number in the catalog, parents before children.
 */
index: number, 
/**
 * Number of its parent.
 */
parent: number | null, 
/**
 * Its label, e.g. `ASST.1`.
 */
label: string, 
/**
 * Its title.
 */
title: string, 
/**
 * How many requirements it has, those of its groups included.
 */
requirements: number, 
/**
 * Whether the publisher describes it.
 */
has_text: boolean, };

/**
 * Asks for one group of a catalog.
 */
export type CatalogGroupRequest = { 
/**
 * The catalog version.
 */
catalog_id: string, 
/**
 * Its number in the catalog.
 */
group: number, };

/**
 * A group of a catalog with its place in the tree.
 */
export type CatalogGroupRow = { 
/**
 * Its number in the catalog, parents before children.
 */
index: number, 
/**
 * Number of its parent.
 */
parent: number | null, 
/**
 * Its label, e.g. `ASST.1`.
 */
label: string, 
/**
 * Its title.
 */
title: string, 
/**
 * How many requirements it has, those of its groups included.
 */
requirements: number, 
/**
 * Whether the publisher describes it.
 */
has_text: boolean, };

/**
 * Imports catalog files that the user picked.
 */
export type CatalogImportRequest = { 
/**
 * Tokens of the files.
 */
tokens: Array<string>, };

/**
 * What an import brought: the result of its job.
 */
export type CatalogImported = { 
/**
 * One per file; none where a profile misses sources, because then nothing is imported.
 */
catalogs: Array<CatalogImportedFile>, 
/**
 * One per file of a mapping collection.
 */
mappings: Array<MappingImportedFile>, 
/**
 * One per vocabulary; a file may bring several.
 */
vocabularies: Array<VocabularyImportedFile>, 
/**
 * One per file of a cross-reference.
 */
cross_references: Array<CrossReferenceImportedFile>, 
/**
 * Profiles whose sources could not be found: to be given by hand.
 */
missing: Array<ProfileMissing>, 
/**
 * Tables whose columns somebody has to explain; then nothing is imported.
 */
tables: Array<UnknownTable>, };

/**
 * What one file brought.
 */
export type CatalogImportedFile = { 
/**
 * Name of the file.
 */
file: string, 
/**
 * The catalog version, new or as it was.
 */
catalog: CatalogRow, 
/**
 * Whether exactly this file had been imported before, so that nothing changed.
 */
already_known: boolean, 
/**
 * How many requirements are new in the line.
 */
new_requirements: number, 
/**
 * How many information domains took it over because they had only the index of the same line.
 */
domains_updated: number, };

/**
 * A catalog in force in a domain.
 */
export type CatalogInForceRow = { 
/**
 * The catalog's line.
 */
line_id: string, 
/**
 * The version in force.
 */
catalog_id: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Its version.
 */
version: string, 
/**
 * How many requirements it has.
 */
requirements: number, };

/**
 * Names one catalog version.
 */
export type CatalogRequest = { 
/**
 * The catalog version.
 */
catalog_id: string, };

/**
 * Imports catalog files that the user picked, profiles among them, with sources that were given by hand.
 */
export type CatalogResolveRequest = { 
/**
 * Tokens of the files.
 */
tokens: Array<string>, 
/**
 * Sources of profiles.
 */
sources: Array<ProfileSource>, };

/**
 * One imported version of a catalog.
 */
export type CatalogRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * The line that it belongs to.
 */
line_id: string, 
/**
 * Name of the line.
 */
line_name: string, 
/**
 * Title.
 */
title: string, 
/**
 * Version as the publisher spells it.
 */
version: string, 
/**
 * When the publisher last changed it, as written.
 */
last_modified: string, 
/**
 * OSCAL version of the file.
 */
oscal_version: string, 
/**
 * Who publishes it.
 */
publishers: Array<string>, 
/**
 * Licence or rights, if given.
 */
rights: string, 
/**
 * How many requirements it has.
 */
requirements: number, 
/**
 * Whether it has the requirements' texts, or only their index.
 */
has_texts: boolean, 
/**
 * Name of the file it came from.
 */
source_file: string, 
/**
 * SHA-256 of that file.
 */
sha256: string, 
/**
 * When it was imported.
 */
imported_at: string, 
/**
 * How many findings the import had, by severity: notes, warnings, errors.
 */
notes: number, 
/**
 * Warnings.
 */
warnings: number, 
/**
 * Errors.
 */
errors: number, 
/**
 * How many information domains it is in force in.
 */
in_force: number, };

/**
 * A text with a heading.
 */
export type CatalogSection = { 
/**
 * How deep it is nested; 0 at the top.
 */
depth: number, 
/**
 * Its heading as written; empty where there is none.
 */
title: string, 
/**
 * What the publisher calls such a part, e.g. `overview`.
 */
name: string, 
/**
 * The text, with parameters inserted.
 */
text: string, };

/**
 * Updates information domains to a version: one operation, after a backup.
 */
export type CatalogUpdateApplyRequest = { 
/**
 * The version that shall be in force.
 */
catalog_id: string, 
/**
 * Only in this municipality; none for the whole Akte.
 */
municipality_id: string | null, 
/**
 * Only in this information domain of it.
 */
domain_id: string | null, 
/**
 * The successors to take; none takes those that are certain.
 */
successors: Array<SuccessorChoice> | null, };

/**
 * What an update would do, before anything is done.
 */
export type CatalogUpdatePlan = { 
/**
 * The version that would be in force.
 */
target: CatalogRow, 
/**
 * The information domains in which another version of the same line is in force.
 */
domains: Array<UpdateDomain>, 
/**
 * How many information domains have the target in force already.
 */
up_to_date: number, 
/**
 * From which versions, with what happened between each and the target.
 */
versions: Array<UpdateVersion>, 
/**
 * All domains together.
 */
effect: UpdateEffect, 
/**
 * Requirements that seem to be continued under a new identifier, with what hangs on them.
 */
successors: Array<UpdateSuccessor>, };

/**
 * Names an update: to which version, and where.
 */
export type CatalogUpdatePlanRequest = { 
/**
 * The version that shall be in force.
 */
catalog_id: string, 
/**
 * Only in this municipality; none for the whole Akte.
 */
municipality_id: string | null, 
/**
 * Only in this information domain of it.
 */
domain_id: string | null, };

/**
 * What an update did: the result of its job.
 */
export type CatalogUpdated = { 
/**
 * The version that is in force now.
 */
target: CatalogRow, 
/**
 * Information domains that were updated.
 */
domains: number, 
/**
 * Municipalities that they belong to. An update of several is taken back for all of them at once.
 */
municipalities: number, 
/**
 * What it did to what is recorded.
 */
effect: UpdateEffect, 
/**
 * What was copied to successors.
 */
copied: SuccessorsTaken, 
/**
 * The successors that were taken.
 */
taken: Array<UpdateSuccessor>, 
/**
 * Proposals that were not taken; they stay with the archived answers.
 */
left: Array<UpdateSuccessor>, 
/**
 * The operation in the change log; none if nothing changed.
 */
operation_id: string | null, 
/**
 * The folder of the backup that was made before.
 */
backup: string, };

/**
 * A certificate of a processor.
 */
export type CertificateRow = { 
/**
 * What it is.
 */
name: string, 
/**
 * Its last day.
 */
valid_until: string | null, };

/**
 * How many requirements each change happened to.
 */
export type ChangeCounts = { 
/**
 * New in the newer version.
 */
came: number, 
/**
 * Gone from it.
 */
went: number, 
/**
 * With another id.
 */
moved: number, 
/**
 * With another title.
 */
title: number, 
/**
 * With another text.
 */
statement: number, 
/**
 * With another guidance.
 */
guidance: number, 
/**
 * With another modal verb.
 */
modal_verb: number, 
/**
 * With another security level.
 */
level: number, 
/**
 * With another effort.
 */
effort: number, 
/**
 * In another group.
 */
group: number, 
/**
 * With other parameters.
 */
params: number, 
/**
 * With other links.
 */
links: number, 
/**
 * In both versions, and nothing happened to them.
 */
unchanged: number, };

/**
 * Everything about one requirement at one target object.
 */
export type CheckDetail = { 
/**
 * The row.
 */
row: CheckRow, 
/**
 * The whole statement of the answer.
 */
statement: string, 
/**
 * What the catalog says.
 */
requirement: RequirementDetail, 
/**
 * Measures that serve it here.
 */
measures: Array<MeasureRow>, 
/**
 * Evidence that proves it here.
 */
evidence: Array<EvidenceRow>, 
/**
 * The requirement's parameters with the municipality's own values.
 */
params: Array<RequirementParamRow>, 
/**
 * What changed since the answer was given, if it has to be reviewed.
 */
review: ReviewRow | null, 
/**
 * The answers that it was taken over from.
 */
origins: Array<AnswerOrigin>, 
/**
 * The file of a department that it was taken over from, as long as nobody has changed it since.
 */
returned_file: string | null, 
/**
 * Codes of its open points.
 */
open_points: Array<string>, 
/**
 * Those that were put back with a reason.
 */
put_back: Array<PutBack>, 
/**
 * History of the answer, newest first.
 */
history: Array<HistoryRow>, };

/**
 * Asks for everything about one requirement at one target object.
 */
export type CheckDetailRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The domain.
 */
domain_id: string, 
/**
 * The target object; none for the domain as a whole.
 */
target_object_id: string | null, 
/**
 * The requirement.
 */
requirement_id: string, };

/**
 * An exception from a requirement that holds today.
 */
export type CheckException = { 
/**
 * The exception.
 */
id: string, 
/**
 * What is excepted.
 */
name: string, 
/**
 * Its last day; none where it has no end.
 */
valid_until: string | null, };

/**
 * The words that a domain's catalogs use, for filters.
 */
export type CheckFacets = { 
/**
 * Whether somebody has begun to model the domain.
 */
modelled: boolean, 
/**
 * Statuses that the method offers, in order.
 */
statuses: ImplementationStatus[], 
/**
 * Modal verbs.
 */
modal_verbs: Array<FacetValue>, 
/**
 * Security levels.
 */
levels: Array<FacetValue>, 
/**
 * Effort levels.
 */
efforts: Array<FacetValue>, 
/**
 * Properties whose values recur.
 */
props: Array<Facet>, };

/**
 * What to show in the check view.
 */
export type CheckFilter = { 
/**
 * Words that label, title, texts or the answer contain.
 */
text: string, 
/**
 * Only these statuses; empty for all.
 */
statuses: ImplementationStatus[], 
/**
 * Only this catalog in force.
 */
catalog_id: string | null, 
/**
 * Only this group of that catalog and the groups in it.
 */
group: number | null, 
/**
 * Only these modal verbs; empty for all.
 */
modal_verbs: Array<string>, 
/**
 * Only these security levels; empty for all.
 */
levels: Array<string>, 
/**
 * Only what has each of these properties with that value, as in [`super::RequirementListRequest::props`].
 */
props: Array<Detail>, 
/**
 * Only up to this effort.
 */
max_effort: number | null, 
/**
 * Only answers that are due before this day.
 */
due_before: string | null, 
/**
 * Only answers to be reviewed, because what is asked reads differently since they were given.
 */
review?: boolean, 
/**
 * Archived answers instead, whose requirement is in no version in force.
 */
archived?: boolean, 
/**
 * Only answers that were taken over from another catalog, and that nobody has looked at since.
 */
taken_over?: boolean, 
/**
 * Only what modelling asks for at this object, and what is answered here.
 */
modelled?: boolean, };

/**
 * Asks for the check of one target object.
 */
export type CheckListRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The domain.
 */
domain_id: string, 
/**
 * The target object; none for the domain as a whole.
 */
target_object_id: string | null, 
/**
 * What to show.
 */
filter: CheckFilter, 
/**
 * Sort; none for the best first where words are looked for, else for the catalog's order.
 */
sort: Sort | null, 
/**
 * How many to skip.
 */
offset: number, 
/**
 * How many to return.
 */
limit: number, };

/**
 * One requirement at one target object, with its answer if there is one.
 */
export type CheckRow = { 
/**
 * The requirement.
 */
requirement_id: string, 
/**
 * The catalog version it stands in.
 */
catalog_id: string, 
/**
 * The target object.
 */
target_object_id: string, 
/**
 * The publisher's id in this version.
 */
label: string, 
/**
 * Title.
 */
title: string, 
/**
 * Title of its group.
 */
group_title: string, 
/**
 * Modal verb as written.
 */
modal_verb: string, 
/**
 * Security level as written.
 */
level: string, 
/**
 * Effort level.
 */
effort: number | null, 
/**
 * Status; unprocessed where there is no answer.
 */
status: ImplementationStatus, 
/**
 * The start of the statement.
 */
statement: string, 
/**
 * The reason.
 */
reason: string, 
/**
 * Who is responsible.
 */
responsible: string, 
/**
 * When it was looked at.
 */
checked_on: string | null, 
/**
 * Until when.
 */
due_on: string | null, 
/**
 * Who was asked.
 */
interviewee: string, 
/**
 * Who carried out the check.
 */
surveyor: string, 
/**
 * Codes of the threats that remain where it is dispensable; none where nobody has said so, empty where none remains.
 */
remaining_threats: Array<string> | null, 
/**
 * How many measures serve it here.
 */
measures: number, 
/**
 * How many pieces of evidence prove it here.
 */
evidence: number, 
/**
 * Whether the answer has to be reviewed.
 */
review: boolean, 
/**
 * Whether modelling asks for it here; none where nobody has modelled the domain.
 */
modelled: boolean | null, 
/**
 * What it needs and is not implemented (Grundschutz++); then it counts as not implemented.
 */
unmet: Array<string>, 
/**
 * The exception from it that holds today; the status stays what it is.
 */
exception: CheckException | null, 
/**
 * Whether the answer is archived; then label and title are those of the last version that has the requirement.
 */
archived: boolean, };

export const ChecklistResultCodes = ["conform", "deviation", "not_applicable"] as const;
export type ChecklistResult = (typeof ChecklistResultCodes)[number];

/**
 * An item of a checklist.
 */
export type ChecklistRow = { 
/**
 * The requirement that it was taken from.
 */
requirement_id: string | null, 
/**
 * What is asked.
 */
question: string, 
/**
 * What was found.
 */
result: ChecklistResult | null, 
/**
 * What was seen.
 */
note: string, };

/**
 * Takes requirements of a catalog into the checklist of an audit.
 */
export type ChecklistTakeRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The audit.
 */
id: string, 
/**
 * The catalog version.
 */
catalog_id: string, 
/**
 * Position of the group whose requirements are taken; none for all.
 */
group: number | null, };

/**
 * How many items were added.
 */
export type ChecklistTaken = { 
/**
 * How many.
 */
taken: number, };

export const ClassificationCodes = ["public", "internal", "confidential"] as const;
export type Classification = (typeof ClassificationCodes)[number];

/**
 * An obligation of clauses 4 to 10.
 */
export type ClauseCheckRow = { 
/**
 * Names it, recorded or not.
 */
id: string, 
/**
 * The record; none while nothing is recorded.
 */
record_id: string | null, 
/**
 * Its number.
 */
number: string, 
/**
 * Its short title.
 */
title: string, 
/**
 * The obligation in own words.
 */
obligation: string, 
/**
 * Whether the standard asks for documented information.
 */
document_required: boolean, 
/**
 * Whether it is there: named, evidenced, or a controlled document in force.
 */
document_present: boolean, 
/**
 * Controlled documents that are there for it, by title and version.
 */
documents: Array<NamedRecord>, 
/**
 * Trainings that prove competence and awareness, the latest first.
 */
trainings: Array<NamedRecord>, 
/**
 * Evidence by title.
 */
evidence: Array<NamedRecord>, 
/**
 * What an audit would object to.
 */
points: Array<PointText>, 
/**
 * The information domain.
 */
domain_id: string, 
/**
 * The obligation.
 */
requirement_id: string, 
/**
 * How far it is fulfilled.
 */
status: ClauseStatus | null, 
/**
 * How it is fulfilled, or why it is not.
 */
reason: string, 
/**
 * Who sees to it.
 */
responsible: string, 
/**
 * Until when.
 */
due_on: string | null, 
/**
 * The documented information, by name and version.
 */
document: string, 
/**
 * When it was last checked.
 */
checked_on: string | null, 
/**
 * Its evidence.
 */
evidence_ids: Array<string>, };

/**
 * What is recorded about an obligation of clauses 4 to 10.
 */
export type ClauseFields = { 
/**
 * The information domain.
 */
domain_id: string, 
/**
 * The obligation.
 */
requirement_id: string, 
/**
 * How far it is fulfilled.
 */
status: ClauseStatus | null, 
/**
 * How it is fulfilled, or why it is not.
 */
reason: string, 
/**
 * Who sees to it.
 */
responsible: string, 
/**
 * Until when.
 */
due_on: string | null, 
/**
 * The documented information, by name and version.
 */
document: string, 
/**
 * When it was last checked.
 */
checked_on: string | null, 
/**
 * Its evidence.
 */
evidence_ids: Array<string>, };

/**
 * Where a clause of Art. 28(3) stands in a contract.
 */
export type ClauseRow = { 
/**
 * The clause.
 */
clause: ContractClause, 
/**
 * Whether the contract has it.
 */
present: boolean, 
/**
 * Where.
 */
place: string, };

/**
 * Changes what is recorded about an obligation.
 */
export type ClauseSaveRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * Which one; none for one of which nothing is recorded.
 */
id: string | null, 
/**
 * What is recorded.
 */
fields: ClauseFields, };

export const ClauseStatusCodes = ["fulfilled", "partly", "open"] as const;
export type ClauseStatus = (typeof ClauseStatusCodes)[number];

/**
 * What is recorded about a controller on whose behalf the municipality processes.
 */
export type ClientFields = { 
/**
 * The controller.
 */
name: string, 
/**
 * Its address.
 */
address: string, 
/**
 * Whom to ask there.
 */
contact: string, 
/**
 * Its representative.
 */
representative: string, 
/**
 * Its data protection officer.
 */
officer: string, 
/**
 * Categories of processing that are carried out for it.
 */
categories: Array<string>, 
/**
 * Since when the contract is signed.
 */
signed_on: string | null, 
/**
 * Its last day, once it is known.
 */
ends_on: string | null, 
/**
 * The statement about third countries; none while nobody made it.
 */
transfer_statement: TransferChoice | null, 
/**
 * Transfers to third countries.
 */
transfers: Array<Transfer>, 
/**
 * Other processors that are engaged for it.
 */
sub_processors: Array<SubProcessorRow>, 
/**
 * Measures in words.
 */
measures_note: string, 
/**
 * Reference to the security concept.
 */
security_concept: string, 
/**
 * What is worth knowing.
 */
remark: string, };

/**
 * A controller on whose behalf the municipality processes.
 */
export type ClientRow = { 
/**
 * The record.
 */
id: string, 
/**
 * What an audit would object to.
 */
points: Array<PointText>, 
/**
 * The controller.
 */
name: string, 
/**
 * Its address.
 */
address: string, 
/**
 * Whom to ask there.
 */
contact: string, 
/**
 * Its representative.
 */
representative: string, 
/**
 * Its data protection officer.
 */
officer: string, 
/**
 * Categories of processing that are carried out for it.
 */
categories: Array<string>, 
/**
 * Since when the contract is signed.
 */
signed_on: string | null, 
/**
 * Its last day, once it is known.
 */
ends_on: string | null, 
/**
 * The statement about third countries; none while nobody made it.
 */
transfer_statement: TransferChoice | null, 
/**
 * Transfers to third countries.
 */
transfers: Array<Transfer>, 
/**
 * Other processors that are engaged for it.
 */
sub_processors: Array<SubProcessorRow>, 
/**
 * Measures in words.
 */
measures_note: string, 
/**
 * Reference to the security concept.
 */
security_concept: string, 
/**
 * What is worth knowing.
 */
remark: string, };

/**
 * Adds or changes a controller on whose behalf the municipality processes.
 */
export type ClientSaveRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * Which one; none for a new one.
 */
id: string | null, 
/**
 * What is recorded.
 */
fields: ClientFields, };

export const ClockStandCodes = ["not_running", "running", "overdue", "in_time", "late", "late_without_reason", "not_owed", "not_owed_without_reason"] as const;
export type ClockStand = (typeof ClockStandCodes)[number];

/**
 * Open requirements of one catalog that a measure closes.
 */
export type ClosesCount = { 
/**
 * Title of the catalog.
 */
catalog: string, 
/**
 * How many requirements at target objects.
 */
open: number, 
/**
 * How many of them must be met.
 */
mandatory: number, };

/**
 * What a column can mean.
 */
export type ColumnField = "id" | "alt_identifier" | "title" | "statement" | "guidance" | "group" | "group_id" | "level" | "modal_verb" | "effort" | "role" | "reference" | "tag" | "property";

/**
 * What the columns of a control list mean.
 */
export type ColumnMapping = { 
/**
 * Title of the catalog; needed.
 */
title: string, 
/**
 * Its version.
 */
version: string, 
/**
 * Stable identifier through its versions, by which the next list finds its catalog.
 */
document_id: string, 
/**
 * Who publishes it.
 */
publisher: string, 
/**
 * Licence or rights.
 */
rights: string, 
/**
 * Names of the worksheets to read; all that have the headings where none is named.
 */
sheets: Array<string>, 
/**
 * Row of the headings, from 1; 0 looks for the first row that has them.
 */
heading_row: number, 
/**
 * What the columns mean.
 */
columns: Array<MappedColumn>, 
/**
 * What holds for every requirement.
 */
fixed: Array<FixedValue>, };

/**
 * Reads a mapping from a file.
 */
export type ColumnMappingReadRequest = { 
/**
 * Token of the file.
 */
token: string, };

/**
 * Writes a mapping into a file.
 */
export type ColumnMappingSaveRequest = { 
/**
 * The mapping.
 */
mapping: ColumnMapping, };

/**
 * What is recorded about a consultation.
 */
export type ConsultationFields = { 
/**
 * What it is about.
 */
title: string, 
/**
 * Which field of work it is about.
 */
topic: DeskTopic, 
/**
 * When the question came.
 */
requested_on: string | null, 
/**
 * Who asked.
 */
requested_by: string, 
/**
 * What was asked, with the facts.
 */
inquiry: string, 
/**
 * The opinion.
 */
opinion: string, 
/**
 * When it was given.
 */
answered_on: string | null, 
/**
 * What became of it.
 */
outcome: string, 
/**
 * Whether the advice was followed; none while nobody knows.
 */
followed: boolean | null, 
/**
 * Why it was not.
 */
deviation_reason: string, 
/**
 * Activities that it is about.
 */
activity_ids: Array<string>, 
/**
 * Target objects that it is about.
 */
object_ids: Array<string>, 
/**
 * Its evidence.
 */
evidence_ids: Array<string>, 
/**
 * What is worth knowing.
 */
remark: string, };

/**
 * A consultation.
 */
export type ConsultationRow = { 
/**
 * The record.
 */
id: string, 
/**
 * Whether the opinion was given.
 */
answered: boolean, 
/**
 * Activities by name.
 */
activities: Array<NamedRecord>, 
/**
 * Target objects by name.
 */
objects: Array<NamedRecord>, 
/**
 * Its evidence by title.
 */
evidence: Array<NamedRecord>, 
/**
 * What an audit would object to.
 */
points: Array<PointText>, 
/**
 * What it is about.
 */
title: string, 
/**
 * Which field of work it is about.
 */
topic: DeskTopic, 
/**
 * When the question came.
 */
requested_on: string | null, 
/**
 * Who asked.
 */
requested_by: string, 
/**
 * What was asked, with the facts.
 */
inquiry: string, 
/**
 * The opinion.
 */
opinion: string, 
/**
 * When it was given.
 */
answered_on: string | null, 
/**
 * What became of it.
 */
outcome: string, 
/**
 * Whether the advice was followed; none while nobody knows.
 */
followed: boolean | null, 
/**
 * Why it was not.
 */
deviation_reason: string, 
/**
 * Activities that it is about.
 */
activity_ids: Array<string>, 
/**
 * Target objects that it is about.
 */
object_ids: Array<string>, 
/**
 * Its evidence.
 */
evidence_ids: Array<string>, 
/**
 * What is worth knowing.
 */
remark: string, };

/**
 * Adds or changes a consultation.
 */
export type ConsultationSaveRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * Which one; none for a new one.
 */
id: string | null, 
/**
 * What is recorded.
 */
fields: ConsultationFields, };

export const ContractClauseCodes = ["instructions", "confidentiality", "security", "sub_processors", "request_assistance", "duty_assistance", "return", "audits"] as const;
export type ContractClause = (typeof ContractClauseCodes)[number];

/**
 * What is recorded about a control in the Statement of Applicability.
 */
export type ControlFields = { 
/**
 * The information domain.
 */
domain_id: string, 
/**
 * The control of Annex A; none for one of one's own.
 */
requirement_id: string | null, 
/**
 * Its number; that of Annex A is the catalog's.
 */
number: string, 
/**
 * What it is called; that of Annex A is the catalog's.
 */
title: string, 
/**
 * Whether it is necessary; none while nobody has decided.
 */
applicable: boolean | null, 
/**
 * Why it is necessary, or why it is left out.
 */
reason: string, 
/**
 * What makes it necessary.
 */
sources: ControlSource[], 
/**
 * The risk, provision or contract in question.
 */
reference: string, 
/**
 * How far it is implemented.
 */
status: ControlStatus | null, 
/**
 * How it is implemented.
 */
implementation: string, 
/**
 * Who answers for it.
 */
responsible: string, 
/**
 * When the statement was last reviewed.
 */
reviewed_on: string | null, 
/**
 * When it is reviewed next.
 */
review_due_on: string | null, 
/**
 * Its evidence.
 */
evidence_ids: Array<string>, };

/**
 * The status that answers of the check propose for a control.
 */
export type ControlProposal = { 
/**
 * The status.
 */
status: ControlStatus, 
/**
 * Whether the answers cover the control in part only, or disagree.
 */
to_check: boolean, 
/**
 * From which answers.
 */
sources: Array<ProposalSource>, };

/**
 * A control of the Statement of Applicability.
 */
export type ControlRow = { 
/**
 * Names it, recorded or not.
 */
id: string, 
/**
 * The record; none while nothing is recorded.
 */
record_id: string | null, 
/**
 * Its group; empty for controls of one's own.
 */
group: string, 
/**
 * From what the status was taken over; empty where somebody determined it.
 */
status_origin: string, 
/**
 * What answers propose, where it differs from what is recorded.
 */
proposal: ControlProposal | null, 
/**
 * Evidence by title.
 */
evidence: Array<NamedRecord>, 
/**
 * What an audit would object to.
 */
points: Array<PointText>, 
/**
 * The information domain.
 */
domain_id: string, 
/**
 * The control of Annex A; none for one of one's own.
 */
requirement_id: string | null, 
/**
 * Its number; that of Annex A is the catalog's.
 */
number: string, 
/**
 * What it is called; that of Annex A is the catalog's.
 */
title: string, 
/**
 * Whether it is necessary; none while nobody has decided.
 */
applicable: boolean | null, 
/**
 * Why it is necessary, or why it is left out.
 */
reason: string, 
/**
 * What makes it necessary.
 */
sources: ControlSource[], 
/**
 * The risk, provision or contract in question.
 */
reference: string, 
/**
 * How far it is implemented.
 */
status: ControlStatus | null, 
/**
 * How it is implemented.
 */
implementation: string, 
/**
 * Who answers for it.
 */
responsible: string, 
/**
 * When the statement was last reviewed.
 */
reviewed_on: string | null, 
/**
 * When it is reviewed next.
 */
review_due_on: string | null, 
/**
 * Its evidence.
 */
evidence_ids: Array<string>, };

/**
 * Adds or changes what is recorded about a control.
 */
export type ControlSaveRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * Which one; none for one of which nothing is recorded.
 */
id: string | null, 
/**
 * What is recorded.
 */
fields: ControlFields, };

export const ControlSourceCodes = ["risk", "law", "contract", "best_practice"] as const;
export type ControlSource = (typeof ControlSourceCodes)[number];

export const ControlStatusCodes = ["implemented", "partly", "open"] as const;
export type ControlStatus = (typeof ControlStatusCodes)[number];

/**
 * Takes the proposed status of controls over.
 */
export type ControlTakeRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The information domain.
 */
domain_id: string, 
/**
 * The controls, as the list names them.
 */
ids: Array<string>, };

/**
 * What is recorded about a controlled document.
 */
export type ControlledDocumentFields = { 
/**
 * The information domain that it is for; none for all of them.
 */
domain_id: string | null, 
/**
 * What it is called.
 */
title: string, 
/**
 * Its number or file reference.
 */
number: string, 
/**
 * What it is.
 */
kind: DocumentKind, 
/**
 * Which document of A.0 it is; none where its title says it, or it is none of them.
 */
policy: Policy | null, 
/**
 * Version in hand.
 */
version: string, 
/**
 * How far it is.
 */
status: ControlledStatus, 
/**
 * Who wrote it.
 */
author: string, 
/**
 * Who keeps it up to date.
 */
owner: string, 
/**
 * Who released it.
 */
released_by: string, 
/**
 * When.
 */
released_on: string | null, 
/**
 * Who may see it.
 */
classification: Classification, 
/**
 * Since when it is in force.
 */
valid_from: string | null, 
/**
 * When it is reviewed next.
 */
review_due_on: string | null, 
/**
 * To whom it is given.
 */
distribution: Array<DistributionRow>, 
/**
 * Where the binding copy lies.
 */
storage: string, 
/**
 * The document that replaces it.
 */
replaced_by_id: string | null, 
/**
 * Obligations and controls that ask for it.
 */
requirement_ids: Array<string>, 
/**
 * The file itself, as evidence.
 */
evidence_ids: Array<string>, 
/**
 * What is worth knowing.
 */
remark: string, };

/**
 * A controlled document.
 */
export type ControlledDocumentRow = { 
/**
 * The record.
 */
id: string, 
/**
 * Name of its information domain; empty for all.
 */
domain_name: string, 
/**
 * Title of what replaces it.
 */
replaced_by_name: string, 
/**
 * Which document of A.0 it is, as somebody said or as its title says.
 */
is_policy: Policy | null, 
/**
 * Obligations and controls that ask for it, by number and title.
 */
requirements: Array<NamedRecord>, 
/**
 * Its evidence by title.
 */
evidence: Array<NamedRecord>, 
/**
 * What an audit would object to.
 */
points: Array<PointText>, 
/**
 * The information domain that it is for; none for all of them.
 */
domain_id: string | null, 
/**
 * What it is called.
 */
title: string, 
/**
 * Its number or file reference.
 */
number: string, 
/**
 * What it is.
 */
kind: DocumentKind, 
/**
 * Which document of A.0 it is; none where its title says it, or it is none of them.
 */
policy: Policy | null, 
/**
 * Version in hand.
 */
version: string, 
/**
 * How far it is.
 */
status: ControlledStatus, 
/**
 * Who wrote it.
 */
author: string, 
/**
 * Who keeps it up to date.
 */
owner: string, 
/**
 * Who released it.
 */
released_by: string, 
/**
 * When.
 */
released_on: string | null, 
/**
 * Who may see it.
 */
classification: Classification, 
/**
 * Since when it is in force.
 */
valid_from: string | null, 
/**
 * When it is reviewed next.
 */
review_due_on: string | null, 
/**
 * To whom it is given.
 */
distribution: Array<DistributionRow>, 
/**
 * Where the binding copy lies.
 */
storage: string, 
/**
 * The document that replaces it.
 */
replaced_by_id: string | null, 
/**
 * Obligations and controls that ask for it.
 */
requirement_ids: Array<string>, 
/**
 * The file itself, as evidence.
 */
evidence_ids: Array<string>, 
/**
 * What is worth knowing.
 */
remark: string, };

/**
 * Adds or changes a controlled document.
 */
export type ControlledDocumentSaveRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * Which one; none for a new one.
 */
id: string | null, 
/**
 * What is recorded.
 */
fields: ControlledDocumentFields, };

export const ControlledStatusCodes = ["draft", "in_review", "released", "withdrawn"] as const;
export type ControlledStatus = (typeof ControlledStatusCodes)[number];

/**
 * What is recorded on the cover sheet beside what is known of the municipality.
 */
export type ControllerFields = { 
/**
 * The controller.
 */
name: string, 
/**
 * Postal address.
 */
address: string, 
/**
 * E-mail address.
 */
email: string, 
/**
 * Telephone.
 */
phone: string, 
/**
 * Joint controllers (Art. 26); empty if none.
 */
joint_controllers: string, 
/**
 * Representative (Art. 27).
 */
representative: string, 
/**
 * The data protection officer, name and contact.
 */
officer: string, 
/**
 * The competent supervisory authority.
 */
authority: string, 
/**
 * Who leads the body.
 */
head: string, 
/**
 * Whom to ask.
 */
contact: string, 
/**
 * Fronleichnam is a holiday here although not in the whole Land.
 */
corpus_christi: boolean, 
/**
 * Mariä Himmelfahrt likewise.
 */
assumption: boolean, 
/**
 * Augsburger Friedensfest likewise.
 */
augsburg_peace: boolean, };

/**
 * The cover sheet: what the list shows is complete, `fields` only what is recorded here.
 */
export type ControllerRow = { 
/**
 * The municipality.
 */
id: string, 
/**
 * The record; none while nothing is recorded.
 */
record_id: string | null, 
/**
 * What the sheet says, with what the master data of the municipality add.
 */
sheet: ControllerFields, 
/**
 * What an audit would object to.
 */
points: Array<PointText>, 
/**
 * The controller.
 */
name: string, 
/**
 * Postal address.
 */
address: string, 
/**
 * E-mail address.
 */
email: string, 
/**
 * Telephone.
 */
phone: string, 
/**
 * Joint controllers (Art. 26); empty if none.
 */
joint_controllers: string, 
/**
 * Representative (Art. 27).
 */
representative: string, 
/**
 * The data protection officer, name and contact.
 */
officer: string, 
/**
 * The competent supervisory authority.
 */
authority: string, 
/**
 * Who leads the body.
 */
head: string, 
/**
 * Whom to ask.
 */
contact: string, 
/**
 * Fronleichnam is a holiday here although not in the whole Land.
 */
corpus_christi: boolean, 
/**
 * Mariä Himmelfahrt likewise.
 */
assumption: boolean, 
/**
 * Augsburger Friedensfest likewise.
 */
augsburg_peace: boolean, };

/**
 * Changes the cover sheet.
 */
export type ControllerSaveRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * What is recorded.
 */
fields: ControllerFields, };

/**
 * How many were taken over.
 */
export type ControlsTaken = { 
/**
 * How many.
 */
taken: number, };

export const CopyOverwriteCodes = ["nothing", "empty", "all"] as const;
export type CopyOverwrite = (typeof CopyOverwriteCodes)[number];

/**
 * What was found for a requirement in an information domain.
 */
export type CorrespondenceAnswer = { 
/**
 * The domain.
 */
domain_id: string, 
/**
 * Its name.
 */
domain: string, 
/**
 * How it works.
 */
method: Method, 
/**
 * What was found, the worst of all target objects.
 */
status: ImplementationStatus, 
/**
 * At how many target objects.
 */
objects: number, };

/**
 * One correspondence.
 */
export type CorrespondenceRow = { 
/**
 * The requirement elsewhere.
 */
requirement: MappedRequirement, 
/**
 * How the requirement that was asked for relates to it.
 */
relation: MappingRelation, 
/**
 * How much of the requirement elsewhere is fulfilled by who fulfils the one that was asked for.
 */
covers: MappingCoverageDegree, 
/**
 * How much of the one that was asked for is fulfilled by who fulfils the requirement elsewhere.
 */
covered_by: MappingCoverageDegree, 
/**
 * The way there: one pair, or two with a requirement between.
 */
path: Array<CorrespondenceStep>, 
/**
 * What was found there in the municipality's information domains in whose catalogs it stands.
 */
answers: Array<CorrespondenceAnswer>, };

/**
 * One pair on the way.
 */
export type CorrespondenceStep = { 
/**
 * The requirement that it leads to.
 */
to: MappedRequirement, 
/**
 * How the one before relates to it.
 */
relation: MappingRelation, 
/**
 * What the pair says, read from its source to its target.
 */
written: MappingRelation, 
/**
 * Whether the pair was read from its target to its source.
 */
reversed: boolean, 
/**
 * Whether nobody chose the relation.
 */
defaulted: boolean, 
/**
 * The source as the mapping spells it: it may be a sentence of a requirement.
 */
source_id: string, 
/**
 * The target as the mapping spells it.
 */
target_id: string, 
/**
 * Title of the mapping collection.
 */
mapping: string, 
/**
 * Its version.
 */
mapping_version: string, };

/**
 * What a requirement corresponds to in other catalogs.
 */
export type Correspondences = { 
/**
 * The requirement.
 */
requirement: MappedRequirement, 
/**
 * By catalog; what a pair names before what follows, the firmer relation first.
 */
items: Array<CorrespondenceRow>, };

/**
 * Asks what a requirement corresponds to in other catalogs.
 */
export type CorrespondencesRequest = { 
/**
 * The requirement.
 */
requirement_id: string, 
/**
 * The municipality whose answers are asked for too; none for none.
 */
municipality_id: string | null, };

/**
 * What is recorded about a cost item.
 */
export type CostFields = { 
/**
 * The year.
 */
year: number, 
/**
 * What it is for.
 */
name: string, 
/**
 * How much, in cents.
 */
amount: number, 
/**
 * By what it is distributed.
 */
key: CostKey, 
/**
 * Who bears all of it.
 */
member_id: string | null, 
/**
 * What is worth knowing.
 */
remark: string, };

export const CostKeyCodes = ["workplaces", "equal", "fixed"] as const;
export type CostKey = (typeof CostKeyCodes)[number];

/**
 * Says how many workplaces a municipality has in a year; none takes it out.
 */
export type CostMemberSaveRequest = { 
/**
 * The municipality that keeps the account.
 */
municipality_id: string, 
/**
 * The year.
 */
year: number, 
/**
 * Who takes part.
 */
member_id: string, 
/**
 * How many workplaces it has.
 */
workplaces: number | null, };

/**
 * A cost item.
 */
export type CostRow = { 
/**
 * The record.
 */
id: string, 
/**
 * Name of who bears all of it.
 */
member_name: string, 
/**
 * What an audit would object to.
 */
points: Array<PointText>, 
/**
 * The year.
 */
year: number, 
/**
 * What it is for.
 */
name: string, 
/**
 * How much, in cents.
 */
amount: number, 
/**
 * By what it is distributed.
 */
key: CostKey, 
/**
 * Who bears all of it.
 */
member_id: string | null, 
/**
 * What is worth knowing.
 */
remark: string, };

/**
 * Adds or changes a cost item.
 */
export type CostSaveRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * Which one; none for a new one.
 */
id: string | null, 
/**
 * What is recorded.
 */
fields: CostFields, };

/**
 * What a year costs a municipality.
 */
export type CostShareRow = { 
/**
 * The year.
 */
year: number, 
/**
 * Who.
 */
member_id: string, 
/**
 * Its name.
 */
member_name: string, 
/**
 * Its workplaces.
 */
workplaces: number, 
/**
 * Its part in cents.
 */
amount: number, 
/**
 * What a workplace costs it in cents; none where it has none.
 */
per_workplace: number | null, };

/**
 * How many answers have which status.
 */
export type Counts = { 
/**
 * unbearbeitet
 */
unprocessed: number, 
/**
 * ja
 */
yes: number, 
/**
 * teilweise
 */
partial: number, 
/**
 * nein
 */
no: number, 
/**
 * entbehrlich
 */
dispensable: number, 
/**
 * All together.
 */
total: number, 
/**
 * Degree of implementation in per mille by the domain's method; none where nothing applies.
 */
degree_per_mille: number | null, };

export const CoverCodes = ["direct", "wholly", "partly", "touched", "nothing", "dispensable"] as const;
export type Cover = (typeof CoverCodes)[number];

/**
 * How many requirements are covered how.
 */
export type CoverCounts = { 
/**
 * By their own answer.
 */
direct: number, 
/**
 * Through a mapping, wholly.
 */
wholly: number, 
/**
 * In part.
 */
partly: number, 
/**
 * Touched.
 */
touched: number, 
/**
 * By nothing.
 */
nothing: number, 
/**
 * Need not be met.
 */
dispensable: number, 
/**
 * All together.
 */
total: number, };

/**
 * What was answered and corresponds to a requirement.
 */
export type CoverSource = { 
/**
 * The requirement that was answered.
 */
requirement_id: string, 
/**
 * Its id.
 */
label: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Its catalog.
 */
catalog: string, 
/**
 * How it relates to the one to be covered.
 */
relation: MappingRelation, 
/**
 * The id of the requirement over which the way leads; empty where one pair says so.
 */
through: string, 
/**
 * Titles of the mapping collections on the way.
 */
mappings: Array<string>, 
/**
 * What was found there.
 */
status: ImplementationStatus, 
/**
 * How far it covers the requirement.
 */
cover: Cover, 
/**
 * How many pieces of evidence that hold today prove it.
 */
evidence: number, };

/**
 * How many requirements are covered how.
 */
export type CoverageCounts = { 
/**
 * Wholly.
 */
wholly: number, 
/**
 * Partly.
 */
partly: number, 
/**
 * Mapped, and not covered yet.
 */
open: number, 
/**
 * Not mapped.
 */
not_mapped: number, };

/**
 * How many requirements have a relation as their firmest.
 */
export type CoverageRelationCount = { 
/**
 * How what covers relates to what is to be covered.
 */
relation: MappingRelation, 
/**
 * How they are covered.
 */
counts: CoverageCounts, };

/**
 * A requirement to be covered.
 */
export type CoverageRow = { 
/**
 * The requirement.
 */
requirement_id: string, 
/**
 * Its id.
 */
label: string, 
/**
 * Its title.
 */
title: string, 
/**
 * How far it is covered.
 */
state: CoverageState, 
/**
 * What corresponds to it in the domain's catalogs, and what was found there.
 */
by: Array<CoveringRow>, };

/**
 * How far a requirement is covered by answers to others.
 */
export type CoverageState = "wholly" | "partly" | "open" | "not_mapped";

/**
 * A measure of the set that closes most.
 */
export type CoverageStep = { 
/**
 * Its place in the set, from 1.
 */
number: number, 
/**
 * The measure.
 */
id: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Who sees to it.
 */
responsible: string, 
/**
 * Until when.
 */
due_on: string | null, 
/**
 * Places that it closes besides those before it.
 */
gain: number, 
/**
 * Places that are closed with it and all before it.
 */
closed_places: number, 
/**
 * Requirements that are closed everywhere with it and not before, by framework.
 */
closes: Array<FrameworkCloses>, 
/**
 * Requirements that are closed everywhere with it and all before it.
 */
closed: number, };

/**
 * A requirement that covers another.
 */
export type CoveringRow = { 
/**
 * The requirement.
 */
requirement: MappedRequirement, 
/**
 * How it relates to the one to be covered.
 */
relation: MappingRelation, 
/**
 * Over how many pairs.
 */
steps: number, 
/**
 * What was found, the worst of all target objects.
 */
status: ImplementationStatus, };

/**
 * Open requirements of another catalog that a measure covers as well.
 */
export type CoversCount = { 
/**
 * Title of the catalog.
 */
catalog: string, 
/**
 * How many it covers wholly.
 */
wholly: number, 
/**
 * How many it covers in part.
 */
partly: number, };

/**
 * A cross-reference and what is noteworthy about it.
 */
export type CrossReferenceDetail = { 
/**
 * What the import noticed.
 */
findings: Array<FindingRow>, 
/**
 * Numbers of requirements that no imported catalog has today.
 */
unknown: Array<string>, 
/**
 * Its id.
 */
id: string, 
/**
 * Requirements that it says something about.
 */
requirements: number, 
/**
 * Pairs of a requirement and a threat.
 */
pairs: number, 
/**
 * Requirements for which no later import says something else.
 */
current: number, 
/**
 * Name of the file it came from.
 */
source_file: string, 
/**
 * SHA-256 of that file.
 */
sha256: string, 
/**
 * When it was imported.
 */
imported_at: string, 
/**
 * How many findings the import had, by severity: notes, warnings, errors.
 */
notes: number, 
/**
 * Warnings.
 */
warnings: number, 
/**
 * Errors.
 */
errors: number, };

/**
 * What one file of a cross-reference brought.
 */
export type CrossReferenceImportedFile = { 
/**
 * Name of the file.
 */
file: string, 
/**
 * The cross-reference, new or as it was.
 */
cross_reference: CrossReferenceRow, 
/**
 * Whether exactly this file had been imported before, so that nothing changed.
 */
already_known: boolean, };

/**
 * Names one imported cross-reference.
 */
export type CrossReferenceRequest = { 
/**
 * The cross-reference.
 */
cross_reference_id: string, };

/**
 * An imported cross-reference.
 */
export type CrossReferenceRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * Requirements that it says something about.
 */
requirements: number, 
/**
 * Pairs of a requirement and a threat.
 */
pairs: number, 
/**
 * Requirements for which no later import says something else.
 */
current: number, 
/**
 * Name of the file it came from.
 */
source_file: string, 
/**
 * SHA-256 of that file.
 */
sha256: string, 
/**
 * When it was imported.
 */
imported_at: string, 
/**
 * How many findings the import had, by severity: notes, warnings, errors.
 */
notes: number, 
/**
 * Warnings.
 */
warnings: number, 
/**
 * Errors.
 */
errors: number, };

/**
 * A damage scenario.
 */
export type DamageScenarioRow = { 
/**
 * What needs refer to; empty for a new one.
 */
code: string, 
/**
 * Its name.
 */
name: string, 
/**
 * The thresholds by category.
 */
thresholds: Array<DamageThresholdRow>, };

/**
 * From which damage on a scenario belongs to a category.
 */
export type DamageThresholdRow = { 
/**
 * Code of the category.
 */
category: string, 
/**
 * The damage in words or amounts.
 */
definition: string, };

export const DataRoleCodes = ["processor", "joint_controller", "controller", "none"] as const;
export type DataRole = (typeof DataRoleCodes)[number];

export const DeadlineKindCodes = ["breach_report", "incident_warning", "incident_notification", "incident_final_report", "request_answer", "processor_control", "processor_end", "client_end", "certificate_end", "deletion_run", "assessment_review", "consultation_answer", "requirements_due", "measure", "evidence_end", "exception_end", "exception_review", "decision_end", "provider_end", "provider_control", "support_end", "risk_review", "report_revision", "control_review", "clause_due", "audit_end", "next_audit", "finding_due", "effect_check", "review_decision", "next_review", "document_review", "training_repetition", "task_due", "objective_value", "objective_due"] as const;
export type DeadlineKind = (typeof DeadlineKindCodes)[number];

/**
 * Deadlines, and how many of all of them are near, whatever the list is limited to.
 */
export type DeadlineList = { 
/**
 * The asked-for part.
 */
items: Array<DeadlineRow>, 
/**
 * How many there are in all after filtering.
 */
total: number, 
/**
 * How many have passed.
 */
missed: number, 
/**
 * How many pass within two weeks.
 */
soon: number, 
/**
 * Number of the last entry of the change log when this was read.
 */
state: number, };

/**
 * Asks for the deadlines of a municipality, or of all.
 */
export type DeadlineListRequest = { 
/**
 * The municipality; none for the whole Akte.
 */
municipality_id: string | null, 
/**
 * Words that its texts contain.
 */
text: string, 
/**
 * Only what runs out so; empty means all.
 */
kinds: Array<DeadlineKind>, 
/**
 * Only what is so near; empty means all.
 */
stands: Array<DeadlineStand>, 
/**
 * Only what this person sees to; empty means everybody.
 */
responsible: string, 
/**
 * Sort; none for what ends first.
 */
sort: Sort | null, 
/**
 * How many to skip.
 */
offset: number, 
/**
 * How many to return.
 */
limit: number, };

/**
 * A deadline.
 */
export type DeadlineRow = { 
/**
 * Unique in this list.
 */
id: string, 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * Its name.
 */
municipality: string, 
/**
 * What runs out.
 */
kind: DeadlineKind, 
/**
 * What it is about.
 */
subject: string, 
/**
 * The last day.
 */
due_on: string, 
/**
 * The last instant, where the clock counts hours.
 */
due_at: string | null, 
/**
 * How many days are left; negative once it has passed.
 */
days_left: number, 
/**
 * How near it is.
 */
stand: DeadlineStand, 
/**
 * Who sees to it.
 */
responsible: string, 
/**
 * The record that says so.
 */
record_id: string, 
/**
 * The register that holds the record, where one does.
 */
register: RegisterKind | null, 
/**
 * Its information domain, where it belongs to one.
 */
domain_id: string | null, };

export const DeadlineStandCodes = ["missed", "soon", "later"] as const;
export type DeadlineStand = (typeof DeadlineStandCodes)[number];

/**
 * What is recorded about a contract or decision.
 */
export type DecisionFields = { 
/**
 * What it is.
 */
kind: DecisionKind, 
/**
 * What it is about.
 */
name: string, 
/**
 * The body that decided, or the other party.
 */
body: string, 
/**
 * Its number.
 */
number: string, 
/**
 * The day of the decision or signature.
 */
decided_on: string | null, 
/**
 * Whether it was decided in public.
 */
public: boolean | null, 
/**
 * First day.
 */
valid_from: string | null, 
/**
 * Last day.
 */
valid_until: string | null, 
/**
 * The provider relation that it belongs to.
 */
relation_id: string | null, 
/**
 * What is worth knowing.
 */
remark: string, 
/**
 * Its evidence.
 */
evidence_ids: Array<string>, };

export const DecisionKindCodes = ["council_decision", "contract", "agreement"] as const;
export type DecisionKind = (typeof DecisionKindCodes)[number];

/**
 * A contract or decision.
 */
export type DecisionRow = { 
/**
 * The record; the provider relation where its legal act is shown.
 */
id: string, 
/**
 * The record; none where it is the legal act of a provider relation.
 */
record_id: string | null, 
/**
 * Name of the provider relation.
 */
relation_name: string, 
/**
 * Its evidence by title.
 */
evidence: Array<NamedRecord>, 
/**
 * What an audit would object to.
 */
points: Array<PointText>, 
/**
 * What it is.
 */
kind: DecisionKind, 
/**
 * What it is about.
 */
name: string, 
/**
 * The body that decided, or the other party.
 */
body: string, 
/**
 * Its number.
 */
number: string, 
/**
 * The day of the decision or signature.
 */
decided_on: string | null, 
/**
 * Whether it was decided in public.
 */
public: boolean | null, 
/**
 * First day.
 */
valid_from: string | null, 
/**
 * Last day.
 */
valid_until: string | null, 
/**
 * The provider relation that it belongs to.
 */
relation_id: string | null, 
/**
 * What is worth knowing.
 */
remark: string, 
/**
 * Its evidence.
 */
evidence_ids: Array<string>, };

/**
 * Adds or changes a contract or decision.
 */
export type DecisionSaveRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * Which one; none for a new one.
 */
id: string | null, 
/**
 * What is recorded.
 */
fields: DecisionFields, };

/**
 * What is recorded about a deletion.
 */
export type DeletionFields = { 
/**
 * The activity whose data are deleted.
 */
activity_id: string, 
/**
 * Which data; empty for all.
 */
data: string, 
/**
 * In which system.
 */
system: string, 
/**
 * When; none while it is only planned.
 */
done_on: string | null, 
/**
 * By whom, or by which job.
 */
done_by: string, 
/**
 * How many records.
 */
number: number | null, 
/**
 * When the records were offered to the archive.
 */
offered_on: string | null, 
/**
 * What the archive said.
 */
archive_decision: ArchiveDecision | null, 
/**
 * When the next run is due.
 */
next_on: string | null, 
/**
 * What is worth knowing.
 */
remark: string, 
/**
 * Its evidence.
 */
evidence_ids: Array<string>, };

/**
 * A deletion.
 */
export type DeletionRow = { 
/**
 * The record.
 */
id: string, 
/**
 * Name of the activity.
 */
activity_name: string, 
/**
 * Evidence by title.
 */
evidence: Array<NamedRecord>, 
/**
 * What an audit would object to.
 */
points: Array<PointText>, 
/**
 * The activity whose data are deleted.
 */
activity_id: string, 
/**
 * Which data; empty for all.
 */
data: string, 
/**
 * In which system.
 */
system: string, 
/**
 * When; none while it is only planned.
 */
done_on: string | null, 
/**
 * By whom, or by which job.
 */
done_by: string, 
/**
 * How many records.
 */
number: number | null, 
/**
 * When the records were offered to the archive.
 */
offered_on: string | null, 
/**
 * What the archive said.
 */
archive_decision: ArchiveDecision | null, 
/**
 * When the next run is due.
 */
next_on: string | null, 
/**
 * What is worth knowing.
 */
remark: string, 
/**
 * Its evidence.
 */
evidence_ids: Array<string>, };

/**
 * Adds or changes a deletion.
 */
export type DeletionSaveRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * Which one; none for a new one.
 */
id: string | null, 
/**
 * What is recorded.
 */
fields: DeletionFields, };

export const DeletionStartCodes = ["collection", "end_of_process", "end_of_relationship"] as const;
export type DeletionStart = (typeof DeletionStartCodes)[number];

/**
 * The dependency graph: what others rest on stands below them.
 */
export type DependencyGraph = { 
/**
 * The picture.
 */
picture: Picture, 
/**
 * The objects in it.
 */
objects: Array<GraphObject>, 
/**
 * How many dependencies it shows.
 */
dependencies: number, 
/**
 * Objects without any dependency, which are left out.
 */
isolated: number, 
/**
 * Cycles, each with the names of its members.
 */
cycles: Array<Array<string>>, };

/**
 * Asks for the dependency graph.
 */
export type DependencyGraphRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The domain.
 */
domain_id: string, 
/**
 * Only what this object needs and what needs it, however far away.
 */
focus_id: string | null, 
/**
 * Only these kinds; empty for all.
 */
kinds: TargetObjectKind[], };

/**
 * Writes the dependency graph.
 */
export type DependencyGraphSaveRequest = { 
/**
 * The picture as a PNG file in Base64, as the window has drawn it; none for SVG.
 */
png: string | null, 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The domain.
 */
domain_id: string, 
/**
 * Only what this object needs and what needs it, however far away.
 */
focus_id: string | null, 
/**
 * Only these kinds; empty for all.
 */
kinds: TargetObjectKind[], };

/**
 * The dependency graph as an SVG file.
 */
export type DependencyGraphSvg = { 
/**
 * The file.
 */
svg: string, };

export const DependencyKindCodes = ["uses", "processed_with", "uses_results", "runs_on", "located_in", "connected_by", "provided_by"] as const;
export type DependencyKind = (typeof DependencyKindCodes)[number];

/**
 * Asks for dependencies.
 */
export type DependencyListRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The domain.
 */
domain_id: string, 
/**
 * Only those of this object, in both directions; none for all.
 */
object_id: string | null, };

/**
 * One object depends on another one.
 */
export type DependencyRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * What depends.
 */
from_id: string, 
/**
 * Its name.
 */
from_name: string, 
/**
 * What it depends on.
 */
to_id: string, 
/**
 * Its name.
 */
to_name: string, 
/**
 * How.
 */
kind: DependencyKind, 
/**
 * Whether protection needs are inherited along it.
 */
inherits: boolean, 
/**
 * What else is worth knowing.
 */
remark: string, };

/**
 * Adds or changes a dependency. Without an id, a dependency between the same objects is changed.
 */
export type DependencySaveRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The domain.
 */
domain_id: string, 
/**
 * Its id; none to add one.
 */
id: string | null, 
/**
 * What depends.
 */
from_id: string, 
/**
 * What it depends on.
 */
to_id: string, 
/**
 * How; none for what is usual between such objects.
 */
kind: DependencyKind | null, 
/**
 * Whether protection needs are inherited along it.
 */
inherits: boolean, 
/**
 * What else is worth knowing.
 */
remark: string, };

/**
 * What an officer of a municipality has on the desk.
 */
export type Desk = { 
/**
 * What is due within thirty days or has passed, what ends first comes first.
 */
due: Array<DeadlineRow>, 
/**
 * How many of them have passed.
 */
missed: number, 
/**
 * Breaches that are not closed.
 */
breaches: Array<DeskEntry>, 
/**
 * Requests of data subjects that are not answered.
 */
requests: Array<DeskEntry>, 
/**
 * Open tasks, what is due first comes first.
 */
tasks: Array<DeskEntry>, 
/**
 * The trainings of the year, the latest first.
 */
trainings: Array<DeskEntry>, 
/**
 * How many took part in the trainings of the year.
 */
attended: number, 
/**
 * The latest consultations.
 */
consultations: Array<DeskEntry>, 
/**
 * How many consultations of the year there are.
 */
consultations_of_year: number, 
/**
 * Documents, activities and assessments to be reviewed next.
 */
reviews: Array<DeadlineRow>, 
/**
 * State of the data, to compare with.
 */
state: number, };

/**
 * A record to which the desk leads.
 */
export type DeskEntry = { 
/**
 * The record.
 */
id: string, 
/**
 * The register that holds it.
 */
register: RegisterKind, 
/**
 * What it is called.
 */
name: string, 
/**
 * Who sees to it, or who asked; empty where nobody is named.
 */
who: string, 
/**
 * The day that matters: due, held, asked.
 */
day: string | null, 
/**
 * How its clock stands, where it has one.
 */
stand: ClockStand | null, 
/**
 * The same in words; empty without a clock.
 */
state_text: string, };

export const DeskTopicCodes = ["data_protection", "information_security", "both"] as const;
export type DeskTopic = (typeof DeskTopicCodes)[number];

/**
 * One detail of a refusal or finding.
 */
export type Detail = { 
/**
 * Name, snake_case.
 */
name: string, 
/**
 * Value.
 */
value: string, };

/**
 * That the newest reference documents of an information domain were made from different data states.
 */
export type DifferingStates = { 
/**
 * The domain.
 */
domain_id: string, 
/**
 * Its name.
 */
domain_name: string, 
/**
 * Which report is of which data state, in a sentence.
 */
message: string, 
/**
 * Numbers of the reports.
 */
numbers: Array<number>, };

/**
 * Which way to sort.
 */
export type Direction = "ascending" | "descending";

/**
 * To whom a document is given.
 */
export type DistributionRow = { 
/**
 * A person, an office, everybody.
 */
recipient: string, 
/**
 * How.
 */
way: string, 
/**
 * Since when.
 */
since: string | null, };

export const DocumentKindCodes = ["policy", "guideline", "concept", "instruction", "procedure", "directory", "plan", "agreement", "form"] as const;
export type DocumentKind = (typeof DocumentKindCodes)[number];

/**
 * What is recorded about a version of a document.
 */
export type DocumentRevisionFields = { 
/**
 * Version number.
 */
version: string, 
/**
 * Status.
 */
status: DocumentStatus, 
/**
 * Who may see it.
 */
classification: Classification, 
/**
 * Date of the last edit.
 */
edited_on: string, 
/**
 * Who edited it.
 */
editor: string, 
/**
 * The editor's function.
 */
editor_function: string, 
/**
 * What changed.
 */
remark: string, 
/**
 * When the next revision is planned.
 */
next_revision_on: string | null, 
/**
 * Who receives it.
 */
distribution: string, 
/**
 * Who released it.
 */
released_by: string, 
/**
 * When it was released.
 */
released_on: string | null, };

/**
 * Asks for the history of one document.
 */
export type DocumentRevisionListRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The domain; none where the document is about the whole municipality.
 */
domain_id: string | null, 
/**
 * Which document.
 */
report: ReportKind, };

/**
 * A row of a document's history.
 */
export type DocumentRevisionRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * Version number.
 */
version: string, 
/**
 * Status.
 */
status: DocumentStatus, 
/**
 * Who may see it.
 */
classification: Classification, 
/**
 * Date of the last edit.
 */
edited_on: string, 
/**
 * Who edited it.
 */
editor: string, 
/**
 * The editor's function.
 */
editor_function: string, 
/**
 * What changed.
 */
remark: string, 
/**
 * When the next revision is planned.
 */
next_revision_on: string | null, 
/**
 * Who receives it.
 */
distribution: string, 
/**
 * Who released it.
 */
released_by: string, 
/**
 * When it was released.
 */
released_on: string | null, };

/**
 * Adds or changes a row of a document's history.
 */
export type DocumentRevisionSaveRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The domain; none where the document is about the whole municipality.
 */
domain_id: string | null, 
/**
 * Which document.
 */
report: ReportKind, 
/**
 * Its id; none to add one.
 */
id: string | null, 
/**
 * What is recorded.
 */
fields: DocumentRevisionFields, };

export const DocumentStatusCodes = ["draft", "in_review", "released", "superseded"] as const;
export type DocumentStatus = (typeof DocumentStatusCodes)[number];

/**
 * How an information domain is defined and bounded.
 */
export type DomainDefinition = { 
/**
 * Its abbreviation.
 */
short_name: string, 
/**
 * What it is for.
 */
purpose: string, 
/**
 * The approach.
 */
approach: Approach | null, 
/**
 * Organisational boundary.
 */
organisational_boundary: string, 
/**
 * Technical boundary.
 */
technical_boundary: string, 
/**
 * Infrastructural boundary.
 */
infrastructural_boundary: string, 
/**
 * Interfaces to what is outside.
 */
interfaces: string, 
/**
 * What is left out, with reasons.
 */
exclusions: Array<ExclusionRow>, 
/**
 * The domain that it is a part of.
 */
part_of_id: string | null, 
/**
 * The network plan, a piece of evidence.
 */
network_plan_id: string | null, 
/**
 * Version that was released.
 */
released_version: string, 
/**
 * Who released it.
 */
released_by: string, 
/**
 * When.
 */
released_on: string | null, };

/**
 * An information domain in numbers.
 */
export type DomainFigures = { 
/**
 * The information domain.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * By which method it is worked on.
 */
method: Method, 
/**
 * All requirements at all target objects.
 */
counts: Counts, 
/**
 * The last day on which something changed in them.
 */
counted_on: string | null, 
/**
 * How much of its systems and applications in use manufacturers support.
 */
support: SupportFigures, 
/**
 * What an audit would object to, where that was asked for.
 */
points: PointFigures | null, };

/**
 * Names one information domain.
 */
export type DomainRequest = { 
/**
 * Its municipality.
 */
municipality_id: string, 
/**
 * The domain.
 */
domain_id: string, };

/**
 * An information domain.
 */
export type DomainRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its municipality.
 */
municipality_id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * What belongs to it.
 */
description: string, 
/**
 * Its method.
 */
method: Method, 
/**
 * Who is responsible.
 */
responsible: string, 
/**
 * Catalogs in force.
 */
catalogs: Array<CatalogInForceRow>, 
/**
 * How it is defined and bounded.
 */
definition: DomainDefinition, 
/**
 * The target object that stands for the domain as a whole.
 */
root_object_id: string, };

/**
 * Adds or changes an information domain.
 */
export type DomainSaveRequest = { 
/**
 * Its municipality.
 */
municipality_id: string, 
/**
 * Its id; none to add one.
 */
id: string | null, 
/**
 * Its name.
 */
name: string, 
/**
 * What belongs to it.
 */
description: string, 
/**
 * Its method.
 */
method: Method, 
/**
 * Who is responsible.
 */
responsible: string, 
/**
 * Versions in force, in order; none leaves them as they are, or takes what fits the method for a new domain.
 */
catalog_ids: Array<string> | null, 
/**
 * How it is defined and bounded; none leaves that as it is.
 */
definition: DomainDefinition | null, };

/**
 * Adds a door.
 */
export type DoorAddRequest = { 
/**
 * Its kind; a key file is made on the command line.
 */
kind: DoorKind, 
/**
 * What people call it.
 */
label: string, 
/**
 * The passphrase, for that kind.
 */
passphrase: string | null, };

/**
 * The new door.
 */
export type DoorAdded = { 
/**
 * Its id.
 */
id: string, 
/**
 * The recovery key, for that kind, shown once.
 */
recovery_key: string | null, };

/**
 * The kinds of doors.
 */
export type DoorKind = "passphrase" | "recovery_key" | "keyring" | "key_file";

/**
 * Removes a door; never the last one.
 */
export type DoorRemoveRequest = { 
/**
 * Its id.
 */
id: string, };

/**
 * A door of the open Akte.
 */
export type DoorRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its kind.
 */
kind: DoorKind, 
/**
 * What people call it.
 */
label: string, 
/**
 * When it was made.
 */
created_at: string, };

/**
 * Changes what is said beside the source of a selected requirement.
 */
export type DraftAdjustRequest = { 
/**
 * The draft.
 */
draft_id: string, 
/**
 * The requirement.
 */
entry_id: string, 
/**
 * Its id in the catalog; none leaves it.
 */
label: string | null, 
/**
 * Values of parameters; those that are not named stay.
 */
params: Array<DraftParamValue>, 
/**
 * Further guidance; none leaves it.
 */
guidance: string | null, };

/**
 * How much of a draft was removed or changed.
 */
export type DraftChanged = { 
/**
 * Groups.
 */
groups: number, 
/**
 * Requirements.
 */
entries: number, };

/**
 * A draft with everything in it.
 */
export type DraftDetail = { 
/**
 * The draft.
 */
id: string, 
/**
 * Stable identifier of the document through its versions.
 */
document_id: string, 
/**
 * Groups in reading order, parents before children.
 */
groups: Array<DraftGroupRow>, 
/**
 * Requirements in reading order.
 */
entries: Array<DraftEntryRow>, 
/**
 * What stands between it and its publication, and what is worth a look.
 */
findings: Array<DraftFindingRow>, 
/**
 * Catalog versions that requirements were selected from.
 */
sources: Array<DraftSourceRow>, 
/**
 * Versions that were published, latest first.
 */
published: Array<CatalogRow>, 
/**
 * Whether it consists of selections alone, so that a profile can say all of it.
 */
is_selection: boolean, 
/**
 * Title.
 */
title: string, 
/**
 * Who publishes it.
 */
publisher: string, 
/**
 * Language tag.
 */
language: string, 
/**
 * Licence or rights.
 */
rights: string, 
/**
 * What the reader of the catalog should know.
 */
remarks: string, 
/**
 * The version that it will be published as.
 */
version: string, };

/**
 * One requirement of a draft with everything that it says.
 */
export type DraftEntryDetail = { 
/**
 * Titles of its groups, outermost first.
 */
path: Array<string>, 
/**
 * What its author wrote; none for a selected requirement.
 */
texts: DraftTexts | null, 
/**
 * What its source says, with the draft's values inserted; none where its author wrote it from nothing.
 */
original: RequirementDetail | null, 
/**
 * Parameters of a selected requirement.
 */
params: Array<DraftParam>, 
/**
 * Further guidance of a selected requirement.
 */
guidance: string, 
/**
 * What a newer version of its source says otherwise.
 */
newer: DraftEntryUpdate | null, 
/**
 * What is wrong with it.
 */
findings: Array<DraftFindingRow>, 
/**
 * The entry.
 */
id: string, 
/**
 * The group that it stands in.
 */
group_id: string | null, 
/**
 * The requirement that it enhances.
 */
parent_id: string | null, 
/**
 * Its id in the catalog.
 */
label: string, 
/**
 * What it is known by through all versions.
 */
identity: string, 
/**
 * Title.
 */
title: string, 
/**
 * Whether its author wrote it.
 */
own: boolean, 
/**
 * Modal verb; empty where there is none.
 */
modal_verb: string, 
/**
 * Security level; empty where there is none.
 */
level: string, 
/**
 * Effort level.
 */
effort: number | null, 
/**
 * Whether a selected requirement says more than its source: values or guidance.
 */
adjusted: boolean, 
/**
 * Where it was selected from, or what its text was made from.
 */
source: DraftEntrySource | null, };

/**
 * Names a requirement of a draft.
 */
export type DraftEntryRequest = { 
/**
 * The draft.
 */
draft_id: string, 
/**
 * The requirement.
 */
entry_id: string, };

/**
 * A requirement of a draft.
 */
export type DraftEntryRow = { 
/**
 * The entry.
 */
id: string, 
/**
 * The group that it stands in.
 */
group_id: string | null, 
/**
 * The requirement that it enhances.
 */
parent_id: string | null, 
/**
 * Its id in the catalog.
 */
label: string, 
/**
 * What it is known by through all versions.
 */
identity: string, 
/**
 * Title.
 */
title: string, 
/**
 * Whether its author wrote it.
 */
own: boolean, 
/**
 * Modal verb; empty where there is none.
 */
modal_verb: string, 
/**
 * Security level; empty where there is none.
 */
level: string, 
/**
 * Effort level.
 */
effort: number | null, 
/**
 * Whether a selected requirement says more than its source: values or guidance.
 */
adjusted: boolean, 
/**
 * Where it was selected from, or what its text was made from.
 */
source: DraftEntrySource | null, };

/**
 * Where a requirement was selected from.
 */
export type DraftEntrySource = { 
/**
 * The catalog version.
 */
catalog_id: string, 
/**
 * The requirement, through all versions of that catalog.
 */
requirement_id: string, 
/**
 * Its id there; empty if that version does not have it.
 */
label: string, 
/**
 * Title of the catalog.
 */
title: string, 
/**
 * Version of the catalog.
 */
version: string, 
/**
 * A newer version of the catalog.
 */
newer: string | null, };

/**
 * What a newer version of the source says about one requirement.
 */
export type DraftEntryUpdate = { 
/**
 * The newer version.
 */
catalog_id: string, 
/**
 * Its version.
 */
version: string, 
/**
 * Whether the requirement is gone from it.
 */
gone: boolean, 
/**
 * What happened to it.
 */
changes: CatalogChange[], 
/**
 * Word by word.
 */
texts: Array<TextChange>, };

/**
 * What is said about a catalog of one's own as a whole.
 */
export type DraftFields = { 
/**
 * Title.
 */
title: string, 
/**
 * Who publishes it.
 */
publisher: string, 
/**
 * Language tag.
 */
language: string, 
/**
 * Licence or rights.
 */
rights: string, 
/**
 * What the reader of the catalog should know.
 */
remarks: string, 
/**
 * The version that it will be published as.
 */
version: string, };

/**
 * One problem of a draft.
 */
export type DraftFindingRow = { 
/**
 * Which.
 */
code: DraftProblem, 
/**
 * In words.
 */
message: string, 
/**
 * Whether it forbids publishing.
 */
forbids: boolean, 
/**
 * Where, in words; empty for the draft as a whole.
 */
place: string, 
/**
 * The group, if it is about one.
 */
group_id: string | null, 
/**
 * The requirement, if it is about one.
 */
entry_id: string | null, };

/**
 * A group of a draft.
 */
export type DraftGroupRow = { 
/**
 * The group.
 */
id: string, 
/**
 * The group that it stands in.
 */
parent_id: string | null, 
/**
 * How deep it stands, from 0.
 */
depth: number, 
/**
 * Its id in the catalog.
 */
label: string, 
/**
 * Title.
 */
title: string, 
/**
 * What it is about.
 */
description: string, 
/**
 * How many requirements stand in it, those of its groups included.
 */
requirements: number, };

/**
 * Adds or changes a group.
 */
export type DraftGroupSaveRequest = { 
/**
 * The draft.
 */
draft_id: string, 
/**
 * The group; none for a new one, which comes last.
 */
id: string | null, 
/**
 * The group that a new one stands in.
 */
parent_id: string | null, 
/**
 * Its id in the catalog.
 */
label: string, 
/**
 * Title.
 */
title: string, 
/**
 * What it is about.
 */
description: string, };

/**
 * Moves groups and requirements, what they contain and what enhances them included.
 */
export type DraftMoveRequest = { 
/**
 * The draft.
 */
draft_id: string, 
/**
 * Groups.
 */
group_ids: Array<string>, 
/**
 * Requirements.
 */
entry_ids: Array<string>, 
/**
 * The group that they move into; none for the top.
 */
into: string | null, 
/**
 * The sibling that they come before; none to come last.
 */
before: string | null, };

/**
 * A parameter of a requirement in its author's words; the texts insert it as `{{ insert: param, NAME }}`.
 */
export type DraftOwnParam = { 
/**
 * What the texts call it; empty for the next free name.
 */
name: string, 
/**
 * What is to be filled in.
 */
label: string, 
/**
 * What stands there unless somebody fills in something else.
 */
value: string, 
/**
 * What to choose from; empty where the text is free.
 */
choices: Array<string>, };

/**
 * A parameter of a selected requirement.
 */
export type DraftParam = { 
/**
 * Its place among the requirement's parameters.
 */
ordinal: number, 
/**
 * What is to be filled in.
 */
label: string, 
/**
 * What the draft fills in; empty where the source's words stand.
 */
value: string, 
/**
 * What stands there without a value of the draft.
 */
preset: string, 
/**
 * What to choose from; empty where the text is free.
 */
choices: Array<string>, };

/**
 * A value for a parameter.
 */
export type DraftParamValue = { 
/**
 * Its place among the requirement's parameters.
 */
ordinal: number, 
/**
 * The value; empty to let the source's words stand.
 */
value: string, };

export const DraftProblemCodes = ["publisher_missing", "version_missing", "version_published", "empty", "label_missing", "label_invalid", "label_twice", "statement_missing", "source_missing", "param_unknown", "not_exportable", "rights_missing", "share_alike", "text_missing", "required_absent"] as const;
export type DraftProblem = (typeof DraftProblemCodes)[number];

/**
 * What publishing would do.
 */
export type DraftPublishPlan = { 
/**
 * The version.
 */
version: string, 
/**
 * How many requirements it has.
 */
requirements: number, 
/**
 * What stands in the way, and what is worth a look.
 */
findings: Array<DraftFindingRow>, 
/**
 * Whether nothing stands in the way.
 */
can_publish: boolean, 
/**
 * The version that was published last.
 */
last: CatalogRow | null, 
/**
 * What changed since then; none before the first publication.
 */
counts: ChangeCounts | null, 
/**
 * The same, requirement by requirement.
 */
changes: Array<RequirementChange>, };

/**
 * Asks what publishing would do.
 */
export type DraftPublishRequest = { 
/**
 * The draft.
 */
draft_id: string, 
/**
 * The version; empty for the one that the draft names.
 */
version: string, };

/**
 * What was published.
 */
export type DraftPublished = { 
/**
 * The version, as it stands in the library.
 */
catalog: CatalogRow, 
/**
 * Name for its file.
 */
file_name: string, };

/**
 * Removes groups with everything in them, and requirements.
 */
export type DraftRemoveRequest = { 
/**
 * The draft.
 */
draft_id: string, 
/**
 * Groups.
 */
group_ids: Array<string>, 
/**
 * Requirements; what enhances one of them stays and takes its place.
 */
entry_ids: Array<string>, };

/**
 * Names a draft.
 */
export type DraftRequest = { 
/**
 * The draft.
 */
draft_id: string, };

/**
 * Adds or changes a requirement in its author's words.
 */
export type DraftRequirementSaveRequest = { 
/**
 * The draft.
 */
draft_id: string, 
/**
 * The requirement; none for a new one, which comes last.
 */
id: string | null, 
/**
 * The group that a new one stands in.
 */
group_id: string | null, 
/**
 * The requirement that a new one enhances.
 */
parent_id: string | null, 
/**
 * Its id in the catalog; empty for the next free one.
 */
label: string, 
/**
 * What it says.
 */
texts: DraftTexts, };

/**
 * A catalog of one's own in a list.
 */
export type DraftRow = { 
/**
 * The draft.
 */
id: string, 
/**
 * Title.
 */
title: string, 
/**
 * Who publishes it.
 */
publisher: string, 
/**
 * The version that it will be published as.
 */
version: string, 
/**
 * How many requirements its author wrote.
 */
own: number, 
/**
 * How many were selected from other catalogs.
 */
selected: number, 
/**
 * The version that was published last.
 */
published: string | null, 
/**
 * How many selected requirements have a newer version of their source.
 */
newer_sources: number, };

/**
 * Adds or changes a draft.
 */
export type DraftSaveRequest = { 
/**
 * The draft; none for a new one.
 */
id: string | null, 
/**
 * What is said about it.
 */
fields: DraftFields, 
/**
 * A catalog version whose groups and requirements a new draft begins with.
 */
copy_of: string | null, };

/**
 * Selects requirements of an imported catalog.
 */
export type DraftSelectRequest = { 
/**
 * The draft.
 */
draft_id: string, 
/**
 * The catalog version.
 */
catalog_id: string, 
/**
 * The requirements; empty for all of the version.
 */
requirement_ids: Array<string>, 
/**
 * Whether their enhancements are selected too.
 */
with_enhancements: boolean, 
/**
 * Whether the groups that they stand in come along; else all stand in the one group.
 */
with_groups: boolean, 
/**
 * The group that they come into; none for the top.
 */
group_id: string | null, };

/**
 * What was selected.
 */
export type DraftSelected = { 
/**
 * How many came in.
 */
added: number, 
/**
 * How many were in it already.
 */
already: number, };

/**
 * A catalog version that requirements were selected from.
 */
export type DraftSourceRow = { 
/**
 * The version.
 */
catalog_id: string, 
/**
 * Title.
 */
title: string, 
/**
 * Version.
 */
version: string, 
/**
 * Licence, also where another version of its line names it; empty if none does.
 */
rights: string, 
/**
 * How it is cited in the published file.
 */
citation: string, 
/**
 * How many requirements of the draft come from it.
 */
requirements: number, 
/**
 * What a newer version of it would change.
 */
newer: DraftSourceUpdate | null, };

/**
 * What was taken over.
 */
export type DraftSourceTaken = { 
/**
 * How many requirements follow the newer version now.
 */
taken: number, 
/**
 * How many are gone from it, and stay with the version that they came from.
 */
gone: number, 
/**
 * Values of parameters that the newer version has no parameter for; they are kept and stand nowhere.
 */
params_unused: number, };

/**
 * What a newer version of a source says otherwise about the requirements that were selected from it.
 */
export type DraftSourceUpdate = { 
/**
 * The newer version.
 */
catalog_id: string, 
/**
 * Its version.
 */
version: string, 
/**
 * How many requirements of the draft read the same in it.
 */
unchanged: number, 
/**
 * How many read otherwise.
 */
changed: number, 
/**
 * How many are gone from it.
 */
gone: number, };

/**
 * Takes over a newer version of a source.
 */
export type DraftTakeSourceRequest = { 
/**
 * The draft.
 */
draft_id: string, 
/**
 * The newer version.
 */
catalog_id: string, 
/**
 * Only these requirements; empty for all that come from its line.
 */
entry_ids: Array<string>, };

/**
 * A requirement in its author's words.
 */
export type DraftTexts = { 
/**
 * Title.
 */
title: string, 
/**
 * What is required.
 */
statement: string, 
/**
 * How it can be met.
 */
guidance: string, 
/**
 * Modal verb.
 */
modal_verb: string, 
/**
 * Security level.
 */
level: string, 
/**
 * Effort level, 0–5.
 */
effort: number | null, 
/**
 * Words by which it can be found.
 */
tags: Array<string>, 
/**
 * What whoever uses the catalog fills in.
 */
params: Array<DraftOwnParam>, };

/**
 * The last change of a draft.
 */
export type DraftUndoPreview = { 
/**
 * The operation; none if there is nothing to take back.
 */
operation_id: string | null, 
/**
 * What it did, in words.
 */
operation_text: string, 
/**
 * When.
 */
at: string | null, 
/**
 * How many records it changed.
 */
records: number, };

/**
 * Names the draft whose last change is meant; none for any.
 */
export type DraftUndoPreviewRequest = { 
/**
 * The draft.
 */
draft_id: string | null, };

/**
 * Takes back the last change of a draft.
 */
export type DraftUndoRequest = { 
/**
 * The draft; none for any.
 */
draft_id: string | null, 
/**
 * The operation that the user looked at; another one is refused.
 */
operation_id: string | null, };

/**
 * How an earlier list was read.
 */
export type EarlierMapping = { 
/**
 * The catalog version that came of it.
 */
catalog_id: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Its version.
 */
version: string, 
/**
 * When it was imported.
 */
imported_at: string, 
/**
 * Whether this file has all its columns.
 */
fits: boolean, 
/**
 * How.
 */
mapping: ColumnMapping, };

export const EffectivenessCodes = ["effective", "partly", "ineffective"] as const;
export type Effectiveness = (typeof EffectivenessCodes)[number];

/**
 * Nothing to say.
 */
export type Empty = Record<symbol, never>;

/**
 * A refusal: what is wrong, where, what to do.
 */
export type ErrorBody = { 
/**
 * Stable code, `area.kebab-name`.
 */
code: string, 
/**
 * The sentence for people, in the session's language.
 */
message: string, 
/**
 * What to do about it; empty where the sentence says it all.
 */
hint: string, 
/**
 * Where: pairs of a name and a value, e.g. `line` and `12`.
 */
details: Array<Detail>, };

export const ErrorCodeCodes = ["app.panic", "app.internal", "app.unknown-command", "app.bad-request", "app.cancelled", "app.job-unknown", "app.token-unknown", "app.language-unknown", "app.demo-unavailable", "app.actor-missing", "file.unreadable", "file.unwritable", "akte.disk-full", "akte.not-open", "akte.not-an-akte", "akte.not-empty", "akte.name-invalid", "akte.passphrase-missing", "akte.locked", "akte.newer", "akte.network-share", "akte.wrong-passphrase", "akte.wrong-recovery-key", "akte.recovery-key-mistyped", "akte.wrong-key-file", "akte.key-file-malformed", "akte.wrong-keyring-secret", "akte.keyring-unavailable", "akte.no-such-door", "akte.door-not-found", "akte.last-door", "akte.door-kind-elsewhere", "akte.passphrase-too-short", "akte.is-plain", "akte.is-encrypted", "akte.keys-damaged", "akte.key-mismatch", "akte.migration-failed", "akte.corrupt", "akte.io", "akte.database", "akte.unreadable-value", "akte.cryptography", "akte.task-lost", "record.invalid", "record.already-exists", "record.reference", "record.check-failed", "record.wrong-scope", "record.not-found", "record.sort-unknown", "record.date-invalid", "answer.copy-onto-itself", "rule.dispensable-without-reason", "rule.name-missing", "rule.version-missing", "rule.recipient-missing", "rule.release-incomplete", "rule.member-count-zero", "rule.period-reversed", "rule.cost-negative", "rule.param-value-missing", "rule.group-contains-itself", "rule.depends-on-itself", "rule.dependency-of-whole", "rule.need-of-whole", "rule.exclusion-without-reason", "rule.domain-contains-itself", "rule.superior-of-itself", "rule.measure-of-itself", "rule.measures-go-round", "rule.budget-year-unsound", "rule.measure-acceptance-incomplete", "rule.accepted-before-done", "rule.role-twice", "rule.categories-unsound", "rule.category-unknown", "rule.effect-incomplete", "rule.effect-without-reason", "rule.not-relevant-without-reason", "rule.struck-out-without-reason", "rule.addition-without-reason", "rule.relevance-missing", "rule.module-unknown", "rule.modelling-wrong-method", "rule.package-wrong-method", "rule.profile-without-modules", "rule.not-in-question", "rule.module-applied-and-not", "rule.object-category-unknown", "rule.category-of-process", "rule.support-ends-before-service", "rule.replaced-by-itself", "rule.risk-scheme-unsound", "rule.risk-step-unknown", "rule.risk-step-in-use", "rule.risk-step-stays", "rule.threat-code-elementary", "rule.analysis-without-reason", "rule.acceptance-incomplete", "rule.acceptance-without-reason", "rule.risk-not-assessed", "rule.reduction-without-measure", "rule.residual-risk-higher", "rule.avoidance-without-how", "rule.transfer-without-recipient", "rule.provider-unclear", "rule.provides-for-itself", "rule.not-a-provider", "rule.exit-before-beginning", "rule.control-before-last", "rule.transition-reversed", "rule.not-in-scope", "rule.split-note-alone", "rule.grant-incomplete", "rule.shared-with-itself", "rule.shared-irrelevant-without-reason", "rule.remaining-threat-unknown", "rule.suppression-without-reason", "rule.suppression-ended", "rule.point-unknown", "rule.shared-not-relevant", "rule.shared-withdrawn", "rule.exception-unclear", "rule.restore-result-without-test", "rule.cost-bearer-unclear", "rule.regime-without-reason", "rule.entry-incomplete", "rule.purpose-added", "rule.instant-in-future", "rule.split-too-many", "rule.merge-kinds-differ", "rule.merge-nothing", "rule.merge-conflict", "structure.whole-is-fixed", "structure.whole-twice", "structure.method-has-answers", "structure.catalog-line-twice", "check.requirement-not-in-force", "check.param-unknown", "check.successor-not-needed", "undo.nothing", "undo.conflict", "undo.erased", "undo.superseded", "undo.across-municipalities", "log.no-such-entry", "catalog.empty", "catalog.table-unknown", "catalog.without-requirements", "catalog.identity-twice", "mapping.empty", "mapping.too-many-pairs", "mapping.nothing-between", "catalog.too-large", "catalog.not-utf8", "catalog.utf16", "catalog.truncated", "catalog.invalid-json", "catalog.xml-entities", "catalog.not-a-kompendium", "table.no-cross-reference", "table.mapping-incomplete", "table.mapping-invalid", "table.no-mapped-columns", "vocabulary.not-a-vocabulary", "vocabulary.empty", "vocabulary.none-in-folder", "cross-reference.empty", "catalog.not-a-catalog", "catalog.several-catalogs", "catalog.too-deep", "catalog.too-many", "catalog.no-identity", "catalog.duplicate-identity", "catalog.invalid-xml", "catalog.xml-doctype", "catalog.invalid-yaml", "catalog.yaml-aliases", "catalog.not-exportable", "profile.sources-missing", "profile.outside-root", "profile.source-refused", "profile.circular-import", "profile.wrong-source", "profile.too-many-imports", "profile.sources-too-large", "profile.too-much-work", "catalog.update-nowhere", "draft.incomplete", "draft.version-published", "draft.not-a-profile", "draft.entry-is-selected", "draft.entry-is-own", "draft.param-unknown", "draft.move-into-itself", "draft.source-elsewhere", "catalog.shipped-damaged", "csv.empty", "csv.too-large", "csv.not-csv", "csv.zero-byte", "csv.broken-utf16", "csv.unclosed-quote", "csv.too-many-rows", "csv.too-many-columns", "csv.missing-columns", "csv.duplicate-column", "xlsx.encrypted", "xlsx.other-workbook", "xlsx.damaged", "xlsx.too-large-unpacked", "xlsx.too-much-text", "xlsx.too-many-sheets", "xlsx.too-many-parts", "xlsx.too-many-texts", "csv.rows-refused", "evidence.source-vanished", "evidence.source-changed", "evidence.missing", "evidence.altered", "questionnaire.empty", "questionnaire.unknown", "questionnaire.foreign", "questionnaire.column-missing", "questionnaire.changed", "questionnaire.row-unusable", "backup.unusable", "backup.inside-akte", "report.needs-domain", "report.wrong-method", "report.handover-file-differs", "report.number-unknown", "release.missing", "release.version-taken", "report.group-unknown", "report.marking-too-long", "report.option-unfit", "report.logo-missing", "report.logo-too-large", "report.logo-too-many-pixels", "report.logo-format-unknown", "report.logo-broken", "report.logo-reaches-out", "report.logo-active", "report.logo-not-drawable", "report.package-empty", "report.table-too-long", "report.table-write", "report.content", "report.font", "report.write"] as const;
export type ErrorCode = (typeof ErrorCodeCodes)[number];

export const EvbItTypeCodes = ["transfer_a", "transfer_b", "purchase", "maintenance", "care_s", "work", "creation", "system", "system_delivery", "service", "cloud", "other"] as const;
export type EvbItType = (typeof EvbItTypeCodes)[number];

/**
 * Adds picked or dropped files as evidence; a job, because files may be large.
 */
export type EvidenceAddRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * Tokens of the files.
 */
tokens: Array<string>, 
/**
 * Title; empty takes the file's name.
 */
title: string, 
/**
 * Kind.
 */
kind: EvidenceKind, 
/**
 * Who keeps it up to date.
 */
owner: string, 
/**
 * First day of its validity.
 */
valid_from: string | null, 
/**
 * Last day of its validity.
 */
valid_until: string | null, 
/**
 * Who may see it.
 */
classification: Classification, 
/**
 * What it proves.
 */
proves: Array<Proves>, };

/**
 * The evidence that was added: the result of its job.
 */
export type EvidenceAdded = { 
/**
 * Ids in the order of the files.
 */
ids: Array<string>, };

/**
 * A piece of evidence with what it proves.
 */
export type EvidenceDetail = { 
/**
 * The piece of evidence.
 */
evidence: EvidenceRow, 
/**
 * Requirements that it proves.
 */
requirements: Array<ServedRow>, 
/**
 * Measures that it proves: id and title.
 */
measures: Array<NamedRecord>, 
/**
 * Provider relations that it belongs to.
 */
providers: Array<NamedRecord>, 
/**
 * Entries of registers that it belongs to.
 */
registers: Array<RegisterEntryName>, 
/**
 * Its history, newest first.
 */
history: Array<HistoryRow>, };

export const EvidenceKindCodes = ["policy", "concept", "minutes", "contract", "certificate", "audit_report", "configuration", "training", "decision", "network_plan", "other"] as const;
export type EvidenceKind = (typeof EvidenceKindCodes)[number];

/**
 * Links a piece of evidence, or takes links away.
 */
export type EvidenceLinkRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * Its id.
 */
evidence_id: string, 
/**
 * Links to add.
 */
add: Array<Proves>, 
/**
 * Links to take away.
 */
remove: Array<Proves>, };

/**
 * Asks for evidence.
 */
export type EvidenceListRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * Words that title, file name or owner contain.
 */
text: string, 
/**
 * Only with this validity.
 */
validity: Validity | null, 
/**
 * Sort; none for the title.
 */
sort: Sort | null, 
/**
 * How many to skip.
 */
offset: number, 
/**
 * How many to return.
 */
limit: number, };

/**
 * A piece of evidence.
 */
export type EvidenceRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * Title.
 */
title: string, 
/**
 * Kind.
 */
kind: EvidenceKind, 
/**
 * Who keeps it up to date.
 */
owner: string, 
/**
 * Name of the file.
 */
file_name: string, 
/**
 * Size in bytes.
 */
size: number, 
/**
 * SHA-256.
 */
sha256: string, 
/**
 * First day of its validity.
 */
valid_from: string | null, 
/**
 * Last day of its validity.
 */
valid_until: string | null, 
/**
 * Who may see it.
 */
classification: Classification, 
/**
 * When it was recorded.
 */
recorded_on: string, 
/**
 * Whether it holds today.
 */
validity: Validity, 
/**
 * How many links it has.
 */
links: number, };

/**
 * Changes what is recorded about a piece of evidence.
 */
export type EvidenceSaveRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * Its id.
 */
id: string, 
/**
 * Title.
 */
title: string, 
/**
 * Kind.
 */
kind: EvidenceKind, 
/**
 * Who keeps it up to date.
 */
owner: string, 
/**
 * First day of its validity.
 */
valid_from: string | null, 
/**
 * Last day of its validity.
 */
valid_until: string | null, 
/**
 * Who may see it.
 */
classification: Classification, };

/**
 * What is recorded about an exception.
 */
export type ExceptionFields = { 
/**
 * What it is from.
 */
kind: ExceptionKind, 
/**
 * The information domain of the requirement.
 */
domain_id: string | null, 
/**
 * The requirement.
 */
requirement_id: string | null, 
/**
 * The target object; none for all.
 */
target_object_id: string | null, 
/**
 * The grant that it hangs on; what that says is not entered again.
 */
grant_id: string | null, 
/**
 * What is excepted.
 */
name: string, 
/**
 * For whom.
 */
beneficiary: string, 
/**
 * Why.
 */
reason: string, 
/**
 * On which legal basis.
 */
legal_basis: string, 
/**
 * Which risk that leaves.
 */
risk: string, 
/**
 * What makes up for it.
 */
compensation: string, 
/**
 * Who approved it.
 */
approved_by: string, 
/**
 * When.
 */
approved_on: string | null, 
/**
 * First day.
 */
valid_from: string | null, 
/**
 * Last day.
 */
valid_until: string | null, 
/**
 * When it has to be looked at again.
 */
review_on: string | null, 
/**
 * Since when it holds no more.
 */
revoked_on: string | null, 
/**
 * Its evidence.
 */
evidence_ids: Array<string>, };

export const ExceptionKindCodes = ["requirement", "access"] as const;
export type ExceptionKind = (typeof ExceptionKindCodes)[number];

/**
 * An exception.
 */
export type ExceptionRow = { 
/**
 * What the list calls it: the grant that it hangs on, else the record.
 */
id: string, 
/**
 * The record; none where only the grant is there.
 */
record_id: string | null, 
/**
 * How it stands today.
 */
state: ExceptionState, 
/**
 * Number and title of the requirement.
 */
requirement: string, 
/**
 * Name of the target object.
 */
object_name: string, 
/**
 * Its evidence by title.
 */
evidence: Array<NamedRecord>, 
/**
 * What an audit would object to.
 */
points: Array<PointText>, 
/**
 * What it is from.
 */
kind: ExceptionKind, 
/**
 * The information domain of the requirement.
 */
domain_id: string | null, 
/**
 * The requirement.
 */
requirement_id: string | null, 
/**
 * The target object; none for all.
 */
target_object_id: string | null, 
/**
 * The grant that it hangs on; what that says is not entered again.
 */
grant_id: string | null, 
/**
 * What is excepted.
 */
name: string, 
/**
 * For whom.
 */
beneficiary: string, 
/**
 * Why.
 */
reason: string, 
/**
 * On which legal basis.
 */
legal_basis: string, 
/**
 * Which risk that leaves.
 */
risk: string, 
/**
 * What makes up for it.
 */
compensation: string, 
/**
 * Who approved it.
 */
approved_by: string, 
/**
 * When.
 */
approved_on: string | null, 
/**
 * First day.
 */
valid_from: string | null, 
/**
 * Last day.
 */
valid_until: string | null, 
/**
 * When it has to be looked at again.
 */
review_on: string | null, 
/**
 * Since when it holds no more.
 */
revoked_on: string | null, 
/**
 * Its evidence.
 */
evidence_ids: Array<string>, };

/**
 * Adds or changes an exception.
 */
export type ExceptionSaveRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * Which one; none for a new one.
 */
id: string | null, 
/**
 * What is recorded.
 */
fields: ExceptionFields, };

export const ExceptionStateCodes = ["unapproved", "upcoming", "valid", "expired", "revoked"] as const;
export type ExceptionState = (typeof ExceptionStateCodes)[number];

/**
 * Something that does not belong to an information domain.
 */
export type ExclusionRow = { 
/**
 * What is left out.
 */
subject: string, 
/**
 * Why.
 */
reason: string, };

/**
 * A property by which requirements can be told apart.
 */
export type Facet = { 
/**
 * Its name.
 */
name: string, 
/**
 * Its values.
 */
values: Array<FacetValue>, };

/**
 * A word and how many requirements it finds.
 */
export type FacetValue = { 
/**
 * The word.
 */
value: string, 
/**
 * How many requirements it finds; of a category also those that hold for it because of those above it.
 */
count: number, 
/**
 * What stands beside a word that is a code: the title of a threat.
 */
title: string, 
/**
 * What it means; empty where no vocabulary says so.
 */
definition: string, 
/**
 * The word right above it, where words stand under one another: what is asked of that one is asked of this one.
 */
parent: string | null, 
/**
 * How many requirements name it themselves, where words stand under one another.
 */
own: number, };

/**
 * One field that an entry changed.
 */
export type FieldChange = { 
/**
 * Name of the field, snake_case.
 */
field: string, 
/**
 * Before, as text; none if there was nothing.
 */
before: string | null, 
/**
 * After, as text; none if there is nothing.
 */
after: string | null, };

/**
 * Asks the user for files.
 */
export type FilePickRequest = { 
/**
 * What for.
 */
purpose: FilePurpose, };

/**
 * What files are picked for; decides which ones the dialog offers.
 */
export type FilePurpose = "catalog" | "evidence" | "key_file" | "column_mapping" | "report" | "logo" | "questionnaire" | "inventory";

export const FindingClassCodes = ["major", "minor", "observation", "recommendation", "positive"] as const;
export type FindingClass = (typeof FindingClassCodes)[number];

/**
 * What is recorded about a finding, and about what is done.
 */
export type FindingFields = { 
/**
 * The information domain.
 */
domain_id: string, 
/**
 * The audit that found it.
 */
audit_id: string | null, 
/**
 * In short.
 */
title: string, 
/**
 * Its number in the continued list.
 */
number: string, 
/**
 * From what it comes.
 */
source: FindingSource, 
/**
 * How much it weighs.
 */
class: FindingClass, 
/**
 * When it was found.
 */
found_on: string | null, 
/**
 * The requirement that it is about.
 */
requirement: string, 
/**
 * The area or process.
 */
area: string, 
/**
 * What was found.
 */
fact: string, 
/**
 * What was seen as proof.
 */
proof: string, 
/**
 * What is recommended.
 */
recommendation: string, 
/**
 * Who sees to it.
 */
responsible: string, 
/**
 * Until when.
 */
due_on: string | null, 
/**
 * What was done at once.
 */
correction: string, 
/**
 * Why it happened.
 */
root_cause: string, 
/**
 * Whether the same is the case elsewhere.
 */
similar_cases: string, 
/**
 * What is done so that it does not happen again.
 */
action: string, 
/**
 * When that was done.
 */
done_on: string | null, 
/**
 * When its effect is to be checked.
 */
effect_due_on: string | null, 
/**
 * When it was checked.
 */
effect_checked_on: string | null, 
/**
 * By whom.
 */
effect_checked_by: string, 
/**
 * With which result.
 */
effectiveness: Effectiveness | null, 
/**
 * By what one saw it.
 */
effect_note: string, 
/**
 * What changes in the management system.
 */
isms_change: string, 
/**
 * When it was closed.
 */
closed_on: string | null, 
/**
 * Measures of the plan that carry the action out.
 */
measure_ids: Array<string>, 
/**
 * Its evidence.
 */
evidence_ids: Array<string>, };

/**
 * One finding of an importer.
 */
export type FindingRow = { 
/**
 * `note`, `warning` or `error`.
 */
severity: string, 
/**
 * Stable code.
 */
code: string, 
/**
 * Where in the file.
 */
place: string, 
/**
 * The sentence for people, in the session's language.
 */
message: string, };

/**
 * Adds or changes a finding.
 */
export type FindingSaveRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * Which one; none for a new one.
 */
id: string | null, 
/**
 * What is recorded.
 */
fields: FindingFields, };

export const FindingSourceCodes = ["audit", "incident", "check", "authority"] as const;
export type FindingSource = (typeof FindingSourceCodes)[number];

export const FindingStateCodes = ["open", "running", "to_check", "closed"] as const;
export type FindingState = (typeof FindingStateCodes)[number];

/**
 * A value that holds for every requirement.
 */
export type FixedValue = { 
/**
 * What it means.
 */
field: ColumnField, 
/**
 * Name of the property.
 */
name: string, 
/**
 * The value.
 */
value: string, };

/**
 * Looks at a folder picked before or opened recently.
 */
export type FolderInspectRequest = { 
/**
 * Token of the folder.
 */
token: string, };

/**
 * What lies in a folder.
 */
export type FolderKind = "encrypted" | "plain" | "empty" | "other";

/**
 * Asks the user for a folder.
 */
export type FolderPickRequest = { 
/**
 * What for.
 */
purpose: FolderPurpose, };

/**
 * What a folder is picked for.
 */
export type FolderPurpose = "open" | "create" | "backup" | "vocabularies";

export const FrameworkCodes = ["gdpr", "annex_a", "edition2023", "gspp"] as const;
export type Framework = (typeof FrameworkCodes)[number];

/**
 * How many requirements of a framework a measure closes.
 */
export type FrameworkCloses = { 
/**
 * The framework.
 */
framework: Framework, 
/**
 * How many.
 */
count: number, };

/**
 * How far a framework is covered.
 */
export type FrameworkCoverage = { 
/**
 * The framework.
 */
framework: Framework, 
/**
 * Title of its catalog; empty where none is imported.
 */
catalog: string, 
/**
 * Its version.
 */
version: string, 
/**
 * The version; none where none is imported.
 */
catalog_id: string | null, 
/**
 * Whether the information domain works through it itself.
 */
in_force: boolean, 
/**
 * How many requirements are covered how.
 */
counts: CoverCounts, 
/**
 * How many of what is covered anyhow is proven by evidence that holds today.
 */
proven: number, 
/**
 * How many pieces of evidence that hold today are behind it.
 */
evidence: number, };

/**
 * Asks for requirements of a framework and what covers them.
 */
export type FrameworkListRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The information domain.
 */
domain_id: string, 
/**
 * The framework.
 */
framework: Framework, 
/**
 * Only requirements that are covered so; empty for all.
 */
covers: Cover[], 
/**
 * Words that label or title contain.
 */
text: string, 
/**
 * How many to skip.
 */
offset: number, 
/**
 * How many to return.
 */
limit: number, };

/**
 * What an information domain covers of the frameworks, and with which measures most of the rest would be closed.
 */
export type FrameworkOverview = { 
/**
 * The frameworks side by side, always all of them.
 */
frameworks: Array<FrameworkCoverage>, 
/**
 * The open measures that close most, in the order in which they are taken.
 */
measures: Array<CoverageStep>, 
/**
 * Whether no smaller set of measures closes as much.
 */
exact: boolean, 
/**
 * Open requirements of all frameworks.
 */
open: number, 
/**
 * Places at which they are open: a requirement at each target object at which it is not met.
 */
places: number, 
/**
 * Open measures of the information domain that were looked at.
 */
open_measures: number, 
/**
 * Number of the last entry of the change log when this was read.
 */
state: number, };

/**
 * A requirement of a framework.
 */
export type FrameworkRow = { 
/**
 * The requirement.
 */
requirement_id: string, 
/**
 * Its id.
 */
label: string, 
/**
 * Its title.
 */
title: string, 
/**
 * How far it is covered.
 */
cover: Cover, 
/**
 * What its own answers and statement say together.
 */
own: ImplementationStatus, 
/**
 * How many pieces of evidence that hold today are behind it.
 */
evidence: number, 
/**
 * What corresponds to it and was answered, what covers it furthest first.
 */
by: Array<CoverSource>, };

/**
 * An object in the dependency graph.
 */
export type GraphObject = { 
/**
 * The object.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Its kind.
 */
kind: TargetObjectKind, 
/**
 * Which outline of the picture is its box.
 */
outline: number, };

/**
 * The state of one group.
 */
export type GroupDegree = { 
/**
 * The catalog version.
 */
catalog_id: string, 
/**
 * Number of the group in it.
 */
group: number, 
/**
 * Its label.
 */
label: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Its counts.
 */
counts: Counts, 
/**
 * Its counts as a bar.
 */
bar: Array<BarShare>, };

/**
 * A technical guideline that a service has to follow.
 */
export type Guideline = { 
/**
 * Its number, such as "BSI TR-03107-1".
 */
name: string, 
/**
 * How far it is followed.
 */
state: GuidelineState, };

export const GuidelineStateCodes = ["open", "partial", "met"] as const;
export type GuidelineState = (typeof GuidelineStateCodes)[number];

/**
 * One entry of the change log.
 */
export type HistoryRow = { 
/**
 * Its number.
 */
number: number, 
/**
 * The operation that it belongs to.
 */
operation_id: string, 
/**
 * Code of the operation, e.g. `answer.save`.
 */
operation: string, 
/**
 * The operation in words.
 */
operation_text: string, 
/**
 * When.
 */
at: string, 
/**
 * Who.
 */
actor: string, 
/**
 * The account of the operating system.
 */
os_account: string, 
/**
 * Kind of record, e.g. `answer`.
 */
entity: string, 
/**
 * The record.
 */
entity_id: string, 
/**
 * What changed.
 */
changes: Array<FieldChange>, 
/**
 * Its hash in the chain.
 */
hash: string, };

export const ImplementationStatusCodes = ["unprocessed", "yes", "partial", "no", "dispensable"] as const;
export type ImplementationStatus = (typeof ImplementationStatusCodes)[number];

/**
 * An imported catalog version that may be a source of a profile.
 */
export type ImportedSource = { 
/**
 * The version.
 */
catalog_id: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Its version.
 */
version: string, };

/**
 * A clock that runs for an incident or a breach: a stage of a reporting duty, or the 72 hours of Art. 33 GDPR.
 */
export type IncidentClock = { 
/**
 * From which regime the duty follows; none for Art. 33 GDPR.
 */
regime: Regime | null, 
/**
 * What has to be done, as people call it: duty and stage.
 */
name: string, 
/**
 * To whom it is reported; empty where nobody has said so.
 */
recipient: string, 
/**
 * The last instant; none while nothing is due yet.
 */
due_at: string | null, 
/**
 * The last day, where it ends with a day rather than with an hour.
 */
due_on: string | null, 
/**
 * Whether that may still move, because the notification from which it counts has not gone out.
 */
provisional: boolean, 
/**
 * How it stands.
 */
state: ClockStand, 
/**
 * The same in words, with how long it still runs or has run over.
 */
state_text: string, };

/**
 * What is recorded about a security incident.
 */
export type IncidentFields = { 
/**
 * What people call it by.
 */
title: string, 
/**
 * What happened.
 */
kind: IncidentKind, 
/**
 * How bad it is.
 */
severity: IncidentSeverity | null, 
/**
 * How far its handling is.
 */
status: IncidentStatus, 
/**
 * When it happened or began.
 */
happened_at: string | null, 
/**
 * When somebody became aware of it: from here the clocks run.
 */
aware_at: string | null, 
/**
 * Who reported it within the house.
 */
reported_by: string, 
/**
 * Who handles it.
 */
responsible: string, 
/**
 * What happened, in words.
 */
description: string, 
/**
 * What it did.
 */
impact: string, 
/**
 * What was done at once.
 */
immediate_measures: string, 
/**
 * Its cause.
 */
cause: string, 
/**
 * What was learnt.
 */
lessons: string, 
/**
 * Whether it is significant and so has to be reported; none while undecided.
 */
significant: boolean | null, 
/**
 * Why it is, or is not.
 */
significance_reason: string, 
/**
 * Whether personal data are concerned; none while undecided.
 */
personal_data: boolean | null, 
/**
 * The breach that it is, too.
 */
breach_id: string | null, 
/**
 * The finding by which its cause is corrected.
 */
finding_id: string | null, 
/**
 * Reports that went out.
 */
reports: Array<IncidentReportRow>, 
/**
 * Why a report was late.
 */
late_reason: string, 
/**
 * When its handling ended.
 */
handled_at: string | null, 
/**
 * When it was closed.
 */
closed_at: string | null, 
/**
 * By whom.
 */
closed_by: string, 
/**
 * Target objects that are affected.
 */
object_ids: Array<string>, 
/**
 * Measures that follow from it.
 */
measure_ids: Array<string>, 
/**
 * Its evidence.
 */
evidence_ids: Array<string>, };

export const IncidentKindCodes = ["malware", "phishing", "intrusion", "denial_of_service", "outage", "loss", "mistake", "misuse", "physical", "other"] as const;
export type IncidentKind = (typeof IncidentKindCodes)[number];

/**
 * A report to an authority about an incident.
 */
export type IncidentReportRow = { 
/**
 * Under which regime.
 */
regime: Regime, 
/**
 * Which stage it is.
 */
stage: ReportStage, 
/**
 * When it went out.
 */
at: string, 
/**
 * Who sent it.
 */
by: string, 
/**
 * Reference number of the authority.
 */
reference: string, 
/**
 * What it says.
 */
content: string, };

/**
 * A security incident.
 */
export type IncidentRow = { 
/**
 * The record.
 */
id: string, 
/**
 * All clocks that run for it, also that of its breach.
 */
clocks: Array<IncidentClock>, 
/**
 * When the next report is due; none where nothing is to be reported any more.
 */
due_at: string | null, 
/**
 * How the next clock stands in words; that of none where nothing is to be reported.
 */
state_text: string, 
/**
 * Title of its breach.
 */
breach_name: string, 
/**
 * Title of its finding.
 */
finding_name: string, 
/**
 * Target objects that are affected.
 */
objects: Array<NamedRecord>, 
/**
 * Measures that follow from it.
 */
measures: Array<NamedRecord>, 
/**
 * Its evidence.
 */
evidence: Array<NamedRecord>, 
/**
 * What an audit would object to.
 */
points: Array<PointText>, 
/**
 * What people call it by.
 */
title: string, 
/**
 * What happened.
 */
kind: IncidentKind, 
/**
 * How bad it is.
 */
severity: IncidentSeverity | null, 
/**
 * How far its handling is.
 */
status: IncidentStatus, 
/**
 * When it happened or began.
 */
happened_at: string | null, 
/**
 * When somebody became aware of it: from here the clocks run.
 */
aware_at: string | null, 
/**
 * Who reported it within the house.
 */
reported_by: string, 
/**
 * Who handles it.
 */
responsible: string, 
/**
 * What happened, in words.
 */
description: string, 
/**
 * What it did.
 */
impact: string, 
/**
 * What was done at once.
 */
immediate_measures: string, 
/**
 * Its cause.
 */
cause: string, 
/**
 * What was learnt.
 */
lessons: string, 
/**
 * Whether it is significant and so has to be reported; none while undecided.
 */
significant: boolean | null, 
/**
 * Why it is, or is not.
 */
significance_reason: string, 
/**
 * Whether personal data are concerned; none while undecided.
 */
personal_data: boolean | null, 
/**
 * The breach that it is, too.
 */
breach_id: string | null, 
/**
 * The finding by which its cause is corrected.
 */
finding_id: string | null, 
/**
 * Reports that went out.
 */
reports: Array<IncidentReportRow>, 
/**
 * Why a report was late.
 */
late_reason: string, 
/**
 * When its handling ended.
 */
handled_at: string | null, 
/**
 * When it was closed.
 */
closed_at: string | null, 
/**
 * By whom.
 */
closed_by: string, 
/**
 * Target objects that are affected.
 */
object_ids: Array<string>, 
/**
 * Measures that follow from it.
 */
measure_ids: Array<string>, 
/**
 * Its evidence.
 */
evidence_ids: Array<string>, };

/**
 * Adds or changes an incident.
 */
export type IncidentSaveRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The record; none for a new one.
 */
id: string | null, 
/**
 * What is recorded.
 */
fields: IncidentFields, };

export const IncidentSeverityCodes = ["low", "medium", "high", "critical"] as const;
export type IncidentSeverity = (typeof IncidentSeverityCodes)[number];

export const IncidentStatusCodes = ["reported", "handled", "contained", "closed"] as const;
export type IncidentStatus = (typeof IncidentStatusCodes)[number];

/**
 * The text that informs data subjects (Art. 13 and 14).
 */
export type InformationText = { 
/**
 * The text, paragraph by paragraph: as somebody edited it, else as it is generated.
 */
text: string, 
/**
 * As it follows from the facts of the activity now.
 */
generated: string, 
/**
 * A name for its file.
 */
file_name: string, };

/**
 * What a column of an inventory means.
 */
export type InventoryColumn = { 
/**
 * What it means.
 */
field: string, 
/**
 * Its heading.
 */
heading: string, 
/**
 * Its letters, where it has no heading or a heading stands twice.
 */
letter: string, };

/**
 * What becomes of an object of an inventory.
 */
export type InventoryFate = "added" | "changed" | "same";

/**
 * What a column of an inventory can mean.
 */
export type InventoryField = { 
/**
 * Its name.
 */
field: string, 
/**
 * In words.
 */
title: string, 
/**
 * Whether every row has to say it.
 */
required: boolean, };

/**
 * What stands in the file of an inventory, and what its columns seem to mean.
 */
export type InventoryLook = { 
/**
 * Name of the file.
 */
file: string, 
/**
 * The worksheets in their order; one without a name for a CSV file.
 */
sheets: Array<TableSheet>, 
/**
 * Its columns up to the last filled one.
 */
columns: Array<TableColumn>, 
/**
 * Its first rows.
 */
rows: Array<TableRow>, 
/**
 * What columns can mean, in the order in which people look for it.
 */
fields: Array<InventoryField>, 
/**
 * What the columns seem to mean.
 */
mapping: InventoryMapping, 
/**
 * The words that the file uses for kinds, and what they seem to mean.
 */
words: Array<KindWord>, 
/**
 * What was noticed in the file as a whole, e.g. its encoding.
 */
findings: Array<FindingRow>, };

/**
 * Looks at the file of an inventory.
 */
export type InventoryLookRequest = { 
/**
 * Token of the file.
 */
token: string, 
/**
 * The worksheet to look at; none for the one that is proposed.
 */
sheet: string | null, 
/**
 * Row of the headings, from 1; 0 for the one that is proposed.
 */
heading_row: number, };

/**
 * What the columns of an inventory mean.
 */
export type InventoryMapping = { 
/**
 * The worksheet; empty for the only one.
 */
sheet: string, 
/**
 * Row of the headings, from 1; 0 if there is none.
 */
heading_row: number, 
/**
 * What the columns mean.
 */
columns: Array<InventoryColumn>, 
/**
 * The kind of rows that say none.
 */
kind: TargetObjectKind | null, 
/**
 * What the file's own words for kinds mean.
 */
kinds: Array<KindMeaning>, };

/**
 * An inventory as a mapping from a file explains it.
 */
export type InventoryMappingRead = { 
/**
 * What stands in the inventory, with the mapping as far as its columns are there.
 */
look: InventoryLook, 
/**
 * The columns of the mapping that the inventory does not have.
 */
missing: Array<string>, };

/**
 * Reads what columns mean from a file.
 */
export type InventoryMappingReadRequest = { 
/**
 * Token of the file with the mapping.
 */
token: string, 
/**
 * Token of the inventory in which its columns are looked for.
 */
table: string, };

/**
 * Writes what the columns of an inventory mean into a file.
 */
export type InventoryMappingSaveRequest = { 
/**
 * Token of the inventory, after which the file is called.
 */
token: string, 
/**
 * What its columns mean.
 */
mapping: InventoryMapping, };

/**
 * What would come of an inventory.
 */
export type InventoryPreview = { 
/**
 * Rows in all.
 */
rows: number, 
/**
 * Objects that are new.
 */
added: number, 
/**
 * Objects that are known and change.
 */
changed: number, 
/**
 * Objects that are known and stay as they are.
 */
same: number, 
/**
 * Dependencies that are new.
 */
dependencies: number, 
/**
 * Protection needs that are new or change, each for one basic value.
 */
needs: number, 
/**
 * Target-object categories that are new.
 */
categories: number, 
/**
 * The first objects.
 */
items: Array<InventoryRow>, 
/**
 * The words that the file uses for kinds.
 */
words: Array<KindWord>, 
/**
 * The first findings, errors first.
 */
findings: Array<FindingRow>, 
/**
 * Errors in all; as long as there is one, nothing is taken over.
 */
errors: number, 
/**
 * Warnings in all.
 */
warnings: number, };

/**
 * An inventory and what its columns mean.
 */
export type InventoryRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The domain.
 */
domain_id: string, 
/**
 * Token of the file.
 */
token: string, 
/**
 * What its columns mean.
 */
mapping: InventoryMapping, };

/**
 * An object as it would come in.
 */
export type InventoryRow = { 
/**
 * Row of the file.
 */
row: number, 
/**
 * Its name.
 */
name: string, 
/**
 * Its kind.
 */
kind: TargetObjectKind, 
/**
 * How many alike objects it stands for.
 */
member_count: number, 
/**
 * Who is responsible.
 */
responsible: string, 
/**
 * Where it is.
 */
location: string, 
/**
 * What becomes of it.
 */
fate: InventoryFate, };

/**
 * A part of a list of an information domain's management system.
 */
export type IsoListRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The information domain.
 */
domain_id: string, 
/**
 * Words that its texts contain.
 */
text: string, 
/**
 * Only entries to which something can be objected.
 */
only_open: boolean, 
/**
 * Sort; none for the usual order.
 */
sort: Sort | null, 
/**
 * How many to skip.
 */
offset: number, 
/**
 * How many to return.
 */
limit: number, };

/**
 * Names a job.
 */
export type JobRequest = { 
/**
 * Its id.
 */
job_id: string, };

/**
 * A job was started.
 */
export type JobStarted = { 
/**
 * Its id.
 */
job_id: string, };

/**
 * How far a job is.
 */
export type JobStatus = { "state": "running", 
/**
 * Code of the phase, e.g. `reading`.
 */
phase: string, 
/**
 * The phase in words.
 */
phase_text: string, 
/**
 * How much of it is done.
 */
done: number, 
/**
 * How much there is; 0 while unknown.
 */
total: number, } | { "state": "done", 
/**
 * The job's result, as the starting command's documentation names it.
 */
result: JsonValue, } | { "state": "failed", 
/**
 * Why.
 */
error: ErrorBody, } | { "state": "cancelled", };

export type JsonValue = number | string | boolean | Array<JsonValue> | { [key in string]: JsonValue } | null;

/**
 * What a word for a kind means.
 */
export type KindMeaning = { 
/**
 * The word, case aside.
 */
word: string, 
/**
 * The kind.
 */
kind: TargetObjectKind, };

/**
 * A word for a kind that occurs in an inventory.
 */
export type KindWord = { 
/**
 * The word.
 */
word: string, 
/**
 * In how many rows.
 */
rows: number, 
/**
 * Whether the program knows it anyway.
 */
known: boolean, 
/**
 * What it seems to mean.
 */
kind: TargetObjectKind | null, };

/**
 * A target-object category.
 */
export type KnownCategory = { 
/**
 * Its name.
 */
category: string, 
/**
 * How many stand above it.
 */
depth: number, 
/**
 * What it means.
 */
definition: string, };

export const LandCodes = ["bw", "by", "be", "bb", "hb", "hh", "he", "mv", "ni", "nw", "rp", "sl", "sn", "st", "sh", "th"] as const;
export type Land = (typeof LandCodes)[number];

/**
 * Chooses the language of the sentences.
 */
export type LanguageSetRequest = { 
/**
 * `de` or `en`.
 */
language: string, };

/**
 * What is recorded about a legal basis of the municipality's own.
 */
export type LegalBasisFields = { 
/**
 * Its name.
 */
name: string, 
/**
 * The abbreviation by which it is cited.
 */
abbreviation: string, 
/**
 * When it helps.
 */
hint: string, };

/**
 * A legal basis to choose from: one that ships, or one of the municipality's own.
 */
export type LegalBasisRow = { 
/**
 * To which activities refer.
 */
id: string, 
/**
 * The record; none for one that ships.
 */
record_id: string | null, 
/**
 * The usual provision.
 */
provision: string, 
/**
 * Where it comes from, in words.
 */
origin: string, 
/**
 * How many activities rest on it.
 */
used: number, 
/**
 * What an audit would object to: nothing.
 */
points: Array<PointText>, 
/**
 * Its name.
 */
name: string, 
/**
 * The abbreviation by which it is cited.
 */
abbreviation: string, 
/**
 * When it helps.
 */
hint: string, };

/**
 * Adds or changes a legal basis of the municipality's own.
 */
export type LegalBasisSaveRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * Which one; none for a new one.
 */
id: string | null, 
/**
 * What is recorded.
 */
fields: LegalBasisFields, };

export const LegalFormCodes = ["municipality", "city", "independent_city", "municipal_association", "county", "special_purpose_association", "municipal_enterprise", "other"] as const;
export type LegalForm = (typeof LegalFormCodes)[number];

/**
 * A part of a list.
 */
export type List<T> = { 
/**
 * The asked-for part.
 */
items: Array<T>, 
/**
 * How many there are in all after filtering.
 */
total: number, 
/**
 * Number of the last entry of the change log when this was read.
 */
state: number, };

/**
 * An entry of a list that an authority has published.
 */
export type ListEntryRow = { 
/**
 * The list: the id of the one that ships, or the name of another one.
 */
list: string, 
/**
 * Its number there.
 */
number: string, };

/**
 * Asks for entries of the change log, newest first.
 */
export type LogListRequest = { 
/**
 * Only this municipality's; none for the Akte's own (catalogs, municipalities).
 */
municipality_id: string | null, 
/**
 * Only about this record.
 */
entity_id: string | null, 
/**
 * How many to skip.
 */
offset: number, 
/**
 * How many to return.
 */
limit: number, };

/**
 * What the check of the change log found.
 */
export type LogVerifyAnswer = { 
/**
 * Whether every entry and every registered head is as it was written.
 */
intact: boolean, 
/**
 * How many entries were checked.
 */
entries: number, 
/**
 * The first entry that was changed.
 */
changed_entry: number | null, 
/**
 * What is wrong, in words.
 */
message: string, 
/**
 * Where.
 */
details: Array<Detail>, };

/**
 * A management review.
 */
export type ManagementReviewRow = { 
/**
 * The record.
 */
id: string, 
/**
 * How many decisions are still to be done.
 */
open_decisions: number, 
/**
 * Evidence by title.
 */
evidence: Array<NamedRecord>, 
/**
 * What an audit would object to.
 */
points: Array<PointText>, 
/**
 * The information domain.
 */
domain_id: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * When it took place, or shall take place.
 */
held_on: string | null, 
/**
 * Who took part.
 */
participants: string, 
/**
 * What was said about each of the ten inputs.
 */
inputs: Array<ReviewTextRow>, 
/**
 * The conclusion.
 */
conclusion: string, 
/**
 * What was decided.
 */
decisions: Array<ReviewDecisionRow>, 
/**
 * When the next one is due.
 */
next_on: string | null, 
/**
 * Its evidence.
 */
evidence_ids: Array<string>, };

/**
 * The catalog on one side of a mapping.
 */
export type MappedCatalog = { 
/**
 * What the mapping calls it.
 */
name: string, 
/**
 * Its newest imported version; none if it is not imported.
 */
catalog_id: string | null, 
/**
 * Its title there; empty if it is not imported.
 */
title: string, 
/**
 * That version as the publisher spells it.
 */
version: string, };

/**
 * What a column means.
 */
export type MappedColumn = { 
/**
 * What it means.
 */
field: ColumnField, 
/**
 * Its heading.
 */
heading: string, 
/**
 * Its letters, where it has no heading or a heading stands twice.
 */
letter: string, 
/**
 * What separates several values in one cell; empty where a cell is one value.
 */
separator: string, 
/**
 * Only what stands before the last occurrence of this text counts; empty for the whole cell.
 */
until: string, 
/**
 * Name of the property; made of the heading where it is empty.
 */
name: string, 
/**
 * Other words for values of the file.
 */
values: Array<Detail>, };

/**
 * A requirement in the newest version that has it.
 */
export type MappedRequirement = { 
/**
 * The requirement, through all versions.
 */
requirement_id: string, 
/**
 * The version.
 */
catalog_id: string, 
/**
 * Title of the catalog.
 */
catalog: string, 
/**
 * Its version as the publisher spells it.
 */
version: string, 
/**
 * Its id in that version.
 */
label: string, 
/**
 * Its title.
 */
title: string, };

/**
 * An imported mapping collection.
 */
export type MappingCollectionRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * Title.
 */
title: string, 
/**
 * Version as the publisher spells it.
 */
version: string, 
/**
 * When the publisher last changed it, as written.
 */
last_modified: string, 
/**
 * Who publishes it.
 */
publishers: Array<string>, 
/**
 * Licence or rights, if given.
 */
rights: string, 
/**
 * `human`, `automation` or `hybrid`, as written.
 */
method: string, 
/**
 * `complete`, `draft` and so on, as written.
 */
status: string, 
/**
 * What the publisher says about it.
 */
description: string, 
/**
 * Name of the file it came from.
 */
source_file: string, 
/**
 * SHA-256 of that file.
 */
sha256: string, 
/**
 * When it was imported.
 */
imported_at: string, 
/**
 * Findings worth knowing.
 */
notes: number, 
/**
 * Deviations that were read all the same.
 */
warnings: number, 
/**
 * Parts that could not be read.
 */
errors: number, 
/**
 * Where its pairs stand.
 */
counts: PairCounts, 
/**
 * Its mappings, one for each pair of catalogs.
 */
mappings: Array<MappingRow>, };

/**
 * How much of a catalog is covered.
 */
export type MappingCoverage = { 
/**
 * Title of the catalog to be covered.
 */
catalog: string, 
/**
 * Its version.
 */
version: string, 
/**
 * The catalogs whose answers count.
 */
by: Array<string>, 
/**
 * How many requirements are covered how.
 */
counts: CoverageCounts, 
/**
 * How many of those that something corresponds to have which relation as their firmest.
 */
by_relation: Array<CoverageRelationCount>, 
/**
 * The asked-for part, in the order of the catalog.
 */
items: Array<CoverageRow>, 
/**
 * How many there are in all after filtering.
 */
total: number, };

export const MappingCoverageDegreeCodes = ["none", "partly", "wholly"] as const;
export type MappingCoverageDegree = (typeof MappingCoverageDegreeCodes)[number];

/**
 * Asks how much of a catalog is covered by the answers of an information domain.
 */
export type MappingCoverageRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The information domain whose answers count.
 */
domain_id: string, 
/**
 * The catalog version to be covered.
 */
catalog_id: string, 
/**
 * Only requirements that are covered so; empty for all.
 */
states: Array<CoverageState>, 
/**
 * Only requirements whose firmest relation is one of these; empty for all.
 */
relations: MappingRelation[], 
/**
 * Words that label or title contain.
 */
text: string, 
/**
 * How many to skip.
 */
offset: number, 
/**
 * How many to return.
 */
limit: number, };

/**
 * A mapping collection with its pairs.
 */
export type MappingDetail = { 
/**
 * The collection.
 */
mapping: MappingCollectionRow, 
/**
 * The asked-for part.
 */
items: Array<MappingPairRow>, 
/**
 * How many there are in all after filtering.
 */
total: number, };

/**
 * What one file of a mapping collection brought.
 */
export type MappingImportedFile = { 
/**
 * Name of the file.
 */
file: string, 
/**
 * The collection, new or as it was.
 */
mapping: MappingCollectionRow, 
/**
 * Whether exactly this file had been imported before, so that nothing changed.
 */
already_known: boolean, };

/**
 * A source and a target.
 */
export type MappingPairRow = { 
/**
 * Place among the pairs of the collection, from 0.
 */
number: number, 
/**
 * The source.
 */
source: PairSide, 
/**
 * The target.
 */
target: PairSide, 
/**
 * How the source relates to the target.
 */
relation: MappingRelation, 
/**
 * Whether nobody chose the relation: the tool that wrote the mapping filled it in.
 */
defaulted: boolean, 
/**
 * Where the pair stands: the worse of its sides.
 */
place: PairPlace, 
/**
 * What the mapping remarks on it.
 */
remarks: string, };

export const MappingRelationCodes = ["equal_to", "equivalent_to", "superset_of", "subset_of", "intersects_with", "no_relationship", "unknown"] as const;
export type MappingRelation = (typeof MappingRelationCodes)[number];

/**
 * The mapping of one catalog to another.
 */
export type MappingRow = { 
/**
 * The catalog of its sources.
 */
source: MappedCatalog, 
/**
 * The catalog of its targets.
 */
target: MappedCatalog, 
/**
 * Where its pairs stand.
 */
counts: PairCounts, };

/**
 * Asks for the pairs of a mapping collection.
 */
export type MappingShowRequest = { 
/**
 * The collection.
 */
collection_id: string, 
/**
 * Only pairs that stand so; empty for all.
 */
places: Array<PairPlace>, 
/**
 * Only pairs of these relations; empty for all.
 */
relations: MappingRelation[], 
/**
 * Words that ids, labels or titles contain.
 */
text: string, 
/**
 * How many to skip.
 */
offset: number, 
/**
 * How many to return.
 */
limit: number, };

/**
 * Where a proposed mapping comes from.
 */
export type MappingSource = "headings" | "layout" | "earlier";

/**
 * A cell of a matrix that says something.
 */
export type MatrixMark = { 
/**
 * Position of the module.
 */
module: number, 
/**
 * Position of the object.
 */
object: number, 
/**
 * `relevant`, `not_relevant` or `proposed`.
 */
state: string, };

/**
 * A module in a matrix.
 */
export type MatrixModule = { 
/**
 * The catalog through its versions.
 */
line_id: string, 
/**
 * Number.
 */
module: string, 
/**
 * Title.
 */
title: string, 
/**
 * `R1`, `R2`, `R3`; empty for modules of others.
 */
order: string, 
/**
 * Whether it is none of the Kompendium's.
 */
user_defined: boolean, };

/**
 * A target object in a matrix.
 */
export type MatrixObject = { 
/**
 * The object.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Its kind.
 */
kind: TargetObjectKind, };

/**
 * Accepts a measure that is done.
 */
export type MeasureAcceptRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The measure.
 */
id: string, 
/**
 * Who accepts it; empty takes the acceptance back.
 */
accepted_by: string, 
/**
 * When; none for today.
 */
accepted_on: string | null, };

/**
 * A measure with what it serves.
 */
export type MeasureDetail = { 
/**
 * The measure.
 */
measure: MeasureRow, 
/**
 * What it serves.
 */
serves: Array<ServedRow>, 
/**
 * What it waits for, and what accompanies it.
 */
relations: Array<MeasureRelationRow>, 
/**
 * What waits for it, and what it accompanies.
 */
related_by: Array<MeasureRelationRow>, 
/**
 * Evidence that proves it.
 */
evidence: Array<EvidenceRow>, 
/**
 * Codes of its open points.
 */
open_points: Array<string>, 
/**
 * Those that were put back with a reason.
 */
put_back: Array<PutBack>, 
/**
 * Its history, newest first.
 */
history: Array<HistoryRow>, };

export const MeasureEffortCodes = ["very_low", "low", "medium", "high", "very_high"] as const;
export type MeasureEffort = (typeof MeasureEffortCodes)[number];

/**
 * Links a measure to requirements, or takes links away.
 */
export type MeasureLinkRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The measure.
 */
measure_id: string, 
/**
 * Links to add.
 */
add: Array<Served>, 
/**
 * Links to take away.
 */
remove: Array<Served>, };

/**
 * Asks for measures.
 */
export type MeasureListRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The domain.
 */
domain_id: string, 
/**
 * Words that title, description or responsible contain.
 */
text: string, 
/**
 * Only these statuses; empty for all.
 */
statuses: MeasureStatus[], 
/**
 * Only overdue ones.
 */
overdue: boolean, 
/**
 * Sort; none for the due date.
 */
sort: Sort | null, 
/**
 * How many to skip.
 */
offset: number, 
/**
 * How many to return.
 */
limit: number, };

/**
 * Moves a measure to another status.
 */
export type MeasureMoveRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The measure.
 */
id: string, 
/**
 * Its new status.
 */
status: MeasureStatus, };

/**
 * Asks what to do next.
 */
export type MeasureNextRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The domain.
 */
domain_id: string, 
/**
 * How many to skip.
 */
offset: number, 
/**
 * How many to return.
 */
limit: number, };

/**
 * Asks for the measures of a plan in groups.
 */
export type MeasurePlanRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The domain.
 */
domain_id: string, 
/**
 * By what they stand together.
 */
by: PlanGrouping, 
/**
 * Words that title, description or a person contain.
 */
text: string, 
/**
 * Only what is still to be done.
 */
only_open: boolean, 
/**
 * How many lines to skip.
 */
offset: number, 
/**
 * How many lines to return.
 */
limit: number, };

export const MeasureRelationKindCodes = ["needs", "accompanied_by"] as const;
export type MeasureRelationKind = (typeof MeasureRelationKindCodes)[number];

/**
 * What hangs between two measures, seen from one of them.
 */
export type MeasureRelationRow = { 
/**
 * The relation.
 */
id: string, 
/**
 * How they hang together.
 */
kind: MeasureRelationKind, 
/**
 * The other measure.
 */
measure_id: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Its status.
 */
status: MeasureStatus, 
/**
 * Until when.
 */
due_on: string | null, };

/**
 * Lets a measure wait for another one, or says that the other one accompanies it.
 */
export type MeasureRelationSaveRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The measure.
 */
measure_id: string, 
/**
 * What it waits for or is accompanied by.
 */
other_id: string, 
/**
 * How they hang together.
 */
kind: MeasureRelationKind, };

/**
 * A measure.
 */
export type MeasureRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its domain.
 */
domain_id: string, 
/**
 * Title.
 */
title: string, 
/**
 * What is to be done.
 */
description: string, 
/**
 * Who sees to it.
 */
responsible: string, 
/**
 * Until when.
 */
due_on: string | null, 
/**
 * When it was done.
 */
done_on: string | null, 
/**
 * Who supervises that it is carried through.
 */
supervised_by: string, 
/**
 * When it shall begin.
 */
starts_on: string | null, 
/**
 * Who accepted it when it was done; empty until then.
 */
accepted_by: string, 
/**
 * When it was accepted.
 */
accepted_on: string | null, 
/**
 * One-off investment in cents.
 */
cost_once: number | null, 
/**
 * Yearly material costs in cents.
 */
cost_yearly: number | null, 
/**
 * One-off personnel cost in cents.
 */
personnel_once: number | null, 
/**
 * Yearly personnel cost in cents.
 */
personnel_yearly: number | null, 
/**
 * The budget year that its one-off costs are planned for.
 */
budget_year: number | null, 
/**
 * How much work it is; none where nobody has estimated it.
 */
effort: MeasureEffort | null, 
/**
 * Priority.
 */
priority: Priority, 
/**
 * Status.
 */
status: MeasureStatus, 
/**
 * Whether it is open and its date has passed.
 */
overdue: boolean, 
/**
 * How many requirements it serves.
 */
requirements: number, 
/**
 * How many pieces of evidence prove it.
 */
evidence: number, };

/**
 * Adds or changes a measure.
 */
export type MeasureSaveRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The domain.
 */
domain_id: string, 
/**
 * Its id; none to add one.
 */
id: string | null, 
/**
 * Title.
 */
title: string, 
/**
 * What is to be done.
 */
description: string, 
/**
 * Who sees to it.
 */
responsible: string, 
/**
 * Until when.
 */
due_on: string | null, 
/**
 * When it was done; taken as today when the status becomes done.
 */
done_on: string | null, 
/**
 * Who supervises that it is carried through.
 */
supervised_by: string, 
/**
 * When it shall begin.
 */
starts_on: string | null, 
/**
 * One-off investment in cents.
 */
cost_once: number | null, 
/**
 * Yearly material costs in cents.
 */
cost_yearly: number | null, 
/**
 * One-off personnel cost in cents.
 */
personnel_once: number | null, 
/**
 * Yearly personnel cost in cents.
 */
personnel_yearly: number | null, 
/**
 * The budget year that its one-off costs are planned for.
 */
budget_year: number | null, 
/**
 * How much work it is.
 */
effort: MeasureEffort | null, 
/**
 * Priority.
 */
priority: Priority, 
/**
 * Status.
 */
status: MeasureStatus, 
/**
 * What it serves; none leaves the links as they are.
 */
serves: Array<Served> | null, };

export const MeasureStatusCodes = ["proposed", "planned", "in_progress", "done", "dropped"] as const;
export type MeasureStatus = (typeof MeasureStatusCodes)[number];

/**
 * A part of the timeline; its months are the same in every part.
 */
export type MeasureTimeline = { 
/**
 * The part, drawn; none where no measure has a date.
 */
picture: Picture | null, 
/**
 * Its measures in the order of the lines.
 */
measures: Array<TimelineMeasure>, 
/**
 * Where the lines begin, from the upper edge.
 */
top: number, 
/**
 * How high a line is.
 */
line: number, 
/**
 * How many measures there are in all parts.
 */
total: number, 
/**
 * How many measures have no date and so stand in no part.
 */
undated: number, };

/**
 * Asks for the timeline of a plan.
 */
export type MeasureTimelineRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The domain.
 */
domain_id: string, 
/**
 * Only what is still to be done.
 */
only_open: boolean, 
/**
 * Words that title, description or a person contain.
 */
text: string, 
/**
 * How many measures to skip.
 */
offset: number, 
/**
 * How many measures to draw at most.
 */
limit: number, };

/**
 * A value that was measured; without day or value it is not recorded.
 */
export type MeasurementRow = { 
/**
 * When.
 */
on: string | null, 
/**
 * The value, to a thousandth of its unit.
 */
reading: number | null, 
/**
 * What is worth knowing about it.
 */
comment: string, };

/**
 * Which side wins where two objects say different things.
 */
export type MergeWinner = "kept" | "merged";

export const MethodCodes = ["grundschutz_plus_plus", "edition_2023", "entry_check", "iso_27001"] as const;
export type Method = (typeof MethodCodes)[number];

/**
 * What was taken over.
 */
export type MigrationApplied = { 
/**
 * New answers.
 */
answers: number, 
/**
 * Of them those that somebody has to look at.
 */
check: number, 
/**
 * Links that came along.
 */
links: MigrationLinks, 
/**
 * Proposals that were left.
 */
left: number, 
/**
 * The operation; none where nothing was taken.
 */
operation_id: string | null, };

/**
 * Takes proposed answers over.
 */
export type MigrationApplyRequest = { 
/**
 * The municipality of both.
 */
municipality_id: string, 
/**
 * The information domain that was checked.
 */
domain_id: string, 
/**
 * The one that answers are proposed for; none for the same.
 */
target_domain_id: string | null, 
/**
 * These; none for all that the filter admits.
 */
accept: Array<MigrationChoice> | null, 
/**
 * Which proposals are meant.
 */
filter: MigrationFilter, 
/**
 * Whether links of sources that cover a part only come along too.
 */
with_offered_links: boolean, };

/**
 * Names a proposal.
 */
export type MigrationChoice = { 
/**
 * The target object.
 */
target_object_id: string, 
/**
 * The requirement.
 */
requirement_id: string, };

/**
 * How many proposals and requirements there are.
 */
export type MigrationCounts = { 
/**
 * Proposals.
 */
proposed: number, 
/**
 * Of them those that can be taken as they are.
 */
carried: number, 
/**
 * Of them those that somebody has to look at.
 */
check: number, 
/**
 * Answers that are there already and stay as they are.
 */
answered: number, 
/**
 * Requirements that a mapping covers, whose sources are not answered yet or say nothing about them.
 */
open: number, 
/**
 * Requirements that no mapping covers.
 */
not_mapped: number, 
/**
 * Requirements with an answer that leads nowhere.
 */
left_behind: number, 
/**
 * Proposals by their firmest relation.
 */
by_relation: Array<MigrationRelationCount>, 
/**
 * Links that come along where all proposals are taken.
 */
links: MigrationLinks, 
/**
 * Links that may come along with them, from sources that cover a part only.
 */
offered: MigrationLinks, };

/**
 * Which proposals are meant.
 */
export type MigrationFilter = { 
/**
 * Only those whose firmest relation is one of these; empty for all.
 */
relations: MappingRelation[], 
/**
 * Only those that can be taken as they are, or only those that somebody has to look at; none for both.
 */
carried: boolean | null, 
/**
 * Words that label or title of the requirement, or the label of a source, contain.
 */
text: string, };

/**
 * How many links come along with answers: to the same measures and evidence, which are not copied.
 */
export type MigrationLinks = { 
/**
 * From measures.
 */
measures: number, 
/**
 * From evidence.
 */
evidence: number, };

/**
 * What answers of an information domain say about the catalogs of another one.
 */
export type MigrationPlan = { 
/**
 * Name of the domain that was checked.
 */
source_domain: string, 
/**
 * Name of the one that answers are proposed for.
 */
target_domain: string, 
/**
 * Counts of all requirements, whatever was filtered.
 */
counts: MigrationCounts, 
/**
 * The asked-for part of the proposals, in the order of the catalogs.
 */
items: Array<MigrationProposal>, 
/**
 * How many there are in all after filtering.
 */
total: number, };

/**
 * Asks what answers of an information domain say about the catalogs of another one.
 */
export type MigrationPlanRequest = { 
/**
 * The municipality of both.
 */
municipality_id: string, 
/**
 * The information domain that was checked.
 */
domain_id: string, 
/**
 * The one that answers are proposed for; none for the same, through another of its catalogs.
 */
target_domain_id: string | null, 
/**
 * Which proposals to list.
 */
filter: MigrationFilter, 
/**
 * How many to skip.
 */
offset: number, 
/**
 * How many to return.
 */
limit: number, };

/**
 * A proposed answer.
 */
export type MigrationProposal = { 
/**
 * The target object.
 */
target_object_id: string, 
/**
 * Its name.
 */
target_object: string, 
/**
 * The requirement.
 */
requirement: MappedRequirement, 
/**
 * What is proposed.
 */
status: ImplementationStatus, 
/**
 * Whether it can be taken as it is; else it is covered in part only, or the sources disagree.
 */
carried: boolean, 
/**
 * The firmest relation of its sources, as the mapping says.
 */
relation: MappingRelation, 
/**
 * Links that come along with it.
 */
links: MigrationLinks, 
/**
 * Links that may come along with it, from sources that cover a part only.
 */
offered: MigrationLinks, 
/**
 * Where it comes from.
 */
sources: Array<MigrationSource>, };

/**
 * How many proposals have a relation as their firmest.
 */
export type MigrationRelationCount = { 
/**
 * The relation.
 */
relation: MappingRelation, 
/**
 * How many.
 */
proposals: number, };

/**
 * Requirements that a takeover leaves out.
 */
export type MigrationRest = "not_mapped" | "left_behind";

/**
 * Asks for the requirements that a takeover leaves out.
 */
export type MigrationRestRequest = { 
/**
 * The municipality of both.
 */
municipality_id: string, 
/**
 * The information domain that was checked.
 */
domain_id: string, 
/**
 * The one that answers are proposed for; none for the same, through another of its catalogs.
 */
target_domain_id: string | null, 
/**
 * Which of them.
 */
rest: MigrationRest, 
/**
 * How many to skip.
 */
offset: number, 
/**
 * How many to return.
 */
limit: number, };

/**
 * An answer that a proposal comes from.
 */
export type MigrationSource = { 
/**
 * The answer.
 */
answer_id: string, 
/**
 * Name of the target object where it was given.
 */
target_object: string, 
/**
 * What it answers.
 */
requirement: MappedRequirement, 
/**
 * What the mapping calls its source: the requirement, or a sentence of it.
 */
source_label: string, 
/**
 * How the source relates to the proposed requirement, as the mapping says.
 */
relation: MappingRelation, 
/**
 * Whether nobody chose the relation.
 */
defaulted: boolean, 
/**
 * What was found.
 */
status: ImplementationStatus, 
/**
 * How it is implemented.
 */
statement: string, 
/**
 * What is linked to it.
 */
links: MigrationLinks, 
/**
 * The mapping collection.
 */
collection_id: string, 
/**
 * Its title.
 */
mapping: string, };

/**
 * Why a source was not found.
 */
export type MissingReason = "not_there" | "outside" | "remote" | "unusable";

/**
 * A source of a profile that could not be found.
 */
export type MissingSource = { 
/**
 * How the profile refers to it.
 */
href: string, 
/**
 * Its title, if the profile gives one.
 */
title: string, 
/**
 * Where it is said to be, the preferred address first.
 */
addresses: Array<string>, 
/**
 * The profile that imports it, where that is a source itself.
 */
imported_by: string, 
/**
 * Why it was not found.
 */
reason: MissingReason, 
/**
 * Imported catalog versions that bear its title or its file's name, the newest first.
 */
imported: Array<ImportedSource>, };

/**
 * Accepts all proposals that a filter shows, in one step.
 */
export type ModelAcceptRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The domain.
 */
domain_id: string, 
/**
 * Which proposals.
 */
filter: ModelFilter, 
/**
 * Who is asked about them.
 */
contact: string, };

/**
 * What applying a profile does.
 */
export type ModelApplication = { 
/**
 * What it is called.
 */
name: string, 
/**
 * Decisions that are added.
 */
added: Array<ModelApplied>, 
/**
 * How many decisions there are already, which stay as they are.
 */
kept: number, 
/**
 * Modules of which no object of the domain is.
 */
without_object: Array<string>, 
/**
 * Numbers that no catalog in force has.
 */
unknown: Array<string>, 
/**
 * Whether it was done.
 */
applied: boolean, };

/**
 * A module that a profile applies to an object.
 */
export type ModelApplied = { 
/**
 * Number of the module.
 */
module: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Name of the object.
 */
object_name: string, 
/**
 * Why it is applied there.
 */
reason: string, };

/**
 * Applies a profile: what a named list of modules, or a catalog that a profile was resolved to, adds to the decisions.
 */
export type ModelApplyRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The domain.
 */
domain_id: string, 
/**
 * A catalog whose modules are meant.
 */
catalog_id: string | null, 
/**
 * Numbers of modules that are meant, besides.
 */
modules: Array<string>, 
/**
 * What the profile is called; the catalog's title where it is empty.
 */
name: string, 
/**
 * Whether to do it; else only what it would do is said.
 */
apply: boolean, };

/**
 * What to show of a domain's modelling.
 */
export type ModelFilter = { 
/**
 * Words that module, object, reason or contact contain.
 */
text: string, 
/**
 * Only these states: `relevant`, `not_relevant`, `proposed`, `open`; empty for all.
 */
states: Array<string>, 
/**
 * Only modules of these orders: `R1`, `R2`, `R3`, empty text for those of others; empty for all.
 */
orders: Array<string>, 
/**
 * Only this object.
 */
object_id: string | null, 
/**
 * Only this module, by its number.
 */
module: string | null, };

/**
 * Asks for a domain's modelling.
 */
export type ModelListRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The domain.
 */
domain_id: string, 
/**
 * What to show.
 */
filter: ModelFilter, 
/**
 * Sort; none for R1 before R2 before R3.
 */
sort: Sort | null, 
/**
 * How many to skip.
 */
offset: number, 
/**
 * How many to return.
 */
limit: number, };

/**
 * Modules × target objects.
 */
export type ModelMatrix = { 
/**
 * Modules, R1 before R2 before R3.
 */
modules: Array<MatrixModule>, 
/**
 * Target objects, the domain as a whole first, groups before their members.
 */
objects: Array<MatrixObject>, 
/**
 * The cells that say something.
 */
marks: Array<MatrixMark>, };

/**
 * A module at an object.
 */
export type ModelPlace = { 
/**
 * The catalog through its versions.
 */
line_id: string, 
/**
 * Number of the module.
 */
module: string, 
/**
 * The object; none for the domain as a whole.
 */
object_id: string | null, };

/**
 * One thing that modelling lacks.
 */
export type ModelPointRow = { 
/**
 * Code of the open point.
 */
code: string, 
/**
 * What is wrong.
 */
text: string, 
/**
 * The object that it is about.
 */
object_id: string | null, 
/**
 * Its name.
 */
object_name: string, 
/**
 * The module, the parameter, how many requirements.
 */
subject: string, };

/**
 * Decides about any number of modules at objects in one step. A field that is left out stays as it is.
 */
export type ModelSaveRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The domain.
 */
domain_id: string, 
/**
 * What is decided about.
 */
places: Array<ModelPlace>, 
/**
 * Whether it applies.
 */
relevant: boolean | null, 
/**
 * Why; needed where it does not apply.
 */
reason: string | null, 
/**
 * Who is asked about it.
 */
contact: string | null, 
/**
 * What the risk analysis says that makes it necessary.
 */
risk_note: string | null, 
/**
 * Who decided; the person who works here where it is left out.
 */
decided_by: string | null, 
/**
 * When, as `YYYY-MM-DD`; today where it is left out.
 */
decided_on: string | null, 
/**
 * Takes the decisions back instead.
 */
clear?: boolean, };

/**
 * How many decisions were changed.
 */
export type ModelSaved = { 
/**
 * How many.
 */
changed: number, };

/**
 * A module at a target object; at the domain as a whole where it is applied nowhere.
 */
export type ModuleRow = { 
/**
 * The catalog through its versions.
 */
line_id: string, 
/**
 * The catalog version in force.
 */
catalog_id: string, 
/**
 * Position of the module's group in it.
 */
group: number, 
/**
 * Number.
 */
module: string, 
/**
 * Title.
 */
title: string, 
/**
 * `R1`, `R2`, `R3`; empty for modules of others.
 */
order: string, 
/**
 * The kind of object that it is applied to, as the book spells it.
 */
object_kind: string, 
/**
 * Whether it is none of the Kompendium's.
 */
user_defined: boolean, 
/**
 * The object.
 */
object_id: string, 
/**
 * Its name.
 */
object_name: string, 
/**
 * Its kind.
 */
kind: TargetObjectKind, 
/**
 * `relevant`, `not_relevant`, `proposed` or `open`.
 */
state: string, 
/**
 * Why.
 */
reason: string, 
/**
 * Who is asked about it.
 */
contact: string, 
/**
 * What the risk analysis says that makes it necessary.
 */
risk_note: string, 
/**
 * Who decided.
 */
decided_by: string, 
/**
 * When.
 */
decided_on: string | null, 
/**
 * Why it is proposed; none where nothing speaks for it.
 */
proposal: string | null, 
/**
 * How many requirements the approach asks for here.
 */
requirements: number, 
/**
 * How many of them are answered.
 */
answered: number, };

/**
 * What is recorded about a municipality.
 */
export type MunicipalityFields = { 
/**
 * Short name, unique in the Akte.
 */
name: string, 
/**
 * Full official name for covers.
 */
official_name: string, 
/**
 * Legal form.
 */
legal_form: LegalForm, 
/**
 * Land.
 */
land: Land | null, 
/**
 * Official municipality key.
 */
official_key: string, 
/**
 * Street and number.
 */
street: string, 
/**
 * Postal code.
 */
postal_code: string, 
/**
 * Town.
 */
town: string, 
/**
 * E-mail.
 */
email: string, 
/**
 * Telephone.
 */
phone: string, 
/**
 * Who leads the authority.
 */
authority_head: string, 
/**
 * Information security officer.
 */
security_officer: string, 
/**
 * Data protection officer.
 */
data_protection_officer: string, };

/**
 * A municipality in numbers.
 */
export type MunicipalityFigures = { 
/**
 * The municipality.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Its information domains by name.
 */
domains: Array<DomainFigures>, };

/**
 * The logo of a municipality.
 */
export type MunicipalityLogoRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * The name of the file that it was read from.
 */
file_name: string, 
/**
 * What can be seen on it; empty for "coat of arms or logo" with the municipality's name.
 */
alternative: string, 
/**
 * Pixels.
 */
width: number, 
/**
 * Pixels.
 */
height: number, 
/**
 * The picture as it is printed: PNG, as Base64.
 */
base64: string, };

/**
 * Sets the logo of a municipality, or says anew what can be seen on it.
 */
export type MunicipalityLogoSaveRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * A file that the user picked; none to keep the picture.
 */
token: string | null, 
/**
 * What can be seen on it, for readers without eyes.
 */
alternative: string, };

/**
 * Names one municipality.
 */
export type MunicipalityRequest = { 
/**
 * The municipality.
 */
municipality_id: string, };

/**
 * A municipality.
 */
export type MunicipalityRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * Whether it is fictitious demonstration data.
 */
demo: boolean, 
/**
 * How many information domains it has.
 */
domains: number, 
/**
 * Short name, unique in the Akte.
 */
name: string, 
/**
 * Full official name for covers.
 */
official_name: string, 
/**
 * Legal form.
 */
legal_form: LegalForm, 
/**
 * Land.
 */
land: Land | null, 
/**
 * Official municipality key.
 */
official_key: string, 
/**
 * Street and number.
 */
street: string, 
/**
 * Postal code.
 */
postal_code: string, 
/**
 * Town.
 */
town: string, 
/**
 * E-mail.
 */
email: string, 
/**
 * Telephone.
 */
phone: string, 
/**
 * Who leads the authority.
 */
authority_head: string, 
/**
 * Information security officer.
 */
security_officer: string, 
/**
 * Data protection officer.
 */
data_protection_officer: string, };

/**
 * Adds or changes a municipality.
 */
export type MunicipalitySaveRequest = { 
/**
 * Its id; none to add one.
 */
id: string | null, 
/**
 * What is recorded.
 */
fields: MunicipalityFields, };

/**
 * An entry of the authorities' list, in own words.
 */
export type MustListRow = { 
/**
 * The list.
 */
list: string, 
/**
 * Its number there.
 */
number: string, 
/**
 * What is meant.
 */
text: string, 
/**
 * What a municipality may meet.
 */
example: string, };

/**
 * A record by id and name.
 */
export type NamedRecord = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name or title.
 */
name: string, };

export const NeedEffectCodes = ["cumulation", "distribution"] as const;
export type NeedEffect = (typeof NeedEffectCodes)[number];

/**
 * Asks where a need comes from.
 */
export type NeedExplainRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The domain.
 */
domain_id: string, 
/**
 * The object.
 */
object_id: string, };

/**
 * Where the need for one basic value comes from.
 */
export type NeedExplained = { 
/**
 * The need.
 */
need: NeedValue, 
/**
 * From the object itself to the one that decided what it inherits; empty where it inherits nothing.
 */
way: Array<NeedStep>, 
/**
 * The reason that is recorded where the need was decided.
 */
source_reason: string, 
/**
 * What it says in a sentence.
 */
sentence: string, };

/**
 * Where the needs of an object come from.
 */
export type NeedExplanation = { 
/**
 * Confidentiality, integrity, availability.
 */
values: Array<NeedExplained>, 
/**
 * Cycles that the object is a member of, each with the names of all members.
 */
cycles: Array<Array<string>>, };

/**
 * Asks for protection needs.
 */
export type NeedListRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The domain.
 */
domain_id: string, 
/**
 * Words that name or number contain.
 */
text: string, 
/**
 * Only these kinds; empty for all.
 */
kinds: TargetObjectKind[], 
/**
 * Only objects that need a risk analysis.
 */
only_risk: boolean, 
/**
 * Only objects of which a need is missing.
 */
only_missing: boolean, 
/**
 * Sort; none for groups before members.
 */
sort: Sort | null, 
/**
 * How many to skip.
 */
offset: number, 
/**
 * How many to return.
 */
limit: number, };

/**
 * The protection needs of an object.
 */
export type NeedRow = { 
/**
 * The object.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Its number.
 */
number: string, 
/**
 * Its kind.
 */
kind: TargetObjectKind, 
/**
 * How many it stands for.
 */
member_count: number, 
/**
 * Its group.
 */
parent_id: string | null, 
/**
 * Confidentiality, integrity, availability.
 */
values: Array<NeedValue>, 
/**
 * Code of the highest category.
 */
total: string | null, 
/**
 * Whether it needs a risk analysis.
 */
risk_analysis: boolean, 
/**
 * Why a communication link is critical: `external`, `carries_high_need`, `excludes_high_need`,
 * `needed_in_production`.
 */
critical: Array<string>, 
/**
 * For which basic values information with a high need goes over a communication link.
 */
carried: BasicValue[], };

/**
 * Changes protection needs. A field that is left out stays as it is; an empty text clears it.
 */
export type NeedSaveRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The domain.
 */
domain_id: string, 
/**
 * The objects.
 */
object_ids: Array<string>, 
/**
 * The basic values; empty for all three.
 */
values: BasicValue[], 
/**
 * Code of the category.
 */
category: string | null, 
/**
 * Code of the damage scenario.
 */
scenario: string | null, 
/**
 * Why.
 */
reason: string | null, 
/**
 * `cumulation`, `distribution`, or empty for none.
 */
effect: string | null, 
/**
 * Code of the category that the effect leads to.
 */
effect_category: string | null, 
/**
 * Why the effect holds.
 */
effect_reason: string | null, 
/**
 * Who decided.
 */
decided_by: string | null, 
/**
 * When, as `YYYY-MM-DD`.
 */
decided_on: string | null, };

/**
 * A step of the way of a need.
 */
export type NeedStep = { 
/**
 * The object.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Its kind.
 */
kind: TargetObjectKind, 
/**
 * How it depends on the object before it; none for the first one, and where it is that one's group.
 */
dependency: DependencyKind | null, 
/**
 * Whether it is the group of the object before it.
 */
group: boolean, };

/**
 * The need of an object for one basic value.
 */
export type NeedValue = { 
/**
 * The basic value.
 */
value: BasicValue, 
/**
 * Code of the category; none where nothing is known.
 */
category: string | null, 
/**
 * Why: `missing`, `own`, `maximum`, `cumulation` or `distribution`.
 */
origin: string, 
/**
 * The object that decided it, where it is inherited.
 */
source_id: string | null, 
/**
 * Its name.
 */
source_name: string, 
/**
 * Code of the category that was determined at the object itself.
 */
own: string | null, 
/**
 * Code of the category that it inherits.
 */
inherited: string | null, 
/**
 * Code of the damage scenario that decides.
 */
scenario: string | null, 
/**
 * Why.
 */
reason: string, 
/**
 * What changes the need against the maximum principle.
 */
effect: NeedEffect | null, 
/**
 * Code of the category that the effect leads to.
 */
effect_category: string | null, 
/**
 * Why the effect holds.
 */
effect_reason: string, 
/**
 * Who decided.
 */
decided_by: string, 
/**
 * When.
 */
decided_on: string | null, };

/**
 * How many needs were changed.
 */
export type NeedsSaved = { 
/**
 * How many.
 */
changed: number, };

/**
 * An open measure at its rank.
 */
export type NextMeasure = { 
/**
 * Its rank, from 1.
 */
rank: number, 
/**
 * The measure.
 */
id: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Who sees to it.
 */
responsible: string, 
/**
 * Until when.
 */
due_on: string | null, 
/**
 * Whether its date has passed.
 */
overdue: boolean, 
/**
 * Why it stands here, in a sentence.
 */
explanation: string, 
/**
 * What it closes, in eighths of a point.
 */
value: number, 
/**
 * What it takes together with everything that has to come before, in cents.
 */
effort: number, 
/**
 * Open requirements that it closes, by catalog.
 */
closes: Array<ClosesCount>, 
/**
 * What it covers besides in other catalogs.
 */
covers: Array<CoversCount>, 
/**
 * Unfinished measures that it waits for.
 */
waits_for: Array<MeasureRelationRow>, 
/**
 * Open measures that wait for it.
 */
enables: Array<MeasureRelationRow>, };

/**
 * One thing to do next.
 */
export type NextStep = { 
/**
 * The requirement.
 */
requirement_id: string, 
/**
 * The target object.
 */
target_object_id: string, 
/**
 * Its label.
 */
label: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Title of its group.
 */
group_title: string, 
/**
 * Modal verb as written.
 */
modal_verb: string, 
/**
 * Effort level.
 */
effort: number | null, };

export const NoticeExceptionCodes = ["protected", "averted", "disproportionate"] as const;
export type NoticeException = (typeof NoticeExceptionCodes)[number];

/**
 * The target objects of a domain with their categories.
 */
export type ObjectCategories = { 
/**
 * The objects, groups before their members.
 */
items: Array<ObjectCategoryRow>, 
/**
 * The categories that there are, those above before those below, each indented by how deep it stands.
 */
known: Array<KnownCategory>, };

/**
 * A target object with its categories.
 */
export type ObjectCategoryRow = { 
/**
 * The object.
 */
object_id: string, 
/**
 * Its name.
 */
object_name: string, 
/**
 * Its kind.
 */
kind: TargetObjectKind, 
/**
 * The categories that were assigned.
 */
categories: Array<string>, 
/**
 * The categories above them, which hold as well.
 */
inherited: Array<string>, 
/**
 * Categories that it seems to have; empty once some were assigned.
 */
proposed: Array<string>, 
/**
 * How many requirements they bring.
 */
requirements: number, };

/**
 * Assigns categories to any number of objects in one step.
 */
export type ObjectCategorySaveRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The domain.
 */
domain_id: string, 
/**
 * The objects.
 */
object_ids: Array<string>, 
/**
 * Categories to add.
 */
add: Array<string>, 
/**
 * Categories to take away.
 */
remove: Array<string>, 
/**
 * Adds what is proposed for each object that has none.
 */
proposed?: boolean, };

/**
 * What else is recorded about a target object; what of it applies depends on its kind.
 */
export type ObjectFacts = { 
/**
 * Its number or abbreviation.
 */
number: string, 
/**
 * Its platform, or what sort of room, link, process or provider it is.
 */
platform: string, 
/**
 * Whether it is in use.
 */
usage: UsageStatus | null, 
/**
 * Who uses or administers it.
 */
users: string, 
/**
 * Whose it is.
 */
owner: string, 
/**
 * Where it is.
 */
location: string, 
/**
 * Since when it is in service.
 */
in_service_since: string | null, 
/**
 * Until when it is supported.
 */
support_ends_on: string | null, 
/**
 * What replaces it.
 */
replaced_by_id: string | null, 
/**
 * What a process is.
 */
process_kind: ProcessKind | null, 
/**
 * Whether personal data are processed.
 */
personal_data: boolean | null, 
/**
 * Classification of information.
 */
classification: Classification | null, 
/**
 * Who runs a link.
 */
carrier: string, 
/**
 * Network address.
 */
network_address: string, 
/**
 * Contract with a provider.
 */
contract: string, 
/**
 * Whether a link leads outside.
 */
external_connection: boolean | null, 
/**
 * Whether information with a high need goes over a link.
 */
carries_high_need: CarriedNeed, 
/**
 * Whether information with a high need must not go over a link.
 */
excludes_high_need: boolean | null, 
/**
 * Whether production stops without a link.
 */
needed_in_production: boolean | null, };

/**
 * What a municipality lets another one see.
 */
export type ObjectGrantRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * The domain of the object.
 */
domain_id: string, 
/**
 * The object.
 */
object_id: string, 
/**
 * Its name.
 */
object_name: string, 
/**
 * The municipality that may refer to it.
 */
member_id: string, 
/**
 * Its name.
 */
member_name: string, 
/**
 * Whether statements and titles of evidence may be read, too.
 */
statements: boolean, 
/**
 * What for.
 */
purpose: string, 
/**
 * Who approved it.
 */
granted_by: string, 
/**
 * When.
 */
granted_on: string, 
/**
 * Since when it holds no more.
 */
withdrawn_on: string | null, 
/**
 * Whether the member refers to it.
 */
relied_on: boolean, };

/**
 * Lets municipalities refer to objects; what was granted before is granted anew.
 */
export type ObjectGrantSaveRequest = { 
/**
 * The municipality whose objects they are.
 */
municipality_id: string, 
/**
 * The objects.
 */
object_ids: Array<string>, 
/**
 * The municipalities that may refer to them.
 */
member_ids: Array<string>, 
/**
 * Whether statements and titles of evidence may be read, too.
 */
statements: boolean, 
/**
 * What for.
 */
purpose: string, 
/**
 * Who approved it.
 */
granted_by: string, 
/**
 * When; none for today.
 */
granted_on: string | null, };

/**
 * Takes back what was granted. References stay, and see nothing any more.
 */
export type ObjectGrantWithdrawRequest = { 
/**
 * The municipality whose objects they are.
 */
municipality_id: string, 
/**
 * The grants.
 */
ids: Array<string>, 
/**
 * Since when; none for today.
 */
withdrawn_on: string | null, };

/**
 * The grants that were written.
 */
export type ObjectGrantsSaved = { 
/**
 * Their ids.
 */
ids: Array<string>, };

export const ObjectiveDirectionCodes = ["at_least", "at_most"] as const;
export type ObjectiveDirection = (typeof ObjectiveDirectionCodes)[number];

/**
 * What is recorded about an objective.
 */
export type ObjectiveFields = { 
/**
 * The information domain that it is for; none for all of them.
 */
domain_id: string | null, 
/**
 * What is to be reached.
 */
title: string, 
/**
 * By what one sees it.
 */
indicator: string, 
/**
 * The unit of its values.
 */
measure_unit: string, 
/**
 * The value to be reached, to a thousandth of its unit.
 */
target_value: number | null, 
/**
 * On which side of it a value is good.
 */
direction: ObjectiveDirection, 
/**
 * Who answers for it.
 */
responsible: string, 
/**
 * Since when it is pursued.
 */
starts_on: string | null, 
/**
 * By when it is to be reached.
 */
due_on: string | null, 
/**
 * What is needed for it.
 */
resources: string, 
/**
 * How results are evaluated.
 */
evaluation: string, 
/**
 * After how many months the next value is due.
 */
interval_months: number | null, 
/**
 * What was measured.
 */
measurements: Array<MeasurementRow>, 
/**
 * What is said about the result once the date has passed.
 */
conclusion: string, 
/**
 * Its evidence.
 */
evidence_ids: Array<string>, };

/**
 * An objective.
 */
export type ObjectiveRow = { 
/**
 * The record.
 */
id: string, 
/**
 * Name of its information domain; empty for all.
 */
domain_name: string, 
/**
 * How it stands.
 */
state: ObjectiveState, 
/**
 * The target in words, with its direction and unit; empty without one.
 */
target_text: string, 
/**
 * The latest value in words, with its unit; empty without one.
 */
latest_text: string, 
/**
 * When it was measured.
 */
latest_on: string | null, 
/**
 * The last day for the next value.
 */
next_value_on: string | null, 
/**
 * The values in words, in the order of their days.
 */
values: Array<ValueText>, 
/**
 * Values and target as a chart; none for less than two values.
 */
chart: Picture | null, 
/**
 * Its evidence by title.
 */
evidence: Array<NamedRecord>, 
/**
 * What an audit would object to.
 */
points: Array<PointText>, 
/**
 * The information domain that it is for; none for all of them.
 */
domain_id: string | null, 
/**
 * What is to be reached.
 */
title: string, 
/**
 * By what one sees it.
 */
indicator: string, 
/**
 * The unit of its values.
 */
measure_unit: string, 
/**
 * The value to be reached, to a thousandth of its unit.
 */
target_value: number | null, 
/**
 * On which side of it a value is good.
 */
direction: ObjectiveDirection, 
/**
 * Who answers for it.
 */
responsible: string, 
/**
 * Since when it is pursued.
 */
starts_on: string | null, 
/**
 * By when it is to be reached.
 */
due_on: string | null, 
/**
 * What is needed for it.
 */
resources: string, 
/**
 * How results are evaluated.
 */
evaluation: string, 
/**
 * After how many months the next value is due.
 */
interval_months: number | null, 
/**
 * What was measured.
 */
measurements: Array<MeasurementRow>, 
/**
 * What is said about the result once the date has passed.
 */
conclusion: string, 
/**
 * Its evidence.
 */
evidence_ids: Array<string>, };

/**
 * Adds or changes an objective.
 */
export type ObjectiveSaveRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * Which one; none for a new one.
 */
id: string | null, 
/**
 * What is recorded.
 */
fields: ObjectiveFields, };

export const ObjectiveStateCodes = ["unmeasured", "on_target", "off_target", "achieved", "missed"] as const;
export type ObjectiveState = (typeof ObjectiveStateCodes)[number];

/**
 * What is recorded about a task.
 */
export type OfficerTaskFields = { 
/**
 * What is to be done.
 */
title: string, 
/**
 * Which field of work it is about.
 */
topic: DeskTopic, 
/**
 * How far it is.
 */
status: TaskStatus, 
/**
 * Until when.
 */
due_on: string | null, 
/**
 * Who sees to it.
 */
responsible: string, 
/**
 * When it was done.
 */
done_on: string | null, 
/**
 * Activities that it is about.
 */
activity_ids: Array<string>, 
/**
 * Target objects that it is about.
 */
object_ids: Array<string>, 
/**
 * Measures that it is about.
 */
measure_ids: Array<string>, 
/**
 * Its evidence.
 */
evidence_ids: Array<string>, 
/**
 * What is worth knowing.
 */
remark: string, };

/**
 * A task.
 */
export type OfficerTaskRow = { 
/**
 * The record.
 */
id: string, 
/**
 * Activities by name.
 */
activities: Array<NamedRecord>, 
/**
 * Target objects by name.
 */
objects: Array<NamedRecord>, 
/**
 * Measures by title.
 */
measures: Array<NamedRecord>, 
/**
 * Its evidence by title.
 */
evidence: Array<NamedRecord>, 
/**
 * What an audit would object to.
 */
points: Array<PointText>, 
/**
 * What is to be done.
 */
title: string, 
/**
 * Which field of work it is about.
 */
topic: DeskTopic, 
/**
 * How far it is.
 */
status: TaskStatus, 
/**
 * Until when.
 */
due_on: string | null, 
/**
 * Who sees to it.
 */
responsible: string, 
/**
 * When it was done.
 */
done_on: string | null, 
/**
 * Activities that it is about.
 */
activity_ids: Array<string>, 
/**
 * Target objects that it is about.
 */
object_ids: Array<string>, 
/**
 * Measures that it is about.
 */
measure_ids: Array<string>, 
/**
 * Its evidence.
 */
evidence_ids: Array<string>, 
/**
 * What is worth knowing.
 */
remark: string, };

/**
 * Adds or changes a task.
 */
export type OfficerTaskSaveRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * Which one; none for a new one.
 */
id: string | null, 
/**
 * What is recorded.
 */
fields: OfficerTaskFields, };

/**
 * How often an open point occurs.
 */
export type OpenPointCount = { 
/**
 * Its code.
 */
code: string, 
/**
 * In words.
 */
text: string, 
/**
 * How often.
 */
count: number, };

/**
 * The state of one information domain.
 */
export type Overview = { 
/**
 * All requirements at all target objects.
 */
counts: Counts, 
/**
 * Per top group of the catalogs in force.
 */
groups: Array<GroupDegree>, 
/**
 * Degree over time, oldest first.
 */
trend: Array<TrendPoint>, 
/**
 * The degree over time, drawn; none before there are two days to compare.
 */
trend_chart: Picture | null, 
/**
 * What to do next.
 */
next_steps: Array<NextStep>, 
/**
 * The open measures that bring most for the least effort.
 */
next_measures: Array<NextMeasure>, 
/**
 * Open points by kind.
 */
open_points: Array<OpenPointCount>, 
/**
 * How many open points were put back with a reason.
 */
put_back_points: number, 
/**
 * Requirements at target objects that are not implemented, with an exception that holds today.
 */
excepted: number, 
/**
 * Open measures.
 */
open_measures: number, 
/**
 * Overdue measures.
 */
overdue_measures: number, 
/**
 * Evidence that has expired.
 */
expired_evidence: number, 
/**
 * Evidence that expires within sixty days.
 */
expiring_evidence: number, 
/**
 * Sum of one-off costs of open measures in cents, for things and people.
 */
open_cost_once: number, 
/**
 * Sum of yearly costs of open measures in cents, for things and people.
 */
open_cost_yearly: number, };

export const PackageChoiceCodes = ["relevant", "struck_out", "added"] as const;
export type PackageChoice = (typeof PackageChoiceCodes)[number];

/**
 * What to show of a requirement package.
 */
export type PackageFilter = { 
/**
 * Words that requirement, object or reason contain.
 */
text: string, 
/**
 * Only what came in by these steps; empty for all.
 */
steps: PackageStep[], 
/**
 * Only this object.
 */
object_id: string | null, 
/**
 * Only this requirement.
 */
requirement_id?: string, 
/**
 * Only what waits for a decision on its relevance.
 */
undecided?: boolean, 
/**
 * Only what was struck out.
 */
struck_out?: boolean, 
/**
 * Only what needs something that is not implemented.
 */
held?: boolean, };

/**
 * One requirement of the package at one object.
 */
export type PackageItemRow = { 
/**
 * The requirement.
 */
requirement_id: string, 
/**
 * The publisher's id in this version.
 */
label: string, 
/**
 * Title.
 */
title: string, 
/**
 * Modal verb.
 */
modal_verb: string, 
/**
 * Security level.
 */
level: string, 
/**
 * Effort level.
 */
effort: number | null, 
/**
 * The object.
 */
object_id: string, 
/**
 * Its name.
 */
object_name: string, 
/**
 * By which step it came in.
 */
step: PackageStep, 
/**
 * The categories by which it came in.
 */
categories: Array<string>, 
/**
 * Whether the object inherits them.
 */
inherited: boolean, 
/**
 * What was decided; none where nobody has.
 */
choice: PackageChoice | null, 
/**
 * Why it was added.
 */
basis: AdditionBasis | null, 
/**
 * Why.
 */
reason: string, 
/**
 * Who decided.
 */
decided_by: string, 
/**
 * When.
 */
decided_on: string | null, 
/**
 * Whether it was struck out.
 */
struck_out: boolean, 
/**
 * Status as it was answered.
 */
status: ImplementationStatus, 
/**
 * What it needs and is not implemented; then it counts as not implemented.
 */
unmet: Array<string>, 
/**
 * Its parameters; only of the rows that are shown.
 */
params: Array<PackageParam>, };

/**
 * Asks for a requirement package.
 */
export type PackageListRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The domain.
 */
domain_id: string, 
/**
 * What to show.
 */
filter: PackageFilter, 
/**
 * Sort; none for objects in their order.
 */
sort: Sort | null, 
/**
 * How many to skip.
 */
offset: number, 
/**
 * How many to return.
 */
limit: number, };

/**
 * A parameter with the values that apply.
 */
export type PackageParam = { 
/**
 * What the publisher calls it.
 */
label: string, 
/**
 * The strictest of the values; none where there is none, or where they cannot be put in order.
 */
value: string | null, 
/**
 * All values that apply.
 */
values: Array<string>, 
/**
 * The value that the decision at this object sets; empty where it sets none.
 */
here: string, };

/**
 * A requirement at an object.
 */
export type PackagePlace = { 
/**
 * The requirement.
 */
requirement_id: string, 
/**
 * The object; none for the domain as a whole.
 */
object_id: string | null, };

/**
 * Decides about any number of requirements at objects in one step. A field that is left out stays as it is.
 */
export type PackageSaveRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The domain.
 */
domain_id: string, 
/**
 * What is decided about.
 */
places: Array<PackagePlace>, 
/**
 * What is decided.
 */
choice: PackageChoice | null, 
/**
 * Why it was added.
 */
basis: AdditionBasis | null, 
/**
 * Why; needed where it is struck out or added.
 */
reason: string | null, 
/**
 * Values of parameters that hold at these objects.
 */
values: Array<PackageValue> | null, 
/**
 * Who decided; the person who works here where it is left out.
 */
decided_by: string | null, 
/**
 * When, as `YYYY-MM-DD`; today where it is left out.
 */
decided_on: string | null, 
/**
 * Takes the decisions back instead.
 */
clear?: boolean, };

/**
 * How many decisions were changed.
 */
export type PackageSaved = { 
/**
 * How many.
 */
changed: number, };

export const PackageStepCodes = ["methodology", "category", "process", "addition"] as const;
export type PackageStep = (typeof PackageStepCodes)[number];

/**
 * How much came in by a step.
 */
export type PackageStepCount = { 
/**
 * The step.
 */
step: PackageStep, 
/**
 * Requirements at objects.
 */
total: number, 
/**
 * Of these, struck out.
 */
struck_out: number, 
/**
 * Of these, waiting for a decision.
 */
undecided: number, 
/**
 * Of these, implemented with everything that they need.
 */
implemented: number, };

/**
 * A requirement package at a glance.
 */
export type PackageSummary = { 
/**
 * Whether somebody has begun with it; only then the check asks for it.
 */
begun: boolean, 
/**
 * The four steps.
 */
steps: Array<PackageStepCount>, 
/**
 * How many objects wait for a category.
 */
without_category: number, };

/**
 * A value of a parameter at an object.
 */
export type PackageValue = { 
/**
 * What the publisher calls the parameter.
 */
label: string, 
/**
 * The value.
 */
value: string, };

/**
 * Where the pairs of a mapping stand today.
 */
export type PairCounts = { 
/**
 * All of them.
 */
pairs: number, 
/**
 * Both sides stand where the mapping says.
 */
same: number, 
/**
 * A side has another id by now.
 */
moved: number, 
/**
 * A side is not in the newest version any more.
 */
gone: number, 
/**
 * Only the version that the mapping was made for, which is not imported, would tell which requirement is meant.
 */
needs_version: number, 
/**
 * The catalog of a side is not imported.
 */
no_catalog: number, };

/**
 * Where a pair stands today.
 */
export type PairPlace = "same" | "moved" | "gone" | "needs_version" | "no_catalog";

/**
 * One side of a pair.
 */
export type PairSide = { 
/**
 * Its id as written.
 */
id: string, 
/**
 * What it is today, if that is known.
 */
requirement: MappedRequirement | null, 
/**
 * Where it stands.
 */
place: PairPlace, 
/**
 * What led there.
 */
through: PairThrough, 
/**
 * The imported versions that tell what the ids of this side mean, where it took one.
 */
made_for: Array<string>, 
/**
 * Whether only a part of the requirement is meant.
 */
is_part: boolean, 
/**
 * Whether the id names another requirement by now, to which a reader without identifiers would be led.
 */
old_id_is_reused: boolean, };

/**
 * What led from a side of a pair to its requirement.
 */
export type PairThrough = "identifier" | "version" | "id" | "nothing";

/**
 * A part of an answer that was given before the rest.
 */
export type PartialAnswerRow = { 
/**
 * When.
 */
on: string, 
/**
 * What it answers.
 */
content: string, };

export const PentestResultCodes = ["passed", "minor", "serious"] as const;
export type PentestResult = (typeof PentestResultCodes)[number];

export const PeriodUnitCodes = ["days", "working_days", "weeks", "months", "years"] as const;
export type PeriodUnit = (typeof PeriodUnitCodes)[number];

/**
 * What is recorded about a person.
 */
export type PersonFields = { 
/**
 * Name.
 */
name: string, 
/**
 * Position or function.
 */
position: string, 
/**
 * Office, department or firm.
 */
unit: string, 
/**
 * E-mail.
 */
email: string, 
/**
 * Telephone.
 */
phone: string, 
/**
 * Whether the person is not employed by the municipality.
 */
external: boolean, 
/**
 * To whom the person reports.
 */
superior_id: string | null, 
/**
 * The roles that the person holds.
 */
roles: Array<RoleHeldRow>, };

/**
 * Asks for persons.
 */
export type PersonListRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * Words that name, position, unit or a role contain.
 */
text: string, 
/**
 * Sort; none for the name.
 */
sort: Sort | null, 
/**
 * How many to skip.
 */
offset: number, 
/**
 * How many to return.
 */
limit: number, };

export const PersonRoleCodes = ["authority_head", "security_officer", "data_protection_officer", "it_head", "it_operations", "process_owner", "data_protection_coordinator", "emergency_officer", "building_services", "procurement", "audit_office", "staff_council"] as const;
export type PersonRole = (typeof PersonRoleCodes)[number];

/**
 * A person.
 */
export type PersonRow = { 
/**
 * The person's id.
 */
id: string, 
/**
 * Name of the superior; empty without one.
 */
superior_name: string, 
/**
 * What is wrong with the person's roles, in sentences.
 */
findings: Array<string>, 
/**
 * Name.
 */
name: string, 
/**
 * Position or function.
 */
position: string, 
/**
 * Office, department or firm.
 */
unit: string, 
/**
 * E-mail.
 */
email: string, 
/**
 * Telephone.
 */
phone: string, 
/**
 * Whether the person is not employed by the municipality.
 */
external: boolean, 
/**
 * To whom the person reports.
 */
superior_id: string | null, 
/**
 * The roles that the person holds.
 */
roles: Array<RoleHeldRow>, };

/**
 * Adds or changes a person.
 */
export type PersonSaveRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The person's id; none to add one.
 */
id: string | null, 
/**
 * What is recorded.
 */
fields: PersonFields, };

export const PersonsRiskCodes = ["low", "normal", "high"] as const;
export type PersonsRisk = (typeof PersonsRiskCodes)[number];

/**
 * A file that the user picked.
 */
export type PickedFile = { 
/**
 * Hand this back to use it.
 */
token: string, 
/**
 * Its name without the folder.
 */
name: string, 
/**
 * Its size in bytes.
 */
size: number, };

/**
 * The files that the user picked; empty if the dialog was closed.
 */
export type PickedFiles = { 
/**
 * The files.
 */
files: Array<PickedFile>, };

/**
 * A folder that the user picked; none if the dialog was closed.
 */
export type PickedFolder = { 
/**
 * Hand this back to use it.
 */
token: string, 
/**
 * Its path, for people to read.
 */
folder: string, 
/**
 * What lies there.
 */
kind: FolderKind, 
/**
 * Doors by which an Akte there can be opened, by kind.
 */
doors: Array<DoorKind>, };

/**
 * A place that the user picked for a file.
 */
export type PickedPlace = { 
/**
 * Hand this back to write there.
 */
token: string, 
/**
 * Its path, for people to read.
 */
path: string, };

/**
 * A chart: outlines from below to above, then its words.
 */
export type Picture = { 
/**
 * Its width, in the units of everything in it.
 */
width: number, 
/**
 * Its height.
 */
height: number, 
/**
 * Areas and lines.
 */
outlines: Array<PictureOutline>, 
/**
 * Words.
 */
labels: Array<PictureLabel>, };

/**
 * A word of a chart.
 */
export type PictureLabel = { 
/**
 * Where it stands.
 */
x: number, 
/**
 * On which line.
 */
y: number, 
/**
 * Which end stands there: `start`, `middle` or `end`.
 */
anchor: string, 
/**
 * The word.
 */
text: string, 
/**
 * Size of the type.
 */
size: number, 
/**
 * Whether it is what the chart says, not only an aid to read it.
 */
strong: boolean, };

/**
 * An outline of a chart.
 */
export type PictureOutline = { 
/**
 * The way around, as SVG writes it.
 */
path: string, 
/**
 * Code of what fills it, e.g. `status-yes`.
 */
fill: string | null, 
/**
 * Code of what draws it.
 */
line: string | null, 
/**
 * How thick its line is.
 */
thickness: number, };

/**
 * A group of measures with its sums. What was dropped counts nowhere.
 */
export type PlanGroup = { 
/**
 * What they have in common, stable: a month, a name in lower case, a year; empty for those that have nothing.
 */
key: string, 
/**
 * What they have in common, in words.
 */
title: string, 
/**
 * How many measures.
 */
measures: number, 
/**
 * How many of them are done.
 */
done: number, 
/**
 * How many are overdue.
 */
overdue: number, 
/**
 * Sum of one-off investments in cents.
 */
cost_once: number, 
/**
 * Sum of yearly material costs in cents.
 */
cost_yearly: number, 
/**
 * Sum of one-off personnel costs in cents.
 */
personnel_once: number, 
/**
 * Sum of yearly personnel costs in cents.
 */
personnel_yearly: number, 
/**
 * By budget year: yearly costs of this year's measures and of all before.
 */
running: number | null, };

/**
 * By what the measures of a plan stand together.
 */
export type PlanGrouping = "date" | "person" | "budget_year";

/**
 * A line of a plan: a group with its sums, or one of its measures.
 */
export type PlanLine = { 
/**
 * The group that begins here.
 */
group: PlanGroup | null, 
/**
 * A measure of the group above.
 */
measure: MeasureRow | null, };

export const PointAreaCodes = ["check", "measures", "domain", "structure", "needs", "modelling", "risks", "providers", "registers", "privacy", "iso", "desk"] as const;
export type PointArea = (typeof PointAreaCodes)[number];

/**
 * Open points in numbers.
 */
export type PointFigures = { 
/**
 * Those that count.
 */
open: number, 
/**
 * Those that were put back with a reason.
 */
put_back: number, 
/**
 * Implemented requirements and parts of providers that nothing proves which holds.
 */
unproven: number, 
/**
 * Measures whose date has passed.
 */
overdue_measures: number, 
/**
 * By kind, the most frequent first.
 */
kinds: Array<OpenPointCount>, };

/**
 * Asks for the open points of an information domain.
 */
export type PointListRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The domain.
 */
domain_id: string, 
/**
 * Words that occur in the point or in what it is about.
 */
text: string, 
/**
 * Only these kinds, by their codes; empty for all.
 */
codes: Array<string>, 
/**
 * Only what is mended in one of these places; empty for all.
 */
areas: PointArea[], 
/**
 * Only what is about this target object.
 */
object_id: string | null, 
/**
 * Those that count, unless said otherwise.
 */
state: PointState, 
/**
 * Sort; none for kind by kind.
 */
sort: Sort | null, 
/**
 * How many to skip.
 */
offset: number, 
/**
 * How many to return.
 */
limit: number, };

/**
 * Puts open points back.
 */
export type PointPutBackRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The domain.
 */
domain_id: string, 
/**
 * The points, each by what names it.
 */
places: Array<string>, 
/**
 * Why they may stay open.
 */
reason: string, 
/**
 * The last day on which they stay put back; none for as long as nobody takes that back.
 */
until: string | null, };

/**
 * Lets open points count again.
 */
export type PointRestoreRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The domain.
 */
domain_id: string, 
/**
 * The points, each by what names it.
 */
places: Array<string>, };

/**
 * One open point.
 */
export type PointRow = { 
/**
 * What names it, for putting it back.
 */
place: string, 
/**
 * Code of its kind.
 */
code: string, 
/**
 * What is wrong.
 */
text: string, 
/**
 * What to do, and where.
 */
mend: string, 
/**
 * Where it is mended.
 */
area: PointArea, 
/**
 * The target object that it is about.
 */
object_id: string | null, 
/**
 * Its name.
 */
object_name: string, 
/**
 * The requirement that it is about.
 */
requirement_id: string | null, 
/**
 * The measure, risk, provider relation, reference or person that it is about.
 */
record_id: string | null, 
/**
 * What exactly it is about.
 */
subject: string, 
/**
 * What was recorded about putting it back; where that has ended, the point counts again.
 */
put_back: PutBack | null, 
/**
 * Whether it was put back and is not open any more anyway.
 */
settled: boolean, };

/**
 * Which open points to show.
 */
export type PointState = "open" | "put_back" | "all";

/**
 * An open point with its sentence.
 */
export type PointText = { 
/**
 * Stable code.
 */
code: string, 
/**
 * The sentence for people.
 */
text: string, };

/**
 * How many points were put back, or count again.
 */
export type PointsChanged = { 
/**
 * That many.
 */
changed: number, };

export const PolicyCodes = ["information_security", "risk_analysis", "document_control", "internal_audit", "corrective_action"] as const;
export type Policy = (typeof PolicyCodes)[number];

export const PortalConnectionCodes = ["direct", "indirect", "none"] as const;
export type PortalConnection = (typeof PortalConnectionCodes)[number];

export const PriorityCodes = ["urgent", "high", "medium", "low"] as const;
export type Priority = (typeof PriorityCodes)[number];

export const ProcessKindCodes = ["core", "supporting"] as const;
export type ProcessKind = (typeof ProcessKindCodes)[number];

/**
 * What is recorded about a contract with a processor.
 */
export type ProcessorFields = { 
/**
 * The processor.
 */
processor: string, 
/**
 * Its address.
 */
address: string, 
/**
 * Whom to ask.
 */
contact: string, 
/**
 * Its data protection officer.
 */
officer: string, 
/**
 * Subject of the processing.
 */
subject: string, 
/**
 * Duration.
 */
duration: string, 
/**
 * Nature and purpose.
 */
nature_and_purpose: string, 
/**
 * Kind of data.
 */
data: string, 
/**
 * Categories of data subjects.
 */
subjects: string, 
/**
 * The type of the main contract.
 */
evb_it: EvbItType | null, 
/**
 * The main contract to which it belongs, by name or number.
 */
main_contract: string, 
/**
 * Version of the contract.
 */
version: string, 
/**
 * When it was signed.
 */
signed_on: string | null, 
/**
 * By whom.
 */
signed_by: string, 
/**
 * The clauses of Art. 28(3), as somebody found them.
 */
clauses: Array<ClauseRow>, 
/**
 * Who may give instructions.
 */
instructing_persons: string, 
/**
 * How sub-processors are authorised.
 */
sub_processor_authorisation: SubProcessorAuthorisation | null, 
/**
 * The sub-processors.
 */
sub_processors: Array<SubProcessorRow>, 
/**
 * Transfers to third countries by the processor itself.
 */
transfers: Array<Transfer>, 
/**
 * Date of the annex with measures.
 */
measures_annex_on: string | null, 
/**
 * When sufficient guarantees were checked.
 */
guarantees_checked_on: string | null, 
/**
 * When the processor was last controlled.
 */
controlled_on: string | null, 
/**
 * With which result.
 */
control_result: string, 
/**
 * When the next control is due.
 */
control_due_on: string | null, 
/**
 * Certificates.
 */
certificates: Array<CertificateRow>, 
/**
 * Whether social data are processed.
 */
social_data: boolean, 
/**
 * When the supervising authority was told of that.
 */
social_data_notified_on: string | null, 
/**
 * Whether it is remote maintenance.
 */
remote_maintenance: boolean, 
/**
 * What the processor owes at the end.
 */
exit_duties: string, 
/**
 * The last day, once it is known.
 */
ends_on: string | null, 
/**
 * When deletion or return was confirmed.
 */
returned_on: string | null, 
/**
 * Its evidence.
 */
evidence_ids: Array<string>, };

/**
 * A contract with a processor.
 */
export type ProcessorRow = { 
/**
 * The record.
 */
id: string, 
/**
 * How many of the eight clauses are there.
 */
clauses_present: number, 
/**
 * The activities for which it works, by name.
 */
activities: Array<NamedRecord>, 
/**
 * Evidence by title.
 */
evidence: Array<NamedRecord>, 
/**
 * What an audit would object to.
 */
points: Array<PointText>, 
/**
 * The processor.
 */
processor: string, 
/**
 * Its address.
 */
address: string, 
/**
 * Whom to ask.
 */
contact: string, 
/**
 * Its data protection officer.
 */
officer: string, 
/**
 * Subject of the processing.
 */
subject: string, 
/**
 * Duration.
 */
duration: string, 
/**
 * Nature and purpose.
 */
nature_and_purpose: string, 
/**
 * Kind of data.
 */
data: string, 
/**
 * Categories of data subjects.
 */
subjects: string, 
/**
 * The type of the main contract.
 */
evb_it: EvbItType | null, 
/**
 * The main contract to which it belongs, by name or number.
 */
main_contract: string, 
/**
 * Version of the contract.
 */
version: string, 
/**
 * When it was signed.
 */
signed_on: string | null, 
/**
 * By whom.
 */
signed_by: string, 
/**
 * The clauses of Art. 28(3), as somebody found them.
 */
clauses: Array<ClauseRow>, 
/**
 * Who may give instructions.
 */
instructing_persons: string, 
/**
 * How sub-processors are authorised.
 */
sub_processor_authorisation: SubProcessorAuthorisation | null, 
/**
 * The sub-processors.
 */
sub_processors: Array<SubProcessorRow>, 
/**
 * Transfers to third countries by the processor itself.
 */
transfers: Array<Transfer>, 
/**
 * Date of the annex with measures.
 */
measures_annex_on: string | null, 
/**
 * When sufficient guarantees were checked.
 */
guarantees_checked_on: string | null, 
/**
 * When the processor was last controlled.
 */
controlled_on: string | null, 
/**
 * With which result.
 */
control_result: string, 
/**
 * When the next control is due.
 */
control_due_on: string | null, 
/**
 * Certificates.
 */
certificates: Array<CertificateRow>, 
/**
 * Whether social data are processed.
 */
social_data: boolean, 
/**
 * When the supervising authority was told of that.
 */
social_data_notified_on: string | null, 
/**
 * Whether it is remote maintenance.
 */
remote_maintenance: boolean, 
/**
 * What the processor owes at the end.
 */
exit_duties: string, 
/**
 * The last day, once it is known.
 */
ends_on: string | null, 
/**
 * When deletion or return was confirmed.
 */
returned_on: string | null, 
/**
 * Its evidence.
 */
evidence_ids: Array<string>, };

/**
 * Adds or changes a contract with a processor.
 */
export type ProcessorSaveRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * Which one; none for a new one.
 */
id: string | null, 
/**
 * What is recorded.
 */
fields: ProcessorFields, };

/**
 * A profile that misses sources.
 */
export type ProfileMissing = { 
/**
 * Name of its file.
 */
file: string, 
/**
 * What it misses.
 */
references: Array<MissingSource>, };

/**
 * What was given for a source of a profile: a file, or a catalog version that was imported before.
 */
export type ProfileSource = { 
/**
 * Token of the file; empty where a catalog version is given.
 */
token: string, 
/**
 * The catalog version; none where a file is given.
 */
catalog_id: string | null, 
/**
 * The reference that it stands for, as in [`MissingSource::href`]; empty for whatever bears the file's name.
 */
href: string, };

/**
 * An answer from which a status is proposed.
 */
export type ProposalSource = { 
/**
 * The requirement that was answered.
 */
requirement_id: string, 
/**
 * Its label.
 */
label: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Title of its catalog.
 */
catalog: string, 
/**
 * How it relates to the control.
 */
relation: MappingRelation, 
/**
 * What was found, the worst of all target objects.
 */
status: ImplementationStatus, 
/**
 * Label of the requirement over which the way leads; empty where a pair names both.
 */
through: string, 
/**
 * Titles of the mapping collections on the way; empty where the control itself was answered.
 */
mappings: Array<string>, };

/**
 * A category of protection needs.
 */
export type ProtectionCategoryRow = { 
/**
 * What needs refer to; empty for a new one.
 */
code: string, 
/**
 * Its name.
 */
name: string, 
/**
 * What it means.
 */
definition: string, 
/**
 * Whether an object of this category needs a risk analysis.
 */
risk_analysis: boolean, };

export const ProtectionGoalCodes = ["data_minimisation", "availability", "integrity", "confidentiality", "unlinkability", "transparency", "intervenability"] as const;
export type ProtectionGoal = (typeof ProtectionGoalCodes)[number];

export const ProtectionKindCodes = ["technical", "organisational"] as const;
export type ProtectionKind = (typeof ProtectionKindCodes)[number];

/**
 * How a municipality determines protection needs.
 */
export type ProtectionSchemeRow = { 
/**
 * Whether it was recorded; else it is what the program proposes.
 */
recorded: boolean, 
/**
 * Who laid it down.
 */
decided_by: string, 
/**
 * When.
 */
decided_on: string | null, 
/**
 * Categories, the lowest first.
 */
categories: Array<ProtectionCategoryRow>, 
/**
 * Damage scenarios.
 */
scenarios: Array<DamageScenarioRow>, };

/**
 * Lays down how a municipality determines protection needs.
 */
export type ProtectionSchemeSaveRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * Who laid it down.
 */
decided_by: string, 
/**
 * When.
 */
decided_on: string | null, 
/**
 * Categories, the lowest first.
 */
categories: Array<ProtectionCategoryRow>, 
/**
 * Damage scenarios.
 */
scenarios: Array<DamageScenarioRow>, };

export const ProtectionScopeCodes = ["central", "procedure"] as const;
export type ProtectionScope = (typeof ProtectionScopeCodes)[number];

/**
 * What a piece of evidence proves: a requirement at a target object, or a measure.
 */
export type Proves = { "kind": "requirement" } & Served | { "kind": "measure", 
/**
 * The measure.
 */
measure_id: string, };

/**
 * A provider relation with what hangs on it.
 */
export type ProviderDetail = { 
/**
 * The relation.
 */
row: ProviderRow, 
/**
 * Its objects.
 */
objects: Array<ProviderObjectRow>, 
/**
 * Its evidence.
 */
evidence: Array<ProviderEvidenceRow>, 
/**
 * Its history.
 */
history: Array<HistoryRow>, };

export const ProviderEvidencePurposeCodes = ["proof", "contract", "data_agreement", "legal_act"] as const;
export type ProviderEvidencePurpose = (typeof ProviderEvidencePurposeCodes)[number];

/**
 * A piece of evidence of a provider relation.
 */
export type ProviderEvidenceRow = { 
/**
 * The link.
 */
id: string, 
/**
 * The piece of evidence.
 */
evidence_id: string, 
/**
 * Its title.
 */
title: string, 
/**
 * What it is to the relation.
 */
purpose: ProviderEvidencePurpose, 
/**
 * First day of its validity.
 */
valid_from: string | null, 
/**
 * Last day of its validity.
 */
valid_until: string | null, 
/**
 * Whether it holds today.
 */
valid: boolean, };

/**
 * Links a piece of evidence to a provider relation, or takes the link away.
 */
export type ProviderEvidenceSaveRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The relation.
 */
relation_id: string, 
/**
 * The piece of evidence.
 */
evidence_id: string, 
/**
 * What it is to the relation.
 */
purpose: ProviderEvidencePurpose, 
/**
 * Whether the link is taken away.
 */
remove: boolean, };

/**
 * What is recorded about a provider relation.
 */
export type ProviderFields = { 
/**
 * Its name, unique within the domain.
 */
name: string, 
/**
 * Which of the five kinds.
 */
kind: ProviderKind, 
/**
 * The provider as a target object of the domain.
 */
provider_object_id: string | null, 
/**
 * The provider as another municipality of the Akte.
 */
provider_municipality_id: string | null, 
/**
 * What the provider does.
 */
services: string, 
/**
 * Whom to ask at the provider.
 */
contact: string, 
/**
 * The contract as people find it.
 */
contract: string, 
/**
 * What the legal act is.
 */
legal_act: string, 
/**
 * The body that decided.
 */
legal_body: string, 
/**
 * Its number.
 */
legal_number: string, 
/**
 * Its day.
 */
legal_on: string | null, 
/**
 * First day.
 */
valid_from: string | null, 
/**
 * Last day.
 */
valid_until: string | null, 
/**
 * How it ends.
 */
exit_rule: string, 
/**
 * The day on which the provider is left, once planned.
 */
exit_on: string | null, 
/**
 * What the provider is in data protection law.
 */
data_role: DataRole | null, 
/**
 * Why.
 */
data_role_reason: string, 
/**
 * Who answers for requirements about which nobody decided otherwise.
 */
default_split: Responsibility | null, 
/**
 * When the provider was last controlled.
 */
controlled_on: string | null, 
/**
 * By whom.
 */
controlled_by: string, 
/**
 * With which result.
 */
control_result: string, 
/**
 * When the next control is due.
 */
control_due_on: string | null, };

export const ProviderKindCodes = ["outsourcing", "workplace_service", "task_transfer", "joint_operation", "shared_service_centre"] as const;
export type ProviderKind = (typeof ProviderKindCodes)[number];

/**
 * Asks for the provider relations of a domain.
 */
export type ProviderListRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The domain.
 */
domain_id: string, 
/**
 * Words that name, provider, services or contract contain.
 */
text: string, 
/**
 * Only relations to which something can be objected.
 */
only_open: boolean, 
/**
 * Sort; none for the name.
 */
sort: Sort | null, 
/**
 * How many to skip.
 */
offset: number, 
/**
 * How many to return.
 */
limit: number, };

/**
 * Asks for the objects of provider relations.
 */
export type ProviderObjectListRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The domain.
 */
domain_id: string, 
/**
 * Only those of one relation.
 */
relation_id: string | null, 
/**
 * The day whose states are asked for; none for today.
 */
on: string | null, 
/**
 * Only objects in these states; empty for all.
 */
states: TransitionState[], 
/**
 * Only those that are to have moved by this day and have not.
 */
due_until: string | null, 
/**
 * How many to skip.
 */
offset: number, 
/**
 * How many to return.
 */
limit: number, };

/**
 * An object that a provider relation is about.
 */
export type ProviderObjectRow = { 
/**
 * The record.
 */
id: string, 
/**
 * The relation.
 */
relation_id: string, 
/**
 * The relation's name.
 */
relation_name: string, 
/**
 * The object.
 */
object_id: string, 
/**
 * Its name.
 */
object_name: string, 
/**
 * Its kind.
 */
object_kind: TargetObjectKind, 
/**
 * How many alike objects it stands for.
 */
member_count: number, 
/**
 * Who answers for its requirements; none for what the relation says.
 */
responsibility: Responsibility | null, 
/**
 * Until when it shall have moved.
 */
planned_on: string | null, 
/**
 * Since when it runs on the provider's systems in the municipality's rooms.
 */
on_site_on: string | null, 
/**
 * Since when it runs in the provider's data centre.
 */
transferred_on: string | null, 
/**
 * How far its move is on the day asked for; none where nothing moves.
 */
state: TransitionState | null, 
/**
 * Whether it should have moved before that day and has not.
 */
late: boolean, 
/**
 * What is worth knowing.
 */
remark: string, };

/**
 * Says which objects a relation is about and how far they have moved. A field that is left out stays as it is; an empty
 * text clears.
 */
export type ProviderObjectSaveRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The relation.
 */
relation_id: string, 
/**
 * The objects.
 */
object_ids: Array<string>, 
/**
 * Whether the relation is about them no longer.
 */
remove: boolean, 
/**
 * `provider`, `own`, `shared`, or empty for what the relation says.
 */
responsibility?: string, 
/**
 * As `YYYY-MM-DD`.
 */
planned_on?: string, 
/**
 * As `YYYY-MM-DD`.
 */
on_site_on?: string, 
/**
 * As `YYYY-MM-DD`.
 */
transferred_on?: string, 
/**
 * What is worth knowing.
 */
remark?: string, };

/**
 * A requirement at an object.
 */
export type ProviderPlace = { 
/**
 * The requirement.
 */
requirement_id: string, 
/**
 * The object.
 */
object_id: string, };

/**
 * What an audit would object to in the provider relations of a domain.
 */
export type ProviderPointRow = { 
/**
 * Stable code.
 */
code: string, 
/**
 * The sentence for people.
 */
text: string, 
/**
 * Where to mend it.
 */
place: string, 
/**
 * The relation; none for a shared object.
 */
relation_id: string | null, 
/**
 * The reference to a shared object; none for a relation.
 */
reference_id: string | null, 
/**
 * What relation or object is called.
 */
subject: string, };

/**
 * A provider relation.
 */
export type ProviderRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * The domain.
 */
domain_id: string, 
/**
 * What the provider is called.
 */
provider_name: string, 
/**
 * Whether it holds today.
 */
running: boolean, 
/**
 * Its last day: the exit or the end of the term, whichever is first.
 */
ends_on: string | null, 
/**
 * How many objects it is about.
 */
objects: number, 
/**
 * Who answers for how many requirements.
 */
share: ProviderShare, 
/**
 * Pieces of evidence that prove what the provider does and hold today.
 */
proofs_valid: number, 
/**
 * Those that do not hold today.
 */
proofs_invalid: number, 
/**
 * Until when the provider's part is proven; none where nothing ends or nothing is there.
 */
proven_until: string | null, 
/**
 * What an audit would object to.
 */
points: Array<PointText>, 
/**
 * Its name, unique within the domain.
 */
name: string, 
/**
 * Which of the five kinds.
 */
kind: ProviderKind, 
/**
 * The provider as a target object of the domain.
 */
provider_object_id: string | null, 
/**
 * The provider as another municipality of the Akte.
 */
provider_municipality_id: string | null, 
/**
 * What the provider does.
 */
services: string, 
/**
 * Whom to ask at the provider.
 */
contact: string, 
/**
 * The contract as people find it.
 */
contract: string, 
/**
 * What the legal act is.
 */
legal_act: string, 
/**
 * The body that decided.
 */
legal_body: string, 
/**
 * Its number.
 */
legal_number: string, 
/**
 * Its day.
 */
legal_on: string | null, 
/**
 * First day.
 */
valid_from: string | null, 
/**
 * Last day.
 */
valid_until: string | null, 
/**
 * How it ends.
 */
exit_rule: string, 
/**
 * The day on which the provider is left, once planned.
 */
exit_on: string | null, 
/**
 * What the provider is in data protection law.
 */
data_role: DataRole | null, 
/**
 * Why.
 */
data_role_reason: string, 
/**
 * Who answers for requirements about which nobody decided otherwise.
 */
default_split: Responsibility | null, 
/**
 * When the provider was last controlled.
 */
controlled_on: string | null, 
/**
 * By whom.
 */
controlled_by: string, 
/**
 * With which result.
 */
control_result: string, 
/**
 * When the next control is due.
 */
control_due_on: string | null, };

/**
 * Adds or changes a provider relation.
 */
export type ProviderSaveRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The domain.
 */
domain_id: string, 
/**
 * Which one; none for a new one.
 */
id: string | null, 
/**
 * What is recorded.
 */
fields: ProviderFields, };

/**
 * Who answers for how many requirements.
 */
export type ProviderShare = { 
/**
 * The provider.
 */
provider: number, 
/**
 * The municipality.
 */
own: number, 
/**
 * Both.
 */
shared: number, 
/**
 * Both, and nobody said who does which part.
 */
without_note: number, 
/**
 * Nobody has decided.
 */
undecided: number, };

/**
 * Asks who answers for which requirement.
 */
export type ProviderSplitListRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The relation.
 */
relation_id: string, 
/**
 * Only requirements at this object.
 */
object_id: string | null, 
/**
 * Only these; empty for all.
 */
responsibilities: Responsibility[], 
/**
 * Only requirements about which nobody has decided.
 */
only_undecided: boolean, 
/**
 * Words that label, title or note contain.
 */
text: string, 
/**
 * How many to skip.
 */
offset: number, 
/**
 * How many to return.
 */
limit: number, };

/**
 * Who answers for a requirement at an object.
 */
export type ProviderSplitRow = { 
/**
 * The object.
 */
object_id: string, 
/**
 * Its name.
 */
object_name: string, 
/**
 * The requirement.
 */
requirement_id: string, 
/**
 * Its label.
 */
label: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Title of its group.
 */
group_title: string, 
/**
 * Who answers for it; none while nobody has decided.
 */
responsibility: Responsibility | null, 
/**
 * Whether that was decided for this requirement, not for its object or the whole relation.
 */
decided: boolean, 
/**
 * Who does which part.
 */
note: string, 
/**
 * What the check found.
 */
status: ImplementationStatus, 
/**
 * Whether evidence that holds today is linked to the requirement itself.
 */
proven: boolean, };

/**
 * Says who answers for requirements, any number in one step.
 */
export type ProviderSplitSaveRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The relation.
 */
relation_id: string, 
/**
 * Which requirements at which objects.
 */
places: Array<ProviderPlace>, 
/**
 * `provider`, `own`, `shared`, or empty for what object or relation say; none leaves it.
 */
responsibility: string | null, 
/**
 * Who does which part; none leaves it.
 */
note: string | null, };

/**
 * How many places an operation changed.
 */
export type ProviderSplitSaved = { 
/**
 * How many.
 */
changed: number, };

/**
 * An open point that was put back with a reason.
 */
export type PutBack = { 
/**
 * Code of its kind.
 */
code: string, 
/**
 * What is wrong.
 */
text: string, 
/**
 * Why it may stay open.
 */
reason: string, 
/**
 * The last day on which it stays put back.
 */
until: string | null, 
/**
 * Who decided it.
 */
decided_by: string, 
/**
 * When.
 */
decided_on: string, 
/**
 * Whether it still holds.
 */
holds: boolean, };

/**
 * Asks for a questionnaire, at a place that the user picks.
 */
export type QuestionnaireExportRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The domain.
 */
domain_id: string, 
/**
 * The target objects; empty for the domain as a whole.
 */
object_ids: Array<string>, 
/**
 * Only these requirements; empty for all that the check asks for at the objects.
 */
requirement_ids: Array<string>, 
/**
 * What the first sheet tells those who fill it in: to whom, until when.
 */
note: string, };

/**
 * Takes rows of a questionnaire over, in one step.
 */
export type QuestionnaireImportRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The domain.
 */
domain_id: string, 
/**
 * The token of the file.
 */
token: string, 
/**
 * SHA-256 of the file that was looked at.
 */
sha256: string, 
/**
 * Rows of the sheet that are taken over.
 */
rows: Array<number>, };

/**
 * What was taken over.
 */
export type QuestionnaireImported = { 
/**
 * How many answers changed.
 */
changed: number, };

/**
 * Names a questionnaire that came back.
 */
export type QuestionnaireRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The domain.
 */
domain_id: string, 
/**
 * The token of the file.
 */
token: string, };

/**
 * A questionnaire that came back, before anything is taken over.
 */
export type QuestionnaireReview = { 
/**
 * Name of the file.
 */
file: string, 
/**
 * SHA-256 of its bytes.
 */
sha256: string, 
/**
 * Number of the last entry of the change log when it went out.
 */
state_number: number, 
/**
 * Its rows.
 */
rows: Array<QuestionnaireRow>, };

/**
 * One row of a questionnaire.
 */
export type QuestionnaireRow = { 
/**
 * Row of the sheet, from 1.
 */
row: number, 
/**
 * What it is.
 */
state: QuestionnaireState, 
/**
 * Name of the target object; as it stands in the file where it is gone.
 */
object_name: string, 
/**
 * Label of the requirement; as it stands in the file where it is in no version in force.
 */
label: string, 
/**
 * Its title.
 */
title: string, 
/**
 * What would change, old and new.
 */
changes: Array<FieldChange>, 
/**
 * What cannot be understood, each with its place.
 */
problems: Array<string>, };

/**
 * What a row of a questionnaire is.
 */
export type QuestionnaireState = "change" | "conflict" | "same" | "invalid" | "unknown";

/**
 * An Akte that was open before.
 */
export type RecentAkte = { 
/**
 * Hand this back to open it.
 */
token: string, 
/**
 * Name of its folder.
 */
name: string, 
/**
 * Where it lies, for people to read.
 */
folder: string, };

export const RecipientKindCodes = ["internal", "external", "processor"] as const;
export type RecipientKind = (typeof RecipientKindCodes)[number];

/**
 * Names one record of a municipality.
 */
export type RecordRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The record.
 */
id: string, };

export const RegimeCodes = ["nis2", "kritis", "state_law"] as const;
export type Regime = (typeof RegimeCodes)[number];

/**
 * What is recorded about a regime.
 */
export type RegimeFields = { 
/**
 * Which one.
 */
regime: Regime, 
/**
 * Whether it applies.
 */
applies: Applicability, 
/**
 * Why.
 */
reason: string, 
/**
 * After which norm.
 */
legal_basis: string, 
/**
 * Who decided.
 */
decided_by: string, 
/**
 * When.
 */
decided_on: string | null, 
/**
 * Number under which it is registered.
 */
registration: string, 
/**
 * The authority that incidents are reported to.
 */
authority: string, 
/**
 * How it is reached.
 */
authority_contact: string, 
/**
 * Hours from awareness of an incident to the early warning, by a state's law.
 */
early_warning_hours: number | null, 
/**
 * Hours from awareness to the notification, by a state's law.
 */
notification_hours: number | null, 
/**
 * Months from the notification to the final report, by a state's law.
 */
final_report_months: number | null, };

/**
 * A regime and whether it applies; each is listed, whether decided or not.
 */
export type RegimeRow = { 
/**
 * What the list calls it.
 */
id: Regime, 
/**
 * The record; none while nobody has decided.
 */
record_id: string | null, 
/**
 * What an audit would object to.
 */
points: Array<PointText>, 
/**
 * Which one.
 */
regime: Regime, 
/**
 * Whether it applies.
 */
applies: Applicability, 
/**
 * Why.
 */
reason: string, 
/**
 * After which norm.
 */
legal_basis: string, 
/**
 * Who decided.
 */
decided_by: string, 
/**
 * When.
 */
decided_on: string | null, 
/**
 * Number under which it is registered.
 */
registration: string, 
/**
 * The authority that incidents are reported to.
 */
authority: string, 
/**
 * How it is reached.
 */
authority_contact: string, 
/**
 * Hours from awareness of an incident to the early warning, by a state's law.
 */
early_warning_hours: number | null, 
/**
 * Hours from awareness to the notification, by a state's law.
 */
notification_hours: number | null, 
/**
 * Months from the notification to the final report, by a state's law.
 */
final_report_months: number | null, };

/**
 * Decides whether a regime applies.
 */
export type RegimeSaveRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * What is recorded; what was decided before about the same regime is replaced.
 */
fields: RegimeFields, };

/**
 * An entry of a register and what it is called.
 */
export type RegisterEntryName = { 
/**
 * Which register.
 */
kind: RegisterKind, 
/**
 * The entry as the list calls it.
 */
id: string, 
/**
 * What it is called.
 */
name: string, };

/**
 * Names an entry of a register.
 */
export type RegisterEntryRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * Which register.
 */
kind: RegisterKind, 
/**
 * The entry.
 */
id: string, };

export const RegisterKindCodes = ["exception", "backup", "decision", "cost", "cost_member", "service", "regime", "controller", "activity", "processor", "breach", "request", "deletion", "threshold", "assessment", "client", "tom", "legal_basis", "control", "clause", "audit", "finding", "review", "controlled_document", "training", "consultation", "officer_task", "objective", "incident"] as const;
export type RegisterKind = (typeof RegisterKindCodes)[number];

/**
 * Asks for the entries of a register.
 */
export type RegisterListRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * Words that its texts contain.
 */
text: string, 
/**
 * Only entries to which something can be objected.
 */
only_open: boolean, 
/**
 * Sort; none for the usual order.
 */
sort: Sort | null, 
/**
 * How many to skip.
 */
offset: number, 
/**
 * How many to return.
 */
limit: number, };

/**
 * An open point of a register.
 */
export type RegisterPointRow = { 
/**
 * Stable code.
 */
code: string, 
/**
 * The sentence for people.
 */
text: string, 
/**
 * Where to mend it.
 */
place: string, 
/**
 * Which register.
 */
kind: RegisterKind, 
/**
 * The entry as the list calls it; none where there is none yet.
 */
entry_id: string | null, 
/**
 * What it is about.
 */
subject: string, };

/**
 * Names the present state of an information domain.
 */
export type ReleaseAddRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The domain.
 */
domain_id: string, 
/**
 * What is recorded.
 */
fields: ReleaseFields, 
/**
 * Whether the reports of the domain get a released version in their history, too.
 */
documents: boolean, };

/**
 * What changed in an information domain since a release.
 */
export type ReleaseChanges = { 
/**
 * The release that it is compared with.
 */
release: ReleaseRow, 
/**
 * How far the domain was then.
 */
then: Counts, 
/**
 * How far it is now.
 */
now: Counts, 
/**
 * The changes, latest first.
 */
items: Array<ReportChange>, 
/**
 * How many there are.
 */
total: number, 
/**
 * The data state.
 */
state: number, };

/**
 * Asks what changed in an information domain since a release.
 */
export type ReleaseChangesRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The domain.
 */
domain_id: string, 
/**
 * The release; none for the latest.
 */
release_id: string | null, 
/**
 * How many to skip.
 */
offset: number, 
/**
 * How many to return.
 */
limit: number, };

/**
 * What is recorded about a release.
 */
export type ReleaseFields = { 
/**
 * Whether it was a release or an audit.
 */
occasion: ReleaseOccasion, 
/**
 * Version number, unique within the domain.
 */
version: string, 
/**
 * Who released or audited it.
 */
released_by: string, 
/**
 * That person's function.
 */
function: string, 
/**
 * When; none for today.
 */
released_on: string | null, 
/**
 * What is worth noting.
 */
remark: string, };

export const ReleaseOccasionCodes = ["release", "audit"] as const;
export type ReleaseOccasion = (typeof ReleaseOccasionCodes)[number];

/**
 * A named state of an information domain.
 */
export type ReleaseRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * Number of the log entry that the state ends with.
 */
state_number: number, 
/**
 * Hash of that entry.
 */
state_hash: string, 
/**
 * Whether it was a release or an audit.
 */
occasion: ReleaseOccasion, 
/**
 * Version number, unique within the domain.
 */
version: string, 
/**
 * Who released or audited it.
 */
released_by: string, 
/**
 * That person's function.
 */
function: string, 
/**
 * When; none for today.
 */
released_on: string | null, 
/**
 * What is worth noting.
 */
remark: string, };

/**
 * Which elementary threats remain where a requirement is dispensable.
 */
export type RemainingThreats = { 
/**
 * Whether anything is said about it; else what was said is taken back.
 */
said: boolean, 
/**
 * Codes of the threats; empty says that none remains.
 */
codes: Array<string>, };

/**
 * The bytes of a report.
 */
export type ReportBytes = { 
/**
 * Base64.
 */
base64: string, };

/**
 * A record that is not as it was when a report was made.
 */
export type ReportChange = { 
/**
 * Kind of record, e.g. `answer`.
 */
entity: string, 
/**
 * The record.
 */
entity_id: string, 
/**
 * What became of it.
 */
change: ReportChangeKind, 
/**
 * What it is about, for people.
 */
subject: string, 
/**
 * Field by field: as the report has it, and as it is now.
 */
fields: Array<FieldChange>, 
/**
 * Whether what it was has been erased from the change log by a logged rule.
 */
erased: boolean, 
/**
 * When it was last changed.
 */
at: string, 
/**
 * By whom.
 */
actor: string, };

/**
 * What became of a record since a report was made.
 */
export type ReportChangeKind = "added" | "changed" | "removed";

/**
 * Makes a report; a job whose result is [`ReportReady`].
 */
export type ReportCreateRequest = { 
/**
 * Its kind.
 */
kind: ReportKind, 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The domain, where the report is about one.
 */
domain_id: string | null, 
/**
 * `de` or `en`.
 */
language: string, 
/**
 * Reporting date; none for today.
 */
as_of: string | null, 
/**
 * What it is limited to and how it is marked.
 */
options?: ReportOptions, };

/**
 * Asks for the entries to which a report can be limited.
 */
export type ReportEntryListRequest = { 
/**
 * The report.
 */
kind: ReportKind, 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The domain, where the report is about one.
 */
domain_id: string | null, };

/**
 * An entry to which a report can be limited.
 */
export type ReportEntryRow = { 
/**
 * The entry.
 */
id: string, 
/**
 * Its number; empty where it has none.
 */
number: string, 
/**
 * What people call it by.
 */
name: string, };

/**
 * What a report is written as.
 */
export type ReportFormat = "pdf" | "xlsx" | "csv";

/**
 * That a report was handed to somebody.
 */
export type ReportHandoverRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * Who received it.
 */
recipient: string, 
/**
 * What for.
 */
remark: string, 
/**
 * When.
 */
handed_on: string, 
/**
 * Who handed it over.
 */
handed_by: string, 
/**
 * SHA-256 of the file that was handed over.
 */
file_sha256: string, 
/**
 * Whether that file is a signed one, not the report as it was made.
 */
signed: boolean, };

/**
 * Records that a report was handed to somebody, or changes what was recorded.
 */
export type ReportHandoverSaveRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * Its id; none to add one.
 */
id: string | null, 
/**
 * Number of the report in the register.
 */
report_number: number, 
/**
 * Who received it.
 */
recipient: string, 
/**
 * What for.
 */
remark: string, 
/**
 * When; none for today.
 */
handed_on: string | null, 
/**
 * Who handed it over; empty for whoever works here.
 */
handed_by: string, 
/**
 * The file that was handed over, where it is not the report as it was made but the signed one.
 */
token?: string | null, };

export const ReportKindCodes = ["a0", "a1", "a2", "a3", "requirement_package", "a4", "a5", "a6", "gs_status", "gs_plan", "entry_check", "open_points", "providers", "exceptions", "backups", "vvt", "information_texts", "processors", "breaches", "requests", "deletion_concept", "dpia", "processor_record", "tom", "dsb_annual", "soa", "iso_clauses", "audit_report", "capa", "management_review", "document_control", "trainings", "objectives", "incidents", "deadlines", "management", "verbund", "changes", "coverage", "evidence_list", "audit_package"] as const;
export type ReportKind = (typeof ReportKindCodes)[number];

/**
 * A report that can be made.
 */
export type ReportKindRow = { 
/**
 * Its kind.
 */
kind: ReportKind, 
/**
 * Code as auditors know it, e.g. `A.4`.
 */
code: string, 
/**
 * Title.
 */
title: string, 
/**
 * What it shows and for whom.
 */
description: string, 
/**
 * Whether it is about one information domain.
 */
needs_domain: boolean, 
/**
 * Whether it is made of registers of the municipality, while its versions are kept with an information domain.
 */
of_registers: boolean, 
/**
 * Whether it is a document with versions.
 */
versions: boolean, 
/**
 * The method that it is made for; none for every method.
 */
method: Method | null, 
/**
 * The sections that it can go without.
 */
sections: Array<ReportSectionRow>, 
/**
 * Whether it prints the texts of requirements.
 */
has_texts: boolean, 
/**
 * Whether it prints what is meant for the own house.
 */
has_remarks: boolean, 
/**
 * Whether it compares with a release.
 */
since: boolean, 
/**
 * Whether it can be limited to a part of its information domain.
 */
part: boolean, 
/**
 * Whether such a part can be one of modules or topics.
 */
has_groups: boolean, 
/**
 * The register to whose single entries it can be limited.
 */
entries: RegisterKind | null, };

/**
 * What a report is limited to and how it is marked. Nothing of it is the whole report.
 */
export type ReportOptions = { 
/**
 * Marking instead of the document's classification, e.g. "Nur für den Dienstgebrauch".
 */
marking: string, 
/**
 * Only these target objects.
 */
object_ids: Array<string>, 
/**
 * Only the requirements of these groups, by their numbers.
 */
groups: Array<string>, 
/**
 * Only what these people are responsible for.
 */
responsible: Array<string>, 
/**
 * Only these entries of the register that the report shows: one audit, one breach. Not for packages.
 */
entry_ids: Array<string>, 
/**
 * Without these sections; in a package, each report without those of them that it has.
 */
without_sections: Array<ReportSection>, 
/**
 * Without the texts of the requirements.
 */
without_texts: boolean, 
/**
 * Without what is meant for the own house: who was asked, remarks, descriptions of measures.
 */
without_remarks: boolean, 
/**
 * Without the municipality's logo.
 */
without_logo: boolean, 
/**
 * The state of this release instead of the present one.
 */
release_id: string | null, 
/**
 * Where a report shows changes: since this release; none for the latest.
 */
since_id: string | null, };

/**
 * Asks the user where an audit package shall be written.
 */
export type ReportPackagePickRequest = { 
/**
 * The municipality.
 */
municipality_id: string, };

/**
 * Makes an audit package; a job whose result is [`ReportPackaged`].
 */
export type ReportPackageRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * Only about this information domain; none for all of the municipality.
 */
domain_id: string | null, 
/**
 * Which reports; empty for all that fit the domains.
 */
kinds: Array<ReportKind>, 
/**
 * `de` or `en`.
 */
language: string, 
/**
 * Reporting date; none for today.
 */
as_of: string | null, 
/**
 * What its reports are limited to and how they are marked. Only about one information domain can it be a part.
 */
options?: ReportOptions, 
/**
 * Whether each report's tables lie beside it as a workbook.
 */
with_tables: boolean, 
/**
 * Where to write; from [`PickedPlace`].
 */
token: string, };

/**
 * An audit package that was written.
 */
export type ReportPackaged = { 
/**
 * Where it lies.
 */
path: string, 
/**
 * Its size in bytes.
 */
size: number, 
/**
 * Its SHA-256.
 */
file_sha256: string, 
/**
 * SHA-256 of what its index says.
 */
content_hash: string, 
/**
 * Number of the log entry that all of it was made from.
 */
state_number: number, 
/**
 * How many reports are in it.
 */
reports: number, 
/**
 * How many pieces of evidence are in it.
 */
evidence: number, 
/**
 * What is missing in it, one sentence each.
 */
findings: Array<string>, };

/**
 * A report that is ready to be looked at and saved.
 */
export type ReportReady = { 
/**
 * Hand this back to read or save it.
 */
token: string, 
/**
 * Proposed name of the file.
 */
file_name: string, 
/**
 * How many pages.
 */
pages: number, 
/**
 * Size in bytes.
 */
size: number, 
/**
 * SHA-256 of the data shown.
 */
content_hash: string, 
/**
 * SHA-256 of the file.
 */
file_sha256: string, 
/**
 * Number of the log entry that it was made from.
 */
state_number: number, 
/**
 * Characters that the report's fonts lack; a box stands for each of them.
 */
missing_characters: Array<string>, };

/**
 * The register of the reports of a municipality.
 */
export type ReportRegister = { 
/**
 * The reports, newest first.
 */
items: Array<ReportRegisterRow>, 
/**
 * How many there are.
 */
total: number, 
/**
 * Number of the last entry of the change log when this was read.
 */
state: number, 
/**
 * In which information domains the newest of A.1 to A.6 were made from different data states.
 */
differing: Array<DifferingStates>, };

/**
 * A report that was made before.
 */
export type ReportRegisterRow = { 
/**
 * Its number.
 */
number: number, 
/**
 * Its kind.
 */
kind: ReportKind, 
/**
 * Name of the domain; empty where it is about none.
 */
domain_name: string, 
/**
 * When it was made.
 */
created_at: string, 
/**
 * By whom.
 */
actor: string, 
/**
 * Reporting date.
 */
as_of: string, 
/**
 * Number of the log entry that it was made from.
 */
state_number: number, 
/**
 * SHA-256 of the data shown.
 */
content_hash: string, 
/**
 * SHA-256 of the file.
 */
file_sha256: string, 
/**
 * What it was written as.
 */
format: ReportFormat, 
/**
 * `de` or `en`; empty where that was not kept.
 */
language: string, 
/**
 * How it was marked; empty for the classification of its document.
 */
marking: string, 
/**
 * What it was limited to, in words; empty for all of it.
 */
limits: Array<string>, 
/**
 * To whom it was handed, oldest first.
 */
handovers: Array<ReportHandoverRow>, };

/**
 * Saves a report that is ready.
 */
export type ReportSaveRequest = { 
/**
 * Its token.
 */
token: string, 
/**
 * As what.
 */
format?: ReportFormat, };

export const ReportSectionCodes = ["history", "master", "overview", "next_steps", "details", "dispensable", "timeline", "overdue", "by_date_and_person", "residual_risk", "evidence", "open_points", "abbreviations", "release"] as const;
export type ReportSection = (typeof ReportSectionCodes)[number];

/**
 * A section of a report.
 */
export type ReportSectionRow = { 
/**
 * Which one.
 */
section: ReportSection, 
/**
 * Its title.
 */
title: string, };

export const ReportStageCodes = ["early_warning", "notification", "progress", "final"] as const;
export type ReportStage = (typeof ReportStageCodes)[number];

/**
 * Names a report that is ready.
 */
export type ReportTokenRequest = { 
/**
 * Its token.
 */
token: string, };

export const ReportVerdictCodes = ["unchanged", "signed", "changed", "foreign", "unreadable"] as const;
export type ReportVerdict = (typeof ReportVerdictCodes)[number];

/**
 * What a PDF in hand is.
 */
export type ReportVerified = { 
/**
 * Name of the file.
 */
file_name: string, 
/**
 * Its size in bytes.
 */
size: number, 
/**
 * Its SHA-256.
 */
file_sha256: string, 
/**
 * The verdict.
 */
verdict: ReportVerdict, 
/**
 * The verdict in words.
 */
message: string, 
/**
 * What it means and what to do.
 */
hint: string, 
/**
 * The content hash that the file names.
 */
content_hash: string | null, 
/**
 * The report that it is or says to be, where it was made for the municipality in which one works.
 */
report: ReportRegisterRow | null, 
/**
 * Whether this Akte made it for another municipality.
 */
elsewhere: boolean, 
/**
 * What changed in the data that the report is about, since it was made.
 */
changes: Array<ReportChange>, 
/**
 * Whether these are all changes.
 */
changes_complete: boolean, };

/**
 * Asks what a PDF in hand is.
 */
export type ReportVerifyRequest = { 
/**
 * The municipality in which one works.
 */
municipality_id: string, 
/**
 * The picked or dropped file.
 */
token: string, };

/**
 * What is recorded about a request of a data subject.
 */
export type RequestFields = { 
/**
 * Its number in the register.
 */
number: string, 
/**
 * When it arrived.
 */
received_on: string, 
/**
 * By which way.
 */
channel: string, 
/**
 * Who asks.
 */
requester: string, 
/**
 * What for.
 */
kinds: Array<RequestKind>, 
/**
 * When more was asked for to ascertain the identity.
 */
identity_asked_on: string | null, 
/**
 * The reasonable doubt.
 */
identity_doubt: string, 
/**
 * By what the identity is known.
 */
identity_means: string, 
/**
 * Since when.
 */
identity_confirmed_on: string | null, 
/**
 * When an extension was told.
 */
extended_on: string | null, 
/**
 * Why it was extended.
 */
extension_reason: string, 
/**
 * Parts answered before the rest.
 */
partial_answers: Array<PartialAnswerRow>, 
/**
 * Offices that were asked and systems that were searched.
 */
offices: string, 
/**
 * When the answer went out that closed it.
 */
answered_on: string | null, 
/**
 * With which result.
 */
result: RequestResult | null, 
/**
 * In which form.
 */
answer_form: string, 
/**
 * Why something was refused.
 */
refusal_reason: string, 
/**
 * Whether complaint and judicial remedy were named.
 */
remedies_named: boolean, 
/**
 * Whether it was refused as manifestly unfounded or excessive.
 */
manifestly_unfounded: boolean, 
/**
 * A fee in euro cents.
 */
fee: number | null, 
/**
 * Why.
 */
fee_reason: string, 
/**
 * What is worth knowing.
 */
remark: string, 
/**
 * Its evidence.
 */
evidence_ids: Array<string>, };

export const RequestKindCodes = ["access", "rectification", "erasure", "restriction", "recipient_notice", "portability", "objection", "automated_decision", "consent_withdrawal", "complaint"] as const;
export type RequestKind = (typeof RequestKindCodes)[number];

export const RequestResultCodes = ["granted", "partly_granted", "no_data", "refused", "taken_back", "not_responsible"] as const;
export type RequestResult = (typeof RequestResultCodes)[number];

/**
 * A request of a data subject.
 */
export type RequestRow = { 
/**
 * The record.
 */
id: string, 
/**
 * What the list calls it.
 */
name: string, 
/**
 * The last day for an answer; none where the law sets no period.
 */
due_on: string | null, 
/**
 * How the clock stands today.
 */
state: ClockStand, 
/**
 * The same in a sentence.
 */
state_text: string, 
/**
 * Evidence by title.
 */
evidence: Array<NamedRecord>, 
/**
 * What an audit would object to.
 */
points: Array<PointText>, 
/**
 * Its number in the register.
 */
number: string, 
/**
 * When it arrived.
 */
received_on: string, 
/**
 * By which way.
 */
channel: string, 
/**
 * Who asks.
 */
requester: string, 
/**
 * What for.
 */
kinds: Array<RequestKind>, 
/**
 * When more was asked for to ascertain the identity.
 */
identity_asked_on: string | null, 
/**
 * The reasonable doubt.
 */
identity_doubt: string, 
/**
 * By what the identity is known.
 */
identity_means: string, 
/**
 * Since when.
 */
identity_confirmed_on: string | null, 
/**
 * When an extension was told.
 */
extended_on: string | null, 
/**
 * Why it was extended.
 */
extension_reason: string, 
/**
 * Parts answered before the rest.
 */
partial_answers: Array<PartialAnswerRow>, 
/**
 * Offices that were asked and systems that were searched.
 */
offices: string, 
/**
 * When the answer went out that closed it.
 */
answered_on: string | null, 
/**
 * With which result.
 */
result: RequestResult | null, 
/**
 * In which form.
 */
answer_form: string, 
/**
 * Why something was refused.
 */
refusal_reason: string, 
/**
 * Whether complaint and judicial remedy were named.
 */
remedies_named: boolean, 
/**
 * Whether it was refused as manifestly unfounded or excessive.
 */
manifestly_unfounded: boolean, 
/**
 * A fee in euro cents.
 */
fee: number | null, 
/**
 * Why.
 */
fee_reason: string, 
/**
 * What is worth knowing.
 */
remark: string, 
/**
 * Its evidence.
 */
evidence_ids: Array<string>, };

/**
 * Adds or changes a request of a data subject.
 */
export type RequestSaveRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * Which one; none for a new one.
 */
id: string | null, 
/**
 * What is recorded.
 */
fields: RequestFields, };

/**
 * What happened to one requirement.
 */
export type RequirementChange = { 
/**
 * The requirement, through all versions.
 */
requirement_id: string, 
/**
 * Its identity in the catalog line.
 */
identity: string, 
/**
 * Its id in the older version; none if it came.
 */
old_label: string | null, 
/**
 * Its id in the newer version; none if it went.
 */
new_label: string | null, 
/**
 * Its title, of the newer version where it has it.
 */
title: string, 
/**
 * Titles of its groups, outermost first.
 */
group: string, 
/**
 * What happened to it.
 */
changes: CatalogChange[], 
/**
 * Word by word, one for each change of a text or value; for what came or went its texts.
 */
texts: Array<TextChange>, 
/**
 * What seems to continue it (if it went) or what it seems to continue (if it came).
 */
successor: SuccessorProposal | null, };

/**
 * One requirement with everything the catalog says.
 */
export type RequirementDetail = { 
/**
 * Titles of its groups, outermost first.
 */
path: Array<string>, 
/**
 * The statement with parameters inserted; empty where only the index is there.
 */
statement: string, 
/**
 * The guidance; empty where there is none.
 */
guidance: string, 
/**
 * The statement in pieces: the publisher's words, and what stands in the place of parameters.
 */
statement_pieces: Array<TextPiece>, 
/**
 * The guidance in pieces.
 */
guidance_pieces: Array<TextPiece>, 
/**
 * The parameters that are inserted into the statement.
 */
params: Array<RequirementParam>, 
/**
 * Other texts of the requirement.
 */
sections: Array<CatalogSection>, 
/**
 * Everything else the catalog says: name and value.
 */
props: Array<Detail>, 
/**
 * What its words mean, as far as vocabularies say.
 */
meanings: Array<WordMeaning>, 
/**
 * Elementary threats that it works against, as the cross-reference and the catalog say.
 */
threats: Array<ThreatRow>, 
/**
 * The values that it protects above all, as letters among C, I and A; from the cross-reference.
 */
protects: string, 
/**
 * Target-object categories below its own, for which it holds as well.
 */
also_holds_for: Array<string>, 
/**
 * Links to other requirements of the catalog.
 */
links: Array<RequirementLink>, 
/**
 * Requirements of the catalog that link to this one; only where one requirement is shown by itself.
 */
incoming: Array<RequirementLink>, 
/**
 * Title and version of the catalog.
 */
catalog_title: string, 
/**
 * Version of the catalog.
 */
catalog_version: string, 
/**
 * Its id, through all versions of its catalog.
 */
id: string, 
/**
 * The publisher's id in this version.
 */
label: string, 
/**
 * Its identity in the catalog line: alt-identifier, else id.
 */
identity: string, 
/**
 * Title.
 */
title: string, 
/**
 * Title of its group.
 */
group_title: string, 
/**
 * Modal verb as written, e.g. `MUSS`; empty where the catalog has none.
 */
modal_verb: string, 
/**
 * Security level as written; empty where the catalog has none.
 */
level: string, 
/**
 * Effort level 0–5, where the catalog has one.
 */
effort: number | null, };

/**
 * A link from one requirement to another.
 */
export type RequirementLink = { 
/**
 * Relation as written, e.g. `related`, `required`.
 */
rel: string, 
/**
 * Label of the other one, or the address.
 */
label: string, 
/**
 * Title of the other one; empty if it is not in the catalog.
 */
title: string, 
/**
 * The other one, if it is in the catalog.
 */
requirement_id: string | null, };

/**
 * Asks for requirements of a catalog.
 */
export type RequirementListRequest = { 
/**
 * The catalog version.
 */
catalog_id: string, 
/**
 * Words to look for: each must occur in label, title or texts, as it is, as the beginning of a word, as a part of a
 * compound or with other umlauts.
 */
text: string, 
/**
 * Only this group and the groups in it.
 */
group: number | null, 
/**
 * Only these modal verbs; empty for all.
 */
modal_verbs: Array<string>, 
/**
 * Only these security levels; empty for all.
 */
levels: Array<string>, 
/**
 * Only these effort levels; empty for all.
 */
efforts: Array<string>, 
/**
 * Only what has each of these properties with that value. A target-object category also finds what is asked of
 * the categories above it, a threat also what the cross-reference says.
 */
props: Array<Detail>, 
/**
 * Sort; none for the best first where words are looked for, else for the catalog's order.
 */
sort: Sort | null, 
/**
 * How many to skip.
 */
offset: number, 
/**
 * How many to return.
 */
limit: number, };

/**
 * A parameter of a requirement.
 */
export type RequirementParam = { 
/**
 * Its id in this version.
 */
id: string, 
/**
 * What is to be filled in.
 */
label: string, 
/**
 * What the publisher filled in.
 */
values: Array<string>, 
/**
 * What to choose from; empty where the text is free.
 */
choices: Array<string>, };

/**
 * Asks for parameters of requirements in force with the municipality's own values.
 */
export type RequirementParamListRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The domain.
 */
domain_id: string, 
/**
 * Only of this requirement.
 */
requirement_id: string | null, 
/**
 * Only those that have a value of one's own.
 */
only_set: boolean, 
/**
 * Words that label, title, parameter or value contain.
 */
text: string, 
/**
 * How many to skip.
 */
offset: number, 
/**
 * How many to return.
 */
limit: number, };

/**
 * A parameter of a requirement.
 */
export type RequirementParamRow = { 
/**
 * The requirement.
 */
requirement_id: string, 
/**
 * Its id in the version in force; in the last version that has it where none in force does.
 */
requirement_label: string, 
/**
 * Its title.
 */
requirement_title: string, 
/**
 * Which of the requirement's parameters, from 0.
 */
ordinal: number, 
/**
 * What the publisher calls it.
 */
label: string, 
/**
 * What stands in the text without a value of one's own.
 */
publisher_value: string, 
/**
 * What the publisher offers to choose from; empty where anything may be written.
 */
choices: Array<string>, 
/**
 * Whether several of them may be chosen.
 */
several: boolean, 
/**
 * The value of one's own; none where there is none.
 */
value: string | null, 
/**
 * Whether a version in force has the parameter; else the value is kept and not used.
 */
in_force: boolean, };

/**
 * Sets values of one's own.
 */
export type RequirementParamSaveRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The domain.
 */
domain_id: string, 
/**
 * The values.
 */
values: Array<RequirementParamValue>, };

/**
 * A value of one's own for a parameter.
 */
export type RequirementParamValue = { 
/**
 * The requirement.
 */
requirement_id: string, 
/**
 * Which of its parameters, from 0.
 */
ordinal: number, 
/**
 * What the publisher calls it, as listed; so a value is never set for another parameter than the one seen.
 */
label: string, 
/**
 * The value; an empty text takes it away.
 */
value: string, };

/**
 * Asks for one requirement.
 */
export type RequirementRequest = { 
/**
 * The catalog version in which to look.
 */
catalog_id: string, 
/**
 * The requirement.
 */
requirement_id: string, };

/**
 * A requirement in a list.
 */
export type RequirementRow = { 
/**
 * Its id, through all versions of its catalog.
 */
id: string, 
/**
 * The publisher's id in this version.
 */
label: string, 
/**
 * Its identity in the catalog line: alt-identifier, else id.
 */
identity: string, 
/**
 * Title.
 */
title: string, 
/**
 * Title of its group.
 */
group_title: string, 
/**
 * Modal verb as written, e.g. `MUSS`; empty where the catalog has none.
 */
modal_verb: string, 
/**
 * Security level as written; empty where the catalog has none.
 */
level: string, 
/**
 * Effort level 0–5, where the catalog has one.
 */
effort: number | null, };

export const ResponsibilityCodes = ["provider", "own", "shared"] as const;
export type Responsibility = (typeof ResponsibilityCodes)[number];

export const RestoreResultCodes = ["successful", "partial", "failed"] as const;
export type RestoreResult = (typeof RestoreResultCodes)[number];

export const RetentionKindCodes = ["at_once", "for", "permanent"] as const;
export type RetentionKind = (typeof RetentionKindCodes)[number];

/**
 * A decision of management.
 */
export type ReviewDecisionRow = { 
/**
 * What was decided.
 */
decision: string, 
/**
 * Who sees to it.
 */
responsible: string, 
/**
 * Until when.
 */
due_on: string | null, 
/**
 * When it was done.
 */
done_on: string | null, };

/**
 * What is recorded about a management review.
 */
export type ReviewFields = { 
/**
 * The information domain.
 */
domain_id: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * When it took place, or shall take place.
 */
held_on: string | null, 
/**
 * Who took part.
 */
participants: string, 
/**
 * What was said about each of the ten inputs.
 */
inputs: Array<ReviewTextRow>, 
/**
 * The conclusion.
 */
conclusion: string, 
/**
 * What was decided.
 */
decisions: Array<ReviewDecisionRow>, 
/**
 * When the next one is due.
 */
next_on: string | null, 
/**
 * Its evidence.
 */
evidence_ids: Array<string>, };

/**
 * How many inputs were filled.
 */
export type ReviewFilled = { 
/**
 * How many.
 */
filled: number, };

export const ReviewInputCodes = ["earlier_actions", "issues", "expectations", "nonconformities", "measurements", "audit_results", "objectives", "feedback", "risks", "improvements"] as const;
export type ReviewInput = (typeof ReviewInputCodes)[number];

/**
 * An answer to be reviewed: old and new text side by side.
 */
export type ReviewRow = { 
/**
 * The answer.
 */
answer_id: string, 
/**
 * The requirement.
 */
requirement_id: string, 
/**
 * The target object.
 */
target_object_id: string, 
/**
 * Name of the target object.
 */
target_object: string, 
/**
 * Its id in the version in force.
 */
label: string, 
/**
 * Its id in the version on which the answer was given.
 */
old_label: string, 
/**
 * Title in the version in force.
 */
title: string, 
/**
 * Status of the answer.
 */
status: ImplementationStatus, 
/**
 * Statement of the answer.
 */
statement: string, 
/**
 * Reason of the answer.
 */
reason: string, 
/**
 * What changed, of what asks for a review.
 */
changes: CatalogChange[], 
/**
 * Word by word.
 */
texts: Array<TextChange>, 
/**
 * Whether the answer was copied from the requirement that this one continues.
 */
from_predecessor: boolean, 
/**
 * The version on which the answer was given.
 */
old_version: string, 
/**
 * The version in force.
 */
new_version: string, };

/**
 * Adds or changes a management review.
 */
export type ReviewSaveRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * Which one; none for a new one.
 */
id: string | null, 
/**
 * What is recorded.
 */
fields: ReviewFields, };

/**
 * What was said about an input of a management review.
 */
export type ReviewTextRow = { 
/**
 * The input.
 */
input: ReviewInput, 
/**
 * What was said.
 */
text: string, };

/**
 * A risk that would fall into another category.
 */
export type RiskCategoryChange = { 
/**
 * The risk.
 */
risk_id: string, 
/**
 * Name of its object.
 */
object_name: string, 
/**
 * Code of its threat.
 */
threat: string, 
/**
 * Title of its threat.
 */
threat_title: string, 
/**
 * `before` or `after` the treatment.
 */
stage: string, 
/**
 * Name of the category that it has; empty for none.
 */
from: string, 
/**
 * Name of the category that it would get; empty for none.
 */
to: string, };

/**
 * A risk category.
 */
export type RiskCategoryRow = { 
/**
 * Its code; empty for a new one.
 */
code: string, 
/**
 * Its name.
 */
name: string, 
/**
 * What it asks for.
 */
definition: string, 
/**
 * Whether such a risk can be borne without a treatment and accepted without a reason.
 */
acceptable: boolean, };

/**
 * A field of the matrix of likelihood and severity, with the numbers of the risks in it.
 */
export type RiskCellRow = { 
/**
 * The step of the severity: the row.
 */
severity: RiskGrade, 
/**
 * The step of the likelihood: the column.
 */
likelihood: RiskGrade, 
/**
 * The level of the field.
 */
risk: PersonsRisk, 
/**
 * Numbers of the risks that are here without the measures.
 */
before: Array<number>, 
/**
 * Numbers of the risks that are here with them.
 */
after: Array<number>, };

/**
 * Everything about a risk.
 */
export type RiskDetail = { 
/**
 * The risk.
 */
row: RiskRow, 
/**
 * What the threat means.
 */
definition: string, 
/**
 * The measures that treat it.
 */
measures: Array<RiskMeasureRow>, 
/**
 * The requirements at the object that work against the threat.
 */
requirements: Array<RiskRequirementRow>, };

export const RiskGradeCodes = ["minor", "manageable", "substantial", "major"] as const;
export type RiskGrade = (typeof RiskGradeCodes)[number];

/**
 * Asks for risks.
 */
export type RiskListRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The domain.
 */
domain_id: string, 
/**
 * Words that object, threat, description or owner contain.
 */
text: string, 
/**
 * Only those of an object.
 */
object_id: string | null, 
/**
 * Which stage frequency, damage and category are meant for: `before` (else) or `after`.
 */
stage: string, 
/**
 * Code of the frequency; empty for all.
 */
frequency: string, 
/**
 * Code of the damage; empty for all.
 */
damage: string, 
/**
 * Code of the category; empty for all.
 */
category: string, 
/**
 * Only these treatments; empty for all.
 */
treatments: RiskTreatment[], 
/**
 * Only risks with points that an audit would object to.
 */
only_open: boolean, 
/**
 * Only risks under observation.
 */
only_observed: boolean, 
/**
 * Only risks whose residual risk has to be accepted and is not.
 */
only_unaccepted: boolean, 
/**
 * Sort; none for objects in their order.
 */
sort: Sort | null, 
/**
 * How many to skip.
 */
offset: number, 
/**
 * How many to return.
 */
limit: number, };

/**
 * The matrix of a domain's risks.
 */
export type RiskMatrixChart = { 
/**
 * The picture.
 */
picture: Picture, 
/**
 * Its fields.
 */
fields: Array<RiskMatrixField>, 
/**
 * How many risks lie in none.
 */
missing: number, };

/**
 * A field of the matrix.
 */
export type RiskMatrixField = { 
/**
 * Code of the frequency.
 */
frequency: string, 
/**
 * Code of the damage.
 */
damage: string, 
/**
 * What it says in words.
 */
label: string, 
/**
 * How many risks lie in it.
 */
count: number, 
/**
 * Place of its outline in the picture.
 */
outline: number, };

/**
 * Asks for the matrix of a domain's risks.
 */
export type RiskMatrixRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The domain.
 */
domain_id: string, 
/**
 * Only the risks of an object.
 */
object_id: string | null, 
/**
 * `before` or `after` the treatment.
 */
stage: string, };

/**
 * A measure that treats a risk.
 */
export type RiskMeasureRow = { 
/**
 * The measure.
 */
id: string, 
/**
 * Its title.
 */
title: string, 
/**
 * How far it is.
 */
status: MeasureStatus, 
/**
 * Who sees to it.
 */
responsible: string, 
/**
 * Until when.
 */
due_on: string | null, };

/**
 * Asks for the objects of a domain with the standing of their risk analyses.
 */
export type RiskObjectListRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The domain.
 */
domain_id: string, 
/**
 * Words that name or number contain.
 */
text: string, 
/**
 * Only this object.
 */
object_id?: string, 
/**
 * Only objects that are to be analysed.
 */
only_due: boolean, 
/**
 * Only objects with something left to do.
 */
only_open: boolean, 
/**
 * Sort; none for those that are to be analysed first.
 */
sort: Sort | null, 
/**
 * How many to skip.
 */
offset: number, 
/**
 * How many to return.
 */
limit: number, };

/**
 * An object with the standing of its risk analysis.
 */
export type RiskObjectRow = { 
/**
 * The object.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Its number.
 */
number: string, 
/**
 * Its kind.
 */
kind: TargetObjectKind, 
/**
 * Name of its highest protection need; empty where nothing is known.
 */
need: string, 
/**
 * Whether its protection need asks for an analysis.
 */
by_need: boolean, 
/**
 * Why it is analysed although its need does not ask for it.
 */
occasion: AnalysisOccasion | null, 
/**
 * Why that is so.
 */
reason: string, 
/**
 * Who carried the analysis out.
 */
analysed_by: string, 
/**
 * When.
 */
analysed_on: string | null, 
/**
 * `not_due`, `missing`, `begun`, `judged` or `covered`.
 */
standing: string, 
/**
 * Name of the group of alike objects that is analysed in its stead; empty for none.
 */
covered_by: string, 
/**
 * How many threats there are to judge.
 */
threats: number, 
/**
 * How many of them a requirement at this object names.
 */
named: number, 
/**
 * How many were judged.
 */
judged: number, 
/**
 * How many are directly relevant.
 */
risks: number, 
/**
 * Code of the highest category without additional measures.
 */
highest_before: string | null, 
/**
 * Code of the highest residual category.
 */
highest_after: string | null, 
/**
 * How many points an audit would object to.
 */
points: number, };

/**
 * Says which objects are analysed for which reason, and who analysed them. A field that is left out stays as it is.
 */
export type RiskObjectSaveRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The domain.
 */
domain_id: string, 
/**
 * The objects.
 */
object_ids: Array<string>, 
/**
 * `not_modelled`, `outside_scenarios`, `decision`, or empty for none.
 */
occasion: string | null, 
/**
 * Why that is so.
 */
reason: string | null, 
/**
 * Who carried the analysis out.
 */
analysed_by: string | null, 
/**
 * When, as `YYYY-MM-DD`; empty for nothing.
 */
analysed_on: string | null, };

/**
 * A requirement at the object that works against the threat.
 */
export type RiskRequirementRow = { 
/**
 * The requirement.
 */
requirement_id: string, 
/**
 * Its label.
 */
label: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Whether it is a Basis requirement, whose risk cannot be accepted.
 */
basis: boolean, 
/**
 * Code of how far it is implemented there.
 */
status: string, };

/**
 * A risk.
 */
export type RiskRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * The object.
 */
object_id: string, 
/**
 * Its name.
 */
object_name: string, 
/**
 * Code of the threat.
 */
threat: string, 
/**
 * Title of the threat.
 */
threat_title: string, 
/**
 * How it bears on the object.
 */
relevance: ThreatRelevance, 
/**
 * Why.
 */
comment: string, 
/**
 * The basic values that are affected here.
 */
affected: BasicValue[], 
/**
 * What can happen here.
 */
description: string, 
/**
 * Code of how often it happens without additional measures.
 */
frequency_before: string | null, 
/**
 * Code of how bad it would be without additional measures.
 */
damage_before: string | null, 
/**
 * Code of the category that follows.
 */
before: string | null, 
/**
 * Why frequency and damage are judged so.
 */
assessment: string, 
/**
 * What is done about it.
 */
treatment: RiskTreatment | null, 
/**
 * How it is avoided, or why this treatment was chosen.
 */
treatment_reason: string, 
/**
 * To whom it is transferred.
 */
transferred_to: string, 
/**
 * Code of how often it happens after the treatment.
 */
frequency_after: string | null, 
/**
 * Code of how bad it would be after the treatment.
 */
damage_after: string | null, 
/**
 * Code of the residual category that follows.
 */
after: string | null, 
/**
 * Who answers for it.
 */
owner: string, 
/**
 * Who accepted what remains.
 */
accepted_by: string, 
/**
 * When.
 */
accepted_on: string | null, 
/**
 * Why what remains is accepted.
 */
acceptance_reason: string, 
/**
 * When it is looked at again.
 */
review_on: string | null, 
/**
 * Whether it is under observation.
 */
observed: boolean, 
/**
 * Who observes it.
 */
observed_by: string, 
/**
 * What makes it be treated anew.
 */
observed_trigger: string, 
/**
 * How many measures treat it.
 */
measures: number, 
/**
 * What an audit would object to, in words.
 */
points: Array<string>, };

/**
 * Judges threats and changes risks, any number in one step: those that are named, and each of the threats at each of the
 * objects. A field that is left out stays as it is; an empty text clears it.
 */
export type RiskSaveRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The domain.
 */
domain_id: string, 
/**
 * Risks that are changed.
 */
risk_ids: Array<string>, 
/**
 * Objects at which threats are judged.
 */
object_ids: Array<string>, 
/**
 * Codes of these threats.
 */
threats: Array<string>, 
/**
 * How the threat bears on the object.
 */
relevance: ThreatRelevance | null, 
/**
 * Why.
 */
comment: string | null, 
/**
 * The basic values that are affected.
 */
affected: BasicValue[] | null, 
/**
 * What can happen.
 */
description: string | null, 
/**
 * Code of how often it happens without additional measures.
 */
frequency_before: string | null, 
/**
 * Code of how bad it would be without additional measures.
 */
damage_before: string | null, 
/**
 * Why frequency and damage are judged so.
 */
assessment: string | null, 
/**
 * `avoid`, `reduce`, `transfer`, `accept`, or empty for none.
 */
treatment: string | null, 
/**
 * How it is avoided, or why this treatment was chosen.
 */
treatment_reason: string | null, 
/**
 * To whom it is transferred.
 */
transferred_to: string | null, 
/**
 * Code of how often it happens after the treatment.
 */
frequency_after: string | null, 
/**
 * Code of how bad it would be after the treatment.
 */
damage_after: string | null, 
/**
 * Who answers for it.
 */
owner: string | null, 
/**
 * Who accepted what remains.
 */
accepted_by: string | null, 
/**
 * When, as `YYYY-MM-DD`.
 */
accepted_on: string | null, 
/**
 * Why what remains is accepted.
 */
acceptance_reason: string | null, 
/**
 * When it is looked at again, as `YYYY-MM-DD`.
 */
review_on: string | null, 
/**
 * Whether it is under observation.
 */
observed: boolean | null, 
/**
 * Who observes it.
 */
observed_by: string | null, 
/**
 * What makes it be treated anew.
 */
observed_trigger: string | null, 
/**
 * Measures that treat it from now on.
 */
add_measures: Array<string>, 
/**
 * Measures that do so no more.
 */
remove_measures: Array<string>, };

/**
 * What another scheme would change.
 */
export type RiskSchemePreview = { 
/**
 * Risks that would fall into another category.
 */
changes: Array<RiskCategoryChange>, 
/**
 * Steps that need a replacement.
 */
in_use: Array<RiskStepInUse>, 
/**
 * Fields that would be rated lower than a rarer or lesser one, in words.
 */
falls: Array<string>, 
/**
 * How many risks there are.
 */
risks: number, };

/**
 * How a municipality rates risks.
 */
export type RiskSchemeRow = { 
/**
 * Whether it was recorded; else it is what the program proposes.
 */
recorded: boolean, 
/**
 * Who laid it down.
 */
decided_by: string, 
/**
 * When.
 */
decided_on: string | null, 
/**
 * Frequencies, the rarest first.
 */
frequencies: Array<RiskStepRow>, 
/**
 * Damages, the least first.
 */
damages: Array<RiskStepRow>, 
/**
 * Categories, the lowest first.
 */
categories: Array<RiskCategoryRow>, 
/**
 * Per frequency and damage the place of the category.
 */
matrix: Array<Array<number>>, 
/**
 * Places of fields (frequency, damage) that are rated lower than a rarer or lesser one.
 */
falls: Array<Array<number>>, };

/**
 * Lays down how a municipality rates risks, or asks what that would change.
 */
export type RiskSchemeSaveRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * Who laid it down.
 */
decided_by: string, 
/**
 * When.
 */
decided_on: string | null, 
/**
 * Frequencies, the rarest first.
 */
frequencies: Array<RiskStepRow>, 
/**
 * Damages, the least first.
 */
damages: Array<RiskStepRow>, 
/**
 * Categories, the lowest first.
 */
categories: Array<RiskCategoryRow>, 
/**
 * Per frequency and damage the place of the category.
 */
matrix: Array<Array<number>>, 
/**
 * Steps that take the place of those that go.
 */
replacements: Array<RiskStepReplacement>, };

/**
 * A step that would go although risks refer to it.
 */
export type RiskStepInUse = { 
/**
 * `frequency` or `damage`.
 */
kind: string, 
/**
 * Its code.
 */
code: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Where it is used: objects with their threats.
 */
places: Array<string>, };

/**
 * A step that takes the place of one that goes.
 */
export type RiskStepReplacement = { 
/**
 * `frequency` or `damage`.
 */
kind: string, 
/**
 * Code of the step that goes.
 */
from: string, 
/**
 * Code of the step that stays.
 */
to: string, };

/**
 * A step of frequency or damage.
 */
export type RiskStepRow = { 
/**
 * What risks refer to; empty for a new one.
 */
code: string, 
/**
 * Its name.
 */
name: string, 
/**
 * What it means.
 */
definition: string, };

export const RiskTreatmentCodes = ["avoid", "reduce", "transfer", "accept"] as const;
export type RiskTreatment = (typeof RiskTreatmentCodes)[number];

/**
 * What became of the risks.
 */
export type RisksSaved = { 
/**
 * How many were changed.
 */
changed: number, 
/**
 * How many acceptances were taken back, because what was accepted has changed.
 */
acceptances_withdrawn: number, 
/**
 * The risks.
 */
ids: Array<string>, };

/**
 * A role that a person holds.
 */
export type RoleHeldRow = { 
/**
 * Which role.
 */
role: PersonRole, 
/**
 * Whether the person only stands in for whoever holds it.
 */
deputy: boolean, };

export const SafeguardCodes = ["adequacy", "authority_arrangement", "standard_clauses", "binding_rules", "derogation", "compelling_interests"] as const;
export type Safeguard = (typeof SafeguardCodes)[number];

/**
 * The id of what was saved.
 */
export type Saved = { 
/**
 * Its id, new or as given.
 */
id: string, };

/**
 * Where a file was saved; none if the dialog was closed.
 */
export type SavedFile = { 
/**
 * Its path, for people to read.
 */
path: string | null, };

/**
 * Hits, best first.
 */
export type SearchAnswer = { 
/**
 * The hits.
 */
items: Array<SearchHit>, };

/**
 * One hit.
 */
export type SearchHit = { 
/**
 * Kind of record: `requirement`, `answer`, `measure`, `evidence`, `target_object`, `information_domain`, `municipality`.
 */
kind: string, 
/**
 * The record; for an answer its requirement.
 */
id: string, 
/**
 * The domain, where it has one.
 */
domain_id: string | null, 
/**
 * The target object, for an answer.
 */
target_object_id: string | null, 
/**
 * The catalog version, for a requirement.
 */
catalog_id: string | null, 
/**
 * What to show first.
 */
title: string, 
/**
 * The passage that was found.
 */
snippet: string, };

/**
 * Searches what is recorded and imported.
 */
export type SearchRequest = { 
/**
 * The municipality; none searches the catalogs alone.
 */
municipality_id: string | null, 
/**
 * Words; the last one may be unfinished.
 */
text: string, 
/**
 * How many hits at most.
 */
limit: number, };

/**
 * What a measure serves.
 */
export type Served = { 
/**
 * The requirement.
 */
requirement_id: string, 
/**
 * The target object; none for the domain as a whole.
 */
target_object_id: string | null, };

/**
 * Something that a measure or a piece of evidence is linked to, with names to show.
 */
export type ServedRow = { 
/**
 * The requirement.
 */
requirement_id: string, 
/**
 * Its label in the version in force.
 */
label: string, 
/**
 * Its title.
 */
title: string, 
/**
 * The target object.
 */
target_object_id: string, 
/**
 * Its name.
 */
target_object_name: string, };

/**
 * What is recorded about an online service.
 */
export type ServiceFields = { 
/**
 * What it is called.
 */
name: string, 
/**
 * Its key in the catalog of services (LeiKa).
 */
service_key: string, 
/**
 * Its number after the OZG.
 */
ozg_id: string, 
/**
 * How far it is.
 */
status: ServiceStatus, 
/**
 * How it is connected to the Portalverbund.
 */
connection: PortalConnection | null, 
/**
 * Since when it is online.
 */
online_since: string | null, 
/**
 * Who answers for it.
 */
responsible: string, 
/**
 * What is worth knowing.
 */
remark: string, 
/**
 * The technical guidelines that it has to follow.
 */
guidelines: Array<Guideline>, 
/**
 * Of when the security concept is that it is in.
 */
concept_on: string | null, 
/**
 * When it was last tested for penetration.
 */
pentest_on: string | null, 
/**
 * What the test found.
 */
pentest_result: PentestResult | null, 
/**
 * The target objects that it rests on.
 */
object_ids: Array<string>, 
/**
 * Its evidence.
 */
evidence_ids: Array<string>, };

/**
 * An online service.
 */
export type ServiceRow = { 
/**
 * The record.
 */
id: string, 
/**
 * Its target objects by name.
 */
objects: Array<NamedRecord>, 
/**
 * Its evidence by title.
 */
evidence: Array<NamedRecord>, 
/**
 * Whether the ITSiV-PV asks for its measures: it is in operation and connected to the Portalverbund.
 */
under_regulation: boolean, 
/**
 * Which measures of the ITSiV-PV it lacks.
 */
lacking: Array<PointText>, 
/**
 * What an audit would object to.
 */
points: Array<PointText>, 
/**
 * What it is called.
 */
name: string, 
/**
 * Its key in the catalog of services (LeiKa).
 */
service_key: string, 
/**
 * Its number after the OZG.
 */
ozg_id: string, 
/**
 * How far it is.
 */
status: ServiceStatus, 
/**
 * How it is connected to the Portalverbund.
 */
connection: PortalConnection | null, 
/**
 * Since when it is online.
 */
online_since: string | null, 
/**
 * Who answers for it.
 */
responsible: string, 
/**
 * What is worth knowing.
 */
remark: string, 
/**
 * The technical guidelines that it has to follow.
 */
guidelines: Array<Guideline>, 
/**
 * Of when the security concept is that it is in.
 */
concept_on: string | null, 
/**
 * When it was last tested for penetration.
 */
pentest_on: string | null, 
/**
 * What the test found.
 */
pentest_result: PentestResult | null, 
/**
 * The target objects that it rests on.
 */
object_ids: Array<string>, 
/**
 * Its evidence.
 */
evidence_ids: Array<string>, };

/**
 * Adds or changes an online service.
 */
export type ServiceSaveRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * Which one; none for a new one.
 */
id: string | null, 
/**
 * What is recorded.
 */
fields: ServiceFields, };

export const ServiceStatusCodes = ["planned", "in_progress", "online", "ended"] as const;
export type ServiceStatus = (typeof ServiceStatusCodes)[number];

/**
 * What the window needs to know at its start and after everything that opens or closes an Akte.
 */
export type SessionState = { 
/**
 * The open Akte.
 */
akte: AkteInfo | null, 
/**
 * Akten opened before, newest first.
 */
recent: Array<RecentAkte>, 
/**
 * Who works here; empty until asked once.
 */
actor: string, 
/**
 * The account of the operating system.
 */
os_account: string, 
/**
 * Language of the sentences: `de` or `en`.
 */
language: string, 
/**
 * Version of the app.
 */
version: string, 
/**
 * Today in Europe/Berlin by the app's clock.
 */
today: string, };

/**
 * Validity of a piece of evidence of another municipality.
 */
export type SharedEvidence = { 
/**
 * Whether it holds today.
 */
valid: boolean, 
/**
 * Last day of its validity.
 */
valid_until: string | null, 
/**
 * Its title, where that is shared.
 */
title: string | null, };

/**
 * An object of another municipality as a member sees it.
 */
export type SharedObjectRow = { 
/**
 * The grant.
 */
grant_id: string, 
/**
 * The municipality whose object it is.
 */
owner_id: string, 
/**
 * Its name.
 */
owner_name: string, 
/**
 * Name of the object; of the member's own one where it is shared no more.
 */
object_name: string, 
/**
 * Kind of the object.
 */
object_kind: TargetObjectKind | null, 
/**
 * Whether statements and titles of evidence may be read.
 */
statements: boolean, 
/**
 * What it is shared for.
 */
purpose: string, 
/**
 * Since when.
 */
granted_on: string, 
/**
 * Since when it is shared no more.
 */
withdrawn_on: string | null, 
/**
 * The member's own decision about it.
 */
reference: SharedReferenceRow | null, };

/**
 * A member's own decision about a shared object, and how it stands.
 */
export type SharedReferenceRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * The member's domain.
 */
domain_id: string, 
/**
 * The member's own object that stands for it.
 */
target_object_id: string | null, 
/**
 * Its name.
 */
target_object_name: string, 
/**
 * Whether it concerns the member.
 */
relevant: boolean | null, 
/**
 * Why, or why not.
 */
reason: string, 
/**
 * Who decided.
 */
decided_by: string, 
/**
 * When.
 */
decided_on: string | null, 
/**
 * When the member last took note of the statuses.
 */
seen_on: string | null, 
/**
 * How many statuses are others since.
 */
changed: number, 
/**
 * How many requirements of the member's catalogs have which status there.
 */
counts: Counts, 
/**
 * Requirements that are met there and proven by evidence that holds today.
 */
proven: number, 
/**
 * Requirements that are met there and whose evidence holds no more, or not yet.
 */
unproven: number, 
/**
 * What an audit would object to.
 */
points: Array<PointText>, };

/**
 * Refers to a shared object, or changes the decision about it.
 */
export type SharedReferenceSaveRequest = { 
/**
 * The member.
 */
municipality_id: string, 
/**
 * The member's domain.
 */
domain_id: string, 
/**
 * Which one; none for a new one.
 */
id: string | null, 
/**
 * The grant.
 */
grant_id: string, 
/**
 * The member's own object that stands for it; none lets one be made where there is none yet.
 */
target_object_id: string | null, 
/**
 * Whether it concerns the member; none while nobody has decided.
 */
relevant: boolean | null, 
/**
 * Why, or why not.
 */
reason: string, 
/**
 * Who decided.
 */
decided_by: string, 
/**
 * When.
 */
decided_on: string | null, };

/**
 * Asks how a shared object stands, requirement by requirement.
 */
export type SharedStatusListRequest = { 
/**
 * The member.
 */
municipality_id: string, 
/**
 * The reference.
 */
reference_id: string, 
/**
 * Only what is not as the member took note of it.
 */
only_changed: boolean, 
/**
 * Words that label or title contain.
 */
text: string, 
/**
 * How many to skip.
 */
offset: number, 
/**
 * How many to return.
 */
limit: number, };

/**
 * How a requirement stands at a shared object.
 */
export type SharedStatusRow = { 
/**
 * The requirement.
 */
requirement_id: string, 
/**
 * Its label.
 */
label: string, 
/**
 * Its title.
 */
title: string, 
/**
 * What the other municipality found; none where it says nothing any more.
 */
status: ImplementationStatus | null, 
/**
 * What the member took note of.
 */
seen: ImplementationStatus | null, 
/**
 * Whether these differ.
 */
changed: boolean, 
/**
 * When the other municipality looked.
 */
checked_on: string | null, 
/**
 * What it says, where that is shared.
 */
statement: string | null, 
/**
 * Its evidence.
 */
evidence: Array<SharedEvidence>, 
/**
 * What the member itself recorded.
 */
own: ImplementationStatus, };

/**
 * Takes note of how a shared object stands, and takes the statuses over as own answers where that is wanted.
 */
export type SharedStatusTakeRequest = { 
/**
 * The member.
 */
municipality_id: string, 
/**
 * The reference.
 */
reference_id: string, 
/**
 * Only these requirements, replacing own answers; empty for all, own answers left as they are.
 */
requirement_ids: Array<string>, 
/**
 * Whether own answers are written.
 */
answers: boolean, };

/**
 * What taking note did.
 */
export type SharedStatusTaken = { 
/**
 * Statuses that the member now knows.
 */
seen: number, 
/**
 * Own answers that were written.
 */
taken: number, 
/**
 * Own answers that say something else and were left.
 */
kept: number, };

/**
 * What a spreadsheet brought.
 */
export type SheetImported = { 
/**
 * Name of the file.
 */
file: string, 
/**
 * How many rows it has.
 */
rows: number, 
/**
 * How many records are new or changed.
 */
changed: number, 
/**
 * What was noticed.
 */
findings: Array<FindingRow>, };

/**
 * Sort by one column.
 */
export type Sort = { 
/**
 * Name of the answer's field.
 */
by: string, 
/**
 * Which way.
 */
direction: Direction, };

/**
 * Everything that the window shows first, in one answer.
 */
export type StartView = { 
/**
 * What the window needs to know at its start.
 */
session: SessionState, 
/**
 * The municipalities of the open Akte.
 */
municipalities: List<MunicipalityRow> | null, 
/**
 * The municipality that is shown.
 */
municipality_id: string | null, 
/**
 * Its information domains.
 */
domains: List<DomainRow> | null, 
/**
 * The information domain that is shown.
 */
domain_id: string | null, 
/**
 * Its state.
 */
overview: Overview | null, };

/**
 * Where the window was left.
 */
export type StartViewRequest = { 
/**
 * The municipality that was last shown; else the first one is.
 */
municipality_id: string | null, 
/**
 * The information domains that were last shown, one for each municipality at most; else the first one is.
 */
domain_ids: Array<string>, };

/**
 * A starter sheet for a typical procedure.
 */
export type StarterRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * The procedure.
 */
title: string, 
/**
 * The department that typically does it.
 */
department: string, 
/**
 * The purpose.
 */
purpose: string, 
/**
 * What the municipality has to check before anything else.
 */
check: string, 
/**
 * Whether an activity was made from it.
 */
taken: boolean, };

/**
 * Takes starter sheets over as drafts.
 */
export type StarterTakeRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The sheets.
 */
ids: Array<string>, };

/**
 * What came of starter sheets.
 */
export type StartersTaken = { 
/**
 * The activities that were made.
 */
ids: Array<string>, };

export const StatutoryCaseCodes = ["extensive_evaluation", "special_on_large_scale", "public_monitoring"] as const;
export type StatutoryCase = (typeof StatutoryCaseCodes)[number];

/**
 * One open point of the structure analysis or of the protection needs.
 */
export type StructurePointRow = { 
/**
 * Stable code.
 */
code: string, 
/**
 * What is wrong, in words.
 */
text: string, 
/**
 * The object; none where it is about the domain or a person.
 */
object_id: string | null, 
/**
 * Its name.
 */
object_name: string, 
/**
 * What exactly it is about.
 */
subject: string, };

export const SubProcessorAuthorisationCodes = ["excluded", "specific", "general"] as const;
export type SubProcessorAuthorisation = (typeof SubProcessorAuthorisationCodes)[number];

/**
 * A sub-processor; with country and safeguard where it transfers to a third country.
 */
export type SubProcessorRow = { 
/**
 * Its name.
 */
name: string, 
/**
 * What it does.
 */
service: string, 
/**
 * When it was approved.
 */
approved_on: string | null, 
/**
 * The third country; empty for none.
 */
country: string, 
/**
 * On what the transfer rests.
 */
safeguard: Safeguard | null, };

/**
 * That a requirement is continued by another one.
 */
export type SuccessorChoice = { 
/**
 * The one that is gone.
 */
old_requirement_id: string, 
/**
 * The one that continues it.
 */
new_requirement_id: string, };

/**
 * A requirement that seems to continue one that is gone, under a new identifier.
 */
export type SuccessorProposal = { 
/**
 * The one that is gone.
 */
old_requirement_id: string, 
/**
 * Its id in the older version.
 */
old_label: string, 
/**
 * Its title there.
 */
old_title: string, 
/**
 * The one that seems to continue it.
 */
new_requirement_id: string, 
/**
 * Its id in the newer version.
 */
new_label: string, 
/**
 * Its title there.
 */
new_title: string, 
/**
 * How much of the texts is the same, in per mille; 0 where a side has no text.
 */
likeness_per_mille: number, 
/**
 * Whether the titles are the same.
 */
same_title: boolean, 
/**
 * Whether it is certain, so that nobody has to be asked.
 */
certain: boolean, };

/**
 * Takes successors for what is archived in an information domain: answers, links and parameter values are copied,
 * the old ones stay archived.
 */
export type SuccessorTakeRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The domain.
 */
domain_id: string, 
/**
 * Which ones.
 */
successors: Array<SuccessorChoice>, };

/**
 * What was copied to successors.
 */
export type SuccessorsTaken = { 
/**
 * Answers.
 */
answers: number, 
/**
 * Links from measures.
 */
measure_links: number, 
/**
 * Links from evidence.
 */
evidence_links: number, 
/**
 * Parameter values.
 */
params: number, };

/**
 * Systems and applications in use by how long manufacturers support them.
 */
export type SupportFigures = { 
/**
 * All of them.
 */
total: number, 
/**
 * Those of which it is known that support goes on.
 */
supported: number, 
/**
 * Their share in all, in per mille; none where there are none.
 */
degree_per_mille: number | null, 
/**
 * Support ends within half a year.
 */
within_half_year: number, 
/**
 * It ends later, but within a year.
 */
within_year: number, 
/**
 * It has ended.
 */
ended: number, 
/**
 * Nobody has said until when.
 */
unknown: number, };

/**
 * A time during which the clock of a consultation stands.
 */
export type SuspensionRow = { 
/**
 * When the authority asked for information.
 */
asked_on: string, 
/**
 * When it got it; none while it waits.
 */
received_on: string | null, 
/**
 * For what it asked.
 */
requested_information: string, };

/**
 * A column of a table.
 */
export type TableColumn = { 
/**
 * Its letters, e.g. `AB`.
 */
letter: string, 
/**
 * Its heading; empty if it has none.
 */
heading: string, 
/**
 * Some of its values.
 */
samples: Array<string>, };

/**
 * Imports a table as a catalog version.
 */
export type TableImportRequest = { 
/**
 * Token of the file.
 */
token: string, 
/**
 * What its columns mean.
 */
mapping: ColumnMapping, };

/**
 * A catalog whose next version a table would be.
 */
export type TableLine = { 
/**
 * Its name.
 */
name: string, 
/**
 * How many of the requirements it knows.
 */
known: number, 
/**
 * How many are new.
 */
fresh: number, };

/**
 * What stands in a table file, and what its columns seem to mean.
 */
export type TableLook = { 
/**
 * Name of the file.
 */
file: string, 
/**
 * The worksheets in their order; one without a name for a CSV file.
 */
sheets: Array<TableSheet>, 
/**
 * Name of the worksheet that was looked at.
 */
sheet: string, 
/**
 * Row of the headings, from 1; 0 if there is none.
 */
heading_row: number, 
/**
 * Its columns up to the last filled one.
 */
columns: Array<TableColumn>, 
/**
 * Its first rows.
 */
rows: Array<TableRow>, 
/**
 * What the columns seem to mean.
 */
mapping: ColumnMapping, 
/**
 * Where that comes from.
 */
source: MappingSource, 
/**
 * How earlier lists were read, the newest version of each catalog.
 */
earlier: Array<EarlierMapping>, 
/**
 * What was noticed in the file as a whole, e.g. its encoding.
 */
findings: Array<FindingRow>, };

/**
 * Looks at a table file.
 */
export type TableLookRequest = { 
/**
 * Token of the file.
 */
token: string, 
/**
 * The worksheet to look at; none for the one that is proposed.
 */
sheet: string | null, 
/**
 * Row of the headings, from 1; 0 for the one that is proposed.
 */
heading_row: number, };

/**
 * What would come of a table.
 */
export type TablePreview = { 
/**
 * How many requirements.
 */
requirements: number, 
/**
 * How many groups.
 */
groups: number, 
/**
 * The first ten requirements.
 */
items: Array<TablePreviewRow>, 
/**
 * The first hundred findings.
 */
findings: Array<FindingRow>, 
/**
 * Notes in all.
 */
notes: number, 
/**
 * Warnings in all.
 */
warnings: number, 
/**
 * Errors in all.
 */
errors: number, 
/**
 * The catalog whose next version it would be; none if it begins a new one.
 */
line: TableLine | null, };

/**
 * Asks what would come of a table.
 */
export type TablePreviewRequest = { 
/**
 * Token of the file.
 */
token: string, 
/**
 * What its columns mean.
 */
mapping: ColumnMapping, };

/**
 * A requirement as it would come in.
 */
export type TablePreviewRow = { 
/**
 * Its number or id.
 */
id: string, 
/**
 * Titles of its groups, outermost first.
 */
path: Array<string>, 
/**
 * Title.
 */
title: string, 
/**
 * The requirement itself.
 */
statement: string, 
/**
 * Explanation.
 */
guidance: string, 
/**
 * Everything else: name and value.
 */
props: Array<Detail>, };

/**
 * A row of a table.
 */
export type TableRow = { 
/**
 * Its number, from 1.
 */
number: number, 
/**
 * Its cells, long ones cut.
 */
cells: Array<string>, };

/**
 * A worksheet.
 */
export type TableSheet = { 
/**
 * Its name.
 */
name: string, 
/**
 * How many filled rows it has.
 */
rows: number, };

/**
 * Asks for a copy of a target object.
 */
export type TargetObjectCopyRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The object.
 */
id: string, 
/**
 * Name of the copy.
 */
name: string, 
/**
 * Whether answers, and the links of measures and evidence, go along.
 */
with_answers: boolean, };

export const TargetObjectKindCodes = ["information_domain", "business_process", "information", "application", "it_system", "ics_system", "iot_system", "communication_link", "room", "building", "site", "service_provider", "people"] as const;
export type TargetObjectKind = (typeof TargetObjectKindCodes)[number];

/**
 * Asks for target objects.
 */
export type TargetObjectListRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The domain.
 */
domain_id: string, 
/**
 * Words that name or description contain.
 */
text: string, 
/**
 * Only these kinds; empty for all.
 */
kinds: TargetObjectKind[], 
/**
 * Sort; none for groups before members.
 */
sort: Sort | null, 
/**
 * How many to skip.
 */
offset: number, 
/**
 * How many to return.
 */
limit: number, };

/**
 * Asks to merge target objects into one.
 */
export type TargetObjectMergeRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The object that stays.
 */
into_id: string, 
/**
 * The objects that go up in it.
 */
ids: Array<string>, 
/**
 * Which side wins where they say different things; none refuses such a merge.
 */
winner: MergeWinner | null, };

/**
 * What a merge moved.
 */
export type TargetObjectMerged = { 
/**
 * Answers that went along.
 */
answers: number, 
/**
 * Links of measures that went along.
 */
measures: number, 
/**
 * Links of evidence that went along.
 */
evidence: number, 
/**
 * Dependencies that went along.
 */
dependencies: number, 
/**
 * Protection needs that went along.
 */
needs: number, 
/**
 * How often one side won.
 */
conflicts: number, };

/**
 * A target object.
 */
export type TargetObjectRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its kind.
 */
kind: TargetObjectKind, 
/**
 * Its name.
 */
name: string, 
/**
 * What it is.
 */
description: string, 
/**
 * Who is responsible.
 */
responsible: string, 
/**
 * How many it stands for.
 */
member_count: number, 
/**
 * Its group.
 */
parent_id: string | null, 
/**
 * Name of its group; empty without one.
 */
parent_name: string, 
/**
 * How many answers it has.
 */
answers: number, 
/**
 * How many dependencies it has, in both directions.
 */
dependencies: number, 
/**
 * `ending` or `ended` where support ends; none else.
 */
support: string | null, 
/**
 * What else is recorded.
 */
facts: ObjectFacts, };

/**
 * Adds or changes a target object.
 */
export type TargetObjectSaveRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The domain.
 */
domain_id: string, 
/**
 * Its id; none to add one.
 */
id: string | null, 
/**
 * Its kind.
 */
kind: TargetObjectKind, 
/**
 * Its name.
 */
name: string, 
/**
 * What it is.
 */
description: string, 
/**
 * Who is responsible.
 */
responsible: string, 
/**
 * How many it stands for.
 */
member_count: number, 
/**
 * Its group.
 */
parent_id: string | null, 
/**
 * What else is recorded; none leaves that as it is.
 */
facts: ObjectFacts | null, };

/**
 * Asks to take members out of a group.
 */
export type TargetObjectSplitRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The group.
 */
id: string, 
/**
 * How many members leave it.
 */
count: number, 
/**
 * Name of the object that stands for them.
 */
name: string, };

export const TaskStatusCodes = ["open", "in_progress", "completed", "dropped"] as const;
export type TaskStatus = (typeof TaskStatusCodes)[number];

/**
 * A term.
 */
export type TermRow = { 
/**
 * Short code; empty where there is none.
 */
code: string, 
/**
 * The term as catalogs spell it.
 */
term: string, 
/**
 * What it means; empty where the publisher does not say.
 */
definition: string, 
/**
 * The term right above it: what is asked of that one is asked of this one as well.
 */
parent: string | null, 
/**
 * Other columns of the publisher.
 */
extra: Array<Detail>, };

/**
 * How one text or value reads before and after.
 */
export type TextChange = { 
/**
 * Which one.
 */
change: CatalogChange, 
/**
 * What it is called, in words.
 */
name: string, 
/**
 * Before; empty if there was none.
 */
old: string, 
/**
 * After; empty if there is none.
 */
new: string, 
/**
 * Both at once, word by word.
 */
words: Array<WordRun>, };

/**
 * A piece of a text.
 */
export type TextPiece = { 
/**
 * What it reads.
 */
text: string, 
/**
 * The parameter that it stands in the place of; none for the publisher's words.
 */
param: string | null, };

/**
 * Asks for the threats of an object.
 */
export type ThreatOverviewRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The domain.
 */
domain_id: string, 
/**
 * The object.
 */
object_id: string, 
/**
 * Words that code or title contain.
 */
text: string, 
/**
 * Only threats that nobody has judged.
 */
only_open: boolean, 
/**
 * How many to skip.
 */
offset: number, 
/**
 * How many to return.
 */
limit: number, };

/**
 * A threat as it stands at an object.
 */
export type ThreatOverviewRow = { 
/**
 * Its code.
 */
threat: string, 
/**
 * The municipality's own threat; none for an elementary one.
 */
additional_threat_id: string | null, 
/**
 * Its title.
 */
title: string, 
/**
 * What it means.
 */
definition: string, 
/**
 * Why it is listed: `named` by requirements in force here, `additional`, or the `rest` of the elementary ones.
 */
source: string, 
/**
 * Labels of the requirements that name it.
 */
requirements: Array<string>, 
/**
 * The basic values that it usually affects.
 */
affects: BasicValue[], 
/**
 * The risk that records the judgement; none where nobody has judged.
 */
risk_id: string | null, 
/**
 * How it bears on the object.
 */
relevance: ThreatRelevance | null, 
/**
 * Why.
 */
comment: string, 
/**
 * Code of the category without additional measures.
 */
before: string | null, 
/**
 * Code of the residual category.
 */
after: string | null, };

export const ThreatRelevanceCodes = ["direct", "indirect", "not_relevant"] as const;
export type ThreatRelevance = (typeof ThreatRelevanceCodes)[number];

/**
 * An elementary threat.
 */
export type ThreatRow = { 
/**
 * Its code, e.g. `G 0.18`.
 */
code: string, 
/**
 * What it is called; empty where no vocabulary has it.
 */
title: string, 
/**
 * What it is.
 */
definition: string, 
/**
 * How many requirements of the catalog work against it; absent within one requirement.
 */
requirements?: number, };

/**
 * What is recorded about a threshold analysis.
 */
export type ThresholdFields = { 
/**
 * The activity.
 */
activity_id: string, 
/**
 * Entries of must-lists that fit.
 */
must_list: Array<ListEntryRow>, 
/**
 * The law's own cases that fit.
 */
statutory: Array<StatutoryCase>, 
/**
 * The list of exempt processing that fits; empty for none.
 */
exempt_list: string, 
/**
 * The number on it.
 */
exempt_number: string, 
/**
 * The law whose making assessed the impact already; empty if none.
 */
assessed_by_law: string, 
/**
 * The assessment of similar processing of which this one is a part; empty if none.
 */
joint_assessment: string, 
/**
 * The criteria that are met.
 */
criteria: Array<Wp248Criterion>, 
/**
 * Whether an assessment is made against what the criteria say; none follows them.
 */
deviates_to: boolean | null, 
/**
 * Why.
 */
deviation_reason: string, 
/**
 * The advice of the DSB.
 */
officer_advice: string, 
/**
 * When the DSB gave it.
 */
officer_advised_on: string | null, 
/**
 * When the result was settled.
 */
decided_on: string | null, };

export const ThresholdOutcomeCodes = ["required", "covered", "not_required"] as const;
export type ThresholdOutcome = (typeof ThresholdOutcomeCodes)[number];

/**
 * A threshold analysis.
 */
export type ThresholdRow = { 
/**
 * The record.
 */
id: string, 
/**
 * Name of the activity.
 */
activity_name: string, 
/**
 * Whether an assessment has to be made.
 */
outcome: ThresholdOutcome, 
/**
 * Which rule decided, in a sentence.
 */
explanation: string, 
/**
 * The assessments that serve the activity, by title.
 */
assessments: Array<NamedRecord>, 
/**
 * Entries of the must-list that are worth a look for this procedure, as its starter sheet says.
 */
hints: Array<string>, 
/**
 * What an audit would object to.
 */
points: Array<PointText>, 
/**
 * The activity.
 */
activity_id: string, 
/**
 * Entries of must-lists that fit.
 */
must_list: Array<ListEntryRow>, 
/**
 * The law's own cases that fit.
 */
statutory: Array<StatutoryCase>, 
/**
 * The list of exempt processing that fits; empty for none.
 */
exempt_list: string, 
/**
 * The number on it.
 */
exempt_number: string, 
/**
 * The law whose making assessed the impact already; empty if none.
 */
assessed_by_law: string, 
/**
 * The assessment of similar processing of which this one is a part; empty if none.
 */
joint_assessment: string, 
/**
 * The criteria that are met.
 */
criteria: Array<Wp248Criterion>, 
/**
 * Whether an assessment is made against what the criteria say; none follows them.
 */
deviates_to: boolean | null, 
/**
 * Why.
 */
deviation_reason: string, 
/**
 * The advice of the DSB.
 */
officer_advice: string, 
/**
 * When the DSB gave it.
 */
officer_advised_on: string | null, 
/**
 * When the result was settled.
 */
decided_on: string | null, };

/**
 * Adds or changes a threshold analysis.
 */
export type ThresholdSaveRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * Which one; none for a new one.
 */
id: string | null, 
/**
 * What is recorded.
 */
fields: ThresholdFields, };

/**
 * A measure on the timeline.
 */
export type TimelineMeasure = { 
/**
 * The measure.
 */
id: string, 
/**
 * Everything that its line shows, in words.
 */
text: string, };

/**
 * What is recorded of a measure for data protection.
 */
export type TomFields = { 
/**
 * The measure.
 */
measure_id: string, 
/**
 * What it is.
 */
kind: ProtectionKind | null, 
/**
 * The protection goals that it serves.
 */
goals: Array<ProtectionGoal>, 
/**
 * The areas of Art. 32(1) that it serves.
 */
areas: Array<Article32Area>, 
/**
 * For what it holds.
 */
scope: ProtectionScope | null, 
/**
 * The controls of § 64(3) BDSG that it serves.
 */
controls: Array<Bdsg64Control>, 
/**
 * Since when it is in effect.
 */
effective_since: string | null, 
/**
 * When its effect was last reviewed.
 */
reviewed_on: string | null, 
/**
 * What is worth knowing.
 */
remark: string, };

/**
 * A measure of the register with what it is for data protection.
 */
export type TomRow = { 
/**
 * The measure.
 */
id: string, 
/**
 * The record; none while nothing is recorded.
 */
record_id: string | null, 
/**
 * Title of the measure.
 */
measure_title: string, 
/**
 * How far the measure is.
 */
status: MeasureStatus, 
/**
 * Who is responsible for it.
 */
responsible: string, 
/**
 * The activities that name it among their measures.
 */
activities: Array<NamedRecord>, 
/**
 * What proves it, by title.
 */
evidence: Array<NamedRecord>, 
/**
 * What an audit would object to.
 */
points: Array<PointText>, 
/**
 * The measure.
 */
measure_id: string, 
/**
 * What it is.
 */
kind: ProtectionKind | null, 
/**
 * The protection goals that it serves.
 */
goals: Array<ProtectionGoal>, 
/**
 * The areas of Art. 32(1) that it serves.
 */
areas: Array<Article32Area>, 
/**
 * For what it holds.
 */
scope: ProtectionScope | null, 
/**
 * The controls of § 64(3) BDSG that it serves.
 */
controls: Array<Bdsg64Control>, 
/**
 * Since when it is in effect.
 */
effective_since: string | null, 
/**
 * When its effect was last reviewed.
 */
reviewed_on: string | null, 
/**
 * What is worth knowing.
 */
remark: string, };

/**
 * Says what a measure is for data protection.
 */
export type TomSaveRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * What is recorded.
 */
fields: TomFields, };

/**
 * What is recorded about a training.
 */
export type TrainingFields = { 
/**
 * What it was about.
 */
title: string, 
/**
 * What kind it is.
 */
kind: TrainingKind, 
/**
 * Which field of work it is about.
 */
topic: DeskTopic, 
/**
 * When it took place, or shall take place.
 */
held_on: string | null, 
/**
 * For whom.
 */
audience: string, 
/**
 * How many were invited.
 */
invited: number | null, 
/**
 * How many took part.
 */
attended: number | null, 
/**
 * Who held it.
 */
held_by: string, 
/**
 * How its effect is checked.
 */
effect_method: string, 
/**
 * When it was checked.
 */
effect_checked_on: string | null, 
/**
 * With which result.
 */
effectiveness: Effectiveness | null, 
/**
 * By what one saw it.
 */
effect_note: string, 
/**
 * When it is repeated.
 */
repeat_on: string | null, 
/**
 * Persons who took part.
 */
person_ids: Array<string>, 
/**
 * Its evidence, such as the list of those who took part.
 */
evidence_ids: Array<string>, 
/**
 * What is worth knowing.
 */
remark: string, };

export const TrainingKindCodes = ["training", "awareness", "briefing"] as const;
export type TrainingKind = (typeof TrainingKindCodes)[number];

/**
 * A training.
 */
export type TrainingRow = { 
/**
 * The record.
 */
id: string, 
/**
 * Persons who took part, by name.
 */
persons: Array<NamedRecord>, 
/**
 * Its evidence by title.
 */
evidence: Array<NamedRecord>, 
/**
 * What an audit would object to.
 */
points: Array<PointText>, 
/**
 * What it was about.
 */
title: string, 
/**
 * What kind it is.
 */
kind: TrainingKind, 
/**
 * Which field of work it is about.
 */
topic: DeskTopic, 
/**
 * When it took place, or shall take place.
 */
held_on: string | null, 
/**
 * For whom.
 */
audience: string, 
/**
 * How many were invited.
 */
invited: number | null, 
/**
 * How many took part.
 */
attended: number | null, 
/**
 * Who held it.
 */
held_by: string, 
/**
 * How its effect is checked.
 */
effect_method: string, 
/**
 * When it was checked.
 */
effect_checked_on: string | null, 
/**
 * With which result.
 */
effectiveness: Effectiveness | null, 
/**
 * By what one saw it.
 */
effect_note: string, 
/**
 * When it is repeated.
 */
repeat_on: string | null, 
/**
 * Persons who took part.
 */
person_ids: Array<string>, 
/**
 * Its evidence, such as the list of those who took part.
 */
evidence_ids: Array<string>, 
/**
 * What is worth knowing.
 */
remark: string, };

/**
 * Adds or changes a training.
 */
export type TrainingSaveRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * Which one; none for a new one.
 */
id: string | null, 
/**
 * What is recorded.
 */
fields: TrainingFields, };

/**
 * A transfer to a third country or an international organisation.
 */
export type Transfer = { 
/**
 * The concrete recipient.
 */
recipient: string, 
/**
 * The country or organisation.
 */
country: string, 
/**
 * On what it rests.
 */
safeguard: Safeguard | null, 
/**
 * The documentation of suitable safeguards.
 */
documentation: string, };

export const TransferChoiceCodes = ["none_planned", "planned"] as const;
export type TransferChoice = (typeof TransferChoiceCodes)[number];

export const TransitionStateCodes = ["in_house", "on_site", "transferred"] as const;
export type TransitionState = (typeof TransitionStateCodes)[number];

/**
 * The state at the end of one day.
 */
export type TrendPoint = { 
/**
 * The day.
 */
day: string, 
/**
 * The counts.
 */
counts: Counts, };

/**
 * The operation that an undo would take back.
 */
export type UndoPreview = { 
/**
 * The operation; none if there is nothing to undo.
 */
operation_id: string | null, 
/**
 * What it was, in words.
 */
operation_text: string, 
/**
 * When.
 */
at: string | null, 
/**
 * How many records it changed.
 */
records: number, 
/**
 * How many municipalities it concerns: more than one for an update of the whole Akte, which is taken back for
 * all of them at once.
 */
municipalities: number, };

/**
 * Takes back the last operation of a municipality.
 */
export type UndoRequest = { 
/**
 * The municipality.
 */
municipality_id: string, 
/**
 * The operation that the user saw; refused if another one came since.
 */
operation_id: string | null, 
/**
 * That an operation on several municipalities may be taken back for all of them.
 */
across?: boolean, };

/**
 * What was taken back.
 */
export type Undone = { 
/**
 * What it was, in words.
 */
operation_text: string, 
/**
 * How many records were restored.
 */
records: number, };

/**
 * A workbook or CSV file whose columns somebody has to explain.
 */
export type UnknownTable = { 
/**
 * Name of the file.
 */
file: string, 
/**
 * Its token.
 */
token: string, };

/**
 * A word that a catalog uses and its vocabulary does not have.
 */
export type UnknownWord = { 
/**
 * Title of the catalog.
 */
catalog: string, 
/**
 * Name of the property that has it.
 */
property: string, 
/**
 * The word.
 */
word: string, 
/**
 * How many requirements have it.
 */
requirements: number, };

/**
 * What an update does to one information domain.
 */
export type UpdateDomain = { 
/**
 * Its municipality.
 */
municipality_id: string, 
/**
 * Name of the municipality.
 */
municipality: string, 
/**
 * The domain.
 */
domain_id: string, 
/**
 * Its name.
 */
domain: string, 
/**
 * The version in force.
 */
from_catalog_id: string, 
/**
 * That version as the publisher spells it.
 */
from_version: string, 
/**
 * What it does.
 */
effect: UpdateEffect, };

/**
 * What an update does to what is recorded. Nothing is deleted.
 */
export type UpdateEffect = { 
/**
 * Answers that stay with their requirement.
 */
carried: number, 
/**
 * Of these, answers whose requirement bears another id.
 */
moved: number, 
/**
 * Of these, answers that have to be reviewed because what is asked reads differently.
 */
review: number, 
/**
 * Answers that are archived because their requirement is gone.
 */
archived: number, 
/**
 * Archived answers whose requirement is there again.
 */
returned: number, 
/**
 * Requirements without any answer that come.
 */
new_requirements: number, 
/**
 * Parameter values that stay in use.
 */
params: number, 
/**
 * Parameter values that nothing takes up any more; they are kept.
 */
params_unused: number, };

/**
 * A proposed successor and what hangs on the requirement that is gone.
 */
export type UpdateSuccessor = { 
/**
 * Answers that would be copied.
 */
answers: number, 
/**
 * Links from measures that would be copied.
 */
measure_links: number, 
/**
 * Links from evidence that would be copied.
 */
evidence_links: number, 
/**
 * Parameter values that would be copied.
 */
params: number, 
/**
 * How the text read and reads.
 */
texts: Array<TextChange>, 
/**
 * The one that is gone.
 */
old_requirement_id: string, 
/**
 * Its id in the older version.
 */
old_label: string, 
/**
 * Its title there.
 */
old_title: string, 
/**
 * The one that seems to continue it.
 */
new_requirement_id: string, 
/**
 * Its id in the newer version.
 */
new_label: string, 
/**
 * Its title there.
 */
new_title: string, 
/**
 * How much of the texts is the same, in per mille; 0 where a side has no text.
 */
likeness_per_mille: number, 
/**
 * Whether the titles are the same.
 */
same_title: boolean, 
/**
 * Whether it is certain, so that nobody has to be asked.
 */
certain: boolean, };

/**
 * One version from which an update leads away.
 */
export type UpdateVersion = { 
/**
 * The version in force.
 */
from: CatalogRow, 
/**
 * In how many of the domains.
 */
domains: number, 
/**
 * What happened between it and the target.
 */
counts: ChangeCounts, };

export const UsageStatusCodes = ["planned", "test", "in_operation", "retired"] as const;
export type UsageStatus = (typeof UsageStatusCodes)[number];

/**
 * Whether a piece of evidence holds today.
 */
export type Validity = "valid" | "not_yet_valid" | "expired";

/**
 * A measured value in words.
 */
export type ValueText = { 
/**
 * When.
 */
day: string, 
/**
 * The value with its unit.
 */
text: string, };

/**
 * What the check of the Akte found: nothing, if it is clean.
 */
export type VerifyAnswer = { 
/**
 * Problems.
 */
problems: Array<VerifyProblem>, 
/**
 * How many log entries were checked.
 */
log_entries: number, 
/**
 * How many evidence files were checked.
 */
evidence_files: number, };

/**
 * One problem that the check of the Akte found.
 */
export type VerifyProblem = { 
/**
 * Stable code.
 */
code: string, 
/**
 * The sentence for people.
 */
message: string, 
/**
 * Where.
 */
details: Array<Detail>, };

/**
 * A vocabulary with its terms.
 */
export type VocabularyDetail = { 
/**
 * Its terms in the publisher's order.
 */
items: Array<TermRow>, 
/**
 * What the import noticed.
 */
findings: Array<FindingRow>, 
/**
 * Words that imported catalogs take from it and that it does not have. The newest import of each catalog counts.
 */
unknown: Array<UnknownWord>, 
/**
 * Its id.
 */
id: string, 
/**
 * What BSI calls the file, without ending, e.g. `target_object_categories`.
 */
name: string, 
/**
 * Its name in words.
 */
title: string, 
/**
 * How many terms it has.
 */
terms: number, 
/**
 * Whether it is the one of its name that counts: the latest one that was imported.
 */
current: boolean, 
/**
 * Whether it came with the program.
 */
shipped: boolean, 
/**
 * Name of the file it came from.
 */
source_file: string, 
/**
 * SHA-256 of that file.
 */
sha256: string, 
/**
 * When it was imported.
 */
imported_at: string, 
/**
 * How many findings the import had, by severity: notes, warnings, errors.
 */
notes: number, 
/**
 * Warnings.
 */
warnings: number, 
/**
 * Errors.
 */
errors: number, };

/**
 * What one vocabulary of a file brought.
 */
export type VocabularyImportedFile = { 
/**
 * Name of the file.
 */
file: string, 
/**
 * The vocabulary, new or as it was.
 */
vocabulary: VocabularyRow, 
/**
 * Whether exactly this file had been imported before, so that nothing changed.
 */
already_known: boolean, };

/**
 * Names one imported version of a vocabulary.
 */
export type VocabularyRequest = { 
/**
 * The vocabulary.
 */
vocabulary_id: string, };

/**
 * One imported version of a vocabulary.
 */
export type VocabularyRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * What BSI calls the file, without ending, e.g. `target_object_categories`.
 */
name: string, 
/**
 * Its name in words.
 */
title: string, 
/**
 * How many terms it has.
 */
terms: number, 
/**
 * Whether it is the one of its name that counts: the latest one that was imported.
 */
current: boolean, 
/**
 * Whether it came with the program.
 */
shipped: boolean, 
/**
 * Name of the file it came from.
 */
source_file: string, 
/**
 * SHA-256 of that file.
 */
sha256: string, 
/**
 * When it was imported.
 */
imported_at: string, 
/**
 * How many findings the import had, by severity: notes, warnings, errors.
 */
notes: number, 
/**
 * Warnings.
 */
warnings: number, 
/**
 * Errors.
 */
errors: number, };

/**
 * What a word of a requirement means.
 */
export type WordMeaning = { 
/**
 * Name of the property that has it.
 */
property: string, 
/**
 * The word as the catalog spells it.
 */
word: string, 
/**
 * What it means.
 */
definition: string, };

/**
 * A run of words.
 */
export type WordRun = { 
/**
 * Where it is.
 */
kind: WordRunKind, 
/**
 * The words with the blanks and marks between them.
 */
text: string, };

/**
 * Where a run of words is.
 */
export type WordRunKind = "same" | "removed" | "added";

export const Wp248CriterionCodes = ["scoring", "automated_decision", "systematic_monitoring", "sensitive_data", "large_scale", "matching", "vulnerable_persons", "new_technology", "prevents_right"] as const;
export type Wp248Criterion = (typeof Wp248CriterionCodes)[number];

/** Every command with its request and answer. */
export interface Commands {
  /** What the window needs to know at its start. */
  session_state: { request: Empty; answer: SessionState };
  /** Everything that the window shows first, in one answer. */
  start_view: { request: StartViewRequest; answer: StartView };
  /** Asks the user for a folder. */
  folder_pick: { request: FolderPickRequest; answer: PickedFolder | null };
  /** Looks at a folder picked before or opened recently. */
  folder_inspect: { request: FolderInspectRequest; answer: PickedFolder };
  /** Asks the user for files. */
  file_pick: { request: FilePickRequest; answer: PickedFiles };
  /** Makes a new Akte in a picked folder and opens it. */
  akte_create: { request: AkteCreateRequest; answer: AkteCreated };
  /** Opens an Akte. */
  akte_open: { request: AkteOpenRequest; answer: SessionState };
  /** Makes (or opens) the demonstration Akte with a fictitious municipality; a job whose result is `SessionState`. */
  demo_open: { request: Empty; answer: JobStarted };
  /** Closes the open Akte. */
  akte_close: { request: Empty; answer: SessionState };
  /** Says who works here. */
  actor_set: { request: ActorSetRequest; answer: SessionState };
  /** Chooses the language of the sentences. */
  language_set: { request: LanguageSetRequest; answer: SessionState };
  /** The doors of the open Akte. */
  door_list: { request: Empty; answer: Array<DoorRow> };
  /** Adds a door. */
  door_add: { request: DoorAddRequest; answer: DoorAdded };
  /** Removes a door; never the last one. */
  door_remove: { request: DoorRemoveRequest; answer: Empty };
  /** Makes a backup; a job whose result is `SavedFile`. */
  backup_create: { request: BackupCreateRequest; answer: JobStarted };
  /** Checks the whole Akte; a job whose result is `VerifyAnswer`. */
  akte_verify: { request: Empty; answer: JobStarted };
  /** All municipalities of the Akte by name. */
  municipality_list: { request: Empty; answer: List<MunicipalityRow> };
  /** Adds or changes a municipality. */
  municipality_save: { request: MunicipalitySaveRequest; answer: Saved };
  /** The logo that a municipality's reports show on their cover. */
  municipality_logo: { request: MunicipalityRequest; answer: MunicipalityLogoRow | null };
  /** Sets the logo, or says anew what can be seen on it. */
  municipality_logo_save: { request: MunicipalityLogoSaveRequest; answer: Saved };
  /** Takes the logo away. */
  municipality_logo_delete: { request: MunicipalityRequest; answer: Empty };
  /** The persons of a municipality with their roles. */
  person_list: { request: PersonListRequest; answer: List<PersonRow> };
  /** Adds or changes a person. */
  person_save: { request: PersonSaveRequest; answer: Saved };
  /** Removes a person to whom nobody reports. */
  person_delete: { request: RecordRequest; answer: Empty };
  /** The information domains of a municipality by name. */
  domain_list: { request: MunicipalityRequest; answer: List<DomainRow> };
  /** Adds or changes an information domain. */
  domain_save: { request: DomainSaveRequest; answer: Saved };
  /** The releases of an information domain, latest first. */
  release_list: { request: DomainRequest; answer: List<ReleaseRow> };
  /** Names the present state of an information domain. */
  release_add: { request: ReleaseAddRequest; answer: Saved };
  /** Takes a release back. */
  release_delete: { request: RecordRequest; answer: Empty };
  /** What changed in an information domain since a release. */
  release_changes: { request: ReleaseChangesRequest; answer: ReleaseChanges };
  /** Target objects of an information domain. */
  target_object_list: { request: TargetObjectListRequest; answer: List<TargetObjectRow> };
  /** Adds or changes a target object. */
  target_object_save: { request: TargetObjectSaveRequest; answer: Saved };
  /** Removes a target object that nothing hangs on. */
  target_object_delete: { request: RecordRequest; answer: Empty };
  /** Looks at the file of an inventory: its sheets, its first rows, and what its columns seem to mean. */
  inventory_look: { request: InventoryLookRequest; answer: InventoryLook };
  /** What would come of an inventory as its columns were explained. */
  inventory_preview: { request: InventoryRequest; answer: InventoryPreview };
  /** Takes an inventory over, as one operation. */
  inventory_import: { request: InventoryRequest; answer: SheetImported };
  /** Writes what the columns of an inventory mean into a file at a place that the user picks. */
  inventory_mapping_save: { request: InventoryMappingSaveRequest; answer: SavedFile };
  /** Reads what columns mean from a picked file, and finds them in an inventory. */
  inventory_mapping_read: { request: InventoryMappingReadRequest; answer: InventoryMappingRead };
  /** Copies a target object. */
  target_object_copy: { request: TargetObjectCopyRequest; answer: Saved };
  /** Takes members out of a group. */
  target_object_split: { request: TargetObjectSplitRequest; answer: Saved };
  /** Merges target objects into one. */
  target_object_merge: { request: TargetObjectMergeRequest; answer: TargetObjectMerged };
  /** Dependencies between target objects. */
  dependency_list: { request: DependencyListRequest; answer: List<DependencyRow> };
  /** Adds or changes a dependency. */
  dependency_save: { request: DependencySaveRequest; answer: Saved };
  /** Removes a dependency. */
  dependency_delete: { request: RecordRequest; answer: Empty };
  /** The dependency graph of an information domain. */
  dependency_graph: { request: DependencyGraphRequest; answer: DependencyGraph };
  /** Saves the dependency graph as SVG to a place that the user picks. */
  dependency_graph_save: { request: DependencyGraphSaveRequest; answer: SavedFile };
  /** The dependency graph as an SVG file, for the window to draw it as PNG. */
  dependency_graph_svg: { request: DependencyGraphRequest; answer: DependencyGraphSvg };
  /** What the structure analysis and the protection needs still lack. */
  structure_point_list: { request: DomainRequest; answer: List<StructurePointRow> };
  /** How a municipality determines protection needs. */
  protection_scheme_show: { request: MunicipalityRequest; answer: ProtectionSchemeRow };
  /** Lays down how a municipality determines protection needs. */
  protection_scheme_save: { request: ProtectionSchemeSaveRequest; answer: Empty };
  /** Target objects with their protection needs. */
  need_list: { request: NeedListRequest; answer: List<NeedRow> };
  /** Changes protection needs of any number of objects in one step. */
  need_save: { request: NeedSaveRequest; answer: NeedsSaved };
  /** Where the needs of an object come from. */
  need_explain: { request: NeedExplainRequest; answer: NeedExplanation };
  /** The modules of a domain with the objects that they apply to, that they are proposed for, or nowhere. */
  model_list: { request: ModelListRequest; answer: List<ModuleRow> };
  /** Decides about modules at objects in one step. */
  model_save: { request: ModelSaveRequest; answer: ModelSaved };
  /** Accepts all proposals that a filter shows, in one step. */
  model_accept: { request: ModelAcceptRequest; answer: ModelSaved };
  /** Modules × target objects. */
  model_matrix: { request: DomainRequest; answer: ModelMatrix };
  /** Applies a profile, or says what applying it would do. */
  model_apply: { request: ModelApplyRequest; answer: ModelApplication };
  /** What modelling lacks. */
  model_point_list: { request: DomainRequest; answer: List<ModelPointRow> };
  /** The requirements of a package. */
  package_list: { request: PackageListRequest; answer: List<PackageItemRow> };
  /** A package at a glance. */
  package_summary: { request: DomainRequest; answer: PackageSummary };
  /** Decides about requirements at objects in one step. */
  package_save: { request: PackageSaveRequest; answer: PackageSaved };
  /** The target objects of a domain with their categories. */
  object_category_list: { request: DomainRequest; answer: ObjectCategories };
  /** Assigns categories to objects in one step. */
  object_category_save: { request: ObjectCategorySaveRequest; answer: PackageSaved };
  /** How a municipality rates risks. */
  risk_scheme_show: { request: MunicipalityRequest; answer: RiskSchemeRow };
  /** What another way of rating risks would change. */
  risk_scheme_preview: { request: RiskSchemeSaveRequest; answer: RiskSchemePreview };
  /** Lays down how a municipality rates risks. */
  risk_scheme_save: { request: RiskSchemeSaveRequest; answer: Empty };
  /** The threats that a municipality has found itself. */
  additional_threat_list: { request: MunicipalityRequest; answer: List<AdditionalThreatRow> };
  /** Adds or changes a threat of the municipality's own. */
  additional_threat_save: { request: AdditionalThreatSaveRequest; answer: Saved };
  /** Removes a threat of the municipality's own that was judged nowhere. */
  additional_threat_delete: { request: RecordRequest; answer: Empty };
  /** Target objects with the standing of their risk analyses. */
  risk_object_list: { request: RiskObjectListRequest; answer: List<RiskObjectRow> };
  /** Says which objects are analysed for which reason, and who analysed them. */
  risk_object_save: { request: RiskObjectSaveRequest; answer: Empty };
  /** The threats of a target object, why they are listed, and how they were judged. */
  threat_overview: { request: ThreatOverviewRequest; answer: List<ThreatOverviewRow> };
  /** The risks of an information domain. */
  risk_list: { request: RiskListRequest; answer: List<RiskRow> };
  /** One risk with its measures and the requirements that work against its threat. */
  risk_show: { request: RecordRequest; answer: RiskDetail };
  /** Judges threats and changes risks, any number in one step. */
  risk_save: { request: RiskSaveRequest; answer: RisksSaved };
  /** Takes the judgement of a threat back. */
  risk_delete: { request: RecordRequest; answer: Empty };
  /** The matrix of an information domain's risks. */
  risk_matrix: { request: RiskMatrixRequest; answer: RiskMatrixChart };
  /** The provider relations of a domain. */
  provider_list: { request: ProviderListRequest; answer: List<ProviderRow> };
  /** One provider relation with its objects and evidence. */
  provider_show: { request: RecordRequest; answer: ProviderDetail };
  /** Adds or changes a provider relation. */
  provider_save: { request: ProviderSaveRequest; answer: Saved };
  /** Removes a provider relation; evidence stays. */
  provider_delete: { request: RecordRequest; answer: Empty };
  /** The objects of provider relations with how far they have moved. */
  provider_object_list: { request: ProviderObjectListRequest; answer: List<ProviderObjectRow> };
  /** Says which objects a relation is about and how far they have moved. */
  provider_object_save: { request: ProviderObjectSaveRequest; answer: Empty };
  /** Links a piece of evidence to a provider relation, or takes the link away. */
  provider_evidence_save: { request: ProviderEvidenceSaveRequest; answer: Empty };
  /** Who answers for which requirement under a provider relation. */
  provider_split_list: { request: ProviderSplitListRequest; answer: List<ProviderSplitRow> };
  /** Says who answers for requirements, any number in one step. */
  provider_split_save: { request: ProviderSplitSaveRequest; answer: ProviderSplitSaved };
  /** What an audit would object to in provider relations and shared objects. */
  provider_point_list: { request: DomainRequest; answer: List<ProviderPointRow> };
  /** What a municipality lets others see of its objects. */
  object_grant_list: { request: MunicipalityRequest; answer: List<ObjectGrantRow> };
  /** Lets municipalities refer to objects of this one. */
  object_grant_save: { request: ObjectGrantSaveRequest; answer: ObjectGrantsSaved };
  /** Takes back what others were let see. */
  object_grant_withdraw: { request: ObjectGrantWithdrawRequest; answer: Empty };
  /** What other municipalities share with this one. */
  shared_object_list: { request: MunicipalityRequest; answer: List<SharedObjectRow> };
  /** Refers to a shared object, or changes the decision about it. */
  shared_reference_save: { request: SharedReferenceSaveRequest; answer: Saved };
  /** Takes a reference to a shared object back. */
  shared_reference_delete: { request: RecordRequest; answer: Empty };
  /** How a shared object stands, requirement by requirement. */
  shared_status_list: { request: SharedStatusListRequest; answer: List<SharedStatusRow> };
  /** Takes note of how a shared object stands, and takes it over as own answers where that is wanted. */
  shared_status_take: { request: SharedStatusTakeRequest; answer: SharedStatusTaken };
  /** The register of exceptions, grants to other municipalities among them. */
  exception_list: { request: RegisterListRequest; answer: List<ExceptionRow> };
  /** Adds or changes an exception. */
  exception_save: { request: ExceptionSaveRequest; answer: Saved };
  /** How data stocks are backed up and whether they came back. */
  backup_list: { request: RegisterListRequest; answer: List<BackupRow> };
  /** Adds or changes a backup record. */
  backup_save: { request: BackupSaveRequest; answer: Saved };
  /** Contracts and decisions, legal acts of provider relations among them. */
  decision_list: { request: RegisterListRequest; answer: List<DecisionRow> };
  /** Adds or changes a contract or decision. */
  decision_save: { request: DecisionSaveRequest; answer: Saved };
  /** Cost items. */
  cost_list: { request: RegisterListRequest; answer: List<CostRow> };
  /** Adds or changes a cost item. */
  cost_save: { request: CostSaveRequest; answer: Saved };
  /** Says how many workplaces a municipality has in a year. */
  cost_member_save: { request: CostMemberSaveRequest; answer: Empty };
  /** What each year costs each municipality, altogether and per workplace. */
  cost_share_list: { request: MunicipalityRequest; answer: List<CostShareRow> };
  /** Online services. */
  service_list: { request: RegisterListRequest; answer: List<ServiceRow> };
  /** Adds or changes an online service. */
  service_save: { request: ServiceSaveRequest; answer: Saved };
  /** Which regimes apply. */
  regime_list: { request: RegisterListRequest; answer: List<RegimeRow> };
  /** Decides whether a regime applies. */
  regime_save: { request: RegimeSaveRequest; answer: Saved };
  /** The cover sheet of the record of processing activities. */
  controller_list: { request: RegisterListRequest; answer: List<ControllerRow> };
  /** Changes the cover sheet. */
  controller_save: { request: ControllerSaveRequest; answer: Saved };
  /** The record of processing activities. */
  activity_list: { request: RegisterListRequest; answer: List<ActivityRow> };
  /** Adds or changes a processing activity. */
  activity_save: { request: ActivitySaveRequest; answer: Saved };
  /** Starter sheets for typical procedures. */
  starter_list: { request: MunicipalityRequest; answer: List<StarterRow> };
  /** Takes starter sheets over as drafts. */
  starter_take: { request: StarterTakeRequest; answer: StartersTaken };
  /** The text that informs the data subjects of an activity. */
  information_text: { request: RecordRequest; answer: InformationText };
  /** Writes that text to a place that the user picks. */
  information_text_save: { request: RecordRequest; answer: SavedFile };
  /** Legal bases to choose from, the municipality's own among them. */
  legal_basis_list: { request: RegisterListRequest; answer: List<LegalBasisRow> };
  /** Adds or changes a legal basis of the municipality's own. */
  legal_basis_save: { request: LegalBasisSaveRequest; answer: Saved };
  /** Contracts with processors. */
  processor_list: { request: RegisterListRequest; answer: List<ProcessorRow> };
  /** Adds or changes a contract with a processor. */
  processor_save: { request: ProcessorSaveRequest; answer: Saved };
  /** Personal data breaches with their clocks. */
  breach_list: { request: RegisterListRequest; answer: List<BreachRow> };
  /** Adds or changes a breach. */
  breach_save: { request: BreachSaveRequest; answer: Saved };
  /** Requests of data subjects with their clocks. */
  request_list: { request: RegisterListRequest; answer: List<RequestRow> };
  /** Adds or changes a request. */
  request_save: { request: RequestSaveRequest; answer: Saved };
  /** The deletion log. */
  deletion_list: { request: RegisterListRequest; answer: List<DeletionRow> };
  /** Adds or changes a deletion. */
  deletion_save: { request: DeletionSaveRequest; answer: Saved };
  /** Threshold analyses of the activities, with the rule that decided. */
  threshold_list: { request: RegisterListRequest; answer: List<ThresholdRow> };
  /** Adds or changes a threshold analysis. */
  threshold_save: { request: ThresholdSaveRequest; answer: Saved };
  /** Entries of the authorities' list of processing that needs an impact assessment. */
  must_list: { request: Empty; answer: List<MustListRow> };
  /** Impact assessments. */
  assessment_list: { request: RegisterListRequest; answer: List<AssessmentRow> };
  /** Adds or changes an impact assessment. */
  assessment_save: { request: AssessmentSaveRequest; answer: Saved };
  /** Measures of the register with what they are for data protection. */
  tom_list: { request: RegisterListRequest; answer: List<TomRow> };
  /** Says what a measure is for data protection. */
  tom_save: { request: TomSaveRequest; answer: Saved };
  /** Controllers on whose behalf the municipality processes. */
  client_list: { request: RegisterListRequest; answer: List<ClientRow> };
  /** Adds or changes one of them. */
  client_save: { request: ClientSaveRequest; answer: Saved };
  /** The Statement of Applicability of an information domain. */
  control_list: { request: IsoListRequest; answer: List<ControlRow> };
  /** Adds or changes what it says about a control. */
  control_save: { request: ControlSaveRequest; answer: Saved };
  /** Takes the status that answers propose for controls over. */
  control_take: { request: ControlTakeRequest; answer: ControlsTaken };
  /** The check of clauses 4 to 10. */
  clause_list: { request: IsoListRequest; answer: List<ClauseCheckRow> };
  /** Changes what is recorded about an obligation. */
  clause_save: { request: ClauseSaveRequest; answer: Saved };
  /** The audits of an information domain. */
  audit_list: { request: IsoListRequest; answer: List<AuditRow> };
  /** Adds or changes an audit. */
  audit_save: { request: AuditSaveRequest; answer: Saved };
  /** Takes requirements of a catalog into the checklist of an audit. */
  audit_checklist_take: { request: ChecklistTakeRequest; answer: ChecklistTaken };
  /** The findings of an information domain. */
  finding_list: { request: IsoListRequest; answer: List<AuditFindingRow> };
  /** Adds or changes a finding. */
  finding_save: { request: FindingSaveRequest; answer: Saved };
  /** The management reviews of an information domain. */
  review_list: { request: IsoListRequest; answer: List<ManagementReviewRow> };
  /** Adds or changes a management review. */
  review_save: { request: ReviewSaveRequest; answer: Saved };
  /** Fills the inputs of a management review that say nothing yet from the data at its date. */
  review_fill: { request: RecordRequest; answer: ReviewFilled };
  /** What an officer of a municipality has on the desk. */
  desk: { request: MunicipalityRequest; answer: Desk };
  /** Controlled documents. */
  controlled_document_list: { request: RegisterListRequest; answer: List<ControlledDocumentRow> };
  /** Adds or changes a controlled document. */
  controlled_document_save: { request: ControlledDocumentSaveRequest; answer: Saved };
  /** Evidence of training and awareness. */
  training_list: { request: RegisterListRequest; answer: List<TrainingRow> };
  /** Adds or changes a training. */
  training_save: { request: TrainingSaveRequest; answer: Saved };
  /** Advice that the officers were asked for. */
  consultation_list: { request: RegisterListRequest; answer: List<ConsultationRow> };
  /** Adds or changes a consultation. */
  consultation_save: { request: ConsultationSaveRequest; answer: Saved };
  /** Tasks of the officers. */
  officer_task_list: { request: RegisterListRequest; answer: List<OfficerTaskRow> };
  /** Adds or changes a task. */
  officer_task_save: { request: OfficerTaskSaveRequest; answer: Saved };
  /** Objectives of information security. */
  objective_list: { request: RegisterListRequest; answer: List<ObjectiveRow> };
  /** Adds or changes an objective. */
  objective_save: { request: ObjectiveSaveRequest; answer: Saved };
  /** What runs out in a municipality. */
  deadline_list: { request: DeadlineListRequest; answer: DeadlineList };
  /** Writes the deadlines as a calendar to a place that the user picks. */
  deadline_export: { request: DeadlineListRequest; answer: SavedFile };
  /** The security incidents of a municipality, with the clocks of all reporting duties. */
  incident_list: { request: RegisterListRequest; answer: List<IncidentRow> };
  /** Adds or changes a security incident. */
  incident_save: { request: IncidentSaveRequest; answer: Saved };
  /** Removes an entry of a register; evidence and target objects stay. */
  register_delete: { request: RegisterEntryRequest; answer: Empty };
  /** The history of an entry of a register. */
  register_history: { request: RegisterEntryRequest; answer: List<HistoryRow> };
  /** What an audit would object to in the registers. */
  register_point_list: { request: MunicipalityRequest; answer: List<RegisterPointRow> };
  /** All imported catalog versions, newest first within a line. */
  catalog_list: { request: Empty; answer: List<CatalogRow> };
  /** Imports picked catalog files; a job whose result is `CatalogImported`. */
  catalog_import: { request: CatalogImportRequest; answer: JobStarted };
  /** Imports picked files, profiles among them, with sources given by hand; a job whose result is `CatalogImported`. */
  catalog_resolve: { request: CatalogResolveRequest; answer: JobStarted };
  /** Looks at a table file: its sheets, its first rows, and what its columns seem to mean. */
  catalog_table_look: { request: TableLookRequest; answer: TableLook };
  /** What would come of a table as a mapping says. */
  catalog_table_preview: { request: TablePreviewRequest; answer: TablePreview };
  /** Imports a table as a mapping says; a job whose result is `CatalogImported`. */
  catalog_table_import: { request: TableImportRequest; answer: JobStarted };
  /** Writes a column mapping into a file at a place that the user picks. */
  column_mapping_save: { request: ColumnMappingSaveRequest; answer: SavedFile };
  /** Reads a column mapping from a picked file. */
  column_mapping_read: { request: ColumnMappingReadRequest; answer: ColumnMapping };
  /** Writes a catalog version as OSCAL to a place that the user picks. */
  catalog_export: { request: CatalogRequest; answer: SavedFile };
  /** Imports the catalogs that ship with the app; a job whose result is `CatalogImported`. */
  catalog_import_shipped: { request: Empty; answer: JobStarted };
  /** Compares two versions of a catalog. */
  catalog_compare: { request: CatalogCompareRequest; answer: CatalogComparison };
  /** What an update to a version of a catalog would do. */
  catalog_update_plan: { request: CatalogUpdatePlanRequest; answer: CatalogUpdatePlan };
  /** Updates information domains to a version of a catalog; a job whose result is `CatalogUpdated`. */
  catalog_update_apply: { request: CatalogUpdateApplyRequest; answer: JobStarted };
  /** What the import of a catalog noticed. */
  catalog_findings: { request: CatalogFindingsRequest; answer: CatalogFindings };
  /** The groups of a catalog. */
  catalog_groups: { request: CatalogRequest; answer: Array<CatalogGroupRow> };
  /** What the publisher wrote about a group. */
  catalog_group_show: { request: CatalogGroupRequest; answer: CatalogGroupDetail };
  /** The words by which a catalog's requirements can be told apart, for filters. */
  catalog_facets: { request: CatalogRequest; answer: CatalogFacets };
  /** Requirements of a catalog. */
  requirement_list: { request: RequirementListRequest; answer: List<RequirementRow> };
  /** One requirement with everything the catalog says. */
  requirement_show: { request: RequirementRequest; answer: RequirementDetail };
  /** The elementary threats, each with how many requirements of a catalog work against it. */
  threat_list: { request: CatalogRequest; answer: List<ThreatRow> };
  /** All imported vocabularies by name, the latest import of each first. */
  vocabulary_list: { request: Empty; answer: List<VocabularyRow> };
  /** A vocabulary with its terms, and the words that catalogs take from it without its knowing. */
  vocabulary_show: { request: VocabularyRequest; answer: VocabularyDetail };
  /** All imported cross-references, the latest first. */
  cross_reference_list: { request: Empty; answer: List<CrossReferenceRow> };
  /** What is noteworthy about a cross-reference. */
  cross_reference_show: { request: CrossReferenceRequest; answer: CrossReferenceDetail };
  /** Catalogs of one's own, by title. */
  catalog_draft_list: { request: Empty; answer: List<DraftRow> };
  /** A draft with everything in it. */
  catalog_draft_show: { request: DraftRequest; answer: DraftDetail };
  /** One requirement of a draft with everything that it says. */
  catalog_draft_entry: { request: DraftEntryRequest; answer: DraftEntryDetail };
  /** Adds or changes a draft. */
  catalog_draft_save: { request: DraftSaveRequest; answer: Saved };
  /** Removes a draft with everything in it. */
  catalog_draft_delete: { request: DraftRequest; answer: Empty };
  /** Adds or changes a group of a draft. */
  catalog_draft_group_save: { request: DraftGroupSaveRequest; answer: Saved };
  /** Adds or changes a requirement in its author's words. */
  catalog_draft_requirement_save: { request: DraftRequirementSaveRequest; answer: Saved };
  /** Selects requirements of an imported catalog. */
  catalog_draft_select: { request: DraftSelectRequest; answer: DraftSelected };
  /** Changes what is said beside the source of a selected requirement. */
  catalog_draft_adjust: { request: DraftAdjustRequest; answer: Empty };
  /** Turns a selected requirement into one in its author's words. */
  catalog_draft_make_own: { request: DraftEntryRequest; answer: Empty };
  /** Removes groups and requirements of a draft. */
  catalog_draft_remove: { request: DraftRemoveRequest; answer: DraftChanged };
  /** Moves groups and requirements of a draft. */
  catalog_draft_move: { request: DraftMoveRequest; answer: DraftChanged };
  /** Numbers the requirements in their author's words through. */
  catalog_draft_number: { request: DraftRequest; answer: DraftChanged };
  /** Takes over a newer version of a source. */
  catalog_draft_take_source: { request: DraftTakeSourceRequest; answer: DraftSourceTaken };
  /** What publishing a draft would do. */
  catalog_draft_publish_plan: { request: DraftPublishRequest; answer: DraftPublishPlan };
  /** Publishes a draft as a version of its catalog. */
  catalog_draft_publish: { request: DraftPublishRequest; answer: DraftPublished };
  /** Writes a draft that is nothing but a selection as a profile to a place that the user picks. */
  catalog_draft_profile: { request: DraftRequest; answer: SavedFile };
  /** The last change of a draft. */
  catalog_draft_undo_preview: { request: DraftUndoPreviewRequest; answer: DraftUndoPreview };
  /** Takes back the last change of a draft. */
  catalog_draft_undo: { request: DraftUndoRequest; answer: Undone };
  /** All imported mapping collections, oldest import first. */
  mapping_list: { request: Empty; answer: List<MappingCollectionRow> };
  /** The pairs of a mapping collection and where they stand today. */
  mapping_show: { request: MappingShowRequest; answer: MappingDetail };
  /** What a requirement corresponds to in other catalogs. */
  mapping_correspondences: { request: CorrespondencesRequest; answer: Correspondences };
  /** How much of a catalog is covered by the answers of an information domain. */
  mapping_coverage: { request: MappingCoverageRequest; answer: MappingCoverage };
  /** What an information domain covers of Art. 32 GDPR, Annex A, Edition 2023 and Grundschutz++, side by side. */
  framework_overview: { request: DomainRequest; answer: FrameworkOverview };
  /** Requirements of one of these frameworks with what covers them. */
  framework_list: { request: FrameworkListRequest; answer: List<FrameworkRow> };
  /** What answers of an information domain say about the catalogs of another one. */
  migration_plan: { request: MigrationPlanRequest; answer: MigrationPlan };
  /** Requirements that taking answers over leaves out. */
  migration_rest: { request: MigrationRestRequest; answer: List<MappedRequirement> };
  /** Takes proposed answers over, as one operation. */
  migration_apply: { request: MigrationApplyRequest; answer: MigrationApplied };
  /** How far every municipality of the Akte is, side by side. */
  akte_overview: { request: AkteOverviewRequest; answer: AkteOverview };
  /** The state of one information domain. */
  overview: { request: DomainRequest; answer: Overview };
  /** Requirements × a target object with their answers. */
  check_list: { request: CheckListRequest; answer: List<CheckRow> };
  /** Everything about one requirement at one target object. */
  check_detail: { request: CheckDetailRequest; answer: CheckDetail };
  /** The words that a domain's catalogs use, for filters. */
  check_facets: { request: DomainRequest; answer: CheckFacets };
  /** The open points of an information domain, and those that were put back. */
  point_list: { request: PointListRequest; answer: List<PointRow> };
  /** Puts open points back with a reason. */
  point_put_back: { request: PointPutBackRequest; answer: PointsChanged };
  /** Lets open points count again that were put back. */
  point_restore: { request: PointRestoreRequest; answer: PointsChanged };
  /** Changes any number of answers in one step. */
  answer_save: { request: AnswerSaveRequest; answer: AnswersSaved };
  /** Copies answers from one target object to others. */
  answer_copy: { request: AnswerCopyRequest; answer: AnswersCopied };
  /** Writes a questionnaire for a department to a place that the user picks. */
  questionnaire_export: { request: QuestionnaireExportRequest; answer: SavedFile };
  /** What a questionnaire that came back says against what is recorded. */
  questionnaire_review: { request: QuestionnaireRequest; answer: QuestionnaireReview };
  /** Takes rows of a questionnaire over. */
  questionnaire_import: { request: QuestionnaireImportRequest; answer: QuestionnaireImported };
  /** Answers whose requirement reads differently since they were given. */
  answer_review_list: { request: AnswerReviewListRequest; answer: List<ReviewRow> };
  /** Confirms answers against the text in force, and takes note of archived ones. */
  answer_review_confirm: { request: AnswersRequest; answer: AnswersSaved };
  /** Answers whose requirement is in no version in force. */
  answer_archived_list: { request: AnswerArchivedListRequest; answer: List<ArchivedRow> };
  /** Copies what hangs on archived requirements to those that continue them. */
  successor_take: { request: SuccessorTakeRequest; answer: SuccessorsTaken };
  /** Parameters of the requirements in force, with the municipality's own values. */
  requirement_param_list: { request: RequirementParamListRequest; answer: List<RequirementParamRow> };
  /** Sets the municipality's own values of parameters. */
  requirement_param_save: { request: RequirementParamSaveRequest; answer: Empty };
  /** Measures of an information domain. */
  measure_list: { request: MeasureListRequest; answer: List<MeasureRow> };
  /** One measure with what it serves. */
  measure_show: { request: RecordRequest; answer: MeasureDetail };
  /** Adds or changes a measure. */
  measure_save: { request: MeasureSaveRequest; answer: Saved };
  /** Links a measure to requirements, or takes links away. */
  measure_link: { request: MeasureLinkRequest; answer: Empty };
  /** Removes a measure and its links. */
  measure_delete: { request: RecordRequest; answer: Empty };
  /** Moves a measure to another status. */
  measure_move: { request: MeasureMoveRequest; answer: Saved };
  /** Accepts a measure that is done, or takes the acceptance back. */
  measure_accept: { request: MeasureAcceptRequest; answer: Saved };
  /** Lets a measure wait for another one, or be accompanied by it. */
  measure_relation_save: { request: MeasureRelationSaveRequest; answer: Saved };
  /** Removes what hangs between two measures. */
  measure_relation_delete: { request: RecordRequest; answer: Empty };
  /** The measures of a plan by date, by person or by budget year, with sums. */
  measure_plan: { request: MeasurePlanRequest; answer: List<PlanLine> };
  /** The timeline of a plan. */
  measure_timeline: { request: MeasureTimelineRequest; answer: MeasureTimeline };
  /** Open measures by what they close against what they take. */
  measure_next: { request: MeasureNextRequest; answer: List<NextMeasure> };
  /** Evidence of a municipality. */
  evidence_list: { request: EvidenceListRequest; answer: List<EvidenceRow> };
  /** One piece of evidence with what it proves. */
  evidence_show: { request: RecordRequest; answer: EvidenceDetail };
  /** Adds files as evidence; a job whose result is `EvidenceAdded`. */
  evidence_add: { request: EvidenceAddRequest; answer: JobStarted };
  /** Changes what is recorded about a piece of evidence. */
  evidence_save: { request: EvidenceSaveRequest; answer: Empty };
  /** Links a piece of evidence, or takes links away. */
  evidence_link: { request: EvidenceLinkRequest; answer: Empty };
  /** Removes a piece of evidence and its links. */
  evidence_delete: { request: RecordRequest; answer: Empty };
  /** Writes a copy of an evidence file to a place that the user picks. */
  evidence_extract: { request: RecordRequest; answer: SavedFile };
  /** The reports that can be made. */
  report_kinds: { request: Empty; answer: Array<ReportKindRow> };
  /** The entries to which a report can be limited. */
  report_entry_list: { request: ReportEntryListRequest; answer: Array<ReportEntryRow> };
  /** Makes a report; a job whose result is `ReportReady`. */
  report_create: { request: ReportCreateRequest; answer: JobStarted };
  /** The bytes of a report, for the preview. */
  report_bytes: { request: ReportTokenRequest; answer: ReportBytes };
  /** Saves a report to a place that the user picks. */
  report_save: { request: ReportSaveRequest; answer: SavedFile };
  /** Asks the user where an audit package shall be written. */
  report_package_pick: { request: ReportPackagePickRequest; answer: PickedPlace | null };
  /** Makes an audit package; a job whose result is `ReportPackaged`. */
  report_package: { request: ReportPackageRequest; answer: JobStarted };
  /** The reports that were made of a municipality, newest first. */
  report_register: { request: MunicipalityRequest; answer: ReportRegister };
  /** Records that a report was handed to somebody, or changes what was recorded. */
  report_handover_save: { request: ReportHandoverSaveRequest; answer: Saved };
  /** Removes the record of a handover. */
  report_handover_delete: { request: RecordRequest; answer: Empty };
  /** What a PDF in hand is, and what changed since it was made. */
  report_verify: { request: ReportVerifyRequest; answer: ReportVerified };
  /** The history of a document. */
  document_revision_list: { request: DocumentRevisionListRequest; answer: Array<DocumentRevisionRow> };
  /** Adds or changes a row of a document's history. */
  document_revision_save: { request: DocumentRevisionSaveRequest; answer: Saved };
  /** Entries of the change log, newest first. */
  log_list: { request: LogListRequest; answer: List<HistoryRow> };
  /** Checks the change log; a job whose result is `LogVerifyAnswer`. */
  log_verify: { request: Empty; answer: JobStarted };
  /** The operation that an undo would take back. */
  undo_preview: { request: MunicipalityRequest; answer: UndoPreview };
  /** Takes back the last operation. */
  undo: { request: UndoRequest; answer: Undone };
  /** Searches what is recorded and imported. */
  search: { request: SearchRequest; answer: SearchAnswer };
  /** How far a job is. */
  job_status: { request: JobRequest; answer: JobStatus };
  /** Cancels a job. */
  job_cancel: { request: JobRequest; answer: Empty };
}

/** What each long command gives when its job is done. */
export interface JobResults {
  akte_verify: VerifyAnswer;
  backup_create: SavedFile;
  catalog_import: CatalogImported;
  catalog_import_shipped: CatalogImported;
  catalog_resolve: CatalogImported;
  catalog_table_import: CatalogImported;
  catalog_update_apply: CatalogUpdated;
  demo_open: SessionState;
  evidence_add: EvidenceAdded;
  log_verify: LogVerifyAnswer;
  report_create: ReportReady;
  report_package: ReportPackaged;
}
