### Words for the values of closed lists, the same in window, command line and reports.

## Date and time
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
weekday-short-1 = Mon
weekday-short-2 = Tue
weekday-short-3 = Wed
weekday-short-4 = Thu
weekday-short-5 = Fri
weekday-short-6 = Sat
weekday-short-7 = Sun
month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = May
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Aug
month-short-9 = Sep
month-short-10 = Oct
month-short-11 = Nov
month-short-12 = Dec
zone-winter = CET
zone-summer = CEST
date-time = { $date }, { $time } { $zone }
file-size-bytes = { $bytes } bytes

## Counts
count-requirements = { $count } { $count ->
    [one] requirement
   *[other] requirements
}

## Implementation status (BSI Standard 200-2, 8.4.2)
status-unprocessed = unprocessed
status-yes = yes
status-partial = partially
status-no = no
status-dispensable = dispensable

## Implementation status in the entry check
entry-status-unprocessed = open
entry-status-yes = yes
entry-status-partial = partially
entry-status-no = no
entry-status-dispensable = not relevant

## Methods
method-grundschutz-plus-plus = Grundschutz++
method-edition-2023 = IT-Grundschutz Edition 2023
method-entry-check = Entry check
method-iso-27001 = ISO/IEC 27001:2022

## Requirements
requirement-withdrawn = withdrawn

## Target objects
object-kind-information-domain = Information domain
object-kind-business-process = Business process
object-kind-information = Information
object-kind-application = Application
object-kind-it-system = IT system
object-kind-ics-system = ICS system
object-kind-iot-system = IoT system
object-kind-communication-link = Communication link
object-kind-room = Room
object-kind-building = Building
object-kind-site = Site
object-kind-service-provider = Service provider
object-kind-people = Users

## Municipalities
legal-form-municipality = Municipality
legal-form-city = City
legal-form-independent-city = Independent city
legal-form-municipal-association = Municipal association
legal-form-county = County
legal-form-special-purpose-association = Special-purpose association
legal-form-municipal-enterprise = Municipal enterprise
legal-form-other = Other
land-bw = Baden-Württemberg
land-by = Bavaria
land-be = Berlin
land-bb = Brandenburg
land-hb = Bremen
land-hh = Hamburg
land-he = Hesse
land-mv = Mecklenburg-Western Pomerania
land-ni = Lower Saxony
land-nw = North Rhine-Westphalia
land-rp = Rhineland-Palatinate
land-sl = Saarland
land-sn = Saxony
land-st = Saxony-Anhalt
land-sh = Schleswig-Holstein
land-th = Thuringia

## Measures
measure-status-proposed = proposed
measure-status-planned = planned
measure-status-in-progress = in progress
measure-status-done = implemented
measure-status-dropped = dropped
priority-urgent = very high
priority-high = high
priority-medium = medium
priority-low = low

## Evidence
evidence-kind-policy = Policy
evidence-kind-concept = Concept
evidence-kind-minutes = Minutes
evidence-kind-contract = Contract
evidence-kind-certificate = Certificate
evidence-kind-audit-report = Audit report
evidence-kind-configuration = Configuration extract
evidence-kind-training = Training record
evidence-kind-decision = Decision
evidence-kind-other = Other
evidence-state-valid = valid
evidence-state-not-yet-valid = not yet valid
evidence-state-expired = expired

## Documents
classification-public = public
classification-internal = internal
classification-confidential = confidential
document-status-draft = draft
document-status-in-review = in review
document-status-released = released
document-status-superseded = superseded
report-title-a4 = Result of the IT-Grundschutz Check
report-title-a6 = Implementation Plan
report-title-entry-check = Result of the Entry Check
report-title-evidence-list = List of Evidence
report-title-audit-package = Index of the audit package
report-code-a4 = A.4
report-code-a6 = A.6
report-code-entry-check = Entry check
report-code-evidence-list = Evidence
report-code-audit-package = Audit package

