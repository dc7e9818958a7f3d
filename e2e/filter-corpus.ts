import { ARTICLES, type Article } from './corpus.ts';

/** Month an article is drawn at; null where only a lower bound of its date, or nothing, is known. */
export function monthOf({ date }: Article): string | null {
  return date.basis === 'stated' || date.basis === 'inferred' ? (date.value?.slice(0, 7) ?? null) : null;
}

export type Filter = {
  readonly from?: string;
  readonly to?: string;
  readonly topic?: string;
  readonly author?: string;
};

/** Articles a filter keeps, counted the plain way. */
export function keep({ from, to, topic, author }: Filter): readonly Article[] {
  return ARTICLES.filter((article) => {
    const month = monthOf(article);
    if ((from !== undefined || to !== undefined) && month === null) return false;
    return (
      (from === undefined || (month ?? '') >= from) &&
      (to === undefined || (month ?? '') <= to) &&
      (topic === undefined || article.topics.some(({ id }) => id === topic)) &&
      (author === undefined || article.authors.includes(author))
    );
  });
}

/** The months of the axis, first to last. */
export function axisMonths(): readonly string[] {
  const dated = ARTICLES.map(monthOf)
    .filter((month) => month !== null)
    .sort();
  const at = (month: string | undefined): number =>
    Number(month?.slice(0, 4)) * 12 + Number(month?.slice(5, 7)) - 1;
  const [first, last] = [at(dated[0]), at(dated.at(-1))];
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const month = first + i;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}

/** The author with the most articles among these. */
export function busiestAuthor(articles: readonly Article[]): string {
  const counts = new Map<string, number>();
  for (const name of articles.flatMap(({ authors }) => authors))
    counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

/** What the status line says of so many articles. */
export const statusOf = (articles: readonly Article[]): string =>
  `${articles.length} of ${ARTICLES.length} articles`;
