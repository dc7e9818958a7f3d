import type { TimelineSegment, TimelineStack } from '../../../query/timeline-rows.ts';
import { measured, type TimelineGeometry } from './timeline-geometry.ts';

export type Block = TimelineSegment & { readonly y: number; readonly height: number };

/** The segments one on another, a hairline between them, never above the top. */
export function stackBlocks(stack: TimelineStack, { yOf, measure }: TimelineGeometry): readonly Block[] {
  let below = 0;
  return stack.segments.map((segment) => {
    const bottom = Math.max(0, yOf(measured(below, stack, measure)));
    below += segment.count;
    const top = Math.max(0, yOf(measured(below, stack, measure)));
    return { ...segment, y: top, height: Math.max(0, bottom - top - 1) };
  });
}
