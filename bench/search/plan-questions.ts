import type { SearchDocument } from '../../src/search/document.ts';
import { createRandom, type Random } from '../archive/random.ts';
import type { Question } from './contender.ts';
import { foldedPassages } from './folded-passages.ts';

const WORDS_OF_A_PHRASE = [2, 3, 4, 5];

function planQuestion(
  random: Random,
  documents: readonly SearchDocument[],
  kind: Question['kind'],
): Question {
  const passage = random
    .pick(foldedPassages(random.pick(documents)))
    .trim()
    .split(' ');
  if (kind === 'phrase') {
    const length = random.pick(WORDS_OF_A_PHRASE);
    const from = random.below(Math.max(1, passage.length - length));
    return { kind, words: passage.slice(from, from + length) };
  }
  // A question is seldom about “the”.
  const word = random.pick(passage.filter((one) => one.length > 3).concat('word'));
  return { kind, words: [kind === 'prefix' ? word.slice(0, 4) : word] };
}

/** `count` questions of each kind about what the documents say, the same for every contender. */
export function planQuestions(documents: readonly SearchDocument[], count: number): readonly Question[] {
  const random = createRandom(11);
  return (['word', 'prefix', 'phrase'] as const).flatMap((kind) =>
    Array.from({ length: count }, () => planQuestion(random, documents, kind)),
  );
}
