import { createHash } from 'node:crypto';
import { type SearchDocument, toDocument } from '../../src/search/document.ts';
import { heldBytes, timed } from '../held-bytes.ts';
import { readCorpus, readPieces } from '../read-corpus.ts';
import type { SearchContender } from './contender.ts';
import { openFlexSearch } from './flexsearch.ts';
import { openMiniSearch } from './minisearch.ts';
import { openOurs } from './ours.ts';
import { planQuestions } from './plan-questions.ts';

const CONTENDERS: Readonly<Record<string, SearchContender>> = {
  ours: openOurs,
  minisearch: openMiniSearch,
  flexsearch: openFlexSearch,
};

export type SearchMeasures = {
  /** Milliseconds of every question, by kind. */
  readonly steps: Readonly<Record<string, readonly number[]>>;
  /** Milliseconds from the documents to the index. */
  readonly open: number;
  readonly memory: number;
  /** Of the answers to exact words and phrases: equal hashes are equal finds. */
  readonly answers: string;
};

function readDocuments(folder: string): readonly SearchDocument[] {
  const { articles, taxonomy } = readCorpus(folder);
  const pieces = readPieces(folder);
  return [...articles].map((article) => toDocument(article, pieces.get(article.id) ?? null, taxonomy));
}

export function measureSearch(name: string, folder: string, count: number): SearchMeasures {
  const contender = CONTENDERS[name];
  if (contender === undefined)
    throw new Error(`${name} is no contender; expected ${Object.keys(CONTENDERS).join(', ')}`);
  const documents = readDocuments(folder);
  const questions = planQuestions(documents, count);
  const before = heldBytes();
  const [find, open] = timed(() => contender(documents));
  const memory = heldBytes() - before;
  const hash = createHash('sha256');
  const steps: Record<string, number[]> = {};
  for (const question of questions) {
    const [found, milliseconds] = timed(() => find(question));
    steps[question.kind] = [...(steps[question.kind] ?? []), milliseconds];
    if (question.kind !== 'prefix') hash.update(JSON.stringify(found.toSorted()));
  }
  return { steps, open, memory, answers: hash.digest('hex') };
}
