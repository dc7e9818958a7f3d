import type { BuiltCorpus } from './index.ts';
import { summarise } from './summarise.ts';

function section(title: string, rows: readonly string[]): string {
  return [`${title} (${rows.length})`, ...rows.map((row) => `  ${row}`)].join('\n');
}

function datesOf({ pieces }: BuiltCorpus): readonly string[] {
  return pieces.map(({ lines, title, date, authors }) => {
    const evidence = date.evidence.map(({ line, text }) => `line ${line}: ${text}`).join('; ');
    const by = authors.length === 0 ? 'author unknown' : `by ${authors.join(', ')}`;
    return `${lines[0]?.[0]} ${title}: ${date.basis} ${date.value ?? ''}, ${by}${evidence === '' ? '' : ` (${evidence})`}`;
  });
}

function quotesOf({ pieces }: BuiltCorpus): readonly string[] {
  return pieces
    .flatMap(({ quotes }) => quotes)
    .map(({ line, text, status, sourceLine, differences }) => {
      const differ = differences.map(({ quote, source }) => `“${quote}” for “${source}”`).join(', ');
      return `${line} ${status}${sourceLine === null ? '' : ` of line ${sourceLine}`}: “${text}”${differ === '' ? '' : `, has ${differ}`}`;
    });
}

function missingOf({ missing }: BuiltCorpus): readonly string[] {
  return missing.map(({ title, authors, issues, citations }) => {
    const where = citations.map(({ line }) => line).join(', ');
    return `${citations.length}× “${title}” (${[...authors, ...issues].join(', ')}), cited at line ${where}`;
  });
}

/** All that is known of a corpus, as text: summary, dates, quotations, missing articles, problems. */
export function report(corpus: BuiltCorpus): string {
  return [
    summarise(corpus),
    section('Dates and authors of pieces', datesOf(corpus)),
    section('Quotations', quotesOf(corpus)),
    section('Articles cited and not in the corpus', missingOf(corpus)),
    section('Editorial corrections', corpus.corrections),
    section(
      'Problems',
      corpus.problems.map(
        ({ file, line, severity, kind, message }) => `${file}:${line} ${severity} ${kind}: ${message}`,
      ),
    ),
  ].join('\n\n');
}
