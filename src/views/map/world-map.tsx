import { type MouseEvent, type SyntheticEvent, useId, useMemo } from 'react';
import type { Selection } from '../../query/query.ts';
import { useTip } from '../../ui/use-tip.ts';
import { ChosenEdges } from './chosen-edges.tsx';
import { MapLabels } from './map-labels.tsx';
import { composeScene, type SeenMark } from './map-scene.ts';
import { MapTip } from './map-tip.tsx';
import { PlaceButton } from './place-button.tsx';
import type { PlaceMark } from './place-marks.ts';
import type { OutlinesById } from './project-outlines.ts';
import { type MovedCamera, useCamera } from './use-camera.ts';
import { useMapCommands } from './use-map-commands.ts';
import { useMapGestures } from './use-map-gestures.ts';
import { useMapKeys } from './use-map-keys.ts';
import { WorldBase } from './world-base.tsx';
import { ZoomButtons, zoomActions, zoomBox } from './zoom-buttons.tsx';

type WorldMapProps = {
  readonly outlines: OutlinesById;
  readonly marks: readonly PlaceMark[];
  readonly moving: MovedCamera;
  readonly onToggle: (value: string, side: keyof Selection) => void;
};

/** The map: places to press, moved and zoomed by pointer, fingers and keys. */
export function WorldMap({ outlines, marks, moving, onToggle }: WorldMapProps) {
  const { box, size, camera, move, fit } = useCamera(marks, moving);
  const help = useId();
  const { shown: near, point: pointAt, hold } = useTip<string>();
  const gestures = useMapGestures(box, move);
  const { stop, onKeyDown, onFocus, placeOf } = useMapKeys({ marks, move, onToggle });
  const scene = composeScene(marks, camera, size, [zoomBox(size.width)]);
  const tip = scene.marks.find(({ row }) => row.value === near);
  const actions = useMemo(() => zoomActions(move, fit), [move, fit]);
  useMapCommands(actions);
  const buttonFor = (mark: SeenMark) => (
    <PlaceButton key={mark.row.value} mark={mark} {...scene} isStop={mark.row.value === stop} />
  );
  // One list, so that a place that changes sides as the map is zoomed stays the same element and keeps the focus.
  const inOrder = [
    ...scene.marks.filter(({ hasSymbol }) => !hasSymbol).map(buttonFor),
    <ChosenEdges key="" scene={scene} near={near} />,
    ...scene.marks.filter(({ hasSymbol }) => hasSymbol).map(buttonFor),
  ];
  const press = ({ target, altKey }: MouseEvent): void => {
    const place = placeOf(target);
    if (place !== null) onToggle(place, altKey ? 'exclude' : 'include');
  };
  const point = ({ target }: SyntheticEvent): void => pointAt(placeOf(target));
  return (
    <div ref={box} className="relative" style={{ height: size.height }}>
      <p id={help} className="sr-only">
        Arrow keys move the map, plus and minus zoom it, 0 shows the whole world. Tab leads to the places:
        arrow keys go from the one with most articles down, Enter includes it, Alt and Enter exclude it.
      </p>
      <fieldset
        aria-label="Map"
        aria-describedby={help}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what is moved by dragging is moved by the arrow keys too.
        tabIndex={0}
        onKeyDown={onKeyDown}
        onClick={press}
        onPointerOver={point}
        onPointerLeave={() => pointAt(null)}
        onFocus={(event) => {
          point(event);
          const place = placeOf(event.target);
          if (place !== null) onFocus(place);
        }}
        onBlur={() => pointAt(null)}
        {...gestures}
        className="h-full cursor-grab touch-pan-y select-none overflow-hidden rounded-md active:cursor-grabbing focus-visible:outline-offset-0"
      >
        {size.width > 0 && (
          // biome-ignore lint/a11y/noSvgWithoutTitle: it would show as a tip over every place; the map around has a name.
          <svg width={size.width} height={size.height} className="block">
            <WorldBase outlines={outlines} {...scene} />
            {inOrder}
            <g aria-hidden className="pointer-events-none">
              <MapLabels {...scene} />
            </g>
          </svg>
        )}
      </fieldset>
      {tip !== undefined && <MapTip mark={tip} size={size} hold={hold} />}
      <ZoomButtons actions={actions} />
    </div>
  );
}
