### Provider relations and shared objects: refusals, change log, open points.

## Answers that were taken over
shared-taken = Found by { $owner } at the shared object “{ $object }” ({ $date }); taken over on { $today }.
shared-not-dated = without a date

## Refusals
error-rule-provider-unclear = The provider is unclear: it is either a target object or another municipality of the Akte.
error-rule-provider-unclear-hint = Name exactly one of the two.
error-rule-provides-for-itself = A municipality cannot be its own provider.
error-rule-provides-for-itself-hint = Choose another municipality or a target object.
error-rule-not-a-provider = The target object “{ $name }” is no service provider.
error-rule-not-a-provider-hint = Choose a target object of the kind “service provider”, or add one.
error-rule-exit-before-beginning = The exit lies before the beginning of the relation.
error-rule-exit-before-beginning-hint = Check both days.
error-rule-control-before-last = The next control lies before the last one.
error-rule-control-before-last-hint = Check both days.
error-rule-transition-reversed = The move to the data centre lies before the one to systems on site.
error-rule-transition-reversed-hint = Check both days, or clear the first.
error-rule-not-in-scope = The relation “{ $name }” is not about this target object.
error-rule-not-in-scope-hint = Add the target object to the relation first.
error-rule-split-note-alone = Who does which part can be described only once it is said who answers for the requirement.
error-rule-split-note-alone-hint = Say who answers as well.
error-rule-grant-incomplete = Sharing with another municipality needs its purpose and who approved it.
error-rule-grant-incomplete-hint = Name both.
error-rule-shared-with-itself = A target object cannot be shared with its own municipality.
error-rule-shared-with-itself-hint = Choose another municipality.
error-rule-shared-irrelevant-without-reason = That a shared object is not relevant needs a reason.
error-rule-shared-irrelevant-without-reason-hint = Add the reason.
error-rule-shared-not-relevant = Statuses can be taken over once the shared object is decided to be relevant.
error-rule-shared-not-relevant-hint = Decide about its relevance first.
error-rule-shared-withdrawn = The object is shared no more.
error-rule-shared-withdrawn-hint = Turn to the municipality that shared it.

## Change log
operation-provider-add = Provider relation added
operation-provider-save = Provider relation changed
operation-provider-delete = Provider relation removed
operation-provider-object-save = Target objects of a provider relation set
operation-provider-object-remove = Target objects taken out of a provider relation
operation-provider-evidence-add = Evidence linked to a provider relation
operation-provider-evidence-remove = Evidence unlinked from a provider relation
operation-provider-split = Responsibilities for requirements set
operation-object-grant-save = Objects shared with other municipalities
operation-object-grant-withdraw = Sharing with other municipalities withdrawn
operation-shared-reference-add = Shared object referred to
operation-shared-reference-save = Decision about a shared object changed
operation-shared-reference-delete = Reference to a shared object removed
operation-shared-reference-note = Status of a shared object taken note of
operation-shared-reference-take = Status of a shared object taken over
record-provider-relation = Provider relation
record-provider-object = Target object of a provider relation
record-responsibility-split = Responsibility for a requirement
record-provider-evidence = Evidence of a provider relation
record-object-grant = Sharing with another municipality
record-shared-reference = Shared object

## Where to mend open points
open-where-provider-without-relation = To add: view “Providers”, record a relation to this provider.
open-where-provider-without-legal-act = To add: view “Providers”, “Legal act”.
open-where-provider-data-role-missing = To decide: view “Providers”, “Role under the GDPR”.
open-where-provider-expired = To settle: view “Providers”, extend the term or record the exit.
open-where-provider-ending = To settle: view “Providers”, prepare extension or exit.
open-where-provider-scope-missing = To add: view “Providers”, “Target objects”.
open-where-provider-exit-missing = To add: view “Providers”, “Rule for its end”.
open-where-provider-evidence-missing = To add: view “Providers”, “Evidence”.
open-where-provider-evidence-expired = To renew: view “Providers”, “Evidence”.
open-where-provider-agreement-missing = To add: view “Providers”, “Evidence”, agreement under Art. 26 or 28 GDPR.
open-where-provider-split-undecided = To decide: view “Providers”, “Responsibilities”.
open-where-provider-shared-without-note = To add: view “Providers”, “Responsibilities”, column “Who does what”.
open-where-provider-transition-late = To settle: view “Providers”, “Target objects”, date or move.
open-where-provider-control-due = To add: view “Providers”, “Control”.
open-where-shared-relevance-undecided = To decide: view “Providers”, “Shared objects”.
open-where-shared-withdrawn = To settle: view “Providers”, “Shared objects”, with the municipality that shared it.
open-where-shared-status-changed = To check: view “Providers”, “Shared objects”, take note of the changes.
