import type { Query } from '../query.ts';
import { type LinkProblem, printQuery, readQuery } from '../url.ts';

/** The two filters of a comparison. */
export type QueryPair = { readonly a: Query; readonly b: Query };

export type Side = keyof QueryPair;

export const SIDES = ['a', 'b'] as const satisfies readonly Side[];

export type PairReading = { readonly pair: QueryPair; readonly problems: readonly LinkProblem[] };

/** The parameters of one side, `a.topic=drones`, as they would stand in a link of their own: `topic=drones`. */
function sideOf(params: URLSearchParams, side: Side): URLSearchParams {
  const own = new URLSearchParams();
  for (const [key, value] of params) if (key.startsWith(`${side}.`)) own.append(key.slice(2), value);
  return own;
}

/** The comparison of a link, each side read as a link of its own. Problems are named by their whole key, `a.from`. */
export function readPair(params: URLSearchParams): PairReading {
  const [a, b] = [readQuery(sideOf(params, 'a')), readQuery(sideOf(params, 'b'))];
  const named = (side: Side, problems: readonly LinkProblem[]): readonly LinkProblem[] =>
    problems.map((problem) => ({ ...problem, key: `${side}.${problem.key}` }));
  return {
    pair: { a: a.query, b: b.query },
    problems: [...named('a', a.problems), ...named('b', b.problems)],
  };
}

/** The comparison as the part of a link after `?`; empty where neither side is narrowed. */
export function printPair(pair: QueryPair): string {
  const params = new URLSearchParams();
  for (const side of SIDES) {
    for (const [key, value] of new URLSearchParams(printQuery(pair[side]))) {
      params.append(`${side}.${key}`, value);
    }
  }
  return params.toString();
}

export function swapSides({ a, b }: QueryPair): QueryPair {
  return { a: b, b: a };
}
