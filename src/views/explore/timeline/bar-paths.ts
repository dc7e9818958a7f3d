import type { TimelineStack } from '../../../query/timeline-rows.ts';
import { stackBlocks } from './stack-blocks.ts';
import type { TimelineGeometry } from './timeline-geometry.ts';

/** A stack and where it stands. */
export type PlacedStack = {
  readonly stack: TimelineStack;
  readonly x: number;
  readonly width: number;
  /** Width of what is its own, with the space beside it. */
  readonly room: number;
  /** Whether the number of all articles of its month stands over it. */
  readonly labelled: boolean;
};

/** All blocks of one domain whose dates are equally well known, as one path: a browser draws thousands of shapes slowly. */
export type BarPath = { readonly domain: string | null; readonly inferred: boolean; readonly path: string };

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

const round = (value: number): number => Math.round(value * 100) / 100;

/** A box with its corners rounded, as far as there is room for it. */
export function boxPath({ x, y, width, height }: Box, corner: number): string {
  const r = round(Math.min(corner, width / 2, height / 2));
  const [w, h] = [round(width - 2 * r), round(height - 2 * r)];
  if (r === 0) return `M${round(x)} ${round(y)}h${w}v${h}h${-w}z`;
  const turn = (dx: number, dy: number): string => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  return `M${round(x + r)} ${round(y)}h${w}${turn(r, r)}v${h}${turn(-r, r)}h${-w}${turn(-r, -r)}v${-h}${turn(r, -r)}z`;
}

/** A hollow block's line stands inside its edge, so that both kinds are equally large. */
const LINE = 1.5;

function blockPath(box: Box, inferred: boolean): string {
  if (!inferred) return boxPath(box, Math.min(1.5, box.width / 4));
  const { x, y, width, height } = box;
  const inside = { width: Math.max(0.5, width - LINE), height: Math.max(0.5, height - LINE) };
  return boxPath({ x: x + LINE / 2, y: y + LINE / 2, ...inside }, 0);
}

/** The blocks of these stacks. */
export function barPaths(placed: readonly PlacedStack[], geometry: TimelineGeometry): readonly BarPath[] {
  const paths = new Map<
    string,
    { readonly domain: string | null; readonly inferred: boolean; parts: string[] }
  >();
  for (const { stack, x, width } of placed) {
    for (const { domain, inferred, y, height } of stackBlocks(stack, geometry)) {
      const key = `${domain} ${inferred}`;
      const known = paths.get(key) ?? { domain, inferred, parts: [] };
      known.parts.push(blockPath({ x, y, width, height }, inferred));
      paths.set(key, known);
    }
  }
  return [...paths.values()].map(({ domain, inferred, parts }) => ({
    domain,
    inferred,
    path: parts.join(''),
  }));
}
