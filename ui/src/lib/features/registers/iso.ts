import { ClauseStatusCodes, ControlSourceCodes, ControlStatusCodes, type ControlProposal } from '$lib/backend/bindings';
import { t } from '$lib/text';
import { coded, day, text, type EntryRow, type Fields, type RegisterSpec } from './spec';

const decided = (value: unknown): string =>
  value === null || value === undefined ? '' : value ? t('registers-yes') : t('registers-no');

/** A control of one's own has a number and a name to enter; those of Annex A have the catalog's. */
const own = (fields: Fields): boolean => !fields.requirement_id;

const proposed = (row: EntryRow): string => {
  const proposal = row.proposal as ControlProposal | null;
  return proposal ? coded('control-status', proposal.status) : '';
};

const document = (row: EntryRow): string =>
  row.document_required ? t(row.document_present ? 'iso-document-yes' : 'iso-document-no') : '';

/** The Statement of Applicability. */
export const controls: RegisterSpec = {
  part: 'controls',
  kind: 'control',
  view: 'iso',
  tab: 'iso-part-controls',
  newText: 'iso-new-control',
  newHint: 'iso-hint-control',
  empty: 'iso-empty-control',
  emptyText: 'iso-empty-control-text',
  list: 'control_list',
  save: 'control_save',
  start: ['number', 'title', 'applicable', 'reason', 'sources'],
  title: (row) => [text(row.number), text(row.title)].filter(Boolean).join(' '),
  subtitle: (row) => text(row.group) || t('soa-own-controls'),
  columns: [
    { key: 'number', label: 'field-number', width: '6rem', show: (row) => text(row.number) },
    { key: 'title', label: 'soa-control', width: 'minmax(12rem, 2fr)', show: (row) => text(row.title) },
    { key: 'applicable', label: 'field-applicable', width: '7rem', show: (row) => decided(row.applicable) },
    { key: 'status', label: 'field-status', width: '8rem', show: (row) => coded('control-status', row.status) },
    { key: 'proposal', label: 'soa-proposal', width: '8rem', wide: true, show: proposed },
    {
      key: 'responsible',
      label: 'field-responsible',
      width: 'minmax(8rem, 1fr)',
      wide: true,
      show: (row) => text(row.responsible),
    },
    {
      key: 'reviewed_on',
      label: 'field-reviewed-on',
      width: '10rem',
      wide: true,
      show: (row) => day(row.reviewed_on),
    },
  ],
  groups: [
    {
      title: 'iso-group-decision',
      fields: [
        { name: 'number', label: 'field-number', kind: 'text', when: own },
        { name: 'title', label: 'soa-control', kind: 'text', required: true, whole: true, when: own },
        { name: 'applicable', label: 'field-applicable', kind: 'flag' },
        {
          name: 'sources',
          label: 'field-sources',
          kind: 'choices',
          codes: ControlSourceCodes,
          family: 'control-source',
        },
        { name: 'reason', label: 'field-reason', kind: 'area' },
        { name: 'reference', label: 'field-control-reference', kind: 'text', whole: true },
      ],
    },
    {
      title: 'iso-group-implementation',
      fields: [
        {
          name: 'status',
          label: 'field-status',
          kind: 'choice',
          codes: ControlStatusCodes,
          family: 'control-status',
          optional: true,
        },
        { name: 'responsible', label: 'field-responsible', kind: 'person' },
        { name: 'implementation', label: 'field-implementation', kind: 'area' },
      ],
    },
    {
      title: 'iso-group-review',
      fields: [
        { name: 'reviewed_on', label: 'field-reviewed-on', kind: 'date' },
        { name: 'review_due_on', label: 'field-review-due-on', kind: 'date' },
        { name: 'evidence_ids', label: 'field-evidence-id', kind: 'evidence' },
      ],
    },
  ],
  blank: {
    domain_id: null,
    requirement_id: null,
    number: '',
    title: '',
    applicable: null,
    reason: '',
    sources: [],
    reference: '',
    status: null,
    implementation: '',
    responsible: '',
    reviewed_on: null,
    review_due_on: null,
    evidence_ids: [],
  },
};

/** Clauses 4 to 10. */
export const clauses: RegisterSpec = {
  part: 'clauses',
  kind: 'clause',
  view: 'iso',
  tab: 'iso-part-clauses',
  newText: '',
  newHint: '',
  empty: 'iso-empty-clause',
  emptyText: 'iso-empty-clause-text',
  list: 'clause_list',
  save: 'clause_save',
  fixed: true,
  title: (row) => [text(row.number), text(row.title)].filter(Boolean).join(' '),
  subtitle: (row) => coded('clause-status', row.status),
  columns: [
    { key: 'number', label: 'field-number', width: '6rem', show: (row) => text(row.number) },
    { key: 'title', label: 'clause-obligation', width: 'minmax(12rem, 2fr)', show: (row) => text(row.title) },
    { key: 'status', label: 'field-status', width: '8rem', show: (row) => coded('clause-status', row.status) },
    { key: 'document', label: 'iso-document-short', width: '8rem', show: document },
    {
      key: 'responsible',
      label: 'field-responsible',
      width: 'minmax(8rem, 1fr)',
      wide: true,
      show: (row) => text(row.responsible),
    },
    { key: 'due_on', label: 'field-due-on', width: '9rem', wide: true, show: (row) => day(row.due_on) },
    { key: 'checked_on', label: 'field-checked-on', width: '9rem', wide: true, show: (row) => day(row.checked_on) },
  ],
  groups: [
    {
      title: 'iso-group-check',
      fields: [
        {
          name: 'status',
          label: 'field-status',
          kind: 'choice',
          codes: ClauseStatusCodes,
          family: 'clause-status',
          optional: true,
        },
        { name: 'checked_on', label: 'field-checked-on', kind: 'date' },
        { name: 'reason', label: 'field-reason', kind: 'area' },
        { name: 'responsible', label: 'field-responsible', kind: 'person' },
        { name: 'due_on', label: 'field-due-on', kind: 'date' },
      ],
    },
    {
      title: 'iso-group-document',
      fields: [
        { name: 'document', label: 'iso-document', kind: 'text', whole: true },
        { name: 'evidence_ids', label: 'field-evidence-id', kind: 'evidence' },
      ],
    },
  ],
  blank: {
    domain_id: null,
    requirement_id: null,
    status: null,
    reason: '',
    responsible: '',
    due_on: null,
    document: '',
    checked_on: null,
    evidence_ids: [],
  },
};
