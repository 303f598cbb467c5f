import {
  ArchiveDecisionCodes,
  ContractClauseCodes,
  SafeguardCodes,
  EvbItTypeCodes,
  SubProcessorAuthorisationCodes,
} from '$lib/backend/bindings';
import { number, t } from '$lib/text';
import { newTransfer, transfers } from './activities';
import { day, text, type EntryRow, type Fields, type RegisterSpec, type RowColumn } from './spec';

const sheet = (row: EntryRow, name: string): string => text((row.sheet as Record<string, unknown>)[name]);

/** The cover sheet of the record; what it leaves open, the master data of the municipality say. */
export const controller: RegisterSpec = {
  part: 'controller',
  kind: 'controller',
  view: 'privacy',
  tab: 'privacy-part-controller',
  newText: '',
  newHint: '',
  empty: 'privacy-empty-controller',
  emptyText: 'privacy-empty-controller-text',
  list: 'controller_list',
  save: 'controller_save',
  fixed: true,
  title: (row) => sheet(row, 'name'),
  subtitle: () => t('privacy-hint-controller'),
  columns: [
    { key: 'name', label: 'field-controller', width: 'minmax(12rem, 2fr)', show: (row) => sheet(row, 'name') },
    { key: 'officer', label: 'field-officer', width: 'minmax(10rem, 1fr)', show: (row) => sheet(row, 'officer') },
    {
      key: 'authority',
      label: 'field-supervisory-authority',
      width: 'minmax(10rem, 1fr)',
      wide: true,
      show: (row) => sheet(row, 'authority'),
    },
  ],
  groups: [
    {
      title: 'field-controller',
      fields: [
        { name: 'name', label: 'field-name', kind: 'text' },
        { name: 'address', label: 'field-address', kind: 'text', whole: true },
        { name: 'email', label: 'field-email', kind: 'text' },
        { name: 'phone', label: 'field-phone', kind: 'text' },
        { name: 'head', label: 'field-authority-head', kind: 'person' },
        { name: 'contact', label: 'field-contact', kind: 'person' },
        { name: 'joint_controllers', label: 'field-joint-controllers', kind: 'area' },
        { name: 'representative', label: 'field-representative', kind: 'text' },
      ],
    },
    {
      title: 'privacy-group-supervision',
      fields: [
        { name: 'officer', label: 'field-officer', kind: 'person' },
        { name: 'authority', label: 'field-supervisory-authority', kind: 'text', whole: true },
      ],
    },
    {
      title: 'privacy-group-holidays',
      fields: [
        { name: 'corpus_christi', label: 'field-corpus-christi', kind: 'check' },
        { name: 'assumption', label: 'field-assumption', kind: 'check' },
        { name: 'augsburg_peace', label: 'field-augsburg-peace', kind: 'check' },
      ],
    },
  ],
  blank: {
    name: '',
    address: '',
    email: '',
    phone: '',
    joint_controllers: '',
    representative: '',
    officer: '',
    authority: '',
    head: '',
    contact: '',
    corpus_christi: false,
    assumption: false,
    augsburg_peace: false,
  },
};

/** Other processors, wherever they are engaged. */
export const subProcessors: RowColumn[] = [
  { name: 'name', label: 'field-name', kind: 'text', needed: true },
  { name: 'service', label: 'field-service', kind: 'text' },
  { name: 'approved_on', label: 'privacy-approved-on', kind: 'date' },
  { name: 'country', label: 'privacy-third-country', kind: 'text' },
  { name: 'safeguard', label: 'field-safeguard', kind: 'choice', codes: SafeguardCodes, family: 'safeguard' },
];

export const newSubProcessor = (): Fields => ({
  name: '',
  service: '',
  approved_on: null,
  country: '',
  safeguard: null,
});

