/** What a note beside the text needs: where it belongs and how high it is, in pixels. */
export type NoteBox = { readonly wanted: number; readonly height: number };

type Block = { readonly sum: number; readonly size: number };

const meanOf = ({ sum, size }: Block): number => sum / size;

/**
 * Tops for notes that may not overlap: in the order given, at least `gap` apart, none above 0, and together as near to
 * where they belong as that allows (least squares). Notes that would collide move as one block, so the first of them
 * rises as the last sinks: isotonic regression, by pooling adjacent violators.
 */
export function placeNotes(boxes: readonly NoteBox[], gap: number): readonly number[] {
  const above: number[] = [];
  let used = 0;
  for (const { height } of boxes) {
    above.push(used);
    used += height + gap;
  }
  const blocks: Block[] = [];
  for (const [i, { wanted }] of boxes.entries()) {
    let block: Block = { sum: wanted - (above[i] ?? 0), size: 1 };
    for (let last = blocks.at(-1); last !== undefined && meanOf(last) > meanOf(block); last = blocks.at(-1)) {
      blocks.pop();
      block = { sum: last.sum + block.sum, size: last.size + block.size };
    }
    blocks.push(block);
  }
  return blocks
    .flatMap((block) => Array<number>(block.size).fill(Math.max(meanOf(block), 0)))
    .map((shift, i) => shift + (above[i] ?? 0));
}
