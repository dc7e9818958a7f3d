import topicTerms from '../lexicon/topic-terms.json' with { type: 'json' };

/** A term that speaks for a topic by itself; a weak one counts only where nothing else does. */
export type Phrase = { readonly term: string; readonly topic: string; readonly weak: boolean };

/** A rule `a|b & c`: all terms somewhere in the passage, of `a|b` either; `@place` stands for one more place named. */
export type Conjunction = {
  readonly order: number;
  readonly topic: string;
  readonly weak: boolean;
  /** Of each list one term must stand in the passage. */
  readonly terms: readonly (readonly string[])[];
  readonly places: number;
};

const RULES = Object.entries(topicTerms).flatMap(([topic, rules]) =>
  rules.map((rule) => ({ topic, weak: rule.startsWith('~'), rule: rule.replace('~', '') })),
);

export const PHRASES: readonly Phrase[] = RULES.filter(({ rule }) => !rule.includes('&')).map(
  ({ topic, weak, rule }) => ({ term: rule, topic, weak }),
);

export const CONJUNCTIONS: readonly Conjunction[] = RULES.filter(({ rule }) => rule.includes('&')).map(
  ({ topic, weak, rule }, order) => {
    const parts = rule.split(' & ');
    const terms = parts.filter((part) => part !== '@place').map((part) => part.split('|'));
    return { order, topic, weak, terms, places: parts.length - terms.length };
  },
);
