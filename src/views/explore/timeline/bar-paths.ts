import type { TimelineStack } from '../../../query/timeline-rows.ts';
import { stackBlocks } from './stack-blocks.ts';
import type { TimelineGeometry } from './timeline-geometry.ts';

/** A stack and where it stands. */
export type PlacedStack = { readonly stack: TimelineStack; readonly x: number; readonly width: number };

/** All blocks of one domain whose dates are equally well known, as one path: a browser draws thousands of shapes slowly. */
export type BarPath = { readonly domain: string | null; readonly inferred: boolean; readonly path: string };

/** A hollow block's line stands inside its edge, so that both kinds are equally large. */
const LINE = 1.5;
const RADIUS = 1.5;

const print = (value: number): string => String(Math.round(value * 100) / 100);

/** A rectangle with corners as round as it has room for. */
function boxPath(x: number, y: number, width: number, height: number, radius: number): string {
  const round = Math.min(radius, width / 4, height / 2);
  const [w, h, r] = [width - 2 * round, height - 2 * round, round].map(print);
  const arc = (to: string): string => (round > 0 ? `a${r} ${r} 0 0 1 ${to}` : '');
  return `M${print(x + round)} ${print(y)}h${w}${arc(`${r} ${r}`)}v${h}${arc(`-${r} ${r}`)}h-${w}${arc(`-${r}-${r}`)}v-${h}${arc(`${r}-${r}`)}z`;
}

/** The blocks of these stacks. */
export function barPaths(placed: readonly PlacedStack[], geometry: TimelineGeometry): readonly BarPath[] {
  const paths = new Map<string, BarPath>();
  for (const { stack, x, width } of placed) {
    for (const { domain, inferred, y, height } of stackBlocks(stack, geometry)) {
      const line = inferred ? LINE : 0;
      const [w, h] = [Math.max(0.5, width - line), Math.max(0.5, height - line)];
      const box = boxPath(x + line / 2, y + line / 2, w, h, inferred ? 0 : RADIUS);
      const key = `${domain} ${inferred}`;
      paths.set(key, { domain, inferred, path: (paths.get(key)?.path ?? '') + box });
    }
  }
  return [...paths.values()];
}
