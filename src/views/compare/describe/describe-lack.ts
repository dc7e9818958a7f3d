import type { Contrast } from '../../../query/compare/contrast.ts';
import { FEWEST_ON_A_SIDE } from '../../../query/compare/too-few.ts';

/** Why two sides are not compared on a value; null where they are. */
export function describeLack({ lack, a, b }: Contrast): string | null {
  if (lack === null) return null;
  if (lack === 'with') return 'Too few to compare';
  if (lack === 'without') return 'Too few without it to compare';
  const small = [a.of, b.of].map((of, at) => (of < FEWEST_ON_A_SIDE ? 'AB'.charAt(at) : '')).filter(Boolean);
  return `Too few on ${small.length === 2 ? 'sides A and B' : `side ${small[0]}`} to compare`;
}