/** Contracts with processors. */
export const processors: RegisterSpec = {
  part: 'processors',
  kind: 'processor',
  view: 'privacy',
  tab: 'privacy-part-processors',
  newText: 'privacy-new-processor',
  newHint: 'privacy-hint-processor',
  empty: 'privacy-empty-processor',
  emptyText: 'privacy-empty-processor-text',
  list: 'processor_list',
  save: 'processor_save',
  start: ['processor', 'subject', 'address', 'contact', 'signed_on'],
  title: (row) => text(row.processor),
  subtitle: (row) => text(row.subject),
  columns: [
    { key: 'processor', label: 'field-processor', width: 'minmax(12rem, 2fr)', show: (row) => text(row.processor) },
    {
      key: 'subject',
      label: 'field-processing-subject',
      width: 'minmax(10rem, 1fr)',
      show: (row) => text(row.subject),
    },
    { key: 'signed_on', label: 'field-signed-on', width: '8.5rem', wide: true, show: (row) => day(row.signed_on) },
    {
      key: 'clauses_present',
      label: 'privacy-clauses-short',
      width: '8rem',
      wide: true,
      show: (row) =>
        t('privacy-of', { part: number(row.clauses_present as number), whole: ContractClauseCodes.length }),
    },
    { key: 'control_due_on', label: 'field-control-due-on', width: '9rem', show: (row) => day(row.control_due_on) },
  ],
  groups: [
    {
      title: 'field-processor',
      fields: [
        { name: 'processor', label: 'field-name', kind: 'text', required: true, whole: true },
        { name: 'address', label: 'field-address', kind: 'text', whole: true },
        { name: 'contact', label: 'field-contact', kind: 'text' },
        { name: 'officer', label: 'field-officer', kind: 'text' },
      ],
    },
    {
      title: 'privacy-group-contract',
      fields: [
        { name: 'subject', label: 'field-processing-subject', kind: 'text', whole: true },
        { name: 'duration', label: 'field-duration', kind: 'text' },
        { name: 'nature_and_purpose', label: 'field-nature-and-purpose', kind: 'area' },
        { name: 'data', label: 'privacy-kind-of-data', kind: 'area' },
        { name: 'subjects', label: 'field-subjects', kind: 'area' },
        {
          name: 'evb_it',
          label: 'field-evb-it',
          kind: 'choice',
          codes: EvbItTypeCodes,
          family: 'evb-it-type',
          optional: true,
        },
        { name: 'main_contract', label: 'field-main-contract', kind: 'text' },
        { name: 'version', label: 'field-version', kind: 'text' },
        { name: 'signed_on', label: 'field-signed-on', kind: 'date' },
        { name: 'signed_by', label: 'field-signed-by', kind: 'text' },
        { name: 'instructing_persons', label: 'field-instructing-persons', kind: 'text', whole: true },
      ],
    },
    {
      title: 'privacy-group-clauses',
      fields: [
        {
          name: 'clauses',
          label: 'field-clauses',
          kind: 'rows',
          columns: [
            { name: 'clause', label: 'field-clause', kind: 'shown', family: 'contract-clause', whole: true },
            { name: 'present', label: 'field-present', kind: 'flag' },
            { name: 'place', label: 'field-place', kind: 'text' },
          ],
        },
      ],
    },
    {
      title: 'privacy-group-subs',
      fields: [
        {
          name: 'sub_processor_authorisation',
          label: 'field-sub-processor-authorisation',
          kind: 'choice',
          codes: SubProcessorAuthorisationCodes,
          family: 'sub-processor-authorisation',
          optional: true,
          whole: true,
        },
        {
          name: 'sub_processors',
          label: 'field-sub-processors',
          kind: 'rows',
          columns: subProcessors,
          row: newSubProcessor,
        },
        { name: 'transfers', label: 'field-transfers', kind: 'rows', columns: transfers, row: newTransfer },
      ],
    },
    {
      title: 'privacy-group-control',
      fields: [
        { name: 'guarantees_checked_on', label: 'field-guarantees-checked-on', kind: 'date' },
        { name: 'measures_annex_on', label: 'field-measures-annex-on', kind: 'date' },
        { name: 'controlled_on', label: 'field-controlled-on', kind: 'date' },
        { name: 'control_due_on', label: 'field-control-due-on', kind: 'date' },
        { name: 'control_result', label: 'field-control-result', kind: 'area' },
        {
          name: 'certificates',
          label: 'field-certificates',
          kind: 'rows',
          columns: [
            { name: 'name', label: 'field-name', kind: 'text', needed: true },
            { name: 'valid_until', label: 'field-valid-until', kind: 'date' },
          ],
          row: () => ({ name: '', valid_until: null }),
        },
      ],
    },
    {
      title: 'privacy-group-special',
      fields: [
        { name: 'social_data', label: 'field-social', kind: 'check' },
        {
          name: 'social_data_notified_on',
          label: 'field-social-data-notified-on',
          kind: 'date',
          when: (fields) => !!fields.social_data,
        },
        { name: 'remote_maintenance', label: 'field-remote-maintenance', kind: 'check' },
        { name: 'exit_duties', label: 'field-exit-duties', kind: 'area' },
        { name: 'ends_on', label: 'field-ends-on', kind: 'date' },
        { name: 'returned_on', label: 'field-returned-on', kind: 'date' },
        { name: 'evidence_ids', label: 'registers-evidence', kind: 'evidence' },
      ],
    },
  ],
  blank: {
    processor: '',
    address: '',
    contact: '',
    officer: '',
    subject: '',
    duration: '',
    nature_and_purpose: '',
    data: '',
    subjects: '',
    evb_it: null,
    main_contract: '',
    version: '',
    signed_on: null,
    signed_by: '',
    clauses: [],
    instructing_persons: '',
    sub_processor_authorisation: null,
    sub_processors: [],
    transfers: [],
    measures_annex_on: null,
    guarantees_checked_on: null,
    controlled_on: null,
    control_result: '',
    control_due_on: null,
    certificates: [],
    social_data: false,
    social_data_notified_on: null,
    remote_maintenance: false,
    exit_duties: '',
    ends_on: null,
    returned_on: null,
    evidence_ids: [],
  },
};

