import {
  AssessmentDecisionCodes,
  ProtectionGoalCodes,
  RiskGradeCodes,
  StatutoryCaseCodes,
  Wp248CriterionCodes,
} from '$lib/backend/bindings';
import { coded, day, names, text, type Fields, type RegisterSpec, type RowColumn } from './spec';

/** The list that ships; of any other one its name and number are entered. */
const SHIPPED = 'dsk-1.1';

const isShipped = (row: Fields) => row.list === SHIPPED;

/** Threshold analyses: whether an activity needs an impact assessment. */
export const thresholds: RegisterSpec = {
  part: 'thresholds',
  kind: 'threshold',
  view: 'privacy',
  tab: 'privacy-part-thresholds',
  newText: 'privacy-new-threshold',
  newHint: 'privacy-hint-threshold',
  empty: 'privacy-empty-threshold',
  emptyText: 'privacy-empty-threshold-text',
  list: 'threshold_list',
  save: 'threshold_save',
  start: ['activity_id', 'criteria'],
  title: (row) => text(row.activity_name),
  subtitle: (row) => coded('threshold-outcome', row.outcome),
  columns: [
    {
      key: 'activity_name',
      label: 'field-activity',
      width: 'minmax(11rem, 1fr)',
      show: (row) => text(row.activity_name),
    },
    {
      key: 'outcome',
      label: 'field-threshold-outcome',
      width: 'minmax(11rem, 1fr)',
      show: (row) => coded('threshold-outcome', row.outcome),
    },
    {
      key: 'explanation',
      label: 'field-threshold-rule',
      width: 'minmax(12rem, 2fr)',
      wide: true,
      show: (row) => text(row.explanation),
    },
    { key: 'decided_on', label: 'field-decided-on', width: '8.5rem', wide: true, show: (row) => day(row.decided_on) },
  ],
  groups: [
    {
      title: 'field-activity',
      fields: [{ name: 'activity_id', label: 'field-activity', kind: 'activity', required: true, whole: true }],
    },
    {
      title: 'privacy-group-lists',
      fields: [
        {
          name: 'must_list',
          label: 'field-must-list',
          kind: 'rows',
          columns: [
            { name: 'list', label: 'privacy-list-name', kind: 'text', needed: true },
            { name: 'number', label: 'privacy-list-number', kind: 'entry', needed: true, whole: true, when: isShipped },
            {
              name: 'number',
              label: 'privacy-list-number',
              kind: 'text',
              needed: true,
              when: (row) => !isShipped(row),
            },
          ],
          row: () => ({ list: SHIPPED, number: '' }),
        },
        {
          name: 'statutory',
          label: 'field-statutory',
          kind: 'choices',
          codes: StatutoryCaseCodes,
          family: 'statutory-case',
        },
        { name: 'exempt_list', label: 'field-exempt-list', kind: 'text' },
        { name: 'exempt_number', label: 'field-exempt-number', kind: 'text' },
      ],
    },
    {
      title: 'privacy-group-criteria',
      fields: [
        {
          name: 'criteria',
          label: 'field-criteria',
          kind: 'choices',
          codes: Wp248CriterionCodes,
          family: 'wp248-criterion',
        },
        { name: 'deviates_to', label: 'privacy-deviates', kind: 'flag', whole: true },
        {
          name: 'deviation_reason',
          label: 'field-deviation-reason',
          kind: 'area',
          when: (fields) => fields.deviates_to !== null || !!fields.deviation_reason,
        },
      ],
    },
    {
      title: 'privacy-group-spared',
      fields: [
        { name: 'joint_assessment', label: 'field-joint-assessment', kind: 'text', whole: true },
        { name: 'assessed_by_law', label: 'field-assessed-by-law', kind: 'text', whole: true },
      ],
    },
    {
      title: 'privacy-group-advice',
      fields: [
        { name: 'officer_advice', label: 'field-officer-advice', kind: 'area' },
        { name: 'officer_advised_on', label: 'field-officer-advised-on', kind: 'date' },
        { name: 'decided_on', label: 'field-decided-on', kind: 'date' },
      ],
    },
  ],
  blank: {
    activity_id: null,
    must_list: [],
    statutory: [],
    exempt_list: '',
    exempt_number: '',
    assessed_by_law: '',
    joint_assessment: '',
    criteria: [],
    deviates_to: null,
    deviation_reason: '',
    officer_advice: '',
    officer_advised_on: null,
    decided_on: null,
  },
};

const grade = (name: string): RowColumn => ({
  name,
  label: `field-${name.replaceAll('_', '-')}`,
  kind: 'choice',
  codes: RiskGradeCodes,
  family: 'risk-grade',
});

