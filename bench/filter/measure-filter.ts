import { createHash } from 'node:crypto';
import type { Corpus } from '../../src/model/corpus.ts';
import { heldBytes, timed } from '../held-bytes.ts';
import { readCorpus } from '../read-corpus.ts';
import type { Contender } from './contender.ts';
import { openCrossfilter } from './crossfilter.ts';
import { openOurs } from './ours.ts';
import { openPlainArrays } from './plain-arrays.ts';
import { planWalks } from './walks.ts';

const CONTENDERS: Readonly<Record<string, Contender>> = {
  ours: openOurs,
  crossfilter2: openCrossfilter,
  'plain arrays': openPlainArrays,
};

export type FilterMeasures = {
  /** Milliseconds of every step, by walk. */
  readonly steps: Readonly<Record<string, readonly number[]>>;
  /** Milliseconds from the corpus's objects to the first answer. */
  readonly open: number;
  /** Bytes held besides the corpus itself. */
  readonly memory: number;
  /** Of every answer: equal hashes are equal counts. */
  readonly answers: string;
};

function open(name: string, corpus: Corpus): ReturnType<Contender> {
  const contender = CONTENDERS[name];
  if (contender === undefined)
    throw new Error(`${name} is no contender; expected ${Object.keys(CONTENDERS).join(', ')}`);
  return contender(corpus);
}

/**
 * Measures one contender on the corpus, each of its articles `copies` times. Every walk is gone twice: first to hash the answers, which also warms up, then against the clock,
 * since reading an answer takes longer than making it.
 */
export function measureFilter(name: string, folder: string, count: number, copies: number): FilterMeasures {
  const corpus = readCorpus(folder, copies);
  const walks = planWalks(corpus, count);
  const before = heldBytes();
  const [opened, openedIn] = timed(() => open(name, corpus));
  const memory = heldBytes() - before;
  const hash = createHash('sha256');
  const steps = walks.map(({ name: walk, queries }) => {
    for (const query of queries) {
      opened.move(query);
      hash.update(JSON.stringify(opened.read()));
    }
    return [walk, queries.map((query) => timed(() => opened.move(query))[1])] as const;
  });
  return { steps: Object.fromEntries(steps), open: openedIn, memory, answers: hash.digest('hex') };
}