/** The deletion log. */
export const deletions: RegisterSpec = {
  part: 'deletions',
  kind: 'deletion',
  view: 'privacy',
  tab: 'privacy-part-deletions',
  newText: 'privacy-new-deletion',
  newHint: 'privacy-hint-deletion',
  empty: 'privacy-empty-deletion',
  emptyText: 'privacy-empty-deletion-text',
  list: 'deletion_list',
  save: 'deletion_save',
  title: (row) => text(row.activity_name),
  subtitle: (row) => [text(row.system), day(row.done_on)].filter(Boolean).join(' · '),
  columns: [
    {
      key: 'activity_name',
      label: 'field-activity',
      width: 'minmax(12rem, 2fr)',
      show: (row) => text(row.activity_name),
    },
    { key: 'system', label: 'field-system', width: 'minmax(9rem, 1fr)', show: (row) => text(row.system) },
    { key: 'done_on', label: 'field-deleted-on', width: '8rem', show: (row) => day(row.done_on) },
    {
      key: 'done_by',
      label: 'field-done-by',
      width: 'minmax(9rem, 1fr)',
      wide: true,
      show: (row) => text(row.done_by),
    },
    { key: 'next_on', label: 'privacy-next-on', width: '8rem', show: (row) => day(row.next_on) },
  ],
  groups: [
    {
      title: 'privacy-group-run',
      fields: [
        { name: 'activity_id', label: 'field-activity', kind: 'activity', required: true, whole: true },
        { name: 'data', label: 'privacy-which-data', kind: 'text', whole: true },
        { name: 'system', label: 'field-system', kind: 'text' },
        { name: 'done_on', label: 'field-deleted-on', kind: 'date' },
        { name: 'done_by', label: 'field-done-by', kind: 'person' },
        { name: 'number', label: 'field-record-number', kind: 'number' },
        { name: 'next_on', label: 'field-next-on', kind: 'date' },
        { name: 'remark', label: 'registers-remark', kind: 'area' },
        { name: 'evidence_ids', label: 'registers-evidence', kind: 'evidence' },
      ],
    },
    {
      title: 'privacy-group-archive',
      fields: [
        { name: 'offered_on', label: 'field-offered-on', kind: 'date' },
        {
          name: 'archive_decision',
          label: 'field-archive-decision',
          kind: 'choice',
          codes: ArchiveDecisionCodes,
          family: 'archive-decision',
          optional: true,
        },
      ],
    },
  ],
  blank: {
    activity_id: null,
    data: '',
    system: '',
    done_on: null,
    done_by: '',
    number: null,
    offered_on: null,
    archive_decision: null,
    next_on: null,
    remark: '',
    evidence_ids: [],
  },
};

/** Legal bases: those that ship, and those that the municipality added. */
export const bases: RegisterSpec = {
  part: 'bases',
  kind: 'legal_basis',
  view: 'privacy',
  tab: 'privacy-part-bases',
  newText: 'privacy-new-basis',
  newHint: 'privacy-hint-basis',
  empty: 'privacy-empty-basis',
  emptyText: 'privacy-empty-basis-text',
  list: 'legal_basis_list',
  save: 'legal_basis_save',
  title: (row) => text(row.name),
  subtitle: (row) => text(row.origin),
  columns: [
    { key: 'name', label: 'field-name', width: 'minmax(12rem, 2fr)', show: (row) => text(row.name) },
    {
      key: 'abbreviation',
      label: 'field-abbreviation',
      width: 'minmax(10rem, 1fr)',
      show: (row) => text(row.abbreviation),
    },
    { key: 'origin', label: 'field-origin', width: 'minmax(9rem, 1fr)', wide: true, show: (row) => text(row.origin) },
    { key: 'used', label: 'field-used', width: '7rem', end: true, show: (row) => number(row.used as number) },
  ],
  groups: [
    {
      title: 'privacy-basis',
      fields: [
        { name: 'name', label: 'field-name', kind: 'text', required: true },
        { name: 'abbreviation', label: 'field-abbreviation', kind: 'text', whole: true },
        { name: 'hint', label: 'field-hint', kind: 'area' },
      ],
    },
  ],
  blank: { name: '', abbreviation: '', hint: '' },
  given: (row) =>
    row.record_id === null ? { fields: ['name', 'abbreviation', 'hint'], note: 'privacy-given-basis' } : null,
};
