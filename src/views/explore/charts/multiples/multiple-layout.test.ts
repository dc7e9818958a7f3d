import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutMultiples } from './multiple-layout.ts';

test('every year is wide enough to press, and the charts fit where one can', () => {
  fc.assert(
    fc.property(fc.integer({ min: 200, max: 2000 }), fc.integer({ min: 1, max: 30 }), (room, years) => {
      const { abreast, width, column } = layoutMultiples(room, years);
      expect(column).toBeGreaterThanOrEqual(24);
      expect(column * years).toBeCloseTo(width);
      if (abreast > 1 || years * 24 <= room)
        expect(abreast * width + (abreast - 1) * 16).toBeLessThanOrEqual(room);
    }),
  );
});
