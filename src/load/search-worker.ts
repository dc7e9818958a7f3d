/** Reads the corpus's texts, indexes them and answers questions, beside the page so that typing never waits for it. */
import type { Article } from '../model/article.ts';
import type { Piece } from '../model/piece.ts';
import type { Taxonomy } from '../model/taxonomy.ts';
import { toDocument } from '../search/document.ts';
import { createFinder } from '../search/find.ts';
import { loadPiece } from './load-piece.ts';
import type { FromSearch, SearchAnswer, ToSearch } from './search-messages.ts';

type Ask = (text: string) => SearchAnswer;

const signal = new AbortController().signal;

/** Null where the text does not arrive: the article can still be found by its title. */
async function tryPiece({ id, kind }: Article): Promise<Piece | null> {
  if (kind !== 'piece') return null;
  try {
    return await loadPiece(id, signal);
  } catch {
    return null;
  }
}

async function open(articles: readonly Article[], taxonomy: Taxonomy): Promise<Ask> {
  const pieces = await Promise.all(articles.map(tryPiece));
  const unread = articles.filter(({ kind }, at) => kind === 'piece' && pieces[at] === null).length;
  const find = createFinder(articles.map((article, at) => toDocument(article, pieces[at] ?? null, taxonomy)));
  return (text) => ({ ...find(text), unread });
}

let opened: Promise<Ask> | null = null;

addEventListener('message', async ({ data }: MessageEvent<ToSearch>) => {
  if (data.kind === 'open') {
    opened = open(data.articles, data.taxonomy);
    return;
  }
  const ask = await opened;
  if (ask === null) return;
  const message: FromSearch = { number: data.number, answer: ask(data.text) };
  postMessage(message);
});
