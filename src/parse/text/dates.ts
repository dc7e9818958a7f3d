import { monthNumber, type PartialDate, partialDate } from '../../model/partial-date.ts';

const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';

/** Source of a pattern for a date as citations print it: `31 May 2023`, `May 31, 2023`, `May 2023`, `2023-05-31`. */
export const DATE_PATTERN = `(?:${DAY}\\s+${MONTH},?\\s+\\d{4}|${MONTH}\\s+${DAY},?\\s+\\d{4}|${MONTH},?\\s+\\d{4}|\\d{4}-\\d{2}-\\d{2})`;

const DAY_FIRST = new RegExp(`^(${DAY})\\s+(${MONTH}),?\\s+(\\d{4})$`, 'i');
const MONTH_FIRST = new RegExp(`^(${MONTH})\\s+(${DAY}),?\\s+(\\d{4})$`, 'i');
const MONTH_ONLY = new RegExp(`^(${MONTH}),?\\s+(\\d{4})$`, 'i');
const ISO = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;
const ISSUE = /^(?:issue\s+)?(\d{1,2})[-/](\d{4})$/i;

function dated(year: string, month: number | null, day?: string): PartialDate | null {
  if (month === null) return null;
  return day === undefined
    ? partialDate(Number(year), month)
    : partialDate(Number(year), month, Number.parseInt(day, 10));
}

/** A printed date as a partial date; null for text that is no date or names a day the calendar lacks. */
export function readDate(text: string): PartialDate | null {
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return dated(dayFirst[3] ?? '', monthNumber(dayFirst[2] ?? ''), dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return dated(monthFirst[3] ?? '', monthNumber(monthFirst[1] ?? ''), monthFirst[2]);
  const monthOnly = MONTH_ONLY.exec(text);
  if (monthOnly) return dated(monthOnly[2] ?? '', monthNumber(monthOnly[1] ?? ''));
  const iso = ISO.exec(text);
  return iso ? dated(iso[1] ?? '', Number(iso[2]), iso[3]) : null;
}

/** The issue `2023-05` that `05-2023`, `5/2023` or `May 2023` names; null otherwise. */
export function readIssue(text: string): PartialDate | null {
  const issue = ISSUE.exec(text);
  if (issue) return partialDate(Number(issue[2]), Number(issue[1]));
  const date = readDate(text);
  return date === null ? null : (date.slice(0, 7) as PartialDate);
}
