import fc from 'fast-check';
import { expect, test } from 'vitest';
import { monthOf } from '../model/partial-date.ts';
import { EVERYTHING, toggleValue } from './query.ts';
import { MEASURES, PLAIN_VIEW, type View } from './view.ts';
import { printLink, printView, readView } from './view-url.ts';

const read = (text: string) => readView(new URLSearchParams(text));

const anyView: fc.Arbitrary<View> = fc.record({
  zoom: fc.option(
    fc.tuple(fc.integer({ min: 12, max: 36_000 }), fc.nat(400)).map(([first, more]) => ({
      from: monthOf(first),
      to: monthOf(first + more),
    })),
  ),
  measure: fc.constantFrom(...MEASURES),
  byYear: fc.constantFrom(...MEASURES),
});

test('any view survives the trip through a link', () => {
  fc.assert(
    fc.property(anyView, (view) => {
      expect(read(printView(view))).toEqual({ view, problems: [] });
    }),
  );
});

test('the usual view is an empty string, and a view reads as a person would write it', () => {
  expect(printView(PLAIN_VIEW)).toBe('');
  const link = 'zoom=2022-01..2022-12&measure=share&by-year=share';
  expect(printView(read(link).view)).toBe(link);
  expect(read('topic=air&from=2022-01')).toEqual({ view: PLAIN_VIEW, problems: [] });
});

test('a link holds the query before the view, and nothing for what is usual', () => {
  const { view } = read('measure=share');
  expect(printLink(toggleValue(EVERYTHING, 'topic', 'air'), view)).toBe('topic=air&measure=share');
  expect(printLink(EVERYTHING, view)).toBe('measure=share');
  expect(printLink(EVERYTHING, PLAIN_VIEW)).toBe('');
});

const ZOOM = 'two months such as 2022-01..2022-12';

test.each([
  ['zoom=2022-13..2023-01', { key: 'zoom', value: '2022-13..2023-01', expected: ZOOM }],
  ['zoom=2022-01', { key: 'zoom', value: '2022-01', expected: ZOOM }],
  ['zoom=2022..2023', { key: 'zoom', value: '2022..2023', expected: ZOOM }],
  ['zoom=2023-01..2022-01', { key: 'zoom', value: '2023-01..2022-01', expected: ZOOM }],
  ['zoom=2022-01..2022-02..2022-03', { key: 'zoom', value: '2022-01..2022-02..2022-03', expected: ZOOM }],
  ['by-year=most', { key: 'by-year', value: 'most', expected: 'count, share' }],
  ['measure=most', { key: 'measure', value: 'most', expected: 'count, share' }],
])('%s is left out and named', (link, problem) => {
  expect(read(link)).toEqual({ view: PLAIN_VIEW, problems: [problem] });
});
