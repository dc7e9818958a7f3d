import { expect, test } from 'vitest';
import { citationsOf, toCitingPiece } from '../../model/citing-piece.ts';
import type { PartialDate } from '../../model/partial-date.ts';
import { madePiece, madeQuote, madeReference, madeSource } from '../testing/made-pieces.ts';
import { listOutlets } from './list-outlets.ts';
import { datesOf, piecesOf } from './outlet-record.ts';
import { singleOutletPieces } from './single-outlet-pieces.ts';

const day = (text: string) => text as PartialDate;

const ONE = madePiece('one', {
  sources: [
    madeSource({ date: day('2023-03-02'), lines: [7, 9] }),
    madeSource({ n: 2, outlet: 'The DAILY', date: day('2023-02'), link: 'shortened' }),
  ],
  quotes: [madeQuote({ source: 1 }), madeQuote({ source: null, status: 'not-found' })],
  problems: [
    {
      file: 'a.txt',
      line: 9,
      kind: 'date-contradicts-link',
      severity: 'warn',
      article: 'one',
      message: 'Doubt',
    },
    { file: 'a.txt', line: 9, kind: 'other', severity: 'warn', article: 'one', message: 'No doubt' },
  ],
});
const TWO = madePiece('two', {
  sources: [
    madeSource({ outlet: 'Weekly' }),
    madeSource({ n: 2, outlet: null, outletDescriptor: null, link: 'none', url: null }),
  ],
});
const BARE = madePiece('bare');
const REFERENCES = [
  madeReference({ article: 'two' }),
  madeReference({
    article: 'two',
    footnote: 'ii',
    kind: 'other',
    publication: 'TheDaily.com',
    url: 'https://www.daily.example/2',
    link: 'direct',
  }),
  madeReference({ article: 'one', kind: 'other', publication: 'Journal' }),
];
const descriptor = (text: string) => ({ text, count: 1, citations: 1, analysis: [] });
const DAILY = {
  name: 'The Daily',
  hosts: [],
  languages: [],
  citations: [],
  descriptors: [descriptor('newspaper'), descriptor('state paper')],
};
const WEEKLY = {
  ...DAILY,
  name: 'Weekly',
  descriptors: [descriptor('newspaper'), descriptor('Newspaper')],
};
const RECORDS = listOutlets(
  citationsOf({
    pieces: [ONE, TWO, BARE],
    outlets: [DAILY, WEEKLY],
    references: REFERENCES,
  }),
);
const daily = RECORDS.find(({ name }) => name === 'The Daily');

test('an outlet is one record across spellings, sources and footnotes; OE Watch is none', () => {
  expect(RECORDS.map(({ name, citations }) => [name, citations.map(({ id }) => id)])).toEqual([
    ['The Daily', ['one#source-1', 'one#source-2', 'two#note-ii.1']],
    ['Weekly', ['two#source-1']],
    [null, ['two#source-2']],
    ['Journal', ['one#note-i.2']],
  ]);
  expect(daily?.spellings).toEqual(['The Daily', 'The DAILY', 'TheDaily.com']);
  expect(daily && piecesOf(daily)).toEqual(['one', 'two']);
});

test('a shortened link does not lend an outlet its host', () => {
  expect(daily?.hosts).toEqual(['daily.example']);
});

test('dates are first and last as precise as they are stated', () => {
  expect(daily && datesOf(daily)).toEqual({ first: '2023-02', last: '2023-03-02' });
  expect(datesOf({ citations: [] })).toBeNull();
});

test('descriptions differ where their words do, whatever their case', () => {
  expect(RECORDS.map(({ isDescribedDifferently }) => isDescribedDifferently)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test('a citation knows its quotations, and what its link speaks against', () => {
  expect(daily?.citations[0]).toMatchObject({ quotes: { verbatim: 1, altered: 0 }, doubts: ['Doubt'] });
  expect(daily?.citations[1]).toMatchObject({ quotes: { verbatim: 0 }, doubts: [] });
});

test('a piece rests on one outlet when all its sources do, whatever its footnotes cite', () => {
  expect(singleOutletPieces([ONE, TWO, BARE].map(toCitingPiece), RECORDS)).toEqual([
    { article: 'one', outlet: 'The Daily', sources: 2, inFootnotes: ['Journal'] },
  ]);
  expect(daily?.citations.map(({ isOnlyOutlet }) => isOnlyOutlet)).toEqual([true, true, false]);
});
