import { createHash } from 'node:crypto';
import { type SearchDocument, toDocument } from '../../src/search/document.ts';
import { heldBytes } from '../held-bytes.ts';
import { readCorpus, readPieces } from '../read-corpus.ts';
import type { Question, Search, SearchContender, Stored } from './contender.ts';
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
  /** Other figures by their titles, units included; null where there is none. */
  readonly figures: Readonly<Record<string, number | null>>;
  /** Milliseconds from what is stored to the first question. */
  readonly open: number;
  readonly memory: number;
  /** Of the answers to exact words and phrases: equal hashes are equal finds. */
  readonly answers: string;
};

/** Slow 4G: bytes a millisecond, and milliseconds a round trip. */
const [RATE, ROUND_TRIP] = [200, 150];
/** Questions a kind that are asked of an index opened for each of them; what is always fetched whole costs the same every time. */
const FIRST_QUESTIONS = 20;

function readDocuments(folder: string): readonly SearchDocument[] {
  const { articles, taxonomy } = readCorpus(folder);
  const pieces = readPieces(folder);
  return [...articles].map((article) => toDocument(article, pieces.get(article.id) ?? null, taxonomy));
}

async function timed<T>(work: () => T | Promise<T>): Promise<readonly [result: T, milliseconds: number]> {
  const start = performance.now();
  const result = await work();
  return [result, performance.now() - start];
}

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

async function measureFirst({ open }: Stored, question: Question) {
  const [search, milliseconds] = await timed(async () => {
    const opened = await open();
    await opened.find(question);
    return opened;
  });
  const { bytes, rounds } = search.fetched() ?? { bytes: 0, rounds: 0 };
  return { bytes, wait: milliseconds + bytes / RATE + rounds * ROUND_TRIP };
}

/** What a first question costs: bytes, and the wait where they come slowly. */
async function measureFirsts(stored: Stored, questions: readonly Question[], count: number) {
  const figures: Record<string, number | null> = {};
  for (const kind of ['word', 'prefix', 'phrase']) {
    const asked = questions.filter((question) => question.kind === kind).slice(0, count);
    const firsts = [];
    for (const question of asked) firsts.push(await measureFirst(stored, question));
    const [bytes, waits] = [firsts.map((first) => first.bytes), firsts.map(({ wait }) => wait)];
    figures[`first ${kind}, kB fetched`] = middle(bytes) / 1000;
    figures[`first ${kind}, most kB fetched`] = Math.max(...bytes) / 1000;
    figures[`first ${kind}, s on slow 4G`] = middle(waits) / 1000;
    figures[`first ${kind}, most s on slow 4G`] = Math.max(...waits) / 1000;
  }
  return figures;
}

async function askAll({ find }: Search, questions: readonly Question[]) {
  const hash = createHash('sha256');
  const steps: Record<string, number[]> = {};
  // Twice before, so that files are there and the code is warm.
  for (const question of [...questions, ...questions]) await find(question);
  for (const question of questions) {
    const [found, milliseconds] = await timed(() => find(question));
    steps[question.kind] = [...(steps[question.kind] ?? []), milliseconds];
    if (question.kind !== 'prefix') hash.update(JSON.stringify(Array.from(found).sort((a, b) => a - b)));
  }
  return { steps, answers: hash.digest('hex') };
}

export async function measureSearch(name: string, folder: string, count: number): Promise<SearchMeasures> {
  const contender = CONTENDERS[name];
  if (contender === undefined)
    throw new Error(`${name} is no contender; expected ${Object.keys(CONTENDERS).join(', ')}`);
  const documents = readDocuments(folder);
  const questions = planQuestions(documents, count);
  const stored = await contender(documents, folder);
  const before = heldBytes();
  const [search, open] = await timed(() => stored.open());
  const { steps, answers } = await askAll(search, questions);
  const memory = heldBytes() - before;
  const isWhole = search.fetched()?.rounds === 1;
  const figures =
    search.fetched() === null ? {} : await measureFirsts(stored, questions, isWhole ? 1 : FIRST_QUESTIONS);
  return { steps, figures, open, memory, answers };
}
