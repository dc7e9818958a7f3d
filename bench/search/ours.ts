import { createFinder } from '../../src/search/find.ts';
import type { Question, SearchContender } from './contender.ts';

const print = ({ kind, words }: Question): string =>
  kind === 'prefix' ? words.join(' ') : `"${words.join(' ')}"`;

/** The finder as the page's worker uses it, snippets and highlights included. */
export const openOurs: SearchContender = (documents) => {
  const find = createFinder(documents);
  return (question) => find(print(question)).hits.map(({ id }) => id);
};
