import type { SVGAttributes } from 'react';
import type { SeenMark } from './map-scene.ts';

/** How a place is drawn: more articles stronger, included with a strong edge, excluded with a broken one. */
export function placeLook({ heat, row, dimmed }: SeenMark): SVGAttributes<SVGGElement> {
  const included = row.chosen === 'include';
  return {
    fill: heat === null ? 'var(--hover)' : `var(--heat-${heat})`,
    stroke: included ? 'var(--ink)' : 'var(--accent)',
    strokeWidth: included ? 2 : 0.8,
    strokeLinejoin: 'round',
    opacity: dimmed ? 0.45 : 1,
    ...(row.chosen === 'exclude' && { strokeDasharray: '3 2' }),
  };
}
