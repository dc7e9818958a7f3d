import { expect, test } from 'vitest';
import type { Command } from './command.ts';
import { findCommand, type Situation } from './find-command.ts';

const command = (id: string, keys: string, more: Partial<Command> = {}): Command => ({
  id,
  keys,
  label: id,
  group: 'Page',
  run: () => {},
  ...more,
});

const COMMANDS = [
  command('next', 'j', { repeats: true }),
  command('select', 'x'),
  command('palette', 'Mod+K'),
  command('clear', 'Escape'),
  command('open', 'Enter', { run: null }),
];

const FREE: Situation = { isTyping: false, isDialogOpen: false, singleKeys: true, isRepeat: false };

function find(keys: string, change: Partial<Situation> = {}): string | undefined {
  const mod = keys.startsWith('Mod+');
  const stroke = { key: keys.replace('Mod+', ''), mod, alt: false, shift: false };
  return findCommand(COMMANDS, stroke, { ...FREE, ...change })?.id;
}

test('every key finds its command, a key that a control answers itself none', () => {
  expect(['j', 'x', 'Mod+K', 'Escape', 'Enter'].map((keys) => find(keys))).toEqual([
    'next',
    'select',
    'palette',
    'clear',
    undefined,
  ]);
});

test.each<[why: string, change: Partial<Situation>, left: readonly string[]]>([
  ['while typing', { isTyping: true }, ['Mod+K']],
  ['under a dialog', { isDialogOpen: true }, ['Mod+K']],
  ['with single keys off', { singleKeys: false }, ['Mod+K', 'Escape']],
  ['of a key held down', { isRepeat: true }, ['j']],
])('%s only these are left: %j', (_, change, left) => {
  expect(['j', 'x', 'Mod+K', 'Escape'].filter((keys) => find(keys, change) !== undefined).sort()).toEqual(
    left.toSorted(),
  );
});

test('of two commands with the same keys the later one runs', () => {
  const both = [...COMMANDS, command('other', 'x')];
  expect(findCommand(both, { key: 'x', mod: false, alt: false, shift: false }, FREE)?.id).toBe('other');
});
