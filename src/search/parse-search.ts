import { FACTS, type FactId } from './document.ts';
import { scanSearch, type Token } from './scan-search.ts';
import { readWords } from './words.ts';

/** Words in a row. Unless `exact`, the last may be the beginning of a longer one. */
export type Words = { readonly words: readonly string[]; readonly exact: boolean; readonly written: string };

export type Condition =
  | (Words & { readonly kind: 'words' })
  | (Words & { readonly kind: 'fact'; readonly fact: FactId })
  | { readonly kind: 'year'; readonly from: number; readonly to: number };

/** A condition, or that it is not met. */
export type Term = Condition & { readonly negated: boolean };

/** Every clause holds when one of its terms does. `remarks` say in words what was written wrong and how it was read. */
export type Search = { readonly clauses: readonly (readonly Term[])[]; readonly remarks: readonly string[] };

type Remark = (sentence: string) => void;

const YEARS = /^(\d{4})?(\.\.|…)?(\d{4})?$/;
const EXAMPLES = {
  title: 'title:drones',
  author: 'author:rubin',
  topic: 'topic:drones',
  place: 'place:syria',
  outlet: 'outlet:rt',
} as const satisfies Record<FactId, string>;

function readYears(written: string, remark: Remark): Condition | null {
  const [, first, dots, second] = YEARS.exec(written) ?? [];
  const given = first ?? second;
  if (given === undefined || (dots === undefined && second !== undefined)) {
    remark(`“year:${written}” names no year and was left out: write year:2022 or year:2019..2021.`);
    return null;
  }
  const from = Number(first ?? 0);
  const to = dots === undefined ? from : Number(second ?? 9999);
  if (from <= to) return { kind: 'year', from, to };
  remark(`“year:${written}” runs backwards and was read as year:${to}..${from}.`);
  return { kind: 'year', from: to, to: from };
}

const wordsOf = (text: string): readonly string[] => readWords(text).map(({ word }) => word);

function readCondition(token: Token, remark: Remark): Condition | null {
  const { text, quoted } = token;
  const field = token.field?.toLowerCase() ?? null;
  if (field === 'year') return readYears(text, remark);
  const words = wordsOf(text);
  const fact = FACTS.find((known) => known === field);
  // `Iran:` with nothing after it is a word and its punctuation.
  if (token.field !== null && fact === undefined && text === '') {
    return { kind: 'words', words: wordsOf(token.field), exact: false, written: token.field };
  }
  if (words.length === 0) {
    if (fact !== undefined) remark(`“${fact}:” needs something after the colon, as in ${EXAMPLES[fact]}.`);
    else remark(`“${text}” has neither letters nor digits and was left out.`);
    return null;
  }
  const given = { words, exact: quoted, written: text };
  if (fact !== undefined) return { kind: 'fact', fact, ...given };
  if (field === null) return { kind: 'words', ...given };
  remark(
    `“${field}:” cannot be asked for, so “${text}” was searched in all texts; known are title, author, topic, place, outlet and year.`,
  );
  return { kind: 'words', ...given };
}

/** Reads what was typed. Never throws: what cannot be read is remarked on, and the rest is searched. */
export function parseSearch(typed: string): Search {
  const remarks: string[] = [];
  const remark: Remark = (sentence) => {
    if (!remarks.includes(sentence)) remarks.push(sentence);
  };
  const clauses: Term[][] = [];
  let joining = false;
  const dangling = 'OR needs a word on either side, as in drones OR missiles.';
  for (const token of scanSearch(typed, remark)) {
    if (token.kind === 'or') {
      if (joining || clauses.length === 0) remark(dangling);
      joining = clauses.length > 0;
      continue;
    }
    const condition = readCondition(token, remark);
    if (condition === null) continue;
    const term: Term = { ...condition, negated: token.negated };
    const last = clauses.at(-1);
    if (joining && last !== undefined) last.push(term);
    else clauses.push([term]);
    joining = false;
  }
  if (joining) remark(dangling);
  return { clauses, remarks };
}
