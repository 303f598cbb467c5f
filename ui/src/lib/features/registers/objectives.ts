import { ObjectiveDirectionCodes } from '$lib/backend/bindings';
import { coded, day, text, type RegisterSpec } from './spec';

/** Objectives of information security, with the values that were measured. */
export const objectives: RegisterSpec = {
  part: 'objectives',
  kind: 'objective',
  view: 'desk',
  tab: 'desk-part-objectives',
  newText: 'desk-new-objective',
  newHint: 'desk-hint-objective',
  empty: 'desk-empty-objective',
  emptyText: 'desk-empty-objective-text',
  list: 'objective_list',
  save: 'objective_save',
  start: ['title', 'indicator', 'measure_unit', 'target_value', 'direction', 'due_on'],
  title: (row) => text(row.title),
  subtitle: (row) => [coded('objective-state', row.state), text(row.target_text)].filter(Boolean).join(' · '),
  columns: [
    { key: 'title', label: 'objective-name', width: 'minmax(14rem, 2fr)', show: (row) => text(row.title) },
    { key: 'state', label: 'objective-stands', width: '10rem', show: (row) => coded('objective-state', row.state) },
    { key: 'latest_on', label: 'objective-latest', width: '8rem', show: (row) => text(row.latest_text) },
    {
      key: 'responsible',
      label: 'field-responsible',
      width: 'minmax(9rem, 1fr)',
      wide: true,
      show: (row) => text(row.responsible),
    },
    { key: 'due_on', label: 'objective-due', width: '9.5rem', wide: true, show: (row) => day(row.due_on) },
  ],
  groups: [
    {
      title: 'objective-name',
      fields: [
        { name: 'title', label: 'desk-objective-title', kind: 'text', required: true, whole: true },
        { name: 'indicator', label: 'field-indicator', kind: 'text', whole: true },
        {
          name: 'direction',
          label: 'field-direction',
          kind: 'choice',
          codes: ObjectiveDirectionCodes,
          family: 'objective-direction',
        },
        { name: 'target_value', label: 'field-target-value', kind: 'decimal' },
        { name: 'measure_unit', label: 'field-measure-unit', kind: 'text' },
        { name: 'interval_months', label: 'field-interval-months', kind: 'number' },
      ],
    },
    {
      title: 'desk-group-measured',
      fields: [
        {
          name: 'measurements',
          label: 'field-measurements',
          kind: 'rows',
          columns: [
            { name: 'on', label: 'objective-measured-on', kind: 'date', needed: true },
            { name: 'reading', label: 'field-reading', kind: 'decimal', needed: true },
            { name: 'comment', label: 'desk-comment', kind: 'text', whole: true },
          ],
          row: () => ({ on: null, reading: null, comment: '' }),
        },
        { name: 'conclusion', label: 'desk-objective-conclusion', kind: 'area' },
      ],
    },
    {
      title: 'desk-group-plan',
      fields: [
        { name: 'responsible', label: 'field-responsible', kind: 'person' },
        { name: 'starts_on', label: 'field-starts-on', kind: 'date' },
        { name: 'due_on', label: 'objective-due', kind: 'date' },
        { name: 'resources', label: 'field-resources', kind: 'text', whole: true },
        { name: 'evaluation', label: 'field-evaluation', kind: 'text', whole: true },
        { name: 'domain_id', label: 'desk-domain', kind: 'domain', whole: true },
        { name: 'evidence_ids', label: 'field-evidence-id', kind: 'evidence' },
      ],
    },
  ],
  blank: {
    domain_id: null,
    title: '',
    indicator: '',
    measure_unit: '',
    target_value: null,
    direction: 'at_least',
    responsible: '',
    starts_on: null,
    due_on: null,
    resources: '',
    evaluation: '',
    interval_months: null,
    measurements: [],
    conclusion: '',
    evidence_ids: [],
  },
};
