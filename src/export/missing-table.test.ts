import { expect, test } from 'vitest';
import { missingRegister } from '../query/references/missing-register.ts';
import { missingTable } from './missing-table.ts';

const ENTRIES = missingRegister(
  [
    {
      title: 'Lost',
      authors: ['Jane Doe', 'John Roe'],
      issues: ['2023-04'],
      urls: ['https://a.example/1'],
      citations: [
        { article: 'one', footnote: 'i', line: 1 },
        { article: 'one', footnote: 'iv', line: 2 },
      ],
    },
  ],
  [],
);

test('a row a missing article, with where it is cited and the filter that made the list', () => {
  const table = missingTable({
    corpus: 'OE Watch',
    entries: ENTRIES,
    filter: ['words: lost'],
    titleOf: (id) => `Title of ${id}`,
  });
  expect(table).toMatchObject({ name: 'missing-articles', filter: 'words: lost' });
  expect(table.rows).toEqual([
    [
      'Lost',
      '',
      'Jane Doe; John Roe',
      '2023-04',
      2,
      'Title of one (footnotes i, iv)',
      'https://a.example/1',
      '',
    ],
  ]);
  expect(table.columns).toHaveLength(table.rows[0]?.length ?? 0);
});
