import {
  IncidentKindCodes,
  IncidentSeverityCodes,
  IncidentStatusCodes,
  RegimeCodes,
  ReportStageCodes,
} from '$lib/backend/bindings';
import { instant, sentence } from '$lib/text';
import { coded, text, type RegisterSpec } from './spec';

const at = (value: unknown): string => instant(text(value) || null);

/** Security incidents, from what happened to what was learnt. */
export const incidents: RegisterSpec = {
  part: 'incidents',
  kind: 'incident',
  tab: 'registers-part-incidents',
  newText: 'registers-new-incident',
  newHint: 'registers-hint-incident',
  empty: 'registers-empty-incident',
  emptyText: 'registers-empty-incident-text',
  list: 'incident_list',
  save: 'incident_save',
  start: ['title', 'kind', 'severity', 'aware_at', 'reported_by', 'description'],
  title: (row) => text(row.title),
  subtitle: (row) => [coded('incident-status', row.status), sentence(text(row.state_text))].join(' · '),
  columns: [
    { key: 'title', label: 'field-incident', width: 'minmax(12rem, 2fr)', show: (row) => text(row.title) },
    {
      key: 'kind',
      label: 'field-kind',
      width: 'minmax(9rem, 1fr)',
      wide: true,
      show: (row) => coded('incident-kind', row.kind),
    },
    {
      key: 'severity',
      label: 'field-severity',
      width: '6.5rem',
      wide: true,
      show: (row) => coded('incident-severity', row.severity),
    },
    { key: 'aware_at', label: 'field-aware-at', width: '10.5rem', wide: true, show: (row) => at(row.aware_at) },
    {
      key: 'state_text',
      label: 'incident-next',
      width: 'minmax(9rem, 1fr)',
      show: (row) => sentence(text(row.state_text)),
    },
    { key: 'status', label: 'field-status', width: '8.5rem', show: (row) => coded('incident-status', row.status) },
  ],
  groups: [
    {
      title: 'incident-group-case',
      fields: [
        { name: 'title', label: 'field-incident', kind: 'text', required: true, whole: true },
        {
          name: 'kind',
          label: 'field-incident-kind',
          kind: 'choice',
          codes: IncidentKindCodes,
          family: 'incident-kind',
        },
        {
          name: 'severity',
          label: 'field-severity',
          kind: 'choice',
          codes: IncidentSeverityCodes,
          family: 'incident-severity',
          optional: true,
        },
        {
          name: 'status',
          label: 'field-status',
          kind: 'choice',
          codes: IncidentStatusCodes,
          family: 'incident-status',
        },
        { name: 'responsible', label: 'field-responsible', kind: 'person' },
      ],
    },
    {
      title: 'incident-group-times',
      fields: [
        { name: 'aware_at', label: 'field-aware-at', kind: 'instant' },
        { name: 'happened_at', label: 'field-happened-at', kind: 'instant' },
        { name: 'reported_by', label: 'field-reported-by', kind: 'person' },
      ],
    },
    {
      title: 'incident-group-what',
      fields: [
        { name: 'description', label: 'field-description', kind: 'area' },
        { name: 'impact', label: 'field-impact', kind: 'area' },
        { name: 'immediate_measures', label: 'field-immediate-measures', kind: 'area' },
        { name: 'object_ids', label: 'field-systems', kind: 'objects' },
      ],
    },
    {
      title: 'incident-group-duty',
      fields: [
        { name: 'significant', label: 'field-significant', kind: 'flag' },
        { name: 'personal_data', label: 'field-incident-personal-data', kind: 'flag' },
        { name: 'significance_reason', label: 'field-significance-reason', kind: 'area' },
        {
          name: 'breach_id',
          label: 'field-breach-id',
          kind: 'breach',
          whole: true,
          when: (fields) => fields.personal_data === true || !!fields.breach_id,
        },
      ],
    },
    {
      title: 'incident-group-reports',
      fields: [
        {
          name: 'reports',
          label: 'field-incident-reports',
          kind: 'rows',
          columns: [
            { name: 'regime', label: 'field-regime', kind: 'choice', codes: RegimeCodes, family: 'regime' },
            { name: 'stage', label: 'field-stage', kind: 'choice', codes: ReportStageCodes, family: 'report-stage' },
            { name: 'at', label: 'incident-sent', kind: 'instant', needed: true },
            { name: 'by', label: 'field-by', kind: 'text' },
            { name: 'reference', label: 'field-incident-reference', kind: 'text' },
            { name: 'content', label: 'field-content', kind: 'text', whole: true },
          ],
          row: (rows) => ({
            regime: rows.at(-1)?.regime ?? 'state_law',
            stage: rows.length === 0 ? 'early_warning' : rows.length === 1 ? 'notification' : 'final',
            at: null,
            by: '',
            reference: '',
            content: '',
          }),
        },
        { name: 'late_reason', label: 'field-late-reason', kind: 'area' },
        {
          name: 'handled_at',
          label: 'field-handled-at',
          kind: 'instant',
          when: (fields) =>
            !!fields.handled_at ||
            ((fields.reports ?? []) as { stage: string }[]).some((one) => one.stage === 'progress'),
        },
      ],
    },
    {
      title: 'incident-group-closing',
      fields: [
        { name: 'cause', label: 'field-cause', kind: 'area' },
        { name: 'lessons', label: 'field-lessons', kind: 'area' },
        { name: 'finding_id', label: 'field-finding-id', kind: 'finding', whole: true },
        { name: 'closed_at', label: 'field-closed-at', kind: 'instant' },
        { name: 'closed_by', label: 'field-closed-by', kind: 'person' },
        { name: 'measure_ids', label: 'field-measures', kind: 'measures' },
        { name: 'evidence_ids', label: 'registers-evidence', kind: 'evidence' },
      ],
    },
  ],
  blank: {
    title: '',
    kind: 'other',
    severity: null,
    status: 'reported',
    happened_at: null,
    aware_at: null,
    reported_by: '',
    responsible: '',
    description: '',
    impact: '',
    immediate_measures: '',
    cause: '',
    lessons: '',
    significant: null,
    significance_reason: '',
    personal_data: null,
    breach_id: null,
    finding_id: null,
    reports: [],
    late_reason: '',
    handled_at: null,
    closed_at: null,
    closed_by: '',
    object_ids: [],
    measure_ids: [],
    evidence_ids: [],
  },
};
