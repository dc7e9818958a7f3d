import { expect, test } from 'vitest';
import { citationsOf } from '../model/citing-piece.ts';
import type { PartialDate } from '../model/partial-date.ts';
import { citationRows } from '../query/sources/citation-rows.ts';
import { listOutlets } from '../query/sources/list-outlets.ts';
import { ALL_SOURCES, narrowOutlets, type SourceFilter } from '../query/sources/source-filter.ts';
import { madePiece, madeQuote, madeReference, madeSource } from '../query/testing/made-pieces.ts';
import { corpusOf } from '../query/testing/random-corpus.ts';
import { sourceTable } from './source-table.ts';

const PIECE = madePiece('one', {
  topics: [{ id: 'air', because: [] }],
  sources: [madeSource({ date: '2023-05' as PartialDate, dateText: 'May 2023', link: 'shortened' })],
  quotes: [madeQuote({ status: 'altered' })],
});
const OUTLETS = listOutlets(
  citationsOf({
    pieces: [PIECE],
    outlets: [
      {
        name: 'The Daily',
        hosts: [],
        descriptors: [{ text: 'newspaper', count: 1, citations: 1, analysis: [] }],
        languages: ['en'],
        citations: [],
      },
    ],
    references: [madeReference({ kind: 'other', publication: 'Journal', dateText: '58:1' })],
  }),
);

function tableOf(part: Partial<SourceFilter>) {
  const filter = { ...ALL_SOURCES, ...part };
  const titleOf = (id: string): string => `Title of ${id}`;
  const narrowed = narrowOutlets({ outlets: OUTLETS, filter, titleOf });
  const rows = citationRows(narrowed, filter.order);
  const {
    columns,
    rows: cells,
    ...rest
  } = sourceTable({
    corpus: corpusOf([PIECE]),
    narrowed,
    rows,
    filter,
    titleOf,
  });
  for (const row of cells) expect(row).toHaveLength(columns.length);
  return {
    ...rest,
    rows: cells.map((row) => Object.fromEntries(row.map((cell, i) => [columns[i], cell]))),
  };
}

test('a row an outlet, as shown', () => {
  const { name, filter, rows } = tableOf({ order: 'outlet' });
  expect([name, filter]).toEqual(['outlets', 'none; order: by outlet']);
  expect(rows).toMatchObject([
    { outlet: 'Journal', 'in sources': 0, 'in footnotes': 1, first: '', 'only outlet of': '' },
    {
      outlet: 'The Daily',
      descriptors: 'newspaper (1)',
      'described differently': 'no',
      first: '2023-05',
      topics: 'air',
      pieces: 'Title of one',
      'only outlet of': 'Title of one',
      'links: shortened': 1,
      'quotations: altered': 1,
    },
  ]);
});

test('a row a citation, with what there is to weigh of it, and the filter that made the list', () => {
  const { name, filter, rows } = tableOf({ rows: 'citations', kind: 'source' });
  expect([name, filter]).toEqual(['citations', 'cited: Source with excerpt; order: most cited first']);
  expect(rows).toMatchObject([
    {
      outlet: 'The Daily',
      date: '2023-05',
      'date as printed': 'May 2023',
      place: 'source 1',
      link: 'shortened',
      'archived copy': 'https://web.archive.org/web/202305/https://daily.example/1',
      'to weigh': 'Only outlet of its piece; Shortened link; Quotation with other words',
    },
  ]);
});
