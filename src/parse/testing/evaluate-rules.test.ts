import { expect, test } from 'vitest';
import { evaluateRules, LABELS, termsThatNameTitles } from './evaluate-rules.ts';
import { score } from './score-labels.ts';

test.each([
  ['topics', 0.95],
  ['places', 0.97],
  ['actors', 0.9],
  ['systems', 0.95],
] as const)('the rules for %s reach F1 %d on the titles labelled by hand', (field, least) => {
  expect(score(LABELS, field).f1).toBeGreaterThanOrEqual(least);
});

test('no rule names a whole title', () => {
  expect(termsThatNameTitles()).toEqual([]);
});

test('a score counts what is missing and what is too much', () => {
  const none = { required: [], accepted: [] };
  const title = { line: 1, title: 'Iran Unveils New Warship (Jane Doe)', actors: none, systems: none };
  const labelled = [
    { ...title, topics: { required: ['naval', 'air'], accepted: ['naval', 'air'] }, places: none },
  ];
  expect(score(labelled, 'topics')).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3 });
  expect(score(labelled, 'places')).toEqual({ precision: 0, recall: 1, f1: 0 });
  expect(evaluateRules()).toMatch(/^60 titles/);
});
