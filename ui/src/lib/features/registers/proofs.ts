import { BackupFrequencyCodes, ExceptionKindCodes, RestoreResultCodes } from '$lib/backend/bindings';
import { coded, day, text, type Fields, type RegisterSpec } from './spec';

const isRequirement = (fields: Fields) => fields.kind === 'requirement';

/** The register of exceptions. */
export const exceptions: RegisterSpec = {
  part: 'exceptions',
  kind: 'exception',
  tab: 'registers-part-exceptions',
  newText: 'registers-new-exception',
  newHint: 'registers-hint-exception',
  empty: 'registers-empty-exception',
  emptyText: 'registers-empty-exception-text',
  list: 'exception_list',
  save: 'exception_save',
  title: (row) => text(row.name),
  columns: [
    { key: 'name', label: 'registers-name-exception', width: 'minmax(12rem, 2fr)', show: (row) => text(row.name) },
    {
      key: 'beneficiary',
      label: 'registers-beneficiary',
      width: 'minmax(9rem, 1fr)',
      show: (row) => text(row.beneficiary),
    },
    {
      key: 'kind',
      label: 'registers-kind',
      width: 'minmax(11rem, 1fr)',
      wide: true,
      show: (row) => coded('exception-kind', row.kind),
    },
    {
      key: 'approved_by',
      label: 'registers-approved-by',
      width: 'minmax(9rem, 1fr)',
      wide: true,
      show: (row) => text(row.approved_by),
    },
    { key: 'valid_until', label: 'registers-until', width: '7.5rem', show: (row) => day(row.valid_until) },
    { key: 'state', label: 'registers-state', width: '8.5rem', show: (row) => coded('exception-state', row.state) },
  ],
  groups: [
    {
      title: 'registers-group-what',
      fields: [
        { name: 'name', label: 'registers-name-exception', kind: 'text', required: true },
        {
          name: 'kind',
          label: 'registers-kind',
          kind: 'choice',
          codes: ExceptionKindCodes,
          family: 'exception-kind',
          when: (fields) => !fields.grant_id,
        },
        { name: 'requirement_id', label: 'registers-requirement', kind: 'requirement', when: isRequirement },
        { name: 'target_object_id', label: 'registers-object', kind: 'object', when: (fields) => !fields.grant_id },
        { name: 'beneficiary', label: 'registers-beneficiary', kind: 'text', whole: true },
      ],
    },
    {
      title: 'registers-group-why',
      fields: [
        { name: 'reason', label: 'registers-reason', kind: 'area' },
        { name: 'legal_basis', label: 'registers-legal-basis', kind: 'text', whole: true },
        { name: 'risk', label: 'registers-risk', kind: 'area' },
        { name: 'compensation', label: 'registers-compensation', kind: 'area' },
      ],
    },
    {
      title: 'registers-group-approval',
      fields: [
        { name: 'approved_by', label: 'registers-approved-by', kind: 'person' },
        { name: 'approved_on', label: 'registers-approved-on', kind: 'date' },
      ],
    },
    {
      title: 'registers-group-term',
      fields: [
        { name: 'valid_from', label: 'registers-from', kind: 'date' },
        { name: 'valid_until', label: 'registers-until', kind: 'date' },
        { name: 'review_on', label: 'registers-review-on', kind: 'date' },
        { name: 'revoked_on', label: 'registers-revoked-on', kind: 'date' },
      ],
    },
    {
      title: 'registers-evidence',
      fields: [{ name: 'evidence_ids', label: 'registers-evidence', kind: 'evidence' }],
    },
  ],
  blank: {
    kind: 'access',
    domain_id: null,
    requirement_id: null,
    target_object_id: null,
    grant_id: null,
    name: '',
    beneficiary: '',
    reason: '',
    legal_basis: '',
    risk: '',
    compensation: '',
    approved_by: '',
    approved_on: null,
    valid_from: null,
    valid_until: null,
    review_on: null,
    revoked_on: null,
    evidence_ids: [],
  },
  given: (row) =>
    row.grant_id
      ? {
          fields: ['name', 'beneficiary', 'reason', 'approved_by', 'approved_on', 'valid_from', 'revoked_on'],
          note: 'registers-given-grant',
        }
      : null,
};

