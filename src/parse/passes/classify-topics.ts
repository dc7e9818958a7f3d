import type { TopicMatch } from '../../model/article.ts';
import { remember } from '../text/remember.ts';
import { pickLongest } from '../text/terms.ts';
import { tokenize } from '../text/tokens.ts';
import type { Mention, Mentions } from './find-mentions.ts';
import { findPlaces } from './find-names.ts';
import { CONJUNCTIONS, type Conjunction } from './topic-rules.ts';

/** What a part of an article mentions, and what a word in it counts for. */
export type Passage = { readonly mentions: Mentions; readonly weight: number };

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

const OF_PLACES = CONJUNCTIONS.filter(({ terms }) => terms.length === 0);

/** Conjunctions by each term of their first list. */
const BY_TERM = new Map<string, Conjunction[]>();
for (const conjunction of CONJUNCTIONS) {
  for (const term of conjunction.terms[0] ?? [])
    BY_TERM.set(term, [...(BY_TERM.get(term) ?? []), conjunction]);
}

function findPhrases({ mentions: { text, all }, weight }: Passage): Found[] {
  const phrases = pickLongest(all.filter(({ value }) => value.kind === 'topic'));
  return phrases.flatMap(({ value, start, end, words }) => {
    if (value.kind !== 'topic' || value.topic === NO_TOPIC) return [];
    const { topic, weak } = value;
    return [{ topic, weak, words: text.slice(start, end), score: weight * words, weight }];
  });
}

/** The first place of every condition. */
function firstOf({ all }: Mentions): ReadonlyMap<string, Mention> {
  const first = new Map<string, Mention>();
  for (const mention of all) {
    if (mention.value.kind === 'condition' && !first.has(mention.value.term))
      first.set(mention.value.term, mention);
  }
  return first;
}

/** The conjunctions of which the first list has a term here, and those of places alone. */
function conjunctionsOf(first: ReadonlyMap<string, unknown>): readonly Conjunction[] {
  const begun = [...first.keys()].flatMap((term) => BY_TERM.get(term) ?? []);
  return [...new Set([...OF_PLACES, ...begun])].sort((a, b) => a.order - b.order);
}

function findConjunctions({ mentions, weight }: Passage): Found[] {
  const places = findPlaces(mentions);
  const first = firstOf(mentions);
  return conjunctionsOf(first).flatMap(({ topic, weak, terms, places: needed }) => {
    const named = terms.map((any) => any.flatMap((term) => first.get(term) ?? [])[0]);
    if (places.length < needed || named.includes(undefined)) return [];
    const words = named.map((mention) => mentions.text.slice(mention?.start, mention?.end));
    const because = terms.length === 0 ? places : words;
    return because.map((word) => ({ topic, weak, words: word, score: weight, weight }));
  });
}

function findWords(passage: Passage): Found[] {
  return [...findPhrases(passage), ...findConjunctions(passage)];
}

/** Equal for spellings of one word. */
const stemsOf = remember((words) =>
  tokenize(words)
    .map(({ stem }) => stem)
    .join(' '),
);

/** The words of one topic, each with how often it stands where; spellings of one word are one. */
function tally(found: readonly Found[]): { score: number; because: string[] } {
  const times = new Map<string, { words: string; score: number; n: number }>();
  for (const { words, score } of found) {
    const key = `${stemsOf(words)}\n${score}`;
    const known = times.get(key);
    if (known) known.n++;
    else times.set(key, { words, score, n: 1 });
  }
  const shown = new Map<string, string>();
  for (const { words } of times.values()) {
    if (!shown.has(stemsOf(words))) shown.set(stemsOf(words), words);
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
