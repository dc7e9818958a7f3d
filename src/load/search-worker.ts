/** Looks up the search index and reads the texts of what it found, beside the page so that typing never waits for it. */
import { describeHit } from '../search/describe-hit.ts';
import { type SearchDocument, textsOf } from '../search/document.ts';
import type { Finder } from '../search/find.ts';
import { asIndexFailure } from './fetch-index-file.ts';
import { LoadFailure } from './load-failure.ts';
import { loadPiece } from './load-piece.ts';
import { openIndex } from './open-index.ts';
import type { FromSearch, Question, QuestionKind, Questions, ToSearch } from './search-messages.ts';

type Texts = Promise<SearchDocument['fields']>;

const signal = new AbortController().signal;

/** So many pieces are kept, those asked for last: enough for the rows about a window. */
const KEPT = 100;
const kept = new Map<string, Texts>();

function readTexts(id: string): Texts {
  const texts = kept.get(id) ?? loadPiece(id, signal).then((piece) => textsOf(piece, piece));
  kept.delete(id);
  kept.set(id, texts);
  texts.catch(() => kept.delete(id));
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT) break;
    kept.delete(oldest);
  }
  return texts;
}

let articles = 0;
let opened: Promise<Finder> | null = null;

/** Tried again with the next question where it fails. */
function openOnce(): Promise<Finder> {
  const finder = opened ?? openIndex(articles, signal);
  opened = finder;
  finder.catch(() => {
    opened = null;
  });
  return finder;
}

async function answer(question: Question): Promise<Questions[QuestionKind]['answered']> {
  if (question.kind === 'describe') return describeHit(await readTexts(question.id), question.marks);
  return (await openOnce()).find(question.text);
}

const faultOf = (error: unknown): LoadFailure['fault'] | null => {
  const failure = asIndexFailure(error);
  return failure instanceof LoadFailure ? failure.fault : null;
};

addEventListener('message', async ({ data }: MessageEvent<ToSearch>) => {
  if (data.kind === 'open') {
    articles = data.articles;
    // A fault is reported to whoever asks.
    void Promise.allSettled([openOnce()]);
    return;
  }
  const { number, question } = data;
  const message: FromSearch = await answer(question).then(
    (given) => ({ number, answer: given }),
    (error: unknown) => ({ number, fault: faultOf(error) }),
  );
  postMessage(message);
});
