/** Every text that the window uses is there in both languages, none is there for nothing, and none is written into a template. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FluentParser, type Entry, type Message } from '@fluent/syntax';
import { parse } from 'svelte/compiler';
import { describe, expect, it } from 'vitest';
import * as codes from '../src/lib/backend/bindings';

const root = fileURLToPath(new URL('..', import.meta.url));
const locales = `${root}/../src-tauri/crates/akte-text/locales`;

function files(folder: string, ends: string[]): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && ends.some((end) => entry.name.endsWith(end)))
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .filter((path) => !path.endsWith('bindings.ts') && !path.endsWith('.test.ts'));
}

const sources = files(`${root}/src`, ['.svelte', '.ts']).map((path) => ({ path, text: readFileSync(path, 'utf8') }));

function messages(language: string, file: string): Map<string, string> {
  const text = readFileSync(`${locales}/${language}/${file}.ftl`, 'utf8');
  const parsed = new FluentParser().parse(text);
  const broken = parsed.body.filter((entry) => entry.type === 'Junk');
  expect(broken, `${language}/${file}.ftl must be sound`).toEqual([]);
  const found = parsed.body.filter((entry: Entry): entry is Message => entry.type === 'Message');
  const ids = found.map((message) => message.id.name);
  expect(new Set(ids).size, `${language}/${file}.ftl has an id twice`).toBe(ids.length);
  const variables = (message: Message) =>
    [
      ...new Set(
        JSON.stringify(message.value).match(/"type":"VariableReference","id":\{"type":"Identifier","name":"\w+"/g),
      ),
    ]
      .map((match) => match.split('"').at(-2))
      .sort()
      .join();
  return new Map(found.map((message) => [message.id.name, variables(message)]));
}

/** The files of the window alone; those that the whole program reads may say more than the window uses. */
const uiFiles = readdirSync(`${locales}/de`)
  .map((name) => name.replace('.ftl', ''))
  .filter((name) => /^ui(-|$)/.test(name));
const sharedFiles = [
  'terms',
  'columns',
  'words',
  'method',
  'modelling',
  'risk',
  'plan',
  'providers',
  'points',
  'registers',
  'privacy',
  'iso',
  'desk',
  'coverage',
  'incidents',
];
const of = (language: string, files: string[]) => new Map(files.flatMap((file) => [...messages(language, file)]));
const germanUi = of('de', uiFiles);
const german = new Map([...of('de', sharedFiles), ...germanUi]);

it('no id stands in two files', () => {
  const ids = [...sharedFiles, ...uiFiles].flatMap((file) => [...messages('de', file).keys()]);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});
const english = new Map([...of('en', sharedFiles), ...of('en', uiFiles)]);

