import { expect, test } from 'vitest';
import { describeLinkFaults } from './describe-link-faults.ts';

test('a good link says nothing', () => {
  expect(describeLinkFaults([], [])).toEqual([]);
});

test('unknown values are named by facet, unusable parts with what was expected', () => {
  expect(
    describeLinkFaults(
      [
        { facet: 'author', value: 'Nemo' },
        { facet: 'topic', value: 'dronez' },
        { facet: 'topic', value: 'airr' },
      ],
      [{ key: 'from', value: '2022-13', expected: 'a month such as 2022-03' }],
    ),
  ).toEqual([
    'Topic “dronez”, “airr” are not in this corpus and match nothing.',
    'Author “Nemo” is not in this corpus and matches nothing.',
    '“from=2022-13” was left out of the filter: expected a month such as 2022-03.',
  ]);
});
