import { useMemo, useState } from 'react';
import type { Camera } from './camera.ts';
import { DRAWN } from './map-drawing.tsx';
import { drawMarks, type Placed, type PlaceMark } from './place-marks.ts';
import type { OutlinesById } from './project-outlines.ts';
import { fitMarks, type MovedCamera } from './use-camera.ts';
import { type Outlines, useFineOutlines, useOutlines } from './use-outlines.ts';

/** From here on the coarse outlines show their corners. */
const CLOSE = 3;

const NO_MARKS: readonly PlaceMark[] = [];

/** What there is to draw, in as much detail as the camera asks for. */
export type MapPicture = Outlines & MovedCamera & { readonly marks: readonly PlaceMark[] };

export function useMapPicture(placed: readonly Placed[]): MapPicture {
  const { outlines: coarse, ...trouble } = useOutlines();
  const [moved, onMove] = useState<Camera | null>(null);
  const marks = useMemo(() => (coarse === null ? NO_MARKS : drawMarks(placed, coarse)), [placed, coarse]);
  const { zoom } = useMemo(() => moved ?? fitMarks(marks, DRAWN), [moved, marks]);
  const fine: OutlinesById | null = useFineOutlines(zoom >= CLOSE);
  const fineMarks = useMemo(
    () => (coarse === null || fine === null ? marks : drawMarks(placed, coarse, fine)),
    [placed, coarse, fine, marks],
  );
  return { ...trouble, outlines: coarse === null ? null : (fine ?? coarse), marks: fineMarks, moved, onMove };
}
