import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import germanColumns from '$locales/de/columns.ftl?raw';
import germanMethod from '$locales/de/method.ftl?raw';
import germanPlan from '$locales/de/plan.ftl?raw';
import germanTerms from '$locales/de/terms.ftl?raw';
import germanUi from '$locales/de/ui.ftl?raw';
import germanDrafts from '$locales/de/ui-drafts.ftl?raw';
import germanMappings from '$locales/de/ui-mappings.ftl?raw';
import germanMeasures from '$locales/de/ui-plan.ftl?raw';
import germanStructure from '$locales/de/ui-structure.ftl?raw';
import germanWords from '$locales/de/words.ftl?raw';
import englishColumns from '$locales/en/columns.ftl?raw';
import englishMethod from '$locales/en/method.ftl?raw';
import englishPlan from '$locales/en/plan.ftl?raw';
import englishTerms from '$locales/en/terms.ftl?raw';
import englishUi from '$locales/en/ui.ftl?raw';
import englishDrafts from '$locales/en/ui-drafts.ftl?raw';
import englishMappings from '$locales/en/ui-mappings.ftl?raw';
import englishMeasures from '$locales/en/ui-plan.ftl?raw';
import englishStructure from '$locales/en/ui-structure.ftl?raw';
import englishWords from '$locales/en/words.ftl?raw';

export type Language = 'de' | 'en';
export type Args = Record<string, FluentVariable>;

const locales: Record<Language, string> = { de: 'de-DE', en: 'en-GB' };

function bundle(language: Language, ...sources: string[]): FluentBundle {
  // No isolation marks: they would be copied with the text and show as boxes in some fonts.
  const made = new FluentBundle(locales[language], { useIsolating: false });
  for (const source of sources) made.addResource(new FluentResource(source));
  return made;
}

const bundles: Record<Language, FluentBundle> = {
  de: bundle(
    'de',
    germanTerms,
    germanPlan,
    germanWords,
    germanMethod,
    germanColumns,
    germanUi,
    germanDrafts,
    germanMappings,
    germanStructure,
    germanMeasures,
  ),
  en: bundle(
    'en',
    englishTerms,
    englishPlan,
    englishWords,
    englishMethod,
    englishColumns,
    englishUi,
    englishDrafts,
    englishMappings,
    englishStructure,
    englishMeasures,
  ),
};

const state = $state<{ language: Language }>({ language: 'de' });

/** The window's language. */
export function language(): Language {
  return state.language;
}

/** The locale by which numbers and plurals are written. */
export function locale(): string {
  return locales[state.language];
}

/** Changes the window's language; everything on it follows. */
export function useLanguage(next: Language): void {
  state.language = next;
  document.documentElement.lang = next;
}

function find(id: string, args?: Args): string | null {
  const source = bundles[state.language];
  const message = source.getMessage(id);
  return message?.value ? source.formatPattern(message.value, args ?? null) : null;
}

/** The text of an id. A missing one shows as ⟦id⟧, never as nothing; a test finds it before. */
export function t(id: string, args?: Args): string {
  return find(id, args) ?? `⟦${id}⟧`;
}

/** The word for a coded value, e.g. `term('status', 'yes')`; an unknown code shows as it is. */
export function term(family: string, code: string): string {
  return find(`${family}-${code.replaceAll('_', '-')}`) ?? code;
}

/** The id of a level, as catalogs spell it: `normal-SdT`, `erhöht`. */
const levelId = (level: string): string => level.toLocaleLowerCase('de').replaceAll('ö', 'oe');

/** The word for a level of requirements; one that nobody knows shows as it is. */
export function levelWord(level: string): string {
  return find(`security-level-${levelId(level)}`) ?? level;
}

/** What a level means, where the program knows it; a vocabulary may say more. */
export function levelHelp(level: string): string {
  return find(`security-level-help-${levelId(level)}`) ?? '';
}

/** A text as it begins a cell, a badge or a choice: with a capital. */
export function sentence(text: string): string {
  const [first = '', ...rest] = text;
  return first.toLocaleUpperCase(locale()) + rest.join('');
}

/** The word for a coded value where it stands alone. */
export function word(family: string, code: string): string {
  return sentence(term(family, code));
}

/** The words for a coded value in every language of the window. */
export function wordsOf(family: string, code: string): string[] {
  const id = `${family}-${code.replaceAll('_', '-')}`;
  return Object.values(bundles).flatMap((source) => {
    const pattern = source.getMessage(id)?.value;
    return pattern ? [source.formatPattern(pattern)] : [];
  });
}
