### Texts of the command line on persons, structure analysis and protection needs.


## Placeholders
cli-value-person = PERSON
cli-value-role = ROLE
cli-value-yes-no = YES/NO
cli-value-basic-value = BASIC-VALUE
cli-value-scenario = SCENARIO
cli-value-effect = EFFECT
cli-value-threshold = CATEGORY=TEXT
cli-value-usage = USAGE
cli-value-process-kind = PROCESS-KIND
cli-value-winner = SIDE
cli-value-dependency = RELATION
cli-value-exclusion = WHAT=REASON
cli-value-approach = APPROACH

## Persons and roles
cli-person = Manages the persons of a municipality.
cli-person-example = akte person list --municipality Neustadt --akte Akte --key-file akte.key
cli-person-add = Adds a person.
cli-person-add-example = akte person add "Erika Beispiel" --position Sachbearbeiterin --unit Hauptamt --municipality Neustadt --akte Akte --key-file akte.key
cli-person-add-arg-name = Name of the person
cli-person-list = Lists the persons with their roles.
cli-person-list-example = akte person list --text Hauptamt --municipality Neustadt --akte Akte --key-file akte.key
cli-person-set = Changes a person; an empty text clears a fact.
cli-person-set-example = akte person set "Erika Beispiel" --superior "Frieda Fiktiv" --municipality Neustadt --akte Akte --key-file akte.key
cli-person-set-arg-name = New name
cli-person-remove = Removes a person to whom nobody reports.
cli-person-remove-example = akte person remove "Erika Beispiel" --municipality Neustadt --akte Akte --key-file akte.key
cli-arg-person = Name or ID of the person
cli-arg-position = Position of the person
cli-arg-unit = Office, department or firm
cli-person-add-arg-email = E-mail address
cli-person-set-arg-email = E-mail address
cli-person-add-arg-phone = Telephone number
cli-person-set-arg-phone = Telephone number
cli-arg-external = Whether the person is external: yes or no
cli-arg-superior = To whom the person reports, by name or ID; empty for nobody
cli-role = Assigns the roles of information security and data protection.
cli-role-example = akte role list --municipality Neustadt --akte Akte --key-file akte.key
cli-role-list = Lists who holds which role, with findings.
cli-role-list-example = akte role list --municipality Neustadt --akte Akte --key-file akte.key
cli-role-assign = Gives a person a role.
cli-role-assign-example = akte role assign security_officer "Erika Beispiel" --municipality Neustadt --akte Akte --key-file akte.key
cli-role-assign-arg-deputy = Only as a deputy
cli-role-remove = Takes a role from a person.
cli-role-remove-example = akte role remove security_officer "Erika Beispiel" --municipality Neustadt --akte Akte --key-file akte.key
cli-arg-role = Role: authority_head, security_officer, data_protection_officer, it_head, it_operations, process_owner, data_protection_coordinator, emergency_officer, building_services, procurement, audit_office or staff_council

## Information domain
cli-domain-show = Shows an information domain with its boundary.
cli-domain-show-example = akte domain show --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-domain-set-arg-short-name = Short name
cli-domain-set-arg-purpose = Purpose
cli-domain-set-arg-approach = Approach: basic_protection, standard_protection or core_protection; empty for none
cli-domain-set-arg-organisational-boundary = Organisational boundary
cli-domain-set-arg-technical-boundary = Technical boundary
cli-domain-set-arg-infrastructural-boundary = Infrastructural boundary
cli-domain-set-arg-interfaces = Interfaces to the outside
cli-domain-set-arg-exclusions = Leaves something out with a reason; may be given several times
cli-domain-set-arg-include-again = Takes back in what was left out; may be given several times
cli-domain-set-arg-part-of = Information domain that this one is a part of; empty for none
cli-domain-set-arg-network-plan = Evidence that holds the cleaned-up network plan; empty for none
cli-domain-set-arg-released-version = Released version of the definition
cli-domain-set-arg-released-by = Who released it
cli-domain-set-arg-released-on = When it was released

