import type { Domain } from '../../../model/taxonomy.ts';
import { textWidth } from '../../../ui/chart-frame/text-width.ts';
import { colourOf } from './bar-look.ts';

const widthOf = ({ name }: Domain): number => 28 + textWidth(name, 11);

export const legendWidth = (domains: readonly Domain[]): number =>
  domains.reduce((sum, domain) => sum + widthOf(domain), 0);

type DrawnLegendProps = { readonly domains: readonly Domain[]; readonly y: number };

/** In a picture to take away: what the colours of the domains stand for, side by side. */
export function DrawnLegend({ domains, y }: DrawnLegendProps) {
  return domains.map(({ id, name }, at) => {
    const x = legendWidth(domains.slice(0, at));
    return (
      <g key={id}>
        <rect x={x} y={y - 8} width={8} height={8} rx={2} fill={colourOf({ domain: id })} />
        <text x={x + 13} y={y} fontSize={11} fill="var(--muted)">
          {name}
        </text>
      </g>
    );
  });
}
