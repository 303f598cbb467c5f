### View “Risks”.

nav-risks = Risks
search-kind-risk = Risks
search-kind-additional-threat = Additional threats
shortcut-threat-direct = Judge a threat as directly relevant
shortcut-threat-indirect = Judge a threat as indirectly relevant
shortcut-threat-not-relevant = Judge a threat as not relevant
risks-parts = Parts of the risk analysis
risks-part-list = Risks
risks-part-objects = Target objects and threats
risks-one = Risk
risks-object-one = Target object
risks-title = Risks
risks-count = { $count ->
    [one] 1 risk
   *[other] { $count } risks
}
risks-objects-count = { $count ->
    [one] 1 target object
   *[other] { $count } target objects
}
risks-not-rated = not estimated
risks-step-none = – not estimated –
risks-frequency = Frequency
risks-damage = Damage
risks-category = Risk category
risks-stage = Matrix shows
risks-stage-before = Risks without additional measures
risks-stage-after = Residual risks
risks-matrix = Risk matrix
risks-matrix-corner = Damage \ frequency
risks-matrix-field = Category for { $frequency } and { $damage }
risks-matrix-missing = { $count ->
    [one] 1 risk that is avoided or not estimated lies in no field.
   *[other] { $count } risks that are avoided or not estimated lie in no field.
}
risks-field-clear = Show all fields
risks-filters = Filters
risks-filter-text = Target object, threat, owner
risks-filter-treatment = Any treatment
risks-filter-what = What is shown
risks-filter-all = All risks
risks-filter-open = With open points
risks-filter-unaccepted = Residual risk to be accepted
risks-filter-observed = Under observation
risks-object = Target object
risks-threat = Threat
risks-before = Risk without additional measures
risks-before-short = Risk
risks-treatment = Treatment
risks-treatment-none = – none –
risks-residual = Residual risk
risks-avoided = avoided
risks-owner = Risk owner
risks-accepted-short = Accepted
risks-points = Open points
risks-points-short = Open
risks-empty = No risk yet
risks-empty-text = Threats that are directly relevant at a target object stand here. Judge the threats of the target objects first.
risks-empty-filtered = No risk fits the filter
risks-judge-first = Judge threats
risks-scheme-edit = Steps and matrix
risks-scheme = Steps, categories and matrix
risks-scheme-proposed = Not laid down yet: the example of BSI-Standard 200-3 is proposed.
risks-frequency-add = Add frequency
risks-damage-add = Add damage
risks-step-name = Name
risks-step-definition = Meaning
risks-step-remove = Remove step “{ $name }”
risks-categories = Risk categories
risks-category-add = Add category
risks-category-remove = Remove category “{ $name }”
risks-acceptable = Can be borne untreated
risks-scheme-preview = Show effects
risks-scheme-changes = { $count ->
    [one] One estimate changes its category.
   *[other] { $count } estimates change their category.
}
risks-scheme-falls = Fields rated lower than a rarer or lesser one
risks-step-in-use = { $count ->
    [one] The step “{ $name }” is used by one risk
   *[other] The step “{ $name }” is used by { $count } risks
}
risks-replace-by = Replace “{ $name }” by
risks-replace-choose = – choose a step –
risks-to-overview = To the threat overview
risks-to-objects = To the target objects
risks-relevance = Relevance
risks-comment = Comment
risks-affected = Basic values affected
risks-requirements = Requirements that work against it: { $count }
risks-description = What can happen
risks-assessment = Assessment
risks-transferred-to = Transferred to
risks-avoided-how = How the risk is avoided
risks-treatment-reason = Reason for the treatment
risks-basis = The risk of a Basis requirement cannot be accepted: { $labels }
risks-measures-none = No measure reduces this risk yet.
risks-acceptance-withdrawn = { $count ->
    [one] Saved. One acceptance was taken back because the risk has changed.
   *[other] Saved. { $count } acceptances were taken back because the risks have changed.
}
risks-residual-later = The residual risk follows from the treatment.
risks-residual-avoided = The risk is avoided; none remains.
risks-accepted = Accepted by { $name } on { $date }
risks-acceptance-withdraw = Take the acceptance back
risks-accepted-by = Accepted by
risks-accepted-on = Accepted on
risks-acceptance-reason = Reason for the acceptance
risks-accept = Accept the residual risk
risks-watch = Review and observation
risks-review = Review on
risks-observed = Under observation
risks-observed-by = Observed by
risks-trigger = Trigger for a new treatment
risks-judge = Judge threats
risks-standing = Standing
risks-covered-by = Analysed with
risks-need = Protection need
risks-judged = Judged
risks-judged-of = { $judged } of { $threats } threats judged
risks-named = Named by requirements
risks-occasion = Occasion
risks-by-need = The protection need “{ $need }” requires a risk analysis.
risks-occasion-other = Further occasion
risks-occasion-none = – none –
risks-occasion-reason = Reason
risks-occasion-save = Save occasion
risks-analysis = Carrying out
risks-analysed-by = Carried out by
risks-analysed-on = Carried out on
risks-bulk = Judge the selected threats
risks-bulk-apply = Judge
risks-not-judged = not judged
risks-source = Why it is considered
risks-objects-due = Target objects to be analysed
risks-objects-open = With open points
risks-objects-all = All target objects
risks-objects-empty = No target object requires a risk analysis
risks-objects-empty-text = Target objects with an increased protection need appear by themselves; others are taken in under “All target objects” with an occasion.
threats-own = Additional threats
threats-own-text = Threats that the list of 47 elementary ones does not name. They can be judged at every target object.
threats-own-judged = { $count ->
    [one] Judged at one target object
   *[other] Judged at { $count } target objects
}
threats-edit = Edit “{ $title }”
threats-remove = Remove “{ $title }”
threats-change = Change threat
threats-add = New threat
threats-code = Number
threats-code-hint = Empty: next free one
threats-title = Title
threats-description = What can happen
threats-filter-text = Number or title of the threat
threats-filter-open = Only those not judged
threats-title-overview = Threat overview
threats-empty = No threat fits the filter
threats-judge-first = Please judge the relevance first; the comment belongs to the judgement.