## Target objects
cli-object-set = Changes a target object; an empty text clears a fact.
cli-object-set-example = akte object set "Server Rathaus" --usage in_operation --support-until 2029-10-31 --municipality Neustadt --akte Akte --key-file akte.key
cli-object-set-arg-name = New name
cli-object-set-arg-kind = New kind
cli-object-set-arg-count = How many alike objects it stands for
cli-object-set-arg-group = Group that it belongs to; empty for none
cli-object-set-arg-number = Number or abbreviation, such as S001
cli-object-set-arg-platform = Platform; for rooms, links, processes and providers what sort they are or what they do
cli-object-set-arg-usage = Status of use: planned, test, in_operation or retired; empty for unknown
cli-object-set-arg-users = Who uses or administers it
cli-object-set-arg-owner = Whose it is
cli-object-set-arg-location = Where it is
cli-object-set-arg-in-service-since = Since when it is in service
cli-object-set-arg-support-until = Until when the manufacturer supports it
cli-object-set-arg-replaced-by = Target object that replaces it; empty for none
cli-object-set-arg-process-kind = Process: core or supporting
cli-object-set-arg-personal-data = Whether personal data are processed: yes, no or empty
cli-object-set-arg-classification = Classification of information: public, internal or confidential
cli-object-set-arg-carrier = Who runs the link
cli-object-set-arg-network-address = Network address
cli-object-set-arg-contract = Contract with the provider
cli-object-set-arg-external-connection = Link: whether it leads outside: yes, no or empty
cli-object-set-arg-carries-high-confidentiality = Link: whether it carries information with an increased need of confidentiality: yes, no or empty
cli-object-set-arg-carries-high-integrity = Link: whether it carries information with an increased need of integrity: yes, no or empty
cli-object-set-arg-carries-high-availability = Link: whether it carries information with an increased need of availability: yes, no or empty
cli-object-set-arg-excludes-high-need = Link: whether it must not carry such information: yes, no or empty
cli-object-set-arg-needed-in-production = Link: whether production needs it: yes, no or empty
cli-object-copy = Copies a target object with dependencies and needs.
cli-object-copy-example = akte object copy "Server Rathaus" "Server Bauhof" --with-answers --municipality Neustadt --akte Akte --key-file akte.key
cli-object-copy-arg-name = Name of the copy
cli-object-copy-arg-with-answers = Copies answers, measures and evidence as well
cli-object-split = Takes members out of a group; what held for the group goes on holding for them.
cli-object-split-example = akte object split Laptops "Laptops Außendienst" --count 8 --municipality Neustadt --akte Akte --key-file akte.key
cli-object-split-arg-name = Name of the new target object
cli-object-split-arg-count = How many members leave the group
cli-object-merge = Merges target objects; answers, measures, evidence, dependencies and needs go along.
cli-object-merge-example = akte object merge Laptops "Laptops Außendienst" --winner kept --municipality Neustadt --akte Akte --key-file akte.key
cli-object-merge-arg-into = Target object that stays
cli-object-merge-arg-others = Target object that goes up in it; may be given several times
cli-object-merge-arg-winner = What holds where both say different things: kept (what stays) or merged (what goes up); without it such a merge is refused
cli-object-depend = Links a target object to what it depends on.
cli-object-depend-example = akte object depend Meldewesen --on "Server Rathaus" --on Verwaltungsnetz --municipality Neustadt --akte Akte --key-file akte.key
cli-object-depend-arg-object = Target object that depends
cli-object-depend-arg-on = Target object that it depends on; may be given several times
cli-object-depend-arg-kind = Relation: uses, processed_with, uses_results, runs_on, located_in, connected_by or provided_by; without it the usual one
cli-object-depend-arg-no-inheritance = Needs are not inherited
cli-object-depend-arg-remark = Remark, such as why nothing is inherited
cli-object-depend-arg-remove = Takes the link away
cli-object-dependencies = Lists dependencies, all or those of one target object.
cli-object-dependencies-example = akte object dependencies Meldewesen --municipality Neustadt --akte Akte --key-file akte.key
cli-object-dependencies-arg-object = Only those of this target object, in both directions
cli-object-points = Lists what the structure analysis and the protection needs still lack.
cli-object-points-example = akte object points --municipality Neustadt --akte Akte --key-file akte.key

