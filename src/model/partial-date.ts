/** A calendar date stated to the year, month or day: `2023`, `2023-05`, `2023-05-31`. Never a clock time. */
export type PartialDate = string & { readonly partialDate: unique symbol };

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether `text` is `YYYY`, `YYYY-MM` or `YYYY-MM-DD` and names a day the calendar has. */
export function isPartialDate(text: string): text is PartialDate {
  const match = SHAPE.exec(text);
  if (!match) return false;
  const [, year, month, day] = match;
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  return day === undefined || (Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month)));
}

/** The partial date of these numbers, or null where the calendar has no such day. Months count from 1. */
export function partialDate(year: number, month?: number, day?: number): PartialDate | null {
  const parts = [String(year).padStart(4, '0')];
  for (const part of [month, day]) if (part !== undefined) parts.push(String(part).padStart(2, '0'));
  const text = parts.join('-');
  return isPartialDate(text) ? text : null;
}

/** Months since year 0 of a date that names its month; null for a bare year. */
export function monthIndex(date: PartialDate): number | null {
  return date.length < 7 ? null : Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

/** Days of the month a date names. */
export function lengthOfMonth(date: PartialDate): number {
  return daysIn(Number(date.slice(0, 4)), Number(date.slice(5, 7)));
}

/** The month `YYYY-MM` of a month index (see `monthIndex`). */
export function monthOf(index: number): PartialDate {
  const month = String((index % 12) + 1).padStart(2, '0');
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${month}` as PartialDate;
}

export function yearOf(date: PartialDate): string {
  return date.slice(0, 4);
}

/** 1 for `january`, 12 for `Dec`, `Sept.`; null for anything that names no English month. */
export function monthNumber(name: string): number | null {
  const word = name.toLowerCase().replace(/\.$/, '');
  if (word.length < 3) return null;
  const at = MONTHS.findIndex((month) => month.toLowerCase().startsWith(word));
  return at < 0 ? null : at + 1;
}

/** In words, as precise as the date is: `15 April 2024`, `April 2024`, `2024`. */
export function formatDate(date: PartialDate): string {
  const [year, month, day] = date.split('-');
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year].filter(Boolean).join(' ');
}

/** `Apr 2024` for `2024-04` and for `2024-04-15`. */
export function formatMonth(date: PartialDate): string {
  const name = MONTHS[Number(date.slice(5, 7)) - 1];
  return name === undefined ? date : `${name.slice(0, 3)} ${date.slice(0, 4)}`;
}
