import actors from '../../src/parse/lexicon/actors.json' with { type: 'json' };
import places from '../../src/parse/lexicon/places.json' with { type: 'json' };
import systems from '../../src/parse/lexicon/systems.json' with { type: 'json' };
import topicTerms from '../../src/parse/lexicon/topic-terms.json' with { type: 'json' };
import type { Random } from './random.ts';

/** Words of a likely archive: what titles are about, who writes, and a language to write in. */
export type Vocabulary = {
  readonly places: readonly string[];
  /** Terms that earn topics. */
  readonly terms: readonly string[];
  readonly names: readonly string[];
  readonly authors: readonly string[];
  readonly outlets: readonly string[];
  /** Most frequent first. */
  readonly words: readonly string[];
};

const COMMON =
  'the of and to in a that for on is by with as was at from has it an are its be have which this been were their not but also more than new they he after had who one other against between would into over such because through during under while about some all when will could these there according however most both since against many first two could'.split(
    ' ',
  );
const ONSETS = 'b br c ch d dr f fl g gr h j k kh l m n p pr q r s sh st t tr v w y z'.split(' ');
const VOWELS = 'a e i o u ai ea io ou é'.split(' ');
const CODAS = ['', '', '', 'n', 'r', 'l', 's', 't', 'm', 'd'];
const FIRST_NAMES =
  'Michael Lucas Karen Jacob Matthew Jason Paris Alma Robert Jane Amadou Lucía Omar Anna Piotr Wei Yusuf Elena Carlos Fatima'.split(
    ' ',
  );
const KNOWN_WORDS = 30_000;
const AUTHORS = 400;
const OUTLETS = 1500;

const firstSpellings = (lexicon: Readonly<Record<string, string>>): readonly string[] =>
  Object.values(lexicon).flatMap((spellings) => spellings.split(',')[0]?.trim() ?? []);

/** Without the signs that say how a term is to be matched. */
const plainTerms: readonly string[] = Object.values(topicTerms)
  .flat()
  .filter((term) => /^[\p{L}\d][\p{L}\d -]*$/u.test(term));

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

function coinWord({ pick, below }: Random): string {
  return Array.from(
    { length: 1 + below(3) + below(2) },
    () => pick(ONSETS) + pick(VOWELS) + pick(CODAS),
  ).join('');
}

function coinWords(random: Random, count: number): readonly string[] {
  const words = new Set<string>();
  while (words.size < count) words.add(coinWord(random));
  return [...words];
}

export function createVocabulary(random: Random, authors = AUTHORS): Vocabulary {
  const words = [...COMMON, ...coinWords(random, KNOWN_WORDS)];
  const named = (count: number, print: (word: string) => string): readonly string[] =>
    coinWords(random, count).map((word) => print(capital(word)));
  return {
    places: firstSpellings(places),
    terms: plainTerms,
    names: [...firstSpellings(actors), ...firstSpellings(systems)],
    authors: named(authors, (surname) => `${random.pick(FIRST_NAMES)} ${surname}`),
    outlets: named(OUTLETS, (name) => `${name} ${random.pick(['Daily', 'News', 'Post', 'Agency', 'Times'])}`),
    words,
  };
}