/** Families of coded values: `term('status', code)` and the codes that may come. */
const kebab = (list: readonly string[]) => list.map((code) => code.replaceAll('_', '-'));
const families: Record<string, readonly string[]> = {
  status: codes.ImplementationStatusCodes,
  'entry-status': codes.ImplementationStatusCodes,
  method: codes.MethodCodes,
  'object-kind': codes.TargetObjectKindCodes,
  'release-occasion': codes.ReleaseOccasionCodes,
  'answer-field': codes.AnswerFieldCodes,
  'copy-overwrite': codes.CopyOverwriteCodes,
  'usage-status': codes.UsageStatusCodes,
  'process-kind': codes.ProcessKindCodes,
  approach: codes.ApproachCodes,
  role: codes.PersonRoleCodes,
  'dependency-kind': codes.DependencyKindCodes,
  'basic-value': codes.BasicValueCodes,
  'need-effect': codes.NeedEffectCodes,
  'model-state': ['relevant', 'not_relevant', 'proposed', 'open'],
  'package-step': codes.PackageStepCodes,
  'package-choice': codes.PackageChoiceCodes,
  'addition-basis': codes.AdditionBasisCodes,
  'need-origin': ['missing', 'own', 'maximum', 'cumulation', 'distribution'],
  'threat-relevance': codes.ThreatRelevanceCodes,
  'risk-treatment': codes.RiskTreatmentCodes,
  'analysis-occasion': codes.AnalysisOccasionCodes,
  'analysis-standing': ['not_due', 'missing', 'begun', 'judged', 'covered'],
  'threat-source': ['named', 'additional', 'rest'],
  'risk-stage': ['before', 'after'],
  'link-criterion': ['external', 'carries_high_need', 'excludes_high_need', 'needed_in_production'],
  'point-area': codes.PointAreaCodes,
  'questionnaire-state': ['change', 'conflict', 'same', 'invalid', 'unknown'],
  'elementary-threat': Array.from({ length: 47 }, (_, place) => String(place + 1)),
  'provider-kind': codes.ProviderKindCodes,
  responsibility: codes.ResponsibilityCodes,
  'data-role': codes.DataRoleCodes,
  'provider-evidence': codes.ProviderEvidencePurposeCodes,
  'transition-state': codes.TransitionStateCodes,
  'register-kind': codes.RegisterKindCodes,
  'exception-kind': codes.ExceptionKindCodes,
  'exception-state': codes.ExceptionStateCodes,
  'backup-frequency': codes.BackupFrequencyCodes,
  'restore-result': codes.RestoreResultCodes,
  'decision-kind': codes.DecisionKindCodes,
  'cost-key': codes.CostKeyCodes,
  'service-status': codes.ServiceStatusCodes,
  'guideline-state': codes.GuidelineStateCodes,
  'pentest-result': codes.PentestResultCodes,
  'portal-connection': codes.PortalConnectionCodes,
  regime: codes.RegimeCodes,
  framework: codes.FrameworkCodes,
  cover: codes.CoverCodes,
  'incident-kind': codes.IncidentKindCodes,
  'incident-severity': codes.IncidentSeverityCodes,
  'incident-status': codes.IncidentStatusCodes,
  'report-stage': codes.ReportStageCodes,
  applicability: codes.ApplicabilityCodes,
  'activity-status': codes.ActivityStatusCodes,
  'recipient-kind': codes.RecipientKindCodes,
  safeguard: codes.SafeguardCodes,
  'transfer-choice': codes.TransferChoiceCodes,
  'retention-kind': codes.RetentionKindCodes,
  'deletion-start': codes.DeletionStartCodes,
  'period-unit': codes.PeriodUnitCodes,
  'archive-decision': codes.ArchiveDecisionCodes,
  'contract-clause': codes.ContractClauseCodes,
  'sub-processor-authorisation': codes.SubProcessorAuthorisationCodes,
  'evb-it-type': codes.EvbItTypeCodes,
  'breach-risk': codes.BreachRiskCodes,
  'notice-exception': codes.NoticeExceptionCodes,
  'request-kind': codes.RequestKindCodes,
  'request-result': codes.RequestResultCodes,
  'wp248-criterion': codes.Wp248CriterionCodes,
  'statutory-case': codes.StatutoryCaseCodes,
  'threshold-outcome': codes.ThresholdOutcomeCodes,
  'protection-goal': codes.ProtectionGoalCodes,
  'risk-grade': codes.RiskGradeCodes,
  'article32-area': codes.Article32AreaCodes,
  'protection-kind': codes.ProtectionKindCodes,
  'persons-risk': codes.PersonsRiskCodes,
  'assessment-decision': codes.AssessmentDecisionCodes,
  'clock-stand': codes.ClockStandCodes,
  'control-source': codes.ControlSourceCodes,
  'control-status': codes.ControlStatusCodes,
  'clause-status': codes.ClauseStatusCodes,
  'audit-kind': codes.AuditKindCodes,
  'audit-status': codes.AuditStatusCodes,
  'audit-method': codes.AuditMethodCodes,
  'auditor-role': codes.AuditorRoleCodes,
  'checklist-result': codes.ChecklistResultCodes,
  'finding-source': codes.FindingSourceCodes,
  'finding-class': codes.FindingClassCodes,
  'finding-state': codes.FindingStateCodes,
  effectiveness: codes.EffectivenessCodes,
  'review-input': codes.ReviewInputCodes,
  policy: codes.PolicyCodes,
  'desk-topic': codes.DeskTopicCodes,
  'document-kind': codes.DocumentKindCodes,
  'controlled-status': codes.ControlledStatusCodes,
  'training-kind': codes.TrainingKindCodes,
  'task-status': codes.TaskStatusCodes,
  'objective-direction': codes.ObjectiveDirectionCodes,
  'objective-state': codes.ObjectiveStateCodes,
  'deadline-kind': codes.DeadlineKindCodes,
  'deadline-stand': codes.DeadlineStandCodes,
  'legal-form': codes.LegalFormCodes,
  land: codes.LandCodes,
  'measure-status': codes.MeasureStatusCodes,
  priority: codes.PriorityCodes,
  'measure-effort': codes.MeasureEffortCodes,
  'measure-relation': codes.MeasureRelationKindCodes,
  'evidence-kind': codes.EvidenceKindCodes,
  'evidence-state': ['valid', 'not_yet_valid', 'expired'],
  classification: codes.ClassificationCodes,
  'protected-value': ['c', 'i', 'a'],
  'document-status': codes.DocumentStatusCodes,
  'report-code': codes.ReportKindCodes,
  'report-title': codes.ReportKindCodes,
  completeness: ['full', 'index'],
  door: ['passphrase', 'recovery_key', 'keyring', 'key_file'],
  change: codes.CatalogChangeCodes,
  severity: ['note', 'warning', 'error'],
  'column-field': [
    ...['id', 'alt_identifier', 'title', 'statement', 'guidance', 'group', 'group_id', 'level', 'modal_verb'],
    ...['effort', 'role', 'reference', 'tag', 'property'],
  ],
  'sources-reason': ['not_there', 'outside', 'remote', 'unusable'],
  'mapping-relation': codes.MappingRelationCodes,
  'mapping-coverage': codes.MappingCoverageDegreeCodes,
  'mapping-place': ['same', 'moved', 'gone', 'needs_version', 'no_catalog'],
  'mapping-state': ['wholly', 'partly', 'open', 'not_mapped'],
  'pair-place': ['same', 'moved', 'gone', 'needs_version', 'no_catalog'],
  'relation-means': codes.MappingRelationCodes,
  'corresponds-as': codes.MappingRelationCodes,
  'corresponds-covers': codes.MappingCoverageDegreeCodes,
  'takeover-check': codes.MappingRelationCodes,
  'search-kind': [
    'requirement',
    'answer',
    'measure',
    'evidence',
    'target_object',
    'risk',
    'additional_threat',
    'provider_relation',
    'exception_approval',
    'backup_record',
    'decision',
    'cost_item',
    'online_service',
    'processing_activity',
    'processor_contract',
    'data_breach',
    'data_subject_request',
    'deletion_run',
    'impact_assessment',
    'processing_client',
    'own_legal_basis',
    'controlled_document',
    'training',
    'consultation',
    'officer_task',
    'security_objective',
    'person',
    'information_domain',
    'municipality',
    'module_decision',
    'package_decision',
  ],
};
/** Families whose codes come from data; an unknown one shows as it is. */
const openFamilies = [
  'mapping-collection-status',
  'mapping-made-by',
  'field',
  'entity',
  'link-rel',
  'link-rel-from',
  'open-point',
  'part',
  'prop',
];

