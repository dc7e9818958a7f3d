// A title that opens with a quotation mark sorts under its first word.
const collator = new Intl.Collator('en', { ignorePunctuation: true, numeric: true });

/** Positions of all articles by title, equal ones as the corpus has them; worked out once, since 100,000 take half a second. */
export function createTitleOrder(length: number, titleAt: (position: number) => string): () => Uint32Array {
  let order: Uint32Array | null = null;
  return () => {
    if (order !== null) return order;
    const titles = Array.from({ length }, (_, position) => titleAt(position));
    order = Uint32Array.from(titles.keys()).sort((a, b) =>
      collator.compare(titles[a] ?? '', titles[b] ?? ''),
    );
    return order;
  };
}
