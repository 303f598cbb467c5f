import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';

export type Language = 'de' | 'en';
export type Args = Record<string, FluentVariable>;

const locales: Record<Language, string> = { de: 'de-DE', en: 'en-GB' };

/** The files of both languages: those of the window, and those that the whole program reads. */
const files = import.meta.glob<string>(
  '$locales/*/{terms,words,records,method,modelling,risk,plan,providers,points,registers,privacy,iso,desk,coverage,incidents,columns,ui,ui-*}.ftl',
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
);

/** The texts of a language. A file is read when one of its texts is asked for; most wait until their view is opened. */
class Texts {
  readonly #bundle: FluentBundle;
  #waiting: string[];

  constructor(tag: Language) {
    // No isolation marks: they would be copied with the text and show as boxes in some fonts.
    this.#bundle = new FluentBundle(locales[tag], { useIsolating: false });
    this.#waiting = Object.entries(files).flatMap(([path, source]) => (path.includes(`/${tag}/`) ? [source] : []));
  }

  format(id: string, args?: Args): string | null {
    if (!this.#bundle.hasMessage(id)) this.#read((source) => source.includes(`${id} =`));
    const problems: Error[] = [];
    const text = this.#formatted(id, args, problems);
    if (problems.length === 0 || this.#waiting.length === 0) return text;
    // It refers to a text of another file.
    this.#read(() => true);
    return this.#formatted(id, args, []);
  }

  #formatted(id: string, args: Args | undefined, problems: Error[]): string | null {
    const pattern = this.#bundle.getMessage(id)?.value;
    return pattern ? this.#bundle.formatPattern(pattern, args ?? null, problems) : null;
  }

  #read(asked: (source: string) => boolean): void {
    const read = this.#waiting.filter(asked);
    if (read.length === 0) return;
    this.#waiting = this.#waiting.filter((source) => !read.includes(source));
    for (const source of read) this.#bundle.addResource(new FluentResource(source));
  }
}

const languages: Partial<Record<Language, Texts>> = {};

function textsOf(tag: Language): Texts {
  return (languages[tag] ??= new Texts(tag));
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
  return textsOf(state.language).format(id, args);
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
  return (Object.keys(locales) as Language[]).flatMap((tag) => textsOf(tag).format(id) ?? []);
}
