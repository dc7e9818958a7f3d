import { monthOf } from '../../src/model/partial-date.ts';
import { buildColumns } from '../../src/query/columns.ts';
import { createEvaluator, type Result } from '../../src/query/evaluate.ts';
import { eachFacet } from '../../src/query/facets/index.ts';
import { EVERYTHING } from '../../src/query/query.ts';
import { type Contender, dateOf, ON_SCREEN, present } from './contender.ts';

/** The query core as the page uses it. */
export const openOurs: Contender = (corpus) => {
  const columns = buildColumns(corpus);
  const evaluate = createEvaluator(columns);
  let result: Result = evaluate(EVERYTHING);
  const first = columns.span?.[0] ?? 0;
  const width = (columns.domains.length + 1) * 2;
  const months = (): readonly (readonly [string, number])[] =>
    Array.from({ length: result.timeline.length / width }, (_, row) => {
      const undated = row === result.timeline.length / width - 1;
      const cells = result.timeline.subarray(row * width, (row + 1) * width);
      return [undated ? '' : monthOf(first + row), cells.reduce((sum, count) => sum + count, 0)] as const;
    });
  return {
    move: (query) => {
      result = evaluate(query);
    },
    read: () => ({
      total: result.total,
      newest: [...result.ids.subarray(0, ON_SCREEN)].flatMap((at) => {
        const article = corpus.articles.at(at);
        return article === undefined ? [] : [dateOf(article)];
      }),
      counts: eachFacet(({ id }) =>
        present(
          columns.facets[id].terms.map(({ value }, code) => [value, result.counts[id][code] ?? 0] as const),
        ),
      ),
      months: present(months()),
    }),
  };
};
