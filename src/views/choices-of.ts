import type { Choice } from './choice-select.tsx';

/** The values of a field with what each would leave; one that only the link names stands among the others with 0. */
export function choicesOf(
  counted: Iterable<readonly [value: string, count: number]>,
  chosen: string | null,
  nameOf: (value: string) => string,
): readonly Choice[] {
  const counts = new Map(counted);
  if (chosen !== null && !counts.has(chosen)) counts.set(chosen, 0);
  return [...counts].map(([value, count]) => ({ value, count, name: nameOf(value) }));
}