## Open points: what an audit would object to
open-point-not-processed = requirement not yet processed
open-point-dispensable-without-reason = dispensable without a reason
open-point-dispensable-without-threats = dispensable without saying which threats remain
open-point-check-date-missing = date of the check is missing
open-point-interviewee-missing = interviewed person is missing
open-point-text-changed = requirement reads differently since it was answered
open-point-requirement-gone = answer archived because the requirement is gone
open-point-no-measure = not or only partially implemented, but no measure planned
open-point-responsible-missing = not or only partially implemented, but nobody responsible
open-point-no-evidence = implemented, but without evidence
open-point-evidence-not-valid = implemented, but no valid evidence
open-point-measure-without-due-date = measure without a due date
open-point-measure-without-responsible = measure without a responsible person
open-point-measure-overdue = measure is overdue
open-point-measure-without-cost = measure without a cost estimate

## What changed in a requirement between two versions

change-came = new
change-went = gone
change-moved = id
change-title = title
change-statement = requirement text
change-guidance = guidance
change-modal-verb = modal verb
change-level = level
change-effort = effort
change-group = topic
change-params = parameters
change-links = links

## Relations between requirements, and what follows from them
mapping-relation-equal-to = equal
mapping-relation-equivalent-to = equivalent
mapping-relation-superset-of = covers more
mapping-relation-subset-of = covers a part
mapping-relation-intersects-with = overlaps
mapping-relation-no-relationship = no relation
mapping-relation-unknown = unknown
mapping-coverage-none = not
mapping-coverage-partly = partly
mapping-coverage-wholly = wholly
mapping-place-same = in place
mapping-place-moved = renumbered
mapping-place-gone = gone
mapping-place-needs-version = needs the version it was made for
mapping-place-no-catalog = catalog missing
mapping-state-wholly = wholly
mapping-state-partly = partly
mapping-state-open = open
mapping-state-not-mapped = not mapped

## Structure analysis and protection needs
report-title-a1 = Structure analysis
report-title-a2 = Determination of protection needs
report-code-a1 = A.1
report-code-a2 = A.2
evidence-kind-network-plan = Network plan
open-point-security-officer-missing = information security officer is not named
open-point-security-officer-under-it = information security officer stands under the head of IT
open-point-security-officer-without-deputy = nobody stands in for the information security officer
open-point-scope-missing = boundary or interfaces of the information domain are missing
open-point-network-plan-missing = cleaned-up network plan is missing
open-point-domain-not-released = information domain is not released
open-point-object-without-responsible = target object without a responsible person
open-point-object-without-usage = target object without a status of use
open-point-object-isolated = target object without dependencies and without a group
open-point-support-ended = manufacturer's support has ended
open-point-support-ending = manufacturer's support ends within half a year
open-point-application-without-activity = application with personal data stands in no processing activity
open-point-link-criteria-missing = communication link without all facts on its criticality
open-point-protection-scheme-undecided = protection need categories without saying who laid them down and when
open-point-need-missing = protection need is not determined
open-point-need-without-reason = protection need without a reason
open-point-need-undecided = protection need without saying who decided and when
open-point-effect-idle = cumulative or distribution effect that changes nothing
open-point-group-uneven = group whose members have different protection needs
open-point-dependency-cycle = dependencies go round in a circle

release-occasion-release = release
release-occasion-audit = audit
report-code-changes = Changes
report-title-changes = Changes since the release
## Risk analysis
open-point-risk-scheme-undecided = risk steps and matrix without saying who laid them down and when
open-point-risk-analysis-missing = risk analysis is missing
open-point-threat-not-judged = threats have not been judged
open-point-threat-dismissed-without-reason = threat judged as not directly relevant without a reason
open-point-risk-not-estimated = risk is not estimated
open-point-risk-without-treatment = risk without a treatment
open-point-risk-without-owner = risk without an owner
open-point-risk-reduced-without-measure = risk is to be reduced without a measure
open-point-residual-risk-missing = residual risk is not estimated
open-point-residual-risk-higher = residual risk is higher than the risk
open-point-residual-risk-not-accepted = residual risk is not accepted
open-point-risk-accepted-without-reason = high residual risk accepted without a reason
open-point-risk-review-due = review of the risk is overdue
open-point-risk-observed-without-trigger = risk under observation without a trigger or somebody responsible
open-point-basis-risk-accepted = risk of a Basis requirement is accepted
report-title-a5 = Risk analysis
report-code-a5 = A.5

## Policies and guidelines, management report, overview of the Verbund
report-title-a0 = Policies and guidelines
report-code-a0 = A.0
report-title-management = Management report
report-code-management = Management
report-title-verbund = Overview of the Verbund
report-code-verbund = Verbund
