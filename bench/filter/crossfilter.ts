import crossfilter from 'crossfilter2';
import { type Article, placedDate } from '../../src/model/article.ts';
import { monthIndex, monthOf } from '../../src/model/partial-date.ts';
import { eachFacet, FACETS } from '../../src/query/facets/index.ts';
import type { Query, Selection } from '../../src/query/query.ts';
import { type Contender, dateOf, ON_SCREEN, present } from './contender.ts';

type Value = string | number;
type Dimension = crossfilter.Dimension<Article, Value>;

/** Its filters, set only where the query has changed, as its manual advises. */
function filterValues(dimension: Dimension, { include, exclude }: Selection): void {
  const [only] = include;
  if (exclude.length > 0) throw new Error('crossfilter2 cannot exclude a value of many; the walks have none');
  if (only === undefined) dimension.filterAll();
  else if (include.length === 1) dimension.filterExact(only);
  else dimension.filterFunction((value) => include.includes(String(value)));
}

function dated({ date }: Article): number {
  const placed = placedDate(date);
  return (placed === null ? null : monthIndex(placed)) ?? -1;
}

/** Square/crossfilter, kept by its community: a dimension and a group a facet, one more for months. */
export const openCrossfilter: Contender = ({ articles }) => {
  const records = crossfilter([...articles]);
  const facets = FACETS.map((facet) => {
    const valuesOf = (article: Article): string[] => {
      const values = facet.valuesOf(article);
      return values.length === 0 ? ['(none)'] : [...values];
    };
    const isList = [...articles].some((article) => facet.valuesOf(article).length > 1);
    // Its types do not know dimensions of lists, which it has had since 1.4.
    const dimension = (
      isList
        ? records.dimension(valuesOf as unknown as (article: Article) => Value, true)
        : records.dimension((article) => valuesOf(article)[0] ?? '(none)')
    ) as Dimension;
    return { id: facet.id, dimension, group: dimension.group() };
  });
  const month = records.dimension((article) => dated(article));
  const months = month.group();
  const date = records.dimension(dateOf);
  const all = records.groupAll();
  let last: Query | null = null;
  let newest: readonly Article[] = [];

  const move = (query: Query): void => {
    for (const { id, dimension } of facets) {
      if (last?.facets[id] !== query.facets[id]) filterValues(dimension, query.facets[id]);
    }
    if (last?.from !== query.from || last?.to !== query.to) {
      const { from, to } = query;
      if (from === null || to === null) month.filterAll();
      else month.filterRange([monthIndex(from) ?? 0, (monthIndex(to) ?? 0) + 1]);
    }
    last = query;
    for (const { group } of facets) group.all();
    months.all();
    newest = date.top(ON_SCREEN);
  };
  return {
    move,
    read: () => ({
      total: Number(all.value()),
      newest: newest.map(dateOf),
      counts: eachFacet(({ id }) => {
        const group = facets.find((facet) => facet.id === id)?.group.all() ?? [];
        return present(group.map(({ key, value }) => [String(key), Number(value)] as const));
      }),
      months: present(
        months
          .all()
          .map(({ key, value }) => [key === -1 ? '' : monthOf(Number(key)), Number(value)] as const),
      ),
    }),
  };
};
