import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ARTICLES, type Article } from './corpus.ts';

type Texts = {
  readonly pullQuote: { readonly text: string } | null;
  readonly analysis: readonly { readonly text: string }[];
  readonly footnotes: readonly { readonly text: string }[];
  readonly sources: readonly {
    readonly title: string | null;
    readonly translatedTitle: string | null;
    readonly outlet: string | null;
    readonly outletDescriptor: string | null;
    readonly excerpt: readonly { readonly text: string }[];
  }[];
};

function readPiece(id: string): Texts {
  const file = join(import.meta.dirname, '..', 'public', 'corpus', 'pieces', `${id}.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as Texts;
}

/** Every text of an article that can be searched, straight from the served files. */
export function textsOf({ id, kind, title }: Article): readonly string[] {
  if (kind !== 'piece') return [title];
  const { pullQuote, analysis, footnotes, sources } = readPiece(id);
  return [
    title,
    ...(pullQuote === null ? [] : [pullQuote.text]),
    ...[...analysis, ...footnotes].map(({ text }) => text),
    ...sources.flatMap(({ title: printed, translatedTitle, outlet, outletDescriptor, excerpt }) => [
      ...[printed, translatedTitle, outlet, outletDescriptor].filter((text) => text !== null),
      ...excerpt.map(({ text }) => text),
    ]),
  ];
}

export const outletsOf = ({ id, kind }: Article): readonly string[] =>
  kind === 'piece' ? readPiece(id).sources.map(({ outlet }) => outlet ?? '') : [];

/** The footnotes of the pieces, each with its article. */
export const FOOTNOTES = ARTICLES.filter(({ kind }) => kind === 'piece').flatMap((article) =>
  readPiece(article.id).footnotes.map(({ text }) => ({ article, text })),
);

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Articles with a word that begins so, accents and case aside. */
export function mention(beginning: string): readonly Article[] {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${plain(beginning)}`, 'u');
  return ARTICLES.filter((article) => textsOf(article).some((text) => pattern.test(plain(text))));
}
