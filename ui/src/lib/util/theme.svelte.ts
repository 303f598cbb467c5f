export type Theme = 'system' | 'light' | 'dark';

const key = 'schutzakte.theme';
const dark = window.matchMedia('(prefers-color-scheme: dark)');
const stored = localStorage.getItem(key);
const state = $state<{ theme: Theme }>({ theme: stored === 'light' || stored === 'dark' ? stored : 'system' });

function apply(): void {
  const shown = state.theme === 'system' ? (dark.matches ? 'dark' : 'light') : state.theme;
  document.documentElement.dataset.kernTheme = shown;
}

/** What the user chose; `system` follows the desktop. */
export function theme(): Theme {
  return state.theme;
}

export function useTheme(next: Theme): void {
  state.theme = next;
  localStorage.setItem(key, next);
  apply();
}

dark.addEventListener('change', apply);
apply();
