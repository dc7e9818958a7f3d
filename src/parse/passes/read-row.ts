import { isPartialDate, type PartialDate } from '../../model/partial-date.ts';
import type { Line } from '../text/lines.ts';
import { trailingParens } from '../text/parens.ts';
import { areNames, splitNames } from '../text/people.ts';

/** An index row: `YYYY-MM-DD Title (Author)`. */
export type Row = {
  readonly lines: readonly Line[];
  readonly text: string;
  readonly dateText: string;
  /** Null where the printed date is no day of the calendar. */
  readonly date: PartialDate | null;
  readonly title: string;
  readonly authors: readonly string[];
  /** False where the author's parenthesis is opened and never closed. */
  readonly closed: boolean;
};

const DATE = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})\s*/;

function readDay(match: RegExpExecArray): PartialDate | null {
  const iso = `${match[1]}-${match[2]?.padStart(2, '0')}-${match[3]?.padStart(2, '0')}`;
  return isPartialDate(iso) ? iso : null;
}

/** Reads one row; a last parenthesis that holds no names belongs to the title. */
export function readRow(lines: readonly Line[]): Row {
  const text = lines.map((line) => line.text).join(' ');
  const match = DATE.exec(text);
  const titleAndAuthor = text.slice(match?.[0].length ?? 0);
  const parens = trailingParens(titleAndAuthor);
  const named = parens !== null && parens.before !== '' && areNames(parens.inside) ? parens : null;
  return {
    lines,
    text,
    dateText: match?.[0].trim() ?? '',
    date: match ? readDay(match) : null,
    title: named?.before ?? titleAndAuthor.trim(),
    authors: named ? splitNames(named.inside) : [],
    closed: parens?.closed ?? true,
  };
}
