import type { FootnoteReference } from '../../../model/footnote-reference.ts';
import { HOLDING_NAMES, RESOLUTION_WORDS } from '../../../query/references/describe-references.ts';
import { holdingOf } from '../../../query/references/reference-graph.ts';
import type { ChartTable } from '../../../ui/chart-frame/chart-table.ts';

const COLUMNS = [
  'Citing piece',
  'Footnote',
  'Cited work',
  'Authors',
  'Publication',
  'Where it is',
  'Date',
  'Why',
  'Link given',
  'Citing sentence',
] as const;

/** One row a reference, in the order of the text: all that the graph shows and what it has no room for. */
export function referenceTwin(
  references: readonly FootnoteReference[],
  titleOf: (article: string) => string,
): ChartTable {
  return {
    columns: COLUMNS,
    rows: references.map((reference) => [
      titleOf(reference.article),
      reference.footnote,
      reference.title,
      reference.authors.join(', '),
      reference.publication ?? '',
      HOLDING_NAMES[holdingOf(reference)],
      reference.issue ?? reference.date ?? reference.dateText ?? '',
      RESOLUTION_WORDS[reference.resolution],
      reference.url ?? '',
      reference.sentence ?? '',
    ]),
  };
}
