export const THEMES = ['system', 'light', 'dark'] as const;

export type Theme = (typeof THEMES)[number];

/** The same key in public/theme.js, which applies the theme before the first paint. */
const KEY = 'theme';

function read(): Theme {
  try {
    const stored = localStorage.getItem(KEY);
    return THEMES.find((theme) => theme === stored) ?? 'system';
  } catch {
    return 'system';
  }
}

function store(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Blocked or full: the theme then holds until the page is closed.
  }
}

const listeners = new Set<() => void>();
let theme: Theme | null = null;

/** What was chosen last; `system` where nothing was, or where the browser blocks storage. */
export function currentTheme(): Theme {
  theme ??= read();
  return theme;
}

export function applyTheme(chosen: Theme): void {
  theme = chosen;
  if (chosen === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = chosen;
  store(chosen);
  for (const listener of listeners) listener();
}

export function nextTheme(last: Theme): Theme {
  return THEMES[(THEMES.indexOf(last) + 1) % THEMES.length] ?? 'system';
}

export function subscribeToTheme(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
