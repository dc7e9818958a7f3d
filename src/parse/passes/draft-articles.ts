import type { Article, LineSpan } from '../../model/article.ts';
import type { Collection } from '../../model/corpus.ts';
import type { CollectionName, Editorial } from '../editorial.ts';
import type { IndexList, ReadText } from '../parsed.ts';
import { slug } from '../text/slug.ts';
import { type Entry, mergeRows } from './merge-rows.ts';
import { articleNamer, type NameArticle } from './name-articles.ts';
import type { PieceText } from './read-piece.ts';
import type { Row } from './read-row.ts';
import type { AuthorNames } from './reconcile-authors.ts';

/** What an article is before anything is derived from its words. */
export type Draft = Omit<Article, 'topics' | 'places' | 'actors' | 'systems'> &
  (
    | { readonly kind: 'entry'; readonly rows: readonly Row[] }
    | { readonly kind: 'piece'; readonly text: PieceText }
  );

export type Drafts = { readonly collections: readonly Collection[]; readonly drafts: readonly Draft[] };

function spanOf(row: Row): LineSpan {
  return [row.lines[0]?.n ?? 0, row.lines.at(-1)?.n ?? 0];
}

/** Where an article stands. */
type Place = { readonly file: string; readonly collection: string };

function draftEntry({ rows, authors }: Entry, { file, collection }: Place, name: NameArticle): Draft {
  const [row] = rows;
  return {
    id: name({ date: row.date ?? row.dateText, title: row.title, mark: row.text }),
    kind: 'entry',
    collection,
    file,
    title: row.title,
    date: {
      value: row.date,
      basis: row.date === null ? 'unknown' : 'stated',
      evidence: [{ line: row.lines[0]?.n ?? 0, text: row.dateText }],
    },
    authors,
    authorsBasis: authors.length === 0 ? 'unknown' : 'stated',
    lines: rows.map(spanOf),
    rows,
  };
}

function draftPiece(text: PieceText, { file, collection }: Place, name: NameArticle): Draft {
  const title = text.headline.text;
  return {
    id: name({ date: null, title, mark: text.analysis[0]?.text ?? '' }),
    kind: 'piece',
    collection,
    file,
    title,
    date: { value: null, basis: 'unknown', evidence: [] },
    authors: [],
    authorsBasis: 'unknown',
    lines: [text.span],
    text,
  };
}

function nameOf(known: CollectionName | undefined, id: string, title: string) {
  return { id: known?.id ?? id, title: known?.title ?? title };
}

/** Turns what was read into articles with ids, each in its collection, repeated rows made one. */
export function draftArticles(texts: readonly ReadText[], names: AuthorNames, editorial: Editorial): Drafts {
  const collections = new Map<string, Collection>();
  const drafts: Draft[] = [];
  const name = articleNamer();
  const add = (named: { id: string; title: string }, kind: Collection['kind'], found: readonly Draft[]) => {
    const known = collections.get(named.id);
    collections.set(named.id, { ...named, kind, articles: (known?.articles ?? 0) + found.length });
    for (const draft of found) drafts.push(draft);
  };
  for (const { source, lists, pieces } of texts) {
    const stem = source.file.replace(/\.[^.]*$/, '');
    for (const list of lists) {
      const title = list.heading ?? stem;
      const named = nameOf(findName(editorial, list), slug(title), title);
      add(
        named,
        'index',
        mergeRows(list.rows, names).map((entry) =>
          draftEntry(entry, { file: source.file, collection: named.id }, name),
        ),
      );
    }
    if (pieces.length === 0) continue;
    const known = editorial.collections.find(({ file }) => file === source.file);
    const named = nameOf(known, `${slug(stem)}-pieces`, `Pieces of ${stem}`);
    add(
      named,
      'pieces',
      pieces.map((piece) => draftPiece(piece, { file: source.file, collection: named.id }, name)),
    );
  }
  return { collections: [...collections.values()], drafts };
}

function findName(editorial: Editorial, list: IndexList): CollectionName | undefined {
  return editorial.collections.find(({ heading }) => heading !== undefined && heading === list.heading);
}
