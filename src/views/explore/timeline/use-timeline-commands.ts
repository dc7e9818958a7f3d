import { useEffect, useMemo, useRef } from 'react';
import { MEASURES, withMeasure, withZoom, type Zoom } from '../../../query/view.ts';
import type { Command } from '../../../ui/commands/command.ts';
import { useCommands } from '../../../ui/commands/use-commands.ts';
import type { Explorer } from '../use-explorer.ts';
import { zoomSteps } from './zoom-steps.ts';

const GROUP = 'Timeline';

const ZOOM_LABELS = { in: 'Zoom the timeline to the selection', out: 'Show the whole span of the timeline' };

const MEASURE_LABELS = {
  count: 'Timeline as counts',
  share: 'Timeline as shares of the month’s articles',
};

const hint = (keys: string, label: string): Command => ({
  id: `timeline ${keys}`,
  label,
  group: GROUP,
  keys,
  run: null,
});

/** Keys that the ends of the range and the marks answer while one has the focus. */
const HINTS: readonly Command[] = [
  hint('ArrowLeft', 'On an end of the range: a month earlier; on a mark: the article before'),
  hint('ArrowRight', 'On an end of the range: a month later; on a mark: the next article'),
  hint('PageDown', 'On an end of the range or a mark: a year earlier'),
  hint('PageUp', 'On an end of the range or a mark: a year later'),
];

/** What the timeline can do besides its dates. A selection that moves leaves the list the same, so that a drag is cheap. */
export function useTimelineCommands(
  { view, changeView }: Pick<Explorer, 'view' | 'changeView'>,
  selection: Zoom | null,
): void {
  const latest = useRef(selection);
  useEffect(() => {
    latest.current = selection;
  });
  const { zoom, measure } = view;
  const steps = zoomSteps(zoom, selection).map(({ inwards }) => (inwards ? 'in' : 'out'));
  const [canZoomIn, canZoomOut] = [steps.includes('in'), steps.includes('out')];
  const commands = useMemo(() => {
    const zoomTo = (way: 'in' | 'out'): Command => ({
      id: `timeline zoom ${way}`,
      label: ZOOM_LABELS[way],
      group: GROUP,
      ...(way === 'in' || !canZoomIn ? { keys: 'z' } : {}),
      words: 'axis months enlarge reset',
      run: () => changeView((now) => withZoom(now, way === 'in' ? latest.current : null)),
    });
    const measures = MEASURES.filter((other) => other !== measure).map(
      (other): Command => ({
        id: `timeline ${other}`,
        label: MEASURE_LABELS[other],
        group: GROUP,
        words: 'per cent percentage number relative',
        run: () => changeView((now) => withMeasure(now, other)),
      }),
    );
    return [
      ...(canZoomIn ? [zoomTo('in')] : []),
      ...(canZoomOut ? [zoomTo('out')] : []),
      ...measures,
      ...HINTS,
    ];
  }, [canZoomIn, canZoomOut, measure, changeView]);
  useCommands(commands);
}
