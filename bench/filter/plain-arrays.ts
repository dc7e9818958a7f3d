import type { Article } from '../../src/model/article.ts';
import { eachFacet, FACETS, type FacetId } from '../../src/query/facets/index.ts';
import { EVERYTHING, type Query } from '../../src/query/query.ts';
import { type Contender, dateOf, ON_SCREEN, present, type Snapshot } from './contender.ts';

type Kept = (article: Article) => boolean;

const monthOfArticle = (article: Article): string => dateOf(article).slice(0, 7);

const inRange =
  ({ from, to }: Query): Kept =>
  (article) => {
    if (from === null && to === null) return true;
    const month = monthOfArticle(article);
    return month !== '' && (from === null || month >= from) && (to === null || month <= to);
  };

/** Every value of an article; `(none)` where there is none. */
function valuesOf(id: FacetId, article: Article): readonly string[] {
  const values = FACETS.find((facet) => facet.id === id)?.valuesOf(article) ?? [];
  return values.length === 0 ? ['(none)'] : values;
}

const inFacet =
  ({ facets }: Query, id: FacetId): Kept =>
  (article) => {
    const { include, exclude } = facets[id];
    if (include.length + exclude.length === 0) return true;
    const values = valuesOf(id, article);
    const included = include.length === 0 || values.some((value) => include.includes(value));
    return included && !values.some((value) => exclude.includes(value));
  };

function countBy(
  articles: readonly Article[],
  keysOf: (article: Article) => readonly string[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const article of articles) {
    for (const key of keysOf(article)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** The obvious way: filter the list once a facet, by all conditions but the facet's own, and count. */
export const openPlainArrays: Contender = ({ articles }) => {
  const newest = [...articles].sort((a, b) => (dateOf(a) === dateOf(b) ? 0 : dateOf(a) < dateOf(b) ? 1 : -1));
  const answer = (query: Query): Snapshot => {
    const tests = FACETS.map(({ id }) => ({ id, kept: inFacet(query, id) }));
    const ranged = inRange(query);
    const keptBut = (id: FacetId): readonly Article[] =>
      newest.filter(
        (article) => ranged(article) && tests.every((test) => test.id === id || test.kept(article)),
      );
    const kept = newest.filter((article) => ranged(article) && tests.every((test) => test.kept(article)));
    const anyTime = newest.filter((article) =>
      tests.every((test) => test.id === 'year' || test.kept(article)),
    );
    return {
      total: kept.length,
      newest: kept.slice(0, ON_SCREEN).map(dateOf),
      counts: eachFacet(({ id }) => present(countBy(keptBut(id), (article) => valuesOf(id, article)))),
      months: present(countBy(anyTime, (article) => [monthOfArticle(article)])),
    };
  };
  let last = answer(EVERYTHING);
  return {
    move: (query) => {
      last = answer(query);
    },
    read: () => last,
  };
};
