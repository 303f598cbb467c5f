import {
  Article32AreaCodes,
  Bdsg64ControlCodes,
  ProtectionGoalCodes,
  ProtectionKindCodes,
  ProtectionScopeCodes,
  TransferChoiceCodes,
} from '$lib/backend/bindings';
import { term } from '$lib/text';
import { newTransfer, transfers } from './activities';
import { newSubProcessor, subProcessors } from './privacy';
import { coded, day, text, type RegisterSpec } from './spec';

/** The record of a processor: the controllers on whose behalf the municipality processes. */
export const clients: RegisterSpec = {
  part: 'clients',
  kind: 'client',
  view: 'privacy',
  tab: 'privacy-part-clients',
  newText: 'privacy-new-client',
  newHint: 'privacy-hint-client',
  empty: 'privacy-empty-client',
  emptyText: 'privacy-empty-client-text',
  list: 'client_list',
  save: 'client_save',
  start: ['name', 'address', 'contact', 'categories'],
  title: (row) => text(row.name),
  subtitle: (row) => (row.categories as string[]).join('; '),
  columns: [
    { key: 'name', label: 'field-client', width: 'minmax(12rem, 2fr)', show: (row) => text(row.name) },
    {
      key: 'categories',
      label: 'field-processing-categories',
      width: 'minmax(12rem, 2fr)',
      wide: true,
      show: (row) => (row.categories as string[]).join('; '),
    },
    { key: 'signed_on', label: 'field-signed-on', width: '8.5rem', show: (row) => day(row.signed_on) },
  ],
  groups: [
    {
      title: 'field-client',
      fields: [
        { name: 'name', label: 'field-name', kind: 'text', required: true },
        { name: 'address', label: 'field-address', kind: 'text', whole: true },
        { name: 'contact', label: 'field-contact', kind: 'text' },
        { name: 'officer', label: 'field-officer', kind: 'text' },
        { name: 'representative', label: 'field-representative', kind: 'text' },
        { name: 'signed_on', label: 'field-signed-on', kind: 'date' },
        { name: 'ends_on', label: 'field-ends-on', kind: 'date' },
      ],
    },
    {
      title: 'privacy-group-processing',
      fields: [
        { name: 'categories', label: 'field-processing-categories', kind: 'lines' },
        {
          name: 'transfer_statement',
          label: 'field-transfer-statement',
          kind: 'choice',
          codes: TransferChoiceCodes,
          family: 'transfer-choice',
          optional: true,
        },
        {
          name: 'transfers',
          label: 'field-transfers',
          kind: 'rows',
          columns: transfers,
          row: newTransfer,
          when: (fields) => fields.transfer_statement === 'planned',
        },
        {
          name: 'sub_processors',
          label: 'field-sub-processors',
          kind: 'rows',
          columns: subProcessors,
          row: newSubProcessor,
        },
        { name: 'security_concept', label: 'field-security-concept', kind: 'text', whole: true },
        { name: 'measures_note', label: 'field-measures-note', kind: 'area' },
        { name: 'remark', label: 'registers-remark', kind: 'area' },
      ],
    },
  ],
  blank: {
    name: '',
    address: '',
    contact: '',
    representative: '',
    officer: '',
    categories: [],
    signed_on: null,
    ends_on: null,
    transfer_statement: null,
    transfers: [],
    sub_processors: [],
    measures_note: '',
    security_concept: '',
    remark: '',
  },
};

const terms = (family: string, codes: unknown): string =>
  (codes as string[]).map((code) => term(family, code)).join('; ');

/** What measures of the register are for data protection; each is there from the beginning. */
export const toms: RegisterSpec = {
  part: 'toms',
  kind: 'tom',
  view: 'privacy',
  tab: 'privacy-part-toms',
  newText: '',
  newHint: '',
  empty: 'privacy-empty-tom',
  emptyText: 'privacy-empty-tom-text',
  list: 'tom_list',
  save: 'tom_save',
  fixed: true,
  title: (row) => text(row.measure_title),
  subtitle: (row) => [coded('measure-status', row.status), text(row.responsible)].filter(Boolean).join(' · '),
  columns: [
    {
      key: 'measure_title',
      label: 'field-measure-id',
      width: 'minmax(12rem, 2fr)',
      show: (row) => text(row.measure_title),
    },
    { key: 'status', label: 'field-status', width: '8rem', show: (row) => coded('measure-status', row.status) },
    {
      key: 'goals',
      label: 'field-protection-goals',
      width: 'minmax(10rem, 1fr)',
      show: (row) => terms('protection-goal', row.goals),
    },
    {
      key: 'areas',
      label: 'field-article32-areas',
      width: 'minmax(10rem, 1fr)',
      wide: true,
      show: (row) => terms('article32-area', row.areas),
    },
    { key: 'reviewed_on', label: 'field-reviewed-on', width: '8rem', wide: true, show: (row) => day(row.reviewed_on) },
  ],
  groups: [
    {
      title: 'privacy-group-served',
      fields: [
        {
          name: 'kind',
          label: 'field-protection-kind',
          kind: 'choice',
          codes: ProtectionKindCodes,
          family: 'protection-kind',
          optional: true,
        },
        {
          name: 'goals',
          label: 'field-protection-goals',
          kind: 'choices',
          codes: ProtectionGoalCodes,
          family: 'protection-goal',
        },
        {
          name: 'areas',
          label: 'field-article32-areas',
          kind: 'choices',
          codes: Article32AreaCodes,
          family: 'article32-area',
        },
        {
          name: 'scope',
          label: 'field-protection-scope',
          kind: 'choice',
          codes: ProtectionScopeCodes,
          family: 'protection-scope',
          optional: true,
        },
        {
          name: 'controls',
          label: 'field-bdsg64-controls',
          kind: 'choices',
          codes: Bdsg64ControlCodes,
          family: 'bdsg64-control',
        },
        { name: 'effective_since', label: 'field-effective-since', kind: 'date' },
        { name: 'reviewed_on', label: 'field-reviewed-on', kind: 'date' },
        { name: 'remark', label: 'registers-remark', kind: 'area' },
      ],
    },
  ],
  blank: {
    measure_id: null,
    kind: null,
    goals: [],
    areas: [],
    scope: null,
    controls: [],
    effective_since: null,
    reviewed_on: null,
    remark: '',
  },
};
