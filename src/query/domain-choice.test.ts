import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildColumns } from './columns.ts';
import { domainChoice, isDomainOn, toggleDomain } from './domain-choice.ts';
import { evaluate } from './evaluate.ts';
import { EVERYTHING, toggleValue } from './query.ts';
import { anyCorpus, anyQuery } from './testing/random-corpus.ts';

const topic = (id: string) => ({ id, name: id, definition: '' });
const hardware = { topics: [topic('air'), topic('drones')] };
const politics = { topics: [topic('diplomacy')] };

test('a domain is counted by its topics', () => {
  const some = toggleValue(toggleValue(EVERYTHING, 'topic', 'drones'), 'topic', 'air', 'exclude');
  expect(domainChoice(some, hardware)).toEqual({ included: 1, excluded: 1, topics: 2 });
  expect(domainChoice(some, politics)).toEqual({ included: 0, excluded: 0, topics: 1 });
  expect(isDomainOn(domainChoice(some, hardware), 'include')).toBe(false);
  expect(isDomainOn({ included: 0, excluded: 0, topics: 0 }, 'include')).toBe(false);
});

test('a part of a domain is completed, a whole one taken off, other domains left alone', () => {
  const part = toggleValue(toggleValue(EVERYTHING, 'topic', 'diplomacy'), 'topic', 'air', 'exclude');
  const whole = toggleDomain(part, hardware, 'include');
  expect(whole.facets.topic).toEqual({ include: ['diplomacy', 'air', 'drones'], exclude: [] });
  expect(toggleDomain(whole, hardware, 'include').facets.topic).toEqual({
    include: ['diplomacy'],
    exclude: [],
  });
  expect(toggleDomain(whole, hardware, 'exclude').facets.topic).toEqual({
    include: ['diplomacy'],
    exclude: ['air', 'drones'],
  });
});

test('an included domain keeps exactly the articles with one of its topics', () => {
  fc.assert(
    fc.property(
      anyCorpus,
      anyQuery,
      fc.constantFrom('include' as const, 'exclude' as const),
      (corpus, query, side) => {
        const others = { ...query, facets: { ...query.facets, topic: { include: [], exclude: [] } } };
        const columns = buildColumns(corpus);
        const kept = evaluate(columns, toggleDomain(others, hardware, side)).ids;
        const wanted = evaluate(columns, others).ids.filter((i) => {
          const has = corpus.articles.at(i)?.topics.some(({ id }) => id === 'air' || id === 'drones');
          return has === (side === 'include');
        });
        expect(kept).toEqual(wanted);
      },
    ),
  );
});
