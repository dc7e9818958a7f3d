import { printCount } from '../ui/print-count.ts';

/** `1 article`, `1,234 articles`. */
export const countArticles = (count: number): string =>
  `${printCount(count)} ${count === 1 ? 'article' : 'articles'}`;
