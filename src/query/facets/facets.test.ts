import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildValues } from '../facet-column.ts';
import { EVERYTHING, toggleValue } from '../query.ts';
import { anyCorpus } from '../testing/random-corpus.ts';
import { printQuery } from '../url.ts';
import { NONE } from './facet.ts';
import { FACETS } from './index.ts';

test('ids are distinct and safe in a link', () => {
  const ids = FACETS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  for (const id of ids) expect(['q', 'from', 'to', 'sort']).not.toContain(id);
});

test.each(FACETS)('$id: words for the page, a key in the link', ({ id, label, plural, none }) => {
  expect(label).toMatch(/^[A-Z]/);
  expect(plural).toMatch(/^[a-z]/);
  expect(none).not.toBe('');
  expect(printQuery(toggleValue(EVERYTHING, id, 'x', 'exclude'))).toBe(`not.${id}=x`);
});

test.each(FACETS)('$id: every article has a value or (none), each value a name', (facet) => {
  fc.assert(
    fc.property(anyCorpus, (corpus) => {
      const { facets, values: table } = buildValues(corpus);
      const { terms, codeOf, base } = facets[facet.id];
      expect(terms.map(({ value }) => codeOf.get(value))).toEqual(terms.map((_, code) => code));
      expect(terms.at(-1)?.value).toBe(NONE);
      for (const [i, article] of [...corpus.articles].entries()) {
        const row = table.codes.subarray(table.offsets[i], table.offsets[i + 1]);
        const values = [...row].flatMap((code) => terms[code - base]?.value ?? []);
        const own = new Set(facet.valuesOf(article).filter((value) => value !== NONE));
        expect(new Set(values)).toEqual(own.size === 0 ? new Set([NONE]) : own);
        expect(values).toHaveLength(Math.max(1, own.size));
      }
      for (const { name } of terms) expect(name).not.toBe('');
    }),
    { numRuns: 50 },
  );
});
