import type { Zoom } from '../../../query/view.ts';

export type ZoomStep = { readonly name: string; readonly zoom: Zoom | null; readonly inwards: boolean };

/** Where the axis can go from here: into the chosen months, and out to all of them. */
export function zoomSteps(zoom: Zoom | null, selection: Zoom | null): readonly ZoomStep[] {
  const isThere = zoom !== null && zoom.from === selection?.from && zoom.to === selection.to;
  const into = { name: 'Zoom to selection', zoom: selection, inwards: true };
  const out = { name: 'Whole span', zoom: null, inwards: false };
  return [...(selection === null || isThere ? [] : [into]), ...(zoom === null ? [] : [out])];
}
