import { formatDate, type PartialDate, partialDate } from '../../model/partial-date.ts';
import type { CslDate } from './csl-item.ts';

/** Day, month and year in words, as many as are known: `['8', 'February', '2023']`. */
function words(date: PartialDate): readonly string[] {
  return formatDate(date).split(' ');
}

function toPartialDate(issued: CslDate): PartialDate | null {
  if ('literal' in issued) return null;
  const [year = 0, month, day] = issued['date-parts'][0];
  return partialDate(year, month, day);
}

const printed = (issued: CslDate): string => ('literal' in issued ? issued.literal : '');

/** `February 8, 2023`, `February 2023`, `2023`; printed words as they are. */
export function chicagoDate(issued: CslDate): string {
  const date = toPartialDate(issued);
  if (date === null) return printed(issued);
  const [day, month, year] = words(date);
  return year === undefined ? words(date).join(' ') : `${month} ${day}, ${year}`;
}

/** `2023, February 8`, `2023, February`, `2023`; printed words as they are. */
export function apaDate(issued: CslDate): string {
  const date = toPartialDate(issued);
  if (date === null) return printed(issued);
  const [year = '', month, day] = words(date).toReversed();
  return [year, [month, day].filter(Boolean).join(' ')].filter((part) => part !== '').join(', ');
}
