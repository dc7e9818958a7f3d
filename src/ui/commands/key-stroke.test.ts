import { expect, test } from 'vitest';
import { isSingleKey, isStrokeOf, type KeyStroke, readStroke } from './key-stroke.ts';

type Pressed = Partial<KeyboardEvent> & { readonly altGraph?: boolean };

function press({ altGraph = false, ...event }: Pressed): KeyStroke {
  return readStroke({
    key: '',
    code: '',
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    ...event,
    getModifierState: (key: string) => altGraph && key === 'AltGraph',
  } as KeyboardEvent);
}

test.each<[keys: string, yes: Pressed, no: Pressed]>([
  ['j', { key: 'j' }, { key: 'j', ctrlKey: true }],
  ['j', { key: 'J' }, { key: 'J', shiftKey: true }],
  ['j', { key: 'о', code: 'KeyJ' }, { key: 'о', code: 'KeyK' }],
  ['?', { key: '?', shiftKey: true }, { key: '/' }],
  ['?', { key: '?' }, { key: '?', metaKey: true }],
  ['[', { key: '[', ctrlKey: true, altKey: true, altGraph: true }, { key: '[', ctrlKey: true }],
  ['[', { key: '[', altKey: true }, { key: ']', altKey: true }],
  ['+', { key: '+', shiftKey: true }, { key: '=' }],
  ['Mod+K', { key: 'k', ctrlKey: true }, { key: 'k' }],
  ['Mod+K', { key: 'k', metaKey: true }, { key: 'k', metaKey: true, shiftKey: true }],
  ['Mod+K', { key: 'л', code: 'KeyK', ctrlKey: true }, { key: 'л', code: 'KeyK' }],
  ['Escape', { key: 'Escape' }, { key: 'Escape', altKey: true }],
  ['Alt+Enter', { key: 'Enter', altKey: true }, { key: 'Enter' }],
])('%s is %o and not %o', (keys, yes, no) => {
  expect(isStrokeOf(keys, press(yes))).toBe(true);
  expect(isStrokeOf(keys, press(no))).toBe(false);
});

test('single keys are those that type a character', () => {
  expect(['j', '?', ']'].every(isSingleKey)).toBe(true);
  expect(['Escape', 'Mod+K', 'Alt+Enter'].some(isSingleKey)).toBe(false);
});
