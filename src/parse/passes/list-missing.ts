import type { MissingArticle } from '../../model/missing-article.ts';
import type { Piece } from '../../model/piece.ts';
import { foldedWords } from '../text/fold.ts';

type Draft = {
  title: string;
  authors: string[];
  issues: string[];
  urls: string[];
  citations: MissingArticle['citations'][number][];
};

function addTo(list: string[], value: string | null): void {
  if (value !== null && !list.includes(value)) list.push(value);
}

/** OE Watch articles that footnotes cite and the corpus does not hold, most cited first, then by title. */
export function listMissing(pieces: readonly Piece[]): readonly MissingArticle[] {
  const missing = new Map<string, Draft>();
  for (const { id, footnotes } of pieces) {
    for (const { label, line, references } of footnotes) {
      for (const { kind, target, title, authors, issue, url } of references) {
        if (kind !== 'oe-watch' || target !== null) continue;
        const key = foldedWords(title).join(' ');
        const known = missing.get(key) ?? { title, authors: [], issues: [], urls: [], citations: [] };
        missing.set(key, known);
        for (const author of authors) addTo(known.authors, author);
        addTo(known.issues, issue);
        addTo(known.urls, url);
        known.citations.push({ article: id, footnote: label, line });
      }
    }
  }
  const order = (a: string, b: string) => (a < b ? -1 : 1);
  return [...missing.values()].sort(
    (a, b) => b.citations.length - a.citations.length || order(a.title, b.title),
  );
}
