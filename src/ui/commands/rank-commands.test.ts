import { expect, test } from 'vitest';
import type { Command } from './command.ts';
import { prepareCommands, rankCommands } from './rank-commands.ts';

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const LABELS: Readonly<Record<string, readonly string[]>> = {
  Results: ['Copy link', 'Sort by title', 'Clear all'],
  Filters: [
    'Topic: Drones & uncrewed systems',
    'Exclude topic: Drones & uncrewed systems',
    'Author: Ibrahim Traoré',
  ],
  Articles: [
    'Iran Unveils Drone Carrier',
    'Some Long Headline of an Article Whose Letters Hold Nearly Everything That Can Be Typed Clear',
  ],
};

const commands = Object.entries(LABELS).flatMap(([group, labels]) =>
  labels.map((label): Command => ({ id: label, label, group, run: () => {} })),
);
const candidates = prepareCommands(
  [...commands, { id: 'dark', label: 'Dark theme', group: 'Theme', words: 'colours', run: () => {} }],
  fold,
);

const find = (text: string): readonly string[] =>
  rankCommands(candidates, text, fold).flatMap((group) => group.commands.map(({ label }) => label));

test.each([
  ['TRAORE', ['Author: Ibrahim Traoré']],
  ['drones exclude', ['Exclude topic: Drones & uncrewed systems']],
  ['cpy lnk', ['Copy link']],
  ['clear', ['Clear all', LABELS.Articles?.[1]]],
  ['colour', ['Dark theme']],
  ['clours', []],
  ['zebra', []],
])('%s finds %j', (text, labels) => {
  expect(find(text)).toEqual(labels);
});

test('what begins with the word comes first, in its group and with its group', () => {
  expect(find('drone').slice(0, 2)).toEqual(LABELS.Filters?.slice(0, 2));
  expect(find('iran')[0]).toBe('Iran Unveils Drone Carrier');
});

test('a long group is cut, not a short one behind it', () => {
  const many = Array.from({ length: 100 }, (_, at) => ({ ...commands[0], id: `${at}`, label: `Link ${at}` }));
  const ranked = rankCommands(prepareCommands([...many, ...commands] as Command[], fold), 'link', fold);
  expect(ranked.map(({ name, commands: kept }) => [name, kept.length])).toEqual([['Results', 8]]);
});
