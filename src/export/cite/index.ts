import { apa } from './apa.ts';
import { bibtex } from './bibtex.ts';
import { chicago } from './chicago.ts';
import type { CitationFormat } from './citation-format.ts';
import { cslJson } from './csl-json.ts';
import { ris } from './ris.ts';

/** Every format a citation can be taken out in: styles for readers, then formats for programs. */
export const CITATION_FORMATS = [
  chicago,
  apa,
  bibtex,
  ris,
  cslJson,
] as const satisfies readonly CitationFormat[];

export type CitationFormatId = (typeof CITATION_FORMATS)[number]['id'];
