### Words of the structure analysis and of the protection needs.


## Roles
role-authority-head = Head of the authority
role-security-officer = Information security officer
role-data-protection-officer = Data protection officer
role-it-head = Head of IT
role-it-operations = IT operations
role-process-owner = Process owner
role-data-protection-coordinator = Data protection coordination
role-emergency-officer = Emergency officer
role-building-services = Building services
role-procurement = Procurement
role-audit-office = Municipal audit office
role-staff-council = Staff council
role-deputy = { $role }, deputy
role-finding-under-it = Reports to the head of IT ({ $head }). The office is a staff position and not under the head of IT.
role-finding-both = Is the head of IT as well. The office is a staff position and does not go together with the head of IT.

## Structure analysis
usage-status-planned = planned
usage-status-test = in test
usage-status-in-operation = in operation
usage-status-retired = retired
process-kind-core = core process
process-kind-supporting = supporting process
approach-basic-protection = Basic Protection
approach-standard-protection = Standard Protection
approach-core-protection = Core Protection
dependency-kind-uses = needs
dependency-kind-processed-with = is processed with
dependency-kind-uses-results = uses results of
dependency-kind-runs-on = runs on
dependency-kind-located-in = is located in
dependency-kind-connected-by = is connected by
dependency-kind-provided-by = is provided by

## Protection needs
basic-value-confidentiality = confidentiality
basic-value-integrity = integrity
basic-value-availability = availability
need-effect-cumulation = cumulative effect
need-effect-distribution = distribution effect
need-origin-missing = not determined
need-origin-own = determined here
need-origin-maximum = maximum principle
need-origin-cumulation = cumulative effect
need-origin-distribution = distribution effect
link-criterion-external = leads outside
link-criterion-carries-high-need = carries information with increased needs
link-criterion-excludes-high-need = must not carry information with increased needs
link-criterion-needed-in-production = needed in production
need-sentence-missing = { $value }: not determined.
need-sentence-own = { $value }: { $category }, determined at the object itself.
need-sentence-direct = { $value }: { $category }, inherited from { $source }.
need-sentence-maximum = { $value }: { $category }, inherited from { $source } over { $between }.
need-sentence-cumulation = { $value }: { $category } by cumulative effect, { $inherited } would be inherited.
need-sentence-distribution = { $value }: { $category } by distribution effect, { $inherited } would be inherited.

## Proposed categories of protection needs and damage scenarios
protection-category-normal = normal
protection-category-normal-definition = The damage is limited and manageable.
protection-category-high = high
protection-category-high-definition = The damage can be considerable.
protection-category-very-high = very high
protection-category-very-high-definition = The damage can threaten existence and reach a catastrophic extent.
protection-scenario-law = Violation of laws, regulations or contracts
protection-scenario-law-normal = Violations with minor consequences; breaches of contract with low penalties.
protection-scenario-law-high = Violations with considerable consequences; breaches of contract with high penalties or liability.
protection-scenario-law-very-high = Fundamental violation of laws; liabilities that the municipality cannot bear.
protection-scenario-self-determination = Impairment of informational self-determination
protection-scenario-self-determination-normal = Data subjects are slightly impaired in their social or economic standing.
protection-scenario-self-determination-high = Data subjects are considerably impaired in their social or economic standing.
protection-scenario-self-determination-very-high = Danger to life, limb or personal freedom of the data subjects.
protection-scenario-physical-integrity = Impairment of physical integrity
protection-scenario-physical-integrity-normal = An impairment does not appear possible.
protection-scenario-physical-integrity-high = An impairment cannot be ruled out entirely.
protection-scenario-physical-integrity-very-high = Severe impairments are possible; danger to life and limb.
protection-scenario-tasks = Impairment of the performance of tasks
protection-scenario-tasks-normal = Considered tolerable by those affected; an outage of more than 24 hours is acceptable.
protection-scenario-tasks-high = Considered intolerable by some; an outage of 24 hours at most.
protection-scenario-tasks-very-high = Considered intolerable by all; an outage of one hour at most.
protection-scenario-reputation = Negative internal or external effect
protection-scenario-reputation-normal = Minor or merely internal loss of reputation or trust.
protection-scenario-reputation-high = Wide loss of reputation or trust in the municipality.
protection-scenario-reputation-very-high = Loss of reputation or trust throughout the Land or the country.
protection-scenario-finance = Financial consequences
protection-scenario-finance-normal = The damage can be borne by the current budget. The amount has to be laid down.
protection-scenario-finance-high = The damage is considerable, but does not threaten existence. The amount has to be laid down.
protection-scenario-finance-very-high = The damage endangers the municipality's ability to act. The amount has to be laid down.
graph-file-name = dependencies
graph-file-title = Dependency graph with { $count } target objects
