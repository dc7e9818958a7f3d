export type Point = { readonly x: number; readonly y: number };

type Box = Point & { readonly width: number; readonly height: number };

type Route = {
  readonly from: Box | undefined;
  readonly to: Box | undefined;
  /** The points at which the layout lets the edge pass, between the layers and in them. */
  readonly bends: readonly Point[];
  /** Left edges of the layers. */
  readonly columns: readonly number[];
};

const middle = ({ y, height }: Box): number => y + height / 2;

/**
 * The points of an edge, in pairs between which it runs level: out of the side of one box, straight through the gap left
 * for it in every layer it passes, into the side of the other. So it never runs behind a box.
 */
export function routeEdge({ from, to, bends, columns }: Route): readonly Point[] {
  if (from === undefined || to === undefined) return [];
  const isForward = to.x > from.x;
  const { width } = from;
  const through = bends.slice(1, -1).flatMap(({ x, y }) => {
    const left = columns.find((column) => Math.abs(column + width / 2 - x) < 1);
    if (left === undefined) return [];
    const [enter, leave] = isForward ? [left, left + width] : [left + width, left];
    return [
      { x: enter, y },
      { x: leave, y },
    ];
  });
  return [
    { x: isForward ? from.x + width : from.x, y: middle(from) },
    ...through,
    { x: isForward ? to.x : to.x + to.width, y: middle(to) },
  ];
}
