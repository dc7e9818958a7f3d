import { type ReactElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { TimelineRows } from '../../src/query/timeline-rows.ts';
import { BarsDrawing } from '../../src/views/explore/timeline/bars-drawing.tsx';
import { timelineGeometry } from '../../src/views/explore/timeline/timeline-geometry.ts';
import { Veil } from '../../src/views/explore/timeline/veil.tsx';
import { RechartsTimeline, toData } from './recharts-timeline.tsx';
import { type Kind, planSteps } from './timeline-steps.ts';

/** Draws a timeline and gives what moves it to a step, or past the last to the first again. */
type Mount = (contender: string, kind: Kind, months: number) => (step: number) => void;

declare global {
  var benchChart: { readonly run: (contender: string, kind: Kind, months: number) => Promise<number> };
}

const [WIDTH, HEIGHT, STEPS] = [1200, 148, 40];

function ours(steps: readonly TimelineRows[]): readonly (() => ReactElement)[] {
  const [first] = steps;
  if (first === undefined) return [];
  const geometryOf = (rows: TimelineRows) =>
    timelineGeometry({
      months: rows.months,
      span: { start: 0, end: rows.months.length - 1 },
      measure: 'count',
      width: WIDTH,
      height: HEIGHT,
      hasBin: false,
    });
  const isDrag = steps.every(({ months }) =>
    months.every(({ segments }, row) => segments === first.months[row]?.segments),
  );
  const kept = geometryOf(first);
  return steps.map((rows) => () => {
    // A drag leaves the counts, and so what is made of them, as they are.
    const geometry = isDrag ? kept : geometryOf(rows);
    const chosen = rows.months.map((month) => month.chosen);
    return (
      <div style={{ position: 'relative', width: WIDTH, height: HEIGHT }}>
        <svg aria-hidden width={WIDTH} height={HEIGHT}>
          <BarsDrawing rows={isDrag ? first : rows} geometry={geometry} />
        </svg>
        <Veil
          window={{ start: chosen.indexOf(true), end: chosen.lastIndexOf(true) }}
          narrowed={chosen.includes(false)}
          geometry={geometry}
        />
      </div>
    );
  });
}

function recharts(steps: readonly TimelineRows[]): readonly (() => ReactElement)[] {
  return steps
    .map(toData)
    .map((data) => () => <RechartsTimeline data={data} width={WIDTH} height={HEIGHT} />);
}

const CONTENDERS = new Map([
  ['ours', ours],
  ['recharts', recharts],
]);
const host = document.querySelector('#chart');
if (host === null) throw new Error('#chart is missing; expected a place to draw in');
const root = createRoot(host);

const mount: Mount = (contender, kind, months) => {
  const steps = CONTENDERS.get(contender)?.(planSteps(kind, months, STEPS)) ?? [];
  let move = (_step: number): void => undefined;
  function Chart() {
    const [step, setStep] = useState(0);
    move = setStep;
    return steps[step % STEPS]?.() ?? null;
  }
  flushSync(() => root.render(<Chart key={`${contender} ${kind} ${months}`} />));
  return (step) => flushSync(() => move(step));
};

const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

globalThis.benchChart = {
  /** A step a frame; gives how many shapes are drawn in the end. */
  run: async (contender, kind, months) => {
    const moveTo = mount(contender, kind, months);
    for (let step = 1; step < STEPS; step++) {
      await nextFrame();
      moveTo(step);
    }
    await nextFrame();
    return host.querySelectorAll('svg path, svg rect').length;
  },
};
