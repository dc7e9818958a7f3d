import fc from 'fast-check';
import { expect, test } from 'vitest';
import { labelBox, placeLabels } from './place-labels.ts';

const SIZE = { width: 600, height: 300 };

const wishes = fc.array(
  fc.record({
    texts: fc.constantFrom(['Iran 170', '170'], ['Democratic Republic of the Congo 1', '1'], ['Mali 5']),
    at: fc.tuple(fc.integer({ min: -50, max: 650 }), fc.integer({ min: -50, max: 350 })),
    beside: fc.constantFrom(0, 6),
  }),
);

test('labels stay in the window and apart from each other', () => {
  fc.assert(
    fc.property(wishes, (many) => {
      const placed = placeLabels(
        many.map((wish, at) => ({ ...wish, id: String(at) })),
        SIZE,
      );
      const boxes = placed.map(labelBox);
      for (const [i, [left, top, right, bottom]] of boxes.entries()) {
        expect(left >= 0 && top >= 0 && right <= SIZE.width && bottom <= SIZE.height).toBe(true);
        for (const [l, t, r, b] of boxes.slice(i + 1)) {
          expect(left < r && l < right && top < b && t < bottom).toBe(false);
        }
      }
    }),
  );
});

test('where a label does not fit, a shorter one; where none does, none', () => {
  const at = [100, 100] as const;
  const wish = (id: string, texts: readonly string[]) => ({ id, texts, at, beside: 0 });
  const one = placeLabels([wish('a', ['A very long name 1', '1'])], { width: 100, height: 200 });
  expect(one.map(({ text }) => text)).toEqual(['1']);
  const six = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => wish(id, ['Same place']));
  expect(placeLabels(six, SIZE).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('an outline at the edge has its label moved in; one out of sight has none', () => {
  const over = (x: number) =>
    placeLabels([{ id: 'a', texts: ['United States 14'], at: [x, 150], beside: 0 }], SIZE);
  expect(labelBox(over(3)[0] ?? { id: '', text: '', x: -1, y: 0, anchor: 'start' })[0]).toBe(0);
  expect(over(-3)).toEqual([]);
});

test('a symbol has its label on the side with room, and symbols are kept clear', () => {
  const wish = { id: 'a', texts: ['Bahrain'], beside: 6 };
  const anchorAt = (x: number, taken: readonly (readonly [number, number, number, number])[] = []) =>
    placeLabels([{ ...wish, at: [x, 150] }], SIZE, taken)[0]?.anchor;
  expect(anchorAt(100)).toBe('start');
  expect(anchorAt(590)).toBe('end');
  expect(anchorAt(100, [[108, 140, 130, 160]])).toBe('end');
});
