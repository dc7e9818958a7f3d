import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '..', 'public', 'corpus');

/** The fields of the corpus that the specs check the page against, as the served files have them. */
export type Article = {
  readonly id: string;
  readonly kind: 'entry' | 'piece';
  readonly collection: string;
  readonly title: string;
  readonly date: {
    readonly value: string | null;
    readonly basis: 'stated' | 'inferred' | 'not-before' | 'unknown';
  };
  readonly authors: readonly string[];
  readonly topics: readonly { readonly id: string }[];
  readonly places: readonly string[];
  readonly actors: readonly string[];
  readonly systems: readonly string[];
  readonly lines: readonly (readonly [number, number])[];
};

export type Piece = Article & {
  readonly analysis: readonly {
    readonly line: number;
    readonly text: string;
    readonly markers: readonly { readonly label: string }[];
  }[];
  readonly sources: readonly {
    readonly n: number;
    readonly lines: readonly number[];
    readonly date: string | null;
    readonly language: string | null;
    readonly title: string | null;
    readonly url: string | null;
    readonly link: 'direct' | 'shortened' | 'none';
    readonly outlet: string | null;
    readonly excerpt: readonly { readonly line: number; readonly text: string }[];
  }[];
  readonly footnotes: readonly {
    readonly label: string;
    readonly text: string;
    readonly references: readonly {
      readonly title: string;
      readonly url: string | null;
      readonly target: string | null;
    }[];
  }[];
  readonly quotes: readonly {
    readonly line: number;
    readonly in: 'pullQuote' | 'analysis';
    readonly text: string;
    readonly status: 'verbatim' | 'elided' | 'altered' | 'not-found';
    readonly source: number | null;
    readonly sourceLine: number | null;
    readonly differences: readonly { readonly quote: string; readonly source: string }[];
  }[];
  readonly citedBy: readonly {
    readonly article: string;
    readonly footnote: string;
    readonly sentence: string | null;
  }[];
  readonly problems: readonly Problem[];
};

export type Problem = {
  readonly file: string;
  readonly line: number;
  readonly kind: string;
  readonly severity: 'error' | 'warn' | 'info';
  readonly article: string | null;
  readonly message: string;
};

export type Manifest = {
  readonly inputs: readonly {
    readonly file: string;
    readonly sha256: string;
    readonly lines: number;
    readonly unplaced: readonly number[];
    readonly raw: string;
  }[];
  readonly collections: readonly { readonly id: string; readonly title: string; readonly kind: string }[];
  readonly files: Readonly<Record<string, string>>;
  readonly counts: Readonly<Record<string, number>>;
  readonly quoteStatuses: Readonly<Record<string, number>>;
};

export type Outlet = {
  readonly name: string;
  readonly descriptors: readonly {
    readonly text: string;
    readonly analysis: readonly { readonly article: string; readonly line: number }[];
  }[];
};

export type Reference = {
  readonly kind: 'oe-watch' | 'other';
  readonly title: string;
  readonly publication: string | null;
  readonly article: string;
  readonly footnote: string;
  readonly target: string | null;
  readonly sentence: string | null;
};

export type MissingArticle = {
  readonly title: string;
  readonly citations: readonly {
    readonly article: string;
    readonly footnote: string;
    readonly line: number;
  }[];
};

function readCorpus<Shape>(file: string): Shape {
  return JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Shape;
}

export const ARTICLES = readCorpus<readonly Article[]>('articles.json');

export const TAXONOMY = readCorpus<{
  readonly domains: readonly { readonly topics: readonly { readonly id: string; readonly name: string }[] }[];
}>('taxonomy.json');

export const PIECES = ARTICLES.filter(({ kind }) => kind === 'piece').map(({ id }) =>
  readCorpus<Piece>(`pieces/${id}.json`),
);

export const OUTLETS = readCorpus<readonly Outlet[]>('outlets.json');

export const REFERENCES = readCorpus<readonly Reference[]>('references.json');

export const MISSING = readCorpus<readonly MissingArticle[]>('missing.json');

export const PROBLEMS = readCorpus<readonly Problem[]>('problems.json');

export const MANIFEST = readCorpus<Manifest>('manifest.json');

export const RAW = MANIFEST.inputs.map(({ raw }) =>
  readCorpus<{ readonly file: string; readonly rows: readonly string[] }>(raw),
);

export const articleAddress = ({ id }: { readonly id: string }): string =>
  `/article/${encodeURIComponent(id)}`;

export const { domains: DOMAINS } = readCorpus<{
  readonly domains: readonly {
    readonly name: string;
    readonly topics: readonly { readonly id: string; readonly name: string }[];
  }[];
}>('taxonomy.json');
