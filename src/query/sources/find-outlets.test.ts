import { expect, test } from 'vitest';
import { citationsOf } from '../../model/citing-piece.ts';
import { madePiece, madeReference, madeSource } from '../testing/made-pieces.ts';
import { listOutlets } from './list-outlets.ts';
import { nearOutlets } from './near-outlets.ts';
import { outletSearch } from './outlet-search.ts';

const outletsNamed = (...names: readonly (string | null)[]) =>
  listOutlets(
    citationsOf({
      pieces: [madePiece('p', { sources: names.map((outlet, i) => madeSource({ n: i + 1, outlet })) })],
      outlets: [],
      references: [madeReference({ kind: 'other', publication: 'The “Daily” News' })],
    }),
  );

test('outlets near a name that none has: it is in theirs, theirs in it, or they begin alike', () => {
  const outlets = outletsNamed('Jeune Afrique', 'RT Arabic', 'Jeuns', 'Bee', null);
  const near = (slug: string) => nearOutlets(slug, outlets).map(({ name }) => name);
  expect(near('afrique')).toEqual(['Jeune Afrique']);
  expect(near('rt-arabic-television')).toEqual(['RT Arabic']);
  expect(near('jeune-af')).toEqual(['Jeune Afrique', 'Jeuns']);
  expect([near('xyz'), near('')]).toEqual([[], []]);
});

test('a search for an outlet has every spelling of its sources, each once', () => {
  const [outlet] = outletsNamed(
    'The East African',
    'the east african',
    'Theeastafrican.co.ke',
    'THE “EAST” AFRICAN',
  );
  expect(outletSearch({ citations: outlet?.citations ?? [] })).toBe(
    'outlet:"The East African" OR outlet:"Theeastafrican.co.ke" OR outlet:"THE  EAST  AFRICAN"',
  );
});
