import { expect, test } from 'vitest';
import type { Piece } from '../../model/piece.ts';
import { cutToBlocks, joinBlocks, passageTextOf } from './passage-text.ts';

const EXCERPTS = [
  { n: 1, excerpt: [{ line: 9, text: 'First source.' }] },
  { n: 2, excerpt: [{ line: 11, text: 'Second [source].' }] },
];

const PIECE = {
  pullQuote: { line: 3, text: '“Pulled.”' },
  analysis: [
    {
      line: 5,
      text: 'One[i] two,[ii(odd)] three [CAR].',
      markers: [
        { label: 'i', offset: 3 },
        { label: 'ii', offset: 11 },
      ],
    },
    // A marker that is never closed is taken to be as long as its label.
    { line: 6, text: ' Four[iiii', markers: [{ label: 'iii', offset: 5 }] },
  ],
  sources: EXCERPTS,
  footnotes: [{ line: 20, label: 'i', text: 'A note.' }],
} as unknown as Piece;

const TEXT = passageTextOf(PIECE);
const [PULLED, ONE, FOUR, FIRST, SECOND, NOTE] = TEXT.blocks;

test('a piece is its paragraphs in order, without footnote markers and with other brackets', () => {
  expect(TEXT.text.split('\n')).toEqual([
    '“Pulled.”',
    'One two, three [CAR].',
    ' Fourii',
    'First source.',
    'Second [source].',
    'A note.',
  ]);
  for (const { start, text } of TEXT.blocks) expect(TEXT.text.slice(start, start + text.length)).toBe(text);
});

const whole = (block: typeof ONE) => (block ? [{ block, start: 0, end: block.text.length }] : []);

test('a span is cut to its paragraphs, and these make it again', () => {
  const span = { start: (PULLED?.start ?? 0) + 3, end: (FOUR?.start ?? 0) + 4 };
  const cut = cutToBlocks(TEXT, span);
  expect(cut.map(({ block, start, end }) => block.text.slice(start, end))).toEqual([
    'lled.”',
    'One two, three [CAR].',
    ' Fou',
  ]);
  expect(joinBlocks(TEXT, cut)).toEqual(span);
});

test('a passage lies within one part of the piece', () => {
  expect(joinBlocks(TEXT, [...whole(FOUR), ...whole(FIRST)])).toBeNull();
  expect(joinBlocks(TEXT, [...whole(FIRST), ...whole(SECOND)])).toBeNull();
  expect(joinBlocks(TEXT, [...whole(SECOND), ...whole(NOTE)])).toBeNull();
  expect(joinBlocks(TEXT, whole(SECOND))).not.toBeNull();
  expect(joinBlocks(TEXT, [])).toBeNull();
});

test('white space at the ends is no part of a passage, and alone is none', () => {
  const block = FOUR ?? { line: 0, part: 'text', text: '', start: 0 };
  expect(joinBlocks(TEXT, [{ block, start: 0, end: 3 }])).toEqual({
    start: block.start + 1,
    end: block.start + 3,
  });
  expect(joinBlocks(TEXT, [{ block, start: 0, end: 1 }])).toBeNull();
});
