import type { CitationFormat } from './citation-format.ts';

export const cslJson = {
  id: 'csl-json',
  label: 'CSL-JSON',
  extension: 'json',
  mime: 'application/vnd.citationstyles.csl+json',
  print: (items) => `${JSON.stringify(items, null, 2)}\n`,
  comment: null,
  typeset: null,
} as const satisfies CitationFormat;
