import { splitKeys } from './key-stroke.ts';

const NAMES: Readonly<Record<string, string>> = {
  Escape: 'Esc',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};

const MAC_NAMES: Readonly<Record<string, string>> = { Mod: '⌘', Alt: '⌥', Shift: '⇧' };

/** What stands on the keys to press together, `Ctrl` and `K`, as this kind of keyboard has it. */
export function describeKeys(keys: string, isMac: boolean): readonly string[] {
  return splitKeys(keys).map((key) => {
    if (isMac && MAC_NAMES[key] !== undefined) return MAC_NAMES[key];
    return key === 'Mod' ? 'Ctrl' : (NAMES[key] ?? key);
  });
}

/** For `aria-keyshortcuts`: `Control+K`, `Meta+K` on a Mac. */
export function ariaKeys(keys: string, isMac: boolean): string {
  return keys.replace('Mod', isMac ? 'Meta' : 'Control');
}

/** Whether the machine has a Mac's keyboard. */
export function isMacKeyboard(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.platform);
}
