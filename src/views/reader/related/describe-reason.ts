import type { Reason } from '../../../query/related.ts';

const LIST = new Intl.ListFormat('en', { type: 'conjunction' });

const noun = (one: string, many: string, values: readonly string[]): readonly string[] =>
  values.length === 0 ? [] : [`${values.length === 1 ? one : many} ${LIST.format(values)}`];

const MOST = 4;

/** A long list is cut behind its first names. */
function shorten(names: readonly string[]): readonly string[] {
  const rest = names.length - MOST + 1;
  return names.length > MOST ? [...names.slice(0, MOST - 1), `${rest} more`] : names;
}

function describeShared(
  { authors, topics, subjects }: Extract<Reason, { kind: 'shared' }>,
  topicName: (id: string) => string,
): string {
  const same = [
    ...(authors.length === 0 ? [] : [authors.length === 1 ? 'author' : 'authors']),
    ...noun('topic', 'topics', topics.map(topicName)),
  ];
  const about = subjects.length === 0 ? '' : `; both about ${LIST.format(shorten(subjects))}`;
  return `same ${LIST.format(same)}${about}`;
}

/** Why an article is related to the one that is read: `same author and topic Drones; both about Syria`. */
export function describeReason(reason: Reason, topicName: (id: string) => string): string {
  switch (reason.kind) {
    case 'cited':
      return 'cited here';
    case 'citing':
      return 'cites this article';
    case 'outlets':
      return `cites ${LIST.format(reason.outlets)} too`;
    case 'shared':
      return describeShared(reason, topicName);
  }
}