## Protection needs
cli-need = Determines the protection needs of target objects.
cli-need-example = akte need list --risk --municipality Neustadt --akte Akte --key-file akte.key
cli-need-set = Determines needs; what is not named stays, an empty text clears.
cli-need-set-example = akte need set Meldewesen --value confidentiality --category hoch --reason "Daten aller Einwohner" --municipality Neustadt --akte Akte --key-file akte.key
cli-need-set-arg-objects = Name, number or ID of the target object; may be given several times
cli-need-set-arg-values = Basic value: confidentiality, integrity or availability; may be given several times, without it all three
cli-need-set-arg-category = Category by name or code; empty for none
cli-need-set-arg-scenario = Damage scenario that decides; empty for none
cli-need-set-arg-reason = Reason
cli-need-set-arg-effect = Effect: cumulation or distribution; empty for none
cli-need-set-arg-effect-category = Category that the effect leads to
cli-need-set-arg-effect-reason = Reason of the effect
cli-need-set-arg-decided-by = Who decided
cli-need-set-arg-decided-on = When it was decided
cli-need-list = Lists target objects with their needs; an arrow says from where they are inherited.
cli-need-list-example = akte need list --kind application --municipality Neustadt --akte Akte --key-file akte.key
cli-need-list-arg-kinds = Only this kind; may be given several times
cli-need-list-arg-risk = Only target objects that need a risk analysis
cli-need-list-arg-missing = Only target objects of which a basic value is missing
cli-need-explain = Says where the needs of a target object come from, step by step.
cli-need-explain-example = akte need explain Serverraum --municipality Neustadt --akte Akte --key-file akte.key
cli-need-explain-arg-object = Name, number or ID of the target object
cli-need-scheme = Shows the municipality's categories and damage scenarios.
cli-need-scheme-example = akte need scheme --municipality Neustadt --akte Akte --key-file akte.key
cli-need-category = Lays down a category of protection needs; a new one is the highest.
cli-need-category-example = akte need category hoch --definition "Schaden bis 500.000 Euro" --risk-analysis yes --municipality Neustadt --akte Akte --key-file akte.key
cli-need-category-arg-category = Name or code of the category
cli-need-category-arg-name = New name
cli-need-category-arg-definition = What it means
cli-need-category-arg-risk-analysis = Whether it asks for a risk analysis: yes or no
cli-need-category-arg-remove = Removes the category if no need refers to it
cli-need-scenario = Lays down a damage scenario with its thresholds.
cli-need-scenario-example = akte need scenario "Finanzielle Auswirkungen" --threshold "hoch=mehr als 50.000 Euro" --municipality Neustadt --akte Akte --key-file akte.key
cli-need-scenario-arg-scenario = Name or code of the damage scenario
cli-need-scenario-arg-name = New name
cli-need-scenario-arg-thresholds = From which damage on a category holds; may be given several times
cli-need-scenario-arg-remove = Removes the scenario if no need refers to it

## Reports
cli-report-a1 = Makes A.1, the structure analysis.
cli-report-a1-example = akte report a1 --out A1.pdf --municipality Neustadt --akte Akte --key-file akte.key
cli-report-a2 = Makes A.2, the determination of protection needs.
cli-report-a2-example = akte report a2 --out A2.pdf --municipality Neustadt --akte Akte --key-file akte.key
cli-object-graph = Writes the dependency graph as an SVG file.
cli-object-graph-example = akte object graph --out graph.svg --municipality Neustadt --akte Akte --key-file akte.key
cli-object-graph-arg-out = Where the file is written
cli-object-graph-arg-from = Only what this target object needs and what needs it

## akte object columns
cli-object-columns = Proposes what the columns of an inventory mean.
cli-object-columns-example = akte object columns inventory.xlsx --akte Akte --key-file akte.key > mapping.json
cli-object-columns-arg-sheet = Worksheet; the first one with content unless named
cli-object-columns-arg-heading-row = Row of the headings; looked for unless named
cli-arg-inventory-mapping = What the columns mean, as “akte object columns” proposes it