/** The backup and restore record. */
export const backups: RegisterSpec = {
  part: 'backups',
  kind: 'backup',
  tab: 'registers-part-backups',
  newText: 'registers-new-backup',
  newHint: 'registers-hint-backup',
  empty: 'registers-empty-backup',
  emptyText: 'registers-empty-backup-text',
  list: 'backup_list',
  save: 'backup_save',
  title: (row) => text(row.name),
  columns: [
    { key: 'name', label: 'registers-name-backup', width: 'minmax(12rem, 2fr)', show: (row) => text(row.name) },
    {
      key: 'frequency',
      label: 'registers-frequency',
      width: '8rem',
      wide: true,
      show: (row) => coded('backup-frequency', row.frequency),
    },
    {
      key: 'site_name',
      label: 'registers-site',
      width: 'minmax(8rem, 1fr)',
      wide: true,
      show: (row) => text(row.site_name),
    },
    {
      key: 'second_site_name',
      label: 'registers-second-site',
      width: 'minmax(8rem, 1fr)',
      show: (row) => text(row.second_site_name),
    },
    {
      key: 'last_success_on',
      label: 'registers-last-success-short',
      width: '9rem',
      wide: true,
      show: (row) => day(row.last_success_on),
    },
    {
      key: 'restore_tested_on',
      label: 'registers-restore-tested-short',
      width: '8rem',
      show: (row) => day(row.restore_tested_on),
    },
  ],
  groups: [
    {
      title: 'registers-group-what',
      fields: [
        { name: 'name', label: 'registers-name-backup', kind: 'text', required: true },
        { name: 'object_ids', label: 'registers-objects', kind: 'objects' },
        { name: 'responsible', label: 'registers-responsible', kind: 'person' },
      ],
    },
    {
      title: 'registers-group-plan',
      fields: [
        { name: 'plan', label: 'registers-plan', kind: 'area' },
        {
          name: 'frequency',
          label: 'registers-frequency',
          kind: 'choice',
          codes: BackupFrequencyCodes,
          family: 'backup-frequency',
          optional: true,
        },
        { name: 'medium', label: 'registers-medium', kind: 'text', whole: true },
        { name: 'retention', label: 'registers-retention', kind: 'text', whole: true },
        { name: 'last_success_on', label: 'registers-last-success', kind: 'date' },
      ],
    },
    {
      title: 'registers-group-sites',
      fields: [
        { name: 'site_id', label: 'registers-site', kind: 'site' },
        { name: 'second_site_id', label: 'registers-second-site', kind: 'site' },
        { name: 'offline_copy', label: 'registers-offline-copy', kind: 'flag' },
      ],
    },
    {
      title: 'registers-group-restore',
      fields: [
        { name: 'restore_tested_on', label: 'registers-restore-tested', kind: 'date' },
        {
          name: 'restore_result',
          label: 'registers-restore-result',
          kind: 'choice',
          codes: RestoreResultCodes,
          family: 'restore-result',
          optional: true,
        },
        { name: 'restore_note', label: 'registers-restore-note', kind: 'area' },
        { name: 'measure_id', label: 'registers-measure', kind: 'measure' },
        { name: 'evidence_ids', label: 'registers-evidence', kind: 'evidence' },
      ],
    },
  ],
  blank: {
    name: '',
    plan: '',
    frequency: null,
    medium: '',
    retention: '',
    site_id: null,
    second_site_id: null,
    offline_copy: null,
    last_success_on: null,
    restore_tested_on: null,
    restore_result: null,
    restore_note: '',
    measure_id: null,
    responsible: '',
    object_ids: [],
    evidence_ids: [],
  },
};
