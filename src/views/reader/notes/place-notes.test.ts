import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type NoteBox, placeNotes } from './place-notes.ts';

const GAP = 10;

const boxes = fc.array(
  fc.record({ wanted: fc.integer({ min: -50, max: 900 }), height: fc.integer({ min: 0, max: 300 }) }),
  { maxLength: 8 },
);

const inOrder = (all: readonly NoteBox[]): readonly NoteBox[] => [...all].sort((a, b) => a.wanted - b.wanted);

function costOf(all: readonly NoteBox[], tops: readonly number[]): number {
  return all.reduce((sum, { wanted }, i) => sum + (wanted - (tops[i] ?? 0)) ** 2, 0);
}

/** Each note where it belongs or, where that is taken, right below the note before it. */
function pushDown(all: readonly NoteBox[]): readonly number[] {
  const tops: number[] = [];
  let free = 0;
  for (const { wanted, height } of all) {
    tops.push(Math.max(wanted, free));
    free = Math.max(wanted, free) + height + GAP;
  }
  return tops;
}

test('notes far enough apart stand where they belong', () => {
  const all = [
    { wanted: 20, height: 40 },
    { wanted: 70, height: 40 },
  ];
  expect(placeNotes(all, GAP)).toEqual([20, 70]);
  expect(placeNotes([], GAP)).toEqual([]);
});

test('two that collide give way in equal parts', () => {
  const all = [
    { wanted: 100, height: 40 },
    { wanted: 110, height: 40 },
  ];
  expect(placeNotes(all, GAP)).toEqual([80, 130]);
});

test('nothing stands above the column', () => {
  const all = [
    { wanted: -5, height: 40 },
    { wanted: 10, height: 40 },
  ];
  expect(placeNotes(all, GAP)).toEqual([0, 50]);
});

test('no two overlap, the order is kept, whatever is wanted', () => {
  fc.assert(
    fc.property(boxes, (all) => {
      const tops = placeNotes(all, GAP);
      expect(tops).toHaveLength(all.length);
      for (const [i, top] of tops.entries()) {
        const before = i === 0 ? 0 : (tops[i - 1] ?? 0) + (all[i - 1]?.height ?? 0) + GAP;
        expect(top).toBeGreaterThanOrEqual(before - 1e-6);
      }
    }),
  );
});

test('never farther from where the notes belong than pushing down, nor after moving any run of them', () => {
  fc.assert(
    fc.property(
      boxes.map(inOrder),
      fc.nat(7),
      fc.nat(7),
      fc.integer({ min: -40, max: 40 }),
      (all, from, to, by) => {
        const tops = placeNotes(all, GAP);
        const cost = costOf(all, tops);
        expect(cost).toBeLessThanOrEqual(costOf(all, pushDown(all)) + 1e-6);
        const moved = tops.map((top, i) => (i >= from && i <= to ? top + by : top));
        const fits = moved.every(
          (top, i) => top >= (i === 0 ? 0 : (moved[i - 1] ?? 0) + (all[i - 1]?.height ?? 0) + GAP),
        );
        if (fits) expect(cost).toBeLessThanOrEqual(costOf(all, moved) + 1e-6);
      },
    ),
    { numRuns: 1000 },
  );
});
