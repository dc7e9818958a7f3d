import { CITATION_FORMATS } from '../cite/index.ts';
import { dossierCsv } from './dossier-csv.ts';
import type { DossierFormat } from './dossier-format.ts';
import { dossierHtml } from './dossier-html.ts';
import { dossierMarkdown } from './dossier-markdown.ts';
import { asDossierFormat } from './dossier-references.ts';

/** Every format a dossier can be taken out in: for readers, for spreadsheets, and all for programs that cite. */
export const DOSSIER_FORMATS: readonly DossierFormat[] = [
  dossierMarkdown,
  dossierHtml,
  dossierCsv,
  ...CITATION_FORMATS.filter(({ typeset }) => typeset === null).map(asDossierFormat),
];
