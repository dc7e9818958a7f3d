import type { ArticleDate, AuthorsBasis, Evidence } from '../../model/article.ts';
import type { Source } from '../../model/citation.ts';
import type { Footnote, Reference } from '../../model/footnote.ts';
import { isPartialDate } from '../../model/partial-date.ts';

/** A footnote that cites an article, with the words it does so in and the sentence it belongs to. */
export type Citing = {
  readonly article: string;
  readonly footnote: Footnote;
  readonly reference: Reference;
  readonly sentence: string | null;
};

export type Known = {
  readonly date: ArticleDate;
  readonly authors: readonly string[];
  readonly authorsBasis: AuthorsBasis;
};

function evidenceOf({ footnote, reference }: Citing): Evidence {
  return { line: footnote.line, text: footnote.text.slice(reference.start, reference.end) };
}

/** The value most of the citing footnotes give; of two as frequent, the one cited first. */
function mostCited<T extends string>(values: readonly T[]): T | null {
  const count = (value: T) => values.filter((other) => other === value).length;
  let best: T | null = null;
  for (const value of values) if (best === null || count(value) > count(best)) best = value;
  return best;
}

function lowerBound(sources: readonly Source[]): ArticleDate {
  const dated = sources.filter((source) => source.date !== null);
  const newest = dated.reduce<Source | null>(
    (best, s) => (best?.date && s.date && best.date >= s.date ? best : s),
    null,
  );
  if (!newest) return { value: null, basis: 'unknown', evidence: [] };
  const line = newest.lines.at(-1) ?? 0;
  return { value: newest.date, basis: 'not-before', evidence: [{ line, text: newest.dateText ?? '' }] };
}

/**
 * Date and authors of a piece printed without either. A footnote elsewhere that cites it names its issue and
 * authors, and is the evidence; without one, its newest dated source bounds the date from below.
 */
export function inferDate(citing: readonly Citing[], sources: readonly Source[]): Known {
  const issues = citing.map(({ reference }) => reference.issue).filter((issue) => issue !== null);
  const issue = mostCited(issues);
  const named = citing.filter(({ reference }) => reference.authors.length > 0);
  const byline = mostCited(named.map(({ reference }) => reference.authors.join('\n')));
  const evidence = citing.filter(({ reference }) => reference.issue === issue).map(evidenceOf);
  return {
    date:
      issue !== null && isPartialDate(issue)
        ? { value: issue, basis: 'inferred', evidence }
        : lowerBound(sources),
    authors: byline === null ? [] : byline.split('\n'),
    authorsBasis: byline === null ? 'unknown' : 'inferred',
  };
}