/** Impact assessments. */
export const assessments: RegisterSpec = {
  part: 'assessments',
  kind: 'assessment',
  view: 'privacy',
  tab: 'privacy-part-assessments',
  newText: 'privacy-new-assessment',
  newHint: 'privacy-hint-assessment',
  empty: 'privacy-empty-assessment',
  emptyText: 'privacy-empty-assessment-text',
  list: 'assessment_list',
  save: 'assessment_save',
  start: ['title', 'activity_ids', 'subject', 'team'],
  title: (row) => text(row.title),
  subtitle: (row) => [names(row.activities), coded('persons-risk', row.highest_after)].filter(Boolean).join(' · '),
  columns: [
    { key: 'title', label: 'privacy-assessment-name', width: 'minmax(12rem, 2fr)', show: (row) => text(row.title) },
    {
      key: 'activities',
      label: 'field-activities',
      width: 'minmax(10rem, 1fr)',
      wide: true,
      show: (row) => names(row.activities),
    },
    {
      key: 'highest_before',
      label: 'privacy-before-short',
      width: '9rem',
      wide: true,
      show: (row) => coded('persons-risk', row.highest_before),
    },
    {
      key: 'highest_after',
      label: 'privacy-after-short',
      width: '9rem',
      show: (row) => coded('persons-risk', row.highest_after),
    },
    { key: 'review_on', label: 'privacy-review-on', width: '8.5rem', show: (row) => day(row.review_on) },
  ],
  groups: [
    {
      title: 'privacy-group-assessed',
      fields: [
        { name: 'title', label: 'privacy-assessment-name', kind: 'text', required: true, whole: true },
        { name: 'subject', label: 'field-assessment-subject', kind: 'area' },
        { name: 'team', label: 'field-team', kind: 'text', whole: true },
        { name: 'activity_ids', label: 'field-activities', kind: 'activities' },
        { name: 'description', label: 'field-added-description', kind: 'area' },
      ],
    },
    {
      title: 'privacy-group-proportion',
      fields: [
        { name: 'necessity', label: 'field-necessity', kind: 'area' },
        { name: 'proportionality', label: 'field-proportionality', kind: 'area' },
      ],
    },
    {
      title: 'privacy-group-risks',
      fields: [
        {
          name: 'risks',
          label: 'field-persons-risks',
          kind: 'rows',
          columns: [
            { name: 'number', label: 'field-number', kind: 'number', needed: true },
            {
              name: 'goal',
              label: 'field-goal',
              kind: 'choice',
              codes: ProtectionGoalCodes,
              family: 'protection-goal',
            },
            { name: 'scenario', label: 'privacy-scenario', kind: 'text', needed: true, whole: true },
            { name: 'damage', label: 'field-damage', kind: 'text', whole: true },
            grade('likelihood'),
            grade('severity'),
            { name: 'treatment', label: 'field-mitigation', kind: 'text', whole: true },
            grade('residual_likelihood'),
            grade('residual_severity'),
          ],
          row: (rows) => ({
            number: Math.max(0, ...rows.map((row) => Number(row.number) || 0)) + 1,
            scenario: '',
            goal: null,
            damage: '',
            likelihood: null,
            severity: null,
            treatment: '',
            residual_likelihood: null,
            residual_severity: null,
          }),
        },
        { name: 'measure_ids', label: 'privacy-measures', kind: 'measures' },
      ],
    },
    {
      title: 'privacy-group-voices',
      fields: [
        { name: 'views', label: 'field-views', kind: 'area' },
        { name: 'views_exemption', label: 'field-views-exemption', kind: 'text', whole: true },
        { name: 'officer_opinion', label: 'field-officer-opinion', kind: 'area' },
        { name: 'officer_opinion_on', label: 'field-officer-opinion-on', kind: 'date' },
        { name: 'officer_response', label: 'field-officer-response', kind: 'area' },
      ],
    },
    {
      title: 'privacy-group-consultation',
      fields: [
        { name: 'consulted_on', label: 'field-consulted-on', kind: 'date' },
        { name: 'consultation_reference', label: 'field-consultation-reference', kind: 'text' },
        { name: 'consultation_extended_on', label: 'field-consultation-extended-on', kind: 'date' },
        {
          name: 'consultation_extension_reason',
          label: 'field-consultation-extension-reason',
          kind: 'text',
          when: (fields) => !!fields.consultation_extended_on || !!fields.consultation_extension_reason,
        },
        {
          name: 'consultation_suspensions',
          label: 'field-consultation-suspensions',
          kind: 'rows',
          columns: [
            { name: 'asked_on', label: 'field-asked-on', kind: 'date', needed: true },
            { name: 'received_on', label: 'field-received-on', kind: 'date' },
            { name: 'requested_information', label: 'field-requested-information', kind: 'text', whole: true },
          ],
          row: () => ({ asked_on: null, received_on: null, requested_information: '' }),
        },
        { name: 'consultation_answered_on', label: 'field-consultation-answered-on', kind: 'date' },
        { name: 'consultation_result', label: 'field-consultation-result', kind: 'area' },
      ],
    },
    {
      title: 'privacy-group-outcome',
      fields: [
        {
          name: 'decision',
          label: 'field-assessment-decision',
          kind: 'choice',
          codes: AssessmentDecisionCodes,
          family: 'assessment-decision',
          optional: true,
          whole: true,
        },
        { name: 'decision_reason', label: 'field-decision-reason', kind: 'area' },
        { name: 'decided_by', label: 'field-decided-by', kind: 'person' },
        { name: 'decided_on', label: 'field-decided-on', kind: 'date' },
        { name: 'review_on', label: 'privacy-review-on', kind: 'date' },
        { name: 'evidence_ids', label: 'registers-evidence', kind: 'evidence' },
      ],
    },
  ],
  blank: {
    title: '',
    team: '',
    subject: '',
    description: '',
    necessity: '',
    proportionality: '',
    risks: [],
    views: '',
    views_exemption: '',
    officer_opinion: '',
    officer_opinion_on: null,
    officer_response: '',
    consulted_on: null,
    consultation_reference: '',
    consultation_answered_on: null,
    consultation_result: '',
    consultation_extended_on: null,
    consultation_extension_reason: '',
    consultation_suspensions: [],
    decision: null,
    decision_reason: '',
    decided_by: '',
    decided_on: null,
    review_on: null,
    activity_ids: [],
    measure_ids: [],
    evidence_ids: [],
  },
};
