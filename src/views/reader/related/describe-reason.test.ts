import { expect, test } from 'vitest';
import type { Reason } from '../../../query/related.ts';
import { describeReason } from './describe-reason.ts';

const NAMES: Readonly<Record<string, string>> = { drones: 'Drones', air: 'Air power' };

const CASES: readonly (readonly [Reason, string])[] = [
  [{ kind: 'cited' }, 'cited here'],
  [{ kind: 'citing' }, 'cites this article'],
  [{ kind: 'outlets', outlets: ['RT', 'BBC'] }, 'cites RT and BBC too'],
  [{ kind: 'shared', authors: ['Ann'], topics: ['drones'], subjects: [] }, 'same author and topic Drones'],
  [
    { kind: 'shared', authors: [], topics: ['drones', 'air'], subjects: [] },
    'same topics Drones and Air power',
  ],
  [
    { kind: 'shared', authors: ['Ann', 'Bo'], topics: ['air'], subjects: ['Iran', 'Syria', 'Basij'] },
    'same authors and topic Air power; both about Iran, Syria, and Basij',
  ],
  [
    { kind: 'shared', authors: ['Ann'], topics: ['air'], subjects: ['a', 'b', 'c', 'd', 'e'] },
    'same author and topic Air power; both about a, b, c, and 2 more',
  ],
];

test.each(CASES)('%j is said', (reason, words) => {
  expect(describeReason(reason, (id) => NAMES[id] ?? id)).toBe(words);
});
