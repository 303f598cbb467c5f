import type { Request } from '$lib/backend';
import type { ReportKindRow, ReportOptions } from '$lib/backend/bindings';

/** What can be left out of a report, or of the reports of a package. */
export type Choice = Pick<ReportKindRow, 'sections' | 'has_texts' | 'has_remarks' | 'has_groups' | 'since'>;

/** The entries to which a report can be limited. */
export type Entries = Request<'report_entry_list'>;

/** The whole report, as its document is classified. */
export function noOptions(): ReportOptions {
  return {
    marking: '',
    object_ids: [],
    groups: [],
    responsible: [],
    entry_ids: [],
    without_sections: [],
    without_texts: false,
    without_remarks: false,
    without_logo: false,
    release_id: null,
    since_id: null,
  };
}

/** What all the kinds together can be printed without. */
export function choiceOf(kinds: Choice[]): Choice {
  const sections = new Map(kinds.flatMap((kind) => kind.sections).map((one) => [one.section, one]));
  return {
    sections: [...sections.values()],
    has_texts: kinds.some((kind) => kind.has_texts),
    has_remarks: kinds.some((kind) => kind.has_remarks),
    has_groups: kinds.some((kind) => kind.has_groups),
    since: kinds.some((kind) => kind.since),
  };
}

/** The options without those that a report has no use for; they stay chosen for the next one. */
export function fitting(
  options: ReportOptions,
  choice: Choice,
  withScope: boolean,
  withEntries = false,
): ReportOptions {
  return {
    ...options,
    ...(withScope ? {} : { object_ids: [], responsible: [] }),
    groups: withScope && choice.has_groups ? options.groups : [],
    ...(withEntries ? {} : { entry_ids: [] }),
    without_sections: options.without_sections.filter((one) => choice.sections.some(({ section }) => section === one)),
    without_texts: options.without_texts && choice.has_texts,
    without_remarks: options.without_remarks && choice.has_remarks,
    since_id: choice.since ? options.since_id : null,
  };
}

/** The parts of a list that people write with commas or semicolons. */
export function words(text: string): string[] {
  return text
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter(Boolean);
}

/** By how many things a report is limited to a part. */
export function partCount(options: ReportOptions): number {
  const { object_ids, groups, responsible, entry_ids, without_sections } = options;
  return [object_ids, groups, responsible, entry_ids, without_sections].filter((list) => list.length > 0).length;
}
