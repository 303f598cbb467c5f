### Open points that were put back, and remaining threats: refusals, change log, reports, command line.

## Refusals
error-rule-suppression-without-reason = An open point can only be put back with a reason.
error-rule-suppression-without-reason-hint = Enter why the point may stay open.
error-rule-suppression-ended = The last day of putting it back has passed.
error-rule-suppression-ended-hint = Choose a later day, or leave it out.
error-rule-point-unknown = This point is not open, or was not put back.
error-rule-point-unknown-hint = Reload the list of open points.
error-rule-remaining-threat-unknown = The remaining threat “{ $value }” is none of the elementary threats.
error-rule-remaining-threat-unknown-hint = Enter a number from G 0.1 to G 0.47.

## Change log
operation-point-put-back = Open points put back
operation-point-restore = Open points count again
record-point-suppression = Open point that was put back

## Reports
open-back-title = Put back with a reason ({ $count })
open-back-lead = These points exist, but do not count as open: they were put back with a reason.
open-back-point = Open point
open-back-reason = Reason
open-back-until = Until
open-back-unlimited = without limit
open-back-decided = Decided
table-put-back-reason = Put back: reason
table-put-back-until = Put back until
table-put-back-by = Put back by
table-put-back-on = Put back on
open-where-dispensable-without-threats = To be added: view “Check”, field “Remaining threats”.
report-description-open-points = Everything that an audit would object to, on a few pages: by area and by frequency, with target objects and requirements; at the end what was put back with a reason.
points-line = Information domain “{ $domain }” ({ $method }), as of { $date }.
points-part = Limited: { $limits }. What belongs to the information domain as a whole or to the registers of the municipality is not included.
points-lead = { $count ->
    [0] There is no open point
    [one] One point is open
   *[other] { $count } points { $kinds ->
        [one] of one kind
       *[other] of { $kinds } kinds
    } are open
}{ $back ->
    [0] .
    [one] ; one was put back with a reason.
   *[other] ; { $back } were put back with a reason.
}
points-heading = { $name }{"\u00A0"}({ $count })
points-where = { $where } Code: { $code }
table-point-code = Code
table-point-area = Area
table-point-subject = Requirement, measure or entry
dispensable-threats = Remaining threats
dispensable-no-threats = not stated
dispensable-no-threat-remains = no remaining threat

## akte points
cli-value-point = POINT
cli-value-area = AREA
cli-arg-codes = Only this kind of point by its code, such as no_evidence; may be repeated
cli-arg-areas = Only what is mended there, may be repeated: check, measures, domain, structure, needs, modelling, risks, providers, registers, privacy or iso
cli-arg-places = Only this point, as “akte points list --json” calls it under “place”; may be repeated
cli-points = Shows what an audit would object to, and puts it back with a reason.
cli-points-example = akte points list --area check --municipality Neustadt --akte Akte --key-file akte.key
cli-points-list = Shows the open points of an information domain and where to mend them.
cli-points-list-example = akte points list --code no_evidence --municipality Neustadt --akte Akte --key-file akte.key
cli-points-list-arg-object = Only points about this target object
cli-points-list-arg-put-back = Only points that were put back, with their reason
cli-points-list-arg-all = Open points and those that were put back
cli-points-put-back = Puts open points back with a reason; reports still name them.
cli-points-put-back-example = akte points put-back --code support_ended --object "Server 1" --reason "Its replacement was decided for 2027." --until 31.03.2027 --municipality Neustadt --akte Akte --key-file akte.key
cli-points-put-back-arg-object = Only points about this target object
cli-points-put-back-arg-reason = Why the points may stay open
cli-points-put-back-arg-until = Last day on which they are put back; without limit if left out
cli-points-restore = Lets points that were put back count again.
cli-points-restore-example = akte points restore --code support_ended --object "Server 1" --municipality Neustadt --akte Akte --key-file akte.key
cli-points-restore-arg-object = Only points about this target object
cli-out-until = Until
cli-out-points-put-back = Points put back: { $count }.
cli-out-points-restored = Points that count again: { $count }.
cli-error-points-unnamed = It is not said which points are meant.
cli-error-points-unnamed-hint = Narrow it down with --code, --area, --object, --text or --place.
cli-error-points-none = No point fits.
cli-error-points-none-hint = “akte points list” shows what is open.

## akte report
cli-report-open-points = List of the open points of an information domain, with --object, --group or --responsible those of a part.
cli-report-open-points-example = akte report open_points --out open-points.pdf --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key

## akte answer
cli-answer-set-arg-remaining-threats = Elementary threat that remains where it is dispensable, such as “G 0.14”; may be repeated
cli-answer-set-arg-no-threat-remains = Where it is dispensable: no threat remains
