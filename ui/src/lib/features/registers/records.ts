import {
  ApplicabilityCodes,
  CostKeyCodes,
  DecisionKindCodes,
  GuidelineStateCodes,
  PentestResultCodes,
  PortalConnectionCodes,
  ServiceStatusCodes,
} from '$lib/backend/bindings';
import { euro, t } from '$lib/text';
import { coded, day, text, type EntryRow, type FieldSpec, type RegisterSpec } from './spec';

/** Contracts and decisions. */
export const decisions: RegisterSpec = {
  part: 'decisions',
  kind: 'decision',
  tab: 'registers-part-decisions',
  newText: 'registers-new-decision',
  newHint: 'registers-hint-decision',
  empty: 'registers-empty-decision',
  emptyText: 'registers-empty-decision-text',
  list: 'decision_list',
  save: 'decision_save',
  title: (row) => text(row.name),
  columns: [
    { key: 'name', label: 'registers-name-decision', width: 'minmax(12rem, 2fr)', show: (row) => text(row.name) },
    {
      key: 'kind',
      label: 'registers-kind',
      width: '8rem',
      wide: true,
      show: (row) => coded('decision-kind', row.kind),
    },
    { key: 'body', label: 'registers-body', width: 'minmax(9rem, 1fr)', show: (row) => text(row.body) },
    { key: 'number', label: 'registers-number', width: '8rem', show: (row) => text(row.number) },
    { key: 'decided_on', label: 'registers-decided-on', width: '7.5rem', show: (row) => day(row.decided_on) },
    {
      key: 'relation_name',
      label: 'registers-relation',
      width: 'minmax(9rem, 1fr)',
      wide: true,
      show: (row) => text(row.relation_name),
    },
  ],
  groups: [
    {
      title: 'registers-group-what',
      fields: [
        { name: 'name', label: 'registers-name-decision', kind: 'text', required: true },
        { name: 'kind', label: 'registers-kind', kind: 'choice', codes: DecisionKindCodes, family: 'decision-kind' },
        { name: 'body', label: 'registers-body', kind: 'text', whole: true },
        { name: 'number', label: 'registers-number', kind: 'text' },
        { name: 'decided_on', label: 'registers-decided-on', kind: 'date' },
        { name: 'public', label: 'registers-public', kind: 'flag' },
        { name: 'relation_id', label: 'registers-relation', kind: 'relation' },
        { name: 'remark', label: 'registers-remark', kind: 'area' },
      ],
    },
    {
      title: 'registers-group-term',
      fields: [
        { name: 'valid_from', label: 'registers-from', kind: 'date' },
        { name: 'valid_until', label: 'registers-until', kind: 'date' },
      ],
    },
    {
      title: 'registers-evidence',
      fields: [{ name: 'evidence_ids', label: 'registers-evidence', kind: 'evidence' }],
    },
  ],
  blank: {
    kind: 'council_decision',
    name: '',
    body: '',
    number: '',
    decided_on: null,
    public: null,
    valid_from: null,
    valid_until: null,
    relation_id: null,
    remark: '',
    evidence_ids: [],
  },
  given: (row) => (row.record_id ? null : { fields: [], note: 'registers-given-relation' }),
};

/** Costs by causation. */
export const costs: RegisterSpec = {
  part: 'costs',
  kind: 'cost',
  tab: 'registers-part-costs',
  newText: 'registers-new-cost',
  newHint: 'registers-hint-cost',
  empty: 'registers-empty-cost',
  emptyText: 'registers-empty-cost-text',
  list: 'cost_list',
  save: 'cost_save',
  title: (row) => text(row.name),
  columns: [
    { key: 'year', label: 'registers-year', width: '5rem', show: (row) => String(row.year) },
    { key: 'name', label: 'registers-name-cost', width: 'minmax(12rem, 2fr)', show: (row) => text(row.name) },
    { key: 'amount', label: 'registers-amount', width: '8rem', end: true, show: (row) => euro(row.amount as number) },
    { key: 'key', label: 'registers-key', width: 'minmax(10rem, 1fr)', show: (row) => coded('cost-key', row.key) },
  ],
  groups: [
    {
      title: 'registers-group-what',
      fields: [
        { name: 'name', label: 'registers-name-cost', kind: 'text', required: true },
        { name: 'year', label: 'registers-year', kind: 'year' },
        { name: 'amount', label: 'registers-amount', kind: 'euro' },
        { name: 'key', label: 'registers-key', kind: 'choice', codes: CostKeyCodes, family: 'cost-key' },
        {
          name: 'member_id',
          label: 'registers-bearer',
          kind: 'municipality',
          when: (fields) => fields.key === 'fixed',
        },
        { name: 'remark', label: 'registers-remark', kind: 'area' },
      ],
    },
  ],
  blank: { year: 0, name: '', amount: 0, key: 'workplaces', member_id: null, remark: '' },
};

/** How many measures of the ITSiV-PV a service lacks; nothing where it does not ask for them. */
function lacking(row: EntryRow): string {
  if (!row.under_regulation) return '';
  const count = (row.lacking as unknown[]).length;
  return count > 0 ? t('registers-lacking-count', { count }) : t('service-lacks-nothing');
}

