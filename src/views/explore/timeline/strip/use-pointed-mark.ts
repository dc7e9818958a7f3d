import { type PointerEvent, type RefObject, useRef, useState } from 'react';
import { type TipHold, useTip } from '../../../../ui/use-tip.ts';
import { nearestMark } from './nearest-mark.ts';
import type { PlacedMark } from './place-marks.ts';

/** CSS pixels a pointer may be off a mark; a finger covers twice as much. */
const REACH = { fine: 11, coarse: 22 };

export type PointedMark = {
  readonly surface: RefObject<HTMLDivElement | null>;
  /** The mark under the mouse or pen; a finger points at nothing until it is lifted. */
  readonly pointed: PlacedMark | null;
  /** For the tip that tells of it. */
  readonly hold: TipHold;
  readonly touched: boolean;
  /** The mark under a finger that was lifted here. */
  readonly touchedAt: (point: { readonly clientX: number; readonly clientY: number }) => PlacedMark | null;
  readonly handlers: {
    readonly onPointerDown: (event: PointerEvent) => void;
    readonly onPointerMove: (event: PointerEvent) => void;
    readonly onPointerLeave: () => void;
  };
};

/** The mark a pointer means: the nearest one, since marks are smaller than what a hand can hit. */
export function usePointedMark(marks: readonly PlacedMark[]): PointedMark {
  const surface = useRef<HTMLDivElement>(null);
  const { shown: pointedAt, point: pointAt, hold } = useTip<number>();
  const [touched, setTouched] = useState(false);

  const markAt = (point: { readonly clientX: number; readonly clientY: number }, reach: number) => {
    const box = surface.current?.getBoundingClientRect();
    if (box === undefined) return null;
    return nearestMark(marks, { x: point.clientX - box.left, y: point.clientY - box.top }, reach);
  };
  return {
    surface,
    pointed: marks.find(({ position }) => position === pointedAt) ?? null,
    hold,
    touched,
    touchedAt: (point) => markAt(point, REACH.coarse),
    handlers: {
      onPointerDown: ({ pointerType }) => setTouched(pointerType === 'touch'),
      onPointerMove: (event) => {
        if (event.pointerType !== 'touch') pointAt(markAt(event, REACH.fine)?.position ?? null);
      },
      onPointerLeave: () => pointAt(null),
    },
  };
}
