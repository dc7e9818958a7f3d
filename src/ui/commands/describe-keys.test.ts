import { expect, test } from 'vitest';
import { ariaKeys, describeKeys } from './describe-keys.ts';

test.each([
  ['Mod+K', 'Ctrl K', '⌘ K', 'Control+K'],
  ['Alt+Enter', 'Alt Enter', '⌥ Enter', 'Alt+Enter'],
  ['Escape', 'Esc', 'Esc', 'Escape'],
  ['?', '?', '?', '?'],
  ['+', '+', '+', '+'],
  ['Mod++', 'Ctrl +', '⌘ +', 'Control++'],
])('%s', (keys, plain, mac, aria) => {
  expect(describeKeys(keys, false).join(' ')).toBe(plain);
  expect(describeKeys(keys, true).join(' ')).toBe(mac);
  expect(ariaKeys(keys, false)).toBe(aria);
});
