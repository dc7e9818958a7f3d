import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EVERYTHING } from './query.ts';
import { anyTextQuery } from './testing/random-corpus.ts';
import { printQuery, readQuery } from './url.ts';

const read = (text: string) => readQuery(new URLSearchParams(text));

test('any query survives the trip through a link', () => {
  fc.assert(
    fc.property(anyTextQuery, (query) => {
      expect(read(printQuery(query))).toEqual({ query, problems: [] });
    }),
    { numRuns: 500 },
  );
});

test('any text after the question mark can be read, and printing settles it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      const { query } = read(text);
      expect(read(printQuery(query)).query).toEqual(query);
    }),
  );
});

test('everything in the usual order is an empty string', () => {
  expect(printQuery(EVERYTHING)).toBe('');
  expect(read('')).toEqual({ query: EVERYTHING, problems: [] });
});

test('a link reads as a person would write it', () => {
  const link =
    'q=%22no+fly%22+-syria&collection=iran&topic=drones&topic=air&not.topic=naval&from=2022-01&to=2022-12&sort=oldest';
  const { query, problems } = read(link);
  expect(problems).toEqual([]);
  expect(query).toMatchObject({ text: '"no fly" -syria', from: '2022-01', to: '2022-12', sort: 'oldest' });
  expect(query.facets.topic).toEqual({ include: ['drones', 'air'], exclude: ['naval'] });
  expect(printQuery(query)).toBe(link);
});

test('parameters of others are neither kept nor a problem', () => {
  expect(read('utm_source=mail&topic=air').problems).toEqual([]);
  expect(printQuery(read('utm_source=mail&topic=air').query)).toBe('topic=air');
});

test.each([
  ['from=2022-13', { key: 'from', value: '2022-13', expected: 'a month such as 2022-03' }],
  ['to=2022', { key: 'to', value: '2022', expected: 'a month such as 2022-03' }],
  ['to=2022-01-15', { key: 'to', value: '2022-01-15', expected: 'a month such as 2022-03' }],
  ['from=', { key: 'from', value: '', expected: 'a month such as 2022-03' }],
  ['sort=best', { key: 'sort', value: 'best', expected: 'relevance, newest, oldest, title' }],
  ['from=2023-01&to=2022-01', { key: 'from', value: '2023-01', expected: 'a month no later than 2022-01' }],
])('%s is left out and named', (link, problem) => {
  expect(read(link)).toEqual({ query: EVERYTHING, problems: [problem] });
});

test('a bad part leaves the good ones', () => {
  expect(printQuery(read('from=never&to=2022-12&topic=air&topic=air').query)).toBe('topic=air&to=2022-12');
});
