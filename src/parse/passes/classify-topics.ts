import type { TopicMatch } from '../../model/article.ts';
import topicTerms from '../lexicon/topic-terms.json' with { type: 'json' };
import { findFirstTerms, findTerms, indexTerms } from '../text/terms.ts';
import { type Reading, tokenize } from '../text/tokens.ts';
import { findPlaces } from './find-names.ts';

/** A part of an article, the places it names and what a word in it counts for. */
export type Passage = Reading & { readonly places: readonly string[]; readonly weight: number };

export function toPassage(reading: Reading, weight: number): Passage {
  return { ...reading, places: findPlaces(reading), weight };
}

/** A rule `a|b & c`: all terms somewhere in the passage, of `a|b` either; `@place` stands for one more place named. */
type Conjunction = {
  readonly order: number;
  readonly topic: string;
  readonly weak: boolean;
  /** Of each list one term must stand in the passage. */
  readonly terms: readonly (readonly string[])[];
  readonly places: number;
};

type Found = {
  readonly topic: string;
  readonly words: string;
  readonly score: number;
  readonly weight: number;
  readonly weak: boolean;
};

const MOST_TOPICS = 3;
/** A topic that only the analysis names must weigh this share of the main one, by two words at least. */
const FURTHER = 0.3;
const NO_TOPIC = 'none';

const RULES = Object.entries(topicTerms).flatMap(([topic, terms]) => terms.map((term) => ({ topic, term })));

const isWeak = (term: string) => term.startsWith('~');

const PHRASES = indexTerms(
  RULES.filter(({ term }) => !term.includes('&')).map(({ topic, term }) => ({
    term: term.replace('~', ''),
    value: { topic, weak: isWeak(term) },
  })),
);

const CONJUNCTIONS: readonly Conjunction[] = RULES.filter(({ term }) => term.includes('&')).map(
  ({ topic, term }, order) => {
    const parts = term.replace('~', '').split(' & ');
    const terms = parts.filter((part) => part !== '@place').map((part) => part.split('|'));
    return { order, topic, weak: isWeak(term), terms, places: parts.length - terms.length };
  },
);

const CONJOINED = indexTerms(
  [...new Set(CONJUNCTIONS.flatMap(({ terms }) => terms.flat()))].map((term) => ({ term, value: term })),
);

const OF_PLACES = CONJUNCTIONS.filter(({ terms }) => terms.length === 0);

/** Conjunctions by each term of their first list. */
const BY_TERM = new Map<string, Conjunction[]>();
for (const conjunction of CONJUNCTIONS) {
  for (const term of conjunction.terms[0] ?? [])
    BY_TERM.set(term, [...(BY_TERM.get(term) ?? []), conjunction]);
}

function findPhrases({ text, tokens, weight }: Passage): Found[] {
  return findTerms(tokens, PHRASES)
    .filter(({ value }) => value.topic !== NO_TOPIC)
    .map(({ value, start, end, words }) => ({
      ...value,
      words: text.slice(start, end),
      score: weight * words,
      weight,
    }));
}

/** The conjunctions of which the first list has a term here, and those of places alone. */
function conjunctionsOf(first: ReadonlyMap<string, unknown>): readonly Conjunction[] {
  const begun = [...first.keys()].flatMap((term) => BY_TERM.get(term) ?? []);
  return [...new Set([...OF_PLACES, ...begun])].sort((a, b) => a.order - b.order);
}

function findConjunctions({ text, tokens, places, weight }: Passage): Found[] {
  const first = findFirstTerms(tokens, CONJOINED);
  return conjunctionsOf(first).flatMap(({ topic, weak, terms, places: needed }) => {
    const named = terms.map((any) => any.flatMap((term) => first.get(term) ?? [])[0]);
    if (places.length < needed || named.includes(undefined)) return [];
    const words = named.map((match) => text.slice(match?.start, match?.end));
    const because = terms.length === 0 ? places : words;
    return because.map((word) => ({ topic, weak, words: word, score: weight, weight }));
  });
}

function findWords(passage: Passage): Found[] {
  return [...findPhrases(passage), ...findConjunctions(passage)];
}

/** The words of one topic, each with how often it stands where; spellings of one word are one. */
function tally(found: readonly Found[]): { score: number; because: string[] } {
  const times = new Map<string, { words: string; score: number; n: number }>();
  for (const { words, score } of found) {
    const key = `${tokenize(words)
      .map((token) => token.stem)
      .join(' ')}\n${score}`;
    const known = times.get(key);
    if (known) known.n++;
    else times.set(key, { words, score, n: 1 });
  }
  const shown = new Map<string, string>();
  for (const [key, { words }] of times) {
    const stems = key.slice(0, key.indexOf('\n'));
    if (!shown.has(stems)) shown.set(stems, words);
  }
  const score = [...times.values()].reduce((sum, it) => sum + it.score * (1 + Math.log2(it.n)), 0);
  return { score, because: [...shown.values()] };
}

function rank(found: readonly Found[], heaviest: number): TopicMatch[] {
  const topics = new Map<string, Found[]>();
  for (const one of found) topics.set(one.topic, [...(topics.get(one.topic) ?? []), one]);
  const ranked = [...topics]
    .map(([id, words]) => ({ id, ...tally(words), stated: words.some(({ weight }) => weight === heaviest) }))
    .sort((a, b) => b.score - a.score);
  const most = ranked[0]?.score ?? 0;
  return ranked
    .filter(
      ({ score, stated, because }, i) => i === 0 || stated || (score >= most * FURTHER && because.length > 1),
    )
    .slice(0, MOST_TOPICS)
    .map(({ id, because }) => ({ id, because }));
}

/**
 * One to three topics of an article, the main one first, each with the words that earned it; none where no rule
 * speaks. Weak words, such as `military`, count only where nothing else does.
 */
export function classifyTopics(passages: readonly Passage[]): TopicMatch[] {
  const found = passages.flatMap(findWords);
  const strong = found.filter(({ weak }) => !weak);
  const heaviest = Math.max(0, ...passages.map(({ weight }) => weight));
  return rank(strong.length > 0 ? strong : found, heaviest);
}
