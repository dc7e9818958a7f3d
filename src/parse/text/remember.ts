/** About as many as an archive of ten thousand pieces has words. */
const MOST = 100_000;

/** As `make`, for texts that come again and again: what it gave is kept, until too much is. */
export function remember<T>(make: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    if (kept.size === MOST) kept.clear();
    const made = make(text);
    kept.set(text, made);
    return made;
  };
}
