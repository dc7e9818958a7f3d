import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildColumns } from '../../../../query/columns.ts';
import { evaluate } from '../../../../query/evaluate.ts';
import { anyCorpus } from '../../../../query/testing/random-corpus.ts';
import { timelineMarks } from '../../../../query/timeline-marks.ts';
import { stackTimeline, timelineAxis } from '../../../../query/timeline-rows.ts';
import { timelineGeometry, xOfMonth } from '../timeline-geometry.ts';
import { markSize, placeMarks } from './place-marks.ts';

const anyStrip = fc
  .record({ corpus: anyCorpus, width: fc.integer({ min: 280, max: 1600 }), last: fc.nat(40) })
  .map(({ corpus, width, last }) => {
    const columns = buildColumns(corpus);
    const { months } = stackTimeline(timelineAxis(columns), columns, evaluate(columns).timeline);
    const span = { start: 0, end: Math.max(0, Math.min(last, months.length - 1)) };
    const fit = { months, span, measure: 'count', width, height: 150, hasBin: true } as const;
    return { marks: timelineMarks(corpus, columns, columns.orders.oldest), geometry: timelineGeometry(fit) };
  });

test('every mark of the months shown stands in its month, or in the bin', () => {
  fc.assert(
    fc.property(anyStrip, ({ marks, geometry }) => {
      const placed = placeMarks(marks, geometry);
      const shown = marks.filter(({ row }) => row === null || row <= geometry.span.end);
      expect(placed.marks).toHaveLength(shown.length);
      for (const { row, x, y } of placed.marks) {
        const [left, right] =
          row === null
            ? [geometry.bin ?? 0, geometry.width]
            : [xOfMonth(row, geometry), xOfMonth(row + 1, geometry)];
        expect(x >= left - 0.001 && x <= right + 0.001).toBe(true);
        expect(y > 0 && y < placed.height).toBe(true);
      }
    }),
  );
});

test('marks do not touch as long as the height has room for them', () => {
  fc.assert(
    fc.property(anyStrip, ({ marks, geometry }) => {
      const placed = placeMarks(marks, geometry);
      const size = markSize(geometry);
      fc.pre(placed.rows * (size + 1) + 1 <= placed.height);
      for (const [i, a] of placed.marks.entries())
        for (const b of placed.marks.slice(i + 1))
          expect(Math.abs(a.x - b.x) >= size - 0.001 || Math.abs(a.y - b.y) >= size).toBe(true);
    }),
  );
});

test('fewer marks leave the strip as high as it was told to be', () => {
  fc.assert(
    fc.property(anyStrip, ({ marks, geometry }) => {
      const all = placeMarks(marks, geometry);
      expect(placeMarks(marks.slice(0, 3), geometry, all.rows).height).toBe(all.height);
    }),
  );
});
