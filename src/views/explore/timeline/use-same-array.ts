import { useState } from 'react';

/** The same object as long as it holds the same numbers. */
export function useSameArray(array: Uint32Array): Uint32Array {
  const [same, setSame] = useState(array);
  if (same === array) return same;
  if (same.length === array.length && same.every((value, i) => value === array[i])) return same;
  setSame(array);
  return array;
}
