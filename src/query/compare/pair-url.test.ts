import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EVERYTHING } from '../query.ts';
import { anyTextQuery } from '../testing/random-corpus.ts';
import { printPair, readPair, swapSides } from './pair-url.ts';

const read = (text: string) => readPair(new URLSearchParams(text));

test('any two queries survive the trip through a link', () => {
  fc.assert(
    fc.property(anyTextQuery, anyTextQuery, (a, b) => {
      expect(read(printPair({ a, b }))).toEqual({ pair: { a, b }, problems: [] });
    }),
    { numRuns: 120 },
  );
});

test('any text after the question mark can be read, and printing settles it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      const { pair } = read(`a.q=${text}&b.${text}`);
      expect(read(printPair(pair)).pair).toEqual(pair);
    }),
  );
});

test('a link reads as a person would write it', () => {
  const link =
    'a.topic=drones&a.from=2018-01&a.to=2020-12&b.q=%22no+fly%22&b.topic=drones&b.not.author=Lucas+Winter&b.from=2021-01';
  const { pair, problems } = read(link);
  expect(problems).toEqual([]);
  expect(pair.a).toMatchObject({ text: '', from: '2018-01', to: '2020-12' });
  expect(pair.b).toMatchObject({ text: '"no fly"', from: '2021-01', to: null });
  expect(pair.b.facets.author).toEqual({ include: [], exclude: ['Lucas Winter'] });
  expect(printPair(pair)).toBe(link);
});

test('a link that narrows neither side is of everything against everything', () => {
  expect(read('utm_source=mail&topic=drones&ab.topic=x').pair).toEqual({ a: EVERYTHING, b: EVERYTHING });
  expect(printPair({ a: EVERYTHING, b: EVERYTHING })).toBe('');
});

test('what is wrong with a side is named by its whole key, and leaves the rest', () => {
  const { pair, problems } = read('a.from=2022-13&a.topic=air&b.sort=best&b.from=2023-01&b.to=2022-01');
  expect(problems.map(({ key, value }) => `${key}=${value}`)).toEqual([
    'a.from=2022-13',
    'b.sort=best',
    'b.from=2023-01',
  ]);
  expect(printPair(pair)).toBe('a.topic=air');
});

test('swapping twice is no swap', () => {
  const { pair } = read('a.topic=air&b.topic=drones');
  expect(printPair(swapSides(pair))).toBe('a.topic=drones&b.topic=air');
  expect(swapSides(swapSides(pair))).toEqual(pair);
});
