import { openDocuments } from '../../src/search/testing/open-documents.ts';
import type { Question, SearchContender } from './contender.ts';

const print = ({ kind, words }: Question): string =>
  kind === 'prefix' ? words.join(' ') : `"${words.join(' ')}"`;

export const openOurs: SearchContender = async (documents) => {
  const { find } = await openDocuments(documents);
  return async (question) => [...(await find(print(question))).hits].flatMap((at) => documents[at]?.id ?? []);
};
