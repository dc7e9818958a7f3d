type Counts = Map<number, number>;

function commonestOf(counts: Counts): number | undefined {
  let [commonest, most] = [undefined as number | undefined, 0];
  for (const [height, count] of counts) if (count > most) [commonest, most] = [height, count];
  return commonest;
}

/** How high rows of each kind mostly are, learnt from those measured. */
export type UsualHeights = {
  readonly learn: (kind: string, height: number) => void;
  /** The `guess` as long as none of that kind has been measured. */
  readonly usual: (kind: string, guess: number) => number;
};

/**
 * A row that is as high as it was taken to be moves none of those after it, of which a long list has many; and where
 * most guesses are right the scroll bar is, too.
 */
export function createUsualHeights(): UsualHeights {
  const kinds = new Map<string, { readonly counts: Counts; commonest: number }>();
  return {
    learn: (kind, height) => {
      const known = kinds.get(kind) ?? { counts: new Map(), commonest: height };
      known.counts.set(height, (known.counts.get(height) ?? 0) + 1);
      known.commonest = commonestOf(known.counts) ?? height;
      kinds.set(kind, known);
    },
    usual: (kind, guess) => kinds.get(kind)?.commonest ?? guess,
  };
}
