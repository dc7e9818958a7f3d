const KEY = 'single-key-shortcuts';
const OFF = 'off';

function read(): boolean {
  try {
    return localStorage.getItem(KEY) !== OFF;
  } catch {
    return true;
  }
}

function store(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, OFF);
  } catch {
    // Blocked or full: the choice then holds until the page is closed.
  }
}

const listeners = new Set<() => void>();
let isOn: boolean | null = null;

/** Whether keys that type a character are shortcuts (WCAG 2.1.4): on until switched off, and remembered. */
export function areSingleKeysOn(): boolean {
  isOn ??= read();
  return isOn;
}

export function switchSingleKeys(on: boolean): void {
  isOn = on;
  store(on);
  for (const listener of listeners) listener();
}

export function subscribeToSingleKeys(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
