/** Everything people read comes through here. */
export { language, locale, t, term, useLanguage } from './text.svelte';
export type { Args, Language } from './text.svelte';
export { catalogVersion, date, euro, fileSize, instant, number, percent } from './format';
export { addDays, parseDate, parseEuro } from './parse';
