import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseSearch, type Term } from './parse-search.ts';

/** The clauses written plainly: `-` for negated, quotes for exact, `|` between alternatives. */
function printTerm(term: Term): string {
  const sign = term.negated ? '-' : '';
  if (term.kind === 'year') return `${sign}year:${term.from}..${term.to}`;
  const words = term.exact ? `"${term.words.join(' ')}"` : term.words.join('+');
  return `${sign}${term.kind === 'fact' ? `${term.fact}:` : ''}${words}`;
}

const read = (typed: string): string =>
  parseSearch(typed)
    .clauses.map((terms) => terms.map(printTerm).join('|'))
    .join(' ');

test.each([
  ['Traoré  junta', 'traore junta'],
  ['"Came to Power, through coups"', '"came to power through coups"'],
  ['“smart quotes” «et autres»', '"smart quotes" "et autres"'],
  ['-syria -"no fly" −minus', '-syria -"no fly" -minus'],
  ['drones OR missiles navy', 'drones|missiles navy'],
  ['a OR b OR -c | d', 'a|b|-c|d'],
  ['or nor', 'or nor'],
  ['AUTHOR:Winter -place:syria topic:drones', 'author:winter -place:syria topic:drones'],
  ['author:"Lucas Winter" outlet:rt', 'author:"lucas winter" outlet:rt'],
  [
    'year:2022 year:2019..2021 year:2019… -year:..2018',
    'year:2022..2022 year:2019..2021 year:2019..9999 -year:0..2018',
  ],
  ['F-14 Iran’s', 'f+14 iran'],
  ['Iran: 12:30', 'iran 12+30'],
  ['https://oe.tradoc.army.mil', 'https+oe+tradoc+army+mil'],
  ['   ', ''],
])('%s', (typed, clauses) => {
  expect(read(typed)).toBe(clauses);
  expect(parseSearch(typed).remarks).toEqual([]);
});

test.each([
  ['"came to power', '"came to power"', 'A quotation mark is not closed'],
  ['drones "', 'drones', 'A quotation mark is not closed'],
  ['colour:drones', 'drones', '“colour:” cannot be asked for'],
  ['year:20x drones', 'drones', '“year:20x” names no year'],
  ['year:', '', '“year:” names no year'],
  ['year:20192021', '', '“year:20192021” names no year'],
  ['year:2021..2019', 'year:2019..2021', 'runs backwards'],
  ['author: rubin', 'rubin', '“author:” needs something after the colon'],
  ['drones OR', 'drones', 'OR needs a word on either side'],
  ['OR drones', 'drones', 'OR needs a word on either side'],
  ['drones OR OR navy', 'drones|navy', 'OR needs a word on either side'],
  ['drones AND navy', 'drones navy', 'AND is not needed'],
  ['drones & navy', 'drones navy', '“&” has neither letters nor digits'],
  ['- syria', 'syria', '“-” has neither letters nor digits'],
])('%s is searched as %s and explained', (typed, clauses, said) => {
  expect(read(typed)).toBe(clauses);
  expect(parseSearch(typed).remarks).toEqual([expect.stringContaining(said)]);
});

test('the same remark is made once', () => {
  expect(parseSearch('a AND b AND c').remarks).toHaveLength(1);
});

const piece = fc.oneof(
  fc.constantFrom('"', '“', '-', 'OR', 'AND', 'author:', 'year:', '2019', '..', 'x:', ' ', ':', '|', 'é'),
  fc.string({ unit: 'binary', maxLength: 4 }),
);

test('anything can be typed, and every term has words or years', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      for (const terms of parseSearch(pieces.join('')).clauses) {
        expect(terms.length).toBeGreaterThan(0);
        for (const term of terms) {
          if (term.kind === 'year') expect(term.from).toBeLessThanOrEqual(term.to);
          else expect(term.words.length).toBeGreaterThan(0);
        }
      }
    }),
    { numRuns: 2000 },
  );
});
