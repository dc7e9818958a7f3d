import type { Scene } from './map-scene.ts';
import { LABEL_SIZE } from './place-labels.ts';

/** Names and counts, on a ground of their own. */
export function MapLabels({ marks, labels }: Pick<Scene, 'marks' | 'labels'>) {
  const rows = new Map(marks.map(({ row }) => [row.value, row]));
  return (
    <g fontSize={LABEL_SIZE} fill="var(--ink)" stroke="var(--panel)" strokeWidth={3} strokeLinejoin="round">
      {labels.map(({ id, text, x, y, anchor }) => {
        const chosen = rows.get(id)?.chosen ?? null;
        return (
          <text
            key={id}
            x={x}
            y={y}
            textAnchor={anchor}
            paintOrder="stroke"
            fontWeight={chosen === 'include' ? 700 : 500}
            textDecoration={chosen === 'exclude' ? 'line-through' : undefined}
          >
            {text}
          </text>
        );
      })}
    </g>
  );
}
