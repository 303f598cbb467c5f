import { ClassificationCodes, ControlledStatusCodes, DocumentKindCodes, PolicyCodes } from '$lib/backend/bindings';
import { coded, day, text, type RegisterSpec } from './spec';

/** Controlled documents: release, distribution, review. */
export const documents: RegisterSpec = {
  part: 'documents',
  kind: 'controlled_document',
  view: 'desk',
  tab: 'desk-part-documents',
  newText: 'desk-new-document',
  newHint: 'desk-hint-document',
  empty: 'desk-empty-document',
  emptyText: 'desk-empty-document-text',
  list: 'controlled_document_list',
  save: 'controlled_document_save',
  start: ['title', 'kind', 'version', 'status', 'owner'],
  title: (row) => text(row.title),
  subtitle: (row) =>
    [coded('document-kind', row.kind), text(row.version), coded('controlled-status', row.status)]
      .filter(Boolean)
      .join(' · '),
  columns: [
    { key: 'title', label: 'desk-document', width: 'minmax(14rem, 2fr)', show: (row) => text(row.title) },
    { key: 'kind', label: 'field-kind', width: '9rem', wide: true, show: (row) => coded('document-kind', row.kind) },
    { key: 'version', label: 'field-version', width: '5.5rem', show: (row) => text(row.version) },
    { key: 'status', label: 'field-status', width: '8rem', show: (row) => coded('controlled-status', row.status) },
    { key: 'owner', label: 'field-owner', width: 'minmax(9rem, 1fr)', wide: true, show: (row) => text(row.owner) },
    {
      key: 'review_due_on',
      label: 'document-next-review',
      width: '9.5rem',
      wide: true,
      show: (row) => day(row.review_due_on),
    },
  ],
  groups: [
    {
      title: 'desk-group-document',
      fields: [
        { name: 'title', label: 'desk-document', kind: 'text', required: true, whole: true },
        {
          name: 'kind',
          label: 'field-document-kind',
          kind: 'choice',
          codes: DocumentKindCodes,
          family: 'document-kind',
        },
        { name: 'number', label: 'desk-number', kind: 'text' },
        { name: 'version', label: 'field-version', kind: 'text' },
        {
          name: 'status',
          label: 'field-status',
          kind: 'choice',
          codes: ControlledStatusCodes,
          family: 'controlled-status',
        },
        { name: 'owner', label: 'field-owner', kind: 'person' },
        { name: 'author', label: 'field-author', kind: 'person' },
        {
          name: 'classification',
          label: 'field-classification',
          kind: 'choice',
          codes: ClassificationCodes,
          family: 'classification',
        },
        { name: 'storage', label: 'field-storage', kind: 'text', whole: true },
      ],
    },
    {
      title: 'desk-group-release',
      fields: [
        { name: 'released_by', label: 'field-released-by', kind: 'person' },
        { name: 'released_on', label: 'field-released-on', kind: 'date' },
        { name: 'valid_from', label: 'field-valid-from', kind: 'date' },
        { name: 'review_due_on', label: 'document-next-review', kind: 'date' },
        {
          name: 'replaced_by_id',
          label: 'document-replaced-by',
          kind: 'document',
          whole: true,
          when: (fields) => fields.status === 'withdrawn' || Boolean(fields.replaced_by_id),
        },
      ],
    },
    {
      title: 'desk-group-distribution',
      fields: [
        {
          name: 'distribution',
          label: 'field-distribution',
          kind: 'rows',
          columns: [
            { name: 'recipient', label: 'document-recipient', kind: 'text', needed: true, whole: true },
            { name: 'way', label: 'field-way', kind: 'text' },
            { name: 'since', label: 'desk-since', kind: 'date' },
          ],
          row: () => ({ recipient: '', way: '', since: null }),
        },
      ],
    },
    {
      title: 'desk-group-asked',
      fields: [
        {
          name: 'policy',
          label: 'field-policy',
          kind: 'choice',
          codes: PolicyCodes,
          family: 'policy',
          optional: true,
          whole: true,
        },
        { name: 'domain_id', label: 'desk-domain', kind: 'domain', whole: true },
        { name: 'requirement_ids', label: 'document-asked-by', kind: 'requirements' },
        { name: 'evidence_ids', label: 'desk-file', kind: 'evidence' },
        { name: 'remark', label: 'field-desk-remark', kind: 'area' },
      ],
    },
  ],
  blank: {
    domain_id: null,
    title: '',
    number: '',
    kind: 'guideline',
    policy: null,
    version: '',
    status: 'draft',
    author: '',
    owner: '',
    released_by: '',
    released_on: null,
    classification: 'internal',
    valid_from: null,
    review_due_on: null,
    distribution: [],
    storage: '',
    replaced_by_id: null,
    requirement_ids: [],
    evidence_ids: [],
    remark: '',
  },
};
