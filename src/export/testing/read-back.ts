import '@citation-js/plugin-ris';
import { Cite } from '@citation-js/core';
import { parse } from '@retorquere/bibtex-parser';
import * as v from 'valibot';
import type { CslItem, CslName } from '../cite/csl-item.ts';
import { spokenName } from '../cite/split-name.ts';
import { cslDataSchema } from './csl-schema.ts';

/** What may not be lost on the way out and back, whatever names a format has for it. */
export type Facts = {
  readonly id: string;
  readonly authors: readonly string[];
  readonly title: string | null;
  readonly container: string | null;
  /** As many numbers as are known, `2023-4-1`; printed words as they are. */
  readonly date: string | null;
  readonly url: string | null;
  readonly note: string | null;
};

const dateOf = ({ issued }: CslItem): string | null => {
  if (issued === undefined) return null;
  return 'literal' in issued ? issued.literal : issued['date-parts'][0].join('-');
};

export function factsOf(item: CslItem): Facts {
  return {
    id: item.id,
    authors: (item.author ?? []).map(spokenName),
    title: item.title ?? null,
    container: item['container-title'] ?? null,
    date: dateOf(item),
    url: item.URL ?? null,
    note: item.note ?? null,
  };
}

export function withoutContainer({ container: _, ...facts }: Facts): Omit<Facts, 'container'> {
  return facts;
}

const inOrder = (...parts: readonly (string | undefined)[]): string =>
  parts
    .filter((part) => part !== undefined && part !== '')
    .join(' ')
    .replace(/([Aa]l-) /, '$1');

const plain = (iso: string): string =>
  iso
    .split('-')
    .map((part) => `${Number(part)}`)
    .join('-');

/** Through the parser of Better BibTeX for Zotero. */
export function readBibtex(text: string): readonly Facts[] {
  const { entries, errors } = parse(text, { sentenceCase: false });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return entries.map(({ key, fields }) => ({
    id: key,
    authors: (fields.author ?? []).map(
      ({ name, firstName, prefix, lastName, suffix }) => name ?? inOrder(firstName, prefix, lastName, suffix),
    ),
    title: fields.title ?? null,
    container: fields.journal ?? null,
    date: fields.date === undefined ? (fields.year ?? null) : plain(fields.date),
    url: fields.url ?? null,
    note: fields.note ?? null,
  }));
}

/** citation-js splits a name at its comma and keeps a particle with the family name. */
const risName = (name: CslName): string =>
  'literal' in name ? name.literal : inOrder(name.given, name.family, name.suffix);

const risReporter = (printed: string): string => {
  const [family, given, suffix] = printed.split(', ');
  return inOrder(given, family, suffix);
};

/** The day of each work as printed, `2023/05/31/`: citation-js reads only the year of a newspaper article. */
function risDates(text: string): readonly (string | null)[] {
  return text.split(/^ER {2}- \r?$/m).flatMap((record) => {
    if (!record.includes('TY  - ')) return [];
    const printed = /^DA {2}- (.*)\r$/m.exec(record)?.[1];
    return [printed === undefined ? null : plain(printed.split('/').filter(Boolean).join('-'))];
  });
}

/** Through citation-js, which leaves out the name of a website. */
export function readRis(text: string): readonly Omit<Facts, 'container'>[] {
  const dates = risDates(text);
  return new Cite(text, { generateGraph: false }).data.map((item, i) => ({
    ...withoutContainer(factsOf(item)),
    date: dates[i] ?? null,
    authors:
      item.reporter === undefined
        ? (item.author ?? []).map(risName)
        : [item.reporter].flat().map(risReporter),
  }));
}

/** As the schema of CSL data has it. */
export function readCslJson(text: string): readonly Facts[] {
  const items = v.parse(cslDataSchema, JSON.parse(text)) as readonly CslItem[];
  return items.map(factsOf);
}
