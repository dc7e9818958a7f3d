import { csv } from '../csv.ts';
import type { ExportCell } from '../export-table.ts';
import type { DossierDocument, DossierEntry } from './dossier-document.ts';
import type { DossierFormat } from './dossier-format.ts';

const COLUMNS = [
  'place',
  'kind',
  'title',
  'date',
  'date basis',
  'authors',
  'authors basis',
  'passage',
  'passage from',
  'note',
  'article',
  'in the corpus',
  'added (UTC)',
];

function rowOf({ item, article }: DossierEntry, at: number): readonly ExportCell[] {
  return [
    at + 1,
    item.kind,
    article?.title ?? item.title,
    article?.date.value ?? '',
    article?.date.basis ?? '',
    article?.authors.join('; ') ?? '',
    article?.authorsBasis ?? '',
    item.kind === 'passage' ? item.text : '',
    (item.kind === 'passage' ? item.from : null) ?? '',
    item.note,
    item.articleId,
    article === null ? 'no' : 'yes',
    item.addedAt,
  ];
}

function print({ entries }: DossierDocument): string {
  return csv.print({
    title: 'Dossier',
    filter: 'dossier, in its order',
    name: 'dossier',
    columns: COLUMNS,
    rows: entries.map(rowOf),
  });
}

export const dossierCsv = {
  id: 'csv',
  label: 'CSV',
  extension: 'csv',
  mime: 'text/csv',
  print,
} as const satisfies DossierFormat;
