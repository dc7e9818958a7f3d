import { Globe, type LucideIcon, Minus, Plus, Scan } from 'lucide-react';
import { WHOLE_WORLD, zoomAt } from './camera.ts';
import type { Box } from './project-outlines.ts';
import type { MoveCamera } from './use-camera.ts';
import { ZOOM_STEP } from './use-map-keys.ts';

export type ZoomAction = { readonly label: string; readonly Icon: LucideIcon; readonly run: () => void };

/** The ways to change what part of the world is in sight. */
export function zoomActions(move: MoveCamera, fit: () => void): readonly ZoomAction[] {
  const zoom = (factor: number) => () =>
    move((camera, size) => zoomAt(camera, size, factor, [size.width / 2, size.height / 2]));
  return [
    { label: 'Zoom in', Icon: Plus, run: zoom(ZOOM_STEP) },
    { label: 'Zoom out', Icon: Minus, run: zoom(1 / ZOOM_STEP) },
    { label: 'Whole world', Icon: Globe, run: () => move(() => WHOLE_WORLD) },
    { label: 'Zoom to places with articles', Icon: Scan, run: fit },
  ];
}

const EDGE = 8;
const BUTTON = 28;
const COUNT = 4;

/** The part of a map so wide that the buttons stand on. */
export const zoomBox = (width: number): Box => [
  width - EDGE - BUTTON - 2,
  EDGE,
  width - EDGE,
  EDGE + COUNT * (BUTTON + 1) + 1,
];

/** On the map, in its corner. */
export function ZoomButtons({ actions }: { readonly actions: readonly ZoomAction[] }) {
  return (
    <div className="absolute top-2 right-2 flex print:hidden flex-col divide-y divide-line overflow-hidden rounded-md border border-line bg-panel">
      {actions.map(({ label, Icon, run }) => (
        <button
          key={label}
          type="button"
          aria-label={label}
          title={label}
          onClick={run}
          className="grid size-7 place-items-center text-muted hover:bg-hover hover:text-ink focus-visible:-outline-offset-2"
        >
          <Icon aria-hidden size={15} />
        </button>
      ))}
    </div>
  );
}