/** Online services. */
export const services: RegisterSpec = {
  part: 'services',
  kind: 'service',
  tab: 'registers-part-services',
  newText: 'registers-new-service',
  newHint: 'registers-hint-service',
  empty: 'registers-empty-service',
  emptyText: 'registers-empty-service-text',
  list: 'service_list',
  save: 'service_save',
  title: (row) => text(row.name),
  columns: [
    { key: 'name', label: 'registers-name-service', width: 'minmax(12rem, 2fr)', show: (row) => text(row.name) },
    {
      key: 'service_key',
      label: 'registers-service-key',
      width: '10rem',
      wide: true,
      show: (row) => text(row.service_key),
    },
    { key: 'status', label: 'registers-status', width: '8rem', show: (row) => coded('service-status', row.status) },
    {
      key: 'online_since',
      label: 'registers-online-since',
      width: '8rem',
      wide: true,
      show: (row) => day(row.online_since),
    },
    {
      key: 'responsible',
      label: 'registers-responsible',
      width: 'minmax(9rem, 1fr)',
      show: (row) => text(row.responsible),
    },
    { key: 'lacking', label: 'registers-lacking', width: '8rem', show: lacking },
  ],
  groups: [
    {
      title: 'registers-group-what',
      fields: [
        { name: 'name', label: 'registers-name-service', kind: 'text', required: true },
        { name: 'service_key', label: 'registers-service-key', kind: 'text' },
        { name: 'ozg_id', label: 'registers-ozg-id', kind: 'text' },
        {
          name: 'status',
          label: 'registers-status',
          kind: 'choice',
          codes: ServiceStatusCodes,
          family: 'service-status',
        },
        {
          name: 'connection',
          label: 'registers-connection',
          kind: 'choice',
          codes: PortalConnectionCodes,
          family: 'portal-connection',
          optional: true,
        },
        { name: 'online_since', label: 'registers-online-since', kind: 'date' },
        { name: 'responsible', label: 'registers-responsible', kind: 'person' },
        { name: 'object_ids', label: 'registers-objects', kind: 'objects' },
        { name: 'remark', label: 'registers-remark', kind: 'area' },
      ],
    },
    {
      title: 'registers-group-regulation',
      fields: [
        {
          name: 'guidelines',
          label: 'field-guidelines',
          kind: 'rows',
          columns: [
            { name: 'name', label: 'registers-guideline', kind: 'text', needed: true },
            {
              name: 'state',
              label: 'registers-guideline-state',
              kind: 'choice',
              codes: GuidelineStateCodes,
              family: 'guideline-state',
            },
          ],
          row: () => ({ name: '', state: 'open' }),
        },
        { name: 'concept_on', label: 'field-concept-on', kind: 'date' },
        { name: 'pentest_on', label: 'field-pentest-on', kind: 'date' },
        {
          name: 'pentest_result',
          label: 'field-pentest-result',
          kind: 'choice',
          codes: PentestResultCodes,
          family: 'pentest-result',
          optional: true,
        },
        { name: 'evidence_ids', label: 'registers-evidence', kind: 'evidence' },
      ],
    },
  ],
  blank: {
    name: '',
    service_key: '',
    ozg_id: '',
    status: 'planned',
    connection: null,
    online_since: null,
    responsible: '',
    remark: '',
    guidelines: [],
    concept_on: null,
    pentest_on: null,
    pentest_result: null,
    object_ids: [],
    evidence_ids: [],
  },
};

/** Within which periods a state's law wants reports; the BSIG says it itself. */
const periods: FieldSpec[] = ['early_warning_hours', 'notification_hours', 'final_report_months'].map((name) => ({
  name,
  label: `field-${name.replaceAll('_', '-')}`,
  kind: 'number',
  when: (fields) => fields.regime === 'state_law',
}));

/** Which regimes apply. */
export const regimes: RegisterSpec = {
  part: 'regimes',
  kind: 'regime',
  tab: 'registers-part-regimes',
  newText: '',
  newHint: '',
  empty: 'registers-empty-regime',
  emptyText: 'registers-empty-regime-text',
  list: 'regime_list',
  save: 'regime_save',
  fixed: true,
  title: (row) => coded('regime', row.regime),
  columns: [
    {
      key: 'regime',
      label: 'registers-name-regime',
      width: 'minmax(14rem, 2fr)',
      show: (row) => coded('regime', row.regime),
    },
    { key: 'applies', label: 'registers-applies', width: '9rem', show: (row) => coded('applicability', row.applies) },
    {
      key: 'legal_basis',
      label: 'registers-legal-basis',
      width: 'minmax(9rem, 1fr)',
      wide: true,
      show: (row) => text(row.legal_basis),
    },
    {
      key: 'decided_on',
      label: 'registers-decided-on',
      width: '7.5rem',
      wide: true,
      show: (row) => day(row.decided_on),
    },
    { key: 'authority', label: 'registers-authority', width: 'minmax(9rem, 1fr)', show: (row) => text(row.authority) },
  ],
  groups: [
    {
      title: 'registers-group-decision',
      fields: [
        {
          name: 'applies',
          label: 'registers-applies',
          kind: 'choice',
          codes: ApplicabilityCodes,
          family: 'applicability',
        },
        { name: 'reason', label: 'registers-reason', kind: 'area' },
        { name: 'legal_basis', label: 'registers-legal-basis', kind: 'text', whole: true },
        { name: 'decided_by', label: 'registers-decided-by', kind: 'person' },
        { name: 'decided_on', label: 'registers-decided-on', kind: 'date' },
      ],
    },
    {
      title: 'registers-group-authority',
      fields: [
        { name: 'authority', label: 'registers-authority', kind: 'text' },
        { name: 'authority_contact', label: 'registers-authority-contact', kind: 'text', whole: true },
        { name: 'registration', label: 'registers-registration', kind: 'text' },
        ...periods,
      ],
    },
  ],
  blank: {
    regime: '',
    applies: 'unclear',
    reason: '',
    legal_basis: '',
    decided_by: '',
    decided_on: null,
    registration: '',
    authority: '',
    authority_contact: '',
    early_warning_hours: null,
    notification_hours: null,
    final_report_months: null,
  },
};
