import { archiveOf } from '../model/citation.ts';
import type { Corpus } from '../model/corpus.ts';
import type { QuoteStatus } from '../model/piece.ts';
import type { CitationRow } from '../query/sources/citation-rows.ts';
import {
  describeKind,
  describeSourceFilter,
  describeSourceOrder,
} from '../query/sources/describe-source-filter.ts';
import { type CitationRecord, datesOf, type OutletRecord, piecesOf } from '../query/sources/outlet-record.ts';
import type { SourceFilter } from '../query/sources/source-filter.ts';
import { FLAGS, SOURCE_FLAGS } from '../query/sources/source-flags.ts';
import type { ExportCell, ExportTable } from './export-table.ts';

type Shown = {
  readonly corpus: Corpus;
  /** As shown: narrowed and in order. */
  readonly narrowed: readonly OutletRecord[];
  readonly rows: readonly CitationRow[];
  readonly filter: SourceFilter;
  readonly titleOf: (article: string) => string;
};

type Part = Pick<ExportTable, 'columns' | 'rows'>;

const list = (texts: readonly string[]): string => texts.join('; ');

function countLinks(citations: readonly CitationRecord[], link: CitationRecord['link']): number {
  return citations.filter((citation) => citation.link === link).length;
}

function countQuotes(citations: readonly CitationRecord[], status: QuoteStatus): number {
  return citations.reduce((sum, { quotes }) => sum + quotes[status], 0);
}

const LINKS = ['direct', 'shortened', 'none'] as const;
const STATUSES = ['verbatim', 'elided', 'altered'] as const;

function flagsOf(citation: CitationRecord, outlet: OutletRecord): string {
  return list(
    SOURCE_FLAGS.filter((flag) => FLAGS[flag].holds(citation, outlet)).map((flag) => FLAGS[flag].name),
  );
}

function outletPart({ narrowed, corpus, titleOf }: Shown): Part {
  const topicsOf = (id: string): readonly string[] =>
    corpus.articles.get(id)?.topics.map((topic) => topic.id) ?? [];
  return {
    columns: [
      ...['outlet', 'hosts', 'descriptors', 'described differently', 'languages', 'first', 'last', 'topics'],
      ...['pieces', 'only outlet of', ...LINKS.map((link) => `links: ${link}`), 'in sources', 'in footnotes'],
      ...STATUSES.map((status) => `quotations: ${status}`),
    ],
    rows: narrowed.map((outlet): readonly ExportCell[] => {
      const { name, hosts, descriptors, languages, citations } = outlet;
      const pieces = piecesOf(outlet);
      const alone = piecesOf({ citations: citations.filter(({ isOnlyOutlet }) => isOnlyOutlet) });
      const dates = datesOf(outlet);
      return [
        name ?? '',
        list(hosts),
        list(descriptors.map(({ text, count }) => `${text} (${count})`)),
        outlet.isDescribedDifferently ? 'yes' : 'no',
        list(languages),
        dates?.first ?? '',
        dates?.last ?? '',
        list([...new Set(pieces.flatMap(topicsOf))]),
        list(pieces.map(titleOf)),
        list(alone.map(titleOf)),
        ...LINKS.map((link) => countLinks(citations, link)),
        citations.filter(({ kind }) => kind === 'source').length,
        citations.filter(({ kind }) => kind === 'footnote').length,
        ...STATUSES.map((status) => countQuotes(citations, status)),
      ];
    }),
  };
}

function citationPart({ rows, titleOf }: Shown): Part {
  return {
    columns: [
      ...[
        'outlet',
        'descriptor',
        'language',
        'authors',
        'title',
        'translated title',
        'date',
        'date as printed',
      ],
      ...['piece', 'cited as', 'place', 'link', 'url', 'archived copy', 'to weigh', 'doubts'],
      ...STATUSES.map((status) => `quotations: ${status}`),
    ],
    rows: rows.map(({ citation, outlet }): readonly ExportCell[] => [
      citation.outlet ?? '',
      citation.descriptor ?? '',
      citation.language ?? '',
      list(citation.authors),
      citation.title ?? '',
      citation.translatedTitle ?? '',
      citation.date ?? '',
      citation.dateText ?? '',
      titleOf(citation.article),
      describeKind(citation.kind),
      citation.place,
      citation.link,
      citation.url ?? '',
      archiveOf(citation) ?? '',
      flagsOf(citation, outlet),
      list(citation.doubts),
      ...STATUSES.map((status) => countQuotes([citation], status)),
    ]),
  };
}

/** The outlets or citations on screen, as a table to take away. */
export function sourceTable(shown: Shown): ExportTable {
  const { corpus, filter, titleOf } = shown;
  const words = describeSourceFilter(filter, titleOf);
  const narrowed = words.length === 0 ? ['none'] : words;
  return {
    title: `${filter.rows === 'outlets' ? 'Outlets' : 'Citations'} of the corpus ${corpus.manifest.title}`,
    filter: [...narrowed, `order: ${describeSourceOrder(filter)}`].join('; '),
    name: filter.rows,
    ...(filter.rows === 'outlets' ? outletPart(shown) : citationPart(shown)),
  };
}
