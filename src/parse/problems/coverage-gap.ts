import { monthIndex, monthOf } from '../../model/partial-date.ts';
import type { EntryArticle } from '../parsed.ts';
import type { ProblemCheck } from '../passes/find-problems.ts';
import { inEntry } from './places.ts';

type Dated = { readonly entry: EntryArticle; readonly month: number };

function inMonths(entries: readonly EntryArticle[]): Dated[] {
  const dated = entries.flatMap((entry) => {
    const month = entry.article.date.value === null ? null : monthIndex(entry.article.date.value);
    return month === null ? [] : [{ entry, month }];
  });
  return dated.sort((a, b) => a.month - b.month);
}

/** Months between an index's first and last for which it has no row. */
export const coverageGap: ProblemCheck = {
  kind: 'coverage-gap',
  severity: 'warn',
  find: function* ({ entries, collections }) {
    for (const { id, title } of collections) {
      const dated = inMonths(entries.filter(({ article }) => article.collection === id));
      for (const [i, { entry, month }] of dated.entries()) {
        const before = dated[i - 1];
        if (!before || month - before.month < 2) continue;
        const [first, last] = [monthOf(before.month + 1), monthOf(month - 1)];
        const when =
          first === last ? `in ${first}` : `from ${first} to ${last} (${month - before.month - 1} months)`;
        yield { ...inEntry(entry, `${title} has no entry ${when}`), article: null };
      }
    }
  },
};