const all = sources.map((source) => source.text).join('\n');
const literals = new Set([...all.matchAll(/'([a-z][a-z0-9]*(?:-[a-z0-9]+)*)'/g)].map((match) => match[1] ?? ''));

describe('texts', () => {
  it('say the same in German and English', () => {
    expect([...english].sort(), 'ids and their variables').toEqual([...german].sort());
  });

  it('are there wherever they are used', () => {
    const used = [...all.matchAll(/\bt\(\s*'([^']+)'/g)].map((match) => match[1] ?? '');
    expect(used.length, 'the pattern still finds calls').toBeGreaterThan(300);
    expect(used.filter((id) => !german.has(id))).toEqual([]);
  });

  it('name every code of every closed list', () => {
    const missing = Object.entries(families).flatMap(([family, list]) =>
      kebab(list)
        .map((code) => `${family}-${code}`)
        .filter((id) => !german.has(id)),
    );
    expect(missing).toEqual([]);
  });

  it('cover every family that is asked for', () => {
    const asked = [...all.matchAll(/\b(?:term|word)\(\s*'([^']+)'/g)].map((match) => match[1] ?? '');
    const known = new Set([...Object.keys(families), ...openFamilies]);
    expect([...new Set(asked)].filter((family) => !known.has(family))).toEqual([]);
  });

  it('are all used', () => {
    const ofFamily = (id: string) =>
      [...Object.keys(families), ...openFamilies].some((family) => id.startsWith(`${family}-`));
    expect([...germanUi.keys()].filter((id) => !literals.has(id) && !ofFamily(id))).toEqual([]);
  });

  it.each(uiFiles)('are written as German is written: %s', (file) => {
    const text = readFileSync(`${locales}/de/${file}.ftl`, 'utf8');
    expect(text, 'German quotation marks are „…“').not.toMatch(/[“][^„\n]*”|"/);
    expect(text, 'an ellipsis is one character').not.toContain('...');
    expect(text, 'a dash between words is –').not.toMatch(/ - /);
  });
});

interface Node {
  type: string;
  [key: string]: unknown;
}

const spoken = ['aria-label', 'title', 'placeholder', 'alt', 'label', 'hint', 'text', 'aria-description'];
const letters = /\p{L}{2,}/u;

/** Text nodes and spoken attributes that are written into a template. */
function literalsOf(source: string): string[] {
  const found: string[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (typeof node !== 'object' || node === null) return;
    const one = node as Node;
    if (one.type === 'Text' && letters.test(String(one.data).replaceAll(/&\w+;/g, '')))
      found.push(String(one.data).trim());
    if (one.type === 'StyleDirective') return;
    if (one.type === 'Attribute') {
      if (!spoken.includes(String(one.name)) || one.value === true) return;
      const parts = (Array.isArray(one.value) ? one.value : [one.value]) as Node[];
      found.push(
        ...parts
          .filter((part) => part.type === 'Text' && letters.test(String(part.data)))
          .map((part) => String(part.data)),
      );
      return;
    }
    for (const [key, value] of Object.entries(one))
      if (key !== 'css' && key !== 'instance' && key !== 'module') visit(value);
  };
  visit(parse(source, { modern: true }).fragment);
  return found;
}

describe('templates', () => {
  it('are searched for literals at all', () => {
    expect(literalsOf('<p aria-label="Gemeinde">{a} Wort</p>')).toEqual(['Gemeinde', 'Wort']);
  });

  it.each(sources.filter((source) => source.path.endsWith('.svelte')))('speak through t(): $path', ({ text }) => {
    expect(literalsOf(text)).toEqual([]);
  });
});
