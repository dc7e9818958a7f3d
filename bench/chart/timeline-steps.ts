import { monthOf } from '../../src/model/partial-date.ts';
import taxonomy from '../../src/parse/lexicon/taxonomy.json' with { type: 'json' };
import type { TimelineMonth, TimelineRows, TimelineSegment } from '../../src/query/timeline-rows.ts';
import { createRandom, type Random } from '../archive/random.ts';

/** `counts`: other articles are found, as by a facet. `range`: other months are chosen, as by a drag of the brush. */
export type Kind = 'counts' | 'range';

export const DOMAINS: readonly string[] = taxonomy.domains.map(({ id }) => id);

/** January 2000. */
const FIRST = 12 * 2000;
/** Articles of a domain in a month. */
const MOST = 9;
const UNDATED = { total: 0, of: 0, segments: [], chosen: true };

function planSegments({ below }: Random): readonly TimelineSegment[] {
  return DOMAINS.map((domain) => ({ domain, inferred: false, count: below(MOST) })).filter(
    ({ count }) => count > 0,
  );
}

function planMonth(row: number, random: Random): TimelineMonth {
  const segments = planSegments(random);
  const total = segments.reduce((sum, { count }) => sum + count, 0);
  return {
    month: monthOf(FIRST + row),
    gap: false,
    chosen: true,
    segments,
    total,
    of: MOST * DOMAINS.length,
  };
}

const toRows = (months: readonly TimelineMonth[]): TimelineRows => ({ months, undated: UNDATED, gaps: [] });

/** A timeline of so many months, so many times, each time with something changed. Months that stay the same are the same objects. */
export function planSteps(kind: Kind, months: number, steps: number): readonly TimelineRows[] {
  const random = createRandom(months);
  const plan = () => Array.from({ length: months }, (_, row) => planMonth(row, random));
  if (kind === 'counts') return Array.from({ length: steps }, () => toRows(plan()));
  const planned = plan();
  return Array.from({ length: steps }, (_, step) => {
    const [from, to] = [(step * months) / (3 * steps), months - (step * months) / (3 * steps)];
    return toRows(planned.map((month, row) => ({ ...month, chosen: row >= from && row < to })));
  });
}
