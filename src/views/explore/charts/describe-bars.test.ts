import { expect, test } from 'vitest';
import { NONE } from '../../../query/facets/facet.ts';
import { topic } from '../../../query/facets/topic.ts';
import type { ValueRow } from '../../value-rows.ts';
import { describeBars } from './describe-bars.ts';

const row = (value: string, count: number): ValueRow => ({
  value,
  name: value,
  domain: null,
  count,
  share: 0,
  chosen: null,
});

test('how many values there are, and the first two; no value is none of them', () => {
  expect(describeBars(topic, [row('Drones', 3), row('Air', 1), row('Cyber', 0), row(NONE, 9)])).toBe(
    '2 topics with articles under the other filters. Most: Drones, 3 articles; then Air, 1.',
  );
  expect(describeBars(topic, [row('Air', 1)])).toBe(
    '1 topic with articles under the other filters. Most: Air, 1 article.',
  );
  expect(describeBars(topic, [row(NONE, 9)])).toBe('No topics under the other filters.');
});
