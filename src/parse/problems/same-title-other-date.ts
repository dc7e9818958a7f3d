import type { EntryArticle } from '../parsed.ts';
import type { ProblemCheck } from '../passes/find-problems.ts';
import { fold } from '../text/fold.ts';
import { inEntry } from './places.ts';

function firstLine({ rows }: EntryArticle): number {
  return rows[0]?.lines[0]?.n ?? 0;
}

/** One title at two dates of one index: two articles, or one dated wrongly. */
export const sameTitleOtherDate: ProblemCheck = {
  kind: 'same-title-other-date',
  severity: 'warn',
  find: function* ({ entries }) {
    const byTitle = new Map<string, EntryArticle>();
    for (const entry of entries) {
      const { article } = entry;
      const key = `${article.file}\n${article.collection}\n${fold(article.title)}`;
      const first = byTitle.get(key);
      if (!first) byTitle.set(key, entry);
      else if (first.article.date.value !== article.date.value) {
        const other = `${first.article.date.value ?? 'no date'} (line ${firstLine(first)})`;
        yield inEntry(entry, `“${article.title}” also stands at ${other}; kept as two articles`);
      }
    }
  },
};
