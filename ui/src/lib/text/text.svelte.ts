import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';

export type Language = 'de' | 'en';
export type Args = Record<string, FluentVariable>;

const locales: Record<Language, string> = { de: 'de-DE', en: 'en-GB' };

function bundle(language: Language, ...sources: string[]): FluentBundle {
  // No isolation marks: they would be copied with the text and show as boxes in some fonts.
  const made = new FluentBundle(locales[language], { useIsolating: false });
  for (const source of sources) made.addResource(new FluentResource(source));
  return made;
}

/** The files of both languages: those of the window, and those that the whole program reads. */
const files = import.meta.glob<string>(
  '$locales/*/{terms,words,method,modelling,risk,plan,providers,points,registers,privacy,columns,ui,ui-*}.ftl',
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
);

function sourcesOf(tag: Language): string[] {
  return Object.entries(files).flatMap(([path, source]) => (path.includes(`/${tag}/`) ? [source] : []));
}

const bundles: Partial<Record<Language, FluentBundle>> = {};

/** The texts of a language, read when the first of them is asked for: the other language costs the start nothing. */
function textsOf(tag: Language): FluentBundle {
  return (bundles[tag] ??= bundle(tag, ...sourcesOf(tag)));
}

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
  const source = textsOf(state.language);
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
  return (Object.keys(locales) as Language[]).map(textsOf).flatMap((source) => {
    const pattern = source.getMessage(id)?.value;
    return pattern ? [source.formatPattern(pattern)] : [];
  });
}
