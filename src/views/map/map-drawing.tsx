import { useId } from 'react';
import type { ChartDrawing } from '../../ui/chart-frame/chart-drawing.ts';
import type { Camera } from './camera.ts';
import { type CountClass, describeClass } from './count-classes.ts';
import { MapLabels } from './map-labels.tsx';
import { composeScene, type Scene } from './map-scene.ts';
import { placeLook } from './place-look.ts';
import type { PlaceMark } from './place-marks.ts';
import { PlaceSymbol } from './place-symbol.tsx';
import type { OutlinesById } from './project-outlines.ts';
import { fitMarks } from './use-camera.ts';
import { WorldBase } from './world-base.tsx';

/** The size of the map in a file. */
export const DRAWN = { width: 960, height: 480 } as const;
const LEGEND = 30;

/** What the map shows now, for a file; `moved` is null where it was not moved. */
export function mapDrawing(
  outlines: OutlinesById,
  marks: readonly PlaceMark[],
  moved: Camera | null,
): ChartDrawing {
  const scene = composeScene(marks, moved ?? fitMarks(marks, DRAWN), DRAWN);
  return {
    width: DRAWN.width,
    height: DRAWN.height + LEGEND,
    body: (
      <>
        <DrawnMap outlines={outlines} scene={scene} />
        <DrawnClasses classes={scene.classes} y={DRAWN.height + 20} />
      </>
    ),
  };
}

type DrawnMapProps = { readonly outlines: OutlinesById; readonly scene: Scene };

function DrawnMap({ outlines, scene }: DrawnMapProps) {
  const id = useId();
  return (
    <>
      <clipPath id={id}>
        <rect {...DRAWN} />
      </clipPath>
      <g clipPath={`url(#${id})`}>
        <WorldBase outlines={outlines} {...scene} />
        {scene.marks.map((mark) => (
          <g key={mark.row.value} {...placeLook(mark)}>
            <g transform={scene.transform}>
              {mark.outlines.map((outline) => (
                <path key={outline.id} d={outline.path} vectorEffect="non-scaling-stroke" />
              ))}
            </g>
            {mark.hasSymbol && <PlaceSymbol kind={mark.kind} at={mark.seenAt} radius={scene.radius} />}
          </g>
        ))}
        <MapLabels {...scene} />
      </g>
    </>
  );
}

type DrawnClassesProps = { readonly classes: readonly CountClass[]; readonly y: number };

function DrawnClasses({ classes, y }: DrawnClassesProps) {
  return classes.map((one, at) => (
    <g key={one.from} transform={`translate(${at * 112} ${y})`}>
      <rect
        y={-9}
        width={18}
        height={11}
        rx={2}
        fill={`var(--heat-${one.heat})`}
        stroke="var(--accent)"
        strokeWidth={0.8}
      />
      <text x={24} fontSize={11} fill="var(--muted)">
        {describeClass(one)}
      </text>
    </g>
  ));
}
