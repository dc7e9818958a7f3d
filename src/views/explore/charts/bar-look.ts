import type { ValueRow } from '../../value-rows.ts';

/** The colour of a value's domain, for a style or an attribute. */
export const colourOf = ({ domain }: Pick<ValueRow, 'domain'>): string =>
  domain === null ? 'var(--accent)' : `var(--domain-${domain}, var(--muted))`;

/** Whether a bar steps back behind those that are chosen. */
export const isDimmed = ({ chosen }: ValueRow, rows: readonly ValueRow[]): boolean =>
  chosen === 'exclude' || (chosen === null && rows.some((row) => row.chosen === 'include'));
