import type { Articles } from '../model/article-table.ts';

// A title that opens with a quotation mark sorts under its first word.
const collator = new Intl.Collator('en', { ignorePunctuation: true, numeric: true });

const known = new WeakMap<Articles, Uint32Array>();

/** Positions of all articles by title, equal ones as the corpus has them. Worked out once: 100,000 titles take half a second. */
export function titleOrder(articles: Articles): Uint32Array {
  const done = known.get(articles);
  if (done !== undefined) return done;
  const titles = Array.from({ length: articles.length }, (_, position) => articles.titleAt(position));
  const order = Uint32Array.from(titles.keys()).sort((a, b) =>
    collator.compare(titles[a] ?? '', titles[b] ?? ''),
  );
  known.set(articles, order);
  return order;
}
