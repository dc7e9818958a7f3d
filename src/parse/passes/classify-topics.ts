import type { TopicMatch } from '../../model/article.ts';
import topicTerms from '../lexicon/topic-terms.json' with { type: 'json' };
import { findTerms, indexTerms, type TermIndex } from '../text/terms.ts';
import { stem, tokenize } from '../text/tokens.ts';
import { findPlaces } from './find-names.ts';

/** A part of an article and what a word in it counts for. */
export type Passage = { readonly text: string; readonly weight: number };

/** A rule `a & b`: all terms somewhere in the passage; `@place` stands for one more place named. */
type Conjunction = {
  readonly topic: string;
  readonly terms: readonly TermIndex<true>[];
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
/** A further topic must weigh this share of the main one, and be named in the title or by two words. */
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

const CONJUNCTIONS: readonly (Conjunction & { readonly weak: boolean })[] = RULES.filter(({ term }) =>
  term.includes('&'),
).map(({ topic, term }) => {
  const parts = term.replace('~', '').split(' & ');
  const words = parts.filter((part) => part !== '@place');
  return {
    topic,
    weak: isWeak(term),
    terms: words.map((word) => indexTerms([{ term: word, value: true as const }])),
    places: parts.length - words.length,
  };
});

function findPhrases({ text, weight }: Passage): Found[] {
  return findTerms(text, PHRASES)
    .filter(({ value }) => value.topic !== NO_TOPIC)
    .map(({ value, start, end, words }) => ({
      ...value,
      words: text.slice(start, end),
      score: weight * words,
      weight,
    }));
}

function findConjunctions({ text, weight }: Passage): Found[] {
  const places = findPlaces(text);
  return CONJUNCTIONS.flatMap(({ topic, weak, terms, places: needed }) => {
    if (places.length < needed) return [];
    const found = terms.map((index) => findTerms(text, index)[0]);
    if (found.some((match) => match === undefined)) return [];
    const words = found.map((match) => text.slice(match?.start, match?.end));
    const because = terms.length === 0 ? places : words;
    return because.map((word) => ({ topic, weak, words: word, score: weight, weight }));
  });
}

/** The words of one topic, each with how often it stands where; spellings of one word are one. */
function tally(found: readonly Found[]): { score: number; because: string[] } {
  const times = new Map<string, { words: string; score: number; n: number }>();
  for (const { words, score } of found) {
    const key = `${tokenize(words)
      .map(({ word }) => stem(word))
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
      ({ score, stated, because }, i) =>
        i === 0 || (score >= most * FURTHER && (stated || because.length > 1)),
    )
    .slice(0, MOST_TOPICS)
    .map(({ id, because }) => ({ id, because }));
}

/**
 * One to three topics of an article, the main one first, each with the words that earned it; none where no rule
 * speaks. Weak words, such as `military`, count only where nothing else does.
 */
export function classifyTopics(passages: readonly Passage[]): TopicMatch[] {
  const found = passages.flatMap((passage) => [...findPhrases(passage), ...findConjunctions(passage)]);
  const strong = found.filter(({ weak }) => !weak);
  const heaviest = Math.max(0, ...passages.map(({ weight }) => weight));
  return rank(strong.length > 0 ? strong : found, heaviest);
}
