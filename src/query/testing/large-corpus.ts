import type { Article } from '../../model/article.ts';
import type { Corpus } from '../../model/corpus.ts';
import { monthOf, type PartialDate } from '../../model/partial-date.ts';
import { plainArticle } from '../../model/testing/plain-article.ts';
import { corpusOf } from './random-corpus.ts';

const FIRST_MONTH = 1996 * 12;
const MONTHS = 360;

/** Numbers at least 0 and less than 1, always the same ones (mulberry32, Tommy Ettinger, 2017, public domain). */
function createRandom(): () => number {
  let state = 1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const random = createRandom();

/** Up to `most` of the names `KIND 0` to `KIND (values - 1)`, the first of them by far the most often, some twice. */
const someOf = (kind: string, values: number, most: number): readonly string[] =>
  Array.from(
    { length: Math.floor(random() * (most + 1)) },
    () => `${kind} ${Math.floor(values ** random()) - 1}`,
  );

function anyDate(): Article['date'] {
  const month = monthOf(FIRST_MONTH + Math.floor(random() * MONTHS));
  const value = random() < 0.1 ? (month.slice(0, 4) as PartialDate) : month;
  const basis = random() < 0.9 ? 'stated' : random() < 0.5 ? 'inferred' : 'not-before';
  return { value, basis, evidence: [] };
}

/** A corpus of so many articles, in no order, with about as many values as an archive has. Every call makes another. */
export function largeCorpus(size: number): Corpus {
  const articles = Array.from({ length: size }, (_, i) =>
    plainArticle(`a${i}`, {
      collection: random() < 0.8 ? 'iran' : 'sahel',
      date: anyDate(),
      authors: someOf('author', 400, 2),
      topics: someOf('topic', 30, 3).map((id) => ({ id, because: [] })),
      places: someOf('place', 200, 2),
      actors: someOf('actor', 60, 1),
      systems: someOf('system', 60, 1),
    }),
  );
  return corpusOf(articles);
}
