import type { Article } from '../model/article.ts';
import {
  CORPUS_SCHEMA,
  type CorpusCounts,
  type CorpusInput,
  type Manifest,
  type RawText,
} from '../model/corpus.ts';
import type { FootnoteReference } from '../model/footnote-reference.ts';
import type { MissingArticle } from '../model/missing-article.ts';
import type { Outlet } from '../model/outlet.ts';
import type { Piece, QuoteStatus } from '../model/piece.ts';
import type { Problem } from '../model/problem.ts';
import type { Taxonomy } from '../model/taxonomy.ts';
import { isInBlocks } from '../table/row-blocks.ts';
import type { Editorial } from './editorial.ts';
import taxonomy from './lexicon/taxonomy.json' with { type: 'json' };
import type { CorpusText, ReadText } from './parsed.ts';
import { draftArticles } from './passes/draft-articles.ts';
import { findProblems } from './passes/find-problems.ts';
import { linkArticles } from './passes/link-articles.ts';
import { referenceResolver } from './passes/link-references.ts';
import { listMissing } from './passes/list-missing.ts';
import { listOutlets } from './passes/list-outlets.ts';
import { listReferences } from './passes/list-references.ts';
import { readText } from './passes/read-text.ts';
import { reconcileAuthors } from './passes/reconcile-authors.ts';
import { splitRows } from './text/lines.ts';
import { slug } from './text/slug.ts';

/** Everything that is written, ready to be serialised. */
export type BuiltCorpus = {
  readonly manifest: Manifest;
  readonly articles: readonly Article[];
  readonly pieces: readonly Piece[];
  readonly outlets: readonly Outlet[];
  readonly problems: readonly Problem[];
  readonly taxonomy: Taxonomy;
  readonly raw: readonly RawText[];
  readonly missing: readonly MissingArticle[];
  readonly references: readonly FootnoteReference[];
  /** What an editor changed, in words. */
  readonly corrections: readonly string[];
};

/** Told as work goes on: the name of the pass that begins. */
export type Progress = (pass: string) => void;

export const CORPUS_FILES = {
  articles: 'articles.json',
  /** The same articles as a table, in two parts: what a first view needs, and the rest. */
  summary: 'articles-summary.bin',
  texts: 'articles-texts.bin',
  pieces: 'pieces/',
  /** The search index: its root, and other files that are read when they are needed. */
  search: 'search/',
  /** What pieces and outlets say of every citation, in one file. */
  citations: 'citations.bin',
  /** The lists of references and problems as tables, and what of them ties articles to each other. */
  referenceTable: 'references.bin',
  problemTable: 'problems.bin',
  links: 'links.bin',
  outlets: 'outlets.json',
  problems: 'problems.json',
  taxonomy: 'taxonomy.json',
  missing: 'missing.json',
  references: 'references.json',
} as const;

/** Long raw texts also in blocks, each in the folder that has its name. */
const BLOCK_FILES = { blocks: 'raw/' } as const;

/**
 * Builds a corpus from raw texts. Never throws on odd text: what cannot be placed becomes a problem, and its line
 * is listed as unplaced. The same texts in the same order give the same corpus.
 */
export function buildCorpus(
  sources: readonly CorpusText[],
  editorial: Editorial,
  tell: Progress,
): BuiltCorpus {
  tell('reading');
  const texts = sources.map(readText);
  tell('reconciling authors');
  const names = reconcileAuthors(texts.flatMap(printedNames));
  tell('naming articles');
  const { collections, drafts } = draftArticles(texts, names, editorial);
  tell('linking and classifying');
  const resolve = referenceResolver(drafts);
  const linked = linkArticles(drafts, resolve, names, editorial.corrections);
  const entries = linked.filter((article) => article.kind === 'entry');
  const pieces = linked.filter((article) => article.kind === 'piece');
  tell('looking for problems');
  const problems = findProblems({ texts, names, collections, entries, pieces });
  const ofArticle = byArticle(problems);
  const finished = pieces.map(({ piece }) => ({ ...piece, problems: ofArticle.get(piece.id) ?? [] }));
  const articles = linked.map(({ article }) => article);
  const rows = texts.flatMap(({ lists }) => lists).reduce((sum, list) => sum + list.rows.length, 0);
  return {
    manifest: {
      schema: CORPUS_SCHEMA,
      title: editorial.title,
      inputs: texts.map((text) => describe(text)),
      collections,
      counts: count(linked.length, finished, rows, problems),
      quoteStatuses: countStatuses(finished),
      files: texts.some(({ total }) => isInBlocks(total))
        ? { ...CORPUS_FILES, ...BLOCK_FILES }
        : CORPUS_FILES,
    },
    articles,
    pieces: finished,
    outlets: listOutlets(finished),
    problems,
    taxonomy,
    missing: listMissing(finished),
    references: listReferences(finished, resolve),
    corrections: editorial.corrections.map(({ article, topics }) => `${article}: ${topics.join(', ')}`),
    raw: sources.map(({ file, text }) => ({ file, rows: splitRows(text) })),
  };
}

function byArticle(problems: readonly Problem[]): ReadonlyMap<string, readonly Problem[]> {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    if (problem.article === null) continue;
    const known = groups.get(problem.article);
    if (known) known.push(problem);
    else groups.set(problem.article, [problem]);
  }
  return groups;
}

function printedNames({ lists, pieces }: ReadText): string[] {
  const cited = pieces.flatMap(({ footnotes }) => footnotes.flatMap(({ references }) => references));
  return [
    ...lists.flatMap(({ rows }) => rows.flatMap(({ authors }) => authors)),
    ...cited.filter(({ kind }) => kind === 'oe-watch').flatMap(({ authors }) => authors),
  ];
}

/** Where the rows of an input are written, below the output folder. */
export function rawPath(file: string): string {
  return `raw/${slug(file)}.json`;
}

function describe({ source, total, strays }: ReadText): CorpusInput {
  const { file, sha256, bytes } = source;
  return { file, sha256, bytes, lines: total, unplaced: strays.map(({ n }) => n), raw: rawPath(file) };
}

function count(
  articles: number,
  pieces: readonly Piece[],
  rows: number,
  problems: readonly Problem[],
): CorpusCounts {
  const footnotes = pieces.flatMap((piece) => piece.footnotes);
  return {
    articles,
    entries: articles - pieces.length,
    rows,
    pieces: pieces.length,
    sources: pieces.reduce((sum, { sources }) => sum + sources.length, 0),
    footnotes: footnotes.length,
    references: footnotes.reduce((sum, { references }) => sum + references.length, 0),
    quotes: pieces.reduce((sum, { quotes }) => sum + quotes.length, 0),
    problems: problems.length,
  };
}

function countStatuses(pieces: readonly Piece[]): Manifest['quoteStatuses'] {
  const quotes = pieces.flatMap((piece) => piece.quotes);
  const of = (status: QuoteStatus) => quotes.filter((quote) => quote.status === status).length;
  return {
    verbatim: of('verbatim'),
    elided: of('elided'),
    altered: of('altered'),
    'not-found': of('not-found'),
  };
}
